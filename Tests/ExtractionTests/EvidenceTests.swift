import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import Testing

/// Nothing leaves the extractor that the text does not hold.
struct EvidenceTests {
  static let documents: [(id: String, title: String, text: String)] = {
    var paths: [String] = []
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "seeds")
    var found: [(id: String, title: String, text: String)] = []
    for name in (try? FileManager.default.contentsOfDirectory(atPath: seeds.path)) ?? [] where name.hasSuffix(".txt") {
      if let text = try? String(contentsOf: seeds.appending(path: name), encoding: .utf8) {
        found.append((name, "", text))
      }
    }
    guard let shared = ProcessInfo.processInfo.environment["WASL_SHARED"] else { return found }
    for folder in ["gold/dev", "gold/seeds"] {
      let base = URL(fileURLWithPath: shared).appending(path: folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? [] where name.hasSuffix(".json")
      {
        paths.append(base.appending(path: name).path)
      }
    }
    for path in paths.sorted() {
      guard let data = FileManager.default.contents(atPath: path),
        let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      found.append((path, object["title"] as? String ?? "", text))
    }
    return found
  }()

  @Test func `there are documents`() { #expect(Self.documents.count >= 6) }

  @Test(arguments: documents.indices)
  func `every name and quote stands at its offsets`(_ index: Int) throws {
    let document = Self.documents[index]
    let extraction = try Extractor(lexicon: try standardLexicon.get())
      .extract(title: document.title, text: document.text, id: document.id)
    let title = Array(document.title.unicodeScalars)
    let text = Array(document.text.unicodeScalars)
    func words(_ span: TextSpan) throws -> String {
      let scalars = span.field == .title ? title : text
      try #require(span.end <= scalars.count, "\(document.id): a span ends behind the text")
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.start..<span.end])
      return String(view)
    }
    for entity in extraction.entities {
      let forms = Set(entity.names.map(\.text))
      #expect(forms.contains(entity.name))
      #expect(entity.mentions.count == entity.names.reduce(0) { $0 + $1.count })
      for mention in entity.mentions { #expect(forms.contains(try words(mention)), "\(document.id): \(entity.name)") }
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
}
