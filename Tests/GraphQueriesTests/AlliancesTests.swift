import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

/// Companions as `beta: stated supports; cause gamma sued+sued`.
private func describe(_ companions: [Companion]) -> String {
  companions.map { companion in
    let reasons = companion.reasons.map { reason in
      let relations = reason.edges.map(\.relation.name).joined(separator: "+")
      switch reason.sort {
      case .stated: return "stated \(relations)"
      case .commonCause: return "cause \(reason.third ?? "") \(relations)"
      case .balance: return "balance \(reason.third ?? "") \(relations)"
      }
    }
    return companion.id + ": " + reasons.joined(separator: "; ")
  }.joined(separator: " | ")
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
  func `allies and adversaries have their reasons`(lines: String, allies: String, adversaries: String) {
    let alliances = Alliances(of: "alpha", in: GraphIndex(makeGraph(lines)))
    #expect(describe(alliances.allies) == allies)
    #expect(describe(alliances.adversaries) == adversaries)
  }

  @Test
  func `denied edges count where they are asked for`() {
    let index = GraphIndex(makeGraph("alpha sued beta denied"))
    let alliances = Alliances(of: "alpha", in: index, filter: EdgeFilter(statuses: [.denied]))
    #expect(describe(alliances.adversaries) == "beta: stated sued")
  }

  @Test(arguments: 0..<30)
  func `alliance is mutual`(seed: UInt64) {
    let graph = randomGraph(seed: seed, nodes: 8, edges: 16)
    let index = GraphIndex(graph)
    let all = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, Alliances(of: $0.id, in: index)) })
    for (id, alliances) in all {
      for ally in alliances.allies {
        let back = all[ally.id]?.allies.first { $0.id == id }
        #expect(back?.reasons.count == ally.reasons.count)
        #expect(back?.sort == ally.sort)
      }
      for adversary in alliances.adversaries {
        #expect(all[adversary.id]?.adversaries.contains { $0.id == id } == true)
      }
      #expect(!(alliances.allies + alliances.adversaries).contains { $0.id == id })
    }
  }

  @Test
  func `nobody has no allies`() {
    #expect(Alliances(of: "nobody", in: GraphIndex(makeGraph("alpha sued beta"))).allies.isEmpty)
  }
}
