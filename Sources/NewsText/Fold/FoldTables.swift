/// The fold's tables as raw memory, made once and never freed.
///
/// An entry of ``arabic`` holds a class in its high byte and a folded byte in its low byte.
final class FoldTables: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): the memory is written in `init` only and lives as long as the process.

  static let shared = FoldTables()

  /// What a character of the Arabic block is; letters are those from ``letter`` on.
  enum Class {
    static let none: UInt16 = 0x0000
    static let mark: UInt16 = 0x0100
    static let fathatan: UInt16 = 0x0200
    static let damma: UInt16 = 0x0300
    static let shadda: UInt16 = 0x0400
    static let hamzaAbove: UInt16 = 0x0500
    static let hamzaBelow: UInt16 = 0x0600
    static let madda: UInt16 = 0x0700
    static let tatweel: UInt16 = 0x0800
    static let digit: UInt16 = 0x0900
    static let punctuation: UInt16 = 0x0A00
    static let invisible: UInt16 = 0x0B00
    static let letter: UInt16 = 0x8000
    static let alefHamzaAbove: UInt16 = 0x8100
    static let alefHamzaBelow: UInt16 = 0x8200
    static let alefMadda: UInt16 = 0x8300
    static let taaMarbuta: UInt16 = 0x8400
    static let alefMaqsura: UInt16 = 0x8500
    static let foreign: UInt16 = 0x8600
  }

  /// What a token may start with, by its first byte.
  enum Start {
    static let space: UInt8 = 0
    static let newline: UInt8 = 1
    static let latin: UInt8 = 2
    static let digit: UInt8 = 3
    static let mark: UInt8 = 4
    static let arabic: UInt8 = 5
    static let other: UInt8 = 6
  }

  /// U+0600 to U+06FF, by the code point's low byte.
  let arabic: UnsafePointer<UInt16>
  /// By the first byte of a token.
  let start: UnsafePointer<UInt8>
  /// The lower-case letter or the digit that an ASCII byte is; 0 for all other bytes.
  let ascii: UnsafePointer<UInt8>
  /// U+00C0 to U+024F and then U+1E00 to U+1EFF: one plain letter in the low byte, a second one in the high byte.
  let latin: UnsafePointer<UInt16>
  /// U+FB50 to U+FDFF and then U+FE70 to U+FEFF: the entries of ``arabic`` that a form stands for, up to four of them.
  let forms: UnsafePointer<SIMD4<UInt16>>

  static let latinCount = 0x250 - 0xC0
  static let formCount = 0xFE00 - 0xFB50

  private init() {
    let arabicTable = Self.makeArabic()
    arabic = Self.store(arabicTable)
    start = Self.store(Self.makeStarts())
    ascii = Self.store(Self.makeASCII())
    latin = Self.store(Self.makeLatin())
    forms = Self.store(Self.makeForms(arabicTable))
  }

  private static func store<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    for (index, element) in elements.enumerated() { (memory + index).initialize(to: element) }
    return UnsafePointer(memory)
  }

  private static func makeASCII() -> [UInt8] {
    (0..<256).map { byte in
      switch UInt8(byte) {
      case 0x30...0x39, 0x61...0x7A: UInt8(byte)
      case 0x41...0x5A: UInt8(byte) + 32
      default: 0
      }
    }
  }

  private static func makeStarts() -> [UInt8] {
    (0..<256).map { byte in
      switch UInt8(byte) {
      case 0x0A...0x0D: Start.newline
      case 0...0x20, 0x7F: Start.space
      case 0x30...0x39: Start.digit
      case 0x41...0x5A, 0x61...0x7A: Start.latin
      case 0x21...0x7E: Start.mark
      case 0xD8...0xDB: Start.arabic
      default: Start.other
      }
    }
  }

  private static func makeArabic() -> [UInt16] {
    var table = [UInt16](repeating: Class.none, count: 256)
    func set(_ characters: String, _ kind: UInt16, _ letter: ArabicLetter) {
      for scalar in characters.unicodeScalars { table[Int(scalar.value & 0xFF)] = kind | UInt16(letter.rawValue) }
    }
    // Whatever is not named below and is a letter.
    for code in Array(0x20...0x4A) + Array(0x6E...0xD3) + [0xD5, 0xEE, 0xEF] + Array(0xFA...0xFF) {
      table[code] = Class.foreign | UInt16(ArabicLetter.other.rawValue)
    }
    for letter in ArabicLetter.allCases where letter.rawValue <= ArabicLetter.hamza.rawValue {
      table[Int(letter.scalar.value & 0xFF)] = Class.letter | UInt16(letter.rawValue)
    }
    set("أٲٵ", Class.alefHamzaAbove, .alef)
    set("إٳ", Class.alefHamzaBelow, .alef)
    set("آ", Class.alefMadda, .alef)
    set("ٱ", Class.letter, .alef)
    set("ؤئٶٸٴ", Class.letter, .hamza)
    set("ةۃ", Class.taaMarbuta, .heh)
    set("ھہەۀۂۿ", Class.letter, .heh)
    set("ى", Class.alefMaqsura, .yeh)
    set("یېۑےۓؽؾؿؠۍێ", Class.letter, .yeh)
    set("کڪګڬڮ", Class.letter, .kaf)
    set("پ", Class.foreign, .peh)
    set("چ", Class.foreign, .tcheh)
    set("ژ", Class.foreign, .jeh)
    set("ڤڥۋ", Class.foreign, .veh)
    set("گڭڨڠػؼڰڱڴ", Class.foreign, .gaf)
    set("ٹٺټٽٿ", Class.foreign, .teh)
    set("ڈډڊڋڌڍڎڏڐ", Class.foreign, .dal)
    set("ڑڒړڔڕږڗڙۯ", Class.foreign, .reh)
    set("ںڻڼڽڹ", Class.foreign, .noon)
    set("ۄۅۆۇۈۉۊۏٷ", Class.foreign, .waw)
    set("ڵڶڷڸ", Class.foreign, .lam)
    set("ڢڡ", Class.letter, .feh)
    set("ڧٯ", Class.letter, .qaf)

    for code in Array(0x10...0x1A) + Array(0x4B...0x5F) + [0x70] + Array(0xD6...0xDC) + Array(0xDF...0xE8)
      + Array(0xEA...0xED)
    { table[code] = Class.mark }
    table[0x1C] = Class.invisible
    table[0x4B] = Class.fathatan
    table[0x4F] = Class.damma
    table[0x51] = Class.shadda
    table[0x53] = Class.madda
    table[0x54] = Class.hamzaAbove
    table[0x55] = Class.hamzaBelow
    table[0x40] = Class.tatweel
    for digit in 0..<10 {
      table[0x60 + digit] = Class.digit | UInt16(0x30 + digit)
      table[0xF0 + digit] = Class.digit | UInt16(0x30 + digit)
    }
    for (code, ascii) in [
      (0x0C, ","), (0x1B, ";"), (0x1F, "?"), (0x6A, "%"), (0x6B, "."), (0x6C, ","), (0x6D, "*"), (0xD4, "."),
      (0x0D, ","),
    ] as [(Int, Unicode.Scalar)] {
      table[code] = Class.punctuation | UInt16(ascii.value)
    }
    return table
  }

  private static func makeLatin() -> [UInt16] {
    let fields = (LatinLetters.extended + "\n" + LatinLetters.additional).unicodeScalars
      .split { $0 == " " || $0 == "\n" }
    return fields.map { field in
      let letters = field.map { UInt16($0.value) }
      if letters.first == 0x2E { return 0 }
      return letters.count > 1 ? letters[0] | letters[1] << 8 : letters[0]
    }
  }

  private static func makeForms(_ arabic: [UInt16]) -> [SIMD4<UInt16>] {
    let fields = (PresentationForms.blockA + "\n" + PresentationForms.blockB).unicodeScalars
      .split { $0 == " " || $0 == "\n" }
    return fields.map { field in
      var entry = SIMD4<UInt16>(repeating: 0)
      if field.first == "." { return entry }
      for (index, scalar) in field.prefix(4).enumerated() { entry[index] = arabic[Int(scalar.value & 0xFF)] }
      return entry
    }
  }
}
