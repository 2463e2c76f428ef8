/// How a notation writes text in which anything may stand, where the text makes up most of the file.
package enum TextEscape {
  /// Text or an attribute value of XML 1.0.
  ///
  /// What XML cannot hold at all (most control characters) becomes U+FFFD.
  case xml
  /// The inside of a cell in quotes.
  case csv
  /// The inside of a cell in quotes that a spreadsheet may open: one that would be taken for a formula begins with an
  /// apostrophe.
  case spreadsheet
  /// A JSON string with its quotes.
  case json
  /// The inside of a JSON string.
  case jsonContent
  /// A JSON string with its quotes in which no byte could be markup.
  case jsonInHTML
  /// A Cypher string with its quotes.
  case cypher
  /// A Turtle string with its quotes.
  case turtle

  /// Appends the text as the notation has it.
  package func append(_ text: String, to bytes: inout [UInt8]) {
    switch self {
    case .xml: Self.xml(text, &bytes)
    case .csv: Self.doublingQuotes(text, &bytes)
    case .spreadsheet:
      if Self.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
      Self.doublingQuotes(text, &bytes)
    case .json: Escaping.json(text, into: &bytes)
    case .jsonContent: Escaping.jsonContent(text, into: &bytes)
    case .jsonInHTML:
      let start = bytes.count
      Escaping.json(text, into: &bytes)
      if bytes[start...].contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) { Self.hideMarkup(&bytes, start) }
    case .cypher: Self.cypher(text, &bytes)
    case .turtle: Self.turtle(text, &bytes)
    }
  }

  /// Whether a spreadsheet would run a cell, or take the apostrophe of one for the mark that it must not.
  static func looksLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": continue
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      default: return false
      }
    }
    return false
  }

  /// Calls `escape` with each byte that is not plain and copies what lies between.
  ///
  /// `escape` appends what stands for the bytes from that place on, and answers how many they are.
  @inline(__always)
  static func copy(
    _ text: String, to bytes: inout [UInt8], isPlain: (UInt8) -> Bool,
    escape: (UnsafeBufferPointer<UInt8>, Int, inout [UInt8]) -> Int
  ) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        if isPlain(utf8[index]) {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        index += max(1, escape(utf8, index, &bytes))
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  private static func xml(_ text: String, _ bytes: inout [UInt8]) {
    copy(text, to: &bytes) { byte in
      byte > 0x3E
        ? byte != 0xEF && byte != 0x7F : byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
    } escape: { utf8, index, bytes in
      switch utf8[index] {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      // As references, because a parser makes a space of a bare line break in an attribute.
      case 0x09: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A: bytes.append(contentsOf: "&#10;".utf8)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0x7F: bytes.append(0x7F)
      case 0xEF:
        if utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE { break }
        bytes.append(contentsOf: utf8[index..<index + 3])
        return 3
      default: break
      }
      if utf8[index] == 0xEF || utf8[index] < 0x20 && ![0x09, 0x0A, 0x0D].contains(utf8[index]) {
        bytes.append(contentsOf: "\u{FFFD}".utf8)
        return utf8[index] == 0xEF ? 3 : 1
      }
      return 1
    }
  }

  private static func doublingQuotes(_ text: String, _ bytes: inout [UInt8]) {
    copy(text, to: &bytes) {
      $0 != 0x22
    } escape: { _, _, bytes in
      bytes.append(contentsOf: "\"\"".utf8)
      return 1
    }
  }

  private static func cypher(_ text: String, _ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "'"))
    // Line feeds and tabs stand for themselves: not every dialect knows their escapes.
    copy(text, to: &bytes) {
      $0 >= 0x20 && $0 != 0x27 && $0 != 0x5C || $0 == 0x0A || $0 == 0x09
    } escape: { utf8, index, bytes in
      switch utf8[index] {
      case 0x27: bytes.append(contentsOf: "\\'".utf8)
      case 0x5C:
        bytes.append(contentsOf: "\\\\".utf8)
        // Neo4j turns \u0027 into a quote before it reads the statement, whatever stands before the backslash.
        if index + 1 < utf8.count, utf8[index + 1] | 0x20 == UInt8(ascii: "u") {
          bytes.append(contentsOf: "' + '".utf8)
        }
      default: control(utf8[index], &bytes)
      }
      return 1
    }
    bytes.append(UInt8(ascii: "'"))
  }

  private static func turtle(_ text: String, _ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    copy(text, to: &bytes) {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C
    } escape: { utf8, index, bytes in
      switch utf8[index] {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      default: control(utf8[index], &bytes)
      }
      return 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A control character as an escape that Cypher and Turtle share.
  private static func control(_ byte: UInt8, _ bytes: inout [UInt8]) {
    switch byte {
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    default:
      bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }

  /// Writes `<`, `>` and `&` behind a place as escapes of JSON.
  private static func hideMarkup(_ bytes: inout [UInt8], _ start: Int) {
    let tail = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in tail {
      switch byte {
      case 0x3C: bytes.append(contentsOf: "\\u003c".utf8)
      case 0x3E: bytes.append(contentsOf: "\\u003e".utf8)
      case 0x26: bytes.append(contentsOf: "\\u0026".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
