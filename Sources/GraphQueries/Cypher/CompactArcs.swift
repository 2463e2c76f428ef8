internal import KnowledgeGraph

/// The arcs of a compact graph that a step of a pattern follows.
struct CompactArcs {
  let graph: CompactGraph
  private let last: LastEdge
  private let part: ArcPart
  private let isBoth: Bool
  private let relations: UInt32
  private let kinds: UInt32

  /// - Parameters:
  ///   - types: the relations wanted, all where there are none.
  ///   - labels: the kinds that the node at the other end must be of.
  init(_ view: CompactPropertyGraph, _ direction: CypherDirection, types: [String], labels: [String]) {
    (graph, last) = (view.graph, view.last)
    isBoth = direction == .both
    part =
      switch direction {
      case .outgoing: .out
      case .incoming: .into
      case .both: .all
      }
    relations = types.isEmpty ? .max : Self.relations(types).bits
    kinds = Self.kinds(labels)
  }

  static func relations(_ types: [String]) -> CaseSet<Relation> { CaseSet(types.compactMap { Relation(name: $0) }) }

  /// The kinds that bear all the labels.
  static func kinds(_ labels: [String]) -> UInt32 {
    labels.reduce(.max) { $0 & (EntityKind(name: $1).map { 1 << UInt32($0.rawValue) } ?? 0) }
  }

  @inline(__always)
  func isOfKind(_ node: Int) -> Bool { kinds == .max || kinds >> UInt32(graph.kinds[node] & 31) & 1 != 0 }

  /// How many arcs a visit looks at.
  @inline(__always)
  func work(_ node: Int) -> Int { graph.arcRange(UInt32(truncatingIfNeeded: node), part).count }

  /// Visits the arcs of a node: the number of the edge and the node at the other end.
  // SAFETY: nodes and edges from the index are compared with the counts, as a file may be damaged.
  @inline(__always)
  func visit(_ node: Int, _ body: (Int, Int) throws -> Void) rethrows {
    for place in graph.arcRange(UInt32(truncatingIfNeeded: node), part) {
      let arc = graph.arcs[place]
      if relations >> UInt32(arc.label.relation) & 1 == 0 { continue }
      let (other, edge) = (Int(arc.target), Int(graph.arcEdges[place]))
      guard other < graph.nodeCount, edge < graph.edgeCount, isOfKind(other) else { continue }
      // A loop stands in both parts of the list.
      if isBoth, other == node, arc.label.isIncoming { continue }
      last.set(edge, arc.label)
      try body(edge, other)
    }
  }

  /// Visits the arcs from a node to another one.
  @inline(__always)
  func visit(_ node: Int, to goal: Int, _ body: (Int) throws -> Void) rethrows {
    for place in graph.arcRange(UInt32(truncatingIfNeeded: node), part) where Int(graph.arcs[place].target) == goal {
      let arc = graph.arcs[place]
      if relations >> UInt32(arc.label.relation) & 1 == 0 || isBoth && goal == node && arc.label.isIncoming { continue }
      let edge = Int(graph.arcEdges[place])
      guard edge < graph.edgeCount else { continue }
      last.set(edge, arc.label)
      try body(edge)
    }
  }
}

/// Remembers which nodes have an arc to a node that stays the same while others change.
final class CompactMarks {
  private var marks: [UInt32] = []
  private var epoch: UInt32 = 0
  private var goal = -1
  private var calls = 0
  private var isMarked = false

  /// Whether an arc may lead from `node` to `goal`; `arcs` are those that lead back from the goal.
  @inline(__always)
  func mayJoin(_ node: Int, _ goal: Int, _ arcs: CompactArcs) -> Bool {
    if goal != self.goal { (self.goal, calls, isMarked) = (goal, 0, false) }
    if !isMarked {
      calls += 1
      // Looking through the shorter list is as good for the first few.
      if calls < 4 { return true }
      mark(arcs)
    }
    return marks[node] == epoch
  }

  private func mark(_ arcs: CompactArcs) {
    if marks.isEmpty { marks = Array(repeating: 0, count: arcs.graph.nodeCount) }
    if epoch == .max {
      marks = Array(repeating: 0, count: arcs.graph.nodeCount)
      epoch = 0
    }
    epoch += 1
    arcs.visit(goal) { _, other in marks[other] = epoch }
    isMarked = true
  }
}
