#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lays out and draws with the programs of Graphviz, where they are installed.
enum Graphviz {
  /// What a run led to.
  enum Outcome {
    case drawn([UInt8])
    /// The program is not installed.
    case missing
    /// It took longer than it may.
    case tooSlow
    case failed(String)
  }

  /// How to get it, in one line.
  static let advice =
    "Graphviz is not installed, so there is no picture; get it with: "
    + "apt install graphviz (Debian, Ubuntu), dnf install graphviz (Fedora), brew install graphviz (macOS)"

  /// Runs a program of Graphviz.
  /// - Parameters:
  ///   - engine: the program, `dot` or `sfdp`.
  ///   - arguments: its arguments.
  ///   - input: the drawing in its language.
  ///   - seconds: how long it may take.
  static func run(_ engine: String, _ arguments: [String], input: [UInt8], seconds: Int) -> Outcome {
    // Files, not pipes: nobody has to read and write at the same time, and they vanish when they are closed.
    guard let source = tmpfile(), let result = tmpfile(), let messages = tmpfile() else {
      return .failed("no temporary file can be made: \(SystemFile.words(errno))")
    }
    defer { for file in [source, result, messages] { fclose(file) } }
    guard input.isEmpty || fwrite(input, input.count, 1, source) == 1, fflush(source) == 0 else {
      return .failed("no temporary file can be written: \(SystemFile.words(errno))")
    }
    rewind(source)
    lseek(fileno(source), 0, SEEK_SET)
    let process: pid_t
    switch spawn([engine] + arguments, [fileno(source), fileno(result), fileno(messages)]) {
    case .success(let number): process = number
    case .failure(let reason): return reason.number == ENOENT ? .missing : .failed(SystemFile.words(reason.number))
    }
    let end = SystemInfo.milliseconds + seconds * 1000
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return .failed(SystemFile.words(errno)) }
      if SystemInfo.milliseconds > end {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return .tooSlow
      }
      usleep(5000)
    }
    if status == 0 { return .drawn(contents(of: result)) }
    // Some systems find out in the child that there is no such program.
    if status >> 8 & 0xFF == 127 { return .missing }
    let lines = String(decoding: contents(of: messages), as: UTF8.self).split(whereSeparator: \.isNewline)
    return .failed(lines.first.map(String.init) ?? "it ended with status \(status)")
  }

  private struct Reason: Error { var number: Int32 }

  private static func spawn(_ words: [String], _ streams: [Int32]) -> Result<pid_t, Reason> {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, stream) in streams.enumerated() { posix_spawn_file_actions_adddup2(&actions, stream, Int32(place)) }
    let variables = variableNames.compactMap { name in getenv(name).map { name + "=" + String(cString: $0) } }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment)
    return code == 0 ? .success(process) : .failure(Reason(number: code))
  }

  /// What finds programs, libraries and fonts.
  private static let variableNames = [
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FONTCONFIG_FILE",
    "FONTCONFIG_PATH", "GVBINDIR", "LD_LIBRARY_PATH",
  ]

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    // The program wrote through its own descriptor, so the place of this one is at the end.
    lseek(fileno(file), 0, SEEK_SET)
    rewind(file)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
    }
  }
}
