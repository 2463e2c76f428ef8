import Foundation
import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct IndexFileTests {
  /// A path that is removed when the test ends.
  final class TemporaryFile {
    let path = FileManager.default.temporaryDirectory.path + "/wasl-\(UUID().uuidString).waslx"
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
    func read() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
  }

  private static func error(opening path: String, verifying: Bool = false) -> IndexError? {
    do {
      _ = try CompactGraph(opening: path, verifying: verifying)
      return nil
    } catch { return error }
  }

  @Test(arguments: [1, 2, 3, 40])
  func `a graph comes back from its index unchanged`(count: Int) throws {
    var documents = RandomDocuments(seed: UInt64(count))
    let graph = KnowledgeGraph(folding: documents.documents(count))
    let plain = KnowledgeGraph(documents: graph.documents, nodes: graph.nodes, edges: graph.edges)
    let index = try CompactGraph(graph)
    #expect(index.knowledgeGraph() == plain)
    let file = TemporaryFile()
    try index.write(to: file.path)
    let opened = try CompactGraph(opening: file.path, verifying: true)
    #expect(opened.knowledgeGraph() == plain)
    for (place, node) in graph.nodes.enumerated() { #expect(opened.node(id: node.id)?.rawValue == UInt32(place)) }
    #expect(opened.node(id: "no such node") == nil)
  }

  @Test func `an empty graph has an index`() throws {
    let index = try CompactGraph(KnowledgeGraph(documents: [], nodes: [], edges: []))
    let file = TemporaryFile()
    try index.write(to: file.path)
    let opened = try CompactGraph(opening: file.path, verifying: true)
    #expect(opened.nodeCount == 0 && opened.edgeCount == 0)
    #expect(opened.node(id: "") == nil && opened.nodes(named: "x").isEmpty)
    #expect(GraphEngine(opened).shortestPath(from: NodeNumber(0), to: NodeNumber(0)).path == nil)
    #expect(try opened.weakComponents().count == 0)
    #expect(try opened.pageRank().ranks.isEmpty)
    #expect(try opened.camps().parts.isEmpty)
    #expect(try opened.betweenness().values.isEmpty)
  }

  @Test(arguments: [
    ("Node One", ["one"]), ("node-one", ["one"]), ("NODEONE", ["one"]), ("مجموعة الأفق", ["two"]), ("الافق", ["two"]),
    ("Twin", ["three", "four"]), ("شركة", []), ("nothing", []), ("", []),
  ])
  func `names are found as people type them`(name: String, ids: [String]) throws {
    func node(_ id: String, _ names: [String]) -> Node {
      Node(
        id: id, name: names[0], kind: .company, names: names.map { NameForm(text: $0, language: "en", count: 1) },
        mentions: 1, documents: [])
    }
    let graph = KnowledgeGraph(
      documents: [],
      nodes: [
        node("one", ["Node One"]), node("two", ["Horizon Group", "مجموعة الأفق"]), node("three", ["The Twin"]),
        node("four", ["Twin Inc"]),
      ], edges: [])
    let index = try CompactGraph(graph)
    #expect(Set(index.nodes(named: name).map { index.id(of: $0) }) == Set(ids))
  }

  @Test func `every name of random documents leads to its node`() throws {
    var documents = RandomDocuments(seed: 5)
    let graph = KnowledgeGraph(folding: documents.documents(60))
    let index = try CompactGraph(graph)
    for (place, node) in graph.nodes.enumerated() {
      for form in node.names where !NameKey.key(form.text).isEmpty {
        #expect(index.nodes(named: form.text).contains(NodeNumber(UInt32(place))), "\(form.text)")
      }
    }
  }

  private static func sample() throws -> (bytes: [UInt8], file: TemporaryFile) {
    var random = RandomGraphs(seed: 77)
    var graph = random.graph()
    while graph.edges.count < 10 { graph = random.graph() }
    let file = TemporaryFile()
    try CompactGraph(graph).write(to: file.path)
    return (try file.read(), file)
  }

  @Test func `a file that is not there or is none is refused`() throws {
    #expect(Self.error(opening: "/nowhere/x.waslx")?.code == .unreadable)
    #expect(Self.error(opening: "/tmp")?.code == .unreadable)
    let file = TemporaryFile()
    for bytes in [[], Array("short".utf8), Array("{\"format\": \"wasl-graph\", \"version\": 1}".utf8)] {
      try file.write(bytes)
      #expect(Self.error(opening: file.path)?.code == .foreign)
    }
  }

  @Test func `a newer file is refused as one`() throws {
    var (bytes, file) = try Self.sample()
    bytes[8] = 99
    try file.write(bytes)
    let error = try #require(Self.error(opening: file.path))
    #expect(error.code == .newer)
    #expect(error.description.contains("version 99"))
  }

  @Test func `a file cut anywhere is refused`() throws {
    let (bytes, file) = try Self.sample()
    for length in Set((0..<bytes.count).filter { $0 < 1200 ? $0 % 7 == 0 : $0 % 97 == 0 } + [bytes.count - 1]) {
      try file.write(Array(bytes.prefix(length)))
      let code = try #require(Self.error(opening: file.path)).code
      #expect(code == (length < 8 ? .foreign : .truncated), "\(length) bytes")
    }
    try file.write(bytes + [0])
    #expect(Self.error(opening: file.path)?.code == .truncated)
  }

  @Test func `a changed byte in the head is found at once, elsewhere by verifying`() throws {
    let (bytes, file) = try Self.sample()
    var generator = SplitMix64(seed: 3)
    let head = 64 + 32 * 18
    for _ in 0..<150 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      changed[place] ^= UInt8.random(in: 1...255, using: &generator)
      try file.write(changed)
      if place < head { #expect(Self.error(opening: file.path) != nil, "byte \(place)") }
    }
    // Between the parts there is padding, which means nothing.
    for place in stride(from: head, to: bytes.count, by: 61) {
      var changed = bytes
      changed[place] ^= 0xFF
      try file.write(changed)
      if let error = Self.error(opening: file.path, verifying: true) { #expect(error.code == .damaged) }
    }
  }

  @Test func `whatever stands in a damaged file, no question reads past its end`() throws {
    let (bytes, file) = try Self.sample()
    var generator = SplitMix64(seed: 9)
    let head = 64 + 32 * 18
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        let place = Int.random(in: head..<bytes.count, using: &generator)
        changed[place] = generator.pick([0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &generator)])
      }
      try file.write(changed)
      let graph = try CompactGraph(opening: file.path)
      Self.askEverything(graph)
    }
  }

  /// Asks every sort of question; answers may be wrong, but there must be some.
  private static func askEverything(_ graph: CompactGraph) {
    let engine = GraphEngine(graph)
    let budget = QueryBudget(timeout: .seconds(1), steps: 200_000)
    let filters = [
      SearchFilter(), SearchFilter(direction: .forward),
      SearchFilter(
        relations: [.sued, .supports], kinds: [.company, .media], minimumConfidence: 0.3, days: 18_000...20_000),
    ]
    for filter in filters {
      for start in 0..<UInt32(graph.nodeCount) {
        for goal in 0..<UInt32(graph.nodeCount) {
          let (start, goal) = (NodeNumber(start), NodeNumber(goal))
          _ = engine.shortestPath(from: start, to: goal, filter: filter, budget: budget)
          _ = engine.cheapestPath(from: start, to: goal, filter: filter, budget: budget)
          _ = engine.allShortestPaths(from: start, to: goal, limit: 20, filter: filter, budget: budget)
          _ = engine.allPaths(from: start, to: goal, lengths: 1...4, limit: 20, filter: filter, budget: budget)
          _ = engine.bestPaths(from: start, to: goal, count: 3, filter: filter, budget: budget)
          _ = engine.bestPaths(
            from: start, to: goal, count: 3, order: .cost(.doubt), distinction: .edges, filter: filter, budget: budget)
        }
        _ = engine.surroundings(of: NodeNumber(start), filter: filter, budget: budget)
      }
      _ = try? graph.weakComponents(filter: filter)
      _ = try? graph.strongComponents(filter: filter)
      _ = try? graph.cutPoints(filter: filter)
      _ = try? graph.pageRank(rounds: 3, filter: filter)
      _ = try? graph.camps(filter: filter, budget: budget)
    }
    _ = graph.knowledgeGraph()
    _ = graph.nodes(named: "Node 1")
    _ = graph.node(id: "n1")
  }
}
