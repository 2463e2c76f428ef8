/// A value of a query: what a property holds, what an expression yields.
public enum CypherValue: Sendable {
  /// What is unknown or not there.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number of double precision.
  case float(Double)
  /// Text.
  case string(String)
  /// Values in order.
  case list([CypherValue])
  /// Values by name.
  case map([String: CypherValue])
  /// A node, by its number in the graph.
  case node(Int)
  /// A relationship, by its number in the graph.
  case relationship(Int)
  /// A path.
  case path(CypherPath)

  var isNull: Bool { if case .null = self { true } else { false } }

  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  /// The name of the type, for messages.
  var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .float: "a float"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    case .node: "a node"
    case .relationship: "a relationship"
    case .path: "a path"
    }
  }
}

/// Nodes with the relationships between them.
public struct CypherPath: Sendable, Hashable {
  /// The nodes in order, one more than relationships.
  public var nodes: [Int]
  /// The relationships in order.
  public var relationships: [Int]

  /// Makes a path.
  public init(nodes: [Int], relationships: [Int]) {
    self.nodes = nodes
    self.relationships = relationships
  }
}

/// Values that group rows: null is like null, 1 is like 1.0.
struct EquivalentValues: Hashable {
  var values: [CypherValue]

  static func == (left: Self, right: Self) -> Bool {
    left.values.count == right.values.count
      && zip(left.values, right.values).allSatisfy { CypherOrder.total($0, $1) == 0 }
  }

  func hash(into hasher: inout Hasher) {
    for value in values { Self.hash(value, into: &hasher) }
  }

  private static func hash(_ value: CypherValue, into hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(Double(value))
    case .float(let value): hasher.combine(value.isNaN ? -1 : value)
    case .string(let value): hasher.combine(value)
    case .list(let list): for item in list { hash(item, into: &hasher) }
    case .map(let map): hasher.combine(map.count)
    case .node(let number), .relationship(let number): hasher.combine(number)
    case .path(let path): hasher.combine(path)
    }
  }
}
