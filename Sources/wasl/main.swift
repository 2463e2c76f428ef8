import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// A reader that goes away shows as an error of `write`, which ends the run quietly, instead of a signal that kills it.
signal(SIGPIPE, SIG_IGN)
// A file that grows beyond the limit of its user is a failed write like one on a full disk.
signal(SIGXFSZ, SIG_IGN)

let context = CommandContext(
  output: OutputStream(isTerminal: Descriptor.standardOutput.isTerminal) { try Descriptor.standardOutput.write($0) },
  messages: OutputStream(isTerminal: Descriptor.standardError.isTerminal) { try Descriptor.standardError.write($0) },
  input: Descriptor.standardInput, variables: environment(),
  listen: Interruption.listen)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst()), context).rawValue)

/// The environment variables that change how output looks.
func environment() -> [String: String] {
  var result: [String: String] = [:]
  for name in ["NO_COLOR", "TERM"] { if let value = getenv(name) { result[name] = String(cString: value) } }
  return result
}
