import GraphFormats
import GraphQueries
import KnowledgeGraph

/// `wasl import`: a graph of one's own from tables or JSON lines.
enum ImportCommand {
  static let nodes = OptionDefinition(
    "--nodes", value: "FILE", help: "the entities: .jsonl, .csv or .tsv (default: those that the edges name)")
  static let edges = OptionDefinition("--edges", value: "FILE", help: "the edges: .jsonl, .csv or .tsv")
  static let output = OptionDefinition(
    "--output", short: "-o", value: "FILE", help: "what to write: a graph.json, or an index where it ends in .waslx")

  static let definition = CommandDefinition(
    name: "import", summary: "make a graph of your own edges, from tables or JSON lines",
    details: """
      Reads entities (id; kind, name, name_en, name_ar, names, mentions) and edges (source, relation, target; status, \
      confidence, date, document, quote), one a line, as JSON objects or as a table with a head line. Other columns are \
      passed over, and src, rel, dst and s, r, o are understood as well. An index keeps every line as an edge of its own. \
      graph.json holds one edge for each relation between two entities, with one claim a line. Claims from an import bear \
      the rule "manual"; those without a document come from the document "manual".
      """,
    arguments: [], options: [nodes, edges, output],
    examples: [
      ("wasl import --nodes nodes.jsonl --edges edges.jsonl --output own.waslx", "Straight into an index"),
      ("wasl import --edges edges.csv --output own/graph.json", "A table of edges alone"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    guard let edgePath = arguments.value(edges) else {
      throw CommandError.usage("name the file of edges with --edges FILE", command: "import")
    }
    guard let path = arguments.value(output) else {
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
    var files = AtomicFiles()
    try files.add(path) { file in
      var sink = ByteSink { try file.write($0) }
      try GraphFormat.json.write(folded, options: options, to: &sink)
    }
    try files.commit()
    context.output.write(
      TextStyle.harmless(path)
        + ": \(counted(folded.nodes.count, "entity", "entities")), \(counted(folded.edges.count, "edge"))\n")
    return .done
  }
}

/// A graph from hand in the form that `graph.json` asks for.
enum ManualGraph {
  /// What stands for the rule, and for the document where there is none.
  static let origin = "manual"

  /// Makes one edge of parallel ones with the same relation, and gives every edge a claim.
  static func folded(_ graph: KnowledgeGraph) -> KnowledgeGraph {
    var edges: [String: Edge] = [:]
    var needsDocument = false
    for edge in graph.edges {
      var edge = edge
      if edge.relation.isSymmetric, edge.target < edge.source { swap(&edge.source, &edge.target) }
      if edge.claims.isEmpty {
        needsDocument = true
        let nowhere = TextSpan(start: 0, end: 0)
        edge.claims = [
          EdgeClaim(
            document: origin, status: edge.status, accordingTo: nil,
            evidence: Evidence(quote: "", span: nowhere, trigger: nowhere), rule: origin, confidence: edge.confidence)
        ]
      }
      if let known = edges[edge.id] {
        edge.claims = known.claims + edge.claims
        edge.confidence = max(edge.confidence, known.confidence)
        if known.status.strength > edge.status.strength { edge.status = known.status }
      }
      edge.documents = Set(edge.claims.map(\.document)).count
      edges[edge.id] = edge
    }
    for id in edges.keys {
      edges[id]?.claims.sort { left, right in
        left.document != right.document
          ? left.document < right.document : left.evidence.quote < right.evidence.quote
      }
    }
    let documents = graph.documents.filter { !needsDocument || $0.id != origin }
    return KnowledgeGraph(
      documents: documents + (needsDocument ? [DocumentRecord(id: origin, title: "", language: "")] : []),
      nodes: graph.nodes, edges: Array(edges.values))
  }
}
