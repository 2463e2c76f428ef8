/// A small fast generator for searches by chance, which are the same in every run (Vigna 2016).
struct FastRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  @inline(__always)
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number below a bound.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32) }
}

/// Chances of taking a step that makes a division worse, for one temperature after another.
struct CoolingSchedule {
  /// The chance of a step for the worse by so much, in units of 2⁻³².
  private(set) var chances: [UInt64] = []
  private let first: Double
  private let last: Double
  private let rounds: Int

  init(from first: Double, to last: Double, rounds: Int) {
    self.first = first
    self.last = last
    self.rounds = rounds
  }

  /// Steps for the worse by this much or more are never taken.
  static let worst = 64

  mutating func set(round: Int) {
    let share = rounds > 1 ? Double(round) / Double(rounds - 1) : 1
    let temperature = first + (last - first) * share
    chances = (0..<Self.worst).map { UInt64(CostScale.exponential(-Double($0) / temperature) * 4_294_967_296) }
  }
}
