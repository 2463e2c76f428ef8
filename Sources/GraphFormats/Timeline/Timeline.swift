public import KnowledgeGraph

/// The claims of a graph in the order of the documents that make them.
public struct Timeline: Sendable, Hashable {
  /// A claim with its place in time.
  public struct Entry: Sendable, Hashable {
    /// The date of the document; empty where it has none.
    public var date: String
    /// The edge.
    public var edge: Edge
    /// The claim, one of the edge's.
    public var claim: EdgeClaim
  }

  /// The claims: by date, then by document, place in it and edge; those without a date at the end.
  public var entries: [Entry]

  /// Puts claims in order.
  /// - Parameters:
  ///   - graph: where they are from.
  ///   - ends: the ids of the nodes that an edge must have one of; all edges where there are none.
  public init(_ graph: KnowledgeGraph, about ends: Set<String> = []) {
    let dates = Dictionary(
      graph.documents.map { ($0.id, $0.date ?? "") }, uniquingKeysWith: { first, _ in first })
    entries = graph.edges.filter { ends.isEmpty || ends.contains($0.source) || ends.contains($0.target) }
      .flatMap { edge in
        edge.claims.map { Entry(date: dates[$0.document] ?? "", edge: edge, claim: $0) }
      }
      .sorted { Self.key($0) < Self.key($1) }
  }

  private static func key(_ entry: Entry) -> (Int, String, String, Int, String) {
    (entry.date.isEmpty ? 1 : 0, entry.date, entry.claim.document, entry.claim.evidence.span.start, entry.edge.id)
  }
}
