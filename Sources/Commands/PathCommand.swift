import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl path`: how two entities are connected.
enum PathCommand {
  static let all = OptionDefinition("--all", help: "all paths that pass no entity twice, shortest first")
  static let shortest = OptionDefinition("--all-shortest", help: "all paths of the least length")
  static let minLength = OptionDefinition("--min-length", value: "N", help: "paths of at least N edges")
  static let maxLength = OptionDefinition(
    "--max-length", value: "N", help: "paths of at most N edges (default with --all: 4)")
  static let top = OptionDefinition("--top", value: "K", help: "the K best paths (default: 1)")
  static let limit = OptionDefinition(
    "--limit", value: "N", help: "with --all and --all-shortest: print at most N paths (default: 1000)")
  static let through = OptionDefinition(
    "--through", value: "NAME", help: "only paths that visit this entity; may be given again", isRepeatable: true)
  static let weight = OptionDefinition(
    "--weight", value: "WEIGHT", help: "what makes a path better (default: hops)",
    details:
      "hops: fewer edges, then less doubt; confidence: more likely as a whole; documents: told by more documents; "
      + "weakest: the surest weakest edge, among paths of at most --max-length edges (default: 4)",
    choices: PathQuestion.Weight.allCases.map(\.rawValue))
  static let directed = OptionDefinition(
    "--directed", help: "walk edges from subject to object only",
    details: "Without it \"B sued A\" connects A with B as \"A sued B\" does")

  static let definition = CommandDefinition(
    name: "path", summary: "show how two entities are connected",
    details: """
      Finds the shortest path between two entities. Every step is an edge and is printed as a sentence with its status, \
      the best quote and its source. Of several shortest paths the one with the least doubt is taken: asserted before \
      alleged before denied before possible, several documents before one. Negated edges are not used unless asked for \
      with --status. Edges of different relations between the same two entities make different paths. Names may be typed \
      as you like: in either script, without case, hamza or article.
      """,
    arguments: [
      ArgumentDefinition(name: "FROM", help: "the entity to start from: a name or an id"),
      ArgumentDefinition(name: "TO", help: "the entity to reach"),
    ],
    options: [GraphOption.graph, all, shortest, minLength, maxLength, top, limit, weight, through] + GraphOption.filters
      + [GraphOption.kind, directed, GraphOption.timeout, GraphOption.drawableFormat],
    examples: [
      ("wasl path Microsoft NSO --graph graphs/seeds/graph.json", "The shortest path"),
      ("wasl path واتساب الجزيرة --all --max-length 3", "Every path of at most three edges"),
      ("wasl path Google NSO --top 3 --via supports,opposes --status asserted", "The three best of some sorts"),
      ("wasl path Google NSO --through Apple --weight confidence", "By way of Apple, the surest first"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    for (one, other) in [(all, top), (shortest, top), (all, shortest), (shortest, through)]
    where arguments.has(one) && arguments.has(other) {
      throw CommandError.usage("\(one.name) and \(other.name) exclude each other", command: "path")
    }
    let isMany = arguments.has(all) || arguments.has(shortest)
    if !isMany, arguments.has(limit) {
      throw CommandError.usage("--limit goes with --all or --all-shortest", command: "path")
    }
    let count =
      isMany
      ? try arguments.integer(limit, in: 1...1_000_000) ?? 1000 : try arguments.integer(top, in: 1...1_000_000) ?? 1
    let least = try arguments.integer(minLength, in: 1...1_000) ?? 1
    let most = try arguments.integer(maxLength, in: 1...1_000) ?? (arguments.has(all) ? max(4, least) : .max)
    if least > most { throw CommandError.usage("--min-length is more than --max-length", command: "path") }

    let loaded = try LoadedGraph(arguments, context)
    let (from, to) = (try loaded.node(named: arguments.words[0]), try loaded.node(named: arguments.words[1]))
    if from == to {
      throw CommandError.usage(
        "\"\(arguments.words[0])\" and \"\(arguments.words[1])\" are one entity, \(loaded.id(from))")
    }
    var filter = try loaded.filter(arguments, statuses: SearchFilter.defaultStatuses)
    if arguments.has(directed) { filter.direction = .forward }
    let stops = try arguments.values(through).map { try loaded.node(named: $0) }
    if stops.count > 8 { throw CommandError.usage("--through takes at most 8 entities", command: "path") }
    for end in [from, to] where filter.avoiding.contains(end) {
      throw CommandError.usage("--avoid names \(loaded.id(end)), which is an end of the path")
    }
    for stop in stops where filter.avoiding.contains(stop) {
      throw CommandError.usage("--avoid names \(loaded.id(stop)), which --through names too")
    }
    let question = PathQuestion(
      from: from, to: to, stops: stops, weight: arguments.value(weight).flatMap { .init(rawValue: $0) } ?? .hops,
      isAll: arguments.has(all), isShortest: arguments.has(shortest), lengths: least...most, limit: count,
      filter: filter, budget: try loaded.budget(arguments, context))
    let answer = question.answer(loaded.engine)

    switch arguments.value(GraphOption.drawableFormat) ?? "text" {
    case "json": writeJSON(answer, question, loaded, context.output)
    case "dot": context.output.write(loaded.dot(edges: answer.paths.flatMap(\.edges), nodes: [from, to]))
    default: writeText(answer, question, AnswerText(loaded, context.style), context)
    }
    return report(answer, question, isMany, most, loaded, context)
  }

  private static func report(
    _ answer: PathQuestion.Answer, _ question: PathQuestion, _ isMany: Bool, _ most: Int, _ loaded: LoadedGraph,
    _ context: CommandContext
  ) -> ExitCode {
    if answer.isPartial { LoadedGraph.reportPartial(context) }
    if answer.paths.isEmpty {
      let (from, to) = (loaded.compact.name(of: question.from), loaded.compact.name(of: question.to))
      context.report(
        (answer.isPartial ? "no path found from" : "no path from") + " \(from) to \(to)"
          + (most < .max ? " of at most \(counted(most, "edge"))" : ""))
      return .incomplete
    }
    if answer.isTruncated, !answer.isPartial, isMany {
      context.report("there are more paths than \(answer.paths.count); raise --limit or lower --max-length")
    }
    return answer.isPartial ? .incomplete : .done
  }

  private static func writeText(
    _ answer: PathQuestion.Answer, _ question: PathQuestion, _ text: AnswerText, _ context: CommandContext
  ) {
    for (place, path) in answer.paths.enumerated() {
      if place > 0 { context.output.write("\n") }
      let number = answer.paths.count > 1 ? "Path \(place + 1): " : ""
      context.output.write(
        "\(number)\(text.name(question.from)) to \(text.name(question.to)), \(counted(path.edges.count, "step"))\n")
      for edge in path.edges { context.output.write(text.edge(edge, indent: "  ")) }
    }
  }

  private static func writeJSON(
    _ answer: PathQuestion.Answer, _ question: PathQuestion, _ loaded: LoadedGraph, _ output: OutputStream
  ) {
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("from")
      json.string(loaded.id(question.from))
      json.newline(1)
      json.key("to")
      json.string(loaded.id(question.to))
      json.newline(1)
      json.key("truncated")
      json.bool(answer.isTruncated)
      json.newline(1)
      json.key("partial")
      json.bool(answer.isPartial)
      AnswerJSON.list("paths", answer.paths, into: &json) { path, json in
        json.beginArray()
        for (place, edge) in path.edges.enumerated() {
          json.beginObject()
          json.key("from")
          json.string(loaded.id(path.nodes[place]))
          json.key("edge")
          json.string(loaded.compact.edge(edge).id)
          json.key("to")
          json.string(loaded.id(path.nodes[place + 1]))
          json.endObject()
        }
        json.endArray()
      }
      AnswerJSON.edges(loaded.edges(answer.paths.flatMap(\.edges)), into: &json)
    }
  }
}
