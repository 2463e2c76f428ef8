import KnowledgeGraph

extension GraphFormat {
  /// GEXF 1.3 with a kind on every edge, which keeps parallel edges apart in Gephi.
  public static let gexf = GraphFormat(
    name: "gexf", summary: "GEXF 1.3 for Gephi and Gephi Lite; keeps parallel relations apart", fileExtension: "gexf",
    mediaType: "application/gexf+xml", writer: GEXFWriter.write, checker: GEXFCheck.check,
    reader: { (files) throws(GraphFormatError) in try GEXFReader.read(files) })
}

/// Writes GEXF 1.3.
///
/// Attribute ids are numbers, because graphology takes an id that is none for the name. The namespace is the one spelling that
/// NetworkX knows. Weights are the number of documents: Gephi ignores an edge of weight 0 and warns of less, so the sign is a column
/// of its own.
enum GEXFWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let language = options.language(for: graph)
    let documents = DocumentTable(graph.documents)
    sink.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<meta><creator>"
    )
    sink.write(options.generator.text, as: .xml)
    sink.write("</creator>")
    if let title = options.title {
      sink.write("<description>")
      sink.write(title, as: .xml)
      sink.write("</description>")
    }
    sink.write("</meta>\n<graph mode=\"static\" defaultedgetype=\"directed\">\n")
    sink.write("<attributes class=\"node\">\n")
    for (place, column) in NodeColumn.allCases.enumerated() { declare(place, column.rawValue, column.type, to: &sink) }
    sink.write("</attributes>\n<attributes class=\"edge\">\n")
    for (place, column) in EdgeColumn.allCases.enumerated() { declare(place, column.rawValue, column.type, to: &sink) }
    sink.write("</attributes>\n<nodes>\n")
    for node in graph.nodes { write(node, language, to: &sink) }
    sink.write("</nodes>\n<edges>\n")
    for edge in graph.edges { write(edge, documents, language, to: &sink) }
    sink.write("</edges>\n</graph>\n</gexf>\n")
  }

  private static func declare(_ id: Int, _ title: String, _ type: FlatType, to sink: inout ByteSink) {
    let typeName =
      switch type {
      case .string: "string"
      case .integer: "integer"
      case .number: "double"
      case .boolean: "boolean"
      }
    sink.write("<attribute id=\"\(id)\" title=\"\(title)\" type=\"\(typeName)\"/>\n")
  }

  private static let nodeTags = NodeColumn.allCases.enumerated().map { place, column in
    (column, Array("<attvalue for=\"\(place)\" value=\"".utf8))
  }
  private static let edgeTags = EdgeColumn.allCases.enumerated().map { place, column in
    (column, Array("<attvalue for=\"\(place)\" value=\"".utf8))
  }

  private static func write(_ node: Node, _ language: ExportOptions.Language, to sink: inout ByteSink) {
    sink.write("<node id=\"")
    sink.write(node.id, as: .xml)
    sink.write("\" label=\"")
    sink.write(node.displayName(language), as: .xml)
    sink.write("\"><attvalues>")
    for (column, tag) in nodeTags where !column.isEmpty(node) {
      sink.write(bytes: tag)
      column.write(node, as: .xml, to: &sink)
      sink.write("\"/>")
    }
    sink.write("</attvalues></node>\n")
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
    sink.write("\" kind=\"")
    sink.write(edge.relation.name)
    sink.write("\" label=\"")
    sink.write(GraphWords.label(edge.relation, language))
    sink.write("\" weight=\"")
    sink.write(integer: max(1, edge.documents))
    sink.write("\"><attvalues>")
    for (column, tag) in edgeTags where !column.isEmpty(edge, documents) {
      sink.write(bytes: tag)
      column.write(edge, documents, as: .xml, to: &sink)
      sink.write("\"/>")
    }
    sink.write("</attvalues></edge>\n")
  }
}
