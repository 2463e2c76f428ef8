import NewsText

/// Folded Arabic letters by short names, for the tables of the form generator.
///
/// They are those of ``ArabicLetter``, written out so that they are constants and not values that are made at first use.
enum Letter {
  static let alef: UInt8 = 0x80
  static let beh: UInt8 = 0x81
  static let teh: UInt8 = 0x82
  static let theh: UInt8 = 0x83
  static let dal: UInt8 = 0x87
  static let thal: UInt8 = 0x88
  static let zain: UInt8 = 0x8A
  static let seen: UInt8 = 0x8B
  static let sad: UInt8 = 0x8D
  static let dad: UInt8 = 0x8E
  static let tah: UInt8 = 0x8F
  static let zah: UInt8 = 0x90
  static let feh: UInt8 = 0x93
  static let kaf: UInt8 = 0x95
  static let lam: UInt8 = 0x96
  static let meem: UInt8 = 0x97
  static let noon: UInt8 = 0x98
  static let heh: UInt8 = 0x99
  static let waw: UInt8 = 0x9A
  static let yeh: UInt8 = 0x9B
  static let hamza: UInt8 = 0x9C
}

/// How a folded word ended before folding, where inflection depends on it.
enum WordEnding: UInt8 {
  case plain
  /// ة, which opens to ت.
  case taaMarbuta
  /// ى, which opens to ا.
  case alefMaqsura
  /// A final ي that the indefinite form drops: المحامي, محامٍ.
  case defective
  /// أ, which becomes ؤ or ئ before pronouns.
  case hamzaOnAlef
  /// A final ا or اء: no further alef in the accusative.
  case long
}

/// A folded spelling with what folding lost.
struct Spelling: Equatable {
  var bytes: [UInt8]
  var ending = WordEnding.plain
  /// `.hamzaAbove`, `.hamzaBelow`, `.madda` or nothing.
  var initial: Features = []

  init(bytes: [UInt8], ending: WordEnding = .plain, initial: Features = []) {
    self.bytes = bytes
    self.ending = ending
    self.initial = initial
  }
}
