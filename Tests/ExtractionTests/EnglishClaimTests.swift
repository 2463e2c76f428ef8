import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import Testing

/// What English sentences say, a table of many ways to say each relation.
struct EnglishClaimTests {
  /// One line of the table: a sentence with what must and what must not be read in it.
  struct Row: Sendable {
    var text: String
    var wanted: [Wanted]
  }

  struct Wanted: Sendable {
    var relation: String
    var subject: String
    var object: String
    var status: String?
    var isForbidden: Bool

    init?(_ text: Substring) {
      var text = text
      isForbidden = text.hasPrefix("-")
      if isForbidden { text.removeFirst() }
      guard let space = text.firstIndex(of: " ") else { return nil }
      relation = String(text[..<space])
      text = text[space...].dropFirst()
      if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
        status = String(text[..<end].dropFirst())
        text = text[end...].dropFirst(2)
      }
      let ends = text.components(separatedBy: " > ")
      guard ends.count == 2 else { return nil }
      subject = ends[0]
      object = ends[1]
    }
  }

  static let rows: [Row] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Tables/en-claims.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: " | ")
      let wanted = parts.dropFirst().flatMap { $0.components(separatedBy: "; ") }
      return Row(text: parts[0], wanted: wanted.compactMap { Wanted($0[...]) })
    }
  }()

  /// The table in parts, so that one slow part shows.
  @Test(arguments: 0..<4)
  func `each sentence says what the table says of it`(part: Int) throws {
    try #require(Self.rows.count > 250)
    var worker = ExtractionWorker(extractor: try standardExtractor.get())
    var wrong: [String] = []
    for (number, row) in Self.rows.enumerated() where number % 4 == part {
      #expect(!row.wanted.isEmpty, "\(row.text)")
      let found = try worker.extract(title: "", text: row.text, id: "\(number)")
      for wanted in row.wanted where Self.holds(wanted, found) == wanted.isForbidden {
        wrong.append("\(wanted.relation) \(wanted.subject) > \(wanted.object) in «\(row.text)»")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private static func holds(_ wanted: Wanted, _ found: DocumentExtraction) -> Bool {
    found.claims.contains { claim in
      guard claim.relation.name == wanted.relation, wanted.status.map({ $0 == claim.status.name }) ?? true else {
        return false
      }
      let (one, other) = (found.entities[claim.subject], found.entities[claim.object])
      return isNamed(one, wanted.subject) && isNamed(other, wanted.object)
        || claim.relation.isSymmetric && isNamed(other, wanted.subject) && isNamed(one, wanted.object)
    }
  }

  private static func isNamed(_ entity: ExtractedEntity, _ name: String) -> Bool {
    entity.names.contains { $0.text.contains(name) }
  }
}
