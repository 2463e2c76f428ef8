import KnowledgeGraph

extension GraphFormat {
  /// A map for Oligrapher, with its annotations as a story.
  public static let oligrapher = GraphFormat(
    name: "oligrapher",
    summary: "a map for Oligrapher (LittleSis) with positions, and a story of its relations and quotes",
    fileExtension: "json", mediaType: "application/json", writer: OligrapherWriter.write, checker: OligrapherCheck.check
  )
}

/// Writes Oligrapher's map: nodes and edges as maps by id, not as lists.
///
/// Its code reads arrows as `1->2` and `both`, whatever its documentation says.
enum OligrapherWriter {
  private static let storyLimit = 40

  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let language = options.language(for: graph)
    let documents = DocumentTable(graph.documents)
    let layout = ForceLayout(graph)
    var json = JSONWriter()
    json.beginObject()
    json.newline(1)
    json.key("title")
    json.string(options.title ?? "Wasl")
    json.newline(1)
    json.key("nodes")
    json.beginObject()
    var degrees: [String: Int] = [:]
    for edge in graph.edges {
      degrees[edge.source, default: 0] += 1
      degrees[edge.target, default: 0] += 1
    }
    for (place, node) in graph.nodes.enumerated() {
      json.newline(2)
      json.key(named: node.id)
      json.beginObject()
      json.key("id")
      json.string(node.id)
      json.key("name")
      json.string(options.drawn(node.displayName(language)))
      json.key("x")
      json.number((layout.places[place].x * 160).rounded())
      json.key("y")
      json.number((layout.places[place].y * 160).rounded())
      json.key("scale")
      json.number((degrees[node.id] ?? 0) > 8 ? 2 : (degrees[node.id] ?? 0) > 3 ? 1.5 : 1)
      json.key("color")
      json.string(Palette.color(node.kind))
      json.key("description")
      json.string(GraphWords.label(node.kind, language))
      json.endObject()
      sink.take(&json)
    }
    json.breakLine(1)
    json.endObject()
    json.newline(1)
    json.key("edges")
    json.beginObject()
    for edge in graph.edges { write(edge, documents, language, options, into: &json, to: &sink) }
    json.breakLine(1)
    json.endObject()
    json.newline(1)
    json.key("captions")
    json.beginObject()
    json.endObject()
    json.newline(1)
    json.key("annotations")
    json.beginArray()
    story(graph, documents, language, options, into: &json)
    json.breakLine(1)
    json.endArray()
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    sink.take(&json)
  }

  private static func write(
    _ edge: Edge, _ documents: DocumentTable, _ language: ExportOptions.Language, _ options: ExportOptions,
    into json: inout JSONWriter, to sink: inout ByteSink
  ) {
    json.newline(2)
    json.key(named: edge.id)
    json.beginObject()
    json.key("id")
    json.string(edge.id)
    json.key("node1_id")
    json.string(edge.source)
    json.key("node2_id")
    json.string(edge.target)
    json.key("label")
    json.string(options.drawn(GraphWords.label(edge.relation, language)))
    json.key("arrow")
    json.string(edge.relation.isSymmetric ? "both" : "1->2")
    json.key("dash")
    json.bool(edge.status != .asserted)
    json.key("scale")
    json.integer(min(3, max(1, edge.documents)))
    if let url = edge.claims.lazy.compactMap({ documents[$0.document]?.source.flatMap(WebAddress.checked) }).first {
      json.key("url")
      json.string(url)
    }
    json.endObject()
    sink.take(&json)
  }

  /// One annotation a relation, in the order of the documents' dates: the map tells itself.
  private static func story(
    _ graph: GraphContents, _ documents: DocumentTable, _ language: ExportOptions.Language, _ options: ExportOptions,
    into json: inout JSONWriter
  ) {
    let names = Dictionary(
      graph.nodes.map { ($0.id, $0.displayName(language)) }, uniquingKeysWith: { first, _ in first })
    let dated = graph.edges.map { edge in
      (edge, edge.claims.compactMap { documents[$0.document]?.date }.min() ?? "9999")
    }
    let strongest = dated.sorted {
      $0.0.documents != $1.0.documents ? $0.0.documents > $1.0.documents : $0.0.id < $1.0.id
    }.prefix(storyLimit)
    for (edge, _) in strongest.sorted(by: { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.id < $1.0.id }) {
      json.newline(2)
      json.beginObject()
      json.key("header")
      let words = [
        names[edge.source] ?? edge.source, GraphWords.label(edge.relation, language), names[edge.target] ?? edge.target,
      ]
      json.string(options.drawn(words.joined(separator: language == .arabic ? " – " : " ")))
      json.key("text")
      // The program takes it for HTML.
      let paragraphs = edge.claims.prefix(5).map { claim in
        let record = documents[claim.document]
        let origin = [record?.title, record?.source, record?.date].compactMap { $0 }.filter { !$0.isEmpty }
        return "<p dir=\"auto\">“\(HTMLText.escaped(DisplayText.clean(claim.evidence.quote)))” "
          + "(\(GraphWords.label(claim.status, language)))<br>\(HTMLText.escaped(DisplayText.clean(origin.joined(separator: ", "))))</p>"
      }
      json.string(paragraphs.joined())
      json.key("nodeIds")
      json.beginArray()
      json.string(edge.source)
      json.string(edge.target)
      json.endArray()
      json.key("edgeIds")
      json.beginArray()
      json.string(edge.id)
      json.endArray()
      json.key("captionIds")
      json.beginArray()
      json.endArray()
      json.endObject()
    }
  }
}

