/// Why a query has no answer.
public struct CypherError: Error, CustomStringConvertible {
  /// The sorts of faults, named as openCypher names them.
  public enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case type = "TypeError"
    case argument = "ArgumentError"
    case arithmetic = "ArithmeticError"
    case parameter = "ParameterMissing"
    case limit = "LimitReached"
  }

  /// The sort of fault.
  public var kind: Kind
  /// The fault in one word, as openCypher names it.
  public var detail: String
  /// What is wrong, for people.
  public var message: String
  /// Where, in bytes from the start of the query.
  public var offset: Int?

  init(_ kind: Kind, _ detail: String, _ message: String, at offset: Int? = nil) {
    self.kind = kind
    self.detail = detail
    self.message = message
    self.offset = offset
  }

  /// What is wrong.
  public var description: String { message }

  /// What is wrong, with the line of the query and a caret under the place.
  public func pointing(into query: String) -> String {
    guard let offset else { return message }
    let before = query.utf8.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let lines = query.split(separator: "\n", omittingEmptySubsequences: false)
    let start = before.lastIndex(of: 0x0A).map { query.utf8.index(after: $0) } ?? query.startIndex
    let end = query.utf8.index(query.startIndex, offsetBy: min(offset, query.utf8.count))
    let column = query.unicodeScalars[start..<end].count + 1
    let text = line <= lines.count ? String(lines[line - 1]) : ""
    let lead = String(repeating: " ", count: max(0, CypherWidth.of(String(query[start..<end]))))
    return "line \(line), column \(column): \(message)\n  \(text)\n  \(lead)^"
  }
}

/// The columns that text takes on a terminal.
public enum CypherWidth {
  /// The width of a text: marks take none, ideographs two.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
