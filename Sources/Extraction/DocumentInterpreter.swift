import KnowledgeGraph
import Lexicon
import NewsText

/// Reads claims out of the parsed sentences of a document, from the first to the last.
struct DocumentInterpreter {
  let vocabulary: Vocabulary
  let frames: FrameIndex
  let naming: EntityNaming
  var sentences: [ParsedSentence]
  var discourse: Discourse
  var claims: [ClaimDraft] = []

  init(
    vocabulary: Vocabulary, frames: FrameIndex, naming: EntityNaming, sentences: [ParsedSentence],
    discourse: Discourse
  ) {
    self.vocabulary = vocabulary
    self.frames = frames
    self.naming = naming
    self.sentences = sentences
    self.discourse = discourse
  }

  /// Interprets all sentences in order.
  mutating func interpret() {
    if sentences.first?.isArabic == false { settleNameKinds() }
    for index in sentences.indices {
      resolvePhrases(index)
      affiliations(index)
      if sentences[index].isArabic {
        parents(index)
        ministers(index)
        postHolders(index)
        members(index)
        leaders(index)
      }
      if !sentences[index].isArabic { englishRelations(index) }
      interpret(index)
      if sentences[index].isArabic {
        arabicAnaphora(index)
      } else {
        jointActs(index)
        englishAnaphora(index)
      }
      denials(index)
    }
    settleSuits()
    if sentences.first?.isArabic == false {
      settleContradictions()
      expandGroups()
      calibrate()
    }
    if sentences.first?.isArabic == true {
      uniteStates()
      claims = claims.filter { !isDoubtful($0.subject) && !isDoubtful($0.object) }
    }
  }

  /// أديس أبابا and الحكومة الإثيوبية stand for Ethiopia where they act.
  private mutating func uniteStates() {
    let acting = Set(claims.filter { $0.relation != .basedIn }.flatMap { [$0.subject, $0.object] })
    discourse.uniteStates(
      acting: Set(acting.map { discourse.canonical($0) }),
      governments: Set(["حكومة", "سلطات", "سلطة"].compactMap { naming.hash($0) }))
  }

  private var suits: [ClaimDraft] = []

  /// Gives suits without a defendant the one whom the plaintiff accuses nearest to them.
  private mutating func settleSuits() {
    for var suit in suits {
      let accused = claims.filter {
        ($0.relation == .accused || $0.relation == .sued) && $0.subject == suit.subject && $0.object != suit.subject
      }.min { abs($0.sentence - suit.sentence) < abs($1.sentence - suit.sentence) }
      let settled = claims.last {
        [.ruledAgainst, .sanctioned, .charged, .investigated].contains($0.relation) && $0.sentence == suit.sentence
          && $0.object != suit.subject && sentences[suit.sentence].isArabic
      }
      if accused == nil || abs((accused?.sentence ?? 0) - suit.sentence) > 2, let settled {
        // غرّمتها المحكمة بعد شكوى تقدمت بها X
        suit.object = settled.object
        claims.append(suit)
        continue
      }
      guard let accused, abs(accused.sentence - suit.sentence) <= 2 else { continue }
      suit.object = accused.object
      claims.append(suit)
    }
  }

  // MARK: - Phrases

