internal import KnowledgeGraph

extension CypherCompiler {
  func property(_ base: CypherExpression, _ key: String, to end: Int) throws -> CypherCode {
    let (code, type) = try value(base)
    if [.integer, .float, .boolean, .string, .list, .path].contains(type) {
      throw error("InvalidArgumentType", "only nodes, relationships and maps have properties", base)
    }
    if type == .node || type == .relationship {
      try checkVocabulary(
        key, { type == .node ? $0.nodeProperties : $0.relationshipProperties }, "property",
        at: max(0, end - key.utf8.count),
        to: end)
    }
    let (ofNode, ofRelationship) = (graph.nodeReader(key), graph.relationshipReader(key))
    if case .variable(let name) = base.kind, type == .node || type == .relationship {
      let slot = try variable(name, at: base.start).slot
      return { frame in
        switch frame.slots[slot] {
        case .node(let number): return ofNode(number)
        case .relationship(let number): return ofRelationship(number)
        case let value: return try Self.property(key, of: value, frame.graph)
        }
      }
    }
    return { frame in
      switch try code(frame) {
      case .node(let number): return ofNode(number)
      case .relationship(let number): return ofRelationship(number)
      case let value: return try Self.property(key, of: value, frame.graph)
      }
    }
  }

  static func property(_ key: String, of value: CypherValue, _ graph: any PropertyGraph) throws -> CypherValue {
    switch value {
    case .node(let number): return graph.property(key, ofNode: number)
    case .relationship(let number): return graph.property(key, ofRelationship: number)
    case .map(let map): return map[key] ?? .null
    case .null: return .null
    default: throw CypherError(.type, "InvalidArgumentType", "\(value.typeName) has no property \(key)")
    }
  }

  func element(_ base: CypherExpression, _ index: CypherExpression) throws -> (CypherCode, CypherType) {
    let (list, type) = try value(base)
    let (place, placeType) = try value(index)
    if [.integer, .float, .boolean, .string, .path].contains(type) {
      throw error("InvalidArgumentType", "[ ] takes an element of a list or a map", base)
    }
    if type == .list, !placeType.isOpen, placeType != .integer {
      throw CypherError(.type, "InvalidArgumentType", "a list is indexed by an integer", at: index.start)
    }
    return (
      { frame in
        let (list, place) = (try list(frame), try place(frame))
        if list.isNull || place.isNull { return .null }
        switch (list, place) {
        case (.list(let items), .integer(let place)):
          let place = place < 0 ? place &+ items.count : place
          return items.indices.contains(place) ? items[place] : .null
        case (.list, _):
          throw CypherError(.type, "ListElementAccessByNonInteger", "a list is indexed by an integer")
        case (.map, .string(let key)), (.node, .string(let key)), (.relationship, .string(let key)):
          return try Self.property(key, of: list, frame.graph)
        case (.map, _), (.node, _), (.relationship, _):
          throw CypherError(.type, "MapElementAccessByNonString", "a map is indexed by a string")
        default: throw CypherError(.type, "InvalidArgumentType", "\(list.typeName) has no elements")
        }
      }, .any
    )
  }

  func slice(_ base: CypherExpression, _ start: CypherExpression?, _ end: CypherExpression?) throws -> CypherCode {
    let list = try value(base).0
    let (from, to) = (try start.map { try value($0).0 }, try end.map { try value($0).0 })
    return { frame in
      let list = try list(frame)
      let (from, to) = (try from?(frame), try to?(frame))
      if list.isNull || from?.isNull == true || to?.isNull == true { return .null }
      guard case .list(let items) = list else {
        throw CypherError(.type, "InvalidArgumentType", "[..] takes a part of a list, not of \(list.typeName)")
      }
      func bound(_ value: CypherValue?, _ other: Int) throws -> Int {
        guard let value else { return other }
        guard case .integer(let place) = value else {
          throw CypherError(.type, "InvalidArgumentType", "a list is cut at integers")
        }
        return min(max(place < 0 ? place &+ items.count : place, 0), items.count)
      }
      let (first, last) = (try bound(from, 0), try bound(to, items.count))
      return .list(first < last ? Array(items[first..<last]) : [])
    }
  }

  func logical(_ expression: CypherExpression) throws -> CypherCode {
    let (code, type) = try compile(expression)
    if !type.isOpen, type != .boolean {
      throw error("InvalidArgumentType", "a boolean is needed here", expression)
    }
    return code
  }

