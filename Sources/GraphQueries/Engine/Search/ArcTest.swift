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
  let relations: UInt32
  let statuses: UInt32
  let lowest: Int

  @inline(__always)
  func admits(_ arc: Arc, at place: Int) -> Bool {
    relations >> UInt32(arc.label.relation) & statuses >> UInt32(arc.label.status) & 1 != 0
      && arc.label.confidence <= lowest
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
  let label: LabelTest
  let days: ClosedRange<Int32>?
  let kinds: UInt32

  /// Whether nothing at all is let through.
  var admitsNothing: Bool { label.lowest < 0 }
  /// Whether some relation or status or confidence is not let through.
  var testsLabels: Bool { label.relations & label.statuses != .max || label.lowest < 65_535 }
  /// Whether something is looked at that does not stand in the arc itself.
  var testsMore: Bool { days != nil || kinds != .max }

  init(_ filter: SearchFilter, _ graph: CompactGraph) {
    forward = filter.direction.forward
    backward = filter.direction.backward
    label = LabelTest(
      relations: filter.relations.bits, statuses: filter.statuses.bits,
      lowest: filter.minimumConfidence > 0 ? Self.lowest(filter.minimumConfidence, graph) : 65_535)
    days = filter.days.map { Int32(clamping: $0.lowerBound)...Int32(clamping: $0.upperBound) }
    kinds = filter.kinds.bits
  }

  /// The lowest place in the table of confidences that is let through, -1 for none.
  private static func lowest(_ minimum: Double, _ graph: CompactGraph) -> Int {
    let confidences = graph.section(.confidences, as: Double.self)
    var (low, high) = (0, confidences.count)
    while low < high {
      let middle = (low + high) / 2
      if confidences[middle] >= minimum { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
