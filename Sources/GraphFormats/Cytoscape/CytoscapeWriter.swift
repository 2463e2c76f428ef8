import KnowledgeGraph

extension GraphFormat {
  /// Cytoscape JSON, for Cytoscape desktop and Cytoscape.js.
  public static let cytoscape = GraphFormat(
    name: "cytoscape", summary: "Cytoscape JSON (cyjs) with positions, for Cytoscape desktop and Cytoscape.js",
    fileExtension: "cyjs", mediaType: "application/json", writer: CytoscapeWriter.write, checker: CytoscapeCheck.check)
}

/// Writes Cytoscape JSON with elements as lists, the one style that the desktop program reads.
///
/// Ids are text and unique over nodes and edges together.
enum CytoscapeWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let table = DrawingTable(graph, options)
    let layout = ForceLayout(graph)
    let title = options.title ?? "Wasl"
    sink.write("{\n \"format_version\": \"1.0\",\n \"generated_by\": ")
    sink.write(options.generator.text, as: .json)
    sink.write(",\n \"target_cytoscapejs_version\": \"~2.1\",\n \"data\": {\"name\": ")
    sink.write(title, as: .json)
    sink.write(", \"shared_name\": ")
    sink.write(title, as: .json)
    // NetworkX asks for these three.
    sink.write("},\n \"directed\": true,\n \"multigraph\": true,\n \"elements\": {\n  \"nodes\": [")
    for (place, node) in graph.nodes.enumerated() {
      sink.write(place == 0 ? "\n   {\"data\": {\"id\": " : ",\n   {\"data\": {\"id\": ")
      sink.write(node.id, as: .json)
      sink.write(", \"value\": ")
      sink.write(node.id, as: .json)
      sink.write(", \"shared_name\": ")
      sink.write(node.name, as: .json)
      sink.write(", \"label\": ")
      sink.write(options.drawn(node.displayName(table.language)), as: .json)
      FlatJSON.write(node, to: &sink)
      sink.write("}, \"position\": {\"x\": ")
      sink.write(coordinate: layout.places[place].x * 120)
      sink.write(", \"y\": ")
      sink.write(coordinate: layout.places[place].y * 120)
      sink.write("}}")
    }
    sink.write("\n  ],\n  \"edges\": [")
    for (place, edge) in graph.edges.enumerated() {
      sink.write(place == 0 ? "\n   {\"data\": {\"id\": \"" : ",\n   {\"data\": {\"id\": \"")
      sink.writeID(of: edge, as: .jsonContent)
      // NetworkX takes "key" for what tells parallel edges apart.
      sink.write("\", \"key\": \"\(edge.relation.name)\", \"source\": ")
      sink.write(edge.source, as: .json)
      sink.write(", \"target\": ")
      sink.write(edge.target, as: .json)
      sink.write(
        ", \"interaction\": \"\(edge.relation.name)\", \"shared_interaction\": \"\(edge.relation.name)\", \"label\": ")
      sink.write(options.drawn(GraphWords.label(edge.relation, table.language)), as: .json)
      sink.write(", \"weight\": ")
      sink.write(integer: max(1, edge.documents))
      FlatJSON.write(edge, table.documents, to: &sink)
      sink.write("}}")
    }
    sink.write("\n  ]\n }\n}\n")
  }
}

/// Holds Cytoscape JSON against what Cytoscape and Cytoscape.js refuse or misread.
enum CytoscapeCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.cyjs") } catch { return faults.add("\(error)") }
    guard let elements = root["elements"], elements.members != nil else {
      return faults.add("\"elements\" must be an object with lists; the desktop program reads no other style")
    }
    var ends = EndCheck()
    var nodeIDs: Set<String> = []
    for node in elements["nodes"]?.array ?? [] {
      let id = node["data"]?["id"]?.string
      if id == nil { faults.add(at: node["data"]?["id"]?.plainText ?? "", "the id of a node must be text") }
      nodeIDs.insert(id ?? "")
      ends.add(node: id, &faults)
      if node["data"]?["name"] == nil { faults.add(.warning, at: id ?? "", "a node without a name is shown by its id") }
    }
    for edge in elements["edges"]?.array ?? [] {
      let data = edge["data"] ?? .null
      ends.add(edge: data["id"]?.string, data["source"]?.string, data["target"]?.string)
      if let id = data["id"]?.string, nodeIDs.contains(id) { faults.add(at: id, "a node and an edge have this id") }
      if data["interaction"] == nil {
        faults.add(.warning, at: data["id"]?.string ?? "", "an edge without an interaction")
      }
    }
    ends.finish(&faults)
  }
}
