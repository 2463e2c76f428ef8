import KnowledgeGraph

// Square roots and rounding call the C library's mathematics where they are not compiled to an instruction.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A place in a drawing.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// Finds places for the nodes of a graph: linked nodes near each other, all others apart, the much linked further (the forces of
/// Jacomy and others 2014, with a tree of squares for the far nodes after Barnes and Hut 1986).
///
/// The same graph gets the same places on every run. Nodes that hang together are laid out by themselves, then packed in rows.
/// Above ``spiralLimit`` nodes a spiral with the most connected in the middle has to do: nobody reads such a drawing, but programs that
/// start from the given places need some.
struct ForceLayout {
  /// The places, in the order of the nodes; one unit is about the distance of two linked nodes.
  private(set) var places: [Point]

  private static let spiralLimit = 4000

  /// Lays out nodes `0..<count`.
  /// - Complexity: O(*k* (*n* log *n* + *m*)) with *k* = 60 to 300 rounds, less for larger graphs.
  init(count: Int, edges: [(Int, Int)]) {
    places = [Point](repeating: Point(x: 0, y: 0), count: count)
    if count > Self.spiralLimit {
      spiral(edges)
      return
    }
    var sets = Array(0..<count)
    func root(_ node: Int) -> Int {
      var node = node
      while sets[node] != node {
        sets[node] = sets[sets[node]]
        node = sets[node]
      }
      return node
    }
    for (one, two) in edges {
      let (left, right) = (root(one), root(two))
      sets[max(left, right)] = min(left, right)
    }
    var members: [Int: [Int]] = [:]
    for node in 0..<count { members[root(node), default: []].append(node) }
    var links: [Int: [(Int, Int)]] = [:]
    for edge in edges where edge.0 != edge.1 { links[root(edge.0), default: []].append(edge) }
    let parts = members.sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
    var packer = Packer()
    for (key, nodes) in parts {
      var number: [Int: Int] = [:]
      for (place, node) in nodes.enumerated() { number[node] = place }
      let local = (links[key] ?? []).compactMap { edge in
        number[edge.0].flatMap { one in number[edge.1].map { (one, $0) } }
      }
      var simulation = Simulation(count: nodes.count, edges: local)
      simulation.run()
      for (node, place) in zip(nodes, packer.pack(simulation.places)) { places[node] = place }
    }
    center()
  }

  /// Lays out the nodes of a graph.
  init(_ graph: GraphContents) {
    let place = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.init(
      count: graph.nodes.count,
      edges: graph.edges.compactMap { edge in
        place[edge.source].flatMap { source in place[edge.target].map { (source, $0) } }
      })
  }

  private mutating func spiral(_ edges: [(Int, Int)]) {
    var degrees = [Int](repeating: 0, count: places.count)
    for (one, two) in edges {
      degrees[one] += 1
      degrees[two] += 1
    }
    let order = degrees.indices.sorted { degrees[$0] != degrees[$1] ? degrees[$0] > degrees[$1] : $0 < $1 }
    for (rank, node) in order.enumerated() { places[node] = sunflower(rank) }
  }

  private mutating func center() {
    guard let first = places.first else { return }
    var (low, high) = (first, first)
    for place in places {
      low = Point(x: min(low.x, place.x), y: min(low.y, place.y))
      high = Point(x: max(high.x, place.x), y: max(high.y, place.y))
    }
    let middle = Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
    for index in places.indices {
      places[index].x -= middle.x
      places[index].y -= middle.y
    }
  }
}

/// The place of a rank in a sunflower: even, dense, and the same on every machine to far more digits than are written.
private func sunflower(_ rank: Int) -> Point {
  // A circle without sine: the golden angle as a rotation, applied by halving the exponent.
  var (c, s) = (-0.737_368_878_078_319_9, 0.675_490_294_261_524_1)
  var (x, y) = (1.0, 0.0)
  var left = rank
  while left > 0 {
    if left & 1 == 1 { (x, y) = (x * c - y * s, x * s + y * c) }
    (c, s) = (c * c - s * s, 2 * c * s)
    left >>= 1
  }
  let radius = 0.62 * (Double(rank) + 0.5).squareRoot()
  return Point(x: radius * x, y: radius * y)
}

