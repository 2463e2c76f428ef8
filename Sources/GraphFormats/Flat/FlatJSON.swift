import KnowledgeGraph

/// The plain columns of nodes and edges as members of a JSON object.
enum FlatJSON {
  /// Writes `, "kind": "company", …`, each member with a comma before it.
  static func write(_ node: Node, leavingOut left: Set<NodeColumn> = [], to sink: inout ByteSink) {
    for column in NodeColumn.allCases where !column.isEmpty(node) && !left.contains(column) {
      begin(column.rawValue, column.type, to: &sink)
      column.write(node, as: .jsonContent, to: &sink)
      if column.type == .string { sink.write(byte: UInt8(ascii: "\"")) }
    }
  }

  /// Writes `, "relation": "sued", …`, each member with a comma before it.
  static func write(_ edge: Edge, _ documents: DocumentTable, to sink: inout ByteSink) {
    for column in EdgeColumn.allCases where !column.isEmpty(edge, documents) {
      begin(column.rawValue, column.type, to: &sink)
      column.write(edge, documents, as: .jsonContent, to: &sink)
      if column.type == .string { sink.write(byte: UInt8(ascii: "\"")) }
    }
  }

  private static func begin(_ name: String, _ type: FlatType, to sink: inout ByteSink) {
    sink.write(", \"")
    sink.write(name)
    sink.write(type == .string ? "\": \"" : "\": ")
  }
}

/// Colours for programs that draw: kinds of nodes and signs of edges, after Okabe and Ito (2008), which readers with any colour vision
/// tell apart.
enum Palette {
  static func color(_ kind: EntityKind) -> String {
    switch kind {
    case .company: "#0072B2"
    case .organization: "#009E73"
    case .media: "#56B4E9"
    case .government: "#B8860B"
    case .court: "#7A5195"
    case .person: "#CC79A7"
    case .group: "#E69F00"
    case .product: "#7F7F7F"
    case .place: "#5C6B3A"
    }
  }

  static func color(_ sign: Relation.Sign) -> String {
    switch sign {
    case .negative: "#B34700"
    case .positive: "#0068A3"
    case .neutral: "#595959"
    }
  }
}

/// What writers for drawing programs need to know of a graph beside itself.
struct DrawingTable {
  let language: ExportOptions.Language
  let documents: DocumentTable
  /// The place of each node in the graph's list.
  let places: [String: Int]
  /// How many edges end at each node.
  let degrees: [Int]

  init(_ graph: GraphContents, _ options: ExportOptions) {
    language = options.language(for: graph)
    documents = DocumentTable(graph.documents)
    let places = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var degrees = [Int](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges {
      if let place = places[edge.source] { degrees[place] += 1 }
      if let place = places[edge.target] { degrees[place] += 1 }
    }
    self.places = places
    self.degrees = degrees
  }
}

extension ByteSink {
  /// Appends a coordinate with two digits behind the point, so that files are small and no machine rounds another way.
  mutating func write(coordinate: Double) {
    let hundredths = Int((coordinate * 100).rounded())
    if hundredths < 0 { write(byte: UInt8(ascii: "-")) }
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    write(integer: whole)
    write(byte: UInt8(ascii: "."))
    if rest < 10 { write(byte: UInt8(ascii: "0")) }
    write(integer: rest)
  }
}
