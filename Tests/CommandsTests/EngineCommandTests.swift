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
  beta supports epsilon
  zeta uses eta
  """

/// The commands that index, import and measure, and the options that the engine brings to questions.
struct EngineCommandTests {
  private func ask(_ line: String, in folder: TemporaryFolder) -> ToolResult {
    runTool(line.split(separator: " ").map { $0.hasSuffix("@") ? folder(String($0.dropLast())) : String($0) })
  }

  @Test(arguments: [
    "path alpha gamma --top 5 --format json", "allies beta", "camps", "show gamma", "neighbors gamma --hops 2",
    "path alpha gamma --all --format dot", "network", "network --format json",
  ])
  func `an index and a folder answer as the graph does`(line: String) throws {
    let folder = try folder(withGraph: makeGraph(lines))
    let made = ask("index graph.json@ --output other.waslx@", in: folder)
    #expect(made.code == .done)
    #expect(made.output.hasPrefix(folder("other.waslx") + ": 7 entities, 7 edges, "))
    let expected = ask(line + " --graph graph.json@", in: folder)
    #expect(expected.code == .done)
    var fromIndex = ask(line + " --graph other.waslx@", in: folder)
    if line.hasSuffix("dot") {
      // An index does not keep what made the graph.
      let drop = { (text: String) in
        text.split(separator: "\n").filter { !$0.contains("wasl ") }.joined(separator: "\n")
      }
      fromIndex.output = drop(fromIndex.output)
      #expect(fromIndex.output == drop(expected.output))
    } else {
      #expect(fromIndex.output == expected.output)
    }
    #expect(runTool(line.split(separator: " ").map(String.init) + ["-g", folder.path]).output == expected.output)
    let exported = ask("export --to graphml --graph other.waslx@", in: folder)
    #expect(exported.code == .done)
  }

  @Test
  func `an index is written beside the graph, checked, and refused where it is damaged`() throws {
    let folder = try folder(withGraph: makeGraph(lines))
    #expect(ask("index graph.json@", in: folder).code == .done)
    #expect(ask("index --check graph.waslx@", in: folder).code == .done)
    var bytes = folder.bytes("graph.waslx")
    bytes[bytes.count / 2] ^= 0x55
    try folder.write("bad.waslx", bytes)
    try folder.write("short.waslx", Array(bytes.prefix(1000)))
    try folder.write("foreign.waslx", text: "{}")
    for (name, words) in [("bad", "is damaged"), ("short", "is cut off"), ("foreign", "not a wasl index")] {
      let result = ask("index --check \(name).waslx@", in: folder)
      #expect(result.code == .file)
      #expect(result.messages.contains(words))
    }
    #expect(ask("index --check graph.json@", in: folder).code == .file)
    #expect(ask("show alpha --graph foreign.waslx@", in: folder).code == .file)
    let nowhere = ask("index graph.json@ --output none/x.waslx@", in: folder)
    #expect(nowhere.code == .file)
  }

  @Test
  func `tables become a graph that can be asked and exported`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "edges.csv",
      text: """
        source,relation,target,status,confidence,document,quote
        a,sued,b,alleged,0.5,d1,"a, it is said, sued b"
        a,sued,b,asserted,0.75,d2,a sued b
        b,supports,c,,,,
        """)
    let made = ask("import --edges edges.csv@ --output graph.json@", in: folder)
    #expect(made.code == .done)
    #expect(made.output == folder("graph.json") + ": 3 entities, 2 edges\n")
    let shown = ask("show b --graph graph.json@", in: folder)
    #expect(shown.output.contains("a sued b (asserted, 2 documents)"))
    #expect(folder.text("graph.json").contains("\"rule\": \"manual\""))
    #expect(folder.text("graph.json").split(separator: "\n").count { $0.contains("\"origin\": \"manual\"") } == 2)
    let neighbors = ask("neighbors b --graph graph.json@ --format json", in: folder)
    #expect(neighbors.code == .done && neighbors.output.contains("\"origin\": \"manual\""))
    #expect(ask("export --to graphml --graph graph.json@", in: folder).code == .done)
    let index = ask("import --edges edges.csv@ --output graph.waslx@", in: folder)
    #expect(index.output.hasPrefix(folder("graph.waslx") + ": 3 entities, 3 edges, "))
    #expect(ask("path a c --graph graph.waslx@ --weight confidence", in: folder).output.hasPrefix("a to c, 2 steps"))
    let wrong = ask("import --edges graph.json@ --output x.json@", in: folder)
    #expect(wrong.code == .file)
    #expect(ask("import --output x.json@", in: folder).code == .usage)
    #expect(ask("import --edges edges.csv@", in: folder).code == .usage)
  }

  @Test(
    arguments: [
      ("path alpha gamma --through epsilon", "alpha to gamma, 3 steps"),
      ("path alpha gamma --min-length 3", "alpha to gamma, 3 steps"),
      ("path alpha gamma --weight weakest", "alpha to gamma, 2 steps"),
      ("path alpha gamma --weight documents --max-length 3", "alpha to gamma, 2 steps"),
      ("path alpha gamma --sign positive,negative --status asserted", "alpha to gamma, 3 steps"),
      ("path alpha gamma --since 1970-01-01 --all", nil), ("path alpha gamma --min-confidence 1 --all", nil),
      ("path alpha gamma --kind person", nil), ("path alpha gamma --sign neutral", nil),
    ] as [(String, String?)])
  func `paths by other measures and filters`(line: String, first: String?) throws {
    let folder = try folder(withGraph: makeGraph(lines))
    let result = ask(line + " --graph graph.json@", in: folder)
    #expect(result.code == (first == nil ? .incomplete : .done))
    #expect(result.output.split(separator: "\n").first.map(String.init) == first)
  }

  @Test(arguments: [
    "path alpha gamma --all --all-shortest", "path alpha gamma --min-length 4 --max-length 3",
    "path alpha gamma --through beta --avoid beta", "path alpha gamma --timeout never",
    "path alpha gamma --since yesterday", "path alpha gamma --since 2021-01-02 --until 2021-01-01",
    "path alpha gamma --min-confidence 2", "camps --camps 1", "camps --camps many", "allies alpha ALPHA",
  ])
  func `what cannot be asked is refused`(line: String) throws {
    let folder = try folder(withGraph: makeGraph(lines))
    let result = ask(line + " --graph graph.json@", in: folder)
    #expect(result.code == .usage)
    #expect(result.output.isEmpty)
  }

  @Test
  func `all shortest paths are given, and that there are more`() throws {
    let folder = try folder(withGraph: makeGraph(lines))
    let all = ask("path alpha gamma --all-shortest --graph graph.json@", in: folder)
    #expect(all.output.split(separator: "\n").count { $0.hasPrefix("Path ") } == 2)
    let one = ask("path alpha gamma --all-shortest --limit 1 --format json --graph graph.json@", in: folder)
    #expect(one.output.contains("\"truncated\": true") && one.output.contains("\"partial\": false"))
  }

  @Test
  func `how two stand to each other is told, and what other statuses would add`() throws {
    let folder = try folder(withGraph: makeGraph(lines))
    let both = ask("allies beta epsilon --graph graph.json@", in: folder)
    #expect(both.output.hasPrefix("beta with epsilon\n"))
    #expect(both.output.contains("common cause, through gamma:"))
    #expect(!both.output.contains("alpha supports"))
    let asserted = ask("allies beta --status asserted --graph graph.json@", in: folder)
    #expect(asserted.messages.contains("by other statuses there would also stand against beta: delta"))
    let nothing = ask("allies zeta alpha --graph graph.json@", in: folder)
    #expect(nothing.code == .incomplete)
  }

  @Test
  func `who changes sides is told`() throws {
    let folder = try folder(
      withGraph: makeGraph("a sued b\na sued c\nb supports c\nd sued a alleged\nd supports a alleged\nd sued b"))
    let result = ask("camps --flips --camps 2 --graph graph.json@", in: folder)
    #expect(result.code == .done)
    #expect(result.output.contains("hen only asserted edges count"))
    #expect(ask("camps --camps best --format json --graph graph.json@", in: folder).code == .done)
  }
}
