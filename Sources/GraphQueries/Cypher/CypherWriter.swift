/// Writes values as people read them in a query.
public struct CypherWriter {
  private let graph: any PropertyGraph

  /// Makes a writer for values of a graph.
  public init(_ graph: any PropertyGraph) { self.graph = graph }

  /// A value as text: a string without quotes, a node by its name.
  public func text(_ value: CypherValue) -> String {
    if case .string(let text) = value { return text }
    return inner(value)
  }

  private func inner(_ value: CypherValue) -> String {
    switch value {
    case .null: "null"
    case .string(let text): "\"\(text)\""
    case .boolean, .integer, .float: CypherText.plain(value) ?? ""
    case .list(let items): "[" + items.map { inner($0) }.joined(separator: ", ") + "]"
    case .map(let map):
      "{" + map.keys.sorted().map { "\($0): \(inner(map[$0] ?? .null))" }.joined(separator: ", ") + "}"
    case .node(let number): node(number)
    case .relationship(let number): "[:\(graph.type(ofRelationship: number))]"
    case .path(let path): self.path(path)
    }
  }

  private func node(_ number: Int) -> String {
    let labels = graph.labels(ofNode: number).map { ":" + $0 }.joined()
    guard case .string(let name) = graph.property("name", ofNode: number) else { return "(\(labels))" }
    return "(\(name) \(labels))"
  }

  private func path(_ path: CypherPath) -> String {
    var result = path.nodes.first.map { node($0) } ?? ""
    for (place, number) in path.relationships.enumerated() {
      let isForward = graph.ends(ofRelationship: number).source == path.nodes[place]
      result += (isForward ? "-" : "<-") + "[:\(graph.type(ofRelationship: number))]" + (isForward ? "->" : "-")
      result += node(path.nodes[place + 1])
    }
    return result
  }

  /// The relationships in a value, in order.
  public static func relationships(_ value: CypherValue) -> [Int] {
    switch value {
    case .relationship(let number): [number]
    case .path(let path): path.relationships
    case .list(let items): items.flatMap { relationships($0) }
    case .map(let map): map.keys.sorted().flatMap { relationships(map[$0] ?? .null) }
    default: []
    }
  }

  /// The nodes in a value, in order.
  public static func nodes(_ value: CypherValue) -> [Int] {
    switch value {
    case .node(let number): [number]
    case .path(let path): path.nodes
    case .list(let items): items.flatMap { nodes($0) }
    case .map(let map): map.keys.sorted().flatMap { nodes(map[$0] ?? .null) }
    default: []
    }
  }
}
