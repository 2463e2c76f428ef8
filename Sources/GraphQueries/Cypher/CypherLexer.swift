/// A word of a query.
struct CypherToken {
  enum Kind: Equatable { case name, quotedName, integer, float, string, parameter, symbol, end }

  var kind: Kind
  /// The text, unescaped where it is a string or a quoted name.
  var text: String
  /// The text in capitals, for keywords.
  var upper: String
  var start: Int
  var end: Int
}

/// Cuts a query into words.
struct CypherLexer {
  private let bytes: [UInt8]
  private var place = 0

  init(_ query: String) { bytes = Array(query.utf8) }

  private func byte(_ ahead: Int = 0) -> UInt8 { place + ahead < bytes.count ? bytes[place + ahead] : 0 }

  mutating func tokens() throws -> [CypherToken] {
    var result: [CypherToken] = []
    while true {
      try skipSpace()
      let start = place
      if place >= bytes.count {
        result.append(CypherToken(kind: .end, text: "the end", upper: "", start: start, end: start))
        return result
      }
      let (kind, text) = try next()
      result.append(
        CypherToken(
          kind: kind, text: text, upper: kind == .name ? text.uppercased() : kind == .symbol ? text : "",
          start: start, end: place))
    }
  }

  private mutating func skipSpace() throws {
    while place < bytes.count {
      let now = byte()
      if now == 0x20 || (0x09...0x0D).contains(now) {
        place += 1
      } else if now == 0xC2, byte(1) == 0xA0 {
        place += 2
      } else if now == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
        while place < bytes.count, byte() != 0x0A { place += 1 }
      } else if now == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        let start = place
        place += 2
        while !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
          if place >= bytes.count { throw error("UnexpectedSyntax", "the comment is not closed with */", start) }
          place += 1
        }
        place += 2
      } else {
        return
      }
    }
  }

  private func error(_ detail: String, _ message: String, _ start: Int) -> CypherError {
    CypherError(.syntax, detail, message, at: start)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func next() throws -> (CypherToken.Kind, String) {
    let start = place
    let now = byte()
    if Self.isLetter(now) { return (.name, try word()) }
    if Self.isDigit(now) || now == UInt8(ascii: ".") && Self.isDigit(byte(1)) { return try number() }
    switch now {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return (.string, try string(now))
    case UInt8(ascii: "`"):
      var name: [UInt8] = []
      place += 1
      while true {
        if place >= bytes.count { throw error("UnexpectedSyntax", "the name is not closed with `", start) }
        if byte() == now {
          if byte(1) != now { break }
          place += 1
        }
        name.append(byte())
        place += 1
      }
      place += 1
      return (.quotedName, String(decoding: name, as: UTF8.self))
    case UInt8(ascii: "$"):
      place += 1
      while Self.isLetter(byte()) || Self.isDigit(byte()) { place += 1 }
      if place == start + 1 { throw error("UnexpectedSyntax", "a parameter needs a name after $", start) }
      return (.parameter, String(decoding: bytes[(start + 1)..<place], as: UTF8.self))
    default: break
    }
    for pair in ["<=", ">=", "<>", "..", "=~", "~=", "+="] where pair.utf8.elementsEqual([now, byte(1)]) {
      place += 2
      return (.symbol, pair)
    }
    guard "()[]{}<>=+-*/%^,.:;|!&".utf8.contains(now) else {
      throw error("UnexpectedSyntax", "this character has no meaning in a query", start)
    }
    place += 1
    return (.symbol, String(UnicodeScalar(now)))
  }

  private mutating func word() throws -> String {
    let start = place
    while Self.isLetter(byte()) || Self.isDigit(byte()) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let odd = text.unicodeScalars.first(where: { !$0.properties.isXIDContinue && $0 != "_" }) {
      throw CypherError(
        .syntax, "InvalidUnicodeCharacter", "the character \(odd) has no meaning in a query", at: start)
    }
    return text
  }

  private mutating func number() throws -> (CypherToken.Kind, String) {
    let start = place
    var isFloat = false
    if byte() == 0x30, [UInt8(ascii: "x"), UInt8(ascii: "o")].contains(byte(1) | 0x20) {
      while Self.isLetter(byte()) || Self.isDigit(byte()) { place += 1 }
      return (.integer, String(decoding: bytes[start..<place], as: UTF8.self))
    }
    while Self.isDigit(byte()) { place += 1 }
    if byte() == UInt8(ascii: "."), Self.isDigit(byte(1)) {
      isFloat = true
      place += 1
      while Self.isDigit(byte()) { place += 1 }
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      let sign = byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+") ? 1 : 0
      if Self.isDigit(byte(1 + sign)) {
        isFloat = true
        place += 1 + sign
        while Self.isDigit(byte()) { place += 1 }
      }
    }
    if Self.isLetter(byte()) {
      // No number; where one was expected, the parser says so.
      while Self.isLetter(byte()) || Self.isDigit(byte()) { place += 1 }
      isFloat = false
    }
    return (isFloat ? .float : .integer, String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func string(_ quote: UInt8) throws -> String {
    let start = place
    var text: [UInt8] = []
    place += 1
    while byte() != quote || place >= bytes.count {
      if place >= bytes.count {
        throw error("UnexpectedSyntax", "the string is not closed with \(UnicodeScalar(quote))", start)
      }
      if byte() != UInt8(ascii: "\\") {
        text.append(byte())
        place += 1
        continue
      }
      let code = byte(1)
      place += 2
      switch code {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        let length = code == UInt8(ascii: "u") ? 4 : 8
        guard place + length <= bytes.count,
          let value = UInt32(String(decoding: bytes[place..<(place + length)], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { throw error("InvalidUnicodeLiteral", "\\u takes four hexadecimal digits", place - 2) }
        text.append(contentsOf: String(scalar).utf8)
        place += length
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): text.append(code)
      default: throw error("UnexpectedSyntax", "there is no such escape", place - 2)
      }
    }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }
}
