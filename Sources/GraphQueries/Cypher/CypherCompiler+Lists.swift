extension CypherCompiler {
  private func list(_ expression: CypherExpression) throws -> CypherCode {
    let (code, type) = try value(expression)
    if !type.isOpen, type != .list { throw error("InvalidArgumentType", "a list is needed here", expression) }
    return code
  }

  private static func items(_ value: CypherValue) throws -> [CypherValue]? {
    switch value {
    case .list(let items): return items
    case .null: return nil
    default: throw CypherError(.type, "InvalidArgumentType", "a list is needed, not \(value.typeName)")
    }
  }

  private func withoutAggregations<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = aggregations
    aggregations = nil
    defer { aggregations = before }
    return try body()
  }

  /// The type of the elements where the list is written out.
  private func elementType(_ list: CypherExpression) -> CypherType {
    guard case .list(let items) = list.kind, !items.isEmpty else { return .any }
    let types = items.map { item -> CypherType in
      guard case .literal(let value) = item.kind else { return .any }
      return switch value {
      case .integer: .integer
      case .float: .float
      case .string: .string
      case .boolean: .boolean
      default: .any
      }
    }
    return types.allSatisfy { $0 == types[0] } ? types[0] : .any
  }

  func comprehension(
    _ name: String, _ source: CypherExpression, _ filter: CypherExpression?, _ result: CypherExpression?
  ) throws -> CypherCode {
    let list = try list(source)
    return try withLocal(name, elementType(source)) { slot in
      try withoutAggregations {
        let filter = try filter.map { try condition($0) }
        let result = try result.map { try value($0).0 }
        return { frame in
          guard let items = try Self.items(try list(frame)) else { return .null }
          var found: [CypherValue] = []
          for item in items {
            try frame.tick()
            frame.slots[slot] = item
            if let filter {
              guard case .boolean(true) = try filter(frame) else { continue }
            }
            found.append(try result?(frame) ?? item)
          }
          return try frame.list(found)
        }
      }
    }
  }

  func quantifier(_ kind: String, _ name: String, _ source: CypherExpression, _ test: CypherExpression) throws
    -> CypherCode
  {
    let list = try list(source)
    return try withLocal(name, elementType(source)) { slot in
      let test = try withoutAggregations { try condition(test) }
      return { frame in
        guard let items = try Self.items(try list(frame)) else { return .null }
        var (yes, no, unknown) = (0, 0, 0)
        for item in items {
          try frame.tick()
          frame.slots[slot] = item
          switch try Self.truth(try test(frame)) {
          case true: yes += 1
          case false: no += 1
          case nil: unknown += 1
          }
        }
        switch kind {
        case "all": return no > 0 ? .boolean(false) : unknown > 0 ? .null : .boolean(true)
        case "any": return yes > 0 ? .boolean(true) : unknown > 0 ? .null : .boolean(false)
        case "none": return yes > 0 ? .boolean(false) : unknown > 0 ? .null : .boolean(true)
        default: return yes > 1 ? .boolean(false) : unknown > 0 ? .null : .boolean(yes == 1)
        }
      }
    }
  }

  func reduce(
    _ total: String, _ first: CypherExpression, _ name: String, _ source: CypherExpression, _ step: CypherExpression
  ) throws -> CypherCode {
    let (list, first) = (try list(source), try value(first).0)
    return try withLocal(total, .any) { totalSlot in
      try withLocal(name, .any) { slot in
        let step = try withoutAggregations { try value(step).0 }
        return { frame in
          guard let items = try Self.items(try list(frame)) else { return .null }
          frame.slots[totalSlot] = try first(frame)
          for item in items {
            try frame.tick()
            frame.slots[slot] = item
            frame.slots[totalSlot] = try step(frame)
          }
          return frame.slots[totalSlot]
        }
      }
    }
  }

  func exists(_ patterns: [CypherPattern], _ filter: CypherExpression?, allowsNew: Bool) throws -> CypherCode {
    if !allowsNew {
      for pattern in patterns {
        for name in Self.variables(pattern) where scope[name] == nil { _ = try variable(name, at: pattern.start) }
      }
    }
    let before = scope
    defer { scope = before }
    let match = try withoutAggregations { try CypherMatch(patterns, filter, self) }
    let run = match.run { _ in throw CypherFound() }
    return { frame in
      do { try run(frame) } catch is CypherFound { return .boolean(true) }
      return .boolean(false)
    }
  }

  func patternList(_ pattern: CypherPattern, _ filter: CypherExpression?, _ result: CypherExpression) throws
    -> CypherCode
  {
    let before = scope
    defer { scope = before }
    return try withoutAggregations {
      let match = try CypherMatch([pattern], filter, self)
      let result = try value(result).0
      final class Found { var values: [CypherValue] = [] }
      let found = Found()
      let run = match.run { frame in
        try frame.hold(1)
        found.values.append(try result(frame))
      }
      return { frame in
        let outer = found.values
        found.values = []
        defer { found.values = outer }
        try run(frame)
        frame.release(found.values.count)
        return try frame.list(found.values)
      }
    }
  }
}
