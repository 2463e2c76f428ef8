import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl query`: path patterns in openCypher.
enum QueryCommand {
  static let parameter = OptionDefinition(
    "--param", value: "NAME=VALUE", help: "give $NAME a value; may be given again",
    details: "The value is a number, true, false, null, a list in brackets, or else text", isRepeatable: true)
  static let quotes = OptionDefinition("--quotes", help: "show the best quote of every edge of a row")
  static let limit = OptionDefinition("--limit", value: "N", help: "print at most N rows (default: 1000)")
  static let timeout = OptionDefinition("--timeout", value: "SECONDS", help: "give up after so long (default: 60)")
  static let format = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: table)",
    choices: ["table", "json", "csv", "dot"])

  static let definition = CommandDefinition(
    name: "query", summary: "ask for patterns and paths in openCypher",
    details: """
      Takes the part of openCypher 9 that reads: MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT \
      and UNION, with shortestPath, allShortestPaths, ANY SHORTEST, ALL SHORTEST and SHORTEST k. The kinds of entities are \
      labels, relations are types. Entities have id, name, kind, names, mentions and documents; edges have relation, status, \
      confidence, documents, sign, claims and quote. Names match as written with =, and as people type them with ~=. EXPLAIN \
      before the query prints how it would be answered.
      """,
    arguments: [ArgumentDefinition(name: "QUERY", help: "the query, in quotes")],
    options: [GraphOption.graph, parameter, quotes, limit, timeout, format],
    examples: [
      ("wasl query 'MATCH (a)-[:sued]->(b) RETURN a.name, b.name'", "Who sued whom"),
      ("wasl query 'MATCH p=()-[*2]->(b {id: $b}) RETURN p' --param b=nso", "Paths of two edges to an entity"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let limit = try arguments.integer(limit, in: 1...1_000_000_000) ?? 1000
    let seconds = try arguments.integer(timeout, in: 1...1_000_000) ?? 60
    let parameters = try parameters(arguments)
    let text = arguments.words[0]
    func explained<Result>(_ body: () throws -> Result) throws -> Result {
      do { return try body() } catch let error as CypherError {
        throw CommandError.usage(error.pointing(into: text))
      }
    }
    let query = try explained { try CypherQuery(text) }
    let loaded = try LoadedGraph(arguments, context)
    let graph = CompactPropertyGraph(loaded.compact)
    let statement = try explained { try query.prepared(for: graph, parameters: parameters) }
    if query.isExplained {
      context.output.write(statement.explanation + "\n")
      return .done
    }
    var rows: [[CypherValue]] = []
    let isWhole = try explained {
      try statement.run(limits: CypherLimits(time: .seconds(seconds), rows: limit)) { rows.append($0) }
    }
    let answer = QueryAnswer(
      columns: statement.columns, rows: rows, graph: graph, loaded: loaded, showsQuotes: arguments.has(quotes))
    switch arguments.value(format) ?? "table" {
    case "json": answer.writeJSON(to: context.output)
    case "csv": answer.writeCSV(to: context.output)
    case "dot": answer.writeDOT(to: context.output)
    default: answer.writeTable(to: context.output, context.style)
    }
    if !isWhole { context.report("there are more rows than --limit \(limit)") }
    return rows.isEmpty ? .incomplete : .done
  }

  private static func parameters(_ arguments: ParsedArguments) throws -> [String: CypherValue] {
    var result: [String: CypherValue] = [:]
    for word in arguments.values(parameter) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw CommandError.usage("--param takes NAME=VALUE, not \"\(word)\"", command: "query")
      }
      result[parts[0]] = value(parts[1])
    }
    return result
  }

  /// What is no literal is text.
  private static func value(_ text: String) -> CypherValue {
    let isLiteral =
      ["true", "false", "null"].contains(text) || Int(text) != nil || Double(text) != nil || text.hasPrefix("[")
      || text.hasPrefix("{") || text.hasPrefix("\"")
    guard isLiteral, let query = try? CypherQuery("RETURN \(text) AS value"),
      let answer = try? query.rows(in: MemoryPropertyGraph()), let value = answer.rows.first?.first
    else { return .string(text) }
    return value
  }
}
