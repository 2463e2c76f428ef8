import KnowledgeGraph
import Lexicon
import NewsText

/// Whom English descriptions, posts and pronouns stand for, beside names.
extension DocumentInterpreter {
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

  static let posts: Set<String> = [
    "chief executive", "chief executive officer", "CEO", "chairman", "chairwoman", "managing director", "spokesman",
    "spokeswoman", "secretary general", "general secretary", "chief operating officer", "finance chief",
  ]

  /// "Federation president X", "club chairman Y": of the federation or club spoken of.
  func bodyOfPost(_ headword: String, _ role: Phrase, _ sentence: Int) -> Int? {
    let first: String
    if let space = headword.firstIndex(of: " ") {
      first = String(headword[..<space])
    } else if role.head > role.words.lowerBound, sentences[sentence].words[role.head - 1].lexeme >= 0 {
      first = vocabulary.lexicon.lexemes[Int(sentences[sentence].words[role.head - 1].lexeme)].headword
    } else {
      return nil
    }
    guard let lexeme = vocabulary.lexicon.lexeme(first, .noun, .english), let hash = naming.hash(first),
      let kind = vocabulary.kind(of: vocabulary.lexicon[lexeme].classes),
      [.organization, .company, .government].contains(kind)
    else { return nil }
    let classes = vocabulary.lexicon[lexeme].classes.intersection(vocabulary.narrowClasses)
    let event = discourse.events(since: sentence - 6).last {
      let draft = discourse.entities[$0.entity]
      return sentence - $0.sentence <= 6 && ($0.sentence < sentence || $0.word < role.words.lowerBound)
        && [.company, .organization, .government].contains(draft.kind)
        && (discourse.hasHead($0.entity, hash) || draft.classes.intersects(classes))
    }
    return event.map { discourse.canonical($0.entity) }
  }

  static let sportPosts: Set<String> = [
    "manager", "coach", "head coach", "captain", "goalkeeper", "striker", "midfielder", "defender", "winger", "forward",
  ]

  /// "Chief executive Ann Lee told reporters": of the body that the text is about there.
  func bodySpokenOf(_ role: Phrase, before sentence: Int) -> Int? {
    let head = sentences[sentence].words[role.head]
    guard head.lexeme >= 0 else { return nil }
    let headword = vocabulary.lexicon.lexemes[Int(head.lexeme)].headword
    if Self.sportPosts.contains(headword) || Self.posts.contains(headword), role.words.lowerBound > 0,
      role.words.count <= 3,
      !sentences[sentence].words[role.words.lowerBound - 1...role.words.lowerBound].contains(where: {
        [.determiner, .possessive, .demonstrative, .adjective].contains($0.tag) || $0.isPossessor
      })
    {
      // "fined manager X": of the club spoken of just before
      let isSport = Self.sportPosts.contains(headword)
      let event = discourse.events(since: sentence - 1).last {
        ($0.sentence == sentence && $0.word < role.words.lowerBound
          || isSport && $0.sentence == sentence - 1 && $0.isSubject)
          && discourse.entities[$0.entity].isKindFirm
          && (isSport
            ? discourse.entities[$0.entity].classes.contains(vocabulary.clubClass)
            : [.company, .organization, .media].contains(discourse.entities[$0.entity].kind))
      }
      return event.map { discourse.canonical($0.entity) }
    }
    if let body = bodyOfPost(headword, role, sentence) { return body }
    guard Self.posts.contains(headword), role.words.lowerBound == 0 else { return nil }
    let event = discourse.events(since: sentence - 2).last {
      $0.sentence < sentence && sentence - $0.sentence <= 2 && $0.isSubject
        && [.company, .organization, .media].contains(discourse.entities[$0.entity].kind)
    }
    return event.map { discourse.canonical($0.entity) }
  }

  /// "the families": those that were spoken of with the noun.
  func knownGroup(_ phrase: Phrase, in index: Int) -> Int? {
    let head = naming.headHash(phrase, sentences[index])
    guard !phrase.hasQuantity, phrase.genitive == nil, head != 0,
      sentences[index].words[phrase.words].allSatisfy({ [.determiner, .noun, .demonstrative].contains($0.tag) })
    else { return nil }
    let event = discourse.events.last {
      let draft = discourse.entities[$0.entity]
      return draft.kind == .group && draft.heads.contains(head)
    }
    return event.map { discourse.canonical($0.entity) }
  }

