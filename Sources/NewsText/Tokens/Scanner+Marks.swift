extension Scanner {
  /// Reads the ASCII mark at the index; full stops, dashes and other marks that come in rows count as one token a row.
  mutating func asciiMark(at start: Int, into sink: inout TokenSink) -> Int {
    let byte = input[start]
    let place = sink.begin()
    var end = start + 1
    switch byte {
    case 0x2E, 0x2D, 0x5F, 0x3D, 0x2A, 0x7E, 0x23, 0x27, 0x60:
      while end < count && input[end] == byte && end - start < TokenSink.longestFold { end += 1 }
    default: break
    }
    if byte == 0x27 || byte == 0x60 { noteSingleQuote(at: start, end: end) }
    let folded: UInt8 = byte == 0x60 ? 0x27 : byte
    for offset in 0..<end - start { place[offset] = folded }
    finish(from: start, to: end, length: end - start, kind: .punctuation, flags: gap, into: &sink)
    return end
  }

  /// Adds a sign outside ASCII.
  mutating func sign(_ scalar: UInt32, _ size: Int, at start: Int, into sink: inout TokenSink) -> Int {
    let place = sink.begin()
    let end = start + size
    var length = 1
    switch scalar {
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0x300C...0x300F, 0x301D...0x301F, 0xFF02:
      place[0] = 0x22
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A, 0xB4, 0xFF07, 0xFF40:
      noteSingleQuote(at: start, end: end)
      place[0] = 0x27
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: place[0] = 0x2D
    case 0x2022, 0x00B7, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25E6, 0x2023, 0x2043, 0x27A2, 0x25BA,
      0x2B25, 0xF0B7:
      place[0] = 0x2A
    case 0x2026:
      for offset in 0..<3 { place[offset] = 0x2E }
      length = 3
    case 0xFD3E: place[0] = 0x29
    case 0xFD3F: place[0] = 0x28
    case 0xFF01...0xFF5E: place[0] = UInt8(truncatingIfNeeded: scalar - 0xFF01 + 0x21)
    case 0x3001: place[0] = 0x2C
    case 0x3002: place[0] = 0x2E
    default:
      for offset in 0..<size { place[offset] = input[start + offset] }
      length = size
    }
    finish(from: start, to: end, length: length, kind: .punctuation, flags: gap, into: &sink)
    return end
  }

  /// A single mark opens a quotation where a space or nothing stands before it and a word behind it.
  private mutating func noteSingleQuote(at start: Int, end: Int) {
    let opens = gap & TokenFlags.spaceBefore.rawValue != 0 && isWordCharacter(at: end)
    singleQuoteIsOpen = opens
  }

  /// A quotation mark, dash or apostrophe whose UTF-8 was once read as Windows-1252: «â€œ» for “, «â€™» for ’.
  ///
  /// Archives are full of them, and as letters they would glue words together.
  func misreadMark(at index: Int) -> (folded: UInt8, size: Int)? {
    guard index + 6 < count, input[index] == 0xC3, input[index + 1] == 0xA2, input[index + 2] == 0xE2,
      input[index + 3] == 0x82, input[index + 4] == 0xAC
    else { return nil }
    let (scalar, size) = decode(at: index + 5)
    switch scalar {
    case 0x2122, 0x02DC: return (0x27, 5 + size)
    case 0x0153, 0xFFFD, 0x009D: return (0x22, 5 + size)
    case 0x201C, 0x201D: return (0x2D, 5 + size)
    case 0x00A6: return (0x2E, 5 + size)
    default: return nil
    }
  }

  /// Adds a mark that was misread.
  mutating func misreadMark(_ folded: UInt8, _ size: Int, at start: Int, into sink: inout TokenSink) -> Int {
    let place = sink.begin()
    // The misread ellipsis is one token of three dots.
    let length = folded == 0x2E ? 3 : 1
    for offset in 0..<length { place[offset] = folded }
    if folded == 0x27 { noteSingleQuote(at: start, end: start + size) }
    finish(from: start, to: start + size, length: length, kind: .punctuation, flags: gap, into: &sink)
    return start + size
  }
}
