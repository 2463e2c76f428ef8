import Commands
import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

struct DrawTests {
  private func draw(_ arguments: [String], _ graph: KnowledgeGraph = SampleStory.graph) throws -> ToolResult {
    let folder = try folder(withGraph: graph)
    return runTool(["draw", "--graph", folder("graph.json")] + arguments)
  }

  @Test(arguments: [
    ("ar", "rankdir=RL", "واتساب", "WhatsApp</"), ("en", "rankdir=LR", "WhatsApp", ">واتساب"),
    ("both", "WhatsApp", "واتساب", "\u{0}"),
  ])
  func `labels are in the language asked for`(labels: String, one: String, two: String, not: String) throws {
    let result = try draw(["--labels", labels])
    #expect(result.code == .done)
    #expect(result.output.contains(one) && result.output.contains(two) && !result.output.contains(not))
    #expect(GraphFormat.dot.faults(in: Array(result.output.utf8)) == [])
  }

  @Test
  func `a focus, relations and statuses choose what is drawn`() throws {
    let around = try draw(["--focus", "واتساب", "--labels", "en"])
    #expect(around.output.contains("\"facebook\" -> \"whatsapp\"") && !around.output.contains("\"spain\""))
    let further = try draw(["--focus", "WhatsApp", "--hops", "2", "--labels", "en"])
    #expect(further.output.contains("\"spain\""))
    let lawsuits = try draw(["--relation", "sued"])
    #expect(lawsuits.output.contains("\"whatsapp\" -> \"nso-group\"") && !lawsuits.output.contains("\"microsoft\" ->"))
    let denied = try draw(["--status", "denied"])
    #expect(denied.output.contains("\"nso-group\" -> \"journalists\"") && !denied.output.contains("\"microsoft\" ->"))
  }

  @Test
  func `camps are boxes`() throws {
    let result = try draw(["--camps", "--labels", "en"])
    #expect(result.output.contains("subgraph cluster_camp_0") && result.output.contains("subgraph cluster_camp_1"))
    #expect(GraphFormat.dot.faults(in: Array(result.output.utf8)) == [])
  }

  @Test
  func `a large graph is cut to the most connected, and the picture says so`() throws {
    let lines = (0..<90).map { "hub sued actor-\($0)" } + (0..<30).map { "actor-\($0) opposes actor-\($0 + 1)" }
    let result = try draw(["--labels", "en"], makeGraph(lines.joined(separator: "\n")))
    #expect(result.code == .done)
    #expect(result.output.contains("left out as less connected: 31 entities, 31 relations"))
    #expect(result.messages.hasPrefix("wasl: drawing 60 entities; left out: 31 entities and 31 relations"))
    let all = try draw(["--limit", "100"], makeGraph(lines.joined(separator: "\n")))
    #expect(all.messages.isEmpty && !all.output.contains("left out"))
  }

  @Test(arguments: [
    (["--hops", "2"], "--hops goes with --focus"), (["--focus", "nobody"], "\"nobody\" is not in the graph"),
    (["-o", "x.gif"], "x.gif: name the format with --to"), (["--to", "gif"], "--to"),
  ])
  func `what cannot be drawn is refused`(arguments: [String], message: String) throws {
    let result = try draw(arguments)
    #expect(result.code == .usage && result.output.isEmpty)
    #expect(result.messages.contains(message))
  }

  @Test
  func `nothing to draw is said`() throws {
    let result = try draw(["--relation", "sanctioned"])
    #expect(result.code == .incomplete)
    #expect(result.messages == "wasl: no edge fits\n")
  }

  @Test(arguments: [SampleStory.graph, SampleStory.englishGraph])
  func `a timeline is in the order of dates`(graph: KnowledgeGraph) throws {
    var documents = graph.documents
    for place in documents.indices { documents[place].date = place == 0 ? "2021-03-01" : nil }
    let graph = KnowledgeGraph(documents: documents, nodes: graph.nodes, edges: graph.edges)
    let folder = try folder(withGraph: graph)
    let text = runTool(["timeline", "--graph", folder("graph.json")])
    #expect(text.code == .done)
    #expect(text.output.hasPrefix("2021-03-01\n"))
    #expect(graph.documents.count == 1 || text.output.contains("\nno date\n"))
    let json = runTool(["timeline", "--graph", folder("graph.json"), "--format", "json"])
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]])
    #expect(list["claims"]?.count == graph.edges.reduce(0) { $0 + $1.claims.count })
    #expect(list["claims"]?.first?["date"] as? String == "2021-03-01")
    for language in ["ar", "en"] {
      let svg = runTool(["timeline", "--graph", folder("graph.json"), "-f", "svg", "--language", language])
      #expect(svg.output.contains("direction=\"\(language == "ar" ? "rtl" : "ltr")\""))
      let parser = XMLWellFormed.faults(svg.output)
      #expect(parser == nil)
    }
  }

  @Test
  func `a timeline of one entity holds its claims only`() throws {
    let folder = try folder(withGraph: SampleStory.graph)
    let result = runTool(["timeline", "spain", "--graph", folder("graph.json"), "--status", "alleged"])
    #expect(result.output.split(separator: "\n").count { $0.contains("(alleged)") } > 0)
    #expect(!result.output.contains("Microsoft") && !result.output.contains("مايكروسوفت"))
    let none = runTool(["timeline", "spain", "--graph", folder("graph.json"), "--via", "sued"])
    #expect(none.code == .incomplete)
  }
}

/// A check of nesting: that every element is closed in its order and no bare angle bracket is left.
enum XMLWellFormed {
  static func faults(_ text: String) -> String? {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { return "an open bracket" }
      let tag = rest[rest.index(after: start)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
      if tag.hasPrefix("/") {
        if open.popLast() != name { return "</\(name)>" }
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
      rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty ? nil : "<\(open)>"
  }
}
