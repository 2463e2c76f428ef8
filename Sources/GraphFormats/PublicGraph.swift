public import KnowledgeGraph

/// The part of a graph that is fit to be published: what at least two documents state as fact.
public enum PublicGraph {
  /// Keeps the edges that at least two documents assert, with all their claims, so that a denial stays beside what it denies; and
  /// of nodes and documents those that such an edge needs.
  public static func apply(to graph: KnowledgeGraph) -> KnowledgeGraph {
    let edges = graph.edges.filter { edge in
      Set(edge.claims.filter { $0.status == .asserted }.map(\.document)).count >= 2
    }
    var (nodes, documents): (Set<String>, Set<String>) = ([], [])
    for edge in edges {
      nodes.formUnion([edge.source, edge.target])
      for claim in edge.claims {
        documents.insert(claim.document)
        if let id = claim.accordingTo { nodes.insert(id) }
      }
    }
    let kept = graph.nodes.filter { nodes.contains($0.id) }.map { node in
      var node = node
      node.documents = node.documents.filter(documents.contains)
      return node
    }
    return KnowledgeGraph(documents: graph.documents.filter { documents.contains($0.id) }, nodes: kept, edges: edges)
  }
}
