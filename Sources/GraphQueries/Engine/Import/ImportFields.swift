import KnowledgeGraph

/// The columns of nodes that are read, under all the names that they go by.
enum NodeField: UInt8 {
  case id, kind, name, englishName, arabicName, names, mentions

  static let codes = WordCodes(
    [
      ("id", NodeField.id), ("kind", .kind), ("type", .kind), ("name", .name), ("label", .name),
      ("name_en", .englishName),
      ("name_ar", .arabicName), ("names", .names), ("mentions", .mentions),
    ].map { ($0.0, $0.1.rawValue) })
}

/// The columns of edges that are read, under all the names that they go by.
enum EdgeField: UInt8 {
  case source, target, relation, status, confidence, date, document, quote

  static let codes = WordCodes(
    [
      ("source", EdgeField.source), ("src", .source), ("s", .source), ("subject", .source), ("from", .source),
      ("target", .target), ("dst", .target), ("o", .target), ("object", .target), ("to", .target),
      ("relation", .relation), ("rel", .relation), ("r", .relation), ("status", .status), ("confidence", .confidence),
      ("conf", .confidence), ("date", .date), ("document", .document), ("doc", .document), ("evidence", .quote),
      ("ev", .quote), ("quote", .quote),
    ].map { ($0.0, $0.1.rawValue) })
}

/// A node as a file gives it, its texts already kept.
struct ImportedNode {
  var id: UInt32?
  var kind = EntityKind.organization.rawValue
  var names: [(text: UInt32, language: UInt32, count: Int)] = []
  var mentions = 0
}

/// An edge as a file gives it, its texts already kept.
struct ImportedEdge {
  var source: UInt32?
  var target: UInt32?
  var relation: UInt8?
  var status = Status.asserted.rawValue
  var confidence = 1.0
  var day: Int32?
  /// The date as it stands in the file; kept only where the document has none yet.
  var date: UnsafeRawBufferPointer?
  var document: UInt32?
  var quote: UInt32 = 0
}

/// Adds what files give to a graph.
struct ImportSink {
  var builder: GraphBuilder
  /// Whether an edge may name a node that no file of nodes has.
  let addsMissingNodes: Bool
  private let english: UInt32
  private let arabic: UInt32
  private let manual: UInt32

  init(nodes: Int, edges: Int, addsMissingNodes: Bool) {
    builder = GraphBuilder(nodes: nodes, edges: edges)
    self.addsMissingNodes = addsMissingNodes
    english = builder.strings.intern("en")
    arabic = builder.strings.intern("ar")
    manual = builder.strings.intern("manual")
  }

  /// The language of a name by its script.
  func language(of text: UnsafeRawBufferPointer) -> UInt32 {
    // Arabic letters begin with the bytes D8 to DB.
    text.contains { 0xD8...0xDB ~= $0 } ? arabic : english
  }

  func isKnown(_ id: UnsafeRawBufferPointer) -> Bool { builder.node(id) != nil }

  /// Adds a node; `false` where there is one with that id.
  mutating func add(_ node: ImportedNode, id: UnsafeRawBufferPointer) -> Bool {
    if builder.node(id) != nil { return false }
    let name = node.names.first?.text ?? builder.strings.intern(id)
    builder.addNode(id: id, name: name, kind: node.kind, mentions: node.mentions)
    for name in node.names { builder.addName(name.text, language: name.language, count: name.count) }
    return true
  }

  /// The node with an id, which is added where that is allowed.
  @inline(__always)
  mutating func node(_ id: UnsafeRawBufferPointer) -> UInt32? {
    if let node = builder.node(id) { return node }
    if !addsMissingNodes { return nil }
    let number = UInt32(truncatingIfNeeded: builder.nodes.count)
    return add(ImportedNode(), id: id) ? number : nil
  }

  /// Adds an edge with one claim; what is wrong with it, if anything.
  @inline(__always)
  mutating func add(_ edge: ImportedEdge) -> String? {
    guard let source = edge.source, let target = edge.target else { return "an edge needs a source and a target" }
    guard let relation = edge.relation else { return "an edge needs a relation" }
    guard edge.confidence >= 0, edge.confidence <= 1 else { return "a confidence lies between 0 and 1" }
    let range = edge.day.map { DayRange(first: $0, last: $0) } ?? .none
    builder.addEdge(
      source: source, target: target, relation: relation, status: edge.status, confidence: edge.confidence,
      documents: edge.document == nil ? 0 : 1, days: range)
    guard let document = edge.document else { return nil }
    if let date = edge.date, builder.documents[Int(document)].date == 0 {
      builder.documents[Int(document)].date = builder.strings.intern(date) + 1
    }
    builder.addClaim(
      ClaimRecord(
        document: document, quote: edge.quote, accordingTo: 0, rule: manual,
        label: ArcLabel(relation: 0, status: edge.status, confidence: 0)), confidence: edge.confidence)
    return nil
  }
}
