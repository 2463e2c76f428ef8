/// A read-only openCypher query, ready to be asked of a graph.
public final class CypherQuery {
  /// The query as it was written.
  public let text: String
  /// Whether the query begins with `EXPLAIN`.
  public let isExplained: Bool
  private let syntax: CypherSyntax

  /// Reads a query.
  /// - Throws: a ``CypherError`` that says where the query cannot be understood.
  public init(_ text: String) throws {
    self.text = text
    syntax = try CypherParser.parse(text)
    isExplained = syntax.isExplained
  }

  /// Checks the query against a graph and plans it.
  /// - Throws: a ``CypherError`` where variables or types do not fit.
  public func prepared(
    for graph: any PropertyGraph, parameters: [String: CypherValue] = [:]
  ) throws -> CypherStatement {
    let plans = try syntax.parts.map {
      try CypherPlan($0, graph: graph, parameters: parameters, query: text)
    }
    for plan in plans.dropFirst() where plan.columns != plans[0].columns {
      throw CypherError(.syntax, "DifferentColumnsInUnion", "the parts of a UNION need the same columns")
    }
    return CypherStatement(plans: plans, graph: graph, keepsDuplicates: syntax.keepsDuplicates)
  }

  /// The answer with all its rows, or as many as the limits allow.
  /// - Throws: a ``CypherError`` where the query does not fit the graph or the parameters, or a value is of the wrong type.
  ///   A limit that is reached is no error: the answer says so.
  public func answer(
    in graph: any PropertyGraph, parameters: [String: CypherValue] = [:], limits: CypherLimits = CypherLimits()
  ) throws -> CypherAnswer {
    let statement = try prepared(for: graph, parameters: parameters)
    var rows: [CypherRow] = []
    let columns = CypherColumns(statement.columns)
    let ending = try statement.stream(limits: limits) { rows.append(CypherRow(columns: columns, values: $0)) }
    return CypherAnswer(columns: statement.columns, rows: rows, ending: ending)
  }

  /// All rows of the answer.
  /// - Throws: as ``answer(in:parameters:limits:)``, and where the time or the memory does not suffice.
  public func rows(
    in graph: any PropertyGraph, parameters: [String: CypherValue] = [:], limits: CypherLimits = CypherLimits()
  ) throws -> (columns: [String], rows: [[CypherValue]]) {
    let statement = try prepared(for: graph, parameters: parameters)
    var rows: [[CypherValue]] = []
    try statement.run(limits: limits) { rows.append($0) }
    return (statement.columns, rows)
  }

  /// The texts with which the query compares names as they are written.
  public var writtenNames: [String] {
    var names: [String] = []
    func look(_ expression: CypherExpression) {
      if case .map(let items) = expression.kind {
        for case ("name", let value) in items {
          if case .literal(.string(let text)) = value.kind { names.append(text) }
        }
      }
      if case .comparison(let sides, ["="]) = expression.kind {
        for (one, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
          if case .property(_, "name") = one.kind, case .literal(.string(let text)) = other.kind { names.append(text) }
        }
      }
      for part in CypherCompiler.parts(expression) { look(part) }
    }
    for case .match(_, let patterns, let condition, _) in syntax.parts.joined() {
      for pattern in patterns { look(CypherExpression(kind: .pattern(pattern), start: 0, end: 0)) }
      if let condition { look(condition) }
    }
    return names
  }
}

/// A query with its plan for a graph.
public final class CypherStatement {
  private let plans: [CypherPlan]
  private let graph: any PropertyGraph
  private let keepsDuplicates: Bool

  init(plans: [CypherPlan], graph: any PropertyGraph, keepsDuplicates: Bool) {
    self.plans = plans
    self.graph = graph
    self.keepsDuplicates = keepsDuplicates
  }

  /// The names of the columns.
  public var columns: [String] { plans.first?.columns ?? [] }

  /// The plan, a line for each step.
  public var explanation: String {
    plans.map { plan in
      plan.operators.map(\.plan).filter { !$0.isEmpty }.map { "  " + $0 }.joined(separator: "\n")
    }.joined(separator: "\nunion\n")
  }

  private struct HasEnough: Error {}

  /// Runs the query and hands over each row as soon as it is found: only what sorts, groups or removes duplicates is kept.
  ///
  /// A statement may be run again.
  /// - Parameter take: what is done with a row; whatever it throws ends the run.
  /// - Returns: how the rows ended. A limit that is reached is no error here: the rows before it were handed over.
  public func stream(limits: CypherLimits = CypherLimits(), _ take: @escaping ([CypherValue]) throws -> Void) throws
    -> CypherEnding
  {
    do {
      return try run(limits: limits, take) ? .complete : .rowLimit
    } catch let error as CypherError where error.kind == .limit {
      return switch error.detail {
      case "Timeout": .timeout
      case "Interrupted": .interrupted
      default: .memory(error.message)
      }
    }
  }

  /// Runs the query and hands over each row as it is found.
  /// - Throws: a ``CypherError`` also where the time or the memory does not suffice.
  /// - Returns: whether there are no more rows than those that were handed over.
  @discardableResult
  public func run(limits: CypherLimits = CypherLimits(), _ take: @escaping ([CypherValue]) throws -> Void) throws
    -> Bool
  {
    var (seen, count) = (Set<EquivalentValues>(), 0)
    do {
      for plan in plans {
        try plan.run(graph, limits) { [keepsDuplicates] row in
          if !keepsDuplicates, !seen.insert(EquivalentValues(values: row)).inserted { return }
          if let most = limits.rows, count >= most { throw HasEnough() }
          count += 1
          try take(row)
        }
      }
    } catch is HasEnough {
      return false
    }
    return true
  }
}
