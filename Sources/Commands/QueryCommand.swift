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
      confidence, documents, sign, claims, quote, firstDay and lastDay. Names match letter by letter with =, <>, IN and in a map such \
      as (a {name: "NSO Group"}), be it the name that is printed or another that articles use (those in names), and as people \
      type them with ~=. EXPLAIN before the query prints how it would be answered. Rows are printed as they are found; with a limit that is \
      reached the answer is partial, which is said and, in JSON, marked "truncated"; where the time ended it or Ctrl-C did, with exit \
      code 1, it is marked "partial" too. Nothing is written: there is no CREATE, SET or \
      DELETE, no CALL (there are no procedures), and no date type (days are numbers, quotes and sources stand beside them).
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
    let answer = answer(arguments, context, statement.columns, graph, loaded)
    // Rows are printed while the query runs, so that memory does not grow with them.
    answer.begin()
    var (ending, fault) = (CypherEnding.complete, CypherError?.none)
    do {
      let limits = CypherLimits(time: .seconds(seconds), rows: limit, cancellation: context.listen())
      ending = try statement.stream(limits: limits) { answer.take($0) }
    } catch let error as CypherError {
      fault = error
    }
    let isTruncated = ending != .complete || fault != nil
    answer.end(isTruncated: isTruncated, isPartial: isTruncated && ending != .rowLimit)
    if let fault { throw CommandError.usage(fault.pointing(into: text)) }
    return report(ending, answer.rowCount, limit, seconds, query, graph, context)
  }

  private static func answer(
    _ arguments: ParsedArguments, _ context: CommandContext, _ columns: [String], _ graph: CompactPropertyGraph,
    _ loaded: LoadedGraph
  ) -> QueryAnswer {
    let (output, showsQuotes) = (context.output, arguments.has(quotes))
    switch arguments.value(format) ?? "table" {
    case "json":
      return QueryJSON(columns: columns, output: output, graph: graph, loaded: loaded, showsQuotes: showsQuotes)
    case "csv":
      return QueryCSV(columns: columns, output: output, graph: graph, loaded: loaded, showsQuotes: showsQuotes)
    case "dot":
      return QueryDiagram(columns: columns, output: output, graph: graph, loaded: loaded, showsQuotes: showsQuotes)
    default:
      return QueryTable(
        columns: columns, output: output, graph: graph, loaded: loaded, showsQuotes: showsQuotes, style: context.style)
    }
  }

  private static func report(
    _ ending: CypherEnding, _ rows: Int, _ limit: Int, _ seconds: Int, _ query: CypherQuery,
    _ graph: CompactPropertyGraph, _ context: CommandContext
  ) -> ExitCode {
    switch ending {
    case .complete:
      if rows > 0 { return .done }
      for name in query.writtenNames
      where graph.candidates(property: "name", value: .string(name)).map({ known in
        !known.contains { graph.bears(name, node: $0) }
      }) ?? true {
        let others = graph.nodes(named: name).map { CypherWriter(graph).text(graph.property("name", ofNode: $0)) }
        context.report(
          "no entity has exactly the name \"\(name)\""
            + (others.isEmpty ? "" : "; with ~= it finds \(others.prefix(3).joined(separator: ", "))"))
      }
      return .incomplete
    case .rowLimit:
      context.report("there are more rows than --limit \(limit)")
      return rows > 0 ? .done : .incomplete
    case .timeout:
      context.report(
        "the answer is partial: \(rows) \(rows == 1 ? "row was" : "rows were") found in \(seconds) s; raise --timeout")
      return .incomplete
    case .interrupted:
      context.report("interrupted; the answer is partial: \(rows) \(rows == 1 ? "row was" : "rows were") found")
      return .incomplete
    case .memory(let message):
      context.report("the answer is partial after \(rows) \(rows == 1 ? "row" : "rows"): \(message)")
      return .incomplete
    }
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
