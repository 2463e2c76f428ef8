/// Byte strings one behind the other, named by their numbers.
struct StringPool {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  private var table: ByteTable

  init(capacity: Int = 1024) {
    table = ByteTable(capacity: capacity)
    // String 0 is the empty one, so that missing text costs no look-up.
    intern("")
  }

  var count: Int { offsets.count - 1 }

  /// The number of a string, which is added where it is new.
  @discardableResult
  mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a string, which is added where it is new.
  @discardableResult
  mutating func intern(_ text: UnsafeRawBufferPointer) -> UInt32 {
    let key = ByteHash.key(text)
    if let number = table.find(key, isEqual: { equals($0, text) }) { return number }
    let number = add(text)
    table.insert(key, number)
    return number
  }

  /// Adds a string that is looked up elsewhere, if at all.
  mutating func add(_ text: UnsafeRawBufferPointer) -> UInt32 {
    bytes.append(contentsOf: text)
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: offsets.count - 2)
  }

  func withBytes<Result>(of number: UInt32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])]))
    }
  }

  /// Whether the string with a number is that one.
  @inline(__always)
  func equals(_ number: UInt32, _ text: UnsafeRawBufferPointer) -> Bool {
    let (start, end) = (Int(offsets[Int(number)]), Int(offsets[Int(number) + 1]))
    if end - start != text.count { return false }
    return bytes.withUnsafeBytes { ByteHash.equal(UnsafeRawBufferPointer(rebasing: $0[start..<end]), text) }
  }
}
