import Foundation
import TestSupport
import Testing

/// `wasl evaluate` beside the reference scorer, where the annotated documents are at hand.
struct EvaluationTests {
  static let shared = ProcessInfo.processInfo.environment["WASL_SHARED"]

  @Test(.enabled(if: shared != nil), arguments: ["gold/seeds", "gold/dev"])
  func `measures agree with the reference scorer to the third decimal`(folder: String) throws {
    let shared = URL(fileURLWithPath: try #require(Self.shared))
    let gold = shared.appending(path: folder)
    let binary = try Binary()
    let ours = try measures(try binary.run(["evaluate", gold.path, "--format", "json"]).output)

    let files = try FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
    #expect(!files.isEmpty)
    var lines = Data()
    for file in files {
      let whole = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      let part = whole.filter { ["id", "title", "text", "language"].contains($0.key) }
      lines += try JSONSerialization.data(withJSONObject: part) + [0x0A]
    }
    try binary.folder.write("predictions.jsonl", text: try binary.run("extract", input: Array(lines)).output)
    let scorer = shared.appending(path: "tools/score.py").path
    let reference = try measures(
      try binary.shell("python3 '\(scorer)' '\(gold.path)' --predictions predictions.jsonl --json").output)

    let pairs: [(ours: Any?, theirs: Any?)] = [
      (path(ours, "edges", "precision"), path(reference, "edge", "p")),
      (path(ours, "edges", "recall"), path(reference, "edge", "r")),
      (path(ours, "edges", "f1"), path(reference, "edge", "f1")),
      (path(ours, "entities", "precision"), path(reference, "entity", "p")),
      (path(ours, "entities", "recall"), path(reference, "entity", "r")),
      (path(ours, "core", "f1"), path(reference, "core_edge", "f1")),
      (path(ours, "pairs", "f1"), path(reference, "pair", "f1")),
      (ours["status_accuracy"], reference["status_accuracy"]),
      (ours["kind_accuracy"], path(reference, "entity", "kind_accuracy")),
    ]
    for (index, pair) in pairs.enumerated() {
      let (mine, theirs) = (try #require(pair.ours as? Double), try #require(pair.theirs as? Double))
      #expect(abs(mine - theirs) < 0.0005, "measure \(index): \(mine), the reference says \(theirs)")
    }
    #expect(ours["splits"] as? Int == path(reference, "entity", "splits") as? Int)
  }

  private func measures(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func path(_ object: [String: Any], _ first: String, _ second: String) -> Any? {
    (object[first] as? [String: Any])?[second]
  }
}
