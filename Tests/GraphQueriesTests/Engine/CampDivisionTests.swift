import Foundation
import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct CampDivisionTests {
  /// A graph of ties: `a b 1` or `a b -1`.
  static func graph(_ ties: [(one: String, other: String, sign: Int)]) throws -> CompactGraph {
    let names = Set(ties.flatMap { [$0.one, $0.other] })
    let nodes = names.map {
      Node(id: $0, name: $0, kind: .government, names: [], mentions: 1, documents: [])
    }
    let edges = ties.map {
      Edge(
        source: $0.one, target: $0.other, relation: $0.sign > 0 ? .supports : .opposes, status: .asserted,
        confidence: 0.9, documents: 1, claims: [])
    }
    return try CompactGraph(KnowledgeGraph(documents: [], nodes: nodes, edges: edges))
  }

  static func read(_ name: String) throws -> [(one: String, other: String, sign: Int)] {
    let path = (PeerAnswers.folder ?? "") + "/networks/" + name
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split { $0 == "\t" || $0 == "," || $0 == "\u{FEFF}" }.map(String.init)
      guard fields.count == 3, let weight = Int(fields[2]), weight != 0 else { return nil }
      return (fields[0], fields[1], weight.signum())
    }
  }

  private static func ids(_ camp: [NodeNumber], _ graph: CompactGraph) -> Set<String> {
    Set(camp.map { graph.id(of: $0) })
  }

  @Test(.enabled(if: PeerAnswers.isThere), arguments: [(2, 7), (3, 2), (4, 2)])
  func `the tribes of the highlands stand as published`(count: Int, frustration: Int) throws {
    let graph = try Self.graph(Self.read("tribes.tsv"))
    let division = try graph.camps(.upTo(count))
    #expect(division.parts.count == 1)
    #expect(division.frustration == frustration)
    #expect(division.parts[0].isProven && division.parts[0].lowerBound == frustration)
    #expect(graph.frustratedEdges(division).count == frustration)
    let path = (PeerAnswers.folder ?? "") + "/networks/tribes_known_camps.json"
    let known =
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path))) as? [String: [String: Any]]
    let partitions = known?["k=\(count)"]?["optimal_partitions"] as? [[[String]]] ?? []
    let found = Set(division.parts[0].camps.map { Self.ids($0, graph) })
    #expect(partitions.contains { Set($0.map(Set.init)) == found })
  }

  @Test(.enabled(if: PeerAnswers.isThere))
  func `as many camps as fit best are three among the tribes`() throws {
    let graph = try Self.graph(Self.read("tribes.tsv"))
    let division = try graph.camps(.any)
    #expect(division.frustration == 2 && division.parts[0].camps.count == 3 && division.parts[0].isProven)
  }

  @Test(.enabled(if: PeerAnswers.isThere))
  func `the blocs of the sixties stand against each other`() throws {
    let graph = try Self.graph(Self.read("cow/cow_62-65.tsv"))
    let division = try graph.camps()
    let path = (PeerAnswers.folder ?? "") + "/networks/cow/known_blocs_62-65.json"
    let known = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path))) as? [String: Any]
    func camps(_ key: String) -> Set<Int32> {
      Set((known?[key] as? [String] ?? []).compactMap { graph.node(id: $0) }.map { division.camp[Int($0.rawValue)] })
    }
    #expect(camps("NATO").count == 1)
    #expect(camps("Warsaw_Pact").count == 1)
    #expect(camps("NATO").isDisjoint(with: camps("Warsaw_Pact")))
  }

  @Test func `small graphs are divided in the best way there is`() throws {
    var generator = SplitMix64(seed: 31)
    for round in 0..<PathOracleTests.count {
      let count = Int.random(in: 2...7, using: &generator)
      let ties = (0..<Int.random(in: 1...(3 * count), using: &generator)).map { _ in
        (
          one: "n\(Int.random(in: 0..<count, using: &generator))",
          other: "n\(Int.random(in: 0..<count, using: &generator))",
          sign: Int.random(in: 0..<5, using: &generator) < 2 ? 1 : -1
        )
      }
      let graph = try Self.graph(ties)
      for most in [2, 3, 7] {
        let division = try graph.camps(most == 7 ? .any : .upTo(most))
        let least = Self.leastFrustration(graph, most: most)
        #expect(graph.frustratedEdges(division).count == least, "round \(round), \(most) camps")
        #expect(division.frustration == least, "round \(round), \(most) camps")
        #expect(division.parts.allSatisfy { $0.isProven && $0.camps.count <= most })
        #expect(!division.isTruncated)
      }
    }
  }

  /// Tries all divisions.
  private static func leastFrustration(_ graph: CompactGraph, most: Int) -> Int {
    var camps = [Int](repeating: 0, count: graph.nodeCount)
    var best = Int.max
    func place(_ node: Int, _ opened: Int) {
      if node == camps.count {
        var sum = 0
        for edge in (0..<UInt32(graph.edgeCount)).map({ EdgeNumber($0) }) {
          let ends = graph.ends(of: edge)
          let isSame = camps[Int(ends.source.rawValue)] == camps[Int(ends.target.rawValue)]
          if isSame != (graph.relation(of: edge).sign == .positive) { sum += 1 }
        }
        best = min(best, sum)
        return
      }
      for camp in 0..<min(most, opened + 1) {
        camps[node] = camp
        place(node + 1, max(opened, camp + 1))
      }
    }
    place(0, 0)
    return best
  }

  @Test func `neutral actors stay out and what flips is said`() throws {
    let nodes = ["a", "b", "c", "d", "e"].map {
      Node(id: $0, name: $0, kind: .company, names: [], mentions: 1, documents: [])
    }
    func edge(_ source: String, _ relation: Relation, _ target: String, _ status: Status = .asserted) -> Edge {
      Edge(
        source: source, target: target, relation: relation, status: status, confidence: 0.9, documents: 1, claims: [])
    }
    let graph = try CompactGraph(
      KnowledgeGraph(
        documents: [], nodes: nodes,
        edges: [
          edge("a", .sued, "b"), edge("b", .supports, "c", .alleged), edge("a", .opposes, "c", .alleged),
          edge("a", .supports, "c"), edge("c", .alliedWith, "d", .alleged), edge("c", .supports, "d", .possible),
          edge("a", .accused, "d"), edge("e", .basedIn, "a"),
        ]))
    let all = try graph.camps()
    #expect(all.camp[4] == -1)
    #expect(all.frustration == 1 && all.parts[0].isProven)
    let asserted = try graph.camps(filter: SearchFilter(statuses: [.asserted]))
    #expect(asserted.frustration == 0)
    #expect(asserted.flips(to: all) == [NodeNumber(2)])
  }

  /// The bars are the best of fifty restarts from random trees with moves for the better.
  @Test(
    .enabled(if: PeerAnswers.isLong), .timeLimit(.minutes(5)),
    arguments: [("bitcoinalpha.csv", 1181), ("twitterreferendum.csv", 11_502)])
  func `large networks are divided better than by many restarts`(name: String, restarts: Int) throws {
    let graph = try Self.graph(Self.read(name))
    for count in [CampCount.two, .any] {
      let division = try graph.camps(count, budget: QueryBudget(timeout: nil))
      #expect(division.frustration <= restarts)
      #expect(graph.frustratedEdges(division).count == division.frustration)
      #expect(division.parts[0].lowerBound <= division.parts[0].frustration)
    }
  }
}
