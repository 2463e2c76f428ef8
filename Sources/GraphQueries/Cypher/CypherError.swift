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
  /// Where the fault begins, in bytes from the start of the query.
  public var offset: Int?
  /// Where the fault ends.
  public var end: Int?

  init(_ kind: Kind, _ detail: String, _ message: String, at offset: Int? = nil, to end: Int? = nil) {
    self.kind = kind
    self.detail = detail
    self.message = message
    self.offset = offset
    self.end = end
  }

  /// What is wrong.
  public var description: String { message }

  /// The line and the column at which the fault begins, both counted from 1; columns are characters.
  public func place(in query: String) -> (line: Int, column: Int)? {
    guard let offset else { return nil }
    let before = Array(query.utf8.prefix(offset))
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A } + 1, String(decoding: before[start...], as: UTF8.self).count + 1)
  }

  /// What is wrong, with the line of the query and carets under the offending text.
  public func pointing(into query: String) -> String {
    guard let offset, let (line, column) = place(in: query) else { return message }
    let bytes = Array(query.utf8)
    let place_ = min(offset, bytes.count)
    let start = bytes[..<place_].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let stop = bytes[place_...].firstIndex(of: 0x0A) ?? bytes.count
    let last = min(max(end ?? place_, place_), stop)
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).map { $0 == "\t" ? " " : String($0) }.joined()
    }
    var (before, marked, after) = (text(start..<place_), text(place_..<last), text(last..<stop))
    // Of a long line the part around the fault is shown.
    if before.count > 60 { before = "…" + before.suffix(50) }
    if marked.count > 60 { (marked, after) = (String(marked.prefix(50)) + "…", "") }
    if after.count > 40 { after = after.prefix(30) + "…" }
    let carets = String(repeating: "^", count: max(1, CypherWidth.of(marked)))
    return "line \(line), column \(column): \(message)\n  \(before)\(marked)\(after)\n  "
      + String(repeating: " ", count: CypherWidth.of(before)) + carets
  }

  /// A question whether one of the known words was meant, to be put behind a message; empty where none is near.
  static func hint(_ word: String, among known: [String], suffix: String = "") -> String {
    let same = known.first { $0.lowercased() == word.lowercased() && $0 != word }
    guard let nearest = same ?? EditDistance.nearest(to: word, among: known, count: 1).first else { return "" }
    return "; did you mean \(nearest)\(suffix)?"
  }

  /// The fault with a place, if it has none yet.
  func located(_ expression: CypherExpression) -> CypherError {
    if offset != nil || kind == .limit { return self }
    var result = self
    (result.offset, result.end) = (expression.start, expression.end)
    return result
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
