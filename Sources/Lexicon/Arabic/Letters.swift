import NewsText

/// Folded Arabic letters by short names, for the tables of the form generator.
enum Letter {
  static let alef = ArabicLetter.alef.rawValue
  static let beh = ArabicLetter.beh.rawValue
  static let teh = ArabicLetter.teh.rawValue
  static let theh = ArabicLetter.theh.rawValue
  static let dal = ArabicLetter.dal.rawValue
  static let thal = ArabicLetter.thal.rawValue
  static let zain = ArabicLetter.zain.rawValue
  static let seen = ArabicLetter.seen.rawValue
  static let sad = ArabicLetter.sad.rawValue
  static let dad = ArabicLetter.dad.rawValue
  static let tah = ArabicLetter.tah.rawValue
  static let zah = ArabicLetter.zah.rawValue
  static let feh = ArabicLetter.feh.rawValue
  static let kaf = ArabicLetter.kaf.rawValue
  static let lam = ArabicLetter.lam.rawValue
  static let meem = ArabicLetter.meem.rawValue
  static let noon = ArabicLetter.noon.rawValue
  static let heh = ArabicLetter.heh.rawValue
  static let waw = ArabicLetter.waw.rawValue
  static let yeh = ArabicLetter.yeh.rawValue
  static let hamza = ArabicLetter.hamza.rawValue
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
