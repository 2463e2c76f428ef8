public import KnowledgeGraph

extension CompactGraph {
  /// Makes the index of a graph: nodes and edges keep the order that they have in it.
  /// - Throws: ``IndexError`` with the code `tooLarge`.
  public convenience init(_ graph: KnowledgeGraph) throws(IndexError) {
    var builder = GraphBuilder(nodes: graph.nodes.count, edges: graph.edges.count)
    builder.add(graph)
    let finished = try builder.finish()
    self.init(memory: finished.memory, places: finished.places, isTrusted: true)
  }
}

extension GraphBuilder {
  fileprivate mutating func add(_ graph: KnowledgeGraph) {
    var dates: [UInt32: DayRange] = [:]
    for record in graph.documents {
      let number = intern(document: record.id)
      documents[Int(number)] = DocumentIndexRecord(
        id: documents[Int(number)].id, title: strings.intern(record.title), language: strings.intern(record.language),
        source: record.source.map { strings.intern($0) + 1 } ?? 0,
        date: record.date.map { strings.intern($0) + 1 } ?? 0, sha256: strings.intern(record.sha256))
      if let date = record.date, let day = CivilDay.parse(date) { dates[number] = DayRange(first: day, last: day) }
    }
    for node in graph.nodes { add(node) }
    for edge in graph.edges { add(edge, dates) }
  }

  private mutating func intern(document id: String) -> UInt32 {
    var id = id
    return id.withUTF8 { document(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ node: Node) {
    let name = strings.intern(node.name)
    var id = node.id
    id.withUTF8 {
      addNode(id: UnsafeRawBufferPointer($0), name: name, kind: node.kind.rawValue, mentions: node.mentions)
    }
    for form in node.names {
      addName(strings.intern(form.text), language: strings.intern(form.language), count: form.count)
    }
    for document in node.documents { addNodeDocument(intern(document: document)) }
  }

  private mutating func add(_ edge: Edge, _ dates: [UInt32: DayRange]) {
    guard let source = node(edge.source), let target = node(edge.target) else { return }
    let numbers = edge.claims.map { intern(document: $0.document) }
    var range = DayRange.none
    for number in numbers {
      guard let day = dates[number] else { continue }
      range = DayRange(first: min(range.first, day.first), last: max(range.last, day.last))
    }
    addEdge(
      source: source, target: target, relation: edge.relation.rawValue, status: edge.status.rawValue,
      confidence: edge.confidence, documents: edge.documents, days: range)
    for (claim, number) in zip(edge.claims, numbers) {
      addClaim(
        ClaimRecord(
          document: number, quote: strings.intern(claim.evidence.quote),
          accordingTo: claim.accordingTo.flatMap { node($0) }.map { $0 + 1 } ?? 0, rule: strings.intern(claim.rule),
          label: ArcLabel(relation: 0, status: claim.status.rawValue, confidence: 0)),
        confidence: claim.confidence, span: SpanRecord(claim.evidence))
    }
  }
}

extension SpanRecord {
  init(_ evidence: Evidence) {
    func pair(_ span: TextSpan?) -> (UInt32, UInt32) {
      guard let span else { return (.max, .max) }
      let start = UInt32(clamping: min(span.start, 0x7FFF_FFFE))
      return (span.field == .title ? start | 0x8000_0000 : start, UInt32(clamping: min(span.end, 0x7FFF_FFFE)))
    }
    self.init(
      quote: pair(evidence.span), trigger: pair(evidence.trigger), subject: pair(evidence.subject),
      object: pair(evidence.object))
  }

  static func span(_ pair: (UInt32, UInt32)) -> TextSpan? {
    if pair.0 == .max { return nil }
    let start = Int(pair.0 & 0x7FFF_FFFF)
    return TextSpan(field: pair.0 & 0x8000_0000 != 0 ? .title : .text, start: start, end: max(start, Int(pair.1)))
  }
}
