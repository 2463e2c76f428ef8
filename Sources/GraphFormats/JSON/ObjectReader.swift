/// Takes the keys of a JSON object one by one and complains of those that are missing, of another type, or left over.
package struct ObjectReader {
  private let members: [JSONValue.Member]

  /// Opens an object that may have the given keys and no others; any keys where none are given.
  package init(_ value: JSONValue, keys allowed: [String]? = nil) throws(GraphFormatError) {
    guard case .object(let members) = value else {
      throw GraphFormatError(.unexpected(found: value.description, expected: "an object"))
    }
    if let allowed {
      for member in members where !allowed.contains(member.key) {
        throw GraphFormatError(.unknownKey(member.key, allowed: allowed))
      }
    }
    self.members = members
  }

  /// The value of a key, if it is there.
  package func optional(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// The value of a key that must be there.
  package func required(_ key: String) throws(GraphFormatError) -> JSONValue {
    guard let value = optional(key) else { throw GraphFormatError(.missingKey(key)) }
    return value
  }

  /// A string.
  package func string(_ key: String) throws(GraphFormatError) -> String {
    let value = try required(key)
    guard case .string(let text) = value else { throw unexpected(key, value, "a string") }
    return text
  }

  /// A string that is not empty.
  package func nonEmptyString(_ key: String) throws(GraphFormatError) -> String {
    let text = try string(key)
    if text.isEmpty { throw unexpected(key, .string(text), "a string that is not empty") }
    return text
  }

  /// A string, or `nil` for null.
  package func stringOrNull(_ key: String) throws(GraphFormatError) -> String? {
    let value = try required(key)
    if case .null = value { return nil }
    guard case .string(let text) = value else { throw unexpected(key, value, "a string or null") }
    return text
  }

  /// A whole number that is not too small.
  package func count(_ key: String, least: Int = 0) throws(GraphFormatError) -> Int {
    let value = try required(key)
    guard case .integer(let number) = value, number >= least else {
      throw unexpected(key, value, "a whole number of at least \(least)")
    }
    return number
  }

  /// A number from 0 to 1.
  package func share(_ key: String) throws(GraphFormatError) -> Double {
    let value = try required(key)
    let number: Double? =
      switch value {
      case .number(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    guard let number, (0...1).contains(number) else { throw unexpected(key, value, "a number from 0 to 1") }
    return number
  }

  /// One of some words.
  package func word<Word>(_ key: String, _ words: [String], _ make: (String) -> Word?) throws(GraphFormatError) -> Word
  {
    let value = try required(key)
    guard case .string(let text) = value, let word = make(text) else {
      throw unexpected(key, value, "one of " + words.joined(separator: ", "))
    }
    return word
  }

  /// Checks that a key has the one value that it may have.
  package func check(_ key: String, is expected: JSONValue) throws(GraphFormatError) {
    let value = try required(key)
    if value != expected { throw unexpected(key, value, expected.description) }
  }

  /// Reads the elements of an array, in order.
  package func list<Item>(
    _ key: String, _ read: (JSONValue) throws(GraphFormatError) -> Item
  ) throws(GraphFormatError) -> [Item] {
    let value = try required(key)
    guard case .array(let elements) = value else { throw unexpected(key, value, "an array") }
    var result: [Item] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { result.append(try read(element)) } catch { throw error.inside("\(key)[\(index)]") }
    }
    return result
  }

  /// The complaint that a key has another value than it should.
  package func unexpected(_ key: String, _ value: JSONValue, _ expected: String) -> GraphFormatError {
    GraphFormatError(.unexpected(found: value.description, expected: expected), path: key)
  }
}
