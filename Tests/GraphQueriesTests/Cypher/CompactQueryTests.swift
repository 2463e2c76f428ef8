import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// Queries to compact graphs, which are walked in ways of their own, held against the same graph in memory.
struct CompactQueryTests {
  /// The graph as one that knows no short cuts.
  private static func copy(_ graph: CompactGraph) -> MemoryPropertyGraph {
    let view = CompactPropertyGraph(graph)
    var copy = MemoryPropertyGraph()
    for node in 0..<view.nodeCount {
      copy.addNode(labels: view.labels(ofNode: node), properties: view.properties(ofNode: node))
    }
    for edge in 0..<view.relationshipCount {
      let ends = view.ends(ofRelationship: edge)
      copy.addRelationship(
        from: ends.source, to: ends.target, type: view.type(ofRelationship: edge),
        properties: view.properties(ofRelationship: edge))
    }
    return copy
  }

  private static func rows(_ query: String, _ graph: some PropertyGraph) throws -> [String] {
    let rows = try CypherQuery(query).rows(in: graph, parameters: ["id": .string("n3"), "other": .string("n40")]).rows
    let writer = CypherWriter(graph)
    return rows.map { $0.map { writer.text($0) }.joined(separator: " | ") }
  }

  static let queries = [
    "MATCH (a {id: $id})-[r]->(b) RETURN a, r, b.id, r.status, r.confidence, r.relation",
    "MATCH (a {id: $id})<-[r]-(b) RETURN a, r, b.id", "MATCH (a {id: $id})-[r]-(b) RETURN a, r, b.id",
    "MATCH (a:person)-[r:sued|accused]->(b:company) RETURN a.id, type(r), b.id",
    "MATCH (a)-[r]->(b) WHERE r.relation IN ['sued', 'owns'] AND r.status <> 'denied' RETURN a.id, r.status, b.id",
    "MATCH (a)-[r]->(b) WHERE type(r) = 'supports' RETURN count(*)", "MATCH (a) RETURN count(*)",
    "MATCH (a:person) RETURN count(a)", "MATCH (a:person:company) RETURN count(a)",
    "MATCH (a)-[r]->(b) RETURN count(b)", "MATCH (a)-[r]-(b) RETURN a.kind, count(r)",
    "MATCH (a)-[r]->(b) RETURN r.relation, r.sign, count(*)", "MATCH (a)-[r]->(b) RETURN r.sign, count(*)",
    "MATCH (a)-[r]->(b) RETURN a, count(*)",
    "MATCH (a)-[r]->(b) RETURN a.kind, b.kind, r.status, count(*), max(r.confidence)",
    "MATCH (a)-[r]->(b:court) RETURN a.id, count(*) AS n, count(DISTINCT b) ORDER BY n DESC, a.id LIMIT 5",
    "MATCH (a:court) OPTIONAL MATCH (a)-[r:ruled_against]->(b) RETURN a.id, count(b), count(*)",
    "MATCH (a)-[:sued]->(b)-[:accused]->(c)-[:opposes]->(a) RETURN a.id, b.id, c.id",
    "MATCH (a)-[r]->(b)-[s]->(a) RETURN a.id, b.id, count(*)", "MATCH (a)-[r]-(b)-[s]-(a) RETURN count(*)",
    "MATCH (a {id: $id})-[r]-(m)-[s]-(b {id: $other}) RETURN DISTINCT m.id",
    "MATCH (a)-[:accused]->(b) WHERE NOT (b)-[:accused]->(a) RETURN count(*)",
    "MATCH (a)-[:accused]->(b) WHERE EXISTS { MATCH (b)-[:supports]->(c:person) } RETURN a.id, b.id",
    "MATCH (a) WHERE EXISTS { MATCH (a)-[r]->(b) WITH b, count(*) AS n WHERE n > 1 RETURN b } RETURN a.id",
    "MATCH (a:person) RETURN a.id, EXISTS { MATCH (a)-[:sued]->(b) RETURN b UNION MATCH (a)<-[:sued]-(b) RETURN b } AS e",
    "MATCH (a)-[:accused]->(b) WITH a, count(*) AS n WHERE EXISTS { WITH a MATCH (a)<-[r]-() WITH count(r) AS m WHERE m > n } RETURN a.id, n",
    "MATCH (a:court) WHERE NOT EXISTS { MATCH (a)-->(b) RETURN b.kind ORDER BY b.kind SKIP 2 LIMIT 1 } RETURN a.id",
    "MATCH (a {id: $id})-[:owns|supplies|supports*1..3]->(b) RETURN b.id, count(*)",
    "MATCH (a {id: $id})-[r*1..2]-(b {id: $other}) RETURN [x IN r | type(x)]",
    "MATCH p = (a {id: $id})-[:supports]->()-[*1..2]->(b:court) RETURN length(p), b.id, count(*)",
    "MATCH p = shortestPath((a {id: $id})-[*..6]-(b {id: $other})) RETURN length(p)",
    "MATCH p = shortestPath((a {id: $id})-[:supports|opposes*..8]-(b {id: $other})) RETURN length(p)",
    "MATCH p = shortestPath((a {id: $id})-[*..2]->(b)) WHERE b.kind = 'court' RETURN b.id, length(p)",
    "MATCH p = shortestPath((a {id: $id})-[*]-(b {id: $other})) WHERE all(r IN relationships(p) WHERE r.status = 'asserted') RETURN length(p)",
    "MATCH p = allShortestPaths((a {id: $id})-[*]-(b {id: $other})) RETURN length(p), count(*)",
    "MATCH p = allShortestPaths((a {id: $id})<-[*..5]-(b {id: $other})) RETURN [n IN nodes(p) | n.id]",
    "MATCH p = SHORTEST 3 (a {id: $id})-[*]-(b {id: $other}) RETURN length(p)",
    "MATCH (a:person)-[r:charged]->(b) WITH a, count(*) AS n WHERE n > 1 MATCH (a)-[:based_in]->(c) RETURN a.id, n, c.id",
    "UNWIND [$id, $other, 'none'] AS id MATCH (a {id: id})-[r:owns]->(b) RETURN id, count(b)",
    "MATCH (a)-[r:sued]->(b) RETURN a.kind, avg(r.confidence) > 0.5, collect(DISTINCT r.status)[0] IS NULL",
    "MATCH (a {id: $id}), (b {id: $other}) RETURN a.kind, b.kind, size([(a)--(x) | x.id])",
  ]

