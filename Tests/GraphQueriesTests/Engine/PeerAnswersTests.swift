import GraphQueries
import KnowledgeGraph
import Testing

/// Answers on synthetic graphs that eleven other programs agree on.
@Suite(.enabled(if: PeerAnswers.isThere, "WASL_SHARED names no folder"))
struct PeerAnswersTests {
  static let sizes = PeerAnswers.isLong ? ["S", "M"] : ["S"]

  @Test(arguments: sizes)
  func `paths agree with the known answers`(size: String) throws {
    let known = try PeerAnswers(size)
    let engine = GraphEngine(known.graph)
    let columns: [(String, Bool, SearchFilter.Direction)] = [
      ("sp_undirected", false, .both), ("sp_directed_out", false, .strictlyForward),
      ("sp_undirected_relations", true, .both), ("sp_directed_out_relations", true, .strictlyForward),
    ]
    for (key, isFiltered, direction) in columns {
      let expected = known.integers(key)
      #expect(expected.count == known.questions.count)
      for (question, hops) in zip(known.questions, expected) {
        let filter = SearchFilter(relations: isFiltered ? question.relations : .all, direction: direction)
        let found = engine.shortestPath(from: question.from, to: question.to, filter: filter)
        #expect((found.path?.edges.count ?? -1) == hops)
        if let path = found.path {
          #expect(PathCheck.isValid(path, in: known.graph, from: question.from, to: question.to, filter))
        }
      }
    }
    for (question, cost) in zip(known.questions, known.reals("dijkstra_cost")) {
      let found = engine.cheapestPath(from: question.from, to: question.to)
      guard let path = found.path else {
        #expect(cost == -1)
        continue
      }
      #expect(abs(engine.cost(of: path) - cost) < 1e-9)
      #expect(PathCheck.isValid(path, in: known.graph, from: question.from, to: question.to, SearchFilter()))
    }
  }

  @Test(arguments: sizes)
  func `the best paths agree with the known answers`(size: String) throws {
    let known = try PeerAnswers(size)
    let engine = GraphEngine(known.graph)
    let (costs, hops) = (known.realLists("yen5_weighted_costs"), known.realLists("yen5_unweighted_hops"))
    let paths = known.pathLists("yen5_weighted_paths")
    #expect(costs.count >= 10 && hops.count == costs.count && paths.count == costs.count)
    for (place, question) in known.questions.prefix(costs.count).enumerated() {
      let cheapest = engine.bestPaths(from: question.from, to: question.to, count: 5, order: .cost(.confidence)).paths
      let found = cheapest.map { engine.cost(of: $0) }
      #expect(found.count == costs[place].count)
      #expect(zip(found, costs[place]).allSatisfy { abs($0 - $1) < 1e-9 })
      for (rank, path) in cheapest.enumerated() {
        // Where two paths cost the same, either may come first or be left out.
        let isTie = costs[place].enumerated().contains { $0 != rank && abs($1 - costs[place][rank]) < 1e-9 }
        if isTie || rank == 4 { continue }
        #expect(path.nodes.map { known.graph.id(of: $0) } == paths[place][rank])
      }
      let shortest = engine.bestPaths(from: question.from, to: question.to, count: 5).paths
      #expect(shortest.map { Double($0.edges.count) } == hops[place])
      #expect(Set(shortest.map(\.nodes)).count == shortest.count)
    }
  }

  @Test(arguments: sizes)
  func `simple paths and surroundings agree with the known answers`(size: String) throws {
    let known = try PeerAnswers(size)
    let engine = GraphEngine(known.graph)
    for (question, counts) in zip(known.questions, known.counts("simple_paths_le3")) {
      for (distinction, key) in [(PathDistinction.nodes, "nodes"), (.edges, "edges")] {
        let found = engine.allPaths(
          from: question.from, to: question.to, lengths: 1...3, limit: 1_000_000, distinction: distinction)
        var lengths = [0, 0, 0]
        for place in found.paths.indices { lengths[found.paths.length(at: place) - 1] += 1 }
        #expect(lengths == counts[key] ?? [])
        #expect(!found.isTruncated)
      }
    }
    let (nodes, edges) = (known.integers("ego2_nodes"), known.integers("ego2_induced_edges"))
    for (place, question) in known.questions.enumerated() {
      let found = engine.surroundings(of: question.from, hops: 2)
      #expect(found.nodes.count == nodes[place])
      #expect(engine.edges(among: found.nodes).count == edges[place])
    }
  }

  @Test(arguments: sizes)
  func `questions to the whole graph agree with the known answers`(size: String) throws {
    let known = try PeerAnswers(size)
    let weak = try known.graph.weakComponents()
    #expect(weak.count == known.integer("wcc") && weak.largest == known.integer("wcc_largest"))
    let strong = try known.graph.strongComponents()
    #expect(strong.count == known.integer("scc") && strong.largest == known.integer("scc_largest"))
    try expect(known.graph.pageRank(tolerance: 1e-12).ranks, known.ranking("pagerank_top20"), 1e-9)
    let between = known.ranking("betweenness_undirected_simple_top20")
    if !between.isEmpty { try expect(known.graph.betweenness().values, between, 1e-7) }
  }

  private func expect(_ values: [Double], _ ranking: [(node: String, value: Double)], _ tolerance: Double) {
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    #expect(ranking.count == 20)
    for (place, expected) in ranking.enumerated() {
      #expect("n\(order[place])" == expected.node)
      #expect(abs(values[order[place]] - expected.value) <= tolerance * max(1, expected.value))
    }
  }
}
