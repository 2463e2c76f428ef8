import Foundation
import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// Questions to whole graphs beside answers by trying everything, on random multigraphs with random filters.
struct StructureTests {
  private static func check(seed: UInt64, _ body: (CompactGraph, SearchFilter, String) throws -> Void) throws {
    var random = RandomGraphs(seed: seed)
    for round in 0..<PathOracleTests.count {
      let graph = try CompactGraph(random.graph())
      try body(graph, random.filter(graph), "seed \(seed), round \(round)")
    }
  }

  /// The edges that count, with both ends among the nodes that count.
  private static func edges(_ graph: CompactGraph, _ filter: SearchFilter) -> [EdgeNumber] {
    var open = filter
    open.direction = .both
    return (0..<UInt32(graph.edgeCount)).map { EdgeNumber($0) }.filter { edge in
      let ends = graph.ends(of: edge)
      return PathCheck.admits(edge, in: graph, isForward: true, open)
        && [ends.source, ends.target].allSatisfy {
          filter.kinds.contains(graph.kind(of: $0)) && !filter.avoiding.contains($0)
        }
    }
  }

  /// Which nodes reach which, by squaring nothing but patience (Warshall 1962).
  private static func reach(_ count: Int, _ steps: [(Int, Int)]) -> [[Bool]] {
    var reach = (0..<count).map { node in (0..<count).map { $0 == node } }
    for (one, other) in steps { reach[one][other] = true }
    for middle in 0..<count {
      for one in 0..<count where reach[one][middle] {
        for other in 0..<count where reach[middle][other] { reach[one][other] = true }
      }
    }
    return reach
  }

  private static func pairs(_ graph: CompactGraph, _ edges: [EdgeNumber]) -> [(Int, Int)] {
    edges.map { (Int(graph.ends(of: $0).source.rawValue), Int(graph.ends(of: $0).target.rawValue)) }
  }

  private static func pieces(_ count: Int, _ pairs: [(Int, Int)]) -> Int {
    let reach = reach(count, pairs + pairs.map { ($1, $0) })
    return Set(reach).count
  }

  @Test func `components are classes of mutual reach`() throws {
    try Self.check(seed: 21) { graph, filter, round in
      let pairs = Self.pairs(graph, Self.edges(graph, filter))
      let both = Self.reach(graph.nodeCount, pairs + pairs.map { ($1, $0) })
      let weak = try graph.weakComponents(filter: filter)
      var directed = filter
      directed.direction = .strictlyForward
      let strong = try graph.strongComponents(filter: directed)
      let forward = Self.reach(graph.nodeCount, pairs)
      for one in 0..<graph.nodeCount {
        for other in 0..<graph.nodeCount {
          #expect((weak.part[one] == weak.part[other]) == both[one][other], "\(round)")
          #expect((strong.part[one] == strong.part[other]) == (forward[one][other] && forward[other][one]), "\(round)")
        }
      }
      #expect(weak.sizes.reduce(0, +) == graph.nodeCount)
      #expect(strong.sizes.reduce(0, +) == graph.nodeCount)
    }
  }

  @Test func `cut points and bridges are what splits the network`() throws {
    try Self.check(seed: 22) { graph, filter, round in
      let edges = Self.edges(graph, filter)
      let pairs = Self.pairs(graph, edges)
      let whole = Self.pieces(graph.nodeCount, pairs)
      let cut = try graph.cutPoints(filter: filter)
      let bridges = edges.indices.filter { place in
        var rest = pairs
        rest.remove(at: place)
        return Self.pieces(graph.nodeCount, rest) > whole
      }.map { edges[$0] }
      #expect(cut.bridges == bridges, "\(round)")
      let nodes = (0..<graph.nodeCount).filter { node in
        let rest = pairs.filter { $0.0 != node && $0.1 != node }
        // The node itself stays as a piece of its own, beside what is left of the others.
        let wasAlone = pairs.allSatisfy { $0.0 != node && $0.1 != node || $0.0 == $0.1 }
        return !wasAlone && Self.pieces(graph.nodeCount, rest) > whole + 1
      }
      #expect(cut.nodes == nodes.map { NodeNumber(UInt32($0)) }, "\(round)")
    }
  }

  @Test func `betweenness counts shares of shortest paths`() throws {
    try Self.check(seed: 23) { graph, filter, round in
      var open = filter
      open.direction = .both
      // Kinds and nodes to be avoided hold for ends as well here, so that the question is asked of a smaller graph.
      let pairs = Self.pairs(graph, Self.edges(graph, open))
      var expected = [Double](repeating: 0, count: graph.nodeCount)
      let adjacent = (0..<graph.nodeCount).map { node in
        Set(pairs.flatMap { $0.0 == node ? [$0.1] : $0.1 == node ? [$0.0] : [] }).subtracting([node])
      }
      for start in 0..<graph.nodeCount {
        for goal in 0..<graph.nodeCount where goal > start {
          let paths = Self.shortest(adjacent, start, goal)
          for path in paths {
            for node in path.dropFirst().dropLast() { expected[node] += 1 / Double(paths.count) }
          }
        }
      }
      let found = try graph.betweenness(threads: 2, filter: open)
      #expect(found.isExact && !found.isTruncated)
      for node in 0..<graph.nodeCount { #expect(abs(found.values[node] - expected[node]) < 1e-9, "\(round)") }
    }
  }

  private static func shortest(_ adjacent: [Set<Int>], _ start: Int, _ goal: Int) -> [[Int]] {
    var paths = [[start]]
    for _ in 0..<adjacent.count {
      let done = paths.filter { $0.last == goal }
      if !done.isEmpty { return done }
      paths = paths.flatMap { path in
        adjacent[path[path.count - 1]].filter { !path.contains($0) }.map { path + [$0] }
      }
    }
    return paths.filter { $0.last == goal }
  }

  @Test func `ranks are where a random walk ends`() throws {
    try Self.check(seed: 24) { graph, filter, round in
      let pairs = Self.pairs(graph, Self.edges(graph, filter))
      let count = Double(graph.nodeCount)
      var ranks = [Double](repeating: 1 / count, count: graph.nodeCount)
      for _ in 0..<300 {
        var next = [Double](repeating: 0.15 / count, count: graph.nodeCount)
        for node in 0..<graph.nodeCount {
          let targets = pairs.filter { $0.0 == node }.map(\.1)
          if targets.isEmpty { for other in 0..<graph.nodeCount { next[other] += 0.85 * ranks[node] / count } }
          for target in targets { next[target] += 0.85 * ranks[node] / Double(targets.count) }
        }
        ranks = next
      }
      let found = try graph.pageRank(tolerance: 1e-13, filter: filter)
      for node in 0..<graph.nodeCount { #expect(abs(found.ranks[node] - ranks[node]) < 1e-9, "\(round)") }
    }
  }
}
