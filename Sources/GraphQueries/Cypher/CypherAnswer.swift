/// How the rows of an answer ended.
public enum CypherEnding: Sendable, Equatable {
  /// There are no more rows.
  case complete
  /// There are more rows than may be given.
  case rowLimit
  /// The time ran out; there may be more rows.
  case timeout
  /// Somebody ended it.
  case interrupted
  /// The query would have to hold too much at once; there may be more rows.
  case memory(String)
}

/// The names of columns with their places.
struct CypherColumns: Sendable {
  let names: [String]
  private let places: [String: Int]

  init(_ names: [String]) {
    self.names = names
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func place(_ name: String) -> Int? { places[name] }
}

/// A row of an answer.
public struct CypherRow: Sendable {
  let columns: CypherColumns
  /// The values in the order of the columns.
  public let values: [CypherValue]

  /// The value in a column, null where there is no such column.
  public subscript(_ column: String) -> CypherValue { columns.place(column).map { values[$0] } ?? .null }

  /// The value in a column as a value of Swift.
  /// - Parameters:
  ///   - column: the name of the column, as the query writes it or as it names it with `AS`.
  ///   - type: the type wanted; an optional one for values that may be null.
  /// - Throws: a ``CypherError`` where there is no such column or its value is of another type.
  public func get<Value: CypherDecodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    guard let place = columns.place(column) else {
      throw CypherError(
        .argument, "UnknownColumn", "there is no column \(column)" + CypherError.hint(column, among: columns.names))
    }
    guard let value = Value(cypherValue: values[place]) else {
      throw CypherError(
        .type, "InvalidArgumentType", "the column \(column) holds \(values[place].typeName), which is no \(Value.self)")
    }
    return value
  }
}

/// The rows of a query.
public struct CypherAnswer: Sendable, RandomAccessCollection {
  /// The names of the columns.
  public let columns: [String]
  /// The rows, in the order of the query.
  public let rows: [CypherRow]
  /// How the rows ended.
  public let ending: CypherEnding

  /// Whether there are no more rows.
  public var isComplete: Bool { ending == .complete }
  /// The place of the first row.
  public var startIndex: Int { 0 }
  /// The place after the last row.
  public var endIndex: Int { rows.count }
  /// A row.
  public subscript(_ place: Int) -> CypherRow { rows[place] }

  /// A column as values of Swift.
  /// - Throws: as ``CypherRow/get(_:as:)``.
  public func column<Value: CypherDecodable>(_ name: String, as type: Value.Type = Value.self) throws -> [Value] {
    try rows.map { try $0.get(name, as: type) }
  }
}

/// A type of Swift that the values of queries become.
public protocol CypherDecodable {
  /// Makes a value, `nil` where the value of the query is of another type.
  init?(cypherValue: CypherValue)
}

extension CypherValue: CypherDecodable {
  /// Takes every value as it is.
  public init?(cypherValue: CypherValue) { self = cypherValue }
}

extension String: CypherDecodable {
  /// Takes strings.
  public init?(cypherValue: CypherValue) {
    guard case .string(let text) = cypherValue else { return nil }
    self = text
  }
}

extension Int: CypherDecodable {
  /// Takes whole numbers.
  public init?(cypherValue: CypherValue) {
    guard case .integer(let number) = cypherValue else { return nil }
    self = number
  }
}

extension Double: CypherDecodable {
  /// Takes numbers.
  public init?(cypherValue: CypherValue) {
    guard let number = cypherValue.number else { return nil }
    self = number
  }
}

extension Bool: CypherDecodable {
  /// Takes booleans.
  public init?(cypherValue: CypherValue) {
    guard case .boolean(let value) = cypherValue else { return nil }
    self = value
  }
}

extension Optional: CypherDecodable where Wrapped: CypherDecodable {
  /// Takes null, and what the type within takes.
  public init?(cypherValue: CypherValue) {
    if cypherValue.isNull {
      self = .none
    } else {
      guard let value = Wrapped(cypherValue: cypherValue) else { return nil }
      self = value
    }
  }
}

extension Array: CypherDecodable where Element: CypherDecodable {
  /// Takes lists of which every element fits.
  public init?(cypherValue: CypherValue) {
    guard case .list(let items) = cypherValue else { return nil }
    var result: [Element] = []
    for item in items {
      guard let element = Element(cypherValue: item) else { return nil }
      result.append(element)
    }
    self = result
  }
}

extension NodeNumber: CypherDecodable {
  /// Takes nodes.
  public init?(cypherValue: CypherValue) {
    guard case .node(let number) = cypherValue, let number = UInt32(exactly: number) else { return nil }
    self.init(number)
  }
}

extension EdgeNumber: CypherDecodable {
  /// Takes relationships.
  public init?(cypherValue: CypherValue) {
    guard case .relationship(let number) = cypherValue, let number = UInt32(exactly: number) else { return nil }
    self.init(number)
  }
}

extension CypherPath: CypherDecodable {
  /// Takes paths.
  public init?(cypherValue: CypherValue) {
    guard case .path(let path) = cypherValue else { return nil }
    self = path
  }
}

extension CypherPath {
  /// The path as other questions give theirs.
  public var compact: CompactPath {
    CompactPath(
      nodes: nodes.map { NodeNumber(UInt32($0)) }, edges: relationships.map { EdgeNumber(UInt32($0)) })
  }
}

extension CompactGraph {
  /// Asks a query in openCypher.
  ///
  /// For many queries to one graph make one ``CompactPropertyGraph`` and ask each ``CypherQuery`` of it.
  /// - Parameters:
  ///   - text: the query.
  ///   - parameters: the values of `$name` in it.
  ///   - limits: what it may use.
  /// - Throws: a ``CypherError``, which points to the place in the query.
  public func query(
    _ text: String, parameters: [String: CypherValue] = [:], limits: CypherLimits = CypherLimits()
  ) throws -> CypherAnswer {
    try CypherQuery(text).answer(in: CompactPropertyGraph(self), parameters: parameters, limits: limits)
  }
}
