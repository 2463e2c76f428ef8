/// Answers questions to one ``CompactGraph``.
///
/// An engine keeps scratch memory from question to question and serves one thread; any number of engines may share a graph.
///
/// Every question has a ``QueryBudget``. One that runs out of it answers with what it has and says so. Results depend on nothing but
/// the graph and the question: ties are broken by the order of arcs at a node, which is that of numbers among equally sure edges.
public final class GraphEngine {
  /// The graph.
  public let graph: CompactGraph
  let space: SearchSpace

  /// Makes an engine.
  /// - Complexity: O(*n*) memory in the number of nodes.
  public init(_ graph: CompactGraph) {
    self.graph = graph
    space = SearchSpace(graph)
  }

  func contains(_ node: NodeNumber) -> Bool { Int(node.rawValue) < graph.nodeCount }

  /// Whether both ends are in the graph and neither is to be avoided.
  func mayJoin(_ start: NodeNumber, _ goal: NodeNumber, _ filter: SearchFilter) -> Bool {
    guard contains(start), contains(goal) else { return false }
    return filter.avoiding.isEmpty || !filter.avoiding.contains(start) && !filter.avoiding.contains(goal)
  }

  /// Compiles a filter and runs the instance of a loop that looks at no more than the filter needs.
  @inline(__always)
  func run<Loop: ArcLoop>(
    _ loop: inout Loop, _ filter: SearchFilter, ends: (UInt32, UInt32) = (.max, .max)
  ) -> Loop.Result {
    let compiled = CompiledFilter(filter, graph)
    if compiled.testsMore {
      let test = FullTest(
        label: compiled.label, graph: graph, days: compiled.days, kinds: compiled.kinds, ends: ends)
      return loop.run(test, compiled)
    }
    return compiled.testsLabels ? loop.run(compiled.label, compiled) : loop.run(EveryArc(), compiled)
  }
}

/// A loop over arcs that is compiled once for each sort of test.
protocol ArcLoop {
  associatedtype Result
  mutating func run<Test: ArcTest>(_ test: Test, _ filter: CompiledFilter) -> Result
}
