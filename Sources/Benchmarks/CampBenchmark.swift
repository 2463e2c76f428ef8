import Foundation
import GraphQueries
import KnowledgeGraph

/// Divides signed networks from files and says how well and how fast.
enum CampBenchmark {
  /// Runs with files of lines `source, target, sign`, divided by tabs or commas.
  static func run(_ paths: [String]) {
    for path in paths {
      do {
        let graph = try read(path)
        for count in [CampCount.two, .upTo(3), .any] {
          let start = ContinuousClock.now
          let division = try graph.camps(count)
          let time = (ContinuousClock.now - start) / .seconds(1)
          let bound = division.parts.reduce(0) { $0 + $1.lowerBound }
          print(
            String(path.split(separator: "/").last ?? ""), graph.nodeCount, graph.edgeCount, count,
            "misfits \(division.frustration), at least \(bound), camps \(division.parts.first?.camps.count ?? 0),",
            "\((time * 1000).rounded() / 1000) s")
        }
      } catch {
        print("\(path): \(error)")
      }
    }
  }

  private static func read(_ path: String) throws -> CompactGraph {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let ties = text.split(whereSeparator: \.isNewline).compactMap { line -> (String, String, Int)? in
      let fields = line.split { $0 == "\t" || $0 == "," || $0 == "\u{FEFF}" }.map(String.init)
      guard fields.count == 3, let weight = Int(fields[2]), weight != 0 else { return nil }
      return (fields[0], fields[1], weight)
    }
    let nodes = Set(ties.flatMap { [$0.0, $0.1] }).map {
      Node(id: $0, name: $0, kind: .government, names: [], mentions: 1, documents: [])
    }
    let edges = ties.map {
      Edge(
        source: $0.0, target: $0.1, relation: $0.2 > 0 ? .supports : .opposes, status: .asserted, confidence: 1,
        documents: 1, claims: [])
    }
    return try CompactGraph(KnowledgeGraph(documents: [], nodes: nodes, edges: edges))
  }
}
