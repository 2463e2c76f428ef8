/// The scratch memory of searches on one graph, kept from question to question so that none has to clear it.
///
/// A mark that is less than ``base`` is from an earlier question and means nothing.
final class SearchSpace {
  // SAFETY: every buffer has room for all nodes; searches index them only with numbers that they compared with the number of nodes.
  let nodeCount: Int
  let marks: UnsafeMutablePointer<UInt32>
  /// The place of the arc by which a marked node was found.
  let vias: UnsafeMutablePointer<UInt32>
  /// Nodes in the order in which a side found them.
  let queues: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>)
  private(set) var base: UInt32 = 1
  private var last: UInt32 = 0
  private var costSpace: CostSpace?
  private var seenNodes: VisitMarks?

  /// What a mark above the base says.
  enum Mark {
    static let forward: UInt32 = 0
    static let backward: UInt32 = 1
    static let blocked: UInt32 = 2
    /// Both sides of a search by cost know the node.
    static let both: UInt32 = 3
    static let count: UInt32 = 4
  }

  init(_ graph: CompactGraph) {
    nodeCount = graph.nodeCount
    let room = max(nodeCount, 1)
    marks = .allocate(capacity: room)
    marks.initialize(repeating: 0, count: room)
    vias = .allocate(capacity: room)
    queues = (.allocate(capacity: room), .allocate(capacity: room))
  }

  deinit {
    marks.deallocate()
    vias.deallocate()
    queues.0.deallocate()
    queues.1.deallocate()
  }

  /// Makes all marks void.
  func begin() { reserve(Mark.count) }

  /// Makes all marks void and reserves more values than ``Mark`` has: `base` and those above it.
  func reserve(_ values: UInt32) {
    if last > UInt32.max - values - 1 {
      marks.update(repeating: 0, count: nodeCount)
      last = 0
    }
    base = last + 1
    last += values
  }

  /// Marks nodes that a search must not enter.
  func block(_ node: UInt32) { if Int(node) < nodeCount { marks[Int(node)] = base + Mark.blocked } }

  /// The memory for searches by cost, made when one first needs it.
  var cost: CostSpace {
    if let costSpace { return costSpace }
    let made = CostSpace(nodeCount: nodeCount)
    costSpace = made
    return made
  }

  /// Marks of a second kind, made when one first needs them.
  var seen: VisitMarks {
    if let seenNodes { return seenNodes }
    let made = VisitMarks(nodeCount: nodeCount)
    seenNodes = made
    return made
  }
}

/// Remembers which nodes were met during one of many short visits.
final class VisitMarks {
  // SAFETY: one place for every node.
  let marks: UnsafeMutablePointer<UInt32>
  private let nodeCount: Int
  private(set) var visit: UInt32 = 0

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    marks = .allocate(capacity: max(nodeCount, 1))
    marks.initialize(repeating: 0, count: max(nodeCount, 1))
  }

  deinit { marks.deallocate() }

  /// Forgets all nodes.
  func begin() {
    if visit == .max {
      marks.update(repeating: 0, count: nodeCount)
      visit = 0
    }
    visit += 1
  }
}
