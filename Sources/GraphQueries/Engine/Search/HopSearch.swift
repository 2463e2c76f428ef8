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

/// Where the two halves of a search met.
struct HopMeeting {
  /// The number of edges of the shortest paths.
  var length: Int
  /// The place in the forward queue of the last node of the forward half.
  var rank: Int
  /// The levels that each side had searched completely.
  var forwardLevel: Int
  var backwardLevel: Int
}

/// The shortest path by the number of edges: breadth first from both ends (Pohl 1971), always on the side with less work ahead.
///
/// Of several shortest paths it is the one whose first different step comes first in the order of arcs at the node: both queues are
/// worked off in the order in which they were filled, so the forward half that is found first is the least one.
struct HopSearch<Test: ArcTest, Ban: FirstStepBan> {
  let graph: CompactGraph
  let space: SearchSpace
  let test: Test
  let ban: Ban
  let forward: ArcPart
  let backward: ArcPart

  /// Searches between two different nodes, after ``SearchSpace/begin()`` and any blocking of nodes.
  /// - Parameters:
  ///   - bound: the greatest length that is of interest.
  ///   - needsOrder: whether the least of the shortest paths is wanted, not just any.
  // SAFETY: nodes and places are compared with the counts before they are followed; queues have room for every node once, as a
  // node is marked when it enters a queue and enters only unmarked.
  func run(from start: UInt32, to goal: UInt32, bound: Int, meter: inout BudgetMeter) -> HopMeeting? {
    let (marks, ranks, base) = (space.marks, space.ranks, space.base)
    let (arcs, nodeCount) = (graph.arcs, UInt32(graph.nodeCount))
    if marks[Int(start)] >= base || marks[Int(goal)] >= base { return nil }
    marks[Int(start)] = base + SearchSpace.Mark.forward
    marks[Int(goal)] = base + SearchSpace.Mark.backward
    ranks[Int(start)] = 0
    ranks[Int(goal)] = 0
    space.queues.0[0] = start
    space.queues.1[0] = goal
    space.levels.0.removeAll(keepingCapacity: true)
    space.levels.1.removeAll(keepingCapacity: true)
    space.levels.0.append(0)
    space.levels.1.append(0)
    var (forwardStart, forwardEnd, backwardStart, backwardEnd) = (0, 1, 0, 1)
    var (forwardLevel, backwardLevel) = (0, 0)
    var forwardWork = graph.arcRange(start, forward).count
    var backwardWork = graph.arcRange(goal, backward).count
    while forwardStart < forwardEnd, backwardStart < backwardEnd, forwardLevel + backwardLevel < bound {
      if forwardWork <= backwardWork {
        let (queue, vias) = (space.queues.0, space.vias.0)
        var end = forwardEnd
        var work = 0
        for rank in forwardStart..<forwardEnd {
          let node = queue[rank]
          let range = graph.arcRange(node, forward)
          if !meter.spend(range.count + 1) { return nil }
          for place in range {
            let arc = arcs[place]
            guard arc.target < nodeCount, test.admits(arc, at: place) else { continue }
            let mark = marks[Int(arc.target)]
            if mark < base {
              if rank == 0, ban.forbids(arc.target, place) { continue }
              marks[Int(arc.target)] = base + SearchSpace.Mark.forward
              ranks[Int(arc.target)] = UInt32(truncatingIfNeeded: end)
              queue[end] = arc.target
              vias[end] = UInt32(truncatingIfNeeded: place)
              end += 1
              work += 1 << Int(arc.label.sizeClass)
            } else if mark == base + SearchSpace.Mark.backward {
              if rank == 0, ban.forbids(arc.target, place) { continue }
              space.levels.0.append(forwardEnd)
              space.levels.1.append(backwardEnd)
              return HopMeeting(
                length: forwardLevel + backwardLevel + 1, rank: rank, forwardLevel: forwardLevel,
                backwardLevel: backwardLevel)
            }
          }
        }
        forwardStart = forwardEnd
        forwardEnd = end
        forwardLevel += 1
        forwardWork = work
        space.levels.0.append(forwardStart)
      } else {
        let (queue, vias) = (space.queues.1, space.vias.1)
        var end = backwardEnd
        var work = 0
        var meeting = UInt32.max
        for rank in backwardStart..<backwardEnd {
          let node = queue[rank]
          let range = graph.arcRange(node, backward)
          if !meter.spend(range.count + 1) { return nil }
          for place in range {
            let arc = arcs[place]
            guard arc.target < nodeCount, test.admits(arc, at: place) else { continue }
            let mark = marks[Int(arc.target)]
            if mark < base {
              marks[Int(arc.target)] = base + SearchSpace.Mark.backward
              ranks[Int(arc.target)] = UInt32(truncatingIfNeeded: end)
              queue[end] = arc.target
              vias[end] = UInt32(truncatingIfNeeded: place)
              end += 1
              work += 1 << Int(arc.label.sizeClass)
            } else if mark == base + SearchSpace.Mark.forward {
              let other = ranks[Int(arc.target)]
              if other >= meeting || (other == 0 && ban.forbids(node, place)) { continue }
              meeting = other
            }
          }
        }
        if meeting != .max {
          space.levels.0.append(forwardEnd)
          space.levels.1.append(backwardEnd)
          return HopMeeting(
            length: forwardLevel + backwardLevel + 1, rank: Int(meeting), forwardLevel: forwardLevel,
            backwardLevel: backwardLevel)
        }
        backwardStart = backwardEnd
        backwardEnd = end
        backwardLevel += 1
        backwardWork = work
        space.levels.1.append(backwardStart)
      }
    }
    return nil
  }

