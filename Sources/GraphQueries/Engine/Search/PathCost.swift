import KnowledgeGraph

/// What a path costs: the sum over its edges of one of these.
public enum PathCost: UInt8, CaseIterable, Sendable, Hashable {
  /// The negated logarithm of the confidence: the best path is the one that most likely holds as a whole.
  case confidence
  /// One by the number of documents with a claim for the edge: the best path is the one that most documents bear out.
  case documents
  /// A million, and a little for doubt about the status and for an edge that stands in one document only: of the paths with the
  /// fewest edges the one that is in least doubt.
  case doubt
}

/// What an inner loop takes an arc to cost.
protocol ArcCost {
  /// Whether the arcs of each part of a node's list come in the order of their costs.
  static var isSorted: Bool { get }
  func cost(_ arc: Arc, at place: Int) -> UInt64
}

struct ConfidenceCost: ArcCost {
  static var isSorted: Bool { true }
  // SAFETY: 65,536 places, as many as a label can name.
  let table: UnsafePointer<UInt64>

  @inline(__always)
  func cost(_ arc: Arc, at place: Int) -> UInt64 { table[arc.label.confidence] }
}

struct DocumentsCost: ArcCost {
  static var isSorted: Bool { false }
  let graph: CompactGraph

  @inline(__always)
  func cost(_ arc: Arc, at place: Int) -> UInt64 { cost(ofEdge: EdgeNumber(graph.arcEdges[place])) }

  @inline(__always)
  func cost(ofEdge edge: EdgeNumber) -> UInt64 {
    let documents = Int(edge.rawValue) < graph.edgeCount ? graph.edges[Int(edge.rawValue)].documents : 1
    return UInt64(CostScale.unit) / UInt64(max(documents, 1))
  }
}

struct DoubtCost: ArcCost {
  static var isSorted: Bool { false }
  let graph: CompactGraph

  /// An edge costs so much more than any doubt that the number of edges always decides first.
  private static let edge: UInt64 = 1_000_000

  @inline(__always)
  func cost(_ arc: Arc, at place: Int) -> UInt64 { cost(ofEdge: EdgeNumber(graph.arcEdges[place])) }

  @inline(__always)
  func cost(ofEdge edge: EdgeNumber) -> UInt64 {
    guard Int(edge.rawValue) < graph.edgeCount else { return Self.edge }
    let record = graph.edges[Int(edge.rawValue)]
    let doubt = Status(rawValue: record.label.status).map { Status.asserted.strength - $0.strength } ?? 10
    return Self.edge + UInt64(doubt) * 10 + (record.documents > 1 ? 0 : 1)
  }
}
