extension CypherMatch {
  /// Orders the search: from the node that is found soonest along relationships, to the rest.
  func order() {
    var bound = Set(nodes.indices.filter { nodes[$0].isBound })
    var names = Set(nodes.filter(\.isBound).map(\.name)).union(relationships.filter(\.isBound).map(\.name))
    var open = Set(relationships.indices)
    var waiting = conditions
    var used = relationships.filter { $0.isBound && $0.search == .all }
    for place in nodes.indices where nodes[place].isBound { addCheck(place) }
    addConditions(&waiting, names)
    let compact = compiler.graph as? CompactPropertyGraph
    func bind(_ place: Int) {
      if let compact, lookup(place, names) == nil {
        lines.append("scan \(shown(place))")
        addCompactScan(compact, place)
      } else {
        addScan(place, names)
        addCheck(place)
      }
      bound.insert(place)
      names.insert(nodes[place].name)
    }
    while true {
      // What can be looked up is, before relationships are followed to it.
      if let place = nodes.indices.first(where: { !bound.contains($0) && lookup($0, names) != nil }) {
        bind(place)
      } else if let place = nextRelationship(open, bound) {
        open.remove(place)
        let relationship = relationships[place]
        let isFromLeft = bound.contains(relationship.left)
        let far = isFromLeft ? relationship.right : relationship.left
        let isInto = bound.contains(far)
        var isChecked = false
        names.insert(relationship.name)
        if relationship.search != .all {
          if let path = relationship.path { names.insert(path.name) }
          let inside = waiting.filter { $0.needs.isSubset(of: names) }
          waiting.removeAll { $0.needs.isSubset(of: names) }
          addSearch(relationship, inside.map(\.code))
        } else if isInto || isFromLeft || bound.contains(relationship.right) {
          let others = used.filter { $0.slot != relationship.slot && mayBeSame($0, relationship) }.map(\.slot)
          if let compact, !relationship.isBound, relationship.pattern.length == nil {
            lines.append(line(relationship, isFromLeft: isFromLeft, isInto: isInto))
            if isInto {
              addCompactJoin(compact, relationship, isFromLeft: isFromLeft, used: others)
            } else {
              addCompactExpansion(compact, relationship, isFromLeft: isFromLeft, used: others)
              isChecked = true
            }
          } else {
            addExpansion(relationship, isFromLeft: isFromLeft, isInto: isInto, used: others)
          }
        } else {
          addRelationshipStart(relationship)
          bound.insert(relationship.left)
          names.insert(nodes[relationship.left].name)
          addCheck(relationship.left)
        }
        if relationship.search == .all, !used.contains(where: { $0.slot == relationship.slot }) {
          used.append(relationship)
        }
        if !isInto {
          bound.insert(far)
          names.insert(nodes[far].name)
          if !isChecked { addCheck(far) }
        }
        if !bound.contains(relationship.right) {
          bound.insert(relationship.right)
          names.insert(nodes[relationship.right].name)
          addCheck(relationship.right)
        }
      } else if let place = nodes.indices.filter({ !bound.contains($0) }).min(by: { cost($0, names) < cost($1, names) })
      {
        bind(place)
      } else {
        break
      }
      addConditions(&waiting, names)
    }
    for path in paths {
      addPath(path)
      names.insert(path.name)
    }
    for condition in waiting { addFilter(condition.code) }
  }

  /// Whether two patterns can stand for the same relationship.
  private func mayBeSame(_ one: Relationship, _ other: Relationship) -> Bool {
    let (types, others) = (one.pattern.types, other.pattern.types)
    return types.isEmpty || others.isEmpty || types.contains { others.contains($0) }
  }

  func line(_ relationship: Relationship, isFromLeft: Bool, isInto: Bool) -> String {
    let pattern = relationship.pattern
    let direction = isFromLeft ? pattern.direction : pattern.direction.reversed
    let named = pattern.types.isEmpty ? "any relationship" : pattern.types.joined(separator: "|")
    let length = pattern.length == nil ? "" : " repeatedly"
    let far = isFromLeft ? relationship.right : relationship.left
    return "\(isInto ? "join" : "follow") \(named)\(length) \(direction) to \(shown(far))"
  }

  private func nextRelationship(_ open: Set<Int>, _ bound: Set<Int>) -> Int? {
    var best: (cost: Int, place: Int)?
    for place in open.sorted() {
      let relationship = relationships[place]
      let ends = (bound.contains(relationship.left) ? 1 : 0) + (bound.contains(relationship.right) ? 1 : 0)
      if relationship.search != .all, ends < 2 { continue }
      let isSingleBound = relationship.isBound && relationship.pattern.length == nil
      if ends == 0, !isSingleBound { continue }
      let cost = (isSingleBound ? 0 : relationship.pattern.length == nil ? 2 : 4) - (ends == 2 ? 1 : 0)
      if cost < best?.cost ?? .max { best = (cost, place) }
    }
    return best?.place
  }

  private func lookup(_ place: Int, _ names: Set<String>) -> Lookup? {
    nodes[place].lookups.first { lookup in
      lookup.needs.isSubset(of: names)
        && (lookup.key.map { compiler.graph.candidates(property: $0, value: .string("")) != nil } ?? true)
    }
  }

  private func cost(_ place: Int, _ names: Set<String>) -> Int {
    if lookup(place, names) != nil { return 0 }
    return nodes[place].labels.compactMap { compiler.graph.nodes(label: $0)?.count }.min().map { $0 + 1 }
      ?? compiler.graph.nodeCount * 2 + 2
  }

