/// How values compare: with three-valued logic in predicates, totally in `ORDER BY`.
enum CypherOrder {
  /// Whether two values are equal; `nil` where that is unknown.
  static func equal(_ left: CypherValue, _ right: CypherValue) -> Bool? {
    switch (left, right) {
    case (.null, _), (_, .null): return nil
    case (.integer(let a), .integer(let b)): return a == b
    case (.integer, .float), (.float, .integer), (.float, .float): return left.number == right.number
    case (.string(let a), .string(let b)): return sameText(a, b)
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.node(let a), .node(let b)), (.relationship(let a), .relationship(let b)): return a == b
    case (.path(let a), .path(let b)): return a == b
    case (.list(let a), .list(let b)):
      if a.count != b.count { return false }
      return all(zip(a, b).lazy.map { equal($0, $1) })
    case (.map(let a), .map(let b)):
      if a.count != b.count || !a.keys.allSatisfy({ b[$0] != nil }) { return false }
      return all(a.lazy.map { equal($1, b[$0] ?? .null) })
    default: return false
    }
  }

  private static func all(_ answers: some Sequence<Bool?>) -> Bool? {
    var isKnown = true
    for answer in answers {
      if answer == false { return false }
      if answer == nil { isKnown = false }
    }
    return isKnown ? true : nil
  }

  // Canonically equal strings of different scalars are different values here.
  @inline(__always)
  private static func sameText(_ a: String, _ b: String) -> Bool { a == b && a.utf8.elementsEqual(b.utf8) }

  /// The answer of a comparison.
  enum Comparison {
    case known(Int)
    case never
    case unknown
  }

  /// Compares for `<` and its kin.
  static func compare(_ left: CypherValue, _ right: CypherValue) -> Comparison {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return .known(a < b ? -1 : a > b ? 1 : 0)
    case (.integer, .float), (.float, .integer), (.float, .float):
      guard let a = left.number, let b = right.number, !a.isNaN, !b.isNaN else { return .never }
      return .known(a < b ? -1 : a > b ? 1 : 0)
    case (.string(let a), .string(let b)): return .known(text(a, b))
    case (.boolean(let a), .boolean(let b)): return .known(a == b ? 0 : a ? 1 : -1)
    case (.list(let a), .list(let b)):
      for (x, y) in zip(a, b) {
        guard let same = equal(x, y) else { return .unknown }
        if !same { return compare(x, y) }
      }
      return .known(a.count < b.count ? -1 : a.count > b.count ? 1 : 0)
    default: return .unknown
    }
  }

  static func text(_ a: String, _ b: String) -> Int {
    // The order of UTF-8 is the order of code points.
    if a.utf8.lexicographicallyPrecedes(b.utf8) { return -1 }
    return sameText(a, b) ? 0 : 1
  }

  /// Orders all values: maps, nodes, relationships, lists, paths, strings, booleans, numbers, null.
  static func total(_ left: CypherValue, _ right: CypherValue) -> Int {
    let (one, other) = (rank(left), rank(right))
    if one != other { return one < other ? -1 : 1 }
    switch (left, right) {
    case (.integer(let a), .integer(let b)), (.node(let a), .node(let b)), (.relationship(let a), .relationship(let b)):
      return a < b ? -1 : a > b ? 1 : 0
    case (.boolean(let a), .boolean(let b)): return a == b ? 0 : a ? 1 : -1
    case (.string(let a), .string(let b)): return text(a, b)
    case (.list(let a), .list(let b)): return lists(a, b)
    case (.map(let a), .map(let b)):
      let (keys, others) = (a.keys.sorted(), b.keys.sorted())
      let order = lists(keys.map { .string($0) }, others.map { .string($0) })
      return order != 0 ? order : lists(keys.map { a[$0] ?? .null }, others.map { b[$0] ?? .null })
    case (.path(let a), .path(let b)):
      let order = lists(a.nodes.map { .integer($0) }, b.nodes.map { .integer($0) })
      return order != 0 ? order : lists(a.relationships.map { .integer($0) }, b.relationships.map { .integer($0) })
    default:
      guard let a = left.number, let b = right.number else { return 0 }
      if a.isNaN || b.isNaN { return a.isNaN ? (b.isNaN ? 0 : 1) : -1 }
      return a < b ? -1 : a > b ? 1 : 0
    }
  }

  private static func lists(_ a: [CypherValue], _ b: [CypherValue]) -> Int {
    for (x, y) in zip(a, b) {
      let order = total(x, y)
      if order != 0 { return order }
    }
    return a.count < b.count ? -1 : a.count > b.count ? 1 : 0
  }

  private static func rank(_ value: CypherValue) -> Int {
    switch value {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .string: 5
    case .boolean: 6
    case .integer, .float: 7
    case .null: 8
    }
  }
}
