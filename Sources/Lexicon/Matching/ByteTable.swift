/// The hash under which folded words are stored; it can be continued byte by byte.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  static func extend(_ hash: UInt64, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = hash
    for index in 0..<count { hash = extend(hash, bytes[index]) }
    return hash
  }

  /// Spreads the hash's information over the bits that choose a slot.
  @inline(__always)
  static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &* 0x9e37_79b9_7f4a_7c15 >> 32)
  }
}

/// A set of byte strings, numbered in the order in which they came.
///
/// Open addressing over one array of numbers; the strings lie in one arena. A slot holds the number plus one in its low
/// 24 bits and eight bits of the hash, so that most probes that fail never touch the arena.
struct ByteTable: Sendable {
  private(set) var arena: [UInt8] = []
  private(set) var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32]
  private var mask: Int

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    starts.reserveCapacity(capacity + 1)
    hashes.reserveCapacity(capacity)
    arena.reserveCapacity(capacity * 7)
  }

  /// The number of strings.
  var count: Int { starts.count - 1 }

  /// The bytes of a string.
  subscript(id: Int) -> ArraySlice<UInt8> { arena[Int(starts[id])..<Int(starts[id + 1])] }

  /// Finds a string; -1 where it is absent.
  @inline(__always)
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int {
    let spread = WordHash.slot(hash)
    let tag = UInt32(truncatingIfNeeded: spread >> 20) << 24
    var slot = spread & mask
    while true {
      let value = slots[slot]
      if value == 0 { return -1 }
      if value & 0xFF00_0000 == tag {
        let id = Int(value & 0x00FF_FFFF) - 1
        if equals(id, bytes, count) { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Finds a string; -1 where it is absent.
  func find(_ bytes: some Collection<UInt8>) -> Int {
    let copy = Array(bytes)
    return copy.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      return find(base, buffer.count, hash: WordHash.extend(WordHash.seed, base, buffer.count))
    }
  }

  @inline(__always)
  private func equals(_ id: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == count else { return false }
    for index in 0..<count where arena[start + index] != bytes[index] { return false }
    return true
  }

  /// Finds a string or adds it.
  mutating func insert(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (id: Int, isNew: Bool) {
    let hash = WordHash.extend(WordHash.seed, bytes, count)
    let known = find(bytes, count, hash: hash)
    if known >= 0 { return (known, false) }
    if (self.count + 1) * 2 > slots.count { grow() }
    let id = self.count
    arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    starts.append(UInt32(arena.count))
    let spread = WordHash.slot(hash)
    hashes.append(UInt32(truncatingIfNeeded: spread))
    place(id, spread: spread)
    return (id, true)
  }

  /// Finds a string or adds it.
  mutating func insert(_ bytes: some Collection<UInt8>) -> (id: Int, isNew: Bool) {
    let result: (Int, Bool)? = bytes.withContiguousStorageIfAvailable { buffer in
      guard let base = buffer.baseAddress else { return (-1, false) }
      return insert(base, buffer.count)
    }
    if let result { return result }
    let copy = Array(bytes)
    return insert(copy)
  }

  private mutating func place(_ id: Int, spread: Int) {
    var slot = spread & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: spread >> 20) << 24 | UInt32(id + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in hashes.indices { place(id, spread: Int(hashes[id])) }
  }
}
