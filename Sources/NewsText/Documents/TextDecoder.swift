/// Finds out in which encoding a file is written and turns it into UTF-8.
///
/// Tried are UTF-8 and UTF-16 by their byte order marks, UTF-8, UTF-16 by the look of its bytes, and Windows-1256 (in Western
/// text its sister 1252). Bytes that are broken UTF-8 are not passed off as Windows-1256.
enum TextDecoder {
  /// How many bytes are looked at to guess.
  private static let sample = 1 << 16

  /// The file's text in valid UTF-8, without byte order mark, line breaks as they were.
  static func decode(_ bytes: [UInt8]) throws(TextError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes[3...])
      if let bad = firstInvalid(text) ?? firstControl(text) { throw TextError(.notText(byteOffset: bad + 3)) }
      return text
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, isLittle: false) }
    if let isLittle = looksLikeUTF16(bytes) { return try utf16(bytes, from: 0, isLittle: isLittle) }
    if let bad = firstControl(bytes) { throw TextError(.notText(byteOffset: bad)) }
    guard let bad = firstInvalid(bytes) else { return bytes }
    guard let isWestern = looksLikeWindows(bytes) else { throw TextError(.notText(byteOffset: bad)) }
    return Windows1256.decode(bytes[...], isWestern: isWestern)
  }

  /// Whether the bytes are UTF-16, with or without a byte order mark.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) != nil
  }

  /// The offset of the first byte that is not UTF-8.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch { return error.byteOffsets.lowerBound }
  }

  /// The offset of the first NUL, or of the first control character where there are many.
  static func firstControl(_ bytes: [UInt8]) -> Int? {
    var controls = 0
    var first: Int?
    let span = bytes.span
    for index in span.indices where span[index] < 0x20 {
      switch span[index] {
      case 0x09, 0x0A, 0x0C, 0x0D: continue
      case 0x00: return index
      default:
        controls += 1
        if first == nil { first = index }
      }
    }
    return controls > 2 + bytes.count / 200 ? first : nil
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let pairs = min(bytes.count, sample) / 2
    guard pairs >= 2 else { return nil }
    var little = 0
    var big = 0
    var nul = 0
    for pair in 0..<pairs {
      let first = bytes[pair * 2]
      let second = bytes[pair * 2 + 1]
      if isHighByte(second) && isLowByte(first, high: second) { little += 1 }
      if isHighByte(first) && isLowByte(second, high: first) { big += 1 }
      if first == 0 && second == 0 { nul += 1 }
    }
    if nul > 0 { return nil }
    if little * 10 >= pairs * 8 && big * 2 < little { return true }
    if big * 10 >= pairs * 8 && little * 2 < big { return false }
    return nil
  }

  private static func isHighByte(_ byte: UInt8) -> Bool { byte == 0x00 || byte == 0x06 || byte == 0x20 }

  private static func isLowByte(_ byte: UInt8, high: UInt8) -> Bool {
    switch high {
    case 0x00: byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    case 0x20: byte >= 0x0B && byte <= 0x3F
    default: true
    }
  }

  private static func utf16(_ bytes: [UInt8], from start: Int, isLittle: Bool) throws(TextError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = start
    func unit(_ at: Int) -> UInt16 {
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at + 1]) | UInt16(bytes[at]) << 8
    }
    while index + 1 < bytes.count {
      let first = unit(index)
      var value = UInt32(first)
      var size = 2
      if first & 0xFC00 == 0xD800 {
        guard index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 else {
          throw TextError(.notText(byteOffset: index))
        }
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(index + 2) & 0x3FF))
        size = 4
      }
      guard value != 0, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        throw TextError(.notText(byteOffset: index))
      }
      result.append(contentsOf: encoded)
      index += size
    }
    if index < bytes.count { throw TextError(.notText(byteOffset: index)) }
    return result
  }

  /// Whether bytes that are not UTF-8 can be Windows-1256 (`false`) or, with Western letters, 1252 (`true`).
  private static func looksLikeWindows(_ bytes: [UInt8]) -> Bool? {
    var high = 0
    var inSequences = 0
    var arabic = 0
    var arabicInWords = 0
    var betweenLatin = 0
    var words = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        high += 1
        let length = sequenceLength(bytes, index)
        if length > 0 { inSequences += length }
        if Windows1256.isArabicLetter(byte) {
          arabic += 1
          let before = index > 0 ? bytes[index - 1] : 0x20
          let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
          if Windows1256.isArabicLetter(before) || Windows1256.isArabicLetter(after) { arabicInWords += 1 }
          if isLatinLetter(before) || isLatinLetter(after) { betweenLatin += 1 }
        }
      } else if isLatinLetter(byte) || byte == 0x20 || byte == 0x0A {
        words += 1
      }
      index += 1
    }
    // Most of it is UTF-8: a damaged or cut file, not another encoding.
    if inSequences * 2 >= high { return nil }
    // Letters and spaces make up most of any text.
    if (arabic + words) * 10 < bytes.count * 6 { return nil }
    if betweenLatin * 2 > arabic { return true }
    return arabicInWords * 10 >= arabic * 8 ? false : high * 10 < bytes.count ? true : nil
  }

  private static func isLatinLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// The length of the UTF-8 sequence that starts at the index, 0 where none does.
  private static func sequenceLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, lead < 0xF5, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

/// Line breaks in text that is handed out.
enum LineBreaks {
  /// Turns CR LF and single CRs into LF.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}
