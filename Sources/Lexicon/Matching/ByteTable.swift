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

  /// Eight bits of what ``slot(_:)`` gives, as slots keep them beside a number of 24 bits.
  @inline(__always)
  static func tag(_ spread: Int) -> UInt32 { UInt32(truncatingIfNeeded: spread >> 20) << 24 }
}

/// A set of byte strings, numbered in the order in which they came.
///
/// Open addressing over one array of numbers; the strings lie in one arena. A slot holds the number plus one in its low
/// 24 bits and eight bits of the hash, so that most probes that fail never touch the arena. Insertion is most of the work
/// of loading; raw memory instead of arrays, and one block of state instead of properties of the class (whose accesses
/// are checked for exclusivity), made it twice as fast.
final class ByteTable: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): only its maker inserts, before the table is shared; then it is read only.

  /// Where a string starts, and its hash's part that chooses a slot.
  private struct Key {
    var start: UInt32
    var spread: UInt32
  }

  private struct State {
    var arena: UnsafeMutablePointer<UInt8>
    var arenaCapacity: Int
    /// One more than there are strings: the last says where the string before it ends.
    var keys: UnsafeMutablePointer<Key>
    var slots: UnsafeMutablePointer<UInt32>
    var mask: Int
    var count = 0
  }

  /// The most strings that numbers of 24 bits can tell apart.
  static let limit = 0x00FF_FFFE

  private let state: UnsafeMutablePointer<State>

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    let arenaCapacity = max(256, capacity * 8)
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        arena: .allocate(capacity: arenaCapacity), arenaCapacity: arenaCapacity,
        keys: .allocate(capacity: size / 2 + 1), slots: .allocate(capacity: size), mask: size - 1))
    state.pointee.keys[0] = Key(start: 0, spread: 0)
    state.pointee.slots.initialize(repeating: 0, count: size)
  }

  deinit {
    state.pointee.slots.deallocate()
    state.pointee.keys.deallocate()
    state.pointee.arena.deallocate()
    state.deallocate()
  }

  /// The number of strings.
  var count: Int { state.pointee.count }

  /// The bytes of a string.
  subscript(id: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(id >= 0 && id < count, "no string \(id) among \(count)")
    let keys = state.pointee.keys
    let start = Int(keys[id].start)
    return UnsafeBufferPointer(start: state.pointee.arena + start, count: Int(keys[id + 1].start) - start)
  }

  /// Finds a string; -1 where it is absent.
  @inline(__always)
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int {
    var slot = 0
    return probe(bytes, count, spread: WordHash.slot(hash), &slot)
  }

  /// Finds a string; -1 where it is absent.
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    find(bytes, count, hash: WordHash.extend(WordHash.seed, bytes, count))
  }

  /// Finds a string; -1 where it is absent.
  func find(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      return find(base, buffer.count)
    }
  }

  /// Finds a string, or the slot where it belongs.
  @inline(__always)
  private func probe(_ bytes: UnsafePointer<UInt8>, _ count: Int, spread: Int, _ slot: inout Int) -> Int {
    let slots = state.pointee.slots
    let mask = state.pointee.mask
    let keys = state.pointee.keys
    let tag = WordHash.tag(spread)
    slot = spread & mask
    while true {
      let value = slots[slot]
      if value == 0 { return -1 }
      if value & 0xFF00_0000 == tag {
        let id = Int(value & 0x00FF_FFFF) - 1
        let start = Int(keys[id].start)
        if Int(keys[id + 1].start) - start == count, Self.equal(state.pointee.arena + start, bytes, count) { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func equal(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where one[index] != other[index] { return false }
    return true
  }

  /// Finds a string or adds it.
  @inline(__always)
  func insert(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> (id: Int, isNew: Bool) {
    let spread = WordHash.slot(hash)
    var slot = 0
    let known = probe(bytes, count, spread: spread, &slot)
    return known >= 0 ? (known, false) : (add(bytes, count, spread: spread, slot: slot), true)
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

  private func add(_ bytes: UnsafePointer<UInt8>, _ length: Int, spread: Int, slot: Int) -> Int {
    let id = state.pointee.count
    precondition(id < Self.limit, "more than \(Self.limit) strings")
    let start = Int(state.pointee.keys[id].start)
    if start + length > state.pointee.arenaCapacity { growArena(to: start + length) }
    let target = state.pointee.arena + start
    for index in 0..<length { target[index] = bytes[index] }
    state.pointee.keys[id].spread = UInt32(truncatingIfNeeded: spread)
    state.pointee.keys[id + 1] = Key(start: UInt32(start + length), spread: 0)
    state.pointee.slots[slot] = WordHash.tag(spread) | UInt32(id + 1)
    state.pointee.count = id + 1
    if (id + 1) * 2 > state.pointee.mask { growSlots() }
    return id
  }

  private func growArena(to size: Int) {
    let capacity = max(size, state.pointee.arenaCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: state.pointee.arena, count: Int(state.pointee.keys[count].start))
    state.pointee.arena.deallocate()
    state.pointee.arena = larger
    state.pointee.arenaCapacity = capacity
  }

  private func growSlots() {
    let size = (state.pointee.mask + 1) * 2
    let keys = UnsafeMutablePointer<Key>.allocate(capacity: size / 2 + 1)
    keys.update(from: state.pointee.keys, count: count + 1)
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for id in 0..<count {
      let spread = Int(keys[id].spread)
      var slot = spread & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = WordHash.tag(spread) | UInt32(id + 1)
    }
    state.pointee.keys.deallocate()
    state.pointee.slots.deallocate()
    state.pointee.keys = keys
    state.pointee.slots = slots
    state.pointee.mask = size - 1
  }
}
