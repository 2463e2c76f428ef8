import Foundation
import GraphQueries
import Testing

/// The nine pattern counts of the Labelled Subgraph Query Benchmark (LSQB) with the counts that they ought to have.
@Suite(.enabled(if: PeerAnswers.isThere, "WASL_SHARED names no folder"))
struct PatternCountTests {
  private static let folder = (PeerAnswers.folder ?? "") + "/peers/lsqb/"

  /// A graph from tables of ends that are named after what they hold: `Comment_hasCreator_Person.csv`.
  private static func graph(_ name: String) throws -> MemoryPropertyGraph {
    let path = folder + "data/social-network-\(name)-projected-fk/"
    let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { $0.dropLast(4) }
    var graph = MemoryPropertyGraph()
    var numbers: [String: Int] = [:]
    func rows(_ file: Substring) throws -> [[Substring]] {
      let text = try String(contentsOfFile: path + file + ".csv", encoding: .utf8)
      return text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: "|") }
    }
    for file in files where !file.contains("_") {
      let label = String(file)
      let labels = ["Comment", "Post"].contains(label) ? [label, "Message"] : [label]
      for row in try rows(file) { numbers[label + row[0]] = graph.addNode(labels: labels) }
    }
    for file in files where file.contains("_") {
      let words = file.split(separator: "_").map(String.init)
      let type = words[1].map { $0.isUppercase ? "_\($0)" : $0.uppercased() }.joined()
      for row in try rows(file) {
        let (source, target) = (numbers[words[0] + row[0]], numbers[words[2] + row[1]])
        graph.addRelationship(from: try #require(source), to: try #require(target), type: type)
      }
    }
    return graph
  }

  private static func expectSame(_ name: String, _ counts: [Int]) throws {
    let graph = try graph(name)
    for (place, count) in counts.enumerated() {
      let text = try String(contentsOfFile: folder + "cypher/q\(place + 1).cypher", encoding: .utf8)
      let answer = try CypherQuery(text).rows(in: graph)
      #expect(answer.rows.count == 1)
      guard case .integer(let found)? = answer.rows.first?.first else {
        Issue.record("pattern \(place + 1) has no count")
        continue
      }
      #expect(found == count, "pattern \(place + 1)")
    }
  }

  @Test func `the patterns of the example are counted as published`() throws {
    let text = try String(contentsOfFile: Self.folder + "expected-output/expected-output.csv", encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map { $0.split(separator: "\t").map(String.init) }
    let counts = rows.filter { $0.contains("example") }.compactMap { $0.last.flatMap { Int($0) } }
    #expect(counts.count == 9)
    try Self.expectSame("sfexample", counts)
  }

  @Test(.enabled(if: PeerAnswers.isLong))
  func `the patterns of the smallest network are counted as another program counts them`() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "sf0.003-counts.json"))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let counts = root?["q1..q9"] as? [Int] ?? []
    #expect(counts.count == 9)
    try Self.expectSame("sf0.003", counts)
  }
}
