/// Cuts UTF-8 text into tokens and folds them on the way, in one pass.
///
/// Input is valid UTF-8. Every look ahead is bounded, so the time is linear for any input.
struct Scanner {
  let input: UnsafePointer<UInt8>
  let count: Int
  let arabic: UnsafePointer<UInt16>
  let ascii: UnsafePointer<UInt8>
  let latin: UnsafePointer<UInt16>
  let forms: UnsafePointer<SIMD4<UInt16>>

  /// Flags that the next token takes over from what stands before it.
  var gap: UInt32 = Self.documentStart
  /// Whether a single quotation mark waits for its partner, so that the mark in «users'» may be one.
  var singleQuoteIsOpen = false

  private static let documentStart =
    TokenFlags.spaceBefore.rawValue | TokenFlags.lineStart.rawValue | TokenFlags.paragraphStart.rawValue

  /// Scans the bytes and adds their tokens to the sink.
  /// - Precondition: the bytes are valid UTF-8, fewer than 2^32 of them.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    precondition(bytes.count <= Int(UInt32.max) / 4, "\(bytes.count) bytes are too many for 32-bit offsets")
    // SAFETY: the pointers are used during this call only; `base` is valid for `bytes.count` bytes, the tables forever.
    let tables = FoldTables.shared
    var scanner = Scanner(
      input: base, count: bytes.count, arabic: tables.arabic, ascii: tables.ascii, latin: tables.latin,
      forms: tables.forms)
    scanner.run(starts: tables.start, into: &sink)
  }

  private mutating func run(starts: UnsafePointer<UInt8>, into sink: inout TokenSink) {
    var index = 0
    while index < count {
      switch starts[Int(input[index])] {
      case FoldTables.Start.space:
        gap |= TokenFlags.spaceBefore.rawValue
        index += 1
      case FoldTables.Start.newline:
        index = lineBreak(at: index)
      case FoldTables.Start.latin:
        index = latinWord(at: index, into: &sink)
      case FoldTables.Start.digit:
        index = number(at: index, into: &sink)
      case FoldTables.Start.mark:
        index = asciiMark(at: index, into: &sink)
      case FoldTables.Start.arabic:
        let entry = arabicEntry(at: index)
        if entry >= FoldTables.Class.letter {
          index = arabicWord(at: index, into: &sink)
        } else {
          index = arabicSign(entry, at: index, into: &sink)
        }
      default:
        index = other(at: index, into: &sink)
      }
    }
  }

  /// The table entry of the two-byte sequence that starts at the index.
  @inline(__always)
  func arabicEntry(at index: Int) -> UInt16 {
    guard index + 1 < count else { return FoldTables.Class.none }
    return arabic[Int(input[index] & 3) << 6 | Int(input[index + 1] & 63)]
  }

  private mutating func lineBreak(at index: Int) -> Int {
    noteLineBreak()
    let isPair = input[index] == 0x0D && index + 1 < count && input[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  private mutating func noteLineBreak() {
    if gap & TokenFlags.lineStart.rawValue != 0 { gap |= TokenFlags.paragraphStart.rawValue }
    gap |= TokenFlags.lineStart.rawValue | TokenFlags.spaceBefore.rawValue
  }

  /// A character of the Arabic block that is no letter.
  private mutating func arabicSign(_ entry: UInt16, at index: Int, into sink: inout TokenSink) -> Int {
    switch entry & 0xFF00 {
    case FoldTables.Class.digit: return number(at: index, into: &sink)
    case FoldTables.Class.tatweel: return arabicWord(at: index, into: &sink)
    case FoldTables.Class.punctuation:
      let place = sink.begin()
      place[0] = UInt8(truncatingIfNeeded: entry)
      finish(from: index, to: index + 2, length: 1, kind: .punctuation, flags: gap, into: &sink)
      return index + 2
    case FoldTables.Class.none: return other(at: index, into: &sink)
    default: return index + 2  // A stray mark or an invisible control belongs to no token.
    }
  }

  /// A character outside ASCII that is no letter of the Arabic block.
  private mutating func other(at index: Int, into sink: inout TokenSink) -> Int {
    if let (folded, size) = misreadMark(at: index) { return misreadMark(folded, size, at: index, into: &sink) }
    let (scalar, length) = decode(at: index)
    switch CharacterClass(scalar) {
    case .space:
      gap |= TokenFlags.spaceBefore.rawValue
      return index + length
    case .lineBreak:
      noteLineBreak()
      return index + length
    case .paragraphBreak:
      gap |= Self.documentStart
      return index + length
    case .invisible, .mark: return index + length
    case .arabic: return arabicWord(at: index, into: &sink)
    case .letter: return latinWord(at: index, into: &sink)
    case .sign: return sign(scalar, length, at: index, into: &sink)
    }
  }

  @inline(__always)
  mutating func finish(
    from start: Int, to end: Int, length: Int, kind: TokenKind, flags: UInt32, into sink: inout TokenSink
  ) {
    sink.finish(start: start, end: end, length: length, kind: kind, flags: flags)
    gap = 0
  }

  /// Decodes the scalar at the index; a broken sequence counts as one replacement character of one byte.
  func decode(at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = input[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(input[index + offset] & 0x3F) }
    return (value, length)
  }
}
