/// A trie over numbered words, with a list of values at the end of each sequence.
final class TokenTrie: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): only its maker inserts, before the trie is shared; then it is read only.

  static let root: UInt32 = 0

  private struct Edge {
    /// The node above in the upper half, the word in the lower.
    var key: UInt64
    var child: UInt32
  }

  private static let empty = UInt64.max

  private var edges: UnsafeMutablePointer<Edge>
  private var mask: Int
  private var edgeCount = 0
  /// The first value at each node.
  private var heads: [UInt32] = [.max]
  private var values: [(payload: UInt32, next: UInt32)] = []

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    edges = .allocate(capacity: size)
    edges.initialize(repeating: Edge(key: Self.empty, child: 0), count: size)
    mask = size - 1
    heads.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  deinit { edges.deallocate() }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }

  /// The node behind an edge, or 0, which is the root and never behind one.
  @inline(__always)
  func child(of node: UInt32, word: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(word)
    var slot = Self.slot(key) & mask
    while true {
      let edge = edges[slot]
      if edge.key == key { return edge.child }
      if edge.key == Self.empty { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The first value at a node, or `UInt32.max`.
  @inline(__always)
  func firstValue(at node: UInt32) -> UInt32 { heads[Int(node)] }

  /// The payload of a value, and the value after it.
  func value(_ index: UInt32) -> (payload: UInt32, next: UInt32) { values[Int(index)] }

  /// Adds a value at the end of a sequence of words, unless it is there.
  func insert(_ words: some Collection<UInt32>, payload: UInt32) {
    guard !words.isEmpty else { return }
    var node = Self.root
    for word in words {
      let next = child(of: node, word: word)
      node = next != 0 ? next : addNode(below: node, word: word)
    }
    var last: UInt32 = .max
    var index = heads[Int(node)]
    while index != .max {
      if values[Int(index)].payload == payload { return }
      last = index
      index = values[Int(index)].next
    }
    let added = UInt32(values.count)
    values.append((payload, .max))
    if last == .max { heads[Int(node)] = added } else { values[Int(last)].next = added }
  }

  private func addNode(below node: UInt32, word: UInt32) -> UInt32 {
    if (edgeCount + 1) * 2 > mask { grow() }
    let new = UInt32(heads.count)
    heads.append(.max)
    place(Edge(key: UInt64(node) << 32 | UInt64(word), child: new))
    edgeCount += 1
    return new
  }

  private func place(_ edge: Edge) {
    var slot = Self.slot(edge.key) & mask
    while edges[slot].key != Self.empty { slot = (slot + 1) & mask }
    edges[slot] = edge
  }

  private func grow() {
    let old = edges
    let oldSize = mask + 1
    edges = .allocate(capacity: oldSize * 2)
    edges.initialize(repeating: Edge(key: Self.empty, child: 0), count: oldSize * 2)
    mask = oldSize * 2 - 1
    for index in 0..<oldSize where old[index].key != Self.empty { place(old[index]) }
    old.deallocate()
  }
}
