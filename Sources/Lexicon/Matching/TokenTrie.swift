/// A trie over numbered words, with a list of values at the end of each sequence.
struct TokenTrie: Sendable {
  static let root: UInt32 = 0

  private struct Value {
    var payload: UInt32
    var next: UInt32
  }

  private var keys: [UInt64]
  private var children: [UInt32]
  private var mask: Int
  private var edgeCount = 0
  private var heads: [UInt32] = [.max]
  private var values: [Value] = []

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    children = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

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
      let found = keys[slot]
      if found == key { return children[slot] }
      if found == .max { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The first value at a node, or `UInt32.max`.
  @inline(__always)
  func firstValue(at node: UInt32) -> UInt32 { heads[Int(node)] }

  /// The payload of a value, and the value after it.
  func value(_ index: UInt32) -> (payload: UInt32, next: UInt32) {
    (values[Int(index)].payload, values[Int(index)].next)
  }

  /// Adds a value at the end of a sequence of words, unless it is there.
  mutating func insert(_ words: [UInt32], payload: UInt32) {
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
    values.append(Value(payload: payload, next: .max))
    let added = UInt32(values.count - 1)
    if last == .max { heads[Int(node)] = added } else { values[Int(last)].next = added }
  }

  private mutating func addNode(below node: UInt32, word: UInt32) -> UInt32 {
    if (edgeCount + 1) * 2 > keys.count { grow() }
    heads.append(.max)
    let new = UInt32(heads.count - 1)
    place(UInt64(node) << 32 | UInt64(word), new)
    edgeCount += 1
    return new
  }

  private mutating func place(_ key: UInt64, _ node: UInt32) {
    var slot = Self.slot(key) & mask
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    children[slot] = node
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != .max }
    keys = [UInt64](repeating: .max, count: keys.count * 2)
    children = [UInt32](repeating: 0, count: keys.count)
    mask = keys.count - 1
    for (key, node) in old { place(key, node) }
  }
}
