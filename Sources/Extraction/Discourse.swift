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
    entities.append(draft)
    add(name, to: entities.count - 1)
    return entities.count - 1
  }

  /// Binds a second spelling to an entity: the one in parentheses.
  mutating func addAlias(_ name: NameEvidence, to entity: Int) {
    if let other = match(name), other != entity {
      merge(other, into: entity)
    }
    add(name, to: entity)
  }

  private mutating func add(_ name: NameEvidence, to index: Int) {
    if !name.key.isEmpty, !entities[index].keys.contains(name.key) { entities[index].keys.append(name.key) }
    if name.head != 0, !entities[index].heads.contains(name.head) { entities[index].heads.append(name.head) }
    entities[index].names.append(name.place)
    entities[index].classes.formUnion(name.classes)
    if entities[index].country < 0 { entities[index].country = name.country }
    if entities[index].entry < 0 { entities[index].entry = name.entry }
    if let kind = name.kind, name.isKindFirm, !entities[index].isKindFirm {
      entities[index].kind = kind
      entities[index].isKindFirm = true
    }
    entities[index].isFeminine = entities[index].isFeminine ?? name.isFeminine
    entities[index].isPlural = entities[index].isPlural || name.isPlural
  }

  private mutating func merge(_ other: Int, into entity: Int) {
    // the other stays as an empty shell so that indices hold
    forwarding[other] = entity
    let draft = entities[other]
    entities[entity].keys += draft.keys
    entities[entity].heads += draft.heads
    entities[entity].names += draft.names
    entities[entity].classes.formUnion(draft.classes)
    if entities[entity].entry < 0 { entities[entity].entry = draft.entry }
    if !entities[entity].isKindFirm, draft.isKindFirm {
      entities[entity].kind = draft.kind
      entities[entity].isKindFirm = true
    }
    entities[other].keys = []
    entities[other].names = []
    entities[other].events = []
    for place in draft.events { events[Int(place)].entity = entity }
    entities[entity].events = (entities[entity].events + draft.events).sorted()
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
      let index = drafts.indices.first(where: { drafts[$0].entry == name.entry && !drafts[$0].names.isEmpty })
    {
      return index
    }
    var best: Int?
    var bestScore = 0
    for index in drafts.indices where !drafts[index].names.isEmpty {
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
      && entities.indices.contains {
        !entities[$0].names.isEmpty && !excluding.contains($0) && hasHead($0, description.head)
      }
    for index in entities.indices where !entities[index].names.isEmpty && !excluding.contains(index) {
      if isNamed, !hasHead(index, description.head) { continue }
      guard let score = score(description, index) else { continue }
      if score > bestScore {
        bestScore = score
        best = index
      }
    }
    return best
  }

  /// The body whose name the noun begins: الهلال of هلال القيروان.
  func shortName(_ head: UInt64) -> Int? {
    var best: Int?
    for index in entities.indices
    where entities[index].kind != .person && entities[index].kind != .group && !entities[index].names.isEmpty {
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
      if !description.isEnglish, hasHead, entities[index].kind == .organization { break }
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
      if !hasHead, !description.isHeadGeneric { return nil }
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
    let states = entities.indices.filter {
      entities[$0].country == country && !entities[$0].names.isEmpty && entities[$0].entry >= 0
        && (entities[$0].kind == .government || entities[$0].kind == .place)
    }
    return states.first { vocabulary.names[Int(entities[$0].entry)].origin != .name } ?? nil
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
  mutating func addForm(_ place: EntityDraft.NamePlace, to entity: Int) { entities[entity].names.append(place) }

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
    if !entities[entity].described.contains(head) { entities[entity].described.append(head) }
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
    for list in lists.reversed() where list.sentence <= description.sentence {
      if let count, list.entities.count != count { continue }
      if list.entities.allSatisfy({ hasHead($0, description.head) && !excluding.contains($0) }) { return list.entities }
    }
    if let count {
      var named: [Int] = []
      for event in events.reversed() where event.sentence <= description.sentence {
        if hasHead(event.entity, description.head), !named.contains(event.entity), !excluding.contains(event.entity) {
          named.append(event.entity)
        }
      }
      if named.count == count { return named.sorted() }
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
        lists.contains(where: { $0.sentence == event.sentence && $0.entities.contains(event.entity) })
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
