import Synchronization

/// An open-addressing table from byte strings to numbers.
///
/// Short strings stand in the table itself, so that a look-up touches one cache line; long ones are compared where they are kept.
struct ByteTable {
  private struct Slot {
    var key: ByteHash.Key
    /// The number plus one; 0 for an empty slot.
    var value: UInt32
  }

  private var slots: [Slot]
  private var mask: Int
  private var count = 0

  init(capacity: Int = 1024) {
    let size = Self.size(for: capacity)
    slots = [Slot](repeating: Slot(key: ByteHash.Key(head: 0, tail: 0), value: 0), count: size)
    mask = size - 1
  }

  /// A power of two that leaves at least half of the slots empty.
  static func size(for count: Int) -> Int {
    var size = 64
    while size < count * 2 { size *= 2 }
    return size
  }

  /// The slot at which the search for a hash starts.
  @inline(__always)
  static func start(_ hash: UInt64, mask: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & mask }

  /// The number of a string.
  /// - Parameter isEqual: compares a long string with the one that has a number.
  @inline(__always)
  func find(_ key: ByteHash.Key, isEqual: (UInt32) -> Bool) -> UInt32? {
    var place = Self.start(key.hash, mask: mask)
    while true {
      let slot = slots[place]
      if slot.value == 0 { return nil }
      if slot.key == key, !key.isLong || isEqual(slot.value - 1) { return slot.value - 1 }
      place = (place + 1) & mask
    }
  }

  /// Fetches where the search for a string starts; what it returns means nothing.
  @inline(__always)
  func touch(_ key: ByteHash.Key) -> UInt32 { slots[Self.start(key.hash, mask: mask)].value }

  /// Whoever optimises must not find that nobody needs what was fetched.
  static func keep(_ sum: UInt32) { touched.store(sum, ordering: .relaxed) }
  private static let touched = Atomic<UInt32>(0)

  /// Adds a string that is not there.
  mutating func insert(_ key: ByteHash.Key, _ number: UInt32) {
    count += 1
    if count * 2 > slots.count {
      let old = slots
      slots = [Slot](repeating: Slot(key: ByteHash.Key(head: 0, tail: 0), value: 0), count: old.count * 2)
      mask = slots.count - 1
      for slot in old where slot.value != 0 { place(slot) }
    }
    place(Slot(key: key, value: number + 1))
  }

  private mutating func place(_ slot: Slot) {
    var place = Self.start(slot.key.hash, mask: mask)
    while slots[place].value != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }
}