  func logic(_ kind: CypherExpression.Logic, _ left: @escaping CypherCode, _ right: @escaping CypherCode) throws
    -> CypherCode
  {
    func answer(_ value: Bool?) -> CypherValue { value.map { .boolean($0) } ?? .null }
    switch kind {
    case .and:
      return { frame in
        let one = try Self.truth(try left(frame))
        if one == false { return .boolean(false) }
        let other = try Self.truth(try right(frame))
        return other == false ? .boolean(false) : one == nil || other == nil ? .null : .boolean(true)
      }
    case .or:
      return { frame in
        let one = try Self.truth(try left(frame))
        if one == true { return .boolean(true) }
        let other = try Self.truth(try right(frame))
        return other == true ? .boolean(true) : one == nil || other == nil ? .null : .boolean(false)
      }
    case .xor:
      return { frame in
        guard let one = try Self.truth(try left(frame)), let other = try Self.truth(try right(frame)) else {
          return .null
        }
        return .boolean(one != other)
      }
    }
  }

  func arithmetic(_ sign: String, _ left: CypherExpression, _ right: CypherExpression) throws
    -> (CypherCode, CypherType)
  {
    let ((one, oneType), (other, otherType)) = (try value(left), try value(right))
    if sign != "+" || oneType == .boolean {
      for (type, side) in [(oneType, left), (otherType, right)] where !type.isOpen && !type.isNumber && sign != "+" {
        throw error("InvalidArgumentType", "\(sign) takes numbers", side)
      }
    }
    let type: CypherType =
      oneType == .integer && otherType == .integer && sign != "^"
      ? .integer
      : oneType.isNumber && otherType.isNumber ? .float : oneType == .list || otherType == .list ? .list : .any
    return ({ try CypherArithmetic.compute(sign, try one($0), try other($0)) }, type)
  }

  func comparison(_ values: [CypherExpression], _ operators: [String]) throws -> CypherCode {
    let codes = try values.map { try value($0).0 }
    func one(_ sign: String, _ left: CypherValue, _ right: CypherValue) -> Bool? {
      if sign == "=" { return CypherOrder.equal(left, right) }
      if sign == "<>" { return CypherOrder.equal(left, right).map { !$0 } }
      switch CypherOrder.compare(left, right) {
      case .unknown: return nil
      case .never: return false
      case .known(let order):
        return switch sign {
        case "<": order < 0
        case ">": order > 0
        case "<=": order <= 0
        default: order >= 0
        }
      }
    }
    if operators.count == 1, let sign = operators.first, sign == "=" || sign == "<>",
      let named = nameComparison(values, codes)
    {
      return sign == "=" ? named : { frame in try Self.truth(try named(frame)).map { .boolean(!$0) } ?? .null }
    }
    if operators.count == 1, let left = codes.first, let right = codes.last, let sign = operators.first {
      return { one(sign, try left($0), try right($0)).map { .boolean($0) } ?? .null }
    }
    return { frame in
      var isKnown = true
      var left = try codes[0](frame)
      for (place, sign) in operators.enumerated() {
        let right = try codes[place + 1](frame)
        switch one(sign, left, right) {
        case false: return .boolean(false)
        case nil: isKnown = false
        default: break
        }
        left = right
      }
      return isKnown ? .boolean(true) : .null
    }
  }

  func test(_ name: String, _ left: CypherExpression, _ right: CypherExpression) throws -> CypherCode {
    if name == "~=" { return try nameTest(left, right) }
    let (one, (other, type)) = (try value(left).0, try value(right))
    if name == "IN" {
      if !type.isOpen, type != .list { throw error("InvalidArgumentType", "IN takes a list", right) }
      let entity = bearer(left)
      return { frame in
        let (value, list) = (try one(frame), try other(frame))
        if list.isNull { return .null }
        guard case .list(let items) = list else {
          throw CypherError(.type, "InvalidArgumentType", "IN takes a list, not \(list.typeName)")
        }
        let answer = Self.contains(items, value)
        if answer != true, let entity {
          let node = try entity(frame)
          if items.contains(where: { Self.isNamed(node, $0, frame.graph) }) { return .boolean(true) }
        }
        return answer.map { .boolean($0) } ?? .null
      }
    }
    if name == "=~" {
      var known: (pattern: String, regex: CypherRegex)?
      return { frame in
        guard case .string(let text) = try one(frame), case .string(let pattern) = try other(frame) else {
          return .null
        }
        let regex: CypherRegex
        if let known, known.pattern == pattern {
          regex = known.regex
        } else {
          do throws(CypherRegex.Fault) { regex = try CypherRegex(pattern) } catch {
            throw CypherError(
              .argument, "InvalidRegularExpression", "\"\(pattern)\" is no regular expression: \(error.message)")
          }
          known = (pattern, regex)
        }
        return .boolean(try regex.matches(text) { try frame.tick($0) })
      }
    }
    return { frame in
      guard case .string(let text) = try one(frame), case .string(let part) = try other(frame) else { return .null }
      let (whole, piece) = (Array(text.utf8), Array(part.utf8))
      switch name {
      case "STARTS": return .boolean(whole.starts(with: piece))
      case "ENDS": return .boolean(whole.reversed().starts(with: piece.reversed()))
      case "CONTAINS":
        if piece.isEmpty { return .boolean(true) }
        if piece.count > whole.count { return .boolean(false) }
        for start in 0...(whole.count - piece.count) where whole[start...].starts(with: piece) { return .boolean(true) }
        return .boolean(false)
      default: return .null
      }
    }
  }

