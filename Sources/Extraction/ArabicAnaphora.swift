import KnowledgeGraph
import Lexicon

/// Whom a stand is taken for or against that is taken on an act: رحب X بالقرار، ندد Y بتوقيف Z.
extension DocumentInterpreter {
  /// A stand that a predicate takes.
  private enum Stand {
    case approval, disapproval, appeal

    func relation(isCourt: Bool) -> Relation {
      switch self {
      case .approval: isCourt ? .ruledFor : .supports
      case .disapproval: isCourt ? .ruledAgainst : .opposes
      case .appeal: .sued
      }
    }
  }

  /// Who takes a stand on an act takes it on the one who acted.
  mutating func arabicAnaphora(_ index: Int) {
    let sentence = sentences[index]
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    let statuses = StatusResolver(vocabulary: vocabulary, sentence: sentence, matcher: matcher)
    // the act on which a stand was taken last: what a pronoun behind the next one means
    var lastAct: (phrase: Int, owner: Int)?
    for (number, predicate) in sentence.predicates.enumerated()
    where !predicate.isSpent && (predicate.isFinite || predicate.link == .circumstance && predicate.isParticiple) {
      guard let stand = stand(predicate), let subject = matcher.effectiveSubject(number) else { continue }
      let actors = stance(of: subject, in: index)
      guard !actors.isEmpty else { continue }
      let taken = Set(actors.map(\.entity))
      let found: (phrase: Int, owner: Int)?
      var isPronoun = false
      switch matcher.patients(predicate).first {
      case .phrase(let object)? where sentence.phrases[object].nature == .pronoun:
        isPronoun = true
        found = lastAct.flatMap { act in
          agree(naming.pronoun(sentence.phrases[object], sentence), sentence.phrases[act.phrase]) ? act : nil
        }
      case .phrase(let object)?:
        found = owner(ofAct: object, before: predicate.word, in: index, excluding: taken).map { (object, $0) }
      case .pronoun(let pronoun)?:
        isPronoun = true
        found = lastAct.flatMap { agree(pronoun, sentence.phrases[$0.phrase]) ? $0 : nil }
      default: found = nil
      }
      guard let found else { continue }
      lastAct = found
      if isPronoun {
        claims.removeAll { $0.sentence == index && $0.trigger.lowerBound == predicate.word && $0.objectWords != nil }
      }
      for actor in actors
      where actor.entity != found.owner
        && !claims.contains(where: {
          $0.sentence == index && $0.subject == actor.entity && $0.trigger.lowerBound == predicate.word
        })
      {
        let isCourt = discourse.entities[actor.entity].kind == .court
        if isCourt, stand == .appeal { continue }
        let reading = statuses.status(of: number, stance: .performative)
        let words = sentence.phrases[found.phrase].words
        let first = Swift.min(actor.words?.lowerBound ?? predicate.word, predicate.word, words.lowerBound)
        claims.append(
          ClaimDraft(
            relation: stand.relation(isCourt: isCourt), subject: actor.entity, object: found.owner,
            status: reading.status == .alleged ? .asserted : reading.status, accordingTo: nil, sentence: index,
            evidence: first..<Swift.max(words.upperBound, predicate.word + 1),
            trigger: predicate.word..<predicate.word + 1, subjectWords: actor.words,
            objectWords: isPronoun ? nil : words, rule: "act.anaphora", confidence: 0.65))
      }
    }
  }

  private func stand(_ predicate: Predicate) -> Stand? {
    if predicate.classes.intersects(vocabulary.approvals) { return .approval }
    if predicate.classes.intersects(vocabulary.disapprovals) { return .disapproval }
    return predicate.classes.contains(vocabulary.appeal) ? .appeal : nil
  }

  private func agree(_ pronoun: Pronoun, _ phrase: Phrase) -> Bool {
    pronoun.person == 3 && !pronoun.isPlural && !pronoun.isDual
      && (pronoun.isFeminine ?? phrase.isFeminine) == (phrase.isFeminine || phrase.isPlural)
  }

  /// Who did what a noun speaks of: the one of the last claim of its kind, or of the last verb of its kind.
  private func owner(ofAct number: Int, before word: Int, in index: Int, excluding: Set<Int>) -> Int? {
    let act = sentences[index].phrases[number]
    let head = sentences[index].words[act.head]
    guard act.nature == .common, act.entity == nil, act.kind == nil || act.kind == .product, act.possessive == nil,
      let relations = vocabulary.arabicActs(head)
    else { return nil }
    let isBefore = { (claim: ClaimDraft) in
      index - claim.sentence <= 4 && claim.sentence <= index && !excluding.contains(claim.subject)
        && (claim.sentence < index || claim.trigger.lowerBound < word)
    }
    if let genitive = act.genitive {
      // ندد X بتوقيف Z: who arrested Z
      guard let patient = sentences[index].phrases[genitive].entity.map({ discourse.canonical($0) }) else {
        return sentences[index].phrases[genitive].kind == nil
          ? claims.last { isBefore($0) && relations.contains($0.relation) }?.subject : nil
      }
      return claims.last {
        isBefore($0) && relations.contains($0.relation)
          && ($0.object == patient
            || discourse.entities[patient].kind == .group && discourse.entities[$0.object].kind == .group)
      }?.subject
    }
    if act.country >= 0, let state = discourse.state(of: act.country).map({ discourse.canonical($0) }) {
      // القصف الإسرائيلي
      return excluding.contains(state) ? nil : state
    }
    guard act.isDefinite else { return nil }
    if let claim = claims.last(where: { isBefore($0) && relations.contains($0.relation) }) { return claim.subject }
    return decider(before: word, in: index, excluding: excluding, head)
  }

  /// Who decided, signed or cancelled something last.
  private func decider(before word: Int, in index: Int, excluding: Set<Int>, _ act: Word) -> Int? {
    for sentence in (Swift.max(0, index - 2)...index).reversed() {
      let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentences[sentence])
      for (number, predicate) in sentences[sentence].predicates.enumerated().reversed()
      where predicate.isFinite && predicate.classes.intersects(vocabulary.decisions)
        && (sentence < index || predicate.word < word)
      {
        guard case .phrase(let subject)? = matcher.effectiveSubject(number) else { continue }
        let found = sentences[sentence].phrases[subject]
        let body = found.entity ?? found.apposition.flatMap { sentences[sentence].phrases[$0].entity }
        if let body = body.map({ discourse.canonical($0) }), !excluding.contains(body) { return body }
      }
    }
    return nil
  }
}
