import GraphFormats
import KnowledgeGraph

/// `wasl import`: a graph out of another program's file.
enum ImportCommand {
  private static let readable = GraphFormat.all.filter(\.isReadable)

  static let from = OptionDefinition(
    "--from", short: "-f", value: "FORMAT", help: "the format (default: by the name of FILE)",
    choices: readable.map(\.name))
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE",
    help: "where to write: graph.json, or an index in .waslx (default: standard output)")

  static let definition = CommandDefinition(
    name: "import", summary: "read a graph of another program, or edges of your own",
    details: """
      Reads a file of NetworkX, Gephi, yEd, a spreadsheet or OpenAleph and writes a graph.json that all commands can ask. What \
      a graph here cannot hold is left out, each with a word; an edge without a quote is kept with an empty one.

      With --edges it makes a graph of your own: entities (id; kind, name, name_en, name_ar, names, mentions) and edges \
      (source, relation, target; status, confidence, date, document, quote), one a line, as JSON objects or as a table with \
      a head line. Other columns are passed over, and src, rel, dst and s, r, o are understood as well. An index keeps every \
      line as an edge of its own; graph.json holds one edge for each relation between two entities, with one claim a line. \
      Such claims bear the rule "manual"; those without a document come from the document "manual".
      """,
    arguments: [
      ArgumentDefinition(
        name: "FILE", help: "a file, or a folder of a format of several files", isOptional: true)
    ],
    options: [from, TableImport.nodes, TableImport.edges, output],
    examples: [
      ("wasl import work.gexf --output graph.json", "What was edited in Gephi"),
      ("wasl import --nodes nodes.jsonl --edges edges.jsonl --output own.waslx", "Edges of your own"),
      ("wasl import tables --from csv --output graph.json", "nodes.csv and edges.csv of a folder"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    if arguments.has(TableImport.edges) { return try TableImport.run(arguments, context) }
    guard let path = arguments.words.first else {
      throw CommandError.usage("name a file to read, or a file of edges with --edges FILE", command: "import")
    }
    let format = try FormatFiles.format(arguments.value(from), path: path, command: "import", among: readable)
    guard format.isReadable else {
      throw CommandError.usage(
        "\(format.name) cannot be read back; there are " + readable.map(\.name).joined(separator: ", "),
        command: "import")
    }
    let read: ImportedGraph?
    do { read = try format.read(try FormatFiles.read(path, context)) } catch let error as GraphFormatError {
      throw CommandError.file("\(path == "-" ? "standard input" : path): \(error)")
    }
    guard let read else { return .file }
    for note in read.notes { context.report(note) }
    let options = ExportOptions(generator: read.generator ?? GraphGenerator(version: Version.current))
    try FormatFiles.write(GraphContents(read.graph), .json, options, to: arguments.value(output), context)
    if let path = arguments.value(output), path != "-" {
      context.output.write(
        "\(counted(read.graph.nodes.count, "entity", "entities")), \(counted(read.graph.edges.count, "edge")), "
          + "\(counted(read.graph.documents.count, "document")) in \(TextStyle.harmless(path))\n")
    }
    return read.notes.isEmpty ? .done : .incomplete
  }
}
