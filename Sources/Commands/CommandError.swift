/// What the program says with its exit code.
public enum ExitCode: Int32, Sendable, Hashable {
  /// Done, with an answer.
  case done = 0
  /// The answer is empty, or some input was skipped.
  case incomplete = 1
  /// The command line is wrong, or a name is unknown.
  case usage = 2
  /// A file cannot be read or written, or is not what it should be.
  case file = 3
}

/// Why a command could not be carried out.
struct CommandError: Error, Hashable {
  /// The exit code.
  var code: ExitCode
  /// What went wrong, for people, without the program's name.
  var message: String
  /// The command whose help is worth reading, where there is one.
  var command: String?

  static func usage(_ message: String, command: String? = nil) -> CommandError {
    CommandError(code: .usage, message: message, command: command)
  }

  static func file(_ message: String) -> CommandError { CommandError(code: .file, message: message) }
}

/// The reader of the output has gone, as `head` does when it has enough: no fault of anybody.
struct ClosedPipe: Error {}
