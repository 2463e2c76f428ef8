import Commands
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let lines = """
  alpha supports beta
  beta sued gamma alleged d2 alpha
  gamma owns delta
  delta opposes alpha possible
  epsilon sued gamma
  zeta uses eta
  gamma targeted theta denied d2 beta
  """

struct QuestionTests {
  private func ask(_ line: String, _ graph: KnowledgeGraph = makeGraph(lines)) throws -> ToolResult {
    let folder = try folder(withGraph: graph)
    return runTool(line.split(separator: " ").map(String.init) + ["--graph", folder("graph.json")])
  }

  @Test
  func `a path is printed with its quotes and sources`() throws {
    let result = try ask("path alpha gamma")
    #expect(result.code == .done)
    #expect(
      result.output == """
        alpha to gamma, 2 steps
          alpha supports beta (asserted)
            “alpha supports beta”
            - d1 (example.org): Title of d1
          beta sued gamma (alleged)
            “beta sued gamma alleged d2 alpha”
            - according to alpha, d2 (example.org): Title of d2

        """)
  }

  @Test(arguments: [
    ("path alpha gamma --status asserted", 1, "wasl: no path from alpha to gamma\n"),
    ("path alpha zeta", 1, "wasl: no path from alpha to zeta\n"),
    ("path alpha gamma --max-length 1", 1, "wasl: no path from alpha to gamma of at most 1 edge\n"),
    ("path alpha gamma --avoid beta --avoid delta", 1, "wasl: no path from alpha to gamma\n"),
    ("path alpha ALPHA", 2, "wasl: \"alpha\" and \"ALPHA\" are one entity, alpha\n"),
    ("path alpha gamma --avoid alpha", 2, "wasl: --avoid names alpha, which is an end of the path\n"),
    (
      "path alpha gama", 2,
      "wasl: \"gama\" is not in the graph; the nearest names are:\n  gamma (gamma, organization)\n"
    ),
    ("show xyzzyxyzzy", 2, "wasl: \"xyzzyxyzzy\" is not in the graph, nor anything like it (8 entities)\n"),
    ("allies eta", 1, "wasl: nobody is known to stand with or against eta\n"),
    ("camps --via uses", 1, "wasl: no edge binds or divides anybody: there are no camps\n"),
    ("neighbors theta --status asserted", 1, "wasl: theta has no edges that fit\n"),
  ])
  func `an empty answer and an unknown name are said`(line: String, code: Int32, messages: String) throws {
    let result = try ask(line)
    #expect(result.code.rawValue == code)
    #expect(result.messages == messages)
  }

  @Test
  func `all paths come in order, and more of them are said to be there`() throws {
    let result = try ask("path alpha gamma --all")
    #expect(result.code == .done)
    #expect(
      result.output.split(separator: "\n").filter { $0.contains(" to ") && !$0.contains("-") } == [
        "Path 1: alpha to gamma, 2 steps", "Path 2: alpha to gamma, 2 steps",
      ])
    let short = try ask("path alpha gamma --all --limit 1")
    #expect(short.messages == "wasl: there are more paths than 1; raise --limit or lower --max-length\n")
  }

  @Test(arguments: [
    ("path alpha gamma --top 5 --format json", "path.json"), ("allies beta --format json", "allies.json"),
    ("camps --format json", "camps.json"),
    ("show gamma --format json", "show.json"), ("neighbors gamma --hops 2 --format json", "neighbors.json"),
    ("allies beta", "allies.txt"), ("camps", "camps.txt"),
    ("show gamma", "show.txt"), ("neighbors gamma --hops 2", "neighbors.txt"),
    ("path alpha gamma --format dot", "path.dot"), ("neighbors beta --format dot", "neighbors.dot"),
  ])
  func `answers are as recorded`(line: String, name: String) throws {
    let result = try ask(line)
    #expect(result.code == .done)
    #expect(result.messages.isEmpty)
    #expect(Snapshot.difference(result.output, named: name) == nil)
    if name.hasSuffix(".json") { #expect(throws: Never.self) { try JSONParser.parse(Array(result.output.utf8)) } }
  }

  @Test
  func `names that several entities bear are listed`() throws {
    let nodes = [EntityKind.company, .place].map {
      Node(id: "orion-" + $0.name, name: "Orion", kind: $0, names: [], mentions: 0, documents: [])
    }
    let result = try ask("show orion", KnowledgeGraph(documents: [], nodes: nodes, edges: []))
    #expect(result.code == .usage)
    #expect(
      result.messages == """
        wasl: "orion" is the name of several entities; use an id:
          orion-company (company, Orion)
          orion-place (place, Orion)

        """)
  }

  @Test
  func `a terminal gets colours and isolated names, and no escape from a quote`() throws {
    let hostile = "\u{1B}[2J\u{202E}evil\u{7}"
    let graph = KnowledgeGraph(
      documents: [DocumentRecord(id: "d\u{1B}[1m", title: hostile, language: "en")],
      nodes: ["a", "b"].map { Node(id: $0, name: hostile, kind: .company, names: [], mentions: 0, documents: []) },
      edges: [
        Edge(
          source: "a", target: "b", relation: .sued, status: .asserted, confidence: 1, documents: 1,
          claims: [
            EdgeClaim(
              document: "d\u{1B}[1m", status: .asserted, accordingTo: nil,
              evidence: Evidence(quote: hostile, span: TextSpan(start: 0, end: 4), trigger: TextSpan(start: 0, end: 4)),
              rule: "r", confidence: 1)
          ])
      ])
    let folder = try folder(withGraph: graph)
    let result = runTool(["path", "a", "b", "--graph", folder("graph.json")], isTerminal: true)
    #expect(result.code == .done)
    #expect(result.output.contains("\u{1B}[1m\u{2068}"))
    #expect(
      !result.output.contains("\u{1B}[2J") && !result.output.contains("\u{202E}") && !result.output.contains("\u{7}"))
  }

  @Test
  func `a graph comes from standard input too`() {
    let bytes = GraphFormat.json.bytes(
      of: makeGraph(lines), options: ExportOptions(generator: GraphGenerator(version: "0")))
    let result = runTool(
      ["show", "alpha", "--graph", "-"], input: [Array(bytes.prefix(100)), Array(bytes.dropFirst(100))])
    #expect(result.code == .done)
  }

  @Test
  func `a file that is no graph is refused with the path of the fault`() throws {
    let folder = try TemporaryFolder()
    let text = String(
      decoding: GraphFormat.json.bytes(
        of: makeGraph(lines), options: ExportOptions(generator: GraphGenerator(version: "0"))), as: UTF8.self)
    try folder.write("bad.json", text: text.replacing("\"kind\": \"organization\"", with: "\"kind\": \"thing\""))
    let result = runTool(["show", "alpha", "--graph", folder("bad.json")])
    #expect(result.code == .file)
    #expect(
      result.messages.hasPrefix("wasl: \(folder("bad.json")): nodes[0].kind: found \"thing\", expected one of company,")
    )
    let missing = runTool(["show", "alpha", "--graph", folder("none.json")])
    #expect(missing.code == .file)
    #expect(missing.messages == "wasl: \(folder("none.json")): cannot be read: No such file or directory\n")
  }
}
