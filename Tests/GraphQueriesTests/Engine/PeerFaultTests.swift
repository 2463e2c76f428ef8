import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// What other programs answer wrongly, or not at all.
struct PeerFaultTests {
  private let graph: CompactGraph
  private let engine: GraphEngine

  init() throws {
    graph = try SyntheticGraph(nodes: 500, edges: 2500).index()
    engine = GraphEngine(graph)
  }

  /// The lengths of shortest paths, found ring by ring over the edges themselves.
  private func distances(from start: NodeNumber, _ relations: CaseSet<Relation>) -> [NodeNumber: Int] {
    var result = [start: 0]
    for distance in 1...500 {
      var next: [NodeNumber] = []
      for number in 0..<UInt32(graph.edgeCount) where relations.contains(graph.relation(of: EdgeNumber(number))) {
        let ends = graph.ends(of: EdgeNumber(number))
        for (here, there) in [(ends.source, ends.target), (ends.target, ends.source)]
        where result[here] == distance - 1 && result[there] == nil {
          next.append(there)
        }
      }
      if next.isEmpty { break }
      for node in next { result[node] = distance }
    }
    return result
  }

  @Test func `shortest paths inside a filter are shortest, each time`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<10 {
      let relations = CaseSet((0..<3).map { _ in random.pick(Relation.allCases) })
      let start = NodeNumber(UInt32.random(in: 0..<500, using: &random))
      let expected = distances(from: start, relations)
      for number in stride(from: UInt32(0), to: 500, by: 7) where NodeNumber(number) != start {
        let goal = NodeNumber(number)
        let found = (0..<2).map { _ in
          engine.shortestPath(from: start, to: goal, filter: SearchFilter(relations: relations))
        }
        #expect(found[0].path?.edges.count == expected[goal])
        #expect(found[0] == found[1])
      }
    }
  }

  @Test func `paths between neighbours never pass through the ends`() {
    for number in stride(from: UInt32(0), to: 2500, by: 113) {
      let (start, goal) = graph.ends(of: EdgeNumber(number))
      if start == goal { continue }
      let paths = engine.allPaths(from: start, to: goal, lengths: 1...3, limit: 1_000_000, distinction: .edges).paths
      #expect(paths.contains(CompactPath(nodes: [start, goal], edges: [EdgeNumber(number)])))
      for path in paths {
        #expect(Set(path.nodes).count == path.nodes.count)
        #expect(path.nodes.first == start && path.nodes.last == goal)
      }
      #expect(Set(paths).count == paths.count)
    }
  }

  @Test func `a goal that cannot be reached is no fault`() throws {
    let graph = try CompactGraph(makeGraph("a sued b\nc sued d"))
    let engine = GraphEngine(graph)
    let (start, goal) = (try #require(graph.node(id: "a")), try #require(graph.node(id: "c")))
    let none = engine.shortestPath(from: start, to: goal)
    #expect(none.path == nil && !none.isTruncated)
    #expect(engine.cheapestPath(from: start, to: goal).path == nil)
    #expect(engine.bestPaths(from: start, to: goal, count: 5).paths.isEmpty)
    #expect(engine.allPaths(from: start, to: goal, lengths: 1...9).paths.isEmpty)
    #expect(engine.allShortestPaths(from: start, to: goal).paths.isEmpty)
    #expect(engine.paths(from: start, to: goal, via: [NodeNumber(1)]).paths.isEmpty)
  }

  @Test func `every question ends when its budget does, and says so`() throws {
    let graph = try SyntheticGraph(nodes: 10_000, edges: 50_000).index()
    let engine = GraphEngine(graph)
    let (start, goal) = (NodeNumber(0), NodeNumber(9_000))
    let cancelled = QueryCancellation()
    cancelled.cancel()
    for budget in [QueryBudget(timeout: .zero), QueryBudget(cancellation: cancelled), QueryBudget(steps: 50_000)] {
      #expect(engine.allPaths(from: start, to: goal, lengths: 1...9, limit: .max, budget: budget).isTruncated)
      #expect(try graph.camps(.two, budget: budget).isTruncated)
      #expect(try graph.betweenness(budget: budget).isTruncated)
      #expect(try graph.pageRank(tolerance: 0, budget: budget).isTruncated)
    }
    let small = QueryBudget(bytes: 10_000)
    let paths = engine.allPaths(from: start, to: goal, lengths: 1...9, limit: .max, budget: small)
    #expect(paths.isTruncated && paths.paths.count < 1_000)
    // What follows a question that was cut short is answered as if nothing had been.
    let fresh = GraphEngine(graph)
    #expect(
      engine.bestPaths(from: start, to: goal, count: 5) == fresh.bestPaths(from: start, to: goal, count: 5))
  }

  @Test func `a path of thirty thousand steps is walked without recursion`() throws {
    let count = 30_000
    let nodes = (0..<count).map { number in
      let id = "n" + String(1_000_000 + number)
      return Node(id: id, name: id, kind: .group, names: [], mentions: 0, documents: [])
    }
    let edges = (0..<(count - 1)).map {
      Edge(
        source: nodes[$0].id, target: nodes[$0 + 1].id, relation: .supports, status: .asserted, confidence: 0.5,
        documents: 1, claims: [])
    }
    let graph = try CompactGraph(KnowledgeGraph(documents: [], nodes: nodes, edges: edges))
    let engine = GraphEngine(graph)
    let (start, goal) = (NodeNumber(0), NodeNumber(UInt32(count - 1)))
    #expect(engine.shortestPath(from: start, to: goal).path?.edges.count == count - 1)
    #expect(engine.cheapestPath(from: start, to: goal).path?.edges.count == count - 1)
    #expect(engine.surroundings(of: start).ringEnds.count == count)
    #expect(try graph.strongComponents().count == count)
    #expect(try graph.cutPoints().nodes.count == count - 2)
    let camps = try graph.camps(budget: .unlimited)
    #expect(camps.frustration == 0 && camps.parts.first?.isProven == true)
  }
}
