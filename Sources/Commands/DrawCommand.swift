import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl draw`: a picture of a graph, or of what lies around somebody.
enum DrawCommand {
  static let to = OptionDefinition(
    "--to", short: "-t", value: "FORMAT", help: "the format (default: by the name of --output, else dot)",
    choices: ["dot", "svg", "png", "pdf"])
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE", help: "where to write (default: standard output)")
  static let focus = OptionDefinition(
    "--focus", value: "NAME", help: "draw what lies around this entity; may be given again", isRepeatable: true)
  static let hops = OptionDefinition("--hops", value: "N", help: "how far around (default: 1)")
  static let relation = OptionDefinition(
    "--relation", value: "RELATION,...", help: "draw these relations only", choices: Relation.allCases.map(\.name),
    isList: true)
  static let status = OptionDefinition(
    "--status", value: "STATUS,...", help: "draw edges of these statuses only", choices: Status.allCases.map(\.name),
    isList: true)
  static let camps = OptionDefinition("--camps", help: "draw the opposing camps as boxes")
  static let labels = OptionDefinition(
    "--labels", value: "LANG", help: "the language of the labels (default: that of most documents)",
    choices: ["ar", "en", "both"])
  static let limit = OptionDefinition(
    "--limit", value: "N", help: "draw at most N entities, the most connected (default: 60)")
  static let title = OptionDefinition("--title", value: "TEXT", help: "the title of the picture")
  static let seconds = OptionDefinition(
    "--time-limit", value: "SECONDS", help: "how long the layout may take (default: 30)")

  static let definition = CommandDefinition(
    name: "draw", summary: "draw a picture of the graph, or of what lies around somebody",
    details: """
      Kind is shown by shape and letter, sign by colour and arrowhead, status by the line, the number of documents by its \
      width. Arabic pictures run from right to left. Above the limit the most connected entities are chosen, starting from \
      the focus, and the picture says how many are left out. Pictures are laid out by Graphviz; where it is missing, the \
      drawing is written in its language all the same, for later.
      """,
    arguments: [],
    options: [
      GraphOption.graph, to, output, focus, hops, relation, status, camps, labels, limit, title,
      ExportCommand.bidiMarks,
      seconds,
    ],
    examples: [
      ("wasl draw --graph graphs/spyware/graph.json --output graph.svg", "The whole graph"),
      ("wasl draw --focus WhatsApp --hops 2 --labels both --output whatsapp.png", "What lies around WhatsApp"),
      (
        "wasl draw --camps --status asserted --labels ar -o camps.svg",
        "The camps, in Arabic, by what is stated as fact"
      ),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let path = arguments.value(output)
    let kind = arguments.value(to) ?? fileExtension(path) ?? "dot"
    guard to.choices.contains(kind) else {
      throw CommandError.usage("\(path ?? ""): name the format with --to dot, svg, png or pdf", command: "draw")
    }
    if arguments.has(hops), !arguments.has(focus) {
      throw CommandError.usage("--hops goes with --focus", command: "draw")
    }
    let seconds = try arguments.integer(seconds, in: 1...86_400) ?? 30
    let loaded = try LoadedGraph(arguments, context)
    let selection = GraphSelection(
      focus: try arguments.values(focus).map { loaded.id(try loaded.node(named: $0)) },
      hops: try arguments.integer(hops, in: 1...1_000) ?? 1,
      limit: try arguments.integer(limit, in: 1...1_000_000) ?? 60)
    let part = selection.apply(to: filtered(loaded.compact.knowledgeGraph(), arguments))
    let options = try options(for: part, loaded, arguments)
    let dot = GraphFormat.dot.bytes(of: part.graph, options: options)
    if part.nodesLeftOut > 0 {
      context.report(
        "drawing \(part.graph.nodes.count) entities; left out: \(counted(part.nodesLeftOut, "entity", "entities")) and "
          + "\(counted(part.edgesLeftOut, "relation")) (--focus, --relation or --limit choose others)")
    }
    if kind == "dot" {
      try write(dot, to: path, context)
    } else if let picture = try layOut(
      dot, part.graph, kind, seconds, hasCamps: !options.camps.isEmpty, context)
    {
      try write(picture, to: path, context)
    } else {
      let other = path.map {
        $0 == "-" ? $0 : ($0.hasSuffix("." + kind) ? String($0.dropLast(kind.count + 1)) : $0) + ".dot"
      }
      try write(dot, to: other, context)
      if let other, other != "-" { context.report("wrote \(other) instead") }
      return .incomplete
    }
    if part.graph.edges.isEmpty { context.report("no edge fits") }
    return part.graph.edges.isEmpty ? .incomplete : .done
  }

  private static func filtered(_ graph: KnowledgeGraph, _ arguments: ParsedArguments) -> KnowledgeGraph {
    let relations = Set(arguments.list(relation).compactMap { Relation(name: $0) })
    let statuses = Set(arguments.list(status).compactMap { Status(name: $0) })
    if relations.isEmpty, statuses.isEmpty { return graph }
    let edges = graph.edges.filter {
      (relations.isEmpty || relations.contains($0.relation)) && (statuses.isEmpty || statuses.contains($0.status))
    }
    return KnowledgeGraph(documents: graph.documents, nodes: graph.nodes, edges: edges)
  }

  private static func options(
    for part: GraphSelection.Result, _ loaded: LoadedGraph, _ arguments: ParsedArguments
  ) throws -> ExportOptions {
    var options = ExportOptions(
      generator: loaded.generator, title: arguments.value(title), bidiMarks: ExportCommand.marks(arguments))
    switch arguments.value(labels) {
    case "both": options.isBilingual = true
    case let name: options.language = name.flatMap { ExportOptions.Language(rawValue: $0) }
    }
    options.leftOut = (part.nodesLeftOut, part.edgesLeftOut)
    if arguments.has(camps) {
      options.camps = try camps(of: part.graph)
    }
    return options
  }

  /// The camp of each node in a part that is divided.
  static func camps(of graph: KnowledgeGraph) throws -> [String: Int] {
    let compact = try CompactGraph(graph)
    let division = try compact.camps(.two, filter: SearchFilter(statuses: Alliances.defaultStatuses))
    var result: [String: Int] = [:]
    for (place, part) in division.parts.filter({ $0.camps.count > 1 }).enumerated() {
      for (side, camp) in part.camps.enumerated() {
        for node in camp { result[compact.id(of: node)] = place * 2 + side }
      }
    }
    return result
  }

  /// The picture; `nil`, after a word why, where there is none.
  ///
  /// Layers (`dot`) read best while there are few entities; a large drawing in layers takes minutes and is a tangle, so that
  /// springs (`sfdp`, or `fdp` for camps) do it then, and also where layers take too long.
  private static func layOut(
    _ dot: [UInt8], _ graph: KnowledgeGraph, _ kind: String, _ seconds: Int, hasCamps: Bool,
    _ context: CommandContext
  ) throws -> [UInt8]? {
    let format = "-T" + kind
    let resolution = kind == "png" ? ["-Gdpi=120"] : []
    let springs =
      ["-Goverlap=prism", "-Gsplines=\(graph.edges.count <= 1000)", "-Gsep=+12", "-GK=1.4", format] + resolution
    var engines = [("dot", [format] + resolution, seconds), ("sfdp", springs, max(seconds, 30))]
    let isLarge = graph.nodes.count > 90 || graph.edges.count > 350
    if isLarge { engines.removeFirst() }
    if hasCamps, graph.nodes.count <= 250, graph.edges.count <= 1500 {
      // sfdp knows no boxes; fdp, which is slower, keeps those of the camps and of the legend.
      let boxes = [
        "-Goverlap=prism", "-Gsplines=\(isLarge ? "false" : "true")", "-Gsep=+8", "-GK=0.9", "-Gmaxiter=200", format,
      ]
      engines.insert(("fdp", boxes + resolution, seconds), at: engines.count - 1)
    }
    for (engine, arguments, seconds) in engines {
      switch Graphviz.run(engine, arguments, input: dot, seconds: seconds) {
      case .drawn(let picture): return picture
      case .missing:
        context.report(Graphviz.advice)
        return nil
      case .tooSlow: context.report("\(engine) took longer than \(seconds) s")
      case .failed(let reason):
        context.report("\(engine): \(reason)")
        return nil
      }
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to path: String?, _ context: CommandContext) throws {
    guard let path, path != "-" else { return context.output.write(bytes) }
    var files = AtomicFiles()
    try files.add(path) { try $0.write(bytes) }
    try files.commit()
  }

  private static func fileExtension(_ path: String?) -> String? {
    guard let path, let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    return path[path.index(after: dot)...].lowercased()
  }
}
