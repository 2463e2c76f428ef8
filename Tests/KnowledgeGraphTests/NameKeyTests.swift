import KnowledgeGraph
import Testing

struct NameKeyTests {
  @Test(arguments: [
    ("NSO Group", "nso"), ("nso  GROUP", "nso"), ("\"NSO Group\",", "nso"), ("مجموعة NSO", "nso"),
    ("مجموعة إن إس أو", "ان اس او"), ("إن.إس.أو", "ان اس او"), ("أن أس أو", "ان اس او"),
    ("شركة فيسبوك", "فيسبوك"), ("فَيْسْبُوك", "فيسبوك"), ("فيســـبوك", "فيسبوك"), ("\u{200F}فيسبوك\u{202C}", "فيسبوك"),
    ("القاهرة", "قاهره"), ("قاهرة", "قاهره"), ("مستشفى", "مستشفي"), ("مستشفي", "مستشفي"), ("مسؤول", "مسوول"),
    ("الآن", "الان"), ("ﷲ", "ﷲ"), ("Société Générale", "societe generale"),
    ("Societe\u{301} Générale", "societe generale"),
    ("L'Oréal", "loreal"), ("L’Oréal", "loreal"), ("AT&T", "at&t"), ("Group", "group"), ("The Company", "the company"),
    ("شركة", "شركه"), ("١٤٠٠ مستخدم", "1400 مستخدم"), ("۱۴۰۰ مستخدم", "1400 مستخدم"), ("کوردستان", "كوردستان"),
    ("", ""), ("؟!", ""), ("😀", ""), ("Amnesty\u{A0}International", "amnesty international"),
  ])
  func `a name has one key however it is typed`(name: String, key: String) {
    #expect(NameKey.key(name) == key)
  }

  @Test
  func `control characters are no letters`() { #expect(NameKey.key("N\u{0}SO\u{1F}") == "n so") }

  @Test(arguments: ["NSO Group", "مجموعة إن إس أو", "Société Générale", "The Company", "القاهرة", "ا ل", "الالمان"])
  func `a key of more than an article is its own key`(name: String) {
    let key = NameKey.key(name)
    #expect(NameKey.words(key).joined(separator: " ") == key)
  }

  @Test(arguments: [
    ("NSO Group", "nso-group"), ("AT&T", "atandt"), ("الجزيرة", "aljzyrh"), ("Société", "societe"), ("!", ""),
    ("日本", "u65e5u672c"),
    ("Al-Jazeera  Media", "al-jazeera-media"), ("١٤٠٠", "1400"),
  ])
  func `an id is made of ASCII letters, digits and hyphens`(name: String, slug: String) {
    #expect(Slug.make(name) == slug)
  }
}
