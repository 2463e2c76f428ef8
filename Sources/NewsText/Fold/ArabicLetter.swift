/// The folded Arabic letters: one byte each, in 0x80...0xBF.
///
/// Folded text mixes these with ASCII (Latin letters in lower case, digits, marks) and, for the letters of other
/// scripts, with UTF-8 sequences. The three cannot be confused: a UTF-8 sequence starts with a byte from 0xC2 on, which
/// says how many bytes follow, and no folded Arabic letter stands there.
///
/// The order is the alphabet's, so that sorted keys read like a dictionary.
public enum ArabicLetter: UInt8, Sendable, CaseIterable {
  /// ا, and also أ إ آ ٱ.
  case alef = 0x80
  case beh, teh, theh, jeem, hah, khah, dal, thal, reh, zain, seen, sheen, sad, dad, tah, zah, ain, ghain
  case feh, qaf, kaf, lam, meem, noon
  /// ه, and also ة ھ ہ ە ۀ.
  case heh = 0x99
  case waw
  /// ي, and also ى ی ې ے.
  case yeh
  /// ء, and also ؤ ئ.
  case hamza
  /// پ, which texts also write ب.
  case peh
  /// چ, which texts also write ج.
  case tcheh
  /// ژ, which texts also write ز.
  case jeh
  /// ڤ ڥ ۋ, which texts also write ف.
  case veh
  /// گ ڭ ڨ, which texts also write ك, غ or ج.
  case gaf
  /// Any other letter of the Arabic script.
  case other

  /// The letter that stands for all that fold to this one.
  public var scalar: Unicode.Scalar { Self.scalars[Int(rawValue) - 0x80] }

  /// The plain Arabic letter that texts write in place of a borrowed one, or the letter itself.
  public var plain: ArabicLetter {
    switch self {
    case .peh: .beh
    case .tcheh: .jeem
    case .jeh: .zain
    case .veh: .feh
    case .gaf: .ghain
    default: self
    }
  }

  private static let scalars = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژڤگٮ".unicodeScalars)
}
