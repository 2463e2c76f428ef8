/// The parts of an index, in the order in which they stand in a file.
///
/// The raw values are written to files: new parts take new numbers, old ones are never used again.
enum IndexSection: UInt32, CaseIterable {
  case offsets = 1
  case arcs, arcEdges, edges, edgeDays, edgeClaims, claims, spans
  case nodes, kinds, names, nodeDocuments, documents
  case stringOffsets, stringBytes, confidences, idTable, nameTable

  /// The size of one element in bytes.
  var stride: Int {
    switch self {
    case .offsets, .arcEdges, .edgeClaims, .nodeDocuments, .stringOffsets, .idTable: 4
    case .arcs: MemoryLayout<Arc>.stride
    case .edges: MemoryLayout<EdgeRecord>.stride
    case .edgeDays: MemoryLayout<DayRange>.stride
    case .claims: MemoryLayout<ClaimRecord>.stride
    case .spans: MemoryLayout<SpanRecord>.stride
    case .nodes: MemoryLayout<NodeRecord>.stride
    case .kinds, .stringBytes: 1
    case .names: MemoryLayout<NameRecord>.stride
    case .documents: MemoryLayout<DocumentIndexRecord>.stride
    case .confidences: 8
    case .nameTable: MemoryLayout<NameSlot>.stride
    }
  }
}

/// Where a section stands in the image of an index.
struct SectionPlace {
  var offset: Int
  var count: Int

  /// Every section starts on a cache line.
  static let alignment = 64

  /// The places of sections with those numbers of elements, one behind the other, and the size of the whole.
  static func layout(_ counts: [Int], from start: Int) -> (places: [SectionPlace], size: Int) {
    var offset = start
    var places: [SectionPlace] = []
    for (section, count) in zip(IndexSection.allCases, counts) {
      offset = (offset + alignment - 1) / alignment * alignment
      places.append(SectionPlace(offset: offset, count: count))
      offset += count * section.stride
    }
    return (places, offset)
  }
}
