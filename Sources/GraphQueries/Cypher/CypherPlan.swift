/// The operators of one query without `UNION`.
final class CypherPlan {
  private(set) var operators: [CypherOperator] = []
  private(set) var columns: [String] = []
  let output: CypherOutput
  let slotCount: Int

  init(_ clauses: [CypherClause], graph: any PropertyGraph, parameters: [String: CypherValue], query: String) throws {
    let compiler = CypherCompiler(graph: graph, parameters: parameters, query: query)
    var operators: [CypherOperator] = []
    var slots: [Int] = []
    for clause in clauses {
      if let result = try Self.add(clause, compiler, to: &operators) { (columns, slots) = result }
    }
    output = CypherOutput(slots)
    operators.append(output)
    for (place, item) in operators.enumerated().dropLast() { item.next = operators[place + 1] }
    self.operators = operators
    slotCount = compiler.slotCount
  }

  /// Adds what a clause does.
  /// - Returns: the columns of a `RETURN`.
  static func add(_ clause: CypherClause, _ compiler: CypherCompiler, to operators: inout [CypherOperator]) throws
    -> (names: [String], slots: [Int])?
  {
    switch clause {
    case .match(let isOptional, let patterns, let condition, _):
      let match = try CypherMatch(patterns, condition, compiler)
      operators.append(CypherMatchOperator(match, isOptional: isOptional))
    case .unwind(let list, let name, let start):
      let code = try compiler.value(list).0
      if compiler.scope[name] != nil {
        throw CypherError(.syntax, "VariableAlreadyBound", "the variable \(name) is already bound", at: start)
      }
      operators.append(CypherUnwind(code, compiler.define(name, .any)))
    case .with(let projection, let condition):
      _ = try CypherProjector(compiler).add(projection, where: condition, to: &operators)
    case .output(let projection):
      if projection.isAll, compiler.scope.isEmpty {
        throw CypherError(
          .syntax, "NoVariablesInScope", "there are no variables that * could stand for", at: projection.start)
      }
      return try CypherProjector(compiler).add(projection, where: nil, to: &operators)
    }
    return nil
  }

  /// Runs the plan once.
  func run(_ graph: any PropertyGraph, _ limits: CypherLimits, _ take: @escaping ([CypherValue]) throws -> Void) throws
  {
    output.take = take
    try Self.run(operators, CypherFrame(slots: slotCount, graph: graph, limits: limits))
  }

  /// Runs operators once, each handing its rows to the next.
  static func run(_ operators: [CypherOperator], _ frame: CypherFrame) throws {
    for item in operators { item.reset() }
    var work: () throws -> Void = {
      try operators.first?.push(frame)
      try operators.first?.finish(frame)
    }
    while true {
      do {
        return try work()
      } catch let enough as CypherEnough {
        let source = operators.first { ObjectIdentifier($0) == enough.source }
        work = { try source?.next?.finish(frame) }
      }
    }
  }
}

/// Compiles `WITH` and `RETURN`.
struct CypherProjector {
  private let compiler: CypherCompiler

  init(_ compiler: CypherCompiler) { self.compiler = compiler }

  func add(_ projection: CypherProjection, where condition: CypherExpression?, to operators: inout [CypherOperator])
    throws
    -> (names: [String], slots: [Int])
  {
    var items: [CypherProjection.Item] = []
    if projection.isAll {
      for name in compiler.scope.keys.sorted() {
        let variable = CypherExpression(kind: .variable(name), start: projection.start, end: projection.start)
        items.append(CypherProjection.Item(expression: variable, name: name, hasAlias: false))
      }
    }
    items += projection.items
    for (place, item) in items.enumerated() where items[..<place].contains(where: { $0.name == item.name }) {
      throw CypherError(
        .syntax, "ColumnNameConflict", "two columns have the name \(item.name)", at: item.expression.start)
    }
    let isGrouped = items.contains { CypherCompiler.isAggregating($0.expression) }
    let outer = compiler.scope
    compiler.aggregations = []
    var (columns, keys, scope) = ([(code: CypherCode, slot: Int)](), [CypherGroupKey](), [String: CypherVariable]())
    var known: [String: CypherVariable] = [:]
    for item in items {
      if isGrouped, CypherCompiler.isAggregating(item.expression) { try checkGrouping(item.expression, items) }
      let (code, type) = try compiler.value(item.expression)
      if isGrouped, !CypherCompiler.isAggregating(item.expression) {
        keys.append(compiler.groupKey(item.expression, code))
      }
      let variable = CypherVariable(slot: compiler.newSlot(), type: type)
      columns.append((code, variable.slot))
      scope[item.name] = variable
      if item.expression.start < item.expression.end { known[compiler.key(item.expression)] = variable }
    }
    // Keys of the order may use the columns, and where rows stay what they are, the variables before them.
    let isClosed = isGrouped || projection.isDistinct
    var order: [(code: CypherCode, isDescending: Bool)] = []
    // What a query around this one has bound stays known.
    let visible = compiler.enclosing.merging(scope) { $1 }
    compiler.scope = isClosed ? visible : outer.merging(scope) { $1 }
    if !isGrouped { compiler.aggregations = nil }
    for key in projection.order {
      compiler.aggregatedColumns = [:]
      if case .variable(let name) = key.expression.kind, scope[name] != nil {
        order.append((try compiler.value(key.expression).0, key.isDescending))
        continue
      }
      // A column is known again by its text, unless a new name hides what the text meant.
      compiler.aggregatedColumns = isClosed || CypherCompiler.isAggregating(key.expression) ? known : [:]
      if isGrouped, CypherCompiler.isAggregating(key.expression) { try checkOrder(key.expression, items, scope, outer) }
      order.append((try compiler.value(key.expression).0, key.isDescending))
    }
    compiler.aggregatedColumns = [:]
    if let nameless = items.first(where: { $0.needsAlias })?.expression {
      throw CypherError(
        .syntax, "NoExpressionAlias", "in WITH an expression needs a name: … AS name", at: nameless.start,
        to: nameless.end)
    }
    let aggregations = compiler.aggregations ?? []
    compiler.aggregations = nil
    let (skip, limit) = (try count(projection.skip, "SKIP"), try count(projection.limit, "LIMIT"))
    if isGrouped {
      var names: Set<String> = []
      for item in items { CypherCompiler.variables(item.expression, into: &names) }
      let live = names.compactMap { outer[$0]?.slot }.sorted()
      let keyNames = items.filter { !CypherCompiler.isAggregating($0.expression) }.reduce(into: Set<String>()) {
        CypherCompiler.variables($1.expression, into: &$0)
      }
      if aggregations.allSatisfy(\.onlyCounts), let match = operators.last as? CypherMatchOperator {
        match.countsLastStep(unless: keyNames)
      }
      operators.append(
        CypherGroup(keys: keys, aggregations: aggregations, columns: columns, live: live, graph: compiler.graph))
    } else {
      operators.append(CypherProject(columns))
    }
    let slots = columns.map(\.slot)
    if projection.isDistinct { operators.append(CypherDistinct(slots)) }
    if !order.isEmpty {
      let wanted = limit.map { $0.addingReportingOverflow(skip ?? 0) }.flatMap { $0.overflow ? nil : $0.partialValue }
      operators.append(CypherSort(order, slots: slots, wanted: wanted))
    }
    if skip != nil || limit != nil { operators.append(CypherCut(skip: skip ?? 0, limit: limit)) }
    compiler.scope = visible
    if let condition {
      if !isClosed, projection.order.isEmpty, skip == nil, limit == nil {
        compiler.scope = outer.merging(scope) { $1 }
      }
      if isClosed { compiler.aggregatedColumns = known }
      defer { compiler.aggregatedColumns = [:] }
      operators.append(CypherFilter(try compiler.condition(condition)))
      compiler.scope = visible
    }
    return (items.map(\.name), slots)
  }

