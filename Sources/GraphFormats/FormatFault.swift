/// What a file does that the program it is meant for does not accept, or accepts and then misreads.
public struct FormatFault: Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Comparable {
    /// Something is lost or shown wrongly.
    case warning
    /// The file is refused.
    case error

    /// Orders severities, the worst last.
    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
  }

  /// How bad it is.
  public var severity: Severity
  /// Where: a path, a line, an id; empty for the whole file.
  public var place: String
  /// What is wrong, and who minds.
  public var message: String

  /// Makes a fault from its parts.
  public init(_ severity: Severity, at place: String = "", _ message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }

  /// The fault in one line.
  public var description: String { severity.rawValue + ": " + (place.isEmpty ? "" : place + ": ") + message }
}

/// Gathers faults, and stops taking them when there are enough.
struct FaultList {
  private(set) var faults: [FormatFault] = []
  private var leftOut = 0
  private static let limit = 50

  mutating func add(at place: String = "", _ message: String) { add(.error, at: place, message) }

  mutating func add(_ severity: FormatFault.Severity, at place: String = "", _ message: String) {
    if faults.count < Self.limit {
      faults.append(FormatFault(severity, at: DisplayText.shorten(place, to: 80), message))
    } else {
      leftOut += 1
    }
  }

  /// All that were taken, with a word on those that were not.
  var result: [FormatFault] {
    leftOut == 0 ? faults : faults + [FormatFault(.warning, "\(leftOut) more faults are not listed")]
  }
}
