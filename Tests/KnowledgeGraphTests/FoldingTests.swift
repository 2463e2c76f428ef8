import KnowledgeGraph
import TestSupport
import Testing

/// The laws on which everything parallel and incremental rests.
struct FoldingTests {
  @Test(arguments: 0..<24)
  func `a graph does not depend on the order of its documents`(seed: UInt64) {
    var source = RandomDocuments(seed: seed)
    let documents = source.documents(9)
    var generator = SplitMix64(seed: seed &+ 1000)
    let graph = KnowledgeGraph(folding: documents)
    for _ in 0..<4 {
      #expect(KnowledgeGraph(folding: documents.shuffled(using: &generator)) == graph)
    }
  }

  @Test(arguments: 0..<24)
  func `merging the graphs of shards gives the graph of all documents`(seed: UInt64) {
    var source = RandomDocuments(seed: seed)
    let documents = source.documents(12)
    var generator = SplitMix64(seed: seed &+ 2000)
    let whole = KnowledgeGraph(folding: documents)
    let shardCount = Int.random(in: 1...5, using: &generator)
    var shards = [[DocumentExtraction]](repeating: [], count: shardCount)
    for document in documents {
      // A document may fall into several shards: merging must not count it twice.
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        shards[Int.random(in: 0..<shardCount, using: &generator)].append(document)
      }
    }
    let graphs = shards.map { KnowledgeGraph(folding: $0) }.shuffled(using: &generator)
    let left = graphs.dropFirst().reduce(graphs[0]) { $0.merging($1) }
    let right = graphs.dropLast().reversed().reduce(graphs[shardCount - 1]) { $1.merging($0) }
    #expect(left == whole)
    #expect(right == whole)
    #expect(whole.merging(whole) == whole)
    #expect(whole.merging(KnowledgeGraph(folding: [])) == whole)
  }

  @Test(arguments: 0..<24)
  func `ids are unique, sorted and readable, and edges name nodes that exist`(seed: UInt64) {
    var source = RandomDocuments(seed: seed)
    let graph = KnowledgeGraph(folding: source.documents(15))
    let ids = graph.nodes.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(
        !id.isEmpty && id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    }
    let edgeIDs = graph.edges.map(\.id)
    #expect(Set(edgeIDs).count == edgeIDs.count)
    for edge in graph.edges {
      #expect(Set(ids).isSuperset(of: [edge.source, edge.target]))
      #expect(edge.source != edge.target)
      #expect(!edge.claims.isEmpty)
      if edge.relation.isSymmetric { #expect(edge.source < edge.target) }
    }
  }

  @Test(arguments: 0..<12)
  func `an edge has the strongest status and the count of documents of its claims`(seed: UInt64) {
    var source = RandomDocuments(seed: seed)
    for edge in KnowledgeGraph(folding: source.documents(15)).edges {
      #expect(edge.status.strength == edge.claims.map(\.status.strength).max())
      #expect(edge.confidence == edge.claims.map(\.confidence).max())
      #expect(edge.documents == Set(edge.claims.map(\.document)).count)
    }
  }

  @Test
  func `of two documents with one id the same one is kept in either order`() {
    let one = DocumentExtraction(
      document: DocumentRecord(id: "a", title: "x", language: "en"), entities: [], claims: [])
    let other = DocumentExtraction(
      document: DocumentRecord(id: "a", title: "y", language: "en"), entities: [], claims: [])
    #expect(KnowledgeGraph(folding: [one, other]) == KnowledgeGraph(folding: [other, one]))
    #expect(KnowledgeGraph(folding: [one, other]).documents.count == 1)
  }

  @Test
  func `documents without any entity merge`() {
    let empty = KnowledgeGraph(folding: [
      DocumentExtraction(document: DocumentRecord(id: "a", language: "en"), entities: [], claims: [])
    ])
    #expect(empty.merging(empty).documents.map(\.id) == ["a"])
  }

  @Test
  func `a graph made of parts is not merged`() async {
    await #expect(processExitsWith: .failure) {
      let read = KnowledgeGraph(
        documents: [DocumentRecord(id: "a", language: "en")], nodes: [], edges: [])
      _ = read.merging(read)
    }
  }

  @Test
  func `a denial stands beside its allegation`() {
    let entities = ["Alpha", "Beta"].map {
      ExtractedEntity(
        id: $0.lowercased(), kind: .company, name: $0, names: [NameForm(text: $0, language: "en", count: 1)],
        mentions: [TextSpan(start: 0, end: 4)])
    }
    func document(_ id: String, _ status: Status) -> DocumentExtraction {
      DocumentExtraction(
        document: DocumentRecord(id: id, language: "en"), entities: entities,
        claims: [
          Claim(
            subject: 0, relation: .targeted, object: 1, status: status,
            evidence: Evidence(quote: "q", span: TextSpan(start: 0, end: 1), trigger: TextSpan(start: 0, end: 1)),
            rule: "r", confidence: 0.5)
        ])
    }
    let graph = KnowledgeGraph(folding: [document("1", .denied), document("2", .alleged), document("3", .negated)])
    #expect(graph.edges.map(\.id) == ["alpha--targeted--beta"])
    #expect(graph.edges[0].status == .alleged)
    #expect(graph.edges[0].documents == 3)
    #expect(graph.edges[0].claims.map(\.status) == [.denied, .alleged, .negated])
  }
}
