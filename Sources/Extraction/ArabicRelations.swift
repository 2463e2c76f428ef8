import KnowledgeGraph
import Lexicon

/// What Arabic noun phrases say without a predicate: posts, parents, members.
extension DocumentInterpreter {
  /// وزير الدفاع التركي X: one who holds a state's post, where the text names the state.
  mutating func ministers(_ index: Int) {
    for phrase in sentences[index].phrases
    where phrase.nature == .name && phrase.kind == .person && phrase.country >= 0
      && phrase.classes.contains(vocabulary.role) && sentences[index].words[phrase.head].tag == .noun
    {
      guard let person = phrase.entity, let state = discourse.state(of: phrase.country), state != person,
        vocabulary.isStatePost(sentences[index].words[phrase.head])
      else { continue }
      affiliate(
        person, with: state, in: index, evidence: phrase.words, trigger: phrase.head, words: (phrase.nameWords, nil),
        rule: "role.state", confidence: 0.8)
    }
  }

  /// Claims that a person belongs to a body.
  private mutating func affiliate(
    _ person: Int, with body: Int, in index: Int, evidence: Range<Int>, trigger: Int,
    words: (person: Range<Int>?, body: Range<Int>?), rule: String, confidence: Double
  ) {
    claims.append(
      ClaimDraft(
        relation: .affiliatedWith, subject: discourse.canonical(person), object: discourse.canonical(body),
        status: .asserted, accordingTo: nil, sentence: index, evidence: evidence, trigger: trigger..<trigger + 1,
        subjectWords: words.person, objectWords: words.body, rule: rule, confidence: confidence))
  }

  /// شركة X وشركتها الأم Y: the second owns the first.
  mutating func parents(_ index: Int) {
    for (place, phrase) in sentences[index].phrases.enumerated()
    where phrase.possessive != nil && phrase.nature == .name && phrase.classes.contains(vocabulary.parent)
      && phrase.listHead != place && phrase.listHead >= 0
    {
      let members = listMembers(phrase.listHead, in: index)
      guard let position = members.firstIndex(of: place), position > 0, let owner = phrase.entity,
        let owned = sentences[index].phrases[members[position - 1]].entity, owned != owner
      else { continue }
      let words = sentences[index].phrases[members[position - 1]].words
      claims.append(
        ClaimDraft(
          relation: .owns, subject: owner, object: owned, status: .asserted, accordingTo: nil, sentence: index,
          evidence: Swift.min(
            words.lowerBound, phrase.words.lowerBound)..<Swift.max(
              words.upperBound, phrase.words.upperBound),
          trigger: phrase.head..<phrase.head + 1, subjectWords: phrase.words, objectWords: words,
          rule: "parent.apposition", confidence: 0.85))
    }
  }

  /// المدير العام X, without a word of which body: that which the text speaks of there.
  mutating func postHolders(_ index: Int) {
    for phrase in sentences[index].phrases
    where phrase.nature == .name && phrase.kind == .person && phrase.country < 0 && phrase.genitive == nil
      && phrase.appositionTo == nil && phrase.apposition == nil && phrase.possessive == nil
    {
      let head = sentences[index].words[phrase.head]
      guard head.tag == .noun, head.isDefinite, vocabulary.isPost(head), let person = phrase.entity,
        !claims.contains(where: { $0.relation == .affiliatedWith && $0.subject == discourse.canonical(person) }),
        let body = bodySpokenOf(before: index, phrase.words.lowerBound)
      else { continue }
      affiliate(
        person, with: body, in: index, evidence: phrase.words, trigger: phrase.head, words: (phrase.nameWords, nil),
        rule: "role.post", confidence: 0.65)
    }
  }

  /// The body that was spoken of last, one that acts before one that is only named.
  private func bodySpokenOf(before sentence: Int, _ word: Int) -> Int? {
    let isBody = { (event: MentionEvent) in
      [.company, .organization, .media].contains(self.discourse.entities[event.entity].kind)
        && sentence - event.sentence <= 2
        && (event.sentence < sentence || event.sentence == sentence && event.word < word)
    }
    let lately = discourse.events(since: sentence - 2)
    let event = lately.last { isBody($0) && $0.isSubject } ?? lately.last(where: isBody)
    return event.map { discourse.canonical($0.entity) }
  }

