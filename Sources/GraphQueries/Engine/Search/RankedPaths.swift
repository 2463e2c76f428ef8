/// In what order paths come and what makes two of them different.
public enum PathOrder: Sendable, Hashable {
  /// By the number of edges.
  case hops
  /// By the sum of costs.
  case cost(PathCost)
}

/// What makes two paths different.
public enum PathDistinction: UInt8, Sendable, Hashable {
  /// The nodes that they visit: of parallel edges one stands for all.
  case nodes
  /// The edges that they take: parallel edges make different paths.
  case edges
}

extension GraphEngine {
  /// The best paths that visit no node twice, best first (Yen 1971, with the savings of Lawler 1972).
  ///
  /// Each path is searched from both ends, and no further than it can still be among those asked for. Paths that are equally good
  /// come in the order of their edges; which of several that tie for the last place is given is always the same.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node, another one.
  ///   - count: how many paths to find at most.
  ///   - order: what makes a path better.
  ///   - distinction: what makes two paths different.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  /// - Returns: the paths; marked as truncated where the budget ended the search, not where there are more paths.
  public func bestPaths(
    from start: NodeNumber, to goal: NodeNumber, count: Int, order: PathOrder = .hops,
    distinction: PathDistinction = .nodes, filter: SearchFilter = SearchFilter(), budget: QueryBudget = QueryBudget()
  ) -> PathsFound {
    guard mayJoin(start, goal, filter), start != goal, count > 0 else {
      return PathsFound(paths: [], isTruncated: false)
    }
    var query = RankedQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue, count: count, order: order,
      distinction: distinction, avoiding: filter.avoiding.map(\.rawValue), meter: BudgetMeter(budget))
    let paths = run(&query, filter, ends: (start.rawValue, goal.rawValue))
    return PathsFound(paths: paths, isTruncated: query.meter.isSpent)
  }
}

/// A path that was found, with the place at which it leaves the path that it was derived from.
private struct RankedPath {
  var cost: UInt64
  var path: CompactPath
  var deviation: Int

  static func precedes(_ left: RankedPath, _ right: RankedPath) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.path.edges.lexicographicallyPrecedes(right.path.edges)
  }
}

