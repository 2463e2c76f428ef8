/// Looks for the two sides with the least weight of edges that do not fit, in one connected part of a graph.
struct CampSearch {
  private let neighbors: [[(node: Int, weight: Int)]]
  private var budget: Int
  private(set) var isExact = true
  private var best: [Bool]
  private var bestCost: Int
  private var order: [Int] = []
  private var sides: [Bool?]

  /// A core with more nodes is not searched: no budget would do, and the search goes as deep as there are nodes.
  private static let depthLimit = 1_000

  init(neighbors: [[(node: Int, weight: Int)]], budget: Int) {
    self.neighbors = neighbors
    self.budget = budget
    best = [Bool](repeating: false, count: neighbors.count)
    bestCost = .max
    sides = [Bool?](repeating: nil, count: neighbors.count)
  }

  /// The side of each node; the first node is on the side `false`.
  mutating func run() -> [Bool] {
    let core = coreNodes()
    order = searchOrder(core)
    start()
    sides = [Bool?](repeating: nil, count: neighbors.count)
    if !order.isEmpty, bestCost > 0 {
      if order.count <= Self.depthLimit {
        sides[order[0]] = false
        descend(1, cost: 0)
      } else {
        isExact = false
      }
    }
    hangOn(core)
    if best[0] { for node in best.indices { best[node].toggle() } }
    return best
  }

  /// The nodes that are left when nodes with a single neighbour are taken away again and again.
  private func coreNodes() -> [Bool] {
    var degree = neighbors.map(\.count)
    var isCore = [Bool](repeating: true, count: neighbors.count)
    var leaves = neighbors.indices.filter { degree[$0] <= 1 }
    while let leaf = leaves.popLast() {
      if !isCore[leaf] { continue }
      isCore[leaf] = false
      for (other, _) in neighbors[leaf] where isCore[other] {
        degree[other] -= 1
        if degree[other] == 1 { leaves.append(other) }
      }
    }
    return isCore
  }

  /// Each node comes after as many of its neighbours as possible, so that a wrong choice costs something at once.
  private func searchOrder(_ isCore: [Bool]) -> [Int] {
    if isCore.count(where: { $0 }) > Self.depthLimit { return isCore.indices.filter { isCore[$0] } }
    var bound = [Int](repeating: 0, count: neighbors.count)
    var isPlaced = isCore.map { !$0 }
    var result: [Int] = []
    for _ in 0..<isCore.count(where: { $0 }) {
      var next: Int?
      for node in neighbors.indices where !isPlaced[node] {
        guard let current = next else {
          next = node
          continue
        }
        if (bound[node], neighbors[node].count) > (bound[current], neighbors[current].count) { next = node }
      }
      guard let next else { break }
      isPlaced[next] = true
      result.append(next)
      for (other, weight) in neighbors[next] { bound[other] += abs(weight) }
    }
    return result
  }

  /// A first split: each node where it fits best among those before it, then moved while a move makes it better.
  private mutating func start() {
    for node in order { sides[node] = pull(node) < 0 }
    var isBetter = true
    while isBetter {
      isBetter = false
      for node in order {
        guard let side = sides[node] else { continue }
        let wish = pull(node)
        if (side && wish > 0) || (!side && wish < 0) {
          sides[node] = !side
          isBetter = true
        }
      }
    }
    keep(cost: order.reduce(0) { $0 + misfit($1) } / 2)
  }

  /// How strongly a node's neighbours draw it to the side `false` (positive) or `true` (negative).
  private func pull(_ node: Int) -> Int {
    neighbors[node].reduce(0) { sum, neighbor in
      guard let side = sides[neighbor.node] else { return sum }
      return sum + (side ? -neighbor.weight : neighbor.weight)
    }
  }

  /// The weight of edges to neighbours already placed that do not fit.
  private func misfit(_ node: Int) -> Int {
    guard let side = sides[node] else { return 0 }
    return neighbors[node].reduce(0) { sum, neighbor in
      guard let other = sides[neighbor.node] else { return sum }
      return sum + ((side == other) == (neighbor.weight > 0) ? 0 : abs(neighbor.weight))
    }
  }

  private mutating func keep(cost: Int) {
    bestCost = cost
    for node in order { best[node] = sides[node] ?? false }
  }

  private mutating func descend(_ depth: Int, cost: Int) {
    if depth == order.count {
      if cost < bestCost { keep(cost: cost) }
      return
    }
    if budget <= 0 {
      isExact = false
      return
    }
    budget -= order.count - depth
    if cost + leastRest(depth) >= bestCost { return }
    let node = order[depth]
    let wish = pull(node) < 0
    for side in [wish, !wish] {
      sides[node] = side
      let next = cost + misfit(node)
      if next < bestCost { descend(depth + 1, cost: next) }
    }
    sides[node] = nil
  }

  /// What the nodes not yet placed cost at least, each looked at by itself.
  private func leastRest(_ depth: Int) -> Int {
    var sum = 0
    for node in order[depth...] {
      var (here, there) = (0, 0)
      for neighbor in neighbors[node] {
        guard let side = sides[neighbor.node] else { continue }
        if side == (neighbor.weight > 0) { here += abs(neighbor.weight) } else { there += abs(neighbor.weight) }
      }
      sum += min(here, there)
    }
    return sum
  }

  /// Puts the nodes outside the core beside or against the one neighbour that leads to it.
  private mutating func hangOn(_ isCore: [Bool]) {
    var isPlaced = isCore
    var queue = neighbors.indices.filter { isCore[$0] }
    if queue.isEmpty, !neighbors.isEmpty {
      isPlaced[0] = true
      best[0] = false
      queue = [0]
    }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for (other, weight) in neighbors[node] where !isPlaced[other] {
        isPlaced[other] = true
        best[other] = weight < 0 ? !best[node] : best[node]
        queue.append(other)
      }
    }
  }
}
