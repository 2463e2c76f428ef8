/// A node of a ``CompactGraph``: its place in the graph.
public struct NodeNumber: Sendable, Hashable, Comparable {
  /// The place, counted from 0.
  public var rawValue: UInt32

  /// Makes a number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders nodes by their place, which is the order of their ids in a graph of documents.
  public static func < (left: NodeNumber, right: NodeNumber) -> Bool { left.rawValue < right.rawValue }
}

/// An edge of a ``CompactGraph``: its place in the graph.
public struct EdgeNumber: Sendable, Hashable, Comparable {
  /// The place, counted from 0.
  public var rawValue: UInt32

  /// Makes a number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders edges by their place in the graph.
  public static func < (left: EdgeNumber, right: EdgeNumber) -> Bool { left.rawValue < right.rawValue }
}

/// A graph of up to four thousand million arcs in one block of memory, made for questions.
///
/// Nodes and edges are numbered. Each node has its arcs side by side (compressed sparse rows): first those of edges that start
/// there, then those of symmetric edges, then those of edges that end there, each part with the surest edges first and of two
/// equally sure ones the one with the lesser number. An edge therefore has two arcs, and parallel edges stay apart. Every search
/// walks arcs in this order, and every tie is broken by it.
///
/// The block is the same in memory and in a file (`.waslx`), so that a file is opened by mapping it.
public final class CompactGraph: @unchecked Sendable {
  // SAFETY: all pointers point into `memory`, which lives as long as the graph and is never written to; their bounds were
  // checked against its size in `init`. What stands there may be wrong in a damaged file, so that whoever follows a number found
  // in it compares it with the counts first, or calls `validate()` before.
  let memory: IndexMemory
  let places: [SectionPlace]
  /// How many nodes there are.
  public let nodeCount: Int
  /// How many edges there are.
  public let edgeCount: Int

  /// Four places of arcs for each node: its first, its first symmetric one, its first symmetric incoming one, its first incoming
  /// one; and one more for the end.
  let offsets: UnsafePointer<UInt32>
  let arcs: UnsafePointer<Arc>
  let arcEdges: UnsafePointer<UInt32>
  let edges: UnsafePointer<EdgeRecord>
  let days: UnsafePointer<DayRange>
  let kinds: UnsafePointer<UInt8>
  let arcCount: Int
  /// The cost of each place in the table of confidences, in units of ``CostScale``; 65,536 of them so that no label leads outside.
  let costs: UnsafeMutablePointer<UInt64>
  private let validation = ValidationState()

  init(memory: IndexMemory, places: [SectionPlace], isTrusted: Bool) {
    self.memory = memory
    self.places = places
    func pointer<Element>(_ section: IndexSection, _: Element.Type) -> UnsafePointer<Element> {
      UnsafeRawPointer(memory.base + places[section.index].offset).assumingMemoryBound(to: Element.self)
    }
    nodeCount = places[IndexSection.nodes.index].count - 1
    edgeCount = places[IndexSection.edges.index].count
    arcCount = places[IndexSection.arcs.index].count
    offsets = pointer(.offsets, UInt32.self)
    arcs = pointer(.arcs, Arc.self)
    arcEdges = pointer(.arcEdges, UInt32.self)
    edges = pointer(.edges, EdgeRecord.self)
    days = pointer(.edgeDays, DayRange.self)
    kinds = pointer(.kinds, UInt8.self)
    costs = CostScale.table(
      UnsafeBufferPointer(
        start: pointer(.confidences, Double.self), count: places[IndexSection.confidences.index].count))
    if isTrusted { validation.markValid() }
  }

  deinit { costs.deallocate() }

  /// The size of the index in bytes.
  public var byteCount: Int { memory.count }

  /// The elements of a section.
  func section<Element>(_ section: IndexSection, as _: Element.Type) -> UnsafeBufferPointer<Element> {
    let place = places[section.index]
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(memory.base + place.offset).assumingMemoryBound(to: Element.self), count: place.count)
  }

  /// Makes sure that every number in the index leads to something that is there.
  ///
  /// An index that was built in memory is right by construction. One from a file is looked through once, at the speed of memory,
  /// by the questions that walk the whole graph; those that touch a small part of it check each step instead.
  /// - Throws: an error with the code `damaged`.
  public func validate() throws(IndexError) {
    if validation.isValid { return }
    try GraphValidator.check(self)
    validation.markValid()
  }

  /// The places of a node's arcs.
  @inline(__always)
  func arcRange(_ node: UInt32, _ part: ArcPart) -> Range<Int> {
    let base = offsets + 4 * Int(node)
    let start = Int(base[part.first])
    let end = Int(base[part.end])
    // SAFETY: a damaged file may hold any numbers here; an empty range is walked instead.
    return start <= end && end <= arcCount ? start..<end : 0..<0
  }

  /// The node at the other end of an edge, `nil` where the index is damaged.
  @inline(__always)
  func otherEnd(of edge: UInt32, from node: UInt32) -> UInt32 {
    let record = edges[Int(edge)]
    return record.source == node ? record.target : record.source
  }
}

/// Which of a node's arcs are walked: a range of the four parts of its list.
struct ArcPart: Hashable, Sendable {
  var first: Int
  var end: Int

  static let all = ArcPart(first: 0, end: 4)
  static let out = ArcPart(first: 0, end: 2)
  static let outAndSymmetric = ArcPart(first: 0, end: 3)
  static let into = ArcPart(first: 2, end: 4)
  static let intoAndSymmetric = ArcPart(first: 1, end: 4)
}

extension IndexSection {
  /// The place of the section among all.
  var index: Int { Int(rawValue) - 1 }
}
