/// Decides where paragraphs start and flags their first tokens.
///
/// A blank line always parts paragraphs. A single line break does too, unless the text is wrapped at a fixed width: then
/// most lines run up to the width and stop in the middle of a sentence.
enum ParagraphMarker {
  private static let narrowest = 40
  private static let widest = 120

  static func mark(_ tokens: inout TokenTable, from first: Int, bytes: [UInt8]) {
    if first < tokens.count { tokens.flags[first].insert(.paragraphStart) }
    let lines = (first..<tokens.count).filter { tokens.flags[$0].contains(.lineStart) }
    if isWrapped(lines, tokens, bytes) { return }
    for line in lines { tokens.flags[line].insert(.paragraphStart) }
  }

  private static func isWrapped(_ lines: [Int], _ tokens: TokenTable, _ bytes: [UInt8]) -> Bool {
    guard lines.count >= 4 else { return false }
    var broken = 0
    var open = 0
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where !tokens.flags[next].contains(.paragraphStart) {
      let range = Int(tokens.start[line])..<Int(tokens.end[next - 1])
      if range.count > widest * 4 { return false }
      broken += 1
      let width = bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if width > widest { return false }
      widths.append(width)
      if !endsSentence(bytes[range.upperBound - 1]) { open += 1 }
    }
    guard broken >= 3, open * 3 >= broken * 2 else { return false }
    widths.sort()
    return widths[widths.count / 2] >= narrowest
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x9F: true  // 0x9F ends the Arabic question mark
    default: false
    }
  }
}
