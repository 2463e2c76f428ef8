import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl neighbors`: what lies around an entity.
enum NeighborsCommand {
  static let hops = OptionDefinition("--hops", value: "N", help: "how far to go (default: 1)")

  static let definition = CommandDefinition(
    name: "neighbors", summary: "show what lies around an entity",
    details: """
      Collects the entities that lie at most N edges away, in whatever direction the edges run, and prints the edges among \
      them. With --format dot the surroundings can be drawn: a small diagram instead of the whole graph.
      """,
    arguments: [ArgumentDefinition(name: "NAME", help: "the entity: a name or an id")],
    options: [
      GraphOption.graph, hops, GraphOption.via, GraphOption.status, GraphOption.avoid, GraphOption.drawableFormat,
    ],
    examples: [
      ("wasl neighbors WhatsApp --graph graphs/seeds/graph.json", "Who has to do with WhatsApp"),
      ("wasl neighbors NSO --hops 2 --format dot | dot -Tsvg > nso.svg", "A picture of the surroundings"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let hops = try arguments.integer(hops, in: 1...1_000) ?? 1
    let loaded = try LoadedGraph(arguments, context)
    let node = try loaded.node(named: arguments.words[0])
    let filter = try loaded.filter(arguments, statuses: EdgeFilter.defaultStatuses)
    let around = Neighborhood(of: node.id, in: loaded.index, hops: hops, filter: filter)
    let members = Set(around.rings.joined())
    switch arguments.value(GraphOption.drawableFormat) ?? "text" {
    case "json":
      AnswerJSON.write(to: context.output) { json in
        json.newline(1)
        json.key("entity")
        json.string(node.id)
        AnswerJSON.list("rings", around.rings, into: &json) { ring, json in
          json.beginArray()
          for id in ring { json.string(id) }
          json.endArray()
        }
        AnswerJSON.nodes(loaded.graph.nodes.filter { members.contains($0.id) }, into: &json)
        AnswerJSON.edges(around.edges, into: &json)
      }
    case "dot":
      let part = loaded.graph.subgraph(edges: around.edges, nodes: members)
      context.output.write(GraphFormat.dot.bytes(of: part, options: ExportOptions(generator: loaded.file.generator)))
    default:
      let text = AnswerText(loaded, context.style)
      for (distance, ring) in around.rings.enumerated().dropFirst() {
        context.output.write("\(counted(distance, "edge")) away: " + ring.map(text.name).joined(separator: ", ") + "\n")
      }
      for edge in around.edges { context.output.write("\n" + text.edge(edge, indent: "  ")) }
    }
    if around.edges.isEmpty {
      context.report("\(node.name) has no edges that fit")
      return .incomplete
    }
    return .done
  }
}
