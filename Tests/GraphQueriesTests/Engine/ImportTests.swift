import Foundation
import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct ImportTests {
  /// A folder that is removed when the test ends.
  final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/wasl-\(UUID().uuidString)"
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func file(_ name: String, _ text: String) throws -> String {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
      return path + "/" + name
    }
  }

  private static let nodeLines = """
    {"id":"n0","kind":"company","names":["Atlas \\"A\\" Holdings","مجموعة \\u0623طلس"]}
    {"id":"n1","kind":"person","name":"Layla Haddad","mentions":3,"extra":{"a":[1,{"b":null}]}}

    {"id":"n2"}
    """
  private static let edgeLines = """
    {"id":0,"s":"n0","r":"sued","o":"n1","conf":0.731,"status":"alleged","date":"2021-03-04","doc":"d7","ev":"in \\u0001 \\ud83d\\ude00"}
    {"source":"n1","relation":"supports","target":"n2","confidence":1}
    {"s":"n0","r":"sued","o":"n1","conf":5e-1,"doc":"d7"}
    """

  @Test func `JSON lines become a graph`() throws {
    let folder = try Folder()
    let graph = try CompactGraph(
      importingNodes: folder.file("nodes.jsonl", Self.nodeLines), edges: folder.file("edges.jsonl", Self.edgeLines))
    #expect(graph.nodeCount == 3 && graph.edgeCount == 3)
    let node = graph.node(NodeNumber(0))
    #expect(node.name == "Atlas \"A\" Holdings" && node.kind == .company)
    #expect(node.names.map(\.text) == ["Atlas \"A\" Holdings", "مجموعة أطلس"])
    #expect(node.names.map(\.language) == ["en", "ar"])
    #expect(graph.node(NodeNumber(1)).mentions == 3 && graph.name(of: NodeNumber(2)) == "n2")
    let edge = graph.edge(EdgeNumber(0))
    #expect(edge.source == "n0" && edge.target == "n1" && edge.relation == .sued && edge.status == .alleged)
    #expect(edge.confidence == 0.731 && edge.documents == 1)
    #expect(edge.claims.map(\.evidence.quote) == ["in \u{1} 😀"])
    #expect(edge.claims.map(\.rule) == ["manual"] && edge.claims.map(\.document) == ["d7"])
    #expect(graph.days(of: EdgeNumber(0))?.lowerBound == SearchFilter.day("2021-03-04"))
    #expect(graph.edge(EdgeNumber(1)).claims.isEmpty && graph.edge(EdgeNumber(1)).status == .asserted)
    #expect(graph.edge(EdgeNumber(2)).confidence == 0.5)
    #expect(graph.documentCount == 1 && graph.document(0).date == "2021-03-04")
  }

  @Test func `tables become the same graph as JSON lines`() throws {
    let folder = try Folder()
    let nodes =
      "\u{FEFF}id,kind,name_en,name_ar\r\nn0,company,\"Atlas \"\"A\"\" Holdings\",مجموعة أطلس\r\nn1,person,Layla Haddad,\nn2,,,\n"
    let edges =
      "src,dst,rel,conf,cost,status,date,doc\nn0,n1,sued,0.731,1.5,alleged,2021-03-04,d7\n\nn1,n2,supports,,,,,\nn0,n1,sued,0.5,,,,d7"
    let graph = try CompactGraph(
      importingNodes: folder.file("nodes.csv", nodes), edges: folder.file("edges.csv", edges))
    let other = try CompactGraph(
      importingNodes: folder.file(
        "nodes.jsonl", Self.nodeLines.replacingOccurrences(of: "\"mentions\":3,", with: "")),
      edges: folder.file(
        "edges.jsonl", Self.edgeLines.replacingOccurrences(of: ",\"ev\":\"in \\u0001 \\ud83d\\ude00\"", with: "")))
    #expect(graph.knowledgeGraph() == other.knowledgeGraph())
  }

  @Test func `edges alone bring their nodes`() throws {
    let folder = try Folder()
    let graph = try CompactGraph(
      importingNodes: nil, edges: folder.file("e.tsv", "from\tto\trel\nb\ta\tsued\na\tc\tuses\n"))
    #expect((0..<3).map { graph.id(of: NodeNumber($0)) } == ["b", "a", "c"])
  }

  @Test(arguments: [
    ("{\"s\":\"n0\",\"r\":\"sued\",\"o\":\"n9\"}", "edges.jsonl:1: there is no node \"n9\""),
    ("\n{\"s\":\"n0\",\"r\":\"hugs\",\"o\":\"n1\"}", "edges.jsonl:2: unknown relation; the relations are sued, "),
    ("{\"s\":\"n0\",\"r\":\"sued\",\"o\":\"n1\",\"status\":\"so\"}", "edges.jsonl:1: unknown status"),
    ("{\"s\":\"n0\",\"r\":\"sued\"}", "an edge needs a source and a target"),
    ("{\"s\":\"n0\",\"o\":\"n1\"}", "an edge needs a relation"),
    ("{\"s\":\"n0\",\"r\":\"sued\",\"o\":\"n1\",\"conf\":1.5}", "between 0 and 1"),
    ("{\"s\":\"n0\",\"r\":\"sued\",\"o\":\"n1\",\"conf\":\"x\"}", "a number is missing"),
    ("{\"s\":\"n0", "a string has no end"), ("{\"s\":\"n0\"", "is missing"), ("[1]", "'{' is missing"),
    ("{\"x\":\"\\q\",\"s\":\"\\q\"}", "a backslash"),
  ])
  func `faults are told with their line`(text: String, message: String) throws {
    let folder = try Folder()
    let nodes = try folder.file("nodes.jsonl", "{\"id\":\"n0\"}\n{\"id\":\"n1\"}")
    let edges = try folder.file("edges.jsonl", text)
    let error = #expect(throws: ImportError.self) { try CompactGraph(importingNodes: nodes, edges: edges) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  /// More than fits into two of the pieces in which a file is read; the lines have the length that is asked for.
  private static func longFile(_ line: (Int) -> String) -> String {
    let filling = String(repeating: "x", count: 3000)
    return (0..<2000).map {
      "{\"s\":\"n\($0 % 7)\",\"r\":\"sued\",\"o\":\"m\($0 % 5)\"," + line($0) + "\"z\":\"\(filling)\"}"
    }
    .joined(separator: "\n")
  }

  @Test func `a long file is the same graph as its lines one by one`() throws {
    let folder = try Folder()
    // Braces at the beginning of a line within an edge are no place to cut at, and are found to be none.
    let text = Self.longFile {
      $0 % 500 == 400
        ? "\"deep\":[\n{\"a\":1},\n{\"b\":2}\n]," : "\"ev\":\"quote \\u0041 \($0)\",\"doc\":\"d\($0 % 9)\","
    }
    let graph = try CompactGraph(importingNodes: nil, edges: folder.file("edges.jsonl", text))
    #expect(graph.edgeCount == 2000 && graph.nodeCount == 12)
    #expect((0..<4).map { graph.id(of: NodeNumber($0)) } == ["n0", "m0", "n1", "m1"])
    for number in 0..<2000 {
      let edge = graph.edge(EdgeNumber(UInt32(number)))
      #expect(edge.source == "n\(number % 7)" && edge.target == "m\(number % 5)")
      #expect(edge.claims.map(\.evidence.quote) == (number % 500 == 400 ? [] : ["quote A \(number)"]))
    }
  }

  @Test(arguments: [3, 900, 1999])
  func `a fault in a long file is told with its line`(line: Int) throws {
    let folder = try Folder()
    let text = Self.longFile { $0 == line ? "\"conf\":2," : "" }
    let edges = try folder.file("edges.jsonl", text)
    let error = #expect(throws: ImportError.self) { try CompactGraph(importingNodes: nil, edges: edges) }
    #expect(error?.description.contains("edges.jsonl:\(line + 1): a confidence") == true, "\(error?.description ?? "")")
  }

  @Test func `nodes that come twice are refused`() throws {
    let folder = try Folder()
    let edges = try folder.file("edges.jsonl", "")
    for (name, text) in [("a.jsonl", "{\"id\":\"x\"}\n{\"id\":\"x\"}"), ("a.csv", "id\nx\nx\n")] {
      let nodes = try folder.file(name, text)
      let error = #expect(throws: ImportError.self) { try CompactGraph(importingNodes: nodes, edges: edges) }
      #expect(error?.detail == "a node with this id stands in the file already")
    }
  }

  @Test func `no bytes make the readers fall over`() throws {
    let folder = try Folder()
    let nodes = try folder.file("nodes.jsonl", Self.nodeLines)
    var generator = SplitMix64(seed: 4)
    let table = "src,dst,rel,conf\nn0,n1,\"sued\",0.5\n"
    for (name, text) in [("edges.jsonl", Self.edgeLines), ("edges.csv", table), ("graph.json", Self.json)] {
      for _ in 0..<300 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: bytes[place] = generator.pick(Array("\"\\{}[],:0-9.en\n\u{FF}".utf8))
          case 1: bytes.remove(at: place)
          default: bytes.removeSubrange(place...)
          }
        }
        let path = try folder.file(name, "")
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        if name == "graph.json" {
          _ = try? CompactGraph(readingJSON: path)
        } else {
          _ = try? CompactGraph(importingNodes: nodes, edges: path)
        }
      }
    }
  }

  static let json = """
    {
      "format": "wasl-graph",
      "version": 1,
      "generator": {"name": "wasl", "version": "1", "lexicon": "x"},
      "directed": true,
      "multigraph": true,
      "documents": [
        {"id": "d1", "title": "A \\"title\\"", "language": "en", "source": null, "date": "2021-03-04", "sha256": "00"},
        {"id": "d2", "title": "", "language": "ar", "source": "example.org", "date": null, "sha256": ""}
      ],
      "nodes": [
        {"id": "a", "name": "Ay", "kind": "company", "names": [{"text": "Ay", "language": "en", "count": 2}], "mentions": 2, "documents": ["d1", "d2"]},
        {"id": "b", "name": "باء", "kind": "person", "names": [], "mentions": 1, "documents": ["d1"]}
      ],
      "edges": [
        {"id": "a--sued--b", "key": "sued", "source": "a", "target": "b", "relation": "sued", "sign": -1, "symmetric": false, "status": "asserted", "confidence": 0.9, "documents": 1, "claims": [
          {"document": "d1", "status": "asserted", "according_to": "b", "start": 3, "end": 9, "field": "title", "quote": "a\\tsued", "trigger": [4, 5], "trigger_field": "text", "subject_span": [3, 4], "rule": "r", "confidence": 0.25}]}
      ]
    }
    """

  @Test func `the graph file is read as it stands`() throws {
    let folder = try Folder()
    let graph = try CompactGraph(readingJSON: folder.file("graph.json", Self.json)).knowledgeGraph()
    #expect(
      graph.documents == [
        DocumentRecord(id: "d1", title: "A \"title\"", language: "en", date: "2021-03-04", sha256: "00"),
        DocumentRecord(id: "d2", language: "ar", source: "example.org"),
      ])
    #expect(graph.nodes.map(\.name) == ["Ay", "باء"] && graph.nodes[0].documents == ["d1", "d2"])
    #expect(graph.nodes[0].names == [NameForm(text: "Ay", language: "en", count: 2)])
    let claim = EdgeClaim(
      document: "d1", status: .asserted, accordingTo: "b",
      evidence: Evidence(
        quote: "a\tsued", span: TextSpan(field: .title, start: 3, end: 9), trigger: TextSpan(start: 4, end: 5),
        subject: TextSpan(field: .title, start: 3, end: 4)), rule: "r", confidence: 0.25)
    #expect(
      graph.edges == [
        Edge(
          source: "a", target: "b", relation: .sued, status: .asserted, confidence: 0.9, documents: 1, claims: [claim])
      ])
  }

  @Test func `lists may come in any order`() throws {
    let folder = try Folder()
    let start = try #require(Self.json.range(of: "  \"nodes\""))
    let middle = try #require(Self.json.range(of: "  \"edges\""))
    let nodes = String(Self.json[start.lowerBound..<middle.lowerBound])
    let edges = Self.json[middle.lowerBound...].dropLast(2)
    let turned =
      String(Self.json[..<start.lowerBound]) + edges + ",\n"
      + nodes.trimmingCharacters(in: .whitespacesAndNewlines)
      .dropLast() + "}"
    let graph = try CompactGraph(readingJSON: folder.file("a.json", turned))
    let plain = try CompactGraph(readingJSON: folder.file("b.json", Self.json))
    #expect(graph.knowledgeGraph() == plain.knowledgeGraph())
  }

  @Test(arguments: [
    ("{}", "\"format\" is missing"), ("{\"format\": \"other\"}", "the format is not"),
    ("{\"format\": \"wasl-graph\", \"version\": 2}", "this version"),
    ("{\"format\": \"wasl-graph\"} x", "something stands behind"), ("", "'{' is missing"),
  ])
  func `a file that is no graph is refused`(text: String, message: String) throws {
    let folder = try Folder()
    let path = try folder.file("graph.json", text)
    let error = #expect(throws: ImportError.self) { try CompactGraph(readingJSON: path) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
