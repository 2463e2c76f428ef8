/// What the first step of a search must not be; used by the search for further paths.
protocol FirstStepBan {
  /// Whether the step from the start to `node` by the arc at `place` is forbidden.
  func forbids(_ node: UInt32, _ place: Int) -> Bool
}

/// Forbids nothing.
struct NoBan: FirstStepBan {
  @inline(__always)
  func forbids(_ node: UInt32, _ place: Int) -> Bool { false }
}

/// Forbids steps to some nodes.
struct NodeBan: FirstStepBan {
  let nodes: [UInt32]
  @inline(__always)
  func forbids(_ node: UInt32, _ place: Int) -> Bool { nodes.contains(node) }
}

/// Forbids steps over some edges.
struct EdgeBan: FirstStepBan {
  let edges: [UInt32]
  let arcEdges: UnsafePointer<UInt32>
  @inline(__always)
  func forbids(_ node: UInt32, _ place: Int) -> Bool { edges.contains(arcEdges[place]) }
}

/// Where the two halves of a search met: an arc from a node of the forward half to one of the backward half.
struct HopMeeting {
  /// The number of edges of the shortest paths.
  var length: Int
  var forwardNode: UInt32
  var edge: UInt32
  var backwardNode: UInt32
}

/// The shortest path by the number of edges: breadth first from both ends (Pohl 1971), always on the side with less work ahead.
///
/// Nodes and arcs are taken in their order and the search ends at the first meeting, so that the same question always finds the
/// same one of several shortest paths.
struct HopSearch<Test: ArcTest, Ban: FirstStepBan> {
  let graph: CompactGraph
  let space: SearchSpace
  let test: Test
  let ban: Ban
  let forward: ArcPart
  let backward: ArcPart

  /// Searches between two different nodes, after ``SearchSpace/begin()`` and any blocking of nodes.
  /// - Parameter bound: the greatest length that is of interest.
  // SAFETY: nodes and places are compared with the counts before they are followed; queues have room for every node once, as a
  // node is marked when it enters a queue and enters only unmarked.
  func run(from start: UInt32, to goal: UInt32, bound: Int, meter: inout BudgetMeter) -> HopMeeting? {
    let (marks, base) = (space.marks, space.base)
    if marks[Int(start)] >= base || marks[Int(goal)] >= base { return nil }
    marks[Int(start)] = base + SearchSpace.Mark.forward
    marks[Int(goal)] = base + SearchSpace.Mark.backward
    space.queues.0[0] = start
    space.queues.1[0] = goal
    var meeting = HopMeeting(length: 0, forwardNode: start, edge: .max, backwardNode: goal)
    var ahead = Frontier(start: 0, end: 1, work: graph.arcRange(start, forward).count)
    var behind = Frontier(start: 0, end: 1, work: graph.arcRange(goal, backward).count)
    while ahead.start < ahead.end, behind.start < behind.end, meeting.length < bound {
      meeting.length += 1
      let isForward = ahead.work <= behind.work
      let hasMet =
        isForward
        ? expand(&ahead, space.queues.0, SearchSpace.Mark.forward, forward, start, &meeting, &meter)
        : expand(&behind, space.queues.1, SearchSpace.Mark.backward, backward, start, &meeting, &meter)
      if hasMet { return meeting }
      if meter.isSpent { return nil }
    }
    return nil
  }

  /// The nodes of a side's last level, as a part of its queue, and how many arcs they have.
  struct Frontier {
    var start: Int
    var end: Int
    var work: Int
  }

  /// Goes one level on; whether the other side was met.
  @inline(__always)
  private func expand(
    _ frontier: inout Frontier, _ queue: UnsafeMutablePointer<UInt32>, _ own: UInt32, _ part: ArcPart, _ start: UInt32,
    _ meeting: inout HopMeeting, _ meter: inout BudgetMeter
  ) -> Bool {
    let (marks, vias, base, arcs) = (space.marks, space.vias, space.base, graph.arcs)
    let nodeCount = UInt32(truncatingIfNeeded: graph.nodeCount)
    let (mine, other) = (base + own, base + 1 - own)
    var end = frontier.end
    var work = 0
    for place in frontier.start..<frontier.end {
      let node = queue[place]
      let range = graph.arcRange(node, part)
      if !meter.spend(range.count + 1) { return false }
      for place in range {
        let arc = arcs[place]
        guard arc.target < nodeCount else { continue }
        let mark = marks[Int(arc.target)]
        if mark >= base, mark != other { continue }
        guard test.admits(arc, at: place) else { continue }
        if own == SearchSpace.Mark.forward {
          if node == start, ban.forbids(arc.target, place) { continue }
        } else if mark == other, arc.target == start, ban.forbids(node, place) {
          continue
        }
        if mark == other {
          meeting.forwardNode = own == SearchSpace.Mark.forward ? node : arc.target
          meeting.backwardNode = own == SearchSpace.Mark.forward ? arc.target : node
          meeting.edge = graph.arcEdges[place]
          return true
        }
        marks[Int(arc.target)] = mine
        vias[Int(arc.target)] = UInt32(truncatingIfNeeded: place)
        queue[end] = arc.target
        end += 1
        work += 1 << Int(arc.label.sizeClass)
      }
    }
    frontier = Frontier(start: frontier.end, end: end, work: work)
    return false
  }

  /// The path through a meeting; `nil` where the index is damaged.
  func path(_ meeting: HopMeeting, from start: UInt32, to goal: UInt32) -> CompactPath? {
    var trace = PathTrace(graph: graph, capacity: meeting.length)
    let isSound = trace.close(meeting.forwardNode, meeting.edge, meeting.backwardNode, from: start, to: goal) {
      node, _ in
      Int(space.vias[Int(node)])
    }
    return isSound ? trace.path : nil
  }
}
