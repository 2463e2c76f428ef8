import KnowledgeGraph
import Lexicon

/// The entities of a document and who was spoken of when: what descriptions and pronouns are resolved against.
///
/// Decisions are taken over entities, not over pairs of mentions, from the surest evidence to the weakest.
struct Discourse {
  let vocabulary: Vocabulary
  private(set) var entities: [EntityDraft] = []
  private(set) var events: [MentionEvent] = []
  /// Lists of entities that stood in one coordination, the last one last.
  private(set) var lists: [(entities: [Int], sentence: Int)] = []
  private var index = EntityIndex()

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  // MARK: - Names

  /// What a name says of itself.
  struct NameEvidence {
    var kind: EntityKind?
    var isKindFirm = false
    var entry: Int32 = -1
    var key: [UInt64]
    var head: UInt64 = 0
    var classes = ClassSet()
    var country: Int32 = -1
    var isFeminine: Bool?
    var isPlural = false
    var place: EntityDraft.NamePlace
  }

  /// Finds the entity of a name or makes one.
  mutating func entity(for name: NameEvidence) -> Int {
    if let found = match(name) {
      add(name, to: found)
      return found
    }
    var draft = EntityDraft(kind: name.kind ?? .organization, isKindFirm: name.isKindFirm, entry: name.entry)
    draft.classes = name.classes
    draft.country = name.country
    let new = entities.count
    entities.append(draft)
    index.add(entry: name.entry, of: new)
    index.add(country: name.country, of: new)
    index.add(classes: name.classes.intersection(vocabulary.narrowClasses), of: new)
    if name.place.sentence <= 1 { index.add(leading: new) }
    add(name, to: new)
    return new
  }

  /// Binds a second spelling to an entity: the one in parentheses.
  mutating func addAlias(_ name: NameEvidence, to entity: Int) {
    if let other = match(name), other != entity {
      merge(other, into: entity)
    }
    add(name, to: entity)
  }

  private mutating func add(_ name: NameEvidence, to entity: Int) {
    if !name.key.isEmpty, !entities[entity].keys.contains(name.key) {
      entities[entity].keys.append(name.key)
      index.add(key: name.key, of: entity)
    }
    if name.head != 0, !entities[entity].heads.contains(name.head) {
      entities[entity].heads.append(name.head)
      index.add(head: name.head, of: entity)
    }
    entities[entity].names.append(name.place)
    takeClasses(name.classes, entity)
    if entities[entity].country < 0, name.country >= 0 {
      entities[entity].country = name.country
      index.add(country: name.country, of: entity)
    }
    takeEntry(name.entry, entity)
    if let kind = name.kind, name.isKindFirm, !entities[entity].isKindFirm {
      entities[entity].kind = kind
      entities[entity].isKindFirm = true
    }
    entities[entity].isFeminine = entities[entity].isFeminine ?? name.isFeminine
    entities[entity].isPlural = entities[entity].isPlural || name.isPlural
    noteFrequency(entity)
  }

  private mutating func takeClasses(_ classes: ClassSet, _ entity: Int) {
    var added = classes
    added.subtract(entities[entity].classes)
    entities[entity].classes.formUnion(classes)
    index.add(classes: added.intersection(vocabulary.narrowClasses), of: entity)
  }

  private mutating func takeEntry(_ entry: Int32, _ entity: Int) {
    guard entities[entity].entry < 0, entry >= 0 else { return }
    entities[entity].entry = entry
    index.add(entry: entry, of: entity)
  }

  /// Notes once that an entity has been spoken of often.
  private mutating func noteFrequency(_ entity: Int) {
    guard !entities[entity].isFrequent,
      entities[entity].names.count + entities[entity].eventCount >= EntityIndex.oftenSpokenOf
    else { return }
    entities[entity].isFrequent = true
    index.add(frequent: entity)
  }

  private mutating func merge(_ other: Int, into entity: Int) {
    // the other stays as an empty shell so that indices hold
    forwarding[other] = entity
    let draft = entities[other]
    entities[entity].keys += draft.keys
    entities[entity].heads += draft.heads
    entities[entity].names += draft.names
    for key in draft.keys { index.add(key: key, of: entity) }
    for head in draft.heads { index.add(head: head, of: entity) }
    takeClasses(draft.classes, entity)
    takeEntry(draft.entry, entity)
    if !entities[entity].isKindFirm, draft.isKindFirm {
      entities[entity].kind = draft.kind
      entities[entity].isKindFirm = true
    }
    entities[other].keys = []
    entities[other].names = []
    entities[other].events = []
    for place in draft.events { events[Int(place)].entity = entity }
    entities[entity].events = (entities[entity].events + draft.events).sorted()
    noteFrequency(entity)
  }

