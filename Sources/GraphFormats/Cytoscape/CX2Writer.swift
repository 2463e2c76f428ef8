import KnowledgeGraph

extension GraphFormat {
  /// CX2, for Cytoscape Web, Cytoscape desktop and NDEx.
  public static let cx2 = GraphFormat(
    name: "cx2", summary: "CX2 with positions and colours, for Cytoscape Web, Cytoscape desktop and NDEx",
    fileExtension: "cx2",
    mediaType: "application/json", writer: CX2Writer.write, checker: CX2Check.check)
}

/// Writes CX2: a list of aspects with the version first and the status last.
///
/// The validator of Cytoscape Web asks for the aspect `metaData`, for whole numbers as ids, and for types out of a short list.
enum CX2Writer {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let table = DrawingTable(graph, options)
    let layout = ForceLayout(graph)
    sink.write("[\n{\"CXVersion\": \"2.0\", \"hasFragments\": false},\n{\"metaData\": [")
    let aspects = [
      ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", graph.nodes.count),
      ("edges", graph.edges.count),
      ("visualProperties", 1),
    ]
    for (place, aspect) in aspects.enumerated() {
      sink.write("\(place == 0 ? "" : ", "){\"name\": \"\(aspect.0)\", \"elementCount\": \(aspect.1)}")
    }
    sink.write("]},\n{\"attributeDeclarations\": [{\"networkAttributes\": {")
    sink.write(
      "\"name\": {\"d\": \"string\"}, \"description\": {\"d\": \"string\"}}, \"nodes\": {\"id\": {\"d\": \"string\"}")
    sink.write(", \"label\": {\"d\": \"string\"}")
    for column in NodeColumn.allCases { declare(column.rawValue, column.type, to: &sink) }
    sink.write("}, \"edges\": {\"id\": {\"d\": \"string\"}, \"interaction\": {\"d\": \"string\"}")
    sink.write(", \"label\": {\"d\": \"string\"}, \"weight\": {\"d\": \"integer\"}")
    for column in EdgeColumn.allCases { declare(column.rawValue, column.type, to: &sink) }
    sink.write("}}]},\n{\"networkAttributes\": [{\"name\": ")
    sink.write(options.title ?? "Wasl", as: .json)
    sink.write(", \"description\": ")
    sink.write(options.generator.text, as: .json)
    sink.write("}]},\n{\"nodes\": [")
    for (place, node) in graph.nodes.enumerated() {
      sink.write(place == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
      sink.write(integer: place)
      sink.write(", \"x\": ")
      sink.write(coordinate: layout.places[place].x * 120)
      sink.write(", \"y\": ")
      sink.write(coordinate: layout.places[place].y * 120)
      sink.write(", \"v\": {\"id\": ")
      sink.write(node.id, as: .json)
      sink.write(", \"label\": ")
      sink.write(options.drawn(node.displayName(table.language)), as: .json)
      FlatJSON.write(node, to: &sink)
      sink.write("}}")
    }
    sink.write("\n]},\n{\"edges\": [")
    var isFirst = true
    for (place, edge) in graph.edges.enumerated() {
      guard let source = table.places[edge.source], let target = table.places[edge.target] else { continue }
      sink.write(isFirst ? "\n{\"id\": " : ",\n{\"id\": ")
      isFirst = false
      sink.write(integer: place)
      sink.write(", \"s\": ")
      sink.write(integer: source)
      sink.write(", \"t\": ")
      sink.write(integer: target)
      sink.write(", \"v\": {\"id\": \"")
      sink.writeID(of: edge, as: .jsonContent)
      sink.write("\", \"interaction\": \"\(edge.relation.name)\", \"label\": ")
      sink.write(options.drawn(GraphWords.label(edge.relation, table.language)), as: .json)
      sink.write(", \"weight\": ")
      sink.write(integer: max(1, edge.documents))
      FlatJSON.write(edge, table.documents, to: &sink)
      sink.write("}}")
    }
    sink.write("\n]},\n")
    writeStyle(to: &sink)
    sink.write("{\"status\": [{\"success\": true, \"error\": \"\"}]}\n]\n")
  }

  private static func declare(_ name: String, _ type: FlatType, to sink: inout ByteSink) {
    let typeName =
      switch type {
      case .string: "string"
      case .integer: "integer"
      case .number: "double"
      case .boolean: "boolean"
      }
    sink.write(", \"\(name)\": {\"d\": \"\(typeName)\"}")
  }

