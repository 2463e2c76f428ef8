public import KnowledgeGraph

/// How many camps a division may have.
public enum CampCount: Sendable, Hashable {
  /// At most so many, two or more.
  case upTo(Int)
  /// As many as fit best.
  case any

  /// Two camps, as in structural balance.
  public static let two = CampCount.upTo(2)
}

/// A part of a graph that signed ties hold together, divided into camps.
public struct CampPart: Sendable, Hashable {
  /// How a division was found.
  public enum Method: UInt8, Sendable, Hashable {
    /// Branch and bound that ended: no division is better.
    case branchAndBound
    /// Simulated annealing from a spanning tree: a good division, not known to be the best.
    case annealing
  }

  /// The camps, the largest first, of equal ones that with the lesser first node; the nodes of each in order.
  public var camps: [[NodeNumber]]
  /// How many ties do not fit: those that bind across camps and those that divide inside one.
  public var frustration: Int
  /// No division of the part has fewer ties that do not fit.
  ///
  /// Equal to ``frustration`` where that is proven to be the least; otherwise what disjoint triangles and pairs with ties of both
  /// signs alone make unavoidable.
  public var lowerBound: Int
  /// How the division was found.
  public var method: Method

  /// Whether no division is better.
  public var isProven: Bool { lowerBound == frustration }
}

/// A graph divided into camps.
public struct CampDivision: Sendable, Hashable {
  /// The parts, the one with most nodes first, then by first node.
  public var parts: [CampPart]
  /// Whether the budget ended the search before it was done.
  public var isTruncated: Bool
  /// The camp of each node, numbered through all parts in their order; -1 for nodes that no signed tie touches.
  public var camp: [Int32]

  /// How many ties do not fit that lie in no part: where ties of both signs cancel each other out, they hold nothing together, and
  /// half of them fit wherever their ends stand.
  public var cancelled = 0

  /// How many ties do not fit, those in all parts and those in none.
  public var frustration: Int { parts.reduce(cancelled) { $0 + $1.frustration } }

  /// The nodes of the largest part that stand on the other side in another division, if both are divided in two and turned so
  /// that they agree as far as possible: what flips when, say, only asserted edges count.
  public func flips(to other: CampDivision) -> [NodeNumber] {
    guard let mine = parts.first, let theirs = other.parts.first, mine.camps.count <= 2, theirs.camps.count <= 2 else {
      return []
    }
    let second = Set(theirs.camps.count == 2 ? theirs.camps[1] : [])
    let known = Set(theirs.camps[0]).union(second)
    var (same, turned) = ([NodeNumber](), [NodeNumber]())
    for (side, camp) in mine.camps.enumerated() {
      for node in camp where known.contains(node) {
        if second.contains(node) == (side == 1) { same.append(node) } else { turned.append(node) }
      }
    }
    return (same.count < turned.count ? same : turned).sorted()
  }
}

extension CompactGraph {
  /// Divides the graph into camps, so that as few ties as possible do not fit.
  ///
  /// A tie is an edge that binds or divides; each edge counts once, whatever its direction, parallel ones each for itself, so that where
  /// ties of both signs join two nodes, some of them never fit. Each part that ties hold together is divided by itself. Small parts are
  /// divided in the best way there is, which is said; larger ones well, with a bound for how much better it could be.
  /// - Parameters:
  ///   - count: how many camps there may be.
  ///   - filter: which edges count.
  ///   - sign: the sign of each relation, that of the vocabulary unless told otherwise.
  ///   - budget: how long it may take. Without hitting it the result is always the same.
  /// - Throws: ``IndexError`` where the index is damaged.
  public func camps(
    _ count: CampCount = .two, filter: SearchFilter = SearchFilter(),
    sign: (Relation) -> Int = { Int($0.sign.rawValue) }, budget: QueryBudget = QueryBudget()
  ) throws(IndexError) -> CampDivision {
    try validate()
    var signs = [Int32](repeating: 0, count: 32)
    for relation in Relation.allCases { signs[Int(relation.rawValue)] = Int32(sign(relation).signum()) }
    let test = EdgeTest(filter, self)
    var search = CampSearchRun(SignedGraph(self, test, signs: signs), count, meter: BudgetMeter(budget))
    search.run()
    return division(search, test, signs)
  }

  /// The edges that do not fit a division, in the order of their numbers.
  public func frustratedEdges(
    _ division: CampDivision, filter: SearchFilter = SearchFilter(),
    sign: (Relation) -> Int = { Int($0.sign.rawValue) }
  ) -> [EdgeNumber] {
    let test = EdgeTest(filter, self)
    return (0..<edgeCount).filter { place in
      let edge = edges[place]
      guard Int(edge.source) < nodeCount, Int(edge.target) < nodeCount, test.admits(place) else { return false }
      let sign = Relation(rawValue: edge.label.relation).map(sign) ?? 0
      let isSame = division.camp[Int(edge.source)] == division.camp[Int(edge.target)]
      return sign != 0 && isSame != (sign > 0)
    }.map { EdgeNumber(UInt32($0)) }
  }

  private func division(_ search: CampSearchRun, _ test: EdgeTest, _ signs: [Int32]) -> CampDivision {
    var frustration = [Int](repeating: 0, count: search.parts.count)
    var mixed = [Int](repeating: 0, count: search.parts.count)
    var cancelled = 0
    for place in 0..<edgeCount where test.admits(place) {
      let edge = edges[place]
      let sign = signs[Int(edge.label.relation)]
      let (one, other) = (search.partOfNode[Int(edge.source)], search.partOfNode[Int(edge.target)])
      if sign == 0 { continue }
      if one < 0 || one != other {
        if (one == other) != (sign > 0) { cancelled += 1 }
        continue
      }
      let isSame = search.camps[Int(edge.source)] == search.camps[Int(edge.target)]
      if isSame != (sign > 0) { frustration[Int(one)] += 1 }
    }
    for part in search.parts.indices { mixed[part] = frustration[part] - search.parts[part].misfit }
    var parts = search.parts.indices.map { place in
      let found = search.parts[place]
      var camps: [Int32: [NodeNumber]] = [:]
      for node in found.nodes.sorted() { camps[search.camps[Int(node)], default: []].append(NodeNumber(node)) }
      return CampPart(
        camps: camps.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] },
        frustration: frustration[place], lowerBound: found.bound + mixed[place],
        method: found.isProven ? .branchAndBound : .annealing)
    }
    parts.sort { left, right in
      let (one, other) = (left.camps.reduce(0) { $0 + $1.count }, right.camps.reduce(0) { $0 + $1.count })
      return one != other ? one > other : left.camps[0][0] < right.camps[0][0]
    }
    var camp = [Int32](repeating: -1, count: nodeCount)
    var number: Int32 = 0
    for part in parts {
      for nodes in part.camps {
        for node in nodes { camp[Int(node.rawValue)] = number }
        number += 1
      }
    }
    return CampDivision(parts: parts, isTruncated: search.meter.isSpent, camp: camp, cancelled: cancelled)
  }
}
