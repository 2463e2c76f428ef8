import GraphQueries

/// The measures of a whole graph that were asked for.
struct NetworkMeasures {
  enum Part: String, CaseIterable {
    case components, degree, pagerank, betweenness, bridges
  }

  /// A value for each node.
  struct Ranking {
    var part: Part
    var title: String
    var values: [Double]
    var isExact = true

    /// The nodes with the highest values, of equal ones the first.
    func best(_ count: Int) -> [(node: NodeNumber, value: Double)] {
      let order = values.indices.filter { values[$0] > 0 }.sorted {
        values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1
      }
      return order.prefix(count).map { (NodeNumber(UInt32($0)), values[$0]) }
    }

    /// A value as text, with as many places as it deserves.
    func shown(_ value: Double) -> String {
      switch part {
      case .pagerank: Self.decimals(value, 4)
      case .betweenness: Self.decimals(value, 1)
      default: String(Int(value))
      }
    }

    private static func decimals(_ value: Double, _ places: Int) -> String {
      var unit = 1
      for _ in 0..<places { unit *= 10 }
      let whole = Int((value * Double(unit)).rounded())
      let rest = String(whole % unit)
      return "\(whole / unit)." + String(repeating: "0", count: places - rest.count) + rest
    }
  }

  let nodes: Int
  let edges: Int
  private(set) var weak: Components?
  private(set) var strong: Components?
  private(set) var rankings: [Ranking] = []
  private(set) var cuts: CutPoints?
  private(set) var isTruncated = false

  init(
    _ graph: CompactGraph, parts: Set<Part>, sample: Int?, filter: SearchFilter, budget: QueryBudget
  ) throws(IndexError) {
    nodes = graph.nodeCount
    edges = graph.edgeCount
    if parts.contains(.components) {
      weak = try graph.weakComponents(filter: filter)
      var along = filter
      along.direction = .forward
      strong = try graph.strongComponents(filter: along)
    }
    if parts.contains(.degree) {
      rankings.append(
        Ranking(part: .degree, title: "Most edges", values: try graph.degrees(filter: filter).map(Double.init)))
    }
    if parts.contains(.pagerank) {
      let rank = try graph.pageRank(filter: filter, budget: budget)
      isTruncated = isTruncated || rank.isTruncated
      rankings.append(
        Ranking(part: .pagerank, title: "Highest PageRank", values: rank.ranks, isExact: !rank.isTruncated))
    }
    if parts.contains(.betweenness) {
      let between = try graph.betweenness(sample: sample, filter: filter, budget: budget)
      isTruncated = isTruncated || between.isTruncated
      let how = between.isExact ? "exact" : "estimated from \(between.sources) entities"
      rankings.append(
        Ranking(
          part: .betweenness, title: "Highest betweenness (\(how))", values: between.values,
          isExact: between.isExact && !between.isTruncated))
    }
    if parts.contains(.bridges) { cuts = try graph.cutPoints(filter: filter) }
  }
}
