/// A language that the engine reads.
public enum Language: UInt8, Sendable, Hashable, CaseIterable {
  case arabic, english

  /// The language's code in files: `"ar"` or `"en"`.
  public var code: String { self == .arabic ? "ar" : "en" }

  /// Finds a language by its code; regional variants such as `ar-EG` and `en_GB` count as the language.
  public init?(code: String) {
    let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    switch primary {
    case "ar", "ara": self = .arabic
    case "en", "eng": self = .english
    default: return nil
    }
  }
}
