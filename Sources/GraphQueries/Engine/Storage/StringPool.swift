/// Byte strings one behind the other, each kept once and named by its number.
struct StringPool {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    // String 0 is the empty one, so that missing text costs no look-up.
    intern("")
  }

  var count: Int { hashes.count }

  mutating func reserve(strings: Int, bytes size: Int) {
    bytes.reserveCapacity(size)
    offsets.reserveCapacity(strings + 1)
    hashes.reserveCapacity(strings)
  }

  /// The number of a string, which is added where it is new.
  @discardableResult
  mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a string, which is added where it is new.
  mutating func intern(_ text: UnsafeRawBufferPointer) -> UInt32 {
    let hash = UInt32(truncatingIfNeeded: ByteHash.of(text) >> 32)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash, equals(number, text) { return number }
      slot = (slot + 1) & mask
    }
    let number = append(text, hash)
    slots[slot] = number + 1
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// Adds a string without looking whether it is there: for text that is hardly ever the same twice.
  mutating func add(_ text: UnsafeRawBufferPointer) -> UInt32 {
    let hash = UInt32(truncatingIfNeeded: ByteHash.of(text) >> 32)
    return append(text, hash)
  }

  /// The number of a string, `nil` where it is not there.
  func find(_ text: UnsafeRawBufferPointer) -> UInt32? {
    let hash = UInt32(truncatingIfNeeded: ByteHash.of(text) >> 32)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash, equals(number, text) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func withBytes<Result>(of number: UInt32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])]))
    }
  }

  func string(_ number: UInt32) -> String { withBytes(of: number) { String(decoding: $0, as: UTF8.self) } }

  private mutating func append(_ text: UnsafeRawBufferPointer, _ hash: UInt32) -> UInt32 {
    bytes.append(contentsOf: text)
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(hash)
    return UInt32(truncatingIfNeeded: hashes.count - 1)
  }

  @inline(__always)
  func equals(_ number: UInt32, _ text: UnsafeRawBufferPointer) -> Bool {
    let (start, end) = (Int(offsets[Int(number)]), Int(offsets[Int(number) + 1]))
    if end - start != text.count { return false }
    return bytes.withUnsafeBytes { ByteHash.equal(UnsafeRawBufferPointer(rebasing: $0[start..<end]), text) }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
