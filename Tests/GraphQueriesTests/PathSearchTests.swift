import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// A path as `alpha -sued- beta <-owns- gamma`.
func describe(_ path: GraphPath) -> String {
  path.steps.reduce(into: path.steps.first?.from ?? "") {
    let name = $1.edge.relation.name
    $0 += ($1.isReversed ? " <-\(name)- " : " -\(name)- ") + $1.to
  }
}

func randomGraph(seed: UInt64, nodes: Int, edges: Int) -> KnowledgeGraph {
  var generator = SplitMix64(seed: seed)
  let lines = (0..<edges).map { _ in
    let (source, target) = (Int.random(in: 0..<nodes, using: &generator), Int.random(in: 0..<nodes, using: &generator))
    let relation = generator.pick(Relation.allCases).name
    return
      "n\(source)x \(relation) n\(target)x \(generator.pick(Status.allCases).name) d\(Int.random(in: 0..<3, using: &generator))"
  }
  return makeGraph(lines.joined(separator: "\n"))
}

/// All simple paths by blind search, best first.
private struct NaiveSearch {
  let graph: KnowledgeGraph
  let filter: EdgeFilter

  func paths(from start: String, to goal: String, maxLength: Int) -> [GraphPath] {
    var result: [(cost: Int, edges: [Int], path: GraphPath)] = []
    func walk(_ node: String, _ visited: Set<String>, _ edges: [Int], _ steps: [PathStep]) {
      if node == goal {
        let doubt = steps.reduce(0) { $0 + (4 - $1.edge.status.strength) * 10 + ($1.edge.documents > 1 ? 0 : 1) }
        result.append((steps.count * 1_000_000 + doubt, edges, GraphPath(steps: steps)))
        return
      }
      if steps.count == maxLength { return }
      for (number, edge) in graph.edges.enumerated() where filter.admits(edge) {
        for isReversed in [false, true] {
          let (from, to) = isReversed ? (edge.target, edge.source) : (edge.source, edge.target)
          if from != node || visited.contains(to) { continue }
          if isReversed, filter.isDirected, !edge.relation.isSymmetric { continue }
          walk(to, visited.union([to]), edges + [number], steps + [PathStep(edge: edge, isReversed: isReversed)])
        }
      }
    }
    if start != goal { walk(start, [start], [], []) }
    return result.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.edges.lexicographicallyPrecedes($1.edges) }
      .map(\.path)
  }
}

struct PathSearchTests {
  @Test(arguments: 0..<60)
  func `the search finds what a blind search finds, in the same order`(seed: UInt64) {
    let graph = randomGraph(seed: seed, nodes: 7, edges: 14)
    var filter = EdgeFilter()
    filter.isDirected = seed % 3 == 0
    if seed % 4 == 0 { filter.statuses = [.asserted, .alleged] }
    if seed % 5 == 0 { filter.avoiding = ["n3x"] }
    if seed % 7 == 0 { filter.relations = Set(Relation.allCases.prefix(9)) }
    let index = GraphIndex(graph)
    let search = PathSearch(index, filter: filter)
    let naive = NaiveSearch(graph: graph, filter: filter)
    for maxLength in [1, 3, 7] {
      let all = naive.paths(from: "n0x", to: "n1x", maxLength: maxLength).filter { _ in !filter.avoiding.contains("n0x")
      }
      let answer = search.paths(from: "n0x", to: "n1x", limit: 100_000, maxLength: maxLength)
      #expect(answer.paths.map(describe) == all.map(describe))
      #expect(!answer.isTruncated)
      for limit in [1, 2, 5] {
        let few = search.paths(from: "n0x", to: "n1x", limit: limit, maxLength: maxLength)
        #expect(few.paths == Array(all.prefix(limit)))
        #expect(few.isTruncated == (all.count > limit))
      }
    }
    #expect(search.shortestPath(from: "n0x", to: "n1x") == naive.paths(from: "n0x", to: "n1x", maxLength: 9).first)
  }

  @Test(arguments: [
    ("alpha sued beta\nbeta owns gamma", "alpha -sued- beta -owns- gamma"),
    ("beta sued alpha\nbeta owns gamma", "alpha <-sued- beta -owns- gamma"),
    ("alpha sued beta alleged\nalpha owns beta\nbeta owns gamma", "alpha -owns- beta -owns- gamma"),
    ("alpha allied_with gamma\nalpha sued gamma", "alpha -sued- gamma"), ("alpha sued gamma negated", ""),
    ("alpha sued beta", ""),
    (
      "alpha opposes beta\nbeta opposes gamma\nalpha supports delta\nalpha supports delta asserted d2\ndelta owns gamma",
      "alpha -supports- delta -owns- gamma"
    ),
  ])
  func `the shortest path has the fewest edges and the least doubt`(lines: String, path: String) {
    let found = PathSearch(GraphIndex(makeGraph(lines))).shortestPath(from: "alpha", to: "gamma")
    #expect(found.map(describe) ?? "" == path)
  }

  @Test(arguments: [("alpha", "alpha"), ("alpha", "nobody"), ("nobody", "alpha")])
  func `there is no path from a node to itself or to a node that is not there`(start: String, goal: String) {
    #expect(PathSearch(GraphIndex(makeGraph("alpha sued beta"))).shortestPath(from: start, to: goal) == nil)
  }

  @Test
  func `a search that runs out of budget says so`() {
    let index = GraphIndex(randomGraph(seed: 3, nodes: 12, edges: 120))
    let answer = PathSearch(index, budget: 50).paths(from: "n0x", to: "n1x", limit: 1_000_000)
    #expect(answer.isTruncated)
    #expect(!answer.paths.isEmpty)
  }
}
