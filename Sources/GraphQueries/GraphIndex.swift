public import KnowledgeGraph

/// A graph with its nodes and edges numbered and the edges of each node side by side.
///
/// Numbers are places in the graph's arrays, so they are in the order of ids.
public struct GraphIndex: Sendable {
  /// The graph.
  public let graph: KnowledgeGraph
  private let numbers: [String: Int]
  /// The numbers of the ends of each edge.
  let ends: [(source: Int, target: Int)]
  private let starts: [Int]
  private let incident: [Int]

  /// Numbers a graph.
  /// - Complexity: O(*n* + *m*) in the number of nodes and edges.
  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    let numbers = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let ends = graph.edges.map { (source: numbers[$0.source] ?? 0, target: numbers[$0.target] ?? 0) }
    var starts = [Int](repeating: 0, count: graph.nodes.count + 1)
    for end in ends {
      starts[end.source + 1] += 1
      starts[end.target + 1] += 1
    }
    for node in graph.nodes.indices { starts[node + 1] += starts[node] }
    var next = starts
    var incident = [Int](repeating: 0, count: ends.count * 2)
    for (edge, end) in ends.enumerated() {
      incident[next[end.source]] = edge
      next[end.source] += 1
      incident[next[end.target]] = edge
      next[end.target] += 1
    }
    self.numbers = numbers
    self.ends = ends
    self.starts = starts
    self.incident = incident
  }

  /// The number of the node with that id.
  public func number(of id: String) -> Int? { numbers[id] }

  /// The node with that number.
  public func node(_ number: Int) -> Node { graph.nodes[number] }

  /// The numbers of the edges that start or end at a node, in the order of the graph's edges.
  func edges(at node: Int) -> ArraySlice<Int> { incident[starts[node]..<starts[node + 1]] }

  /// The other end of an edge.
  func otherEnd(of edge: Int, from node: Int) -> Int {
    ends[edge].source == node ? ends[edge].target : ends[edge].source
  }
}

extension KnowledgeGraph {
  /// The graph of some of the edges with their ends, of further nodes, and of the documents that they name.
  public func subgraph(edges: [Edge], nodes further: Set<String> = []) -> KnowledgeGraph {
    let ids = edges.reduce(into: further) {
      $0.insert($1.source)
      $0.insert($1.target)
      for claim in $1.claims { if let id = claim.accordingTo { $0.insert(id) } }
    }
    let kept = nodes.filter { ids.contains($0.id) }
    let named = Set(kept.flatMap(\.documents)).union(edges.flatMap { $0.claims.map(\.document) })
    return KnowledgeGraph(documents: documents.filter { named.contains($0.id) }, nodes: kept, edges: edges)
  }
}
