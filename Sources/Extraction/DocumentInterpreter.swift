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
        holders(index)
        leaders(index)
      }
      if !sentences[index].isArabic { englishRelations(index) }
      interpret(index)
      if sentences[index].isArabic {
        adjuncts(index)
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

  // MARK: - Arguments

  /// The entities that an argument stands for, with the words that stand for each.
  mutating func entities(
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
        let several = listed(before: pronoun.word, in: index, { $0.fits(kinds) })
      {
        return several.filter { !excluding.contains($0) }.map { ($0, pronoun.word..<pronoun.word + 1) }
      }
      if sentences[index].isArabic, pronoun.isDual, pronoun.person == 3 {
        let both = pair(before: pronoun.word, in: index).filter { !excluding.contains($0) }
        if both.count == 2 { return both.map { ($0, argument.isSpoken ? pronoun.word..<pronoun.word + 1 : nil) } }
      }
      let found = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: excluding, prefersSubject: isSubject
      ) { $0.fits(kinds) }
      guard let found else { return [] }
      if case .zero = argument {
        if sentences[index].isArabic, !carriesOn(found, in: index, before: pronoun.word) { return [] }
        return [(found, nil)]
      }
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

  /// Whether the one whom a dropped subject may mean acts in the clause before: others are guesses, and mostly wrong.
  private func carriesOn(_ entity: Int, in index: Int, before word: Int) -> Bool {
    // القضية التي رفعتها: by whoever was spoken of last
    if sentences[index].predicates.contains(where: { $0.word == word && $0.link == .relative }) { return true }
    let last = discourse.events(since: index).last { $0.isSubject && $0.word < word }
    return last.map { discourse.canonical($0.entity) == entity } ?? false
  }

  /// Those who act upon the one that a phrase stands for, and so are somebody else: متهمة إياها.
  /// - Parameter isInherited: whether only subjects count that an infinitive or gerund takes over from above.
  func actors(upon phrase: Int, in index: Int, isInherited: Bool = false) -> Set<Int> {
    let acts = sentences[index].predicates.indices.filter {
      let act = sentences[index].predicates[$0]
      return act.object == .phrase(phrase) && (!isInherited || act.subject == nil)
    }
    if acts.isEmpty { return [] }
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentences[index])
    return Set(
      acts.compactMap { act in
        guard case .phrase(let subject)? = matcher.effectiveSubject(act), subject != phrase else { return nil }
        return sentences[index].phrases[subject].entity.map { discourse.canonical($0) }
      })
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
    if isRanked(current, in: index) { return ranked(current, in: index, slot: slot, excluding: excluding) }
    if current.nature == .pronoun {
      let pronoun = naming.pronoun(current, sentences[index])
      let excluding =
        sentences[index].isArabic ? excluding.union(actors(upon: phrase, in: index)) : excluding
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

  /// "X says that Y, maker of Z and based in W, …": what only describes Y is told by the writer, not by X.
  private func isAside(_ predicate: Predicate, _ relation: Relation, _ sentence: ParsedSentence) -> Bool {
    if relation == .basedIn { return true }
    guard !predicate.isFinite, let phrase = predicate.phrase else { return false }
    return sentence.phrases[phrase].appositionTo != nil || sentence.phrases[phrase].apposition != nil
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
    if status == .alleged, isAside(predicate, emission.relation, sentence) { status = .asserted }
    if status == .asserted, !reading.isFactive { source = nil }
    if let own = emission.status, status == .asserted { status = own }
    if !sentence.isArabic, status == .possible, emission.relation == .ruledAgainst || emission.relation == .ruledFor,
      let parent = predicate.parent, sentence.predicates[parent].classes.contains(vocabulary.demand)
    {
      // "asked the court to stop X": nothing is ruled yet
      return
    }
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
        sentences[index].isArabic || !role.classes.intersects(vocabulary.dealings) && !isRootless(role, in: index)
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
}
