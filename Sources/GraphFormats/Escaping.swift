/// How each notation writes a string in which anything may stand.
public enum Escaping {
  /// A JSON string with its quotes.
  ///
  /// Beside what JSON demands, invisible scalars that turn the direction of text are written as escapes, so that a file
  /// shows in an editor what it holds.
  public static func json(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    jsonContent(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The inside of a JSON string, without its quotes.
  static func jsonContent(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        var length = 1
        var value: UInt32?
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
          value = UInt32(byte)
        } else if byte == 0xE2 || byte == 0xEF || byte == 0xD8 || byte == 0xC2 {
          let scalar = decode(utf8, at: index)
          length = scalar.length
          if isInvisibleControl(scalar.value) { value = scalar.value }
        }
        if let value {
          bytes.append(contentsOf: utf8[start..<index])
          appendJSONEscape(value, into: &bytes)
          start = index + length
        }
        index += length
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// A DOT string with its quotes; line breaks in it become DOT's `\n`.
  ///
  /// DOT knows no escape for other scalars: control characters must have been taken out before (``DisplayText``).
  static func dot(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a scalar is a control character that no reader sees: C0 and C1, marks and overrides of direction, line and
  /// paragraph separators, the byte order mark.
  static func isInvisibleControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(utf8[index])
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F), 2) }
    return ((first & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F), 3)
  }

  private static func appendJSONEscape(_ value: UInt32, into bytes: inout [UInt8]) {
    switch value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      let digits = String(value, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
    }
  }
}
