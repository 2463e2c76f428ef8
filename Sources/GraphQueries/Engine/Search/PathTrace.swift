/// Puts a path together from the arcs by which two searches reached their nodes.
struct PathTrace {
  private let graph: CompactGraph
  private var nodes: [NodeNumber] = []
  private var edges: [EdgeNumber] = []

  init(graph: CompactGraph, capacity: Int) {
    self.graph = graph
    nodes.reserveCapacity(capacity + 1)
    edges.reserveCapacity(capacity)
  }

  var path: CompactPath { CompactPath(nodes: nodes, edges: edges) }

  /// Joins the two halves at an edge; `false` where the index is damaged.
  /// - Parameter via: the place of the arc by which a node was reached on the forward side (0) or the backward side (1).
  @inline(__always)
  mutating func close(
    _ forwardNode: UInt32, _ edge: UInt32, _ backwardNode: UInt32, from start: UInt32, to goal: UInt32,
    via: (UInt32, Int) -> Int
  ) -> Bool {
    guard Int(edge) < graph.edgeCount, walk(from: forwardNode, to: start, side: 0, via) else { return false }
    nodes.reverse()
    edges.reverse()
    edges.append(EdgeNumber(edge))
    return walk(from: backwardNode, to: goal, side: 1, via)
  }

  @inline(__always)
  private mutating func walk(from node: UInt32, to end: UInt32, side: Int, _ via: (UInt32, Int) -> Int) -> Bool {
    var node = node
    nodes.append(NodeNumber(node))
    while node != end {
      let edge = graph.arcEdges[via(node, side)]
      guard Int(edge) < graph.edgeCount, nodes.count <= graph.nodeCount else { return false }
      node = graph.otherEnd(of: edge, from: node)
      guard Int(node) < graph.nodeCount else { return false }
      nodes.append(NodeNumber(node))
      edges.append(EdgeNumber(edge))
    }
    return true
  }
}
