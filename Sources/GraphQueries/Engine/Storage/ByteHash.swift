/// Hashes of byte strings that are the same in every run and on every machine, so that they may stand in files.
enum ByteHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  fileprivate static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  /// What a table keeps of a byte string beside its number: up to eleven bytes all of it, of longer ones a hash.
  struct Key: Equatable {
    var head: UInt64
    /// The length in the highest byte, 255 for long strings; below it the bytes behind the eighth.
    var tail: UInt32

    /// Whether two strings with this key may still differ.
    @inline(__always)
    var isLong: Bool { tail >= 0xFF00_0000 }

    @inline(__always)
    var hash: UInt64 { isLong ? head : ByteHash.mix(head ^ UInt64(tail) << 32, UInt64(tail)) }
  }

  /// The key of a byte string.
  @inline(__always)
  static func key(_ bytes: UnsafeRawBufferPointer) -> Key {
    guard let base = bytes.baseAddress else { return Key(head: 0, tail: 0) }
    let count = bytes.count
    // SAFETY: every load below ends at or before `count`; where two overlap, the length tells the strings apart.
    func word(_ place: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    func half(_ place: Int) -> UInt32 {
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
    if count >= 12 {
      var hash = UInt64(truncatingIfNeeded: count) ^ 0x51_7CC1_B727_2202
      var place = 0
      while place + 8 < count {
        hash = mix(hash, word(place))
        place += 8
      }
      return Key(head: mix(hash, word(count - 8)), tail: 0xFF00_0000)
    }
    let length = UInt32(count) << 24
    if count >= 8 { return Key(head: word(0), tail: length | half(count - 4) >> 8) }
    if count >= 4 { return Key(head: UInt64(half(0)) | UInt64(half(count - 4)) << 32, tail: length) }
    if count == 0 { return Key(head: 0, tail: 0) }
    let (first, middle, last) = (bytes[0], bytes[count / 2], bytes[count - 1])
    return Key(head: UInt64(first) | UInt64(middle) << 8 | UInt64(last) << 16, tail: length)
  }

  /// A hash for tables.
  @inline(__always)
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 { key(bytes).hash }

  /// A checksum for sections of files: four lanes, so that it runs at the speed of memory.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = (multiplier, multiplier &* 3, multiplier &* 5, multiplier &* 7)
    var place = 0
    if let base = bytes.baseAddress {
      while place + 32 <= bytes.count {
        // SAFETY: 32 bytes are left from `place` on.
        lanes.0 = step(lanes.0, base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        lanes.1 = step(lanes.1, base.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
        lanes.2 = step(lanes.2, base.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
        lanes.3 = step(lanes.3, base.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
        place += 32
      }
    }
    var hash = mix(mix(mix(lanes.0, lanes.1), lanes.2), lanes.3)
    hash = mix(hash, of(UnsafeRawBufferPointer(rebasing: bytes[place...])))
    return mix(hash, UInt64(truncatingIfNeeded: bytes.count))
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let sum = (lane ^ UInt64(littleEndian: word)) &* 0xD6E8_FEB8_6659_FD93
    return sum << 31 | sum >> 33
  }

  /// Whether two byte strings are the same.
  @inline(__always)
  static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let one = left.baseAddress, let other = right.baseAddress else { return true }
    var place = 0
    while place + 8 <= left.count {
      // SAFETY: both have eight bytes left from `place` on.
      if one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        != other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      {
        return false
      }
      place += 8
    }
    while place < left.count {
      if one.load(fromByteOffset: place, as: UInt8.self) != other.load(fromByteOffset: place, as: UInt8.self) {
        return false
      }
      place += 1
    }
    return true
  }

  /// The hash of a string's UTF-8 bytes.
  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }
}
