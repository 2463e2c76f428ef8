import KnowledgeGraph

/// What an inner loop asks of each arc.
///
/// Loops are compiled once for each of the three sorts, so that a question without a filter pays for none.
protocol ArcTest {
  /// Whether the arc at a place may be walked.
  func admits(_ arc: Arc, at place: Int) -> Bool
}

/// Lets every arc through.
struct EveryArc: ArcTest {
  @inline(__always)
  func admits(_ arc: Arc, at place: Int) -> Bool { true }
}

/// Looks at what stands in the arc: relation, status, confidence.
struct LabelTest: ArcTest {
  // SAFETY: points to 256 places in the search space that made it, which outlives the search.
  let table: UnsafePointer<Bool>
  let lowest: Int

  @inline(__always)
  func admits(_ arc: Arc, at place: Int) -> Bool {
    table[arc.label.kind] && arc.label.confidence <= lowest
  }
}

/// Looks at dates and at the kinds of nodes as well.
struct FullTest: ArcTest {
  let label: LabelTest
  let graph: CompactGraph
  let days: ClosedRange<Int32>?
  let kinds: UInt32
  /// The ends of the path, which may be of any kind.
  let ends: (UInt32, UInt32)

  @inline(__always)
  func admits(_ arc: Arc, at place: Int) -> Bool {
    guard label.admits(arc, at: place) else { return false }
    if let days {
      let edge = Int(graph.arcEdges[place])
      if edge >= graph.edgeCount { return false }
      let range = graph.days[edge]
      if range.last < days.lowerBound || range.first > days.upperBound { return false }
    }
    if kinds == .max || arc.target == ends.0 || arc.target == ends.1 { return true }
    if Int(arc.target) >= graph.nodeCount { return false }
    return kinds & (1 << UInt32(graph.kinds[Int(arc.target)] & 31)) != 0
  }
}

/// A filter in the form in which loops use it.
struct CompiledFilter {
  let forward: ArcPart
  let backward: ArcPart
  /// The lowest place in the table of confidences that is let through.
  let lowest: Int
  let days: ClosedRange<Int32>?
  let kinds: UInt32
  /// Whether some relation or status or confidence is not let through.
  let testsLabels: Bool
  /// Whether nothing at all is let through.
  let admitsNothing: Bool

  /// Compiles a filter and writes its table of relations and statuses.
  // SAFETY: `table` has 256 places.
  init(_ filter: SearchFilter, _ graph: CompactGraph, table: UnsafeMutablePointer<Bool>) {
    forward = filter.direction.forward
    backward = filter.direction.backward
    let confidences = graph.section(.confidences, as: Double.self)
    var lowest = 65_535
    if filter.minimumConfidence > 0 {
      var (low, high) = (0, confidences.count)
      while low < high {
        let middle = (low + high) / 2
        if confidences[middle] >= filter.minimumConfidence { low = middle + 1 } else { high = middle }
      }
      lowest = low - 1
    }
    self.lowest = lowest
    admitsNothing = lowest < 0
    days = filter.days.map { Int32(clamping: $0.lowerBound)...Int32(clamping: $0.upperBound) }
    kinds = filter.kinds.map { $0.reduce(0) { $0 | 1 << UInt32($1.rawValue) } } ?? .max
    testsLabels = lowest < 65_535 || filter.relations != nil || filter.statuses != nil || filter.signs != nil
    guard testsLabels || days != nil || kinds != .max else { return }
    var relations: UInt32 = 0
    for relation in Relation.allCases {
      if let wanted = filter.relations, !wanted.contains(relation) { continue }
      if let signs = filter.signs, !signs.contains(relation.sign) { continue }
      relations |= 1 << UInt32(relation.rawValue)
    }
    let statuses = filter.statuses.map { $0.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) } } ?? .max
    for kind in 0..<256 {
      table[kind] = relations & (1 << UInt32(kind & 31)) != 0 && statuses & (1 << UInt32(kind >> 5)) != 0
    }
  }
}
