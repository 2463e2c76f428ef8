import GraphQueries
import KnowledgeGraph

/// Tells whether a path is one.
enum PathCheck {
  /// Whether the path leads from one node to another over edges that a filter lets through, visiting no node twice.
  static func isValid(
    _ path: CompactPath, in graph: CompactGraph, from start: NodeNumber, to goal: NodeNumber, _ filter: SearchFilter
  ) -> Bool {
    guard path.nodes.first == start, path.nodes.last == goal, path.nodes.count == path.edges.count + 1,
      Set(path.nodes).count == path.nodes.count, filter.avoiding.isDisjoint(with: path.nodes)
    else { return false }
    for (place, edge) in path.edges.enumerated() {
      let (here, there) = (path.nodes[place], path.nodes[place + 1])
      let ends = graph.ends(of: edge)
      let isForward = ends == (here, there)
      guard isForward || ends == (there, here), admits(edge, in: graph, isForward: isForward, filter) else {
        return false
      }
    }
    return path.nodes.dropFirst().dropLast().allSatisfy { filter.kinds.contains(graph.kind(of: $0)) }
  }

  /// Whether a filter lets an edge through when it is walked in one direction.
  static func admits(_ edge: EdgeNumber, in graph: CompactGraph, isForward: Bool, _ filter: SearchFilter) -> Bool {
    let relation = graph.relation(of: edge)
    guard filter.relations.contains(relation), filter.statuses.contains(graph.status(of: edge)) else { return false }
    if graph.confidence(of: edge) < filter.minimumConfidence { return false }
    if let wanted = filter.days {
      guard let days = graph.days(of: edge), days.overlaps(wanted) else { return false }
    }
    switch filter.direction {
    case .both: return true
    case .forward: return isForward || relation.isSymmetric
    case .backward: return !isForward || relation.isSymmetric
    case .strictlyForward: return isForward
    case .strictlyBackward: return !isForward
    }
  }
}
