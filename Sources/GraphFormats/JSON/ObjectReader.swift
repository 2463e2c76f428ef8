/// Takes the keys of a JSON object one by one and complains of those that are missing, of another type, or left over.
struct ObjectReader {
  private let members: [JSONValue.Member]
  private let allowed: [String]

  /// Opens an object that may have the given keys and no others.
  init(_ value: JSONValue, keys allowed: [String]) throws(GraphFormatError) {
    guard case .object(let members) = value else {
      throw GraphFormatError(.unexpected(found: value.description, expected: "an object"))
    }
    for member in members where !allowed.contains(member.key) {
      throw GraphFormatError(.unknownKey(member.key, allowed: allowed))
    }
    self.members = members
    self.allowed = allowed
  }

  /// The value of a key, if it is there.
  func optional(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// The value of a key that must be there.
  func required(_ key: String) throws(GraphFormatError) -> JSONValue {
    guard let value = optional(key) else { throw GraphFormatError(.missingKey(key)) }
    return value
  }

  func string(_ key: String) throws(GraphFormatError) -> String {
    let value = try required(key)
    guard case .string(let text) = value else { throw unexpected(key, value, "a string") }
    return text
  }

  func nonEmptyString(_ key: String) throws(GraphFormatError) -> String {
    let text = try string(key)
    if text.isEmpty { throw unexpected(key, .string(text), "a string that is not empty") }
    return text
  }

  func stringOrNull(_ key: String) throws(GraphFormatError) -> String? {
    let value = try required(key)
    if case .null = value { return nil }
    guard case .string(let text) = value else { throw unexpected(key, value, "a string or null") }
    return text
  }

  func count(_ key: String, least: Int = 0) throws(GraphFormatError) -> Int {
    let value = try required(key)
    guard case .integer(let number) = value, number >= least else {
      throw unexpected(key, value, "a whole number of at least \(least)")
    }
    return number
  }

  func share(_ key: String) throws(GraphFormatError) -> Double {
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

  func word<Word>(_ key: String, _ words: [String], _ make: (String) -> Word?) throws(GraphFormatError) -> Word {
    let value = try required(key)
    guard case .string(let text) = value, let word = make(text) else {
      throw unexpected(key, value, "one of " + words.joined(separator: ", "))
    }
    return word
  }

  /// Checks that a key has the one value that it may have.
  func check(_ key: String, is expected: JSONValue) throws(GraphFormatError) {
    let value = try required(key)
    if value != expected { throw unexpected(key, value, expected.description) }
  }

  /// Reads the elements of an array, in order.
  func list<Item>(
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

  func unexpected(_ key: String, _ value: JSONValue, _ expected: String) -> GraphFormatError {
    GraphFormatError(.unexpected(found: value.description, expected: expected), path: key)
  }
}
