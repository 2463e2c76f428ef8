/// A trie over numbered words in an image, with a list of values at the end of each sequence; a ``TokenTrie`` that has been
/// compiled.
struct StoredTrie: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): the tables are part of an image, which is only read.

  static let root: UInt32 = 0

  struct Edge: BitwiseCopyable {
    /// The node above in the upper half, the word in the lower.
    var key: UInt64
    /// The node below.
    var child: UInt32
    /// The first value at the node below, or `UInt32.max`.
    var first: UInt32
  }

  struct Value: BitwiseCopyable {
    var payload: UInt32
    /// The next value of the same sequence, or `UInt32.max`.
    var next: UInt32
  }

  static let empty = UInt64.max

  private let edges: UnsafePointer<Edge>
  private let mask: Int
  private let values: UnsafePointer<Value>

  init(_ reader: inout ImageReader) {
    let edges = reader.table(of: Edge.self)
    self.edges = edges.base
    mask = edges.count - 1
    values = reader.table(of: Value.self).base
  }

  /// What is behind an edge: the node, 0 if there is none, and its first value or `UInt32.max`.
  @inline(__always)
  func child(of node: UInt32, word: UInt32) -> (node: UInt32, value: UInt32) {
    let key = UInt64(node) << 32 | UInt64(word)
    var slot = Self.slot(key) & mask
    while edges[slot].key != key && edges[slot].key != Self.empty { slot = (slot + 1) & mask }
    return (edges[slot].child, edges[slot].first)
  }

  /// The payload of a value, and the value after it.
  func value(_ index: UInt32) -> (payload: UInt32, next: UInt32) {
    let value = values[Int(index)]
    return (value.payload, value.next)
  }

  /// The bits of an edge's key that choose a slot.
  @inline(__always)
  static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) }
}

extension TokenTrie {
  /// Writes the edges in as few slots as find them quickly, and the values.
  func write(to writer: inout ImageWriter) {
    var size = 64
    while size < count + count / 2 { size *= 2 }
    var edges = [StoredTrie.Edge](
      repeating: StoredTrie.Edge(key: StoredTrie.empty, child: 0, first: .max), count: size)
    for edge in allEdges {
      var slot = StoredTrie.slot(edge.key) & (size - 1)
      while edges[slot].key != StoredTrie.empty { slot = (slot + 1) & (size - 1) }
      edges[slot] = edge
    }
    writer.add(table: edges)
    writer.add(table: values)
  }
}
