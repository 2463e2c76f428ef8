/// An aggregation of an item, with the slot that takes its result.
struct CypherAggregation {
  static let names: Set<String> = [
    "count", "sum", "avg", "min", "max", "collect", "stdev", "stdevp", "percentilecont", "percentiledisc",
  ]

  enum Kind: String {
    case count, sum, avg, min, max, collect, stdev, stdevp, percentilecont, percentiledisc
  }

  var kind: Kind
  var isDistinct: Bool
  /// The arguments; none for `count(*)`.
  var arguments: [CypherCode]
  var slot: Int
  /// Whether rows only have to be counted: `count(*)`, or `count(x)` where x is a variable.
  var onlyCounts = false
}

/// What an aggregation has seen of a group.
struct CypherAccumulator {
  private final class Kept {
    var seen: Set<EquivalentValues> = []
    var values: [CypherValue] = []
    var rank: CypherValue = .null
  }

  private var count = 0
  /// The sum, or the least or the greatest value.
  private var value: CypherValue = .null
  private var kept: Kept?

  mutating func add(_ aggregation: CypherAggregation, _ frame: CypherFrame) throws {
    guard let argument = aggregation.arguments.first else {
      count += frame.weight
      return
    }
    let new = try argument(frame)
    if aggregation.arguments.count > 1 {
      let rank = try aggregation.arguments[1](frame)
      guard let number = rank.number, (0...1).contains(number) else {
        throw CypherError(.argument, "NumberOutOfRange", "a percentile lies between 0.0 and 1.0")
      }
      keep().rank = rank
    }
    if new.isNull { return }
    if aggregation.isDistinct {
      if !keep().seen.insert(EquivalentValues(values: [new])).inserted { return }
      try frame.hold(1)
    }
    count += frame.weight
    switch aggregation.kind {
    case .count: break
    case .sum, .avg:
      switch (value, new) {
      case (.float(let sum), .float(let number)): value = .float(sum + number)
      case (.null, .float), (.null, .integer): value = new
      default:
        guard new.number != nil else { throw notANumber(new, aggregation) }
        value = try CypherArithmetic.compute("+", value, new)
      }
    case .min: if value.isNull || CypherOrder.total(new, value) < 0 { value = new }
    case .max: if value.isNull || CypherOrder.total(new, value) > 0 { value = new }
    case .collect:
      try frame.hold(1)
      keep().values.append(new)
    default:
      guard new.number != nil else { throw notANumber(new, aggregation) }
      try frame.hold(1)
      keep().values.append(new)
    }
  }

  private mutating func keep() -> Kept {
    if let kept { return kept }
    let made = Kept()
    kept = made
    return made
  }

  private func notANumber(_ value: CypherValue, _ aggregation: CypherAggregation) -> CypherError {
    CypherError(.type, "InvalidArgumentType", "\(aggregation.kind)() takes numbers, not \(value.typeName)")
  }

  func result(_ aggregation: CypherAggregation, _ frame: CypherFrame) throws -> CypherValue {
    switch aggregation.kind {
    case .count: return .integer(count)
    case .sum: return value.isNull ? .integer(0) : value
    case .avg: return count == 0 ? .null : .float((value.number ?? 0) / Double(count))
    case .min, .max: return value
    case .collect: return try frame.list(kept?.values ?? [])
    case .percentilecont, .percentiledisc: return percentile(isContinuous: aggregation.kind == .percentilecont)
    case .stdev, .stdevp: return deviation(isOfSample: aggregation.kind == .stdev)
    }
  }

  private func deviation(isOfSample: Bool) -> CypherValue {
    let numbers = (kept?.values ?? []).compactMap(\.number)
    let divisor = isOfSample ? numbers.count - 1 : numbers.count
    if divisor < 1 { return .float(0) }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return .float((numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(divisor)).squareRoot())
  }

  private func percentile(isContinuous: Bool) -> CypherValue {
    let sorted = (kept?.values ?? []).sorted { CypherOrder.total($0, $1) < 0 }
    guard let rank = kept?.rank.number, !sorted.isEmpty else { return .null }
    if !isContinuous { return sorted[max(0, Int((rank * Double(sorted.count)).rounded(.up)) - 1)] }
    let place = rank * Double(sorted.count - 1)
    let (low, high) = (Int(place), min(Int(place) + 1, sorted.count - 1))
    let (a, b) = (sorted[low].number ?? 0, sorted[high].number ?? 0)
    return .float(a + (b - a) * (place - Double(low)))
  }
}
