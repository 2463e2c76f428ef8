import KnowledgeGraph
import NewsText
import Testing

struct SentenceTests {
  /// Sentences are parted by `‖` in the tables.
  private func split(_ marked: String, title: String = "") throws -> [String] {
    let text = try TokenizedText(title: title, text: marked.split(separator: "‖").joined())
    return text.sentences.filter { $0.role != .title }.map { text.string(tokens: $0.tokens) }
  }

  @Test(arguments: [
    "رفعت واتساب دعوى. ‖وقالت الشركة إنها ستواصل.",
    "هل خسرت؟ ‖لا أحد يعلم! ‖هكذا قيل.",
    "التقى د. ماجد القصبي الوفد. ‖وحضر أ.د. محمد علي.",
    "قالت (أ.ف.ب) إن العدد بلغ 10.5 مليون. ‖وأضافت.",
    "صدر القرار.‖وأضاف الوزير أنه نهائي.",
    "بلغ السعر 0.4 بالمئة في 2014. ‖وارتفع لاحقا.",
    "قال الوزير: «لن نتراجع. سنمضي قدما»، وأضاف شيئا. ‖ثم غادر.",
    "وقال: «لن نتراجع.» ‖وغادر القاعة.",
    "انتظر قليلا... ثم غادر.. بلا كلام. ‖وعاد.",
    "The U.S. firm sued Apple Inc. on Feb. 10. ‖It lost.",
    "Mr. Smith met Gen. J. K. Jones in the U.S. ‖The talks failed.",
    "He joined Van Loon & Co. and left. ‖She stayed at Acme Corp. ‖The end.",
    "\"I just hope the app still works,\" said Marju. ‖\"It will.\" ‖Shares fell.",
    "\"Why?\" he asked. ‖Nobody knew.",
    "The deputy called it \"theatre.\" ‖Others did not.",
    "See https://example.com/a.html. ‖Then read on.",
    "It grew to 1.5 bn vs. 2.5 bn. ‖No. 5 won.",
    "iPhone sales fell. ‖iPad sales rose.",
    "Yahoo! said it won.",
    "The demand went to the members.‖\"But it was dropped,\" he said.",
    "صدر القرار.‖«ولن نتراجع» قال الوزير.",
    "السطر الأول بلا نقطة\n‖السطر الثاني بلا نقطة\n\n‖والثالث.",
  ])
  func `cuts at full stops that end sentences`(marked: String) throws {
    let expected = marked.split(separator: "‖").map { part in
      String(part.trimmingPrefix { $0.isWhitespace }.reversed().trimmingPrefix { $0.isWhitespace }.reversed())
    }
    #expect(try split(marked) == expected)
  }

  @Test func `joins the lines of a text that is wrapped`() throws {
    let text = """
      The company said on Monday that it would take the case to the
      supreme court, after a judge in California had turned down its
      request for immunity and let the messaging service go on with
      the suit. A hearing is set for the autumn of next year.
      """
    let result = try TokenizedText(title: "", text: text)
    #expect(result.sentences.count == 2)
    #expect(result.sentences.allSatisfy { $0.paragraph == 0 })
  }

  @Test func `reads the title as one sentence of its own`() throws {
    let result = try TokenizedText(title: "خسر. وربح", text: "نص الخبر.")
    #expect(result.sentences.map(\.role) == [.title, .body])
    #expect(result.sentences.map(\.paragraph) == [0, 1])
    #expect(result.string(tokens: result.sentences[0].tokens) == "خسر. وربح")
    #expect(result.scalarSpan(result.byteRange(tokens: result.sentences[1].tokens)).start == 0)
  }

  @Test(arguments: [
    ("رفعت واتساب دعوى ضد NSO", Language.arabic), ("WhatsApp sued شركة NSO Group", .english), ("", .arabic),
    ("قال WhatsApp إن NSO خسرت الدعوى", .arabic),
  ])
  func `knows the language of most words`(text: String, language: Language) throws {
    #expect(try TokenizedText(title: "", text: text).language == language)
  }
}

struct QuotationTests {
  /// The quotations of a text, in brackets; a missing mark is shown as `(` or `)`.
  private func find(_ text: String) throws -> [String] {
    let result = try TokenizedText(title: "", text: text)
    return result.quotations.map { quotation in
      (quotation.openMark < 0 ? "(" : "[") + result.string(tokens: quotation.tokens)
        + (quotation.closeMark < 0 ? ")" : "]")
    }
  }

  @Test(arguments: [
    ("قال «نعم» ثم «لا».", ["[نعم]", "[لا]"]),
    ("قال »نعم« ثم »لا«.", ["[نعم]", "[لا]"]),
    ("قال “نعم” وهو ”لا“.", ["[نعم]", "[لا]"]),
    ("شركة \"واتساب\" وشركة لـ\"فيسبوك\".", ["[واتساب]", "[فيسبوك]"]),
    ("قال «إن «واتساب» ربحت» اليوم", ["[إن «واتساب» ربحت]", "[واتساب]"]),
    ("قال «إن \"واتساب\" ربحت» اليوم", ["[إن \"واتساب\" ربحت]", "[واتساب]"]),
    ("قال \"إن واتساب ربحت. وغادر", ["[إن واتساب ربحت. وغادر)"]),
    ("قال \"نعم\nثم \"لا\" بعد ذلك", ["[نعم)", "[لا]"]),
    ("قال \"نعم.\nوسنمضي\" وغادر", ["[نعم.)", "(وسنمضي]"]),
    ("He said 'yes' and the users' data isn't 'gone'.", ["[yes]", "[gone]"]),
    ("“One.\n\n“Two.”", ["[One.)", "[Two.]"]),
    ("he said â€œwe wonâ€\u{9D} and â€˜leftâ€™ again", ["[we won]", "[left]"]),
    ("لا شيء", []),
  ])
  func `pairs marks of all kinds`(text: String, expected: [String]) throws {
    #expect(try find(text) == expected)
  }
}
