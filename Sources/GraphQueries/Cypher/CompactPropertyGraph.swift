internal import KnowledgeGraph

/// A compact graph as queries see it: kinds are labels, relations are types.
public struct CompactPropertyGraph: PropertyGraph {
  let graph: CompactGraph
  private let byKind: [String: [Int]]
  private let search = Search()

  /// Scratch memory of searches, made when one first needs it; a view of a graph serves one thread.
  private final class Search { var engine: GraphEngine? }

  /// The edge that was last followed, whose label need not be fetched from afar again.
  let last: LastEdge

  /// Looks at a graph in this way.
  public init(_ graph: CompactGraph) {
    self.graph = graph
    last = LastEdge(graph)
    var numbers = EntityKind.allCases.map { _ in [Int]() }
    for number in 0..<graph.nodeCount {
      numbers[Int(graph.kind(of: NodeNumber(UInt32(number))).rawValue)].append(number)
    }
    byKind = Dictionary(
      uniqueKeysWithValues: EntityKind.allCases.map { ($0.name, numbers[Int($0.rawValue)]) })
  }

  var engine: GraphEngine {
    if let engine = search.engine { return engine }
    let made = GraphEngine(graph)
    search.engine = made
    return made
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
    case "mentions": return .integer(graph.mentions(of: number))
    case "documents": return .integer(graph.documentCount(of: number))
    default: return .null
    }
  }

  /// What reads a property of entities, the name looked at once.
  public func nodeReader(_ key: String) -> (Int) -> CypherValue {
    let graph = graph
    switch key {
    case "name": return { .string(graph.name(of: NodeNumber(UInt32($0)))) }
    case "id": return { .string(graph.id(of: NodeNumber(UInt32($0)))) }
    case "kind":
      let names = EntityKind.allCases.map { CypherValue.string($0.name) }
      return { names[Int(graph.kind(of: NodeNumber(UInt32($0))).rawValue)] }
    default: return { property(key, ofNode: $0) }
    }
  }

  /// What reads a property of edges, the name looked at once.
  public func relationshipReader(_ key: String) -> (Int) -> CypherValue {
    let graph = graph
    switch key {
    case "relation":
      let names = Relation.allCases.map { CypherValue.string($0.name) }
      return { [last] edge in
        let code = Int(last.label(of: edge).relation)
        return names[names.indices.contains(code) ? code : Int(graph.relation(of: EdgeNumber(UInt32(edge))).rawValue)]
      }
    case "status":
      let names = Status.allCases.map { CypherValue.string($0.name) }
      return { [last] edge in
        let code = Int(last.label(of: edge).status)
        return names[names.indices.contains(code) ? code : Int(graph.status(of: EdgeNumber(UInt32(edge))).rawValue)]
      }
    case "confidence":
      let confidences = graph.section(.confidences, as: Double.self)
      return { [last] edge in
        let place = last.label(of: edge).confidence
        return .float(confidences.indices.contains(place) ? confidences[place] : 0)
      }
    default: return { property(key, ofRelationship: $0) }
    }
  }

  /// Numbers for kinds and ids.
  public func nodeCodes(_ key: String) -> CypherCodes? {
    let graph = graph
    switch key {
    case "id": return CypherCodes { $0 }
    case "kind": return CypherCodes { Int(graph.kind(of: NodeNumber(UInt32($0))).rawValue) }
    default: return nil
    }
  }

  /// Numbers for relations, their signs, and statuses.
  public func relationshipCodes(_ key: String) -> CypherCodes? {
    let last = last
    switch key {
    case "relation", "sign": return CypherCodes(isExact: key == "relation") { Int(last.label(of: $0).relation) }
    case "status": return CypherCodes { Int(last.label(of: $0).status) }
    default: return nil
    }
  }

  /// The relation is the type.
  public var typeProperty: String? { "relation" }

  /// Entities have the names that articles call them by beside their chief one.
  public var nameProperty: String? { "name" }
  /// Whether a name, letter by letter, is one of those that an entity bears.
  public func bears(_ name: String, node: Int) -> Bool { graph.bears(name, node: self.node(node)) }

  /// The properties, kinds and relations.
  public var vocabulary: CypherVocabulary? {
    CypherVocabulary(
      nodeProperties: Self.nodeProperties, relationshipProperties: Self.relationshipProperties,
      labels: EntityKind.allCases.map(\.name), types: Relation.allCases.map(\.name))
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
    case "documents": return .integer(graph.documentCount(of: number))
    case "sign": return .integer(Int(graph.relation(of: number).sign.rawValue))
    case "claims": return .integer(graph.claimCount(of: number))
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

extension CompactGraph {
  private func count(_ first: UInt32, _ end: UInt32, of all: Int) -> Int {
    first <= end && Int(end) <= all ? Int(end - first) : 0
  }

  /// How often an entity is mentioned.
  fileprivate func mentions(of node: NodeNumber) -> Int {
    Int(section(.nodes, as: NodeRecord.self)[Int(node.rawValue)].mentions)
  }

  /// In how many documents an entity is mentioned.
  fileprivate func documentCount(of node: NodeNumber) -> Int {
    let (records, place) = (section(.nodes, as: NodeRecord.self), Int(node.rawValue))
    return count(
      records[place].firstDocument, records[place + 1].firstDocument,
      of: section(.nodeDocuments, as: UInt32.self).count)
  }

  /// How many claims an edge has.
  fileprivate func claimCount(of edge: EdgeNumber) -> Int {
    let starts = section(.edgeClaims, as: UInt32.self)
    return count(
      starts[Int(edge.rawValue)], starts[Int(edge.rawValue) + 1], of: section(.claims, as: ClaimRecord.self).count)
  }
}

/// The edge that was last followed with its label, which stands beside the arcs of a node, where edges lie scattered.
final class LastEdge {
  // SAFETY: one place for each, freed with the object; the number is compared with the count before an edge is read.
  private let edge: UnsafeMutablePointer<Int>
  private let bits: UnsafeMutablePointer<ArcLabel>
  private let graph: CompactGraph

  init(_ graph: CompactGraph) {
    self.graph = graph
    edge = .allocate(capacity: 1)
    bits = .allocate(capacity: 1)
    edge.initialize(to: -1)
    bits.initialize(to: ArcLabel(bits: 0))
  }

  deinit {
    edge.deallocate()
    bits.deallocate()
  }

  @inline(__always)
  func set(_ number: Int, _ label: ArcLabel) {
    edge.pointee = number
    bits.pointee = label
  }

  @inline(__always)
  func label(of number: Int) -> ArcLabel {
    if number == edge.pointee { return bits.pointee }
    precondition(number >= 0 && number < graph.edgeCount, "edge \(number) is not in the graph")
    return graph.edges[number].label
  }
}
