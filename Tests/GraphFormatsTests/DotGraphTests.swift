import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let options = ExportOptions(generator: GraphGenerator(version: "0.0"))

private func dot(_ graph: KnowledgeGraph, language: ExportOptions.Language? = nil) -> String {
  var options = options
  options.language = language
  return String(decoding: GraphFormat.dot.bytes(of: graph, options: options), as: UTF8.self)
}

struct DotGraphTests {
  @Test(arguments: [
    ("story-ar.dot", SampleStory.graph, ExportOptions.Language.arabic),
    ("story-en.dot", SampleStory.englishGraph, .english),
  ])
  func `the story is drawn as recorded`(name: String, graph: KnowledgeGraph, language: ExportOptions.Language) {
    #expect(Snapshot.difference(dot(graph, language: language), named: name) == nil)
  }

  @Test
  func `a graph of mostly Arabic documents reads from right to left`() {
    #expect(dot(SampleStory.graph).contains("rankdir=RL"))
    #expect(dot(SampleStory.englishGraph).contains("rankdir=LR"))
  }

  @Test(arguments: [
    ("asserted", "style=solid, penwidth=1.6"), ("alleged", "style=dashed"), ("denied", "style=dotted"),
    ("possible", "color=\"#E8B08A\""), ("negated", "arrowhead=teetee"),
  ])
  func `the status is shown by the line`(status: String, line: String) throws {
    let text = dot(makeGraph("alpha sued beta \(status)"))
    let edge = try #require(text.split(separator: "\n").first { $0.contains("\"alpha\" -> \"beta\"") })
    #expect(edge.contains(line))
  }

  @Test
  func `an edge stands once with the number of its documents`() {
    let text = dot(makeGraph("alpha sued beta asserted d1\nalpha sued beta asserted d2\nalpha sued beta alleged d2"))
    #expect(text.split(separator: "\n").count { $0.contains("\"alpha\" -> \"beta\"") } == 1)
    #expect(text.contains("label=\"sued (2)\""))
  }

  @Test
  func `an alliance has arrowheads at both ends`() {
    #expect(dot(makeGraph("alpha allied_with beta")).contains("dir=both, arrowtail=vee"))
  }

  @Test
  func `entities without relations are counted, not drawn`() {
    let text = dot(SampleStory.graph, language: .english)
    #expect(!text.contains("\"quiet-firm\""))
    #expect(text.contains("(1 entity without relations not drawn)"))
  }

  @Test(arguments: [
    "\"; } digraph x { \"", "line\nbreak\r\n", "\u{202E}gpj.exe", "nul\u{0}nul", String(repeating: "x", count: 5000),
    String(repeating: "كلمة ", count: 1000), "👨‍👩‍👧 😀", "back\\slash\\", "\\n \\N \\G", "<b>html</b>", "&amp; &#x202E;", "",
    " ", "\u{2067}\u{2069}",
  ])
  func `hostile names stay inside their quotes`(name: String) {
    let node = Node(
      id: "a", name: name, kind: .company, names: [NameForm(text: name, language: "en", count: 1)], mentions: 1,
      documents: ["d"])
    let other = Node(id: "ب\"\n", name: name, kind: .person, names: [], mentions: 0, documents: ["d"])
    let claim = EdgeClaim(
      document: "d", status: .asserted, accordingTo: nil,
      evidence: Evidence(quote: name, span: TextSpan(start: 0, end: 1), trigger: TextSpan(start: 0, end: 1)),
      rule: name, confidence: 1)
    let edge = Edge(
      source: "a", target: "ب\"\n", relation: .sued, status: .asserted, confidence: 1, documents: 1, claims: [claim])
    let graph = KnowledgeGraph(
      documents: [DocumentRecord(id: "d", title: name, language: "en")], nodes: [node, other], edges: [edge])
    let text = dot(graph)
    #expect(GraphFormat.dot.faults(in: Array(text.utf8)) == [])
    #expect(text.contains("\"a\" -> \"node_1\""))
    #expect(text.utf8.count < 8_000)
  }

  @Test(arguments: 0..<12)
  func `every drawing is well formed`(seed: UInt64) {
    var source = RandomDocuments(seed: seed)
    let text = dot(KnowledgeGraph(folding: source.documents(6)))
    #expect(GraphFormat.dot.faults(in: Array(text.utf8)) == [])
  }
}
