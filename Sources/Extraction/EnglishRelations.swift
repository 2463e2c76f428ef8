import KnowledgeGraph
import Lexicon
import NewsText

/// What English noun phrases say without a predicate: "the Tel Aviv-based company", "Tembo's United Progress Party".
extension DocumentInterpreter {
  mutating func englishRelations(_ index: Int) {
    for phrase in sentences[index].phrases.indices {
      base(phrase, index)
      owner(phrase, index)
      make(phrase, index)
    }
  }

  mutating func base(_ number: Int, _ index: Int) {
    let phrase = sentences[index].phrases[number]
    guard let words = phrase.base,
      let entity = phrase.entity ?? phrase.appositionTo.flatMap({ sentences[index].phrases[$0].entity }),
      let name = naming.baseName(phrase, sentences[index])
    else { return }
    let end = naming.compoundEnd(words, sentences[index])
    if ["-owned", "-backed", "-funded", "-controlled"].contains(end) {
      backer(end, name, entity, phrase, words, index)
      return
    }
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

  /// "Silkworm, a spyware product of X", "MedNote, an assistant from Y": who made it.
  mutating func make(_ number: Int, _ index: Int) {
    let phrase = sentences[index].phrases[number]
    guard phrase.nature == .common, let name = phrase.appositionTo,
      let product = sentences[index].phrases[name].entity.map(discourse.canonical),
      discourse.entities[product].kind == .product
    else { return }
    let end = phrase.words.upperBound
    let maker =
      phrase.genitive.flatMap { sentences[index].phrases[$0].words.lowerBound > phrase.head ? $0 : nil }
      ?? sentences[index].phrases.indices.first { place in
        let other = sentences[index].phrases[place]
        return other.words.lowerBound == end + 1
          && other.governor.map { vocabulary.english.fromOrBy.contains(sentences[index].words[$0].lexeme) } ?? false
      }
    guard let maker, let entity = sentences[index].phrases[maker].entity.map(discourse.canonical),
      discourse.entities[entity].kind == .company || discourse.entities[entity].kind == .organization, entity != product
    else { return }
    let words = sentences[index].phrases[maker].words
    claims.append(
      ClaimDraft(
        relation: .developed, subject: entity, object: product, status: .asserted, accordingTo: nil, sentence: index,
        evidence: sentences[index].phrases[name].words.lowerBound..<words.upperBound,
        trigger: phrase.head..<phrase.head + 1, subjectWords: words,
        objectWords: sentences[index].phrases[name].nameWords, rule: "maker.of", confidence: 0.8))
  }

  func isNamedPerson(_ phrase: Phrase) -> Bool {
    phrase.genitive != nil && phrase.kind == .person && (phrase.nameWords?.count ?? 0) > 1
  }

  static let nobodies: Set<String> = [
    "state", "family", "government", "privately", "foreign", "wholly", "majority", "employee", "worker", "army",
    "union",
    "church", "military", "rebel", "publicly", "jointly", "locally", "industry", "venture", "ex",
  ]

  /// "Transmed-owned Adria Gas", "Kremlin-backed separatists".
  mutating func backer(
    _ end: String, _ name: Discourse.NameEvidence, _ entity: Int, _ phrase: Phrase, _ words: Range<Int>, _ index: Int
  ) {
    let first = sentences[index].words[words.lowerBound]
    if words.count == 1, words.lowerBound == 0 || first.lexeme >= 0,
      Self.nobodies.contains(where: { naming.hash($0) == name.key.first })
    {
      return
    }
    let owner = discourse.entity(for: name)
    guard owner != entity else { return }
    let relation: Relation = end == "-owned" || end == "-controlled" ? .owns : .supports
    if relation == .owns, ![.company, .organization, .media].contains(discourse.entities[entity].kind) { return }
    claims.append(
      ClaimDraft(
        relation: relation, subject: owner, object: discourse.canonical(entity), status: .asserted, accordingTo: nil,
        sentence: index, evidence: phrase.words, trigger: words.upperBound - 1..<words.upperBound,
        subjectWords: words, objectWords: phrase.nameWords ?? phrase.words, rule: "backer.compound", confidence: 0.8))
  }

  /// "the University of Tartu's Threat Lab", "Tembo's United Progress Party", "Apple's iPhone".
  mutating func owner(_ number: Int, _ index: Int) {
    let phrase = sentences[index].phrases[number]
    guard phrase.nature == .name, let entity = phrase.entity,
      let kind = phrase.kind ?? (phrase.genitive == nil ? nil : .person)
    else { return }
    let owner: Int
    let words: Range<Int>
    if let genitive = phrase.genitive,
      sentences[index].words[sentences[index].phrases[genitive].words.upperBound - 1].isPossessor
        || phrase.words.lowerBound > 0
          && sentences[index].words[phrase.words.lowerBound - 1].lexeme == vocabulary.english.whose,
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
    } else if let pronoun = phrase.possessive, pronoun.isHuman == false, kind == .product,
      let found = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: [entity], prefersSubject: true,
        accepts: { $0.kind == .company })
    {
      owner = found
      words = pronoun.word..<pronoun.word + 1
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
    case (.person, .company) where phrase.possessive != nil: relation = .owns
    case (.person, .organization), (.person, .company), (.person, .media): relation = .affiliatedWith
    case (.organization, .organization) where discourse.entities[owner].isKindFirm:
      relation = .affiliatedWith
      swap(&subject, &object)
    case (.organization, .person) where discourse.entities[owner].isKindFirm && isNamedPerson(phrase),
      (.company, .person) where isNamedPerson(phrase), (.media, .person) where isNamedPerson(phrase):
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
  mutating func member(_ phrase: Phrase, of body: Int, _ genitive: Int, _ index: Int) {
    if let entity = phrase.entity.map(discourse.canonical), entity != body, let kind = phrase.kind,
      [.company, .organization, .media].contains(kind)
    {
      let owner = discourse.entities[body].kind
      let words = sentences[index].phrases[genitive].words
      if owner == .person || owner == .place || owner == .government && discourse.entities[body].entry >= 0 {
        // "the Renewal Party of X", "Nordfjord Dynamics of Bergen"
        let isPerson = owner == .person
        claims.append(
          ClaimDraft(
            relation: isPerson ? .affiliatedWith : .basedIn, subject: isPerson ? body : entity,
            object: isPerson ? entity : body, status: .asserted, accordingTo: nil, sentence: index,
            evidence: phrase.words.lowerBound..<words.upperBound, trigger: phrase.head..<phrase.head + 1,
            subjectWords: isPerson ? words : phrase.nameWords, objectWords: isPerson ? phrase.nameWords : words,
            rule: "owner.of", confidence: 0.8))
      }
      return
    }
    guard let entity = phrase.entity.map(discourse.canonical), entity != body,
      discourse.entities[body].isKindFirm
        || discourse.entities[entity].isKindFirm && discourse.entities[entity].kind == .person,
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

  /// "X and Y jointly denounced Z": each pair acts together.
  mutating func jointActs(_ index: Int) {
    let sentence = sentences[index]
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    for (number, predicate) in sentence.predicates.enumerated()
    where predicate.isFinite && predicate.phrase == nil && !predicate.isNegated && !predicate.isConditional {
      guard isJoint(predicate, sentence), case .phrase(let phrase)? = matcher.effectiveSubject(number),
        sentence.phrases[sentence.phrases[phrase].refersTo ?? phrase].nextInList != nil
      else { continue }
      let members = stance(of: .phrase(phrase), in: index)
      guard members.count > 1, members.count < 9 else { continue }
      for (place, one) in members.enumerated() {
        for other in members.dropFirst(place + 1) where other.entity != one.entity {
          let from = Swift.min(one.words?.lowerBound ?? predicate.word, other.words?.lowerBound ?? predicate.word)
          claims.append(
            ClaimDraft(
              relation: .alliedWith, subject: one.entity, object: other.entity,
              status: predicate.isPossible || predicate.isFuture ? .possible : .asserted, accordingTo: nil,
              sentence: index, evidence: Swift.min(from, predicate.word)..<predicate.word + 1,
              trigger: predicate.word..<predicate.word + 1, subjectWords: one.words, objectWords: other.words,
              rule: "act.joint", confidence: 0.8))
        }
      }
    }
  }

  func isJoint(_ predicate: Predicate, _ sentence: ParsedSentence) -> Bool {
    let near = Swift.max(0, predicate.word - 2)..<Swift.min(sentence.words.count, predicate.word + 2)
    if case .phrase(let object)? = predicate.object, object < sentence.phrases.count,
      sentence.phrases[object].nature == .common,
      sentence.phrases[object].words.contains(where: { vocabulary.english.joint.contains(sentence.words[$0].lexeme) })
    {
      // "set up a joint force", "will field common candidates"
      return true
    }
    if predicate.prepositional.contains(where: { place in
      sentence.phrases[place].nature == .common && sentence.phrases[place].preposition == vocabulary.inID
        && sentence.phrases[place].words.contains { sentence.words[$0].lexeme == vocabulary.english.jointWord }
    }) {
      // "took part in a joint patrol"
      return true
    }
    return near.contains { place in
      let word = sentence.words[place]
      return word.lexeme >= 0 && word.tag == .adverb
        && ["jointly", "together"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
    }
  }
}