  /// Gives every phrase that names or describes an actor its entity, in the order of the words.
  private mutating func resolvePhrases(_ index: Int) {
    let order = orderOfWords(sentences[index].phrases)
    let subjects = subjects(sentences[index])
    for phrase in order {
      if sentences[index].phrases[phrase].entity == nil { resolvePhrase(phrase, in: index) }
      if let entity = sentences[index].phrases[phrase].entity {
        if sentences[index].isArabic {
          addSeat(phrase, entity, in: index)
        } else {
          addKindForm(phrase, entity, in: index)
        }
        let canonical = discourse.canonical(entity)
        sentences[index].phrases[phrase].entity = canonical
        if sentences[index].phrases[phrase].kind == nil,
          discourse.entities[canonical].isKindFirm,
          discourse.entities[canonical].kind == .product,
          !discourse.entities[canonical].classes.intersects(vocabulary.actingProducts)
        {
          sentences[index].phrases[phrase].kind = .product
        }
        discourse.record(
          canonical, sentence: index, word: sentences[index].phrases[phrase].head,
          isSubject: subjects.contains(phrase) || subjects.contains(sentences[index].phrases[phrase].listHead),
          isListed: sentences[index].phrases[phrase].nextInList != nil
            || sentences[index].phrases[phrase].listHead != phrase)
      }
    }
    for phrase in order
    where sentences[index].phrases[phrase].listHead == phrase && sentences[index].phrases[phrase].nextInList != nil {
      discourse.recordList(
        listMembers(phrase, in: index).compactMap { sentences[index].phrases[$0].entity }, sentence: index)
    }
  }

  /// The phrases by their first words; they mostly stand in that order already.
  private func orderOfWords(_ phrases: [Phrase]) -> [Int] {
    let isOrdered = phrases.indices.dropFirst().allSatisfy {
      phrases[$0 - 1].words.lowerBound <= phrases[$0].words.lowerBound
    }
    if isOrdered { return Array(phrases.indices) }
    return phrases.indices.sorted { phrases[$0].words.lowerBound < phrases[$1].words.lowerBound }
  }

  /// The phrases that are subjects of finite verbs: so few that no set is made of them.
  private func subjects(_ sentence: ParsedSentence) -> [Int] {
    var result: [Int] = []
    for place in sentence.predicates.indices where sentence.predicates[place].isFinite {
      let isSwapped = sentence.predicates[place].isPassive && !sentence.isArabic
      let argument = isSwapped ? sentence.predicates[place].object : sentence.predicates[place].subject
      if case .phrase(let phrase)? = argument { result.append(phrase) }
    }
    return result
  }

  func listMembers(_ phrase: Int, in index: Int) -> [Int] {
    var members: [Int] = []
    var next: Int? = phrase
    while let current = next, members.count < 64 {
      members.append(current)
      next = sentences[index].phrases[current].nextInList
    }
    return members
  }

