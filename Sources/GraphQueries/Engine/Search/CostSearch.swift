/// Where the two halves of a search by cost met: an arc from a node of the forward half to one of the backward half.
struct CostMeeting {
  var cost: UInt64
  var forwardNode: UInt32
  var edge: UInt32
  var backwardNode: UInt32
}

/// The path of least cost: Dijkstra's search from both ends (Nicholson 1966).
///
/// As arcs are sorted by confidence, a node's list is left as soon as an arc alone costs more than the best path found so far; and
/// what cannot beat that path together with the least that the other side has left is never put on the heap.
struct CostSearch<Test: ArcTest, Ban: FirstStepBan, Cost: ArcCost> {
  let graph: CompactGraph
  let space: CostSpace
  let test: Test
  let ban: Ban
  let cost: Cost
  let forward: ArcPart
  let backward: ArcPart

  /// No path costs as much.
  static var infinite: UInt64 { 1 << 62 }

  /// Searches between two different nodes, after ``CostSpace/begin()`` and any blocking of nodes, for a path that costs less than
  /// the bound.
  // SAFETY: nodes and places are compared with the counts before they are followed.
  func run(from start: UInt32, to goal: UInt32, below bound: UInt64, meter: inout BudgetMeter) -> CostMeeting? {
    let (sides, epoch) = (space.sides, space.epoch)
    let (forwardHeap, backwardHeap) = (space.forwardHeap, space.backwardHeap)
    if sides[2 * Int(start)].stamp >= epoch || sides[2 * Int(goal)].stamp >= epoch { return nil }
    sides[2 * Int(start)] = CostSide(cost: 0, stamp: epoch, via: 0)
    sides[2 * Int(goal) + 1] = CostSide(cost: 0, stamp: epoch, via: 0)
    forwardHeap.push(CostItem(cost: 0, node: start))
    backwardHeap.push(CostItem(cost: 0, node: goal))
    var meeting = CostMeeting(cost: bound, forwardNode: 0, edge: .max, backwardNode: 0)
    while forwardHeap.count > 0, backwardHeap.count > 0 {
      let (ahead, behind) = (forwardHeap.least, backwardHeap.least)
      if ahead + behind >= meeting.cost { break }
      if forwardHeap.count <= backwardHeap.count {
        let item = forwardHeap.pop()
        if item.cost > sides[2 * Int(item.node)].cost { continue }
        settle(item, side: 0, forward, forwardHeap, behind, start, &meeting, &meter)
      } else {
        let item = backwardHeap.pop()
        if item.cost > sides[2 * Int(item.node) + 1].cost { continue }
        settle(item, side: 1, backward, backwardHeap, ahead, start, &meeting, &meter)
      }
      if meter.isSpent { return nil }
    }
    return meeting.edge == .max ? nil : meeting
  }

  /// Walks the arcs of a node whose cost is settled on one side.
  @inline(__always)
  private func settle(
    _ item: CostItem, side: Int, _ part: ArcPart, _ heap: CostHeap, _ rest: UInt64, _ start: UInt32,
    _ meeting: inout CostMeeting, _ meter: inout BudgetMeter
  ) {
    let (sides, epoch, arcs, nodeCount) = (space.sides, space.epoch, graph.arcs, UInt32(graph.nodeCount))
    let node = item.node
    var looked = 1
    for run in part.first..<part.end {
      for place in graph.arcRange(node, ArcPart(first: run, end: run + 1)) {
        let arc = arcs[place]
        let next = item.cost + cost.cost(arc, at: place)
        if next >= meeting.cost {
          if Cost.isSorted { break }
          continue
        }
        looked += 1
        guard arc.target < nodeCount, test.admits(arc, at: place) else { continue }
        let target = 2 * Int(arc.target)
        let opposite = sides[target + 1 - side]
        if opposite.stamp == epoch, next + opposite.cost < meeting.cost {
          if side == 0 {
            if node == start, ban.forbids(arc.target, place) { continue }
            meeting = CostMeeting(
              cost: next + opposite.cost, forwardNode: node, edge: graph.arcEdges[place], backwardNode: arc.target)
          } else {
            if arc.target == start, ban.forbids(node, place) { continue }
            meeting = CostMeeting(
              cost: next + opposite.cost, forwardNode: arc.target, edge: graph.arcEdges[place], backwardNode: node)
          }
        }
        if next + rest >= meeting.cost { continue }
        let known = sides[target + side]
        if known.stamp < epoch || (known.stamp == epoch && next < known.cost) {
          if side == 0, node == start, ban.forbids(arc.target, place) { continue }
          if side == 1, arc.target == start { continue }
          sides[target + side] = CostSide(cost: next, stamp: epoch, via: UInt32(truncatingIfNeeded: place))
          heap.push(CostItem(cost: next, node: arc.target))
        }
      }
    }
    _ = meter.spend(looked)
  }

  /// The path through a meeting; `nil` where the index is damaged.
  func path(_ meeting: CostMeeting, from start: UInt32, to goal: UInt32) -> CompactPath? {
    var nodes: [NodeNumber] = []
    var edges: [EdgeNumber] = []
    guard trace(from: meeting.forwardNode, to: start, side: 0, &nodes, &edges) else { return nil }
    nodes.reverse()
    edges.reverse()
    edges.append(EdgeNumber(meeting.edge))
    guard trace(from: meeting.backwardNode, to: goal, side: 1, &nodes, &edges) else { return nil }
    return CompactPath(nodes: nodes, edges: edges)
  }

  /// Follows the arcs by which a side reached a node back to where the side began.
  private func trace(
    from node: UInt32, to end: UInt32, side: Int, _ nodes: inout [NodeNumber], _ edges: inout [EdgeNumber]
  ) -> Bool {
    var node = node
    nodes.append(NodeNumber(node))
    while node != end {
      let edge = graph.arcEdges[Int(space.sides[2 * Int(node) + side].via)]
      guard Int(edge) < graph.edgeCount, nodes.count <= graph.nodeCount else { return false }
      node = graph.otherEnd(of: edge, from: node)
      guard Int(node) < graph.nodeCount else { return false }
      nodes.append(NodeNumber(node))
      edges.append(EdgeNumber(edge))
    }
    return true
  }
}
