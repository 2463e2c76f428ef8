import NewsText
import TestSupport
import Testing

struct HTMLReaderTests {
  private static let first = "رفعت شركة واتساب دعوى قضائية ضد مجموعة NSO، أمام محكمة اتحادية في كاليفورنيا."
  private static let second = "وقالت الشركة إن المجموعة اخترقت هواتف 1400 مستخدم، بينهم صحفيون ومدافعون عن الحقوق."

  private func read(_ html: String) throws -> NewsDocument { try readOne(Array(html.utf8), "a.html") }

  private static let page = """
    <!DOCTYPE html>
    <html lang="ar"><head><meta charset="utf-8">
    <title>دعوى ضد NSO | موقع الأخبار</title>
    <meta property="og:site_name" content="موقع الأخبار">
    <meta property="article:published_time" content='2020-07-17T10:00:00Z'>
    <style>p { color: red }</style><script>var x = "<p>no</p>";</script></head>
    <body class="home has-sidebar"><header><a href="/">الرئيسية</a><p>شعار الموقع الذي يطول ويطول ولا ينتهي أبدا</p></header>
    <nav><ul><li><a href="/a">أخبار</a><li><a href="/b">رياضة</a></ul></nav>
    <div class="content"><h1>دعوى ضد NSO</h1>
    <p>\(first)
    <p>\(second)<br>سطر&nbsp;ثان &laquo;مقتبس&raquo; &#1575;&#x628; AT&amp;T &copy</p>
    <h2>خلفية</h2><ul><li>بند أول<li>بند ثان</ul>
    <p><a href="/x">خبر آخر ذو صلة بعنوان طويل جدا يتجاوز الحد الأدنى</a></p></div>
    <div class="sidebar"><p>\(second) وهذا كلام جانبي طويل، لا علاقة له بالخبر، ولا ينبغي أن يظهر.</p></div>
    <div class="related-posts"><p>\(first)</p></div>
    <footer><p>جميع الحقوق محفوظة، لموقع الأخبار، ولمن يتابعه من القراء الكرام.</p></footer>
    </body></html>
    """

  @Test func `finds title, text, date, source and language`() throws {
    let document = try read(Self.page)
    #expect(document.title == "دعوى ضد NSO")
    #expect(document.date == "2020-07-17T10:00:00Z")
    #expect(document.source == "موقع الأخبار")
    #expect(document.language == .arabic)
    #expect(
      document.text == """
        \(Self.first)

        \(Self.second)
        سطر ثان «مقتبس» اب AT&T &copy

        خلفية

        - بند أول

        - بند ثان
        """)
  }

  @Test(arguments: [
    "<article>P1 P2</article><p>Q</p>", "<main><div>P1</div><div>P2</div></main><aside><p>Q</p></aside>",
    "<div itemprop=articleBody>P1 P2</div><div><p>Q</p></div>",
    "<div><section>P1 P2</section></div><div class=comments>Q</div>",
    "<table><tr><td><p>menu</p><td>P1 P2</table>", "<div><div><div>P1</div><div>P2</div></div></div><p>short</p>",
  ])
  func `picks the story`(layout: String) throws {
    let body = layout.replacing("P1", with: "<p>\(Self.first)</p>").replacing("P2", with: "<p>\(Self.second)</p>")
      .replacing("Q", with: "Something else of no interest to anybody, really")
    let document = try read("<title>t</title><body>" + body)
    #expect(document.text == Self.first + "\n\n" + Self.second)
  }

  @Test(arguments: [
    ("plain text without any tag", "plain text without any tag"),
    ("<p>a < b and c > d & e</p>", "a < b and c > d & e"),
    ("<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"),
    ("<p title='a>b' data-x=\">\">text</p>", "text"),
    ("<p>un<b>closed <i>tags</p><p>next", "unclosed tags\n\nnext"),
    ("<p>a<!-- <p>no</p> -->b</p><!-- never closed <p>c</p>", "ab"),
    ("<p>a<script>if (a</b) { '</p>' }</script>b</p>", "ab"),
    ("<p>a</p><textarea><p>b</p></textarea>", "a"),
    ("<p>He said <q>yes</q></p>", "He said “yes”"),
    ("<p>&#128; &#150; &#x1F600; &#0; &#xD800; &#9999999; &bogus; &amp</p>", "€ – 😀 \u{FFFD} \u{FFFD} &bogus; &"),
    ("<P>UPPER <A HREF=x>case</A></P>", "UPPER case"),
    ("<p>a</p><p hidden>b</p><p style='display: none'>c</p><p>d</p>", "a\n\nd"),
    ("<p>truncated <a href=\"http://x", "truncated"),
    ("<p>tail</", "tail"),
    ("<", "<"),
  ])
  func `reads damaged markup as browsers do`(html: String, text: String) throws {
    #expect(try read("<body>" + html).text == text)
  }

  @Test(arguments: [
    ("<title>خبر مهم جدا عن واتساب - موقع</title>", "خبر مهم جدا عن واتساب"),
    ("<title>A story - with a dash that is long</title>", "A story - with a dash that is long"),
    ("<title>x</title><meta property='og:title' content='From &quot;og&quot;'><h1>h</h1>", "From \"og\""),
    ("<title>x</title><body><header><h1>In <b>header</b></h1></header>", "In header"),
  ])
  func `finds the title`(head: String, title: String) throws {
    #expect(try read(head + "<p>\(Self.first)</p>").title == title)
  }

  @Test(arguments: [
    "<div>", "<b>", "<p>", "<li>", "<table><tr><td>", "<nav>", "</b>", "</div>", "<", "<!--", "<a href=\"", "&", "&#1",
    "<h1>",
  ])
  func `reads ten thousand nested tags`(tag: String) {
    let html = "<p>\(Self.first)</p>" + String(repeating: tag, count: 10_000) + "<p>text</p>"
    let clock = ContinuousClock()
    let start = clock.now
    let reading = DocumentReaders.read(Array(html.utf8), file: "a.html")
    #expect(reading.documents.first?.text.hasPrefix(Self.first) == true)
    #expect(clock.now - start < .seconds(20))
  }

  @Test(arguments: 0..<40)
  func `a damaged page never traps`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(Self.page.utf8)
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(DocumentReaders.read(Array(text.utf8), file: "a.html").documents.count <= 1)
  }
}
