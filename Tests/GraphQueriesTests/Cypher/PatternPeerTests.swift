import Foundation
import GraphQueries
import Testing

/// The twenty pattern queries that are asked of graph databases as well.
enum PatternQueries {
  static let folder = (#filePath as NSString).deletingLastPathComponent + "/Peers"

  static func read() throws -> [(name: String, query: String)] {
    let lines = try String(contentsOfFile: folder + "/patterns.txt", encoding: .utf8).split(separator: "\n")
    return lines.indices.filter { lines[$0].hasPrefix("[") }.map {
      (String(lines[$0].dropFirst().dropLast()), String(lines[$0 + 1]))
    }
  }
}

struct PatternPeerTests {
  @Test
  func `the pattern queries are understood and find something`() throws {
    let queries = try PatternQueries.read()
    #expect(queries.count == 20)
    let synthetic = SyntheticGraph(nodes: 2000, edges: 10_000)
    let graph = CompactPropertyGraph(try synthetic.index())
    let parameters = synthetic.patternParameters.mapValues { CypherValue.string($0) }
    var found = 0
    for (_, query) in queries {
      let answer = try CypherQuery(query).answer(in: graph, parameters: parameters)
      #expect(answer.isComplete)
      if !answer.isEmpty { found += 1 }
    }
    #expect(found >= 16)
  }

  /// `WASL_PEERS` names a Python with kuzu (or, with `PATTERN_DATABASE=ladybug`, ladybug) and networkx.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WASL_PEERS"] != nil, "WASL_PEERS names no Python"))
  func `databases give the same rows`() throws {
    let python = ProcessInfo.processInfo.environment["WASL_PEERS"] ?? ""
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wasl-patterns-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let synthetic = SyntheticGraph(nodes: 10_000, edges: 50_000)
    for (name, text) in try synthetic.patternFiles(asking: try PatternQueries.read(), rounds: 1) {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [PatternQueries.folder + "/patterns.py", folder, PatternQueries.folder + "/patterns.txt"]
    process.environment = ProcessInfo.processInfo.environment.merging(["PATTERN_ROUNDS": "0"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // Without the databases there is nothing to compare.
    if process.terminationStatus == 2 { return print(text) }
    #expect(process.terminationStatus == 0, "\(text.suffix(3000))")
    #expect(text.contains("median over 20 queries"))
  }
}
