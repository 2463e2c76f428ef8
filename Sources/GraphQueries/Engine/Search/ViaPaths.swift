extension GraphEngine {
  /// The shortest paths that visit some nodes on the way, in whatever order, and no node twice.
  ///
  /// Lengths are tried one after another. A beginning is given up when it is farther from the nodes still to be visited, and from
  /// there to the goal, than it has steps left.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node, another one.
  ///   - via: the nodes to be visited, at most eight; the kinds of the filter hold for them too.
  ///   - lengths: how many edges the paths may have.
  ///   - limit: how many paths to find at most; the answer is marked where there are, or may be, more.
  ///   - distinction: what makes two paths different.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  /// - Precondition: there are at most eight nodes to be visited.
  /// - Complexity: O(*n* + *m*) for each node to be visited, and more where the shortest ways there cross each other.
  public func paths(
    from start: NodeNumber, to goal: NodeNumber, via: [NodeNumber], lengths: ClosedRange<Int> = 1...12, limit: Int = 1,
    distinction: PathDistinction = .nodes, filter: SearchFilter = SearchFilter(), budget: QueryBudget = QueryBudget()
  ) -> PathsFound {
    precondition(via.count <= 8, "\(via.count) nodes to be visited are too many")
    let nothing = PathsFound(paths: [], isTruncated: false)
    let stops = Array(Set(via).subtracting([start, goal])).sorted()
    guard mayJoin(start, goal, filter), start != goal, limit > 0, stops.allSatisfy(contains),
      filter.avoiding.isDisjoint(with: stops)
    else { return nothing }
    var query = ViaQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue, stops: stops.map(\.rawValue),
      lengths: max(1, lengths.lowerBound)...max(1, min(lengths.upperBound, graph.nodeCount)), limit: limit,
      distinction: distinction, avoiding: filter.avoiding.map(\.rawValue), meter: BudgetMeter(budget))
    return run(&query, filter, ends: (start.rawValue, goal.rawValue))
  }
}

private struct ViaQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  let stops: [UInt32]
  let lengths: ClosedRange<Int>
  let limit: Int
  let distinction: PathDistinction
  let avoiding: [UInt32]
  var meter: BudgetMeter

  /// Farther than any path is long.
  private static var far: UInt32 { 1 << 30 }

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> PathsFound {
    var answer = PathsFound(paths: [], isTruncated: false)
    if filter.admitsNothing { return answer }
    // How far each node is from the goal, then from each stop.
    let remaining = ([goal] + stops).map { distances(to: $0, test, filter) }
    let beyond = stops.map { remaining[0][Int($0)] }
    let all = (1 << stops.count) - 1
    /// The least number of steps from a node by way of the stops that are left.
    func least(_ node: UInt32, _ left: Int) -> UInt32 {
      var result = remaining[0][Int(node)]
      for place in stops.indices where left >> place & 1 == 1 {
        result = max(result, remaining[place + 1][Int(node)] + beyond[place])
      }
      return result
    }
    var (nodes, edges, left) = ([start], [UInt32](), [all])
    var next = [graph.arcRange(start, filter.forward).lowerBound]
    var seen: [Set<UInt32>] = [[]]
    for length in lengths where least(start, all) <= length {
      while let node = nodes.last, let stopsLeft = left.last, !meter.isSpent {
        let depth = edges.count
        let end = graph.arcRange(node, filter.forward).upperBound
        var place = next[depth]
        while place < end {
          let arc = graph.arcs[place]
          place += 1
          if !meter.spend(1) { break }
          guard Int(arc.target) < graph.nodeCount, Int(graph.arcEdges[place - 1]) < graph.edgeCount,
            test.admits(arc, at: place - 1), depth + 1 == length || arc.target != goal
          else { continue }
          var rest = stopsLeft
          if let stop = stops.firstIndex(of: arc.target) { rest &= ~(1 << stop) }
          guard Int(least(arc.target, rest)) <= length - depth - 1, !nodes.contains(arc.target),
            !avoiding.contains(arc.target), distinction == .edges || seen[depth].insert(arc.target).inserted
          else { continue }
          nodes.append(arc.target)
          edges.append(graph.arcEdges[place - 1])
          left.append(rest)
          break
        }
        next[depth] = place
        if edges.count == depth {
          nodes.removeLast()
          left.removeLast()
          next.removeLast()
          seen.removeLast()
          if !edges.isEmpty { edges.removeLast() }
          continue
        }
        if edges.count < length {
          next.append(graph.arcRange(nodes[depth + 1], filter.forward).lowerBound)
          seen.append([])
          continue
        }
        if answer.paths.count == limit {
          answer.isTruncated = true
          return answer
        }
        answer.paths.append(CompactPath(nodes: nodes.map { NodeNumber($0) }, edges: edges.map { EdgeNumber($0) }))
        _ = meter.spend(bytes: 16 * length)
        nodes.removeLast()
        edges.removeLast()
        left.removeLast()
      }
      if meter.isSpent { break }
      (nodes, edges, left) = ([start], [], [all])
      next = [graph.arcRange(start, filter.forward).lowerBound]
      seen = [[]]
    }
    answer.isTruncated = meter.isSpent
    return answer
  }

  /// How many steps each node is from another at least; far where it does not lead there.
  private mutating func distances<Test: ArcTest>(to goal: UInt32, _ test: Test, _ filter: CompiledFilter) -> [UInt32] {
    var result = [UInt32](repeating: Self.far, count: graph.nodeCount)
    space.begin()
    for node in avoiding { space.block(node) }
    let queue = space.queues.0
    queue[0] = goal
    result[Int(goal)] = 0
    var (place, end) = (0, 1)
    while place < end {
      let node = queue[place]
      place += 1
      let range = graph.arcRange(node, filter.backward)
      if !meter.spend(range.count + 1) { return result }
      for arcPlace in range {
        let arc = graph.arcs[arcPlace]
        guard Int(arc.target) < graph.nodeCount, result[Int(arc.target)] == Self.far,
          space.marks[Int(arc.target)] < space.base, test.admits(arc, at: arcPlace)
        else { continue }
        result[Int(arc.target)] = result[Int(node)] + 1
        queue[end] = arc.target
        end += 1
      }
    }
    return result
  }
}
