/// A trie over numbered words, with a list of values at the end of each sequence.
final class TokenTrie: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): only its maker inserts, before the trie is shared; then it is read only.

  private typealias Edge = StoredTrie.Edge

  private struct State {
    var edges: UnsafeMutablePointer<Edge>
    var mask: Int
    var count = 0
    var values: [StoredTrie.Value] = []
  }

  private let state: UnsafeMutablePointer<State>

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    state = .allocate(capacity: 1)
    state.initialize(to: State(edges: Self.allocate(size), mask: size - 1))
    state.pointee.values.reserveCapacity(capacity)
  }

  deinit {
    state.pointee.edges.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  private static func allocate(_ size: Int) -> UnsafeMutablePointer<Edge> {
    let edges = UnsafeMutablePointer<Edge>.allocate(capacity: size)
    edges.initialize(repeating: Edge(key: StoredTrie.empty, child: 0, first: .max), count: size)
    return edges
  }

  /// The slot of an edge, or the empty one where it belongs.
  @inline(__always)
  private func slot(_ node: UInt32, _ word: UInt32) -> Int {
    let key = UInt64(node) << 32 | UInt64(word)
    let edges = state.pointee.edges
    let mask = state.pointee.mask
    var slot = StoredTrie.slot(key) & mask
    while edges[slot].key != key && edges[slot].key != StoredTrie.empty { slot = (slot + 1) & mask }
    return slot
  }

  /// The number of edges.
  var count: Int { state.pointee.count }

  /// All edges.
  var allEdges: [StoredTrie.Edge] {
    UnsafeBufferPointer(start: state.pointee.edges, count: state.pointee.mask + 1).filter { $0.key != StoredTrie.empty }
  }

  /// The values in the order in which they came.
  var values: [StoredTrie.Value] { state.pointee.values }

  /// Adds a value at the end of a sequence of words, unless it is there.
  func insert(_ words: [UInt32], payload: UInt32) {
    var node = StoredTrie.root
    var place = -1
    for word in words {
      place = slot(node, word)
      if state.pointee.edges[place].key == StoredTrie.empty { place = addEdge(node, word, place) }
      node = state.pointee.edges[place].child
    }
    if place < 0 { return }
    var last: UInt32 = .max
    var index = state.pointee.edges[place].first
    while index != .max {
      let value = state.pointee.values[Int(index)]
      if value.payload == payload { return }
      last = index
      index = value.next
    }
    let added = UInt32(state.pointee.values.count)
    state.pointee.values.append(StoredTrie.Value(payload: payload, next: .max))
    if last == .max {
      state.pointee.edges[place].first = added
    } else {
      state.pointee.values[Int(last)].next = added
    }
  }

  private func addEdge(_ node: UInt32, _ word: UInt32, _ place: Int) -> Int {
    var place = place
    state.pointee.count += 1
    if state.pointee.count * 2 > state.pointee.mask {
      grow()
      place = slot(node, word)
    }
    state.pointee.edges[place] = Edge(
      key: UInt64(node) << 32 | UInt64(word), child: UInt32(state.pointee.count), first: .max)
    return place
  }

  private func grow() {
    let old = state.pointee.edges
    let size = state.pointee.mask + 1
    state.pointee.edges = Self.allocate(size * 2)
    state.pointee.mask = size * 2 - 1
    for index in 0..<size where old[index].key != StoredTrie.empty {
      let edge = old[index]
      let place = slot(UInt32(edge.key >> 32), UInt32(truncatingIfNeeded: edge.key))
      state.pointee.edges[place] = edge
    }
    old.deallocate()
  }
}
