import KnowledgeGraph

extension GraphFormat {
  /// Node-link JSON, as D3 and NetworkX of any age read it.
  public static let nodeLink = GraphFormat(
    name: "node-link", summary: "node-link JSON for D3 and any NetworkX, with the edges under both usual keys",
    fileExtension: "json", mediaType: "application/json", writer: NodeLinkWriter.write, checker: NodeLinkCheck.check,
    reader: { (files) throws(GraphFormatError) in try NodeLinkReader.read(files) })
}

/// Writes node-link JSON.
///
/// The edges stand twice: NetworkX from 3.4 on looks for `edges` and fails without, older ones and D3 look for `links`, and the
/// older ones find no edge at all without a word.
enum NodeLinkWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    var json = JSONWriter()
    json.beginObject()
    json.newline(1)
    json.key("directed")
    json.bool(true)
    json.newline(1)
    json.key("multigraph")
    json.bool(true)
    json.newline(1)
    json.key("graph")
    json.beginObject()
    json.key("generator")
    JSONGraphWriter.generator(options.generator, into: &json)
    JSONGraphWriter.list("documents", graph.documents, into: &json, to: &sink, write: JSONGraphWriter.document)
    json.endObject()
    JSONGraphWriter.list("nodes", graph.nodes, into: &json, to: &sink, write: JSONGraphWriter.node)
    JSONGraphWriter.list("edges", graph.edges, into: &json, to: &sink, write: JSONGraphWriter.edge)
    JSONGraphWriter.list("links", graph.edges, into: &json, to: &sink, write: JSONGraphWriter.edge)
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    sink.take(&json)
  }
}
