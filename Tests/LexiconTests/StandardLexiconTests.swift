import Lexicon
import NewsText
import StandardLexicon
import Testing

@Suite struct StandardLexiconTests {
  static let lexicon = Result { try Lexicon.standard() }

  @Test func loadsWithoutFault() throws {
    let lexicon: Lexicon
    do {
      lexicon = try Self.lexicon.get()
    } catch {
      Issue.record("\(error)")
      return
    }
    func count(_ category: Category, _ language: Language) -> Int {
      lexicon.lexemes.count { $0.category == category && $0.language == language }
    }
    #expect((1_500...10_000).contains(count(.verb, .arabic)))
    #expect((3_000...40_000).contains(count(.noun, .arabic)))
    #expect((300...10_000).contains(count(.adjective, .arabic)))
    #expect((1_000...20_000).contains(count(.word, .arabic)))
    #expect((1_500...20_000).contains(count(.verb, .english)))
    #expect((3_000...40_000).contains(count(.noun, .english)))
    #expect((180...260).contains(lexicon.countries.count))
    #expect((4_000...60_000).contains(lexicon.names.count))
    #expect((100_000...2_000_000).contains(lexicon.formCount(.arabic)))
    #expect((15_000...300_000).contains(lexicon.formCount(.english)))
  }

  @Test(arguments: [
    ("اتهمت", "اتهم"), ("وزارة", "وزارة"), ("الشركة", "شركة"), ("للاستخبارات", "استخبارات"), ("سيقاضون", "قاضى"),
    ("دعاواها", "دعوى"), ("بالتعاون", "تعاون"), ("واستهدفت", "استهدف"), ("صحفيين", "صحفي"), ("ناشطات", "ناشط"),
    ("accused", "accuse"), ("lawsuits", "lawsuit"), ("founded", "found"), ("Ministries", "ministry"),
  ])
  func knowsCommonWords(_ word: String, _ headword: String) throws {
    let lexicon = try Self.lexicon.get()
    let readings = try FixtureLexicon.readings(word, lexicon)
    #expect(
      readings.contains { lexicon[$0.lexeme].headword == headword }, "\(readings.map { lexicon[$0.lexeme].headword })")
  }

  @Test func everyCountryHasItsNames() throws {
    let lexicon = try Self.lexicon.get()
    for country in lexicon.countries {
      #expect(lexicon[country.name].isCountry)
      #expect(country.code.utf8.count == 2, "\(country.id)")
    }
  }
}
