import Foundation
import GraphFormats
import KnowledgeGraph

/// Measures how fast a graph is written in each format, and in how much memory: `Benchmarks writers NODES EDGES [FORMAT...]`.
enum WriterBenchmark {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2, let nodes = Int(arguments[0]), let edges = Int(arguments[1]), nodes > 1, edges > 0
    else {
      print("usage: Benchmarks writers NODES EDGES [FORMAT...]")
      exit(2)
    }
    let before = peakMegabytes()
    let graph = makeGraph(nodes: nodes, edges: edges)
    print("\(nodes) nodes, \(edges) edges; the graph takes \(peakMegabytes() - before) MB")
    let chosen = arguments.dropFirst(2)
    for format in GraphFormat.all where chosen.isEmpty || chosen.contains(format.name) { try measure(format, graph) }
  }

  private static func measure(_ format: GraphFormat, _ graph: KnowledgeGraph) throws {
    var (best, bytes) = (Double.infinity, 0)
    let before = peakMegabytes()
    for _ in 0..<3 {
      bytes = 0
      let start = clock()
      let options = ExportOptions(generator: GraphGenerator(version: "0"))
      if format.isFileSet {
        var files = FileSet { _ in ByteSink { bytes += $0.count } }
        try format.write(graph, options: options, to: &files)
      } else {
        var sink = ByteSink { bytes += $0.count }
        try format.write(graph, options: options, to: &sink)
      }
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let size = Double(bytes) / 1e6
    print(
      format.name.padding(toLength: 12, withPad: " ", startingAt: 0),
      String(
        format: "%7.0f MB  %6.2f s of processor time  %5.0f MB/s  %5d MB more memory", size, best, size / best,
        peakMegabytes() - before))
  }

  /// A graph in which few actors have many relations; the numbers are of a linear congruence, the same on every run.
  private static func makeGraph(nodes count: Int, edges edgeCount: Int) -> KnowledgeGraph {
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let documents = (0..<max(1, edgeCount / 20)).map {
      DocumentRecord(id: "doc-\($0)", title: "Report \($0)", language: "en", source: "example.org", date: "2021-03-14")
    }
    let nodes = (0..<count).map { number in
      let (english, arabic) = ("Actor Number \(number)", "الطرف رقم \(number)")
      return Node(
        id: "actor-\(number)", name: english, kind: EntityKind.allCases[number % EntityKind.allCases.count],
        names: [NameForm(text: english, language: "en", count: 3), NameForm(text: arabic, language: "ar", count: 2)],
        mentions: 5, documents: [documents[number % documents.count].id])
    }
    let edges = (0..<edgeCount).map { number in
      let source = random(random(2) == 0 ? max(1, count / 100) : count)
      let target = (source + 1 + random(count - 1)) % count
      let relation = Relation.allCases[random(Relation.allCases.count)]
      let span = TextSpan(start: number % 1000, end: number % 1000 + 60)
      let claim = EdgeClaim(
        document: documents[number % documents.count].id, status: Status.allCases[random(4) == 0 ? 1 : 0],
        accordingTo: nil,
        evidence: Evidence(
          quote: "the company said on Monday of case \(number), قالت الشركة", span: span, trigger: span),
        rule: "rule-\(number % 40)", confidence: Double(500 + random(490)) / 1000)
      return Edge(
        source: nodes[source].id, target: nodes[target].id, relation: relation, status: claim.status,
        confidence: claim.confidence, documents: 1, claims: [claim])
    }
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }

  static func peakMegabytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) / 1000
  }
}
