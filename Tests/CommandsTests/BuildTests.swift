import Commands
import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

struct BuildTests {
  private func build(_ folder: TemporaryFolder, _ inputs: [String] = ["in"], _ options: [String] = []) -> ToolResult {
    runTool(["build"] + inputs.map { folder($0) } + ["--output", folder("out")] + options)
  }

  @Test
  func `a folder becomes a graph with a summary`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", text: "alpha sued beta\ngamma supports alpha alleged\n")
    try folder.write(
      "in/deep/b.jsonl", text: "{\"id\": \"x\", \"text\": \"alpha sued beta\", \"date\": \"2020-01-02\"}\n")
    let result = build(folder)
    #expect(result.code == .done)
    #expect(result.messages.isEmpty)
    #expect(
      result.output == """
        documents      2  English 2
        entities       3  company 3
        relations      2  asserted 1, alleged 1
          sued                1  asserted 1
          supports            1  alleged 1
        written    \(folder("out"))/graph.json, \(folder("out"))/graph.dot

        """)
    #expect(folder.list("out") == ["graph.dot", "graph.json"])
    let file = try GraphFile(json: Array(folder.text("out/graph.json").utf8))
    #expect(file.generator.lexicon == "lines")
    #expect(file.graph.documents.map(\.id) == ["a", "x"])
    #expect(file.graph.documents.allSatisfy { $0.sha256.utf8.count == 64 })
  }

  @Test
  func `the bytes are the same for any number of threads and any order of inputs`() throws {
    let folder = try TemporaryFolder()
    var source = SplitMix64(seed: 11)
    for number in 0..<40 {
      let lines = (0..<10).map { _ in
        "actor\(Int.random(in: 0..<9, using: &source)) \(source.pick(Relation.allCases).name) actor\(Int.random(in: 0..<9, using: &source))"
      }
      try folder.write("in/\(number % 2 == 0 ? "even" : "odd")/\(number).txt", text: lines.joined(separator: "\n"))
    }
    var bytes: Set<String> = []
    for options in [["--threads", "1"], ["--threads", "2"], ["--threads", "7"], []] {
      #expect(build(folder, ["in"], options).code == .done)
      bytes.insert(folder.text("out/graph.json") + folder.text("out/graph.dot"))
    }
    #expect(bytes.count == 1)
    let forward = build(folder, ["in/even", "in/odd"])
    let text = folder.text("out/graph.json")
    let backward = build(folder, ["in/odd", "in/even"])
    #expect(forward.output == backward.output)
    #expect(folder.text("out/graph.json") == text)
  }

  @Test
  func `what cannot be read is named and skipped`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", text: "alpha sued beta")
    try folder.write("in/b.txt", [0xC3, 0x28, 0x00, 0xFF, 0xFE, 0x01])
    try folder.write("in/c.txt", text: "")
    try folder.write(
      "in/d.jsonl",
      text: "{\"id\": \"1\", \"text\": \"beta owns gamma\"}\nnonsense\n{\"id\": \"2\", \"text\": \"refuse me\"}\n")
    let result = build(folder, ["in", "nowhere"])
    #expect(result.code == .incomplete)
    #expect(result.output.contains("skipped        5  see the messages\n"))
    let lines = result.messages.split(separator: "\n")
    #expect(lines.count == 5 && lines.allSatisfy { $0.hasPrefix("wasl: skipped ") })
    for words in [
      "/nowhere: cannot be read: No such file", "/in/b.txt: not text: byte ", "/in/c.txt: ", "/in/d.jsonl:2: ",
      "skipped 2: the document is refused",
    ] {
      #expect(result.messages.contains(words), "\(words)")
    }
    #expect(folder.text("out/graph.json").contains("\"alpha--sued--beta\""))
    #expect(folder.text("out/graph.json").contains("\"beta--owns--gamma\""))
  }

  @Test
  func `documents of one name are told apart by their paths`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one/a.txt", text: "alpha sued beta")
    try folder.write("two/a.txt", text: "alpha sued beta")
    try folder.write("two/a.md", text: "alpha sued beta")
    try folder.write("three.jsonl", text: "{\"id\": \"a\", \"text\": \"alpha owns beta\"}\n")
    let result = build(folder, ["one", "two", "three.jsonl"])
    #expect(result.code == .incomplete)
    #expect(
      result.messages
        == "wasl: skipped \(folder("three.jsonl")): the document \"a\" is there already, from \(folder("one/a.txt"))\n")
    #expect(result.output.hasPrefix("documents      3"))
    #expect(folder.text("out/graph.json").contains("\"documents\": 3, \"claims\""))
  }

  @Test(arguments: [("in", 1), ("nowhere", 3), ("in/c.txt", 1), ("in/b.bin", 3)])
  func `where nothing can be read, nothing is written`(input: String, code: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("in/b.bin", [0, 1, 2])
    try folder.write("in/c.txt", text: input == "in" ? "   \n" : "")
    try folder.write("out/graph.json", text: "old")
    let result = build(folder, [input])
    #expect(result.code.rawValue == code, "\(result.messages)")
    #expect(result.messages.hasSuffix("wasl: no document could be read; nothing was written\n"))
    #expect(folder.text("out/graph.json") == "old")
    #expect(folder.list("out") == ["graph.json"])
  }

  @Test
  func `documents without any relation make a graph without edges, and that is said`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", text: "The weather was fine.")
    let result = build(folder)
    #expect(result.code == .incomplete)
    #expect(result.messages == "wasl: no relation was found in what was read\n")
    #expect(try GraphFile(json: Array(folder.text("out/graph.json").utf8)).graph.documents.count == 1)
  }

  @Test
  func `a folder that loops by links is read once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", text: "alpha sued beta")
    try FileManager.default.createSymbolicLink(atPath: folder("in/loop"), withDestinationPath: folder("in"))
    try FileManager.default.createSymbolicLink(atPath: folder("in/self"), withDestinationPath: folder("in/self"))
    let result = build(folder)
    #expect(result.code == .done)
    #expect(result.output.hasPrefix("documents      1"))
  }

  @Test(arguments: ["in/a.txt/out", "/proc/nowhere/out", "/dev/null"])
  func `a folder that cannot be made is known before the work`(output: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", text: "alpha sued beta")
    let path = output.hasPrefix("/") ? output : folder(output)
    let result = runTool(["build", folder("in"), "--output", path])
    #expect(result.code == .file)
    #expect(result.messages.hasPrefix("wasl: \(path): "))
  }

  @Test
  func `hostile names survive the whole way`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "\u{202E}gpj.exe", "a\u{200B}b\u{2067}c", "\"quoted\"", "back\\slash", String(repeating: "x", count: 5000), "😀",
      "{[(<&>)]}",
    ]
    try folder.write("in/a.txt", text: names.map { "\($0) sued beta" }.joined(separator: "\n"))
    let result = build(folder)
    #expect(result.code == .done)
    let graph = try GraphFile(json: Array(folder.text("out/graph.json").utf8)).graph
    #expect(graph.edges.count == names.count)
    for node in graph.nodes { #expect(runTool(["show", node.id, "--graph", folder("out/graph.json")]).code == .done) }
  }

  @Test(arguments: ["graph.dot", "-", "/dev/null"])
  func `a graph is exported to a file, a link, a device or standard output`(target: String) throws {
    let folder = try folder(withGraph: makeGraph("alpha sued beta"))
    try folder.write("real.dot", text: "old")
    try FileManager.default.createSymbolicLink(atPath: folder("graph.dot"), withDestinationPath: folder("real.dot"))
    let path = target == "graph.dot" ? folder(target) : target
    let result = runTool(["export", "--graph", folder("graph.json"), "--to", "dot", "--output", path])
    #expect(result.code == .done)
    #expect(folder.text("real.dot").hasPrefix("digraph") == (target == "graph.dot"))
    #expect(result.output.hasPrefix("digraph") == (target == "-"))
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder("graph.dot"))) == folder("real.dot"))
    #expect(folder.list() == ["graph.dot", "graph.json", "real.dot"])
  }

  @Test
  func `export lists its formats and prints the schema`() {
    #expect(runTool("export --list").output.split(separator: "\n").count == GraphFormat.all.count)
    #expect(runTool("export --schema").output == GraphSchema.text + "\n")
  }

  @Test(arguments: [true, false])
  func `a long run shows a bar on a terminal, and takes it away`(isTerminal: Bool) throws {
    let folder = try TemporaryFolder()
    for number in 0..<40 { try folder.write("in/\(number).txt", text: "alpha sued beta\ntake your time\n") }
    let arguments = ["build", folder("in"), "--output", folder("out"), "--threads", "1"]
    let result = runTool(arguments, isTerminal: isTerminal)
    #expect(result.code == .done)
    #expect(result.messages.contains("\rreading [################....] 32 of 40") == isTerminal)
    #expect(result.messages.isEmpty != isTerminal)
    if isTerminal { #expect(result.messages.hasSuffix("\r\u{1B}[K")) }
  }
}
