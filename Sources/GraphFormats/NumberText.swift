/// Numbers as text, of which a graph has few different ones.
struct NumberText {
  private var keys: [UInt64] = []
  private var texts: [[UInt8]] = []
  private static let count = 4096

  /// Appends the shortest text that stands for a finite number.
  mutating func append(_ number: Double, to bytes: inout [UInt8]) {
    if keys.isEmpty {
      // The bits of a number that is none, and so never asked for.
      keys = Array(repeating: .max, count: Self.count)
      texts = Array(repeating: [], count: Self.count)
    }
    let bits = number.bitPattern
    let place = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 52)
    if keys[place] != bits {
      keys[place] = bits
      texts[place] = Array(String(number).utf8)
    }
    bytes.append(contentsOf: texts[place])
  }
}
