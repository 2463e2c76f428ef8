/// Walks all simple paths of one length after another from a start to a goal whose surroundings are marked with distances.
final class SimplePathSearch<Test: ArcTest> {
  private let graph: CompactGraph
  private let space: SearchSpace
  private let test: Test
  private let start: UInt32
  private let goal: UInt32
  private let forward: ArcPart
  private let backward: ArcPart
  private let isReversed: Bool
  private let limit: Int
  private let distinction: PathDistinction
  private(set) var meter: BudgetMeter
  private(set) var paths = PathList()
  /// Whether there are more paths than the limit allows.
  private(set) var isFull = false

  /// How far from the goal nodes are marked; a node without a mark is farther away.
  private var radius = 0
  /// The last steps: for each node beside the goal the edges that lead there, first of all the first in the order of arcs.
  private var lastSteps: [(node: UInt32, edge: UInt32)] = []
  private var directEdges: [UInt32] = []

  /// The marks above the base: 0 for the goal, then the distance from it; and one for what must not be entered.
  private static var values: UInt32 { 64 }
  private static var blocked: UInt32 { 63 }

  /// A level with more nodes is not gone beyond once half of the way is marked.
  private static var wideLevel: Int { 20_000 }

  init(
    graph: CompactGraph, space: SearchSpace, test: Test, start: UInt32, goal: UInt32, forward: ArcPart,
    backward: ArcPart, isReversed: Bool, limit: Int, distinction: PathDistinction, meter: BudgetMeter
  ) {
    self.graph = graph
    self.space = space
    self.test = test
    self.start = start
    self.goal = goal
    self.forward = forward
    self.backward = backward
    self.isReversed = isReversed
    self.limit = limit
    self.distinction = distinction
    self.meter = meter
  }

  /// Marks the surroundings of the goal.
  // SAFETY: nodes are compared with their number before their marks are read; each enters the queue once.
  func mark(longest: Int, avoiding: [UInt32]) {
    space.reserve(Self.values)
    let (marks, vias, queue, base) = (space.marks, space.vias, space.queues.0, space.base)
    for node in avoiding where Int(node) < graph.nodeCount { marks[Int(node)] = base + Self.blocked }
    marks[Int(goal)] = base
    var end = 1
    queue[0] = goal
    // The part that is nearest in the order of arcs of the other node comes last in the list of the goal.
    for run in (backward.first..<backward.end).reversed() {
      for place in graph.arcRange(goal, ArcPart(first: run, end: run + 1)) {
        let arc = graph.arcs[place]
        guard isSound(place), test.admits(arc, at: place) else { continue }
        if arc.target == start { directEdges.append(graph.arcEdges[place]) }
        let mark = marks[Int(arc.target)]
        if mark < base {
          marks[Int(arc.target)] = base + 1
          queue[end] = arc.target
          end += 1
          vias[Int(arc.target)] = graph.arcEdges[place]
        }
        if distinction == .edges, mark != base + Self.blocked, arc.target != goal {
          lastSteps.append((arc.target, graph.arcEdges[place]))
        }
      }
    }
    _ = meter.spend(graph.arcRange(goal, backward).count)
    radius = 1
    if distinction == .edges { orderLastSteps() }
    if longest > 3 { markFurther(longest, end) }
  }

  /// Marks more levels while that costs less than to walk them blindly.
  private func markFurther(_ longest: Int, _ firstEnd: Int) {
    let (marks, queue, base) = (space.marks, space.queues.0, space.base)
    var (levelStart, end) = (1, firstEnd)
    while radius < min(longest - 1, 60), levelStart < end {
      let levelEnd = end
      if radius >= longest / 2, levelEnd - levelStart > Self.wideLevel { return }
      for place in levelStart..<levelEnd {
        let range = graph.arcRange(queue[place], backward)
        if !meter.spend(range.count + 1) { return }
        for place in range {
          let arc = graph.arcs[place]
          guard Int(arc.target) < graph.nodeCount, marks[Int(arc.target)] < base, test.admits(arc, at: place) else {
            continue
          }
          marks[Int(arc.target)] = base + UInt32(radius + 1)
          queue[end] = arc.target
          end += 1
        }
      }
      radius += 1
      levelStart = levelEnd
    }
    // Nothing is left to mark: what has no mark cannot reach the goal at all.
    if levelStart == end { radius = .max }
  }

  /// Sorts the last steps by node, keeping the order of edges, and notes where those of each node start.
  private func orderLastSteps() {
    let order = lastSteps.indices.sorted {
      (lastSteps[$0].node, $0) < (lastSteps[$1].node, $1)
    }
    lastSteps = order.map { lastSteps[$0] }
    for (place, step) in lastSteps.enumerated() where place == 0 || lastSteps[place - 1].node != step.node {
      space.vias[Int(step.node)] = UInt32(place)
    }
  }

