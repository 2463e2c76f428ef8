import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct CampsTests {
  @Test(arguments: [
    ("alpha sued beta", "alpha / beta", ""), ("alpha supports beta", "alpha beta / ", ""),
    ("alpha sued beta\nbeta sued gamma", "alpha gamma / beta", ""),
    ("alpha sued beta\nbeta sued gamma\ngamma sued alpha", "beta gamma / alpha", "beta--sued--gamma"),
    ("alpha supports beta\nalpha sued beta\nbeta owns gamma", "alpha beta gamma / ", "alpha--sued--beta"),
    (
      "alpha supports beta\nbeta supports gamma\nalpha sued gamma\ngamma opposes alpha", "alpha beta / gamma",
      "beta--supports--gamma"
    ),
  ])
  func `a part is divided so that the fewest edges do not fit`(lines: String, camps: String, frustrated: String) throws
  {
    let result = Camps(GraphIndex(makeGraph(lines)))
    let split = try #require(result.splits.first)
    #expect(split.isExact)
    let expected = frustrated.split(separator: " ").count
    #expect(split.frustrated.count == expected)
    if expected == 0 {
      #expect(split.first.joined(separator: " ") + " / " + split.second.joined(separator: " ") == camps)
    }
  }

  @Test(arguments: 0..<60)
  func `no other split is better`(seed: UInt64) {
    let nodes = 4 + Int(seed % 8)
    let graph = randomGraph(seed: seed, nodes: nodes, edges: nodes * 2)
    let index = GraphIndex(graph)
    let filter = EdgeFilter(statuses: Alliances.defaultStatuses)
    let signed = graph.edges.filter { $0.relation.sign != .neutral && filter.admits($0) }
    let ids = graph.nodes.map(\.id)
    var least = signed.count
    for mask in 0..<(1 << ids.count) {
      var side: [String: Bool] = [:]
      for (bit, id) in ids.enumerated() { side[id] = mask >> bit & 1 == 1 }
      least = min(least, signed.count { (side[$0.source] == side[$0.target]) != ($0.relation.sign == .positive) })
    }
    let camps = Camps(index)
    #expect(camps.splits.reduce(0) { $0 + $1.frustrated.count } == least)
    #expect(!camps.splits.contains { !$0.isExact })
    #expect(camps.splits.reduce(0) { $0 + $1.frustrated.count + $1.fitting.count } == signed.count)
    let members = camps.splits.flatMap { $0.first + $0.second }
    #expect(Set(members).count == members.count)
    #expect(Set(members) == Set(signed.flatMap { [$0.source, $0.target] }))
    for split in camps.splits {
      for edge in split.fitting + split.frustrated {
        let isInside = split.first.contains(edge.source) == split.first.contains(edge.target)
        #expect(split.fitting.contains(edge) == (isInside == (edge.relation.sign == .positive)))
      }
    }
  }

  @Test
  func `a search that runs out of budget says so and still divides all nodes`() {
    let camps = Camps(GraphIndex(randomGraph(seed: 5, nodes: 40, edges: 300)), budget: 100)
    #expect(camps.splits.contains { !$0.isExact })
    #expect(camps.splits[0].first.count + camps.splits[0].second.count > 30)
  }

  @Test
  func `neutral and denied edges make no camps`() {
    #expect(Camps(GraphIndex(makeGraph("alpha developed beta\nalpha sued gamma denied"))).splits.isEmpty)
  }
}
