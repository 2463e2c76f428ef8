import KnowledgeGraph

extension GraphFormat {
  /// Graphology JSON, for Sigma and Gephi Lite.
  public static let graphology = GraphFormat(
    name: "graphology", summary: "graphology JSON with positions, for Sigma and Gephi Lite", fileExtension: "json",
    mediaType: "application/json", writer: GraphologyWriter.write, checker: GraphologyCheck.check)
}

/// Writes graphology's serialised form.
///
/// Sigma draws nothing without `x` and `y` and keeps the attribute `type` for itself, so kinds and relations go by other names.
enum GraphologyWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let table = DrawingTable(graph, options)
    let layout = ForceLayout(graph)
    sink.write("{\n \"attributes\": {\"name\": ")
    sink.write(options.title ?? "", as: .json)
    sink.write(", \"creator\": ")
    sink.write(options.generator.text, as: .json)
    sink.write("},\n \"options\": {\"type\": \"mixed\", \"multi\": true, \"allowSelfLoops\": true},\n \"nodes\": [")
    for (place, node) in graph.nodes.enumerated() {
      sink.write(place == 0 ? "\n  {\"key\": " : ",\n  {\"key\": ")
      sink.write(node.id, as: .json)
      sink.write(", \"attributes\": {\"label\": ")
      sink.write(options.drawn(node.displayName(table.language)), as: .json)
      sink.write(", \"x\": ")
      sink.write(coordinate: layout.places[place].x * 100)
      sink.write(", \"y\": ")
      sink.write(coordinate: layout.places[place].y * 100)
      sink.write(", \"size\": ")
      sink.write(coordinate: min(24, 4 + Double(table.degrees[place]).squareRoot() * 2))
      sink.write(", \"color\": \"\(Palette.color(node.kind))\"")
      FlatJSON.write(node, to: &sink)
      sink.write("}}")
    }
    sink.write("\n ],\n \"edges\": [")
    for (place, edge) in graph.edges.enumerated() {
      sink.write(place == 0 ? "\n  {\"key\": \"" : ",\n  {\"key\": \"")
      sink.writeID(of: edge, as: .jsonContent)
      sink.write("\", \"source\": ")
      sink.write(edge.source, as: .json)
      sink.write(", \"target\": ")
      sink.write(edge.target, as: .json)
      sink.write(", \"undirected\": false, \"attributes\": {\"label\": ")
      sink.write(options.drawn(GraphWords.label(edge.relation, table.language)), as: .json)
      sink.write(", \"weight\": ")
      sink.write(integer: max(1, edge.documents))
      sink.write(", \"size\": ")
      sink.write(integer: min(6, max(1, edge.documents)))
      sink.write(", \"color\": \"\(Palette.color(edge.relation.sign))\"")
      FlatJSON.write(edge, table.documents, to: &sink)
      sink.write("}}")
    }
    sink.write("\n ]\n}\n")
  }
}

/// Holds graphology JSON against what graphology throws at and Sigma misdraws.
enum GraphologyCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.json") } catch { return faults.add("\(error)") }
    if root["attributes"]?.members == nil { faults.add("\"attributes\" must be an object") }
    if root["options"]?["multi"] != .bool(true) { faults.add("without \"multi\" a second edge of a pair is refused") }
    var ends = EndCheck()
    for node in root["nodes"]?.array ?? [] {
      let key = node["key"]?.string
      ends.add(node: key, &faults)
      guard let attributes = node["attributes"], attributes.members != nil else {
        faults.add(at: key ?? "", "\"attributes\" must be an object")
        continue
      }
      if attributes["x"]?.number == nil || attributes["y"]?.number == nil {
        faults.add(at: key ?? "", "Sigma refuses a node without the numbers x and y")
      }
      if attributes["type"] != nil { faults.add(at: key ?? "", "Sigma keeps the attribute \"type\" for itself") }
    }
    for edge in root["edges"]?.array ?? [] {
      let key = edge["key"]?.string
      ends.add(edge: key, edge["source"]?.string, edge["target"]?.string)
      if let value = edge["undirected"], value != .bool(true), value != .bool(false) {
        faults.add(at: key ?? "", "\"undirected\" must be true or false")
      }
      if edge["attributes"]?.members == nil { faults.add(at: key ?? "", "\"attributes\" must be an object") }
      if edge["attributes"]?["type"] != nil {
        faults.add(at: key ?? "", "Sigma keeps the attribute \"type\" for itself")
      }
    }
    ends.finish(&faults)
  }
}
