import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct NeighborhoodTests {
  private static let graph = makeGraph(
    "alpha sued beta\nbeta owns gamma\ngamma supports delta\nbeta opposes epsilon negated\nalpha uses gamma\nzeta owns eta"
  )

  @Test(arguments: [
    (0, "alpha", 0), (1, "alpha | beta gamma", 3), (2, "alpha | beta gamma | delta", 4),
    (9, "alpha | beta gamma | delta", 4),
  ])
  func `rings grow with the number of hops`(hops: Int, rings: String, edges: Int) {
    let result = Neighborhood(of: "alpha", in: GraphIndex(Self.graph), hops: hops)
    #expect(result.rings.map { $0.joined(separator: " ") }.joined(separator: " | ") == rings)
    #expect(result.edges.count == edges)
  }

  @Test
  func `a filter bounds the surroundings`() {
    let result = Neighborhood(of: "alpha", in: GraphIndex(Self.graph), hops: 2, filter: EdgeFilter(relations: [.sued]))
    #expect(result.rings == [["alpha"], ["beta"]])
  }

  @Test
  func `a node that is not there has none`() {
    #expect(Neighborhood(of: "nobody", in: GraphIndex(Self.graph), hops: 2).rings.isEmpty)
  }

  @Test
  func `a subgraph holds its edges, their ends and their documents`() {
    let graph = makeGraph(
      "alpha sued beta asserted d1\nbeta owns gamma alleged d2 delta\nepsilon owns zeta asserted d3")
    let part = graph.subgraph(edges: graph.edges.filter { $0.relation == .owns && $0.source == "beta" })
    #expect(part.nodes.map(\.id) == ["beta", "delta", "gamma"])
    #expect(part.documents.map(\.id) == ["d1", "d2"])
    #expect(part.edges.map(\.id) == ["beta--owns--gamma"])
  }
}
