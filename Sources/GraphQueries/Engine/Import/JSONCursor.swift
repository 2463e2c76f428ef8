/// Walks over JSON in memory without making values of it.
///
/// Strings are handed out as the bytes that stand there; only those with escapes are copied. Nesting is counted, not recursed into.
struct JSONCursor {
  // SAFETY: `base` is the start of `count` bytes that outlive the cursor; every read is behind a comparison with `count`.
  private let base: UnsafePointer<UInt8>
  let count: Int
  private(set) var place: Int
  private var scratch: [UInt8] = []

  init(_ bytes: UnsafeRawBufferPointer, from place: Int = 0) {
    // Mapped files are never without an address; an empty stretch needs none.
    base = bytes.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) } ?? Self.nothing
    count = bytes.count
    self.place = place
  }

  nonisolated(unsafe) private static let nothing = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

  /// Goes to a place.
  mutating func advance(to place: Int) { self.place = min(place, count) }

  /// A string as it stands in the file.
  struct Text {
    var start: Int
    var end: Int
    var hasEscapes: Bool
  }

  /// The byte at the cursor, 0 at the end.
  @inline(__always)
  var byte: UInt8 { place < count ? base[place] : 0 }

  var isAtEnd: Bool { place >= count }

  @inline(__always)
  mutating func skipSpace() {
    while place < count, base[place] <= 0x20 {
      if base[place] != 0x20, base[place] != 0x0A, base[place] != 0x0D, base[place] != 0x09 { return }
      place += 1
    }
  }

  func fault(_ detail: String) -> SyntaxFault { SyntaxFault(place: place, detail: detail) }

  /// Steps over a mark and the space before it.
  @inline(__always)
  mutating func expect(_ mark: UInt8) throws(SyntaxFault) {
    if byte != mark { skipSpace() }
    guard byte == mark else { throw fault("'\(Character(Unicode.Scalar(mark)))' is missing") }
    place += 1
  }

  /// Steps over a mark if it is there.
  @inline(__always)
  mutating func take(_ mark: UInt8) -> Bool {
    if byte != mark { skipSpace() }
    guard byte == mark else { return false }
    place += 1
    return true
  }

  /// Reads a string with its quotes.
  @inline(__always)
  mutating func text() throws(SyntaxFault) -> Text {
    try expect(0x22)
    let start = place
    // Eight bytes at a time: a byte that is a quote, a backslash or a control character has its high bit set in `found`.
    while place + 8 <= count {
      let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      let quote = word ^ 0x2222_2222_2222_2222
      let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let ones: UInt64 = 0x0101_0101_0101_0101
      let found =
        ((quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- 0x2020_2020_2020_2020) & ~word)
        & 0x8080_8080_8080_8080
      if found != 0 {
        place += found.littleEndian.trailingZeroBitCount / 8
        break
      }
      place += 8
    }
    var hasEscapes = false
    while place < count {
      let byte = base[place]
      if byte == 0x22 {
        place += 1
        return Text(start: start, end: place - 1, hasEscapes: hasEscapes)
      }
      if byte == 0x5C {
        hasEscapes = true
        place += 1
      } else if byte < 0x20 {
        throw fault("a control character stands in a string")
      }
      place += 1
    }
    throw fault("a string has no end")
  }

  /// The bytes of a string that has no escapes.
  @inline(__always)
  func raw(_ text: Text) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + text.start, count: text.end - text.start)
  }

  /// Calls a body with the bytes of a string.
  @inline(__always)
  mutating func withBytes<Result>(_ text: Text, _ body: (UnsafeRawBufferPointer) -> Result) throws(SyntaxFault)
    -> Result
  {
    if !text.hasEscapes { return body(raw(text)) }
    try unescape(text)
    return scratch.withUnsafeBytes(body)
  }

  private mutating func unescape(_ text: Text) throws(SyntaxFault) {
    scratch.removeAll(keepingCapacity: true)
    var at = text.start
    while at < text.end {
      let byte = base[at]
      at += 1
      if byte != 0x5C {
        scratch.append(byte)
        continue
      }
      guard at < text.end else { break }
      let mark = base[at]
      at += 1
      switch mark {
      case 0x22, 0x5C, 0x2F: scratch.append(mark)
      case 0x62: scratch.append(0x08)
      case 0x66: scratch.append(0x0C)
      case 0x6E: scratch.append(0x0A)
      case 0x72: scratch.append(0x0D)
      case 0x74: scratch.append(0x09)
      case 0x75:
        var code = try hexadecimal(at, text.end)
        at += 4
        if 0xD800..<0xDC00 ~= code, at + 6 <= text.end, base[at] == 0x5C, base[at + 1] == 0x75 {
          let low = try hexadecimal(at + 2, text.end)
          if 0xDC00..<0xE000 ~= low {
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            at += 6
          }
        }
        // Half of a pair is no character.
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        scratch.append(contentsOf: String(scalar).utf8)
      default: throw SyntaxFault(place: at, detail: "a backslash stands before something that it does not go with")
      }
    }
  }

  private func hexadecimal(_ start: Int, _ end: Int) throws(SyntaxFault) -> UInt32 {
    guard start + 4 <= end else { throw SyntaxFault(place: start, detail: "four hexadecimal digits are missing") }
    var code: UInt32 = 0
    for at in start..<start + 4 {
      switch base[at] {
      case 0x30...0x39: code = code << 4 | UInt32(base[at] - 0x30)
      case 0x41...0x46: code = code << 4 | UInt32(base[at] - 0x41 + 10)
      case 0x61...0x66: code = code << 4 | UInt32(base[at] - 0x61 + 10)
      default: throw SyntaxFault(place: at, detail: "four hexadecimal digits are missing")
      }
    }
    return code
  }

  /// Reads a number.
  @inline(__always)
  mutating func number() throws(SyntaxFault) -> Double {
    skipSpace()
    let start = place
    var digits: UInt64 = 0
    var (length, fraction) = (0, 0)
    while place < count, base[place] >= 0x30, base[place] <= 0x39 {
      digits = digits &* 10 &+ UInt64(base[place] - 0x30)
      length += 1
      place += 1
    }
    if place < count, base[place] == 0x2E {
      place += 1
      while place < count, base[place] >= 0x30, base[place] <= 0x39 {
        digits = digits &* 10 &+ UInt64(base[place] - 0x30)
        length += 1
        fraction += 1
        place += 1
      }
    }
    // Up to 15 digits the number and the power of ten are exact, and so is their quotient, rounded once.
    if length > 0, length <= 15, byte != 0x65, byte != 0x45 { return Double(digits) / Self.powers[fraction] }
    return try slowNumber(start)
  }

  private static let powers: [Double] = (0...15).map { exponent in (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  private mutating func slowNumber(_ start: Int) throws(SyntaxFault) -> Double {
    place = start
    while place < count, "+-.eE0123456789".utf8.contains(base[place]) { place += 1 }
    let digits = UnsafeRawBufferPointer(start: base + start, count: place - start)
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
      place = start
      throw fault("a number is missing")
    }
    return value
  }

  /// Steps over any value.
  mutating func skipValue() throws(SyntaxFault) {
    var depth = 0
    repeat {
      skipSpace()
      switch byte {
      case 0x22: _ = try text()
      case 0x7B, 0x5B:
        depth += 1
        place += 1
        continue
      case 0x7D, 0x5D:
        guard depth > 0 else { throw fault("a value is missing") }
        depth -= 1
        place += 1
      case 0x2C, 0x3A:
        guard depth > 0 else { throw fault("a value is missing") }
        place += 1
        continue
      case 0x74, 0x66, 0x6E:
        while place < count, base[place] >= 0x61, base[place] <= 0x7A { place += 1 }
      default: _ = try number()
      }
    } while depth > 0
  }

  /// Steps over `null` if it is there.
  mutating func takeNull() -> Bool {
    skipSpace()
    guard place + 4 <= count, base[place] == 0x6E, base[place + 1] == 0x75, base[place + 2] == 0x6C,
      base[place + 3] == 0x6C
    else { return false }
    place += 4
    return true
  }
}
