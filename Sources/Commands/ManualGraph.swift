import KnowledgeGraph

/// A graph from hand in the form that `graph.json` asks for.
enum ManualGraph {
  /// What stands for the rule, and for the document where there is none.
  static let origin = "manual"

  /// Makes one edge of parallel ones with the same relation, and gives every edge a claim.
  static func folded(_ graph: KnowledgeGraph) -> KnowledgeGraph {
    var edges: [String: Edge] = [:]
    var needsDocument = false
    for edge in graph.edges {
      var edge = edge
      if edge.relation.isSymmetric, edge.target < edge.source { swap(&edge.source, &edge.target) }
      if edge.claims.isEmpty {
        needsDocument = true
        let nowhere = TextSpan(start: 0, end: 0)
        edge.claims = [
          EdgeClaim(
            document: origin, status: edge.status, accordingTo: nil,
            evidence: Evidence(quote: "", span: nowhere, trigger: nowhere), rule: origin, confidence: edge.confidence)
        ]
      }
      if let known = edges[edge.id] {
        edge.claims = known.claims + edge.claims
        edge.confidence = max(edge.confidence, known.confidence)
        if known.status.strength > edge.status.strength { edge.status = known.status }
      }
      edge.documents = Set(edge.claims.map(\.document)).count
      edges[edge.id] = edge
    }
    for id in edges.keys {
      edges[id]?.claims.sort { left, right in
        left.document != right.document
          ? left.document < right.document : left.evidence.quote < right.evidence.quote
      }
    }
    let documents = graph.documents.filter { !needsDocument || $0.id != origin }
    return KnowledgeGraph(
      documents: documents + (needsDocument ? [DocumentRecord(id: origin, title: "", language: "")] : []),
      nodes: graph.nodes, edges: Array(edges.values))
  }
}
