import NewsText
import Testing

struct PlainTextReaderTests {
  @Test(arguments: [
    ("عنوان الخبر\n\nنص الخبر.", "عنوان الخبر", "نص الخبر."),
    ("\n\nA title\r\n\r\n\r\nThe text.\r\n", "A title", "The text.\n"),
    ("A title?\n \nThe text.", "A title?", "The text."),
    ("كلام وكلام...\n\nنص.", "كلام وكلام...", "نص."),
    ("A sentence.\n\nAnother.", "", "A sentence.\n\nAnother."),
    ("قال الوزير:\n\nنص.", "", "قال الوزير:\n\nنص."),
    ("A line\nAnother line\n\nText.", "", "A line\nAnother line\n\nText."),
    ("Only one line", "", "Only one line"),
    ("Only one line\n\n", "", "Only one line\n\n"),
    (String(repeating: "a b ", count: 60) + "\n\nText", "", String(repeating: "a b ", count: 60) + "\n\nText"),
  ])
  func `takes a short first line above a blank one for the title`(file: String, title: String, text: String) throws {
    let document = try readOne(Array(file.utf8), "news/a.b.txt")
    #expect(document.title == title)
    #expect(document.text == text)
    #expect(document.id == "news/a.b")
  }
}

struct MarkdownReaderTests {
  private func text(_ markdown: String) throws -> String { try readOne(Array(markdown.utf8), "a.md").text }

  @Test(arguments: [
    ("*x* **y** _z_ ~~w~~ `code`", "x y z w code"),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("[WhatsApp](https://x.com/a_(b)) sued [NSO][1].\n\n[1]: https://y.com", "WhatsApp sued NSO."),
    ("An ![image](a.png) here[^1].", "An  here."),
    ("a\nb\nc\n\nd", "a b c\n\nd"),
    ("text\n\n```swift\nlet x = 1\n```\n\nmore", "text\n\nmore"),
    ("text\n\n    code line\n\nmore", "text\n\nmore"),
    ("> quoted\n> text", "quoted text"),
    ("text\n\n- one\n- two\n  more\n1. three", "text\n\n- one\n\n- two more\n\n1. three"),
    ("text\n\n## Head ##\n\nmore", "text\n\nHead\n\nmore"),
    ("text\n\nHead\n---\nmore", "text\n\nHead\n\nmore"),
    ("text\n\n---\n\nmore", "text\n\nmore"),
    ("a &amp; b &lt;c&gt; \\*d\\*", "a & b <c> *d*"),
    ("a <b>bold</b> <https://x.com> <!-- no -->", "a bold https://x.com <!-- no -->"),
    ("text\n\n<!-- a\ncomment -->\n\nmore", "text\n\nmore"),
    ("text\n\n| a | b |\n|---|---|\n| c | d |", "text\n\na | b |\n\nc | d |"),
    ("لا [شيء] هنا", "لا [شيء] هنا"),
    ("open [link(", "open [link("),
  ])
  func `turns markup into text`(markdown: String, expected: String) throws {
    #expect(try text(markdown) == expected)
  }

  @Test func `takes title and facts from the front matter or the first heading`() throws {
    let file = "---\ntitle: \"عنوان: الخبر\"\ndate: 2020-07-17\nsource: Example\nlang: ar\n---\n# رأس\n\nنص."
    let document = try readOne(Array(file.utf8), "a.md")
    #expect(
      document
        == NewsDocument(
          id: "a", title: "عنوان: الخبر", text: "رأس\n\nنص.", language: .arabic, date: "2020-07-17", source: "Example"))
    #expect(try readOne(Array("# رأس\n\nنص.".utf8), "a.md").title == "رأس")
    #expect(try readOne(Array("رأس\n===\n\nنص.".utf8), "a.md").title == "رأس")
  }

  @Test(arguments: ["[", "](", "![", "<", "*", "> ", "- ", "#", "`", "|", "&"])
  func `takes linear time for markup without end`(unit: String) {
    let text = "x" + String(repeating: unit, count: 60_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let start = clock.now
    _ = DocumentReaders.read(Array(text.utf8), file: "a.md")
    #expect(clock.now - start < .seconds(20))
  }
}

struct JSONLinesTests {
  private func read(_ text: String) -> DocumentReading { DocumentReaders.read(Array(text.utf8), file: "a.jsonl") }