  private(set) var forwarding: [Int: Int] = [:]

  /// The entity that an index stands for after merging.
  func canonical(_ entity: Int) -> Int {
    if forwarding.isEmpty { return entity }
    var entity = entity
    while let next = forwarding[entity] { entity = next }
    return entity
  }

  /// Whether the text has an entity under the name.
  func knows(_ name: NameEvidence) -> Bool { match(name) != nil }

  private func match(_ name: NameEvidence) -> Int? {
    // A draft holds arrays: it is looked at where it lies, since taking it out would cost more than the looking.
    entities.withUnsafeBufferPointer { match(name, $0) }
  }

  private func match(_ name: NameEvidence, _ drafts: UnsafeBufferPointer<EntityDraft>) -> Int? {
    if name.entry >= 0,
      let index = index.entities(entry: name.entry).first(where: {
        drafts[Int($0)].entry == name.entry && !drafts[Int($0)].names.isEmpty
      })
    {
      return Int(index)
    }
    var best: Int?
    var bestScore = 0
    for candidate in index.entities(like: name.key) where !drafts[Int(candidate)].names.isEmpty {
      let index = Int(candidate)
      if name.entry >= 0, drafts[index].entry >= 0 { continue }
      guard compatible(name, drafts[index].kind, drafts[index].isKindFirm, drafts[index].country) else { continue }
      let isPerson = drafts[index].kind == .person || name.kind == .person
      for place in drafts[index].keys.indices where mayAgree(name.key, drafts[index].keys[place], isPerson) {
        let score = similarity(name.key, drafts[index].keys[place], isPerson: isPerson)
        // "Norvex Watch" is not Norvex
        if score < 3, drafts[index].kind != name.kind, drafts[index].kind == .product || name.kind == .product {
          continue
        }
        // "Mexican journalists" are not the journalists that were spoken of before
        if score < 3, name.kind == .group, name.key.count > drafts[index].keys[place].count { continue }
        if score > 0, score * 1000 + drafts[index].lastEvent > bestScore {
          bestScore = score * 1000 + drafts[index].lastEvent
          best = index
        }
      }
    }
    return best
  }

  private func compatible(_ name: NameEvidence, _ other: EntityKind, _ isFirm: Bool, _ country: Int32) -> Bool {
    guard let kind = name.kind else { return other != .group }
    if !name.isKindFirm || !isFirm { return (kind == .group) == (other == .group) }
    if kind == other { return true }
    return kind.identityClass == other.identityClass
      || kind == .court && other == .person || kind == .person && other == .court
      || kind == .place && other == .government && name.country >= 0 && country == name.country
  }

  /// Whether two names may be similar, by the word in which they would have to agree.
  private func mayAgree(_ one: [UInt64], _ other: [UInt64], _ isPerson: Bool) -> Bool {
    isPerson ? one.last == other.last : one.first == other.first
  }

  /// 0 for different names, 3 for the same words, 2 for a person's surname, 1 for a shortened name.
  private func similarity(_ one: [UInt64], _ other: [UInt64], isPerson: Bool) -> Int {
    if one == other { return 3 }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard !short.isEmpty, short.count < long.count else { return 0 }
    if isPerson {
      if short.count == 1 { return long.last == short[0] ? 2 : 0 }
      return Array(long.suffix(short.count)) == short || long[0] == short[0] && long.last == short.last ? 2 : 0
    }
    return Array(long.prefix(short.count)) == short ? 1 : 0
  }

  // MARK: - Events

  mutating func record(_ entity: Int, sentence: Int, word: Int, isSubject: Bool, isListed: Bool = false) {
    events.append(
      MentionEvent(entity: entity, sentence: sentence, word: word, isSubject: isSubject, isListed: isListed))
    entities[entity].lastEvent = events.count - 1
    entities[entity].events.append(Int32(events.count - 1))
    entities[entity].eventCount += 1
    noteFrequency(entity)
  }

  mutating func recordList(_ members: [Int], sentence: Int) {
    if members.count > 1 { lists.append((members, sentence)) }
  }

  // MARK: - Descriptions

