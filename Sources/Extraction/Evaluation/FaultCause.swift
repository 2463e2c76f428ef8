import KnowledgeGraph

/// What went wrong first where an edge is wrong or missed.
public enum FaultCause: String, Sendable, CaseIterable {
  /// An actor of the edge was not found under any of its names, or something was taken for an actor that is none.
  case name
  /// The two actors are related, but in another way.
  case relation
  /// The relation is right and so is one actor; the other one is not.
  case reference
  /// The relation is right and both actors are, but the wrong way round.
  case direction
  /// Nothing was read out of the words that state a missed edge.
  case unread
  /// The words that state a missed edge gave other edges only.
  case otherwise
  /// A wrong edge between actors of whom the annotation states nothing.
  case invented
}

/// Sorts the faults of a document by their causes.
struct FaultSorter {
  let gold: GoldDocument
  /// The annotated entity for each extracted one.
  let aligned: [String?]
  let claims: [Claim]

  /// Why an annotated edge is not among the claims.
  func cause(of edge: GoldDocument.Edge) -> FaultCause {
    let found = Set(aligned.compactMap { $0 })
    if !found.contains(edge.subject) || !found.contains(edge.object) { return .name }
    let ends = claims.map { (aligned[$0.subject], $0.relation, aligned[$0.object]) }
    if ends.contains(where: { $0 == edge.object && $1 == edge.relation && $2 == edge.subject }) { return .direction }
    if ends.contains(where: { Set([$0, $2]) == [edge.subject, edge.object] }) { return .relation }
    let near = claims.indices.filter { Self.overlaps(claims[$0].evidence.quote, edge.evidence) }
    if near.contains(where: { place in
      ends[place].1 == edge.relation && (ends[place].0 == edge.subject || ends[place].2 == edge.object)
    }) {
      return .reference
    }
    return near.isEmpty ? .unread : .otherwise
  }

  /// Why a claim is not among the annotated edges.
  func cause(of claim: Claim) -> FaultCause {
    guard let subject = aligned[claim.subject], let object = aligned[claim.object] else { return .name }
    if gold.edges.contains(where: {
      $0.relation == claim.relation && $0.subject == object && $0.object == subject
    }) {
      return .direction
    }
    if gold.edges.contains(where: { Set([$0.subject, $0.object]) == [subject, object] }) { return .relation }
    if gold.edges.contains(where: {
      $0.relation == claim.relation && ($0.subject == subject || $0.object == object)
        && Self.overlaps(claim.evidence.quote, $0.evidence)
    }) {
      return .reference
    }
    return .invented
  }

  /// Whether one text holds the other.
  static func overlaps(_ quote: String, _ evidence: String) -> Bool {
    if quote.isEmpty || evidence.isEmpty { return false }
    return quote.contains(evidence) || evidence.contains(quote)
  }
}
