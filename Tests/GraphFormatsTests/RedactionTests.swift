import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let options = ExportOptions(generator: GraphGenerator(version: "0.0"))

struct RedactionTests {
  /// A graph in which a hidden person and a hidden group are named in every place where a name can stand.
  private static let graph: KnowledgeGraph = {
    func claim(_ document: String, _ quote: String, _ status: Status = .asserted, by actor: String? = nil) -> EdgeClaim
    {
      let span = TextSpan(start: 3, end: 3 + quote.unicodeScalars.count)
      return EdgeClaim(
        document: document, status: status, accordingTo: actor,
        evidence: Evidence(quote: quote, span: span, trigger: span, subject: span), rule: "rule-1", confidence: 0.9)
    }
    func node(_ id: String, _ kind: EntityKind, _ names: [String]) -> Node {
      Node(
        id: id, name: names[0], kind: kind,
        names: names.map {
          NameForm(text: $0, language: $0.unicodeScalars.contains { $0.value > 0x600 } ? "ar" : "en", count: 2)
        },
        mentions: 3, documents: ["salma-zaytouni-story", "d2"])
    }
    let nodes = [
      node("salma-zaytouni", .person, ["Salma Zaytouni", "سلمى الزيتوني", "Zaytouni"]),
      node("orchardists", .group, ["orchardists of Qalamoun", "بساتنة القلمون"]),
      node("acme", .company, ["Acme", "أكمي"]),
      node("borough", .organization, ["Borough Council", "Zaytouni Council"]),
      node("zaytouni-trust", .organization, ["Zaytouni Trust"]),
    ]
    let edges = [
      Edge(
        source: "acme", target: "salma-zaytouni", relation: .sued, status: .asserted, confidence: 0.9, documents: 1,
        claims: [claim("d2", "Acme sued Salma Zaytouni")]),
      Edge(
        source: "acme", target: "borough", relation: .alliedWith, status: .asserted, confidence: 0.9, documents: 2,
        claims: [
          claim("d2", "an alliance that وسلمى الزيتوني disliked"), claim("salma-zaytouni-story", "a fine alliance"),
        ]),
      Edge(
        source: "acme", target: "orchardists", relation: .targeted, status: .alleged, confidence: 0.9, documents: 1,
        claims: [claim("d2", "it hurt orchardists of Qalamoun", .alleged, by: "salma-zaytouni")]),
      Edge(
        source: "borough", target: "zaytouni-trust", relation: .supports, status: .asserted, confidence: 0.9,
        documents: 1,
        claims: [claim("d2", "the council backed the trust")]),
      Edge(
        source: "salma-zaytouni", target: "zaytouni-trust", relation: .alliedWith, status: .asserted, confidence: 0.9,
        documents: 1, claims: [claim("d2", "they are allied")]),
    ]
    let documents = [
      DocumentRecord(
        id: "salma-zaytouni-story", title: "قصة سلمى الزيتوني", language: "ar", source: "https://example.org/zaytouni"),
      DocumentRecord(id: "d2", title: "A quarrel", language: "en", source: "example.org"),
    ]
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }()

  private static let secrets = [
    "Salma", "Zaytouni", "zaytouni", "سلمى", "الزيتوني", "زيتوني", "orchardists", "Qalamoun", "بساتنة", "القلمون",
  ]

  @Test(arguments: GraphFormat.all.map(\.name))
  func `no redacted name stands in any format`(name: String) throws {
    let format = try #require(GraphFormat.named(name))
    let graph = Redaction(kinds: [.person, .group]).apply(to: Self.graph)
    for language in ExportOptions.Language.allCases {
      var options = options
      options.language = language
      options.isBilingual = true
      for file in format.files(of: graph, options: options) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        for secret in Self.secrets {
          #expect(!text.contains(secret), "\(secret) in \(file.name)")
          #expect(!file.name.contains(secret))
        }
        let folded = NameKey.words(text).joined(separator: " ")
        for secret in Self.secrets {
          #expect(!folded.contains(NameKey.words(secret).joined(separator: " ")), "\(secret) in \(file.name)")
        }
      }
    }
  }

  @Test
  func `what does not name anybody stays`() {
    let graph = Redaction(kinds: [.person, .group]).apply(to: Self.graph)
    #expect(graph.nodes.map(\.id) == ["acme", "borough", "group-1", "organization-1", "person-1"])
    #expect(graph.edges.count == Self.graph.edges.count)
    let quotes = graph.edges.flatMap(\.claims).map(\.evidence.quote).filter { !$0.isEmpty }
    #expect(quotes == ["a fine alliance"])
    #expect(graph.documents.map(\.title) == ["A quarrel", ""])
    #expect(graph.nodes.first { $0.id == "borough" }?.names.map(\.text) == ["Borough Council"])
  }

  @Test
  func `a redacted graph is a graph`() throws {
    for seed in 0..<12 {
      var source = RandomDocuments(seed: UInt64(seed))
      let graph = KnowledgeGraph(folding: source.documents(8))
      let redacted = Redaction(kinds: [.person, .group]).apply(to: graph)
      let read = try GraphFile(json: GraphFormat.json.bytes(of: redacted, options: options)).graph
      #expect(read.nodes.count == graph.nodes.count && read.edges.count == graph.edges.count)
      #expect(Redaction(kinds: [.person, .group]).apply(to: graph) == redacted)
    }
  }

  @Test
  func `a secret gives the same pseudonym in two graphs and another secret another`() {
    func pseudonyms(_ secret: String, _ kinds: Set<EntityKind>) -> [String] {
      Redaction(kinds: kinds, secret: secret).apply(to: Self.graph).nodes.filter { $0.kind == .person }.map(\.id)
    }
    #expect(pseudonyms("a", [.person]) == pseudonyms("a", [.person, .group]))
    #expect(pseudonyms("a", [.person]) != pseudonyms("b", [.person]))
  }

  @Test
  func `only what two documents assert is public`() {
    let graph = makeGraph(
      """
      alpha sued beta asserted d1
      alpha sued beta asserted d2
      alpha sued beta denied d3 gamma
      alpha opposes delta asserted d1
      alpha opposes delta alleged d2
      beta targeted delta alleged d1
      beta targeted delta alleged d2
      """)
    let part = PublicGraph.apply(to: graph)
    #expect(part.edges.map(\.id) == ["alpha--sued--beta"])
    #expect(part.nodes.map(\.id) == ["alpha", "beta", "gamma"])
    #expect(part.edges[0].claims.count == 3)
    #expect(PublicGraph.apply(to: KnowledgeGraph(folding: [])).nodes.isEmpty)
  }
}
