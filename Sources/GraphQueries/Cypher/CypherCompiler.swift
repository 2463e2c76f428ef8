internal import KnowledgeGraph

/// Turns expressions into code, and checks them.
final class CypherCompiler {
  let graph: any PropertyGraph
  let parameters: [String: CypherValue]
  let query: String
  var scope: [String: CypherVariable] = [:]
  /// The variables of the query around a query in a condition.
  var enclosing: [String: CypherVariable] = [:]
  /// The variables in the order in which they came, for `*`.
  var slotCount = 0
  /// Aggregations found in the item that is being compiled; `nil` where there may be none.
  var aggregations: [CypherAggregation]?
  var isInsideAggregation = false
  var aggregatedColumns: [String: CypherVariable] = [:]
  var allowsPatterns = false

  init(graph: any PropertyGraph, parameters: [String: CypherValue], query: String) {
    self.graph = graph
    self.parameters = parameters
    self.query = query
  }

  func newSlot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  func define(_ name: String, _ type: CypherType) -> Int {
    let slot = newSlot()
    scope[name] = CypherVariable(slot: slot, type: type)
    return slot
  }

  func error(_ detail: String, _ message: String, _ expression: CypherExpression) -> CypherError {
    CypherError(.syntax, detail, message, at: expression.start, to: expression.end)
  }

  func variable(_ name: String, at start: Int) throws -> CypherVariable {
    if let variable = scope[name] { return variable }
    throw CypherError(
      .syntax, "UndefinedVariable",
      "there is no variable \(name) here" + CypherError.hint(name, among: scope.keys.sorted()), at: start,
      to: start + name.utf8.count)
  }

  /// Refuses words that the graph cannot know, as those are slips.
  func checkVocabulary(
    _ word: String, _ known: (CypherVocabulary) -> [String], _ sort: String, at start: Int, to end: Int? = nil
  ) throws {
    guard let vocabulary = graph.vocabulary else { return }
    let known = known(vocabulary)
    if known.contains(word) { return }
    var message = "the graph has no \(sort) \(word)" + CypherError.hint(word, among: known)
    if !message.hasSuffix("?") { message += "; there are " + known.joined(separator: ", ") }
    throw CypherError(.syntax, "UnknownName", message, at: start, to: end ?? start + word.utf8.count)
  }

  /// The text of an expression without spaces, to know it again.
  func key(_ expression: CypherExpression) -> String {
    let bytes = Array(query.utf8)
    guard expression.start < expression.end, expression.end <= bytes.count else { return "" }
    return String(decoding: bytes[expression.start..<expression.end].filter { $0 > 0x20 }, as: UTF8.self)
  }

  /// Compiles a predicate.
  func condition(_ expression: CypherExpression) throws -> CypherCode {
    let before = allowsPatterns
    allowsPatterns = true
    defer { allowsPatterns = before }
    let (code, type) = try compile(expression)
    if !type.isOpen, type != .boolean {
      throw error("InvalidArgumentType", "a condition is needed here, not a value of another type", expression)
    }
    return code
  }

  /// Compiles an expression in which patterns are no predicates.
  func value(_ expression: CypherExpression) throws -> (CypherCode, CypherType) {
    let before = allowsPatterns
    allowsPatterns = false
    defer { allowsPatterns = before }
    return try compile(expression)
  }

  func withLocal<Result>(_ name: String, _ type: CypherType, _ body: (Int) throws -> Result) rethrows -> Result {
    let before = scope[name]
    let slot = define(name, type)
    defer { scope[name] = before }
    return try body(slot)
  }

  /// Compiles an expression; faults while it runs are shown where it stands.
  func compile(_ expression: CypherExpression) throws -> (CypherCode, CypherType) {
    let (code, type) = try compileInner(expression)
    switch expression.kind {
    case .arithmetic, .call, .element, .slice, .test, .labels, .minus, .logic, .reduce:
      return (
        { frame in
          do { return try code(frame) } catch let error as CypherError { throw error.located(expression) }
        }, type
      )
    default: return (code, type)
    }
  }

