/// Finds the division of a small signed graph into at most so many camps with the least weight of ties that do not fit, and proves it.
///
/// Branch and bound in the manner of Russian dolls (Verfaillie, Lemaître and Schiex 1996): the nodes stand in an order, and the parts of
/// the graph behind each place are solved from the shortest on. What such a part costs by itself bounds from below what is left after
/// the nodes before it are placed, together with what each of the nodes left costs at least for its ties to those placed.
struct FrustrationSearch {
  private let graph: SignedGraph
  private let most: Int
  /// The nodes in the order in which they are placed.
  private let order: [Int]
  /// For each place the ties to nodes at later places.
  private let later: [[(place: Int, weight: Int)]]
  /// What the part from each place on costs by itself.
  private var rest: [Int]
  /// For each place and camp the weight of ties to nodes placed that do not fit there.
  private var misfits: [Int]
  private var camps: [Int32]
  private(set) var best: [Int32]
  private(set) var cost = 0
  /// Whether the division found is proven to be the best.
  private(set) var isProven = true
  /// No division costs less, proven or not.
  private(set) var bound = 0

  /// Prepares a search, given a good division and its cost.
  init(_ graph: SignedGraph, most: Int, start: [Int32]) {
    self.graph = graph
    self.most = most
    let order = Self.order(graph)
    self.order = order
    var places = [Int](repeating: 0, count: graph.count)
    for (place, node) in order.enumerated() { places[node] = place }
    later = order.enumerated().map { place, node in
      graph.ties(node).compactMap { tie in
        let other = places[Int(graph.neighbors[tie])]
        return other > place ? (other, Int(graph.weights[tie])) : nil
      }
    }
    rest = [Int](repeating: 0, count: graph.count + 1)
    misfits = [Int](repeating: 0, count: graph.count * most)
    camps = [Int32](repeating: -1, count: graph.count)
    best = start
    cost = graph.misfit(start)
  }

  /// The nodes most tied to each other last: their parts are solved first and bound the others.
  private static func order(_ graph: SignedGraph) -> [Int] {
    var left = (0..<graph.count).map { graph.ties($0).count }
    var isTaken = [Bool](repeating: false, count: graph.count)
    var order: [Int] = []
    for _ in 0..<graph.count {
      var next = -1
      for node in 0..<graph.count where !isTaken[node] && (next < 0 || left[node] < left[next]) { next = node }
      isTaken[next] = true
      order.append(next)
      for tie in graph.ties(next) { left[Int(graph.neighbors[tie])] -= 1 }
    }
    return order
  }

  mutating func run(meter: inout BudgetMeter) {
    let count = graph.count
    // The division of the part solved last, which with its new first node placed well is a good one for the next.
    var inner = [Int32](repeating: 0, count: count)
    for first in stride(from: count - 1, through: 0, by: -1) {
      var (bestCamp, least) = (Int32(0), Int.max)
      for camp in 0..<Int32(most) {
        let misfit = later[first].reduce(0) { sum, tie in
          sum + ((inner[tie.place] == camp) == (tie.weight > 0) ? 0 : abs(tie.weight))
        }
        if misfit < least { (bestCamp, least) = (camp, misfit) }
      }
      inner[first] = bestCamp
      var upper = rest[first + 1] + least
      if first == 0 {
        let known = order.map { best[$0] }
        if cost < upper { (inner, upper) = (known, cost) }
      }
      let isDone = solve(first, upper, &inner, &meter)
      if !isDone {
        isProven = false
        bound = rest[first + 1]
        return
      }
    }
    cost = rest[0]
    bound = cost
    for (place, node) in order.enumerated() { best[node] = inner[place] }
  }

  /// Solves the part from a place on, given a division of it; `false` where the budget ended the search.
  private mutating func solve(_ first: Int, _ upper: Int, _ inner: inout [Int32], _ meter: inout BudgetMeter) -> Bool {
    var upper = upper
    let count = graph.count
    if upper == rest[first + 1] {
      rest[first] = upper
      return true
    }
    for place in first * most..<count * most { misfits[place] = 0 }
    // At each depth the camps still to be tried, and what was spent before.
    var choices = [[Int32]](repeating: [], count: count)
    var spent = [Int](repeating: 0, count: count + 1)
    var opened = [Int](repeating: 0, count: count + 1)
    choices[first] = [0]
    var depth = first
    while depth >= first {
      if camps[depth] >= 0 {
        place(depth, camps[depth], by: -1)
        camps[depth] = -1
      }
      guard let camp = choices[depth].popLast() else {
        depth -= 1
        continue
      }
      let here = spent[depth] + misfits[depth * most + Int(camp)]
      if here + rest[depth + 1] >= upper { continue }
      camps[depth] = camp
      place(depth, camp, by: 1)
      if !meter.spend(count - depth) {
        while depth >= first {
          if camps[depth] >= 0 { place(depth, camps[depth], by: -1) }
          camps[depth] = -1
          depth -= 1
        }
        return false
      }
      let isLast = depth == count - 1
      if here + rest[depth + 1] + leastMisfit(depth + 1, below: upper - here - rest[depth + 1]) >= upper { continue }
      if isLast {
        upper = here
        for place in first..<count { inner[place] = camps[place] }
        if upper == rest[first + 1] { break }
        continue
      }
      opened[depth + 1] = max(opened[depth], Int(camp) + 1)
      spent[depth + 1] = here
      depth += 1
      choices[depth] = ordered(depth, min(most, opened[depth] + 1))
    }
    while depth >= first {
      if camps[depth] >= 0 { place(depth, camps[depth], by: -1) }
      camps[depth] = -1
      depth -= 1
    }
    rest[first] = upper
    return true
  }

  /// Adds or takes away what a node's camp means for the nodes after it.
  private mutating func place(_ place: Int, _ camp: Int32, by sign: Int) {
    for (other, weight) in later[place] {
      if weight < 0 {
        misfits[other * most + Int(camp)] -= sign * weight
      } else {
        for elsewhere in 0..<most where elsewhere != Int(camp) { misfits[other * most + elsewhere] += sign * weight }
      }
    }
  }

  /// What the nodes from a place on cost at least for their ties to those placed; the sum may stop at a limit.
  private func leastMisfit(_ first: Int, below limit: Int) -> Int {
    var sum = 0
    for place in first..<graph.count {
      var least = misfits[place * most]
      for camp in 1..<most { least = min(least, misfits[place * most + camp]) }
      sum += least
      if sum >= limit { break }
    }
    return sum
  }

  /// The camps in which a node may be placed, the best one last.
  private func ordered(_ place: Int, _ count: Int) -> [Int32] {
    (0..<Int32(count)).sorted { left, right in
      let (one, other) = (misfits[place * most + Int(left)], misfits[place * most + Int(right)])
      return one != other ? one > other : left > right
    }
  }
}
