import Lexicon
import NewsText
import Testing

@Suite struct ArabicVerbTests {
  /// A line of ``VerbTable``.
  struct Row {
    var headword: String
    var record: String
    var forms: [(form: WordForm, words: [String])]

    init?(_ line: Substring) {
      let columns = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard columns.count == 6, columns[0].count == 5 else { return nil }
      headword = columns[0][0]
      record = "verb \(headword)\n root \(columns[0][1])\n form \(columns[0][2])\n class common\n"
      if columns[0][3] != "-" {
        let vowels = columns[0][3].split(separator: "-").joined(separator: " ")
        record += " vowel \(vowels)\n"
      }
      if columns[0][4] != "-" { record += " masdar \(columns[0][4])\n" }
      let kinds: [WordForm] = [.verbPast, .verbPresent, .masdar, .activeParticiple, .passiveParticiple]
      forms = zip(kinds, columns.dropFirst()).map { ($0, $1.filter { $0 != "-" }) }
    }
  }

  @Test(arguments: VerbTable.all)
  func makesTheFormsOf(_ name: String, _ table: String) throws {
    let lines = table.split(separator: "\n")
    let rows = lines.compactMap(Row.init)
    #expect(rows.count == lines.count)
    // One lexicon a verb: a form must come from its own root.
    for row in rows {
      let lexicon = try Lexicon(sources: [
        LexiconSource(name: "verbs", text: "#! lex 1 kind=verbs lang=ar\n" + row.record)
      ])
      for (form, words) in row.forms {
        for word in words {
          let readings = try FixtureLexicon.readings(word, lexicon)
          #expect(readings.contains { $0.form == form }, "\(word) as \(form) of \(row.headword)")
        }
      }
    }
  }

  @Test(arguments: [
    ("قال قول 1 u قول", "قولت يقوول مقوول قالا-ت قاول"),
    ("دعا دعو 1 u دعوة", "دعات دعاوا يدعوون"),
    ("رمى رمي 1 i رمي", "رميوا يرميون رمات"),
    ("اتّهم وهم 8 - -", "اوتهم يوتهم موتهم"),
    ("وصل وصل 1 i وصول", "صل يوصلونا-"),
    ("ردّ ردد 1 u رد", "رددوا رددت-"),
    ("كتب كتب 1 u كتابة", "يكتبت كتبون اكاتب متكوب كتبوه- سكتب"),
    ("أعلن علن 4 - -", "يأعلن اعلنون"),
  ])
  func makesNoOtherForms(_ verb: String, _ words: String) throws {
    let row = try #require(Row(Substring(verb + " | - | - | - | - | -")))
    let lexicon = try Lexicon(sources: [
      LexiconSource(name: "verbs", text: "#! lex 1 kind=verbs lang=ar\n" + row.record)
    ])
    for word in words.split(separator: " ") where !word.contains("-") {
      #expect(try FixtureLexicon.readings(String(word), lexicon).isEmpty, "\(word)")
    }
  }

  @Test(arguments: [
    ("كتبت", WordForm.verbPast, [Features.third, .feminine, .first, .second], [Features.plural]),
    ("كتبوا", .verbPast, [.third, .plural, .masculine], [.singular]),
    ("يكتب", .verbPresent, [.third, .singular, .masculine, .passivePossible], [.passive]),
    ("يُكتب", .verbPresent, [.third, .passive], [.feminine]),
    ("كُتب", .verbPast, [.third, .passive], []),
    ("تكتب", .verbPresent, [.third, .feminine, .second], [.plural]),
    ("يكتبوا", .verbPresent, [.plural, .jussive], []),
    ("يقل", .verbPresent, [.singular, .jussive], []),
    ("قيل", .verbPast, [.passive, .singular], []),
    ("يقال", .verbPresent, [.passive], []),
    ("اتهامات", .masdar, [.plural], []),
    ("اتهاما", .masdar, [.accusative, .singular], [.construct]),
    ("المتهمين", .activeParticiple, [.definite, .plural, .oblique, .dual], [.nominative]),
    ("مطورو", .activeParticiple, [.construct, .plural, .nominative], []),
    ("المحامي", .noun, [.definite, .singular], [.cut]),
    ("محام", .noun, [.cut], [.definite]),
    ("وزيران", .noun, [.dual, .nominative], []),
    ("شركتا", .noun, [.dual, .construct, .feminine], []),
    ("الدولية", .adjective, [.definite, .feminine, .singular], []),
    ("كبار", .adjective, [.plural], []),
    ("إسرائيليين", .adjective, [.plural, .dual], []),
  ])
  func tellsTheFeaturesOf(_ word: String, _ form: WordForm, _ present: [Features], _ absent: [Features]) throws {
    let readings = try FixtureLexicon.readings(word, try FixtureLexicon.make())
    let found = readings.contains { reading in
      reading.form == form && present.allSatisfy(reading.features.contains)
        && absent.allSatisfy { !reading.features.contains($0) }
    }
    #expect(found, "\(readings)")
  }

  @Test func followsTheListedFormsOfIrregularVerbs() throws {
    let lexicon = try FixtureLexicon.make()
    for word in ["رأى", "رأت", "رأوا", "رأيت", "رآه", "يرى", "ترى", "يرون", "ير", "أرى", "يراه", "رؤية"] {
      let readings = try FixtureLexicon.readings(word, lexicon)
      #expect(readings.contains { lexicon[$0.lexeme].headword == "رأى" }, "\(word)")
    }
    #expect(try FixtureLexicon.readings("يرأى", lexicon).isEmpty)
  }

  @Test func takesAFullListOfIrregularForms() throws {
    let text = """
      #! lex 1 kind=verbs lang=ar
      verb أحيا
       root حيي
       form 4
       class common
       alt past3ms أحيا
       alt past3fs أحيت
       alt past3mp أحيوا
       alt pres3ms يحيي
       alt pres3fs تحيي
       alt pres3mp يحيون
       alt juss3ms يحي
       alt pass3ms أحيي
       alt passpres3ms يحيى
       alt actptcp محيي
       alt passptcp محيى
      """
    let lexicon = try Lexicon(sources: [LexiconSource(name: "v", text: text)])
    for word in ["أحيا", "أحيت", "أحيوا", "يحيي", "تحيي", "يحيون", "يحي", "محيي", "إحياء", "أحيياها"] {
      #expect(try !FixtureLexicon.readings(word, lexicon).isEmpty, "\(word)")
    }
  }
}
