/// A set of lexemes, one bit each: it is asked of every word.
struct LexemeSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: [UInt64]

  init(_ lexemes: some Sequence<Int32>) {
    var bits: [UInt64] = []
    for lexeme in lexemes where lexeme >= 0 {
      let place = Int(lexeme) >> 6
      while bits.count <= place { bits.append(0) }
      bits[place] |= 1 << UInt64(lexeme & 63)
    }
    self.bits = bits
  }

  init(arrayLiteral elements: Int32...) { self.init(elements) }

  /// The lexemes of both sets.
  func union(_ other: LexemeSet) -> LexemeSet {
    var result = bits.count >= other.bits.count ? self : other
    let fewer = bits.count >= other.bits.count ? other.bits : bits
    for place in fewer.indices { result.bits[place] |= fewer[place] }
    return result
  }

  /// Whether the lexeme is in the set; -1 is in none.
  func contains(_ lexeme: Int32) -> Bool {
    let place = Int(lexeme) >> 6
    return lexeme >= 0 && place < bits.count && bits[place] & 1 << UInt64(lexeme & 63) != 0
  }
}
