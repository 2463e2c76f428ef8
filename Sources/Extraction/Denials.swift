import KnowledgeGraph
import Lexicon

/// What was said of somebody is denied where he, or who speaks for him, says that it is not so.
extension DocumentInterpreter {
  /// How many sentences back a denial reaches.
  private var reach: Int { 5 }

  /// Settles the claims that a sentence denies.
  mutating func denials(_ index: Int) {
    let numbers = sentences[index].predicates.indices.filter {
      let predicate = sentences[index].predicates[$0]
      return !predicate.isNegated
        && (predicate.classes.contains(vocabulary.deny) || predicate.classes.contains(vocabulary.refuse))
    }
    if numbers.isEmpty { return }
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentences[index])
    for number in numbers {
      guard let subject = matcher.effectiveSubject(number) else { continue }
      if deniesAll(number, index, matcher) {
        settle(accusationsAgainst(subject, index))
      } else if let relations = relations(deniedBy: number, index) {
        settle(claims(of: subject, index, relations: relations))
      }
    }
  }

  private mutating func settle(_ denied: [Int]) {
    for claim in denied { claims[claim].status = .denied }
  }

  /// Whether all is denied that was said: "denied the accusations", "disputes this", "rejected the findings".
  private func deniesAll(_ number: Int, _ index: Int, _ matcher: FrameMatcher) -> Bool {
    let predicate = sentences[index].predicates[number]
    let isDenial = predicate.classes.contains(vocabulary.deny)
    if predicate.complement != nil, !isDenial { return false }
    return matcher.patients(predicate).contains { argument in
      guard case .phrase(let phrase) = argument else { return true }
      let found = sentences[index].phrases[phrase]
      let inner = found.genitive.map { sentences[index].phrases[$0].classes } ?? ClassSet()
      return found.nature == .pronoun || found.classes.union(inner).intersects(vocabulary.wrongdoing)
        || isDenial && found.isDefinite && found.classes.contains(vocabulary.report)
    }
  }

  /// The relations of the act that is denied: "denied having sold arms", نفت شراء أي برنامج.
  private func relations(deniedBy number: Int, _ index: Int) -> Set<Relation>? {
    let predicate = sentences[index].predicates[number]
    guard predicate.classes.contains(vocabulary.deny) else { return nil }
    var relations: Set<Relation> = []
    for act in sentences[index].predicates
    where act.parent == number && (act.link == .complement || act.link == .quotation) {
      let list = frames.frames(of: act.lexeme)
      for place in 0..<list.count {
        relations.formUnion(vocabulary.lexicon.frames[Int(list[place])].emissions.map(\.relation))
      }
    }
    return relations.isEmpty ? nil : relations
  }

  /// The actors for whom a denier speaks: himself, and those to whom he belongs.
  private mutating func deniers(_ subject: Argument, _ index: Int) -> Set<Int> {
    if case .phrase(let phrase) = subject, isNewDescription(phrase, index) { return [] }
    let named = stance(of: subject, in: index).map { discourse.canonical($0.entity) }
    return Set(named).union(
      claims.filter { $0.relation == .affiliatedWith && named.contains(discourse.canonical($0.subject)) }
        .map { discourse.canonical($0.object) })
  }

  /// "the Israeli developer, who denied …": a description of somebody that the text has not used before.
  private func isNewDescription(_ phrase: Int, _ index: Int) -> Bool {
    let found = sentences[index].phrases[phrase]
    guard found.nature == .common, let entity = found.entity else { return false }
    return discourse.entities[discourse.canonical(entity)].names.allSatisfy { $0.sentence == index }
  }

  private func isNear(_ claim: Int, _ index: Int) -> Bool {
    claims[claim].sentence <= index && index - claims[claim].sentence <= reach
  }

  /// What was said last against the one who denies it.
  private mutating func accusationsAgainst(_ subject: Argument, _ index: Int) -> [Int] {
    let deniers = deniers(subject, index)
    let alleged = claims.indices.filter { claims[$0].status == .alleged && isNear($0, index) }
    var candidates = alleged.filter { concerns(claims[$0], deniers) }
    if candidates.isEmpty {
      candidates = claims.indices.filter {
        claims[$0].status == .asserted && index - claims[$0].sentence <= 1 && claims[$0].sentence <= index
          && [.targeted, .uses, .supplies].contains(claims[$0].relation) && concerns(claims[$0], deniers)
      }
    }
    if candidates.isEmpty { candidates = accusations(alleged, answeredBy: deniers, index) }
    guard let last = candidates.map({ claims[$0].sentence }).max() else { return [] }
    return candidates.filter { last - claims[$0].sentence <= 1 }
  }

  /// Accusations of the sentences just before that somebody answers who is not named in them: a description that nothing
  /// else resolves, or a ministry where a body of the state is accused.
  private func accusations(_ alleged: [Int], answeredBy deniers: Set<Int>, _ index: Int) -> [Int] {
    let recent = alleged.filter { index - claims[$0].sentence <= 2 }
    let accused = Set(recent.map { discourse.canonical(claims[$0].subject) })
    guard accused.count == 1, let only = accused.first else { return [] }
    let isOfState =
      discourse.entities[only].kind == .government
      && deniers.contains { discourse.entities[$0].kind == .government }
    return deniers.isEmpty || isOfState ? recent : []
  }

  /// What was said of the denier in the relations that he denies.
  private mutating func claims(of subject: Argument, _ index: Int, relations: Set<Relation>) -> [Int] {
    let deniers = deniers(subject, index)
    return claims.indices.filter {
      (claims[$0].status == .alleged || claims[$0].status == .asserted) && isNear($0, index)
        && claims[$0].sentence < index && relations.contains(claims[$0].relation) && concerns(claims[$0], deniers)
    }
  }

  /// Whether a claim is about one of some actors: who does it, or who deals with the one who does.
  private func concerns(_ claim: ClaimDraft, _ actors: Set<Int>) -> Bool {
    speak(actors, for: discourse.canonical(claim.subject))
      || claim.relation == .supplies && speak(actors, for: discourse.canonical(claim.object))
  }

  /// Whether one of some actors is another one, or both are of one state: a ministry answers for its government.
  private func speak(_ actors: Set<Int>, for accused: Int) -> Bool {
    if actors.contains(accused) { return true }
    let country = discourse.entities[accused].country
    return country >= 0 && isOfState(accused)
      && actors.contains { discourse.entities[$0].country == country && isOfState($0) }
  }

  private func isOfState(_ entity: Int) -> Bool {
    discourse.entities[entity].kind == .government || discourse.entities[entity].kind == .place
  }
}
