public import KnowledgeGraph

extension CompactGraph {
  /// Whether bytes are the beginning of an index file.
  public static func isIndex(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: IndexHeader.magic)
  }

  /// The edges that start or end at a node and that a filter lets through, in the order of their numbers.
  public func edges(at node: NodeNumber, filter: SearchFilter = SearchFilter()) -> [EdgeNumber] {
    guard Int(node.rawValue) < nodeCount else { return [] }
    let test = EdgeTest(filter, self)
    var result = Set<EdgeNumber>()
    for place in arcRange(node.rawValue, .all) {
      let edge = arcEdges[place]
      guard Int(edge) < edgeCount, Int(edges[Int(edge)].source) < nodeCount, Int(edges[Int(edge)].target) < nodeCount,
        test.admits(Int(edge))
      else { continue }
      result.insert(EdgeNumber(edge))
    }
    return result.sorted()
  }

  /// The documents that the claims of an edge come from, in the order of the claims.
  /// - Precondition: the edge is in the graph.
  public func documents(of edge: EdgeNumber) -> [DocumentRecord] {
    documentNumbers(of: edge).filter { $0 < documentCount }.map(document)
  }

  private func documentNumbers(of edge: EdgeNumber) -> [Int] {
    precondition(Int(edge.rawValue) < edgeCount, "edge \(edge.rawValue) is not in the graph")
    let starts = section(.edgeClaims, as: UInt32.self)
    let claims = section(.claims, as: ClaimRecord.self)
    let (first, end) = (Int(starts[Int(edge.rawValue)]), Int(starts[Int(edge.rawValue) + 1]))
    guard first <= end, end <= claims.count else { return [] }
    var result: [Int] = []
    for claim in claims[first..<end] where !result.contains(Int(claim.document)) { result.append(Int(claim.document)) }
    return result
  }

  /// Some of the edges with their ends and with those to whom their claims are attributed, further nodes, and the documents that
  /// all of them name.
  /// - Precondition: edges and nodes are in the graph.
  public func subgraph(edges: [EdgeNumber], nodes further: [NodeNumber] = []) -> KnowledgeGraph {
    var numbers = Set(further)
    var documents = Set<Int>()
    let values = Set(edges).sorted().map { number in
      let edge = self.edge(number)
      let ends = ends(of: number)
      numbers.insert(ends.source)
      numbers.insert(ends.target)
      for claim in edge.claims { if let id = claim.accordingTo, let node = node(id: id) { numbers.insert(node) } }
      documents.formUnion(documentNumbers(of: number))
      return edge
    }
    let nodes = numbers.sorted().map { number in
      documents.formUnion(documentNumbers(of: number))
      return node(number)
    }
    return KnowledgeGraph(
      documents: documents.filter { $0 < documentCount }.sorted().map(document), nodes: nodes, edges: values)
  }

  private func documentNumbers(of node: NodeNumber) -> [Int] {
    let records = section(.nodes, as: NodeRecord.self)
    let documents = section(.nodeDocuments, as: UInt32.self)
    let (first, end) = (
      Int(records[Int(node.rawValue)].firstDocument), Int(records[Int(node.rawValue) + 1].firstDocument)
    )
    return first <= end && end <= documents.count ? documents[first..<end].map(Int.init) : []
  }
}
