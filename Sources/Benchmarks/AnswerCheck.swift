import Foundation
import GraphQueries
import KnowledgeGraph

/// Holds the engine's answers against those of the floor, question by question.
struct AnswerCheck {
  let graph: CompactGraph
  let questions: [GraphBenchmark.Question]
  let floor: [String: Any]

  private var engine: GraphEngine { GraphEngine(graph) }

  /// Prints how many answers of each sort there are and how many differ.
  func run() throws {
    let engine = engine
    print("\nAnswers beside those of the floor:\n")
    func hops(_ key: String, _ filter: (GraphBenchmark.Question) -> SearchFilter) {
      compare(key, floor[key] as? [Int] ?? []) { question, hops in
        let path = engine.shortestPath(from: question.from, to: question.to, filter: filter(question)).path
        return (path?.edges.count ?? -1) == hops
      }
    }
    hops("sp_undirected") { _ in SearchFilter() }
    hops("sp_directed_out") { _ in SearchFilter(direction: .strictlyForward) }
    hops("sp_undirected_relations") { SearchFilter(relations: $0.relations) }
    hops("sp_directed_out_relations") { SearchFilter(relations: $0.relations, direction: .strictlyForward) }
    compare("dijkstra_cost", floor["dijkstra_cost"] as? [Double] ?? []) { question, cost in
      guard let path = engine.cheapestPath(from: question.from, to: question.to).path else { return cost < 0 }
      return abs(engine.cost(of: path) - cost) < 1e-9
    }
    compare("yen5_weighted_costs", floor["yen5_weighted_costs"] as? [[Double]] ?? []) { question, costs in
      let found = engine.bestPaths(from: question.from, to: question.to, count: 5, order: .cost(.confidence)).paths
      return found.count == costs.count && zip(found, costs).allSatisfy { abs(engine.cost(of: $0) - $1) < 1e-9 }
    }
    compare("yen5_unweighted_hops", floor["yen5_unweighted_hops"] as? [[Double]] ?? []) { question, hops in
      engine.bestPaths(from: question.from, to: question.to, count: 5).paths.map { Double($0.edges.count) } == hops
    }
    for (name, distinction) in [("nodes", PathDistinction.nodes), ("edges", .edges)] {
      compare("simple_paths_le3 \(name)", floor["simple_paths_le3"] as? [[String: [Int]]] ?? []) { question, counts in
        let found = engine.allPaths(
          from: question.from, to: question.to, lengths: 1...3, limit: 50_000_000, distinction: distinction)
        var lengths = [0, 0, 0]
        for place in found.paths.indices { lengths[found.paths.length(at: place) - 1] += 1 }
        return lengths == counts[name]
      }
    }
    compare("ego2_nodes", floor["ego2_nodes"] as? [Int] ?? []) { question, count in
      engine.surroundings(of: question.from, hops: 2).nodes.count == count
    }
    compare("ego2_induced_edges", floor["ego2_induced_edges"] as? [Int] ?? []) { question, count in
      engine.edges(among: engine.surroundings(of: question.from, hops: 2).nodes).count == count
    }
    let (weak, strong) = (try graph.weakComponents(), try graph.strongComponents())
    report(
      "components", 4,
      [
        weak.count == floor["wcc"] as? Int, weak.largest == floor["wcc_largest"] as? Int,
        strong.count == floor["scc"] as? Int, strong.largest == floor["scc_largest"] as? Int,
      ].count { !$0 })
    compareRanking("pagerank_top20", try graph.pageRank(tolerance: 1e-12).ranks)
    if floor["betweenness_undirected_simple_top20"] != nil {
      compareRanking("betweenness_undirected_simple_top20", try graph.betweenness().values)
    }
  }

  private func compare<Value>(_ name: String, _ values: [Value], _ agrees: (GraphBenchmark.Question, Value) -> Bool) {
    report(name, values.count, zip(questions, values).count { !agrees($0, $1) })
  }

  private func compareRanking(_ name: String, _ values: [Double]) {
    let expected = floor[name] as? [[Any]] ?? []
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    let wrong = zip(order, expected).count { node, row in
      row[0] as? String != "n\(node)" || abs(values[node] - (row[1] as? Double ?? .nan)) > 1e-9 * max(1, values[node])
    }
    report(name, expected.count, wrong)
  }

  private func report(_ name: String, _ count: Int, _ wrong: Int) {
    print("- \(name): \(count) compared, \(wrong == 0 && count > 0 ? "all equal" : "\(wrong) differ")")
  }
}
