import NewsText
import Testing

/// The tokens of a text, joined by `|`, with `_` where white space stands before.
private func cut(_ text: String) throws -> String {
  let result = try TokenizedText(title: "", text: text)
  return (0..<result.tokens.count).map { token in
    (result.tokens.flags[token].contains(.spaceBefore) && token > 0 ? "_" : "") + result.string(token: token)
  }.joined(separator: "|")
}

struct TokenTests {
  @Test(arguments: [
    ("قال أحمد.", "قال|_أحمد|."),
    ("وVMWare", "و|VMWare"),
    ("لـNSO Group", "لـ|NSO|_Group"),
    ("الإسرائيلية،انضمّت", "الإسرائيلية|،|انضمّت"),
    ("بنك إتش.إس.بي.سي البريطاني", "بنك|_إتش.إس.بي.سي|_البريطاني"),
    ("(أ.ف.ب)", "(|أ.ف.ب|)"),
    ("قناة البي.بي.سي", "قناة|_البي.بي.سي"),
    ("د.أحمد زويل", "د|.|أحمد|_زويل"),
    ("الدعوى.وأضاف", "الدعوى|.|وأضاف"),
    ("the U.S. firm AT&T's SIM-swap", "the|_U.S.|_firm|_AT&T|_SIM-swap"),
    ("users' data", "users|_data"),
    ("'the users' data", "'|the|_users|'|_data"),
    ("Apple Inc. said", "Apple|_Inc|.|_said"),
    ("ended.The court", "ended|.|The|_court"),
    ("on Booking.com today", "on|_Booking.com|_today"),
    ("J.K. Rowling", "J.K.|_Rowling"),
    ("1,400 and ١٬٤٠٠ and 10،5 مليار", "1,400|_and|_١٬٤٠٠|_and|_10،5|_مليار"),
    ("عامي 2019،2020", "عامي|_2019|،|2020"),
    ("17ر5 مليون", "17ر5|_مليون"),
    ("62% of $5", "62|%|_of|_$|5"),
    ("7amleh 5G 19-year-old 15-7", "7amleh|_5G|_19-year-old|_15|-|7"),
    ("Disney+ and C++", "Disney+|_and|_C++"),
    ("see https://x.com/a?b=1. Then", "see|_https://x.com/a?b=1|.|_Then"),
    ("Société Générale", "Société|_Générale"),
    ("الرياض ـ واس", "الرياض|_ـ|_واس"),
    ("bjpâ€™s â€œnoâ€\u{9D} donâ€™t â€“ x", "bjp|_â€œ|no|â€\u{9D}|_donâ€™t|_â€“|_x"),
    ("W\u{200F}hats\u{200B}App\u{200E}, x", "W\u{200F}hats\u{200B}App|,|_x"),
  ])
  func `cuts a text into tokens`(text: String, expected: String) throws {
    #expect(try cut(text) == expected)
  }
}
