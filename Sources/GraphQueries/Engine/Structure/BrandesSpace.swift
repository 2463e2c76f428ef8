/// One thread's share of a search for betweenness.
final class BrandesSpace {
  // SAFETY: `starts` and `neighbors` are those of a list made from a validated index; the other buffers have a place for each node,
  // `steps` two for each pair of neighbours.
  private let nodeCount: Int
  private let starts: UnsafeMutablePointer<UInt32>
  private let neighbors: UnsafeMutablePointer<UInt32>
  private let states: UnsafeMutablePointer<State>
  private let totals: UnsafeMutablePointer<Double>
  private let order: UnsafeMutablePointer<UInt32>
  private let steps: UnsafeMutablePointer<UInt32>
  private let stepEnds: UnsafeMutablePointer<UInt32>

  private struct State {
    /// How many shortest paths lead to the node.
    var paths: Double
    /// The share of paths that go on from the node.
    var share: Double
    /// The distance plus one; 0 for a node not yet found.
    var level: UInt32
  }

  init(_ lists: NeighborLists) {
    nodeCount = lists.starts.count - 1
    starts = .allocate(capacity: nodeCount + 1)
    neighbors = .allocate(capacity: max(lists.neighbors.count, 1))
    for (place, start) in lists.starts.enumerated() { starts[place] = start }
    for (place, neighbor) in lists.neighbors.enumerated() { neighbors[place] = neighbor }
    states = .allocate(capacity: max(nodeCount, 1))
    states.initialize(repeating: State(paths: 0, share: 0, level: 0), count: nodeCount)
    totals = .allocate(capacity: max(nodeCount, 1))
    order = .allocate(capacity: max(nodeCount, 1))
    steps = .allocate(capacity: max(lists.neighbors.count, 1))
    stepEnds = .allocate(capacity: max(nodeCount, 1))
    clear()
  }

  deinit {
    starts.deallocate()
    neighbors.deallocate()
    states.deallocate()
    totals.deallocate()
    order.deallocate()
    steps.deallocate()
    stepEnds.deallocate()
  }

  func clear() { totals.initialize(repeating: 0, count: nodeCount) }

  var sums: [Double] { Array(UnsafeBufferPointer(start: totals, count: nodeCount)) }

  /// Follows all shortest paths from a node and adds what passes each other node; how many arcs were looked at.
  func follow(from source: Int) -> Int {
    if starts[source] == starts[source + 1] { return 0 }
    order[0] = UInt32(truncatingIfNeeded: source)
    states[source].level = 1
    states[source].paths = 1
    var (place, end, stepCount) = (0, 1, 0)
    var looked = 0
    while place < end {
      let node = Int(order[place])
      let (paths, level) = (states[node].paths, states[node].level + 1)
      let (first, last) = (Int(starts[node]), Int(starts[node + 1]))
      looked += last - first
      for arc in first..<last {
        let other = neighbors[arc]
        let target = Int(other)
        if states[target].level == 0 {
          states[target].level = level
          order[end] = other
          end += 1
          states[target].paths = paths
          steps[stepCount] = other
          stepCount += 1
        } else if states[target].level == level {
          states[target].paths += paths
          steps[stepCount] = other
          stepCount += 1
        }
      }
      stepEnds[place] = UInt32(truncatingIfNeeded: stepCount)
      place += 1
    }
    // Backwards over the steps kept: each node gathers from those that it leads to.
    place = end - 1
    while place >= 0 {
      let node = Int(order[place])
      let first = place == 0 ? 0 : Int(stepEnds[place - 1])
      var sum = 0.0
      for step in first..<Int(stepEnds[place]) { sum += states[Int(steps[step])].share }
      let share = sum * states[node].paths
      if place > 0 { totals[node] += share }
      // What a node hands back to each of those before it, by path.
      states[node].share = (1 + share) / states[node].paths
      place -= 1
    }
    for place in 0..<end { states[Int(order[place])].level = 0 }
    return looked
  }
}
