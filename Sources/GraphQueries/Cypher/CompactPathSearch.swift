internal import KnowledgeGraph

/// Finds shortest paths in a compact graph from both ends at once.
struct CompactPathSearch {
  private let graph: CompactPropertyGraph
  private let search: CypherPathSearch
  private let filter: SearchFilter
  private let hasTests: Bool

  /// `nil` where the question is one of those that need every path.
  init?(_ graph: CompactPropertyGraph, _ search: CypherPathSearch, hasTests: Bool) {
    guard search.wanted == .shortest || search.wanted == .allShortest && !hasTests, !search.isExhaustive,
      search.least <= 1
    else { return nil }
    self.graph = graph
    self.search = search
    self.hasTests = hasTests
    let direction: SearchFilter.Direction =
      switch search.direction {
      case .outgoing: .strictlyForward
      case .incoming: .strictlyBackward
      case .both: .both
      }
    filter = SearchFilter(
      relations: search.types.isEmpty ? .all : CompactArcs.relations(search.types), direction: direction)
  }

  /// The relationships of each path between two different nodes.
  func paths(_ frame: CypherFrame, _ start: Int, _ end: Int) throws -> [[Int]] {
    let (from, to) = (NodeNumber(UInt32(start)), NodeNumber(UInt32(end)))
    let budget = frame.budget
    if hasTests { return try tested(frame, from, to, budget) }
    if search.wanted == .shortest {
      let found = graph.engine.shortestPath(from: from, to: to, filter: filter, budget: budget)
      if found.isTruncated { throw frame.stop }
      return kept([found.path].compactMap { $0 }.map { $0.edges.map { Int($0.rawValue) } })
    }
    // One path tells how long they are, before all of them are listed.
    let first = graph.engine.shortestPath(from: from, to: to, filter: filter, budget: budget)
    if first.isTruncated { throw frame.stop }
    if first.path.map({ $0.edges.count > search.most }) ?? true { return [] }
    let all = graph.engine.allShortestPaths(
      from: from, to: to, limit: .max, filter: filter, budget: frame.budget)
    if all.isTruncated { throw frame.stop }
    return all.paths.map { $0.edges.map { Int($0.rawValue) } }
  }

  private func kept(_ paths: [[Int]]) -> [[Int]] { paths.filter { $0.count <= search.most } }

  /// A shortest path of edges that pass the tests of the query.
  private func tested(_ frame: CypherFrame, _ from: NodeNumber, _ to: NodeNumber, _ budget: QueryBudget) throws
    -> [[Int]]
  {
    let (engine, compiled) = (graph.engine, CompiledFilter(filter, graph.graph))
    let faults = TestedArc.Faults()
    let test = TestedArc(label: compiled.label, graph: graph.graph, faults: faults) { try search.passes(frame, $0) }
    engine.space.begin()
    let hops = HopSearch(
      graph: graph.graph, space: engine.space, test: test, ban: NoBan(), forward: compiled.forward,
      backward: compiled.backward)
    var meter = BudgetMeter(budget)
    let meeting = hops.run(from: from.rawValue, to: to.rawValue, bound: search.most, meter: &meter)
    if let fault = faults.first { throw fault }
    if meter.isSpent { throw frame.stop }
    guard let meeting, let path = hops.path(meeting, from: from.rawValue, to: to.rawValue) else { return [] }
    return kept([path.edges.map { Int($0.rawValue) }])
  }
}

/// Asks the tests of a query of each edge.
private struct TestedArc: ArcTest {
  final class Faults { var first: (any Error)? }

  let label: LabelTest
  let graph: CompactGraph
  let faults: Faults
  let passes: (Int) throws -> Bool

  func admits(_ arc: Arc, at place: Int) -> Bool {
    let edge = Int(graph.arcEdges[place])
    guard label.admits(arc, at: place), edge < graph.edgeCount, faults.first == nil else { return false }
    do { return try passes(edge) } catch {
      faults.first = error
      return false
    }
  }
}
