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
  func cost(_ arc: Arc, at place: Int) -> UInt64 {
    let edge = Int(graph.arcEdges[place])
    let documents = edge < graph.edgeCount ? graph.edges[edge].documents : 1
    return UInt64(CostScale.unit) / UInt64(max(documents, 1))
  }
}

struct DoubtCost: ArcCost {
  static var isSorted: Bool { false }
  let graph: CompactGraph
  /// An edge costs so much more than any doubt that the number of edges always decides first.
  static let edge: UInt64 = 1_000_000

  @inline(__always)
  func cost(_ arc: Arc, at place: Int) -> UInt64 {
    let edge = Int(graph.arcEdges[place])
    let documents = edge < graph.edgeCount ? graph.edges[edge].documents : 1
    return Self.edge + Self.doubt(ofStatus: arc.label.status) + (documents > 1 ? 0 : 1)
  }
  /// The doubt about a status.
  @inline(__always)
  static func doubt(ofStatus code: UInt8) -> UInt64 {
    Status(rawValue: code).map { UInt64(Status.asserted.strength - $0.strength) * 10 } ?? 100
  }
}
