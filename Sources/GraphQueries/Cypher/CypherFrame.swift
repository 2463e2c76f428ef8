/// What a query may use.
public struct CypherLimits: Sendable {
  /// How long it may run.
  public var time: Duration?
  /// How many rows it may answer with; the rest is cut.
  public var rows: Int?
  /// How many values it may hold at once for sorting and grouping.
  public var heldValues: Int

  /// Makes limits.
  public init(time: Duration? = nil, rows: Int? = nil, heldValues: Int = 20_000_000) {
    self.time = time
    self.rows = rows
    self.heldValues = heldValues
  }
}

/// The variables of a query while it runs.
final class CypherFrame {
  var slots: [CypherValue]
  let graph: any PropertyGraph
  private let limits: CypherLimits
  private let end: ContinuousClock.Instant?
  private var ticks = 0
  private var held = 0

  init(slots: Int, graph: any PropertyGraph, limits: CypherLimits) {
    self.slots = Array(repeating: .null, count: slots)
    self.graph = graph
    self.limits = limits
    end = limits.time.map { ContinuousClock.now + $0 }
  }

  /// Counts a step of work.
  func tick() throws {
    ticks &+= 1
    if ticks & 0x3FF == 0, let end, ContinuousClock.now > end {
      throw CypherError(.limit, "Timeout", "the query took longer than its time limit")
    }
  }

  /// Counts values that are kept.
  func hold(_ count: Int) throws {
    try tick()
    held += count
    if held > limits.heldValues {
      throw CypherError(.limit, "Memory", "the query holds more than \(limits.heldValues) values at once")
    }
  }

  func release(_ count: Int) { held -= count }
}

/// A compiled expression.
typealias CypherCode = (CypherFrame) throws -> CypherValue

/// What is known of a value before the query runs.
enum CypherType: Equatable {
  case any, null, boolean, integer, float, string, list, map, node, relationship, path

  var isNumber: Bool { self == .integer || self == .float }
  var isOpen: Bool { self == .any || self == .null }
}

struct CypherVariable {
  var slot: Int
  var type: CypherType
}

/// Stops the search behind `EXISTS` and the like.
struct CypherFound: Error {}

/// Stops everything before an operator that has enough.
struct CypherEnough: Error {
  let source: ObjectIdentifier
}

/// A part of a plan: takes rows, hands rows on.
class CypherOperator {
  var next: CypherOperator?

  func push(_ frame: CypherFrame) throws { try next?.push(frame) }
  func finish(_ frame: CypherFrame) throws { try next?.finish(frame) }
  /// A line of the plan.
  var plan: String { "" }
}
