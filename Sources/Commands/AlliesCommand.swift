import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl allies`: who stands with an entity, who against it, and why.
enum AlliesCommand {
  static let limit = OptionDefinition(
    "--limit", value: "N", help: "name at most N entities a list and N reasons each (default: 50)")

  static let definition = CommandDefinition(
    name: "allies", summary: "show who stands with an entity, who against it, and why",
    details: """
      Three sorts of reasons are kept apart. Stated: a document says so of the two (supports, is allied with, owns, is \
      affiliated with; or sued, accused, opposes ...). Common cause: both stand for the same third, or both have sued, \
      accused or opposed it; adversaries stand on opposite sides of it. By balance only: the enemy of an enemy, the friend \
      of a friend; this is a guess. Denied and negated edges are no reasons unless asked for with --status. The score adds \
      up the reasons: a stated one counts as much as its edge is sure, one of common cause half the product of its two \
      edges, one of balance an eighth. With a second entity the answer is how the two stand to each other, for and against.
      """,
    arguments: [
      ArgumentDefinition(name: "NAME", help: "the entity: a name or an id"),
      ArgumentDefinition(name: "OTHER", help: "tell only how the two stand to each other", isOptional: true),
    ],
    options: [GraphOption.graph, limit] + GraphOption.filters + [
      GraphOption.kind, GraphOption.timeout, GraphOption.format,
    ],
    examples: [
      ("wasl allies WhatsApp --graph graphs/seeds/graph.json", "Who stands with WhatsApp and against it"),
      ("wasl allies \"مجموعة NSO\" --status asserted", "Only by what documents state as fact"),
      ("wasl allies WhatsApp \"NSO Group\"", "What speaks for and against an alliance of the two"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let limit = try arguments.integer(limit, in: 1...1_000_000_000) ?? 50
    let loaded = try LoadedGraph(arguments, context)
    let node = try loaded.node(named: arguments.words[0])
    let other = arguments.words.count > 1 ? try loaded.node(named: arguments.words[1]) : nil
    if other == node {
      throw CommandError.usage(
        "\"\(arguments.words[0])\" and \"\(arguments.words[1])\" are one entity, \(loaded.id(node))")
    }
    let filter = try loaded.filter(arguments, statuses: Alliances.defaultStatuses)
    let budget = try loaded.budget(arguments, context)
    let alliances = loaded.compact.alliances(of: node, with: other, filter: filter, budget: budget)
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(alliances, limit, loaded, context.output)
    } else {
      let text = AnswerText(loaded, context.style)
      let (with, against) =
        other.map { ("\(text.name(node)) with \(text.name($0))", "\(text.name(node)) against \(text.name($0))") }
        ?? ("Stand with \(text.name(node))", "Stand against \(text.name(node))")
      write(with, alliances.allies, limit, text, context)
      write(against, alliances.adversaries, limit, text, context)
    }
    reportLost(alliances, of: node, with: other, filter, budget, arguments, loaded, context)
    if alliances.isTruncated { LoadedGraph.reportPartial(context) }
    if alliances.allies.isEmpty, alliances.adversaries.isEmpty {
      let name = loaded.compact.name(of: node)
      context.report(
        other.map { "nothing speaks for or against an alliance of \(name) and \(loaded.compact.name(of: $0))" }
          ?? "nobody is known to stand with or against \(name)")
      return .incomplete
    }
    return alliances.isTruncated ? .incomplete : .done
  }

  /// Says who is missing because only some statuses were asked for.
  private static func reportLost(
    _ alliances: Alliances, of node: NodeNumber, with other: NodeNumber?, _ filter: SearchFilter,
    _ budget: QueryBudget, _ arguments: ParsedArguments, _ loaded: LoadedGraph, _ context: CommandContext
  ) {
    guard arguments.has(GraphOption.status) else { return }
    var open = filter
    open.statuses = Alliances.defaultStatuses
    let all = loaded.compact.alliances(of: node, with: other, filter: open, budget: budget)
    for (word, kept, whole) in [
      ("with", alliances.allies, all.allies), ("against", alliances.adversaries, all.adversaries),
    ] {
      let known = Set(kept.map(\.node))
      let lost = whole.map(\.node).filter { !known.contains($0) }
      if lost.isEmpty { continue }
      let names = lost.prefix(5).map { loaded.compact.name(of: $0) }.joined(separator: ", ")
      let more = lost.count > 5 ? " and \(lost.count - 5) more" : ""
      context.report(
        "by other statuses there would also stand \(word) \(loaded.compact.name(of: node)): \(names)\(more)")
    }
  }

  private static func write(
    _ title: String, _ companions: [Companion], _ limit: Int, _ text: AnswerText, _ context: CommandContext
  ) {
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
      for companion in members.prefix(limit) { write(companion, limit, text, output) }
      if members.count > limit { output.write("    and \(members.count - limit) more\n") }
    }
    output.write("\n")
  }

  private static func write(_ companion: Companion, _ limit: Int, _ text: AnswerText, _ output: OutputStream) {
    output.write("    \(text.name(companion.node)), score \(explained(companion))\n")
    for reason in companion.reasons.prefix(limit) {
      if let third = reason.third {
        let words = reason.sort == .commonCause ? "common cause" : "balance"
        output.write("      \(words), through \(text.name(third)):\n")
        for edge in reason.edges { output.write(text.edge(edge, indent: "        ")) }
      } else {
        for edge in reason.edges { output.write(text.edge(edge, indent: "      ")) }
      }
    }
    if companion.reasons.count > limit {
      output.write("      and \(counted(companion.reasons.count - limit, "more reason", "more reasons"))\n")
    }
  }

  /// A score with the sorts of reasons that it is made of: `1.35 (stated 0.9, common cause 0.45)`.
  private static func explained(_ companion: Companion) -> String {
    let parts = AllianceReason.Sort.allCases.filter { !companion.reasons($0).isEmpty }
    let total = rounded(companion.score())
    if parts.count < 2 { return total }
    return total + " ("
      + parts.map { "\($0.name.replacing("_", with: " ")) \(rounded(companion.score($0)))" }.joined(separator: ", ")
      + ")"
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func writeJSON(
    _ alliances: Alliances, _ limit: Int, _ loaded: LoadedGraph, _ output: OutputStream
  ) {
    let (allies, adversaries) = (alliances.allies.prefix(limit), alliances.adversaries.prefix(limit))
    let reasons = (allies + adversaries).flatMap { $0.reasons.prefix(limit) }
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("entity")
      json.string(loaded.id(alliances.node))
      json.newline(1)
      json.key("truncated")
      json.bool(
        alliances.isTruncated || allies.count < alliances.allies.count
          || adversaries.count < alliances.adversaries.count
          || (allies + adversaries).contains { $0.reasons.count > limit })
      AnswerJSON.list("allies", Array(allies), into: &json) { write($0, limit, loaded, &$1) }
      AnswerJSON.list("adversaries", Array(adversaries), into: &json) { write($0, limit, loaded, &$1) }
      AnswerJSON.edges(loaded.edges(reasons.flatMap(\.edges)), into: &json)
    }
  }

  private static func write(_ companion: Companion, _ limit: Int, _ loaded: LoadedGraph, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(loaded.id(companion.node))
    json.key("name")
    json.string(loaded.compact.name(of: companion.node))
    json.key("sort")
    json.string(companion.sort.name)
    json.key("score")
    json.number((companion.score() * 1e6).rounded() / 1e6)
    json.key("reasons")
    json.beginArray()
    for reason in companion.reasons.prefix(limit) {
      json.beginObject()
      json.key("sort")
      json.string(reason.sort.name)
      json.key("third")
      json.string(reason.third.map(loaded.id))
      AnswerJSON.strings("edges", reason.edges.map { loaded.compact.edge($0).id }, into: &json)
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
