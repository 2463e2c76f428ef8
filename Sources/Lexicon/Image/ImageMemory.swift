/// The memory that holds an image; it is written before anybody else sees it and only read afterwards.
final class ImageMemory: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): see above.

  private let memory: UnsafeMutableRawBufferPointer

  /// Where the image begins.
  var base: UnsafeRawPointer {
    guard let base = memory.baseAddress else { preconditionFailure("memory of at least one byte") }
    return UnsafeRawPointer(base)
  }

  /// Copies an image.
  init(copying bytes: [UInt8]) {
    memory = .allocate(byteCount: bytes.count + 1, alignment: 64)
    memory.copyBytes(from: bytes)
  }

  /// Unpacks an image that ``ImageLetters`` has made a text of.
  init(unpacking letters: UnsafeBufferPointer<UInt8>) {
    let groups = letters.count / ImageLetters.lettersInGroup
    // The last group is stored with two bytes too many.
    memory = .allocate(byteCount: groups * ImageLetters.bytesInGroup + 2, alignment: 64)
    guard let source = UnsafeRawPointer(letters.baseAddress), let target = memory.baseAddress else { return }
    for group in 0..<groups {
      let packed = source.loadUnaligned(fromByteOffset: group * ImageLetters.lettersInGroup, as: UInt64.self)
      target.storeBytes(
        of: ImageLetters.unpack(UInt64(littleEndian: packed)).littleEndian,
        toByteOffset: group * ImageLetters.bytesInGroup, as: UInt64.self)
    }
  }

  deinit { memory.deallocate() }
}

/// Bytes as letters that may stand in a string literal: six bits each, counted from the digit 0.
///
/// Any other way to put millions of bytes into a Swift source takes the compiler minutes.
enum ImageLetters {
  static let bytesInGroup = 6
  static let lettersInGroup = 8
  private static let zero: UInt64 = 0x3030_3030_3030_3030

  /// The letters for bytes; zeros are added up to a whole group.
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    let groups = (bytes.count + bytesInGroup - 1) / bytesInGroup
    return [UInt8](unsafeUninitializedCapacity: groups * lettersInGroup) { letters, count in
      let target = UnsafeMutableRawBufferPointer(letters)
      for group in 0..<groups {
        var bits: UInt64 = 0
        let first = group * bytesInGroup
        for place in first..<min(first + bytesInGroup, bytes.count) {
          bits |= UInt64(bytes[place]) << UInt64((place - first) * 8)
        }
        target.storeBytes(of: pack(bits).littleEndian, toByteOffset: group * lettersInGroup, as: UInt64.self)
      }
      count = letters.count
    }
  }

  /// Eight letters out of six bytes, by parting neighbours three times.
  static func pack(_ bytes: UInt64) -> UInt64 {
    var bits = bytes
    bits = bits & 0x0000_0000_00FF_FFFF | (bits & 0x0000_FFFF_FF00_0000) << 8
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x00FF_F000_00FF_F000) << 4
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x0FC0_0FC0_0FC0_0FC0) << 2
    return bits &+ zero
  }

  /// Six bytes out of eight letters, by joining neighbours three times.
  @inline(__always)
  static func unpack(_ letters: UInt64) -> UInt64 {
    var bits = letters &- zero
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) >> 2
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) >> 4
    return bits & 0x0000_0000_00FF_FFFF | (bits & 0x00FF_FFFF_0000_0000) >> 8
  }
}
