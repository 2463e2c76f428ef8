/// A parsed JSON value.
///
/// Objects keep the order of their keys.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key; `nil` where it is missing or the value is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, if the value is one.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, if the value is an array.
  package var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The value in a few words, for messages.
  package var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let value): "\"" + DisplayText.shorten(value, to: 40) + "\""
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Why bytes are not JSON, and where.
package struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The offset of the byte at which reading stopped.
  package var offset: Int
  /// The line of that byte, from 1.
  package var line: Int
  /// Its column in bytes, from 1.
  package var column: Int
  /// What was expected there.
  package var reason: String

  package var description: String { "line \(line), column \(column): \(reason)" }
}
