import Foundation
import GraphQueries
import Testing

/// The openCypher Technology Compatibility Kit, as far as it reads.
@Suite(.enabled(if: CompatibilityKit.root != nil, "WASL_SHARED names no folder"))
struct CompatibilityKitTests {
  enum Outcome: Equatable {
    case passed
    case failed(String)
    case outOfScope(String)
  }

  private static func failures() throws -> Set<String> {
    let file = (#filePath as NSString).deletingLastPathComponent + "/expected-failures.txt"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
  }

  @Test
  func `scenarios that read pass, save for those that are listed`() throws {
    var table: [String: (passed: Int, failed: Int, outOfScope: Int)] = [:]
    var failed: [String: String] = [:]
    for scenario in try CompatibilityKit.scenarios() {
      switch Self.outcome(scenario) {
      case .passed: table[scenario.folder, default: (0, 0, 0)].passed += 1
      case .failed(let reason):
        table[scenario.folder, default: (0, 0, 0)].failed += 1
        failed[scenario.name] = reason
      case .outOfScope: table[scenario.folder, default: (0, 0, 0)].outOfScope += 1
      }
    }
    for (folder, counts) in table.sorted(by: { $0.key < $1.key }) {
      print("\(folder): \(counts.passed) passed, \(counts.failed) failed, \(counts.outOfScope) out of scope")
    }
    let expected = try Self.failures()
    for (name, reason) in failed.sorted(by: { $0.key < $1.key }) where !expected.contains(name) {
      Issue.record("newly fails: \(name): \(reason)")
    }
    for name in expected.sorted() where failed[name] == nil { Issue.record("no longer fails: \(name)") }
  }

  static func outcome(_ scenario: KitScenario) -> Outcome {
    if let reason = scenario.outOfScope { return .outOfScope(reason) }
    var maker = KitGraph()
    do {
      if let name = scenario.graph, let root = CompatibilityKit.root, name != "empty" {
        try maker.execute(try String(contentsOfFile: "\(root)/graphs/\(name)/\(name).cypher", encoding: .utf8))
      }
      for script in scenario.setup { try maker.execute(script) }
    } catch let error as CypherError where error.detail == "WritingClause" {
      return .outOfScope("updates")
    } catch {
      return .failed("setup: \(error)")
    }
    return compare(scenario, maker.graph)
  }

  private static func compare(_ scenario: KitScenario, _ graph: MemoryPropertyGraph) -> Outcome {
    let writer = KitValue(graph: graph, ignoresListOrder: scenario.ignoresListOrder)
    do {
      var parameters: [String: CypherValue] = [:]
      for (name, text) in scenario.parameters {
        parameters[name] = try CypherQuery("RETURN \(text) AS value").rows(in: graph).rows[0][0]
      }
      let answer = try CypherQuery(scenario.query).rows(
        in: graph, parameters: parameters, limits: CypherLimits(time: .seconds(5)))
      if let failure = scenario.failure { return .failed("\(failure.kind) \(failure.detail) was expected") }
      var expected = scenario.rows.map { $0.map { writer.canonical($0) } }
      // The kit does not fix the order of the columns of `*`.
      let order = scenario.columns.map { answer.columns.firstIndex(of: $0) ?? -1 }
      if !scenario.rows.isEmpty, order.contains(-1) || order.count != answer.columns.count {
        return .failed("columns \(answer.columns), expected \(scenario.columns)")
      }
      var rows = answer.rows.map { row in
        scenario.rows.isEmpty ? row.map { writer.text($0) } : order.map { writer.text(row[$0]) }
      }
      if !scenario.isOrdered {
        expected.sort { $0.lexicographicallyPrecedes($1) }
        rows.sort { $0.lexicographicallyPrecedes($1) }
      }
      return rows == expected ? .passed : .failed("\(rows.prefix(4)) instead of \(expected.prefix(4))")
    } catch let error as CypherError {
      if error.detail == "WritingClause" { return .outOfScope("updates") }
      if error.detail == "ProcedureNotFound" { return .outOfScope("procedures") }
      guard let failure = scenario.failure else { return .failed("\(error.detail): \(error.message)") }
      if failure.detail == "*" || failure.detail == error.detail { return .passed }
      return .failed("\(error.detail) instead of \(failure.kind) \(failure.detail)")
    } catch {
      return .failed("\(error)")
    }
  }
}
