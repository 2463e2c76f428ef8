public import KnowledgeGraph

/// The surroundings of a node.
public struct Neighborhood: Sendable, Hashable {
  /// The ids of the nodes by distance: the node itself, its neighbours, their neighbours and so on, each sorted.
  public var rings: [[String]]
  /// The edges between those nodes that the filter lets through.
  public var edges: [Edge]

  /// Collects what lies at most so many edges away, walked in any direction.
  /// - Complexity: O(*n* + *m*) in the number of nodes and edges.
  public init(of id: String, in index: GraphIndex, hops: Int, filter: EdgeFilter = EdgeFilter()) {
    guard let start = index.number(of: id) else {
      rings = []
      edges = []
      return
    }
    var distance = [Int?](repeating: nil, count: index.graph.nodes.count)
    distance[start] = 0
    var ring = [start]
    var rings = [[id]]
    while !ring.isEmpty, rings.count <= hops {
      var next: [Int] = []
      for node in ring {
        for edge in index.edges(at: node) where filter.admits(index.graph.edges[edge]) {
          let other = index.otherEnd(of: edge, from: node)
          if distance[other] != nil { continue }
          distance[other] = rings.count
          next.append(other)
        }
      }
      ring = next.sorted()
      if !ring.isEmpty { rings.append(ring.map { index.node($0).id }) }
    }
    self.rings = rings
    edges = index.graph.edges.enumerated().filter { number, edge in
      distance[index.ends[number].source] != nil && distance[index.ends[number].target] != nil && filter.admits(edge)
    }.map(\.element)
  }
}
