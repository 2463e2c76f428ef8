import GraphFormats
import KnowledgeGraph

/// `wasl import`: a graph out of another program's file.
enum ImportCommand {
  private static let readable = GraphFormat.all.filter(\.isReadable)

  static let from = OptionDefinition(
    "--from", short: "-f", value: "FORMAT", help: "the format (default: by the name of FILE)",
    choices: readable.map(\.name))
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE", help: "where to write graph.json (default: standard output)")

  static let definition = CommandDefinition(
    name: "import", summary: "read a graph that another program wrote",
    details: """
      Reads a file of NetworkX, Gephi, yEd, a spreadsheet or OpenAleph and writes a graph.json that all commands can ask. What \
      a graph here cannot hold is left out, each with a word; an edge without a quote is kept with an empty one.
      """,
    arguments: [ArgumentDefinition(name: "FILE", help: "a file, or a folder of a format of several files")],
    options: [from, output],
    examples: [
      ("wasl import work.gexf --output graph.json", "What was edited in Gephi"),
      ("wasl import tables --from csv --output graph.json", "nodes.csv and edges.csv of a folder"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let path = arguments.words[0]
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
    try FormatFiles.write(read.graph, .json, options, to: arguments.value(output), context)
    if let path = arguments.value(output), path != "-" {
      context.output.write(
        "\(counted(read.graph.nodes.count, "entity", "entities")), \(counted(read.graph.edges.count, "edge")), "
          + "\(counted(read.graph.documents.count, "document")) in \(TextStyle.harmless(path))\n")
    }
    return read.notes.isEmpty ? .done : .incomplete
  }
}
