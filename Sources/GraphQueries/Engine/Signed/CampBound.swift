/// A lower bound for the ties that do not fit, from triangles that no division leaves without one and that share no tie.
enum CampBound {
  /// The bound: each misfit of a division is sought a triangle of ties not yet used in which nothing else is amiss.
  ///
  /// For two camps a triangle with an odd number of dividing ties will do; for more only one with a single dividing tie.
  static func triangles(_ graph: SignedGraph, camps: [Int32], isTwo: Bool, meter: inout BudgetMeter) -> Int {
    var left = graph.weights.map(abs)
    var places = [Int32](repeating: -1, count: graph.count)
    var bound = 0
    for node in 0..<graph.count {
      let own = graph.ties(node)
      var isMarked = false
      for tie in own {
        let other = Int(graph.neighbors[tie])
        let isSame = camps[node] == camps[other]
        if other < node || isSame == (graph.weights[tie] > 0) || left[tie] == 0 { continue }
        if !isMarked {
          for tie in own { places[Int(graph.neighbors[tie])] = Int32(tie) }
          isMarked = true
        }
        if !meter.spend(graph.ties(other).count) { return bound }
        for third in graph.ties(other) where left[tie] > 0 {
          let middle = Int(graph.neighbors[third])
          let second = Int(places[middle])
          if second < 0 || left[third] == 0 || left[second] == 0 || middle == node { continue }
          let dividing = [graph.weights[tie], graph.weights[second], graph.weights[third]].count { $0 < 0 }
          if isTwo ? dividing % 2 == 0 : dividing != 1 { continue }
          let share = min(left[tie], min(left[second], left[third]))
          bound += Int(share)
          left[tie] -= share
          left[second] -= share
          left[third] -= share
          mirror(graph, node, middle, share, &left)
          mirror(graph, other, middle, share, &left)
          mirror(graph, node, other, share, &left)
        }
      }
      if isMarked { for tie in own { places[Int(graph.neighbors[tie])] = -1 } }
    }
    return bound
  }

  /// Uses up the other half of a tie: the one in the list of the node at the other end.
  private static func mirror(_ graph: SignedGraph, _ node: Int, _ other: Int, _ share: Int32, _ left: inout [Int32]) {
    var (low, high) = (Int(graph.starts[other]), Int(graph.starts[other + 1]))
    while low < high {
      let middle = (low + high) / 2
      if graph.neighbors[middle] < UInt32(node) { low = middle + 1 } else { high = middle }
    }
    if low < Int(graph.starts[other + 1]), graph.neighbors[low] == UInt32(node) { left[low] -= share }
  }
}
