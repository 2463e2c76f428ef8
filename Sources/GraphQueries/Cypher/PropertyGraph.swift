/// A relationship as a node sees it.
public struct CypherArc: Sendable {
  /// The number of the relationship.
  public var relationship: Int
  /// The node at the other end.
  public var other: Int

  /// Makes an arc.
  public init(relationship: Int, other: Int) {
    self.relationship = relationship
    self.other = other
  }
}

/// What queries need of a graph: numbered nodes with labels, numbered relationships with a type, both with properties.
public protocol PropertyGraph {
  /// How many nodes there are; they are numbered from 0.
  var nodeCount: Int { get }
  /// How many relationships there are; they are numbered from 0.
  var relationshipCount: Int { get }
  /// The labels of a node.
  func labels(ofNode node: Int) -> [String]
  /// Whether a node bears a label.
  func hasLabel(_ label: String, node: Int) -> Bool
  /// A property of a node, null where it has none.
  func property(_ key: String, ofNode node: Int) -> CypherValue
  /// All properties of a node.
  func properties(ofNode node: Int) -> [String: CypherValue]
  /// The type of a relationship.
  func type(ofRelationship relationship: Int) -> String
  /// The ends of a relationship.
  func ends(ofRelationship relationship: Int) -> (source: Int, target: Int)
  /// A property of a relationship, null where it has none.
  func property(_ key: String, ofRelationship relationship: Int) -> CypherValue
  /// All properties of a relationship.
  func properties(ofRelationship relationship: Int) -> [String: CypherValue]
  /// Visits the relationships of a node; a loop is visited once.
  /// - Parameter types: the types wanted; all where it is empty.
  func visitArcs(
    of node: Int, _ direction: CypherDirection, types: [String], _ body: (CypherArc) throws -> Void) throws
  /// Nodes among which are all that have a property of that value; `nil` where there is no index for it.
  func candidates(property: String, value: CypherValue) -> [Int]?
  /// The nodes with a label; `nil` where there is no index for it.
  func nodes(label: String) -> [Int]?
  /// The nodes that bear a name as people type it.
  func nodes(named name: String) -> [Int]
  /// What reads a property of nodes.
  func nodeReader(_ key: String) -> (Int) -> CypherValue
  /// What reads a property of relationships.
  func relationshipReader(_ key: String) -> (Int) -> CypherValue
  /// Numbers for the values of a property of nodes; `nil` where there are none.
  func nodeCodes(_ key: String) -> CypherCodes?
  /// Numbers for the values of a property of relationships; `nil` where there are none.
  func relationshipCodes(_ key: String) -> CypherCodes?
  /// The property of relationships that always holds their type, if one does.
  var typeProperty: String? { get }
  /// The property that holds the chief name of nodes which bear other names too; `nil` where names are properties like others.
  var nameProperty: String? { get }
  /// Whether a name, letter by letter, is one of those that a node bears.
  func bears(_ name: String, node: Int) -> Bool
  /// The names of properties, labels and types that the graph has, for hints; `nil` where it may have any.
  var vocabulary: CypherVocabulary? { get }
}

/// Numbers that stand for the values of a property: where the numbers of two entities are the same, so are their values.
public struct CypherCodes {
  /// Whether different numbers stand for different values.
  public var isExact: Bool
  /// The number for a node or a relationship.
  public var code: (Int) -> Int

  /// Makes codes.
  public init(isExact: Bool = true, _ code: @escaping (Int) -> Int) {
    self.isExact = isExact
    self.code = code
  }
}

/// The names that a graph knows.
public struct CypherVocabulary: Sendable {
  /// The properties of nodes.
  public var nodeProperties: [String]
  /// The properties of relationships.
  public var relationshipProperties: [String]
  /// The labels of nodes.
  public var labels: [String]
  /// The types of relationships.
  public var types: [String]

  /// Makes a vocabulary.
  public init(nodeProperties: [String], relationshipProperties: [String], labels: [String], types: [String]) {
    self.nodeProperties = nodeProperties
    self.relationshipProperties = relationshipProperties
    self.labels = labels
    self.types = types
  }
}

