import KnowledgeGraph
import NewsText
import TestSupport
import Testing

struct RobustnessTests {
  /// What has to hold for any document.
  private func check(_ text: TokenizedText, _ title: String, _ body: String) {
    let tokens = text.tokens
    #expect(tokens.end.count == tokens.count && tokens.kind.count == tokens.count && tokens.flags.count == tokens.count)
    var last: UInt32 = 0
    var position = 0
    for token in 0..<tokens.count {
      #expect(tokens.start[token] >= last && tokens.end[token] > tokens.start[token])
      last = tokens.end[token]
      #expect(Int(tokens.foldStart[token]) == position)
      position += Int(tokens.foldLength[token]) + 1
      #expect(text.folded[position - 1] == 0)
      // Spans never cut a character in two.
      #expect(text.bytes[Int(tokens.start[token])] & 0xC0 != 0x80)
      #expect(Int(last) == text.bytes.count || text.bytes[Int(last)] & 0xC0 != 0x80)
    }
    #expect(position == text.folded.count && Int(last) <= text.bytes.count)
    var end: Int32 = 0
    for sentence in text.sentences {
      #expect(sentence.firstToken >= end && sentence.endToken > sentence.firstToken)
      end = sentence.endToken
    }
    #expect(Int(end) <= tokens.count)
    for quotation in text.quotations {
      #expect(quotation.firstToken <= quotation.endToken && quotation.firstToken >= 0)
      #expect(Int(quotation.endToken) <= tokens.count)
    }
    let titleScalars = Array(title.unicodeScalars)
    let bodyScalars = Array(body.unicodeScalars)
    let ranges = (0..<tokens.count).map(tokens.byteRange)
    for (range, span) in zip(ranges, text.scalarSpans(ranges)) {
      let field = span.field == .title ? titleScalars : bodyScalars
      #expect(span.end <= field.count)
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: field[span.start..<min(span.end, field.count)])
      #expect(Array(String(cut).utf8) == Array(text.bytes[range]))
    }
  }

  @Test(arguments: 0..<30)
  func `random text keeps every promise`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed &+ 77)
    for _ in 0..<6 {
      let title = RandomText.make(length: Int.random(in: 0...30, using: &generator), using: &generator)
      let body = RandomText.make(length: Int.random(in: 0...600, using: &generator), using: &generator)
      check(try TokenizedText(title: title, text: body), title, body)
    }
  }

  private static let story = """
    بغداد – الوكالات

    أعلنت شركة «واتساب» (WhatsApp) المملوكة لـFacebook أنها رفعت دعوى ضد NSO Group بعد اختراق 1,400 هاتف. وقالت: "لن نتراجع".

    - بند أول
    - بند ثان

    WASHINGTON (Reuters) - The U.S. company's lawyers said: “We won't stop.” Apple Inc. joined on Feb. 10.

    اقرأ أيضا: المزيد
    """

  @Test(arguments: 0..<40)
  func `a damaged story keeps every promise`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed &+ 4000)
    var scalars = Array(Self.story.unicodeScalars)
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      default: scalars[place] = scalars[Int.random(in: 0..<scalars.count, using: &generator)]
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    check(try TokenizedText(title: "عنوان", text: String(view)), "عنوان", String(view))
  }

  @Test(arguments: ["", " ", "\n\n", "\u{200F}", "\u{0}", "a", "ا", ".", "\u{FEFF}", "ـ", "ًًً", "\"", "'", "\r\n"])
  func `tiny texts keep every promise`(text: String) throws {
    check(try TokenizedText(title: "", text: text), "", text)
    check(try TokenizedText(title: text, text: ""), text, "")
    check(try TokenizedText(title: text, text: text), text, text)
  }

  @Test(arguments: [
    "a", "ا", "ً", "ـ", ".", "\"", "'", "(", "[", "a.", "أ.", "1,", "-", "\u{200B}", "«", "é", "http://", "@", "1-a",
  ])
  func `one thing without end takes linear time`(unit: String) throws {
    let text = String(repeating: unit, count: 120_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let start = clock.now
    let result = try TokenizedText(title: "", text: text)
    #expect(result.tokens.foldLength.allSatisfy { $0 <= 4200 })
    #expect(clock.now - start < .seconds(20))
  }

  @Test func `a document over the limit is refused with size and limit`() {
    let limits = TextLimits(documentBytes: 100)
    #expect(throws: TextError(.documentTooLarge(bytes: 101, limit: 100))) {
      try TokenizedText(title: "t", text: String(repeating: "x", count: 100), limits: limits)
    }
    let error = TextError(.documentTooLarge(bytes: 9 << 20, limit: 8 << 20), file: "a.txt")
    #expect(error.description.contains("a.txt: ") && error.description.contains("8 MiB"))
  }

  @Test func `a sentence over the limit is cut and counted`() throws {
    let text = String(repeating: "كلمة ", count: 250) + "."
    let result = try TokenizedText(title: "", text: text, limits: TextLimits(sentenceTokens: 100))
    #expect(result.sentences.map(\.tokens.count) == [100, 100, 51])
    #expect(result.cutSentenceCount == 2)
  }
}