private struct RankedQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  let count: Int
  let order: PathOrder
  let distinction: PathDistinction
  let avoiding: [UInt32]
  var meter: BudgetMeter

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> [CompactPath] {
    if filter.admitsNothing { return [] }
    switch order {
    case .hops:
      return rank { query, spur, ban, bound in
        query.hopSpur(test, filter, spur, ban, bound)
      } edgeCost: { _ in
        1
      }
    case .cost(.confidence):
      let costs = graph.costs
      let edges = graph.edges
      return rank { query, spur, ban, bound in
        query.costSpur(test, filter, ConfidenceCost(table: UnsafePointer(costs)), spur, ban, bound)
      } edgeCost: {
        costs[edges[Int($0.rawValue)].label.confidence]
      }
    case .cost(.documents):
      let cost = DocumentsCost(graph: graph)
      return rank { query, spur, ban, bound in
        query.costSpur(test, filter, cost, spur, ban, bound)
      } edgeCost: {
        cost.cost(ofEdge: $0)
      }
    case .cost(.doubt):
      let cost = DoubtCost(graph: graph)
      return rank { query, spur, ban, bound in
        query.costSpur(test, filter, cost, spur, ban, bound)
      } edgeCost: {
        cost.cost(ofEdge: $0)
      }
    }
  }

  private static var infinite: UInt64 { 1 << 62 }

  /// Yen's algorithm over any search for a spur: the best path from a node to the goal that costs less than a bound and does not
  /// begin with a forbidden step.
  private mutating func rank(
    spur search: (inout RankedQuery, UInt32, [UInt32], UInt64) -> (cost: UInt64, path: CompactPath)?,
    edgeCost: (EdgeNumber) -> UInt64
  ) -> [CompactPath] {
    prepare(root: [])
    guard let first = search(&self, start, [], Self.infinite) else { return [] }
    var found = [RankedPath(cost: first.cost, path: first.path, deviation: 0)]
    var candidates: [RankedPath] = []
    while found.count < count, !meter.isSpent {
      let last = found[found.count - 1]
      let wanted = count - found.count
      var rootCost: UInt64 = 0
      for place in 0..<last.path.edges.count {
        if place >= last.deviation {
          let bound = candidates.count >= wanted ? candidates[wanted - 1].cost : Self.infinite
          // What comes after costs more than the root alone.
          if bound <= rootCost { break }
          prepare(root: last.path.nodes[..<place])
          let banned = forbiddenSteps(after: last.path, upTo: place, found)
          if let spur = search(&self, last.path.nodes[place].rawValue, banned, bound - rootCost) {
            var path = CompactPath(
              nodes: Array(last.path.nodes[..<place]), edges: Array(last.path.edges[..<place]))
            path.nodes += spur.path.nodes
            path.edges += spur.path.edges
            insert(
              RankedPath(cost: rootCost + spur.cost, path: path, deviation: place), into: &candidates, wanted: wanted)
            if !meter.spend(bytes: 16 * path.nodes.count + 64) { break }
          }
          if meter.isSpent { break }
        }
        rootCost += edgeCost(last.path.edges[place])
      }
      if candidates.isEmpty { break }
      found.append(candidates.removeFirst())
    }
    return found.map(\.path)
  }

  private func insert(_ path: RankedPath, into candidates: inout [RankedPath], wanted: Int) {
    let place = candidates.firstIndex { RankedPath.precedes(path, $0) } ?? candidates.count
    candidates.insert(path, at: place)
    if candidates.count > wanted { candidates.removeLast() }
  }

  /// Blocks the nodes that a spur must not visit.
  private func prepare(root: ArraySlice<NodeNumber>) {
    space.begin()
    for node in avoiding { space.block(node) }
    for node in root { space.block(node.rawValue) }
  }

  /// The steps by which paths already found go on after the same beginning.
  private func forbiddenSteps(after path: CompactPath, upTo place: Int, _ found: [RankedPath]) -> [UInt32] {
    var steps: [UInt32] = []
    for other in found where other.path.edges.count > place {
      switch distinction {
      case .nodes:
        guard other.path.nodes[...place] == path.nodes[...place] else { continue }
        steps.append(other.path.nodes[place + 1].rawValue)
      case .edges:
        guard other.path.edges[..<place] == path.edges[..<place] else { continue }
        steps.append(other.path.edges[place].rawValue)
      }
    }
    return steps
  }

  private mutating func hopSpur<Test: ArcTest>(
    _ test: Test, _ filter: CompiledFilter, _ spur: UInt32, _ banned: [UInt32], _ bound: UInt64
  ) -> (cost: UInt64, path: CompactPath)? {
    switch distinction {
    case .nodes: hopSpur(test, filter, spur, NodeBan(nodes: banned), bound)
    case .edges: hopSpur(test, filter, spur, EdgeBan(edges: banned, arcEdges: graph.arcEdges), bound)
    }
  }

  private mutating func hopSpur<Test: ArcTest, Ban: FirstStepBan>(
    _ test: Test, _ filter: CompiledFilter, _ spur: UInt32, _ ban: Ban, _ bound: UInt64
  ) -> (cost: UInt64, path: CompactPath)? {
    let search = HopSearch(
      graph: graph, space: space, test: test, ban: ban, forward: filter.forward, backward: filter.backward)
    guard let meeting = search.run(from: spur, to: goal, bound: Int(bound) - 1, meter: &meter),
      let path = search.path(meeting, from: spur, to: goal)
    else { return nil }
    return (UInt64(meeting.length), path)
  }

  private mutating func costSpur<Test: ArcTest, Cost: ArcCost>(
    _ test: Test, _ filter: CompiledFilter, _ cost: Cost, _ spur: UInt32, _ banned: [UInt32], _ bound: UInt64
  ) -> (cost: UInt64, path: CompactPath)? {
    switch distinction {
    case .nodes: costSpur(test, filter, cost, spur, NodeBan(nodes: banned), bound)
    case .edges: costSpur(test, filter, cost, spur, EdgeBan(edges: banned, arcEdges: graph.arcEdges), bound)
    }
  }

  private mutating func costSpur<Test: ArcTest, Ban: FirstStepBan, Cost: ArcCost>(
    _ test: Test, _ filter: CompiledFilter, _ cost: Cost, _ spur: UInt32, _ ban: Ban, _ bound: UInt64
  ) -> (cost: UInt64, path: CompactPath)? {
    let search = CostSearch(
      graph: graph, space: space, memory: space.cost, test: test, ban: ban, cost: cost, forward: filter.forward,
      backward: filter.backward)
    guard let meeting = search.run(from: spur, to: goal, below: bound, meter: &meter),
      let path = search.path(meeting, from: spur, to: goal)
    else { return nil }
    return (meeting.cost, path)
  }
}
