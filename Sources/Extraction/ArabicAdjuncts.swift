import KnowledgeGraph
import Lexicon

/// What adjuncts of an Arabic clause say: for whom or against whom something is done, and with whom together.
extension DocumentInterpreter {
  /// احتجاجا على X, تضامنا مع Y, بالتعاون مع Z, في بيان مشترك.
  mutating func adjuncts(_ index: Int) {
    let sentence = sentences[index]
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    for (number, predicate) in sentence.predicates.enumerated()
    where predicate.isFinite && !predicate.isNegated && !predicate.isConditional {
      for phrase in predicate.prepositional {
        guard let relation = vocabulary.adjunctStances[sentence.phrases[phrase].preposition],
          let subject = matcher.effectiveSubject(number)
        else { continue }
        let pronoun = sentence.phrases[phrase].nature == .pronoun
        let meant =
          pronoun
          ? entities(of: .phrase(phrase), in: index, slot: nil, excluding: [], isSubject: false).first?.entity
          : actor(behind: phrase, in: sentence)
        guard let target = meant else { continue }
        for actor in stance(of: subject, in: index) where actor.entity != target {
          claim(relation, actor, (target, sentence.phrases[phrase].words), predicate, index, rule: "adjunct.stance")
        }
      }
      jointAct(predicate, number, matcher, index)
      namesHostilely(predicate, number, matcher, index)
    }
    companions(index)
  }

  /// وصف X Y بأنها «فاشلة»: whoever calls somebody so is against him.
  private mutating func namesHostilely(
    _ predicate: Predicate, _ number: Int, _ matcher: FrameMatcher, _ index: Int
  ) {
    let sentence = matcher.sentence
    guard vocabulary.isCalling(predicate.lexeme), !predicate.isPassive, case .phrase(let object)? = predicate.object,
      let subject = matcher.effectiveSubject(number)
    else { return }
    let end = sentence.phrases[object].words.upperBound
    let isHostile = (end..<Swift.min(end + 6, sentence.words.count)).contains {
      vocabulary.isHostile(sentence.words[$0])
        && !sentence.words[end..<$0].contains { [.stop, .comma, .negation].contains($0.tag) }
    }
    guard isHostile, let target = actor(behind: object, in: sentence) else { return }
    for actor in stance(of: subject, in: index) where actor.entity != target {
      claim(.opposes, actor, (target, sentence.phrases[object].words), predicate, index, rule: "call.hostile")
    }
  }

  /// The actor that a phrase names, or whose act it speaks of.
  private func actor(behind phrase: Int, in sentence: ParsedSentence) -> Int? {
    var current: Int? = phrase
    var depth = 0
    while let place = current, depth < 4 {
      let found = sentence.phrases[place]
      // احتجاجا على توقيف X is no word against X
      if depth == 0, sentence.words[found.head].classes.intersects(vocabulary.undergone) { return nil }
      if let entity = (found.apposition.flatMap { sentence.phrases[$0].entity } ?? found.entity).map(
        discourse.canonical),
        Frame.KindSet.actor.contains(Frame.KindSet(discourse.entities[entity].kind))
          || discourse.entities[entity].country >= 0
      {
        return entity
      }
      current = found.genitive
      depth += 1
    }
    return nil
  }

  /// في بيان مشترك، أدانت X وY: those who do it together.
  private mutating func jointAct(_ predicate: Predicate, _ number: Int, _ matcher: FrameMatcher, _ index: Int) {
    let sentence = matcher.sentence
    guard predicate.clause < sentence.clauses.count, !predicate.isPassive,
      case .phrase(let phrase)? = matcher.effectiveSubject(number),
      sentence.phrases[sentence.phrases[phrase].refersTo ?? phrase].nextInList != nil
        || sentence.phrases[phrase].isDual || sentence.phrases[phrase].several != nil
    else { return }
    var last = sentence.phrases[phrase].refersTo ?? phrase
    while let next = sentence.phrases[last].nextInList { last = next }
    // معا right behind them or their verb, not behind those whom they sue
    let ends = [predicate.word + 1, sentence.phrases[last].words.upperBound]
    let isJoint =
      predicate.prepositional.contains {
        sentence.phrases[$0].words.contains { vocabulary.isShared(sentence.words[$0]) }
      }
      || ends.contains { $0 < sentence.words.count && vocabulary.isTogether(sentence.words[$0]) }
    guard isJoint else { return }
    let members = stance(of: .phrase(phrase), in: index)
    guard members.count > 1, members.count < 9 else { return }
    for (place, one) in members.enumerated() {
      for other in members.dropFirst(place + 1) where other.entity != one.entity {
        claim(.alliedWith, one, (other.entity, other.words), predicate, index, rule: "act.joint")
      }
    }
  }

  /// نظم X بالتعاون مع Y.
  private mutating func companions(_ index: Int) {
    let sentence = sentences[index]
    for (place, phrase) in sentence.phrases.enumerated() {
      let before = phrase.words.lowerBound - 1
      guard before > 0, phrase.nature == .name || phrase.kind != nil, vocabulary.isCooperating(sentence.words[before]),
        let entity = actor(behind: place, in: sentence)
      else { continue }
      let predicate = sentence.predicates.indices.last {
        sentence.predicates[$0].isFinite && sentence.predicates[$0].word < before
          || sentence.predicates[$0].isFinite
            && sentence.clauses[sentence.predicates[$0].clause].phrases.contains(place)
      }
      guard let predicate else { continue }
      let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
      guard let subject = matcher.effectiveSubject(predicate) else { continue }
      for actor in stance(of: subject, in: index) where actor.entity != entity {
        let verb = sentence.predicates[predicate]
        claim(.alliedWith, actor, (entity, phrase.words), verb, index, rule: "adjunct.with")
      }
    }
  }

  private mutating func claim(
    _ relation: Relation, _ subject: (entity: Int, words: Range<Int>?), _ object: (entity: Int, words: Range<Int>?),
    _ predicate: Predicate, _ index: Int, rule: String
  ) {
    let isKnown = claims.contains {
      $0.sentence == index && $0.relation == relation
        && ($0.subject == subject.entity && $0.object == object.entity
          || relation.isSymmetric && $0.subject == object.entity && $0.object == subject.entity)
    }
    guard !isKnown else { return }
    var evidence = predicate.word..<predicate.word + 1
    for words in [subject.words, object.words] {
      if let words {
        evidence = Swift.min(evidence.lowerBound, words.lowerBound)..<Swift.max(evidence.upperBound, words.upperBound)
      }
    }
    claims.append(
      ClaimDraft(
        relation: relation, subject: subject.entity, object: object.entity,
        status: predicate.isPossible || predicate.isFuture ? .possible : .asserted, accordingTo: nil, sentence: index,
        evidence: evidence, trigger: predicate.word..<predicate.word + 1, subjectWords: subject.words,
        objectWords: object.words, rule: rule, confidence: 0.75))
  }
}
