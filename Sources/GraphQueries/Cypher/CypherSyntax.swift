/// An expression as it was read, with its place in the query.
struct CypherExpression {
  indirect enum Kind {
    case literal(CypherValue)
    case parameter(String)
    case variable(String)
    case property(CypherExpression, String)
    case list([CypherExpression])
    case map([(String, CypherExpression)])
    case element(CypherExpression, CypherExpression)
    case slice(CypherExpression, CypherExpression?, CypherExpression?)
    case not(CypherExpression)
    case logic(Logic, CypherExpression, CypherExpression)
    case arithmetic(String, CypherExpression, CypherExpression)
    case comparison([CypherExpression], [String])
    case test(String, CypherExpression, CypherExpression)
    case isNull(CypherExpression, Bool)
    case minus(CypherExpression)
    case labels(CypherExpression, [String])
    case call(String, Bool, [CypherExpression])
    case countRows
    case choice(CypherExpression?, [(CypherExpression, CypherExpression)], CypherExpression?)
    case comprehension(String, CypherExpression, CypherExpression?, CypherExpression?)
    case quantifier(String, String, CypherExpression, CypherExpression)
    case reduce(String, CypherExpression, String, CypherExpression, CypherExpression)
    case pattern(CypherPattern)
    case exists([CypherPattern], CypherExpression?)
    case subquery([[CypherClause]])
    case patternList(CypherPattern, CypherExpression?, CypherExpression)
  }

  enum Logic { case and, or, xor }

  var kind: Kind
  var start: Int
  var end: Int
  /// How deep the tree is, so that long chains are refused before they overflow the stack.
  var depth = 1
}

/// A path pattern.
struct CypherPattern {
  enum Search: Equatable { case all, shortest, allShortest, several(Int), groups(Int) }

  var variable: String?
  var search = Search.all
  var nodes: [CypherNodePattern] = []
  var relationships: [CypherRelationshipPattern] = []
  var start = 0
}

struct CypherNodePattern {
  var variable: String?
  var labels: [String] = []
  var properties: CypherExpression?
  var start = 0
  var end = 0
}

struct CypherRelationshipPattern {
  var variable: String?
  var types: [String] = []
  var properties: CypherExpression?
  var direction = CypherDirection.both
  /// The least and the greatest length where the pattern is of variable length.
  var length: (least: Int, most: Int)?
  var start = 0
  var end = 0
}

struct CypherProjection {
  struct Item {
    var expression: CypherExpression
    var name: String
    var hasAlias: Bool
    /// Whether the expression should have been given a name.
    var needsAlias = false
  }

  var isDistinct = false
  var isAll = false
  var items: [Item] = []
  var order: [(expression: CypherExpression, isDescending: Bool)] = []
  var skip: CypherExpression?
  var limit: CypherExpression?
  var start = 0
}

enum CypherClause {
  case match(isOptional: Bool, patterns: [CypherPattern], condition: CypherExpression?, start: Int)
  case unwind(CypherExpression, String, start: Int)
  case with(CypherProjection, CypherExpression?)
  case output(CypherProjection)
}

/// A query as it was read: parts joined by `UNION`.
struct CypherSyntax {
  var isExplained = false
  var parts: [[CypherClause]] = []
  var keepsDuplicates = false
}

/// Which way relationships are followed.
public enum CypherDirection: Sendable {
  case outgoing, incoming, both

  var reversed: CypherDirection {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    case .both: .both
    }
  }
}
