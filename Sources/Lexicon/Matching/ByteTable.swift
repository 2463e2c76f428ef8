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
/// 24 bits and eight bits of the hash, so that most probes that fail never touch the arena. Raw memory instead of arrays
/// made insertion, which is most of the work of loading, a third faster.
final class ByteTable: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): only its maker inserts, before the table is shared; then it is read only.

  /// Where a string starts, and the upper half of its hash.
  private struct Key {
    var start: UInt32
    var spread: UInt32
  }

  /// The most strings that numbers of 24 bits can tell apart.
  static let limit = 0x00FF_FFFE

  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var keys: UnsafeMutablePointer<Key>
  private var keyCapacity: Int
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: Int
  /// The number of strings.
  private(set) var count = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
    keyCapacity = size / 2 + 1
    keys = .allocate(capacity: keyCapacity)
    keys[0] = Key(start: 0, spread: 0)
    arenaCapacity = max(256, capacity * 8)
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    keys.deallocate()
    arena.deallocate()
  }

  /// The bytes of a string.
  subscript(id: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(id >= 0 && id < count, "no string \(id) among \(count)")
    let start = Int(keys[id].start)
    return UnsafeBufferPointer(start: arena + start, count: Int(keys[id + 1].start) - start)
  }

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
  func find(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      return find(base, buffer.count, hash: WordHash.extend(WordHash.seed, base, buffer.count))
    }
  }

  @inline(__always)
  private func equals(_ id: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = Int(keys[id].start)
    guard Int(keys[id + 1].start) - start == count else { return false }
    let own = arena + start
    for index in 0..<count where own[index] != bytes[index] { return false }
    return true
  }

  /// Finds a string or adds it.
  @inline(__always)
  func insert(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> (id: Int, isNew: Bool) {
    let spread = WordHash.slot(hash)
    let tag = UInt32(truncatingIfNeeded: spread >> 20) << 24
    var slot = spread & mask
    while true {
      let value = slots[slot]
      if value == 0 { break }
      if value & 0xFF00_0000 == tag {
        let id = Int(value & 0x00FF_FFFF) - 1
        if equals(id, bytes, count) { return (id, false) }
      }
      slot = (slot + 1) & mask
    }
    return (add(bytes, count, spread: spread, tag: tag, slot: slot), true)
  }

  /// Finds a string or adds it.
  func insert(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (id: Int, isNew: Bool) {
    insert(bytes, count, hash: WordHash.extend(WordHash.seed, bytes, count))
  }

  /// Finds a string or adds it.
  func insert(_ bytes: [UInt8]) -> (id: Int, isNew: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return (-1, false) }
      return insert(base, buffer.count)
    }
  }

  private func add(_ bytes: UnsafePointer<UInt8>, _ length: Int, spread: Int, tag: UInt32, slot: Int) -> Int {
    precondition(count < Self.limit, "more than \(Self.limit) strings")
    let id = count
    let start = Int(keys[id].start)
    if start + length > arenaCapacity { growArena(to: start + length) }
    (arena + start).update(from: bytes, count: length)
    keys[id].spread = UInt32(truncatingIfNeeded: spread)
    count += 1
    // There is always a key behind the last one, which says where that ends.
    keys[count] = Key(start: UInt32(start + length), spread: 0)
    slots[slot] = tag | UInt32(count)
    if count * 2 > mask { growSlots() }
    return id
  }

  private func growArena(to size: Int) {
    let capacity = max(size, arenaCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: arena, count: Int(keys[count].start))
    arena.deallocate()
    arena = larger
    arenaCapacity = capacity
  }

  private func growSlots() {
    let size = (mask + 1) * 2
    slots.deallocate()
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
    let larger = UnsafeMutablePointer<Key>.allocate(capacity: size / 2 + 1)
    larger.update(from: keys, count: count + 1)
    keys.deallocate()
    keys = larger
    keyCapacity = size / 2 + 1
    for id in 0..<count {
      let spread = Int(keys[id].spread)
      var slot = spread & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: spread >> 20) << 24 | UInt32(id + 1)
    }
  }
}
