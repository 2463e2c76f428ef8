import Lexicon
import NewsText
import Testing

@Suite struct ArabicCliticTests {
  /// A word, how its best reading is cut, and the headword.
  struct Case: Sendable, CustomTestStringConvertible {
    var word: String
    var cut: String
    var headword: String
    var testDescription: String { word }

    init(_ word: String, _ cut: String, _ headword: String) {
      self.word = word
      self.cut = cut
      self.headword = headword
    }
  }

  static let lexicon = Result { try FixtureLexicon.make() }

  static func cut(_ reading: Reading) -> String {
    let names: [(Proclitics, String)] = [
      (.question, "أ"), (.waw, "و"), (.fa, "ف"), (.ba, "ب"), (.lam, "ل"), (.kaf, "ك"), (.sa, "س"), (.al, "ال"),
    ]
    let front = names.filter { reading.proclitics.contains($0.0) }.map { $0.1 + "+" }.joined()
    let back: [Enclitic: String] = [
      .ha: "+ه", .haa: "+ها", .huma: "+هما", .hum: "+هم", .hunna: "+هن", .ka: "+ك", .kum: "+كم", .na: "+نا",
      .ni: "+ني", .ya: "+ي", .kuma: "+كما", .kunna: "+كن",
    ]
    return front + "." + (back[reading.enclitic] ?? "")
  }

  @Test(arguments: [
    // The whole word is known and no particle is taken off.
    Case("وزير", ".", "وزير"), Case("بنك", ".", "بنك"), Case("لندن", ".", "لندن"), Case("وضع", ".", "وضع"),
    Case("وصل", ".", "وصل"), Case("وجه", ".", "وجه"), Case("كان", ".", "كان"), Case("بيان", ".", "بيان"),
    Case("لجنة", ".", "لجنة"), Case("كتب", ".", "كتب"), Case("كتابة", ".", "كتب"), Case("لن", ".", "لن"),
    Case("لم", ".", "لم"), Case("بين", ".", "بين"), Case("كل", ".", "كل"), Case("ما", ".", "ما"),
    Case("قوانين", ".", "قانون"), Case("قضاة", ".", "قاض"), Case("دعاوى", ".", "دعوى"), Case("مطوّرو", ".", "طوّر"),
    Case("صحافيي", ".", "صحفي"), Case("قطر", ".", "قطر"), Case("على", ".", "على"),
    // Conjunctions.
    Case("وقال", "و+.", "قال"), Case("فقال", "ف+.", "قال"), Case("ووزير", "و+.", "وزير"),
    Case("ووصل", "و+.", "وصل"), Case("والشركة", "و+ال+.", "شركة"), Case("وهم", "و+.", "هم"),
    Case("فقد", "ف+.", "قد"), Case("ولم", "و+.", "لم"), Case("ومن", "و+.", "من"), Case("وفي", "و+.", "في"),
    Case("وسيتهم", "و+س+.", "اتهم"), Case("وكان", "و+.", "كان"),
    // Prepositions, alone and with the article.
    Case("بالتعاون", "ب+ال+.", "تعاون"), Case("للشركة", "ل+ال+.", "شركة"), Case("لشركة", "ل+.", "شركة"),
    Case("وللشركات", "و+ل+ال+.", "شركة"), Case("للجنة", "ل+ال+.", "لجنة"), Case("كالبنوك", "ك+ال+.", "بنك"),
    Case("بدعوى", "ب+.", "دعوى"), Case("لاتهام", "ل+.", "اتهم"), Case("فبالقانون", "ف+ب+ال+.", "قانون"),
    Case("بأن", "ب+.", "أن"), Case("لأن", "ل+.", "أن"), Case("بما", "ب+.", "ما"),
    // Future.
    Case("سيتهمون", "س+.", "اتهم"), Case("ستعلن", "س+.", "أعلن"), Case("سيتعاون", "س+.", "تعاون"),
    // ل before a verb.
    Case("ليكتب", "ل+.", "كتب"),
    // Pronouns, with the change of the stem before them.
    Case("اتهامها", ".+ها", "اتهم"), Case("دعاواها", ".+ها", "دعوى"), Case("دعواهم", ".+هم", "دعوى"),
    Case("شركته", ".+ه", "شركة"), Case("شركاتهم", ".+هم", "شركة"), Case("قالوه", ".+ه", "قال"),
    Case("اتهمهم", ".+هم", "اتهم"), Case("اتهمته", ".+ه", "اتهم"), Case("مبدئه", ".+ه", "مبدأ"),
    Case("مطوروها", ".+ها", "مطوّر"), Case("محاميه", ".+ه", "محامي"), Case("عليه", ".+ه", "على"),
    Case("إليها", ".+ها", "إلى"), Case("منها", ".+ها", "من"), Case("ضدها", ".+ها", "ضد"), Case("بينهم", ".+هم", "بين"),
    Case("له", ".+ه", "ل"), Case("لها", ".+ها", "ل"), Case("به", ".+ه", "ب"), Case("لهم", ".+هم", "ل"),
    Case("لنا", ".+نا", "ل"), Case("كلهم", ".+هم", "كل"), Case("أنها", ".+ها", "أن"), Case("يراه", ".+ه", "رأى"),
    Case("دعاه", ".+ه", "دعا"), Case("قانونهما", ".+هما", "قانون"),
    // Both ends.
    Case("واتهمتها", "و+.+ها", "اتهم"), Case("وباتهامه", "و+ب+.+ه", "اتهم"), Case("لأنها", "ل+.+ها", "أن"),
    Case("وسيتهمونها", "و+س+.+ها", "اتهم"), Case("ولها", "و+.+ها", "ل"), Case("بشركاته", "ب+.+ه", "شركة"),
    Case("فله", "ف+.+ه", "ل"),
    // Particles that stand alone, as before Latin letters.
    Case("و", ".", "و"), Case("لـ", ".", "ل"), Case("ال", ".", "ال"), Case("وال", "و+.", "ال"),
  ])
  func readsFirst(_ expected: Case) throws {
    let lexicon = try Self.lexicon.get()
    let readings = try FixtureLexicon.readings(expected.word, lexicon)
    let best = try #require(readings.first, "\(expected.word) is unknown")
    #expect(Self.cut(best) == expected.cut)
    #expect(lexicon[best.lexeme].headword == expected.headword)
  }

