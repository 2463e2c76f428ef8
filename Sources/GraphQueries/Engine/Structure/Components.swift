/// A division of the nodes of a graph into parts.
public struct Components: Sendable, Hashable {
  /// The number of the part of each node; parts are numbered by their first node.
  public var part: [UInt32]
  /// How many nodes each part has.
  public var sizes: [Int]

  /// How many parts there are.
  public var count: Int { sizes.count }
  /// The size of the largest part.
  public var largest: Int { sizes.max() ?? 0 }

  /// Numbers parts by their first node, given any node's representative.
  init(representatives: UnsafeMutableBufferPointer<UInt32>) {
    var numbers = [UInt32](repeating: .max, count: representatives.count)
    var sizes: [Int] = []
    part = [UInt32](unsafeUninitializedCapacity: representatives.count) { buffer, count in
      for node in 0..<representatives.count {
        let root = Int(representatives[node])
        if numbers[root] == .max {
          numbers[root] = UInt32(sizes.count)
          sizes.append(0)
        }
        let number = numbers[root]
        sizes[Int(number)] += 1
        buffer.initializeElement(at: node, to: number)
      }
      count = representatives.count
    }
    self.sizes = sizes
  }
}

extension Components {
  /// Takes over parts whose representatives are their least nodes.
  fileprivate init(leastNodes: UnsafeMutableBufferPointer<UInt32>) {
    var sizes: [Int] = []
    part = [UInt32](unsafeUninitializedCapacity: leastNodes.count) { buffer, count in
      for node in 0..<leastNodes.count {
        let least = Int(leastNodes[node])
        let number = least == node ? UInt32(truncatingIfNeeded: sizes.count) : buffer[least]
        if least == node { sizes.append(0) }
        sizes[Int(number)] += 1
        buffer.initializeElement(at: node, to: number)
      }
      count = leastNodes.count
    }
    self.sizes = sizes
  }
}

extension CompactGraph {
  /// The weakly connected components: parts whose nodes hang together by edges in whatever direction (disjoint sets with path
  /// halving, Tarjan and van Leeuwen 1984; most nodes of the largest part are known after two arcs of each, and the rest of their
  /// arcs are passed over, Sutton, Ben-Nun and Barak 2018).
  ///
  /// A node that the filter leaves without an edge is a part of its own.
  /// - Throws: ``IndexError`` where the index is damaged.
  /// - Complexity: O(*n* + *m*), near enough, as a rule far less.
  public func weakComponents(filter: SearchFilter = SearchFilter()) throws(IndexError) -> Components {
    try validate()
    let query = WeakQuery(graph: self, test: EdgeTest(filter, self))
    defer { query.parents.deallocate() }
    query.run()
    return Components(leastNodes: query.parents)
  }

  /// The strongly connected components: parts in which every node can be reached from every other along the direction of the
  /// filter (Tarjan 1972, with a stack of its own, so that no path is too long for it).
  /// - Throws: ``IndexError`` where the index is damaged.
  /// - Complexity: O(*n* + *m*).
  public func strongComponents(
    filter: SearchFilter = SearchFilter(direction: .strictlyForward)
  ) throws(IndexError) -> Components {
    try validate()
    let compiled = CompiledFilter(filter, self)
    var query = StrongQuery(graph: self, test: EdgeTest(filter, self), part: compiled.forward)
    return query.run()
  }
}

/// Joins the ends of edges. The representative of a set is its least node, and the parent of a node is never greater than it.
// SAFETY: the index was validated, so that every arc leads to a node.
private struct WeakQuery {
  let graph: CompactGraph
  let test: EdgeTest
  let parents: UnsafeMutableBufferPointer<UInt32>

  /// How many arcs of each node are looked at before the largest part is passed over.
  private static let first = 2
  private static let sample = 1024

  init(graph: CompactGraph, test: EdgeTest) {
    self.graph = graph
    self.test = test
    parents = .allocate(capacity: graph.nodeCount)
    for node in 0..<graph.nodeCount { parents.initializeElement(at: node, to: UInt32(truncatingIfNeeded: node)) }
  }

