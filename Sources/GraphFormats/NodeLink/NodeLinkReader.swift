import KnowledgeGraph

/// Reads node-link JSON of our own and others' making.
enum NodeLinkReader {
  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    let root = try JSONParser.parse(files, named: "graph.json")
    guard let nodes = root["nodes"]?.array else { throw GraphFormatError(.missingKey("nodes")) }
    guard let edges = root["edges"]?.array ?? root["links"]?.array else { throw GraphFormatError(.missingKey("edges")) }
    var builder = FlatGraphBuilder()
    let head = root["graph"] ?? .null
    for value in head["documents"]?.array ?? root["documents"]?.array ?? [] { add(document: value, to: &builder) }
    for node in nodes {
      var attributes = attributes(node)
      if let forms = node["names"]?.array, !forms.isEmpty {
        attributes["names"] = FlatList.join(forms.map { $0["text"]?.string ?? $0.plainText ?? "" })
        if forms.allSatisfy({ $0["language"] != nil }) {
          attributes["name_languages"] = FlatList.join(forms.map { $0["language"]?.string ?? "" })
          attributes["name_counts"] = FlatList.join(forms.map { $0["count"]?.plainText ?? "1" })
        }
      }
      if let ids = node["documents"]?.array { attributes["documents"] = FlatList.join(ids.compactMap(\.plainText)) }
      builder.addNode(
        id: node["id"]?.plainText ?? "", label: node["name"]?.plainText ?? node["label"]?.plainText,
        attributes: attributes)
    }
    for edge in edges {
      let source = end(edge["source"], nodes)
      let target = end(edge["target"], nodes)
      if let claims = edge["claims"]?.array, !claims.isEmpty,
        let relation = edge["relation"]?.string.flatMap(FlatGraphBuilder.relation)
      {
        builder.addEdge(
          source: source, relation: relation, target: target, claims: claims.map { claim($0, &builder) })
      } else {
        builder.addEdge(source: source, target: target, label: nil, attributes: attributes(edge))
      }
    }
    return builder.finish(generator: generator(head["generator"]))
  }

  /// The id at an end of an edge: given as such, as the place of a node (old D3), or as the node itself (D3 after a run).
  private static func end(_ value: JSONValue?, _ nodes: [JSONValue]) -> String {
    if let id = value?["id"]?.plainText { return id }
    if let place = value?.integer, nodes.indices.contains(place), nodes[place]["id"]?.integer == nil {
      return nodes[place]["id"]?.plainText ?? ""
    }
    return value?.plainText ?? ""
  }

  private static func attributes(_ value: JSONValue) -> FlatGraphBuilder.Attributes {
    var result: FlatGraphBuilder.Attributes = [:]
    for member in value.members ?? [] {
      if let text = member.value.plainText { result[member.key.lowercased()] = text }
    }
    return result
  }

  private static func generator(_ value: JSONValue?) -> GraphGenerator? {
    guard let name = value?["name"]?.string else { return nil }
    return GraphGenerator(
      name: name, version: value?["version"]?.string ?? "", lexicon: value?["lexicon"]?.string ?? "")
  }

  private static func add(document value: JSONValue, to builder: inout FlatGraphBuilder) {
    guard let id = value["id"]?.string, !id.isEmpty else { return }
    builder.add(
      DocumentRecord(
        id: id, title: value["title"]?.string ?? "", language: value["language"]?.string ?? "",
        source: value["source"]?.string, date: value["date"]?.string, sha256: value["sha256"]?.string ?? ""))
  }

  private static func claim(_ value: JSONValue, _ builder: inout FlatGraphBuilder) -> EdgeClaim {
    let document = value["document"]?.string ?? FlatGraphBuilder.handmade
    builder.addDocument(document)
    let quote = value["quote"]?.string ?? ""
    let field = field(value["field"], .text)
    let start = max(0, value["start"]?.integer ?? 0)
    let span = TextSpan(field: field, start: start, end: max(start, value["end"]?.integer ?? start))
    let confidence = value["confidence"]?.number ?? 1
    return EdgeClaim(
      document: document, status: value["status"]?.string.flatMap { Status(name: $0) } ?? .asserted,
      accordingTo: value["according_to"]?.string,
      evidence: Evidence(
        quote: quote, span: span, trigger: self.span(value, "trigger", "trigger_field", field) ?? span,
        subject: self.span(value, "subject_span", "subject_field", field),
        object: self.span(value, "object_span", "object_field", field)),
      rule: value["rule"]?.string ?? FlatGraphBuilder.handmade, confidence: min(1, max(0, confidence)))
  }

  private static func field(_ value: JSONValue?, _ usual: TextSpan.Field) -> TextSpan.Field {
    switch value?.string {
    case "title": .title
    case "text": .text
    default: usual
    }
  }

  private static func span(_ value: JSONValue, _ key: String, _ fieldKey: String, _ field: TextSpan.Field) -> TextSpan?
  {
    guard let ends = value[key]?.array, ends.count == 2, let start = ends[0].integer, let end = ends[1].integer,
      0 <= start,
      start <= end
    else { return nil }
    return TextSpan(field: self.field(value[fieldKey], field), start: start, end: end)
  }
}

/// Holds node-link JSON against what D3 and NetworkX are known to refuse or misread.
enum NodeLinkCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.json") } catch { return faults.add("\(error)") }
    if root["directed"] != .bool(true) || root["multigraph"] != .bool(true) {
      faults.add(.warning, "without \"directed\" and \"multigraph\" true NetworkX loses directions and parallel edges")
    }
    if root["edges"]?.array == nil { faults.add("NetworkX from 3.4 on fails without the key \"edges\"") }
    if root["links"]?.array == nil { faults.add("D3 and older NetworkX find no edges without the key \"links\"") }
    if let edges = root["edges"], let links = root["links"], edges != links {
      faults.add(.warning, "\"edges\" and \"links\" are not the same")
    }
    var ends = EndCheck()
    for node in root["nodes"]?.array ?? [] { ends.add(node: node["id"]?.plainText, &faults) }
    for edge in root["edges"]?.array ?? root["links"]?.array ?? [] {
      ends.add(edge: edge["id"]?.plainText, edge["source"]?.plainText, edge["target"]?.plainText)
    }
    ends.finish(&faults)
  }
}
