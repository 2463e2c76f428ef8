extension CypherParser {
  mutating func patterns() throws -> [CypherPattern] {
    var result = [try pattern()]
    while takes(",") { result.append(try pattern()) }
    return result
  }

  private mutating func pattern() throws -> CypherPattern {
    var variable: String?
    let start = now.start
    if now.kind == .name || now.kind == .quotedName, ahead(1).kind == .symbol, ahead(1).text == "=" {
      variable = now.text
      place += 2
    }
    var pattern: CypherPattern
    if now.upper == "SHORTESTPATH" || now.upper == "ALLSHORTESTPATHS", ahead(1).text == "(" {
      let isAll = now.upper == "ALLSHORTESTPATHS"
      place += 2
      pattern = try nested { try $0.chain() }
      try expect(")")
      pattern.search = isAll ? .allShortest : .shortest
    } else {
      let search = try search()
      pattern = try chain()
      pattern.search = search
    }
    if pattern.search != .all, pattern.relationships.count != 1 {
      throw CypherError(
        .syntax, "InvalidRelationshipPattern",
        "a shortest path is asked for with one relationship pattern: (a)-[*]-(b)",
        at: start)
    }
    pattern.variable = variable
    pattern.start = start
    return pattern
  }

  private mutating func search() throws -> CypherPattern.Search {
    if takesWord("ANY") {
      let count = now.kind == .integer ? try count() : 1
      _ = takesWord("SHORTEST")
      skipPathWord()
      return count == 1 ? .shortest : .several(count)
    }
    if takesWord("ALL") {
      try expectWord("SHORTEST")
      skipPathWord()
      return .allShortest
    }
    if takesWord("SHORTEST") {
      let count = try count()
      skipPathWord()
      if takesWord("GROUP") || takesWord("GROUPS") { return .groups(count) }
      return .several(count)
    }
    return .all
  }

  private mutating func skipPathWord() { _ = takesWord("PATH") || takesWord("PATHS") }

  private mutating func count() throws -> Int {
    guard now.kind == .integer, let number = Int(now.text), (1...10_000).contains(number) else {
      throw unexpected("a number of paths from 1 to 10000")
    }
    place += 1
    return number
  }

  /// Nodes with relationships between them.
  mutating func chain() throws -> CypherPattern {
    var result = CypherPattern(start: now.start)
    if isSymbol("("), ahead(1).text == "(", ahead(1).kind == .symbol {
      place += 1
      result = try nested { try $0.chain() }
      try expect(")")
    } else {
      result.nodes.append(try node())
    }
    while isSymbol("-") || isSymbol("<") {
      result.relationships.append(try relationship())
      result.nodes.append(try node())
      if result.nodes.count > 1000 {
        throw CypherError(.syntax, "TooDeep", "a pattern has at most 1000 nodes", at: now.start)
      }
    }
    return result
  }

  private mutating func node() throws -> CypherNodePattern {
    var result = CypherNodePattern(start: now.start)
    try expect("(")
    if now.kind == .name || now.kind == .quotedName { result.variable = try name("a variable") }
    while takes(":") || takes("&") { result.labels.append(try name("a label")) }
    result.properties = try properties()
    if !takes(")") { throw unexpected("\")\" or a label or properties") }
    result.end = tokens[place - 1].end
    return result
  }

  private mutating func properties() throws -> CypherExpression? {
    if now.kind == .parameter {
      throw CypherError(
        .syntax, "InvalidParameterUse", "a parameter may not stand for all properties of a pattern", at: now.start)
    }
    return isSymbol("{") ? try nested { try $0.map() } : nil
  }

  private mutating func relationship() throws -> CypherRelationshipPattern {
    var result = CypherRelationshipPattern(start: now.start)
    let isIncoming = takes("<")
    try expect("-")
    if takes("[") {
      if now.kind == .name || now.kind == .quotedName { result.variable = try name("a variable") }
      if takes(":") {
        repeat {
          _ = takes(":")
          result.types.append(try name("a type"))
        } while takes("|")
      }
      if takes("*") {
        result.length = try length()
      } else if isSymbol("..") || now.kind == .integer {
        throw CypherError(
          .syntax, "InvalidRelationshipPattern", "a length needs a star: [*1..3]", at: now.start)
      }
      if isSymbol("-") {
        throw CypherError(.syntax, "InvalidRelationshipPattern", "a length may not be negative", at: now.start)
      }
      result.properties = try properties()
      if !takes("]") { throw unexpected("\"]\" or a type, a length or properties") }
    }
    try expect("-")
    let isOutgoing = takes(">")
    result.end = tokens[place - 1].end
    result.direction = isIncoming == isOutgoing ? .both : isIncoming ? .incoming : .outgoing
    return result
  }

  private mutating func length() throws -> (least: Int, most: Int) {
    func bound(_ token: CypherToken) throws -> Int {
      guard let number = Int(token.text) else {
        throw CypherError(.syntax, "IntegerOverflow", "the length is too large", at: token.start)
      }
      return number
    }
    var (least, most) = (1, Int.max)
    if now.kind == .integer {
      least = try bound(now)
      place += 1
      if !isSymbol("..") { return (least, least) }
    }
    if takes(".."), now.kind == .integer {
      most = try bound(now)
      place += 1
    }
    return (least, most)
  }

  /// Whether a pattern with a relationship begins here, rather than an expression in parentheses.
  var isPattern: Bool {
    guard isSymbol("("), let end = partner[place], end + 2 < tokens.count else { return false }
    let inside = ahead(1)
    guard inside.kind == .name || inside.kind == .quotedName || [":", "{", ")"].contains(inside.text) else {
      return false
    }
    if inside.kind == .name || inside.kind == .quotedName, ![":", "{", ")"].contains(ahead(2).text) { return false }
    let (one, two) = (tokens[end + 1], tokens[end + 2])
    if one.kind != .symbol || two.kind != .symbol { return false }
    if one.text == "<" {
      return two.text == "-" && end + 3 < tokens.count && ["[", "-"].contains(tokens[end + 3].text)
    }
    return one.text == "-"
      && (two.text == "["
        || two.text == "-" && end + 3 < tokens.count
          && ["(", ">"].contains(tokens[end + 3].text))
  }
}
