import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let options = ExportOptions(generator: GraphGenerator(version: "0.0", lexicon: "abc"))

struct JSONGraphTests {
  @Test(arguments: 0..<24)
  func `a graph is read back as it was written`(seed: UInt64) throws {
    var source = RandomDocuments(seed: seed)
    let graph = KnowledgeGraph(folding: source.documents(8))
    let bytes = GraphFormat.json.bytes(of: graph, options: options)
    let file = try GraphFile(json: bytes)
    #expect(file.generator == options.generator)
    #expect(file.graph.documents == graph.documents)
    #expect(file.graph.nodes == graph.nodes)
    #expect(file.graph.edges == graph.edges)
    #expect(GraphFormat.json.bytes(of: file.graph, options: options) == bytes)
  }

  @Test(arguments: 0..<24)
  func `what is written fits the schema`(seed: UInt64) throws {
    var source = RandomDocuments(seed: seed)
    let bytes = GraphFormat.json.bytes(of: KnowledgeGraph(folding: source.documents(8)), options: options)
    #expect(try SchemaCheck(GraphSchema.text).faults(in: JSONParser.parse(bytes)) == [])
  }

  @Test
  func `a graph without anything is written and read`() throws {
    let bytes = GraphFormat.json.bytes(of: KnowledgeGraph(folding: []), options: options)
    #expect(try GraphFile(json: bytes).graph.nodes.isEmpty)
  }

  @Test
  func `the story is written as recorded`() {
    let text = String(decoding: GraphFormat.json.bytes(of: SampleStory.graph, options: options), as: UTF8.self)
    #expect(Snapshot.difference(text, named: "story.json") == nil)
  }

  @Test
  func `the bytes do not depend on pieces`() throws {
    var pieces: [[UInt8]] = []
    var sink = ByteSink(pieceSize: 100) { pieces.append($0) }
    try GraphFormat.json.write(SampleStory.graph, options: options, to: &sink)
    #expect(pieces.count > 10)
    #expect(Array(pieces.joined()) == GraphFormat.json.bytes(of: SampleStory.graph, options: options))
  }

  @Test
  func `the receiver's first error comes out at the end`() {
    struct Full: Error {}
    var calls = 0
    var sink = ByteSink(pieceSize: 100) { _ in
      calls += 1
      throw Full()
    }
    #expect(throws: Full.self) { try GraphFormat.json.write(SampleStory.graph, options: options, to: &sink) }
    #expect(calls == 1)
  }
}

/// Every fault is put into the valid file by replacing one stretch of it.
struct GraphReaderRefusalTests {
  private static let valid = String(
    decoding: GraphFormat.json.bytes(
      of: makeGraph("alpha sued beta alleged d1 gamma\nbeta allied_with gamma"), options: options),
    as: UTF8.self)

