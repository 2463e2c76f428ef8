import Synchronization

/// How often nodes lie on shortest paths between others.
public struct Betweenness: Sendable, Hashable {
  /// For each node the sum over pairs of other nodes of the share of their shortest paths that pass it.
  public var values: [Double]
  /// From how many nodes the paths were followed: all of them where the values are exact.
  public var sources: Int
  /// Whether the values are exact, and not estimated from a sample.
  public var isExact: Bool
  /// Whether the budget ended before all sources were followed; the values are then estimated from those that were.
  public var isTruncated: Bool
}

extension CompactGraph {
  /// Up to how many nodes betweenness is exact unless told otherwise; above, it is estimated from ``betweennessSample`` sources.
  public static let betweennessExactLimit = 20_000
  /// How many sources are followed where betweenness is estimated.
  public static let betweennessSample = 1_000

  /// How often each node lies on shortest paths between two others, directions aside, parallel edges counted once and each pair
  /// once (Brandes 2001; estimated from a sample of sources as in Brandes and Pich 2007).
  /// - Parameters:
  ///   - sample: from how many nodes to follow paths, `nil` for all of them up to ``betweennessExactLimit`` nodes and
  ///     ``betweennessSample`` of them above. The sample is evenly spread over a fixed shuffle, so that it is always the same.
  ///   - threads: how many threads to use. Values are added up in an order that does not depend on it.
  ///   - filter: which edges count.
  ///   - budget: how long it may take.
  /// - Throws: ``IndexError`` where the index is damaged.
  /// - Complexity: O(*n* · *m*) for all sources.
  public func betweenness(
    sample: Int? = nil, threads: Int = ParallelThreads.all, filter: SearchFilter = SearchFilter(),
    budget: QueryBudget = QueryBudget(timeout: nil)
  ) throws(IndexError) -> Betweenness {
    try validate()
    let lists = NeighborLists.simple(self, EdgeTest(filter, self))
    let wanted = sample ?? (nodeCount <= Self.betweennessExactLimit ? nodeCount : Self.betweennessSample)
    let isExact = wanted >= nodeCount
    var sources = Array(0..<UInt32(nodeCount))
    if !isExact {
      // The order of hashes of numbers is a shuffle that is the same everywhere.
      sources.sort { left, right in
        let (one, other) = (Self.shuffleKey(left), Self.shuffleKey(right))
        return one != other ? one < other : left < right
      }
      sources = Array(sources.prefix(max(0, wanted)))
    }
    return BetweennessSearch(lists: lists, sources: sources, isExact: isExact, budget: budget).run(threads: threads)
  }

  private static func shuffleKey(_ number: UInt32) -> UInt64 {
    var value = (UInt64(number) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    return value ^ value >> 27
  }
}

/// How many threads a question may use.
public enum ParallelThreads {
  /// As many as there are processors.
  public static var all: Int { ParallelWork.processors }
}

private final class BetweennessSearch: Sendable {
  private let lists: NeighborLists
  private let sources: [UInt32]
  private let isExact: Bool
  private let budget: QueryBudget
  private let next = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  private let isSpent = Atomic<Bool>(false)
  private let sums: Mutex<[Int: [Double]]>

  /// Sources are handed out in this many blocks of equal size whatever the number of threads, and the sums of the blocks are
  /// added up in their order: rounding does not depend on threads.
  private static let blocks = 16

  init(lists: NeighborLists, sources: [UInt32], isExact: Bool, budget: QueryBudget) {
    self.lists = lists
    self.sources = sources
    self.isExact = isExact
    self.budget = budget
    sums = Mutex([:])
  }

  func run(threads: Int) -> Betweenness {
    let nodeCount = lists.starts.count - 1
    ParallelWork.run(threads: max(1, min(threads, Self.blocks))) { _ in self.work() }
    var values = [Double](repeating: 0, count: nodeCount)
    let parts = sums.withLock { $0 }
    for block in 0..<Self.blocks {
      guard let part = parts[block] else { continue }
      for node in 0..<nodeCount { values[node] += part[node] }
    }
    let followed = done.load(ordering: .relaxed)
    let isTruncated = isSpent.load(ordering: .relaxed)
    // Each pair was met from both ends; a sample stands for all sources.
    let scale = followed == 0 ? 0 : (isExact && !isTruncated ? 0.5 : 0.5 * Double(nodeCount) / Double(followed))
    for node in 0..<nodeCount { values[node] *= scale }
    return Betweenness(
      values: values, sources: followed, isExact: isExact && !isTruncated, isTruncated: isTruncated)
  }

  private func work() {
    var meter = BudgetMeter(budget)
    let space = BrandesSpace(lists)
    while !isSpent.load(ordering: .relaxed) {
      let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if block >= Self.blocks { return }
      let range = (sources.count * block / Self.blocks)..<(sources.count * (block + 1) / Self.blocks)
      space.clear()
      for place in range {
        if !meter.spend(space.follow(from: Int(sources[place])) + 1) {
          isSpent.store(true, ordering: .relaxed)
          break
        }
        done.wrappingAdd(1, ordering: .relaxed)
      }
      let part = space.sums
      sums.withLock { $0[block] = part }
    }
  }
}