/// The forces between the nodes of one part.
private struct Simulation {
  var places: [Point]
  private let edges: [(Int, Int)]
  private let masses: [Double]
  private let rounds: Int

  init(count: Int, edges: [(Int, Int)]) {
    places = (0..<count).map(sunflower)
    var seen: Set<Int> = []
    // Parallel edges pull once: who is named together often is not nearer for it.
    self.edges = edges.filter { seen.insert(min($0.0, $0.1) * count + max($0.0, $0.1)).inserted }
    rounds = count < 3 ? 20 : count < 400 ? 300 : count < 1500 ? 150 : 70
    // The most connected start in the middle.
    var degrees = [Int](repeating: 0, count: count)
    for (one, two) in self.edges {
      degrees[one] += 1
      degrees[two] += 1
    }
    masses = degrees.map { Double($0 + 1) }
    let order = degrees.indices.sorted { degrees[$0] != degrees[$1] ? degrees[$0] > degrees[$1] : $0 < $1 }
    for (rank, node) in order.enumerated() { places[node] = sunflower(rank) }
  }

  mutating func run() {
    if places.count < 2 { return }
    let start = max(1, Double(places.count).squareRoot() / 2)
    var forces = [Point](repeating: Point(x: 0, y: 0), count: places.count)
    for round in 0..<rounds {
      let tree = SquareTree(places, masses)
      for index in places.indices {
        let push = tree.push(on: index, places)
        let mass = masses[index]
        // A weak pull to the middle keeps loose ends from drifting.
        forces[index] = Point(x: (push.x - places[index].x * 0.06) * mass, y: (push.y - places[index].y * 0.06) * mass)
      }
      for (one, two) in edges {
        let (dx, dy) = ((places[two].x - places[one].x) * 2, (places[two].y - places[one].y) * 2)
        forces[one].x += dx
        forces[one].y += dy
        forces[two].x -= dx
        forces[two].y -= dy
      }
      let heat = start * (1 - Double(round) / Double(rounds))
      for index in places.indices {
        let length = (forces[index].x * forces[index].x + forces[index].y * forces[index].y).squareRoot()
        if length == 0 { continue }
        // The much linked feel more force and move no faster for it.
        let step = min(length / (masses[index] + 2), heat) / length
        places[index].x += forces[index].x * step
        places[index].y += forces[index].y * step
      }
    }
    normalize()
  }

  /// Scales the places so that each node has about one unit of room, whatever the forces made of it.
  private mutating func normalize() {
    func spread(_ values: [Double]) -> Double {
      let sorted = values.sorted()
      let cut = sorted.count / 10
      return (sorted[sorted.count - 1 - cut] - sorted[cut]) / (1 - 2 * Double(cut) / Double(sorted.count))
    }
    let (width, height) = (spread(places.map(\.x)), spread(places.map(\.y)))
    let area = max(width, height * 0.3) * max(height, width * 0.3)
    if area <= 0 { return }
    let scale = (Double(places.count) * 1.3 / area).squareRoot()
    for index in places.indices { places[index] = Point(x: places[index].x * scale, y: places[index].y * scale) }
  }
}

/// Squares in squares: a far square pushes like one node in its middle.
private struct SquareTree {
  private struct Square {
    var x = 0.0
    var y = 0.0
    var mass = 0.0
    var size = 0.0
    var node = -1
    var children = -1
  }
  private var squares: [Square] = []

