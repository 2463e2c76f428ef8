import KnowledgeGraph

/// The ties of a graph as pulls between pairs of nodes: positive where they bind, negative where they divide.
///
/// Each edge is one tie, whatever its direction. All ties between two nodes make one weight, their sum; where some bind and some
/// divide, the lesser number of them cannot fit whatever the division is, and is counted once for all in ``unavoidable``.
struct SignedGraph {
  /// Where the neighbours of each node start; one more for the end.
  var starts: [Int32]
  var neighbors: [UInt32]
  var weights: [Int32]
  /// Ties that fit no division.
  var unavoidable: Int

  var count: Int { starts.count - 1 }

  /// Makes the signed graph of what a filter lets through.
  /// - Parameter signs: the sign of each relation.
  init(_ graph: CompactGraph, _ test: EdgeTest, signs: [Int32]) {
    let count = graph.nodeCount
    var starts = [Int32](repeating: 0, count: count + 1)
    unavoidable = 0
    for place in 0..<graph.edgeCount where test.admits(place) {
      let edge = graph.edges[place]
      let sign = signs[Int(edge.label.relation)]
      if sign == 0 { continue }
      if edge.source == edge.target {
        if sign < 0 { unavoidable += 1 }
        continue
      }
      starts[Int(edge.source) + 1] += 1
      starts[Int(edge.target) + 1] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    // A tie is the other end and its sign in one word; two passes put those of each node in the order of the other ends.
    var next = starts
    var ties = [UInt32](repeating: 0, count: Int(starts[count]))
    for place in 0..<graph.edgeCount where test.admits(place) {
      let edge = graph.edges[place]
      let sign = signs[Int(edge.label.relation)]
      if sign == 0 || edge.source == edge.target { continue }
      let bit: UInt32 = sign > 0 ? 1 : 0
      ties[Int(next[Int(edge.source)])] = edge.target << 1 | bit
      next[Int(edge.source)] += 1
      ties[Int(next[Int(edge.target)])] = edge.source << 1 | bit
      next[Int(edge.target)] += 1
    }
    var turned = [UInt32](repeating: 0, count: ties.count)
    next = starts
    for node in 0..<count {
      for place in starts[node]..<starts[node + 1] {
        let tie = ties[Int(place)]
        let other = Int(tie >> 1)
        turned[Int(next[other])] = UInt32(node) << 1 | tie & 1
        next[other] += 1
      }
    }
    neighbors = []
    weights = []
    neighbors.reserveCapacity(turned.count)
    weights.reserveCapacity(turned.count)
    self.starts = [0]
    self.starts.reserveCapacity(count + 1)
    var mixed = 0
    for node in 0..<count {
      var place = Int(starts[node])
      let end = Int(starts[node + 1])
      while place < end {
        let other = turned[place] >> 1
        var (positive, negative) = (Int32(0), Int32(0))
        while place < end, turned[place] >> 1 == other {
          if turned[place] & 1 == 1 { positive += 1 } else { negative += 1 }
          place += 1
        }
        mixed += Int(min(positive, negative))
        if positive == negative { continue }
        neighbors.append(other)
        weights.append(positive - negative)
      }
      self.starts.append(Int32(neighbors.count))
    }
    unavoidable += mixed / 2
  }

  /// Makes a graph from pairs; for parts and contractions.
  init(count: Int, pairs: [(one: Int, other: Int, weight: Int32)], unavoidable: Int = 0) {
    var sums: [UInt64: Int32] = [:]
    for pair in pairs where pair.one != pair.other {
      let (low, high) = (UInt64(min(pair.one, pair.other)), UInt64(max(pair.one, pair.other)))
      sums[low << 32 | high, default: 0] += pair.weight
    }
    let sorted = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    starts = [Int32](repeating: 0, count: count + 1)
    for (key, _) in sorted {
      starts[Int(key >> 32) + 1] += 1
      starts[Int(key & 0xFFFF_FFFF) + 1] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var next = starts
    neighbors = [UInt32](repeating: 0, count: Int(starts[count]))
    weights = [Int32](repeating: 0, count: neighbors.count)
    for (key, weight) in sorted {
      let (low, high) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      for (node, other) in [(low, high), (high, low)] {
        neighbors[Int(next[node])] = UInt32(other)
        weights[Int(next[node])] = weight
        next[node] += 1
      }
    }
    self.unavoidable = unavoidable
  }

  @inline(__always)
  func ties(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// The nodes that ties hold together, part by part; nodes without ties are left out.
  func parts() -> [[UInt32]] {
    var isSeen = [Bool](repeating: false, count: count)
    var parts: [[UInt32]] = []
    for start in 0..<count where !isSeen[start] && starts[start] < starts[start + 1] {
      isSeen[start] = true
      var part = [UInt32(start)]
      var place = 0
      while place < part.count {
        for tie in ties(Int(part[place])) where !isSeen[Int(neighbors[tie])] {
          isSeen[Int(neighbors[tie])] = true
          part.append(neighbors[tie])
        }
        place += 1
      }
      parts.append(part)
    }
    return parts
  }

  /// The graph of some nodes, which take the numbers of their places.
  func part(_ nodes: [UInt32], places: inout [Int32]) -> SignedGraph {
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    var result = SignedGraph(count: 0, pairs: [])
    result.starts.reserveCapacity(nodes.count + 1)
    for node in nodes {
      for tie in ties(Int(node)) where places[Int(neighbors[tie])] >= 0 {
        result.neighbors.append(UInt32(places[Int(neighbors[tie])]))
        result.weights.append(weights[tie])
      }
      result.starts.append(Int32(result.neighbors.count))
    }
    for node in nodes { places[Int(node)] = -1 }
    return result
  }

  /// The two sides of a connected graph in which all ties fit, `nil` where there is no such division.
  func balancedSides() -> [Int32]? {
    var sides = [Int32](repeating: -1, count: count)
    if count == 0 { return sides }
    sides[0] = 0
    var queue = [0]
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      for tie in ties(node) {
        let (other, side) = (Int(neighbors[tie]), weights[tie] > 0 ? sides[node] : 1 - sides[node])
        if sides[other] < 0 {
          sides[other] = side
          queue.append(other)
        } else if sides[other] != side {
          return nil
        }
      }
    }
    return queue.count == count ? sides : nil
  }

  /// The weight of ties that do not fit a division.
  func misfit(_ camps: [Int32]) -> Int {
    var sum = 0
    for node in 0..<count {
      for tie in ties(node) where Int(neighbors[tie]) > node {
        let isSame = camps[node] == camps[Int(neighbors[tie])]
        if isSame != (weights[tie] > 0) { sum += Int(abs(weights[tie])) }
      }
    }
    return sum
  }
}
