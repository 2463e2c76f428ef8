import Lexicon

/// How a predicate hangs on the one above it.
enum PredicateLink: UInt8 {
  case root
  /// What is said, planned, accused of: a clause behind "that", an infinitive, a verbal noun.
  case complement
  /// What a quotation or a colon introduces.
  case quotation
  case reason
  case purpose
  case relative
  /// A participle or gerund that goes on about the subject: متهمةً, "saying".
  case circumstance
  case coordinated
  case condition
}

/// A verb, verbal noun, participle or event noun with what it governs.
struct Predicate {
  var word: Int
  var lexeme: Int32
  var otherLexeme: Int32 = -1
  var classes: ClassSet
  var isFinite: Bool
  var isParticiple = false
  /// The phrase that the predicate heads, where it is a noun.
  var phrase: Int?
  var clause = 0
  var parent: Int?
  var link = PredicateLink.root
  var subject: Argument?
  var object: Argument?
  /// Bare phrases behind the object.
  var extraObjects: [Int] = []
  /// Phrases behind prepositions, in order.
  var prepositional: [Int] = []
  /// The phrase that a participle describes or that a relative clause hangs on.
  var antecedent: Int?
  /// What a nominal sentence says the predicate of: "X هي عميل".
  var topic: Argument?
  /// The predicate that is the content of this one.
  var complement: Int?
  var isPassive = false
  /// A form of "be" with a phrase behind it.
  var isCopula = false
  var isNegated = false
  var isPossible = false
  var isFuture = false
  /// An auxiliary whose verb has taken its place.
  var isSpent = false
  /// The genitive and the possessive pronoun of a nominal predicate, before they are given a role.
  var genitive: Int?
  var possessive: Pronoun?
  var isConditional = false
  /// The end of the words that belong to the predicate's clause.
  var extent = 0..<0
}
