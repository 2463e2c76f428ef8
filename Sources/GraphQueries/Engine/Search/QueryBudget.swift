import Synchronization

/// A switch by which another thread ends a question.
public final class QueryCancellation: Sendable {
  private let state = Atomic<Bool>(false)

  /// Makes a switch that is not yet thrown.
  public init() {}

  /// Ends the questions that were given the switch; they answer with what they have.
  public func cancel() { state.store(true, ordering: .relaxed) }

  /// Whether the switch was thrown.
  public var isCancelled: Bool { state.load(ordering: .relaxed) }
}

/// How much a question may cost before it ends with what it has.
public struct QueryBudget: Sendable {
  /// The longest time, `nil` for no limit.
  public var timeout: Duration?
  /// How many arcs may be looked at.
  public var steps: Int
  /// How many bytes paths and queues may take beside the graph.
  public var bytes: Int
  /// A switch by which another thread ends the question.
  public var cancellation: QueryCancellation?

  /// Makes a budget: ten seconds and a gigabyte unless told otherwise.
  public init(
    timeout: Duration? = .seconds(10), steps: Int = .max, bytes: Int = 1 << 30, cancellation: QueryCancellation? = nil
  ) {
    self.timeout = timeout
    self.steps = steps
    self.bytes = bytes
    self.cancellation = cancellation
  }

  /// No limits at all.
  public static let unlimited = QueryBudget(timeout: nil, bytes: .max)
}

/// Counts what a question costs.
///
/// The clock is looked at every few thousand arcs, and for the first time after as many: a short question never looks.
struct BudgetMeter {
  /// How many arcs are left until the limits are looked at.
  private var credit: Int
  private var left: Int
  private var bytesLeft: Int
  private let timeout: Duration?
  private var deadline: ContinuousClock.Instant?
  private let cancellation: QueryCancellation?
  /// Whether a limit was hit.
  private(set) var isSpent = false

  private static let stride = 32_768

  init(_ budget: QueryBudget) {
    credit = min(Self.stride, budget.steps)
    left = budget.steps == .max ? .max : budget.steps - credit
    bytesLeft = budget.bytes
    timeout = budget.timeout
    cancellation = budget.cancellation
  }

  /// Counts arcs that are about to be looked at; `false` where the question must end.
  @inline(__always)
  mutating func spend(_ arcs: Int) -> Bool {
    credit -= arcs
    return credit >= 0 || refill()
  }

  /// A meter for a part of the work: so many steps, and no longer than the whole.
  func share(of steps: Int) -> BudgetMeter {
    var share = self
    share.credit = min(Self.stride, steps)
    share.left = steps - share.credit
    return share
  }

  /// How many steps are left of a share.
  var stepsLeft: Int { left == .max ? .max : max(0, left + credit) }

  /// Counts memory; `false` where the question must end.
  @inline(__always)
  mutating func spend(bytes: Int) -> Bool {
    bytesLeft -= bytes
    if bytesLeft < 0 { isSpent = true }
    return bytesLeft >= 0
  }

  @inline(never)
  private mutating func refill() -> Bool {
    if isSpent { return false }
    if let cancellation, cancellation.isCancelled { isSpent = true }
    if let timeout {
      let now = ContinuousClock.now
      if let deadline {
        if now >= deadline { isSpent = true }
      } else {
        deadline = now + timeout
        if timeout <= .zero { isSpent = true }
      }
    }
    if left != .max {
      if left + credit <= 0 {
        isSpent = true
      } else {
        let share = min(Self.stride, left)
        left -= share
        credit += share
      }
    } else {
      credit += Self.stride
    }
    if credit < 0 { credit = 0 }
    return !isSpent
  }
}
