/// One thread's share of a search for betweenness.
///
/// Loops over arcs write to the ends of lists whether or not the arc counts, and move the end on only where it does: which arcs
/// count cannot be foretold, and a wrong guess of the processor costs more than a few arcs.
final class BrandesSpace {
  // SAFETY: `starts` and `neighbors` are those of a list made from a validated index. `levels`, `paths`, `shares`, `totals` have a
  // place for each node, `order` one more, and the steps one for each arc and one more.
  private let nodeCount: Int
  private let starts: UnsafeMutablePointer<UInt32>
  private let neighbors: UnsafeMutablePointer<UInt32>
  /// The distance of each node above the base of the search; what is less is from an earlier search.
  private let levels: UnsafeMutablePointer<UInt32>
  /// How many shortest paths lead to each node; zero between searches.
  private let paths: UnsafeMutablePointer<Double>
  /// The share of paths that go on from each node; zero between searches.
  private let shares: UnsafeMutablePointer<Double>
  private let totals: UnsafeMutablePointer<Double>
  private let order: UnsafeMutablePointer<UInt32>
  /// The arcs that lead one level on, in the order in which they were met.
  private let stepSources: UnsafeMutablePointer<UInt32>
  private let stepTargets: UnsafeMutablePointer<UInt32>
  private var last: UInt32 = 0
  /// Where the nodes and the steps of each level begin.
  private var marks: [(node: Int, step: Int)] = []

  init(_ lists: NeighborLists) {
    nodeCount = lists.starts.count - 1
    starts = .allocate(capacity: nodeCount + 1)
    starts.initialize(from: lists.starts, count: nodeCount + 1)
    let arcCount = lists.neighbors.count
    neighbors = .allocate(capacity: arcCount + 1)
    neighbors.initialize(from: lists.neighbors, count: arcCount)
    levels = .allocate(capacity: nodeCount + 1)
    levels.initialize(repeating: 0, count: nodeCount + 1)
    paths = .allocate(capacity: nodeCount + 1)
    paths.initialize(repeating: 0, count: nodeCount + 1)
    shares = .allocate(capacity: nodeCount + 1)
    shares.initialize(repeating: 0, count: nodeCount + 1)
    totals = .allocate(capacity: nodeCount + 1)
    order = .allocate(capacity: nodeCount + 1)
    stepSources = .allocate(capacity: arcCount + 1)
    stepTargets = .allocate(capacity: arcCount + 1)
    clear()
  }

  deinit {
    starts.deallocate()
    neighbors.deallocate()
    levels.deallocate()
    paths.deallocate()
    shares.deallocate()
    totals.deallocate()
    order.deallocate()
    stepSources.deallocate()
    stepTargets.deallocate()
  }

  func clear() { totals.initialize(repeating: 0, count: nodeCount) }

  var sums: [Double] { Array(UnsafeBufferPointer(start: totals, count: nodeCount)) }

  /// Follows all shortest paths from a node and adds what passes each other node; how many arcs were looked at.
  func follow(from source: Int) -> Int {
    if starts[source] == starts[source + 1] { return 0 }
    let (starts, neighbors, levels, order) = (starts, neighbors, levels, order)
    let (paths, sources, targets) = (paths, stepSources, stepTargets)
    if last > UInt32.max - UInt32(truncatingIfNeeded: nodeCount) - 2 {
      levels.update(repeating: 0, count: nodeCount)
      last = 0
    }
    let base = last + 1
    order[0] = UInt32(truncatingIfNeeded: source)
    levels[source] = base
    paths[source] = 1
    marks.removeAll(keepingCapacity: true)
    var (level, place, end, stepCount, looked) = (base, 0, 1, 0, 0)
    while place < end {
      marks.append((place, stepCount))
      level += 1
      let (levelEnd, firstStep) = (end, stepCount)
      while place < levelEnd {
        let node = order[place]
        place += 1
        let (first, last) = (Int(starts[Int(node)]), Int(starts[Int(node) + 1]))
        looked += last - first
        for arc in first..<last {
          let target = neighbors[arc]
          let known = levels[Int(target)]
          let found = known < base ? level : known
          levels[Int(target)] = found
          order[end] = target
          end &+= known < base ? 1 : 0
          sources[stepCount] = node
          targets[stepCount] = target
          stepCount &+= found == level ? 1 : 0
        }
      }
      for step in firstStep..<stepCount { paths[Int(targets[step])] += paths[Int(sources[step])] }
    }
    last = level
    gather(end: end, stepCount: stepCount)
    return looked
  }

  /// Hands back the shares of the paths found, from the last level to the first.
  private func gather(end: Int, stepCount: Int) {
    let (order, paths, shares, totals) = (order, paths, shares, totals)
    let (sources, targets) = (stepSources, stepTargets)
    var (nodeEnd, stepEnd) = (end, stepCount)
    // The first node is an end of the paths and lies on none.
    for mark in marks.dropFirst().reversed() {
      for step in mark.step..<stepEnd { shares[Int(sources[step])] += shares[Int(targets[step])] }
      for place in mark.node..<nodeEnd {
        let node = Int(order[place])
        let share = shares[node] * paths[node]
        totals[node] += share
        // What a node hands back to each of those before it, by path.
        shares[node] = (1 + share) / paths[node]
      }
      (nodeEnd, stepEnd) = (mark.node, mark.step)
    }
    for place in 0..<end {
      paths[Int(order[place])] = 0
      shares[Int(order[place])] = 0
    }
  }
}
