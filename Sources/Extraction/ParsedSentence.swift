import Lexicon

/// A sentence on its way from words to predicates.
struct ParsedSentence {
  var index: Int
  var paragraph: Int
  var isTitle: Bool
  var isArabic: Bool
  var words: [Word] = []
  var phrases: [Phrase] = []
  var clauses: [Clause] = []
  var predicates: [Predicate] = []
  /// The entities of phrases that stand for several.
  var groups: [[Int]] = []
  /// For each word the innermost quotation that holds it, -1 outside.
  var quotation: [Int32] = []

  /// Whether a phrase is another one or stands in its genitive.
  func holds(_ outer: Int, _ phrase: Int) -> Bool {
    var current: Int? = outer
    var depth = 0
    while let found = current, depth < 6 {
      if found == phrase { return true }
      current = phrases[found].genitive
      depth += 1
    }
    return false
  }
}

/// A clause: what stands around one finite verb, or around none.
struct Clause {
  enum Kind: UInt8 { case main, relative, complement, adverbial, conditional, coordinated }
  var kind: Kind
  var parent: Int
  /// The predicate whose content or circumstance the clause is.
  var governor: Int?
  var link = PredicateLink.root
  /// The phrase that a relative clause describes.
  var antecedent: Int?
  /// What a relative clause says of a whole clause: "وهو ما", "الأمر الذي".
  var antecedentPredicate: Int?
  var topic: Argument?
  var predicate: Int?
  /// Phrases in order, with and without preposition.
  var phrases: [Int] = []
  /// Phrases before the verb.
  var before: [Int] = []
  var start: Int
  var end: Int
  /// A source named by "according to" in the clause.
  var attribution: Int?
  /// An infinitive or gerund: no finite verb continues it.
  var isNonFinite = false
  /// The noun whose content the clause is: "ادعاءات بأن …".
  var governingPhrase: Int?
  /// The clause before this one on the same level, whose subject it inherits.
  var sibling: Int?
  /// "لا … إلا": what looks negated is said of this alone.
  var isExclusive = false
}
