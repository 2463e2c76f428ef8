import GraphQueries
import Testing

/// Shortest paths, of which the compatibility kit says nothing.
struct CypherPathTests {
  /// Two ways of two steps from a to d, one of three that is all x, and a way out that leads nowhere.
  private static func graph() -> MemoryPropertyGraph {
    var graph = MemoryPropertyGraph()
    for name in ["a", "b", "c", "d", "e", "f"] { graph.addNode(properties: ["name": .string(name)]) }
    let edges = [
      (0, 1, "T", "y"), (1, 3, "T", "y"), (0, 2, "T", "y"), (2, 3, "S", "y"), (0, 4, "T", "x"), (4, 5, "T", "x"),
      (5, 3, "T", "x"),
    ]
    for (source, target, type, mark) in edges {
      graph.addRelationship(from: source, to: target, type: type, properties: ["mark": .string(mark)])
    }
    return graph
  }

  private static func answer(_ query: String) throws -> [String] {
    let graph = graph()
    let writer = CypherWriter(graph)
    return try CypherQuery(query).rows(in: graph).rows.map { $0.map { writer.text($0) }.joined(separator: " ") }
  }

  private static let names = "reduce(s = '', n IN nodes(p) | s + n.name)"

  @Test(arguments: [
    ("p = shortestPath((a {name: 'a'})-[:T*]->(d {name: 'd'}))", ["abd"]),
    ("p = allShortestPaths((a {name: 'a'})-[*]->(d {name: 'd'}))", ["abd", "acd"]),
    ("p = ALL SHORTEST (a {name: 'a'})-[*]->(d {name: 'd'})", ["abd", "acd"]),
    ("p = SHORTEST 3 (a {name: 'a'})-[*]->(d {name: 'd'})", ["abd", "acd", "aefd"]),
    ("p = SHORTEST 1 GROUPS (a {name: 'a'})-[*]->(d {name: 'd'})", ["abd", "acd"]),
    ("p = ANY SHORTEST (a {name: 'd'})-[:T*]-(d {name: 'e'})", ["dfe"]),
    ("p = shortestPath((a {name: 'd'})-[*]->(d {name: 'a'}))", []),
    ("p = shortestPath((a {name: 'a'})-[*..1]->(d {name: 'd'}))", []),
    ("p = shortestPath((a {name: 'a'})-[*3..]->(d {name: 'd'}))", ["aefd"]),
    (
      "p = shortestPath((a {name: 'a'})-[*]->(d {name: 'd'})) WHERE all(r IN relationships(p) WHERE r.mark = 'x')",
      ["aefd"]
    ),
    ("p = shortestPath((a {name: 'a'})-[*]->(d {name: 'd'})) WHERE length(p) > 2", ["aefd"]),
  ])
  func `shortest paths are those that are there`(pattern: String, expected: [String]) throws {
    #expect(try Self.answer("MATCH \(pattern) RETURN \(Self.names) AS names").sorted() == expected)
  }

  @Test(arguments: [
    ("MATCH (a) RETURN b", "UndefinedVariable", 17), ("MATCH (a RETURN a", "UnexpectedSyntax", 9),
    ("CREATE (a)", "WritingClause", 0), ("MATCH (a) SET a.x = 1 RETURN a", "WritingClause", 10),
    ("RETURN nodez(1)", "UnknownFunction", 7),
  ])
  func `faults are shown where they are`(query: String, detail: String, offset: Int) {
    let error = #expect(throws: CypherError.self) {
      try CypherQuery(query).rows(in: MemoryPropertyGraph())
    }
    #expect(error?.detail == detail)
    #expect(error?.offset == offset)
  }

  @Test
  func `time and rows are limited`() throws {
    let endless = try CypherQuery("UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)")
    let error = #expect(throws: CypherError.self) {
      try endless.rows(in: MemoryPropertyGraph(), limits: CypherLimits(time: .milliseconds(20)))
    }
    #expect(error?.detail == "Timeout")
    let long = try CypherQuery("UNWIND range(1, 100) AS x RETURN x")
    #expect(try long.rows(in: MemoryPropertyGraph(), limits: CypherLimits(rows: 7)).rows.count == 7)
  }
}
