import Foundation
import TestSupport
import Testing

/// The graph in the repository is what the main job makes of the seeds.
struct SeedGraphTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the kept graph is made anew byte for byte`() throws {
    let binary = try Binary()
    let result = try binary.run(["build", Self.root.appending(path: "seeds").path, "--output", "out"])
    #expect(result.code == 0, "\(result.messages)")
    for name in ["graph.json", "graph.dot"] {
      let kept = try Data(contentsOf: Self.root.appending(path: "graphs/spyware").appending(path: name))
      let made = try Data(contentsOf: URL(fileURLWithPath: binary.folder("out/" + name)))
      #expect(made == kept, "\(name) differs; make it anew with: wasl build seeds --output graphs/spyware")
    }
  }
}
