public import KnowledgeGraph
public import Lexicon

/// Stands in for the extractor until it lands: reads sentences such as `WhatsApp sued NSO Group.` and nothing else.
public final class Extractor: Sendable {
  /// Makes an extractor.
  public init(lexicon: Lexicon) {}

  /// Reads a document.
  public func extract(
    title: String, text: String, id: String, language: String?, date: String?, source: String?
  ) throws -> DocumentExtraction {
    var entities: [ExtractedEntity] = []
    var claims: [Claim] = []
    var start = 0
    for line in text.split(separator: ".", omittingEmptySubsequences: false) {
      defer { start += line.unicodeScalars.count + 1 }
      for relation in Relation.allCases {
        guard let middle = line.firstRange(of: " " + relation.name + " ") else { continue }
        let sides = [line[..<middle.lowerBound], line[middle.upperBound...]].map {
          $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let places = sides.map { name in
          if let place = entities.firstIndex(where: { $0.name == name }) { return place }
          let form = NameForm(text: name, language: "en", count: 1)
          entities.append(
            ExtractedEntity(id: Slug.make(name), kind: .organization, name: name, names: [form], mentions: []))
          return entities.count - 1
        }
        let span = TextSpan(start: start, end: start + line.unicodeScalars.count)
        claims.append(
          Claim(
            subject: places[0], relation: relation, object: places[1], status: .asserted,
            evidence: Evidence(quote: String(line), span: span, trigger: span), rule: "stub", confidence: 0.5))
      }
    }
    return DocumentExtraction(
      document: DocumentRecord(id: id, title: title, language: language ?? "en", source: source, date: date),
      entities: entities, claims: claims)
  }
}
