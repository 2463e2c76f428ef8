public import KnowledgeGraph

/// One reason to call two nodes allies or adversaries.
public struct AllianceReason: Sendable, Hashable {
  /// The sorts of reasons.
  ///
  /// They differ in what they are worth and are never mixed.
  public enum Sort: UInt8, CaseIterable, Sendable, Hashable {
    /// A document says so of the two: an edge between them.
    case stated
    /// Both stand for or against a third; or one for it and one against it.
    case commonCause
    /// Nothing but structural balance: the enemy of an enemy, the friend of a friend, the friend of an enemy.
    case balance

    /// What a reason of the sort counts for where its edges are certain.
    public var weight: Double {
      switch self {
      case .stated: 1
      case .commonCause: 0.5
      case .balance: 0.125
      }
    }
  }

  /// The sort.
  public var sort: Sort
  /// The third that the two have in common; `nil` for a stated reason.
  public var third: NodeNumber?
  /// The edges that make the reason: one, or one from each of the two.
  public var edges: [EdgeNumber]
  /// The weight of the sort times the confidences of the edges.
  public var score: Double
}

/// A node that stands with or against the one asked about.
public struct Companion: Sendable, Hashable {
  /// The node.
  public var node: NodeNumber
  /// The reasons, stated ones first, then those of common cause, then those of balance.
  public var reasons: [AllianceReason]

  /// The reasons of one sort.
  public func reasons(_ sort: AllianceReason.Sort) -> [AllianceReason] { reasons.filter { $0.sort == sort } }

  /// The best sort of reason that there is.
  public var sort: AllianceReason.Sort { reasons.first?.sort ?? .balance }

  /// The sum of the scores of the reasons, of one sort or of all.
  public func score(_ sort: AllianceReason.Sort? = nil) -> Double {
    reasons.reduce(0) { sort == nil || sort == $1.sort ? $0 + $1.score : $0 }
  }
}

/// Who stands with a node, who stands against it, and why.
///
/// Reasons rest on the signs of relations: a positive edge between two nodes binds them, a negative one divides them. A common
/// cause is read from what two nodes do themselves: both support one thing, or both sue, accuse or oppose another. What is left is
/// balance (Cartwright and Harary 1956), which is a guess and is called one.
///
/// Adversaries are read likewise. A node may be on both lists, as one that is owned by a friend and sued by it.
public struct Alliances: Sendable, Hashable {
  /// The node asked about.
  public var node: NodeNumber
  /// Those that stand with it: by the best sort of reason, then score, then number.
  public var allies: [Companion]
  /// Those that stand against it, in the same order.
  public var adversaries: [Companion]
  /// Whether the budget ended before all reasons were found.
  public var isTruncated: Bool

  /// What happened or is said to have happened counts as a reason, and what is planned; not what is denied or negated.
  public static let defaultStatuses: CaseSet<Status> = [.asserted, .alleged, .possible]
}

extension CompactGraph {
  /// Finds the allies and adversaries of a node.
  /// - Parameters:
  ///   - node: the node.
  ///   - other: the only other one to tell about, `nil` for all.
  ///   - filter: which edges count as reasons; directions play no part.
  ///   - budget: how much it may cost.
  /// - Complexity: O(*k*) in the number of edges at the node and its neighbours.
  public func alliances(
    of node: NodeNumber, with other: NodeNumber? = nil,
    filter: SearchFilter = SearchFilter(statuses: Alliances.defaultStatuses), budget: QueryBudget = QueryBudget()
  ) -> Alliances {
    guard Int(node.rawValue) < nodeCount else {
      return Alliances(node: node, allies: [], adversaries: [], isTruncated: false)
    }
    var collector = ReasonCollector(
      graph: self, start: node.rawValue, other: other?.rawValue, test: EdgeTest(filter, self),
      meter: BudgetMeter(budget))
    collector.collect()
    return Alliances(
      node: node, allies: collector.companions(isAlly: true), adversaries: collector.companions(isAlly: false),
      isTruncated: collector.meter.isSpent)
  }
}

private struct ReasonCollector {
  /// A reason in little memory.
  struct Reason {
    var sort: AllianceReason.Sort
    var third: UInt32
    var first: UInt32
    var second: UInt32
  }

  let graph: CompactGraph
  let start: UInt32
  let other: UInt32?
  let test: EdgeTest
  var meter: BudgetMeter
  private var allies: [UInt32: [Reason]] = [:]
  private var adversaries: [UInt32: [Reason]] = [:]

  init(graph: CompactGraph, start: UInt32, other: UInt32?, test: EdgeTest, meter: BudgetMeter) {
    self.graph = graph
    self.start = start
    self.other = other
    self.test = test
    self.meter = meter
  }

