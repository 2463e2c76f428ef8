import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl neighbors`: what lies around an entity.
enum NeighborsCommand {
  static let hops = OptionDefinition("--hops", value: "N", help: "how far to go (default: 1)")

  static let limit = OptionDefinition("--limit", value: "N", help: "print at most N edges (default: 1000)")

  static let definition = CommandDefinition(
    name: "neighbors", summary: "show what lies around an entity",
    details: """
      Collects the entities that lie at most N edges away, in whatever direction the edges run, and prints the edges among \
      them. With --format dot the surroundings can be drawn: a small diagram instead of the whole graph.
      """,
    arguments: [ArgumentDefinition(name: "NAME", help: "the entity: a name or an id")],
    options: [GraphOption.graph, hops, limit] + GraphOption.filters + [
      GraphOption.kind, GraphOption.timeout, GraphOption.drawableFormat,
    ],
    examples: [
      ("wasl neighbors WhatsApp --graph graphs/seeds/graph.json", "Who has to do with WhatsApp"),
      ("wasl neighbors NSO --hops 2 --format dot | dot -Tsvg > nso.svg", "A picture of the surroundings"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let hops = try arguments.integer(hops, in: 1...1_000) ?? 1
    let limit = try arguments.integer(limit, in: 1...1_000_000_000) ?? 1000
    let loaded = try LoadedGraph(arguments, context)
    let node = try loaded.node(named: arguments.words[0])
    let filter = try loaded.filter(arguments, statuses: SearchFilter.defaultStatuses)
    let around = loaded.engine.surroundings(
      of: node, hops: hops, filter: filter, budget: try loaded.budget(arguments, context))
    let rings = around.ringEnds.indices.map { around.ring($0).sorted() }
    let edges = loaded.engine.edges(among: around.nodes, filter: filter)
    let shown = edges.prefix(limit)
    switch arguments.value(GraphOption.drawableFormat) ?? "text" {
    case "json":
      AnswerJSON.write(to: context.output) { json in
        json.newline(1)
        json.key("entity")
        json.string(loaded.id(node))
        json.newline(1)
        json.key("truncated")
        json.bool(around.isTruncated || shown.count < edges.count)
        AnswerJSON.list("rings", rings, into: &json) { ring, json in
          json.beginArray()
          for node in ring { json.string(loaded.id(node)) }
          json.endArray()
        }
        AnswerJSON.nodes(around.nodes.sorted().map { loaded.compact.node($0) }, into: &json)
        AnswerJSON.edges(loaded.edges(shown), into: &json)
      }
    case "dot": context.output.write(loaded.dot(edges: Array(shown), nodes: around.nodes))
    default:
      let text = AnswerText(loaded, context.style)
      for (distance, ring) in rings.enumerated().dropFirst() {
        context.output.write("\(counted(distance, "edge")) away: \(text.names(ring, limit: limit))\n")
      }
      for edge in shown { context.output.write("\n" + text.edge(edge, indent: "  ")) }
    }
    if shown.count < edges.count {
      context.report("\(edges.count - shown.count) more edges are there; raise --limit or narrow the question")
    }
    if around.isTruncated {
      LoadedGraph.reportPartial(context)
      return .incomplete
    }
    if edges.isEmpty {
      context.report("\(loaded.compact.name(of: node)) has no edges that fit")
      return .incomplete
    }
    return .done
  }
}
