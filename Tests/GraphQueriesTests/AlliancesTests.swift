import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// Companions as `beta: stated supports; cause gamma sued+sued`.
private func describe(_ companions: [Companion], _ graph: CompactGraph) -> String {
  companions.map { companion in
    let reasons = companion.reasons.map { reason in
      let relations = reason.edges.map { graph.relation(of: $0).name }.joined(separator: "+")
      switch reason.sort {
      case .stated: return "stated \(relations)"
      case .commonCause: return "cause \(reason.third.map { graph.id(of: $0) } ?? "") \(relations)"
      case .balance: return "balance \(reason.third.map { graph.id(of: $0) } ?? "") \(relations)"
      }
    }
    return graph.id(of: companion.node) + ": " + reasons.joined(separator: "; ")
  }.joined(separator: " | ")
}

private func randomGraph(seed: UInt64, nodes: Int, edges: Int) -> KnowledgeGraph {
  var generator = SplitMix64(seed: seed)
  let lines = (0..<edges).map { _ in
    let (source, target) = (Int.random(in: 0..<nodes, using: &generator), Int.random(in: 0..<nodes, using: &generator))
    let relation = generator.pick(Relation.allCases).name
    return
      "n\(source)x \(relation) n\(target)x \(generator.pick(Status.allCases).name) d\(Int.random(in: 0..<3, using: &generator))"
  }
  return makeGraph(lines.joined(separator: "\n"))
}

struct AlliancesTests {
  @Test(arguments: [
    ("alpha supports beta", "beta: stated supports", ""), ("beta owns alpha", "beta: stated owns", ""),
    ("alpha sued beta", "", "beta: stated sued"), ("beta sued alpha", "", "beta: stated sued"),
    ("alpha supports gamma\nbeta supports gamma", "gamma: stated supports | beta: cause gamma supports+supports", ""),
    ("alpha sued gamma\nbeta opposes gamma", "beta: cause gamma sued+opposes", "gamma: stated sued"),
    ("alpha sued gamma\nbeta supports gamma", "", "gamma: stated sued | beta: cause gamma sued+supports"),
    ("alpha sued gamma\ngamma sued beta", "beta: balance gamma sued+sued", "gamma: stated sued"),
    ("alpha owns gamma\ngamma owns beta", "gamma: stated owns | beta: balance gamma owns+owns", ""),
    ("alpha owns gamma\ngamma sued beta", "gamma: stated owns", "beta: balance gamma owns+sued"),
    ("alpha targeted gamma\nbeta targeted gamma", "beta: balance gamma targeted+targeted", "gamma: stated targeted"),
    (
      "alpha allied_with gamma\nbeta supports gamma",
      "gamma: stated allied_with | beta: cause gamma allied_with+supports", ""
    ),
    ("alpha developed gamma\nbeta uses gamma", "", ""), ("alpha sued beta negated", "", ""),
    ("alpha sued beta denied", "", ""),
    ("alpha sued beta possible", "", "beta: stated sued"), ("alpha sued beta alleged", "", "beta: stated sued"),
    (
      "alpha supports beta\nalpha sued gamma\ngamma supports beta",
      "beta: stated supports | gamma: cause beta supports+supports",
      "gamma: stated sued"
    ),
    ("alpha owns beta\nbeta sued alpha", "beta: stated owns", "beta: stated sued"),
  ])
  func `allies and adversaries have their reasons`(lines: String, allies: String, adversaries: String) throws {
    let graph = try CompactGraph(makeGraph(lines))
    let alliances = graph.alliances(of: try #require(graph.node(id: "alpha")))
    #expect(describe(alliances.allies, graph) == allies)
    #expect(describe(alliances.adversaries, graph) == adversaries)
    #expect(!alliances.isTruncated)
  }

  @Test
  func `denied edges count where they are asked for`() throws {
    let graph = try CompactGraph(makeGraph("alpha sued beta denied"))
    let alliances = graph.alliances(
      of: try #require(graph.node(id: "alpha")), filter: SearchFilter(statuses: [.denied]))
    #expect(describe(alliances.adversaries, graph) == "beta: stated sued")
  }

  @Test(arguments: 0..<30)
  func `alliance is mutual`(seed: UInt64) throws {
    let graph = try CompactGraph(randomGraph(seed: seed, nodes: 8, edges: 16))
    let nodes = (0..<UInt32(graph.nodeCount)).map { NodeNumber($0) }
    let all = Dictionary(uniqueKeysWithValues: nodes.map { ($0, graph.alliances(of: $0)) })
    for (node, alliances) in all {
      for ally in alliances.allies {
        let back = all[ally.node]?.allies.first { $0.node == node }
        #expect(back?.reasons.count == ally.reasons.count)
        #expect(back?.sort == ally.sort)
        #expect(abs((back?.score() ?? 0) - ally.score()) < 1e-9)
        #expect(graph.alliances(of: node, with: ally.node).allies == [ally])
      }
      for adversary in alliances.adversaries {
        #expect(all[adversary.node]?.adversaries.contains { $0.node == node } == true)
      }
      #expect(!(alliances.allies + alliances.adversaries).contains { $0.node == node })
    }
  }

  @Test
  func `the score adds up what the reasons are worth`() throws {
    let graph = try CompactGraph(makeGraph("alpha supports beta\nalpha sued gamma\nbeta opposes gamma"))
    let alliances = graph.alliances(of: try #require(graph.node(id: "alpha")))
    let beta = try #require(alliances.allies.first)
    let product = (0..<3).map { graph.confidence(of: EdgeNumber($0)) }
    #expect(beta.reasons.map(\.sort) == [.stated, .commonCause])
    #expect(Set(product).count == 1)
    #expect(abs(beta.score() - (product[0] + product[0] * product[0] / 2)) < 1e-12)
  }

  @Test
  func `a search that is cut short says so`() throws {
    let graph = try CompactGraph(makeGraph("alpha sued beta\nbeta sued gamma"))
    let alliances = graph.alliances(
      of: try #require(graph.node(id: "alpha")), budget: QueryBudget(steps: 0))
    #expect(alliances.isTruncated)
  }
}
