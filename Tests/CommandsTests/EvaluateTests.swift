import Commands
import TestSupport
import Testing

struct EvaluateTests {
  private static let gold = """
    {"id": "1", "language": "en", "title": "", "text": "alpha sued beta\\nbeta owns gamma\\nalpha uses gamma",
     "entities": [{"id": "a", "kind": "company", "names": ["alpha"]}, {"id": "b", "kind": "company", "names": ["beta"]},
      {"id": "c", "kind": "product", "names": ["gamma"]}, {"id": "d", "kind": "person", "names": ["delta"]}],
     "edges": [{"subject": "a", "relation": "sued", "object": "b", "status": "alleged"}, {"subject": "b", "relation": "owns", "object": "c"},
      {"subject": "a", "relation": "opposes", "object": "d", "evidence": "words"}]}
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
