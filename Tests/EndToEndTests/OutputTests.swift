import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

struct OutputTests {
  private func binary() throws -> Binary {
    let binary = try Binary()
    let options = ExportOptions(generator: GraphGenerator(version: "0.0", lexicon: "sample"))
    try binary.folder.write("graph.json", GraphFormat.json.bytes(of: SampleStory.graph, options: options))
    try binary.folder.write("in/a.txt", text: "WhatsApp sued NSO Group.\n")
    return binary
  }

  @Test(arguments: [
    ("path مايكروسوفت صحفيون ونشطاء", "path-ar.txt"), ("allies واتس اب", "allies-ar.txt"), ("camps", "camps-ar.txt"),
    ("show nso", "show-ar.txt"),
    ("neighbors Al Jazeera", "neighbors-ar.txt"),
    ("path whatsapp spain --all --max-length 3 --format json", "path-ar.json"), ("export --list", "export-list.txt"),
    ("export --schema", "schema.json"),
  ])
  func `answers are as recorded`(line: String, name: String) throws {
    let names = ["صحفيون ونشطاء": "صحفيون_ونشطاء", "واتس اب": "واتس_اب", "Al Jazeera": "Al_Jazeera"]
    let joined = names.reduce(line) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
    let words = joined.split(separator: " ").map {
      $0.contains("ruled_") ? String($0) : $0.replacingOccurrences(of: "_", with: " ")
    }
    let result = try binary().run(words)
    #expect(result.code == 0)
    #expect(result.messages.isEmpty)
    #expect(Snapshot.difference(result.output, named: name) == nil)
  }

  @Test(arguments: [
    "path whatsapp nso", "allies whatsapp", "camps", "show nso", "neighbors nso", "export --to json", "export --to dot",
    "--help", "help path",
    "extract in.jsonl",
  ])
  func `a full disk is a clear failure`(line: String) throws {
    let binary = try binary()
    try binary.folder.write("in.jsonl", text: "{\"id\": \"1\", \"text\": \"WhatsApp sued NSO Group.\"}\n")
    let result = try binary.shell("$wasl \(line) > /dev/full")
    #expect(result.code == 3)
    #expect(result.messages == "wasl: standard output: cannot be written: No space left on device\n")
  }

  @Test
  func `a file that cannot grow leaves the old ones as they were`() throws {
    let binary = try binary()
    try binary.folder.write("out/graph.json", text: "old json")
    try binary.folder.write("out/graph.dot", text: "old dot")
    let result = try binary.shell("ulimit -f 1; exec $wasl export --to json --output out/graph.json")
    #expect(result.code == 3)
    #expect(result.messages == "wasl: out/graph.json: cannot be written: File too large\n")
    #expect(binary.folder.text("out/graph.json") == "old json")
    #expect(binary.folder.list("out") == ["graph.dot", "graph.json"])
  }

  @Test(arguments: ["in/a.txt/out", "/proc/nowhere/out", "/dev/null/out"])
  func `a folder that cannot be written is a clear failure`(output: String) throws {
    let result = try binary().run(["build", "in", "--output", output])
    #expect(result.code == 3)
    #expect(result.output.isEmpty)
    #expect(result.messages.hasPrefix("wasl: \(output): the folder cannot be made: "))
  }

  @Test
  func `a closed pipe ends quietly`() throws {
    let binary = try binary()
    let lines = String(repeating: "{\"id\": \"1\", \"text\": \"WhatsApp sued NSO Group.\"}\n", count: 3000)
    try binary.folder.write("in.jsonl", text: lines)
    for line in ["$wasl extract in.jsonl", "$wasl export --to json", "$wasl --help"] {
      let result = try binary.shell("\(line) | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}")
      #expect(result.output == "0\n")
      #expect(result.messages.isEmpty)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `extract answers before it waits for more`() throws {
    let binary = try binary()
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Binary.path)
    process.arguments = ["extract"]
    process.standardInput = input
    process.standardOutput = output
    process.currentDirectoryURL = URL(fileURLWithPath: binary.folder.path)
    try process.run()
    for number in 1...3 {
      input.fileHandleForWriting.write(Data("{\"id\": \"\(number)\", \"text\": \"WhatsApp sued NSO Group.\"}\n".utf8))
      var line = Data()
      while line.last != 0x0A { line += output.fileHandleForReading.availableData }
      #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"id\": \"\(number)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test
  func `odd texts go through the whole program`() throws {
    let binary = try binary()
    for file in OddTexts.files(sentence: "WhatsApp sued NSO Group.") {
      try binary.folder.write("odd/\(file.name)", text: file.text)
    }
    let result = try binary.run("build odd --output out")
    #expect(result.code == 1)
    #expect(result.messages.split(separator: "\n").allSatisfy { $0.hasPrefix("wasl: skipped ") })
    #expect(result.output.contains("  sued "))
    let again = try binary.run("export --graph out/graph.json --to json")
    #expect(again.code == 0)
    #expect(again.output == binary.folder.text("out/graph.json"))
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"format\": \"wasl-graph\"}", "\u{0}\u{1}\u{2}", "\u{FEFF}",
    "{\"format\": \"wasl-graph\", \"version\": 99}",
  ])
  func `what is no graph is refused`(text: String) throws {
    let binary = try Binary()
    try binary.folder.write("graph.json", text: text)
    let result = try binary.run("camps")
    #expect(result.code == 3)
    #expect(result.messages.hasPrefix("wasl: graph.json: "))
    #expect(result.messages.split(separator: "\n").count == 1)
  }

  @Test
  func `graphs are drawn without a warning`() throws {
    let binary = try binary()
    if try binary.shell("command -v dot > /dev/null").code != 0 { return }
    for language in ["ar", "en"] {
      let result = try binary.shell("$wasl export --to dot --language \(language) | dot -Tsvg")
      #expect(result.code == 0)
      #expect(result.messages.isEmpty)
      #expect(result.output.contains("</svg>"))
    }
  }

  @Test(arguments: ["svg", "png", "pdf"])
  func `pictures are drawn where Graphviz is installed`(kind: String) throws {
    let binary = try binary()
    if try binary.shell("command -v dot > /dev/null").code != 0 { return }
    let result = try binary.shell("$wasl draw --camps --labels both -o out.\(kind)")
    #expect(result.code == 0)
    #expect(result.messages.isEmpty)
    let starts = ["svg": "<?xml", "png": "PNG", "pdf": "%PDF"]
    #expect(binary.folder.text("out.\(kind)").prefix(8).contains(try #require(starts[kind])))
  }

  @Test
  func `without Graphviz the drawing is written in its language`() throws {
    let binary = try binary()
    let result = try binary.shell("PATH=/nowhere $wasl draw --to svg -o out.svg")
    #expect(result.code == 1)
    #expect(result.messages.hasPrefix("wasl: Graphviz is not installed"))
    #expect(result.messages.hasSuffix("wasl: wrote out.dot instead\n"))
    #expect(binary.folder.text("out.dot").hasPrefix("digraph"))
    #expect(binary.folder.text("out.svg").isEmpty)
  }

  @Test
  func `a layout that takes too long is given up`() throws {
    let binary = try binary()
    try binary.folder.write("bin/dot", text: "#!/bin/sh\nexec sleep 100\n")
    try binary.folder.write("bin/sfdp", text: "#!/bin/sh\necho springs\n")
    let result = try binary.shell("chmod +x bin/*; PATH=$PWD/bin:$PATH $wasl draw --to svg --time-limit 1")
    #expect(result.code == 0)
    #expect(result.messages == "wasl: dot took longer than 1 s\n")
    #expect(result.output == "springs\n")
  }
}
