import KnowledgeGraph

/// Words of up to sixteen bytes and what they stand for, found in a table by their first and last eight bytes.
struct WordCodes {
  private struct Slot {
    var head: UInt64
    var tail: UInt64
    /// The length plus 1; 0 for an empty slot.
    var size: UInt32
    var code: UInt8
  }

  private static let size = 256
  private var slots = [Slot](repeating: Slot(head: 0, tail: 0, size: 0, code: 0), count: Self.size)

  init(_ words: [(String, UInt8)]) {
    for (word, code) in words {
      Array(word.utf8).withUnsafeBytes { bytes in
        let (head, tail) = Self.ends(bytes)
        var place = Self.start(head, tail)
        while slots[place].size != 0 { place = (place + 1) & (Self.size - 1) }
        slots[place] = Slot(head: head, tail: tail, size: UInt32(bytes.count) + 1, code: code)
      }
    }
  }

  @inline(__always)
  private static func ends(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    // SAFETY: both loads lie inside the word.
    if bytes.count >= 8 {
      return (
        bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      )
    }
    return (ByteHash.key(bytes).head, 0)
  }

  @inline(__always)
  private static func start(_ head: UInt64, _ tail: UInt64) -> Int {
    Int(truncatingIfNeeded: ((head ^ tail << 1) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// The code of a word, `nil` for an unknown one.
  @inline(__always)
  func find(_ bytes: UnsafeRawBufferPointer) -> UInt8? {
    if bytes.count > 16 { return nil }
    let (head, tail) = Self.ends(bytes)
    let size = UInt32(truncatingIfNeeded: bytes.count) + 1
    var place = Self.start(head, tail)
    while slots[place].size != 0 {
      let slot = slots[place]
      if slot.head == head, slot.tail == tail, slot.size == size { return slot.code }
      place = (place + 1) & (Self.size - 1)
    }
    return nil
  }

  static let relations = WordCodes(Relation.allCases.map { ($0.name, $0.rawValue) })
  static let statuses = WordCodes(Status.allCases.map { ($0.name, $0.rawValue) })
  static let kinds = WordCodes(EntityKind.allCases.map { ($0.name, $0.rawValue) })
}