  @Test(arguments: [
    ("\"wasl-graph\"", "\"other\"", "format: found \"other\", expected \"wasl-graph\""),
    (
      "\"version\": 1,", "\"version\": 2,",
      "version: a graph of version 2, this program reads version 1; build the graph anew"
    ),
    ("\"directed\": true", "\"directed\": false", "directed: found false, expected true"),
    ("\"multigraph\": true,", "", "the key \"multigraph\" is missing"),
    ("\"lexicon\": \"abc\"", "\"lexicon\": 3", "generator.lexicon: found 3, expected a string"),
    ("\"id\": \"d1\", ", "", "documents[0]: the key \"id\" is missing"),
    (
      "\"sha256\": \"\"", "\"sha256\": \"XY\"",
      "documents[0].sha256: found \"XY\", expected 64 lower-case hexadecimal digits"
    ),
    ("\"date\": null", "\"date\": []", "documents[0].date: found an array, expected a string or null"),
    (
      "\"kind\": \"organization\"", "\"kind\": \"firm\"",
      "nodes[0].kind: found \"firm\", expected one of company, organization, media, government, court, person, group, product, place"
    ),
    ("\"count\": 1", "\"count\": -1", "nodes[0].names[0].count: found -1, expected a whole number of at least 0"),
    ("\"mentions\": 1", "\"mentions\": 1.5", "nodes[0].mentions: found 1.5, expected a whole number of at least 0"),
    ("\"documents\": [\"d1\"]", "\"documents\": [7]", "nodes[0].documents[0]: found 7, expected a string"),
    ("\"documents\": [\"d1\"]", "\"documents\": [\"d9\"]", "nodes[0].documents[0]: \"d9\" is the id of no document"),
    ("{\"id\": \"beta\"", "{\"id\": \"alpha\"", "nodes[1].id: the id \"alpha\" was used before"),
    (
      "\"target\": \"beta\"", "\"target\": \"zeta\"",
      "edges[0].id: found \"alpha--sued--beta\", expected \"alpha--sued--zeta\""
    ),
    ("\"sign\": -1", "\"sign\": 1", "edges[0].sign: found 1, expected -1"),
    ("\"key\": \"sued\"", "\"key\": \"0\"", "edges[0].key: found \"0\", expected \"sued\""),
    ("\"symmetric\": false", "\"symmetric\": true", "edges[0].symmetric: found true, expected false"),
    (
      "\"status\": \"alleged\", \"confidence\": 0.9, \"documents\"",
      "\"status\": \"asserted\", \"confidence\": 0.9, \"documents\"",
      "edges[0].status: found \"asserted\", expected \"alleged\", the strongest status of the claims"
    ),
    (
      "\"status\": \"alleged\", \"confidence\": 0.9, \"documents\"",
      "\"status\": \"alleged\", \"origin\": \"manual\", \"confidence\": 0.9, \"documents\"",
      "edges[0].origin: found \"manual\", expected \"manual\", and that only where it is the rule of all claims"
    ),
    ("\"confidence\": 0.9", "\"confidence\": 1.5", "edges[0].confidence: found 1.5, expected a number from 0 to 1"),
    (
      "\"documents\": 1,", "\"documents\": 2,",
      "edges[0].documents: found 2, expected 1, the number of documents of the claims"
    ),
    (
      "\"start\": 0", "\"start\": \"x\"", "edges[0].claims[0].start: found \"x\", expected a whole number of at least 0"
    ),
    ("\"end\": 32", "\"end\": -1", "edges[0].claims[0].end: found -1, expected a whole number of at least 0"),
    (
      "\"trigger\": [0, 32]", "\"trigger\": [5, 2]",
      "edges[0].claims[0].trigger: found an array, expected two offsets [start, end] in order"
    ),
    (
      "\"trigger\": [0, 32]", "\"field\": \"body\", \"trigger\": [0, 32]",
      "edges[0].claims[0].field: found \"body\", expected one of title, text"
    ),
    ("{\"document\": \"d1\"", "{\"document\": \"d7\"", "edges[0].claims[0].document: \"d7\" is the id of no document"),
    (
      "\"according_to\": \"gamma\"", "\"according_to\": \"zeta\"",
      "edges[0].claims[0].according_to: \"zeta\" is the id of no node"
    ),
    (
      "\"according_to\": \"gamma\"", "\"accordingto\": \"gamma\"",
      "edges[0].claims[0]: unknown key \"accordingto\"; expected document, status, according_to, start, end, field, quote, trigger, "
        + "trigger_field, subject_span, subject_field, object_span, object_field, rule, confidence"
    ),
    ("\"edges\": [", "\"edges\": [7, ", "edges[0]: found 7, expected an object"),
    (
      "\"nodes\": [", "\"nodes\": null, \"x\": [",
      "unknown key \"x\"; expected format, version, generator, directed, multigraph, documents, nodes, edges"
    ),
    ("{\n", "[\n", "not JSON: line 2, column 10: expected \",\" or \"]\""),
  ])
  func `a file that does not fit is refused with the path of the fault`(old: String, new: String, message: String)
    throws
  {
    let range = try #require(Self.valid.firstRange(of: old), "the valid file holds no \(old)")
    let text = Self.valid.replacingCharacters(in: range, with: new)
    #expect(performing: { try GraphFile(json: Array(text.utf8)) }, throws: { "\($0)" == message })
  }

  @Test
  func `every cut of a file is refused`() {
    let bytes = Array(Self.valid.utf8)
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: GraphFormatError.self) { try GraphFile(json: Array(bytes[..<length])) }
    }
  }

  @Test
  func `a broken byte is refused or changes nothing but a word`() {
    var generator = SplitMix64(seed: 7)
    let bytes = Array(Self.valid.utf8)
    for _ in 0..<500 {
      var broken = bytes
      broken[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
      _ = try? GraphFile(json: broken)
    }
  }
}
