/// What one side of a search by cost knows of a node that it has marked.
struct CostSide {
  /// The least cost found so far.
  var cost: UInt64
  /// The place of the arc by which the node was reached.
  var via: UInt32
}

/// The scratch memory of searches by cost beside that of all searches.
///
/// It is read only for nodes that bear a mark of the question: most arcs lead to nodes without one, and the marks alone stay in
/// the cache.
final class CostSpace {
  // SAFETY: two places for every node; searches compare nodes with their number first.
  /// What the forward and the backward side know of each node, beside each other.
  let sides: UnsafeMutablePointer<CostSide>
  let forwardHeap = CostHeap()
  let backwardHeap = CostHeap()

  init(nodeCount: Int) {
    sides = .allocate(capacity: max(2 * nodeCount, 1))
    sides.initialize(repeating: CostSide(cost: 0, via: 0), count: max(2 * nodeCount, 1))
  }

  deinit { sides.deallocate() }
}

/// A node to be settled, with its cost.
struct CostItem {
  var cost: UInt64
  var node: UInt32
}

/// A binary heap with the least cost first; of equal costs the lesser node.
final class CostHeap {
  // SAFETY: `items` has room for `capacity` items, of which `count` are in use.
  private var items = UnsafeMutablePointer<CostItem>.allocate(capacity: 256)
  private var capacity = 256
  private(set) var count = 0

  deinit { items.deallocate() }

  @inline(__always)
  func removeAll() { count = 0 }

  /// The least cost.
  /// - Precondition: the heap is not empty.
  @inline(__always)
  var least: UInt64 { items[0].cost }

  @inline(__always)
  private static func precedes(_ left: CostItem, _ right: CostItem) -> Bool {
    left.cost < right.cost || (left.cost == right.cost && left.node < right.node)
  }

  @inline(__always)
  func push(_ item: CostItem) {
    if count == capacity { grow() }
    var hole = count
    count += 1
    while hole > 0 {
      let parent = (hole - 1) >> 1
      if !Self.precedes(item, items[parent]) { break }
      items[hole] = items[parent]
      hole = parent
    }
    items[hole] = item
  }

  /// Takes the least item out.
  /// - Precondition: the heap is not empty.
  @inline(__always)
  func pop() -> CostItem {
    let result = items[0]
    count -= 1
    let item = items[count]
    var hole = 0
    while true {
      var child = 2 * hole + 1
      if child >= count { break }
      if child + 1 < count, Self.precedes(items[child + 1], items[child]) { child += 1 }
      if !Self.precedes(items[child], item) { break }
      items[hole] = items[child]
      hole = child
    }
    items[hole] = item
    return result
  }

  private func grow() {
    let larger = UnsafeMutablePointer<CostItem>.allocate(capacity: capacity * 2)
    larger.update(from: items, count: count)
    items.deallocate()
    items = larger
    capacity *= 2
  }
}
