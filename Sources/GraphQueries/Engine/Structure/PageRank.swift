/// How much weight the edges of a graph lead to each node.
public struct PageRank: Sendable, Hashable {
  /// The rank of each node; all of them add up to one.
  public var ranks: [Double]
  /// How many rounds were needed.
  public var rounds: Int
  /// Whether the ranks still moved by more than the tolerance when the search ended.
  public var isTruncated: Bool
}

extension CompactGraph {
  /// Ranks nodes by the chance that a walk along edges ends there (Brin and Page 1998).
  ///
  /// Every edge counts, parallel ones too; the weight of nodes from which no edge leads is spread over all.
  /// - Parameters:
  ///   - damping: the chance that the walk goes on along an edge.
  ///   - tolerance: the sum over all nodes of how much ranks may still move.
  ///   - rounds: how many rounds to do at most.
  ///   - filter: which edges count; they are followed from source to target.
  ///   - budget: how long it may take.
  /// - Throws: ``IndexError`` where the index is damaged.
  /// - Complexity: O(*n* + *m*) a round.
  public func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-6, rounds: Int = 500, filter: SearchFilter = SearchFilter(),
    budget: QueryBudget = QueryBudget()
  ) throws(IndexError) -> PageRank {
    try validate()
    if nodeCount == 0 { return PageRank(ranks: [], rounds: 0, isTruncated: false) }
    let test = EdgeTest(filter, self)
    let lists = NeighborLists.arcs(self, .into, test)
    let shares = (0..<nodeCount).map { node in
      let range = arcRange(UInt32(truncatingIfNeeded: node), .out)
      let degree = test.isOpen ? range.count : range.count { test.admits(Int(arcEdges[$0])) }
      return degree > 0 ? 1 / Double(degree) : 0
    }
    var meter = BudgetMeter(budget)
    var ranks = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    var flows = [Double](repeating: 0, count: nodeCount)
    var (round, change) = (0, Double.infinity)
    while change > tolerance, round < rounds, meter.spend(edgeCount + nodeCount) {
      change = Self.step(&ranks, &flows, shares, lists, damping)
      round += 1
    }
    return PageRank(ranks: ranks, rounds: round, isTruncated: change > tolerance)
  }

  /// One round; how much the ranks moved.
  // SAFETY: all arrays have a place for each node, and the lists name nodes only.
  private static func step(
    _ ranks: inout [Double], _ flows: inout [Double], _ shares: [Double], _ lists: NeighborLists, _ damping: Double
  ) -> Double {
    let count = ranks.count
    return ranks.withUnsafeMutableBufferPointer { ranks in
      flows.withUnsafeMutableBufferPointer { flows in
        shares.withUnsafeBufferPointer { shares in
          lists.starts.withUnsafeBufferPointer { starts in
            lists.neighbors.withUnsafeBufferPointer { neighbors in
              var stuck = 0.0
              for node in 0..<count {
                flows[node] = ranks[node] * shares[node]
                if shares[node] == 0 { stuck += ranks[node] }
              }
              let base = (1 - damping + damping * stuck) / Double(count)
              var change = 0.0
              var place = 0
              for node in 0..<count {
                let end = Int(starts[node + 1])
                var sum = 0.0
                while place < end {
                  sum += flows[Int(neighbors[place])]
                  place += 1
                }
                let rank = base + damping * sum
                change += abs(rank - ranks[node])
                ranks[node] = rank
              }
              return change
            }
          }
        }
      }
    }
  }
}