  @Test func `reads all fields and goes on after broken lines`() {
    let reading = read(
      """
      {"id": "1", "text": "نص\\nآخر", "title": "عنوان", "language": "ar", "date": "2020", "source": "وكالة", "more": {"a": [1, 2.5e3]}}

      {"id": "2", "text": "x"
      {"id": 3, "text": "\\u0646\\ud83d\\ude00", "title": null}
      [1, 2]
      {"text": "no id"}
      {"id": "7"}
      {"id": "8", "text": 5}
      {"id": "9", "text": "ok", "language": "fr"}
      """)
    #expect(
      reading.documents == [
        NewsDocument(id: "1", title: "عنوان", text: "نص\nآخر", language: .arabic, date: "2020", source: "وكالة"),
        NewsDocument(id: "3", text: "ن😀"), NewsDocument(id: "9", text: "ok"),
      ])
    #expect(reading.faults.map(\.line) == [3, 5, 6, 7, 8])
    #expect(reading.faults.allSatisfy { $0.file == "a.jsonl" })
    #expect(reading.faults[0].description.hasPrefix("a.jsonl:3: not a document: expected a comma or }"))
  }

  @Test(arguments: [
    #"{"id":"1","text":"a",}"#, #"{"id":"1","text":"\x"}"#, #"{"id":"1","text":"\ud800"}"#,
    #"{"id":"1","text":"\udc00"}"#,
    #"{"id":"1","text":"\ud800\u0041"}"#, #"{"id":"1","text":"\u12g4"}"#, #"{"id":01,"text":"a"}"#, #"{'id':'1'}"#,
    #"{"id":"1","text":"a"} x"#, "{\"id\":\"1\",\"text\":\"a\tb\"}", #"{"id":"1","text":"a""#,
    #"{"id":"1" "text":"a"}"#,
    #"{"id":"","text":"a"}"#, #"{"id":"1","text":null}"#, #"{"id":"1","text":"a","title":[]}"#, "nul", "tru", "-", "1.",
    "1e",
    #"{"id":"1","text":"a","x":\#(String(repeating: "[", count: 100))\#(String(repeating: "]", count: 100))}"#, "{",
    "\"", "{\"a\":",
  ])
  func `refuses what is not strict`(line: String) {
    let reading = read(line)
    #expect(reading.documents.isEmpty && reading.faults.count == 1)
  }

  @Test func `names the byte that is not UTF-8`() {
    let line = Array(#"{"id":"1","text":"a"#.utf8) + [0xFF] + Array("\"}\n{\"id\":\"2\",\"text\":\"b\"}".utf8)
    let reading = DocumentReaders.read(line, file: "a.jsonl")
    #expect(reading.faults.map(\.code) == [.badLine(reason: "byte 20 of the line is not UTF-8")])
    #expect(reading.documents.map(\.id) == ["2"])
  }

  @Test(arguments: [1, 2, 3, 7, 64, 10_000])
  func `yields the same from chunks of any size`(size: Int) {
    let lines = (1...50).map { #"{"id":"\#($0)","text":"نص رقم \#($0)"}"# }
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    var parser = JSONLinesParser()
    var ids: [String] = []
    var start = 0
    while start < bytes.count {
      parser.append(Array(bytes[start..<min(start + size, bytes.count)]))
      start += size
      while let line = parser.next() { ids.append(line.id ?? "?") }
    }
    parser.finish()
    while let line = parser.next() {
      ids.append(line.id ?? "?")
      #expect(line.number == 50)
    }
    #expect(ids == (1...50).map(String.init))
  }

  @Test func `drops a line that is too long and reads the next`() {
    let limits = TextLimits(documentBytes: 10)
    var parser = JSONLinesParser(limits: limits)
    for _ in 0..<20 { parser.append([UInt8](repeating: 0x20, count: 10_000)) }
    parser.append(Array("\n{\"id\":\"2\",\"text\":\"b\"}\n{\"id\":\"3\",\"text\":\"12345678901\"}\n".utf8))
    parser.finish()
    var results: [JSONLine] = []
    while let line = parser.next() { results.append(line) }
    #expect(results.map(\.number) == [1, 2, 3])
    #expect(results.map(\.id) == [nil, "2", "3"])
    #expect((try? results[1].result.get())?.text == "b")
    guard case .failure(let long) = results[0].result, case .failure(let big) = results[2].result else {
      Issue.record("two lines are too long")
      return
    }
    #expect(long.code == .lineTooLarge(limit: 10 * 6 + 65_536))
    #expect(big.code == .documentTooLarge(bytes: 11, limit: 10))
  }
}
