extension GraphEngine {
  /// All shortest paths by the number of edges.
  ///
  /// They come in the order of arcs at the first node where they differ.
  /// - Parameters:
  ///   - start: the first node.
  ///   - goal: the last node, another one.
  ///   - limit: how many paths to find at most; the answer is marked where there are more.
  ///   - distinction: what makes two paths different.
  ///   - filter: which edges and nodes may be used.
  ///   - budget: how much the search may cost.
  public func allShortestPaths(
    from start: NodeNumber, to goal: NodeNumber, limit: Int = 10_000, distinction: PathDistinction = .edges,
    filter: SearchFilter = SearchFilter(), budget: QueryBudget = QueryBudget()
  ) -> AllPathsFound {
    guard mayJoin(start, goal, filter), start != goal, limit > 0 else {
      return AllPathsFound(paths: PathList(), isTruncated: false)
    }
    var query = AllShortestQuery(
      graph: graph, space: space, start: start.rawValue, goal: goal.rawValue, limit: limit, distinction: distinction,
      avoiding: filter.avoiding.map(\.rawValue), meter: BudgetMeter(budget))
    return run(&query, filter, ends: (start.rawValue, goal.rawValue))
  }
}

/// Searches whole levels from both ends until they meet, marks what lies on shortest paths, and walks it.
private struct AllShortestQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let goal: UInt32
  let limit: Int
  let distinction: PathDistinction
  let avoiding: [UInt32]
  var meter: BudgetMeter

  /// Nodes of the forward half that lead to the goal, once that is known.
  private static var useful: UInt32 { SearchSpace.Mark.both }

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> AllPathsFound {
    let nothing = AllPathsFound(paths: PathList(), isTruncated: false)
    if filter.admitsNothing { return nothing }
    space.begin()
    for node in avoiding { space.block(node) }
    guard let levels = meet(test, filter) else {
      return AllPathsFound(paths: PathList(), isTruncated: meter.isSpent)
    }
    markUseful(test, filter, levels)
    return walk(test, filter, levels)
  }

  /// Where each level of the two queues starts; the last entry is the end of the last level.
  private struct Levels {
    var forward: [Int]
    var backward: [Int]
    var length: Int { forward.count + backward.count - 3 }
  }

  /// The levels of both sides up to the meeting; a node's level stands in `vias`.
  // SAFETY: nodes are compared with their number before their marks are read; each enters a queue once.
  private mutating func meet<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> Levels? {
    let (marks, vias, base) = (space.marks, space.vias, space.base)
    marks[Int(start)] = base + SearchSpace.Mark.forward
    marks[Int(goal)] = base + SearchSpace.Mark.backward
    vias[Int(start)] = 0
    vias[Int(goal)] = 0
    space.queues.0[0] = start
    space.queues.1[0] = goal
    var starts = ([0, 1], [0, 1])
    while true {
      let (ahead, behind) = (starts.0, starts.1)
      let forwardSize = ahead[ahead.count - 1] - ahead[ahead.count - 2]
      let backwardSize = behind[behind.count - 1] - behind[behind.count - 2]
      if forwardSize == 0 || backwardSize == 0 { return nil }
      let isForward = forwardSize <= backwardSize
      let own = isForward ? SearchSpace.Mark.forward : SearchSpace.Mark.backward
      let (queue, part) = isForward ? (space.queues.0, filter.forward) : (space.queues.1, filter.backward)
      let level = isForward ? ahead : behind
      var end = level[level.count - 1]
      var hasMet = false
      for place in level[level.count - 2]..<level[level.count - 1] {
        let range = graph.arcRange(queue[place], part)
        if !meter.spend(range.count + 1) { return nil }
        for place in range {
          let arc = graph.arcs[place]
          guard Int(arc.target) < graph.nodeCount else { continue }
          let mark = marks[Int(arc.target)]
          if mark >= base, mark != base + 1 - own { continue }
          guard test.admits(arc, at: place) else { continue }
          if mark == base + 1 - own {
            hasMet = true
          } else {
            marks[Int(arc.target)] = base + own
            vias[Int(arc.target)] = UInt32(level.count - 1)
            queue[end] = arc.target
            end += 1
          }
        }
      }
      if hasMet { return Levels(forward: starts.0, backward: starts.1) }
      if isForward { starts.0.append(end) } else { starts.1.append(end) }
    }
  }

  /// Whether the arc from a node of the last forward level leads to the last backward level.
  @inline(__always)
  private func joins(_ arc: Arc, _ levels: Levels) -> Bool {
    space.marks[Int(arc.target)] == space.base + SearchSpace.Mark.backward
      && Int(space.vias[Int(arc.target)]) == levels.backward.count - 2
  }

  /// Marks the nodes of the forward half from which the goal is reached in time, from the last level to the first.
  private mutating func markUseful<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter, _ levels: Levels) {
    let (marks, base) = (space.marks, space.base)
    let last = levels.forward.count - 2
    for level in stride(from: last, through: 0, by: -1) {
      for place in levels.forward[level]..<levels.forward[level + 1] {
        let node = space.queues.0[place]
        let range = graph.arcRange(node, filter.forward)
        if !meter.spend(range.count + 1) { return }
        for place in range {
          let arc = graph.arcs[place]
          guard Int(arc.target) < graph.nodeCount else { continue }
          let leads =
            level == last
            ? joins(arc, levels)
            : marks[Int(arc.target)] == base + Self.useful && Int(space.vias[Int(arc.target)]) == level + 1
          if leads, test.admits(arc, at: place) {
            marks[Int(node)] = base + Self.useful
            break
          }
        }
      }
    }
  }

  /// Whether an arc from a node at a depth goes on along a shortest path.
  private func goesOn(_ arc: Arc, _ depth: Int, _ levels: Levels) -> Bool {
    guard Int(arc.target) < graph.nodeCount else { return false }
    let last = levels.forward.count - 2
    if depth == last { return joins(arc, levels) }
    if space.marks[Int(arc.target)] < space.base { return false }
    let mark = space.marks[Int(arc.target)] - space.base
    let level = Int(space.vias[Int(arc.target)])
    return depth < last
      ? mark == Self.useful && level == depth + 1
      : mark == SearchSpace.Mark.backward && level == levels.length - depth - 1
  }

  /// Walks the paths in the order of arcs; every step leads to the goal.
  private mutating func walk<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter, _ levels: Levels) -> AllPathsFound {
    let length = levels.length
    var answer = AllPathsFound(paths: PathList(), isTruncated: false)
    var nodes = [UInt32](repeating: start, count: length + 1)
    var edges = [UInt32](repeating: 0, count: length)
    var next = [Int](repeating: 0, count: length)
    var seen = [Set<UInt32>](repeating: [], count: length)
    next[0] = graph.arcRange(start, filter.forward).lowerBound
    var depth = 0
    while depth >= 0, !meter.isSpent {
      let end = graph.arcRange(nodes[depth], filter.forward).upperBound
      var place = next[depth]
      while place < end {
        let arc = graph.arcs[place]
        if Int(graph.arcEdges[place]) < graph.edgeCount, goesOn(arc, depth, levels), test.admits(arc, at: place),
          distinction == .edges || seen[depth].insert(arc.target).inserted
        {
          break
        }
        place += 1
      }
      _ = meter.spend(place - next[depth] + 1)
      next[depth] = place + 1
      if place >= end {
        depth -= 1
        continue
      }
      edges[depth] = graph.arcEdges[place]
      nodes[depth + 1] = graph.arcs[place].target
      if depth + 1 < length {
        depth += 1
        next[depth] = graph.arcRange(nodes[depth], filter.forward).lowerBound
        seen[depth].removeAll(keepingCapacity: true)
        continue
      }
      if answer.paths.count == limit {
        answer.isTruncated = true
        return answer
      }
      if !meter.spend(bytes: 8 * length + 16) { break }
      nodes.withUnsafeBufferPointer { nodes in
        edges.withUnsafeBufferPointer { edges in
          if let nodes = nodes.baseAddress, let edges = edges.baseAddress {
            answer.paths.append(nodes: nodes, edges: edges, length: length, isReversed: false)
          }
        }
      }
    }
    answer.isTruncated = meter.isSpent
    return answer
  }
}
