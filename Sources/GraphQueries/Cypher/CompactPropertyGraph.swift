internal import KnowledgeGraph

/// A compact graph as queries see it: kinds are labels, relations are types.
public struct CompactPropertyGraph: PropertyGraph {
  private let graph: CompactGraph
  private let byKind: [String: [Int]]

  /// Looks at a graph in this way.
  public init(_ graph: CompactGraph) {
    self.graph = graph
    var byKind = Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0.name, [Int]()) })
    for number in 0..<graph.nodeCount { byKind[graph.kind(of: NodeNumber(UInt32(number))).name]?.append(number) }
    self.byKind = byKind
  }

  /// The properties that nodes have.
  public static let nodeProperties = ["id", "name", "kind", "names", "mentions", "documents"]
  /// The properties that relationships have.
  public static let relationshipProperties = [
    "relation", "status", "confidence", "documents", "sign", "claims", "quote", "firstDay", "lastDay",
  ]

  private func node(_ number: Int) -> NodeNumber { NodeNumber(UInt32(number)) }
  private func edge(_ number: Int) -> EdgeNumber { EdgeNumber(UInt32(number)) }

  /// How many entities there are.
  public var nodeCount: Int { graph.nodeCount }
  /// How many edges there are.
  public var relationshipCount: Int { graph.edgeCount }
  /// The kind of an entity.
  public func labels(ofNode node: Int) -> [String] { [graph.kind(of: self.node(node)).name] }
  /// Whether an entity is of a kind.
  public func hasLabel(_ label: String, node: Int) -> Bool { graph.kind(of: self.node(node)).name == label }

  /// A property of an entity.
  public func property(_ key: String, ofNode node: Int) -> CypherValue {
    let number = self.node(node)
    switch key {
    case "name": return .string(graph.name(of: number))
    case "id": return .string(graph.id(of: number))
    case "kind": return .string(graph.kind(of: number).name)
    case "names": return .list(graph.node(number).names.map { .string($0.text) })
    case "mentions": return .integer(graph.node(number).mentions)
    case "documents": return .integer(graph.node(number).documents.count)
    default: return .null
    }
  }

  /// All properties of an entity.
  public func properties(ofNode node: Int) -> [String: CypherValue] {
    Dictionary(uniqueKeysWithValues: Self.nodeProperties.map { ($0, property($0, ofNode: node)) })
  }

  /// The relation of an edge.
  public func type(ofRelationship relationship: Int) -> String { graph.relation(of: edge(relationship)).name }

  /// The ends of an edge.
  public func ends(ofRelationship relationship: Int) -> (source: Int, target: Int) {
    let ends = graph.ends(of: edge(relationship))
    return (Int(ends.source.rawValue), Int(ends.target.rawValue))
  }

  /// A property of an edge.
  public func property(_ key: String, ofRelationship relationship: Int) -> CypherValue {
    let number = edge(relationship)
    switch key {
    case "relation": return .string(graph.relation(of: number).name)
    case "status": return .string(graph.status(of: number).name)
    case "confidence": return .float(graph.confidence(of: number))
    case "documents": return .integer(graph.edge(number).documents)
    case "sign": return .integer(Int(graph.relation(of: number).sign.rawValue))
    case "claims": return .integer(graph.edge(number).claims.count)
    case "quote": return graph.edge(number).bestClaim.map { .string($0.evidence.quote) } ?? .null
    case "firstDay": return graph.days(of: number).map { .integer($0.lowerBound) } ?? .null
    case "lastDay": return graph.days(of: number).map { .integer($0.upperBound) } ?? .null
    default: return .null
    }
  }

  /// All properties of an edge.
  public func properties(ofRelationship relationship: Int) -> [String: CypherValue] {
    Dictionary(
      uniqueKeysWithValues: Self.relationshipProperties.map { ($0, property($0, ofRelationship: relationship)) }
    )
    .filter { !$0.value.isNull }
  }

  /// Visits the edges of an entity.
  public func visitArcs(
    of node: Int, _ direction: CypherDirection, types: [String], _ body: (CypherArc) throws -> Void
  ) throws {
    let relations = types.compactMap { Relation(name: $0) }
    if !types.isEmpty, relations.isEmpty { return }
    let part: [ArcPart] =
      switch direction {
      case .outgoing: [ArcPart.out]
      case .incoming: [ArcPart.into]
      case .both: [ArcPart.out, ArcPart.into]
      }
    for part in part {
      for place in graph.arcRange(UInt32(node), part) {
        let number = graph.arcEdges[place]
        guard Int(number) < graph.edgeCount else { continue }
        if !relations.isEmpty, !relations.contains(graph.relation(of: EdgeNumber(number))) { continue }
        let ends = ends(ofRelationship: Int(number))
        if direction == .both, part == .into, ends.source == ends.target { continue }
        try body(CypherArc(relationship: Int(number), other: ends.source == node ? ends.target : ends.source))
      }
    }
  }

  /// The entity with an id, or those that may have a name.
  public func candidates(property: String, value: CypherValue) -> [Int]? {
    switch property {
    case "id":
      guard case .string(let id) = value else { return [] }
      return graph.node(id: id).map { [Int($0.rawValue)] } ?? []
    case "name":
      guard case .string(let name) = value else { return [] }
      // A name of which folding leaves nothing is in no table.
      return NameKey.key(name).isEmpty && !name.isEmpty ? nil : graph.nodes(named: name).map { Int($0.rawValue) }
    default: return nil
    }
  }

  /// The entities of a kind.
  public func nodes(label: String) -> [Int]? { byKind[label] ?? [] }
  /// The entities that bear a name as people type it.
  public func nodes(named name: String) -> [Int] {
    let nodes = graph.nodes(named: name)
    return (nodes.isEmpty ? graph.node(id: name).map { [$0] } ?? [] : nodes).map { Int($0.rawValue) }
  }
}
