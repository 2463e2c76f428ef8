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

  /// Lets the last step only count its matches, where none of these variables is one that it binds.
  func countsLastStep(unless names: Set<String>) { match.countsLastStep(unless: names) }

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

  override func reset() { seen = [] }

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
  private var worst: CypherValue?

  init(_ keys: [(code: CypherCode, isDescending: Bool)], slots: [Int], wanted: Int?) {
    self.keys = keys
    self.slots = slots
    self.wanted = wanted
  }

  override func push(_ frame: CypherFrame) throws {
    count += 1
    // What comes after the last of the first rows by its first key alone is none of them.
    if let worst, let key = keys.first {
      let order = CypherOrder.total(try key.code(frame), worst)
      if key.isDescending ? order < 0 : order > 0 { return try frame.tick() }
    }
    try frame.hold(keys.count + slots.count)
    rows.append(
      Row(keys: try keys.map { try $0.code(frame) }, values: slots.map { frame.slots[$0] }, number: count))
    if let wanted, rows.count > 2 * min(wanted, 1 << 40) + 64 {
      sort()
      frame.release((rows.count - wanted) * (keys.count + slots.count))
      rows.removeLast(rows.count - wanted)
      worst = rows.last?.keys.first
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

  override func reset() { (rows, count, worst) = ([], 0, nil) }

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

  override func reset() { count = 0 }

  override var plan: String { "skip \(skip), limit \(limit.map(String.init) ?? "none")" }
}

/// The end of a plan: hands rows to whoever asked.
final class CypherOutput: CypherOperator {
  private let slots: [Int]
  var take: (([CypherValue]) throws -> Void)?

  init(_ slots: [Int]) { self.slots = slots }

  override func push(_ frame: CypherFrame) throws { try take?(slots.map { frame.slots[$0] }) }
}