  /// The path through a meeting; `nil` where the index is damaged.
  func path(_ meeting: HopMeeting) -> CompactPath? {
    var nodes = [NodeNumber](repeating: NodeNumber(0), count: meeting.length + 1)
    var edges = [EdgeNumber](repeating: EdgeNumber(0), count: meeting.length)
    var rank = meeting.rank
    var node = space.queues.0[rank]
    for step in stride(from: meeting.forwardLevel, to: 0, by: -1) {
      let edge = graph.arcEdges[Int(space.vias.0[rank])]
      guard Int(edge) < graph.edgeCount else { return nil }
      nodes[step] = NodeNumber(node)
      edges[step - 1] = EdgeNumber(edge)
      node = graph.otherEnd(of: edge, from: node)
      guard Int(node) < graph.nodeCount else { return nil }
      rank = Int(space.ranks[Int(node)])
    }
    nodes[0] = NodeNumber(node)
    node = space.queues.0[meeting.rank]
    var level = meeting.backwardLevel
    for step in meeting.forwardLevel..<meeting.length {
      guard let place = firstArc(from: node, toLevel: level, isFirst: step == 0) else { return nil }
      let edge = graph.arcEdges[place]
      guard Int(edge) < graph.edgeCount else { return nil }
      node = graph.arcs[place].target
      nodes[step + 1] = NodeNumber(node)
      edges[step] = EdgeNumber(edge)
      level -= 1
    }
    return CompactPath(nodes: nodes, edges: edges)
  }

  /// The first arc from a node to one that the backward side found on a level.
  private func firstArc(from node: UInt32, toLevel level: Int, isFirst: Bool) -> Int? {
    let ranks = space.levels.1[level]..<space.levels.1[level + 1]
    let wanted = space.base + SearchSpace.Mark.backward
    for place in graph.arcRange(node, forward) {
      let arc = graph.arcs[place]
      guard Int(arc.target) < graph.nodeCount, space.marks[Int(arc.target)] == wanted,
        ranks.contains(Int(space.ranks[Int(arc.target)])), test.admits(arc, at: place)
      else { continue }
      if isFirst, ban.forbids(arc.target, place) { continue }
      return place
    }
    return nil
  }
}
