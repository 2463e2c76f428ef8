import GraphFormats
import KnowledgeGraph
import Testing

struct GraphFormatTests {
  @Test
  func `formats have distinct names and are found by them`() {
    let names = GraphFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    for format in GraphFormat.all {
      #expect(GraphFormat.named(format.name)?.mediaType == format.mediaType)
      #expect(!format.summary.isEmpty && !format.fileExtension.isEmpty)
    }
    #expect(GraphFormat.named("gif") == nil)
  }

  @Test(arguments: [("a/b.json", "json"), ("GRAPH.DOT", "dot"), ("a.b.dot", "dot")])
  func `a format is found by a file's extension`(path: String, name: String) {
    #expect(GraphFormat.forFile(path)?.name == name)
  }

  @Test(arguments: ["graph", "a.gif", ""])
  func `other files have none`(path: String) { #expect(GraphFormat.forFile(path) == nil) }

  @Test(arguments: Relation.allCases)
  func `a relation has a label in both languages`(relation: Relation) {
    #expect(!GraphWords.label(relation, .english).isEmpty)
    #expect(GraphWords.label(relation, .arabic).unicodeScalars.contains { $0.value > 0x600 })
  }

  @Test
  func `labels are distinct`() {
    for language in ExportOptions.Language.allCases {
      #expect(Set(Relation.allCases.map { GraphWords.label($0, language) }).count == Relation.allCases.count)
      #expect(Set(EntityKind.allCases.map { GraphWords.label($0, language) }).count == EntityKind.allCases.count)
      #expect(Set(Status.allCases.map { GraphWords.label($0, language) }).count == Status.allCases.count)
    }
  }
}
