import Foundation

/// Times in columns: the median and the time that one question of a hundred exceeds.
struct BenchmarkTable {
  struct Column {
    var median: Double
    var high: Double
    /// The processor time of all threads together, where it was measured.
    var processor: Double?
  }

  private(set) var names: [String] = []
  private(set) var columns: [String: Column] = [:]

  mutating func add(_ name: String, _ seconds: [Double], processor: Double? = nil) {
    let sorted = seconds.sorted()
    guard let last = sorted.last else { return }
    let high = sorted[min(sorted.count - 1, Int(Double(sorted.count) * 0.99))]
    add(
      name, Column(median: sorted.count == 1 ? last : sorted[sorted.count / 2], high: high, processor: processor))
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
    "betweenness": (0.8, "betweenness_s"), "betweenness_2": (0.8, "betweenness_s"),
  ]

  /// Prints the table, with the floor and the ratios where there is one.
  func write(beside floor: [String: Column]?) {
    let date = ISO8601DateFormatter.string(from: Date(), timeZone: .gmt, formatOptions: [.withFullDate])
    print("\n\(date), \(Self.machine), one thread unless said; median / p99 in ms\n")
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
    let processor = column.processor.map { " (processor \(short($0 * 1000)))" } ?? ""
    return (column.median == column.high ? median : median + " / " + high) + processor
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