extension PropertyGraph {
  /// Reads the property anew each time.
  public func nodeReader(_ key: String) -> (Int) -> CypherValue { { property(key, ofNode: $0) } }
  /// Reads the property anew each time.
  public func relationshipReader(_ key: String) -> (Int) -> CypherValue { { property(key, ofRelationship: $0) } }
  /// There are no numbers for values.
  public func nodeCodes(_ key: String) -> CypherCodes? { nil }
  /// There are no numbers for values.
  public func relationshipCodes(_ key: String) -> CypherCodes? { nil }
  /// No property is the type.
  public var typeProperty: String? { nil }
  /// Nodes have no names beside their properties.
  public var nameProperty: String? { nil }
  /// Nodes have no names beside their properties.
  public func bears(_ name: String, node: Int) -> Bool { false }
  /// Any name may be in the graph.
  public var vocabulary: CypherVocabulary? { nil }
}

/// A property graph in memory.
public struct MemoryPropertyGraph: PropertyGraph, Sendable {
  private struct Node: Sendable {
    var labels: [String]
    var properties: [String: CypherValue]
    var outgoing: [Int] = []
    var incoming: [Int] = []
  }

  private struct Relationship: Sendable {
    var source: Int
    var target: Int
    var type: String
    var properties: [String: CypherValue]
  }

  private var nodes: [Node] = []
  private var relationships: [Relationship] = []
  private var labelled: [String: [Int]] = [:]

  /// Makes an empty graph.
  public init() {}

  /// Adds a node.
  /// - Returns: its number.
  @discardableResult
  public mutating func addNode(labels: [String] = [], properties: [String: CypherValue] = [:]) -> Int {
    var unique: [String] = []
    for label in labels where !unique.contains(label) { unique.append(label) }
    nodes.append(Node(labels: unique, properties: properties.filter { !$0.value.isNull }))
    for label in unique { labelled[label, default: []].append(nodes.count - 1) }
    return nodes.count - 1
  }

  /// Adds a relationship.
  /// - Precondition: both nodes are in the graph.
  /// - Returns: its number.
  @discardableResult
  public mutating func addRelationship(
    from source: Int, to target: Int, type: String, properties: [String: CypherValue] = [:]
  ) -> Int {
    precondition(nodes.indices.contains(source) && nodes.indices.contains(target), "the ends are not in the graph")
    relationships.append(
      Relationship(source: source, target: target, type: type, properties: properties.filter { !$0.value.isNull }))
    nodes[source].outgoing.append(relationships.count - 1)
    nodes[target].incoming.append(relationships.count - 1)
    return relationships.count - 1
  }

  /// How many nodes there are.
  public var nodeCount: Int { nodes.count }
  /// How many relationships there are.
  public var relationshipCount: Int { relationships.count }
  /// The labels of a node.
  public func labels(ofNode node: Int) -> [String] { nodes[node].labels }
  /// Whether a node bears a label.
  public func hasLabel(_ label: String, node: Int) -> Bool { nodes[node].labels.contains(label) }
  /// A property of a node.
  public func property(_ key: String, ofNode node: Int) -> CypherValue { nodes[node].properties[key] ?? .null }
  /// All properties of a node.
  public func properties(ofNode node: Int) -> [String: CypherValue] { nodes[node].properties }
  /// The type of a relationship.
  public func type(ofRelationship relationship: Int) -> String { relationships[relationship].type }
  /// The ends of a relationship.
  public func ends(ofRelationship relationship: Int) -> (source: Int, target: Int) {
    (relationships[relationship].source, relationships[relationship].target)
  }
  /// A property of a relationship.
  public func property(_ key: String, ofRelationship relationship: Int) -> CypherValue {
    relationships[relationship].properties[key] ?? .null
  }
  /// All properties of a relationship.
  public func properties(ofRelationship relationship: Int) -> [String: CypherValue] {
    relationships[relationship].properties
  }

  /// Visits the relationships of a node.
  public func visitArcs(
    of node: Int, _ direction: CypherDirection, types: [String], _ body: (CypherArc) throws -> Void
  ) throws {
    if direction != .incoming {
      for number in nodes[node].outgoing where types.isEmpty || types.contains(relationships[number].type) {
        try body(CypherArc(relationship: number, other: relationships[number].target))
      }
    }
    if direction == .outgoing { return }
    for number in nodes[node].incoming where types.isEmpty || types.contains(relationships[number].type) {
      let source = relationships[number].source
      if direction == .both, source == node { continue }
      try body(CypherArc(relationship: number, other: source))
    }
  }

  /// There is no index for properties.
  public func candidates(property: String, value: CypherValue) -> [Int]? { nil }
  /// The nodes with a label.
  public func nodes(label: String) -> [Int]? { labelled[label] ?? [] }
  /// Names have no index: none.
  public func nodes(named name: String) -> [Int] { [] }
}
