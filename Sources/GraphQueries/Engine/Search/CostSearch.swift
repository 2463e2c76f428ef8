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
  let space: SearchSpace
  let memory: CostSpace
  let test: Test
  let ban: Ban
  let cost: Cost
  let forward: ArcPart
  let backward: ArcPart

  /// No path costs as much.
  static var infinite: UInt64 { 1 << 62 }

  /// Searches between two different nodes, after ``SearchSpace/begin()`` and any blocking of nodes, for a path that costs less than
  /// the bound.
  // SAFETY: nodes and places are compared with the counts before they are followed.
  func run(from start: UInt32, to goal: UInt32, below bound: UInt64, meter: inout BudgetMeter) -> CostMeeting? {
    let (marks, base, sides) = (space.marks, space.base, memory.sides)
    let (forwardHeap, backwardHeap) = (memory.forwardHeap, memory.backwardHeap)
    forwardHeap.removeAll()
    backwardHeap.removeAll()
    if marks[Int(start)] >= base || marks[Int(goal)] >= base { return nil }
    marks[Int(start)] = base + SearchSpace.Mark.forward
    marks[Int(goal)] = base + SearchSpace.Mark.backward
    sides[2 * Int(start)] = CostSide(cost: 0, via: 0)
    sides[2 * Int(goal) + 1] = CostSide(cost: 0, via: 0)
    forwardHeap.push(CostItem(cost: 0, node: start))
    backwardHeap.push(CostItem(cost: 0, node: goal))
    var meeting = CostMeeting(cost: bound, forwardNode: 0, edge: .max, backwardNode: 0)
    while forwardHeap.count > 0, backwardHeap.count > 0 {
      let (ahead, behind) = (forwardHeap.least, backwardHeap.least)
      if ahead + behind >= meeting.cost { break }
      if forwardHeap.count <= backwardHeap.count {
        let item = forwardHeap.pop()
        if item.cost > sides[2 * Int(item.node)].cost { continue }
        settle(item, SearchSpace.Mark.forward, forward, forwardHeap, behind, start, &meeting, &meter)
      } else {
        let item = backwardHeap.pop()
        if item.cost > sides[2 * Int(item.node) + 1].cost { continue }
        settle(item, SearchSpace.Mark.backward, backward, backwardHeap, ahead, start, &meeting, &meter)
      }
      if meter.isSpent { return nil }
    }
    return meeting.edge == .max ? nil : meeting
  }

  /// Walks the arcs of a node whose cost is settled on one side.
  @inline(__always)
  private func settle(
    _ item: CostItem, _ own: UInt32, _ part: ArcPart, _ heap: CostHeap, _ rest: UInt64, _ start: UInt32,
    _ meeting: inout CostMeeting, _ meter: inout BudgetMeter
  ) {
    let (marks, base, sides) = (space.marks, space.base, memory.sides)
    let (arcs, nodeCount) = (graph.arcs, UInt32(truncatingIfNeeded: graph.nodeCount))
    let (mine, other, both) = (base + own, base + 1 - own, base + SearchSpace.Mark.both)
    let node = item.node
    let side = Int(own)
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
        let mark = marks[Int(arc.target)]
        if mark == other || mark == both {
          let opposite = sides[target + 1 - side].cost
          if next + opposite < meeting.cost {
            let first = own == SearchSpace.Mark.forward ? node : arc.target
            let second = own == SearchSpace.Mark.forward ? arc.target : node
            if first == start, ban.forbids(second, place) { continue }
            meeting = CostMeeting(
              cost: next + opposite, forwardNode: first, edge: graph.arcEdges[place], backwardNode: second)
          }
        }
        if next + rest >= meeting.cost { continue }
        if mark >= base, mark != other {
          // What is marked by this side is taken again only where it costs less now; what is blocked, never.
          if mark == base + SearchSpace.Mark.blocked || next >= sides[target + side].cost { continue }
        }
        if own == SearchSpace.Mark.forward {
          if node == start, ban.forbids(arc.target, place) { continue }
        } else if arc.target == start {
          continue
        }
        marks[Int(arc.target)] = mark == other || mark == both ? both : mine
        sides[target + side] = CostSide(cost: next, via: UInt32(truncatingIfNeeded: place))
        heap.push(CostItem(cost: next, node: arc.target))
      }
    }
    _ = meter.spend(looked)
  }

  /// The path through a meeting; `nil` where the index is damaged.
  func path(_ meeting: CostMeeting, from start: UInt32, to goal: UInt32) -> CompactPath? {
    var trace = PathTrace(graph: graph, capacity: 8)
    let isSound = trace.close(meeting.forwardNode, meeting.edge, meeting.backwardNode, from: start, to: goal) {
      node, side in
      Int(memory.sides[2 * Int(node) + side].via)
    }
    return isSound ? trace.path : nil
  }
}
