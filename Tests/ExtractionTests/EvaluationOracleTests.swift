import Extraction
import KnowledgeGraph
import Lexicon
import Testing

struct EvaluationOracleTests {
  private static let gold = GoldDocument(
    id: "1", language: "en", title: "", text: "Alpha met Gamma. It sued Beta.",
    entities: [
      .init(id: "a", kind: .company, names: ["Alpha"]), .init(id: "b", kind: .company, names: ["Beta"]),
      .init(id: "c", kind: .company, names: ["Gamma"]),
    ],
    edges: [
      .init(
        subject: "a", relation: .sued, object: "b", status: .asserted, accordingTo: nil, isOptional: false,
        evidence: "It sued Beta")
    ])

  private static func extraction(subject: TextSpan?, object: TextSpan, _ subjectPlace: Int) -> DocumentExtraction {
    let entities = [("Alpha", 0), ("Gamma", 10), ("Beta", 25)].map { name, start in
      ExtractedEntity(
        id: name, kind: .company, name: name, names: [NameForm(text: name, language: "en", count: 1)],
        mentions: [TextSpan(start: start, end: start + name.count)])
    }
    let quote = TextSpan(start: 17, end: 29)
    let claim = Claim(
      subject: subjectPlace, relation: .sued, object: 2, status: .asserted,
      evidence: Evidence(
        quote: "It sued Beta", span: quote, trigger: TextSpan(start: 20, end: 24), subject: subject, object: object),
      rule: "sue.en", confidence: 0.9)
    return DocumentExtraction(
      document: DocumentRecord(id: "1", title: "", language: "en"), entities: entities, claims: [claim])
  }

  @Test(arguments: [
    ("a pronoun", TextSpan(start: 17, end: 19), 1, 0), ("an implied subject", nil, 1, 0),
    ("a name", TextSpan(start: 10, end: 15), 1, 1), ("the right one", TextSpan(start: 17, end: 19), 0, 0),
  ])
  func `only what stands for a name is put right`(case: String, subject: TextSpan?, read: Int, expected: Int) {
    let extraction = Self.extraction(subject: subject, object: TextSpan(start: 25, end: 29), read)
    let result = EvaluationOracle.withAnnotatedReferences(extraction, Self.gold)
    #expect(result.claims.map(\.subject) == [expected], "\(`case`)")
    #expect(result.claims.map(\.object) == [2])
  }

  @Test
  func `annotated names become a lexicon whatever they hold`() throws {
    let names = [
      "Zebulon Grid", "زبولون غريد", "مجموعة Zebulon", "two\nlines", "with \"quotes\" # and signs", "a\u{202E}b", "",
    ]
    let gold = GoldDocument(
      id: "1", language: "en", title: "", text: "", entities: [.init(id: "z", kind: .company, names: names)], edges: [])
    let lexicon = try Lexicon(sources: [EvaluationOracle.names(of: gold)])
    #expect(lexicon.names.map(\.kind) == [.company])
  }

  @Test(arguments: [
    ("Zebulon Grid sued.", Relation.sued, "Zebulon Grid sued.", true),
    ("The sun rose over the hills.", .sued, "The sun rose", false),
  ])
  func `the nearest rule is told`(text: String, relation: Relation, words: String, isThere: Bool) throws {
    var worker = ExtractionWorker(extractor: try standardExtractor.get())
    let found = try worker.nearestRules(to: [(relation, words)], title: "", text: text)
    #expect(found.count == 1)
    #expect((found[0] != nil) == isThere)
    if let rule = found[0] {
      #expect(rule.word == "sued")
      #expect(rule.obstacle == .slot("B"))
    }
  }
}
