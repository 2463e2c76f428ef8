/// Hashes of byte strings that are the same in every run and on every machine, so that they may stand in files.
enum ByteHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  /// A hash for tables.
  @inline(__always)
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard let base = bytes.baseAddress else { return mix(0x51_7CC1_B727_2202, 0) }
    var hash = UInt64(truncatingIfNeeded: bytes.count) ^ 0x51_7CC1_B727_2202
    var place = 0
    while place + 8 <= bytes.count {
      // SAFETY: eight bytes are left from `place` on.
      hash = mix(hash, UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count {
      word |= UInt64(base.load(fromByteOffset: place, as: UInt8.self)) << shift
      shift += 8
      place += 1
    }
    return mix(hash, word)
  }

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
