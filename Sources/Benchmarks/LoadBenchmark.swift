import Foundation
import GraphQueries

/// Measures how fast graphs are read, written and opened.
enum LoadBenchmark {
  /// Reads what there is in the folder of a generated graph.
  /// - Returns: the graph with its names and quotes; `nil` where the folder does not hold it.
  static func run(_ folder: String) throws -> CompactGraph? {
    let before = residentMegabytes()
    try load("import JSON lines", [folder + "/nodes.jsonl", folder + "/edges.jsonl"]) {
      try CompactGraph(importingNodes: folder + "/nodes.jsonl", edges: folder + "/edges.jsonl")
    }
    try load("import CSV", [folder + "/nodes.csv", folder + "/edges.csv"]) {
      try CompactGraph(importingNodes: folder + "/nodes.csv", edges: folder + "/edges.csv")
    }
    try load("read graph.json", [folder + "/graph.json"]) { try CompactGraph(readingJSON: folder + "/graph.json") }
    guard FileManager.default.fileExists(atPath: folder + "/edges.jsonl") else { return nil }
    let graph = try CompactGraph(importingNodes: folder + "/nodes.jsonl", edges: folder + "/edges.jsonl")
    print("index in memory \(graph.byteCount / 1_000_000) MB, resident \(residentMegabytes() - before) MB more")
    let path = folder + "/graph.waslx"
    try time("write index") { try graph.write(to: path) }
    try time("open index") { _ = try CompactGraph(opening: path) }
    try time("open and verify index") { _ = try CompactGraph(opening: path, verifying: true) }
    return graph
  }

  private static func load(_ name: String, _ paths: [String], _ body: () throws -> CompactGraph) throws {
    let sizes = paths.map { (try? FileManager.default.attributesOfItem(atPath: $0))?[.size] as? Int ?? 0 }
    if sizes.contains(0) { return }
    var (best, processor) = (Double.infinity, Double.infinity)
    // Large files are read once.
    for _ in 0..<(sizes.reduce(0, +) > 1_000_000_000 ? 1 : 3) {
      let start = clock()
      best = min(best, try seconds { _ = try body() })
      processor = min(processor, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let size = Double(sizes.reduce(0, +)) / 1e6
    print(
      name, rounded(best), "s,", Int(size), "MB,", Int(size / best), "MB/s; processor", rounded(processor), "s,",
      Int(size / processor), "MB/s")
  }

  private static func time(_ name: String, _ body: () throws -> Void) throws {
    var best = Double.infinity
    for _ in 0..<3 { best = min(best, try seconds(body)) }
    print(name, rounded(best * 1000), "ms")
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// What the process holds in memory, as Linux tells it.
  static func residentMegabytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let fields = text.split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4096 / 1_000_000
  }
}