  /// Finds all paths of a length.
  func find(length: Int) {
    if length == 1 {
      for edge in distinction == .nodes ? directEdges.prefix(1) : directEdges[...] where !isFull {
        withUnsafePointer(to: edge) { edge in
          [start, goal].withUnsafeBufferPointer { nodes in
            if let base = nodes.baseAddress { emit(base, edge, 1) }
          }
        }
      }
      return
    }
    if marks(start) == space.base + Self.blocked { return }
    var nodes = [UInt32](repeating: 0, count: length + 1)
    var edges = [UInt32](repeating: 0, count: length)
    nodes[0] = start
    nodes[length] = goal
    nodes.withUnsafeMutableBufferPointer { nodes in
      edges.withUnsafeMutableBufferPointer { edges in
        guard let nodes = nodes.baseAddress, let edges = edges.baseAddress else { return }
        walk(length, nodes, edges)
      }
    }
  }

  private func marks(_ node: UInt32) -> UInt32 { space.marks[Int(node)] }

  /// Goes down and up again with a list of steps still to be tried at each depth, so that no path is too long for the stack.
  private func walk(_ length: Int, _ nodes: UnsafeMutablePointer<UInt32>, _ edges: UnsafeMutablePointer<UInt32>) {
    var steps = [[UInt32]](repeating: [], count: max(length - 1, 1))
    var depth = 0
    if length == 2 {
      finish(0, length, nodes, edges)
      return
    }
    collect(0, length, nodes, into: &steps[0])
    while depth >= 0, !isFull, !meter.isSpent {
      guard let place = steps[depth].popLast() else {
        depth -= 1
        continue
      }
      edges[depth] = graph.arcEdges[Int(place)]
      nodes[depth + 1] = graph.arcs[Int(place)].target
      if length - depth - 1 == 2 {
        finish(depth + 1, length, nodes, edges)
      } else {
        depth += 1
        collect(depth, length, nodes, into: &steps[depth])
      }
    }
  }

  /// The steps from the node at a depth that may lead to the goal in time, the last one first.
  private func collect(_ depth: Int, _ length: Int, _ nodes: UnsafeMutablePointer<UInt32>, into steps: inout [UInt32]) {
    steps.removeAll(keepingCapacity: true)
    let (marks, base, seen) = (space.marks, space.base, space.seen)
    let left = length - depth - 1
    let range = graph.arcRange(nodes[depth], forward)
    if !meter.spend(range.count + 1) { return }
    seen.begin()
    for place in range {
      let arc = graph.arcs[place]
      guard isSound(place) else { continue }
      let mark = marks[Int(arc.target)]
      // What is farther from the goal than there are steps left is a dead end, as is the goal itself before the last step.
      if mark < base ? left <= radius : Int(mark - base) > left || mark == base || mark == base + Self.blocked {
        continue
      }
      guard test.admits(arc, at: place), !contains(arc.target, nodes, depth) else { continue }
      if distinction == .nodes {
        if seen.marks[Int(arc.target)] == seen.visit { continue }
        seen.marks[Int(arc.target)] = seen.visit
      }
      steps.append(UInt32(truncatingIfNeeded: place))
    }
    steps.reverse()
  }

  /// Whether an arc leads to a node over an edge, which in a damaged index it may not.
  @inline(__always)
  private func isSound(_ place: Int) -> Bool {
    Int(graph.arcs[place].target) < graph.nodeCount && Int(graph.arcEdges[place]) < graph.edgeCount
  }

  @inline(__always)
  private func contains(_ node: UInt32, _ nodes: UnsafeMutablePointer<UInt32>, _ depth: Int) -> Bool {
    for place in 0...depth where nodes[place] == node { return true }
    return false
  }

  /// Makes paths of the last two steps from the node at a depth.
  private func finish(
    _ depth: Int, _ length: Int, _ nodes: UnsafeMutablePointer<UInt32>, _ edges: UnsafeMutablePointer<UInt32>
  ) {
    let (marks, wanted, seen) = (space.marks, space.base + 1, space.seen)
    let range = graph.arcRange(nodes[depth], forward)
    if !meter.spend(range.count + 1) { return }
    seen.begin()
    for place in range {
      let arc = graph.arcs[place]
      guard isSound(place), marks[Int(arc.target)] == wanted, test.admits(arc, at: place),
        !contains(arc.target, nodes, depth)
      else { continue }
      nodes[depth + 1] = arc.target
      edges[depth] = graph.arcEdges[place]
      let via = space.vias[Int(arc.target)]
      switch distinction {
      case .nodes:
        if seen.marks[Int(arc.target)] == seen.visit { continue }
        seen.marks[Int(arc.target)] = seen.visit
        edges[depth + 1] = via
        emit(nodes, edges, length)
      case .edges:
        var step = Int(via)
        while step < lastSteps.count, lastSteps[step].node == arc.target, !isFull {
          edges[depth + 1] = lastSteps[step].edge
          emit(nodes, edges, length)
          step += 1
        }
      }
      if isFull || meter.isSpent { return }
    }
  }

  private func emit(_ nodes: UnsafePointer<UInt32>, _ edges: UnsafePointer<UInt32>, _ length: Int) {
    if paths.count == limit {
      isFull = true
      return
    }
    _ = meter.spend(bytes: 8 * length + 16)
    paths.append(nodes: nodes, edges: edges, length: length, isReversed: isReversed)
  }
}
