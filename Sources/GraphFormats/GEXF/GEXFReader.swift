import KnowledgeGraph

/// Reads GEXF: static graphs with plain attributes, nested nodes made flat.
enum GEXFReader {
  private struct Item {
    var attributes: [XMLReader.Attribute]
    var values: FlatGraphBuilder.Attributes = [:]
  }

  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    guard let file = files.first else { throw GraphFormatError(.missingFile("graph.gexf")) }
    var xml = XMLReader(file.bytes)
    var builder = FlatGraphBuilder()
    var titles: [String: [String: String]] = [:]
    var scope = ""
    var items: [Item] = []
    var edges: [Item] = []
    var isGraph = false
    while let event = try xml.next() {
      switch event {
      case .start("gexf", _): isGraph = true
      case .start("attributes", let attributes): scope = attributes["class"] ?? ""
      case .start("attribute", let attributes):
        if let id = attributes["id"] { titles[scope, default: [:]][id] = (attributes["title"] ?? id).lowercased() }
      case .start("node", let attributes): items.append(Item(attributes: attributes))
      case .start("edge", let attributes):
        if attributes["type"] == "undirected" { builder.note("edges without a direction were read as they stand") }
        items.append(Item(attributes: attributes))
      case .start("attvalue", let attributes):
        guard !items.isEmpty, let id = attributes["for"] ?? attributes["id"] else { continue }
        let kind = items[items.count - 1].attributes["source"] == nil ? "node" : "edge"
        items[items.count - 1].values[titles[kind]?[id] ?? id.lowercased()] = attributes["value"] ?? ""
      case .end("node"):
        guard let item = items.popLast() else { continue }
        builder.addNode(
          id: item.attributes["id"] ?? "", label: item.values["name"] ?? item.attributes["label"],
          attributes: item.values)
      case .end("edge"):
        guard var item = items.popLast() else { continue }
        if let kind = item.attributes["kind"], item.values["relation"] == nil { item.values["kind"] = kind }
        edges.append(item)
      default: break
      }
    }
    if !isGraph { throw GraphFormatError(.unexpected(found: "another XML file", expected: "the element gexf")) }
    for edge in edges {
      builder.addEdge(
        source: edge.attributes["source"] ?? "", target: edge.attributes["target"] ?? "",
        label: edge.attributes["label"],
        attributes: edge.values)
    }
    return builder.finish()
  }
}
