/// Many paths in little memory.
public struct PathList: RandomAccessCollection, Sendable, Hashable {
  private var nodes: [NodeNumber] = []
  private var edges: [EdgeNumber] = []
  /// The place in ``edges`` at which each path starts; in ``nodes`` it is that plus the number of the path.
  private var starts: [Int] = [0]

  init() {}

  /// The place of the first path.
  public var startIndex: Int { 0 }
  /// The place behind the last path.
  public var endIndex: Int { starts.count - 1 }

  /// The path at a place.
  public subscript(place: Int) -> CompactPath {
    CompactPath(
      nodes: Array(nodes[(starts[place] + place)...(starts[place + 1] + place)]),
      edges: Array(edges[starts[place]..<starts[place + 1]]))
  }

  /// The number of edges of the path at a place.
  public func length(at place: Int) -> Int { starts[place + 1] - starts[place] }

  /// Adds the path whose nodes and edges lie in two stretches of memory, turned round or not.
  @inline(__always)
  mutating func append(
    nodes newNodes: UnsafePointer<UInt32>, edges newEdges: UnsafePointer<UInt32>, length: Int, isReversed: Bool
  ) {
    // SAFETY: the caller has `length` edges and one node more at those places.
    if isReversed {
      for place in stride(from: length, through: 0, by: -1) { nodes.append(NodeNumber(newNodes[place])) }
      for place in stride(from: length - 1, through: 0, by: -1) { edges.append(EdgeNumber(newEdges[place])) }
    } else {
      for place in 0...length { nodes.append(NodeNumber(newNodes[place])) }
      for place in 0..<length { edges.append(EdgeNumber(newEdges[place])) }
    }
    starts.append(edges.count)
  }
}