  /// What a description says of the one it stands for.
  struct Description {
    var kind: EntityKind
    var head: UInt64
    var classes: ClassSet
    var country: Int32
    var isHeadGeneric: Bool
    var sentence: Int
    var word: Int
    var isFeminine: Bool?
    var isEnglish = false
    /// Whether the noun stands for nobody else where the text has one that it names.
    var bindsHead = false
  }

  /// The entity that a definite description stands for: "the Israeli firm", الوزارة.
  func resolve(_ description: Description, excluding: Set<Int>) -> Int? {
    var best: Int?
    var bestScore = 0.0
    // الرابطة, where the text has a رابطة, is no union
    let isNamed =
      description.bindsHead
      && index.entities(word: description.head).contains {
        !entities[Int($0)].names.isEmpty && !excluding.contains(Int($0)) && hasHead(Int($0), description.head)
      }
    let candidates = isNamed ? index.entities(word: description.head) : candidates(description)
    for candidate in candidates {
      let index = Int(candidate)
      if entities[index].names.isEmpty || excluding.contains(index) { continue }
      if isNamed, !hasHead(index, description.head) { continue }
      guard let score = score(description, index) else { continue }
      if score > bestScore {
        bestScore = score
        best = index
      }
    }
    return best
  }

  /// The entities that a description may mean, in order: those spoken of lately, and of the others those for which
  /// something else speaks.
  ///
  /// What ``score(_:_:)`` gives to an entity that was last spoken of ``EntityIndex/farthest`` sentences ago, and shares
  /// neither word nor class nor country with the description, is above zero only where an Arabic text names it in its
  /// first sentence, or an English one in its first two or eight times: so nobody is left out who could be chosen.
  private func candidates(_ description: Description) -> [Int32] {
    var result: [Int32] = []
    index.distant(
      head: description.head, classes: description.classes.intersection(vocabulary.narrowClasses),
      country: description.country, isEnglish: description.isEnglish, into: &result)
    for event in events(since: description.sentence - EntityIndex.farthest) { result.append(Int32(event.entity)) }
    return EntityIndex.ordered(result)
  }

  /// The events from a sentence on.
  func events(since sentence: Int) -> ArraySlice<MentionEvent> {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return events[low...]
  }

  /// The body whose name the noun begins: الهلال of هلال القيروان.
  func shortName(_ head: UInt64) -> Int? {
    var best: Int?
    for candidate in index.entities(firstWord: head) {
      let index = Int(candidate)
      if entities[index].kind == .person || entities[index].kind == .group || entities[index].names.isEmpty { continue }
      let begins = entities[index].keys.contains { $0.count > 1 && $0[0] == head }
      guard begins, best.map({ entities[$0].lastEvent < entities[index].lastEvent }) ?? true else { continue }
      best = index
    }
    return best
  }

  private func score(_ description: Description, _ index: Int) -> Double? {
    let hasHead =
      entities[index].heads.contains(description.head)
      || entities[index].keys.contains { $0.contains(description.head) }
    switch description.kind {
    case .company:
      if hasHead, entities[index].kind == .organization { break }
      guard entities[index].kind == .company || (!entities[index].isKindFirm && entities[index].kind != .person) else {
        return nil
      }
    case .court:
      guard entities[index].kind == .court else { return nil }
      // a judge is no court
      if !description.isEnglish, !hasHead || entities[index].keys.allSatisfy({ !$0.contains(description.head) }),
        description.classes.contains(vocabulary.judge) != entities[index].classes.contains(vocabulary.judge)
      {
        return nil
      }
    case .media: guard entities[index].kind == .media else { return nil }
    case .person:
      guard
        entities[index].kind == .person || entities[index].kind == .court && (hasHead || description.isEnglish)
      else { return nil }
      if !description.isEnglish, !hasHead { return nil }
    case .organization:
      if !description.isEnglish, entities[index].kind == .group { return nil }
      guard
        entities[index].kind == .organization || hasHead
          || (!entities[index].isKindFirm && entities[index].kind != .person)
      else { return nil }
      if !hasHead, !description.isHeadGeneric,
        !description.isEnglish
          || description.classes.intersection(entities[index].classes).intersection(vocabulary.narrowClasses).isEmpty
      {
        return nil
      }
    case .government:
      guard entities[index].kind == .government || hasHead else { return nil }
      if !hasHead,
        !description.isHeadGeneric
          || entities[index].country >= 0 && entities[index].names.count > 0 && entities[index].entry >= 0
            && vocabulary.names[Int(entities[index].entry)].origin != .name
      {
        return nil
      }
    case .product: guard entities[index].kind == .product else { return nil }
    case .place:
      guard entities[index].kind == .place || entities[index].kind == .government, hasHead else { return nil }
    case .group: return nil
    }
    guard let last = lastEvent(of: index, before: description.sentence, description.word) else { return nil }
    var score = 3.0
    if hasHead { score += 4 } else if description.kind == .government { score -= 1 }
    let shared = description.classes.intersection(entities[index].classes).intersection(vocabulary.narrowClasses)
    if !shared.isEmpty { score += 2 }
    if description.isEnglish, !hasHead, shared.isEmpty,
      entities[index].classes.contains(vocabulary.committee) || entities[index].classes.contains(vocabulary.parliament)
    {
      // a committee is no agency
      score -= 3
    }
    if description.kind == .person, !hasHead { score -= 2.5 }
    if description.country >= 0 {
      if entities[index].country == description.country {
        score += 4
      } else if entities[index].country >= 0 {
        score -= 6
      }
    }
    let distance = Double(description.sentence - last.sentence)
    score -= Swift.min(distance, 8) * 0.6
    if last.isSubject, distance <= 1 { score += description.isEnglish && entities[index].eventCount == 1 ? 1 : 2 }
    if description.isEnglish {
      // whom the whole text is about
      score += Swift.min(Double(entities[index].names.count), 8) * 0.25
      if entities[index].names[0].sentence <= 1 { score += 1 }
    }
    score += Swift.min(Double(entities[index].eventCount), 6) * 0.25
    if entities[index].names[0].sentence == 0 { score += 0.5 }
    if let described = entities[index].described.last(where: { $0 == description.head }), described != 0 {
      score += description.kind == .company || description.kind == .person ? 0.5 : 3
    }
    return score > 0 ? score : nil
  }

