public import KnowledgeGraph

/// Counts Unicode scalars up to any byte of a document.
///
/// Holds one count per block, so that a lookup reads one block at most.
public struct OffsetIndex: Sendable {
  private static let blockBits = 8
  private let bytes: [UInt8]
  private let titleByteCount: Int
  private let textStart: Int
  /// The scalars before each block.
  private let before: [UInt32]
  private let scalarsBeforeText: Int

  /// Indexes a document.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ text: TokenizedText) {
    bytes = text.bytes
    titleByteCount = text.titleByteCount
    textStart = text.textStart
    let blocks = (bytes.count >> Self.blockBits) + 1
    var counts: [UInt32] = []
    counts.reserveCapacity(blocks)
    var total: UInt32 = 0
    for block in 0..<blocks {
      counts.append(total)
      let from = block << Self.blockBits
      total += Self.scalars(in: bytes, from, min(from + 1 << Self.blockBits, bytes.count))
    }
    before = counts
    let block = textStart >> Self.blockBits
    scalarsBeforeText = Int(counts[block] + Self.scalars(in: bytes, block << Self.blockBits, textStart))
  }

  /// The span of a range of bytes, counted from the start of the title or of the text, whichever holds the range's start.
  /// - Precondition: the range lies in the document.
  public func span(_ range: Range<Int>) -> TextSpan {
    let start = scalars(before: range.lowerBound)
    let end = start + Int(Self.scalars(in: bytes, range.lowerBound, range.upperBound))
    if range.lowerBound < titleByteCount { return TextSpan(field: .title, start: start, end: end) }
    return TextSpan(field: .text, start: start - scalarsBeforeText, end: end - scalarsBeforeText)
  }

  private func scalars(before position: Int) -> Int {
    let block = position >> Self.blockBits
    return Int(before[block] + Self.scalars(in: bytes, block << Self.blockBits, position))
  }

  /// Counts the bytes that begin a scalar, eight at a time.
  private static func scalars(in bytes: [UInt8], _ from: Int, _ to: Int) -> UInt32 {
    bytes.withUnsafeBytes { raw in
      var count = to - from
      var index = from
      while index + 8 <= to {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // a byte that goes on has its highest bit set and the one below not
        count &-= (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
        index &+= 8
      }
      while index < to {
        if raw[index] & 0xC0 == 0x80 { count &-= 1 }
        index &+= 1
      }
      return UInt32(truncatingIfNeeded: count)
    }
  }
}

extension TokenizedText {
  /// The spans of many ranges of bytes, in Unicode scalars of the title or the text.
  /// - Precondition: every range lies in ``bytes``, and none before the text's first byte but behind the title.
  /// - Complexity: O(*n* + *m*), with the document's bytes and the number of ranges.
  public func scalarSpans(_ byteRanges: [Range<Int>]) -> [TextSpan] {
    let index = OffsetIndex(self)
    return byteRanges.map(index.span)
  }

  /// The span of one range; for many, ``scalarSpans(_:)`` or an ``OffsetIndex`` is faster.
  public func scalarSpan(_ byteRange: Range<Int>) -> TextSpan { OffsetIndex(self).span(byteRange) }
}
