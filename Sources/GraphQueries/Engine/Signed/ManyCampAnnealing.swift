/// Divides a signed graph into any number of camps, or up to so many, by chance: simulated annealing over moves of a node to the camp
/// of one of its neighbours or to a camp of its own.
struct ManyCampAnnealing {
  private let graph: SignedGraph
  private(set) var camps: [Int32]
  private var census: Census
  private let most: Int

  /// Starts from a division.
  /// - Parameter most: how many camps there may be.
  init(_ graph: SignedGraph, camps: [Int32], most: Int) {
    self.graph = graph
    self.camps = camps
    self.most = min(most, graph.count)
    census = Census(camps, room: max(self.most, 1))
  }

  /// How many nodes each camp has, and which camps have none.
  private struct Census {
    var sizes: [Int32]
    var free: [Int32]

    init(_ camps: [Int32], room: Int) {
      sizes = [Int32](repeating: 0, count: room)
      free = []
      for camp in camps { sizes[Int(camp)] += 1 }
      for camp in (0..<room).reversed() where sizes[camp] == 0 { free.append(Int32(camp)) }
    }

    @inline(__always)
    mutating func move(from here: Int32, to there: Int32) {
      if sizes[Int(there)] == 0 {
        if free.last == there { free.removeLast() } else { free.removeAll { $0 == there } }
      }
      sizes[Int(there)] += 1
      sizes[Int(here)] -= 1
      if sizes[Int(here)] == 0 { free.append(here) }
    }
  }

  /// Anneals in so many rounds over all nodes, then moves each node to where it fits best as long as that helps; `false` where the
  /// budget ended it.
  mutating func run(rounds: Int, from first: Double, to last: Double, seed: UInt64, meter: inout BudgetMeter) -> Bool {
    var random = FastRandom(seed: seed)
    var schedule = CoolingSchedule(from: first, to: last, rounds: rounds)
    for round in 0..<rounds {
      if !meter.spend(graph.neighbors.count + graph.count) { return false }
      schedule.set(round: round)
      sweep(schedule.chances, &random)
    }
    var pulls = [Int32](repeating: 0, count: census.sizes.count)
    while meter.spend(graph.neighbors.count + graph.count), settle(&pulls) {}
    return !meter.isSpent
  }

  // SAFETY: the graph's neighbours are below its count; camps are places in `sizes`.
  private mutating func sweep(_ chances: [UInt64], _ random: inout FastRandom) {
    let count = graph.count
    let (mayOpen, most) = (most > 2, most)
    var census = Census([], room: 0)
    swap(&census, &self.census)
    camps.withUnsafeMutableBufferPointer { camps in
      graph.starts.withUnsafeBufferPointer { starts in
        graph.neighbors.withUnsafeBufferPointer { neighbors in
          graph.weights.withUnsafeBufferPointer { weights in
            for node in 0..<count {
              let (start, end) = (Int(starts[node]), Int(starts[node + 1]))
              if start == end { continue }
              let here = camps[node]
              let choice = random.below(end - start + (mayOpen ? 1 : 0))
              var there: Int32
              if choice == end - start {
                guard census.sizes[Int(here)] > 1, let empty = census.free.last else { continue }
                there = empty
              } else {
                there = camps[Int(neighbors[start + choice])]
                // A hostile neighbour's camp is no place to go; any other may be.
                if there == here || weights[start + choice] < 0 {
                  if most > 16 { continue }
                  there = Int32(random.below(most))
                  if there == here { continue }
                }
              }
              var (inHere, inThere) = (Int32(0), Int32(0))
              for tie in start..<end {
                let camp = camps[Int(neighbors[tie])]
                if camp == here { inHere += weights[tie] } else if camp == there { inThere += weights[tie] }
              }
              let loss = inHere - inThere
              if loss >= 0 {
                if Int(loss) >= chances.count { continue }
                if random.next() >> 32 >= chances[Int(loss)] { continue }
              }
              camps[node] = there
              census.move(from: here, to: there)
            }
          }
        }
      }
    }
    swap(&census, &self.census)
  }

  /// Moves each node to the camp where it fits best; whether any node moved.
  private mutating func settle(_ pulls: inout [Int32]) -> Bool {
    var hasMoved = false
    for node in 0..<graph.count {
      let ties = graph.ties(node)
      if ties.isEmpty { continue }
      let here = camps[node]
      for tie in ties { pulls[Int(camps[Int(graph.neighbors[tie])])] += graph.weights[tie] }
      var (best, most) = (here, pulls[Int(here)])
      // The camp of its own that a node may always found pulls with nothing.
      for tie in ties {
        let camp = camps[Int(graph.neighbors[tie])]
        if pulls[Int(camp)] > most || (pulls[Int(camp)] == most && camp < best && best != here) {
          (best, most) = (camp, pulls[Int(camp)])
        }
      }
      if most < 0, census.sizes[Int(here)] > 1, let empty = census.free.last { best = empty }
      for tie in ties { pulls[Int(camps[Int(graph.neighbors[tie])])] = 0 }
      if best == here { continue }
      camps[node] = best
      census.move(from: here, to: best)
      hasMoved = true
    }
    return hasMoved
  }
}
