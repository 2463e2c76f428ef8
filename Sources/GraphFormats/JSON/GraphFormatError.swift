/// Why a file is not a graph.
public struct GraphFormatError: Error, Sendable, Hashable {
  /// What went wrong, with the facts of the case.
  public enum Code: Sendable, Hashable {
    /// The bytes are not JSON.
    case syntax(line: Int, column: Int, reason: String)
    /// The bytes are not of the language in which the format is written.
    case malformed(language: String, line: Int, column: Int, reason: String)
    /// A file of a format of several is not there.
    case missingFile(String)
    /// A key that must be there is not.
    case missingKey(String)
    /// A key that may not be there is.
    case unknownKey(String, allowed: [String])
    /// A value of another kind, or outside the range, than what is written there.
    case unexpected(found: String, expected: String)
    /// An id that was used before.
    case duplicate(String)
    /// An id that names nothing.
    case unknownReference(String, to: String)
    /// A version that this program does not read.
    case otherVersion(found: Int, supported: Int)
  }

  /// What went wrong.
  public var code: Code
  /// Where, as in `edges[3].claims[0].start`; empty for the whole file.
  public var path: String

  /// Makes an error from its parts.
  public init(_ code: Code, path: String = "") {
    self.code = code
    self.path = path
  }

  /// The same error, seen from the value that holds the faulty one.
  func inside(_ outer: String) -> GraphFormatError {
    var result = self
    result.path = path.isEmpty ? outer : path.hasPrefix("[") ? outer + path : outer + "." + path
    return result
  }
}

extension GraphFormatError: CustomStringConvertible {
  /// The message for people: where, what was found, and what was expected.
  public var description: String { path.isEmpty ? message : path + ": " + message }

  private var message: String {
    switch code {
    case .syntax(let line, let column, let reason): "not JSON: line \(line), column \(column): \(reason)"
    case .malformed(let language, let line, let column, let reason):
      "not \(language): line \(line), column \(column): \(reason)"
    case .missingFile(let name): "there is no file \(name)"
    case .missingKey(let key): "the key \"\(key)\" is missing"
    case .unknownKey(let key, let allowed):
      "unknown key \"\(DisplayText.shorten(key, to: 40))\"; expected " + allowed.joined(separator: ", ")
    case .unexpected(let found, let expected): "found \(found), expected \(expected)"
    case .duplicate(let id): "the id \"\(DisplayText.shorten(id, to: 60))\" was used before"
    case .unknownReference(let id, let kind): "\"\(DisplayText.shorten(id, to: 60))\" is the id of no \(kind)"
    case .otherVersion(let found, let supported):
      "a graph of version \(found), this program reads version \(supported); build the graph anew"
    }
  }
}
