/// Why an index file was refused.
public struct IndexError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sorts of faults.
  public enum Code: UInt8, Sendable, Hashable {
    /// The file cannot be opened, read or written.
    case unreadable
    /// The file is no index of this program.
    case foreign
    /// The file was written by a later version of the program.
    case newer
    /// The file ends too early or goes on too long.
    case truncated
    /// The contents do not agree with their checksums or with each other.
    case damaged
    /// The graph has more nodes, edges or text than an index holds.
    case tooLarge
  }

  /// The sort of fault.
  public var code: Code
  /// The file, empty where the index is in memory.
  public var path: String
  /// What exactly is wrong.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, path: String = "", detail: String) {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// The message for the user.
  public var description: String {
    let place = path.isEmpty ? "" : path + ": "
    return switch code {
    case .unreadable: place + detail
    case .foreign: place + "not a wasl index (\(detail)); make one with 'wasl index'"
    case .newer: place + "written by a later version of wasl (\(detail)); make the index anew or update wasl"
    case .truncated: place + "the index is cut off or has something added (\(detail)); make it anew with 'wasl index'"
    case .damaged: place + "the index is damaged (\(detail)); make it anew with 'wasl index'"
    case .tooLarge: place + "the graph is too large for an index (\(detail))"
    }
  }
}
