extension CypherMatch {
  func addExpansion(_ relationship: Relationship, isFromLeft: Bool, isInto: Bool, used: [Int]) {
    let near = nodes[isFromLeft ? relationship.left : relationship.right].slot
    let far = nodes[isFromLeft ? relationship.right : relationship.left].slot
    let pattern = relationship.pattern
    let direction = isFromLeft ? pattern.direction : pattern.direction.reversed
    let passes = Self.passes(relationship)
    let (slot, types) = (relationship.slot, pattern.types)
    lines.append(line(relationship, isFromLeft: isFromLeft, isInto: isInto))
    guard let length = pattern.length else {
      let isBound = relationship.isBound
      steps.append { next in
        { frame in
          guard case .node(let node) = frame.slots[near] else { return }
          var wanted = -1
          if isBound {
            guard case .relationship(let number) = frame.slots[slot] else { return }
            wanted = number
          }
          var goal = -1
          if isInto {
            guard case .node(let number) = frame.slots[far] else { return }
            goal = number
          }
          try frame.graph.visitArcs(of: node, direction, types: types) { arc in
            try frame.tick()
            if isInto, arc.other != goal { return }
            if isBound, arc.relationship != wanted { return }
            if Self.isUsed(arc.relationship, used, frame) { return }
            guard try passes(frame, arc.relationship) else { return }
            if !isBound { frame.slots[slot] = .relationship(arc.relationship) }
            if !isInto { frame.slots[far] = .node(arc.other) }
            try next(frame)
          }
        }
      }
      return
    }
    if relationship.isBound {
      steps.append { next in
        { frame in
          guard case .node(let node) = frame.slots[near], case .list(let items) = frame.slots[slot] else { return }
          if items.count < length.least || items.count > length.most { return }
          var now = node
          for item in isFromLeft ? items : items.reversed() {
            guard case .relationship(let number) = item else { return }
            if !types.isEmpty, !types.contains(frame.graph.type(ofRelationship: number)) { return }
            if Self.isUsed(number, used, frame) { return }
            guard try passes(frame, number) else { return }
            let ends = frame.graph.ends(ofRelationship: number)
            if direction != .incoming, ends.source == now {
              now = ends.target
            } else if direction != .outgoing, ends.target == now {
              now = ends.source
            } else {
              return
            }
          }
          if isInto {
            guard case .node(let goal) = frame.slots[far], goal == now else { return }
          } else {
            frame.slots[far] = .node(now)
          }
          try next(frame)
        }
      }
      return
    }
    // Nobody asks for the relationships that are passed, unless they have a name or must differ from others.
    let isAsked =
      !relationship.name.hasPrefix("[") || relationships.count > 1
      || paths.contains { $0.relationships.contains { relationships[$0].slot == slot } }
    let compact = (compiler.graph as? CompactPropertyGraph).map {
      CompactArcs($0, direction, types: types, labels: [])
    }
    steps.append { next in
      { frame in
        guard case .node(let node) = frame.slots[near] else { return }
        var goal = -1
        if isInto {
          guard case .node(let number) = frame.slots[far] else { return }
          goal = number
        }
        var trail: [Int] = []
        func emit(_ node: Int) throws {
          if trail.count < length.least || isInto && node != goal { return }
          if isAsked {
            let list = trail.map { CypherValue.relationship($0) }
            frame.slots[slot] = .list(isFromLeft ? list : list.reversed())
          }
          if !isInto { frame.slots[far] = .node(node) }
          try next(frame)
        }
        func arcs(_ node: Int) throws -> (arcs: [CypherArc], place: Int) {
          var arcs: [CypherArc] = []
          if let compact {
            try frame.tick(compact.work(node))
            compact.visit(node) { arcs.append(CypherArc(relationship: $0, other: $1)) }
            return (arcs, 0)
          }
          try frame.graph.visitArcs(of: node, direction, types: types) { arcs.append($0) }
          return (arcs, 0)
        }
        try emit(node)
        if length.most == 0 || length.least > length.most { return }
        var stack = [try arcs(node)]
        while let top = stack.indices.last {
          try frame.tick()
          if stack[top].place == stack[top].arcs.count {
            stack.removeLast()
            if !stack.isEmpty { trail.removeLast() }
            continue
          }
          let arc = stack[top].arcs[stack[top].place]
          stack[top].place += 1
          if trail.contains(arc.relationship) || Self.isUsed(arc.relationship, used, frame) { continue }
          guard try passes(frame, arc.relationship) else { continue }
          trail.append(arc.relationship)
          try emit(arc.other)
          if trail.count < length.most { stack.append(try arcs(arc.other)) } else { trail.removeLast() }
        }
      }
    }
  }

  /// Adds a search for shortest paths between two nodes that are known by then.
  func addSearch(_ relationship: Relationship, _ inside: [CypherCode]) {
    let (left, right) = (nodes[relationship.left].slot, nodes[relationship.right].slot)
    let pattern = relationship.pattern
    let search = CypherPathSearch(
      direction: pattern.direction, types: pattern.types, least: pattern.length?.least ?? 1,
      most: pattern.length?.most ?? 1, wanted: relationship.search, passes: Self.passes(relationship),
      isExhaustive: !inside.isEmpty)
    lines.append(
      "search shortest paths of \(pattern.types.isEmpty ? "any relationship" : pattern.types.joined(separator: "|"))")
    let compact = (compiler.graph as? CompactPropertyGraph).flatMap {
      CompactPathSearch($0, search, hasTests: !relationship.properties.isEmpty || !relationship.tests.isEmpty)
    }
    steps.append { next in
      { frame in
        guard case .node(let start) = frame.slots[left], case .node(let end) = frame.slots[right] else { return }
        func take(_ numbers: [Int]) throws -> Bool {
          frame.slots[relationship.slot] = .list(numbers.map { .relationship($0) })
          if let path = relationship.path {
            frame.slots[path.slot] = .path(Self.path(from: start, numbers, frame.graph))
          }
          for code in inside where try CypherCompiler.truth(try code(frame)) != true { return false }
          try next(frame)
          return true
        }
        if let compact, start != end {
          for numbers in try compact.paths(frame, start, end) { _ = try take(numbers) }
        } else {
          try search.run(frame, start, end, take)
        }
      }
    }
  }
}
