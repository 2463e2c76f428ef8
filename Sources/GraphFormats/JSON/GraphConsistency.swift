import KnowledgeGraph

/// Checks what a schema cannot say: that the parts of a graph fit together.
enum GraphConsistency {
  static func check(documents: [DocumentRecord], nodes: [Node], edges: [Edge]) throws(GraphFormatError) {
    let documentIDs = try unique(documents.map(\.id), "documents")
    let nodeIDs = try unique(nodes.map(\.id), "nodes")
    _ = try unique(edges.map(\.id), "edges")
    for (index, node) in nodes.enumerated() {
      for (place, id) in node.documents.enumerated() where !documentIDs.contains(id) {
        throw GraphFormatError(
          .unknownReference(id, to: "document"), path: "nodes[\(index)].documents[\(place)]")
      }
    }
    for (index, edge) in edges.enumerated() {
      do { try check(edge, documentIDs, nodeIDs) } catch { throw error.inside("edges[\(index)]") }
    }
  }

  private static func unique(_ ids: [String], _ key: String) throws(GraphFormatError) -> Set<String> {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      throw GraphFormatError(.duplicate(id), path: "\(key)[\(index)].id")
    }
    return seen
  }

  private static func check(_ edge: Edge, _ documents: Set<String>, _ nodes: Set<String>) throws(GraphFormatError) {
    for (key, id) in [("source", edge.source), ("target", edge.target)] where !nodes.contains(id) {
      throw GraphFormatError(.unknownReference(id, to: "node"), path: key)
    }
    if edge.source == edge.target {
      throw unexpected("target", "\"\(edge.target)\"", "another node than the source")
    }
    if edge.relation.isSymmetric, edge.target < edge.source {
      throw unexpected("source", "\"\(edge.source)\"", "the lesser id of the two, as the relation is symmetric")
    }
    for (index, claim) in edge.claims.enumerated() {
      if !documents.contains(claim.document) {
        throw GraphFormatError(.unknownReference(claim.document, to: "document"), path: "claims[\(index)].document")
      }
      if let id = claim.accordingTo, !nodes.contains(id) {
        throw GraphFormatError(.unknownReference(id, to: "node"), path: "claims[\(index)].according_to")
      }
    }
    guard let strongest = edge.claims.map(\.status).max(by: { $0.strength < $1.strength }) else {
      throw unexpected("claims", "an empty array", "at least one claim")
    }
    if edge.status != strongest {
      throw unexpected(
        "status", "\"\(edge.status.name)\"", "\"\(strongest.name)\", the strongest status of the claims")
    }
    let documents = Set(edge.claims.map(\.document)).count
    if edge.documents != documents {
      throw unexpected("documents", String(edge.documents), "\(documents), the number of documents of the claims")
    }
  }

  private static func unexpected(_ path: String, _ found: String, _ expected: String) -> GraphFormatError {
    GraphFormatError(.unexpected(found: found, expected: expected), path: path)
  }
}
