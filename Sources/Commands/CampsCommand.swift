import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl camps`: the opposing camps, and what does not fit.
enum CampsCommand {
  static let camps = OptionDefinition(
    "--camps", value: "N", help: "how many camps there may be, or \"best\" for as many as fit (default: 2)")
  static let flips = OptionDefinition(
    "--flips", help: "tell who changes sides when only asserted edges count",
    details: "Compared in the largest part, for two camps")
  static let limit = OptionDefinition(
    "--limit", value: "N", help: "text: name at most N entities of a camp and N edges that do not fit (default: 100)")

  static let definition = CommandDefinition(
    name: "camps", summary: "show the opposing camps and the edges that do not fit",
    details: """
      Divides the entities into camps so that as few edges as possible do not fit: positive edges should stay inside a \
      camp, negative ones run between camps. Every edge counts once, whatever its direction; where edges of both signs join \
      two entities, some of them never fit. Entities that no signed edge touches stay out, and parts of the graph that no \
      signed edge connects are divided by themselves. Small parts are divided in the best way there is (branch and bound), \
      which is said; larger ones by simulated annealing, and then the answer tells how many edges cannot fit in any \
      division. Denied and negated edges do not count unless asked for with --status.
      """,
    arguments: [],
    options: [GraphOption.graph, camps, flips, limit] + GraphOption.filters + [
      GraphOption.timeout, GraphOption.format,
    ],
    examples: [
      ("wasl camps --graph graphs/seeds/graph.json", "The two camps of all articles"),
      ("wasl camps --camps best --status asserted --format json", "By what is stated as fact, for a program"),
      ("wasl camps --flips", "Who changes sides when allegations do not count"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let count = try count(arguments)
    let limit = try arguments.integer(limit, in: 1...1_000_000_000) ?? 100
    let loaded = try LoadedGraph(arguments, context)
    let filter = try loaded.filter(arguments, statuses: Alliances.defaultStatuses)
    let budget = try loaded.budget(arguments, context)
    let division = try loaded.compact.camps(count, filter: filter, budget: budget)
    let frustrated = loaded.compact.frustratedEdges(division, filter: filter)
    var flipped: [NodeNumber]?
    if arguments.has(flips) {
      var asserted = filter
      asserted.statuses = filter.statuses.intersection([.asserted])
      flipped = division.flips(to: try loaded.compact.camps(count, filter: asserted, budget: budget))
    }
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(division, frustrated, flipped, loaded, context.output)
    } else {
      let text = AnswerText(loaded, context.style)
      // Camps are numbered through all parts in their order.
      let partOfCamp = division.parts.enumerated().flatMap { place, part in part.camps.map { _ in place } }
      var misfits = [[EdgeNumber]](repeating: [], count: division.parts.count)
      for edge in frustrated {
        let camp = division.camp[Int(loaded.compact.ends(of: edge).source.rawValue)]
        if camp >= 0 { misfits[partOfCamp[Int(camp)]].append(edge) }
      }
      for (place, part) in division.parts.enumerated() {
        write(
          part, misfits[place], number: division.parts.count > 1 ? place + 1 : nil, limit, text, context.output)
      }
      if division.cancelled > 0 {
        context.output.write(
          "\nOutside the parts edges of both signs cancel each other out; \(division.cancelled) of them cannot fit.\n")
      }
      if let flipped {
        context.output.write(
          flipped.isEmpty
            ? "\nNobody changes sides when only asserted edges count.\n"
            : "\nWhen only asserted edges count, these change sides: \(text.names(flipped, limit: limit))\n")
      }
    }
    if division.isTruncated { LoadedGraph.reportPartial(context) }
    if division.parts.isEmpty {
      context.report("no edge binds or divides anybody: there are no camps")
      return .incomplete
    }
    return division.isTruncated ? .incomplete : .done
  }

  private static func count(_ arguments: ParsedArguments) throws -> CampCount {
    guard let text = arguments.value(camps) else { return .two }
    if text == "best" { return .any }
    guard let number = Int(text), (2...1_000_000).contains(number) else {
      throw CommandError.usage("--camps takes a whole number from 2 on, or best, not \"\(text)\"", command: "camps")
    }
    return .upTo(number)
  }

  private static func write(
    _ part: CampPart, _ frustrated: [EdgeNumber], number: Int?, _ limit: Int, _ text: AnswerText,
    _ output: OutputStream
  ) {
    if let number { output.write((number > 1 ? "\n" : "") + "Part \(number)\n") }
    for (place, camp) in part.camps.enumerated() {
      let title = place == 0 ? "one camp" : part.camps.count == 2 ? "the other" : "camp \(place + 1)"
      output.write("  \(title): \(text.names(camp, limit: limit))\n")
    }
    let fault = part.frustration == 1 ? "1 edge does not fit" : "\(part.frustration) edges do not fit"
    output.write("  \(fault); \(reliability(part))\n")
    for edge in frustrated.prefix(limit) { output.write(text.edge(edge, indent: "    ")) }
    if frustrated.count > limit { output.write("    and \(frustrated.count - limit) more\n") }
  }

  private static func reliability(_ part: CampPart) -> String {
    switch (part.isProven, part.method) {
    case (true, _): "no division has fewer"
    case (false, .branchAndBound), (false, .annealing):
      "found by annealing, a better division may exist; at least \(part.lowerBound) do not fit in any"
    }
  }

  private static func writeJSON(
    _ division: CampDivision, _ frustrated: [EdgeNumber], _ flipped: [NodeNumber]?, _ loaded: LoadedGraph,
    _ output: OutputStream
  ) {
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("truncated")
      json.bool(division.isTruncated)
      json.newline(1)
      json.key("frustration")
      json.integer(division.frustration)
      AnswerJSON.list("parts", division.parts, into: &json) { part, json in
        json.beginObject()
        json.key("camps")
        json.beginArray()
        for camp in part.camps {
          json.beginArray()
          for node in camp { json.string(loaded.id(node)) }
          json.endArray()
        }
        json.endArray()
        json.key("frustration")
        json.integer(part.frustration)
        json.key("lower_bound")
        json.integer(part.lowerBound)
        json.key("exact")
        json.bool(part.isProven)
        json.key("method")
        json.string(part.method == .branchAndBound ? "branch and bound" : "annealing")
        json.endObject()
      }
      if let flipped {
        json.newline(1)
        AnswerJSON.strings("flips_when_asserted", flipped.map(loaded.id), into: &json)
      }
      AnswerJSON.edges(loaded.edges(frustrated), into: &json)
    }
  }
}
