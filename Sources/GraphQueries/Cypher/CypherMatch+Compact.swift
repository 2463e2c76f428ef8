/// Steps on a compact graph, which walk its arcs directly.
extension CypherMatch {
  /// Whether the last step hands on how many matches there are, instead of each of them.
  final class Counting { var isOn = false }

  /// Goes over all nodes of some kinds.
  func addCompactScan(_ graph: CompactPropertyGraph, _ place: Int) {
    let (slot, name) = (nodes[place].slot, nodes[place].name)
    let labels = nodes[place].labels
    let list = labels.compactMap { graph.nodes(label: $0) }.min { $0.count < $1.count }
    let arcs = CompactArcs(graph, .both, types: [], labels: labels)
    let counting = Counting()
    steps.append { next in
      { frame in
        if counting.isOn {
          let count = list?.lazy.filter { arcs.isOfKind($0) }.count ?? graph.nodeCount
          return try Self.handOn(count, frame, slot, 0, next)
        }
        if let list {
          for node in list where arcs.isOfKind(node) {
            try frame.tick()
            frame.slots[slot] = .node(node)
            try next(frame)
          }
        } else {
          for node in 0..<graph.nodeCount {
            try frame.tick()
            frame.slots[slot] = .node(node)
            try next(frame)
          }
        }
      }
    }
    tail = (counting, [name], steps.count)
  }

  /// Hands on one row that stands for many.
  static func handOn(
    _ count: Int, _ frame: CypherFrame, _ slot: Int, _ value: Int, _ next: (CypherFrame) throws -> Void
  ) throws {
    try frame.tick()
    if count == 0 { return }
    frame.slots[slot] = .node(value)
    frame.weight = count
    defer { frame.weight = 1 }
    try next(frame)
  }

  /// Follows one relationship to nodes that are not yet known.
  func addCompactExpansion(
    _ graph: CompactPropertyGraph, _ relationship: Relationship, isFromLeft: Bool, used: [Int]
  ) {
    let (left, right) = (relationship.left, relationship.right)
    let (near, far) = (nodes[isFromLeft ? left : right].slot, nodes[isFromLeft ? right : left].slot)
    let pattern = relationship.pattern
    let arcs = CompactArcs(
      graph, isFromLeft ? pattern.direction : pattern.direction.reversed, types: pattern.types,
      labels: nodes[isFromLeft ? right : left].labels)
    let isPlain = relationship.properties.isEmpty && relationship.tests.isEmpty && used.isEmpty
    let (passes, slot, counting) = (Self.passes(relationship), relationship.slot, Counting())
    steps.append { next in
      { frame in
        guard case .node(let node) = frame.slots[near] else { return }
        try frame.tick(arcs.work(node))
        if counting.isOn {
          var (count, last, edge) = (0, 0, 0)
          try arcs.visit(node) { number, other in
            if !isPlain {
              if Self.isUsed(number, used, frame) { return }
              guard try passes(frame, number) else { return }
            }
            count += 1
            (last, edge) = (other, number)
          }
          frame.slots[slot] = .relationship(edge)
          return try Self.handOn(count, frame, far, last, next)
        }
        try arcs.visit(node) { number, other in
          if !isPlain {
            if Self.isUsed(number, used, frame) { return }
            guard try passes(frame, number) else { return }
          }
          frame.slots[slot] = .relationship(number)
          frame.slots[far] = .node(other)
          try next(frame)
        }
      }
    }
    tail = (counting, [relationship.name, nodes[isFromLeft ? right : left].name], steps.count)
  }

  /// Joins two nodes that are known.
  func addCompactJoin(_ graph: CompactPropertyGraph, _ relationship: Relationship, isFromLeft: Bool, used: [Int]) {
    let (left, right) = (relationship.left, relationship.right)
    let (near, far) = (nodes[isFromLeft ? left : right].slot, nodes[isFromLeft ? right : left].slot)
    let pattern = relationship.pattern
    let direction = isFromLeft ? pattern.direction : pattern.direction.reversed
    let arcs = CompactArcs(graph, direction, types: pattern.types, labels: [])
    let back = CompactArcs(graph, direction.reversed, types: pattern.types, labels: [])
    let isPlain = relationship.properties.isEmpty && relationship.tests.isEmpty && used.isEmpty
    let (passes, slot, marks) = (Self.passes(relationship), relationship.slot, (CompactMarks(), CompactMarks()))
    steps.append { next in
      { frame in
        guard case .node(let node) = frame.slots[near], case .node(let goal) = frame.slots[far] else { return }
        // Whichever end changes less often is the one whose neighbours are remembered.
        guard marks.0.mayJoin(node, goal, back), marks.1.mayJoin(goal, node, arcs) else { return try frame.tick() }
        func take(_ number: Int) throws {
          if !isPlain {
            if Self.isUsed(number, used, frame) { return }
            guard try passes(frame, number) else { return }
          }
          frame.slots[slot] = .relationship(number)
          try next(frame)
        }
        let (there, here) = (arcs.work(node), back.work(goal))
        try frame.tick(min(there, here))
        if there <= here { try arcs.visit(node, to: goal, take) } else { try back.visit(goal, to: node, take) }
      }
    }
  }
}
