public import KnowledgeGraph

extension CompactGraph {
  /// The string with that number; an empty one where a damaged file leads nowhere.
  func string(_ number: UInt32) -> String {
    guard let bytes = bytes(ofString: number) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  func bytes(ofString number: UInt32) -> UnsafeRawBufferPointer? {
    let offsets = section(.stringOffsets, as: UInt32.self)
    guard Int(number) + 1 < offsets.count else { return nil }
    let (start, end) = (Int(offsets[Int(number)]), Int(offsets[Int(number) + 1]))
    let text = section(.stringBytes, as: UInt8.self)
    guard start <= end, end <= text.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[start..<end])
  }

  private func range<Element>(_ first: UInt32, _ end: UInt32, of _: UnsafeBufferPointer<Element>, count: Int) -> Range<
    Int
  > {
    first <= end && Int(end) <= count ? Int(first)..<Int(end) : 0..<0
  }

  /// The id of a node.
  /// - Precondition: the node is in the graph.
  public func id(of node: NodeNumber) -> String { string(record(node).id) }

  /// The name of a node.
  /// - Precondition: the node is in the graph.
  public func name(of node: NodeNumber) -> String { string(record(node).name) }

  /// The kind of a node.
  /// - Precondition: the node is in the graph.
  public func kind(of node: NodeNumber) -> EntityKind {
    precondition(Int(node.rawValue) < nodeCount, "node \(node.rawValue) is not in the graph")
    return EntityKind(rawValue: kinds[Int(node.rawValue)]) ?? .organization
  }

  private func record(_ node: NodeNumber) -> NodeRecord {
    precondition(Int(node.rawValue) < nodeCount, "node \(node.rawValue) is not in the graph")
    return section(.nodes, as: NodeRecord.self)[Int(node.rawValue)]
  }

  /// Whether a name, letter by letter, is the name of a node or one of its forms.
  /// - Precondition: the node is in the graph.
  func bears(_ name: String, node number: NodeNumber) -> Bool {
    let record = record(number)
    let next = section(.nodes, as: NodeRecord.self)[Int(number.rawValue) + 1]
    let forms = section(.names, as: NameRecord.self)
    var name = name
    return name.withUTF8 { text in
      let wanted = UnsafeRawBufferPointer(text)
      func isWanted(_ string: UInt32) -> Bool { bytes(ofString: string).map { ByteHash.equal($0, wanted) } ?? false }
      return isWanted(record.name)
        || range(record.firstName, next.firstName, of: forms, count: forms.count).contains { isWanted(forms[$0].text) }
    }
  }

  /// All that the index holds of a node.
  /// - Precondition: the node is in the graph.
  public func node(_ number: NodeNumber) -> Node {
    let record = record(number)
    let next = section(.nodes, as: NodeRecord.self)[Int(number.rawValue) + 1]
    let forms = section(.names, as: NameRecord.self)
    let documents = section(.nodeDocuments, as: UInt32.self)
    return Node(
      id: string(record.id), name: string(record.name), kind: kind(of: number),
      names: range(record.firstName, next.firstName, of: forms, count: forms.count).map {
        NameForm(text: string(forms[$0].text), language: string(forms[$0].language), count: Int(forms[$0].count))
      }, mentions: Int(record.mentions),
      documents: range(record.firstDocument, next.firstDocument, of: documents, count: documents.count).map {
        documentID(documents[$0])
      })
  }

  private func documentID(_ number: UInt32) -> String {
    let documents = section(.documents, as: DocumentIndexRecord.self)
    return Int(number) < documents.count ? string(documents[Int(number)].id) : ""
  }

  /// The documents that are known, in the order of the file.
  public var documentCount: Int { places[IndexSection.documents.index].count }

  /// What is known of a document.
  /// - Precondition: `0 <= number < documentCount`.
  public func document(_ number: Int) -> DocumentRecord {
    let documents = section(.documents, as: DocumentIndexRecord.self)
    precondition(documents.indices.contains(number), "document \(number) is not in the graph")
    let record = documents[number]
    return DocumentRecord(
      id: string(record.id), title: string(record.title), language: string(record.language),
      source: record.source == 0 ? nil : string(record.source - 1),
      date: record.date == 0 ? nil : string(record.date - 1), sha256: string(record.sha256))
  }

