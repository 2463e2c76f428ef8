import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl camps`: the opposing camps, and what does not fit.
enum CampsCommand {
  static let definition = CommandDefinition(
    name: "camps", summary: "show the opposing camps and the edges that do not fit",
    details: """
      Divides the entities into two camps so that as few edges as possible do not fit: positive edges should stay inside a \
      camp, negative ones run between the camps. Parts of the graph that no signed edge connects are divided by themselves. \
      The split is exact for some dozens of entities in conflict; where it may not be, the answer says so. Denied and \
      negated edges do not count unless asked for with --status.
      """,
    arguments: [],
    options: [GraphOption.graph, GraphOption.via, GraphOption.status, GraphOption.avoid, GraphOption.format],
    examples: [
      ("wasl camps --graph graphs/seeds/graph.json", "The camps of all articles"),
      ("wasl camps --status asserted --format json", "By what is stated as fact, for a program"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let loaded = try LoadedGraph(arguments, context)
    let camps = Camps(loaded.index, filter: try loaded.filter(arguments, statuses: Alliances.defaultStatuses))
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(camps, context.output)
    } else {
      let text = AnswerText(loaded, context.style)
      for (place, split) in camps.splits.enumerated() {
        write(split, number: camps.splits.count > 1 ? place + 1 : nil, text, context.output)
      }
    }
    if camps.splits.isEmpty {
      context.report("no edge binds or divides anybody: there are no camps")
      return .incomplete
    }
    return .done
  }

  private static func write(_ split: CampSplit, number: Int?, _ text: AnswerText, _ output: OutputStream) {
    if let number { output.write((number > 1 ? "\n" : "") + "Part \(number)\n") }
    output.write("  one camp: " + split.first.map(text.name).joined(separator: ", ") + "\n")
    if !split.second.isEmpty {
      output.write("  the other: " + split.second.map(text.name).joined(separator: ", ") + "\n")
    }
    output.write(
      "  \(counted(split.fitting.count, "edge")) \(split.fitting.count == 1 ? "fits" : "fit"), \(split.frustrated.count) not\n"
    )
    if !split.isExact { output.write("  (a better split may exist: the search was cut short)\n") }
    for edge in split.frustrated { output.write(text.edge(edge, indent: "    ")) }
  }

  private static func writeJSON(_ camps: Camps, _ output: OutputStream) {
    AnswerJSON.write(to: output) { json in
      AnswerJSON.list("splits", camps.splits, into: &json) { split, json in
        json.beginObject()
        AnswerJSON.strings("first", split.first, into: &json)
        AnswerJSON.strings("second", split.second, into: &json)
        json.key("exact")
        json.bool(split.isExact)
        AnswerJSON.strings("fitting", split.fitting.map(\.id), into: &json)
        AnswerJSON.strings("frustrated", split.frustrated.map(\.id), into: &json)
        json.endObject()
      }
      AnswerJSON.edges(camps.splits.flatMap(\.frustrated), into: &json)
    }
  }
}
