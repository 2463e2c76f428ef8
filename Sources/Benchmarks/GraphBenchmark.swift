import Foundation
import GraphQueries
import KnowledgeGraph

/// Measures the graph engine on the synthetic graphs of the peers' comparison.
enum GraphBenchmark {
  /// One pair of nodes with three relations.
  struct Question {
    var from: NodeNumber
    var to: NodeNumber
    var relations: CaseSet<Relation>
  }

  static let sizes = [
    "XS": (500, 2500), "S": (10_000, 50_000), "M": (200_000, 1_000_000), "L": (1_000_000, 10_000_000),
  ]

  /// Runs with the folder of a generated graph (`…/M`, with `q.tsv`) as the only argument.
  static func run(_ arguments: [String]) {
    guard let folder = arguments.first, let name = folder.split(separator: "/").last, let size = sizes[String(name)]
    else {
      print("usage: graph FOLDER/SIZE   (a folder with q.tsv, SIZE one of XS S M L)")
      return
    }
    do { try measure(folder: folder, nodes: size.0, edges: size.1) } catch { print("\(error)") }
  }

  private static func measure(folder: String, nodes: Int, edges: Int) throws {
    let questions = try questions(folder + "/q.tsv")
    let graph = try SyntheticGraph(nodes: nodes, edges: edges).index()
    print("index: \(graph.byteCount / 1_000_000) MB")
    let engine = GraphEngine(graph)
    let rounds = 15
    func column(_ name: String, _ count: Int = .max, _ body: (Question) -> Void) {
      var best = [Double](repeating: .infinity, count: min(count, questions.count))
      for _ in 0..<rounds {
        for (place, question) in questions.prefix(count).enumerated() {
          best[place] = min(best[place], seconds { body(question) })
        }
      }
      report(name, best)
    }
    column("sp_und") { _ = engine.shortestPath(from: $0.from, to: $0.to) }
    let directed = SearchFilter(direction: .strictlyForward)
    column("sp_dir") { _ = engine.shortestPath(from: $0.from, to: $0.to, filter: directed) }
    column("sp_rel") {
      _ = engine.shortestPath(from: $0.from, to: $0.to, filter: SearchFilter(relations: $0.relations))
    }
    column("dijkstra") { _ = engine.cheapestPath(from: $0.from, to: $0.to) }
  }

  static func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    let time = ContinuousClock.now - start
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func report(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    guard let last = sorted.last else { return }
    let median = sorted[sorted.count / 2]
    let high = sorted[min(sorted.count - 1, Int(Double(sorted.count) * 0.99))]
    print(name, round(median * 1e8) / 100, round(high * 1e8) / 100, round(last * 1e8) / 100)
  }

  private static func questions(_ path: String) throws -> [Question] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").compactMap { UInt32($0) }
      guard fields.count == 3 else { return nil }
      return Question(
        from: NodeNumber(fields[0]), to: NodeNumber(fields[1]),
        relations: CaseSet(Relation.allCases.filter { fields[2] & (1 << UInt32($0.rawValue)) != 0 }))
    }
  }
}
