/// Texts that are odd in one way each, and yet text: they have to be read without a crash.
public enum OddTexts {
  /// Files with their names.
  ///
  /// Those of prose hold the given sentence somewhere.
  public static func files(sentence: String) -> [(name: String, text: String)] {
    [
      (
        "bidi.txt",
        "The \u{202E}company\u{202C} Whats\u{200B}App\u{200F} sued NSO\u{2067} Group\u{2069}.\n\(sentence)\n"
      ),
      ("long.txt", String(repeating: "word ", count: 20_000)), ("one.txt", "a"),
      ("crlf.txt", "\(sentence)\r\n\r\nMore.\r\n"), ("cr.txt", "\(sentence)\rMore."),
      ("nested.html", "<html><body>" + String(repeating: "<div>", count: 10_000) + "<p>\(sentence)</p>"),
      ("unclosed.html", "<p>\(sentence) <script>while(1)"), ("odd.md", "# [x](y\n\n```\n\(sentence)\n"),
      ("marks.txt", String(repeating: "\u{64E}\u{640}", count: 5000)), ("emoji.txt", "👨‍👩‍👧 sued 😀.\n"),
      ("weather.txt", "The weather was fine.\n"), ("quotes.txt", String(repeating: "\"«“(", count: 500) + sentence),
      ("mixed.txt", "\(sentence)\nرفعت شركة \"واتساب\" دعوى قضائية ضد مجموعة NSO.\n"),
      ("lines.jsonl", "{\"id\": \"1\", \"text\": \"\(sentence)\"}\n{\"id\": \"2\", \"text\": \"\"}\n"),
    ]
  }
}
