/// The spellings of names as the files have them; strings are made of the few that are asked for.
final class SpellingStore: Sendable {
  /// The text that spellings are parts of.
  enum Text: @unchecked Sendable {
    // SAFETY (@unchecked Sendable): the bundle is part of the program and never changes.
    case array([UInt8])
    /// The bundle of the program itself, without the padding that a ``LexiconText`` has before it.
    case bundle(UnsafeBufferPointer<UInt8>)
  }

  /// Where a spelling stands.
  struct Line: BitwiseCopyable {
    private static let latinBit: UInt32 = 1 << 31

    private let startAndScript: UInt32
    let count: UInt32

    init(_ range: TextRange, isLatin: Bool) {
      startAndScript = range.start | (isLatin ? Self.latinBit : 0)
      count = UInt32(range.count)
    }

    var isLatin: Bool { startAndScript & Self.latinBit != 0 }
    var start: Int { Int(startAndScript & ~Self.latinBit) }
  }

  private let text: Text
  private let lines: StoredTable<Line>

  init(text: Text, lines: StoredTable<Line>) {
    self.text = text
    self.lines = lines
  }

  /// The spellings of a name in one script, in order.
  func values(in places: Range<UInt32>, isLatin: Bool) -> [String] {
    places.lazy.map { self.lines[Int($0)] }.filter { $0.isLatin == isLatin }.map(string)
  }

  /// The first of the spellings.
  func first(in places: Range<UInt32>, isLatin: Bool) -> String? {
    for place in places where lines[Int(place)].isLatin == isLatin { return string(lines[Int(place)]) }
    return nil
  }

  private func string(_ line: Line) -> String {
    switch text {
    case .array(let bytes):
      return String(decoding: bytes[line.start..<line.start + Int(line.count)], as: UTF8.self)
    case .bundle(let bytes):
      let start = line.start - LexiconText.padding.count
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<start + Int(line.count)]), as: UTF8.self)
    }
  }
}