  private func compileInner(_ expression: CypherExpression) throws -> (CypherCode, CypherType) {
    if !aggregatedColumns.isEmpty, let known = aggregatedColumns[key(expression)] {
      let slot = known.slot
      return ({ $0.slots[slot] }, known.type)
    }
    switch expression.kind {
    case .literal(let value): return ({ _ in value }, Self.type(of: value))
    case .parameter(let name):
      guard let value = parameters[name] else {
        throw CypherError(
          .parameter, "MissingParameter",
          "the parameter $\(name) has no value"
            + CypherError.hint(name, among: parameters.keys.sorted()),
          at: expression.start, to: expression.end)
      }
      return ({ _ in value }, .any)
    case .variable(let name):
      let variable = try variable(name, at: expression.start)
      let slot = variable.slot
      return ({ $0.slots[slot] }, variable.type)
    case .property(let base, let key): return (try property(base, key, to: expression.end), .any)
    case .list(let items):
      let codes = try items.map { try value($0).0 }
      let literals = items.compactMap { if case .literal(let value) = $0.kind { value } else { nil } }
      if literals.count == items.count {
        let list = CypherValue.list(literals)
        return ({ _ in list }, .list)
      }
      return ({ frame in try frame.list(try codes.map { try $0(frame) }) }, .list)
    case .map(let items):
      let codes = try items.map { ($0.0, try value($0.1).0) }
      return (
        { frame in
          var map: [String: CypherValue] = [:]
          for (key, code) in codes { map[key] = try code(frame) }
          return try frame.map(map)
        }, .map
      )
    case .element(let base, let index): return try element(base, index)
    case .slice(let base, let start, let end): return (try slice(base, start, end), .list)
    case .not(let inner):
      let code = try logical(inner)
      return (
        { frame in
          guard let value = try Self.truth(try code(frame)) else { return .null }
          return .boolean(!value)
        }, .boolean
      )
    case .logic(let kind, let left, let right): return (try logic(kind, logical(left), logical(right)), .boolean)
    case .arithmetic(let sign, let left, let right): return try arithmetic(sign, left, right)
    case .comparison(let values, let operators): return (try comparison(values, operators), .boolean)
    case .test(let name, let left, let right): return (try test(name, left, right), .boolean)
    case .isNull(let inner, let isNot):
      let code = try value(inner).0
      return ({ .boolean(try code($0).isNull != isNot) }, .boolean)
    case .minus(let inner):
      let (code, type) = try value(inner)
      if !type.isOpen, !type.isNumber { throw error("InvalidArgumentType", "- takes a number", inner) }
      return ({ try CypherArithmetic.compute("-", .integer(0), try code($0)) }, type)
    case .labels(let base, let labels): return (try labels_(base, labels), .boolean)
    case .call(let name, let isDistinct, let arguments):
      if CypherAggregation.names.contains(name) {
        return try aggregate(name, isDistinct, arguments, expression)
      }
      return try call(name, arguments, expression)
    case .countRows: return try aggregate("count", false, [], expression)
    case .choice(let subject, let branches, let other): return (try choice(subject, branches, other), .any)
    case .comprehension(let name, let list, let filter, let result):
      return (try comprehension(name, list, filter, result), .list)
    case .quantifier(let kind, let name, let list, let test): return (try quantifier(kind, name, list, test), .boolean)
    case .reduce(let total, let first, let name, let list, let step):
      return (try reduce(total, first, name, list, step), .any)
    case .pattern(let pattern):
      guard allowsPatterns else {
        throw error(
          "UnexpectedSyntax", "a pattern is a condition; use it in WHERE, or list its matches with […| …]", expression)
      }
      return (try exists([pattern], nil, allowsNew: false), .boolean)
    case .exists(let patterns, let filter): return (try exists(patterns, filter, allowsNew: true), .boolean)
    case .subquery(let parts): return (try subquery(parts), .boolean)
    case .patternList(let pattern, let filter, let result): return (try patternList(pattern, filter, result), .list)
    }
  }

  /// What a column depends on by which rows are grouped.
  func groupKey(_ expression: CypherExpression, _ code: @escaping CypherCode) -> CypherGroupKey {
    var result = CypherGroupKey(code: code)
    var (base, property) = (expression, String?.none)
    if case .property(let inner, let key) = expression.kind { (base, property) = (inner, key) }
    guard case .variable(let name) = base.kind, let variable = scope[name] else { return result }
    switch variable.type {
    case .node:
      result.source = .node(slot: variable.slot)
      result.isEntity = property == nil
      if let property { result.codes = graph.nodeCodes(property) }
    case .relationship:
      guard let property, let codes = graph.relationshipCodes(property) else { break }
      result.source = .relationship(slot: variable.slot)
      result.codes = codes
    default: break
    }
    return result
  }

  private static func type(of value: CypherValue) -> CypherType {
    switch value {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .string: .string
    case .list: .list
    case .map: .map
    case .node: .node
    case .relationship: .relationship
    case .path: .path
    }
  }

