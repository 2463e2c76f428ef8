public import KnowledgeGraph

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
}