  /// Adds the form of a body's name with the noun behind it: "the Ennour party", "the Kellmer teachers' union".
  mutating func addKindForm(_ phrase: Int, _ entity: Int, in index: Int) {
    let current = sentences[index].phrases[phrase]
    if current.nature == .common, current.kind == .group || current.kind == .government {
      let end = current.words.upperBound
      let words = sentences[index].words
      if end + 1 < words.count, words[end].tag == .preposition, words[end].preposition == vocabulary.inID,
        let seat = sentences[index].phrases.first(where: { $0.words.lowerBound == end + 1 && $0.nature == .name }),
        seat.kind == nil || seat.kind == .place
      {
        // "hospitals in Catalonia"
        discourse.addForm(
          EntityDraft.NamePlace(sentence: index, words: current.words.lowerBound..<seat.words.upperBound),
          to: discourse.canonical(entity))
      }
      return
    }
    guard current.nature == .name, let name = current.nameWords, name.upperBound < current.words.upperBound,
      let kind = current.kind, [.organization, .company, .media, .government, .court].contains(kind)
    else { return }
    var end = name.upperBound
    while end < current.words.upperBound, sentences[index].words[end].tag == .noun,
      !sentences[index].words[end].isCapitalized
    {
      end += 1
      if !sentences[index].words[end - 1].isPossessor { break }
    }
    guard end > name.upperBound, vocabulary.isCue(sentences[index].words[end - 1]) else { return }
    discourse.addForm(
      EntityDraft.NamePlace(sentence: index, words: name.lowerBound..<end), to: discourse.canonical(entity))
  }

