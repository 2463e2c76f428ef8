extension CypherParser {
  mutating func expression() throws -> CypherExpression { try nested { try $0.logic(0) } }

  private func made(_ kind: CypherExpression.Kind, _ start: Int, _ parts: CypherExpression...) throws
    -> CypherExpression
  {
    try made(kind, start, list: parts)
  }

  private func made(_ kind: CypherExpression.Kind, _ start: Int, list: [CypherExpression]) throws -> CypherExpression {
    let depth = (list.map(\.depth).max() ?? 0) + 1
    if depth > 500 {
      throw CypherError(.syntax, "TooDeep", "the expression is more than 500 operators deep", at: start)
    }
    return CypherExpression(kind: kind, start: start, end: tokens[max(0, place - 1)].end, depth: depth)
  }

  private mutating func logic(_ level: Int) throws -> CypherExpression {
    if level == 3 { return try negation() }
    let (word, kind): (String, CypherExpression.Logic) = [("OR", .or), ("XOR", .xor), ("AND", .and)][level]
    var left = try logic(level + 1)
    while takesWord(word) {
      let right = try logic(level + 1)
      left = try made(.logic(kind, left, right), left.start, left, right)
    }
    return left
  }

  private mutating func negation() throws -> CypherExpression {
    let start = now.start
    if takesWord("NOT") {
      let value = try nested { try $0.negation() }
      return try made(.not(value), start, value)
    }
    return try comparison()
  }

  private mutating func comparison() throws -> CypherExpression {
    let first = try predicate()
    var (values, operators) = ([first], [String]())
    while now.kind == .symbol, ["=", "<>", "<", ">", "<=", ">="].contains(now.text) {
      operators.append(now.text)
      place += 1
      values.append(try predicate())
    }
    return operators.isEmpty ? first : try made(.comparison(values, operators), first.start, list: values)
  }

  private mutating func predicate() throws -> CypherExpression {
    var left = try sum()
    while true {
      let test: String
      if isWord("STARTS") || isWord("ENDS") {
        test = now.upper
        place += 1
        try expectWord("WITH")
      } else if isWord("CONTAINS") || isWord("IN") || isSymbol("=~") || isSymbol("~=") {
        test = now.upper
        place += 1
      } else if isWord("IS") {
        place += 1
        let isNot = takesWord("NOT")
        try expectWord("NULL")
        left = try made(.isNull(left, isNot), left.start, left)
        continue
      } else {
        return left
      }
      let right = try sum()
      left = try made(.test(test, left, right), left.start, left, right)
    }
  }

  private mutating func sum() throws -> CypherExpression {
    try chain(of: ["+", "-"]) { try $0.product() }
  }

  private mutating func product() throws -> CypherExpression {
    try chain(of: ["*", "/", "%"]) { try $0.power() }
  }

  /// Operands with signs of one rank between them, grouped from the left.
  private mutating func chain(
    of signs: [String], _ operand: (inout Self) throws -> CypherExpression
  ) throws -> CypherExpression {
    var left = try operand(&self)
    while signs.contains(where: isSymbol) {
      let sign = now.text
      place += 1
      let right = try operand(&self)
      left = try made(.arithmetic(sign, left, right), left.start, left, right)
    }
    return left
  }

  private mutating func power() throws -> CypherExpression {
    var left = try signed()
    while takes("^") {
      let right = try signed()
      left = try made(.arithmetic("^", left, right), left.start, left, right)
    }
    return left
  }

  private mutating func signed() throws -> CypherExpression {
    let start = now.start
    if takes("+") { return try nested { try $0.signed() } }
    if takes("-") {
      if now.kind == .integer {
        let value = try integer(now.text, isNegative: true)
        place += 1
        return try postfix(made(.literal(value), start))
      }
      let value = try nested { try $0.signed() }
      return try made(.minus(value), start, value)
    }
    return try postfix(try atom())
  }

  private mutating func postfix(_ atom: CypherExpression) throws -> CypherExpression {
    var value = atom
    while true {
      if takes(".") {
        let key = try name("a property")
        value = try made(.property(value, key), value.start, value)
      } else if isSymbol(":"), ahead(1).kind == .name || ahead(1).kind == .quotedName {
        var labels: [String] = []
        while takes(":") { labels.append(try name("a label")) }
        value = try made(.labels(value, labels), value.start, value)
      } else if takes("[") {
        if takes("..") {
          let end = isSymbol("]") ? nil : try expression()
          try expect("]")
          value = try made(.slice(value, nil, end), value.start, value)
          continue
        }
        let index = try expression()
        if takes("..") {
          let end = isSymbol("]") ? nil : try expression()
          try expect("]")
          value = try made(.slice(value, index, end), value.start, value, index)
        } else {
          try expect("]")
          value = try made(.element(value, index), value.start, value, index)
        }
      } else {
        return value
      }
    }
  }

  private func integer(_ text: String, isNegative: Bool = false) throws -> CypherValue {
    let lower = text.lowercased()
    let sign = isNegative ? "-" : ""
    let (digits, radix): (Substring, Int) =
      lower.hasPrefix("0x")
      ? (lower.dropFirst(2), 16) : lower.hasPrefix("0o") ? (lower.dropFirst(2), 8) : (lower[...], 10)
    if let number = Int(sign + digits, radix: radix) { return .integer(number) }
    let isNumber = !digits.isEmpty && digits.allSatisfy { $0.isASCII && Int(String($0), radix: radix) != nil }
    throw CypherError(
      .syntax, isNumber ? "IntegerOverflow" : "InvalidNumberLiteral",
      isNumber ? "the number does not fit into 64 bits" : "this is not a number", at: now.start)
  }

  private mutating func atom() throws -> CypherExpression {
    let token = now
    switch token.kind {
    case .integer:
      let value = try integer(token.text)
      place += 1
      return try made(.literal(value), token.start)
    case .float:
      guard let value = Double(token.text), value.isFinite else {
        throw CypherError(.syntax, "FloatingPointOverflow", "the number is too large", at: token.start)
      }
      place += 1
      return try made(.literal(.float(value)), token.start)
    case .string:
      place += 1
      return try made(.literal(.string(token.text)), token.start)
    case .parameter:
      place += 1
      return try made(.parameter(token.text), token.start)
    case .symbol:
      if token.text == "[" { return try nested { try $0.bracket() } }
      if token.text == "{" { return try nested { try $0.map() } }
      if token.text == "(" {
        if isPattern {
          let pattern = try chain()
          return try made(.pattern(pattern), token.start)
        }
        place += 1
        var value = try expression()
        try expect(")")
        // The parentheses belong to the text of a column.
        value.start = token.start
        value.end = tokens[place - 1].end
        return value
      }
      throw unexpected("an expression")
    case .quotedName:
      place += 1
      return try made(.variable(token.text), token.start)
    case .name: return try word(token)
    case .end: throw unexpected("an expression")
    }
  }

  private mutating func word(_ token: CypherToken) throws -> CypherExpression {
    if ahead(1).kind == .symbol, ahead(1).text == "{", token.upper == "EXISTS" { return try nested { try $0.exists() } }
    if token.upper == "CASE" { return try nested { try $0.choice() } }
    var length = 1
    while ahead(length).text == ".", ahead(length + 1).kind == .name, length < 8 { length += 2 }
    if ahead(1).text == "(", ahead(1).kind == .symbol { return try nested { try $0.call(token) } }
    if length > 1, ahead(length).text == "(", ahead(length).kind == .symbol {
      throw CypherError(.syntax, "UnknownFunction", "there is no such function", at: token.start)
    }
    place += 1
    switch token.upper {
    case "TRUE": return try made(.literal(.boolean(true)), token.start)
    case "FALSE": return try made(.literal(.boolean(false)), token.start)
    case "NULL": return try made(.literal(.null), token.start)
    case "RETURN", "WHERE", "MATCH", "WITH", "UNWIND", "AND", "OR", "XOR", "ORDER", "LIMIT", "SKIP", "UNION", "AS",
      "THEN",
      "ELSE", "END", "WHEN":
      place -= 1
      throw unexpected("an expression")
    default: return try made(.variable(token.text), token.start)
    }
  }

  private mutating func call(_ token: CypherToken) throws -> CypherExpression {
    let name = token.text.lowercased()
    if ["all", "any", "none", "single"].contains(name), ahead(3).upper == "IN" {
      place += 2
      let variable = try self.name("a variable")
      try expectWord("IN")
      let list = try expression()
      guard takesWord("WHERE") else { throw unexpected("WHERE") }
      let condition = try expression()
      try expect(")")
      return try made(.quantifier(name, variable, list, condition), token.start, list, condition)
    }
    place += 2
    if name == "reduce", ahead(1).text == "=" {
      let total = try self.name("a variable")
      try expect("=")
      let first = try expression()
      try expect(",")
      let variable = try self.name("a variable")
      try expectWord("IN")
      let list = try expression()
      try expect("|")
      let step = try expression()
      try expect(")")
      return try made(.reduce(total, first, variable, list, step), token.start, first, list, step)
    }
    if name == "count", isSymbol("*"), ahead(1).text == ")" {
      place += 2
      return try made(.countRows, token.start)
    }
    let isDistinct = takesWord("DISTINCT")
    var arguments: [CypherExpression] = []
    if !isSymbol(")") {
      repeat { arguments.append(try expression()) } while takes(",")
    }
    if !takes(")") { throw unexpected("\",\" or \")\"") }
    return try made(.call(name, isDistinct, arguments), token.start, list: arguments)
  }

  private mutating func choice() throws -> CypherExpression {
    let start = now.start
    place += 1
    let subject = isWord("WHEN") ? nil : try expression()
    var branches: [(CypherExpression, CypherExpression)] = []
    while takesWord("WHEN") {
      let test = try expression()
      try expectWord("THEN")
      branches.append((test, try expression()))
    }
    if branches.isEmpty { throw unexpected("WHEN") }
    let other = takesWord("ELSE") ? try expression() : nil
    try expectWord("END")
    return try made(.choice(subject, branches, other), start, list: branches.flatMap { [$0.0, $0.1] })
  }

  private mutating func exists() throws -> CypherExpression {
    let start = now.start
    place += 2
    let mark = place
    _ = takesWord("MATCH")
    if place == mark, now.kind == .name, Self.openings.contains(now.upper) { return try subquery(start) }
    let patterns = try patterns()
    let condition = takesWord("WHERE") ? try expression() : nil
    if place > mark, now.kind == .name, Self.openings.contains(now.upper) || isWord("UNION") {
      place = mark
      return try subquery(start)
    }
    if now.kind == .name, Self.writing.contains(now.upper) {
      throw CypherError(
        .syntax, "InvalidClauseComposition", "\(now.upper) writes, and EXISTS only asks", at: now.start, to: now.end)
    }
    try expect("}")
    return try made(.exists(patterns, condition), start)
  }

  private static let openings: Set<String> = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"]

  /// A whole query behind `EXISTS {`, of which only matters whether it has rows.
  private mutating func subquery(_ start: Int) throws -> CypherExpression {
    var parts = [try innerQuery()]
    while takesWord("UNION") {
      _ = takesWord("ALL") || takesWord("DISTINCT")
      parts.append(try innerQuery())
    }
    try expect("}")
    return try made(.subquery(parts), start, list: parts.joined().flatMap(CypherCompiler.expressions))
  }

  /// Clauses up to a `RETURN`, which may be left out.
  private mutating func innerQuery() throws -> [CypherClause] {
    var clauses: [CypherClause] = []
    while true {
      if !clauses.isEmpty, isSymbol("}") || isWord("UNION") { return clauses }
      if now.kind == .name, Self.writing.contains(now.upper) {
        throw CypherError(
          .syntax, "InvalidClauseComposition", "\(now.upper) writes, and EXISTS only asks", at: now.start, to: now.end)
      }
      let clause = try clause()
      clauses.append(clause)
      if case .output = clause { return clauses }
    }
  }

  private mutating func bracket() throws -> CypherExpression {
    let start = now.start
    place += 1
    if now.kind == .name || now.kind == .quotedName, ahead(1).upper == "IN" {
      let mark = place
      let variable = try name("a variable")
      place += 1
      let list = try expression()
      if isSymbol("|") || isWord("WHERE") || isSymbol("]") {
        let condition = takesWord("WHERE") ? try expression() : nil
        let value = takes("|") ? try expression() : nil
        try expect("]")
        return try made(.comprehension(variable, list, condition, value), start, list)
      }
      place = mark
    }
    if isPattern || (now.kind == .name && ahead(1).text == "=" && ahead(2).text == "(") {
      var variable: String?
      if !isSymbol("(") {
        variable = try name("a variable")
        place += 1
      }
      var pattern = try chain()
      pattern.variable = variable
      let condition = takesWord("WHERE") ? try expression() : nil
      try expect("|")
      let value = try expression()
      try expect("]")
      return try made(.patternList(pattern, condition, value), start, value)
    }
    var items: [CypherExpression] = []
    if !isSymbol("]") {
      repeat { items.append(try expression()) } while takes(",")
    }
    if !takes("]") { throw unexpected("\",\" or \"]\"") }
    return try made(.list(items), start, list: items)
  }

  mutating func map() throws -> CypherExpression {
    let start = now.start
    try expect("{")
    var items: [(String, CypherExpression)] = []
    if !isSymbol("}") {
      repeat {
        let key = try name("a property")
        try expect(":")
        items.append((key, try expression()))
      } while takes(",")
    }
    if !takes("}") { throw unexpected("\",\" or \"}\"") }
    return try made(.map(items), start, list: items.map(\.1))
  }
}
