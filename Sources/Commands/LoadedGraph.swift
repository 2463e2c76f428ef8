import GraphFormats
import GraphQueries
import KnowledgeGraph

/// A graph that was asked for on the command line, ready for questions.
struct LoadedGraph {
  let compact: CompactGraph
  let engine: GraphEngine
  let generator: GraphGenerator

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let file = try GraphSource(arguments, context)
    (compact, generator) = try file.open()
    engine = GraphEngine(compact)
  }

  /// The node that a person means by a name.
  /// - Throws: an error that lists the nearest names, or the entities that bear the name.
  func node(named name: String) throws -> NodeNumber {
    if let number = compact.node(id: name) ?? compact.node(id: name.lowercased()) { return number }
    let numbers = compact.nodes(named: name)
    if numbers.count == 1 { return numbers[0] }
    if numbers.count > 1 {
      let list = numbers.map { "  \(id($0)) (\(compact.kind(of: $0).name), \(compact.name(of: $0)))" }
      throw CommandError.usage(
        "\"\(name)\" is the name of several entities; use an id:\n" + list.joined(separator: "\n"))
    }
    let nodes = (0..<UInt32(compact.nodeCount)).map { compact.node(NodeNumber($0)) }
    let lookup = NameLookup(KnowledgeGraph(documents: [], nodes: nodes, edges: []))
    guard case .unknown(let nearest) = lookup.find(name), !nearest.isEmpty else {
      throw CommandError.usage(
        "\"\(name)\" is not in the graph, nor anything like it (\(compact.nodeCount) entities)")
    }
    let list = nearest.map { "  \($0.name) (\($0.node.id), \($0.node.kind.name))" }.joined(separator: "\n")
    throw CommandError.usage("\"\(name)\" is not in the graph; the nearest names are:\n\(list)")
  }

  /// The filter that the options describe.
  func filter(_ arguments: ParsedArguments, statuses: CaseSet<Status>) throws -> SearchFilter {
    var filter = try arguments.filter(statuses: statuses)
    filter.avoiding = Set(try arguments.values(GraphOption.avoid).map { try node(named: $0) })
    return filter
  }

  /// How much a question may cost: the time that the options give, and twice the memory of the graph.
  func budget(_ arguments: ParsedArguments, _ context: CommandContext) throws -> QueryBudget {
    let seconds = try arguments.number(GraphOption.timeout, in: 0...1_000_000) ?? 10
    return QueryBudget(
      timeout: .seconds(seconds), bytes: max(1 << 28, 2 * compact.byteCount), cancellation: context.listen())
  }

  /// Says that an answer is only a part of what there is.
  static func reportPartial(_ context: CommandContext) {
    context.report(
      Interruption.isInterrupted
        ? "interrupted before the search was done; the answer is a part of what there is"
        : "the search ended before it was done; the answer is a part of what there is (see --timeout)")
  }

  /// The id of a node.
  func id(_ node: NodeNumber) -> String { compact.id(of: node) }

  /// The name of a node, by its id.
  func name(_ id: String) -> String { compact.node(id: id).map { compact.name(of: $0) } ?? id }

  /// The edges with those numbers, each once, in the order of the graph.
  func edges(_ numbers: some Sequence<EdgeNumber>) -> [Edge] { Set(numbers).sorted().map { compact.edge($0) } }

  /// A part of the graph as a diagram.
  func dot(edges: [EdgeNumber], nodes: [NodeNumber]) -> [UInt8] {
    GraphFormat.dot.bytes(
      of: compact.subgraph(edges: edges, nodes: nodes), options: ExportOptions(generator: generator))
  }
}
