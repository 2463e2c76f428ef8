/// Reads a query.
struct CypherParser {
  var tokens: [CypherToken]
  var place = 0
  var depth = 0
  /// Where the bracket that opens at a token closes.
  var partner: [Int: Int] = [:]
  let query: String

  init(_ query: String) throws {
    self.query = query
    if query.utf8.count > 1 << 20 {
      throw CypherError(.syntax, "QueryTooLong", "the query is longer than a mebibyte")
    }
    var lexer = CypherLexer(query)
    tokens = try lexer.tokens()
    var open: [Int] = []
    for (index, token) in tokens.enumerated() where token.kind == .symbol {
      if token.text == "(" { open.append(index) }
      if token.text == ")", let start = open.popLast() { partner[start] = index }
    }
  }

  static let writing: Set<String> = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "LOAD", "DROP"]
  static let clauses = ["MATCH", "OPTIONAL MATCH", "UNWIND", "WITH", "RETURN"]

  var now: CypherToken { tokens[min(place, tokens.count - 1)] }
  func ahead(_ count: Int) -> CypherToken { tokens[min(place + count, tokens.count - 1)] }

  func isSymbol(_ text: String) -> Bool { now.kind == .symbol && now.text == text }
  func isWord(_ upper: String) -> Bool { now.kind == .name && now.upper == upper }

  mutating func takes(_ symbol: String) -> Bool {
    if !isSymbol(symbol) { return false }
    place += 1
    return true
  }

  mutating func takesWord(_ upper: String) -> Bool {
    if !isWord(upper) { return false }
    place += 1
    return true
  }

  mutating func expect(_ symbol: String) throws {
    if !takes(symbol) { throw unexpected("\"\(symbol)\"") }
  }

  mutating func expectWord(_ upper: String) throws {
    if !takesWord(upper) { throw unexpected(upper) }
  }

  func unexpected(_ wanted: String) -> CypherError {
    let found = now.kind == .end ? "the query ends" : "\"\(now.text)\" stands"
    return CypherError(.syntax, "UnexpectedSyntax", "\(found) where \(wanted) is expected", at: now.start, to: now.end)
  }

  mutating func name(_ wanted: String) throws -> String {
    guard now.kind == .name || now.kind == .quotedName else { throw unexpected(wanted) }
    place += 1
    return tokens[place - 1].text
  }

  mutating func nested<Result>(_ body: (inout CypherParser) throws -> Result) throws -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 {
      throw CypherError(.syntax, "TooDeep", "the query is nested more than 200 deep", at: now.start)
    }
    return try body(&self)
  }

  /// Reads the whole query.
  static func parse(_ query: String) throws -> CypherSyntax {
    var parser = try CypherParser(query)
    return try parser.wholeQuery()
  }

  private mutating func wholeQuery() throws -> CypherSyntax {
    var result = CypherSyntax()
    result.isExplained = takesWord("EXPLAIN")
    result.parts.append(try singleQuery())
    var isAll: Bool?
    while isWord("UNION") {
      let start = now.start
      place += 1
      let all = takesWord("ALL")
      if let isAll, isAll != all {
        throw CypherError(.syntax, "InvalidClauseComposition", "UNION and UNION ALL may not be mixed", at: start)
      }
      isAll = all
      result.parts.append(try singleQuery())
    }
    _ = takes(";")
    result.keepsDuplicates = isAll ?? true
    if now.kind != .end {
      var error = unexpected("ORDER BY, SKIP, LIMIT, UNION or the end of the query")
      if now.kind == .name {
        error.message += CypherError.hint(now.upper, among: ["ORDER BY", "SKIP", "LIMIT", "UNION", "AS"])
      }
      throw error
    }
    return result
  }

  private mutating func singleQuery() throws -> [CypherClause] {
    var clauses: [CypherClause] = []
    while true {
      if now.kind == .end || isWord("UNION") || isSymbol(";") {
        throw unexpected(clauses.isEmpty ? "a clause such as MATCH" : "RETURN")
      }
      let clause = try clause()
      clauses.append(clause)
      if case .output = clause { return clauses }
    }
  }

  mutating func clause() throws -> CypherClause {
    let start = now.start
    switch now.upper {
    case "MATCH", "OPTIONAL":
      let isOptional = takesWord("OPTIONAL")
      try expectWord("MATCH")
      let patterns = try patterns()
      return .match(
        isOptional: isOptional, patterns: patterns, condition: try condition(), start: start)
    case "UNWIND":
      place += 1
      let list = try expression()
      try expectWord("AS")
      return .unwind(list, try name("a variable"), start: start)
    case "WITH":
      place += 1
      let projection = try projection(isWith: true)
      return .with(projection, try condition())
    case "RETURN":
      place += 1
      return .output(try projection(isWith: false))
    default:
      if Self.writing.contains(now.upper) {
        throw CypherError(
          .syntax, "WritingClause",
          "\(now.upper) writes, and a query only reads: the graph is changed by building it again from other documents "
            + "(wasl build), or by editing an export and reading it back (wasl import)", at: start, to: now.end)
      }
      if now.upper == "CALL" {
        throw CypherError(.syntax, "ProcedureNotFound", "there are no procedures to CALL", at: start)
      }
      var error = unexpected("a clause (\(Self.clauses.joined(separator: ", ")))")
      if now.kind == .name {
        error.message += CypherError.hint(now.upper, among: Self.clauses + ["WHERE", "ORDER BY", "LIMIT"])
      }
      throw error
    }
  }

  private mutating func condition() throws -> CypherExpression? { takesWord("WHERE") ? try expression() : nil }

  private mutating func projection(isWith: Bool) throws -> CypherProjection {
    var result = CypherProjection()
    result.start = now.start
    result.isDistinct = takesWord("DISTINCT")
    if takes("*") {
      result.isAll = true
    } else {
      result.items.append(try item(isWith))
    }
    while takes(",") { result.items.append(try item(isWith)) }
    if takesWord("ORDER") {
      try expectWord("BY")
      repeat {
        let key = try expression()
        let isDescending = takesWord("DESC") || takesWord("DESCENDING")
        if !isDescending { _ = takesWord("ASC") || takesWord("ASCENDING") }
        result.order.append((key, isDescending))
      } while takes(",")
    }
    if takesWord("SKIP") || takesWord("OFFSET") { result.skip = try expression() }
    if takesWord("LIMIT") { result.limit = try expression() }
    return result
  }

  private mutating func item(_ isWith: Bool) throws -> CypherProjection.Item {
    let value = try expression()
    if takesWord("AS") {
      return CypherProjection.Item(expression: value, name: try name("a name for the column"), hasAlias: true)
    }
    if case .variable(let name) = value.kind {
      return CypherProjection.Item(expression: value, name: name, hasAlias: false)
    }
    return CypherProjection.Item(expression: value, name: source(value), hasAlias: false, needsAlias: isWith)
  }

  func source(_ expression: CypherExpression) -> String {
    let utf8 = query.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: expression.start)
    return String(query[start..<utf8.index(utf8.startIndex, offsetBy: expression.end)])
  }
}
