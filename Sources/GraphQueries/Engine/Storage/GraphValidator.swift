import Synchronization

/// Whether an index was found to be sound.
final class ValidationState: Sendable {
  private let state = Atomic<Bool>(false)

  var isValid: Bool { state.load(ordering: .acquiring) }

  func markValid() { state.store(true, ordering: .releasing) }
}

/// Looks an index through once, so that afterwards numbers found in it may be followed without a second look.
enum GraphValidator {
  static func check(_ graph: CompactGraph) throws(IndexError) {
    let (nodes, edges) = (UInt32(graph.nodeCount), UInt32(graph.edgeCount))
    var last: UInt32 = 0
    for place in 0...4 * graph.nodeCount {
      if graph.offsets[place] < last { throw IndexError(.damaged, detail: "arcs are out of order") }
      last = graph.offsets[place]
    }
    if graph.offsets[0] != 0 || Int(last) != graph.arcCount {
      throw IndexError(.damaged, detail: "arcs do not end where they should")
    }
    var highestTarget: UInt32 = 0
    var highestEdge: UInt32 = 0
    for place in 0..<graph.arcCount {
      highestTarget = max(highestTarget, graph.arcs[place].target)
      highestEdge = max(highestEdge, graph.arcEdges[place])
    }
    if graph.arcCount > 0, highestTarget >= nodes || highestEdge >= edges {
      throw IndexError(.damaged, detail: "an arc leads nowhere")
    }
    for place in 0..<graph.edgeCount {
      highestTarget = max(highestTarget, max(graph.edges[place].source, graph.edges[place].target))
    }
    if graph.edgeCount > 0, highestTarget >= nodes { throw IndexError(.damaged, detail: "an edge leads nowhere") }
  }
}
