import Extraction
import Foundation
import KnowledgeGraph
import Testing

/// Who did what to whom: tables of sentences with the claims that must be read in them.
struct ClaimTableTests {
  /// A claim of a table: relation, status where it matters, and parts of the names on both sides.
  private struct Wanted {
    var relation: Relation
    var status: Status?
    var subject: String
    var object: String
    /// Whether the claim must not be read: a "-" stands before it.
    var isForbidden = false

    init?(_ text: Substring) {
      var text = text
      if text.first == "-" {
        isForbidden = true
        text.removeFirst()
      }
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let relation = Relation(name: String(words[0])) else { return nil }
      self.relation = relation
      var rest = words[1]
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        guard let status = Status(name: String(rest[rest.index(after: rest.startIndex)..<end])) else { return nil }
        self.status = status
        rest = rest[rest.index(after: end)...]
      }
      let sides = rest.split(separator: ">").map { $0.trimmingCharacters(in: .whitespaces) }
      guard sides.count == 2 else { return nil }
      subject = sides[0]
      object = sides[1]
    }

    func isFulfilled(in found: DocumentExtraction) -> Bool {
      found.claims.contains {
        guard $0.relation == relation, status == nil || $0.status == status else { return false }
        let (one, other) = (found.entities[$0.subject], found.entities[$0.object])
        return Self.names(one, subject) && Self.names(other, object)
          || relation.isSymmetric && Self.names(other, subject) && Self.names(one, object)
      }
    }

    private static func names(_ entity: ExtractedEntity, _ part: String) -> Bool {
      entity.name.contains(part) || entity.names.contains { $0.text.contains(part) }
    }
  }

  @Test(arguments: [("ar-claims.txt", 60), ("ar-bonds.txt", 100), ("ar-references.txt", 11), ("en-claims.txt", 250)])
  func `claims are read from sentences`(file: String, count: Int) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Tables/\(file)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count >= count)
    var worker = ExtractionWorker(extractor: try standardExtractor.get())
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let found = try worker.extract(title: "", text: String(parts[0]), id: "\(index)")
      let listed = parts[1].split(separator: ";")
      if listed.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
        #expect(found.claims.isEmpty, "\(line)")
        continue
      }
      for text in listed {
        let wanted = try #require(Wanted(text.drop { $0 == " " }), "\(text)")
        #expect(wanted.isFulfilled(in: found) != wanted.isForbidden, "\(text) in \(line)")
      }
    }
  }
}
