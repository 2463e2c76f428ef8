import Commands
import TestSupport
import Testing

struct ArgumentTests {
  @Test(arguments: [
    (
      "frobnicate",
      "unknown command \"frobnicate\"; there are build, extract, path, allies, camps, show, neighbors, network, query, "
    ),
    ("biuld x", "unknown command \"biuld\"; did you mean build?"),
    ("help alies", "unknown command \"alies\"; did you mean allies?"),
    ("--graph x", "a command comes first, not the option --graph"),
    ("path a b --grap x", "unknown option --grap; did you mean --graph?"),
    ("path a b --xyzzy", "unknown option --xyzzy"), ("path a b -x", "unknown option -x"),
    ("path", "FROM is missing: the entity to start from: a name or an id"),
    ("path a", "TO is missing: the entity to reach"),
    ("path a b c", "\"c\" is one word too many; a name of several words stands in quotes"),
    ("path a b --graph", "--graph needs a value: --graph FILE"),
    ("path a b --graph=", "--graph needs a value that is not empty: --graph FILE"),
    ("path a b --all=yes", "--all takes no value"), ("path a b --graph x --graph y", "--graph is given twice"),
    ("path a b --top zero", "--top takes a whole number from 1 to 1000000, not \"zero\""),
    ("path a b --top 0", "--top takes a whole number from 1 to 1000000, not \"0\""),
    ("path a b --all --top 3", "--all and --top exclude each other"), ("path a b --limit 3", "--limit goes with --all"),
    (
      "path a b --status asserted,aleged",
      "--status does not know \"aleged\"; did you mean alleged? it takes asserted, alleged, denied, negated, possible"
    ),
    ("path a b --format svg", "--format does not know \"svg\"; it takes text, json, dot"),
    ("allies a --format dot", "--format does not know \"dot\"; it takes text, json"),
    ("build x", "name the folder for the graph: --output DIR"),
    ("build", "INPUT is missing: a file or a folder of articles"),
    ("build x -o y --threads many", "--threads takes a whole number from 1 to 1024, not \"many\""),
    ("camps x", "\"x\" is one word too many; a name of several words stands in quotes"),
    ("export", "name a format with --to; there are "),
    ("export --to gif", "--to does not know \"gif\"; it takes "),
    ("neighbors a --hops -1", "--hops takes a whole number from 1 to 1000, not \"-1\""),
  ])
  func `a wrong command line is explained`(line: String, message: String) {
    let result = runTool(line)
    #expect(result.code == .usage)
    #expect(result.output.isEmpty)
    #expect(result.messages.hasPrefix("wasl: " + message), "\(result.messages)")
    #expect(result.messages.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("wasl: see wasl ") })
  }

  @Test(arguments: [
    ["path", "alpha", "beta", "--graph", "G"], ["path", "--graph=G", "alpha", "beta"],
    ["path", "-g", "G", "--", "alpha", "beta"],
    [
      "path", "alpha", "beta", "--graph", "G", "--status", "asserted,alleged", "--status", "denied", "--via", "sued",
      "--directed",
    ],
    ["path", "alpha", "beta", "-gG"],
  ])
  func `options stand where they like`(arguments: [String]) throws {
    let folder = try folder(withGraph: makeGraph("alpha sued beta"))
    let words = arguments.map { $0.hasSuffix("G") ? $0.dropLast() + folder("graph.json") : $0 }
    let isAccepted = runTool(words).code == .done
    // Options that may be given twice are marked so; a value never clings to a short option.
    #expect(isAccepted == !(words.contains { $0.hasPrefix("-g/") } || words.count { $0 == "--status" } > 1))
  }

  @Test
  func `a word that looks like an option stands behind two hyphens`() throws {
    let folder = try folder(withGraph: makeGraph("-x sued beta"))
    #expect(runTool(["show", "--graph", folder("graph.json"), "--", "-x"]).code == .done)
  }

  @Test
  func `no command line at all is answered with help`() {
    let result = runTool([])
    #expect(result.code == .usage)
    #expect(result.messages.contains("Commands:"))
  }

  @Test
  func `the version is one line`() {
    let result = runTool("--version")
    #expect(result.code == .done)
    #expect(result.output.hasPrefix("wasl ") && result.output.split(separator: "\n").count == 1)
  }
}

struct HelpTests {
  static let commands = [
    "build", "extract", "path", "allies", "camps", "show", "neighbors", "export", "evaluate", "query",
  ]

  @Test(arguments: commands)
  func `help of a command is the same both ways and has examples`(command: String) {
    let long = runTool("help \(command)")
    #expect(long.code == .done)
    #expect(runTool("\(command) --help").output == long.output)
    #expect(long.output.contains("Examples:\n") && long.output.contains("    wasl \(command)"))
    let short = runTool("\(command) -h").output
    #expect(short.utf8.count < long.output.utf8.count && !short.contains("Examples:"))
    for text in [short, long.output] {
      for line in text.split(separator: "\n") { #expect(line.count <= 79, "\(line)") }
      #expect(text.hasPrefix("wasl \(command): "))
    }
  }

  @Test(arguments: commands)
  func `help shown in the middle of a command line does nothing else`(command: String) {
    #expect(runTool("\(command) one two three --help").output == runTool("help \(command)").output)
  }

  @Test(arguments: commands)
  func `the examples of a help text are right`(command: String) throws {
    let help = runTool("help \(command)").output
    let examples = help.split(separator: "\n").filter { $0.hasPrefix("    ") && $0.contains("wasl \(command)") }
    #expect(!examples.isEmpty)
    for example in examples {
      let start = try #require(example.firstRange(of: "wasl \(command)")).lowerBound
      var words: [String] = []
      var (word, isQuoted) = ("", false)
      for character in example[start...] {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == " ", !isQuoted {
          words.append(word)
          word = ""
        } else if "|<>".contains(character) {
          break
        } else {
          word.append(character)
        }
      }
      words.append(word)
      // With --help nothing is read or written, but all options are checked.
      let result = runTool(words.dropFirst().filter { !$0.isEmpty } + ["--help"])
      #expect(result.code == .done)
    }
  }

  @Test
  func `the program's help names every command`() {
    for line in ["--help", "-h", "help"] {
      let result = runTool(line)
      #expect(result.code == .done)
      for command in Self.commands { #expect(result.output.contains("\n  \(command) ")) }
      #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 79 })
    }
  }
}
