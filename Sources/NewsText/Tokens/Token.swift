/// What a token is made of.
public enum TokenKind: UInt8, Sendable, Hashable {
  /// A run of Arabic letters.
  case arabic
  /// A run of letters of Latin or any other script, with inner digits and joiners.
  case latin
  /// Digits, with separators and decimal signs between them.
  case number
  /// Everything else: one mark, or a run of one and the same mark.
  case punctuation
}

/// What the fold drops and the grammar still needs.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt32

  /// Makes flags from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// White space, or the start of the document, stands before the token.
  public static let spaceBefore = TokenFlags(rawValue: 1 << 0)
  /// The first letter is a capital.
  public static let capitalized = TokenFlags(rawValue: 1 << 1)
  /// There are at least two letters, all capitals.
  public static let allCaps = TokenFlags(rawValue: 1 << 2)
  /// A capital follows another letter, and not all letters are capitals: `WhatsApp`, `iPhone`.
  public static let mixedCase = TokenFlags(rawValue: 1 << 3)
  /// A final `'s`, or the apostrophe of a final `s'`, was cut off.
  public static let possessive = TokenFlags(rawValue: 1 << 4)
  /// The word carries a tanwin of fath: اً.
  public static let tanwinFath = TokenFlags(rawValue: 1 << 5)
  /// A damma stands on the first letter, or on the second after a و or ف.
  public static let dammaOnFirst = TokenFlags(rawValue: 1 << 6)
  /// The word carries a shadda.
  public static let shadda = TokenFlags(rawValue: 1 << 7)
  /// The last letter is ة.
  public static let taaMarbuta = TokenFlags(rawValue: 1 << 8)
  /// The last letter is ى.
  public static let alefMaqsura = TokenFlags(rawValue: 1 << 9)
  /// The first letter is أ.
  public static let hamzaAboveFirst = TokenFlags(rawValue: 1 << 10)
  /// The first letter is إ.
  public static let hamzaBelowFirst = TokenFlags(rawValue: 1 << 11)
  /// The first letter is آ.
  public static let maddaFirst = TokenFlags(rawValue: 1 << 12)
  /// The word has a letter that Arabic borrowed: گ, چ, پ, ڤ, ژ and their like.
  public static let foreignLetter = TokenFlags(rawValue: 1 << 13)
  /// The word ends in a tatweel: لـ.
  public static let tatweelEnd = TokenFlags(rawValue: 1 << 14)
  /// A letter was repeated for emphasis and folded to one.
  public static let elongated = TokenFlags(rawValue: 1 << 15)
  /// The token is the first of a paragraph.
  public static let paragraphStart = TokenFlags(rawValue: 1 << 16)
  /// The token is the first of a line.
  public static let lineStart = TokenFlags(rawValue: 1 << 17)
  /// Direction marks or zero-width characters stand inside the token.
  public static let hidden = TokenFlags(rawValue: 1 << 18)
}

/// The tokens of a document as parallel arrays, all of one length.
public struct TokenTable: Sendable {
  /// Where each token starts, in bytes of the document.
  public var start: [UInt32] = []
  /// Where each token ends, in bytes of the document; possessive endings and invisible characters at the ends excluded.
  public var end: [UInt32] = []
  /// Where each token's folded bytes start in ``TokenizedText/folded``.
  public var foldStart: [UInt32] = []
  /// How many folded bytes each token has; at least one.
  public var foldLength: [UInt16] = []
  /// What each token is made of.
  public var kind: [TokenKind] = []
  /// What the fold dropped.
  public var flags: [TokenFlags] = []

  /// The number of tokens.
  public var count: Int { start.count }

  /// The token's bytes in the document.
  public func byteRange(_ index: Int) -> Range<Int> { Int(start[index])..<Int(end[index]) }

  /// The token's bytes in the folded array.
  public func foldRange(_ index: Int) -> Range<Int> {
    let from = Int(foldStart[index])
    return from..<from + Int(foldLength[index])
  }
}
