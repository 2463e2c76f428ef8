/// A filter for loops over the edges themselves, where directions play no part.
struct EdgeTest {
  private let graph: CompactGraph
  private let label: LabelTest
  private let days: ClosedRange<Int32>?
  private let kinds: UInt32
  private let avoiding: Set<UInt32>
  /// Whether everything is let through.
  let isOpen: Bool

  init(_ filter: SearchFilter, _ graph: CompactGraph) {
    let compiled = CompiledFilter(filter, graph)
    self.graph = graph
    label = compiled.label
    days = compiled.days
    kinds = compiled.kinds
    avoiding = Set(filter.avoiding.map(\.rawValue))
    isOpen = !compiled.testsLabels && !compiled.testsMore && avoiding.isEmpty
  }

  /// Whether an edge counts: by itself and by the kinds of both ends.
  @inline(__always)
  func admits(_ place: Int) -> Bool {
    if isOpen { return true }
    let edge = graph.edges[place]
    guard label.admits(Arc(target: edge.target, label: edge.label), at: place) else { return false }
    if let days {
      let range = graph.days[place]
      if range.last < days.lowerBound || range.first > days.upperBound { return false }
    }
    return admits(node: edge.source) && admits(node: edge.target)
  }

  /// Whether a node counts.
  @inline(__always)
  func admits(node: UInt32) -> Bool {
    (kinds == .max || kinds >> UInt32(graph.kinds[Int(node)] & 31) & 1 != 0)
      && (avoiding.isEmpty || !avoiding.contains(node))
  }
}

/// Neighbours in compressed sparse rows, made for one question that walks the whole graph many times.
struct NeighborLists {
  var starts: [UInt32]
  var neighbors: [UInt32]

  /// Where the arcs of a part of each node's list lead, once for each edge, in the order of arcs.
  // SAFETY: the index was validated, so that the lists of all nodes together have `arcCount` arcs.
  static func arcs(_ graph: CompactGraph, _ part: ArcPart, _ test: EdgeTest) -> NeighborLists {
    var starts = [UInt32](repeating: 0, count: graph.nodeCount + 1)
    let (arcs, arcEdges) = (graph.arcs, graph.arcEdges)
    let neighbors = [UInt32](unsafeUninitializedCapacity: graph.arcCount) { buffer, count in
      for node in 0..<graph.nodeCount {
        for place in graph.arcRange(UInt32(truncatingIfNeeded: node), part)
        where test.isOpen || test.admits(Int(arcEdges[place])) {
          buffer.initializeElement(at: count, to: arcs[place].target)
          count += 1
        }
        starts[node + 1] = UInt32(truncatingIfNeeded: count)
      }
    }
    return NeighborLists(starts: starts, neighbors: neighbors)
  }

  /// The different neighbours of each node in either direction, in order, without the node itself.
  static func simple(_ graph: CompactGraph, _ test: EdgeTest) -> NeighborLists {
    var lists = arcs(graph, .all, test)
    // Two passes of a counting sort: walking the nodes in order hands each one's number to its neighbours in order.
    var turned = [UInt32](repeating: 0, count: lists.neighbors.count)
    var next = lists.starts
    for node in 0..<graph.nodeCount {
      for place in lists.starts[node]..<lists.starts[node + 1] {
        let other = Int(lists.neighbors[Int(place)])
        turned[Int(next[other])] = UInt32(node)
        next[other] += 1
      }
    }
    var end = 0
    var start = 0
    for node in 0..<graph.nodeCount {
      let stop = Int(lists.starts[node + 1])
      let first = end
      for place in start..<stop where turned[place] != UInt32(node) {
        if end > first, turned[end - 1] == turned[place] { continue }
        turned[end] = turned[place]
        end += 1
      }
      start = stop
      lists.starts[node + 1] = UInt32(end)
    }
    turned.removeSubrange(end...)
    lists.neighbors = turned
    return lists
  }
}
