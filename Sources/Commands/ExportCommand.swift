import GraphFormats
import KnowledgeGraph

/// `wasl export`: the graph in another format.
enum ExportCommand {
  static let to = OptionDefinition(
    "--to", short: "-t", value: "FORMAT", help: "the format (default: by the name of --output)",
    choices: GraphFormat.all.map(\.name))
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE", help: "where to write (default: standard output)")
  static let list = OptionDefinition("--list", help: "list the formats and stop")
  static let schema = OptionDefinition("--schema", help: "print the JSON Schema of graph.json and stop")
  static let language = OptionDefinition(
    "--language", value: "LANG", help: "the language of a diagram (default: that of most documents)",
    choices: ExportOptions.Language.allCases.map(\.rawValue))
  static let title = OptionDefinition("--title", value: "TEXT", help: "the title of a diagram")

  static let definition = CommandDefinition(
    name: "export", summary: "write a graph in another format",
    details: """
      Reads graph.json and writes the same graph for another program. `wasl export --list` names the formats and what they \
      are for. A file that is already there is replaced only when the new one is complete.
      """,
    arguments: [], options: [GraphOption.graph, to, output, language, title, list, schema],
    examples: [
      ("wasl export --graph graph.json --to dot | dot -Tsvg > graph.svg", "A picture"),
      ("wasl export --graph graph.json --output arabic.dot --language ar", "With Arabic labels"),
      ("wasl export --list", "What there is"),
    ], run: run)

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
    let path = arguments.value(output)
    let named = arguments.value(to).flatMap { GraphFormat.named($0) }
    guard let format = named ?? path.flatMap({ GraphFormat.forFile($0) }) else {
      throw CommandError.usage(
        "name a format with --to; there are " + GraphFormat.all.map(\.name).joined(separator: ", "), command: "export")
    }
    let whole = try GraphSource(arguments, context).file()
    let options = ExportOptions(
      generator: whole.generator,
      language: arguments.value(language).flatMap { ExportOptions.Language(rawValue: $0) },
      title: arguments.value(title))
    if let path, path != "-" {
      var files = AtomicFiles()
      try files.add(path) { file in
        var sink = ByteSink { try file.write($0) }
        try format.write(whole.graph, options: options, to: &sink)
      }
      try files.commit()
    } else {
      context.output.write(format.bytes(of: whole.graph, options: options))
    }
    return .done
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