  init(_ places: [Point], _ masses: [Double]) {
    squares.reserveCapacity(places.count * 3)
    var (low, high) = (Point(x: .infinity, y: .infinity), Point(x: -.infinity, y: -.infinity))
    for place in places {
      low = Point(x: min(low.x, place.x), y: min(low.y, place.y))
      high = Point(x: max(high.x, place.x), y: max(high.y, place.y))
    }
    let size = max(high.x - low.x, high.y - low.y) + 1e-6
    squares.append(Square(size: size))
    for (node, place) in places.enumerated() { insert(node, place, places, masses, low, size) }
    for index in squares.indices where squares[index].mass > 0 {
      squares[index].x /= squares[index].mass
      squares[index].y /= squares[index].mass
    }
  }

  private mutating func insert(
    _ node: Int, _ place: Point, _ places: [Point], _ masses: [Double], _ low: Point, _ size: Double
  ) {
    var (square, low, size, depth) = (0, low, size, 0)
    while true {
      let isFirst = squares[square].mass == 0
      squares[square].mass += masses[node]
      squares[square].x += place.x * masses[node]
      squares[square].y += place.y * masses[node]
      if isFirst {
        squares[square].node = node
        return
      }
      if squares[square].children < 0 {
        // Nodes in one place cannot be told apart by smaller squares.
        if depth > 40 { return }
        let old = squares[square].node
        squares[square].children = squares.count
        squares[square].node = -1
        for _ in 0..<4 { squares.append(Square(size: size / 2)) }
        if old >= 0 {
          let child = squares[square].children + quarter(places[old], low, size)
          squares[child].mass = masses[old]
          squares[child].x = places[old].x * masses[old]
          squares[child].y = places[old].y * masses[old]
          squares[child].node = old
        }
      }
      let part = quarter(place, low, size)
      size /= 2
      if part & 1 == 1 { low.x += size }
      if part & 2 == 2 { low.y += size }
      square = squares[square].children + part
      depth += 1
    }
  }

  private func quarter(_ place: Point, _ low: Point, _ size: Double) -> Int {
    (place.x >= low.x + size / 2 ? 1 : 0) + (place.y >= low.y + size / 2 ? 2 : 0)
  }

  func push(on node: Int, _ places: [Point]) -> Point {
    var result = Point(x: 0, y: 0)
    var stack = [0]
    let place = places[node]
    while let index = stack.popLast() {
      let square = squares[index]
      if square.mass == 0 || square.node == node { continue }
      let (dx, dy) = (place.x - square.x, place.y - square.y)
      let distance = dx * dx + dy * dy
      if square.children >= 0, square.size * square.size > distance * 0.8 {
        for child in 0..<4 { stack.append(square.children + child) }
        continue
      }
      if distance < 1e-9 {
        // Two in one place part in a direction of their own.
        let direction = sunflower(node + 1)
        result.x += direction.x
        result.y += direction.y
        continue
      }
      result.x += dx / distance * square.mass
      result.y += dy / distance * square.mass
    }
    return result
  }
}

/// Lays parts of a drawing beside and below each other.
private struct Packer {
  private var x = 0.0
  private var y = 0.0
  private var rowHeight = 0.0
  private var width: Double?
  private var isAfterFirst = false
  private static let gap = 1.6

  mutating func pack(_ places: [Point]) -> [Point] {
    guard let first = places.first else { return [] }
    var (low, high) = (first, first)
    for place in places {
      low = Point(x: min(low.x, place.x), y: min(low.y, place.y))
      high = Point(x: max(high.x, place.x), y: max(high.y, place.y))
    }
    // The first part is the largest and gives the width of all rows.
    let limit = width ?? max(8, (high.x - low.x) * 1.1)
    let isFirst = width == nil
    width = limit
    if x > 0, x + high.x - low.x > limit || isAfterFirst {
      x = 0
      y += rowHeight + Self.gap
      rowHeight = 0
    }
    let result = places.map { Point(x: $0.x - low.x + x, y: $0.y - low.y + y) }
    // The largest part has its row for itself: single nodes beside it would make every picture small.
    isAfterFirst = isFirst && places.count > 2
    x += high.x - low.x + Self.gap
    rowHeight = max(rowHeight, high.y - low.y)
    return result
  }
}
