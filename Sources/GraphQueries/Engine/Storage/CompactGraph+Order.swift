import KnowledgeGraph
import Synchronization

extension CompactGraph {
  /// Nodes and edges in the order of a ``KnowledgeGraph``: nodes by id; edges by the id of their source, their relation and the id
  /// of their target.
  /// - Returns: beside both the place of each node among them.
  public func ordered() -> (nodes: [NodeNumber], edges: [EdgeNumber], places: [UInt32]) {
    let ids = (0..<UInt32(nodeCount)).map { id(of: NodeNumber($0)) }
    var nodes = (0..<UInt32(nodeCount)).map { NodeNumber($0) }
    if zip(ids, ids.dropFirst()).contains(where: { $0 > $1 }) {
      nodes.sort { ids[Int($0.rawValue)] < ids[Int($1.rawValue)] }
    }
    var rank = [UInt32](repeating: 0, count: nodeCount)
    for (place, node) in nodes.enumerated() { rank[Int(node.rawValue)] = UInt32(place) }

    // Edges are counted by their source first, so that only those of one node have to be compared.
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    func source(_ number: Int) -> Int { Int(rank[Int(ends(of: EdgeNumber(UInt32(number))).source.rawValue)]) }
    for number in 0..<edgeCount { starts[source(number) + 1] += 1 }
    for place in 0..<nodeCount { starts[place + 1] += starts[place] }
    var edges = [EdgeNumber](repeating: EdgeNumber(0), count: edgeCount)
    var next = starts
    for number in 0..<edgeCount {
      let place = source(number)
      edges[next[place]] = EdgeNumber(UInt32(number))
      next[place] += 1
    }
    func key(_ edge: EdgeNumber) -> (UInt8, UInt32, UInt32) {
      (relation(of: edge).rawValue, rank[Int(ends(of: edge).target.rawValue)], edge.rawValue)
    }
    for place in 0..<nodeCount where starts[place + 1] - starts[place] > 1 {
      edges[starts[place]..<starts[place + 1]].sort { key($0) < key($1) }
    }
    return (nodes, edges, rank)
  }

  /// Fetches what is kept of some edges, which lies scattered, all at once rather than each edge after the other.
  public func fetch(_ numbers: ArraySlice<EdgeNumber>) {
    let (starts, claims) = (section(.edgeClaims, as: UInt32.self), section(.claims, as: ClaimRecord.self))
    let (nodes, documents) = (
      section(.nodes, as: NodeRecord.self), section(.documents, as: DocumentIndexRecord.self)
    )
    var texts: [UInt32] = []
    texts.reserveCapacity(numbers.count * 4)
    var firstClaims: [UInt32] = []
    firstClaims.reserveCapacity(numbers.count)
    for number in numbers where Int(number.rawValue) < edgeCount {
      let edge = edges[Int(number.rawValue)]
      firstClaims.append(starts[Int(number.rawValue)])
      if Int(edge.source) < nodeCount { texts.append(nodes[Int(edge.source)].id) }
      if Int(edge.target) < nodeCount { texts.append(nodes[Int(edge.target)].id) }
    }
    for first in firstClaims where Int(first) < claims.count {
      let claim = claims[Int(first)]
      texts.append(claim.quote)
      if Int(claim.document) < documents.count { texts.append(documents[Int(claim.document)].id) }
    }
    var sum: UInt64 = 0
    for text in texts { if let first = bytes(ofString: text)?.first { sum &+= UInt64(first) } }
    // Whoever optimises must not find that nobody needs the bytes.
    Self.fetched.store(sum, ordering: .relaxed)
  }

  private static let fetched = Atomic<UInt64>(0)
}
