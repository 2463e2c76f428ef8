public import KnowledgeGraph

/// A graph as it stood in a file, with what the file says of its making.
public struct GraphFile: Sendable, Hashable {
  /// The graph.
  public var graph: KnowledgeGraph
  /// What made it.
  public var generator: GraphGenerator

  /// Reads `graph.json`.
  ///
  /// - Throws: ``GraphFormatError`` for whatever does not fit ``GraphSchema/text`` or does not fit together: an edge whose end
  ///   is no node, a claim whose document is not listed, a status that is not the strongest of its claims.
  public init(json bytes: [UInt8]) throws(GraphFormatError) {
    let root: JSONValue
    do { root = try JSONParser.parse(bytes) } catch {
      throw GraphFormatError(.syntax(line: error.line, column: error.column, reason: error.reason))
    }
    let reader = try ObjectReader(root, keys: GraphSchema.rootKeys)
    try reader.check("format", is: .string("wasl-graph"))
    let version = try reader.count("version", least: 1)
    if version != GraphSchema.version {
      throw GraphFormatError(.otherVersion(found: version, supported: GraphSchema.version), path: "version")
    }
    try reader.check("directed", is: .bool(true))
    try reader.check("multigraph", is: .bool(true))
    do { generator = try Self.generator(try reader.required("generator")) } catch { throw error.inside("generator") }
    let documents = try reader.list("documents", Self.document)
    let nodes = try reader.list("nodes", Self.node)
    let edges = try reader.list("edges", Self.edge)
    try GraphConsistency.check(documents: documents, nodes: nodes, edges: edges)
    graph = KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }

  private static func generator(_ value: JSONValue) throws(GraphFormatError) -> GraphGenerator {
    let reader = try ObjectReader(value, keys: GraphSchema.generatorKeys)
    return GraphGenerator(
      name: try reader.string("name"), version: try reader.string("version"), lexicon: try reader.string("lexicon"))
  }

  private static func document(_ value: JSONValue) throws(GraphFormatError) -> DocumentRecord {
    let reader = try ObjectReader(value, keys: GraphSchema.documentKeys)
    let sha256 = try reader.string("sha256")
    if !sha256.isEmpty, sha256.utf8.count != 64 || !sha256.utf8.allSatisfy(isLowerCaseHexadecimal) {
      throw reader.unexpected("sha256", .string(sha256), "64 lower-case hexadecimal digits")
    }
    return DocumentRecord(
      id: try reader.nonEmptyString("id"), title: try reader.string("title"), language: try reader.string("language"),
      source: try reader.stringOrNull("source"), date: try reader.stringOrNull("date"), sha256: sha256)
  }

  private static func isLowerCaseHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func node(_ value: JSONValue) throws(GraphFormatError) -> Node {
    let reader = try ObjectReader(value, keys: GraphSchema.nodeKeys)
    let names = try reader.list("names") { (value) throws(GraphFormatError) in
      let form = try ObjectReader(value, keys: GraphSchema.nameKeys)
      return NameForm(
        text: try form.string("text"), language: try form.string("language"), count: try form.count("count"))
    }
    let documents = try reader.list("documents") { (value) throws(GraphFormatError) in
      guard case .string(let id) = value else {
        throw GraphFormatError(.unexpected(found: value.description, expected: "a string"))
      }
      return id
    }
    return Node(
      id: try reader.nonEmptyString("id"), name: try reader.string("name"),
      kind: try reader.word("kind", EntityKind.allCases.map(\.name)) { EntityKind(name: $0) }, names: names,
      mentions: try reader.count("mentions"), documents: documents)
  }

  private static func edge(_ value: JSONValue) throws(GraphFormatError) -> Edge {
    let reader = try ObjectReader(value, keys: GraphSchema.edgeKeys)
    let relation = try reader.word("relation", Relation.allCases.map(\.name)) { Relation(name: $0) }
    try reader.check("key", is: .string(relation.name))
    try reader.check("sign", is: .integer(Int(relation.sign.rawValue)))
    try reader.check("symmetric", is: .bool(relation.isSymmetric))
    let edge = Edge(
      source: try reader.nonEmptyString("source"), target: try reader.nonEmptyString("target"), relation: relation,
      status: try status(reader), confidence: try reader.share("confidence"),
      documents: try reader.count("documents", least: 1), claims: try reader.list("claims", claim))
    try reader.check("id", is: .string(edge.id))
    if let origin = reader.optional("origin") {
      guard case .string("manual") = origin, edge.isManual else {
        throw reader.unexpected("origin", origin, "\"manual\", and that only where it is the rule of all claims")
      }
    }
    return edge
  }

  private static func status(_ reader: ObjectReader) throws(GraphFormatError) -> Status {
    try reader.word("status", Status.allCases.map(\.name)) { Status(name: $0) }
  }

  private static func claim(_ value: JSONValue) throws(GraphFormatError) -> EdgeClaim {
    let reader = try ObjectReader(value, keys: GraphSchema.claimKeys)
    let field = try field(reader, "field", default: .text)
    let start = try reader.count("start")
    let evidence = Evidence(
      quote: try reader.string("quote"),
      span: TextSpan(field: field, start: start, end: try reader.count("end", least: start)),
      trigger: try span(
        reader, "trigger", try reader.required("trigger"), try Self.field(reader, "trigger_field", default: field)),
      subject: try optionalSpan(reader, "subject_span", "subject_field", field),
      object: try optionalSpan(reader, "object_span", "object_field", field))
    return EdgeClaim(
      document: try reader.string("document"), status: try status(reader),
      accordingTo: try reader.stringOrNull("according_to"), evidence: evidence, rule: try reader.string("rule"),
      confidence: try reader.share("confidence"))
  }

  private static func field(
    _ reader: ObjectReader, _ key: String, default field: TextSpan.Field
  ) throws(GraphFormatError) -> TextSpan.Field {
    if reader.optional(key) == nil { return field }
    return try reader.word(key, ["title", "text"]) { $0 == "title" ? .title : $0 == "text" ? .text : nil }
  }

  private static func optionalSpan(
    _ reader: ObjectReader, _ key: String, _ fieldKey: String, _ field: TextSpan.Field
  ) throws(GraphFormatError) -> TextSpan? {
    guard let value = reader.optional(key) else { return nil }
    return try span(reader, key, value, try self.field(reader, fieldKey, default: field))
  }

  private static func span(
    _ reader: ObjectReader, _ key: String, _ value: JSONValue, _ field: TextSpan.Field
  ) throws(GraphFormatError) -> TextSpan {
    guard case .array(let ends) = value, ends.count == 2, case .integer(let start) = ends[0],
      case .integer(let end) = ends[1], 0 <= start, start <= end
    else { throw reader.unexpected(key, value, "two offsets [start, end] in order") }
    return TextSpan(field: field, start: start, end: end)
  }
}