  /// Whether an entity is one unknown word that stands once and that nothing shows to be a name: as likely a word that
  /// the lexicon lacks.
  func isDoubtful(_ entity: Int) -> Bool {
    let draft = discourse.entities[discourse.canonical(entity)]
    guard !draft.isKindFirm, draft.entry < 0, draft.names.count == 1, let place = draft.names.first,
      place.words.count == 1
    else { return false }
    let sentence = sentences[place.sentence]
    let word = sentence.words[place.words.lowerBound]
    let isQuoted = place.words.lowerBound > 0 && sentence.words[place.words.lowerBound - 1].tag == .openQuote
    return !isQuoted && !word.isCapitalized && !vocabulary.isGivenName(word)
  }

  /// وفد حركة X برئاسة Y: who leads the body.
  mutating func leaders(_ index: Int) {
    let phrases = sentences[index].phrases
    for person in phrases
    where person.nature == .name && vocabulary.leadership.contains(person.preposition)
      && (person.kind == nil || person.kind == .person || person.kind == .court)
    {
      guard let subject = person.entity, let governor = person.governor,
        let body = phrases.last(where: {
          $0.words.upperBound == governor && $0.nature == .name && $0.entity != nil
            && [.company, .organization, .media, .government].contains($0.kind)
        }), let object = body.entity, object != subject
      else { continue }
      affiliate(
        subject, with: object, in: index, evidence: body.words.lowerBound..<person.words.upperBound, trigger: governor,
        words: (person.nameWords, body.nameWords), rule: "leader.of", confidence: 0.8)
    }
  }

  /// مدربه X: one who holds a post with the body of which the text speaks.
  mutating func holders(_ index: Int) {
    for phrase in sentences[index].phrases
    where phrase.nature == .name && phrase.kind == .person && phrase.possessive != nil
      && phrase.classes.contains(vocabulary.role)
    {
      guard let person = phrase.entity, let pronoun = phrase.possessive, pronoun.person == 3, !pronoun.isPlural,
        let body = entities(of: .pronoun(pronoun), in: index, slot: nil, excluding: [person], isSubject: false).first,
        [.company, .organization, .media].contains(discourse.entities[body.entity].kind)
      else { continue }
      affiliate(
        person, with: body.entity, in: index, evidence: phrase.words, trigger: phrase.head,
        words: (phrase.nameWords, nil), rule: "role.possessive", confidence: 0.75)
    }
  }

  /// "X، من مركز Y،": between commas.
  private func isBetweenCommas(_ phrase: Phrase, in index: Int) -> Bool {
    let words = sentences[index].words
    let first = phrase.words.lowerBound - 2
    return first > 0 && words[first].tag == .comma && phrase.words.upperBound < words.count
      && (words[phrase.words.upperBound].tag == .comma || words[phrase.words.upperBound].tag == .stop)
  }

  /// المحامية X من مركز Y: a person of a body.
  mutating func members(_ index: Int) {
    let phrases = sentences[index].phrases
    for person in phrases where person.nature == .name && person.kind == .person {
      guard let subject = person.entity,
        let body = phrases.first(where: {
          $0.preposition == vocabulary.min && $0.nature == .name && $0.entity != nil
            && $0.words.lowerBound >= person.words.upperBound
            && $0.words.lowerBound - person.words.upperBound <= (isBetweenCommas($0, in: index) ? 2 : 1)
        }),
        let kind = body.kind, [.company, .organization, .media].contains(kind), let object = body.entity,
        object != subject
      else { continue }
      affiliate(
        subject, with: object, in: index, evidence: person.words.lowerBound..<body.words.upperBound,
        trigger: person.head, words: (person.nameWords, body.nameWords), rule: "member.from", confidence: 0.8)
    }
  }
}
