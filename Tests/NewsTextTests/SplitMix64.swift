/// A small seeded generator, so that a failing case can be run again.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random text of the characters that news and bad files hold.
enum RandomText {
  private static let pools: [ClosedRange<UInt32>] = [
    0x0621...0x064A, 0x0621...0x064A, 0x0621...0x064A, 0x064B...0x0655, 0x0640...0x0640, 0x0660...0x0669,
    0x06F0...0x06F9,
    0x0671...0x06D3, 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x41...0x5A,
    0x61...0x7A, 0x61...0x7A, 0x20...0x20, 0x20...0x20, 0x20...0x7E, 0x09...0x0D, 0x00...0x1F, 0xA0...0x24F,
    0x1E00...0x1EFF,
    0x0300...0x036F, 0x0400...0x052F, 0x0590...0x05FF, 0x0900...0x097F, 0x2000...0x206F, 0x2018...0x201F,
    0x200B...0x200F,
    0x4E00...0x4E40, 0xFF01...0xFF5E, 0xFB00...0xFB06, 0xFEFF...0xFEFF, 0x1F600...0x1F64F, 0x20000...0x20010,
    0xE0100...0xE0110,
  ]

  static func make(length: Int, using generator: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    while scalars.count < length {
      let pool = pools[Int.random(in: 0..<pools.count, using: &generator)]
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &generator)) { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }
}