  private func shown(_ place: Int) -> String {
    let name = nodes[place].name
    return "(" + (name.hasPrefix("(") ? "" : name) + nodes[place].labels.map { ":" + $0 }.joined() + ")"
  }

  private func addScan(_ place: Int, _ names: Set<String>) {
    let slot = nodes[place].slot
    let lookup = lookup(place, names)
    let label = nodes[place].labels.min {
      compiler.graph.nodes(label: $0)?.count ?? .max < compiler.graph.nodes(label: $1)?.count ?? .max
    }
    lines.append(
      lookup.map { "find \(shown(place)) by \($0.key ?? "name, as typed")" } ?? "scan \(shown(place))")
    steps.append { next in
      { frame in
        var list: [Int]?
        if let lookup {
          let value = try lookup.value(frame)
          if let key = lookup.key {
            list = frame.graph.candidates(property: key, value: value)
          } else if case .string(let text) = value {
            list = frame.graph.nodes(named: text)
          }
        }
        if list == nil, let label { list = frame.graph.nodes(label: label) }
        if let list {
          for node in list {
            try frame.tick()
            frame.slots[slot] = .node(node)
            try next(frame)
          }
        } else {
          for node in 0..<frame.graph.nodeCount {
            try frame.tick()
            frame.slots[slot] = .node(node)
            try next(frame)
          }
        }
      }
    }
  }

  private func addCheck(_ place: Int) {
    let (slot, labels, isBound) = (nodes[place].slot, nodes[place].labels, nodes[place].isBound)
    if labels.isEmpty, !isBound { return }
    steps.append { next in
      { frame in
        switch frame.slots[slot] {
        case .node(let node): if labels.allSatisfy({ frame.graph.hasLabel($0, node: node) }) { try next(frame) }
        case .null: return
        case let other: throw CypherError(.type, "InvalidArgumentType", "a node is needed, not \(other.typeName)")
        }
      }
    }
  }

  private func addConditions(_ waiting: inout [Condition], _ names: Set<String>) {
    for condition in waiting where condition.needs.isSubset(of: names) { addFilter(condition.code) }
    waiting.removeAll { $0.needs.isSubset(of: names) }
  }

  private func addFilter(_ code: @escaping CypherCode) {
    lines.append("filter")
    steps.append { next in
      { frame in
        if try CypherCompiler.truth(try code(frame)) == true { try next(frame) }
      }
    }
  }

  private func addPath(_ path: Path) {
    let nodeSlot = nodes[path.nodes[0]].slot
    let slots = path.relationships.map { relationships[$0].slot }
    steps.append { next in
      { frame in
        guard case .node(let start) = frame.slots[nodeSlot] else { return }
        var numbers: [Int] = []
        for slot in slots { Self.collect(frame.slots[slot], into: &numbers) }
        frame.slots[path.slot] = .path(Self.path(from: start, numbers, frame.graph))
        try next(frame)
      }
    }
  }

  private static func collect(_ value: CypherValue, into numbers: inout [Int]) {
    switch value {
    case .relationship(let number): numbers.append(number)
    case .list(let items): for item in items { collect(item, into: &numbers) }
    default: break
    }
  }

  static func path(from start: Int, _ relationships: [Int], _ graph: any PropertyGraph) -> CypherPath {
    var nodes = [start]
    var now = start
    for number in relationships {
      let ends = graph.ends(ofRelationship: number)
      now = ends.source == now ? ends.target : ends.source
      nodes.append(now)
    }
    return CypherPath(nodes: nodes, relationships: relationships)
  }

  private func addRelationshipStart(_ relationship: Relationship) {
    let (left, right) = (nodes[relationship.left].slot, nodes[relationship.right].slot)
    let pattern = relationship.pattern
    let passes = Self.passes(relationship)
    lines.append("start from relationship \(relationship.name)")
    steps.append { next in
      { frame in
        guard case .relationship(let number) = frame.slots[relationship.slot] else { return }
        if !pattern.types.isEmpty, !pattern.types.contains(frame.graph.type(ofRelationship: number)) { return }
        guard try passes(frame, number) else { return }
        let ends = frame.graph.ends(ofRelationship: number)
        if pattern.direction != .incoming, left != right || ends.source == ends.target {
          (frame.slots[left], frame.slots[right]) = (.node(ends.source), .node(ends.target))
          try next(frame)
        }
        if pattern.direction == .outgoing || pattern.direction == .both && ends.source == ends.target { return }
        if left == right, ends.source != ends.target { return }
        (frame.slots[left], frame.slots[right]) = (.node(ends.target), .node(ends.source))
        try next(frame)
      }
    }
  }

  static func passes(_ relationship: Relationship) -> (CypherFrame, Int) throws -> Bool {
    let (properties, tests) = (relationship.properties, relationship.tests)
    if properties.isEmpty, tests.isEmpty { return { _, _ in true } }
    return { frame, number in
      for (key, code) in properties {
        let value = frame.graph.property(key, ofRelationship: number)
        if CypherOrder.equal(value, try code(frame)) != true { return false }
      }
      for test in tests where try !test(frame, number) { return false }
      return true
    }
  }

  static func isUsed(_ number: Int, _ slots: [Int], _ frame: CypherFrame) -> Bool {
    for slot in slots {
      switch frame.slots[slot] {
      case .relationship(let other): if other == number { return true }
      case .list(let items):
        for item in items {
          if case .relationship(let other) = item, other == number { return true }
        }
      default: break
      }
    }
    return false
  }
}
