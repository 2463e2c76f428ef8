@testable import GraphQueries

/// Builds graphs from `CREATE` statements, for tests only: what such a statement reads is asked of the engine itself.
struct KitGraph {
  var graph = MemoryPropertyGraph()

  private typealias Row = [String: CypherValue]

  /// Carries out a script.
  mutating func execute(_ script: String) throws {
    var parser = try CypherParser(script)
    var rows: [Row] = [[:]]
    var reading: (start: Int, end: Int)?
    while parser.now.kind != .end {
      if parser.takes(";") {
        rows = [[:]]
        continue
      }
      if parser.takesWord("CREATE") {
        rows = try read(script, reading, rows)
        reading = nil
        let patterns = try parser.patterns()
        rows = try create(patterns, rows, script)
      } else {
        let start = parser.now.start
        _ = try parser.clause()
        reading = (reading?.start ?? start, parser.tokens[parser.place - 1].end)
      }
    }
  }

  private func read(_ script: String, _ range: (start: Int, end: Int)?, _ rows: [Row]) throws -> [Row] {
    guard let range else { return rows }
    let text = String(decoding: Array(script.utf8)[range.start..<range.end], as: UTF8.self)
    let names = rows.first?.keys.sorted() ?? []
    let with = names.isEmpty ? "" : "WITH " + names.map { "row_.`\($0)` AS `\($0)`" }.joined(separator: ", ")
    let query = "UNWIND $rows AS row_ \(with) \(text) RETURN *"
    let answer = try CypherQuery(query).rows(in: graph, parameters: ["rows": .list(rows.map { .map($0) })])
    return answer.rows.map { row in
      var result = Dictionary(uniqueKeysWithValues: zip(answer.columns, row))
      result["row_"] = nil
      return result
    }
  }

  private func properties(_ expression: CypherExpression?, _ row: Row, _ script: String) throws -> [String: CypherValue]
  {
    guard let expression else { return [:] }
    let text = String(decoding: Array(script.utf8)[expression.start..<expression.end], as: UTF8.self)
    let names = row.keys.sorted().map { "$row.`\($0)` AS `\($0)`" }
    let with = names.isEmpty ? "" : "WITH " + names.joined(separator: ", ")
    let answer = try CypherQuery("\(with) RETURN \(text) AS map_").rows(in: graph, parameters: ["row": .map(row)])
    if case .map(let map)? = answer.rows.first?.first { return map }
    return [:]
  }

  private mutating func create(_ patterns: [CypherPattern], _ rows: [Row], _ script: String) throws -> [Row] {
    var result: [Row] = []
    for row in rows {
      var row = row
      for pattern in patterns {
        var numbers: [Int] = []
        for node in pattern.nodes {
          if let name = node.variable, case .node(let known)? = row[name] {
            numbers.append(known)
            continue
          }
          let number = graph.addNode(
            labels: node.labels, properties: try properties(node.properties, row, script))
          if let name = node.variable { row[name] = .node(number) }
          numbers.append(number)
        }
        for (place, relationship) in pattern.relationships.enumerated() {
          let ends = [numbers[place], numbers[place + 1]]
          let isBack = relationship.direction == .incoming
          let number = graph.addRelationship(
            from: ends[isBack ? 1 : 0], to: ends[isBack ? 0 : 1], type: relationship.types.first ?? "",
            properties: try properties(relationship.properties, row, script))
          if let name = relationship.variable { row[name] = .relationship(number) }
        }
      }
      result.append(row)
    }
    return result
  }
}
