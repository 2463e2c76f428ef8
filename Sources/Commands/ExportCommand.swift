import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl export`: the graph in another format.
enum ExportCommand {
  static let to = OptionDefinition(
    "--to", short: "-t", value: "FORMAT", help: "the format (default: by the name of --output)",
    choices: GraphFormat.all.map(\.name))
  static let output = OptionDefinition(
    "--output", short: "-o", value: "PATH", help: "where to write (default: standard output)",
    details: "A format of several files goes into a folder of that name, or into an archive where the name ends in .tar"
  )
  static let list = OptionDefinition("--list", help: "list the formats and stop")
  static let schema = OptionDefinition("--schema", help: "print the JSON Schema of graph.json and stop")
  static let check = OptionDefinition(
    "--check", value: "PATH", help: "hold a file or folder against what its format demands, and stop",
    details: "Names what the programs for the format would refuse (error) or misread (warning)")
  static let language = OptionDefinition(
    "--language", value: "LANG", help: "the language of a diagram (default: that of most documents)",
    choices: ExportOptions.Language.allCases.map(\.rawValue))
  static let title = OptionDefinition("--title", value: "TEXT", help: "the title of a diagram")
  static let redact = OptionDefinition(
    "--redact", value: "KIND,...", help: "hide who is of these kinds behind pseudonyms",
    details: "Quotes, titles and sources that could name them are dropped", choices: redactable.map(\.0), isList: true)
  static let redactKey = OptionDefinition(
    "--redact-key", value: "FILE", help: "a secret for pseudonyms that are the same in every graph",
    details: "Without one they are numbers, which hold for one graph only")
  static let isPublic = OptionDefinition(
    "--public", help: "only what at least two documents state as fact")
  static let bidiMarks = OptionDefinition(
    "--bidi-marks", value: "WHEN", help: "invisible marks of direction in labels (default: auto)",
    details: "auto: in formats that are drawn, around labels with Arabic letters; data never carries any",
    choices: ExportOptions.BidiMarks.allCases.map(\.rawValue))

  static let definition = CommandDefinition(
    name: "export", summary: "write a graph in another format",
    details: """
      Reads graph.json and writes the same graph for another program. `wasl export --list` names the formats and what they \
      are for. A file that is already there is replaced only when the new one is complete.
      """,
    arguments: [],
    options: [
      GraphOption.graph, to, output, language, title, bidiMarks, redact, redactKey, isPublic, check, list, schema,
    ],
    examples: [
      ("wasl export --graph graph.json --to dot | dot -Tsvg > graph.svg", "A picture"),
      ("wasl export --output graph.html", "A page to search and click through, for any browser"),
      ("wasl export --output safe.gexf --redact persons,groups --public", "For Gephi, without naming people"),
      ("wasl export --to neo4j-csv --output tables", "Tables for a graph database"),
      ("wasl export --to graphml --check other.graphml", "What is wrong with a file"),
      ("wasl export --list", "What there is"),
    ], run: run)

  /// Plurals, as one says it.
  private static let redactable: [(String, EntityKind)] = [
    ("persons", .person), ("groups", .group), ("organizations", .organization), ("media", .media),
    ("companies", .company),
  ]

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    if arguments.has(list) {
      for format in GraphFormat.all {
        context.output.write(padded(format.name, 12) + padded("." + format.fileExtension, 10) + format.summary + "\n")
      }
      return .done
    }
    if arguments.has(schema) {
      context.output.write(GraphSchema.text + "\n")
      return .done
    }
    if let path = arguments.value(check) { return try check(path, arguments, context) }
    let path = arguments.value(output)
    let format = try FormatFiles.format(arguments.value(to), path: path, command: "export", among: GraphFormat.all)
    let key = try arguments.value(redactKey).map { try secret($0) }
    if key != nil, !arguments.has(redact) {
      throw CommandError.usage("--redact-key goes with --redact", command: "export")
    }
    let source = try GraphSource(arguments, context)
    let hidden = Set(arguments.list(redact))
    let kinds = Set(redactable.filter { hidden.contains($0.0) }.map(\.1))
    var (contents, generator) = try source.contents()
    let isEmpty = contents.edges.isEmpty
    if arguments.has(isPublic) || !kinds.isEmpty {
      var graph = contents.whole
      if arguments.has(isPublic) { graph = PublicGraph.apply(to: graph) }
      if !kinds.isEmpty { graph = Redaction(kinds: kinds, secret: key).apply(to: graph) }
      contents = GraphContents(graph)
    }
    var options = ExportOptions(
      generator: generator,
      language: arguments.value(language).flatMap { ExportOptions.Language(rawValue: $0) },
      title: arguments.value(title), bidiMarks: marks(arguments))
    // Formats that show camps draw them where the search for them is quick.
    if ["html", "canvas", "mermaid"].contains(format.name), contents.edges.count <= 5000 {
      options.camps = try DrawCommand.camps(of: contents.whole)
    }
    try FormatFiles.write(contents, format, options, to: path, context)
    if contents.edges.isEmpty, !isEmpty {
      context.report("nothing is stated by two documents: the graph is empty")
      return .incomplete
    }
    return .done
  }

  /// The value of `--bidi-marks`.
  static func marks(_ arguments: ParsedArguments) -> ExportOptions.BidiMarks {
    arguments.value(bidiMarks).flatMap { ExportOptions.BidiMarks(rawValue: $0) } ?? .auto
  }

  private static func secret(_ path: String) throws -> String {
    let bytes = try SystemFile.read(path, limit: 1 << 16)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw CommandError.file("\(path): is not UTF-8") }
    let trimmed = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if trimmed.count < 8 { throw CommandError.file("\(path): a secret has at least 8 characters") }
    return trimmed
  }

  private static func check(
    _ path: String, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> ExitCode {
    let format = try FormatFiles.format(arguments.value(to), path: path, command: "export", among: GraphFormat.all)
    let faults = format.faults(in: try FormatFiles.read(path, context))
    for fault in faults { context.output.write(TextStyle.harmless(fault.description) + "\n") }
    if faults.isEmpty {
      context.output.write("\(TextStyle.harmless(path)): nothing is known against it as \(format.name)\n")
    }
    return faults.contains { $0.severity == .error } ? .file : faults.isEmpty ? .done : .incomplete
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