  static func contains(_ items: [CypherValue], _ value: CypherValue) -> Bool? {
    var isKnown = true
    for item in items {
      switch CypherOrder.equal(value, item) {
      case true: return true
      case nil: isKnown = false
      default: break
      }
    }
    return isKnown ? false : nil
  }

  /// What is compared by its chief name, where an expression is that; it may bear other names.
  private func bearer(_ expression: CypherExpression) -> CypherCode? {
    guard case .property(let base, let key) = expression.kind, key == graph.nameProperty,
      !Self.isAggregating(base)
    else { return nil }
    // Behind an aggregation the entity may be gone, where its name is still a column.
    guard let (code, type) = try? value(base), type == .node || type.isOpen else { return nil }
    return code
  }

  /// Whether an entity bears a name; `nil` where no name of an entity is compared with a value that is no such name.
  private func nameComparison(_ sides: [CypherExpression], _ codes: [CypherCode]) -> CypherCode? {
    let (one, other) = (bearer(sides[0]), bearer(sides[1]))
    guard one == nil || other == nil, let entity = one ?? other else { return nil }
    let value = codes[one == nil ? 0 : 1]
    return { frame in
      let wanted = try value(frame)
      let answer = CypherOrder.equal(try codes[0](frame), try codes[1](frame))
      if answer == false, Self.isNamed(try entity(frame), wanted, frame.graph) { return .boolean(true) }
      return answer.map { .boolean($0) } ?? .null
    }
  }

  /// Whether a value is an entity and another one of its names.
  static func isNamed(_ entity: CypherValue, _ name: CypherValue, _ graph: any PropertyGraph) -> Bool {
    if case .node(let node) = entity, case .string(let name) = name { graph.bears(name, node: node) } else { false }
  }

  private func nameTest(_ left: CypherExpression, _ right: CypherExpression) throws -> CypherCode {
    let wanted = try value(right).0
    var base = left
    if case .property(let inner, "name") = left.kind { base = inner }
    let (inner, whole) = (try value(base).0, try value(left).0)
    var known: (text: String, nodes: Set<Int>)?
    return { frame in
      guard case .string(let text) = try wanted(frame) else { return .null }
      if case .node(let node) = try inner(frame) {
        if known?.text != text { known = (text, Set(frame.graph.nodes(named: text))) }
        if known?.nodes.contains(node) == true { return .boolean(true) }
      }
      guard case .string(let name) = try whole(frame) else { return .null }
      return .boolean(NameKey.key(name) == NameKey.key(text))
    }
  }

  /// Where a word stands in a part of the query; the start of the part where it does not.
  func place(of word: String, in range: Range<Int>) -> Int {
    let (bytes, wanted) = (Array(query.utf8), Array(word.utf8))
    guard range.upperBound <= bytes.count, !wanted.isEmpty else { return range.lowerBound }
    for start in range where start + wanted.count <= range.upperBound {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
    }
    return range.lowerBound
  }

  func labels_(_ base: CypherExpression, _ labels: [String]) throws -> CypherCode {
    let (code, type) = try value(base)
    if !type.isOpen, type != .node, type != .relationship {
      throw error("InvalidArgumentType", "only nodes have labels", base)
    }
    for label in labels where type == .node || type == .relationship {
      try checkVocabulary(
        label, { type == .node ? $0.labels : $0.types }, type == .node ? "kind" : "relation",
        at: place(of: label, in: base.end..<query.utf8.count))
    }
    return { frame in
      switch try code(frame) {
      case .node(let node): return .boolean(labels.allSatisfy { frame.graph.hasLabel($0, node: node) })
      case .relationship(let number):
        let type = frame.graph.type(ofRelationship: number)
        return .boolean(labels.allSatisfy { $0 == type })
      case .null: return .null
      case let other: throw CypherError(.type, "InvalidArgumentType", "\(other.typeName) has no labels")
      }
    }
  }

  func choice(
    _ subject: CypherExpression?, _ branches: [(CypherExpression, CypherExpression)], _ other: CypherExpression?
  ) throws -> CypherCode {
    let subject = try subject.map { try value($0).0 }
    let codes = try branches.map { (test, result) in
      (try subject == nil ? condition(test) : value(test).0, try value(result).0)
    }
    let other = try other.map { try value($0).0 }
    return { frame in
      let value = try subject?(frame)
      for (test, result) in codes {
        let test = try test(frame)
        if let value {
          if CypherOrder.equal(value, test) == true { return try result(frame) }
        } else if case .boolean(true) = test {
          return try result(frame)
        }
      }
      return try other?(frame) ?? .null
    }
  }
}
