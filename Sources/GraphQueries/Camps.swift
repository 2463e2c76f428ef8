public import KnowledgeGraph

/// A part of the graph that signed edges hold together, divided into two camps.
public struct CampSplit: Sendable, Hashable {
  /// The ids of the larger camp, or of the one with the lesser first id; sorted.
  public var first: [String]
  /// The ids of the other camp; sorted.
  ///
  /// Empty where nothing divides the nodes.
  public var second: [String]
  /// The edges that fit the split: positive inside a camp, negative between the camps.
  public var fitting: [Edge]
  /// The edges that do not fit.
  public var frustrated: [Edge]
  /// Whether no other split has fewer edges that do not fit.
  ///
  /// Otherwise the search ended before it could tell.
  public var isExact: Bool
}

/// Divides a graph into opposing camps.
///
/// A split is the better the fewer edges do not fit it (the line index of balance, Harary 1959). Each part of the graph that
/// signed edges hold together is divided by itself. Nodes that hang on a single neighbour always fit and are put beside it at
/// the end; the rest is searched by branch and bound, exact for some dozens of nodes in conflict, within a budget for more.
public struct Camps: Sendable, Hashable {
  /// The parts, the one with the most nodes first, then by first id.
  public var splits: [CampSplit]

  /// Finds the camps of a graph.
  /// - Parameters:
  ///   - index: the graph.
  ///   - filter: which edges count.
  ///   - budget: how many nodes the search looks at in each part before it is content with what it has.
  public init(
    _ index: GraphIndex, filter: EdgeFilter = EdgeFilter(statuses: Alliances.defaultStatuses), budget: Int = 5_000_000
  ) {
    var weights = [[Int: Int]](repeating: [:], count: index.graph.nodes.count)
    var sets = [Int?](repeating: nil, count: index.graph.nodes.count)
    let admitted = index.graph.edges.indices.filter {
      let edge = index.graph.edges[$0]
      return edge.relation.sign != .neutral && filter.admits(edge)
    }
    for number in admitted {
      let (source, target) = index.ends[number]
      let sign = Int(index.graph.edges[number].relation.sign.rawValue)
      weights[source][target, default: 0] += sign
      weights[target][source, default: 0] += sign
    }
    var parts: [[Int]] = []
    for start in weights.indices where sets[start] == nil && !weights[start].isEmpty {
      var part = [start]
      sets[start] = parts.count
      var next = 0
      while next < part.count {
        for other in weights[part[next]].keys.sorted() where sets[other] == nil {
          sets[other] = parts.count
          part.append(other)
        }
        next += 1
      }
      parts.append(part.sorted())
    }
    var edges = [[Int]](repeating: [], count: parts.count)
    for number in admitted { if let part = sets[index.ends[number].source] { edges[part].append(number) } }
    splits = zip(parts, edges).map { Self.split($0, $1, weights, index, budget) }
    splits.sort { left, right in
      let (one, two) = (left.first.count + left.second.count, right.first.count + right.second.count)
      return one != two ? one > two : left.first.lexicographicallyPrecedes(right.first)
    }
  }

  private static func split(
    _ part: [Int], _ edges: [Int], _ weights: [[Int: Int]], _ index: GraphIndex, _ budget: Int
  ) -> CampSplit {
    let places = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($0.element, $0.offset) })
    let local = part.map { node in
      weights[node].compactMap { other, weight in places[other].map { (node: $0, weight: weight) } }
        .sorted { $0.node < $1.node }
    }
    var search = CampSearch(neighbors: local, budget: budget)
    let sides = search.run()
    var (first, second) = ([String](), [String]())
    for (place, node) in part.enumerated() {
      if sides[place] == sides[0] { first.append(index.node(node).id) } else { second.append(index.node(node).id) }
    }
    if second.count > first.count { swap(&first, &second) }
    var split = CampSplit(first: first, second: second, fitting: [], frustrated: [], isExact: search.isExact)
    for number in edges {
      let edge = index.graph.edges[number]
      guard let source = places[index.ends[number].source], let target = places[index.ends[number].target] else {
        continue
      }
      let fits = (sides[source] == sides[target]) == (edge.relation.sign == .positive)
      if fits { split.fitting.append(edge) } else { split.frustrated.append(edge) }
    }
    return split
  }
}
