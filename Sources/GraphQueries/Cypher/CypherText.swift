/// Values as text.
enum CypherText {
  /// A scalar as `toString` gives it; `nil` for other values.
  static func plain(_ value: CypherValue) -> String? {
    switch value {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let value): value
    default: nil
    }
  }

  static func trimmed(_ text: String, start: Bool, end: Bool) -> String {
    var scalars = text.unicodeScalars[...]
    while start, scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while end, scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  static func split(_ text: String, by mark: String) -> [CypherValue] {
    if mark.isEmpty { return text.unicodeScalars.map { .string(String($0)) } }
    return pieces(Array(text.utf8), Array(mark.utf8)).map { .string(String(decoding: $0, as: UTF8.self)) }
  }

  static func replace(_ text: String, _ mark: String, _ other: String) throws -> String {
    if mark.isEmpty { return text }
    let parts = pieces(Array(text.utf8), Array(mark.utf8))
    if text.utf8.count + parts.count * other.utf8.count > CypherArithmetic.longestText {
      throw CypherArithmetic.tooLong
    }
    return String(decoding: Array(parts.joined(separator: Array(other.utf8))), as: UTF8.self)
  }

  private static func pieces(_ text: [UInt8], _ mark: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var (start, place) = (0, 0)
    while place + mark.count <= text.count {
      if text[place] == mark[0], text[place..<(place + mark.count)].elementsEqual(mark) {
        result.append(Array(text[start..<place]))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    result.append(Array(text[start...]))
    return result
  }
}
