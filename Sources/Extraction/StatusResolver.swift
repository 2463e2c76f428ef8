import KnowledgeGraph
import Lexicon

/// Reads the status of a statement off the scopes in which its predicate stands: negation, modality, and the verbs and
/// nouns of saying, accusing, denying, planning above it.
struct StatusResolver {
  let vocabulary: Vocabulary
  let sentence: ParsedSentence
  let matcher: FrameMatcher

  /// A status with the argument that it is attributed to.
  struct Reading {
    var status: Status
    var source: Argument?
    var isFactive = false
  }

  /// The status that the surroundings of a predicate give to what it says.
  func status(of predicate: Int, stance: Frame.Stance) -> Reading {
    var reading = Reading(status: .asserted)
    let own = sentence.predicates[predicate]
    if stance != .ownPolarity, own.isNegated, !isExclusive(own) { reading.status = .negated }
    if own.isPossible || own.isFuture || own.isConditional, reading.status == .asserted { reading.status = .possible }
    if sentence.isArabic, reading.status == .asserted, let phrase = own.phrase, isIntended(phrase) {
      reading.status = .possible
    }
    var current = predicate
    var depth = 0
    while let parent = sentence.predicates[current].parent, depth < 6 {
      let child = sentence.predicates[current]
      let isSuit = !own.isFinite && own.classes.contains(vocabulary.legal)
      apply(
        sentence.predicates[parent], parent, current, link: child.link, to: &reading, stance: stance, isSuit: isSuit,
        isNominal: sentence.isArabic && !own.isFinite && current == predicate)
      current = parent
      depth += 1
    }
    attribution(own, &reading, stance)
    return reading
  }

  /// خطة للاستحواذ, محادثات بشأن شراء: planned, not done.
  private func isIntended(_ phrase: Int) -> Bool {
    let first = sentence.phrases[phrase].words.lowerBound
    for place in [first - 1, first - 2] where place >= 0 {
      if vocabulary.isIntention(sentence.words[place]) { return true }
      if sentence.words[place].tag != .preposition, sentence.words[place].tag != .adjective { return false }
    }
    return false
  }

  private func isExclusive(_ predicate: Predicate) -> Bool {
    predicate.clause < sentence.clauses.count && sentence.clauses[predicate.clause].isExclusive
  }

  private func apply(
    _ above: Predicate, _ index: Int, _ child: Int, link: PredicateLink, to reading: inout Reading,
    stance: Frame.Stance, isSuit: Bool, isNominal: Bool
  ) {
    let classes = above.classes
    switch link {
    case .relative, .coordinated, .root: return
    case .reason, .circumstance:
      return
    case .condition:
      if reading.status == .asserted { reading.status = .possible }
      return
    case .purpose:
      if above.isNegated, reading.status == .asserted { return }
      if isUnreal(above), reading.status == .asserted { reading.status = .possible }
      return
    case .complement, .quotation: break
    }
    if classes.intersects(vocabulary.plans) {
      // "the court rejected X's suit against Y": the suit was brought
      if sentence.isArabic, stance == .performative, classes.contains(vocabulary.refuse), isSuit { return }
      if sentence.isArabic, !above.isNegated, classes.contains(vocabulary.rule),
        case .phrase(let judge)? = matcher.effectiveSubject(index)
      {
        // قرر القاضي السماح, قررت الوزارة تغريم X: what is decided by those who have the power is done
        let kind = sentence.phrases[judge].kind
        if kind == .court { return }
        if kind == .government || kind == .organization,
          sentence.predicates[child].classes.intersects(vocabulary.decisions)
        {
          return
        }
      }
      if classes.contains(vocabulary.refuse) || classes.contains(vocabulary.fail) {
        if reading.status == .asserted { reading.status = .negated }
      } else if reading.status == .asserted {
        reading.status = .possible
      }
      if above.isNegated, reading.status == .possible { reading.status = .negated }
      if classes.intersects(vocabulary.requests), reading.source == nil {
        reading.source = matcher.effectiveSubject(index)
      }
      return
    }
    if sentence.isArabic, isNominal, !above.isNegated, classes.intersects(vocabulary.bondEndings),
      sentence.predicates[child].classes.intersects(vocabulary.bonds), reading.status == .asserted
    {
      // انسحب من التحالف, أوقف دعمه
      reading.status = .negated
      return
    }
    if classes.contains(vocabulary.deny) {
      // who denies an accusation, or dismisses a complaint, does not deny that it was made
      if stance == .performative, !sentence.isArabic, sentence.predicates[child].phrase != nil { return }
      if reading.status == .asserted || reading.status == .alleged || reading.status == .negated {
        reading.status = .denied
      }
      reading.source = matcher.effectiveSubject(index) ?? reading.source
      return
    }
    if classes.intersects(vocabulary.factives) {
      if reading.source == nil { reading.source = matcher.effectiveSubject(index) }
      reading.isFactive = true
      return
    }
    if classes.intersects(vocabulary.claims) {
      if above.isNegated {
        // لم يعلن X دعمه: what is not declared is not done
        if isNominal, stance == .performative, reading.status == .asserted { reading.status = .negated }
        return
      }
      let source = matcher.effectiveSubject(index)
      reading.source = source ?? reading.source
      if reading.status == .asserted, stance != .performative || classes.intersects(vocabulary.accusations) {
        reading.status = .alleged
      } else if stance == .performative, reading.status == .asserted {
        reading.isFactive = true
      }
      return
    }
    if above.isNegated, !isExclusive(above),
      classes.contains(vocabulary.begin) || classes.contains(vocabulary.auxiliary)
    {
      if reading.status == .asserted { reading.status = .negated }
    } else if isUnreal(above), reading.status == .asserted {
      reading.status = .possible
    }
  }

  private func isUnreal(_ predicate: Predicate) -> Bool {
    predicate.isPossible || predicate.isFuture || predicate.isConditional
      || predicate.classes.intersects(vocabulary.plans)
  }

  private func attribution(_ predicate: Predicate, _ reading: inout Reading, _ stance: Frame.Stance) {
    guard predicate.clause < sentence.clauses.count else { return }
    var clause: Int? = predicate.clause
    var depth = 0
    while let current = clause, current >= 0, depth < 6 {
      if let source = sentence.clauses[current].attribution {
        if reading.source == nil { reading.source = .phrase(source) }
        if reading.status == .asserted, stance == .ordinary { reading.status = .alleged }
        return
      }
      clause = sentence.clauses[current].parent
      depth += 1
    }
  }
}
