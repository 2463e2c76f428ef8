import Foundation
import Lexicon
import NewsText
import StandardLexicon
import Testing

@Suite struct LexiconImageTests {
  @Test func imageOfTheProgramIsThatOfItsFiles() throws {
    let fresh = try LexiconImage.letters(bundle: StandardLexicon.bundle)
    // As data, whose comparison is quick in a debug build.
    #expect(Data(fresh) == Data(StandardLexicon.image))
  }

  @Test func openedAndCompiledLexiconSayTheSame() throws {
    let text = """
      #@file verbs.lex
      #! lex 1 kind=verbs lang=ar
      verb اتهم
       root وهم
       form 8
       class accuse
       takes pp ب
      verb سأل
       root سءل
       form 1
       vowel a
       masdar سؤال
       class common
      #@file names.lex
      #! lex 1 kind=names lang=mul
      name acme
       kind company
       ar شركة أكمي
       la Acme Corp.
       la Acme
       class technology
      name anvil
       kind product
       maker acme
       la Acme Anvil
      #@file words.lex
      #! lex 1 kind=words lang=en
      word because of
       class reason
      """
    let bundle = Array(text.utf8)
    try bundle.withUnsafeBufferPointer { bundle in
      let compiled = try Lexicon(bundle: bundle, adding: [])
      let letters = try LexiconImage.letters(bundle: bundle)
      #expect(try LexiconImage.letters(bundle: bundle) == letters)
      try letters.withUnsafeBufferPointer { letters in
        let opened = try #require(Lexicon(image: letters, bundle: bundle))
        #expect(opened.version == compiled.version)
        #expect("\(opened.lexemes)" == "\(compiled.lexemes)")
        #expect(opened.lexemes.map(\.headword).contains("because of"))
        for (one, other) in zip(opened.names, compiled.names) {
          #expect(one.id == other.id && one.kind == other.kind && one.maker == other.maker)
          #expect(one.arabic == other.arabic && one.latin == other.latin && one.classes == other.classes)
        }
        #expect(opened.names.first?.latin == ["Acme Corp.", "Acme"])
        #expect(opened.names.first?.mainArabic == "شركة أكمي")
        for word in ["اتهموا", "واتهمته", "السؤال", "سألت", "acme"] {
          let readings = try FixtureLexicon.readings(word, opened)
          #expect(try readings == FixtureLexicon.readings(word, compiled))
          #expect(readings.isEmpty == (word == "acme"))
        }
      }
    }
  }

  @Test(arguments: [0, 1, 5, 6, 7, 12, 1000])
  func imageOfAnotherLayoutIsRefused(_ count: Int) {
    let letters = [UInt8](repeating: 0x30, count: (count + 1) * 8)
    letters.withUnsafeBufferPointer { #expect(Lexicon(image: $0, bundle: $0) == nil) }
  }
}
