/// An aggregation of an item, with the slot that takes its result.
struct CypherAggregation {
  static let names: Set<String> = [
    "count", "sum", "avg", "min", "max", "collect", "stdev", "stdevp", "percentilecont", "percentiledisc",
  ]

  var name: String
  var isDistinct: Bool
  /// The arguments; none for `count(*)`.
  var arguments: [CypherCode]
  var slot: Int
}

/// What an aggregation has seen of a group.
struct CypherAccumulator {
  private let aggregation: CypherAggregation
  private var seen: Set<EquivalentValues> = []
  private var count = 0
  private var sum: CypherValue = .integer(0)
  private var best: CypherValue = .null
  private var values: [CypherValue] = []
  private var rank: CypherValue = .null

  init(_ aggregation: CypherAggregation) { self.aggregation = aggregation }

  mutating func add(_ frame: CypherFrame) throws {
    guard let argument = aggregation.arguments.first else {
      count += 1
      return
    }
    let value = try argument(frame)
    if aggregation.arguments.count > 1 {
      rank = try aggregation.arguments[1](frame)
      guard let number = rank.number, (0...1).contains(number) else {
        throw CypherError(.argument, "NumberOutOfRange", "a percentile lies between 0.0 and 1.0")
      }
    }
    if value.isNull { return }
    if aggregation.isDistinct {
      if !seen.insert(EquivalentValues(values: [value])).inserted { return }
      try frame.hold(1)
    }
    count += 1
    switch aggregation.name {
    case "sum", "avg":
      guard value.number != nil else { throw notANumber(value) }
      sum = try CypherArithmetic.compute("+", sum, value)
    case "min": if best.isNull || CypherOrder.total(value, best) < 0 { best = value }
    case "max": if best.isNull || CypherOrder.total(value, best) > 0 { best = value }
    case "collect":
      try frame.hold(1)
      values.append(value)
    case "count": break
    default:
      guard value.number != nil else { throw notANumber(value) }
      try frame.hold(1)
      values.append(value)
    }
  }

  private func notANumber(_ value: CypherValue) -> CypherError {
    CypherError(.type, "InvalidArgumentType", "\(aggregation.name)() takes numbers, not \(value.typeName)")
  }

  var result: CypherValue {
    switch aggregation.name {
    case "count": return .integer(count)
    case "sum": return sum
    case "avg": return count == 0 ? .null : .float((sum.number ?? 0) / Double(count))
    case "min", "max": return best
    case "collect": return .list(values)
    case "percentilecont", "percentiledisc": return percentile
    default: return deviation
    }
  }

  private var deviation: CypherValue {
    let numbers = values.compactMap(\.number)
    let divisor = aggregation.name == "stdev" ? numbers.count - 1 : numbers.count
    if divisor < 1 { return .float(0) }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return .float((numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(divisor)).squareRoot())
  }

  private var percentile: CypherValue {
    let sorted = values.sorted { CypherOrder.total($0, $1) < 0 }
    guard let rank = rank.number, !sorted.isEmpty else { return .null }
    if aggregation.name == "percentiledisc" {
      return sorted[max(0, Int((rank * Double(sorted.count)).rounded(.up)) - 1)]
    }
    let place = rank * Double(sorted.count - 1)
    let (low, high) = (Int(place), min(Int(place) + 1, sorted.count - 1))
    let (a, b) = (sorted[low].number ?? 0, sorted[high].number ?? 0)
    return .float(a + (b - a) * (place - Double(low)))
  }
}