  /// "her party", "his club": the body to which the text has said that the person belongs.
  func ownBody(_ phrase: Phrase, in index: Int) -> Int? {
    guard phrase.nature == .common, let kind = phrase.kind, [.organization, .company, .media].contains(kind),
      !phrase.isPlural, let pronoun = phrase.possessive, pronoun.isHuman == true,
      let person = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: [], prefersSubject: true,
        accepts: { $0.kind == .person })
    else { return nil }
    let claim = claims.last {
      $0.relation == .affiliatedWith && $0.subject == person && discourse.entities[$0.object].kind == kind
    }
    return claim.map { discourse.canonical($0.object) }
  }

  /// "they": those that were named together last, where no group was spoken of since.
  func listed(before word: Int, in index: Int, _ accepts: (EntityDraft) -> Bool) -> [Int]? {
    if let here = listedHere(before: word, in: index), here.allSatisfy({ accepts(discourse.entities[$0]) }) {
      return here
    }
    guard let list = discourse.lists.last(where: { $0.sentence < index }), index - list.sentence <= 2,
      list.entities.count > 1, list.entities.count <= 6, list.entities.allSatisfy({ accepts(discourse.entities[$0]) })
    else { return nil }
    let isGroupSince = discourse.events.contains {
      $0.sentence >= list.sentence && ($0.sentence < index || $0.word < word)
        && discourse.entities[$0.entity].kind == .group
    }
    return isGroupSince ? nil : list.entities.map { discourse.canonical($0) }
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
    return ["government", "country", "nation", "state", "the state", "kingdom", "republic"].contains(
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
      let isAgainst =
        predicate.classes.intersects(vocabulary.disapprovals) || isNameCalling(predicate, sentence)
      guard isFor || isAgainst || predicate.classes.contains(vocabulary.annul),
        case .phrase(let object)? = matcher.patients(predicate).first, let subject = matcher.effectiveSubject(number)
      else { continue }
      let act = sentence.phrases[object]
      guard act.nature == .common, act.entity == nil, act.genitive == nil,
        act.possessive == nil || act.classes.intersects(vocabulary.harms),
        act.isDefinite || predicate.antecedent == object, let relations = vocabulary.acts(sentence.words[act.head])
      else { continue }
      let actors = stance(of: subject, in: index)
      for actor in actors
      where !claims.contains(where: {
        $0.sentence == index && $0.subject == actor.entity && $0.trigger.lowerBound == predicate.word
      }) {
        guard
          let claim = claims.last(where: {
            relations.contains($0.relation) && $0.status == .asserted
              && index - $0.sentence <= ($0.relation == .sued ? 12 : $0.relation == .owns ? 6 : 2)
              && $0.subject != actor.entity
              && $0.trigger.lowerBound != predicate.word
          })
        else {
          decider(act, predicate, number, actor, isFor, isAgainst, statuses, index)
          continue
        }
        let isCourt = discourse.entities[actor.entity].kind == .court
        if isCourt != predicate.classes.contains(vocabulary.annul) || isCourt && !isAgainst && isFor { continue }
        addStand(
          isCourt ? .ruledAgainst : isFor ? .supports : .opposes, by: actor, on: claim.subject, act, predicate,
          statuses.status(of: number, stance: .performative), index, rule: "act.anaphora", confidence: 0.65)
      }
    }
  }

  /// Takes a stand on a decision of which no act is known for one on whoever decided last: "Y criticised the ruling".
  private mutating func decider(
    _ act: Phrase, _ predicate: Predicate, _ number: Int, _ actor: (entity: Int, words: Range<Int>?), _ isFor: Bool,
    _ isAgainst: Bool, _ statuses: StatusResolver, _ index: Int
  ) {
    let head = sentences[index].words[act.head]
    guard isFor != isAgainst, vocabulary.english.deeds.contains(head.lexeme), act.possessive == nil,
      discourse.entities[actor.entity].kind != .court
    else { return }
    let event = discourse.events(since: index - 1).last {
      $0.isSubject && ($0.sentence < index || $0.word < predicate.word) && $0.entity != actor.entity
        && [.government, .court, .person].contains(discourse.entities[$0.entity].kind)
    }
    guard let event, hasDecided(event.entity, in: event.sentence, before: event.sentence < index ? nil : predicate.word)
    else { return }
    let decider = discourse.canonical(event.entity)
    guard decider != actor.entity else { return }
    addStand(
      isFor ? .supports : .opposes, by: actor, on: decider, act, predicate,
      statuses.status(of: number, stance: .performative), index, rule: "act.decider", confidence: 0.55)
  }

  /// Adds the claim of somebody who takes a stand on the one behind an act.
  private mutating func addStand(
    _ relation: Relation, by actor: (entity: Int, words: Range<Int>?), on object: Int, _ act: Phrase,
    _ predicate: Predicate, _ reading: StatusResolver.Reading, _ index: Int, rule: String, confidence: Double
  ) {
    claims.append(
      ClaimDraft(
        relation: relation, subject: actor.entity, object: object,
        status: reading.status == .alleged ? .asserted : reading.status, accordingTo: nil, sentence: index,
        evidence: Swift.min(
          actor.words?.lowerBound ?? predicate.word, predicate.word)..<Swift.max(
            act.words.upperBound, predicate.word + 1),
        trigger: predicate.word..<predicate.word + 1, subjectWords: actor.words, objectWords: act.words, rule: rule,
        confidence: confidence))
  }

  /// Whether somebody has granted, forbidden or ordered something in a sentence.
  private func hasDecided(_ entity: Int, in index: Int, before word: Int?) -> Bool {
    let sentence = sentences[index]
    return sentence.predicates.contains { predicate in
      guard predicate.isFinite, predicate.classes.intersects(vocabulary.english.deciding),
        word.map({ predicate.word < $0 }) ?? true, case .phrase(let subject)? = predicate.subject,
        let found = sentence.phrases[subject].entity
      else { return false }
      return discourse.canonical(found) == discourse.canonical(entity)
    }
  }

  /// "called the arrests a provocation".
  func isNameCalling(_ predicate: Predicate, _ sentence: ParsedSentence) -> Bool {
    guard vocabulary.english.calling.contains(predicate.lexeme), case .phrase(let object)? = predicate.object
    else { return false }
    let end = sentence.phrases[object].words.upperBound
    return sentence.words[end..<Swift.min(end + 6, sentence.words.count)].contains {
      vocabulary.english.abuse.contains($0.lexeme)
    }
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
