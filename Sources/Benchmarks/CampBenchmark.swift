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
        let start = ContinuousClock.now
        let plain = PlainCamps(graph).best(of: 50)
        print(
          String(path.split(separator: "/").last ?? ""),
          "two camps, tree and moves for the better, best of 50 restarts:",
          plain, "misfits, \((((ContinuousClock.now - start) / .seconds(1)) * 1000).rounded() / 1000) s")
        for count in [CampCount.two, .upTo(3), .any] {
          let start = ContinuousClock.now
          let division = try graph.camps(count)
          let time = (ContinuousClock.now - start) / .seconds(1)
          let bound = division.parts.reduce(division.cancelled) { $0 + $1.lowerBound }
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

/// What anybody would try first, to compare with: sides by the signs along a tree from a random node, then moves for the better.
private struct PlainCamps {
  private var ties: [[(other: Int, sign: Int)]]

  init(_ graph: CompactGraph) {
    ties = Array(repeating: [], count: graph.nodeCount)
    for edge in (0..<UInt32(graph.edgeCount)).map({ EdgeNumber($0) }) {
      let ends = graph.ends(of: edge)
      let (one, other) = (Int(ends.source.rawValue), Int(ends.target.rawValue))
      let sign = graph.relation(of: edge) == .supports ? 1 : -1
      ties[one].append((other, sign))
      ties[other].append((one, sign))
    }
  }

  /// The fewest misfits of some tries.
  func best(of tries: Int) -> Int { (0..<tries).map { misfits(from: $0 * 7919 % max(ties.count, 1)) }.min() ?? 0 }

  private func misfits(from root: Int) -> Int {
    var sides = [Int](repeating: 0, count: ties.count)
    for start in [root] + Array(ties.indices) where sides[start] == 0 {
      sides[start] = 1
      var queue = [start]
      while let node = queue.popLast() {
        for tie in ties[node] where sides[tie.other] == 0 {
          sides[tie.other] = sides[node] * tie.sign
          queue.append(tie.other)
        }
      }
    }
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for node in ties.indices where ties[node].reduce(0, { $0 + $1.sign * sides[$1.other] }) * sides[node] < 0 {
        sides[node] = -sides[node]
        hasMoved = true
      }
    }
    let sum = ties.indices.reduce(0) { sum, node in
      sum + ties[node].count { $0.sign * sides[$0.other] * sides[node] < 0 && $0.other != node }
        + ties[node].count { $0.other == node && $0.sign < 0 }
    }
    return sum / 2
  }
}
