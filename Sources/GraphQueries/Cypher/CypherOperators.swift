/// `MATCH` and `OPTIONAL MATCH`.
final class CypherMatchOperator: CypherOperator {
  private let match: CypherMatch
  private let isOptional: Bool
  private var hasFound = false
  private var search: ((CypherFrame) throws -> Void)?

  init(_ match: CypherMatch, isOptional: Bool) {
    self.match = match
    self.isOptional = isOptional
    super.init()
    search = match.run { [unowned self] frame in
      hasFound = true
      try next?.push(frame)
    }
  }

  override func push(_ frame: CypherFrame) throws {
    hasFound = false
    try search?(frame)
    if isOptional, !hasFound {
      for slot in match.newSlots { frame.slots[slot] = .null }
      try next?.push(frame)
    }
  }

  override var plan: String { (isOptional ? "optional match" : "match") + match.lines.map { "\n    " + $0 }.joined() }
}

/// `UNWIND`.
final class CypherUnwind: CypherOperator {
  private let list: CypherCode
  private let slot: Int

  init(_ list: @escaping CypherCode, _ slot: Int) {
    self.list = list
    self.slot = slot
  }

  override func push(_ frame: CypherFrame) throws {
    switch try list(frame) {
    case .null: return
    case .list(let items):
      for item in items {
        try frame.tick()
        frame.slots[slot] = item
        try next?.push(frame)
      }
    case let value:
      frame.slots[slot] = value
      try next?.push(frame)
    }
  }

  override var plan: String { "unwind" }
}

/// The columns of `WITH` and `RETURN`.
final class CypherProject: CypherOperator {
  private let columns: [(code: CypherCode, slot: Int)]

  init(_ columns: [(code: CypherCode, slot: Int)]) { self.columns = columns }

  override func push(_ frame: CypherFrame) throws {
    try frame.tick()
    for column in columns { frame.slots[column.slot] = try column.code(frame) }
    try next?.push(frame)
  }

  override var plan: String { "project \(columns.count) columns" }
}

final class CypherFilter: CypherOperator {
  private let condition: CypherCode

  init(_ condition: @escaping CypherCode) { self.condition = condition }

  override func push(_ frame: CypherFrame) throws {
    if try CypherCompiler.truth(try condition(frame)) == true { try next?.push(frame) }
  }

  override var plan: String { "filter" }
}

/// Columns with aggregations.
final class CypherGroup: CypherOperator {
  private struct Group {
    var slots: [CypherValue]
    var accumulators: [CypherAccumulator]
  }

  private let keys: [CypherCode]
  private let aggregations: [CypherAggregation]
  private let columns: [(code: CypherCode, slot: Int)]
  private var places: [EquivalentValues: Int] = [:]
  private var groups: [Group] = []

  init(keys: [CypherCode], aggregations: [CypherAggregation], columns: [(code: CypherCode, slot: Int)]) {
    self.keys = keys
    self.aggregations = aggregations
    self.columns = columns
  }

  override func push(_ frame: CypherFrame) throws {
    let key = EquivalentValues(values: try keys.map { try $0(frame) })
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = groups.count
      try frame.hold(frame.slots.count)
      groups.append(Group(slots: frame.slots, accumulators: aggregations.map { CypherAccumulator($0) }))
      places[key] = place
    }
    for index in aggregations.indices { try groups[place].accumulators[index].add(frame) }
  }

  override func finish(_ frame: CypherFrame) throws {
    if groups.isEmpty, keys.isEmpty {
      let empty = [CypherValue](repeating: .null, count: frame.slots.count)
      groups.append(Group(slots: empty, accumulators: aggregations.map { CypherAccumulator($0) }))
    }
    let all = groups
    (groups, places) = ([], [:])
    for group in all {
      try frame.tick()
      frame.slots = group.slots
      for (place, aggregation) in aggregations.enumerated() {
        frame.slots[aggregation.slot] = group.accumulators[place].result
      }
      for column in columns { frame.slots[column.slot] = try column.code(frame) }
      try next?.push(frame)
    }
    try next?.finish(frame)
  }

  override var plan: String { "group by \(keys.count) columns" }
}

/// `DISTINCT`, and `UNION` without `ALL`.
final class CypherDistinct: CypherOperator {
  private let slots: [Int]
  private var seen: Set<EquivalentValues> = []

  init(_ slots: [Int]) { self.slots = slots }

  override func push(_ frame: CypherFrame) throws {
    guard seen.insert(EquivalentValues(values: slots.map { frame.slots[$0] })).inserted else { return }
    try frame.hold(slots.count)
    try next?.push(frame)
  }

  override var plan: String { "distinct" }
}

/// `ORDER BY`, which keeps no more rows than a `LIMIT` behind it needs.
final class CypherSort: CypherOperator {
  private struct Row {
    var keys: [CypherValue]
    var values: [CypherValue]
    var number: Int
  }

  private let keys: [(code: CypherCode, isDescending: Bool)]
  private let slots: [Int]
  private let wanted: Int?
  private var rows: [Row] = []
  private var count = 0

  init(_ keys: [(code: CypherCode, isDescending: Bool)], slots: [Int], wanted: Int?) {
    self.keys = keys
    self.slots = slots
    self.wanted = wanted
  }

  override func push(_ frame: CypherFrame) throws {
    try frame.hold(keys.count + slots.count)
    rows.append(
      Row(keys: try keys.map { try $0.code(frame) }, values: slots.map { frame.slots[$0] }, number: count))
    count += 1
    if let wanted, rows.count > 2 * min(wanted, 1 << 40) + 1024 {
      sort()
      frame.release((rows.count - wanted) * (keys.count + slots.count))
      rows.removeLast(rows.count - wanted)
    }
  }

  private func sort() {
    rows.sort { left, right in
      for place in keys.indices {
        let order = CypherOrder.total(left.keys[place], right.keys[place])
        if order != 0 { return keys[place].isDescending ? order > 0 : order < 0 }
      }
      return left.number < right.number
    }
  }

  override func finish(_ frame: CypherFrame) throws {
    sort()
    let all = rows
    rows = []
    for row in all {
      try frame.tick()
      for (place, slot) in slots.enumerated() { frame.slots[slot] = row.values[place] }
      try next?.push(frame)
    }
    try next?.finish(frame)
  }

  override var plan: String { "sort" + (wanted.map { " the first \($0)" } ?? "") }
}

/// `SKIP` and `LIMIT`.
final class CypherCut: CypherOperator {
  private let skip: Int
  private let limit: Int?
  private var count = 0

  init(skip: Int, limit: Int?) {
    self.skip = skip
    self.limit = limit
  }

  override func push(_ frame: CypherFrame) throws {
    if limit == 0 { throw CypherEnough(source: ObjectIdentifier(self)) }
    count += 1
    if count <= skip { return }
    try next?.push(frame)
    if let limit, count - skip >= limit { throw CypherEnough(source: ObjectIdentifier(self)) }
  }

  override var plan: String { "skip \(skip), limit \(limit.map(String.init) ?? "none")" }
}

/// The end of a plan: hands rows to whoever asked.
final class CypherOutput: CypherOperator {
  private let slots: [Int]
  var take: (([CypherValue]) throws -> Void)?

  init(_ slots: [Int]) { self.slots = slots }

  override func push(_ frame: CypherFrame) throws { try take?(slots.map { frame.slots[$0] }) }
}
