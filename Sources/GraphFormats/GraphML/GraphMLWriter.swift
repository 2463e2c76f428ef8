import KnowledgeGraph

extension GraphFormat {
  /// GraphML in the part that yEd, Gephi, Gephi Lite, igraph and NetworkX all understand.
  public static let graphML = GraphFormat(
    name: "graphml", summary: "GraphML for yEd, Gephi, Gephi Lite, igraph, NetworkX", fileExtension: "graphml",
    mediaType: "application/graphml+xml", writer: GraphMLWriter.write, checker: GraphMLCheck.check,
    reader: { (files) throws(GraphFormatError) in try GraphMLReader.read(files) })
}

/// Writes GraphML.
///
/// What the programs do not share is kept out: every edge is directed (NetworkX refuses a file with one that is not), a key
/// is for nodes or for edges (graphology refuses `all`), values are plain. An edge's label stands as an attribute for Gephi, which
/// takes it for the kind that keeps parallel edges apart, and as data for everybody else.
enum GraphMLWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let language = options.language(for: graph)
    let documents = DocumentTable(graph.documents)
    sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ")
    sink.write(comment(options.generator.text), as: .xml)
    sink.write(" -->\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    key("n_label", "label", "node", .string, to: &sink)
    for column in NodeColumn.allCases { key("n_" + column.rawValue, column.rawValue, "node", column.type, to: &sink) }
    key("e_label", "label", "edge", .string, to: &sink)
    key("e_weight", "weight", "edge", .number, to: &sink)
    for column in EdgeColumn.allCases { key("e_" + column.rawValue, column.rawValue, "edge", column.type, to: &sink) }
    sink.write("<graph id=\"G\" edgedefault=\"directed\">\n")
    for node in graph.nodes { write(node, language, to: &sink) }
    for edge in graph.edges { write(edge, documents, language, to: &sink) }
    sink.write("</graph>\n</graphml>\n")
  }

  /// Two hyphens would end the comment.
  private static func comment(_ text: String) -> String { String(text.map { $0 == "-" ? "\u{2010}" : $0 }) }

  private static func key(_ id: String, _ name: String, _ scope: String, _ type: FlatType, to sink: inout ByteSink) {
    let typeName =
      switch type {
      case .string: "string"
      case .integer: "int"
      case .number: "double"
      case .boolean: "boolean"
      }
    sink.write("<key id=\"\(id)\" for=\"\(scope)\" attr.name=\"\(name)\" attr.type=\"\(typeName)\"/>\n")
  }

  private static let nodeTags = NodeColumn.allCases.map { ($0, Array("<data key=\"n_\($0.rawValue)\">".utf8)) }
  private static let edgeTags = EdgeColumn.allCases.map { ($0, Array("<data key=\"e_\($0.rawValue)\">".utf8)) }

  private static func write(_ node: Node, _ language: ExportOptions.Language, to sink: inout ByteSink) {
    sink.write("<node id=\"")
    sink.write(node.id, as: .xml)
    sink.write("\"><data key=\"n_label\">")
    sink.write(node.displayName(language), as: .xml)
    sink.write("</data>")
    for (column, tag) in nodeTags where !column.isEmpty(node) {
      sink.write(bytes: tag)
      column.write(node, as: .xml, to: &sink)
      sink.write("</data>")
    }
    sink.write("</node>\n")
  }

  private static func write(
    _ edge: Edge, _ documents: DocumentTable, _ language: ExportOptions.Language, to sink: inout ByteSink
  ) {
    sink.write("<edge id=\"")
    sink.writeID(of: edge, as: .xml)
    sink.write("\" source=\"")
    sink.write(edge.source, as: .xml)
    sink.write("\" target=\"")
    sink.write(edge.target, as: .xml)
    sink.write("\" label=\"")
    sink.write(edge.relation.name)
    sink.write("\"><data key=\"e_label\">")
    sink.write(GraphWords.label(edge.relation, language))
    sink.write("</data><data key=\"e_weight\">")
    sink.write(integer: max(1, edge.documents))
    sink.write(".0</data>")
    for (column, tag) in edgeTags where !column.isEmpty(edge, documents) {
      sink.write(bytes: tag)
      column.write(edge, documents, as: .xml, to: &sink)
      sink.write("</data>")
    }
    sink.write("</edge>\n")
  }
}

extension ByteSink {
  /// Appends the id of an edge, piece by piece: putting it together first costs as much as all the rest of the edge.
  mutating func writeID(of edge: Edge, as escape: TextEscape) {
    write(edge.source, as: escape)
    write("--")
    write(edge.relation.name)
    write("--")
    write(edge.target, as: escape)
  }
}
