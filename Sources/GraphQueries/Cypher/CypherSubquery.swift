/// A query inside a condition: `EXISTS { MATCH … WITH … RETURN … }`.
final class CypherSubquery {
  private let operators: [CypherOperator]

  /// Compiles a query that sees the variables of the one around it.
  init(_ clauses: [CypherClause], _ compiler: CypherCompiler) throws {
    let (outer, enclosing) = (compiler.scope, compiler.enclosing)
    // A projection hides what the query itself bound before it, and nothing of the query around it.
    compiler.enclosing = outer
    defer { (compiler.scope, compiler.enclosing) = (outer, enclosing) }
    var operators: [CypherOperator] = []
    for clause in clauses {
      _ = try CypherPlan.add(clause, compiler, to: &operators)
    }
    operators.append(End())
    for (place, item) in operators.enumerated().dropLast() { item.next = operators[place + 1] }
    self.operators = operators
  }

  /// The end of the query: one row is enough.
  private final class End: CypherOperator {
    override func push(_ frame: CypherFrame) throws { throw CypherFound() }
  }

  /// Whether the query has a row.
  func hasRow(_ frame: CypherFrame) throws -> Bool {
    let (weight, held) = (frame.weight, frame.held)
    defer {
      frame.release(to: held)
      frame.weight = weight
      // Rows that were kept for an order or a group are not needed any more.
      for item in operators { item.reset() }
    }
    frame.weight = 1
    do { try CypherPlan.run(operators, frame) } catch is CypherFound { return true }
    return false
  }
}

extension CypherCompiler {
  /// Whether one of the queries, joined by `UNION`, has a row.
  func subquery(_ parts: [[CypherClause]]) throws -> CypherCode {
    let before = (scope, aggregations, isInsideAggregation, aggregatedColumns, allowsPatterns)
    defer { (scope, aggregations, isInsideAggregation, aggregatedColumns, allowsPatterns) = before }
    (aggregations, isInsideAggregation, aggregatedColumns, allowsPatterns) = (nil, false, [:], false)
    let queries = try parts.map { try CypherSubquery($0, self) }
    return { frame in
      for query in queries where try query.hasRow(frame) { return .boolean(true) }
      return .boolean(false)
    }
  }
}
