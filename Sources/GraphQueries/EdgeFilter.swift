public import KnowledgeGraph

/// Which edges a question may use.
public struct EdgeFilter: Sendable, Hashable {
  /// The relations; all where there is none named.
  public var relations: Set<Relation>
  /// The statuses.
  public var statuses: Set<Status>
  /// The ids of nodes that may not be passed.
  public var avoiding: Set<String>
  /// Whether an edge may only be walked from its source to its target (symmetric relations excepted).
  public var isDirected: Bool

  /// All statuses but `negated`: what a document says did not happen is no tie.
  public static let defaultStatuses: Set<Status> = [.asserted, .alleged, .denied, .possible]

  /// Makes a filter that lets through everything but negated edges, unless told otherwise.
  public init(
    relations: Set<Relation> = [], statuses: Set<Status> = EdgeFilter.defaultStatuses, avoiding: Set<String> = [],
    isDirected: Bool = false
  ) {
    self.relations = relations
    self.statuses = statuses
    self.avoiding = avoiding
    self.isDirected = isDirected
  }

  /// Whether an edge may be used at all.
  public func admits(_ edge: Edge) -> Bool {
    statuses.contains(edge.status) && (relations.isEmpty || relations.contains(edge.relation))
      && !avoiding.contains(edge.source) && !avoiding.contains(edge.target)
  }
}

extension Edge {
  /// The claim to quote: of the strongest status, then of the highest confidence, then the first.
  public var bestClaim: EdgeClaim? {
    claims.enumerated().max { left, right in
      let (one, other) = (left.element, right.element)
      if one.status.strength != other.status.strength { return one.status.strength < other.status.strength }
      if one.confidence != other.confidence { return one.confidence < other.confidence }
      return left.offset > right.offset
    }?.element
  }

  /// How much doubt there is about the edge: 0 for one that several documents assert.
  var doubt: Int { (Status.asserted.strength - status.strength) * 10 + (documents > 1 ? 0 : 1) }
}
