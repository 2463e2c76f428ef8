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

  /// All rows of the answer.
  public func rows(
    in graph: any PropertyGraph, parameters: [String: CypherValue] = [:], limits: CypherLimits = CypherLimits()
  ) throws -> (columns: [String], rows: [[CypherValue]]) {
    let statement = try prepared(for: graph, parameters: parameters)
    var rows: [[CypherValue]] = []
    try statement.run(limits: limits) { rows.append($0) }
    return (statement.columns, rows)
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

  /// Runs the query and hands over each row as it is found.
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
