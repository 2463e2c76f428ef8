import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl show`: one entity with all that is said of it.
enum ShowCommand {
  static let definition = CommandDefinition(
    name: "show", summary: "show one entity: its names, its kind, its edges with quotes",
    details: """
      Prints the names of an entity in both scripts with how often they occur, the documents that name it, and every edge \
      from or to it with all its claims, each with quote and source.
      """,
    arguments: [ArgumentDefinition(name: "NAME", help: "the entity: a name or an id")],
    options: [GraphOption.graph] + GraphOption.filters + [GraphOption.format],
    examples: [("wasl show \"NSO Group\" --graph graphs/seeds/graph.json", "All that is said of NSO Group")], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let loaded = try LoadedGraph(arguments, context)
    let number = try loaded.node(named: arguments.words[0])
    let node = loaded.compact.node(number)
    let edges = loaded.compact.edges(at: number, filter: try loaded.filter(arguments, statuses: .all))
    if arguments.value(GraphOption.format) == "json" {
      AnswerJSON.write(to: context.output) { json in
        json.newline(1)
        json.key("node")
        JSONGraphWriter.node(node, into: &json)
        AnswerJSON.edges(edges.map { loaded.compact.edge($0) }, into: &json)
      }
      return .done
    }
    let (text, style, output) = (AnswerText(loaded, context.style), context.style, context.output)
    output.write("\(text.name(number)) (\(node.kind.name), \(node.id))\n")
    let names = node.names.map { style.name($0.text) + " ×\($0.count)" }
    if !names.isEmpty { output.write("  names: " + names.joined(separator: ", ") + "\n") }
    output.write("  \(counted(node.mentions, "mention")) in " + counted(node.documents.count, "document"))
    if !node.documents.isEmpty { output.write(": " + TextStyle.harmless(node.documents.joined(separator: ", "))) }
    output.write("\n")
    for edge in edges { output.write("\n" + text.edge(edge, indent: "  ", allClaims: true)) }
    if edges.isEmpty { context.report("nothing is said of \(node.name) that fits") }
    return .done
  }
}
