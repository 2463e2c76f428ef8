/// Divides all parts of a signed graph.
struct CampSearchRun {
  /// A part with what was found of it.
  struct Part {
    var nodes: [UInt32]
    /// The weight of ties that do not fit.
    var misfit: Int
    var bound: Int
    var isProven: Bool
  }

  private let graph: SignedGraph
  private let count: CampCount
  private(set) var parts: [Part] = []
  private(set) var partOfNode: [Int32]
  /// The camp of each node in its part.
  private(set) var camps: [Int32]
  private(set) var meter: BudgetMeter

  /// Larger cores are not searched exactly.
  private static let exactLimit = (two: 400, many: 60)
  /// Parts with more nodes are divided as they are, others after what is settled anyway is taken out.
  private static let largePart = 20_000
  /// How many steps the exact search of a part may take.
  private static let exactSteps = 60_000_000
  /// How many looks at ties annealing may cost in small parts, where it is done several times.
  private static let annealingSteps = 40_000_000

  init(_ graph: SignedGraph, _ count: CampCount, meter: BudgetMeter) {
    self.graph = graph
    self.count = count
    self.meter = meter
    partOfNode = [Int32](repeating: -1, count: graph.count)
    camps = [Int32](repeating: 0, count: graph.count)
  }

  mutating func run() {
    var places = [Int32](repeating: -1, count: graph.count)
    for nodes in graph.parts() {
      for node in nodes { partOfNode[Int(node)] = Int32(parts.count) }
      let part = graph.part(nodes, places: &places)
      let (division, bound, isProven) = divide(part)
      for (place, node) in nodes.enumerated() { camps[Int(node)] = division[place] }
      parts.append(Part(nodes: nodes, misfit: part.misfit(division), bound: bound, isProven: isProven))
    }
  }

  private mutating func divide(_ part: SignedGraph) -> (camps: [Int32], bound: Int, isProven: Bool) {
    // Chance does not find its way along a long chain, so that large parts are first asked whether all of their ties fit.
    if part.count > Self.largePart, let sides = part.balancedSides() { return (sides, 0, true) }
    return switch count {
    case .upTo(let most) where most <= 2: divideInTwo(part)
    case .upTo(let most): divide(part, most: most)
    case .any: divide(part, most: part.count)
    }
  }

  private mutating func divideInTwo(_ part: SignedGraph) -> (camps: [Int32], bound: Int, isProven: Bool) {
    if part.count > Self.largePart {
      let division = annealInTwo(part)
      let bound = CampBound.triangles(part, camps: division, isTwo: true, meter: &meter)
      return (division, bound, bound == part.misfit(division))
    }
    let reduction = SignedReduction(part)
    var core = annealInTwo(reduction.graph)
    var (bound, isProven) = (0, reduction.kept.isEmpty)
    if !isProven, reduction.kept.count <= Self.exactLimit.two {
      var search = FrustrationSearch(reduction.graph, most: 2, start: core)
      var steps = meter.share(of: Self.exactSteps)
      search.run(meter: &steps)
      _ = meter.spend(Self.exactSteps - steps.stepsLeft)
      (core, bound, isProven) = (search.best, search.bound, search.isProven)
    }
    let division = reduction.expand(core)
    if isProven { return (division, part.misfit(division), true) }
    let triangles = CampBound.triangles(part, camps: division, isTwo: true, meter: &meter)
    return (division, max(triangles, bound + reduction.cost), false)
  }

  /// The best of some runs; camps 0 and 1.
  ///
  /// Chance alone seldom moves a whole bloc to the other side, so that runs start from different divisions: the signs along a tree,
  /// everybody on one side (the better of the two first), trees from other nodes, and by turns the best division found so far.
  private mutating func annealInTwo(_ part: SignedGraph) -> [Int32] {
    if part.count == 0 { return [] }
    let work = part.count + part.neighbors.count / 2
    let rounds = work > 200_000 ? 24 : 60
    let runs = max(1, min(50, part.count / 4, Self.annealingSteps / (work * rounds)))
    var starts = [
      TwoCampAnnealing(part), TwoCampAnnealing(part, sides: [Int32](repeating: 1, count: part.count)),
    ]
    if starts[1].misfit < starts[0].misfit { starts.swapAt(0, 1) }
    var (best, least) = (starts[0].sides, Int.max)
    for run in 0..<runs {
      var annealing =
        run < starts.count
        ? starts[run]
        : run % 2 == 0
          ? TwoCampAnnealing(part, root: run * 7919 % part.count) : TwoCampAnnealing(part, sides: best)
      let isDone = annealing.run(
        rounds: rounds, from: run == 0 ? 1.2 : 3, to: 0.3, seed: UInt64(run + 1), meter: &meter)
      let misfit = annealing.misfit
      if misfit < least { (best, least) = (annealing.sides, misfit) }
      if !isDone { break }
    }
    return best.map { $0 == best[0] ? 0 : 1 }
  }

  private mutating func divide(_ part: SignedGraph, most: Int) -> (camps: [Int32], bound: Int, isProven: Bool) {
    let start: [Int32]
    if part.count > Self.largePart {
      start = annealInTwo(part)
    } else {
      let reduction = SignedReduction(part)
      start = reduction.expand(annealInTwo(reduction.graph))
    }
    let work = part.count + part.neighbors.count / 2
    let rounds = work > 200_000 ? 120 : 100
    let runs = max(1, min(200, 2 * part.count, Self.annealingSteps / (work * rounds)))
    var (best, least) = (start, part.misfit(start))
    for run in 0..<runs {
      var annealing = ManyCampAnnealing(part, camps: start, most: most)
      let isDone = annealing.run(
        rounds: rounds, from: run == 0 ? 1 : 2, to: 0.25, seed: UInt64(run + 1), meter: &meter)
      let misfit = part.misfit(annealing.camps)
      if misfit < least { (best, least) = (annealing.camps, misfit) }
      if !isDone { break }
    }
    best = Self.numbered(best)
    let triangles = CampBound.triangles(part, camps: best, isTwo: false, meter: &meter)
    if triangles == least { return (best, least, true) }
    if part.count <= Self.exactLimit.many {
      var search = FrustrationSearch(part, most: min(most, part.count), start: best)
      var steps = meter.share(of: Self.exactSteps / 4)
      search.run(meter: &steps)
      _ = meter.spend(Self.exactSteps / 4 - steps.stepsLeft)
      return (search.best, max(search.bound, triangles), search.isProven)
    }
    return (best, triangles, false)
  }

  /// The same division with camps numbered from 0 in the order of their first nodes.
  private static func numbered(_ camps: [Int32]) -> [Int32] {
    var numbers: [Int32: Int32] = [:]
    return camps.map { camp in
      if let number = numbers[camp] { return number }
      numbers[camp] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
  }
}
