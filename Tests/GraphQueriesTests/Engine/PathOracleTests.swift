import Foundation
import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// Every sort of search beside one that tries everything, on random multigraphs with random filters.
struct PathOracleTests {
  /// More cases in the long run.
  static let count = ProcessInfo.processInfo.environment["WASL_LONG"] == nil ? 60 : 10_000

  private static func check(
    seed: UInt64, _ body: (CompactGraph, GraphEngine, inout RandomGraphs, String) throws -> Void
  )
    throws
  {
    var random = RandomGraphs(seed: seed)
    for round in 0..<count {
      let graph = try CompactGraph(random.graph())
      let engine = GraphEngine(graph)
      try body(graph, engine, &random, "seed \(seed), round \(round)")
    }
  }

  @Test func `the shortest path is as short as any`() throws {
    try Self.check(seed: 11) { graph, engine, random, round in
      for _ in 0..<4 {
        let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
        if start == goal { continue }
        let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
        let found = engine.shortestPath(from: start, to: goal, filter: filter)
        #expect(found.path?.edges.count == all.map(\.edges.count).min(), "\(round)")
        #expect(!found.isTruncated)
        if let path = found.path { #expect(all.contains(path), "\(round)") }
      }
    }
  }

  @Test func `the cheapest path is as cheap as any`() throws {
    try Self.check(seed: 12) { graph, engine, random, round in
      for cost in PathCost.allCases {
        let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
        if start == goal { continue }
        let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
        let found = engine.cheapestPath(from: start, to: goal, cost: cost, filter: filter)
        let least = all.map { engine.cost(of: $0, cost) }.min()
        #expect(found.path.map { engine.cost(of: $0, cost) } == least, "\(round)")
        if let path = found.path { #expect(all.contains(path), "\(round)") }
      }
    }
  }

  @Test func `all shortest paths are found once each`() throws {
    try Self.check(seed: 13) { graph, engine, random, round in
      for distinction in [PathDistinction.edges, .nodes] {
        let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
        if start == goal { continue }
        let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
        let shortest = all.filter { $0.edges.count == all.map(\.edges.count).min() }
        let found = engine.allShortestPaths(from: start, to: goal, distinction: distinction, filter: filter)
        Self.expectSame(Array(found.paths), shortest, distinction, round)
        if found.paths.count > 1 {
          let few = engine.allShortestPaths(
            from: start, to: goal, limit: found.paths.count - 1, distinction: distinction, filter: filter)
          #expect(few.isTruncated && Array(few.paths) == Array(found.paths.dropLast()))
        }
      }
    }
  }

  @Test func `all simple paths are found once each`() throws {
    try Self.check(seed: 14) { graph, engine, random, round in
      for distinction in [PathDistinction.edges, .nodes] {
        let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
        if start == goal { continue }
        let least = random.generator.pick([1, 1, 2, 3])
        let lengths = least...(least + Int.random(in: 0...4, using: &random.generator))
        let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
          .filter { lengths.contains($0.edges.count) }
        let found = engine.allPaths(from: start, to: goal, lengths: lengths, distinction: distinction, filter: filter)
        Self.expectSame(Array(found.paths), all, distinction, round)
        #expect(!found.isTruncated)
        #expect(found.paths.map(\.edges.count) == found.paths.map(\.edges.count).sorted())
        if found.paths.count > 1 {
          let few = engine.allPaths(
            from: start, to: goal, lengths: lengths, limit: found.paths.count - 1, distinction: distinction,
            filter: filter)
          #expect(few.isTruncated && few.paths.count == found.paths.count - 1)
        }
      }
    }
  }

  @Test(arguments: [PathOrder.hops, .cost(.confidence), .cost(.documents), .cost(.doubt)])
  func `the best paths come in order`(order: PathOrder) throws {
    try Self.check(seed: 15) { graph, engine, random, round in
      let distinction = random.generator.pick([PathDistinction.edges, .nodes])
      let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
      if start == goal { return }
      let count = Int.random(in: 1...12, using: &random.generator)
      func value(_ path: CompactPath) -> Double {
        switch order {
        case .hops: Double(path.edges.count)
        case .cost(let cost): engine.cost(of: path, cost)
        }
      }
      let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
      let expected =
        distinction == .edges
        ? all.map(value) : Dictionary(grouping: all, by: \.nodes).values.compactMap { $0.map(value).min() }
      let found = engine.bestPaths(
        from: start, to: goal, count: count, order: order, distinction: distinction, filter: filter)
      #expect(found.paths.map(value) == Array(expected.sorted().prefix(count)), "\(round)")
      #expect(found.paths.allSatisfy(all.contains), "\(round)")
      #expect(Set(found.paths).count == found.paths.count)
      #expect(!found.isTruncated)
    }
  }

  @Test func `paths by way of other nodes are as short as any`() throws {
    try Self.check(seed: 17) { graph, engine, random, round in
      let distinction = random.generator.pick([PathDistinction.edges, .nodes])
      let (filter, start, goal) = (random.filter(graph), random.node(graph), random.node(graph))
      if start == goal { return }
      let via = (0..<Int.random(in: 0...2, using: &random.generator)).map { _ in random.node(graph) }
      let lengths = 1...Int.random(in: 1...7, using: &random.generator)
      let all = PathOracle(graph: graph, filter: filter).paths(from: start, to: goal)
        .filter { path in lengths.contains(path.edges.count) && via.allSatisfy(path.nodes.contains) }
      let found = engine.paths(
        from: start, to: goal, via: via, lengths: lengths, limit: 10_000, distinction: distinction, filter: filter)
      Self.expectSame(found.paths, all, distinction, round)
      #expect(found.paths.map(\.edges.count) == found.paths.map(\.edges.count).sorted())
      let best = engine.paths(from: start, to: goal, via: via, lengths: lengths, filter: filter)
      #expect(best.paths.map(\.edges.count) == Array(all.map(\.edges.count).sorted().prefix(1)), "\(round)")
    }
  }

  @Test func `the surroundings of a node are those within reach`() throws {
    try Self.check(seed: 16) { graph, engine, random, round in
      let (filter, start) = (random.filter(graph), random.node(graph))
      let hops = random.generator.pick([0, 1, 2, 3, .max])
      let distances = PathOracle(graph: graph, filter: filter).distances(from: start).filter { $0.value <= hops }
      let found = engine.surroundings(of: start, hops: hops, filter: filter)
      #expect(Set(found.nodes) == Set(distances.keys) && found.nodes.count == distances.count, "\(round)")
      for distance in 0...8 {
        #expect(Set(found.ring(distance)) == Set(distances.filter { $0.value == distance }.keys), "\(round)")
      }
      let inside = Set(found.nodes)
      let expected = (0..<UInt32(graph.edgeCount)).map { EdgeNumber($0) }.filter { edge in
        let ends = graph.ends(of: edge)
        return inside.contains(ends.source) && inside.contains(ends.target)
          && PathCheck.admits(edge, in: graph, isForward: true, SearchFilter())
      }
      #expect(engine.edges(among: found.nodes) == expected, "\(round)")
    }
  }

  private static func expectSame(
    _ found: [CompactPath], _ expected: [CompactPath], _ distinction: PathDistinction, _ round: String
  ) {
    #expect(found.allSatisfy(expected.contains), "\(round)")
    switch distinction {
    case .edges: #expect(Set(found) == Set(expected) && found.count == expected.count, "\(round)")
    case .nodes:
      let nodes = Set(expected.map(\.nodes))
      #expect(Set(found.map(\.nodes)) == nodes && found.count == nodes.count, "\(round)")
    }
  }
}
