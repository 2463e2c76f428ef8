package import KnowledgeGraph

/// Graphs of any size that look like those of news, made from whole-number arithmetic, so that every program in every language
/// makes the same ones: for measurements and for tests with known answers.
///
/// Ends of edges copy ends of earlier edges (Simon 1955), so that a few actors have very many edges; a fifth of the edges repeat
/// a pair; two hidden camps decide which edges are positive, with twelve in a hundred the other way.
package struct SyntheticGraph {
  /// One edge.
  package struct Link {
    package var source: Int
    package var target: Int
    package var relation: Relation
    package var status: Status
    /// The confidence in thousandths.
    package var permille: Int
    /// The day, counted from 2015-01-01.
    package var day: Int
    package var document: Int
  }

  package let nodeCount: Int
  package let links: [Link]
  /// The hidden camp of each node, 0 or 1.
  package let camps: [UInt8]
  /// The kind of each node.
  package let kinds: [EntityKind]

  private static let seed: UInt64 = 20_261_122

  private static func hash(_ stream: UInt64, _ place: Int) -> UInt64 {
    var value =
      (seed &+ stream &* 0xD1B5_4A32_D192_ED03) &+ (UInt64(place) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 30
    value &*= 0xBF58_476D_1CE4_E5B9
    value ^= value >> 27
    value &*= 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return value
  }

  private static func uniform(_ stream: UInt64, _ place: Int, _ count: Int) -> Int {
    Int(((hash(stream, place) >> 32) &* UInt64(count)) >> 32)
  }

  private struct Choice {
    let sums: [Int]
    init(_ weights: [Int]) { sums = weights.reduce(into: []) { $0.append(($0.last ?? 0) + $1) } }
    func pick(_ stream: UInt64, _ place: Int) -> Int {
      let value = SyntheticGraph.uniform(stream, place, sums.last ?? 1)
      return sums.firstIndex { value < $0 } ?? 0
    }
  }

  private static let negative = [(0, 8), (1, 10), (2, 8), (3, 26), (4, 20), (5, 18), (6, 8), (7, 3)]
  private static let positive = [(8, 2), (9, 14), (10, 8), (11, 6), (12, 4), (13, 6), (14, 6), (15, 22), (16, 16)]
  private static let ranges = [(600, 990), (300, 800), (150, 500), (50, 300), (100, 600)]

  /// The signs that the hidden camps go by: here every relation binds or divides.
  package static func sign(_ relation: Relation) -> Int { relation.rawValue < 8 ? -1 : 1 }

  /// Makes the graph with that many nodes and edges.
  package init(nodes: Int, edges: Int) {
    let islanders = (nodes / 50) / 5 * 5
    let mainland = nodes - islanders
    let groups = islanders / 5
    let mainEdges = edges - groups * 6
    // Slots of ends only ever copy earlier slots, so that one pass settles them.
    var values = [Int32](repeating: 0, count: 2 * mainEdges)
    for edge in 0..<mainEdges {
      let repeats = edge >= 64 && Self.uniform(20, edge, 100) < 22
      let model = repeats ? Self.uniform(21, edge, max(edge, 1)) : 0
      for end in 0...1 {
        let slot = 2 * edge + end
        if repeats {
          values[slot] = values[2 * model + end]
        } else if slot >= 32, Self.uniform(1, slot, 1000) < (end == 1 ? 700 : 600) {
          values[slot] = values[Self.uniform(2, slot, max(slot, 1))]
        } else {
          values[slot] = Int32(Self.uniform(3, slot, mainland))
        }
      }
    }
    let camps = (0..<nodes).map { UInt8(Self.hash(4, $0) & 1) }
    let (statusChoice, kindChoice) = (Choice([62, 22, 5, 4, 7]), Choice([18, 12, 6, 8, 3, 35, 5, 6, 7]))
    let (positives, negatives) = (Choice(Self.positive.map(\.1)), Choice(Self.negative.map(\.1)))
    var links: [Link] = []
    links.reserveCapacity(edges)
    func add(_ source: Int, _ target: Int) {
      let edge = links.count
      let isPositive = (camps[source] == camps[target]) != (Self.uniform(5, edge, 100) < 12)
      let code = isPositive ? Self.positive[positives.pick(6, edge)].0 : Self.negative[negatives.pick(7, edge)].0
      let status = statusChoice.pick(8, edge)
      let (low, high) = Self.ranges[status]
      links.append(
        Link(
          source: source, target: target, relation: Relation(rawValue: UInt8(code)) ?? .sued,
          status: Status(rawValue: UInt8(status)) ?? .asserted,
          permille: low + Self.uniform(9, edge, high - low + 1), day: Self.uniform(10, edge, 4300),
          document: Self.uniform(14, edge, edges / 4 + 1)))
    }
    for edge in 0..<mainEdges {
      let source = Int(values[2 * edge])
      var target = Int(values[2 * edge + 1])
      if target == source { target = (target + 1) % mainland }
      add(source, target)
    }
    for group in 0..<groups {
      let base = mainland + 5 * group
      for step in 0..<4 { add(base + step, base + step + 1) }
      for step in 0..<2 {
        let one = Self.uniform(11, group * 2 + step, 5)
        add(base + one, base + (one + 1 + Self.uniform(12, group * 2 + step, 4)) % 5)
      }
    }
    nodeCount = nodes
    self.links = links
    self.camps = camps
    kinds = (0..<nodes).map { EntityKind(rawValue: UInt8(kindChoice.pick(13, $0))) ?? .person }
  }

  /// The index of the graph: nodes named `n0`, `n1` and so on.
  package func index() throws -> CompactGraph {
    var builder = GraphBuilder(nodes: nodeCount, edges: links.count)
    for node in 0..<nodeCount {
      var id = "n\(node)"
      let name = builder.strings.intern(id)
      id.withUTF8 {
        builder.addNode(id: UnsafeRawBufferPointer($0), name: name, kind: kinds[node].rawValue, mentions: 0)
      }
    }
    let start = CivilDay.number(year: 2015, month: 1, day: 1)
    for link in links {
      let day = Int32(start + link.day)
      let confidence = Double(link.permille) / 1000
      builder.addEdge(
        source: UInt32(link.source), target: UInt32(link.target), relation: link.relation.rawValue,
        status: link.status.rawValue, confidence: confidence, documents: 1, days: DayRange(first: day, last: day))
      var document = "d\(link.document)"
      let number = document.withUTF8 { builder.document(UnsafeRawBufferPointer($0)) }
      builder.addClaim(
        ClaimRecord(
          document: number, quote: 0, accordingTo: 0, rule: 0,
          label: ArcLabel(relation: 0, status: link.status.rawValue, confidence: 0)), confidence: confidence)
    }
    return try builder.finish()
  }
}
