import Lexicon

/// Which tag the classes of a closed-class word give.
struct TagMap: Sendable {
  private let order: [(ClassID, Tag)]
  private let clauseOpeners: ClassSet
  private let relative: ClassID
  private let preposition: ClassID
  private let support: ClassID
  let reason: ClassID

  init(_ lexicon: Lexicon) {
    // The order decides where a word has several classes.
    let names: [(String, Tag)] = [
      ("givenname", .unknown), ("nameparticle", .unknown), ("neg", .negation), ("negnoun", .negation),
      ("except", .exception), ("rel", .relative), ("cond", .conditional),
      ("attrib", .attribution), ("include", .include), ("possessive", .possessive), ("pronoun", .pronoun),
      ("demonstrative", .demonstrative), ("determiner", .determiner), ("comp", .complementizer), ("modal", .modal),
      ("future", .future), ("addition", .addition), ("prep", .preposition), ("agent", .preposition),
      ("against", .preposition), ("support", .preposition), ("reason", .reason), ("purpose", .purpose),
      ("conj", .conjunction), ("quantifier", .quantifier), ("number", .number), ("ordinalref", .ordinal),
      ("question", .question), ("time", .time), ("adverb", .adverb),
    ]
    order = names.compactMap { name, tag in ClassID(name: name).map { ($0, tag) } }
    clauseOpeners = ClassSet([ClassID(name: "coordinator"), ClassID(name: "subordinator")].compactMap { $0 })
    relative = ClassID(name: "rel") ?? ClassID(rawValue: .max)
    preposition = ClassID(name: "prep") ?? ClassID(rawValue: .max)
    support = ClassID(name: "support") ?? ClassID(rawValue: .max)
    reason = ClassID(name: "reason") ?? ClassID(rawValue: .max)
  }

  func tag(_ classes: ClassSet, isArabic: Bool) -> Tag {
    // بعدما, حيث open clauses; of the English ones that are prepositions too the neighbours decide.
    if isArabic, classes.intersects(clauseOpeners) { return .conjunction }
    if isArabic, classes.contains(support), classes.contains(preposition) { return .preposition }
    if isArabic, classes.contains(relative), classes.contains(preposition) { return .preposition }
    for (id, tag) in order where classes.contains(id) { return tag }
    return .adverb
  }
}
