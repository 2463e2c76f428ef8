/// The folded letters that the readers ask for: those of `ArabicLetter`, written out as constants.
enum Letter {
  static let alef: UInt8 = 0x80
  static let beh: UInt8 = 0x81
  static let feh: UInt8 = 0x93
  static let kaf: UInt8 = 0x95
  static let lam: UInt8 = 0x96
  static let nun: UInt8 = 0x98
  static let waw: UInt8 = 0x9A
  static let yeh: UInt8 = 0x9B
}
