import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl allies`: who stands with an entity, who against it, and why.
enum AlliesCommand {
  static let definition = CommandDefinition(
    name: "allies", summary: "show who stands with an entity, who against it, and why",
    details: """
      Three sorts of reasons are kept apart. Stated: a document says so of the two (supports, is allied with, owns, is \
      affiliated with; or sued, accused, opposes ...). Common cause: both stand for the same third, or both have sued, \
      accused or opposed it; adversaries stand on opposite sides of it. By balance only: the enemy of an enemy, the friend \
      of a friend; this is a guess. Denied and negated edges are no reasons unless asked for with --status.
      """,
    arguments: [ArgumentDefinition(name: "NAME", help: "the entity: a name or an id")],
    options: [GraphOption.graph, GraphOption.via, GraphOption.status, GraphOption.avoid, GraphOption.format],
    examples: [
      ("wasl allies WhatsApp --graph graphs/seeds/graph.json", "Who stands with WhatsApp and against it"),
      ("wasl allies \"مجموعة NSO\" --status asserted", "Only by what documents state as fact"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let loaded = try LoadedGraph(arguments, context)
    let node = try loaded.node(named: arguments.words[0])
    let filter = try loaded.filter(arguments, statuses: Alliances.defaultStatuses)
    let alliances = Alliances(of: node.id, in: loaded.index, filter: filter)
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(alliances, loaded, context.output)
    } else {
      let text = AnswerText(loaded, context.style)
      write("Stand with \(text.name(node.id))", alliances.allies, text, context)
      write("Stand against \(text.name(node.id))", alliances.adversaries, text, context)
    }
    if alliances.allies.isEmpty, alliances.adversaries.isEmpty {
      context.report("nobody is known to stand with or against \(node.name)")
      return .incomplete
    }
    return .done
  }

  private static func write(_ title: String, _ companions: [Companion], _ text: AnswerText, _ context: CommandContext) {
    if companions.isEmpty { return }
    let output = context.output
    output.write(title + "\n")
    for sort in AllianceReason.Sort.allCases {
      let members = companions.filter { $0.sort == sort }
      if members.isEmpty { continue }
      let heading =
        switch sort {
        case .stated: "stated"
        case .commonCause: "by common cause"
        case .balance: "by balance only (a guess)"
        }
      output.write("\n  \(heading)\n")
      for companion in members { write(companion, text, output) }
    }
    output.write("\n")
  }

  private static func write(_ companion: Companion, _ text: AnswerText, _ output: OutputStream) {
    output.write("    \(text.name(companion.id))\n")
    for reason in companion.reasons {
      if let third = reason.third {
        let words = reason.sort == .commonCause ? "common cause" : "balance"
        output.write("      \(words), through \(text.name(third)):\n")
        for edge in reason.edges { output.write(text.edge(edge, indent: "        ")) }
      } else {
        for edge in reason.edges { output.write(text.edge(edge, indent: "      ")) }
      }
    }
  }

  private static func writeJSON(_ alliances: Alliances, _ loaded: LoadedGraph, _ output: OutputStream) {
    let reasons = (alliances.allies + alliances.adversaries).flatMap(\.reasons)
    let used = Set(reasons.flatMap { $0.edges.map(\.id) })
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("entity")
      json.string(alliances.id)
      AnswerJSON.list("allies", alliances.allies, into: &json) { write($0, loaded, &$1) }
      AnswerJSON.list("adversaries", alliances.adversaries, into: &json) { write($0, loaded, &$1) }
      AnswerJSON.edges(loaded.graph.edges.filter { used.contains($0.id) }, into: &json)
    }
  }

  private static func write(_ companion: Companion, _ loaded: LoadedGraph, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(companion.id)
    json.key("name")
    json.string(loaded.name(companion.id))
    json.key("sort")
    json.string(companion.sort.name)
    json.key("reasons")
    json.beginArray()
    for reason in companion.reasons {
      json.beginObject()
      json.key("sort")
      json.string(reason.sort.name)
      json.key("third")
      json.string(reason.third)
      AnswerJSON.strings("edges", reason.edges.map(\.id), into: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension AllianceReason.Sort {
  /// The name used in JSON answers.
  fileprivate var name: String {
    switch self {
    case .stated: "stated"
    case .commonCause: "common_cause"
    case .balance: "balance"
    }
  }
}
