/// The patterns of a `MATCH`, ordered for the search.
final class CypherMatch {
  struct Node {
    var slot: Int
    var name: String
    var pattern: CypherNodePattern
    var isBound: Bool
    var labels: [String]
    var lookups: [Lookup] = []
    var moreProperties: [CypherExpression] = []
  }

  /// A value by which a node can be found.
  struct Lookup {
    /// The property; `nil` for a name as people type it.
    var key: String?
    var value: CypherCode
    var needs: Set<String>
  }

  struct Relationship {
    var slot: Int
    var name: String
    var pattern: CypherRelationshipPattern
    var isBound: Bool
    var left: Int
    var right: Int
    var properties: [(String, CypherCode)] = []
    var search = CypherPattern.Search.all
    /// The path slot that a search fills, and what its relationships must fulfil.
    var path: Path?
    var tests: [(CypherFrame, Int) throws -> Bool] = []
  }

  struct Path {
    var slot: Int
    var name: String
    var nodes: [Int]
    var relationships: [Int]
  }

  struct Condition {
    var code: CypherCode
    var needs: Set<String>
  }

  typealias Step = (@escaping (CypherFrame) throws -> Void) -> (CypherFrame) throws -> Void

  var nodes: [Node] = []
  var relationships: [Relationship] = []
  var paths: [Path] = []
  var conditions: [Condition] = []
  var steps: [Step] = []
  /// The step that can count its matches, the variables that it would not bind then, and the number of steps with it.
  var tail: (counting: Counting, names: Set<String>, steps: Int)?
  var lines: [String] = []
  /// The slots of variables that are new here.
  var newSlots: [Int] = []
  let compiler: CypherCompiler
  private var newNames: Set<String> = []

  init(_ patterns: [CypherPattern], _ filter: CypherExpression?, _ compiler: CypherCompiler) throws {
    self.compiler = compiler
    for pattern in patterns { try add(pattern) }
    for place in nodes.indices { try addProperties(place) }
    for place in relationships.indices { try addProperties(relationship: place) }
    if let filter {
      var conjuncts: [CypherExpression] = []
      Self.split(filter, into: &conjuncts)
      for conjunct in conjuncts { try add(condition: conjunct) }
    }
    order()
  }

  private static func split(_ expression: CypherExpression, into parts: inout [CypherExpression]) {
    if case .logic(.and, let left, let right) = expression.kind {
      split(left, into: &parts)
      split(right, into: &parts)
    } else {
      parts.append(expression)
    }
  }

  private func conflict(_ name: String, _ start: Int) -> CypherError {
    CypherError(.syntax, "VariableTypeConflict", "the variable \(name) already stands for something else", at: start)
  }

  private func add(_ pattern: CypherPattern) throws {
    if let name = pattern.variable, compiler.scope[name] != nil || Self.names(pattern).contains(name) {
      throw CypherError(.syntax, "VariableAlreadyBound", "the variable \(name) is already bound", at: pattern.start)
    }
    let places = try pattern.nodes.map { try node($0) }
    var list: [Int] = []
    for (place, relationship) in pattern.relationships.enumerated() {
      list.append(try self.relationship(relationship, places[place], places[place + 1], pattern.search))
    }
    if let name = pattern.variable {
      let path = Path(slot: define(name, .path), name: name, nodes: places, relationships: list)
      if pattern.search != .all, let only = list.first { relationships[only].path = path } else { paths.append(path) }
    }
  }

  private static func names(_ pattern: CypherPattern) -> [String] {
    pattern.nodes.compactMap(\.variable) + pattern.relationships.compactMap(\.variable)
  }

  private func define(_ name: String, _ type: CypherType) -> Int {
    let slot = compiler.define(name, type)
    newSlots.append(slot)
    newNames.insert(name)
    return slot
  }

  private func checkKeys(
    _ map: CypherExpression?, _ known: (CypherVocabulary) -> [String]
  ) throws {
    guard case .map(let items)? = map?.kind, let map else { return }
    for (key, _) in items {
      try compiler.checkVocabulary(
        key, known, "property", at: compiler.place(of: key, in: map.start..<max(map.start, map.end)))
    }
  }

