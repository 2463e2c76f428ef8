/// Which form of its lexeme a word is.
public enum WordForm: UInt8, Sendable, Hashable, CaseIterable {
  /// Arabic: the finite forms.
  case verbPast, verbPresent, verbImperative
  /// Arabic: the verb's nominal forms.
  case masdar, activeParticiple, passiveParticiple
  /// English: the infinitive, which is also the present of most persons.
  case base
  /// English: *sues*.
  case thirdPerson
  /// English: *sued*, as a finite form.
  case pastTense
  /// English: *sued*, as a participle.
  case pastParticiple
  /// English: *suing*.
  case gerund
  /// A noun, or the name of a country or capital.
  case noun
  /// An adjective or demonym.
  case adjective
  /// A word of a closed class.
  case word

  /// Whether the form is a finite verb for sure; English base forms and pasts may be.
  public var isFiniteVerb: Bool {
    switch self {
    case .verbPast, .verbPresent, .verbImperative, .thirdPerson, .pastTense: true
    default: false
    }
  }

  /// Whether the form belongs to a verb.
  public var isVerbal: Bool { rawValue <= WordForm.gerund.rawValue }
}

/// What a form may express; where spelling leaves several persons or numbers open, all their bits are set.
public struct Features: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt32

  /// Makes features from bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The first person.
  public static let first = Features(rawValue: 1 << 0)
  /// The second person.
  public static let second = Features(rawValue: 1 << 1)
  /// The third person.
  public static let third = Features(rawValue: 1 << 2)
  /// One.
  public static let singular = Features(rawValue: 1 << 3)
  /// Two.
  public static let dual = Features(rawValue: 1 << 4)
  /// More than two, or more than one in English.
  public static let plural = Features(rawValue: 1 << 5)
  /// Masculine.
  public static let masculine = Features(rawValue: 1 << 6)
  /// Feminine.
  public static let feminine = Features(rawValue: 1 << 7)
  /// The form is passive: its spelling, or a damma in the text, says so.
  public static let passive = Features(rawValue: 1 << 8)
  /// The form's letters are those of the passive as well.
  public static let passivePossible = Features(rawValue: 1 << 9)
  /// The article ال stands before the form.
  public static let definite = Features(rawValue: 1 << 10)
  /// The form stands only before a genitive or a pronoun: ون cut to و, ين to ي, ان to ا.
  public static let construct = Features(rawValue: 1 << 11)
  /// The indefinite accusative with its alef: اتهاما.
  public static let accusative = Features(rawValue: 1 << 12)
  /// The short ending of jussive and subjunctive: يتهموا, يقل.
  public static let jussive = Features(rawValue: 1 << 13)
  /// The indefinite form of words such as محامٍ.
  public static let cut = Features(rawValue: 1 << 14)
  /// The nominative ending ون or ان.
  public static let nominative = Features(rawValue: 1 << 15)
  /// The ending ين, which is genitive or accusative.
  public static let oblique = Features(rawValue: 1 << 16)

  // What the word table keeps for itself; readings come without these.
  static let noEnclitic = Features(rawValue: 1 << 23)
  static let needsEnclitic = Features(rawValue: 1 << 24)
  static let noArticle = Features(rawValue: 1 << 25)
  static let taaMarbuta = Features(rawValue: 1 << 26)
  static let alefMaqsura = Features(rawValue: 1 << 27)
  static let hamzaAbove = Features(rawValue: 1 << 28)
  static let hamzaBelow = Features(rawValue: 1 << 29)
  static let madda: Features = [.hamzaAbove, .hamzaBelow]
  static let geminate = Features(rawValue: 1 << 30)
  static let needsArticleOrClitic = Features(rawValue: 1 << 31)

  static let internalBits = Features(rawValue: 0xFF80_0000)
  static let anyInitialHamza: Features = [.hamzaAbove, .hamzaBelow]
}

/// The particles that are written together with the word behind them.
public struct Proclitics: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes proclitics from bits.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و, "and".
  public static let waw = Proclitics(rawValue: 1)
  /// ف, "so".
  public static let fa = Proclitics(rawValue: 2)
  /// ب, "with, by, in".
  public static let ba = Proclitics(rawValue: 4)
  /// ل, "for, to".
  public static let lam = Proclitics(rawValue: 8)
  /// ك, "like".
  public static let kaf = Proclitics(rawValue: 16)
  /// سـ of the future.
  public static let sa = Proclitics(rawValue: 32)
  /// The article.
  public static let al = Proclitics(rawValue: 64)
  /// أ of questions.
  public static let question = Proclitics(rawValue: 128)

  /// و or ف.
  public static let conjunctions: Proclitics = [.waw, .fa]
  /// ب, ل or ك.
  public static let prepositions: Proclitics = [.ba, .lam, .kaf]
}

/// The pronoun that is written together with the word before it.
public enum Enclitic: UInt8, Sendable, Hashable, CaseIterable {
  /// No pronoun.
  case none
  /// ه ها هما هم هن, of the third person.
  case ha, haa, huma, hum, hunna
  /// ك كما كم كن, of the second.
  case ka, kuma, kum, kunna
  /// نا ني ي, of the first.
  case na, ni, ya
}

/// One way to read a word of a text.
public struct Reading: Sendable, Hashable {
  /// The word of the lexicon.
  public var lexeme: LexemeID
  /// Which of its forms.
  public var form: WordForm
  /// What the form expresses.
  public var features: Features
  /// What is written together in front.
  public var proclitics: Proclitics
  /// The pronoun that is written together behind.
  public var enclitic: Enclitic
  /// The folded bytes of the proclitics.
  public var prefixLength: UInt8
  /// The folded bytes of the enclitic.
  public var suffixLength: UInt8
  /// How implausible the reading is; the best of a word comes first.
  public var cost: UInt8
}

/// A way to take particles off a word that may be an unknown name.
public struct ProcliticSplit: Sendable, Hashable {
  /// The particles.
  public var proclitics: Proclitics
  /// Their folded bytes; the rest is the candidate.
  public var prefixLength: UInt8
}
