/// A strict JSON parser (RFC 8259): no comments, no trailing commas, no duplicate keys, valid UTF-8 and surrogate pairs only,
/// nothing behind the value, a limit on depth.
package struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let depthLimit = 128

  /// Parses one value.
  package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value()
    parser.skipSpace()
    if parser.index < bytes.count { throw parser.fault("expected the end behind the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ reason: String, at offset: Int? = nil) -> JSONSyntaxError {
    let offset = min(offset ?? index, bytes.count)
    let before = bytes[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONSyntaxError(
      offset: offset, line: before.count { $0 == 0x0A } + 1, column: offset - start + 1, reason: reason)
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case nil: throw fault("expected a value, found the end of the file")
    case let first? where first == UInt8(ascii: "-") || (0x30...0x39).contains(first): return try number()
    default: throw fault("expected a value")
    }
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw fault("expected a value") }
    index += word.utf8.count
    return value
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    if depth > Self.depthLimit { throw fault("nested more than \(Self.depthLimit) levels deep") }
    index += 1
    skipSpace()
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    if byte == UInt8(ascii: "}") {
      index += 1
      depth -= 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw fault("expected a key in quotes") }
      let start = index
      let key = try string()
      // Few keys are compared one by one: a set costs more than it saves there.
      let isNew = members.count < 16 ? !members.contains { $0.key == key } : keys.insert(key).inserted
      if members.count == 15 { keys = Set(members.map(\.key) + [key]) }
      if !isNew { throw fault("the key \"\(DisplayText.shorten(key, to: 40))\" stands twice in one object", at: start) }
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw fault("expected \":\" behind a key") }
      index += 1
      members.append(.init(key: key, value: try value()))
      skipSpace()
      if try isLast(UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    if byte == UInt8(ascii: "]") {
      index += 1
      depth -= 1
      return .array(elements)
    }
    while true {
      elements.append(try value())
      skipSpace()
      if try isLast(UInt8(ascii: "]")) { return .array(elements) }
    }
  }

  /// Reads a comma or the closing bracket, and says whether it was the latter.
  private mutating func isLast(_ closing: UInt8) throws(JSONSyntaxError) -> Bool {
    if byte == UInt8(ascii: ",") {
      index += 1
      return false
    }
    guard byte == closing else {
      throw fault(
        "expected \",\" or \"\(Character(Unicode.Scalar(closing)))\""
          + (byte == nil ? ", found the end of the file" : ""))
    }
    index += 1
    depth -= 1
    return true
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    var isInteger = true
    if byte == UInt8(ascii: "-") { index += 1 }
    if byte == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isInteger = false
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw fault("a number out of range", at: start) }
    return .number(value)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte, (0x30...0x39).contains(byte) { index += 1 }
    if index == start { throw fault("expected a digit") }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 { index += 1 }
    if byte == 0x22 {
      let text = try text(bytes[start..<index], at: start)
      index += 1
      return text
    }
    var buffer = Array(bytes[start..<index])
    while let next = byte {
      switch next {
      case 0x22:
        index += 1
        return try text(buffer[...], at: start)
      case 0x5C: try escape(into: &buffer)
      case 0..<0x20: throw fault("a control character in a string; write it as an escape")
      default:
        buffer.append(next)
        index += 1
      }
    }
    throw fault("a string without its closing quote", at: start - 1)
  }

  private func text(_ slice: ArraySlice<UInt8>, at start: Int) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw fault("bytes in a string that are not UTF-8", at: start)
    }
    return text
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONSyntaxError) {
    let start = index
    index += 1
    guard let letter = byte else { throw fault("a string without its closing quote") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(letter)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if (0xD800...0xDBFF).contains(value), byte == 0x5C, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("half of a surrogate pair", at: start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw fault("half of a surrogate pair", at: start) }
      buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw fault("an unknown escape", at: start)
    }
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw fault("expected four hexadecimal digits") }
    index += 4
    return value
  }
}