  private func node(_ pattern: CypherNodePattern) throws -> Int {
    for label in pattern.labels {
      let place = compiler.place(of: ":" + label, in: pattern.start..<max(pattern.start, pattern.end)) + 1
      try compiler.checkVocabulary(label, \.labels, "kind", at: place)
    }
    try checkKeys(pattern.properties, \.nodeProperties)
    if let name = pattern.variable {
      if let known = nodes.firstIndex(where: { $0.name == name }) {
        nodes[known].labels += pattern.labels
        if let map = pattern.properties { nodes[known].moreProperties.append(map) }
        return known
      }
      if let variable = compiler.scope[name] {
        guard variable.type == .node || variable.type.isOpen else { throw conflict(name, pattern.start) }
        nodes.append(Node(slot: variable.slot, name: name, pattern: pattern, isBound: true, labels: pattern.labels))
      } else {
        nodes.append(
          Node(slot: define(name, .node), name: name, pattern: pattern, isBound: false, labels: pattern.labels))
      }
    } else {
      let name = "(\(nodes.count)"
      newNames.insert(name)
      nodes.append(
        Node(slot: compiler.newSlot(), name: name, pattern: pattern, isBound: false, labels: pattern.labels))
    }
    return nodes.count - 1
  }

  private func relationship(
    _ pattern: CypherRelationshipPattern, _ left: Int, _ right: Int, _ search: CypherPattern.Search
  ) throws -> Int {
    for type in pattern.types {
      let place = compiler.place(of: type, in: pattern.start..<max(pattern.start, pattern.end))
      try compiler.checkVocabulary(type, \.types, "relation", at: place)
    }
    try checkKeys(pattern.properties, \.relationshipProperties)
    let type: CypherType = pattern.length == nil && search == .all ? .relationship : .list
    var result = Relationship(
      slot: 0, name: "[\(relationships.count)", pattern: pattern, isBound: false, left: left, right: right,
      search: search)
    if let name = pattern.variable {
      if relationships.contains(where: { $0.name == name }) {
        throw CypherError(
          .syntax, "RelationshipUniquenessViolation", "the relationship \(name) may stand in a pattern once only",
          at: pattern.start)
      }
      result.name = name
      if let variable = compiler.scope[name] {
        guard variable.type == type || variable.type.isOpen else { throw conflict(name, pattern.start) }
        (result.slot, result.isBound) = (variable.slot, true)
      } else {
        result.slot = define(name, type)
      }
    } else {
      result.slot = compiler.newSlot()
      newNames.insert(result.name)
    }
    relationships.append(result)
    return relationships.count - 1
  }

  private func needs(_ expression: CypherExpression) -> Set<String> {
    var names: Set<String> = []
    CypherCompiler.variables(expression, into: &names)
    return names.intersection(newNames)
  }

  private func addProperties(_ place: Int) throws {
    let maps = [nodes[place].pattern.properties].compactMap { $0 } + nodes[place].moreProperties
    let items = maps.flatMap { map -> [(String, CypherExpression)] in
      if case .map(let items) = map.kind { items } else { [] }
    }
    let (slot, name, nameProperty) = (nodes[place].slot, nodes[place].name, compiler.graph.nameProperty)
    for (key, expression) in items {
      let code = try compiler.value(expression).0
      let needed = needs(expression)
      nodes[place].lookups.append(Lookup(key: key, value: code, needs: needed))
      let test: CypherCode = { frame in
        guard case .node(let node) = frame.slots[slot] else { return .null }
        let value = try code(frame)
        if CypherOrder.equal(frame.graph.property(key, ofNode: node), value) == true { return .boolean(true) }
        return .boolean(key == nameProperty && CypherCompiler.isNamed(.node(node), value, frame.graph))
      }
      conditions.append(Condition(code: test, needs: needed.union(newNames.contains(name) ? [name] : [])))
    }
  }

