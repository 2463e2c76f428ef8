/// Finds nodes by their ids while a graph is put together; its slots become a section of the index.
struct NodeIDTable {
  private(set) var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var mask: Int

  init(capacity: Int = 1024) {
    slots = [UInt32](repeating: 0, count: Self.size(for: capacity))
    mask = slots.count - 1
  }

  /// A power of two that leaves at least half of the slots empty.
  static func size(for count: Int) -> Int {
    var size = 64
    while size < count * 2 { size *= 2 }
    return size
  }

  /// The slot at which the search for a hash starts: the high bits, as the low ones of short ids are alike.
  @inline(__always)
  static func start(_ hash: UInt64, mask: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & mask }

  /// The node with an id, `nil` where there is none.
  @inline(__always)
  func find(_ id: UnsafeRawBufferPointer, in pool: borrowing StringPool, nodes: borrowing [NodeRecord]) -> UInt32? {
    let hash = ByteHash.of(id)
    var slot = Self.start(hash, mask: mask)
    while true {
      let value = slots[slot]
      if value == 0 { return nil }
      let node = Int(value - 1)
      if hashes[node] == hash, pool.equals(nodes[node].id, id) { return value - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// Adds the node with the next number.
  mutating func append(_ id: UnsafeRawBufferPointer) {
    let hash = ByteHash.of(id)
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      mask = slots.count - 1
      for node in 0..<hashes.count - 1 { place(node, hashes[node]) }
    }
    place(hashes.count - 1, hash)
  }

  private mutating func place(_ node: Int, _ hash: UInt64) {
    var slot = Self.start(hash, mask: mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: node + 1)
  }
}
