import TestSupport
import Testing

/// Ctrl-C ends a question, and the answer is what was found so far.
struct InterruptionTests {
  /// One path of seventeen edges, and a hall of mirrors: everybody left knows everybody right, so that paths between two on the
  /// left have an even number of edges, and the search for others goes on for years.
  private static let edges: String = {
    var lines = ["source,relation,target"]
    let chain = ["left0"] + (1...16).map { "link\($0)" } + ["left1"]
    for (one, other) in zip(chain, chain.dropFirst()) { lines.append("\(one),supports,\(other)") }
    for left in 0..<12 { for right in 0..<12 { lines.append("left\(left),supports,right\(right)") } }
    return lines.joined(separator: "\n") + "\n"
  }()

  /// A program beside the index of such a graph.
  private func graph() throws -> Binary {
    let binary = try Binary()
    try binary.folder.write("edges.csv", text: Self.edges)
    let made = try binary.run("import --edges edges.csv --output own.waslx")
    #expect(made.code == 0)
    return binary
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["text", "json"])
  func `an interrupted question tells what it has`(format: String) throws {
    let binary = try graph()
    let question = "path left0 left1 --all --min-length 17 --max-length 17 --timeout 100000"
    let result = try binary.shell(
      "$wasl \(question) --graph own.waslx --format \(format) 2> messages & process=$!; sleep 3; kill -INT $process; "
        + "wait $process")
    #expect(result.code == 1)
    #expect(binary.folder.text("messages").contains("interrupted before the search was done"))
    if format == "json" {
      #expect(result.output.contains("\"partial\": true"))
      #expect(result.output.contains("link16"))
    } else {
      #expect(result.output.hasPrefix("left0 to left1, 17 steps"))
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["table", "json"])
  func `an interrupted query tells what it has`(format: String) throws {
    let binary = try graph()
    let query =
      "MATCH (a {id: 'left0'})-->(b {id: 'link1'}) RETURN 17 AS n "
      + "UNION ALL MATCH p = (a)-[*20]-(b) WHERE length(p) < 3 RETURN 1 AS n"
    try binary.folder.write("query.txt", text: query)
    let result = try binary.shell(
      "$wasl query \"$(cat query.txt)\" --timeout 100000 --graph own.waslx --format \(format) 2> messages & process=$!; "
        + "sleep 3; kill -INT $process; wait $process")
    #expect(result.code == 1)
    #expect(binary.folder.text("messages").contains("interrupted; the answer is partial: 1 row was found"))
    if format == "json" {
      #expect(result.output.contains("\"truncated\": true") && result.output.contains("\"partial\": true"))
      #expect(result.output.contains("[17]"))
    } else {
      #expect(result.output.hasSuffix("17\n"))
    }
  }
}