  private static func writeStyle(to sink: inout ByteSink) {
    sink.write("{\"visualProperties\": [{\"default\": {\"network\": {\"NETWORK_BACKGROUND_COLOR\": \"#FFFFFF\"}, ")
    sink.write("\"node\": {\"NODE_SHAPE\": \"round-rectangle\", \"NODE_WIDTH\": 60, \"NODE_HEIGHT\": 30}, ")
    sink.write("\"edge\": {\"EDGE_TARGET_ARROW_SHAPE\": \"triangle\", \"EDGE_WIDTH\": 2}}, \"nodeMapping\": {")
    sink.write(
      "\"NODE_LABEL\": {\"type\": \"PASSTHROUGH\", \"definition\": {\"attribute\": \"label\", \"type\": \"string\"}}, ")
    let kinds = EntityKind.allCases.map { "{\"v\": \"\($0.name)\", \"vp\": \"\(Palette.color($0))\"}" }
    sink.write(
      "\"NODE_BACKGROUND_COLOR\": {\"type\": \"DISCRETE\", \"definition\": {\"attribute\": \"kind\", \"type\": \"string\", \"map\": ["
    )
    sink.write(kinds.joined(separator: ", "))
    let signs = [Relation.Sign.negative, .neutral, .positive].map {
      "{\"v\": \($0.rawValue), \"vp\": \"\(Palette.color($0))\"}"
    }
    sink.write("]}}}, \"edgeMapping\": {\"EDGE_LINE_COLOR\": {\"type\": \"DISCRETE\", \"definition\": ")
    sink.write("{\"attribute\": \"sign\", \"type\": \"integer\", \"map\": [" + signs.joined(separator: ", ") + "]}}, ")
    sink.write(
      "\"EDGE_LABEL\": {\"type\": \"PASSTHROUGH\", \"definition\": {\"attribute\": \"label\", \"type\": \"string\"}}}}]},\n"
    )
  }
}

/// Holds CX2 against the rules of Cytoscape Web's validator.
enum CX2Check {
  private static let types: Set<String> = [
    "string", "long", "integer", "double", "boolean", "list_of_string", "list_of_long", "list_of_integer",
    "list_of_double",
    "list_of_boolean",
  ]

  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.cx2") } catch { return faults.add("\(error)") }
    guard let aspects = root.array, let first = aspects.first, let last = aspects.last else {
      return faults.add("a list of aspects was expected")
    }
    if first["CXVersion"] != .string("2.0") { faults.add("the first aspect must be CXVersion 2.0") }
    if last["status"]?.array?.first?["success"] != .bool(true) {
      faults.add("the last aspect must be a status of success")
    }
    func aspect(_ name: String) -> JSONValue? { aspects.lazy.compactMap { $0[name] }.first }
    guard let counts = aspect("metaData")?.array else { return faults.add("the aspect metaData is missing") }
    for count in counts {
      guard let name = count["name"]?.string else { continue }
      if let elements = aspect(name)?.array, let number = count["elementCount"]?.integer, elements.count != number {
        faults.add(at: name, "metaData says \(number) elements, there are \(elements.count)")
      }
    }
    let declarations = aspect("attributeDeclarations")?.array?.first
    for (scope, mayHaveAlias) in [("networkAttributes", false), ("nodes", true), ("edges", true)] {
      for member in declarations?[scope]?.members ?? [] {
        if let type = member.value["d"]?.string, !types.contains(type) {
          faults.add(at: scope + "." + member.key, "the type \"\(type)\" is not allowed")
        }
        if !mayHaveAlias, member.value["a"] != nil || member.value["v"] != nil {
          faults.add(at: scope + "." + member.key, "a network attribute may have neither alias nor default")
        }
      }
    }
    var ends = EndCheck()
    for (scope, nodes) in [("nodes", true), ("edges", false)] {
      let declared = Set((declarations?[scope]?.members ?? []).map(\.key))
      for element in aspect(scope)?.array ?? [] {
        let id = element["id"]?.integer.map(String.init)
        if id == nil { faults.add(at: scope, "an id that is no whole number") }
        if nodes {
          ends.add(node: id, &faults)
        } else {
          ends.add(edge: id, element["s"]?.integer.map(String.init), element["t"]?.integer.map(String.init))
        }
        for member in element["v"]?.members ?? [] where !declared.contains(member.key) {
          faults.add(at: scope + "." + (id ?? ""), "the attribute \"\(member.key)\" is not declared")
        }
      }
    }
    ends.finish(&faults)
  }
}
