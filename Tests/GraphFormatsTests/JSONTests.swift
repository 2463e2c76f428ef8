import GraphFormats
import Testing

struct JSONTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("-0", .integer(0)), ("12", .integer(12)),
    ("1.5e2", .number(150)),
    ("[]", .array([])), ("{}", .object([])), ("[1, [2]]", .array([.integer(1), .array([.integer(2)])])),
    (#""a\n\"\\\/\u0041\ud83d\ude00""#, .string("a\n\"\\/A😀")), (#""سلام""#, .string("سلام")),
    (#"{"a": 1, "b": {}}"#, .object([.init(key: "a", value: .integer(1)), .init(key: "b", value: .object([]))])),
    ("\u{FEFF}1", .integer(1)), ("99999999999999999999", .number(1e20)),
  ])
  func `valid JSON is read`(text: String, value: JSONValue) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", "line 1, column 1: expected a value, found the end of the file"),
    ("{\n  \"a\": x}", "line 2, column 8: expected a value"),
    ("[1,]", "line 1, column 4: expected a value"), ("[1 2]", "line 1, column 4: expected \",\" or \"]\""),
    ("{\"a\" 1}", "line 1, column 6: expected \":\" behind a key"),
    ("{a: 1}", "line 1, column 2: expected a key in quotes"),
    ("{\"a\":1,\"a\":2}", "line 1, column 8: the key \"a\" stands twice in one object"),
    ("01", "line 1, column 2: expected the end behind the value"), ("+1", "line 1, column 1: expected a value"),
    ("1.", "line 1, column 3: expected a digit"), ("1e999", "line 1, column 1: a number out of range"),
    ("\"a", "line 1, column 1: a string without its closing quote"),
    ("\"a\\", "line 1, column 4: a string without its closing quote"),
    ("\"a\tb\"", "line 1, column 3: a control character in a string; write it as an escape"),
    ("\"\\x\"", "line 1, column 2: an unknown escape"), ("\"\\ud800\"", "line 1, column 2: half of a surrogate pair"),
    ("\"\\u12\"", "line 1, column 4: expected four hexadecimal digits"), ("nul", "line 1, column 1: expected a value"),
    ("\"\\u+123\"", "line 1, column 4: expected four hexadecimal digits"),
    ("1 1", "line 1, column 3: expected the end behind the value"),
    ("NaN", "line 1, column 1: expected a value"), ("// 1", "line 1, column 1: expected a value"),
    ("[1", "line 1, column 3: expected \",\" or \"]\", found the end of the file"),
  ])
  func `what is not JSON is refused with its place`(text: String, message: String) {
    #expect(performing: { try JSONParser.parse(Array(text.utf8)) }, throws: { "\($0)" == message })
  }

  @Test
  func `bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test
  func `ten thousand brackets do not exhaust the stack`() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([UInt8](repeating: UInt8(ascii: "["), count: 10_000)) }
  }

  @Test
  func `a key that stands twice is found among many`() {
    let keys = (0..<40).map { "\"k\($0)\": 1" } + ["\"k3\": 2"]
    #expect(throws: JSONSyntaxError.self) {
      try JSONParser.parse(Array(("{" + keys.joined(separator: ",") + "}").utf8))
    }
  }

  @Test(arguments: [
    "", "plain", "quote \" backslash \\ slash /", "line\nreturn\rtab\t", "\u{0}\u{1}\u{1F}\u{7F}\u{80}\u{9F}",
    "\u{202E}gpj.exe\u{202C}",
    "\u{2028}\u{2029}\u{FEFF}\u{61C}\u{2066}", "سلام «عليكم»", "é e\u{301} 😀 👨‍👩‍👧", "\u{10FFFF}\u{E000}",
    "\u{C2}\u{D8}\u{2000}\u{F000}",
    String(repeating: "طويل", count: 2000),
  ])
  func `a string comes back as it was written`(text: String) throws {
    var bytes: [UInt8] = []
    Escaping.json(text, into: &bytes)
    let back = try #require(try JSONParser.parse(bytes).string)
    #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(!bytes.contains { $0 < 0x20 })
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
  }
}