  private func count(_ expression: CypherExpression?, _ name: String) throws -> Int? {
    guard let expression else { return nil }
    let scope = compiler.scope
    compiler.scope = [:]
    defer { compiler.scope = scope }
    var names: Set<String> = []
    CypherCompiler.variables(expression, into: &names)
    if !names.isEmpty {
      throw CypherError(
        .syntax, "NonConstantExpression", "\(name) takes a number that is the same for all rows", at: expression.start)
    }
    let code = try compiler.value(expression).0
    let frame = CypherFrame(slots: compiler.slotCount, graph: compiler.graph, limits: CypherLimits())
    guard case .integer(let number) = try code(frame) else {
      throw CypherError(.syntax, "InvalidArgumentType", "\(name) takes an integer", at: expression.start)
    }
    if number < 0 {
      throw CypherError(.syntax, "NegativeIntegerArgument", "\(name) takes no negative number", at: expression.start)
    }
    return number
  }

  private func checkOrder(
    _ expression: CypherExpression, _ items: [CypherProjection.Item], _ scope: [String: CypherVariable],
    _ outer: [String: CypherVariable]
  ) throws {
    let extra = scope.keys.map {
      CypherProjection.Item(
        expression: CypherExpression(kind: .variable($0), start: 0, end: 0), name: $0, hasAlias: false)
    }
    // What no column is made of is not there any more, which is found when the expression is compiled.
    let used = items.filter { !CypherCompiler.isAggregating($0.expression) }.reduce(into: Set<String>()) {
      CypherCompiler.variables($1.expression, into: &$0)
    }
    try checkGrouping(expression, items + extra, outer.filter { used.contains($0.key) })
  }

  /// Outside aggregations only what rows are grouped by has one value.
  private func checkGrouping(
    _ expression: CypherExpression, _ items: [CypherProjection.Item], _ outer: [String: CypherVariable] = [:]
  ) throws {
    let keys = items.filter { !CypherCompiler.isAggregating($0.expression) }
    var (texts, names) = (Set<String>(), Set<String>())
    for key in keys {
      switch key.expression.kind {
      case .variable(let name): names.insert(name)
      case .property: texts.insert(compiler.key(key.expression))
      default: break
      }
    }
    try check(expression, texts, names, outer)
  }

  private func check(
    _ expression: CypherExpression, _ texts: Set<String>, _ names: Set<String>, _ outer: [String: CypherVariable]
  ) throws {
    if texts.contains(compiler.key(expression)) { return }
    var names = names
    switch expression.kind {
    case .countRows: return
    case .call(let name, _, _) where CypherAggregation.names.contains(name): return
    case .variable(let name):
      if !names.contains(name), compiler.scope[name] != nil || outer[name] != nil {
        throw CypherError(
          .syntax, "AmbiguousAggregationExpression",
          "\(name) has many values for a row here; make it a column of its own", at: expression.start)
      }
    case .comprehension(let name, _, _, _), .quantifier(_, let name, _, _): names.insert(name)
    case .reduce(let total, _, let name, _, _): names.formUnion([total, name])
    default: break
    }
    for part in CypherCompiler.parts(expression) { try check(part, texts, names, outer) }
  }
}
