import Commands
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

struct ExportTests {
  @Test(arguments: GraphFormat.all.map(\.name))
  func `every format can be written, checked and, where it can, read back`(name: String) throws {
    let folder = try folder(withGraph: SampleStory.graph)
    let format = try #require(GraphFormat.named(name))
    let place = folder("out" + (format.isFileSet ? "" : "." + format.fileExtension))
    let arguments = ["export", "--graph", folder("graph.json"), "--to", name]
    let written = runTool(arguments + ["--output", place])
    #expect(written.code == .done, "\(written.messages)")
    #expect(!runTool(arguments).output.isEmpty)
    let checked = runTool(["export", "--to", name, "--check", place])
    #expect(checked.code == .done, "\(checked.output)")
    guard format.isReadable else { return }
    let read = runTool(["import", place, "--from", name, "--output", folder("back.json")])
    #expect(read.code != .file, "\(read.messages)")
    let back = try GraphFile(json: Array(folder.text("back.json").utf8)).graph
    #expect(back.edges.map(\.id) == SampleStory.graph.edges.map(\.id))
  }

  @Test
  func `a set of files becomes an archive where its name says so`() throws {
    let folder = try folder(withGraph: SampleStory.graph)
    let result = runTool(["export", "-g", folder("graph.json"), "--to", "csv", "-o", folder("all.tar")])
    #expect(result.code == .done)
    #expect(folder.list() == ["all.tar", "graph.json"])
    #expect(runTool(["import", folder("all.tar"), "--from", "csv"]).output.contains("\"whatsapp--sued--nso-group\""))
  }

  @Test
  func `redaction hides names, and a key makes the pseudonyms last`() throws {
    let folder = try folder(withGraph: SampleStory.graph)
    try folder.write("key", text: "a long secret\n")
    let arguments = ["export", "-g", folder("graph.json"), "--to", "json", "--redact", "groups,persons"]
    let plain = runTool(arguments)
    #expect(plain.code == .done)
    for name in ["Hulio", "شاليف", "journalists", "صحفيون"] { #expect(!plain.output.contains(name)) }
    #expect(plain.output.contains("person-1"))
    let keyed = runTool(arguments + ["--redact-key", folder("key")])
    #expect(keyed.code == .done)
    #expect(!keyed.output.contains("person-1\"") && !keyed.output.contains("Hulio"))
    #expect(
      runTool(["export", "-g", folder("graph.json"), "--to", "json", "--redact-key", folder("key")]).code == .usage)
  }

  @Test
  func `the public part holds what two documents state`() throws {
    let graph = makeGraph("alpha sued beta asserted d1\nalpha sued beta asserted d2\ngamma sued beta asserted d1")
    let folder = try folder(withGraph: graph)
    let result = runTool(["export", "-g", folder("graph.json"), "--to", "json", "--public"])
    #expect(result.code == .done)
    #expect(result.output.contains("alpha--sued--beta") && !result.output.contains("gamma"))
    let none = try self.none()
    #expect(none.code == .incomplete)
    #expect(none.messages == "wasl: nothing is stated by two documents: the graph is empty\n")
  }

  private func none() throws -> ToolResult {
    let folder = try folder(withGraph: makeGraph("alpha sued beta asserted d1"))
    return runTool(["export", "-g", folder("graph.json"), "--to", "json", "--public"])
  }

  @Test(arguments: [("auto", true), ("none", false)])
  func `marks of direction are written or not`(when: String, isMarked: Bool) throws {
    let folder = try folder(withGraph: SampleStory.graph)
    let result = runTool(["export", "-g", folder("graph.json"), "--to", "dot", "--bidi-marks", when])
    #expect(result.output.contains("\u{2067}") == isMarked)
  }

  @Test(arguments: ["dot", "json", "graphml", "gexf", "cypher", "turtle", "jsonld", "mermaid"])
  func `an index in any order is written as the graph that it holds`(format: String) throws {
    let folder = try folder(withGraph: SampleStory.graph)
    try folder.write(
      "edges.csv",
      text:
        "source,relation,target,document,quote\nn9,sued,n10,d1,a\nn1,owns,n9,d1,b\nn9,owns,n1,d2,c\nn9,owns,n10,d1,d\nn1,owns,n10,d2,e\n"
    )
    #expect(runTool(["import", "--edges", folder("edges.csv"), "--output", folder("own.waslx")]).code == .done)
    let json = runTool(["export", "-g", folder("own.waslx"), "--to", "json"]).output
    try folder.write("own.json", text: json)
    let whole = runTool(["export", "-g", folder("own.json"), "--to", format])
    #expect(runTool(["export", "-g", folder("own.waslx"), "--to", format]).output == whole.output)
    #expect(!whole.output.isEmpty)
  }

  @Test
  func `a faulty file is named with its faults`() throws {
    let folder = try folder(withGraph: SampleStory.graph)
    try folder.write("bad.gexf", text: "<gexf><graph></gexf>")
    let result = runTool(["export", "--check", folder("bad.gexf")])
    #expect(result.code == .file)
    #expect(result.output.hasPrefix("error: "))
    #expect(runTool(["import", folder("bad.gexf")]).code == .file)
    #expect(runTool(["import", folder("graph.json"), "--from", "dot"]).code == .usage)
    #expect(runTool(["import", folder("none.gexf")]).code == .file)
  }
}