  /// The state among the entities whose country is the given one.
  func state(of country: Int32) -> Int? {
    for candidate in index.entities(country: country) {
      let index = Int(candidate)
      if entities[index].country == country, !entities[index].names.isEmpty, entities[index].entry >= 0,
        entities[index].kind == .government || entities[index].kind == .place,
        vocabulary.names[Int(entities[index].entry)].origin != .name
      {
        return index
      }
    }
    return nil
  }

  /// Makes a capital that acts and a government one with the state that the text names.
  mutating func uniteStates(acting: Set<Int>, governments: Set<UInt64>) {
    for index in entities.indices where entities[index].country >= 0 && !entities[index].names.isEmpty {
      let draft = entities[index]
      let origin = draft.entry >= 0 ? vocabulary.names[Int(draft.entry)].origin : .name
      let isCapital = origin == .capital && acting.contains(index)
      let isGovernment =
        draft.kind == .government && origin != .country
        && draft.keys.contains { $0.count == 2 && governments.contains($0[0]) }
      guard isCapital || isGovernment, let state = state(of: draft.country), state != index,
        entities[state].entry >= 0,
        vocabulary.names[Int(entities[state].entry)].origin == .country
      else { continue }
      merge(index, into: state)
    }
  }

  /// Descriptions of several that were resolved before.
  private var severals: [(head: UInt64, entities: [Int])] = []

  /// Adds another form of an entity's name: with the place where it sits.
  mutating func addForm(_ place: EntityDraft.NamePlace, to entity: Int) {
    entities[entity].names.append(place)
    noteFrequency(entity)
  }

  /// Whether one of an entity's names holds the noun.
  func hasHead(_ entity: Int, _ head: UInt64) -> Bool {
    entities[entity].heads.contains(head) || entities[entity].keys.contains { $0.contains(head) }
  }

  /// Remembers that a description was taken for an entity: the same words stand for it again.
  mutating func describe(_ entity: Int, _ head: UInt64, as kind: EntityKind) {
    if !entities[entity].isKindFirm {
      entities[entity].kind = kind
      entities[entity].isKindFirm = true
    }
    if !entities[entity].described.contains(head) {
      entities[entity].described.append(head)
      index.add(description: head, of: entity)
    }
  }

  private func lastEvent(of entity: Int, before sentence: Int, _ word: Int) -> MentionEvent? {
    let place = entities[entity].events.last { place in
      let event = events[Int(place)]
      return event.sentence < sentence || event.sentence == sentence && event.word < word
    }
    return place.map { events[Int($0)] }
  }

