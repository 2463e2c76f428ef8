import Lexicon

/// What a word is in its sentence, after the readings have been weighed.
enum Tag: UInt8 {
  case name, unknown
  case noun, adjective, verb, auxiliary
  case pronoun, possessive, demonstrative, determiner, quantifier, number
  case preposition, conjunction, complementizer, relative, question
  case negation, future, modal, conditional, exception
  case attribution, include, addition, ordinal, reason, purpose
  case adverb, time
  case comma, colon, semicolon, dash, stop
  case openQuote, closeQuote, openParenthesis, closeParenthesis, otherMark

  /// Whether the word may stand inside a noun phrase.
  var isNominal: Bool {
    switch self {
    case .name, .unknown, .noun, .adjective, .number, .quantifier, .demonstrative: true
    default: false
    }
  }
}

/// One word of a sentence: a token, or several that the lexicon holds as one.
struct Word {
  var firstToken: Int32
  var endToken: Int32
  var tag: Tag
  var form: WordForm = .noun
  var lexeme: Int32 = -1
  /// The event noun that is spelled like the verbal noun which the word is: تحقيق of حقّق.
  var otherLexeme: Int32 = -1
  var classes = ClassSet()
  /// و or ف before the word.
  var hasConjunction = false
  /// A preposition written with the word: ب، ل، ك; or the id of a free preposition, where the word is one.
  var preposition = PrepositionID.none
  var isDefinite = false
  var isPlural = false
  var isDual = false
  var isFeminine = false
  var isMasculine = false
  /// Tanwin or alif of the accusative: ends a noun phrase.
  var isAccusative = false
  /// Arabic: a plural or dual with its ن, which no genitive follows.
  var isClosed = false
  /// Cut for the genitive that follows: مطوّرو، شركتي.
  var isConstruct = false
  var isPassive = false
  var mayBePassive = false
  var isFuture = false
  /// 1, 2 or 3 for verbs and pronouns.
  var person: UInt8 = 3
  var enclitic: Pronoun?
  var country: Int32 = -1
  var entry: Int32 = -1
  /// Folded bytes of و، ف، ب، ل، ك before the word, the article not counted.
  var prefixLength: UInt8 = 0
  /// English: a 's behind the word.
  var isPossessor = false
  var isCapitalized = false
  /// English: the word ends in s, as plurals of unknown nouns do.
  var endsInS = false
  /// English: written in capitals throughout: "SSD", "P.F.U.".
  var isAcronym = false
  /// English: a digit inside the word, as in names of models.
  var hasDigit = false
  /// What else the word could be, for the chunker: a verb, a noun.
  var couldBeVerb = false
  var couldBeNoun = false
  var couldBeAdjective = false
  /// Arabic: a participle that is also a noun for a person or body: القاضي, المستشفى.
  var couldBeActor = false
  /// Arabic: a given name is spelled like the word.
  var couldBeGiven = false
  /// Arabic: the given name is the whole word, and no particle stands before it.
  var isWholeGiven = false
  /// English: bytes at the end that do not belong to the name: the "-based" of "Aviv-based".
  var suffixLength: UInt8 = 0
  /// English: a form that serves as past tense and as participle.
  var couldBePast = false
  var couldBeParticiple = false
}
