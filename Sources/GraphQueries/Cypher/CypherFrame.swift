/// What a query may use.
public struct CypherLimits: Sendable {
  /// How long it may run.
  public var time: Duration?
  /// How many rows it may answer with; the rest is cut.
  public var rows: Int?
  /// How many values it may hold at once for sorting and grouping.
  public var heldValues: Int
  /// A switch by which another thread ends the query.
  public var cancellation: QueryCancellation?

  /// Makes limits.
  public init(
    time: Duration? = nil, rows: Int? = nil, heldValues: Int = 20_000_000, cancellation: QueryCancellation? = nil
  ) {
    self.time = time
    self.rows = rows
    self.heldValues = heldValues
    self.cancellation = cancellation
  }
}

/// The variables of a query while it runs.
final class CypherFrame {
  let slots: CypherSlots
  let graph: any PropertyGraph
  /// How many equal rows the row stands for that is being handed on; only grouping takes more than one.
  var weight = 1
  private let limits: CypherLimits
  private let end: ContinuousClock.Instant?
  private var ticks = 0
  /// How many values are kept.
  private(set) var held = 0

  init(slots: Int, graph: any PropertyGraph, limits: CypherLimits) {
    self.slots = CypherSlots(count: slots)
    self.graph = graph
    self.limits = limits
    end = limits.time.map { ContinuousClock.now + $0 }
  }

  deinit { slots.deallocate() }

  /// Counts steps of work.
  @inline(__always)
  func tick(_ count: Int = 1) throws {
    ticks &+= count
    if ticks >= 1024 { try look() }
  }

  @inline(never)
  private func look() throws {
    ticks = 0
    if isInterrupted { throw stop }
    if let end, ContinuousClock.now > end { throw stop }
  }

  private var isInterrupted: Bool { limits.cancellation?.isCancelled == true }

  /// Why a search that was cut short ends the query.
  var stop: CypherError {
    isInterrupted
      ? CypherError(.limit, "Interrupted", "the query was interrupted")
      : CypherError(.limit, "Timeout", "the query took longer than its time limit")
  }

  /// What a search in the graph may use: the time that is left.
  var budget: QueryBudget {
    QueryBudget(timeout: end.map { max(.zero, $0 - ContinuousClock.now) }, cancellation: limits.cancellation)
  }

  /// Counts values that are kept.
  func hold(_ count: Int) throws {
    try tick()
    held += count
    if held > limits.heldValues { throw tooMuch }
  }

  func release(_ count: Int) { held -= count }
  /// Forgets what was kept since a moment.
  func release(to before: Int) { held = before }

  private var tooMuch: CypherError {
    CypherError(.limit, "Memory", "the query holds more than \(limits.heldValues) values at once")
  }

  /// A list, unless it holds more than may be held, the elements of its elements counted each time that they stand in it.
  func list(_ items: [CypherValue]) throws -> CypherValue {
    _ = try weigh(items, limits.heldValues, 0)
    return .list(items)
  }

  func map(_ items: [String: CypherValue]) throws -> CypherValue {
    _ = try weigh(items.values, limits.heldValues, 0)
    return .map(items)
  }

  private func weigh(_ items: some Collection<CypherValue>, _ most: Int, _ depth: Int) throws -> Int {
    var total = items.count
    if depth > Self.deepest { throw CypherError(.limit, "TooDeep", "lists are nested more than \(Self.deepest) deep") }
    for item in items {
      switch item {
      case .list(let inner): total += try weigh(inner, most - total, depth + 1)
      case .map(let inner): total += try weigh(inner.values, most - total, depth + 1)
      case .string(let text): total += text.utf8.count / 64
      default: continue
      }
      try tick()
      if total > most { throw tooMuch }
    }
    if total > most { throw tooMuch }
    return total
  }

  private static let deepest = 200
}

/// Places for the values of variables.
struct CypherSlots {
  // SAFETY: allocated and initialised with as many values as there are slots, freed by the frame; slots are numbered by the
  // compiler, which says how many there are.
  private let values: UnsafeMutableBufferPointer<CypherValue>

  init(count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: .null)
  }

  func deallocate() {
    values.deinitialize()
    values.deallocate()
  }

  var count: Int { values.count }

  subscript(_ slot: Int) -> CypherValue {
    @inline(__always) get { values[slot] }
    @inline(__always) nonmutating set { values[slot] = newValue }
  }
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
  /// Forgets the rows of an earlier run.
  func reset() {}
  /// A line of the plan.
  var plan: String { "" }
}
