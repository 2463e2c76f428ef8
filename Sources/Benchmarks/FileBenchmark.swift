import Foundation
import GraphFormats
import GraphQueries
import KnowledgeGraph

/// Measures how fast a graph is written to files beside a program that writes what it holds in memory: `Benchmarks write`.
enum FileBenchmark {
  /// What writing a format took.
  private struct Result {
    var megabytes: Double
    var seconds: Double
    var speed: String { String(format: "%.0f", megabytes / seconds) }
  }

  /// Runs with a folder that holds a graph as index and as tables, the source of the floor, and the formats wanted.
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else {
      print(
        "usage: Benchmarks write FOLDER [FLOOR.cpp [FORMAT...]]   (FOLDER holds graph.waslx, nodes.jsonl, edges.jsonl)")
      exit(2)
    }
    let graph = try CompactGraph(opening: folder + "/graph.waslx")
    let (nodes, edges, places) = graph.ordered()
    let contents = GraphContents(
      documents: (0..<graph.documentCount).map(graph.document).sorted { $0.id < $1.id },
      nodes: GraphItems(count: nodes.count) { graph.node(nodes[$0]) },
      edges: GraphItems(count: edges.count) { place in
        if place % 64 == 0 { graph.fetch(edges[place..<min(place + 64, edges.count)]) }
        return graph.edge(edges[place])
      }
    ) { place in
      let (source, target) = graph.ends(of: edges[place])
      return GraphContents.Outline(
        source: Int(places[Int(source.rawValue)]), target: Int(places[Int(target.rawValue)]),
        relation: graph.relation(of: edges[place]), status: graph.status(of: edges[place]),
        documents: graph.documentCount(of: edges[place]))
    }
    print("\(nodes.count) nodes, \(edges.count) edges, an index of \(graph.byteCount / 1_000_000) MB")
    var floor: [String: Result] = [:]
    if arguments.count > 1 { floor = try self.floor(arguments[1], folder) }
    let chosen = arguments.dropFirst(2)
    print("| format | MB | s | MB/s | floor: MB | s | MB/s | speed : floor |\n|---|---|---|---|---|---|---|---|")
    fflush(nil)
    for format in GraphFormat.all where chosen.isEmpty ? floor[format.name] != nil : chosen.contains(format.name) {
      let own = try measure(format, contents)
      var line = String(format: "| %@ | %.0f | %.2f | %@ |", format.name, own.megabytes, own.seconds, own.speed)
      if let floor = floor[format.name] {
        let ratio = own.megabytes / own.seconds / (floor.megabytes / floor.seconds)
        line += String(format: " %.0f | %.2f | %@ | %.2f |", floor.megabytes, floor.seconds, floor.speed, ratio)
      }
      FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
    print("most memory: \(WriterBenchmark.peakMegabytes()) MB, the mapped index included")
  }

  private static func measure(_ format: GraphFormat, _ contents: GraphContents) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "wasl-write-\(getpid())").path
    defer { unlink(path) }
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    setvbuf(file, nil, Int32(_IONBF), 0)
    var bytes = 0
    func sink() -> ByteSink {
      ByteSink(pieceSize: 1 << 21) { piece in
        bytes += piece.count
        if fwrite(piece, 1, piece.count, file) < piece.count { throw CocoaError(.fileWriteOutOfSpace) }
      }
    }
    let options = ExportOptions(generator: GraphGenerator(version: "0"))
    let start = clock()
    if format.isFileSet {
      var files = FileSet { _ in sink() }
      try format.write(contents, options: options, to: &files)
    } else {
      var sink = sink()
      try format.write(contents, options: options, to: &sink)
    }
    fclose(file)
    return Result(megabytes: Double(bytes) / 1e6, seconds: Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  /// Compiles the floor so that it measures processor time, as is done here, and runs it.
  private static func floor(_ source: String, _ folder: String) throws -> [String: Result] {
    let header = FileManager.default.temporaryDirectory.appending(path: "wasl-clock-\(getpid()).h").path
    defer { unlink(header) }
    try clockHeader.write(toFile: header, atomically: true, encoding: .utf8)
    guard let text = try FloorProgram.text(source: source, options: ["-include", header], arguments: [folder]) else {
      return [:]
    }
    var results: [String: Result] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[0] == "write", let megabytes = Double(words[2]), let seconds = Double(words[5])
      else { continue }
      results[String(words[1])] = Result(megabytes: megabytes, seconds: seconds)
    }
    return results
  }

  private static let clockHeader = """
    #include <chrono>
    #include <ctime>
    namespace std { namespace chrono {
      struct processor_clock {
        typedef nanoseconds duration; typedef duration::rep rep; typedef duration::period period;
        typedef chrono::time_point<processor_clock> time_point; static constexpr bool is_steady = true;
        static time_point now() {
          timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
          return time_point(duration(t.tv_sec * 1000000000LL + t.tv_nsec));
        }
      };
    } }
    #define steady_clock processor_clock

    """
}
