/// A JSON value.
enum JSONValue {
  case null
  case bool(Bool)
  /// A number as it is spelled.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the file's order.
  case object([(key: String, value: JSONValue)])
}

/// What is wrong with a JSON text, and where.
struct JSONFault: Error {
  var reason: String
  /// The offset of the byte, counted from 0.
  var offset: Int
}

/// Parses JSON as RFC 8259 has it: no comments, no trailing commas, no unpaired surrogates.
///
/// Values below the top level are checked but not kept, since documents have none.
struct JSONParser {
  /// How deeply arrays and objects may nest.
  static let deepest = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Parses one value with nothing but white space around it.
  /// - Precondition: the bytes are valid UTF-8.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> JSONValue {
    // SAFETY: the parser and its buffer do not outlive the closure. Slices of arrays cost a check and a retain per byte:
    // the buffer makes the parser twice as fast.
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) -> JSONValue in
      var parser = JSONParser(buffer)
      parser.skipSpace()
      let value = try parser.value(depth: 0)
      parser.skipSpace()
      if parser.index < buffer.count { throw parser.fault("expected the end of the line") }
      return value
    }
  }

  private func fault(_ reason: String) -> JSONFault {
    let found = index < bytes.count ? "" : ", but the line ends"
    return JSONFault(reason: reason + found, offset: index)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    switch next {
    case 0x7B: return try object(depth: depth + 1)
    case 0x5B: return try array(depth: depth + 1)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case .some(let byte) where byte == 0x2D || byte >= 0x30 && byte <= 0x39: return try number()
    default: throw fault("expected a JSON value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let expected = word.withUTF8Buffer { Array($0) }
    guard bytes[min(index, bytes.count)...].starts(with: expected) else { throw fault("expected \(word)") }
    index += expected.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    if depth > Self.deepest { throw fault("objects and arrays nest deeper than \(Self.deepest)") }
    var members: [(key: String, value: JSONValue)] = []
    index += 1
    skipSpace()
    if next == 0x7D {
      index += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault("expected a key in quotation marks") }
      let key = try string()
      skipSpace()
      guard next == 0x3A else { throw fault("expected a colon") }
      index += 1
      skipSpace()
      let value = try value(depth: depth)
      if depth == 1 { members.append((key, value)) }
      skipSpace()
      switch next {
      case 0x2C: index += 1
      case 0x7D:
        index += 1
        return .object(members)
      default: throw fault("expected a comma or }")
      }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    if depth > Self.deepest { throw fault("objects and arrays nest deeper than \(Self.deepest)") }
    index += 1
    skipSpace()
    if next == 0x5D {
      index += 1
      return .array([])
    }
    while true {
      skipSpace()
      _ = try value(depth: depth)
      skipSpace()
      switch next {
      case 0x2C: index += 1
      case 0x5D:
        index += 1
        return .array([])
      default: throw fault("expected a comma or ]")
      }
    }
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = index
    if next == 0x2D { index += 1 }
    if next == 0x30 {
      index += 1
    } else {
      try digits()
    }
    if next == 0x2E {
      index += 1
      try digits()
    }
    if next == 0x65 || next == 0x45 {
      index += 1
      if next == 0x2B || next == 0x2D { index += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = next, byte >= 0x30, byte <= 0x39 { index += 1 }
    if index == start { throw fault("expected a digit") }
  }

  private mutating func string() throws(JSONFault) -> String {
    index += 1
    let start = index
    skipPlain()
    if next == 0x22 {
      let value = Self.string(UnsafeBufferPointer(rebasing: bytes[start..<index]).span)
      index += 1
      return value
    }
    var value: [UInt8] = []
    value.reserveCapacity(2 * (index - start) + 64)
    value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    while let byte = next {
      switch byte {
      case 0x22:
        index += 1
        return Self.string(value.span)
      case 0x5C: try escape(into: &value)
      case 0x00...0x1F: throw fault("expected \\n, \\t or \\u for a control character in a string")
      default:
        let from = index
        skipPlain()
        value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<index]))
      }
    }
    throw fault("expected a closing quotation mark")
  }

  /// Makes a string of bytes that were checked with the whole line.
  private static func string(_ bytes: Span<UInt8>) -> String {
    // SAFETY: the line is valid UTF-8, quotation marks and backslashes part it between characters, and escapes yield whole
    // characters. A second check took a fifth of the parser's time.
    String(copying: UTF8Span(unchecked: bytes))
  }

  /// Skips what stands for itself in a string.
  private mutating func skipPlain() {
    var position = index
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      position &+= 1
    }
    index = position
  }

  private mutating func escape(into value: inout [UInt8]) throws(JSONFault) {
    index += 1
    guard let byte = next else { throw fault("expected an escape") }
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: value.append(byte)
    case 0x62: value.append(0x08)
    case 0x66: value.append(0x0C)
    case 0x6E: value.append(0x0A)
    case 0x72: value.append(0x0D)
    case 0x74: value.append(0x09)
    case 0x75:
      var code = try hexadecimal()
      if code & 0xFC00 == 0xD800, next == 0x5C, index + 1 < bytes.count, bytes[index + 1] == 0x75 {
        index += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw fault("expected the second half of a surrogate pair") }
        code = 0x10000 + ((code & 0x3FF) << 10 | low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
        throw fault("expected both halves of a surrogate pair")
      }
      value.append(contentsOf: encoded)
    default:
      index -= 1
      throw fault("expected one of \" \\ / b f n r t u behind a backslash")
    }
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt32
      switch next {
      case .some(let byte) where byte >= 0x30 && byte <= 0x39: digit = UInt32(byte - 0x30)
      case .some(let byte) where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66: digit = UInt32((byte | 0x20) - 0x61 + 10)
      default: throw fault("expected four hexadecimal digits")
      }
      code = code << 4 | digit
      index += 1
    }
    return code
  }
}
