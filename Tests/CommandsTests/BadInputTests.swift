import Commands
import Foundation
import GraphFormats
import TestSupport
import Testing

/// Input as it should not be: each is read or refused with a message, and never a crash.
///
/// Sentences are read by ``LineExtractor``; the program itself reads the odd texts in the tests of the whole.
struct BadInputTests {
  private static let sentence = "alpha sued beta"

  /// Bytes are made here and not in the list of arguments: megabytes of them would be printed.
  private static func bytes(of name: String) -> [UInt8] {
    switch name {
    case "blank.txt": Array(" \n\t\n".utf8)
    case "rubbish.txt": (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ 5) }
    case "nul.txt": Array("a\u{0}b".utf8)
    case "broken.jsonl": Array("nonsense\n".utf8)
    case "picture.png": [0x89, 0x50, 0x4E, 0x47]
    case "tags.html": Array("<html><head><title></title></head><body></body></html>".utf8)
    case "large.txt": [UInt8](repeating: UInt8(ascii: "a"), count: 8 << 20 | 1)
    case "huge.txt": [UInt8](repeating: UInt8(ascii: "a"), count: 64 << 20 | 1)
    default: []
    }
  }

  private func build(_ folder: TemporaryFolder, _ inputs: [String]) -> ToolResult {
    runTool(["build"] + inputs.map { folder($0) } + ["--output", folder("out")])
  }

  @Test(arguments: [
    ("empty.txt", 1, "there is no text"), ("blank.txt", 1, "there is no text"), ("rubbish.txt", 3, "not text: byte "),
    ("nul.txt", 3, "not text: byte 1"), ("broken.jsonl", 3, "not a document"), ("picture.png", 3, "no reader for .png"),
    ("tags.html", 1, "there is no text"), ("large.txt", 3, "at most 8 MiB"), ("huge.txt", 3, "at most 64 MiB"),
    ("missing.txt", 3, "cannot be read: No such file"),
  ])
  func `a file that cannot be read is named, and an old graph stays`(
    name: String, code: Int32, words: String
  ) throws {
    let folder = try TemporaryFolder()
    if name != "missing.txt" { try folder.write(name, Self.bytes(of: name)) }
    try folder.write("out/graph.json", text: "old")
    let result = build(folder, [name])
    #expect(result.code.rawValue == code)
    #expect(result.output.isEmpty)
    #expect(result.messages.hasPrefix("wasl: skipped \(folder(name))"), "\(result.messages)")
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(result.messages.hasSuffix("wasl: no document could be read; nothing was written\n"))
    #expect(folder.text("out/graph.json") == "old")

    try folder.write("good.txt", text: Self.sentence)
    let both = build(folder, ["good.txt", name])
    #expect(both.code == .incomplete)
    #expect(both.messages.hasPrefix("wasl: skipped \(folder(name))"))
    #expect(folder.text("out/graph.json").contains("\"alpha--sued--beta\""))
  }

  @Test(arguments: OddTexts.files(sentence: "").map(\.name))
  func `odd text is read without a crash`(name: String) throws {
    let folder = try TemporaryFolder()
    let text = OddTexts.files(sentence: Self.sentence).first { $0.name == name }?.text ?? ""
    try folder.write(name, text: text)
    let result = build(folder, [name])
    #expect([.done, .incomplete].contains(result.code), "\(result.messages)")
    if folder.list("out").isEmpty { return }
    // The program reads what it wrote, and writes it as it was.
    let again = runTool(["export", "--graph", folder("out/graph.json"), "--to", "json"])
    #expect(again.code == .done)
    #expect(again.output == folder.text("out/graph.json"))
  }

  @Test
  func `truncated text is skipped with the place of the fault, and the rest is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", Array("سلام ".utf8) + [0x00, 0xD8])
    try folder.write("in/b.txt", text: Self.sentence)
    let result = build(folder, ["in"])
    #expect(result.code == .incomplete)
    #expect(result.messages.contains("in/a.txt: not text: byte 9"), "\(result.messages)")
  }

  @Test
  func `empty folders and loops of links end`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder("in/deep"), withIntermediateDirectories: true)
    let empty = build(folder, ["in"])
    #expect(empty.code == .incomplete)
    #expect(empty.messages.hasPrefix("wasl: skipped \(folder("in")): "))
    try FileManager.default.createSymbolicLink(atPath: folder("in/deep/up"), withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: folder("in/nowhere"), withDestinationPath: "missing")
    #expect(build(folder, ["in"]).code == .incomplete)
    try folder.write("in/deep/a.txt", text: Self.sentence)
    #expect(build(folder, ["in"]).output.hasPrefix("documents      1"))
  }

  @Test
  func `a broken line in the middle of a stream is one error line`() {
    let good = "{\"id\": \"1\", \"text\": \"alpha sued beta\"}\n"
    let input = Array((good + "{\"id\": \"2\", \"text\": \"cut\n" + good).utf8) + [0xFF, 0x0A]
    let result = runTool(["extract"], input: [input])
    #expect(result.code == .incomplete)
    let lines = result.output.split(separator: "\n")
    #expect(lines.map { $0.contains("\"error\"") } == [false, true, false, true])
  }
}
