import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import Testing

/// Where the names of organisations begin and end: tables of sentences with the names between brackets.
struct NameBoundaryTests {
  /// How many names of a table may be read otherwise; whoever mends one lowers the number.
  static let tables: [(file: String, lines: Int, allowed: Int)] = [
    ("ar-boundaries.txt", 180, 15), ("en-boundaries.txt", 50, 7),
  ]

  @Test(arguments: tables)
  func `names are read from their first to their last word`(file: String, count: Int, allowed: Int) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Tables/\(file)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count >= count)
    let extractor = try standardExtractor.get()
    var worker = ExtractionWorker(extractor: extractor)
    var wrong: [String] = []
    for (index, line) in lines.enumerated() {
      let wanted = line.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.split(separator: "]").first.map(String.init) }
      #expect(!wanted.isEmpty, "line \(line)")
      let text = String(line.filter { $0 != "[" && $0 != "]" })
      let found = try worker.extract(title: "", text: text, id: "\(index)")
      let names = Set(found.entities.flatMap { [$0.name] + $0.names.map(\.text) })
      wrong += wanted.filter { !names.contains($0) }.map { "\($0) in «\(text)», found \(names.sorted())" }
    }
    #expect(wrong.count <= allowed, "\(wrong.joined(separator: "\n"))")
  }
}
