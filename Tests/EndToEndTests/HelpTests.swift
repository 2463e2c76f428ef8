import TestSupport
import Testing

struct HelpTests {
  static let commands = [
    "build", "extract", "path", "allies", "camps", "show", "neighbors", "network", "query", "timeline", "draw",
    "export",
    "import", "index", "evaluate", "explain",
  ]

  @Test(arguments: commands)
  func `the help of a command is as recorded`(command: String) throws {
    let binary = try Binary()
    let (long, short) = (try binary.run("help \(command)"), try binary.run("\(command) -h"))
    #expect(long.code == 0 && short.code == 0)
    #expect(long.messages.isEmpty && short.messages.isEmpty)
    #expect(Snapshot.difference(long.output, named: "help-\(command).txt") == nil)
    #expect(Snapshot.difference(short.output, named: "help-\(command)-short.txt") == nil)
  }

  @Test
  func `the help of the program is as recorded`() throws {
    let result = try Binary().run("--help")
    #expect(result.code == 0)
    #expect(Snapshot.difference(result.output, named: "help.txt") == nil)
  }

  @Test(arguments: [
    ("", 2), ("frobnicate", 2), ("biuld", 2), ("help pth", 2), ("--verbose", 2), ("path a", 2),
    ("path a b --grahp x", 2),
    ("build in", 2), ("export --to gif", 2), ("path a b --status maybe", 2), ("path a b --top -1", 2),
    ("show a --graph none.json", 3), ("show a", 3),
    ("extract none.jsonl", 3), ("build none --output out", 3), ("build in --output out --lexicon none.lex", 3),
  ])
  func `wrong command lines are answered as recorded`(line: String, code: Int32) throws {
    let binary = try Binary()
    try binary.folder.write("in/a.txt", text: "WhatsApp sued NSO Group.")
    let result = try binary.run(line)
    #expect(result.code == code)
    #expect(result.output.isEmpty)
    let name = line.split { !$0.isLetter }.joined(separator: "-")
    #expect(Snapshot.difference(result.messages, named: "error-\(name.isEmpty ? "nothing" : name).txt") == nil)
  }
}
