import Extraction
import KnowledgeGraph
import Testing

/// Expects every name and quote of an extraction to stand in the text at its offsets.
func expectEvidence(of extraction: DocumentExtraction, title: String, text: String) throws {
  let titleScalars = Array(title.unicodeScalars)
  let textScalars = Array(text.unicodeScalars)
  func words(_ span: TextSpan) throws -> String {
    let scalars = span.field == .title ? titleScalars : textScalars
    try #require(span.end <= scalars.count, "\(extraction.document.id): a span ends behind the text")
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.start..<span.end])
    return String(view)
  }
  for entity in extraction.entities {
    let forms = Set(entity.names.map(\.text))
    #expect(forms.contains(entity.name))
    #expect(entity.mentions.count == entity.names.reduce(0) { $0 + $1.count })
    for mention in entity.mentions {
      #expect(forms.contains(try words(mention)), "\(extraction.document.id): \(entity.name)")
    }
  }
  for claim in extraction.claims {
    #expect(try words(claim.evidence.span) == claim.evidence.quote)
    #expect(!claim.evidence.quote.isEmpty)
    for part in [claim.evidence.trigger, claim.evidence.subject, claim.evidence.object] {
      if let part { _ = try words(part) }
    }
    #expect((0...1).contains(claim.confidence))
    #expect(claim.subject != claim.object)
  }
}