  func run() {
    for node in 0..<UInt32(truncatingIfNeeded: graph.nodeCount) {
      join(node, graph.arcRange(node, .all).prefix(Self.first))
    }
    settle()
    let largest = mostFrequent()
    for node in 0..<UInt32(truncatingIfNeeded: graph.nodeCount) where parents[Int(node)] != largest {
      join(node, graph.arcRange(node, .all).dropFirst(Self.first))
    }
    settle()
  }

  @inline(__always)
  private func join(_ node: UInt32, _ places: Range<Int>) {
    if places.isEmpty { return }
    var own = root(node)
    for place in places where test.isOpen || test.admits(Int(graph.arcEdges[place])) {
      let other = root(graph.arcs[place].target)
      if own < other {
        parents[Int(other)] = own
      } else if other < own {
        parents[Int(own)] = other
        own = other
      }
    }
  }

  @inline(__always)
  private func root(_ node: UInt32) -> UInt32 {
    var node = node
    while parents[Int(node)] != node {
      parents[Int(node)] = parents[Int(parents[Int(node)])]
      node = parents[Int(node)]
    }
    return node
  }

  /// Makes every node's parent its representative: those of lesser nodes are already.
  private func settle() { for node in 0..<parents.count { parents[node] = parents[Int(parents[node])] } }

  /// The representative of most nodes of a sample.
  private func mostFrequent() -> UInt32 {
    var counts: [UInt32: Int] = [:]
    for node in stride(from: 0, to: parents.count, by: max(1, parents.count / Self.sample)) {
      counts[parents[node], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .max
  }
}

private struct StrongQuery {
  let graph: CompactGraph
  let test: EdgeTest
  let part: ArcPart

  /// What is known of a node: when it was found, the earliest node that it leads back to, and the next arc to look at.
  private struct Visit {
    var found: UInt32
    var low: UInt32
    var next: UInt32
    var end: UInt32
  }

  // SAFETY: the index was validated; each node is pushed once on either stack.
  mutating func run() -> Components {
    let count = graph.nodeCount
    let visits = UnsafeMutablePointer<Visit>.allocate(capacity: max(count, 1))
    let roots = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: count)
    let stack = UnsafeMutablePointer<UInt32>.allocate(capacity: max(count, 1))
    let calls = UnsafeMutablePointer<UInt32>.allocate(capacity: max(count, 1))
    defer {
      visits.deallocate()
      roots.deallocate()
      stack.deallocate()
      calls.deallocate()
    }
    visits.initialize(repeating: Visit(found: 0, low: 0, next: 0, end: 0), count: count)
    roots.initialize(repeating: 0)
    let arcs = graph.arcs
    let isOpen = test.isOpen
    var (found, stackCount, callCount) = (UInt32(0), 0, 0)
    func enter(_ node: UInt32) {
      found += 1
      let range = graph.arcRange(node, part)
      visits[Int(node)] = Visit(
        found: found, low: found, next: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound))
      stack[stackCount] = node
      stackCount += 1
      calls[callCount] = node
      callCount += 1
    }
    for start in 0..<UInt32(truncatingIfNeeded: count) where visits[Int(start)].found == 0 {
      enter(start)
      while callCount > 0 {
        let node = calls[callCount - 1]
        var (next, low) = (visits[Int(node)].next, visits[Int(node)].low)
        let end = visits[Int(node)].end
        var child = UInt32.max
        while next < end {
          let place = Int(next)
          next += 1
          let target = arcs[place].target
          if !isOpen, !test.admits(Int(graph.arcEdges[place])) { continue }
          let other = visits[Int(target)].found
          if other == 0 {
            child = target
            break
          }
          // A node whose part is complete was found at the end of time, so that nothing leads back to it.
          if other < low { low = other }
        }
        visits[Int(node)].next = next
        visits[Int(node)].low = low
        if child != .max {
          enter(child)
          continue
        }
        callCount -= 1
        if callCount > 0 {
          let caller = Int(calls[callCount - 1])
          visits[caller].low = min(visits[caller].low, low)
        }
        if low == visits[Int(node)].found {
          while true {
            stackCount -= 1
            roots[Int(stack[stackCount])] = node
            visits[Int(stack[stackCount])].found = .max
            if stack[stackCount] == node { break }
          }
        }
      }
    }
    return Components(representatives: roots)
  }
}
