import KnowledgeGraph
import Testing

struct EntityIdentityTests {
  private func entity(_ id: String, _ kind: EntityKind, _ names: [String], known: Bool = false) -> ExtractedEntity {
    ExtractedEntity(
      id: id, isKnown: known, kind: kind, name: names[0],
      names: names.map { NameForm(text: $0, language: "en", count: 1) }, mentions: [TextSpan(start: 0, end: 1)])
  }

  private func graph(_ documents: [[ExtractedEntity]]) -> KnowledgeGraph {
    KnowledgeGraph(
      folding: documents.enumerated().map {
        DocumentExtraction(
          document: DocumentRecord(id: "d\($0.offset)", language: "en"), entities: $0.element, claims: [])
      })
  }

  @Test
  func `two spellings in one document bind the spellings of others`() {
    let graph = graph([
      [entity("a", .company, ["NSO Group"])], [entity("b", .organization, ["مجموعة إن إس أو"])],
      [entity("c", .company, ["NSO", "إن إس أو"])],
    ])
    #expect(graph.nodes.map(\.id) == ["nso"])
    #expect(graph.nodes[0].kind == .company)
    #expect(graph.nodes[0].documents == ["d0", "d1", "d2"])
    #expect(graph.nodes[0].mentions == 3)
  }

  @Test
  func `a state and a place of one name stay apart`() {
    let graph = graph([[entity("a", .government, ["Egypt"])], [entity("b", .place, ["Egypt"])]])
    #expect(graph.nodes.map(\.id) == ["egypt-government", "egypt-place"])
  }

  @Test
  func `people of one surname stay apart`() {
    let graph = graph([
      [entity("a", .person, ["Omar Haddad", "Haddad"])], [entity("b", .person, ["Salma Haddad", "Haddad"])],
    ])
    #expect(graph.nodes.map(\.id) == ["omar-haddad", "salma-haddad"])
  }

  @Test
  func `two entries of the lexicon are never joined by a third name`() {
    let graph = graph([
      [entity("x", .company, ["Alpha"], known: true)], [entity("y", .company, ["Beta"], known: true)],
      [entity("z", .company, ["Alpha", "Beta"])],
    ])
    #expect(graph.nodes.map(\.id) == ["x", "y"])
  }

  @Test
  func `a lexicon entry keeps its id where another name reads the same`() {
    let graph = graph([[entity("apple", .company, ["Apple"], known: true)], [entity("a", .product, ["Apple"])]])
    #expect(graph.nodes.map(\.id) == ["apple", "apple-product"])
  }

  @Test
  func `a suffix that is another name is not taken twice`() {
    let graph = graph([
      [entity("a", .product, ["Apple"])], [entity("b", .place, ["Apple"])], [entity("c", .place, ["Apple Place"])],
    ])
    #expect(graph.nodes.count == 3)
    #expect(Set(graph.nodes.map(\.id)).count == 3)
  }

  @Test
  func `names without a letter get ids too`() {
    let graph = graph([[entity("a", .group, ["???"]), entity("b", .group, ["???"])], [entity("c", .group, ["!!!"])]])
    #expect(Set(graph.nodes.map(\.id)).count == 3)
    #expect(graph.nodes.allSatisfy { $0.id.hasPrefix("unnamed") })
  }

  @Test
  func `a name of five thousand letters has an id that can be typed`() {
    let graph = graph([[entity("a", .group, [String(repeating: "long ", count: 1000)])]])
    #expect(graph.nodes[0].id.utf8.count <= 64)
  }
}
