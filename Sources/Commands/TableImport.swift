import GraphFormats
import GraphQueries
import KnowledgeGraph

/// A graph of one's own from tables or JSON lines, for `wasl import`.
enum TableImport {
  static let nodes = OptionDefinition(
    "--nodes", value: "FILE", help: "the entities: .jsonl, .csv or .tsv (default: those that the edges name)")
  static let edges = OptionDefinition("--edges", value: "FILE", help: "the edges: .jsonl, .csv or .tsv")

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    guard let edgePath = arguments.value(edges) else {
      throw CommandError.usage("name the file of edges with --edges FILE", command: "import")
    }
    guard let path = arguments.value(ImportCommand.output) else {
      throw CommandError.usage("name the file to write with --output FILE", command: "import")
    }
    let graph: CompactGraph
    do { graph = try CompactGraph(importingNodes: arguments.value(nodes), edges: edgePath) } catch {
      throw CommandError.file("\(error)")
    }
    if path.hasSuffix(".waslx") {
      do { try graph.write(to: path) } catch { throw CommandError.file("\(error)") }
      IndexCommand.report(graph, path, context)
      return .done
    }
    let folded = ManualGraph.folded(graph.knowledgeGraph())
    let options = ExportOptions(generator: GraphGenerator(version: Version.current))
    try FormatFiles.write(GraphContents(folded), .json, options, to: path, context)
    if path == "-" { return .done }
    context.output.write(
      TextStyle.harmless(path)
        + ": \(counted(folded.nodes.count, "entity", "entities")), \(counted(folded.edges.count, "edge"))\n")
    return .done
  }
}
