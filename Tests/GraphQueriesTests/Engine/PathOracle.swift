import GraphQueries
import KnowledgeGraph

/// Answers by trying everything: only for graphs of a few nodes.
struct PathOracle {
  let graph: CompactGraph
  let filter: SearchFilter

  /// The edges by which one can go on from a node, with where they lead.
  func steps(from node: NodeNumber) -> [(edge: EdgeNumber, node: NodeNumber)] {
    var result: [(edge: EdgeNumber, node: NodeNumber)] = []
    for number in 0..<UInt32(graph.edgeCount) {
      let edge = EdgeNumber(number)
      let ends = graph.ends(of: edge)
      if ends.source == node, PathCheck.admits(edge, in: graph, isForward: true, filter) {
        result.append((edge, ends.target))
      }
      if ends.target == node, ends.source != node, PathCheck.admits(edge, in: graph, isForward: false, filter) {
        result.append((edge, ends.source))
      }
    }
    return result
  }

  /// All simple paths between two different nodes, parallel edges apart.
  func paths(from start: NodeNumber, to goal: NodeNumber) -> [CompactPath] {
    if start == goal || filter.avoiding.contains(start) || filter.avoiding.contains(goal) { return [] }
    var result: [CompactPath] = []
    var path = CompactPath(nodes: [start], edges: [])
    func extend() {
      guard let last = path.nodes.last else { return }
      for (edge, node) in steps(from: last) where !path.nodes.contains(node) && !filter.avoiding.contains(node) {
        if node != goal, !filter.kinds.contains(graph.kind(of: node)) { continue }
        path.nodes.append(node)
        path.edges.append(edge)
        if node == goal { result.append(path) } else { extend() }
        path.nodes.removeLast()
        path.edges.removeLast()
      }
    }
    extend()
    return result
  }

  /// The distance of every node that can be reached.
  func distances(from start: NodeNumber) -> [NodeNumber: Int] {
    if filter.avoiding.contains(start) { return [:] }
    var result = [start: 0]
    var ring = [start]
    while !ring.isEmpty {
      var next: [NodeNumber] = []
      for node in ring {
        for (_, other) in steps(from: node)
        where result[other] == nil && !filter.avoiding.contains(other) && filter.kinds.contains(graph.kind(of: other)) {
          result[other] = (result[node] ?? 0) + 1
          next.append(other)
        }
      }
      ring = next
    }
    return result
  }
}
