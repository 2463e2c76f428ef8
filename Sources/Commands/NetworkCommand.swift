import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl network`: the shape of the whole graph and who matters in it.
enum NetworkCommand {
  static let measure = OptionDefinition(
    "--measure", value: "NAME,...", help: "only these measures (default: all)",
    choices: NetworkMeasures.Part.allCases.map(\.rawValue), isList: true)
  static let top = OptionDefinition("--top", value: "N", help: "how many entities and edges a list holds (default: 10)")
  static let sample = OptionDefinition(
    "--sample", value: "N",
    help: "estimate betweenness from N entities (default: exact up to 20000 entities, else 1000)")

  static let definition = CommandDefinition(
    name: "network", summary: "show the shape of the graph: parts, central entities, bridges",
    details: """
      components: the parts that edges hold together, directions aside, and the largest one in which every entity reaches \
      every other along directions. degree: edges at an entity. pagerank: the chance that a walk along edges ends there. \
      betweenness: how many shortest paths between others pass; exact or estimated, which is said. bridges: entities and \
      edges whose removal splits the network. Negated edges do not count unless asked for with --status.
      """,
    arguments: [],
    options: [GraphOption.graph, measure, top, sample] + GraphOption.filters + [
      GraphOption.kind, GraphOption.timeout, GraphOption.format,
    ],
    examples: [
      ("wasl network --graph graphs/seeds/graph.json", "Everything"),
      ("wasl network --measure betweenness --top 20 --status asserted", "Who stands between the others"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let top = try arguments.integer(top, in: 1...1_000_000_000) ?? 10
    let sample = try arguments.integer(sample, in: 1...1_000_000_000)
    let loaded = try LoadedGraph(arguments, context)
    let named = arguments.list(measure).compactMap { NetworkMeasures.Part(rawValue: $0) }
    let measures = try NetworkMeasures(
      loaded.compact, parts: named.isEmpty ? Set(NetworkMeasures.Part.allCases) : Set(named), sample: sample,
      filter: try loaded.filter(arguments, statuses: SearchFilter.defaultStatuses),
      budget: try loaded.budget(arguments, context))
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(measures, top, loaded, context.output)
    } else {
      writeText(measures, top, AnswerText(loaded, context.style), context.output)
    }
    if measures.isTruncated {
      LoadedGraph.reportPartial(context)
      return .incomplete
    }
    return .done
  }

  private static func writeText(_ measures: NetworkMeasures, _ top: Int, _ text: AnswerText, _ output: OutputStream) {
    output.write("\(counted(measures.nodes, "entity", "entities")), \(counted(measures.edges, "edge"))\n")
    if let weak = measures.weak, let strong = measures.strong {
      let sizes = weak.sizes.sorted(by: >)
      output.write("\nParts: \(weak.count), of sizes " + sizes.prefix(top).map(String.init).joined(separator: ", "))
      output.write((sizes.count > top ? ", ..." : "") + "\n")
      output.write("Largest part in which everybody reaches everybody along directions: \(strong.largest)\n")
    }
    for ranking in measures.rankings {
      output.write("\n\(ranking.title)\n")
      for item in ranking.best(top) { output.write("  \(ranking.shown(item.value))  \(text.name(item.node))\n") }
    }
    guard let cuts = measures.cuts else { return }
    output.write("\nEntities whose removal splits the network: \(cuts.nodes.count)\n")
    if !cuts.nodes.isEmpty { output.write("  \(text.names(cuts.nodes, limit: top))\n") }
    output.write("\nEdges whose removal splits the network: \(cuts.bridges.count)\n")
    for edge in cuts.bridges.prefix(top) { output.write(text.edge(edge, indent: "  ")) }
    if cuts.bridges.count > top { output.write("  and \(cuts.bridges.count - top) more\n") }
  }

  private static func writeJSON(
    _ measures: NetworkMeasures, _ top: Int, _ loaded: LoadedGraph, _ output: OutputStream
  ) {
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("truncated")
      json.bool(measures.isTruncated)
      for (key, value) in [
        ("nodes", measures.nodes), ("edges", measures.edges), ("components", measures.weak?.count),
        ("largest_component", measures.weak?.largest), ("strong_components", measures.strong?.count),
        ("largest_strong_component", measures.strong?.largest),
      ] {
        guard let value else { continue }
        json.newline(1)
        json.key(named: key)
        json.integer(value)
      }
      for ranking in measures.rankings {
        json.newline(1)
        json.key(named: ranking.part.rawValue)
        json.beginObject()
        json.key("exact")
        json.bool(ranking.isExact)
        json.key("top")
        json.beginArray()
        for item in ranking.best(top) {
          json.beginObject()
          json.key("id")
          json.string(loaded.id(item.node))
          json.key("value")
          json.number(item.value)
          json.endObject()
        }
        json.endArray()
        json.endObject()
      }
      guard let cuts = measures.cuts else { return }
      json.newline(1)
      AnswerJSON.strings("cut_nodes", cuts.nodes.map(loaded.id), into: &json)
      json.newline(1)
      AnswerJSON.strings("bridges", cuts.bridges.map { loaded.compact.edge($0).id }, into: &json)
    }
  }
}
