/// A way through a ``CompactGraph`` that visits no node twice.
public struct CompactPath: Sendable, Hashable {
  /// The nodes, one more than there are edges.
  public var nodes: [NodeNumber]
  /// The edges, each of which joins two nodes that follow each other, in either direction.
  public var edges: [EdgeNumber]

  /// Makes a path.
  public init(nodes: [NodeNumber], edges: [EdgeNumber]) {
    self.nodes = nodes
    self.edges = edges
  }
}

extension CompactGraph {
  /// A path with its edges and their claims.
  public func path(_ path: CompactPath) -> GraphPath {
    GraphPath(
      steps: zip(path.nodes, path.edges).map { node, edge in
        PathStep(edge: self.edge(edge), isReversed: ends(of: edge).source != node)
      })
  }

  /// The product of the confidences along a path: how likely it is that all of it holds, if its edges were independent.
  public func confidence(of path: CompactPath) -> Double { path.edges.reduce(1) { $0 * confidence(of: $1) } }

  /// The least confidence along a path, by which paths are ranked on demand; 1 for a path without edges.
  public func weakestConfidence(of path: CompactPath) -> Double { path.edges.map(confidence(of:)).min() ?? 1 }
}
