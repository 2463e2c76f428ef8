/// How a document stands to a statement that it contains.
public enum Status: UInt8, CaseIterable, Sendable, Hashable {
  /// The document states it as fact, or reports it with a factive verb.
  case asserted
  /// Somebody claims it.
  case alleged
  /// Somebody claims it and the document reports that somebody denies it.
  case denied
  /// The document says that it did not happen.
  case negated
  /// Planned, threatened, demanded, conditional or future.
  case possible

  /// The name used in files and on the command line, such as `"alleged"`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Looks a status up by the name used in files.
  /// - Returns: `nil` for an unknown name.
  public init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = ["asserted", "alleged", "denied", "negated", "possible"]

  /// How much a status weighs when several claims make one edge: the strongest one is the edge's.
  ///
  /// asserted > alleged > denied > possible > negated.
  public var strength: Int {
    switch self {
    case .asserted: 4
    case .alleged: 3
    case .denied: 2
    case .possible: 1
    case .negated: 0
    }
  }
}
