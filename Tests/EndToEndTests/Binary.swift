import Foundation
import TestSupport

/// What a run of the program led to.
struct ProgramResult {
  var code: Int32
  var output: String
  var messages: String
}

/// The program itself, run in a folder of its own.
struct Binary {
  let folder: TemporaryFolder

  /// Makes a folder to run in.
  init() throws { folder = try TemporaryFolder() }

  /// Where the program is: beside the tests.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["WASL_BINARY"] { return path }
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("wasl").path
  }()

  /// Runs the program.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> ProgramResult {
    try launch(Self.path, arguments, input)
  }

  /// Runs the program with words parted by spaces.
  func run(_ line: String, input: [UInt8] = []) throws -> ProgramResult {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// Runs a line of bash in which `$wasl` is the program.
  ///
  /// The code is that of the line.
  func shell(_ line: String) throws -> ProgramResult {
    try launch("/bin/bash", ["-c", "wasl=\(Self.path); " + line], [])
  }

  private func launch(_ path: String, _ arguments: [String], _ input: [UInt8]) throws -> ProgramResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    // Files, not pipes: a pipe that nobody empties would stop the program.
    let files = ["in", "out", "err"].map { ".\($0)-\(UUID().uuidString)" }
    try folder.write(files[0], input)
    for name in files[1...] { try folder.write(name, text: "") }
    process.standardInput = FileHandle(forReadingAtPath: folder(files[0]))
    process.standardOutput = FileHandle(forWritingAtPath: folder(files[1]))
    process.standardError = FileHandle(forWritingAtPath: folder(files[2]))
    try process.run()
    process.waitUntilExit()
    let result = ProgramResult(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: folder.text(files[1]), messages: folder.text(files[2]))
    for name in files { try? FileManager.default.removeItem(atPath: folder(name)) }
    return result
  }
}
