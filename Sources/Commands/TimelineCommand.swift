import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl timeline`: what was said when.
enum TimelineCommand {
  static let to = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: text)",
    choices: ["text", "json", "svg"])
  static let limit = OptionDefinition(
    "--limit", value: "N", help: "at most N claims, the first (default: all; svg: 200)")

  static let definition = CommandDefinition(
    name: "timeline", summary: "show the claims in the order of their documents",
    details: """
      Lists every claim, or those about one entity, by the date of the document that makes it, each with its quote. Claims of \
      documents without a date come last.
      """,
    arguments: [ArgumentDefinition(name: "NAME", help: "the entity: a name or an id", isOptional: true)],
    options: [
      GraphOption.graph, GraphOption.via, GraphOption.status, limit, to, ExportCommand.language, ExportCommand.title,
      ExportCommand.bidiMarks,
    ],
    examples: [
      ("wasl timeline WhatsApp --graph graphs/spyware/graph.json", "What was said of WhatsApp, and when"),
      ("wasl timeline --format svg --language ar > timeline.svg", "A picture in Arabic"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let loaded = try LoadedGraph(arguments, context)
    let node = try arguments.words.first.map { try loaded.node(named: $0) }
    let graph = loaded.compact.knowledgeGraph()
    var timeline = Timeline(graph, about: node.map { [loaded.id($0)] } ?? [])
    let relations = Set(arguments.list(GraphOption.via).compactMap { Relation(name: $0) })
    let statuses = Set(arguments.list(GraphOption.status).compactMap { Status(name: $0) })
    timeline.entries.removeAll {
      !relations.isEmpty && !relations.contains($0.edge.relation)
        || !statuses.isEmpty && !statuses.contains($0.claim.status)
    }
    let count = timeline.entries.count
    let limit = try arguments.integer(limit, in: 1...1_000_000_000)
    switch arguments.value(to) ?? "text" {
    case "svg":
      let options = ExportOptions(
        generator: loaded.generator,
        language: arguments.value(ExportCommand.language).flatMap { ExportOptions.Language(rawValue: $0) },
        title: arguments.value(ExportCommand.title) ?? node.map { loaded.compact.name(of: $0) },
        bidiMarks: ExportCommand.marks(arguments))
      var sink = ByteSink { context.output.write($0) }
      TimelineDrawing(timeline, of: graph, options: options, limit: limit ?? 200).write(to: &sink)
      try sink.finish()
    case "json":
      timeline.entries = Array(timeline.entries.prefix(limit ?? .max))
      writeJSON(timeline, context.output)
    default:
      timeline.entries = Array(timeline.entries.prefix(limit ?? .max))
      writeText(timeline, graph.documents, AnswerText(loaded, context.style), context)
      if timeline.entries.count < count { context.report("\(count - timeline.entries.count) more; raise --limit") }
    }
    if count == 0 {
      context.report(
        node.map { "nothing is said of \(loaded.compact.name(of: $0)) that fits" } ?? "there is no claim that fits")
      return .incomplete
    }
    return .done
  }

  private static func writeText(
    _ timeline: Timeline, _ documents: [DocumentRecord], _ text: AnswerText, _ context: CommandContext
  ) {
    let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var date: String?
    for entry in timeline.entries {
      if entry.date != date {
        context.output.write(
          (date == nil ? "" : "\n") + (entry.date.isEmpty ? "no date" : TextStyle.harmless(entry.date)) + "\n")
        date = entry.date
      }
      var edge = entry.edge
      edge.claims = [entry.claim]
      edge.status = entry.claim.status
      edge.documents = 1
      context.output.write(
        text.edge(edge, known[entry.claim.document].map { [$0] } ?? [], indent: "  ", allClaims: true))
    }
  }

  private static func writeJSON(_ timeline: Timeline, _ output: OutputStream) {
    AnswerJSON.write(to: output) { json in
      AnswerJSON.list("claims", timeline.entries, into: &json) { entry, json in
        json.beginObject()
        json.key("date")
        json.string(entry.date.isEmpty ? nil : entry.date)
        json.key("edge")
        json.string(entry.edge.id)
        json.key("source")
        json.string(entry.edge.source)
        json.key("relation")
        json.string(entry.edge.relation.name)
        json.key("target")
        json.string(entry.edge.target)
        json.key("status")
        json.string(entry.claim.status.name)
        json.key("document")
        json.string(entry.claim.document)
        json.key("quote")
        json.string(entry.claim.evidence.quote)
        json.endObject()
      }
    }
  }
}
