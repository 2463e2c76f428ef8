import Commands
import TestSupport
import Testing

struct EvaluateTests {
  private static let gold = """
    {"id": "1", "language": "en", "title": "", "text": "alpha sued beta\\nbeta owns gamma\\nalpha uses gamma\\nalpha attacks delta",
     "entities": [{"id": "a", "kind": "company", "names": ["alpha"]}, {"id": "b", "kind": "company", "names": ["beta"]},
      {"id": "c", "kind": "product", "names": ["gamma"]}, {"id": "d", "kind": "person", "names": ["delta"]}],
     "edges": [{"subject": "a", "relation": "sued", "object": "b", "status": "alleged"}, {"subject": "b", "relation": "owns", "object": "c"},
      {"subject": "a", "relation": "opposes", "object": "d", "evidence": "alpha attacks delta"}]}
    """

  @Test
  func `measures are printed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("gold/1.json", text: Self.gold)
    let result = runTool(["evaluate", folder("gold"), "--by-relation", "--details"])
    #expect(result.code == .done)
    #expect(result.messages.isEmpty)
    #expect(Snapshot.difference(result.output, named: "evaluate.txt") == nil)
    let json = runTool(["evaluate", folder("gold/1.json"), "--format", "json", "--details"])
    #expect(Snapshot.difference(json.output, named: "evaluate.json") == nil)
  }

  @Test
  func `an oracle is one of two`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1.json", text: Self.gold)
    let plain = runTool(["evaluate", folder("1.json")])
    let names = runTool(["evaluate", folder("1.json"), "--oracle", "names"])
    #expect(names.code == .done)
    // the extractor of these tests finds one more edge where it is handed the names
    #expect(plain.output.contains("edges           0.667   0.667"), "\(plain.output)")
    #expect(names.output.contains("edges           0.750   1.000"), "\(names.output)")
    #expect(runTool(["evaluate", folder("1.json"), "--oracle", "coreference"]).code == .done)
    #expect(runTool(["evaluate", folder("1.json"), "--oracle", "clauses"]).code == .usage)
  }

  @Test(arguments: [
    ("{\"id\": 1}", "the key \"entities\" is missing"), ("nonsense", "line 1, column 1: expected a value"),
    (gold.replacing("\"object\": \"d\"", with: "\"object\": \"z\""), "edges[2].object: \"z\" is the id of no entity"),
    (gold.replacing("\"opposes\"", with: "\"hates\""), "edges[2].relation: found \"hates\", expected one of sued,"),
  ])
  func `a file that is not annotated is refused`(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("1.json", text: text)
    let result = runTool(["evaluate", folder("1.json")])
    #expect(result.code == .file)
    #expect(result.messages.hasPrefix("wasl: \(folder("1.json")): \(message)"), "\(result.messages)")
  }

  @Test
  func `an empty folder is said to be one`() throws {
    let folder = try TemporaryFolder()
    #expect(runTool(["evaluate", folder.path]).code == .incomplete)
    #expect(runTool(["evaluate", folder("none")]).code == .file)
  }
}
