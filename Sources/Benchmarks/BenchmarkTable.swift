import Foundation

/// Times in columns: the median and the time that one question of a hundred exceeds.
struct BenchmarkTable {
  struct Column {
    var median: Double
    var high: Double
  }

  private(set) var names: [String] = []
  private(set) var columns: [String: Column] = [:]

  mutating func add(_ name: String, _ seconds: [Double]) {
    let sorted = seconds.sorted()
    guard let last = sorted.last else { return }
    let high = sorted[min(sorted.count - 1, Int(Double(sorted.count) * 0.99))]
    add(name, Column(median: sorted.count == 1 ? last : sorted[sorted.count / 2], high: high))
  }

  mutating func add(_ name: String, _ column: Column) {
    names.append(name)
    columns[name] = column
  }

  /// How much longer than the floor each column may take, and what it is called there.
  private static let bars: [String: (bar: Double, name: String)] = [
    "sp_und": (3, "sp_und"), "sp_dir": (3, "sp_dir"), "sp_rel": (3, "sp_rel"), "sp_dir_rel": (3, "sp_dir_rel"),
    "dijkstra": (3, "dijkstra_pruned"), "ego2": (2, "ego2"), "yen5_w": (3, "yen5_w_bounded"),
    "yen5_u": (3, "yen5_u_bounded"), "wcc": (1.3, "wcc_s"), "scc": (1.3, "scc_s"), "pagerank": (1.3, "pagerank_1e-6_s"),
  ]

  /// Prints the table, with the floor and the ratios where there is one.
  func write(beside floor: [String: Column]?) {
    let date = ISO8601DateFormatter.string(from: Date(), timeZone: .gmt, formatOptions: [.withFullDate])
    print("\n\(date), \(Self.machine), one thread; median / p99 in ms\n")
    print("| question | wasl | floor | times the floor | at most |\n|---|---|---|---|---|")
    for name in names {
      guard let own = columns[name] else { continue }
      let bar = Self.bars[name]
      guard let bar, let other = floor?[bar.name] else {
        print("| \(name) | \(Self.text(own)) | - | - | - |")
        continue
      }
      print(
        "| \(name) | \(Self.text(own)) | \(Self.text(other)) | \(Self.short(own.median / other.median)) / "
          + "\(Self.short(own.high / other.high)) | \(bar.bar) |")
    }
  }

  private static func text(_ column: Column) -> String {
    let (median, high) = (short(column.median * 1000), short(column.high * 1000))
    return column.median == column.high ? median : median + " / " + high
  }

  private static func short(_ value: Double) -> String { String(format: "%.3g", value) }

  /// The processor, as Linux names it.
  private static var machine: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
    return "\(ProcessInfo.processInfo.activeProcessorCount) cores of \(name)"
  }
}

/// The program that answers with lengths and counts alone: what the machine allows.
enum FloorProgram {
  /// Compiles and runs it; `nil` where there is no compiler.
  static func run(source: String, folder: String, nodes: Int) throws -> [String: BenchmarkTable.Column]? {
    let program = FileManager.default.temporaryDirectory.appending(path: "wasl-floor-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: program) }
    guard try output(["c++", "-O3", "-march=native", "-std=c++17", "-o", program, source]) != nil else {
      print("no C++ compiler, or the floor does not compile")
      return nil
    }
    guard let bytes = try output([program, folder, String(nodes)]),
      let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      let timings = root["timings"] as? [String: Any]
    else {
      print("the floor does not run")
      return nil
    }
    return timings.compactMapValues { value in
      if let seconds = value as? Double { return BenchmarkTable.Column(median: seconds, high: seconds) }
      guard let column = value as? [String: Any], let median = column["median_ms"] as? Double,
        let high = column["p99_ms"] as? Double
      else { return nil }
      return BenchmarkTable.Column(median: median / 1000, high: high / 1000)
    }
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

/// The table of other programs' times, from the Markdown file that holds it.
struct PeerTable {
  private let lines: [Substring]

  init(path: String, size: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let rest = text.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("### \(size):") }
    lines = Array(rest.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") })
  }

  func write() {
    print("\nOther programs, as measured on their day:\n")
    for line in lines { print(line) }
  }
}
