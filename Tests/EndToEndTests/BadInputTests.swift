import Foundation
import TestSupport
import Testing

/// Input as it should not be, through the real program: each is read or refused with a message, and never a crash.
struct BadInputTests {
  private static let sentence = "WhatsApp sued NSO Group.\n"

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
    default: []
    }
  }

  @Test(arguments: [
    ("empty.txt", 1), ("blank.txt", 1), ("rubbish.txt", 3), ("nul.txt", 3), ("broken.jsonl", 3), ("picture.png", 3),
    ("tags.html", 1),
    ("large.txt", 3),
  ])
  func `a file that cannot be read is named, and an old graph stays`(name: String, code: Int32) throws {
    let binary = try Binary()
    try binary.folder.write(name, Self.bytes(of: name))
    try binary.folder.write("out/graph.json", text: "old")
    let result = try binary.run("build \(name) --output out")
    #expect(result.code == code)
    #expect(result.messages.hasPrefix("wasl: skipped \(name)"), "\(result.messages)")
    #expect(result.messages.hasSuffix("wasl: no document could be read; nothing was written\n"))
    #expect(binary.folder.text("out/graph.json") == "old")

    try binary.folder.write("good.txt", text: Self.sentence)
    let both = try binary.run("build good.txt \(name) --output out")
    #expect(both.code == 1)
    #expect(both.messages.hasPrefix("wasl: skipped \(name)"))
    #expect(binary.folder.text("out/graph.json").contains("\"wasl-graph\""))
  }

  @Test(arguments: [
    ("bidi.txt", "The \u{202E}company\u{202C} Whats\u{200B}App\u{200F} sued NSO\u{2067} Group\u{2069}.\n"),
    ("long.txt", String(repeating: "word ", count: 60_000)),
    ("one.txt", "a"), ("crlf.txt", "WhatsApp sued NSO Group.\r\n\r\nMore.\r\n"),
    ("cr.txt", "WhatsApp sued NSO Group.\rMore."),
    ("nested.html", "<html><body>" + String(repeating: "<div>", count: 10_000) + "<p>WhatsApp sued NSO Group.</p>"),
    ("unclosed.html", "<p>WhatsApp sued NSO Group. <script>while(1)"), ("odd.md", "# [x](y\n\n```\n" + sentence),
    ("marks.txt", String(repeating: "\u{64E}\u{640}", count: 5000)), ("emoji.txt", "👨‍👩‍👧 sued 😀.\n"),
    ("weather.txt", "The weather was fine.\n"),
    ("lines.jsonl", "{\"id\": \"1\", \"text\": \"WhatsApp sued NSO Group.\"}\n{\"id\": \"2\", \"text\": \"\"}\n"),
  ])
  func `odd text is read without a crash`(name: String, text: String) throws {
    let binary = try Binary()
    try binary.folder.write(name, text: text)
    let result = try binary.run("build \(name) --output out")
    #expect([0, 1].contains(result.code), "\(result.messages)")
    if binary.folder.list("out").isEmpty { return }
    // The program reads what it wrote, and writes it as it was.
    let again = try binary.run("export --graph out/graph.json --to json")
    #expect(again.code == 0)
    #expect(again.output == binary.folder.text("out/graph.json"))
  }

  @Test
  func `truncated UTF-8 is skipped with the place of the fault, and the rest is read`() throws {
    let binary = try Binary()
    try binary.folder.write("in/a.txt", Array("سلام ".utf8) + [0x00, 0xD8])
    try binary.folder.write("in/b.txt", text: Self.sentence)
    let result = try binary.run("build in --output out")
    #expect(result.code == 1)
    #expect(result.messages.contains("in/a.txt: not text: byte "))
  }

  @Test
  func `empty folders and loops of links end`() throws {
    let binary = try Binary()
    try FileManager.default.createDirectory(atPath: binary.folder("in/deep"), withIntermediateDirectories: true)
    let empty = try binary.run("build in --output out")
    #expect(empty.code == 1)
    #expect(empty.messages.hasPrefix("wasl: skipped in: "))
    try FileManager.default.createSymbolicLink(atPath: binary.folder("in/deep/up"), withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: binary.folder("in/nowhere"), withDestinationPath: "missing")
    #expect(try binary.run("build in --output out").code == 1)
    try binary.folder.write("in/deep/a.txt", text: Self.sentence)
    #expect(try binary.run("build in --output out").output.hasPrefix("documents      1"))
  }

  @Test
  func `a broken line in the middle of a stream is one error line`() throws {
    let good = "{\"id\": \"1\", \"text\": \"WhatsApp sued NSO Group.\"}\n"
    let result = try Binary().run(
      "extract", input: Array((good + "{\"id\": \"2\", \"text\": \"cut\n" + good).utf8) + [0xFF, 0x0A])
    #expect(result.code == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.map { $0.contains("\"error\"") } == [false, true, false, true])
  }

  @Test
  func `the same articles give the same bytes`() throws {
    let binary = try Binary()
    for number in 0..<30 {
      try binary.folder.write(
        "in/\(number).txt", text: "Actor\(number % 7) sued Actor\(number % 5).\nقاضت شركة ألف شركة باء.\n")
    }
    var seen: Set<String> = []
    for threads in [1, 2, 8] {
      _ = try binary.run("build in --output out --threads \(threads)")
      seen.insert(binary.folder.text("out/graph.json") + binary.folder.text("out/graph.dot"))
    }
    #expect(seen.count == 1)
  }
}
