public import KnowledgeGraph

/// Which edges and nodes a question to a ``CompactGraph`` may use.
///
/// Filters are looked at arc by arc while a search runs; setting one up costs nothing, and no part of the graph is copied.
public struct SearchFilter: Sendable, Hashable {
  /// In which directions edges are walked.
  public enum Direction: UInt8, Sendable, Hashable {
    /// From source to target and back.
    case both
    /// From source to target only, symmetric relations both ways.
    case forward
    /// From target to source only, symmetric relations both ways.
    case backward
    /// From source to target only, symmetric relations as well.
    case strictlyForward
    /// From target to source only, symmetric relations as well.
    case strictlyBackward
  }

  /// The relations; for signs see ``CaseSet/positive``.
  public var relations: CaseSet<Relation>
  /// The statuses.
  public var statuses: CaseSet<Status>
  /// The kinds that nodes between the ends of a path may be of.
  public var kinds: CaseSet<EntityKind>
  /// The least confidence.
  public var minimumConfidence: Double
  /// The days on which a document with the edge must have come out, counted from 1970-01-01; `nil` for all, dated or not.
  public var days: ClosedRange<Int>?
  /// In which directions edges are walked.
  public var direction: Direction
  /// Nodes that may be neither passed nor reached.
  public var avoiding: Set<NodeNumber>

  /// Makes a filter that lets everything through unless told otherwise.
  public init(
    relations: CaseSet<Relation> = .all, statuses: CaseSet<Status> = .all, kinds: CaseSet<EntityKind> = .all,
    minimumConfidence: Double = 0, days: ClosedRange<Int>? = nil,
    direction: Direction = .both, avoiding: Set<NodeNumber> = []
  ) {
    self.relations = relations
    self.statuses = statuses
    self.kinds = kinds
    self.minimumConfidence = minimumConfidence
    self.days = days
    self.direction = direction
    self.avoiding = avoiding
  }

  /// All statuses but `negated`: what a document says did not happen is no tie.
  public static let defaultStatuses: CaseSet<Status> = [.asserted, .alleged, .denied, .possible]

  /// The day of a date such as `2021-03-04`, for ``days``.
  public static func day(_ date: String) -> Int? { CivilDay.parse(date).map(Int.init) }
}

extension SearchFilter.Direction {
  /// The arcs that lead on from a node.
  var forward: ArcPart {
    switch self {
    case .both: .all
    case .forward: .outAndSymmetric
    case .backward: .intoAndSymmetric
    case .strictlyForward: .out
    case .strictlyBackward: .into
    }
  }

  /// The arcs by which a node is reached.
  var backward: ArcPart {
    switch self {
    case .both: .all
    case .forward: .intoAndSymmetric
    case .backward: .outAndSymmetric
    case .strictlyForward: .into
    case .strictlyBackward: .out
    }
  }

  /// Whether the arcs of one node that are walked stand in more than one run of falling confidence.
  var opposite: Self {
    switch self {
    case .both: .both
    case .forward: .backward
    case .backward: .forward
    case .strictlyForward: .strictlyBackward
    case .strictlyBackward: .strictlyForward
    }
  }
}
