import Lexicon
import NewsText
import Testing

@Suite struct EnglishTests {
  /// A verb with its forms, `third past participle gerund`; `/` parts spellings.
  @Test(arguments: [
    ("sue", "sues sued sued suing", ""), ("accuse", "accuses accused accused accusing", ""),
    ("try", "tries tried tried trying", ""), ("play", "plays played played playing", ""),
    ("stop", "stops stopped stopped stopping", ""), ("ban", "bans banned banned banning", ""),
    ("commit", "commits committed committed committing", ""), ("visit", "visits visited visited visiting", ""),
    ("target", "targets targeted targeted targeting", ""),
    ("cancel", "cancels cancelled/canceled cancelled cancelling", ""),
    ("back", "backs backed backed backing", ""), ("attack", "attacks attacked attacked attacking", ""),
    ("watch", "watches watched watched watching", ""), ("pass", "passes passed passed passing", ""),
    ("go", "goes went gone going", " past went\n pp gone\n"), ("agree", "agrees agreed agreed agreeing", ""),
    ("lie", "lies lied lied lying", ""), ("fix", "fixes fixed fixed fixing", ""),
    ("show", "shows showed showed showing", ""),
    ("raid", "raids raided raided raiding", ""), ("deny", "denies denied denied denying", ""),
    ("equip", "equips equipped equipped equipping", ""), ("hit", "hits hit hit hitting", " past hit\n pp hit\n"),
    ("spy", "spies spied spied spying", ""), ("meet", "meets met met meeting", " forms met\n"),
    ("take", "takes took taken taking", " forms took taken\n"), ("flee", "flees fled fled fleeing", " past fled\n"),
  ])
  func inflectsVerbs(_ verb: String, _ forms: String, _ lines: String) throws {
    let text = "#! lex 1 kind=verbs lang=en\nverb \(verb)\n class common\n" + lines
    let lexicon = try Lexicon(sources: [LexiconSource(name: "v", text: text)])
    let kinds: [WordForm] = [.thirdPerson, .pastTense, .pastParticiple, .gerund]
    for (form, words) in zip(kinds, forms.split(separator: " ")) {
      for word in words.split(separator: "/") {
        let readings = try FixtureLexicon.readings(String(word), lexicon)
        #expect(readings.contains { $0.form == form }, "\(word) as \(form)")
      }
    }
    #expect(try FixtureLexicon.readings(verb, lexicon).contains { $0.form == .base })
  }

  @Test(arguments: [
    ("lawsuit", "lawsuits", ""), ("company", "companies", ""), ("boss", "bosses", ""), ("day", "days", ""),
    ("spokesman", "spokesmen", " plural spokesmen\n"), ("church", "churches", ""), ("tax", "taxes", ""),
    ("veto", "vetoes", ""), ("photo", "photos", ""), ("bus", "buses", ""),
  ])
  func inflectsNouns(_ noun: String, _ plural: String, _ lines: String) throws {
    let text = "#! lex 1 kind=nouns lang=en\nnoun \(noun)\n class common\n" + lines
    let lexicon = try Lexicon(sources: [LexiconSource(name: "n", text: text)])
    #expect(try FixtureLexicon.readings(noun, lexicon).first?.features.contains(.singular) == true)
    #expect(try FixtureLexicon.readings(plural, lexicon).first?.features.contains(.plural) == true)
  }

  @Test func foldsCaseAndPossessive() throws {
    let lexicon = try FixtureLexicon.make()
    #expect(try !FixtureLexicon.readings("Company's", lexicon).isEmpty)
    #expect(try !FixtureLexicon.readings("ISRAELI", lexicon).isEmpty)
    #expect(try FixtureLexicon.readings("companyy", lexicon).isEmpty)
  }

  @Test(arguments: [
    ("Israeli", Category.demonym, "israel"), ("Israelis", .demonym, "israel"), ("Britons", .demonym, "united-kingdom"),
    ("Qatar", .country, "qatar"), ("London", .capital, "united-kingdom"), ("قطري", .demonym, "qatar"),
    ("القطرية", .demonym, "qatar"), ("بريطانيون", .demonym, "united-kingdom"), ("إسرائيل", .country, "israel"),
    ("القدس", .capital, "israel"), ("بريطانيتين", .demonym, "united-kingdom"),
  ])
  func knowsWordsOfCountries(_ word: String, _ category: Category, _ country: String) throws {
    let lexicon = try FixtureLexicon.make()
    let reading = try #require(try FixtureLexicon.readings(word, lexicon).first)
    let lexeme = lexicon[reading.lexeme]
    #expect(lexeme.category == category)
    #expect(lexicon.countryIndex(id: country) == Int(lexeme.country))
  }
}
