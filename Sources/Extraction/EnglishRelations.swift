import KnowledgeGraph
import Lexicon

/// What English noun phrases say without a predicate: "the Tel Aviv-based company", "Tembo's United Progress Party".
extension DocumentInterpreter {
  mutating func englishRelations(_ index: Int) {
    for phrase in sentences[index].phrases.indices {
      base(phrase, index)
      owner(phrase, index)
    }
  }

  private mutating func base(_ number: Int, _ index: Int) {
    let phrase = sentences[index].phrases[number]
    guard let words = phrase.base,
      let entity = phrase.entity ?? phrase.appositionTo.flatMap({ sentences[index].phrases[$0].entity }),
      let name = naming.baseName(phrase, sentences[index])
    else { return }
    let place = discourse.entity(for: name)
    guard place != entity, [.company, .organization, .media, .government].contains(discourse.entities[entity].kind)
    else { return }
    claims.append(
      ClaimDraft(
        relation: .basedIn, subject: entity, object: place, status: .asserted, accordingTo: nil, sentence: index,
        evidence: phrase.words, trigger: words.upperBound - 1..<words.upperBound,
        subjectWords: phrase.nameWords ?? phrase.words,
        objectWords: words, rule: "base.compound", confidence: 0.85))
  }

  /// "the University of Tartu's Threat Lab", "Tembo's United Progress Party", "Apple's iPhone".
  private mutating func owner(_ number: Int, _ index: Int) {
    let phrase = sentences[index].phrases[number]
    guard phrase.nature == .name, let entity = phrase.entity,
      let kind = phrase.kind ?? (phrase.genitive == nil ? nil : .person)
    else { return }
    let owner: Int
    let words: Range<Int>
    if let genitive = phrase.genitive,
      sentences[index].words[sentences[index].phrases[genitive].words.upperBound - 1].isPossessor,
      let found = sentences[index].phrases[genitive].entity
    {
      owner = discourse.canonical(found)
      words = sentences[index].phrases[genitive].words
    } else if let genitive = phrase.genitive,
      sentences[index].phrases[genitive].words.lowerBound > phrase.head,
      let found = sentences[index].phrases[genitive].entity
    {
      member(phrase, of: discourse.canonical(found), genitive, index)
      return
    } else if let pronoun = phrase.possessive, pronoun.isHuman == true,
      let found = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: [entity], prefersSubject: true,
        accepts: { $0.kind == .person })
    {
      owner = found
      words = pronoun.word..<pronoun.word + 1
    } else {
      return
    }
    let relation: Relation
    var (subject, object) = (owner, discourse.canonical(entity))
    switch (discourse.entities[owner].kind, kind) {
    case (.person, .organization), (.person, .company), (.person, .media): relation = .affiliatedWith
    case (.organization, .organization) where discourse.entities[owner].isKindFirm:
      relation = .affiliatedWith
      swap(&subject, &object)
    case (.organization, .product) where !discourse.entities[owner].isKindFirm: relation = .developed
    case (.company, .product): relation = .developed
    case (.company, .company) where phrase.classes.contains(vocabulary.subsidiary),
      (.company, .media) where phrase.classes.contains(vocabulary.subsidiary):
      relation = .owns
    default: return
    }
    guard subject != object else { return }
    claims.append(
      ClaimDraft(
        relation: relation, subject: subject, object: object, status: .asserted, accordingTo: nil, sentence: index,
        evidence: words.lowerBound..<Swift.max(words.upperBound, phrase.words.upperBound),
        trigger: phrase.head..<phrase.head + 1,
        subjectWords: relation == .affiliatedWith && subject != owner ? phrase.words : words,
        objectWords: relation == .affiliatedWith && subject != owner ? words : phrase.words, rule: "owner.name",
        confidence: 0.75))
  }

  /// "Marta Lie of the Nurses Federation".
  private mutating func member(_ phrase: Phrase, of body: Int, _ genitive: Int, _ index: Int) {
    guard let entity = phrase.entity.map(discourse.canonical), entity != body,
      discourse.entities[body].isKindFirm,
      [.organization, .company, .media].contains(discourse.entities[body].kind)
        || discourse.entities[body].kind == .government && discourse.entities[body].country < 0,
      discourse.entities[entity].kind == .person || !discourse.entities[entity].isKindFirm
    else { return }
    if !discourse.entities[entity].isKindFirm { discourse.describe(entity, 0, as: .person) }
    let words = sentences[index].phrases[genitive].words
    claims.append(
      ClaimDraft(
        relation: .affiliatedWith, subject: entity, object: body, status: .asserted, accordingTo: nil, sentence: index,
        evidence: phrase.words.lowerBound..<words.upperBound, trigger: phrase.head..<phrase.head + 1,
        subjectWords: phrase.nameWords, objectWords: words, rule: "owner.member", confidence: 0.75))
  }

  /// "The plaintiffs": those who went to court last; "the defendants" those who were taken there.
  func parties(_ head: Word) -> [Int]? {
    guard head.lexeme >= 0, let suit = claims.last(where: { $0.relation == .sued }) else { return nil }
    let isSide: (Int) -> Bool
    switch vocabulary.lexicon.lexemes[Int(head.lexeme)].headword {
    case "plaintiff", "claimant", "complainant": isSide = { self.claims[$0].object == suit.object }
    case "defendant": isSide = { self.claims[$0].subject == suit.subject }
    default: return nil
    }
    let isPlaintiff = vocabulary.lexicon.lexemes[Int(head.lexeme)].headword != "defendant"
    let found = claims.indices.filter { claims[$0].relation == .sued && isSide($0) }
      .map { isPlaintiff ? claims[$0].subject : claims[$0].object }
    return found.reduce(into: []) { list, entity in if !list.contains(entity) { list.append(entity) } }
  }

  private static let posts: Set<String> = [
    "chief executive", "chief executive officer", "CEO", "chairman", "chairwoman", "managing director", "spokesman",
    "spokeswoman", "secretary general", "general secretary", "chief operating officer", "finance chief",
  ]

  /// "Chief executive Ann Lee told reporters": of the body that the text is about there.
  func bodySpokenOf(_ role: Phrase, before sentence: Int) -> Int? {
    let head = sentences[sentence].words[role.head]
    guard head.lexeme >= 0, Self.posts.contains(vocabulary.lexicon.lexemes[Int(head.lexeme)].headword),
      role.words.lowerBound == 0
    else { return nil }
    let event = discourse.events(since: sentence - 2).last {
      $0.sentence < sentence && sentence - $0.sentence <= 2 && $0.isSubject
        && [.company, .organization, .media].contains(discourse.entities[$0.entity].kind)
    }
    return event.map { discourse.canonical($0.entity) }
  }

  /// The two who were at odds, or together, last: "both sides".
  func pair(before sentence: Int) -> [Int]? {
    let relations: Set<Relation> = [.accused, .sued, .opposes, .targeted, .alliedWith, .owns]
    let claim = claims.last { relations.contains($0.relation) && sentence - $0.sentence <= 4 }
    return claim.map { [$0.subject, $0.object] }
  }

  /// Whether the noun means a state as such: "the government", "the country".
  func isState(_ head: Word) -> Bool {
    guard head.lexeme >= 0 else { return false }
    return ["government", "country", "nation", "state", "kingdom", "republic"].contains(
      vocabulary.lexicon.lexemes[Int(head.lexeme)].headword)
  }

  /// The state that was spoken of last: of the adjective's country, where there is one.
  func state(_ description: Discourse.Description, before sentence: Int) -> Int? {
    let event = discourse.events(since: sentence - 2).last { event in
      let draft = discourse.entities[event.entity]
      guard draft.kind == .government || draft.kind == .place, draft.country >= 0, sentence - event.sentence <= 2 else {
        return false
      }
      // a parliament is no government
      if draft.classes.intersects(vocabulary.institutions) { return false }
      return description.country < 0 || draft.country == description.country
    }
    return event?.entity
  }

  /// "Norway welcomed the decision": who takes a stand on an act takes it on the one who acted.
  mutating func englishAnaphora(_ index: Int) {
    let sentence = sentences[index]
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    let statuses = StatusResolver(vocabulary: vocabulary, sentence: sentence, matcher: matcher)
    for (number, predicate) in sentence.predicates.enumerated() where !predicate.isSpent && predicate.phrase == nil {
      let isFor = predicate.classes.intersects(vocabulary.approvals)
      let isAgainst = predicate.classes.intersects(vocabulary.disapprovals)
      guard isFor || isAgainst || predicate.classes.contains(vocabulary.annul),
        case .phrase(let object)? = matcher.patients(predicate).first, let subject = matcher.effectiveSubject(number)
      else { continue }
      let act = sentence.phrases[object]
      guard act.nature == .common, act.entity == nil, act.genitive == nil, act.possessive == nil,
        act.isDefinite || predicate.antecedent == object, let relations = vocabulary.acts(sentence.words[act.head])
      else { continue }
      let actors = stance(of: subject, in: index)
      for actor in actors
      where !claims.contains(where: {
        $0.sentence == index && $0.subject == actor.entity && $0.trigger.lowerBound == predicate.word
      }) {
        guard
          let claim = claims.last(where: {
            relations.contains($0.relation) && index - $0.sentence <= 2 && $0.subject != actor.entity
              && $0.trigger.lowerBound != predicate.word
          })
        else { continue }
        let isCourt = discourse.entities[actor.entity].kind == .court
        if isCourt != predicate.classes.contains(vocabulary.annul) || isCourt && !isAgainst && isFor { continue }
        let reading = statuses.status(of: number, stance: .performative)
        claims.append(
          ClaimDraft(
            relation: isCourt ? .ruledAgainst : isFor ? .supports : .opposes, subject: actor.entity,
            object: claim.subject,
            status: reading.status == .alleged ? .asserted : reading.status, accordingTo: nil, sentence: index,
            evidence: Swift.min(
              actor.words?.lowerBound ?? predicate.word, predicate.word)..<Swift.max(
                act.words.upperBound, predicate.word + 1),
            trigger: predicate.word..<predicate.word + 1, subjectWords: actor.words, objectWords: act.words,
            rule: "act.anaphora", confidence: 0.65))
      }
    }
  }

  /// The subject that an infinitive or gerund takes over from above: it is not its object too.
  func inheritedSubjects(of phrase: Int, in index: Int) -> Set<Int> {
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentences[index])
    var result: Set<Int> = []
    for (number, predicate) in sentences[index].predicates.enumerated()
    where predicate.object == .phrase(phrase) && predicate.subject == nil {
      guard case .phrase(let subject)? = matcher.effectiveSubject(number),
        let entity = sentences[index].phrases[subject].entity
      else { continue }
      result.insert(discourse.canonical(entity))
    }
    return result
  }

  /// What was claimed of somebody is denied where he says that it never happened.
  mutating func settleContradictions() {
    for number in claims.indices where claims[number].status == .negated {
      let negated = claims[number]
      let claimed = claims.indices.filter {
        claims[$0].status == .alleged && claims[$0].relation == negated.relation
          && claims[$0].subject == negated.subject && claims[$0].object == negated.object
      }
      guard !claimed.isEmpty else { continue }
      for other in claimed { claims[other].status = .denied }
      claims[number].status = .denied
    }
  }
}
