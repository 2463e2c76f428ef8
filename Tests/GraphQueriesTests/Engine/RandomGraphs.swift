import GraphQueries
import KnowledgeGraph
import TestSupport

/// Small graphs and filters at random, with parallel edges, loops, ties and nodes without edges.
struct RandomGraphs {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private static let days = (0..<6).map { "2021-03-0\($0 + 1)" }

  mutating func graph() -> KnowledgeGraph {
    let count = Int.random(in: 1...8, using: &generator)
    let relations = Relation.allCases.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator))
    let statuses = Status.allCases.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
    let confidences = [0.2, 0.5, 0.5, 0.9, 1]
    let documents = Self.days.enumerated().map { place, day in
      DocumentRecord(id: "d\(place)", language: "en", date: place == 0 ? nil : day)
    }
    let nodes = (0..<count).map { place in
      Node(
        id: "n\(place)", name: "Node \(place)", kind: generator.pick(Array(EntityKind.allCases.prefix(3))),
        names: [NameForm(text: "Node \(place)", language: "en", count: 1)], mentions: 1, documents: ["d0"])
    }
    let edges = (0..<Int.random(in: 0...(count * 2 + 2), using: &generator)).map { _ in
      let named = documents.shuffled(using: &generator).prefix(Int.random(in: 1...2, using: &generator))
      let status = generator.pick(Array(statuses))
      return Edge(
        source: "n\(Int.random(in: 0..<count, using: &generator))",
        target: "n\(Int.random(in: 0..<count, using: &generator))", relation: generator.pick(Array(relations)),
        status: status, confidence: generator.pick(confidences), documents: named.count,
        claims: named.map { document in
          EdgeClaim(
            document: document.id, status: status, accordingTo: nil,
            evidence: Evidence(quote: "q", span: TextSpan(start: 0, end: 1), trigger: TextSpan(start: 0, end: 1)),
            rule: "r", confidence: 0.5)
        })
    }
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }

  mutating func filter(_ graph: CompactGraph) -> SearchFilter {
    var filter = SearchFilter()
    filter.direction = generator.pick([.both, .both, .forward, .backward, .strictlyForward, .strictlyBackward])
    if Bool.random(using: &generator) { return filter }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.relations = CaseSet(Relation.allCases.filter { _ in Bool.random(using: &generator) })
    } else if Int.random(in: 0..<4, using: &generator) == 0 {
      filter.relations = CaseSet(
        signs: generator.pick([[.positive], [.negative], [.positive, .negative], [.neutral]]))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.statuses = CaseSet(Status.allCases.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 })
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.minimumConfidence = generator.pick([0.1, 0.5, 0.6, 0.95])
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.kinds = CaseSet(EntityKind.allCases.prefix(3).filter { _ in Int.random(in: 0..<3, using: &generator) > 0 })
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      let first = SearchFilter.day(generator.pick(Self.days)) ?? 0
      filter.days = first...(first + Int.random(in: 0...2, using: &generator))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.avoiding = [NodeNumber(UInt32.random(in: 0..<UInt32(graph.nodeCount), using: &generator))]
    }
    return filter
  }

  mutating func node(_ graph: CompactGraph) -> NodeNumber {
    NodeNumber(UInt32.random(in: 0..<UInt32(graph.nodeCount), using: &generator))
  }
}
