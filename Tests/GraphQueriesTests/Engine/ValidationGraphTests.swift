import Foundation
import GraphQueries
import KnowledgeGraph
import Testing

/// The validation graphs of LDBC Graphalytics with the outputs that they ask for.
@Suite(.enabled(if: PeerAnswers.isThere, "WASL_SHARED names no folder"))
struct ValidationGraphTests {
  /// A graph from the benchmark's files, with the numbers that they give to nodes.
  private struct Sample {
    var graph: CompactGraph
    var isDirected: Bool

    /// Confidences are cut off where they are next to nothing, so that great weights are made smaller.
    static let scale = 16.0
    static let folder = (PeerAnswers.folder ?? "") + "/peers/ldbc/"

    static func rows(_ name: String) throws -> [[String]] {
      let text = try String(contentsOfFile: folder + name, encoding: .utf8)
      return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    /// Edges one a line with their weights, and the nodes.
    init(edges: String, nodes: String, isDirected: Bool) throws {
      let ends = try Self.rows(edges).map { ($0[0], $0[1], try #require(Double($0[2]))) }
      try self.init(nodes: Self.rows(nodes).map { $0[0] }, ends: ends, isDirected: isDirected)
    }

    /// A node a line with those that it leads to; in undirected files every edge stands at both ends.
    init(lists: String, isDirected: Bool) throws {
      let rows = try Self.rows(lists)
      var ends = rows.flatMap { row in row.dropFirst().map { (row[0], $0, 1.0) } }
      if !isDirected { ends = ends.filter { (Int($0.0) ?? 0) < (Int($0.1) ?? 0) } }
      let names = Set(rows.flatMap { $0 })
      try self.init(nodes: Array(names), ends: ends, isDirected: isDirected)
    }

    private init(nodes: [String], ends: [(String, String, Double)], isDirected: Bool) throws {
      let nodes = nodes.map { Node(id: $0, name: $0, kind: .group, names: [], mentions: 0, documents: []) }
      let edges = ends.map { source, target, weight in
        // A path's cost is the negated logarithm of its confidence, so that the weight comes back as the cost.
        Edge(
          source: source, target: target, relation: .supports, status: .asserted, confidence: exp(-weight / Self.scale),
          documents: 1, claims: [])
      }
      graph = try CompactGraph(KnowledgeGraph(documents: [], nodes: nodes, edges: edges))
      self.isDirected = isDirected
    }

    var filter: SearchFilter { SearchFilter(direction: isDirected ? .forward : .both) }

    func node(_ name: String) throws -> NodeNumber { try #require(graph.node(id: name)) }
  }

  private static func example(_ isDirected: Bool) throws -> Sample {
    let name = "example/example-\(isDirected ? "directed" : "undirected")"
    return try Sample(edges: name + ".e", nodes: name + ".v", isDirected: isDirected)
  }

  @Test(
    arguments: [
      ("example/example-directed-BFS", nil, true, "1"), ("example/example-undirected-BFS", nil, false, "2"),
      ("bfs/dir-output", "bfs/dir-input", true, "1"), ("bfs/undir-output", "bfs/undir-input", false, "1"),
    ] as [(String, String?, Bool, String)])
  func `distances in steps`(output: String, lists: String?, isDirected: Bool, source: String) throws {
    let sample = try lists.map { try Sample(lists: $0, isDirected: isDirected) } ?? Self.example(isDirected)
    let engine = GraphEngine(sample.graph)
    let rows = try Sample.rows(output)
    #expect(rows.count >= 8)
    for row in rows {
      let found = engine.shortestPath(from: try sample.node(source), to: try sample.node(row[0]), filter: sample.filter)
      #expect(found.path?.edges.count == (row[1] == "9223372036854775807" ? nil : Int(row[1])), "\(row[0])")
    }
  }

  @Test(arguments: [
    ("example/example-directed", true, "example/example-directed-SSSP", "1"),
    ("example/example-undirected", false, "example/example-undirected-SSSP", "2"),
    ("sssp/dir-input", true, "sssp/dir-output", "1"), ("sssp/undir-input", false, "sssp/undir-output", "1"),
  ])
  func `distances by weight`(input: String, isDirected: Bool, output: String, source: String) throws {
    let sample = try Sample(edges: input + ".e", nodes: input + ".v", isDirected: isDirected)
    let engine = GraphEngine(sample.graph)
    let rows = try Sample.rows(output)
    #expect(rows.count >= 9)
    for row in rows {
      let found = engine.cheapestPath(from: try sample.node(source), to: try sample.node(row[0]), filter: sample.filter)
      let expected = row[1].lowercased().hasPrefix("inf") ? nil : Double(row[1])
      #expect((found.path == nil) == (expected == nil), "\(row[0])")
      if let path = found.path, let expected {
        #expect(abs(engine.cost(of: path) * Sample.scale - expected) < 1e-6, "\(row[0])")
      }
    }
  }

  @Test(
    arguments: [
      ("example/example-directed-WCC", nil, true), ("example/example-undirected-WCC", nil, false),
      ("wcc/dir-output", "wcc/dir-input", true), ("wcc/undir-output", "wcc/undir-input", false),
    ] as [(String, String?, Bool)])
  func `weak components`(output: String, lists: String?, isDirected: Bool) throws {
    let sample = try lists.map { try Sample(lists: $0, isDirected: isDirected) } ?? Self.example(isDirected)
    let parts = try sample.graph.weakComponents()
    let rows = try Sample.rows(output)
    for one in rows {
      for other in rows {
        let (here, there) = (try sample.node(one[0]).rawValue, try sample.node(other[0]).rawValue)
        #expect((parts.part[Int(here)] == parts.part[Int(there)]) == (one[1] == other[1]))
      }
    }
  }

  @Test(arguments: [true, false])
  func `ranks after two rounds`(isDirected: Bool) throws {
    let name = "example/example-\(isDirected ? "directed" : "undirected")"
    let ends = try Sample.rows(name + ".e")
    var sample = try Self.example(isDirected)
    if !isDirected {
      // Ranks run along edges, so that an undirected edge is two of them.
      let nodes = try Sample.rows(name + ".v").map { $0[0] }
      let edges = ends.flatMap { [($0[0], $0[1]), ($0[1], $0[0])] }.map {
        Edge(
          source: $0.0, target: $0.1, relation: .supports, status: .asserted, confidence: 1, documents: 1, claims: [])
      }
      sample.graph = try CompactGraph(
        KnowledgeGraph(
          documents: [],
          nodes: nodes.map { Node(id: $0, name: $0, kind: .group, names: [], mentions: 0, documents: []) },
          edges: edges))
    }
    let rank = try sample.graph.pageRank(tolerance: 0, rounds: 2)
    for row in try Sample.rows(name + "-PR") {
      let expected = try #require(Double(row[1]))
      #expect(abs(rank.ranks[Int(try sample.node(row[0]).rawValue)] - expected) < 1e-12, "\(row[0])")
    }
  }
}
