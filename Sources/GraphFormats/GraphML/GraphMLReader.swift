import KnowledgeGraph

/// Reads GraphML: nodes and edges with plain data, one graph, no nested ones.
enum GraphMLReader {
  /// A node or edge that is being read.
  private struct Item {
    var isEdge = false
    var id = ""
    var source = ""
    var target = ""
    var label: String?
    var attributes: FlatGraphBuilder.Attributes = [:]
  }

  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    guard let file = files.first else { throw GraphFormatError(.missingFile("graph.graphml")) }
    var xml = XMLReader(file.bytes)
    var builder = FlatGraphBuilder()
    var edges: [Item] = []
    var keys: [String: String] = [:]
    var item: Item?
    var key: String?
    var text = ""
    var isGraph = false
    while let event = try xml.next() {
      switch event {
      case .start(let name, let attributes):
        switch name {
        case "graphml": isGraph = true
        case "key": if let id = attributes["id"] { keys[id] = (attributes["attr.name"] ?? id).lowercased() }
        case "node": item = Item(id: attributes["id"] ?? "")
        case "edge":
          item = Item(
            isEdge: true, source: attributes["source"] ?? "", target: attributes["target"] ?? "",
            label: attributes["label"])
          if attributes["directed"] == "false" { builder.note("edges without a direction were read as they stand") }
        case "data":
          key = attributes["key"].map { keys[$0] ?? $0.lowercased() }
          text = ""
        default: break
        }
      case .text(let more): if key != nil { text += more }
      case .end(let name):
        switch name {
        case "data":
          if let key, item != nil { item?.attributes[key] = text }
          key = nil
        case "node":
          if let item {
            let label = item.attributes["label"] ?? item.attributes["nodelabel"]
            builder.addNode(id: item.id, label: item.attributes["name"] ?? label, attributes: item.attributes)
          }
          item = nil
        case "edge":
          if let item { edges.append(item) }
          item = nil
        default: break
        }
      }
    }
    if !isGraph { throw GraphFormatError(.unexpected(found: "another XML file", expected: "the element graphml")) }
    // An edge may stand before its nodes.
    for edge in edges {
      builder.addEdge(source: edge.source, target: edge.target, label: edge.label, attributes: edge.attributes)
    }
    return builder.finish()
  }
}