/// Addresses that may become links.
enum WebAddress {
  /// The address, if it is one of the web; nothing else may be clicked.
  static func checked(_ text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), text.utf8.count <= 2000,
      !text.unicodeScalars.contains(where: {
        $0.value <= 0x20 || $0.value == 0x7F || "\"<>\\^`{|}".unicodeScalars.contains($0)
      }),
      !text.unicodeScalars.contains(where: { Escaping.isInvisibleControl($0.value) })
    else { return nil }
    return text
  }
}

/// Text in HTML.
enum HTMLText {
  /// The text with all characters that could be markup as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Holds a map against what Oligrapher's code reads.
enum OligrapherCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.json") } catch { return faults.add("\(error)") }
    guard let nodes = root["nodes"]?.members, let edges = root["edges"]?.members, root["captions"]?.members != nil
    else {
      return faults.add("nodes, edges and captions must be objects by id")
    }
    var ends = EndCheck()
    for node in nodes {
      ends.add(node: node.key, &faults)
      if node.value["id"]?.string != node.key { faults.add(at: node.key, "the id is another than the key") }
      if node.value["x"]?.number == nil || node.value["y"]?.number == nil {
        faults.add(at: node.key, "a node without a place lies on all others")
      }
    }
    for edge in edges {
      ends.add(edge: edge.key, edge.value["node1_id"]?.string, edge.value["node2_id"]?.string)
      if let arrow = edge.value["arrow"], arrow != .null, !["1->2", "2->1", "both"].contains(arrow.string ?? "") {
        faults.add(at: edge.key, "an arrow is 1->2, 2->1 or both")
      }
      if let dash = edge.value["dash"], dash != .bool(true), dash != .bool(false) {
        faults.add(at: edge.key, "dash is true or false")
      }
      if let url = edge.value["url"]?.string, WebAddress.checked(url) == nil {
        faults.add(at: edge.key, "not an address of the web")
      }
    }
    for annotation in root["annotations"]?.array ?? [] {
      if annotation["text"]?.string?.lowercased().contains("<script") == true {
        faults.add("a script in an annotation")
      }
    }
    ends.finish(&faults)
  }
}
