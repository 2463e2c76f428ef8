import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let options = ExportOptions(generator: GraphGenerator(version: "0.0", lexicon: "abc"), title: "Title")

/// What holds for every format alike.
struct AllFormatsTests {
  @Test(arguments: GraphFormat.all.map(\.name))
  func `hostile names break no rule of the format`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    let faults = format.faults(in: format.files(of: HostileGraph.graph, options: options))
    // Long cells are a warning that is due here.
    #expect(faults.filter { $0.severity == .error } == [])
  }

  @Test(arguments: GraphFormat.all.map(\.name))
  func `a story is without fault`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    for graph in [SampleStory.graph, SampleStory.englishGraph, KnowledgeGraph(folding: [])] {
      #expect(format.faults(in: format.files(of: graph, options: options)) == [])
      #expect(format.faults(in: format.bytes(of: graph, options: options)).filter { $0.severity == .error } == [])
    }
  }

  @Test(arguments: GraphFormat.all.map(\.name))
  func `random graphs break no rule of the format`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    for seed in 0..<6 {
      var source = RandomDocuments(seed: UInt64(seed))
      let graph = KnowledgeGraph(folding: source.documents(8))
      #expect(format.faults(in: format.files(of: graph, options: options)).filter { $0.severity == .error } == [])
    }
  }

  @Test(arguments: GraphFormat.all.map(\.name))
  func `the same graph gives the same bytes, in pieces or not`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    let once = format.bytes(of: SampleStory.graph, options: options)
    #expect(format.bytes(of: SampleStory.graph, options: options) == once)
    var pieces: [UInt8] = []
    var sink = ByteSink(pieceSize: 64) { pieces += $0 }
    try format.write(SampleStory.graph, options: options, to: &sink)
    #expect(pieces == once)
  }

  @Test(arguments: GraphFormat.all.filter(\.isReadable).map(\.name))
  func `what is read back is what was written`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    for seed in 0..<12 {
      var source = RandomDocuments(seed: UInt64(seed))
      let graph = KnowledgeGraph(folding: source.documents(8))
      let read = try #require(try format.read(format.files(of: graph, options: options)))
      if let fault = RoundTrip.difference(graph, read.graph, format: name) {
        Issue.record("\(name), seed \(seed): \(fault)")
        return
      }
    }
  }

  @Test(arguments: GraphFormat.all.filter(\.isReadable).map(\.name))
  func `hostile names are read back`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    let read = try #require(try format.read(format.bytes(of: HostileGraph.graph, options: options)))
    #expect(RoundTrip.difference(HostileGraph.graph, read.graph, format: name) == nil)
  }

  @Test(arguments: GraphFormat.all.map(\.name))
  func `nonsense is found at fault`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    // A file of lines may have none.
    for text in ["", "\u{0}", "hello", "{}", "<a>", "[1]"] where name != "ftm" || !text.isEmpty {
      #expect(!format.faults(in: Array(text.utf8)).isEmpty, "\(text)")
    }
    #expect(!format.faults(in: [0xFF, 0xFE, 0x41]).isEmpty)
  }

  @Test(arguments: GraphFormat.all.filter(\.isReadable).map(\.name))
  func `broken files are refused or read, without a trap`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    let bytes = format.bytes(of: SampleStory.englishGraph, options: options)
    var generator = SplitMix64(seed: 3)
    for _ in 0..<150 {
      var broken = bytes
      for _ in 0..<3 {
        broken[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...127, using: &generator)
      }
      _ = try? format.read(broken)
      _ = format.faults(in: broken)
      _ = try? format.read(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))))
    }
  }
}

/// Compares a graph with what came back from a file.
enum RoundTrip {
  /// XML cannot hold control characters.
  private static func expected(_ text: String, _ format: String) -> String {
    guard format == "graphml" || format == "gexf" else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 && ![9, 10, 13].contains($0.value) || $0.value == 0xFFFE || $0.value == 0xFFFF
            ? "\u{FFFD}" : $0
        }))
  }

  static func difference(_ old: KnowledgeGraph, _ new: KnowledgeGraph, format: String) -> String? {
    if format == "neo4j-csv" || format == "ftm" { return loose(old, new) }
    if old.nodes.count != new.nodes.count { return "\(new.nodes.count) nodes for \(old.nodes.count)" }
    for (left, right) in zip(old.nodes, new.nodes) {
      var node = left
      node.name = expected(node.name, format)
      for place in node.names.indices { node.names[place].text = expected(node.names[place].text, format) }
      if node != right { return "\(node)\n\(right)" }
    }
    if old.edges.count != new.edges.count { return "\(new.edges.count) edges for \(old.edges.count)" }
    for (left, right) in zip(old.edges, new.edges) {
      var edge = left
      for place in edge.claims.indices {
        edge.claims[place].evidence.quote = expected(edge.claims[place].evidence.quote, format)
        edge.claims[place].rule = expected(edge.claims[place].rule, format)
      }
      // Of claims in one place the order is not said.
      if Set(edge.claims) != Set(right.claims) { return "\(edge.claims)\n\(right.claims)" }
      if edge.status != right.status || edge.confidence != right.confidence || edge.documents != right.documents {
        return "\(edge)\n\(right)"
      }
    }
    return nil
  }

  /// Formats that lose texts keep at least who does what to whom.
  private static func loose(_ old: KnowledgeGraph, _ new: KnowledgeGraph) -> String? {
    if old.nodes.map(\.id) != new.nodes.map(\.id) { return "other nodes" }
    if old.edges.map(\.id) != new.edges.map(\.id) { return "other edges" }
    if old.edges.map(\.status) != new.edges.map(\.status) { return "other statuses" }
    return nil
  }
}
