import Lexicon
import NewsText
import TestSupport
import Testing

@Suite struct LoaderFaultTests {
  /// Every fault of one file.
  private func faults(_ text: String) -> [String] {
    do {
      _ = try Lexicon(sources: [LexiconSource(name: "test.lex", text: text)])
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test(arguments: [
    ("", "test.lex:1: the file is empty"),
    ("verb قال\n", "test.lex:1: expected \"#! lex 1 kind="),
    ("#! lex 2 kind=verbs lang=ar\n", "test.lex:1: expected \"#! lex 1 kind="),
    ("#! lex 1 kind=verse lang=ar\n", "test.lex:1: expected \"#! lex 1 kind="),
    ("#! lex 1 kind=verbs lang=fr\n", "test.lex:1: expected \"#! lex 1 kind="),
    ("#! lex 1 kind=verbs lang=ar\nnoun بيت\n", "test.lex:2: unknown record type \"noun\"; expected \"verb\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun\n", "test.lex:2: expected a headword"),
    ("#! lex 1 kind=nouns lang=ar\n class bank\n", "test.lex:2: expected a headline"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n colour red\n", "test.lex:3: unknown key \"colour\"; expected one of:"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n root بنك\n", "test.lex:3: unknown key \"root\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n  class bank\n", "test.lex:3: expected one space"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n class bank \n", "test.lex:3: white space at the end"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n class\n", "test.lex:3: expected a value behind \"class\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n cue yes\n", "test.lex:3: \"cue\" takes no value"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n class bnak\n", "test.lex:3: unknown class \"bnak\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n gender x\n", "test.lex:3: unknown gender \"x\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n takes ضد\n", "test.lex:3: expected \"takes obj\""),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n\nnoun بنك\n", "test.lex:4: duplicate of \"بنك\" at test.lex:2"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بن\u{200F}ك\n", "test.lex:2: invisible direction mark U+200F"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بن\u{061C}ك\n", "test.lex:2: invisible direction mark U+061C"),
    ("#! lex 1 kind=nouns lang=ar\nnoun بنك\n plural بنوك x\n", "test.lex:3: Latin letters behind Arabic"),
    ("#! lex 1 kind=nouns lang=ar\nnoun\tبنك\n", "test.lex:2: tab"),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n form 1\n vowel u\n masdar قول\n", "test.lex:2: expected a line \"root\""),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n root قول\n", "test.lex:2: expected a line \"form\""),
    (
      "#! lex 1 kind=verbs lang=ar\nverb قال\n root قول\n form 1\n masdar قول\n",
      "test.lex:2: expected a line \"vowel\""
    ),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n root قول\n form 1\n vowel u\n", "test.lex:2: expected a line \"masdar\""),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n root قول\n form 11\n", "test.lex:4: unknown form \"11\""),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n root قال\n form 2\n", "test.lex:3: a root has no alef"),
    ("#! lex 1 kind=verbs lang=ar\nverb قال\n root قول\n form 1\n vowel o\n masdar قول\n", "test.lex:5: unknown vowel"),
    (
      "#! lex 1 kind=verbs lang=ar\nverb أعلن\n root علن\n form 2\n",
      "test.lex:2: root and form give \"علن\", not the headword"
    ),
    ("#! lex 1 kind=verbs lang=ar\nverb علّن\n root علن\n form 2\n alt past ع\n", "test.lex:5: expected \"alt\""),
    ("#! lex 1 kind=verbs lang=en\nverb go\n root قول\n", "test.lex:3: \"root\" is for Arabic verbs"),
    ("#! lex 1 kind=names lang=mul\nname x\n la X\n", "test.lex:2: expected a line \"kind\""),
    ("#! lex 1 kind=names lang=mul\nname x\n kind firm\n la X\n", "test.lex:3: unknown kind \"firm\""),
    ("#! lex 1 kind=names lang=mul\nname x\n kind company\n", "test.lex:2: expected a line \"ar\" or \"la\""),
    (
      "#! lex 1 kind=names lang=mul\nname x\n kind company\n country atlantis\n la X\n",
      "test.lex:4: unknown country \"atlantis\""
    ),
    ("#! lex 1 kind=names lang=mul\nname x\n kind product\n maker y\n la X\n", "test.lex:4: unknown maker \"y\""),
    ("#! lex 1 kind=words lang=ar\nword في\n", "test.lex:2: expected a line \"class\""),
  ])
  func saysWhereAndWhat(_ text: String, _ expected: String) throws {
    let first = try #require(faults(text).first)
    #expect(first.hasPrefix(expected), "\(first)")
  }

  @Test func collectsAllFaults() {
    let text = """
      #! lex 1 kind=nouns lang=ar
      noun بنك
       class bnak
       gender x
      noun شركة
       colour red
      """
    #expect(faults(text).count == 3)
  }

  @Test func laterLayersOverride() throws {
    let first = LexiconSource(name: "a", text: "#! lex 1 kind=nouns lang=ar\nnoun بنك\n class bank\n")
    let second = LexiconSource(name: "b", text: "#! lex 1 kind=nouns lang=ar\nnoun بنك\n class army\n", layer: 1)
    let lexicon = try Lexicon(sources: [first, second])
    let id = try #require(lexicon.lexeme("بنك", .noun, .arabic))
    #expect(lexicon[id].classes.ids.map(\.name) == ["army"])
    #expect(try Lexicon(sources: [first]).version != lexicon.version)
  }

  @Test func classesAreNoMoreThanFit() {
    #expect(ClassTable.names.count <= 256)
    #expect(Set(ClassTable.names).count == ClassTable.names.count)
  }

  @Test func survivesDamagedFiles() {
    var random = SplitMix64(seed: 7)
    let text = Array(FixtureLexicon.verbs.utf8) + [0x0A]
    for _ in 0..<200 {
      var bytes = text
      for _ in 0..<3 {
        let index = Int(random.next() % UInt64(bytes.count))
        bytes[index] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = faults(String(decoding: bytes, as: UTF8.self))
    }
  }
}