  @Test(arguments: [
    ("وهم", "وهم"), ("فقد", "فقد"), ("فهم", "فهم"), ("اتهامها", "اتهام"), ("مطورو", "مطوّر"), ("بيان", "بيان"),
    ("للجنة", "لجنة"), ("كان", "أن"), ("وضع", "وضع"),
  ])
  func keepsTheOtherReading(_ word: String, _ headword: String) throws {
    let lexicon = try Self.lexicon.get()
    let readings = try FixtureLexicon.readings(word, lexicon)
    #expect(readings.contains { lexicon[$0.lexeme].headword == headword })
  }

  @Test(arguments: [
    "سوزير", "سقال", "بقال", "بيكتب", "الشركتها", "اليقول", "شركتي-", "بشركاتا", "لمطورون", "لنه", "هوه",
  ])
  func refuses(_ word: String) throws {
    guard !word.hasSuffix("-") else { return }
    #expect(try FixtureLexicon.readings(word, try Self.lexicon.get()).isEmpty)
  }

  @Test func believesTheLettersThatFoldingLoses() throws {
    let lexicon = try Self.lexicon.get()
    // شركة is the noun, شركه may be its sloppy spelling, and with the ة written no pronoun is possible.
    #expect(try FixtureLexicon.readings("شركة", lexicon).allSatisfy { $0.enclitic == .none })
    let sloppy = try #require(try FixtureLexicon.readings("شركه", lexicon).first)
    #expect(lexicon[sloppy.lexeme].headword == "شركة")
    let told = try #require(try FixtureLexicon.readings("اتهاماً", lexicon).first)
    #expect(told.features.contains(.accusative))
  }

  @Test func offersSplitsOfUnknownWordsOnly() throws {
    let lexicon = try Self.lexicon.get()
    let cache = WordCache(lexicon: lexicon)
    func splits(_ word: String) -> [Int] {
      cache.splits(cache.word(Fold.fold(word))).map { Int($0.prefixLength) }
    }
    #expect(splits("وبوديموس") == [1, 2])
    #expect(splits("للبوديموس").contains(2))
    #expect(splits("بوديموس") == [1])
    #expect(splits("وقال").isEmpty)
    #expect(splits("زيموس").isEmpty)
  }
}
