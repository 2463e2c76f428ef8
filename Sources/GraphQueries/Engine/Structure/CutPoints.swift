/// What holds a graph together by itself.
public struct CutPoints: Sendable, Hashable {
  /// The nodes without which the part that they lie in falls apart, in order.
  public var nodes: [NodeNumber]
  /// The edges without which their ends are no longer connected, in order; one of two parallel edges never is.
  public var bridges: [EdgeNumber]
}

extension CompactGraph {
  /// The nodes and edges whose removal splits the network, directions aside (Hopcroft and Tarjan 1973, with a stack of its own).
  /// - Throws: ``IndexError`` where the index is damaged.
  /// - Complexity: O(*n* + *m*).
  public func cutPoints(filter: SearchFilter = SearchFilter()) throws(IndexError) -> CutPoints {
    try validate()
    let test = EdgeTest(filter, self)
    var found = [UInt32](repeating: 0, count: nodeCount)
    var low = [UInt32](repeating: 0, count: nodeCount)
    var next = [UInt32](repeating: 0, count: nodeCount)
    var via = [UInt32](repeating: .max, count: nodeCount)
    var isCut = [Bool](repeating: false, count: nodeCount)
    var bridges: [EdgeNumber] = []
    var path: [UInt32] = []
    var count: UInt32 = 0
    for start in 0..<nodeCount where found[start] == 0 {
      count += 1
      found[start] = count
      low[start] = count
      next[start] = offsets[4 * start]
      path.append(UInt32(start))
      var branches = 0
      while let top = path.last {
        let node = Int(top)
        if next[node] < offsets[4 * node + 4] {
          let place = Int(next[node])
          next[node] += 1
          let (target, edge) = (Int(arcs[place].target), arcEdges[place])
          if edge == via[node] || !test.admits(Int(edge)) { continue }
          if found[target] != 0 {
            low[node] = min(low[node], found[target])
            continue
          }
          count += 1
          found[target] = count
          low[target] = count
          next[target] = offsets[4 * target]
          via[target] = edge
          path.append(UInt32(target))
          continue
        }
        path.removeLast()
        guard let parent = path.last.map(Int.init) else { continue }
        low[parent] = min(low[parent], low[node])
        if low[node] > found[parent] { bridges.append(EdgeNumber(via[node])) }
        if parent == start {
          branches += 1
        } else if low[node] >= found[parent] {
          isCut[parent] = true
        }
      }
      if branches > 1 { isCut[start] = true }
    }
    return CutPoints(
      nodes: isCut.indices.filter { isCut[$0] }.map { NodeNumber(UInt32($0)) }, bridges: bridges.sorted())
  }

  /// How many edges each node has that a filter lets through, in its direction.
  /// - Throws: ``IndexError`` where the index is damaged.
  public func degrees(filter: SearchFilter = SearchFilter()) throws(IndexError) -> [Int] {
    try validate()
    let test = EdgeTest(filter, self)
    let part = filter.direction.forward
    return (0..<nodeCount).map { node in
      let range = arcRange(UInt32(node), part)
      return test.isOpen ? range.count : range.count { test.admits(Int(arcEdges[$0])) }
    }
  }
}
