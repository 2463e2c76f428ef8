/// Why a graph file could not be read.
public struct ImportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, counted from 1; 0 where the fault has no place.
  public var line: Int
  /// What is wrong and what was expected.
  public var detail: String

  /// The message for the user.
  public var description: String { path + (line > 0 ? ":\(line)" : "") + ": " + detail }
}

/// A fault at a place in the bytes of a file, before its line is counted.
struct SyntaxFault: Error {
  var place: Int
  var detail: String
}

extension ImportError {
  /// Counts the line of a fault.
  init(_ fault: SyntaxFault, path: String, in bytes: UnsafeRawBufferPointer) {
    let line = bytes.prefix(max(0, min(fault.place, bytes.count))).count { $0 == 0x0A } + 1
    self.init(path: path, line: line, detail: fault.detail)
  }
}
