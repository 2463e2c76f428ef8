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
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// White space, or the start of the document, stands before the token.
  @inlinable
  public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1 << 0) }
  /// The first letter is a capital.
  @inlinable
  public static var capitalized: TokenFlags { TokenFlags(rawValue: 1 << 1) }
  /// There are at least two letters, all capitals.
  @inlinable
  public static var allCaps: TokenFlags { TokenFlags(rawValue: 1 << 2) }
  /// A capital follows another letter, and not all letters are capitals: `WhatsApp`, `iPhone`.
  @inlinable
  public static var mixedCase: TokenFlags { TokenFlags(rawValue: 1 << 3) }
  /// A final `'s`, or the apostrophe of a final `s'`, was cut off.
  @inlinable
  public static var possessive: TokenFlags { TokenFlags(rawValue: 1 << 4) }
  /// The word carries a tanwin of fath: اً.
  @inlinable
  public static var tanwinFath: TokenFlags { TokenFlags(rawValue: 1 << 5) }
  /// A damma stands on the first letter, or on the second after a و or ف.
  @inlinable
  public static var dammaOnFirst: TokenFlags { TokenFlags(rawValue: 1 << 6) }
  /// The word carries a shadda.
  @inlinable
  public static var shadda: TokenFlags { TokenFlags(rawValue: 1 << 7) }
  /// The last letter is ة.
  @inlinable
  public static var taaMarbuta: TokenFlags { TokenFlags(rawValue: 1 << 8) }
  /// The last letter is ى.
  @inlinable
  public static var alefMaqsura: TokenFlags { TokenFlags(rawValue: 1 << 9) }
  /// The first letter is أ.
  @inlinable
  public static var hamzaAboveFirst: TokenFlags { TokenFlags(rawValue: 1 << 10) }
  /// The first letter is إ.
  @inlinable
  public static var hamzaBelowFirst: TokenFlags { TokenFlags(rawValue: 1 << 11) }
  /// The first letter is آ.
  @inlinable
  public static var maddaFirst: TokenFlags { TokenFlags(rawValue: 1 << 12) }
  /// The word has a letter that Arabic borrowed: گ, چ, پ, ڤ, ژ and their like.
  @inlinable
  public static var foreignLetter: TokenFlags { TokenFlags(rawValue: 1 << 13) }
  /// The word ends in a tatweel: لـ.
  @inlinable
  public static var tatweelEnd: TokenFlags { TokenFlags(rawValue: 1 << 14) }
  /// A letter was repeated for emphasis and folded to one.
  @inlinable
  public static var elongated: TokenFlags { TokenFlags(rawValue: 1 << 15) }
  /// The token is the first of a paragraph.
  @inlinable
  public static var paragraphStart: TokenFlags { TokenFlags(rawValue: 1 << 16) }
  /// The token is the first of a line.
  @inlinable
  public static var lineStart: TokenFlags { TokenFlags(rawValue: 1 << 17) }
  /// Direction marks or zero-width characters stand inside the token.
  @inlinable
  public static var hidden: TokenFlags { TokenFlags(rawValue: 1 << 18) }
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
