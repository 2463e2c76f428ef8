import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// The engine as a library.
struct CypherLibraryTests {
  private static let graph = makeGraph(
    """
    alpha supports beta
    beta sued gamma alleged
    gamma owns delta
    alpha sued gamma
    """)

  @Test
  func `an answer has typed rows`() throws {
    let graph = try CompactGraph(Self.graph)
    let answer = try graph.query(
      "MATCH (a)-[r:sued]->(b {id: $id}) RETURN a.name AS who, r, r.confidence AS sure, r.documents AS n, b ORDER BY who",
      parameters: ["id": .string("gamma")])
    #expect(answer.columns == ["who", "r", "sure", "n", "b"])
    #expect(answer.isComplete)
    #expect(try answer.column("who", as: String.self) == ["alpha", "beta"])
    let row = answer[1]
    let edge: EdgeNumber = try row.get("r")
    #expect(graph.status(of: edge) == .alleged)
    #expect(graph.id(of: try row.get("b", as: NodeNumber.self)) == "gamma")
    #expect(try row.get("n", as: Int.self) == 1)
    #expect(try row.get("sure", as: Double?.self) ?? 0 > 0)
    let error = #expect(throws: CypherError.self) { try row.get("whom", as: String.self) }
    #expect(error?.message == "there is no column whom; did you mean who?")
    #expect(throws: CypherError.self) { try row.get("who", as: Int.self) }
  }

  @Test
  func `paths come as other questions give them`() throws {
    let graph = try CompactGraph(Self.graph)
    let answer = try graph.query("MATCH p = shortestPath((a {id: 'alpha'})-[*]-(b {id: 'delta'})) RETURN p")
    let path = try answer[0].get("p", as: CypherPath.self).compact
    #expect(path.nodes.map { graph.id(of: $0) } == ["alpha", "gamma", "delta"])
    #expect(graph.path(path).steps.map(\.edge.relation) == [.sued, .owns])
  }

  @Test
  func `rows stream, and a statement runs again`() throws {
    let query = try CypherQuery("UNWIND range(1, 1000000) AS x WITH x WHERE x % 2 = 0 RETURN x")
    let statement = try query.prepared(for: MemoryPropertyGraph())
    for _ in 0..<2 {
      var rows: [Int] = []
      struct Enough: Error {}
      #expect(throws: Enough.self) {
        try statement.stream { row in
          if let value = Int(cypherValue: row[0]) { rows.append(value) }
          if rows.count == 3 { throw Enough() }
        }
      }
      #expect(rows == [2, 4, 6])
    }
    let grouped = try CypherQuery("UNWIND [1, 2, 2] AS x RETURN x, count(*) AS n ORDER BY x LIMIT 2").prepared(
      for: MemoryPropertyGraph())
    for _ in 0..<2 {
      var rows: [[Int]] = []
      let ending = try grouped.stream { rows.append($0.compactMap { Int(cypherValue: $0) }) }
      #expect(rows == [[1, 1], [2, 2]])
      #expect(ending == .complete)
    }
  }

  private struct Limited: Sendable {
    var query: String
    var limits: CypherLimits
    var ending: CypherEnding
    var rows: Int?
  }

  private static let limited = [
    Limited(query: "UNWIND range(1, 100) AS x RETURN x", limits: CypherLimits(rows: 7), ending: .rowLimit, rows: 7),
    Limited(query: "UNWIND range(1, 7) AS x RETURN x", limits: CypherLimits(rows: 7), ending: .complete, rows: 7),
    Limited(
      query: "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = y RETURN x",
      limits: CypherLimits(time: .milliseconds(20)), ending: .timeout),
    Limited(
      query: "UNWIND range(1, 1000) AS x RETURN x ORDER BY x DESC", limits: CypherLimits(heldValues: 1500),
      ending: .memory("the query holds more than 1500 values at once"), rows: 0),
    Limited(
      query: "RETURN reduce(s = 'xxxxxxxx', x IN range(1, 60) | s + s) AS s", limits: CypherLimits(),
      ending: .memory("the query joins values to one that is too long"), rows: 0),
    Limited(
      query: "RETURN reduce(l = [1], x IN range(1, 60) | [l, l]) AS l", limits: CypherLimits(heldValues: 10000),
      ending: .memory("the query holds more than 10000 values at once"), rows: 0),
  ]

  @Test(arguments: limited)
  private func `an answer says whether it is whole`(_ item: Limited) throws {
    let answer = try CypherQuery(item.query).answer(in: MemoryPropertyGraph(), limits: item.limits)
    #expect(answer.ending == item.ending)
    if let rows = item.rows { #expect(answer.count == rows) }
  }
}
