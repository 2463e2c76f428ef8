public import KnowledgeGraph

/// One edge of a path, walked in one of its two directions.
public struct PathStep: Sendable, Hashable {
  /// The edge.
  public var edge: Edge
  /// Whether the path walks from the edge's target to its source.
  public var isReversed: Bool

  /// Makes a step.
  public init(edge: Edge, isReversed: Bool = false) {
    self.edge = edge
    self.isReversed = isReversed
  }

  /// The id of the node from which the step starts.
  public var from: String { isReversed ? edge.target : edge.source }
  /// The id of the node to which the step leads.
  public var to: String { isReversed ? edge.source : edge.target }
}

/// A way through the graph that visits no node twice.
public struct GraphPath: Sendable, Hashable {
  /// The steps, of which each starts where the one before ends.
  public var steps: [PathStep]

  /// Makes a path.
  public init(steps: [PathStep]) { self.steps = steps }
}

/// The answer to a question for paths.
public struct PathAnswer: Sendable, Hashable {
  /// The paths, best first.
  public var paths: [GraphPath]
  /// Whether there are, or may be, more paths than were asked for.
  public var isTruncated: Bool
}

/// Finds paths between two nodes.
///
/// A path is better than another where it has fewer edges; of two with the same number, where there is less doubt about its
/// edges (asserted before alleged before denied before possible, several documents before one); of two that are alike in
/// that too, where its first different edge comes first in the graph.
///
/// The search extends the most promising beginning first, judged by what it has cost and what the rest costs at least (A* of
/// Hart, Nilsson and Raphael 1968, with the exact distance to the goal as its estimate), and goes on for the next best path
/// until it has as many as asked for.
public struct PathSearch {
  private let index: GraphIndex
  private let filter: EdgeFilter
  private let isAdmitted: [Bool]
  /// How many beginnings of paths are looked at before the search gives up.
  private let budget: Int

  /// Prepares a search over the edges that a filter lets through, which looks at so many beginnings of paths before it ends
  /// with what it has.
  public init(_ index: GraphIndex, filter: EdgeFilter = EdgeFilter(), budget: Int = 2_000_000) {
    self.index = index
    self.filter = filter
    self.budget = budget
    isAdmitted = index.graph.edges.map(filter.admits)
  }

  /// The best path, `nil` where there is none.
  public func shortestPath(from start: String, to goal: String) -> GraphPath? {
    paths(from: start, to: goal, limit: 1).paths.first
  }

  /// The best paths, best first.
  /// - Parameters:
  ///   - start: the id of the first node.
  ///   - goal: the id of the last node. There is no path from a node to itself.
  ///   - limit: how many paths to return at most.
  ///   - maxLength: how many edges a path may have.
  /// - Returns: the paths; none where an end is not in the graph or is to be avoided.
  public func paths(from start: String, to goal: String, limit: Int, maxLength: Int = .max) -> PathAnswer {
    let nothing = PathAnswer(paths: [], isTruncated: false)
    guard let first = index.number(of: start), let last = index.number(of: goal), first != last, limit > 0 else {
      return nothing
    }
    let rest = distances(to: last)
    guard let least = rest[first], least.hops <= maxLength else { return nothing }

    let arena = BeginningArena()
    var open = Heap<Int>(by: arena.precedes)
    open.push(arena.add(Beginning(parent: nil, edge: -1, node: first, cost: 0, hops: 0, estimate: least.cost)))
    var found: [GraphPath] = []
    var looked = 0
    while let place = open.pop() {
      let beginning = arena[place]
      if beginning.node == last {
        if found.count == limit { return PathAnswer(paths: found, isTruncated: true) }
        found.append(path(arena.edges(of: place), from: first))
        continue
      }
      looked += 1
      if looked > budget { return PathAnswer(paths: found, isTruncated: true) }
      for edge in index.edges(at: beginning.node) where isAdmitted[edge] && mayWalk(edge, from: beginning.node) {
        let next = index.otherEnd(of: edge, from: beginning.node)
        guard let ahead = rest[next], beginning.hops + 1 + ahead.hops <= maxLength, !arena.visits(next, place)
        else { continue }
        let cost = beginning.cost + Self.cost(of: index.graph.edges[edge])
        open.push(
          arena.add(
            Beginning(
              parent: place, edge: edge, node: next, cost: cost, hops: beginning.hops + 1, estimate: cost + ahead.cost))
        )
      }
    }
    return PathAnswer(paths: found, isTruncated: false)
  }

  /// An edge costs so much more than any doubt that the number of edges always decides first.
  private static let edgeCost = 1_000_000

  private static func cost(of edge: Edge) -> Int { edgeCost + edge.doubt }

  private func mayWalk(_ edge: Int, from node: Int) -> Bool {
    !filter.isDirected || index.ends[edge].source == node || index.graph.edges[edge].relation.isSymmetric
  }

  /// The cost and length of the best way from each node to the goal, `nil` where there is none (Dijkstra 1959).
  private func distances(to goal: Int) -> [(cost: Int, hops: Int)?] {
    var result = [(cost: Int, hops: Int)?](repeating: nil, count: index.graph.nodes.count)
    var open = Heap<(cost: Int, node: Int)> { $0 < $1 }
    open.push((0, goal))
    while let (cost, node) = open.pop() {
      if result[node] != nil { continue }
      result[node] = (cost, cost / Self.edgeCost)
      for edge in index.edges(at: node) where isAdmitted[edge] {
        let previous = index.otherEnd(of: edge, from: node)
        if result[previous] == nil, mayWalk(edge, from: previous) {
          open.push((cost + Self.cost(of: index.graph.edges[edge]), previous))
        }
      }
    }
    return result
  }

  private func path(_ edges: [Int], from start: Int) -> GraphPath {
    var node = start
    return GraphPath(
      steps: edges.map { edge in
        let step = PathStep(edge: index.graph.edges[edge], isReversed: index.ends[edge].source != node)
        node = index.otherEnd(of: edge, from: node)
        return step
      })
  }
}

/// The beginning of a path: the last edge, and the beginning that it prolongs.
private struct Beginning {
  var parent: Int?
  var edge: Int
  var node: Int
  var cost: Int
  var hops: Int
  /// The least that a whole path with this beginning costs.
  var estimate: Int
}

/// All beginnings of a search.
///
/// They share their own beginnings, so a long one costs no more than a short one.
private final class BeginningArena {
  private var list: [Beginning] = []

  subscript(place: Int) -> Beginning { list[place] }

  func add(_ beginning: Beginning) -> Int {
    list.append(beginning)
    return list.count - 1
  }

  func visits(_ node: Int, _ place: Int) -> Bool {
    var current: Int? = place
    while let place = current {
      if list[place].node == node { return true }
      current = list[place].parent
    }
    return false
  }

  func edges(of place: Int) -> [Int] {
    var result: [Int] = []
    var current = place
    while let parent = list[current].parent {
      result.append(list[current].edge)
      current = parent
    }
    return result.reversed()
  }

  /// The less dear first; of two that cost the same, the one whose first different edge comes first in the graph.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    if list[left].estimate != list[right].estimate { return list[left].estimate < list[right].estimate }
    return edges(of: left).lexicographicallyPrecedes(edges(of: right))
  }
}
