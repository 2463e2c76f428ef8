/// What sort of thing an entity is.
///
/// The order of the cases is the order in which they are listed everywhere (legends, exports, statistics).
public enum EntityKind: UInt8, CaseIterable, Sendable, Hashable {
  case company, organization, media, government, court, person, group, product, place

  /// The name used in files and on the command line, such as `"company"`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Looks a kind up by the name used in files.
  /// - Returns: `nil` for an unknown name.
  public init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "company", "organization", "media", "government", "court", "person", "group", "product", "place",
  ]

  /// The class inside which two documents' entities may be one: a capital as a place and the state that it stands
  /// for are never merged, while a body that one text calls a company and another an organization may be.
  public var identityClass: IdentityClass {
    switch self {
    case .company, .organization, .media, .government, .court: .body
    case .person: .person
    case .group: .group
    case .product: .product
    case .place: .place
    }
  }

  /// The classes of ``EntityKind/identityClass``.
  public enum IdentityClass: UInt8, Sendable, Hashable {
    case body, person, group, product, place
  }
}