  private func aggregate(
    _ name: String, _ isDistinct: Bool, _ arguments: [CypherExpression], _ expression: CypherExpression
  ) throws -> (CypherCode, CypherType) {
    if isInsideAggregation {
      throw error("NestedAggregation", "an aggregation may not stand in another one", expression)
    }
    guard aggregations != nil else {
      throw error(
        "InvalidAggregation", "\(name)() aggregates rows, which is possible in RETURN and WITH only", expression)
    }
    let wanted = name.hasPrefix("percentile") ? 2 : 1
    if case .call = expression.kind, arguments.count != wanted {
      throw error("InvalidNumberOfArguments", "\(name)() takes \(wanted) argument\(wanted > 1 ? "s" : "")", expression)
    }
    isInsideAggregation = true
    defer { isInsideAggregation = false }
    for argument in arguments
    where Self.contains(argument, { if case .call("rand", _, _) = $0.kind { true } else { false } }) {
      throw error("NonConstantExpression", "rand() may not be aggregated", argument)
    }
    let codes = try arguments.map { try value($0).0 }
    let slot = newSlot()
    guard let kind = CypherAggregation.Kind(rawValue: name) else { throw error("UnknownFunction", name, expression) }
    var aggregation = CypherAggregation(kind: kind, isDistinct: isDistinct, arguments: codes, slot: slot)
    if kind == .count, !isDistinct {
      if let argument = arguments.first {
        if case .variable = argument.kind { aggregation.onlyCounts = true }
      } else {
        aggregation.onlyCounts = true
      }
    }
    aggregations?.append(aggregation)
    return ({ $0.slots[slot] }, name == "count" ? .integer : name == "collect" ? .list : .any)
  }

  /// Whether a part of an expression passes a test.
  static func contains(_ expression: CypherExpression, _ test: (CypherExpression) -> Bool) -> Bool {
    test(expression) || parts(expression).contains { contains($0, test) }
  }

  static func isAggregating(_ expression: CypherExpression) -> Bool {
    contains(expression) {
      switch $0.kind {
      case .countRows: true
      case .call(let name, _, _): CypherAggregation.names.contains(name)
      default: false
      }
    }
  }

  /// The expressions inside an expression.
  static func parts(_ expression: CypherExpression) -> [CypherExpression] {
    switch expression.kind {
    // What a query within the query aggregates is its own.
    case .literal, .parameter, .variable, .countRows, .subquery: []
    case .property(let a, _), .not(let a), .isNull(let a, _), .minus(let a), .labels(let a, _): [a]
    case .list(let items), .comparison(let items, _), .call(_, _, let items): items
    case .map(let items): items.map(\.1)
    case .element(let a, let b), .logic(_, let a, let b), .arithmetic(_, let a, let b), .test(_, let a, let b),
      .quantifier(_, _, let a, let b):
      [a, b]
    case .slice(let a, let b, let c), .comprehension(_, let a, let b, let c): [a, b, c].compactMap { $0 }
    case .choice(let a, let branches, let b): [a, b].compactMap { $0 } + branches.flatMap { [$0.0, $0.1] }
    case .reduce(_, let a, _, let b, let c): [a, b, c]
    case .pattern(let pattern): parts(pattern)
    case .exists(let patterns, let a): patterns.flatMap { parts($0) } + [a].compactMap { $0 }
    case .patternList(let pattern, let a, let b): parts(pattern) + [a, b].compactMap { $0 }
    }
  }

  private static func parts(_ pattern: CypherPattern) -> [CypherExpression] {
    pattern.nodes.compactMap(\.properties) + pattern.relationships.compactMap(\.properties)
  }

  /// The expressions in a clause.
  static func expressions(_ clause: CypherClause) -> [CypherExpression] {
    switch clause {
    case .match(_, let patterns, let condition, _): patterns.flatMap { parts($0) } + [condition].compactMap { $0 }
    case .unwind(let list, _, _): [list]
    case .with(let projection, let condition): expressions(projection) + [condition].compactMap { $0 }
    case .output(let projection): expressions(projection)
    }
  }

  private static func expressions(_ projection: CypherProjection) -> [CypherExpression] {
    projection.items.map(\.expression) + projection.order.map(\.expression)
      + [projection.skip, projection.limit].compactMap { $0 }
  }

  /// The names of all variables that an expression uses.
  static func variables(_ expression: CypherExpression, into names: inout Set<String>) {
    switch expression.kind {
    case .variable(let name): names.insert(name)
    case .pattern(let pattern), .patternList(let pattern, _, _): names.formUnion(variables(pattern))
    case .exists(let patterns, _): for pattern in patterns { names.formUnion(variables(pattern)) }
    case .subquery(let parts):
      for clause in parts.joined() {
        if case .match(_, let patterns, _, _) = clause {
          for pattern in patterns { names.formUnion(variables(pattern)) }
        }
        for inner in expressions(clause) { variables(inner, into: &names) }
      }
    default: break
    }
    for part in parts(expression) { variables(part, into: &names) }
  }

  static func variables(_ pattern: CypherPattern) -> [String] {
    pattern.nodes.compactMap(\.variable) + pattern.relationships.compactMap(\.variable)
      + [pattern.variable].compactMap { $0 }
  }

  /// A boolean or nothing.
  static func truth(_ value: CypherValue) throws -> Bool? {
    switch value {
    case .boolean(let value): return value
    case .null: return nil
    default: throw CypherError(.type, "InvalidArgumentType", "a boolean is needed, not \(value.typeName)")
    }
  }
}
