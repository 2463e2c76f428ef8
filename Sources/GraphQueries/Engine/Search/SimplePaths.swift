/// The answer to a question for all paths.
public struct AllPathsFound: Sendable {
  /// The paths, short ones first.
  public var paths: PathList
  /// Whether there are, or may be, more paths than are given.
  public var isTruncated: Bool
}

extension GraphEngine {
  /// All paths up to a length that visit no node twice.
  ///
  /// Shorter paths come first. The surroundings of the busier end are marked with their distance from it, and the other end is
  /// searched only where that distance leaves a chance, so that an end with thousands of edges costs no more than to read them.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node, another one.
  ///   - lengths: how many edges the paths may have.
  ///   - limit: how many paths to find at most; the answer is marked where there are more.
  ///   - distinction: what makes two paths different.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  public func allPaths(
    from start: NodeNumber, to goal: NodeNumber, lengths: ClosedRange<Int>, limit: Int = 100_000,
    distinction: PathDistinction = .nodes, filter: SearchFilter = SearchFilter(), budget: QueryBudget = QueryBudget()
  ) -> AllPathsFound {
    guard mayJoin(start, goal, filter), start != goal, lengths.upperBound > 0, limit > 0 else {
      return AllPathsFound(paths: PathList(), isTruncated: false)
    }
    let longest = min(lengths.upperBound, graph.nodeCount - 1)
    guard max(1, lengths.lowerBound) <= longest else { return AllPathsFound(paths: PathList(), isTruncated: false) }
    var query = SimplePathQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue,
      lengths: max(1, lengths.lowerBound)...longest, limit: limit, distinction: distinction,
      avoiding: filter.avoiding.map(\.rawValue), meter: BudgetMeter(budget))
    return run(&query, filter, ends: (start.rawValue, goal.rawValue))
  }
}

private struct SimplePathQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  let lengths: ClosedRange<Int>
  let limit: Int
  let distinction: PathDistinction
  let avoiding: [UInt32]
  var meter: BudgetMeter

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> AllPathsFound {
    if filter.admitsNothing { return AllPathsFound(paths: PathList(), isTruncated: false) }
    let isReversed = load(goal, filter.backward) < load(start, filter.forward)
    let search = SimplePathSearch(
      graph: graph, space: space, test: test, start: isReversed ? goal : start, goal: isReversed ? start : goal,
      forward: isReversed ? filter.backward : filter.forward, backward: isReversed ? filter.forward : filter.backward,
      isReversed: isReversed, limit: limit, distinction: distinction, meter: meter)
    search.mark(longest: lengths.upperBound, avoiding: avoiding)
    for length in lengths where !search.isFull { search.find(length: length) }
    meter = search.meter
    return AllPathsFound(paths: search.paths, isTruncated: search.isFull || meter.isSpent)
  }

  /// About how many arcs there are two steps away from a node.
  private mutating func load(_ node: UInt32, _ part: ArcPart) -> Int {
    var sum = 0
    let range = graph.arcRange(node, part)
    for place in range { sum += 1 << Int(graph.arcs[place].label.sizeClass) }
    _ = meter.spend(range.count)
    return sum
  }
}
