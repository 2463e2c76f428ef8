import Foundation
import GraphQueries
import TestSupport
import Testing

struct CypherFuzzTests {
  private static let seeds = [
    "MATCH (a:A)-[r:T*1..3 {x: 1}]->(b) WHERE a.x > 1 AND NOT (a)-->(b) RETURN a, collect(b.x) AS c ORDER BY c DESC SKIP 1 LIMIT 2",
    "MATCH p = shortestPath((a {name: 'x'})-[*..6]-(b)) WHERE all(r IN relationships(p) WHERE r.x = 1) RETURN p",
    "MATCH p = SHORTEST 3 (a)-[*]-(b) RETURN length(p), [n IN nodes(p) | n.x], CASE WHEN a.x = 1 THEN 'y' ELSE null END",
    "UNWIND [1, 2.5, 'a', null, {k: [1]}] AS x WITH DISTINCT x WHERE x IS NOT NULL RETURN x + 1 UNION ALL RETURN 1 AS x",
    "MATCH (a {id: 'n3'})-[r:sued|owns]->(b:person)<-[s]-(c) WHERE r.status = 'denied' OR a ~= 'N3' RETURN c.id, count(*) AS n, avg(s.confidence) ORDER BY n LIMIT 3",
    "MATCH (a)-[r]->(b:court) OPTIONAL MATCH (b)-[:accused]->(a) WITH a, count(r) AS n WHERE n > 1 RETURN a.kind, sum(n), collect(a.name)[..2]",
    "MATCH p = allShortestPaths((a {id: 'n1'})-[:supports|opposes*1..4]-(b {id: 'n2'})) RETURN nodes(p), relationships(p), length(p)",
    "RETURN reduce(s = 0, x IN range(1, 9) | s + x) % 3 ^ 2, 'a' =~ '.*', [1, 2, 3][0..-1], $p, size('é') // end",
  ]

  private static func memoryGraph() -> MemoryPropertyGraph {
    var graph = MemoryPropertyGraph()
    for number in 0..<6 { graph.addNode(labels: ["A"], properties: ["x": .integer(number), "name": .string("x")]) }
    for number in 0..<6 {
      graph.addRelationship(from: number, to: (number + 1) % 6, type: "T", properties: ["x": .integer(1)])
    }
    return graph
  }

  /// `WASL_FUZZ` is the number of queries, of which half are asked of either sort of graph.
  @Test(arguments: [false, true])
  func `mutated queries never crash`(isCompact: Bool) throws {
    let count = (ProcessInfo.processInfo.environment["WASL_FUZZ"].flatMap { Int($0) } ?? 3000) / 2
    let graph: any PropertyGraph =
      isCompact
      ? CompactPropertyGraph(try SyntheticGraph(nodes: 30, edges: 120).index()) : Self.memoryGraph()
    var random = SplitMix64(seed: isCompact ? 8 : 7)
    var slowest = Duration.zero
    let words =
      Self.seeds.flatMap { $0.split(separator: " ").map(String.init) } + ["(", ")", "[", "-", "*", "{", "\\u", "'"]
    var understood = 0
    for _ in 0..<count {
      var parts = (Self.seeds.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
      for _ in 0...Int.random(in: 0..<6, using: &random) / 3 {
        if parts.isEmpty { break }
        let place = Int.random(in: 0..<parts.count, using: &random)
        let word = words.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<8, using: &random) {
        case 0: parts.remove(at: place)
        case 1: parts.insert(word, at: place)
        case 2: parts[place] = word
        case 3: parts[place] = String(parts[place].shuffled(using: &random))
        case 4: parts.swapAt(place, Int.random(in: 0..<parts.count, using: &random))
        case 5:
          let clauses = (Self.seeds.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
          parts = Array(parts[..<place]) + clauses[min(place, clauses.count)...]
        default:
          // Another number, name or comparison where there was one, so that many queries stay whole.
          parts[place] = String(
            parts[place].map { letter in
              if letter.isNumber { return Character("\(Int.random(in: 0...9, using: &random))") }
              if "<>=".contains(letter) { return "<>=".randomElement(using: &random) ?? letter }
              return "abcrxs".contains(letter) && parts[place].count < 3
                ? "abcrx".randomElement(using: &random) ?? letter : letter
            })
        }
      }
      let text = parts.joined(separator: " ")
      let start = ContinuousClock.now
      defer { slowest = max(slowest, ContinuousClock.now - start) }
      do {
        _ = try CypherQuery(text).rows(
          in: graph, parameters: ["p": .integer(1)],
          limits: CypherLimits(time: .milliseconds(50), rows: 100, heldValues: 100_000))
        understood += 1
      } catch let error as CypherError {
        #expect(!error.pointing(into: text).isEmpty)
      }
    }
    #expect(understood > 0 && understood < count)
    // No query may go on long after its 50 milliseconds; the bound leaves room for a machine that does other work.
    #expect(slowest < .seconds(10))
    if count > 10_000 { print("\(count) queries, \(understood) understood, the slowest took \(slowest)") }
  }
}
