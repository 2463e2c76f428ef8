import GraphQueries
import KnowledgeGraph

/// `wasl index`: a graph as a file that opens at once.
enum IndexCommand {
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE", help: "the index to write (default: beside the graph, .waslx)")
  static let check = OptionDefinition("--check", help: "check an index file from end to end instead of writing one")

  static let definition = CommandDefinition(
    name: "index", summary: "turn a graph into a file that opens at once",
    details: """
      Writes an index of a graph: a checksummed file with names, evidence and sorted edges, which every question takes in \
      place of graph.json. It is mapped into memory, so that a graph of any size opens at once and a question reads only \
      what it needs. An index from another version of the program is refused; make it anew.
      """,
    arguments: [ArgumentDefinition(name: "GRAPH", help: "a graph.json or its folder; with --check an index")],
    options: [output, check],
    examples: [
      ("wasl index graphs/seeds/graph.json --output seeds.waslx", "An index"),
      ("wasl path Microsoft NSO --graph seeds.waslx", "A question to it"),
      ("wasl index --check seeds.waslx", "Whether the file is sound"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let source = try GraphSource.find(arguments.words[0], context)
    if arguments.has(check) {
      guard case .index(let path) = source else {
        throw CommandError.file("\(arguments.words[0]): is no index; make one with `wasl index`")
      }
      do { report(try CompactGraph(opening: path, verifying: true), path, context) } catch {
        throw CommandError.file(error.description)
      }
      return .done
    }
    let path: String
    switch (arguments.value(output), source) {
    case (let output?, _): path = output
    case (nil, .json(let input)):
      path = (input.hasSuffix(".json") ? String(input.dropLast(5)) : input) + ".waslx"
    default: throw CommandError.usage("name the file to write with --output FILE", command: "index")
    }
    let graph = try source.open().0
    do { try graph.write(to: path) } catch {
      throw CommandError.file(error.path.isEmpty ? "\(path): \(error)" : "\(error)")
    }
    report(graph, path, context)
    return .done
  }

  static func report(_ graph: CompactGraph, _ path: String, _ context: CommandContext) {
    context.output.write(
      TextStyle.harmless(path)
        + ": \(counted(graph.nodeCount, "entity", "entities")), \(counted(graph.edgeCount, "edge")), "
        + "\(counted(graph.byteCount, "byte"))\n")
  }
}
