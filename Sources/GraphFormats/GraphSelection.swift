public import KnowledgeGraph

/// Chooses the part of a graph that a reader can take in.
public struct GraphSelection: Sendable, Hashable {
  /// The ids of the nodes in the middle; none for the whole graph.
  public var focus: [String]
  /// How many edges away from the focus a node may be.
  public var hops: Int
  /// The most nodes to keep.
  public var limit: Int

  /// Makes a selection.
  public init(focus: [String] = [], hops: Int = 1, limit: Int = 60) {
    self.focus = focus
    self.hops = hops
    self.limit = limit
  }

  /// A part of a graph, and how much is not in it.
  public struct Result: Sendable, Hashable {
    /// The nodes that were chosen, and all edges between them.
    public var graph: KnowledgeGraph
    /// How many nodes with edges are not in it, of those within reach of the focus.
    public var nodesLeftOut: Int
    /// How many edges of those within reach are not in it.
    public var edgesLeftOut: Int
  }

  /// Chooses nodes: those within reach of the focus; where they are too many, one after the other, always the one with the most
  /// edges among those linked to one that was chosen, so that the part hangs together.
  ///
  /// Of equal ones the lesser id comes first. Nodes without edges are left out where the graph has any edge.
  /// - Complexity: O(*n* + *m* + *limit* · *n*).
  public func apply(to graph: KnowledgeGraph) -> Result {
    let place = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var links = [[Int]](repeating: [], count: graph.nodes.count)
    for edge in graph.edges {
      guard let source = place[edge.source], let target = place[edge.target] else { continue }
      links[source].append(target)
      links[target].append(source)
    }
    let start = focus.compactMap { place[$0] }
    let reach = distances(from: start, links)
    let candidates = graph.nodes.indices.filter {
      reach[$0] != nil && (!links[$0].isEmpty || graph.edges.isEmpty || start.contains($0))
    }
    var chosen = Set(candidates)
    if candidates.count > limit { chosen = choose(candidates, start, links) }
    let nodes = graph.nodes.indices.filter(chosen.contains).map { graph.nodes[$0] }
    let within = Set(candidates)
    var edges: [Edge] = []
    var inReach = 0
    for edge in graph.edges {
      guard let source = place[edge.source], let target = place[edge.target], within.contains(source),
        within.contains(target)
      else { continue }
      inReach += 1
      if chosen.contains(source), chosen.contains(target) { edges.append(edge) }
    }
    return Result(
      graph: KnowledgeGraph(documents: graph.documents, nodes: nodes, edges: edges),
      nodesLeftOut: candidates.count - nodes.count, edgesLeftOut: inReach - edges.count)
  }

  private func distances(from start: [Int], _ links: [[Int]]) -> [Int?] {
    if focus.isEmpty { return [Int?](repeating: 0, count: links.count) }
    var result = [Int?](repeating: nil, count: links.count)
    var front = start
    for node in start { result[node] = 0 }
    var distance = 0
    while distance < hops, !front.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in front {
        for other in links[node] where result[other] == nil {
          result[other] = distance
          next.append(other)
        }
      }
      front = next
    }
    return result
  }

  private func choose(_ candidates: [Int], _ start: [Int], _ links: [[Int]]) -> Set<Int> {
    let within = Set(candidates)
    var chosen = Set(start.prefix(limit))
    var rim: Set<Int> = []
    func take(_ node: Int) {
      chosen.insert(node)
      rim.remove(node)
      for other in links[node] where within.contains(other) && !chosen.contains(other) { rim.insert(other) }
    }
    for node in chosen { take(node) }
    let ranked = candidates.sorted { links[$0].count != links[$1].count ? links[$0].count > links[$1].count : $0 < $1 }
    var next = 0
    while chosen.count < min(limit, candidates.count) {
      let best = rim.min { links[$0].count != links[$1].count ? links[$0].count > links[$1].count : $0 < $1 }
      if let best {
        take(best)
      } else {
        while chosen.contains(ranked[next]) { next += 1 }
        take(ranked[next])
      }
    }
    return chosen
  }
}