  /// The entities that a dual or plural description stands for: الشركتان, "both sides", "the three".
  mutating func resolveSeveral(_ description: Description, count: Int?, excluding: Set<Int>) -> [Int]? {
    if let known = severals.last(where: {
      $0.head == description.head && (count == nil || $0.entities.count == count)
        && !$0.entities.contains(where: excluding.contains)
    }) {
      return known.entities
    }
    let found = findSeveral(description, count: count, excluding: excluding)
    if let found { severals.append((description.head, found)) }
    return found
  }

  private func findSeveral(_ description: Description, count: Int?, excluding: Set<Int>) -> [Int]? {
    // those that the noun names come before those that only are of its kind
    let holders = index.entities(word: description.head).filter { hasHead(Int($0), description.head) }
    if !holders.isEmpty {
      for list in lists.reversed() where list.sentence <= description.sentence {
        if let count, list.entities.count != count { continue }
        if list.entities.allSatisfy({ hasHead($0, description.head) && !excluding.contains($0) }) {
          return list.entities
        }
      }
    }
    if let count {
      // in the order of the index: who was spoken of up to here
      let named = holders.map { Int($0) }.filter {
        guard let first = entities[$0].events.first else { return false }
        return events[Int(first)].sentence <= description.sentence && !excluding.contains($0)
      }
      if named.count == count { return named }
    }
    for list in lists.reversed() where list.sentence <= description.sentence {
      if let count, list.entities.count != count { continue }
      if list.entities.allSatisfy({ fits(entities[$0], description) && !excluding.contains($0) }) {
        return list.entities
      }
    }
    var found: [Int] = []
    for event in events.reversed() where event.sentence <= description.sentence {
      if fits(entities[event.entity], description), !found.contains(event.entity), !excluding.contains(event.entity) {
        found.append(event.entity)
      }
      if found.count == count ?? 2 { return found.sorted() }
    }
    return nil
  }

  private func fits(_ draft: EntityDraft, _ description: Description) -> Bool {
    if draft.heads.contains(description.head) { return true }
    return draft.kind == description.kind && description.kind != .government && description.kind != .group
  }

  // MARK: - Pronouns

  /// The entity that a pronoun or a dropped subject stands for.
  func resolve(
    _ pronoun: Pronoun, sentence: Int, word: Int, excluding: Set<Int>, prefersSubject: Bool,
    accepts: (EntityDraft) -> Bool
  ) -> Int? {
    var best: Int?
    var bestScore = -100.0
    var seen: Set<Int> = []
    for event in events.reversed() {
      if event.sentence > sentence || event.sentence == sentence && event.word >= word { continue }
      let distance = sentence - event.sentence
      if distance > 3 { break }
      if excluding.contains(event.entity) || !seen.insert(event.entity).inserted && !event.isSubject { continue }
      let draft = entities[event.entity]
      guard accepts(draft), agrees(pronoun, draft) else { continue }
      var score = -2.0 * Double(distance)
      if event.isSubject { score += prefersSubject && (pronoun.isHuman == nil || distance <= 1) ? 3 : 1.5 }
      if pronoun.isHuman == true, draft.kind != .person { score -= 1.5 }
      if distance == 0 { score += 1 - 0.02 * Double(word - event.word) }
      if draft.kind == .place || draft.kind == .product { score -= 1 }
      if draft.kind == .court { score -= 1.5 }
      if event.isListed, !pronoun.isPlural, !pronoun.isDual, pronoun.isHuman != false { score -= 3 }
      // "it" is one of them only where they are not spoken of together
      if pronoun.isHuman == false,
        isListed(event)
      {
        score -= 3
      }
      if score > bestScore {
        bestScore = score
        best = event.entity
      }
    }
    return best
  }

  /// Whether the entity of an event stands in a list in its sentence.
  private func isListed(_ event: MentionEvent) -> Bool {
    for list in lists.reversed() {
      if list.sentence < event.sentence { return false }
      if list.sentence == event.sentence, list.entities.contains(event.entity) { return true }
    }
    return false
  }

  private func agrees(_ pronoun: Pronoun, _ draft: EntityDraft) -> Bool {
    if pronoun.isPlural { return draft.kind == .group || draft.isPlural }
    if let isHuman = pronoun.isHuman, isHuman != (draft.kind == .person || draft.kind == .court),
      draft.isKindFirm || !isHuman
    {
      return false
    }
    if draft.kind == .group, draft.isPlural { return pronoun.isFeminine == true && false }
    if let wanted = pronoun.isFeminine, let given = draft.isFeminine { return wanted == given }
    if draft.kind == .person { return true }
    return true
  }
}
