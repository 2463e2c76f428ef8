/// Divides a signed graph in two by chance: simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) that ends with moves for the
/// better only.
struct TwoCampAnnealing {
  private let graph: SignedGraph
  /// One or minus one.
  private(set) var sides: [Int32]
  /// How strongly the neighbours of each node pull it to the side one.
  private var pulls: [Int32]

  /// Starts from the signs along a tree.
  /// - Parameter root: the node that the tree begins with, `nil` for the busiest.
  init(_ graph: SignedGraph, root: Int? = nil) {
    self.init(graph, sides: [Int32](repeating: 0, count: graph.count))
    startFromTree(root)
    gatherPulls()
  }

  /// Starts from a division.
  init(_ graph: SignedGraph, sides: [Int32]) {
    self.graph = graph
    self.sides = sides
    pulls = [Int32](repeating: 0, count: graph.count)
    gatherPulls()
  }

  var misfit: Int {
    var sum = 0
    for node in 0..<graph.count {
      var weight = 0
      for tie in graph.ties(node) { weight += Int(abs(graph.weights[tie])) }
      sum += weight - Int(sides[node] * pulls[node])
    }
    return sum / 4
  }

  /// Goes out from a node and gives each node the side on which its first tie fits.
  private mutating func startFromTree(_ root: Int?) {
    let count = graph.count
    var order = [UInt32](repeating: 0, count: count)
    let first = root ?? (0..<count).max { graph.ties($0).count < graph.ties($1).count } ?? 0
    for start in [first] + Array(0..<count) where sides[start] == 0 {
      var (place, end) = (0, 1)
      order[0] = UInt32(start)
      sides[start] = 1
      while place < end {
        let node = Int(order[place])
        for tie in graph.ties(node) {
          let other = Int(graph.neighbors[tie])
          if sides[other] != 0 { continue }
          sides[other] = graph.weights[tie] > 0 ? sides[node] : -sides[node]
          order[end] = UInt32(other)
          end += 1
        }
        place += 1
      }
    }
  }

  private mutating func gatherPulls() {
    for node in 0..<graph.count {
      var pull: Int32 = 0
      for tie in graph.ties(node) { pull += graph.weights[tie] * sides[Int(graph.neighbors[tie])] }
      pulls[node] = pull
    }
  }

  /// Anneals in so many rounds over all nodes; `false` where the budget ended them.
  // SAFETY: the graph's neighbours are below its count, and each array has a place for each node.
  mutating func run(rounds: Int, from first: Double, to last: Double, seed: UInt64, meter: inout BudgetMeter) -> Bool {
    var random = FastRandom(seed: seed)
    var schedule = CoolingSchedule(from: first, to: last, rounds: rounds)
    let cost = graph.neighbors.count / 4 + graph.count
    for round in 0..<rounds {
      if !meter.spend(cost) { return false }
      schedule.set(round: round)
      sweep(schedule.chances, &random)
    }
    while meter.spend(cost), sweep([], &random) {}
    return !meter.isSpent
  }

  /// One round; whether any node moved.
  ///
  /// Without chances only moves for the better are made.
  @discardableResult
  private mutating func sweep(_ chances: [UInt64], _ random: inout FastRandom) -> Bool {
    let count = graph.count
    var hasMoved = false
    sides.withUnsafeMutableBufferPointer { sides in
      pulls.withUnsafeMutableBufferPointer { pulls in
        graph.starts.withUnsafeBufferPointer { starts in
          graph.neighbors.withUnsafeBufferPointer { neighbors in
            graph.weights.withUnsafeBufferPointer { weights in
              for node in 0..<count {
                // How much worse the division gets when the node changes sides.
                let loss = sides[node] * pulls[node]
                if loss >= 0 {
                  if Int(loss) >= chances.count { continue }
                  if random.next() >> 32 >= chances[Int(loss)] { continue }
                }
                let side = -sides[node]
                sides[node] = side
                hasMoved = true
                for tie in Int(starts[node])..<Int(starts[node + 1]) {
                  pulls[Int(neighbors[tie])] += 2 * side * weights[tie]
                }
              }
            }
          }
        }
      }
    }
    return hasMoved
  }
}