  /// The edges of a node that bind or divide it, those to itself left out.
  private func forEachTie(
    _ node: UInt32, _ body: (_ edge: UInt32, _ far: UInt32, _ sign: Int, _ isCause: Bool) -> Bool
  ) {
    for place in graph.arcRange(node, .all) {
      let (arc, edge) = (graph.arcs[place], graph.arcEdges[place])
      guard Int(arc.target) < graph.nodeCount, arc.target != node, Int(edge) < graph.edgeCount,
        let relation = Relation(rawValue: arc.label.relation), relation.sign != .neutral, test.admits(Int(edge))
      else { continue }
      let isCause = relation.isCause(isSource: graph.edges[Int(edge)].source == node)
      if !body(edge, arc.target, Int(relation.sign.rawValue), isCause) { return }
    }
  }

  mutating func collect() {
    var ties: [(edge: UInt32, far: UInt32, sign: Int, isCause: Bool)] = []
    forEachTie(start) {
      ties.append(($0, $1, $2, $3))
      return true
    }
    for tie in ties {
      add(Reason(sort: .stated, third: .max, first: tie.edge, second: .max), to: tie.far, isAlly: tie.sign > 0)
    }
    for tie in ties {
      if !meter.spend(graph.arcRange(tie.far, .all).count + 1) { return }
      var found: [(node: UInt32, reason: Reason, isAlly: Bool)] = []
      forEachTie(tie.far) { edge, far, sign, _ in
        if far == start || other != nil && far != other { return true }
        // Whether it is a cause is asked from the other end: what the far node does to the third.
        let relation = Relation(rawValue: graph.edges[Int(edge)].label.relation)
        let isCause = tie.isCause && relation?.isCause(isSource: graph.edges[Int(edge)].source == far) == true
        found.append(
          (
            far, Reason(sort: isCause ? .commonCause : .balance, third: tie.far, first: tie.edge, second: edge),
            sign == tie.sign
          ))
        return true
      }
      if !meter.spend(bytes: 32 * found.count) { return }
      for item in found { add(item.reason, to: item.node, isAlly: item.isAlly) }
    }
  }

  private mutating func add(_ reason: Reason, to node: UInt32, isAlly: Bool) {
    if let other, node != other { return }
    if isAlly { allies[node, default: []].append(reason) } else { adversaries[node, default: []].append(reason) }
  }

  func companions(isAlly: Bool) -> [Companion] {
    let (own, other) = isAlly ? (allies, adversaries) : (adversaries, allies)
    var companions: [(companion: Companion, score: Double)] = []
    for (node, reasons) in own {
      // Balance is a last resort: it says nothing where the documents say something, this way or the other.
      let isStated = (reasons + (other[node] ?? [])).contains { $0.sort == .stated }
      let kept = reasons.filter { $0.sort != .balance || !isStated }
      if kept.isEmpty { continue }
      let companion = Companion(node: NodeNumber(node), reasons: kept.sorted(by: precedes).map(reason))
      companions.append((companion, companion.score()))
    }
    companions.sort { left, right in
      if left.companion.sort != right.companion.sort {
        return left.companion.sort.rawValue < right.companion.sort.rawValue
      }
      return left.score != right.score ? left.score > right.score : left.companion.node < right.companion.node
    }
    return companions.map(\.companion)
  }

  private func reason(_ reason: Reason) -> AllianceReason {
    let edges = ([reason.first, reason.second].filter { $0 != .max }).map { EdgeNumber($0) }
    return AllianceReason(
      sort: reason.sort, third: reason.third == .max ? nil : NodeNumber(reason.third), edges: edges,
      score: edges.reduce(reason.sort.weight) { $0 * graph.confidence(of: $1) })
  }

  private func strength(_ reason: Reason) -> Int {
    [reason.first, reason.second].filter { $0 != .max }.map { graph.status(of: EdgeNumber($0)).strength }.min() ?? 0
  }

  private func precedes(_ left: Reason, _ right: Reason) -> Bool {
    if left.sort != right.sort { return left.sort.rawValue < right.sort.rawValue }
    let (one, two) = (strength(left), strength(right))
    if one != two { return one > two }
    return (left.first, left.second) < (right.first, right.second)
  }
}

extension Relation {
  /// Whether an edge is a stand that one of its ends takes: something it does for or against the other.
  ///
  /// Owning, supplying or spying on the same third does not make two nodes stand together.
  fileprivate func isCause(isSource: Bool) -> Bool {
    switch self {
    case .supports, .sued, .charged, .sanctioned, .accused, .opposes: isSource
    case .alliedWith: true
    default: false
    }
  }
}
