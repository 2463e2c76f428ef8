public import KnowledgeGraph

/// Nodes or edges one after the other, in memory or made when they are asked for.
public struct GraphItems<Element: Sendable>: RandomAccessCollection, Sendable {
  private let items: [Element]
  private let make: (@Sendable (Int) -> Element)?

  /// Items in memory.
  public init(_ items: [Element]) {
    self.items = items
    make = nil
    endIndex = items.count
  }

  /// Items that are made each time that they are asked for.
  public init(count: Int, make: @escaping @Sendable (Int) -> Element) {
    items = []
    self.make = make
    endIndex = count
  }

  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last item.
  public let endIndex: Int

  /// The item at a place.
  public subscript(place: Int) -> Element { make.map { $0(place) } ?? items[place] }

  /// The places of the items of each sort.
  func places<Sort: Hashable>(by sort: (Element) -> Sort) -> [Sort: [Int32]] {
    var result: [Sort: [Int32]] = [:]
    for place in indices { result[sort(self[place]), default: []].append(Int32(place)) }
    return result
  }

  /// Some of the items, by their places.
  func at(_ places: [Int32]) -> GraphItems {
    GraphItems(count: places.count) { self[Int(places[$0])] }
  }
}

/// A graph as writers walk it: in the order of a ``KnowledgeGraph``, without all of it being in memory at once.
public struct GraphContents: Sendable {
  /// The documents, by id.
  public let documents: [DocumentRecord]
  /// The nodes, by id.
  public let nodes: GraphItems<Node>
  /// The edges, by the id of their source, their relation and the id of their target.
  public let edges: GraphItems<Edge>

  /// An edge without its texts, its ends by their places among the nodes.
  public struct Outline: Sendable {
    var source: Int32
    var target: Int32
    var relation: Relation
    var status: Status
    var documents: Int

    /// Makes an outline.
    public init(source: Int, target: Int, relation: Relation, status: Status, documents: Int) {
      (self.source, self.target) = (Int32(source), Int32(target))
      self.relation = relation
      self.status = status
      self.documents = documents
    }
  }

  /// The outlines of the edges, where they are to be had without the edges.
  let outline: (@Sendable (Int) -> Outline)?

  /// The contents of a graph in memory.
  public init(_ graph: KnowledgeGraph) {
    documents = graph.documents
    nodes = GraphItems(graph.nodes)
    edges = GraphItems(graph.edges)
    outline = nil
  }

  /// The contents of a graph that is kept elsewhere.
  /// - Precondition: the parts are in the order that is said of them.
  public init(
    documents: [DocumentRecord], nodes: GraphItems<Node>, edges: GraphItems<Edge>,
    outline: (@Sendable (Int) -> Outline)? = nil
  ) {
    self.documents = documents
    self.nodes = nodes
    self.edges = edges
    self.outline = outline
  }

  /// All of it in memory.
  public var whole: KnowledgeGraph { KnowledgeGraph(documents: documents, nodes: Array(nodes), edges: Array(edges)) }
}
