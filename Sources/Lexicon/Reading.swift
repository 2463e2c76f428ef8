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
  @inlinable
  public static var first: Features { Features(rawValue: 1 << 0) }
  /// The second person.
  @inlinable
  public static var second: Features { Features(rawValue: 1 << 1) }
  /// The third person.
  @inlinable
  public static var third: Features { Features(rawValue: 1 << 2) }
  /// One.
  @inlinable
  public static var singular: Features { Features(rawValue: 1 << 3) }
  /// Two.
  @inlinable
  public static var dual: Features { Features(rawValue: 1 << 4) }
  /// More than two, or more than one in English.
  @inlinable
  public static var plural: Features { Features(rawValue: 1 << 5) }
  /// Masculine.
  @inlinable
  public static var masculine: Features { Features(rawValue: 1 << 6) }
  /// Feminine.
  @inlinable
  public static var feminine: Features { Features(rawValue: 1 << 7) }
  /// The form is passive: its spelling, or a damma in the text, says so.
  @inlinable
  public static var passive: Features { Features(rawValue: 1 << 8) }
  /// The form's letters are those of the passive as well.
  @inlinable
  public static var passivePossible: Features { Features(rawValue: 1 << 9) }
  /// The article ال stands before the form.
  @inlinable
  public static var definite: Features { Features(rawValue: 1 << 10) }
  /// The form stands only before a genitive or a pronoun: ون cut to و, ين to ي, ان to ا.
  @inlinable
  public static var construct: Features { Features(rawValue: 1 << 11) }
  /// The indefinite accusative with its alef: اتهاما.
  @inlinable
  public static var accusative: Features { Features(rawValue: 1 << 12) }
  /// The short ending of jussive and subjunctive: يتهموا, يقل.
  @inlinable
  public static var jussive: Features { Features(rawValue: 1 << 13) }
  /// The indefinite form of words such as محامٍ.
  @inlinable
  public static var cut: Features { Features(rawValue: 1 << 14) }
  /// The nominative ending ون or ان.
  @inlinable
  public static var nominative: Features { Features(rawValue: 1 << 15) }
  /// The ending ين, which is genitive or accusative.
  @inlinable
  public static var oblique: Features { Features(rawValue: 1 << 16) }

  // What the word table keeps for itself; readings come without these.
  static var noEnclitic: Features { Features(rawValue: 1 << 23) }
  static var needsEnclitic: Features { Features(rawValue: 1 << 24) }
  static var noArticle: Features { Features(rawValue: 1 << 25) }
  static var taaMarbuta: Features { Features(rawValue: 1 << 26) }
  static var alefMaqsura: Features { Features(rawValue: 1 << 27) }
  static var hamzaAbove: Features { Features(rawValue: 1 << 28) }
  static var hamzaBelow: Features { Features(rawValue: 1 << 29) }
  static var madda: Features { anyInitialHamza }
  static var geminate: Features { Features(rawValue: 1 << 30) }

  static var internalBits: Features { Features(rawValue: 0xFF80_0000) }
  static var anyInitialHamza: Features { Features(rawValue: 1 << 28 | 1 << 29) }
}

/// The particles that are written together with the word behind them.
public struct Proclitics: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes proclitics from bits.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و, "and".
  @inlinable
  public static var waw: Proclitics { Proclitics(rawValue: 1) }
  /// ف, "so".
  @inlinable
  public static var fa: Proclitics { Proclitics(rawValue: 2) }
  /// ب, "with, by, in".
  @inlinable
  public static var ba: Proclitics { Proclitics(rawValue: 4) }
  /// ل, "for, to".
  @inlinable
  public static var lam: Proclitics { Proclitics(rawValue: 8) }
  /// ك, "like".
  @inlinable
  public static var kaf: Proclitics { Proclitics(rawValue: 16) }
  /// سـ of the future.
  @inlinable
  public static var sa: Proclitics { Proclitics(rawValue: 32) }
  /// The article.
  @inlinable
  public static var al: Proclitics { Proclitics(rawValue: 64) }
  /// أ of questions.
  @inlinable
  public static var question: Proclitics { Proclitics(rawValue: 128) }

  /// و or ف.
  @inlinable
  public static var conjunctions: Proclitics { Proclitics(rawValue: 1 | 2) }
  /// ب, ل or ك.
  @inlinable
  public static var prepositions: Proclitics { Proclitics(rawValue: 4 | 8 | 16) }
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