  @Test(arguments: queries)
  func `short cuts lead to the same rows`(query: String) throws {
    for nodes in [60, 200] {
      let graph = try SyntheticGraph(nodes: nodes, edges: nodes * 6).index()
      let short = try Self.rows(query, CompactPropertyGraph(graph))
      #expect(short.sorted() == (try Self.rows(query, Self.copy(graph))).sorted())
    }
  }

  @Test
  func `most of these queries find something`() throws {
    let graph = CompactPropertyGraph(try SyntheticGraph(nodes: 200, edges: 1200).index())
    let found = try Self.queries.filter { !(try Self.rows($0, graph)).isEmpty }
    #expect(found.count > Self.queries.count * 3 / 4)
  }

  private static let story = makeGraph(
    """
    alpha supports beta
    beta sued gamma alleged d2 alpha
    gamma owns delta
    delta opposes alpha possible
    """)

  @Test(arguments: [
    ("MATCH (a) WHERE a ~= 'ALPHA' RETURN a.id", ["alpha"]),
    ("MATCH (a) WHERE a.name ~= ' Alpha ' RETURN a.id", ["alpha"]),
    ("MATCH (a) WHERE a.name = 'ALPHA' RETURN a.id", []), ("MATCH (a) WHERE a ~= 'nobody' RETURN a.id", []),
    ("RETURN 'الإمارات' ~= 'الامارات'", ["true"]), ("RETURN 'أحمد' ~= 'احمد', 'x' ~= null", ["true | null"]),
    ("MATCH (a {id: 'alpha'}) RETURN a.kind, a.documents, size(a.names) > 0", ["organization | 2 | true"]),
    (
      "MATCH ({id: 'beta'})-[r]->() RETURN r.relation, r.status, r.sign, r.documents, r.claims",
      ["sued | alleged | -1 | 1 | 1"]
    ),
    ("MATCH ({id: 'beta'})-[r]->() RETURN r.quote", ["beta sued gamma alleged d2 alpha"]),
    ("MATCH ({id: 'beta'})-[r]->() RETURN keys(r)[0], r.lastDay IS NULL OR r.lastDay >= r.firstDay", ["claims | true"]),
  ])
  func `entities and edges have their properties`(query: String, expected: [String]) throws {
    #expect(try Self.rows(query, CompactPropertyGraph(try CompactGraph(Self.story))) == expected)
  }

  @Test(arguments: [
    ("MATCH (a {id: 'alpha'})-[r]->(b) RETURN b", "find (a) by id"),
    ("MATCH (a)-[r]->(b) WHERE b ~= 'Alpha' RETURN a", "find (b) by name, as typed"),
    ("MATCH (a:court)-[r]->(b) RETURN b", "scan (a:court)"), ("MATCH (a)-[r]->(b) RETURN count(*)", "count only"),
    ("MATCH p = shortestPath((a {id: 'x'})-[*]-(b {id: 'y'})) RETURN p", "search shortest paths"),
    ("MATCH (a) RETURN a.name AS n ORDER BY n LIMIT 3", "sort the first 3"),
    ("MATCH (a)-->(b)-->(a) RETURN a", "join any relationship"),
  ])
  func `the plan is told`(query: String, line: String) throws {
    let statement = try CypherQuery("EXPLAIN " + query)
    #expect(statement.isExplained)
    let plan = try statement.prepared(for: CompactPropertyGraph(try CompactGraph(Self.story))).explanation
    #expect(plan.contains(line), "\(plan)")
  }
}
