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
}
