import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl path`: how two entities are connected.
enum PathCommand {
  static let all = OptionDefinition("--all", help: "all paths that pass no entity twice, shortest first")
  static let maxLength = OptionDefinition(
    "--max-length", value: "N", help: "paths of at most N edges (default with --all: 4)")
  static let top = OptionDefinition("--top", value: "K", help: "the K best paths (default: 1)")
  static let limit = OptionDefinition("--limit", value: "N", help: "with --all: print at most N paths (default: 1000)")
  static let directed = OptionDefinition(
    "--directed", help: "walk edges from subject to object only",
    details: "Without it \"B sued A\" connects A with B as \"A sued B\" does")

  static let definition = CommandDefinition(
    name: "path", summary: "show how two entities are connected",
    details: """
      Finds the shortest path between two entities. Every step is an edge and is printed as a sentence with its status, \
      the best quote and its source. Of several shortest paths the one with the least doubt is taken: asserted before \
      alleged before denied before possible, several documents before one. Negated edges are not used unless asked for \
      with --status. Names may be typed as you like: in either script, without case, hamza or article.
      """,
    arguments: [
      ArgumentDefinition(name: "FROM", help: "the entity to start from: a name or an id"),
      ArgumentDefinition(name: "TO", help: "the entity to reach"),
    ],
    options: [
      GraphOption.graph, all, maxLength, top, limit, GraphOption.via, GraphOption.status, GraphOption.avoid, directed,
      GraphOption.drawableFormat,
    ],
    examples: [
      ("wasl path Microsoft NSO --graph graphs/seeds/graph.json", "The shortest path"),
      ("wasl path واتساب الجزيرة --all --max-length 3", "Every path of at most three edges"),
      ("wasl path Google NSO --top 3 --via supports,opposes --status asserted", "The three best of some sorts"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let isAll = arguments.has(all)
    if isAll, arguments.has(top) { throw CommandError.usage("--all and --top exclude each other", command: "path") }
    if !isAll, arguments.has(limit) { throw CommandError.usage("--limit goes with --all", command: "path") }
    let limit =
      isAll
      ? try arguments.integer(limit, in: 1...1_000_000) ?? 1000 : try arguments.integer(top, in: 1...1_000_000) ?? 1
    let maxLength = try arguments.integer(maxLength, in: 1...1_000) ?? (isAll ? 4 : .max)

    let loaded = try LoadedGraph(arguments, context)
    let (from, to) = (try loaded.node(named: arguments.words[0]), try loaded.node(named: arguments.words[1]))
    if from.id == to.id {
      throw CommandError.usage("\"\(arguments.words[0])\" and \"\(arguments.words[1])\" are one entity, \(from.id)")
    }
    var filter = try loaded.filter(arguments, statuses: EdgeFilter.defaultStatuses)
    filter.isDirected = arguments.has(directed)
    for end in [from, to] where filter.avoiding.contains(end.id) {
      throw CommandError.usage("--avoid names \(end.id), which is an end of the path")
    }
    let answer = PathSearch(loaded.index, filter: filter).paths(
      from: from.id, to: to.id, limit: limit, maxLength: maxLength)

    switch arguments.value(GraphOption.drawableFormat) ?? "text" {
    case "json": writeJSON(answer, from, to, loaded, context.output)
    case "dot":
      let edges = Set(answer.paths.flatMap { $0.steps.map(\.edge) })
      let part = loaded.graph.subgraph(edges: loaded.graph.edges.filter(edges.contains), nodes: [from.id, to.id])
      context.output.write(GraphFormat.dot.bytes(of: part, options: ExportOptions(generator: loaded.file.generator)))
    default: writeText(answer, from, to, AnswerText(loaded, context.style), context)
    }
    if answer.paths.isEmpty {
      context.report(
        "no path from \(from.name) to \(to.name)"
          + (maxLength < .max ? " of at most \(counted(maxLength, "edge"))" : ""))
      return .incomplete
    }
    if answer.isTruncated, isAll {
      context.report("there are more paths than \(answer.paths.count); raise --limit or lower --max-length")
    }
    return .done
  }

  private static func writeText(
    _ answer: PathAnswer, _ from: Node, _ to: Node, _ text: AnswerText, _ context: CommandContext
  ) {
    for (place, path) in answer.paths.enumerated() {
      if place > 0 { context.output.write("\n") }
      let number = answer.paths.count > 1 ? "Path \(place + 1): " : ""
      context.output.write(
        "\(number)\(text.name(from.id)) to \(text.name(to.id)), \(counted(path.steps.count, "step"))\n")
      for step in path.steps { context.output.write(text.edge(step.edge, indent: "  ")) }
    }
  }

  private static func writeJSON(
    _ answer: PathAnswer, _ from: Node, _ to: Node, _ loaded: LoadedGraph, _ output: OutputStream
  ) {
    let used = Set(answer.paths.flatMap { $0.steps.map(\.edge) })
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("from")
      json.string(from.id)
      json.newline(1)
      json.key("to")
      json.string(to.id)
      json.newline(1)
      json.key("truncated")
      json.bool(answer.isTruncated)
      AnswerJSON.list("paths", answer.paths, into: &json) { path, json in
        json.beginArray()
        for step in path.steps {
          json.beginObject()
          json.key("from")
          json.string(step.from)
          json.key("edge")
          json.string(step.edge.id)
          json.key("to")
          json.string(step.to)
          json.endObject()
        }
        json.endArray()
      }
      AnswerJSON.edges(loaded.graph.edges.filter(used.contains), into: &json)
    }
  }
}
