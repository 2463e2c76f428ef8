import Foundation
import GraphQueries

/// Asks the twenty pattern queries, and has other programs asked them.
enum PatternBenchmark {
  /// Runs with a size (XS, S or M), the file of queries, and, to compare, a Python with kuzu or ladybug and networkx.
  static func run(_ arguments: [String]) {
    guard arguments.count >= 2, let size = GraphBenchmark.sizes[arguments[0]] else {
      print(
        "usage: Benchmarks patterns SIZE PATTERNS.txt [PYTHON]   (SIZE one of XS S M L; patterns.py stands beside the queries)"
      )
      return
    }
    do {
      let lines = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n")
      let queries = lines.indices.filter { lines[$0].hasPrefix("[") }.map {
        (name: String(lines[$0].dropFirst().dropLast()), query: String(lines[$0 + 1]))
      }
      let files = try SyntheticGraph(nodes: size.0, edges: size.1).patternFiles(asking: queries, rounds: 5)
      let folder = FileManager.default.temporaryDirectory.appending(path: "wasl-patterns-\(getpid())").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      for file in files { try file.text.write(toFile: folder + "/" + file.name, atomically: true, encoding: .utf8) }
      if arguments.count < 3 {
        for line in files.last?.text.split(separator: "\n") ?? [] { print(line.prefix { $0 != "[" }) }
        return
      }
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      let script = URL(filePath: arguments[1]).deletingLastPathComponent().appending(path: "patterns.py").path
      process.arguments = [arguments[2], script, folder, arguments[1]]
      try process.run()
      process.waitUntilExit()
      exit(process.terminationStatus)
    } catch { print("\(error)") }
  }
}
