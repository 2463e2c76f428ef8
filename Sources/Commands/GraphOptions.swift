import GraphFormats
import GraphQueries
import KnowledgeGraph

/// The options that several commands share.
enum GraphOption {
  static let graph = OptionDefinition(
    "--graph", short: "-g", value: "FILE", help: "the graph to ask (default: graph.json)",
    details: "A graph.json as `wasl build` writes it; \"-\" is standard input")
  static let status = OptionDefinition(
    "--status", value: "STATUS,...", help: "use edges of these statuses only",
    choices: Status.allCases.map(\.name), isList: true)
  static let via = OptionDefinition(
    "--via", value: "RELATION,...", help: "use these relations only", choices: Relation.allCases.map(\.name),
    isList: true)
  static let avoid = OptionDefinition(
    "--avoid", value: "NAME", help: "do not pass this entity; may be given again", isRepeatable: true)
  static let format = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: text)",
    choices: ["text", "json"])
  static let drawableFormat = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: text)",
    choices: ["text", "json", "dot"])
}

/// A graph that was asked for on the command line, ready for questions.
struct LoadedGraph {
  let file: GraphFile
  let index: GraphIndex
  private let path: String
  private let lookup: NameLookup

  var graph: KnowledgeGraph { file.graph }

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    path = arguments.value(GraphOption.graph) ?? "graph.json"
    var bytes: [UInt8] = []
    if path == "-" {
      while case let piece = try context.input.read(), !piece.isEmpty { bytes.append(contentsOf: piece) }
    } else {
      do { bytes = try SystemFile.read(path) } catch let error as CommandError where !arguments.has(GraphOption.graph) {
        throw CommandError.file("\(error.message); name a graph with --graph FILE, or make one with `wasl build`")
      }
    }
    do { file = try GraphFile(json: bytes) } catch {
      throw CommandError.file("\(path == "-" ? "standard input" : path): \(error)")
    }
    index = GraphIndex(file.graph)
    lookup = NameLookup(file.graph)
  }

  /// The node that a person means by a name.
  /// - Throws: an error that lists the nearest names, or the entities that bear the name.
  func node(named name: String) throws -> Node {
    switch lookup.find(name) {
    case .found(let node): return node
    case .ambiguous(let nodes):
      let list = nodes.map { "  \($0.id) (\($0.kind.name), \($0.name))" }.joined(separator: "\n")
      throw CommandError.usage("\"\(name)\" is the name of several entities; use an id:\n\(list)")
    case .unknown(let nearest):
      if nearest.isEmpty {
        throw CommandError.usage(
          "\"\(name)\" is not in the graph, nor anything like it (\(graph.nodes.count) entities)")
      }
      let list = nearest.map { "  \($0.name) (\($0.node.id), \($0.node.kind.name))" }.joined(separator: "\n")
      throw CommandError.usage("\"\(name)\" is not in the graph; the nearest names are:\n\(list)")
    }
  }

  /// The filter that the options describe.
  func filter(_ arguments: ParsedArguments, statuses: Set<Status>) throws -> EdgeFilter {
    var filter = EdgeFilter(statuses: statuses)
    let named = arguments.list(GraphOption.status).compactMap { Status(name: $0) }
    if !named.isEmpty { filter.statuses = Set(named) }
    filter.relations = Set(arguments.list(GraphOption.via).compactMap { Relation(name: $0) })
    filter.avoiding = Set(try arguments.values(GraphOption.avoid).map { try node(named: $0).id })
    return filter
  }

  /// The name of a node, by its id.
  func name(_ id: String) -> String { index.number(of: id).map { index.node($0).name } ?? id }
}
