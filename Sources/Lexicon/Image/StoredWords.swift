/// A set of byte strings in an image, numbered from 0; what a ``ByteTable`` is to whoever compiles.
struct StoredWords: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): the tables are part of an image, which is only read.

  private let arena: UnsafePointer<UInt8>
  /// Where each string starts, and where the last one ends.
  private let starts: UnsafePointer<UInt32>
  private let slots: UnsafePointer<UInt32>
  private let mask: Int
  /// The number of strings.
  let count: Int

  init(_ reader: inout ImageReader) {
    arena = reader.table(of: UInt8.self).base
    let starts = reader.table(of: UInt32.self)
    self.starts = starts.base
    count = starts.count - 1
    let slots = reader.table(of: UInt32.self)
    self.slots = slots.base
    mask = slots.count - 1
  }

  /// The bytes of a string.
  subscript(id: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(id >= 0 && id < count, "no string \(id) among \(count)")
    let start = Int(starts[id])
    return UnsafeBufferPointer(start: arena + start, count: Int(starts[id + 1]) - start)
  }

  /// Finds a string; -1 where it is absent.
  @inline(__always)
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int {
    let spread = WordHash.slot(hash)
    let tag = WordHash.tag(spread)
    var slot = spread & mask
    while true {
      let value = slots[slot]
      if value == 0 { return -1 }
      if value & 0xFF00_0000 == tag {
        let id = Int(value & 0x00FF_FFFF) - 1
        let start = Int(starts[id])
        if Int(starts[id + 1]) - start == count, Self.equal(arena + start, bytes, count) { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Finds a string; -1 where it is absent.
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    find(bytes, count, hash: WordHash.extend(WordHash.seed, bytes, count))
  }

  @inline(__always)
  private static func equal(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where one[index] != other[index] { return false }
    return true
  }
}

extension ByteTable {
  /// Writes the strings and slots to find them by; the slots are fewer than those that a growing table keeps.
  func write(to writer: inout ImageWriter) {
    var arena: [UInt8] = []
    var starts: [UInt32] = [0]
    var size = 64
    while size < count + count / 3 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for id in 0..<count {
      let bytes = self[id]
      arena.append(contentsOf: bytes)
      starts.append(UInt32(arena.count))
      var hash = WordHash.seed
      for byte in bytes { hash = WordHash.extend(hash, byte) }
      let spread = WordHash.slot(hash)
      var slot = spread & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = WordHash.tag(spread) | UInt32(id + 1)
    }
    writer.add(table: arena)
    writer.add(table: starts)
    writer.add(table: slots)
  }
}
