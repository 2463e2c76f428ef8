import KnowledgeGraph

/// Puts a ``CompactGraph`` together: first nodes and documents, then edges with their claims.
///
/// Nodes and edges are numbered in the order in which they come.
struct GraphBuilder {
  var strings: StringPool
  private var nodeTable: ByteTable
  private var documentTable: ByteTable
  var nodes: [NodeRecord] = []
  var names: [NameRecord] = []
  var nodeDocuments: [UInt32] = []
  var documents: [DocumentIndexRecord] = []
  private(set) var edges: [EdgeRecord] = []
  private(set) var days: [DayRange] = []
  private(set) var edgeClaims: [UInt32] = []
  private(set) var claims: [ClaimRecord] = []
  private(set) var spans: [SpanRecord] = []
  var confidences = ConfidenceTable()
  private(set) var edgeConfidences: [UInt32] = []
  private(set) var claimConfidences: [UInt32] = []

  init(nodes: Int = 0, edges: Int = 0) {
    strings = StringPool(capacity: max(1024, nodes))
    nodeTable = ByteTable(capacity: nodes)
    documentTable = ByteTable(capacity: edges / 8)
    self.nodes.reserveCapacity(nodes + 1)
    names.reserveCapacity(nodes * 2)
    self.edges.reserveCapacity(edges)
    days.reserveCapacity(edges)
    edgeClaims.reserveCapacity(edges + 1)
    claims.reserveCapacity(edges)
    edgeConfidences.reserveCapacity(edges)
    claimConfidences.reserveCapacity(edges)
  }

  /// The node with an id.
  @inline(__always)
  func node(_ id: UnsafeRawBufferPointer) -> UInt32? {
    nodeTable.find(ByteHash.key(id)) { strings.equals(nodes[Int($0)].id, id) }
  }

  /// Fetches the place in the table where an id stands or would.
  @inline(__always)
  func touchNode(_ id: UnsafeRawBufferPointer) -> UInt32 { nodeTable.touch(ByteHash.key(id)) }

  /// Fetches the place in the table where the id of a document stands or would.
  @inline(__always)
  func touchDocument(_ id: UnsafeRawBufferPointer) -> UInt32 { documentTable.touch(ByteHash.key(id)) }

  func node(_ id: String) -> UInt32? {
    var id = id
    return id.withUTF8 { node(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a node; its names and documents follow by ``addName(_:language:count:)`` and ``addNodeDocument(_:)``.
  mutating func addNode(id: UnsafeRawBufferPointer, name: UInt32, kind: UInt8, mentions: Int) {
    nodeTable.insert(ByteHash.key(id), UInt32(truncatingIfNeeded: nodes.count))
    let text = strings.add(id)
    nodes.append(
      NodeRecord(
        id: text, name: name, firstName: UInt32(truncatingIfNeeded: names.count),
        firstDocument: UInt32(truncatingIfNeeded: nodeDocuments.count),
        mentions: UInt32(clamping: mentions), kind: UInt32(kind)))
  }

  mutating func addName(_ text: UInt32, language: UInt32, count: Int) {
    names.append(NameRecord(text: text, language: language, count: UInt32(clamping: count)))
  }

  mutating func addNodeDocument(_ document: UInt32) { nodeDocuments.append(document) }

  /// The number of the document with an id, which is added where it is new.
  mutating func document(_ id: UnsafeRawBufferPointer) -> UInt32 {
    let key = ByteHash.key(id)
    if let known = documentTable.find(key, isEqual: { strings.equals(documents[Int($0)].id, id) }) { return known }
    let number = UInt32(truncatingIfNeeded: documents.count)
    documentTable.insert(key, number)
    documents.append(
      DocumentIndexRecord(id: strings.add(id), title: 0, language: 0, source: 0, date: 0, sha256: 0))
    return number
  }

  /// Adds an edge; its claims follow by ``addClaim(_:confidence:span:)``.
  mutating func addEdge(
    source: UInt32, target: UInt32, relation: UInt8, status: UInt8, confidence: Double, documents: Int,
    days range: DayRange
  ) {
    edges.append(
      EdgeRecord(
        source: source, target: target, label: ArcLabel(relation: relation, status: status, confidence: 0),
        documents: UInt32(clamping: documents)))
    days.append(range)
    edgeClaims.append(UInt32(truncatingIfNeeded: claims.count))
    edgeConfidences.append(confidences.number(of: confidence))
  }

  /// Adds a claim to the last edge.
  mutating func addClaim(_ claim: ClaimRecord, confidence: Double, span: SpanRecord? = nil) {
    claims.append(claim)
    claimConfidences.append(confidences.number(of: confidence))
    if let span {
      // Spans are kept for all claims or for none.
      while spans.count < claims.count - 1 { spans.append(.none) }
      spans.append(span)
    }
  }
}

extension SpanRecord {
  /// No span at all.
  static let none = SpanRecord(
    quote: (.max, .max), trigger: (.max, .max), subject: (.max, .max), object: (.max, .max))
}
