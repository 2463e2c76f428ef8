/// Finds shortest paths: distances back from the end first, then trails from the start, those that can be shortest before others.
struct CypherPathSearch {
  let direction: CypherDirection
  let types: [String]
  let least: Int
  let most: Int
  let wanted: CypherPattern.Search
  let passes: (CypherFrame, Int) throws -> Bool
  /// Whether paths may be refused after they are found, so that longer ones matter.
  let isExhaustive: Bool

  private struct Trail {
    var node: Int
    var relationship: Int
    var parent: Int
    var length: Int
  }

  /// Calls `found` with each path, shorter ones first; it says whether the path counts.
  func run(_ frame: CypherFrame, _ start: Int, _ end: Int, _ found: ([Int]) throws -> Bool) throws {
    let isPlain = (wanted == .shortest || wanted == .allShortest) && !isExhaustive && least <= 1 && start != end
    let distances = try distances(frame, to: end, from: start, stops: isPlain)
    defer { frame.release(distances.count) }
    guard let first = distances[start] else { return }
    var trails = [Trail(node: start, relationship: -1, parent: -1, length: 0)]
    var buckets: [Int: [Int]] = [first: [0]]
    var reach = first
    var (count, groups, last) = (0, 0, -1)
    defer { frame.release(trails.count) }
    while let lowest = buckets.keys.min() {
      reach = lowest
      guard let place = buckets[reach]?.popLast() else {
        buckets[reach] = nil
        continue
      }
      try frame.tick()
      let trail = trails[place]
      if trail.node == end, trail.length >= least {
        if wanted == .allShortest, count > 0, trail.length > last { return }
        if case .groups(let limit) = wanted, trail.length != last, groups == limit { return }
        if try found(numbers(trails, place)) {
          count += 1
          if trail.length != last { groups += 1 }
          last = trail.length
          if wanted == .shortest { return }
          if case .several(let limit) = wanted, count == limit { return }
        }
      }
      if trail.length >= most { continue }
      try frame.graph.visitArcs(of: trail.node, direction, types: types) { arc in
        guard let rest = distances[arc.other], trail.length + 1 + rest <= most else { return }
        if isPlain, trail.length + 1 + rest > first { return }
        if isOn(arc.relationship, trails, place) { return }
        guard try passes(frame, arc.relationship) else { return }
        try frame.hold(1)
        trails.append(Trail(node: arc.other, relationship: arc.relationship, parent: place, length: trail.length + 1))
        buckets[trail.length + 1 + rest, default: []].append(trails.count - 1)
      }
    }
  }

  private func isOn(_ relationship: Int, _ trails: [Trail], _ place: Int) -> Bool {
    var place = place
    while place >= 0 {
      if trails[place].relationship == relationship { return true }
      place = trails[place].parent
    }
    return false
  }

  private func numbers(_ trails: [Trail], _ place: Int) -> [Int] {
    var (place, result) = (place, [Int]())
    while place > 0 {
      result.append(trails[place].relationship)
      place = trails[place].parent
    }
    return result.reversed()
  }

  private func distances(_ frame: CypherFrame, to end: Int, from start: Int, stops: Bool) throws -> [Int: Int] {
    var distances = [end: 0]
    var layer = [end]
    var length = 0
    while !layer.isEmpty, length < most {
      if stops, distances[start] != nil { break }
      length += 1
      var next: [Int] = []
      for node in layer {
        try frame.graph.visitArcs(of: node, direction.reversed, types: types) { arc in
          try frame.tick()
          if distances[arc.other] != nil { return }
          guard try passes(frame, arc.relationship) else { return }
          try frame.hold(1)
          distances[arc.other] = length
          next.append(arc.other)
        }
      }
      layer = next
    }
    return distances
  }
}
