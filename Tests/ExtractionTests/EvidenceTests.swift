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
    var folders = [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Gold")]
    if let shared = ProcessInfo.processInfo.environment["WASL_SHARED"] {
      folders += ["gold/dev", "gold/seeds"].map { URL(fileURLWithPath: shared).appending(path: $0) }
    }
    for base in folders {
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

  @Test func `there are documents`() { #expect(Self.documents.count >= 46) }

  @Test(arguments: documents.indices)
  func `every name and quote stands at its offsets`(_ index: Int) throws {
    let document = Self.documents[index]
    let extraction = try standardExtractor.get()
      .extract(title: document.title, text: document.text, id: document.id)
    try expectEvidence(of: extraction, title: document.title, text: document.text)
  }
}
