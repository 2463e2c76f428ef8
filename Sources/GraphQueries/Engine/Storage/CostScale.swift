#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Costs of edges as whole numbers.
///
/// Whole numbers add up to the same sum from either end of a path, so that a search from both ends finds ties exactly; the unit is
/// so small that the sums agree with those of real numbers to twelve digits.
enum CostScale {
  /// One, as a cost.
  static let unit = 1_099_511_627_776.0

  /// No confidence is taken to be less than this, lest a single edge costs more than any path.
  static let leastConfidence = 1e-9

  /// The cost of a confidence: its logarithm, negated, as the probabilities along a path multiply.
  static func cost(confidence: Double) -> UInt64 {
    let bounded = min(1, max(leastConfidence, confidence.isNaN ? 0 : confidence))
    return UInt64((-log(bounded) * unit).rounded())
  }

  static func exponential(_ value: Double) -> Double { exp(value) }

  /// The cost as a real number.
  static func value(_ cost: UInt64) -> Double { Double(cost) / unit }

  /// The costs of a table of confidences, with room for every place that a label can name.
  static func table(_ confidences: UnsafeBufferPointer<Double>) -> UnsafeMutablePointer<UInt64> {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 65_536)
    let least = cost(confidence: 0)
    // SAFETY: the table has 65,536 places; all of them are filled here.
    for place in 0..<65_536 { table[place] = place < confidences.count ? cost(confidence: confidences[place]) : least }
    return table
  }
}
