/// What lies around a node.
public struct Surroundings: Sendable, Hashable {
  /// The nodes, nearest first: the node itself, its neighbours, their neighbours and so on.
  public var nodes: [NodeNumber]
  /// Where each ring ends in ``nodes``: the first ring is the node itself.
  public var ringEnds: [Int]
  /// Whether the budget ended before everything was found.
  public var isTruncated: Bool

  /// The nodes at a distance.
  public func ring(_ distance: Int) -> ArraySlice<NodeNumber> {
    guard ringEnds.indices.contains(distance) else { return [] }
    return nodes[(distance == 0 ? 0 : ringEnds[distance - 1])..<ringEnds[distance]]
  }
}

extension GraphEngine {
  /// The nodes that can be reached from a node in a number of steps.
  ///
  /// Without a limit of steps this is all that can be reached. The kinds of the filter hold for all nodes but the first.
  /// - Complexity: O(*k*) in the number of arcs of the nodes found, those of the last ring excluded.
  public func surroundings(
    of node: NodeNumber, hops: Int = .max, filter: SearchFilter = SearchFilter(), budget: QueryBudget = QueryBudget()
  ) -> Surroundings {
    guard contains(node), !filter.avoiding.contains(node) else {
      return Surroundings(nodes: [], ringEnds: [], isTruncated: false)
    }
    space.begin()
    for node in filter.avoiding { space.block(node.rawValue) }
    var query = SurroundingsQuery(
      graph: graph, space: space, start: node.rawValue, hops: hops, meter: BudgetMeter(budget))
    return run(&query, filter, ends: (node.rawValue, .max))
  }

  /// The edges between some nodes that a filter lets through, in the order of their numbers.
  /// - Complexity: O(*k*) in the number of arcs of the nodes.
  public func edges(among nodes: [NodeNumber], filter: SearchFilter = SearchFilter()) -> [EdgeNumber] {
    space.begin()
    for node in nodes where contains(node) { space.marks[Int(node.rawValue)] = space.base }
    for node in filter.avoiding { space.block(node.rawValue) }
    var query = InnerEdgesQuery(graph: graph, space: space, nodes: nodes.filter(contains))
    var open = filter
    open.kinds = .all
    return run(&query, open).sorted()
  }
}

private struct SurroundingsQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let start: UInt32
  let hops: Int
  var meter: BudgetMeter

  // SAFETY: nodes are compared with their number before their marks are read; each enters the queue once.
  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> Surroundings {
    let (marks, queue, base, arcs) = (space.marks, space.queues.0, space.base, graph.arcs)
    let nodeCount = UInt32(truncatingIfNeeded: graph.nodeCount)
    marks[Int(start)] = base
    queue[0] = start
    var end = 1
    var ringStart = 0
    var ringEnds = [1]
    search: while ringEnds.count - 1 < hops, !filter.admitsNothing {
      let ringEnd = end
      for place in ringStart..<ringEnd {
        let range = graph.arcRange(queue[place], filter.forward)
        if !meter.spend(range.count + 1) { break search }
        for place in range {
          let arc = arcs[place]
          guard arc.target < nodeCount, marks[Int(arc.target)] < base, test.admits(arc, at: place) else { continue }
          marks[Int(arc.target)] = base
          queue[end] = arc.target
          end += 1
        }
      }
      if end == ringEnd { break }
      ringStart = ringEnd
      ringEnds.append(end)
    }
    if ringEnds[ringEnds.count - 1] < end { ringEnds.append(end) }
    let nodes = [NodeNumber](unsafeUninitializedCapacity: end) { buffer, count in
      for place in 0..<end { buffer.initializeElement(at: place, to: NodeNumber(queue[place])) }
      count = end
    }
    return Surroundings(nodes: nodes, ringEnds: ringEnds, isTruncated: meter.isSpent)
  }
}

private struct InnerEdgesQuery: ArcLoop {
  let graph: CompactGraph
  let space: SearchSpace
  let nodes: [NodeNumber]

  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> [EdgeNumber] {
    if filter.admitsNothing { return [] }
    var edges: [EdgeNumber] = []
    for node in nodes where space.marks[Int(node.rawValue)] == space.base {
      // Each edge is met once, at its source.
      for place in graph.arcRange(node.rawValue, .out) {
        let arc = graph.arcs[place]
        guard Int(arc.target) < graph.nodeCount, space.marks[Int(arc.target)] == space.base,
          test.admits(arc, at: place), Int(graph.arcEdges[place]) < graph.edgeCount
        else { continue }
        edges.append(EdgeNumber(graph.arcEdges[place]))
      }
    }
    return edges
  }
}
