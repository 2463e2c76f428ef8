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
  }

  /// The sort.
  public var sort: Sort
  /// The third that the two have in common; `nil` for a stated reason.
  public var third: String?
  /// The edges that make the reason: one, or one from each of the two.
  public var edges: [Edge]
}

/// A node that stands with or against the one asked about.
public struct Companion: Sendable, Hashable {
  /// The id of the node.
  public var id: String
  /// The reasons, stated ones first, then those of common cause, then those of balance.
  public var reasons: [AllianceReason]

  /// The reasons of one sort.
  public func reasons(_ sort: AllianceReason.Sort) -> [AllianceReason] { reasons.filter { $0.sort == sort } }

  /// The best sort of reason that there is.
  public var sort: AllianceReason.Sort { reasons.first?.sort ?? .balance }
}

/// Who stands with a node, who stands against it, and why.
///
/// Reasons rest on the signs of relations: a positive edge between two nodes binds them, a negative one divides them. A common
/// cause is read from what two nodes do themselves: both support one thing, or both sue, accuse or oppose another. What is left is
/// balance (Cartwright and Harary 1956), which is a guess and is called one.
///
/// Adversaries are read likewise. A node may be on both lists, as one that is owned by a friend and sued by it is.
public struct Alliances: Sendable, Hashable {
  /// The id of the node asked about.
  public var id: String
  /// Those that stand with it: by the best sort of reason, then the number of reasons of that sort, then id.
  public var allies: [Companion]
  /// Those that stand against it, in the same order.
  public var adversaries: [Companion]

  /// What happened or is said to have happened counts as a reason, and what is planned; not what is denied or negated.
  public static let defaultStatuses: Set<Status> = [.asserted, .alleged, .possible]

  /// Finds the allies and adversaries of a node.
  /// - Complexity: O(*d*²) in the number of edges at the node and its neighbours.
  public init(
    of id: String, in index: GraphIndex, filter: EdgeFilter = EdgeFilter(statuses: Alliances.defaultStatuses)
  ) {
    self.id = id
    guard let start = index.number(of: id) else {
      allies = []
      adversaries = []
      return
    }
    var collector = ReasonCollector()
    func signed(_ node: Int) -> [Int] {
      index.edges(at: node).filter {
        let edge = index.graph.edges[$0]
        return edge.relation.sign != .neutral && filter.admits(edge)
      }
    }
    for number in signed(start) {
      let edge = index.graph.edges[number]
      let third = index.otherEnd(of: number, from: start)
      collector.add(
        AllianceReason(sort: .stated, third: nil, edges: [edge]), to: third, isAlly: edge.relation.sign == .positive)
      for second in signed(third) {
        let other = index.otherEnd(of: second, from: third)
        if other == start { continue }
        let far = index.graph.edges[second]
        let isCause = edge.isCause(of: id) && far.isCause(of: index.node(other).id)
        collector.add(
          AllianceReason(sort: isCause ? .commonCause : .balance, third: index.node(third).id, edges: [edge, far]),
          to: other, isAlly: edge.relation.sign == far.relation.sign)
      }
    }
    allies = collector.companions(isAlly: true, index)
    adversaries = collector.companions(isAlly: false, index)
  }
}

extension Edge {
  /// Whether the edge is a stand that a node takes: something it does for or against another.
  ///
  /// Owning, supplying or spying on the same third does not make two nodes stand together.
  fileprivate func isCause(of node: String) -> Bool {
    switch relation {
    case .supports, .sued, .charged, .sanctioned, .accused, .opposes: source == node
    case .alliedWith: true
    default: false
    }
  }
}

private struct ReasonCollector {
  private var allies: [Int: [AllianceReason]] = [:]
  private var adversaries: [Int: [AllianceReason]] = [:]

  mutating func add(_ reason: AllianceReason, to node: Int, isAlly: Bool) {
    if isAlly { allies[node, default: []].append(reason) } else { adversaries[node, default: []].append(reason) }
  }

  func companions(isAlly: Bool, _ index: GraphIndex) -> [Companion] {
    let (own, other) = isAlly ? (allies, adversaries) : (adversaries, allies)
    let companions = own.compactMap { node, reasons -> Companion? in
      // Balance is a last resort: it says nothing where the documents say something, this way or the other.
      let isStated = (reasons + (other[node] ?? [])).contains { $0.sort == .stated }
      let kept = reasons.filter { $0.sort != .balance || !isStated }
      return kept.isEmpty ? nil : Companion(id: index.node(node).id, reasons: kept.sorted(by: Self.precedes))
    }
    return companions.sorted { left, right in
      if left.sort != right.sort { return left.sort.rawValue < right.sort.rawValue }
      let (one, two) = (left.reasons(left.sort).count, right.reasons(right.sort).count)
      return one != two ? one > two : left.id < right.id
    }
  }

  private static func precedes(_ left: AllianceReason, _ right: AllianceReason) -> Bool {
    if left.sort != right.sort { return left.sort.rawValue < right.sort.rawValue }
    let (one, two) = (left.edges.map(\.status.strength).min() ?? 0, right.edges.map(\.status.strength).min() ?? 0)
    if one != two { return one > two }
    return left.edges.map(\.id).lexicographicallyPrecedes(right.edges.map(\.id))
  }
}