  /// The ends of an edge.
  /// - Precondition: the edge is in the graph.
  public func ends(of edge: EdgeNumber) -> (source: NodeNumber, target: NodeNumber) {
    let record = record(edge)
    return (NodeNumber(record.source), NodeNumber(record.target))
  }

  /// The relation of an edge.
  /// - Precondition: the edge is in the graph.
  public func relation(of edge: EdgeNumber) -> Relation { Relation(rawValue: record(edge).label.relation) ?? .opposes }

  /// The status of an edge.
  /// - Precondition: the edge is in the graph.
  public func status(of edge: EdgeNumber) -> Status { Status(rawValue: record(edge).label.status) ?? .possible }

  /// How many documents state an edge.
  /// - Precondition: the edge is in the graph.
  public func documentCount(of edge: EdgeNumber) -> Int { Int(record(edge).documents) }

  /// The confidence of an edge.
  /// - Precondition: the edge is in the graph.
  public func confidence(of edge: EdgeNumber) -> Double { confidence(at: record(edge).label.confidence) }

  /// The days from the first to the last document with the edge, counted from 1970-01-01; `nil` where none has a date.
  /// - Precondition: the edge is in the graph.
  public func days(of edge: EdgeNumber) -> ClosedRange<Int>? {
    precondition(Int(edge.rawValue) < edgeCount, "edge \(edge.rawValue) is not in the graph")
    let range = days[Int(edge.rawValue)]
    return range.first <= range.last ? Int(range.first)...Int(range.last) : nil
  }

  private func confidence(at place: Int) -> Double {
    let confidences = section(.confidences, as: Double.self)
    return confidences.indices.contains(place) ? confidences[place] : 0
  }

  private func record(_ edge: EdgeNumber) -> EdgeRecord {
    precondition(Int(edge.rawValue) < edgeCount, "edge \(edge.rawValue) is not in the graph")
    let record = edges[Int(edge.rawValue)]
    // A damaged file may name ends that are not there; node 0 is, as there is an edge.
    guard Int(record.source) < nodeCount, Int(record.target) < nodeCount else {
      return EdgeRecord(source: 0, target: 0, label: record.label, documents: record.documents)
    }
    return record
  }

  /// An edge with its claims.
  /// - Precondition: the edge is in the graph.
  public func edge(_ number: EdgeNumber) -> Edge {
    let record = record(number)
    let starts = section(.edgeClaims, as: UInt32.self)
    let claims = section(.claims, as: ClaimRecord.self)
    let place = Int(number.rawValue)
    return Edge(
      source: id(of: NodeNumber(record.source)), target: id(of: NodeNumber(record.target)),
      relation: relation(of: number), status: status(of: number), confidence: confidence(of: number),
      documents: Int(record.documents),
      claims: range(starts[place], starts[place + 1], of: claims, count: claims.count).map { claim($0, claims[$0]) })
  }

  private func claim(_ place: Int, _ record: ClaimRecord) -> EdgeClaim {
    let spans = section(.spans, as: SpanRecord.self)
    let span = place < spans.count ? spans[place] : .none
    let quote = string(record.quote)
    let whole = TextSpan(start: 0, end: quote.unicodeScalars.count)
    let attributed = record.accordingTo == 0 || Int(record.accordingTo) > nodeCount ? nil : record.accordingTo - 1
    return EdgeClaim(
      document: documentID(record.document), status: Status(rawValue: record.label.status) ?? .possible,
      accordingTo: attributed.map { id(of: NodeNumber($0)) },
      evidence: Evidence(
        quote: quote, span: SpanRecord.span(span.quote) ?? whole, trigger: SpanRecord.span(span.trigger) ?? whole,
        subject: SpanRecord.span(span.subject), object: SpanRecord.span(span.object)),
      rule: string(record.rule), confidence: confidence(at: record.label.confidence))
  }

  /// The whole graph as values: for graphs that fit.
  public func knowledgeGraph() -> KnowledgeGraph {
    KnowledgeGraph(
      documents: (0..<documentCount).map(document),
      nodes: (0..<UInt32(nodeCount)).map { node(NodeNumber($0)) },
      edges: (0..<UInt32(edgeCount)).map { edge(EdgeNumber($0)) })
  }
}
