import NewsText
import Testing

struct NoiseTests {
  private static let story = "رفعت شركة واتساب دعوى قضائية ضد مجموعة إن إس أو أمام محكمة اتحادية في كاليفورنيا أمس."
  private static let english = "The company filed a lawsuit against the spyware maker in a federal court on Monday."

  @Test(arguments: [
    "دبي - رويترز:", "دبي - رويترز -", "بودغوريتشا (مونتينيغرو) 15-7 (اف ب) -", "القاهرة – أ ش أ –",
    "واشنطن (رويترز) -",
    "سويد الحارثي- سبق- بلقرن:", "سبق- الرياض:", "بيروت -", "الرياض:", "ا ف ب:", "بروكسل/ وكالات:",
    "عمّان – «تك ميدان» –",
    "جدة ـ عبدالغني الشريف ـ",
  ])
  func `cuts an Arabic dateline`(dateline: String) throws {
    let result = try TokenizedText(title: "", text: dateline + " " + Self.story)
    #expect(result.sentences.map { result.string(tokens: $0.tokens) } == [Self.story])
  }

  @Test(arguments: [
    "VELSK, Kestovia, March 4 —", "WASHINGTON (Reuters) -", "COLUMBUS, Ohio, Sept 12 -", "SAN FRANCISCO —",
    "NEW YORK (TechWire) —",
    "LONDON, Nov. 3 (Reuters) -", "PARIS —", "Brussels (AFP) -", "GOMA, Congo --",
  ])
  func `cuts an English dateline`(dateline: String) throws {
    let result = try TokenizedText(title: "", text: dateline + " " + Self.english)
    #expect(result.sentences.map { result.string(tokens: $0.tokens) } == [Self.english])
  }

  @Test(arguments: [
    "قال المتحدث باسم الشركة: سنواصل الدعوى ضد المجموعة أمام القضاء.",
    "واتساب - المملوكة لفيسبوك - رفعت دعوى ضد المجموعة أمام القضاء.",
    "أكد الوزير - حفظه الله - للصحفيين: لن نتراجع عن القرار أبدا.",
    "NSO — the Israeli company — denied the claims in court on Monday.",
    "The company said: we will go on with the lawsuit in court.",
    "Apple - which makes phones - sued the spyware maker on Monday.",
  ])
  func `leaves a sentence whole that has no dateline`(text: String) throws {
    let result = try TokenizedText(title: "", text: text)
    #expect(result.sentences.map { result.string(tokens: $0.tokens) } == [text])
    #expect(result.sentences.map(\.role) == [.body])
  }

  @Test(arguments: [
    "بغداد – الوكالات", "كتب: مروان الشافعي – «تك نبض»", "تونس – خاص", "عين اليوم – متابعات", "محمود وهبي ـ جدة",
    "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس", "الثلاثاء 5 مايو 2020", "بقلم أحمد علي",
  ])
  func `takes a head line for no part of the story`(line: String) throws {
    let result = try TokenizedText(title: "عنوان الخبر هنا", text: line + "\n\n" + Self.story)
    #expect(result.sentences.map(\.role) == [.title, .boilerplate, .body])
  }

  @Test(arguments: [
    "By Jane Doe", "By Jane Doe and John Smith, Reuters", "This story is from March 10, 2002", "March 4, 2021",
  ])
  func `takes an English head line for no part of the story`(line: String) throws {
    let result = try TokenizedText(title: "A title", text: line + "\n\n" + Self.english)
    #expect(result.sentences.map(\.role) == [.title, .boilerplate, .body])
  }

  @Test(arguments: [
    "شارك المقال: تويتر | تلغرام | لينكدإن", "إرسال تعليق", "أحدث أقدم", "اقرأ أيضا: خبر آخر عن واتساب", "Kar",
    "Online content writer and chartered accountant .", "(إعداد: ر. ناصر – تحرير: وحدة الاقتصاد)",
    "(الصورة من الأرشيف)",
    "جميع الحقوق محفوظة © تك ميدان", "اشترك في نشرتنا البريدية | تابعنا على تويتر وفيسبوك | سياسة الخصوصية",
    "// انتهى //", "algashgari@gmail.com", "@T_algashgari", "للتواصل: https://example.com/a", "15:22 ت م",
    "سمات اليمن عدن هادي", "كاتب وباحث في الشؤون التقنية",
  ])
  func `takes a foot line for no part of the story`(line: String) throws {
    let result = try TokenizedText(
      title: "", text: Self.story + "\n\n" + Self.story.replacing("أمس", with: "غدا") + "\n\n" + line)
    #expect(result.sentences.map(\.role) == [.body, .body, .boilerplate])
  }

  @Test(arguments: [
    "(Reporting by L. Marsh; Editing by Dana Choi)", "Jane Doe is a freelance writer based in Oslo.",
    "Follow us on Twitter",
    "Share this article", "Copyright 2020 Example News. All rights reserved.",
    "Read more: Another story about the firm",
  ])
  func `takes an English foot line for no part of the story`(line: String) throws {
    let result = try TokenizedText(title: "", text: Self.english + "\n\nIt lost.\n\n" + line)
    #expect(result.sentences.prefix(2).map(\.role) == [.body, .body])
    #expect(result.sentences.dropFirst(2).allSatisfy { $0.role == .boilerplate })
  }

  @Test func `marks a paragraph that repeats the title`() throws {
    let result = try TokenizedText(
      title: "يواصل فيسبوك محاربة القراصنة", text: "يُواصل فيسبوك محاربة القراصنة\n\n" + Self.story)
    #expect(result.sentences.map(\.role) == [.title, .boilerplate, .body])
  }

  @Test func `marks furniture glued to the last paragraph`() throws {
    let result = try TokenizedText(title: "", text: "خبر أول قصير.\n" + Self.story + " سمات اليمن عدن هادي")
    #expect(result.sentences.map(\.role) == [.body, .body, .boilerplate])
  }

  @Test func `knows headings and list items`() throws {
    let text = """
      \(Self.story)
      أسباب الخلاف
      \(Self.story.replacing("أمس", with: "غدا"))
      - خسرت المجموعة الدعوى.
      2) ربحت الشركة القضية.
      """
    let result = try TokenizedText(title: "", text: text)
    #expect(result.sentences.map(\.role) == [.body, .heading, .body, .listItem, .listItem])
    #expect(result.string(tokens: result.sentences[3].tokens) == "خسرت المجموعة الدعوى.")
    #expect(result.string(tokens: result.sentences[4].tokens) == "ربحت الشركة القضية.")
  }

  @Test(arguments: ["NSO targeted journalists", "ورفضت الشركة التعليق", "Kar", "كتب: أحمد"])
  func `extracts a text of one line`(text: String) throws {
    let result = try TokenizedText(title: "", text: text)
    #expect(result.sentences.count == 1)
    #expect(text.contains(":") || result.sentences[0].role == .body)
  }
}
