extension GraphBuilder {
  /// The graph, with arcs in order, look-up tables and all.
  /// - Throws: an error with the code `tooLarge` where the numbers do not fit.
  consuming func finish() throws(IndexError) -> CompactGraph {
    guard nodes.count < 1 << 30, edges.count < 1 << 31 - 1, claims.count < Int(UInt32.max) else {
      throw IndexError(.tooLarge, detail: "more than a thousand million nodes or two thousand million edges")
    }
    guard strings.bytes.count < Int(UInt32.max), names.count < Int(UInt32.max) else {
      throw IndexError(.tooLarge, detail: "more than four gigabytes of text")
    }
    var spans = spans
    if !spans.isEmpty { while spans.count < claims.count { spans.append(.none) } }
    let idSlots = idSlots()
    let nameSlots = NameTable.slots(nodes: nodes, names: names, strings: strings)
    let (confidenceValues, places) = confidences.sorted()
    let counts: [IndexSection: Int] = [
      .offsets: 4 * nodes.count + 1, .arcs: 2 * edges.count, .arcEdges: 2 * edges.count, .edges: edges.count,
      .edgeDays: edges.count, .edgeClaims: edges.count + 1, .claims: claims.count, .spans: spans.count,
      .nodes: nodes.count + 1, .kinds: nodes.count, .names: names.count, .nodeDocuments: nodeDocuments.count,
      .documents: documents.count, .stringOffsets: strings.offsets.count, .stringBytes: strings.bytes.count,
      .confidences: confidenceValues.count, .idTable: idSlots.count, .nameTable: nameSlots.count,
    ]
    let (layout, size) = SectionPlace.layout(
      IndexSection.allCases.map { counts[$0] ?? 0 }, from: IndexHeader.byteCount)
    let memory = IndexMemory(zeroed: size)
    let image = IndexImage(memory: memory, places: layout)

    image.fill(.kinds, nodes.map { UInt8(truncatingIfNeeded: $0.kind) })
    var closing = nodes
    closing.append(
      NodeRecord(
        id: 0, name: 0, firstName: UInt32(names.count), firstDocument: UInt32(nodeDocuments.count), mentions: 0, kind: 0
      ))
    image.fill(.nodes, closing)
    image.fill(.names, names)
    image.fill(.nodeDocuments, nodeDocuments)
    image.fill(.documents, documents)
    image.fill(.stringOffsets, strings.offsets)
    image.fill(.stringBytes, strings.bytes)
    image.fill(.confidences, confidenceValues)
    image.fill(.idTable, idSlots)
    image.fill(.nameTable, nameSlots)
    image.fill(.spans, spans)
    image.fill(.edgeDays, days)
    var firstClaims = edgeClaims
    firstClaims.append(UInt32(claims.count))
    image.fill(.edgeClaims, firstClaims)
    let claimRecords = image.start(.claims, ClaimRecord.self)
    for (place, claim) in claims.enumerated() {
      claimRecords[place] = claim
      claimRecords[place].label.bits |= UInt32(places[Int(claimConfidences[place])]) << 16
    }
    let records = image.start(.edges, EdgeRecord.self)
    for (place, edge) in edges.enumerated() {
      records[place] = edge
      records[place].label.bits |= UInt32(places[Int(edgeConfidences[place])]) << 16
    }
    ArcBuilder(nodeCount: nodes.count, edgeCount: edges.count, edges: records).build(
      offsets: image.start(.offsets, UInt32.self), arcs: image.start(.arcs, Arc.self),
      arcEdges: image.start(.arcEdges, UInt32.self))
    return CompactGraph(memory: memory, places: layout, isTrusted: true)
  }
}

extension GraphBuilder {
  /// The table from ids to nodes as it stands in the index: nodes by the hashes of their ids.
  fileprivate func idSlots() -> [UInt32] {
    let size = ByteTable.size(for: nodes.count)
    var slots = [UInt32](repeating: 0, count: size)
    for node in nodes.indices {
      var slot = ByteTable.start(strings.withBytes(of: nodes[node].id) { ByteHash.of($0) }, mask: size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: node + 1)
    }
    return slots
  }
}

/// An index that is being filled.
struct IndexImage {
  let memory: IndexMemory
  let places: [SectionPlace]

  func start<Element>(_ section: IndexSection, _: Element.Type) -> UnsafeMutablePointer<Element> {
    // SAFETY: the layout gave the section room for its count of elements, aligned to a cache line.
    (memory.base + places[section.index].offset).bindMemory(to: Element.self, capacity: places[section.index].count)
  }

  func fill<Element>(_ section: IndexSection, _ elements: [Element]) {
    let start = start(section, Element.self)
    elements.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { start.update(from: base, count: buffer.count) }
    }
  }
}
