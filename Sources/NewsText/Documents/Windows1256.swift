/// The code page in which Arabic was written on Windows before Unicode, and its Western sister.
enum Windows1256 {
  /// The characters of 0x80 to 0xFF.
  static let scalars = Array(
    ("€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں" + "\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟"
      + "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك"
      + "àلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے").unicodeScalars
  )

  /// Whether the byte is an Arabic letter.
  static func isArabicLetter(_ byte: UInt8) -> Bool {
    guard byte >= 0x80 else { return false }
    switch scalars[Int(byte) - 0x80].value {
    case 0x0621...0x064A, 0x0671...0x06D3: return true
    default: return false
    }
  }

  /// Decodes bytes; the Western letters of Windows-1252 are taken for 0xC0 to 0xFF where `isWestern` is set.
  static func decode(_ bytes: ArraySlice<UInt8>, isWestern: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let scalar = isWestern && byte >= 0xC0 ? Unicode.Scalar(byte) : scalars[Int(byte) - 0x80]
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }
}
