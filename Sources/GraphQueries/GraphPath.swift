public import KnowledgeGraph

/// One edge of a path, walked in one of its two directions.
public struct PathStep: Sendable, Hashable {
  /// The edge.
  public var edge: Edge
  /// Whether the path walks from the edge's target to its source.
  public var isReversed: Bool

  /// Makes a step.
  public init(edge: Edge, isReversed: Bool = false) {
    self.edge = edge
    self.isReversed = isReversed
  }

  /// The id of the node from which the step starts.
  public var from: String { isReversed ? edge.target : edge.source }
  /// The id of the node to which the step leads.
  public var to: String { isReversed ? edge.source : edge.target }
}

/// A way through the graph that visits no node twice.
public struct GraphPath: Sendable, Hashable {
  /// The steps, of which each starts where the one before ends.
  public var steps: [PathStep]

  /// Makes a path.
  public init(steps: [PathStep]) { self.steps = steps }
}