  private mutating func resolvePhrase(_ phrase: Int, in index: Int) {
    let current = sentences[index].phrases[phrase]
    if current.isDescriptive {
      sentences[index].phrases[phrase].entity = describedEntity(phrase, in: index)
      return
    }
    if current.nature == .common, current.kind == nil, let count = current.count {
      var several = discourse.lists.last { $0.entities.count == count }?.entities
      if count == 2, !sentences[index].isArabic,
        !(discourse.lists.last { $0.entities.count == 2 }.map { $0.sentence == index - 1 } ?? false),
        let pair = pair(before: index)
      {
        several = pair
      }
      stand(phrase, for: several, in: index)
      return
    }
    if sentences[index].isArabic, current.nature == .common, current.kind == nil || current.kind == .person,
      let found = shortName(current, in: index)
    {
      sentences[index].phrases[phrase].entity = found
      sentences[index].phrases[phrase].kind = discourse.entities[found].kind
      return
    }
    if !sentences[index].isArabic, let own = ownBody(current, in: index) {
      sentences[index].phrases[phrase].entity = own
      return
    }
    guard current.nature == .common, let kind = current.kind, current.isDefinite, current.possessive == nil else {
      // what describes no kind of thing names nobody
      if current.apposition != nil || current.nature != .common || current.kind == nil { return }
      if current.kind == .group, let name = naming.groupName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      } else if sentences[index].isArabic, let name = naming.someoneName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        sentences[index].phrases[phrase].kind = .group
      } else if let name = naming.bodiesName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        sentences[index].phrases[phrase].kind = .group
      } else if current.nature == .common, let name = naming.indefiniteName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if current.apposition != nil { return }
    if kind == .person || !sentences[index].isArabic, current.apposition != nil || current.appositionTo != nil {
      return
    }
    let head = sentences[index].words[current.head]
    let description = Discourse.Description(
      kind: kind, head: naming.headHash(current, sentences[index]), classes: current.classes, country: current.country,
      isHeadGeneric: naming.isGeneric(head), sentence: index, word: current.head,
      isFeminine: current.isFeminine, isEnglish: !sentences[index].isArabic,
      bindsHead: sentences[index].isArabic && kind != .person && !vocabulary.isAnyBody(head))
    if sentences[index].isArabic, current.isPlural, !current.isDual, current.count == nil, kind != .group,
      kind == .place || kind == .person || current.words.count > 1
    {
      // الشركات الخاصة: all of them, not those that the text has named
      return
    }
    if !sentences[index].isArabic, let parties = parties(head) {
      stand(phrase, for: parties, in: index)
      return
    }
    if sentences[index].isArabic, current.isPlural, vocabulary.isRule(head), current.genitive == nil {
      // السلطات
      if let name = naming.institutionName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if current.isDual || current.isPlural, kind != .group {
      let several = discourse.resolveSeveral(
        description, count: current.isDual ? 2 : current.count, excluding: coArguments(phrase, in: index))
      if several == nil, !sentences[index].isArabic, current.genitive == nil,
        let name = naming.institutionName(current, sentences[index])
      {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        return
      }
      stand(phrase, for: several, in: index)
      return
    }
    if kind == .group, !current.isPlural, sentences[index].isArabic, !current.classes.contains(vocabulary.role),
      current.genitive == nil
    {
      // المعارضة: a class of people in one word
      var collective = current
      collective.hasQuantity = true
      if let name = naming.groupName(collective, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if kind == .group, current.isPlural {
      if !sentences[index].isArabic, let known = knownGroup(current, in: index) {
        sentences[index].phrases[phrase].entity = known
        return
      }
      if let name = naming.groupName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if !sentences[index].isArabic, isState(head), current.genitive == nil {
      sentences[index].phrases[phrase].entity = state(description, before: index)
      return
    }
    if let found = discourse.resolve(description, excluding: coArguments(phrase, in: index)) {
      if !sentences[index].isArabic, head.classes.contains(vocabulary.common),
        !discourse.hasHead(found, description.head)
      {
        // "the project" is no body unless one is named so
        sentences[index].phrases[phrase].kind = nil
        return
      }
      sentences[index].phrases[phrase].entity = found
      if !sentences[index].isArabic { discourse.describe(found, description.head, as: kind) }
    } else if let name = naming.institutionName(current, sentences[index]) {
      sentences[index].phrases[phrase].entity = discourse.entity(for: name)
    }
  }

  /// The body that a noun with the article names by the first word of its name: الهلال.
  private func shortName(_ phrase: Phrase, in index: Int) -> Int? {
    let words = sentences[index].words
    guard words[phrase.head].isDefinite, words[phrase.head].tag == .noun, phrase.genitive == nil,
      phrase.possessive == nil, !phrase.hasDemonstrative, phrase.apposition == nil, !phrase.isPlural, !phrase.isDual,
      phrase.words.upperBound == phrase.head + 1
    else { return nil }
    return discourse.shortName(naming.headHash(phrase, sentences[index]))
  }

  /// Adds the form of a body's name with the place where it sits: وزارة الداخلية في زامورا, محكمة في مدينة ليون.
  private mutating func addSeat(_ phrase: Int, _ entity: Int, in index: Int) {
    let current = sentences[index].phrases[phrase]
    let words = sentences[index].words
    let end = current.nameWords?.upperBound ?? current.words.upperBound
    guard current.kind == .government || current.kind == .court, end == current.words.upperBound, end + 1 < words.count,
      words[end].tag == .preposition, words[end].preposition == vocabulary.fi, !words[end].hasConjunction,
      let seat = sentences[index].phrases.first(where: { $0.words.lowerBound == end + 1 && $0.nature == .name }),
      seat.kind == nil || seat.kind == .place
    else { return }
    let start = current.nameWords?.lowerBound ?? current.head
    discourse.addForm(
      EntityDraft.NamePlace(sentence: index, words: start..<seat.words.upperBound), to: discourse.canonical(entity))
  }

  private mutating func stand(_ phrase: Int, for entities: [Int]?, in index: Int) {
    guard let entities else { return }
    sentences[index].phrases[phrase].several = sentences[index].groups.count
    sentences[index].groups.append(entities)
  }

  /// The entity of common words that either describe one the text has named or name one: النادي النيجيري.
  private mutating func describedEntity(_ phrase: Int, in index: Int) -> Int? {
    let current = sentences[index].phrases[phrase]
    guard let kind = current.kind, let name = naming.name(current, sentences[index]) else { return nil }
    if discourse.knows(name) { return discourse.entity(for: name) }
    let head = sentences[index].words[current.head]
    let description = Discourse.Description(
      kind: kind, head: naming.headHash(current, sentences[index]), classes: current.classes, country: current.country,
      isHeadGeneric: naming.isGeneric(head), sentence: index, word: current.head, isFeminine: current.isFeminine)
    if let found = discourse.resolve(description, excluding: coArguments(phrase, in: index)),
      discourse.hasHead(found, description.head) || discourse.entities[found].country == current.country
    {
      return found
    }
    return discourse.entity(for: name)
  }

  /// The entities that fill another slot of a predicate of which the phrase is an argument.
  private func coArguments(_ phrase: Int, in index: Int) -> Set<Int> {
    var result: Set<Int> = []
    let predicates = sentences[index].predicates
    for place in predicates.indices {
      if predicates[place].subject == .phrase(phrase) {
        addMembers(predicates[place].object, in: index, to: &result)
      } else if predicates[place].object == .phrase(phrase) {
        addMembers(predicates[place].subject, in: index, to: &result)
      }
      if !sentences[index].isArabic, predicates[place].classes.intersects(vocabulary.stands),
        case .phrase(let act)? = predicates[place].object, sentences[index].phrases[act].genitive == phrase
      {
        // "X called the group's action a crime": no act of X
        addMembers(predicates[place].subject, in: index, to: &result)
      }
      if sentences[index].isArabic, predicates[place].isFinite,
        predicates[place].prepositional.contains(where: { sentences[index].holds($0, phrase) })
      {
        addMembers(predicates[place].subject, in: index, to: &result)
      }
    }
    if !sentences[index].isArabic { result.formUnion(inheritedSubjects(of: phrase, in: index)) }
    if let genitive = sentences[index].phrases[phrase].genitive, let entity = sentences[index].phrases[genitive].entity
    {
      result.insert(discourse.canonical(entity))
    }
    return result
  }

  /// Adds the entities of a list.
  private func addMembers(_ argument: Argument?, in index: Int, to result: inout Set<Int>) {
    guard case .phrase(let first)? = argument else { return }
    for member in listMembers(first, in: index) {
      if let entity = sentences[index].phrases[member].entity { result.insert(discourse.canonical(entity)) }
    }
  }

  // MARK: - Arguments

  /// The entities that an argument stands for, with the words that stand for each.
  private mutating func entities(
    of argument: Argument, in index: Int, slot: Frame.Slot?, excluding: Set<Int>, isSubject: Bool
  ) -> [(entity: Int, words: Range<Int>?)] {
    switch argument {
    case .phrase(let phrase):
      if sentences[index].phrases[phrase].kind == .group, let inner = sentences[index].phrases[phrase].members {
        // a group whose members are named stands for itself and for them
        var result = single(phrase, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
        for other in listMembers(inner, in: index) {
          result += single(other, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
        }
        for other in listMembers(phrase, in: index).dropFirst() {
          result += single(other, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
        }
        return result
      }
      if let other = sentences[index].phrases[phrase].refersTo {
        return entities(of: .phrase(other), in: index, slot: slot, excluding: excluding, isSubject: isSubject)
      }
      var result: [(entity: Int, words: Range<Int>?)] = []
      for member in listMembers(phrase, in: index) {
        result += single(member, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
        if let inner = sentences[index].phrases[member].members {
          for other in listMembers(inner, in: index) {
            result += single(other, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
          }
        }
      }
      return result
    case .plaintiff:
      guard let suit = claims.last(where: { $0.relation == .sued && !excluding.contains($0.subject) }) else {
        // who leads the fight in court, where the text has not yet said who sued
        let lead = claims.last { $0.isLead && !excluding.contains($0.subject) }
        return lead.map { [($0.subject, nil)] } ?? []
      }
      let others = claims.filter {
        $0.relation == .sued && $0.sentence == suit.sentence && $0.object == suit.object
          && !excluding.contains($0.subject)
      }
      return others.map(\.subject).reduce(into: []) { list, found in
        if !list.contains(where: { $0.entity == found }) { list.append((found, nil)) }
      }
    case .opponent: return []
    case .defendant:
      guard let suit = claims.last(where: { $0.relation == .sued && !excluding.contains($0.object) }) else {
        return sued(before: index, excluding).map { [($0, nil)] } ?? []
      }
      return [(suit.object, nil)]
    case .sanctioner:
      guard let act = claims.last(where: { $0.relation == .sanctioned && !excluding.contains($0.subject) }) else {
        return []
      }
      return [(act.subject, nil)]
    case .lastCourt:
      guard
        let event = discourse.events.last(where: {
          discourse.entities[$0.entity].kind == .court && !excluding.contains($0.entity) && $0.sentence <= index
        })
      else { return [] }
      return [(event.entity, nil)]
    case .pronoun(let pronoun), .zero(let pronoun):
      let kinds = slot?.filler.kinds ?? .actor
      if !sentences[index].isArabic, let owner = ownerInList(pronoun, in: index), !excluding.contains(owner) {
        return [(owner, pronoun.word..<pronoun.word + 1)]
      }
      if !sentences[index].isArabic, pronoun.person == 1 {
        return speaker(of: pronoun, in: index).filter { !excluding.contains($0.entity) }
      }
      if !sentences[index].isArabic, pronoun.isPlural, pronoun.person == 3,
        let several = listed(
          before: pronoun.word, in: index,
          {
            kinds.contains(Frame.KindSet($0.kind))
              || $0.kind == .place && $0.country >= 0 && kinds.contains(Frame.KindSet(.government))
          })
      {
        return several.filter { !excluding.contains($0) }.map { ($0, pronoun.word..<pronoun.word + 1) }
      }
      let found = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: excluding, prefersSubject: isSubject
      ) {
        kinds.contains(Frame.KindSet($0.kind))
          || $0.kind == .place && $0.country >= 0 && kinds.contains(Frame.KindSet(.government))
      }
      guard let found else { return [] }
      if case .zero = argument { return [(found, nil)] }
      return [(found, pronoun.word..<pronoun.word + 1)]
    }
  }

  /// Against whom a suit is spoken of whose plaintiff has not been named: "رُفعت دعوى ضد X".
  private func sued(before index: Int, _ excluding: Set<Int>) -> Int? {
    for sentence in sentences[Swift.max(0, index - 2)...index].reversed() {
      for predicate in sentence.predicates where predicate.classes.contains(vocabulary.legal) {
        for phrase in predicate.prepositional where vocabulary.lexicon.isAgainst(sentence.phrases[phrase].preposition) {
          if let entity = sentence.phrases[phrase].entity.map({ discourse.canonical($0) }), !excluding.contains(entity)
          {
            return entity
          }
        }
      }
    }
    return nil
  }

  /// The entities of the one who takes a stand.
  mutating func stance(of argument: Argument, in index: Int) -> [(entity: Int, words: Range<Int>?)] {
    entities(of: argument, in: index, slot: nil, excluding: [], isSubject: true)
  }

  private mutating func single(
    _ phrase: Int, in index: Int, slot: Frame.Slot?, excluding: Set<Int>, isSubject: Bool
  ) -> [(entity: Int, words: Range<Int>?)] {
    let current = sentences[index].phrases[phrase]
    if let several = current.several { return sentences[index].groups[several].map { ($0, current.words) } }
    if !sentences[index].isArabic, current.nature == .common, let owner = current.possessive,
      vocabulary.english.hands.contains(sentences[index].words[current.head].lexeme)
    {
      // "its troops": the body acts, or is struck
      let found = entities(of: .pronoun(owner), in: index, slot: nil, excluding: excluding, isSubject: true)
      if !found.isEmpty { return found }
    }
    if let entity = current.entity { return [(discourse.canonical(entity), current.nameWords ?? current.words)] }
    if current.nature == .pronoun {
      let pronoun = naming.pronoun(current, sentences[index])
      return entities(of: .pronoun(pronoun), in: index, slot: slot, excluding: excluding, isSubject: isSubject)
    }
    if let name = current.apposition, let entity = sentences[index].phrases[name].entity {
      return [(discourse.canonical(entity), sentences[index].phrases[name].words)]
    }
    if sentences[index].isArabic, current.nature == .common, current.kind == .product || current.kind == nil,
      current.country >= 0, let state = discourse.state(of: current.country)
    {
      // طائرات إسرائيلية, where the text names Israel
      return [(discourse.canonical(state), current.words)]
    }
    if !sentences[index].isArabic, let name = current.appositionTo, let entity = sentences[index].phrases[name].entity {
      return [(discourse.canonical(entity), sentences[index].phrases[name].words)]
    }
    // a spokesman without a name speaks for the body
    if current.kind == .person, let genitive = current.genitive, isSubject,
      current.classes.contains(vocabulary.spokesperson)
    {
      return single(genitive, in: index, slot: slot, excluding: excluding, isSubject: isSubject)
    }
    return []
  }

  // MARK: - Frames

  private mutating func interpret(_ index: Int) {
    let sentence = sentences[index]
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    let statuses = StatusResolver(vocabulary: vocabulary, sentence: sentence, matcher: matcher)
    for predicate in sentence.predicates.indices {
      for match in matcher.matches(predicate, in: frames) { emit(match, matcher, statuses, index) }
    }
  }

  private mutating func emit(
    _ match: FrameMatcher.Match, _ matcher: FrameMatcher, _ statuses: StatusResolver, _ index: Int
  ) {
    let frame = vocabulary.lexicon.frames[match.frame]
    // what would be is no claim
    if !sentences[index].isArabic, sentences[index].predicates[match.predicate].isConditional { return }
    let reading = statuses.status(of: match.predicate, stance: frame.stance)
    var resolved: [Character: [(entity: Int, words: Range<Int>?)]] = [:]
    for (place, slot) in frame.slots.enumerated() {
      guard let argument = match.fillings[slot.name] else { continue }
      let taken = Set(resolved.values.joined().map(\.entity))
      resolved[slot.name] = entities(of: argument, in: index, slot: slot, excluding: taken, isSubject: place == 0)
    }
    for emission in frame.emissions where match.fillings[emission.object] == .opponent {
      for subject in resolved[emission.subject] ?? [] {
        let predicate = sentences[index].predicates[match.predicate]
        let trigger = predicate.word..<predicate.word + 1
        let words = subject.words ?? trigger
        suits.append(
          ClaimDraft(
            relation: emission.relation, subject: subject.entity, object: subject.entity, status: .asserted,
            accordingTo: nil, sentence: index,
            evidence: Swift.min(words.lowerBound, trigger.lowerBound)..<Swift.max(words.upperBound, trigger.upperBound),
            trigger: trigger, subjectWords: subject.words, objectWords: nil, rule: frame.id, confidence: 0.6))
      }
    }
    for emission in frame.emissions where emission.subject != emission.object {
      for subject in resolved[emission.subject] ?? [] {
        for object in resolved[emission.object] ?? [] where object.entity != subject.entity {
          add(emission, subject, object, match, frame, reading, index)
        }
      }
    }
    if frame.emissions.contains(where: { $0.relation == .alliedWith && $0.subject == $0.object }) {
      allies(frame, match, resolved, reading, index)
    }
  }

  /// "A and B joined forces": each pair of one list.
  private func isMemberList(_ index: Int, _ argument: Argument?) -> Bool {
    guard case .phrase(let phrase)? = argument else { return false }
    return sentences[index].phrases[phrase].members != nil
  }

  private mutating func allies(
    _ frame: Frame, _ match: FrameMatcher.Match, _ resolved: [Character: [(entity: Int, words: Range<Int>?)]],
    _ reading: StatusResolver.Reading, _ index: Int
  ) {
    guard let emission = frame.emissions.first(where: { $0.relation == .alliedWith && $0.subject == $0.object }),
      var members = resolved[emission.subject]
    else { return }
    if isMemberList(index, match.fillings[emission.subject]), members.count > 2 { members.removeFirst() }
    for (place, one) in members.enumerated() {
      for other in members.dropFirst(place + 1) where other.entity != one.entity {
        add(emission, one, other, match, frame, reading, index)
      }
    }
  }

  private mutating func add(
    _ emission: Frame.Emission, _ subject: (entity: Int, words: Range<Int>?),
    _ object: (entity: Int, words: Range<Int>?), _ match: FrameMatcher.Match, _ frame: Frame,
    _ reading: StatusResolver.Reading, _ index: Int
  ) {
    let sentence = sentences[index]
    let predicate = sentence.predicates[match.predicate]
    var status = reading.status
    var source: Int?
    if let argument = reading.source {
      source = entities(of: argument, in: index, slot: nil, excluding: [], isSubject: true).first?.entity
    }
    if frame.stance == .performative, status == .alleged, source == subject.entity || source == nil {
      status = .asserted
    }
    if status == .asserted, !reading.isFactive { source = nil }
    if let own = emission.status, status == .asserted { status = own }
    let trigger = predicate.word..<predicate.word + 1
    var evidence = trigger
    for words in [subject.words, object.words, match.partner.map { sentence.phrases[$0].words }] {
      if let words {
        evidence = Swift.min(evidence.lowerBound, words.lowerBound)..<Swift.max(evidence.upperBound, words.upperBound)
      }
    }
    var confidence = emission.isWeak ? 0.55 : 0.85
    if subject.words == nil { confidence -= 0.15 }
    claims.append(
      ClaimDraft(
        relation: emission.relation, subject: subject.entity, object: object.entity, status: status,
        accordingTo: source == subject.entity && status == .asserted ? nil : source, sentence: index,
        evidence: evidence, trigger: trigger,
        subjectWords: subject.words, objectWords: object.words, rule: frame.id, confidence: confidence,
        isWeak: emission.isWeak))
  }

  // MARK: - Roles

  /// A person with a post in a named body is affiliated with it.
  private mutating func affiliations(_ index: Int) {
    for phrase in sentences[index].phrases.indices {
      let role = sentences[index].phrases[phrase]
      let isMember =
        !sentences[index].isArabic && role.kind == .group && !role.isPlural && role.genitive != nil
        && role.classes.contains(vocabulary.group)
      guard role.nature == .common, role.kind == .person || isMember, let named = role.apposition ?? role.appositionTo,
        let person = sentences[index].phrases[named].entity,
        sentences[index].isArabic || !role.classes.intersects(vocabulary.dealings)
      else { continue }
      var body = role.genitive
      var depth = 0
      while let current = body, sentences[index].phrases[current].kind == .person, depth < 4,
        sentences[index].phrases[current].nature == .common
      {
        body = sentences[index].phrases[current].genitive
        depth += 1
      }
      var found: [(entity: Int, words: Range<Int>?)]
      if let body {
        found = entities(of: .phrase(body), in: index, slot: nil, excluding: [person], isSubject: false)
          .filter {
            Frame.KindSet.body.contains(Frame.KindSet(discourse.entities[$0.entity].kind))
              || discourse.entities[$0.entity].kind == .place && discourse.entities[$0.entity].country >= 0
                && (sentences[index].isArabic || !isProvince($0.entity))
          }
      } else if !sentences[index].isArabic, let pronoun = role.possessive,
        let owner = ownerOfPost(pronoun, role, in: index, excluding: person)
      {
        found = [(discourse.canonical(owner), pronoun.word..<pronoun.word + 1)]
      } else if let pronoun = role.possessive {
        found = entities(of: .pronoun(pronoun), in: index, slot: nil, excluding: [person], isSubject: false)
          .filter { Frame.KindSet.body.contains(Frame.KindSet(discourse.entities[$0.entity].kind)) }
      } else if !sentences[index].isArabic, let body = bodySpokenOf(role, before: index) {
        found = [(body, nil)]
      } else {
        found = []
      }
      if found.isEmpty, sentences[index].isArabic, role.country >= 0, role.classes.contains(vocabulary.role),
        vocabulary.isStatePost(sentences[index].words[role.head]),
        let state = discourse.state(of: role.country)
      {
        // وزير الدفاع التركي X, where the text names Turkey
        found = [(state, nil)]
      }
      let words = sentences[index].phrases[named].words
      for body in found where body.entity != person {
        var evidence =
          Swift.min(words.lowerBound, role.words.lowerBound)..<Swift.max(words.upperBound, role.words.upperBound)
        if let inner = body.words {
          evidence = Swift.min(evidence.lowerBound, inner.lowerBound)..<Swift.max(evidence.upperBound, inner.upperBound)
        }
        claims.append(
          ClaimDraft(
            relation: .affiliatedWith, subject: person, object: body.entity, status: .asserted, accordingTo: nil,
            sentence: index, evidence: evidence, trigger: role.head..<role.head + 1, subjectWords: words,
            objectWords: body.words, rule: "role.apposition", confidence: 0.9))
      }
    }
  }

  // MARK: - Denials

  /// "نفت الشركة هذه الاتهامات": what was alleged of the denier before is denied.
  private mutating func denials(_ index: Int) {
    let sentence = sentences[index]
    let numbers = sentence.predicates.indices.filter {
      sentence.predicates[$0].classes.contains(vocabulary.deny)
        || sentence.predicates[$0].classes.contains(vocabulary.refuse)
    }
    if numbers.isEmpty { return }
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    for number in numbers {
      let predicate = sentence.predicates[number]
      if predicate.isNegated || predicate.complement != nil && !predicate.classes.contains(vocabulary.deny) { continue }
      let hasAnaphor = matcher.patients(predicate).contains { argument in
        guard case .phrase(let phrase) = argument else { return true }
        let found = sentence.phrases[phrase]
        let inner = found.genitive.map { sentence.phrases[$0].classes } ?? ClassSet()
        return found.nature == .pronoun || found.classes.union(inner).intersects(vocabulary.wrongdoing)
      }
      guard hasAnaphor, let subject = matcher.effectiveSubject(number) else { continue }
      let deniers = entities(of: subject, in: index, slot: nil, excluding: [], isSubject: true).map(\.entity)
      guard !deniers.isEmpty else { continue }
      let related = Set(deniers).union(
        claims.filter { $0.relation == .affiliatedWith && deniers.contains($0.subject) }.map(\.object))
      let candidates = claims.indices.filter {
        claims[$0].status == .alleged && related.contains(claims[$0].subject) && claims[$0].sentence <= index
          && index - claims[$0].sentence <= 4
      }
      guard let last = candidates.map({ claims[$0].sentence }).max() else { continue }
      for candidate in candidates where last - claims[candidate].sentence <= 1 { claims[candidate].status = .denied }
    }
  }
}
