import GraphQueries
import KnowledgeGraph

/// The question for paths that a command line asks.
struct PathQuestion {
  /// What makes a path better than another.
  enum Weight: String, CaseIterable {
    /// Fewer edges; of two with the same number, less doubt about them.
    case hops
    /// The product of the confidences.
    case confidence
    /// The sum over the edges of one by the number of documents.
    case documents
    /// The least confidence on the way.
    case weakest
  }

  var from: NodeNumber
  var to: NodeNumber
  /// The nodes to be visited.
  var stops: [NodeNumber] = []
  var weight = Weight.hops
  /// Whether all paths are asked for, or the best ones.
  var isAll = false
  /// Whether all shortest ones are asked for.
  var isShortest = false
  var lengths = 1...Int.max
  var limit = 1
  var filter: SearchFilter
  var budget: QueryBudget

  /// The paths, and whether the budget ended before all were found.
  struct Answer {
    var paths: [CompactPath]
    /// Whether there are, or may be, more.
    var isTruncated: Bool
    /// Whether the search itself was cut short.
    var isPartial: Bool
  }

  /// How many paths are compared where the engine does not find the best ones first.
  private static let pool = 100_000

  func answer(_ engine: GraphEngine) -> Answer {
    if isShortest {
      let found = engine.allShortestPaths(from: from, to: to, limit: limit, filter: filter, budget: budget)
      return answer(engine, Array(found.paths), found.isTruncated, cap: limit)
    }
    if !stops.isEmpty || !isAll && lengths.lowerBound > 1 {
      let top = lengths.upperBound == .max ? max(12, min(lengths.lowerBound, .max - 4) + 4) : lengths.upperBound
      let found = engine.paths(
        from: from, to: to, via: stops, lengths: lengths.lowerBound...top, limit: limit, distinction: .edges,
        filter: filter, budget: budget)
      return answer(engine, found.paths, found.isTruncated, cap: limit)
    }
    if isAll || weight == .weakest || weight != .hops && lengths.upperBound < .max {
      let cap = isAll ? limit : Self.pool
      let top = lengths.upperBound == .max ? 4 : lengths.upperBound
      let found = engine.allPaths(
        from: from, to: to, lengths: lengths.lowerBound...max(top, lengths.lowerBound), limit: cap,
        distinction: .edges, filter: filter, budget: budget)
      return answer(engine, Array(found.paths), found.isTruncated, cap: cap)
    }
    let found = engine.bestPaths(
      from: from, to: to, count: limit + 1, order: order, distinction: .edges, filter: filter, budget: budget)
    let fitting = found.paths.filter { lengths.contains($0.edges.count) }
    return Answer(
      paths: Array(fitting.prefix(limit)), isTruncated: found.isTruncated || fitting.count > limit,
      isPartial: found.isTruncated)
  }

  private var order: PathOrder {
    switch weight {
    case .hops, .weakest: .cost(.doubt)
    case .confidence: .cost(.confidence)
    case .documents: .cost(.documents)
    }
  }

  /// The best of some paths, best first; those that are alike in the order in which they were found.
  private func answer(_ engine: GraphEngine, _ paths: [CompactPath], _ isTruncated: Bool, cap: Int) -> Answer {
    let costs = paths.map { path in
      switch weight {
      case .hops: engine.cost(of: path, .doubt)
      case .confidence: engine.cost(of: path, .confidence)
      case .documents: engine.cost(of: path, .documents)
      case .weakest: -engine.graph.weakestConfidence(of: path)
      }
    }
    let order = paths.indices.sorted { left, right in
      if costs[left] != costs[right] { return costs[left] < costs[right] }
      let (one, other) = (paths[left], paths[right])
      if one.edges.count != other.edges.count { return one.edges.count < other.edges.count }
      return one.edges.lexicographicallyPrecedes(other.edges)
    }
    return Answer(
      paths: order.prefix(limit).map { paths[$0] }, isTruncated: isTruncated || paths.count > limit,
      isPartial: isTruncated && paths.count < cap)
  }
}
