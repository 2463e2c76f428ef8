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

  /// Three actors with two names each, of which one is printed.
  private static let named = KnowledgeGraph(
    documents: [],
    nodes: [
      ("nso", ["NSO", "NSO Group", "إن إس أو"]), ("pegasus", ["بيغاسوس", "Pegasus"]), ("cisco", ["Cisco", "سيسكو"]),
    ].map { id, names in
      Node(
        id: id, name: names[0], kind: .company, names: names.map { NameForm(text: $0, language: "en", count: 1) },
        mentions: 1, documents: [])
    },
    edges: [("cisco", Relation.opposes, "nso"), ("nso", .developed, "pegasus")].map { source, relation, target in
      Edge(
        source: source, target: target, relation: relation, status: .asserted, confidence: 1, documents: 1, claims: [])
    })

  @Test(arguments: [
    ("MATCH (a {name: 'NSO Group'}) RETURN a.id AS id", ["nso"]),
    ("MATCH (a {name: 'nso group'}) RETURN a.id AS id", []),
    ("MATCH (a) WHERE a.name = 'Pegasus' RETURN a.id AS id", ["pegasus"]),
    ("MATCH (a) WHERE 'Pegasus' = a.name RETURN a.id AS id", ["pegasus"]),
    ("MATCH (a) WHERE NOT a.name = 'Pegasus' RETURN a.id AS id", ["cisco", "nso"]),
    ("MATCH (a) WHERE a.name <> 'Pegasus' AND a.name <> 'إن إس أو' RETURN a.id AS id", ["cisco"]),
    ("MATCH (a) WHERE a.name IN ['سيسكو', 'NSO Group', 'nobody'] RETURN a.id AS id", ["cisco", "nso"]),
    ("MATCH (a)-[r]->(b {name: 'Pegasus'}) RETURN a.id AS id", ["nso"]),
    ("MATCH p = shortestPath((a {name: 'سيسكو'})-[*]-(b {name: 'Pegasus'})) RETURN b.id AS id", ["pegasus"]),
    ("MATCH p = (a)-[*2]->(b) WHERE any(n IN nodes(p) WHERE n.name = 'NSO Group') RETURN b.id AS id", ["pegasus"]),
    ("MATCH (a) WITH a.name AS n, a WHERE n = 'Pegasus' RETURN a.id AS id", []),
    ("MATCH (a), (b) WHERE a.name = b.name RETURN a.id AS id", ["cisco", "nso", "pegasus"]),
    ("MATCH (a) RETURN a.name AS id, count(*) AS n ORDER BY a.name = 'NSO', id", ["Cisco", "بيغاسوس", "NSO"]),
    ("MATCH (a) WHERE a.id = 'NSO Group' OR a.name = null RETURN a.id AS id", []),
  ])
  func `an entity is found by any name that it bears`(query: String, ids: [String]) throws {
    let answer = try CompactGraph(Self.named).query(query)
    #expect(try answer.column("id", as: String.self) == ids)
  }

  @Test
  func `a switch ends a query`() throws {
    let cancellation = QueryCancellation()
    let query = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN x"
    let statement = try CypherQuery(query).prepared(for: MemoryPropertyGraph())
    var rows = 0
    let ending = try statement.stream(limits: CypherLimits(cancellation: cancellation)) { _ in
      rows += 1
      if rows == 10 { cancellation.cancel() }
    }
    #expect(ending == .interrupted)
    #expect((10..<5000).contains(rows))
  }

  @Test
  func `a query in a condition keeps nothing between rows`() throws {
    let query =
      "UNWIND range(1, 500) AS x WITH x WHERE EXISTS { UNWIND range(1, 50) AS y WITH y ORDER BY y RETURN y } RETURN x"
    let statement = try CypherQuery(query).prepared(for: MemoryPropertyGraph())
    var rows = 0
    #expect(try statement.stream(limits: CypherLimits(heldValues: 1000)) { _ in rows += 1 } == .complete)
    #expect(rows == 500)
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
