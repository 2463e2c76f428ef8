/// Makes a signed graph smaller without changing what its best division in two costs.
///
/// A node that one tie holds at least as strongly as all its others together goes with that tie, and its other ties become ties of
/// the neighbour there. So every node with one or two ties goes, and in real networks most others. This is repeated until none is left.
struct SignedReduction {
  /// The graph that is left; its nodes are those of ``kept``.
  private(set) var graph = SignedGraph(count: 0, pairs: [])
  /// The nodes of the old graph that are left.
  private(set) var kept: [Int] = []
  /// What was found to be unavoidable on the way.
  private(set) var cost = 0

  /// A node that was taken out: on which other it hangs, and whether on the same side.
  private struct Removal {
    var node: Int
    var anchor: Int
    var isSame: Bool
  }

  private var removals: [Removal] = []
  private let count: Int

  init(_ original: SignedGraph) {
    count = original.count
    var ties = (0..<original.count).map { node in
      Dictionary(
        original.ties(node).map { (Int(original.neighbors[$0]), original.weights[$0]) }, uniquingKeysWith: { $0 + $1 })
    }
    var isOut = [Bool](repeating: false, count: original.count)
    var open = Array((0..<original.count).reversed())
    var isOpen = [Bool](repeating: true, count: original.count)
    func touch(_ node: Int) {
      if !isOut[node], !isOpen[node] {
        isOpen[node] = true
        open.append(node)
      }
    }
    while let node = open.popLast() {
      isOpen[node] = false
      if isOut[node] || ties[node].isEmpty { continue }
      let own = ties[node].sorted { $0.key < $1.key }
      let sum = own.reduce(0) { $0 + abs($1.value) }
      guard let strongest = own.max(by: { abs($0.value) < abs($1.value) }) else { continue }
      if 2 * abs(strongest.value) >= sum {
        // It goes where its strongest tie wants it; its other ties become ties of that neighbour, turned where that tie divides.
        isOut[node] = true
        removals.append(Removal(node: node, anchor: strongest.key, isSame: strongest.value > 0))
        ties[strongest.key][node] = nil
        let sign: Int32 = strongest.value > 0 ? 1 : -1
        for (other, weight) in own where other != strongest.key {
          ties[other][node] = nil
          join(strongest.key, other, sign * weight, &ties)
          touch(other)
        }
        touch(strongest.key)
        ties[node] = [:]
      }
    }
    kept = (0..<original.count).filter { !isOut[$0] && !ties[$0].isEmpty }
    var places = [Int: Int]()
    for (place, node) in kept.enumerated() { places[node] = place }
    var pairs: [(one: Int, other: Int, weight: Int32)] = []
    for (place, node) in kept.enumerated() {
      for (other, weight) in ties[node] {
        if let there = places[other], there > place { pairs.append((place, there, weight)) }
      }
    }
    graph = SignedGraph(count: kept.count, pairs: pairs)
  }

  /// Adds a tie to one that may be there; what cancels out costs its lesser part whatever the division is.
  private mutating func join(_ one: Int, _ other: Int, _ weight: Int32, _ ties: inout [[Int: Int32]]) {
    let old = ties[one][other] ?? 0
    if old != 0, (old > 0) != (weight > 0) { cost += Int(min(abs(old), abs(weight))) }
    let new = old + weight
    ties[one][other] = new == 0 ? nil : new
    ties[other][one] = new == 0 ? nil : new
  }

  /// The division of the old graph that a division of the small one stands for: camps 0 and 1.
  func expand(_ camps: [Int32]) -> [Int32] {
    var sides = [Int32](repeating: -1, count: count)
    for (place, node) in kept.enumerated() { sides[node] = camps[place] }
    for removal in removals.reversed() {
      // A neighbour that hangs on nothing itself may stand anywhere.
      if sides[removal.anchor] < 0 { sides[removal.anchor] = 0 }
      sides[removal.node] = removal.isSame ? sides[removal.anchor] : 1 - sides[removal.anchor]
    }
    return sides.map { max($0, 0) }
  }
}
