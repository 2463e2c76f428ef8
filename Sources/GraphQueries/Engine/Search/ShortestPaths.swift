/// The answer to a question for one path.
public struct PathFound: Sendable, Hashable {
  /// The path, `nil` where there is none or none was found in time.
  public var path: CompactPath?
  /// Whether the budget ended before the search did.
  public var isTruncated: Bool
}

/// The answer to a question for several paths.
public struct PathsFound: Sendable, Hashable {
  /// The paths, in the order that the question asks for.
  public var paths: [CompactPath]
  /// Whether there are, or may be, more paths than are given.
  public var isTruncated: Bool
}

extension GraphEngine {
  /// The shortest path by the number of edges.
  ///
  /// Of several it is always the same one: the first at which the two halves of the search meet.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node. The path from a node to itself has no edges.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  /// - Complexity: O(*n* + *m*), as a rule far less: both ends are searched until they meet.
  public func shortestPath(
    from start: NodeNumber, to goal: NodeNumber, filter: SearchFilter = SearchFilter(),
    budget: QueryBudget = QueryBudget()
  ) -> PathFound {
    guard mayJoin(start, goal, filter) else { return PathFound(path: nil, isTruncated: false) }
    if start == goal { return PathFound(path: CompactPath(nodes: [start], edges: []), isTruncated: false) }
    space.begin()
    for node in filter.avoiding { space.block(node.rawValue) }
    var query = HopQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue, meter: BudgetMeter(budget))
    let path = run(&query, filter, ends: (start.rawValue, goal.rawValue))
    return PathFound(path: path, isTruncated: query.meter.isSpent)
  }

  /// The path of least cost.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node. The path from a node to itself has no edges.
  ///   - cost: what an edge costs.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  /// - Complexity: O(*m* log *n*), as a rule far less.
  public func cheapestPath(
    from start: NodeNumber, to goal: NodeNumber, cost: PathCost = .confidence, filter: SearchFilter = SearchFilter(),
    budget: QueryBudget = QueryBudget()
  ) -> PathFound {
    guard mayJoin(start, goal, filter) else { return PathFound(path: nil, isTruncated: false) }
    if start == goal { return PathFound(path: CompactPath(nodes: [start], edges: []), isTruncated: false) }
    space.begin()
    for node in filter.avoiding { space.block(node.rawValue) }
    var query = CostQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue, cost: cost, meter: BudgetMeter(budget))
    let path = run(&query, filter, ends: (start.rawValue, goal.rawValue))
    return PathFound(path: path, isTruncated: query.meter.isSpent)
  }

  /// What a path costs: for ``PathCost/confidence`` the negated logarithm of the product of confidences, for
  /// ``PathCost/documents`` the sum of the shares, for ``PathCost/doubt`` a million for each edge and the doubt.
  /// - Precondition: the edges are in the graph.
  public func cost(of path: CompactPath, _ cost: PathCost = .confidence) -> Double {
    let sum = path.edges.reduce(0) { $0 + wholeCost(of: $1, cost) }
    return cost == .doubt ? Double(sum) : CostScale.value(sum)
  }

  /// What an edge costs in whole units.
  private func wholeCost(of edge: EdgeNumber, _ cost: PathCost) -> UInt64 {
    switch cost {
    case .confidence: graph.costs[graph.edges[Int(edge.rawValue)].label.confidence]
    case .documents: DocumentsCost(graph: graph).cost(ofEdge: edge)
    case .doubt: DoubtCost(graph: graph).cost(ofEdge: edge)
    }
  }
}

private struct HopQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  var meter: BudgetMeter

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> CompactPath? {
    if filter.admitsNothing { return nil }
    let search = HopSearch(
      graph: graph, space: space, test: test, ban: NoBan(), forward: filter.forward, backward: filter.backward)
    guard let meeting = search.run(from: start, to: goal, bound: .max, meter: &meter) else { return nil }
    return search.path(meeting, from: start, to: goal)
  }
}

private struct CostQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  let cost: PathCost
  var meter: BudgetMeter

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> CompactPath? {
    if filter.admitsNothing { return nil }
    switch cost {
    case .confidence: return search(test, filter, ConfidenceCost(table: UnsafePointer(graph.costs)))
    case .documents: return search(test, filter, DocumentsCost(graph: graph))
    case .doubt: return search(test, filter, DoubtCost(graph: graph))
    }
  }

  private mutating func search<Test: ArcTest, Cost: ArcCost>(
    _ test: Test, _ filter: CompiledFilter, _ cost: Cost
  ) -> CompactPath? {
    let search = CostSearch(
      graph: graph, space: space, memory: space.cost, test: test, ban: NoBan(), cost: cost, forward: filter.forward,
      backward: filter.backward)
    guard
      let meeting = search.run(
        from: start, to: goal, below: CostSearch<Test, NoBan, Cost>.infinite, meter: &meter)
    else { return nil }
    return search.path(meeting, from: start, to: goal)
  }
}
