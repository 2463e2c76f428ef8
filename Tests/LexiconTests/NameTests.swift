import Lexicon
import NewsText
import Testing

@Suite struct NameTests {
  /// The longest name at each token that starts one, as `id[tokens]`, with the folded prefix length where there is one.
  static func names(_ text: String, _ lexicon: Lexicon) throws -> [String] {
    let document = try TokenizedText(title: "", text: text)
    let cache = WordCache(lexicon: lexicon)
    let words = cache.words(of: document)
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let match = lexicon.name(at: index, in: words, cache) {
        let prefix = match.prefixLength > 0 ? "+\(match.prefixLength)" : ""
        result.append("\(lexicon[match.name].id)[\(match.tokenCount)]\(prefix)")
        index += match.tokenCount
      } else {
        index += 1
      }
    }
    return result
  }

  @Test(arguments: [
    ("NSO Group denies", ["nso-group[2]"]), ("the NSO denies", ["nso-group[1]"]), ("اتهمت آبل", ["apple[1]"]),
    ("مجموعة إن إس أو", ["nso-group[3]"]), ("وبيغاسوس", ["pegasus[1]+1"]), ("لبيغاسوس", ["pegasus[1]+1"]),
    ("ولواتساب", ["whatsapp[1]+2"]), ("واتساب", ["whatsapp[1]"]), ("الواتساب", ["whatsapp[1]+2"]),
    ("واتس آب", ["whatsapp[2]"]), ("بواتس آب", ["whatsapp[2]+1"]), ("الجزيرة", ["al-jazeera[1]"]),
    ("للجزيرة", ["al-jazeera[1]+1"]), ("وللجزيرة", ["al-jazeera[1]+2"]), ("قناة الجزيرة", ["al-jazeera[2]"]),
    ("جزيرة", []), ("بريطانيا", ["united-kingdom[1]"]), ("المملكة المتحدة", ["united-kingdom[2]"]),
    ("للمملكة المتحدة", ["united-kingdom[2]+1"]), ("لندن", ["united-kingdom.capital[1]"]),
    ("تل أبيب", ["israel.capital[2]"]), ("Al Jazeera and Apple", ["al-jazeera[2]", "apple[1]"]),
    ("إن إس", []), ("اسرائيل", ["israel[1]"]), ("وإسرائيل", ["israel[1]+1"]), ("لـNSO", ["nso-group[1]"]),
  ])
  func findsTheLongestName(_ text: String, _ expected: [String]) throws {
    #expect(try Self.names(text, FixtureLexicon.make()) == expected)
  }

  @Test func keepsWhatRecordsSay() throws {
    let lexicon = try FixtureLexicon.make()
    let nso = lexicon[try #require(lexicon.name(id: "nso-group"))]
    #expect(nso.mainLatin == "NSO Group")
    #expect(nso.mainArabic == "إن إس أو")
    #expect(lexicon.countries[Int(nso.country)].id == "israel")
    let pegasus = lexicon[try #require(lexicon.name(id: "pegasus"))]
    #expect(pegasus.maker == lexicon.name(id: "nso-group"))
    let qatar = lexicon.countries[try #require(lexicon.countryIndex(id: "qatar"))]
    #expect(lexicon[qatar.name].isCountry)
    #expect(qatar.capital.map { lexicon[$0].isCapital } == true)
    #expect(qatar.code == "QA")
  }

  @Test func listsAllNamesOfOneSpelling() throws {
    let text = """
      #! lex 1 kind=names lang=mul
      name a
       kind company
       la Meta
      name b
       kind product
       la Meta
      """
    let lexicon = try Lexicon(sources: [LexiconSource(name: "n", text: text)])
    let cache = WordCache(lexicon: lexicon)
    let words = [cache.word(Fold.fold("Meta"))]
    let match = try #require(lexicon.name(at: 0, in: words, cache))
    #expect(lexicon.names(match).map { lexicon[$0].id } == ["a", "b"])
  }

  @Test(arguments: [
    ("من قبل", "من قبل", 2, Enclitic.none, 0), ("من قبلها", "من قبل", 2, .haa, 0), ("ومن قبلهم", "من قبل", 2, .hum, 1),
    ("بالإضافة إلى", "بالإضافة إلى", 2, .none, 0), ("وبالإضافة إلى", "بالإضافة إلى", 2, .none, 1),
    ("الأمين العام", "أمين عام", 2, .none, 2), ("أمين عام", "أمين عام", 2, .none, 0),
    ("للأمين العام", "أمين عام", 2, .none, 2), ("الأمناء العامون", "أمين عام", 2, .none, 2),
    ("cracked down", "crack down", 2, .none, 0), ("cracking down", "crack down", 2, .none, 0),
    ("class actions", "class action", 2, .none, 0),
  ])
  func findsPhrases(
    _ text: String, _ headword: String, _ tokens: Int, _ enclitic: Enclitic, _ prefix: Int
  ) throws {
    let lexicon = try FixtureLexicon.make()
    let document = try TokenizedText(title: "", text: text)
    let cache = WordCache(lexicon: lexicon)
    let match = try #require(lexicon.phrase(at: 0, in: cache.words(of: document), cache))
    #expect(lexicon[match.lexeme].headword == headword)
    #expect(match.tokenCount == tokens)
    #expect(match.enclitic == enclitic)
    #expect(Int(match.prefixLength) == prefix)
  }

  @Test func findsNoPhraseInItsBeginning() throws {
    let lexicon = try FixtureLexicon.make()
    let cache = WordCache(lexicon: lexicon)
    let words = cache.words(of: try TokenizedText(title: "", text: "من قطر"))
    #expect(lexicon.phrase(at: 0, in: words, cache) == nil)
  }
}
