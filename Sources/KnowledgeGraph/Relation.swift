/// A relation between two entities, read from subject to object.
///
/// The order of the cases is the order in which relations are listed everywhere.
public enum Relation: UInt8, CaseIterable, Sendable, Hashable {
  case sued, charged, sanctioned, accused, opposes, targeted, investigated
  case ruledAgainst, ruledFor
  case supports, alliedWith, owns, developed, supplies, uses, affiliatedWith, basedIn

  /// The name used in files and on the command line, such as `"ruled_against"`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Looks a relation up by the name used in files.
  /// - Returns: `nil` for an unknown name.
  public init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "sued", "charged", "sanctioned", "accused", "opposes", "targeted", "investigated",
    "ruled_against", "ruled_for", "supports", "allied_with", "owns", "developed", "supplies", "uses",
    "affiliated_with", "based_in",
  ]

  /// Whether the relation binds its two ends (positive), divides them (negative) or says nothing about it.
  public var sign: Sign {
    switch self {
    case .sued, .charged, .sanctioned, .accused, .opposes, .targeted, .investigated, .ruledAgainst:
      .negative
    case .ruledFor, .supports, .alliedWith, .owns, .supplies, .affiliatedWith: .positive
    case .developed, .uses, .basedIn: .neutral
    }
  }

  /// Whether the relation holds in both directions at once.
  public var isSymmetric: Bool { self == .alliedWith }

  /// The sign of a relation in the sense of structural balance.
  public enum Sign: Int8, Sendable, Hashable {
    case negative = -1
    case neutral = 0
    case positive = 1
  }
}
