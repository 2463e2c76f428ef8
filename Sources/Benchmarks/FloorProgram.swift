import Foundation

/// The program that answers with lengths and counts alone: what the machine allows.
enum FloorProgram {
  /// What it says: how long it took for what, and what the answers are.
  struct Result {
    var columns: [String: BenchmarkTable.Column]
    var answers: [String: Any]
  }

  /// Compiles a program and runs it; `nil` where there is no compiler.
  static func text(source: String, options: [String] = [], arguments: [String]) throws -> String? {
    try bytes(source, options, arguments).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(_ source: String, _ options: [String], _ arguments: [String]) throws -> Data? {
    let program = FileManager.default.temporaryDirectory.appending(path: "wasl-floor-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: program) }
    guard try output(["c++", "-O3", "-march=native", "-std=c++17"] + options + ["-o", program, source]) != nil else {
      print("no C++ compiler, or the floor does not compile")
      return nil
    }
    return try output([program] + arguments)
  }

  /// Compiles and runs it; `nil` where there is no compiler.
  static func run(source: String, folder: String, nodes: Int) throws -> Result? {
    guard let bytes = try bytes(source, [], [folder, String(nodes)]),
      let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      let timings = root["timings"] as? [String: Any], let answers = root["answers"] as? [String: Any]
    else {
      print("the floor does not run")
      return nil
    }
    let columns = timings.compactMapValues { value -> BenchmarkTable.Column? in
      if let seconds = value as? Double { return BenchmarkTable.Column(median: seconds, high: seconds) }
      guard let column = value as? [String: Any], let median = column["median_ms"] as? Double,
        let high = column["p99_ms"] as? Double
      else { return nil }
      return BenchmarkTable.Column(median: median / 1000, high: high / 1000)
    }
    return Result(columns: columns, answers: answers)
  }

  private static func output(_ arguments: [String]) throws -> Data? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
