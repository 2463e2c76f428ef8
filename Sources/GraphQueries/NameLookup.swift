public import KnowledgeGraph

/// Finds nodes by what people type: an id, or any form of the name in either script, without regard to case, hamza, vowel
/// marks, the article or spaces.
public struct NameLookup: Sendable {
  /// What a name led to.
  public enum Answer: Sendable, Hashable {
    /// Exactly one node.
    case found(Node)
    /// Several nodes that bear the name, sorted by id.
    case ambiguous([Node])
    /// None; the nearest names with their nodes, nearest first.
    case unknown(nearest: [Suggestion])
  }

  /// A name that resembles what was typed.
  public struct Suggestion: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The node that bears it.
    public var node: Node
  }

  private let nodes: [Node]
  private let byID: [String: Int]
  private let byKey: [String: [Int]]
  private let byCompactKey: [String: [Int]]

  /// Prepares the names of a graph.
  public init(_ graph: KnowledgeGraph) {
    nodes = graph.nodes
    byID = Dictionary(nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var keys: [String: [Int]] = [:]
    var compact: [String: [Int]] = [:]
    for (number, node) in nodes.enumerated() {
      let own = Set(([node.name] + node.names.map(\.text)).map { NameKey.key($0) }).subtracting([""])
      for key in own { keys[key, default: []].append(number) }
      for key in Set(own.map(Self.compact)) { compact[key, default: []].append(number) }
    }
    byKey = keys
    byCompactKey = compact
  }

  /// Finds the node or nodes of a name.
  ///
  /// An id goes before a name, a name as it is spelt before one that differs in its spaces.
  public func find(_ name: String) -> Answer {
    if let number = byID[name] ?? byID[name.lowercased()] { return .found(nodes[number]) }
    let key = NameKey.key(name)
    if key.isEmpty { return .unknown(nearest: []) }
    for numbers in [byKey[key], byCompactKey[Self.compact(key)]] {
      guard let numbers, let first = numbers.first else { continue }
      return numbers.count == 1 ? .found(nodes[first]) : .ambiguous(numbers.map { nodes[$0] })
    }
    return .unknown(nearest: nearest(to: key))
  }

  private static func compact(_ key: String) -> String {
    String(key.unicodeScalars.filter { $0 != " " }.map(Character.init))
  }

  /// At most five nodes with a name that holds all the words typed, or that a few typing errors turn into what was typed.
  private func nearest(to key: String) -> [Suggestion] {
    let words = Set(key.split(separator: " "))
    let typed = Array(Self.compact(key).unicodeScalars)
    let limit = max(1, typed.count / 3)
    var best: [(distance: Int, number: Int, name: String)] = []
    for (number, node) in nodes.enumerated() {
      var nearest: (distance: Int, name: String)?
      for form in [node.name] + node.names.map(\.text) {
        let other = NameKey.key(form)
        let scalars = Array(Self.compact(other).unicodeScalars)
        var distance = EditDistance.between(typed, scalars, limit: limit)
        if words.isSubset(of: other.split(separator: " ")) { distance = min(distance ?? 1, 1) }
        if let distance, distance < nearest?.distance ?? .max { nearest = (distance, form) }
      }
      if let nearest { best.append((nearest.distance, number, nearest.name)) }
    }
    best.sort { left, right in
      if left.distance != right.distance { return left.distance < right.distance }
      let (one, other) = (nodes[left.number], nodes[right.number])
      return one.mentions != other.mentions ? one.mentions > other.mentions : one.id < other.id
    }
    return best.prefix(5).map { Suggestion(name: $0.name, node: nodes[$0.number]) }
  }
}
