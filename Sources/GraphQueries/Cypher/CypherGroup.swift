/// A column by which rows are grouped.
struct CypherGroupKey {
  /// What the value depends on, where that is a node or a relationship alone.
  enum Source {
    case value
    case node(slot: Int)
    case relationship(slot: Int)
  }

  var code: CypherCode
  var source = Source.value
  /// Numbers that stand for the values of the property; `nil` where the entity itself is the number.
  var codes: CypherCodes?
  /// Whether the column is the entity itself.
  var isEntity = false
}

/// Columns with aggregations.
final class CypherGroup: CypherOperator {
  private let columnKeys: [CypherGroupKey]
  private let graph: any PropertyGraph
  private var keys: [CypherKeyNumbers] = []
  private let aggregations: [CypherAggregation]
  private let columns: [(code: CypherCode, slot: Int)]
  /// The slots of the variables that columns use.
  private let live: [Int]
  /// From the number of the keys before and that of a key to the number of both.
  private var pairs: [[Pair: Int]]
  private var count = 0
  /// For each group the live slots and the aggregations, side by side.
  private var values: [CypherValue] = []
  private var accumulators: [CypherAccumulator] = []

  private struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  init(
    keys: [CypherGroupKey], aggregations: [CypherAggregation], columns: [(code: CypherCode, slot: Int)], live: [Int],
    graph: any PropertyGraph
  ) {
    columnKeys = keys
    self.graph = graph
    self.aggregations = aggregations
    self.columns = columns
    self.live = live
    pairs = []
    super.init()
    reset()
  }

  override func reset() {
    keys = columnKeys.map { CypherKeyNumbers($0, graph) }
    pairs = Array(repeating: [:], count: max(0, keys.count - 1))
    (count, values, accumulators) = (0, [], [])
  }

  private func place(_ frame: CypherFrame) throws -> Int {
    if keys.isEmpty { return 0 }
    var number = try keys[0].number(frame)
    for place in 1..<max(1, keys.count) {
      let pair = Pair(left: number, right: try keys[place].number(frame))
      if let known = pairs[place - 1][pair] {
        number = known
      } else {
        number = pairs[place - 1].count
        try frame.hold(1)
        pairs[place - 1][pair] = number
      }
    }
    return number
  }

  private func addGroup(_ frame: CypherFrame?) throws {
    try frame?.hold(live.count + aggregations.count)
    count += 1
    for slot in live { values.append(frame?.slots[slot] ?? .null) }
    for _ in aggregations { accumulators.append(CypherAccumulator()) }
  }

  override func push(_ frame: CypherFrame) throws {
    try frame.tick()
    let place = try place(frame)
    if place == count { try addGroup(frame) }
    let first = place * aggregations.count
    for index in aggregations.indices { try accumulators[first + index].add(aggregations[index], frame) }
  }

  override func finish(_ frame: CypherFrame) throws {
    if count == 0, keys.isEmpty { try addGroup(nil) }
    let (count, values, accumulators) = (self.count, self.values, self.accumulators)
    reset()
    for group in 0..<count {
      try frame.tick()
      for (place, slot) in live.enumerated() { frame.slots[slot] = values[group * live.count + place] }
      for (place, aggregation) in aggregations.enumerated() {
        frame.slots[aggregation.slot] =
          try accumulators[group * aggregations.count + place].result(aggregation, frame)
      }
      for column in columns { frame.slots[column.slot] = try column.code(frame) }
      try next?.push(frame)
    }
    try next?.finish(frame)
  }

  override var plan: String { "group by \(keys.count) columns" }
}

/// Numbers the values of a column in the order in which they first come.
private struct CypherKeyNumbers {
  private let key: CypherGroupKey
  private let entityCount: Int
  /// Whether another entity or code always has another value.
  private let isExact: Bool
  private var count = 0
  private var numbers: [EquivalentValues: Int] = [:]
  /// The numbers of entities or of codes that were met; a table as soon as they are many.
  private var known: [Int: Int] = [:]
  private var table: [Int32] = []

  init(_ key: CypherGroupKey, _ graph: any PropertyGraph) {
    self.key = key
    isExact = key.codes?.isExact ?? key.isEntity
    switch key.source {
    case .node: entityCount = graph.nodeCount
    case .relationship:
      entityCount = 256
      table = Array(repeating: -1, count: entityCount)
    case .value: entityCount = 0
    }
  }

  mutating func number(_ frame: CypherFrame) throws -> Int {
    var entity = -1
    switch key.source {
    case .value: break
    case .node(let slot): if case .node(let number) = frame.slots[slot] { entity = key.codes?.code(number) ?? number }
    case .relationship(let slot):
      if case .relationship(let number) = frame.slots[slot] { entity = key.codes?.code(number) ?? -1 }
    }
    if entity < 0 { return try intern(try key.code(frame), frame) }
    if entity < table.count {
      let number = table[entity]
      if number >= 0 { return Int(number) }
    } else if let number = known[entity] {
      return number
    }
    let number: Int
    if isExact {
      number = count
      count += 1
    } else {
      number = try intern(try key.code(frame), frame)
    }
    if entity < table.count {
      table[entity] = Int32(clamping: number)
    } else {
      known[entity] = number
      try frame.hold(1)
      if known.count * 256 > entityCount, entityCount > 0, entityCount < Int(Int32.max) {
        table = Array(repeating: -1, count: entityCount)
        for (entity, number) in known where entity < entityCount { table[entity] = Int32(clamping: number) }
      }
    }
    return number
  }

  private mutating func intern(_ value: CypherValue, _ frame: CypherFrame) throws -> Int {
    let value = EquivalentValues(values: [value])
    if let known = numbers[value] { return known }
    try frame.hold(1)
    numbers[value] = count
    count += 1
    return count - 1
  }
}