  private func addProperties(relationship place: Int) throws {
    guard case .map(let items)? = relationships[place].pattern.properties?.kind else { return }
    for (key, expression) in items {
      relationships[place].properties.append((key, try compiler.value(expression).0))
    }
  }

  /// Takes `r.relation = …` and `type(r) IN […]` for the types of a pattern that names none.
  private func addTypes(_ expression: CypherExpression) {
    var (tested, values) = (CypherExpression?.none, [CypherExpression]())
    switch expression.kind {
    case .comparison(let sides, ["="]): (tested, values) = (sides[0], [sides[1]])
    case .test("IN", let one, let list): if case .list(let items) = list.kind { (tested, values) = (one, items) }
    default: return
    }
    var variable: CypherExpression?
    switch tested?.kind {
    case .property(let base, let key)? where key == compiler.graph.typeProperty: variable = base
    case .call("type", _, let arguments)?: variable = arguments.first
    default: return
    }
    let types = values.compactMap { if case .literal(.string(let type)) = $0.kind { type } else { nil } }
    guard case .variable(let name)? = variable?.kind, !types.isEmpty, types.count == values.count,
      let place = relationships.firstIndex(where: { $0.name == name && $0.pattern.length == nil && $0.search == .all }),
      relationships[place].pattern.types.isEmpty
    else { return }
    relationships[place].pattern.types = types
  }

  private func add(condition expression: CypherExpression) throws {
    if try addSearchTest(expression) { return }
    addTypes(expression)
    let code = try compiler.condition(expression)
    conditions.append(Condition(code: code, needs: needs(expression)))
    var sides: (CypherExpression, CypherExpression)?
    var isName = false
    if case .comparison(let values, let signs) = expression.kind, signs == ["="] { sides = (values[0], values[1]) }
    if case .test("~=", let left, let right) = expression.kind { (sides, isName) = ((left, right), true) }
    guard let sides else { return }
    for (one, other) in [sides, (sides.1, sides.0)] {
      var name: String?
      var key: String?
      if case .property(let base, let property) = one.kind, case .variable(let variable) = base.kind {
        (name, key) = (variable, property)
      } else if isName, case .variable(let variable) = one.kind {
        (name, key) = (variable, "name")
      }
      guard let name, let place = nodes.firstIndex(where: { $0.name == name }), !isName || key == "name" else {
        continue
      }
      nodes[place].lookups.append(
        Lookup(key: isName ? nil : key, value: try compiler.value(other).0, needs: needs(other)))
      if isName { break }
    }
  }

  /// Lets a search test `all(r IN relationships(p) WHERE …)` while it runs.
  private func addSearchTest(_ expression: CypherExpression) throws -> Bool {
    guard case .quantifier(let kind, let variable, let list, let test) = expression.kind,
      kind == "all" || kind == "none",
      case .call("relationships", _, let arguments) = list.kind, case .variable(let name)? = arguments.first?.kind,
      let place = relationships.firstIndex(where: { $0.path?.name == name })
    else { return false }
    var names: Set<String> = []
    CypherCompiler.variables(test, into: &names)
    names.remove(variable)
    if !names.isDisjoint(with: newNames) { return false }
    let wanted = kind == "all"
    try compiler.withLocal(variable, .relationship) { slot in
      let code = try compiler.condition(test)
      relationships[place].tests.append { frame, number in
        frame.slots[slot] = .relationship(number)
        return try CypherCompiler.truth(try code(frame)) == wanted
      }
    }
    return true
  }

  /// Lets the last step only count, if nothing after it needs what it finds.
  func countsLastStep(unless names: Set<String>) {
    guard let tail, tail.steps == steps.count, tail.names.isDisjoint(with: names) else { return }
    tail.counting.isOn = true
    lines.append("count only")
  }

  /// The search as a whole: calls on with each match.
  func run(_ next: @escaping (CypherFrame) throws -> Void) -> (CypherFrame) throws -> Void {
    var next = next
    for step in steps.reversed() { next = step(next) }
    return next
  }
}
