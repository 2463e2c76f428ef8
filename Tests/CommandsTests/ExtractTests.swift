import Commands
import GraphFormats
import TestSupport
import Testing

struct ExtractTests {
  private static let good = "{\"id\": \"1\", \"title\": \"T\", \"text\": \"alpha sued beta\"}\n"

  @Test
  func `a document becomes a line of claims`() {
    let result = runTool("extract", input: Self.good)
    #expect(result.code == .done)
    #expect(
      result.output
        == "{\"id\": \"1\", \"language\": \"en\", \"entities\": [{\"id\": \"alpha\", \"name\": \"alpha\", \"kind\": \"company\", \"names\": "
        + "[\"alpha\"], \"mentions\": [{\"start\": 0, \"end\": 15}]}, {\"id\": \"beta\", \"name\": \"beta\", \"kind\": \"company\", \"names\": "
        + "[\"beta\"], \"mentions\": [{\"start\": 0, \"end\": 15}]}], \"claims\": [{\"subject\": \"alpha\", \"relation\": \"sued\", \"object\": "
        + "\"beta\", \"status\": \"asserted\", \"according_to\": null, \"start\": 0, \"end\": 15, \"quote\": \"alpha sued beta\", \"trigger\": "
        + "[0, 15], \"rule\": \"line\", \"confidence\": 0.75}]}\n")
  }

  @Test(arguments: [("0", 1), ("0.75", 1), ("0.76", 0), ("1", 0)])
  func `claims of too little confidence are left out`(least: String, claims: Int) throws {
    let result = runTool("extract --min-confidence \(least)", input: Self.good)
    let line = try JSONParser.parse(Array(result.output.utf8))
    #expect(line["claims"]?.array?.count == claims)
  }

  @Test(arguments: ["1.5", "-1", "much"])
  func `a confidence that is none is refused`(least: String) {
    let result = runTool(["extract", "--min-confidence", least])
    #expect(result.code == .usage)
    #expect(result.messages.contains("from 0 to 1"))
  }

  @Test
  func `a broken line yields an error line, and the rest goes on`() throws {
    let lines =
      Self.good + "{\"id\": \"2\", \"text\": 7}\n\nnonsense\n{\"id\": \"3\", \"text\": \"refuse me\"}\n" + Self.good
    let result = runTool("extract", input: lines)
    #expect(result.code == .incomplete)
    #expect(result.messages == "wasl: 3 documents could not be read\n")
    let values = try result.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    #expect(values.map { $0["id"] } == [.string("1"), .string("2"), .null, .string("3"), .string("1")])
    #expect(values.map { $0["error"] != nil } == [false, true, true, true, false])
    #expect(values[2]["error"]?.string?.hasPrefix("line 4: ") == true)
  }

  @Test(arguments: ["1", "2", "5"])
  func `lines come in order for any number of threads and any pieces`(threads: String) throws {
    let lines = (0..<500).map { "{\"id\": \"\($0)\", \"text\": \"alpha sued beta\"}\n" }.joined()
    var generator = SplitMix64(seed: 5)
    var pieces: [[UInt8]] = []
    var rest = Array(lines.utf8)[...]
    while !rest.isEmpty {
      pieces.append(Array(rest.prefix(Int.random(in: 1...900, using: &generator))))
      rest = rest.dropFirst(pieces[pieces.count - 1].count)
    }
    let result = runTool(["extract", "--threads", threads], input: pieces)
    let ids = try result.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8))["id"]?.string }
    #expect(ids == (0..<500).map { "\($0)" })
  }

  @Test
  func `files are read one after the other`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", text: Self.good)
    try folder.write("b.txt", text: "beta owns gamma")
    let result = runTool(
      ["extract", folder("a.jsonl"), folder("none.jsonl"), folder("b.txt"), "-"], input: [Array(Self.good.utf8)])
    #expect(result.code == .incomplete)
    #expect(result.output.split(separator: "\n").count == 3)
    #expect(result.messages == "wasl: skipped \(folder("none.jsonl")): cannot be read: No such file or directory\n")
    #expect(runTool(["extract", folder("none.jsonl")]).code == .file)
  }

  @Test(arguments: ["", "\n\n"])
  func `an empty stream is said to be one`(input: String) {
    let result = runTool("extract", input: input)
    #expect(result.code == .incomplete)
    #expect(result.output.isEmpty)
    #expect(result.messages == "wasl: there was no document in the input\n")
  }
}
