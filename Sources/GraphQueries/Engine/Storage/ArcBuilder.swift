import KnowledgeGraph

/// Puts the arcs of all nodes side by side.
struct ArcBuilder {
  let nodeCount: Int
  let edgeCount: Int
  let edges: UnsafeMutablePointer<EdgeRecord>

  // SAFETY: `offsets` has 4 * nodeCount + 1 places, `arcs` and `arcEdges` have two for each edge, and edges name nodes that exist;
  // the builder made all of them so.
  func build(
    offsets: UnsafeMutablePointer<UInt32>, arcs: UnsafeMutablePointer<Arc>, arcEdges: UnsafeMutablePointer<UInt32>
  ) {
    let symmetric = (0..<32).map { Relation(rawValue: $0)?.isSymmetric ?? false }
    var next = [UInt32](repeating: 0, count: 4 * nodeCount + 1)
    var classes = [UInt8](repeating: 0, count: nodeCount)
    next.withUnsafeMutableBufferPointer { next in
      for place in 0..<edgeCount {
        let edge = edges[place]
        let isSymmetric = symmetric[Int(edge.label.relation)]
        next[4 * Int(edge.source) + (isSymmetric ? 1 : 0)] += 1
        next[4 * Int(edge.target) + (isSymmetric ? 2 : 3)] += 1
      }
      var sum: UInt32 = 0
      for place in 0..<4 * nodeCount {
        let count = next[place]
        next[place] = sum
        offsets[place] = sum
        sum += count
      }
      offsets[4 * nodeCount] = sum
      for node in 0..<nodeCount {
        let degree = offsets[4 * node + 4] - offsets[4 * node]
        classes[node] = degree == 0 ? 0 : UInt8(31 - degree.leadingZeroBitCount)
      }
      for place in surestFirst() {
        let edge = edges[Int(place)]
        let isSymmetric = symmetric[Int(edge.label.relation)]
        let out = 4 * Int(edge.source) + (isSymmetric ? 1 : 0)
        let outPlace = Int(next[out])
        next[out] += 1
        arcs[outPlace] = Arc(
          target: edge.target,
          label: edge.label.at(isIncoming: false, sizeClass: UInt32(classes[Int(edge.target)])))
        arcEdges[outPlace] = place
        let into = 4 * Int(edge.target) + (isSymmetric ? 2 : 3)
        let inPlace = Int(next[into])
        next[into] += 1
        arcs[inPlace] = Arc(
          target: edge.source, label: edge.label.at(isIncoming: true, sizeClass: UInt32(classes[Int(edge.source)])))
        arcEdges[inPlace] = place
      }
    }
  }

  /// All edges by confidence, then by number (counting sort).
  private func surestFirst() -> [UInt32] {
    var counts = [Int](repeating: 0, count: 65_537)
    for place in 0..<edgeCount { counts[edges[place].label.confidence + 1] += 1 }
    for place in 0..<65_536 { counts[place + 1] += counts[place] }
    return [UInt32](unsafeUninitializedCapacity: edgeCount) { buffer, count in
      for place in 0..<edgeCount {
        let confidence = edges[place].label.confidence
        buffer.initializeElement(at: counts[confidence], to: UInt32(truncatingIfNeeded: place))
        counts[confidence] += 1
      }
      count = edgeCount
    }
  }
}
