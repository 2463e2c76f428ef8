import NewsText
import TestSupport
import Testing

struct FoldTests {
  @Test(arguments: [
    ("أُسَامَة", "اسامه"),
    ("إِلى", "الي"),
    ("آمال ٱلله", "امال الله"),
    ("مسؤول", "مسئول"),
    ("مسؤول", "مسءول"),
    ("شؤون", "شئون"),
    ("و\u{654}", "ؤ"),
    ("ي\u{654}", "ئ"),
    ("ا\u{653}", "آ"),
    ("کتاب", "كتاب"),
    ("گوگل", "گوگل"),
    ("كــــتاب", "كتاب"),
    ("رااااائع", "رائع"),
    ("ﻻ", "لا"),
    ("ﷲ", "الله"),
    ("ﻛﺘﺎﺏ", "كتاب"),
    ("ﺣﻜﻮﻣﺔ", "حكومه"),
    ("١٤٠٠", "1400"),
    ("۱۴۰۰", "1400"),
    ("١٬٤٠٠٫٥", "1,400.5"),
    ("Société Générale", "societe generale"),
    ("e\u{301}a", "ea"),
    ("Łódź Straße Ærø", "lodz strasse aero"),
    ("ＮＳＯ", "nso"),
    ("ofﬁce", "office"),
    ("W\u{200D}hats\u{AD}App", "whatsapp"),
    ("NSO Group’s", "nso group"),
    ("«واتساب»،", "\"واتساب\","),
    ("Иван", "иван"),
    ("  عدة\n\tكلمات  ", "عده كلمات"),
    ("", ""),
  ])
  func `makes alike what readers take for the same`(text: String, other: String) {
    #expect(Fold.fold(text) == Fold.fold(other))
    #expect(Fold.unfold(Fold.fold(text)) == Fold.unfold(Fold.fold(other)))
  }

  @Test(arguments: [
    ("تتتبع", "تتبع"), ("www", "w"), ("AAA", "A"), ("پ", "ب"), ("گ", "ك"), ("ڤ", "ف"), ("ء", "ا"), ("س", "ص"),
  ])
  func `keeps apart what readers tell apart`(text: String, other: String) {
    #expect(Fold.fold(text) != Fold.fold(other))
  }

  @Test(arguments: ["شركة", "NSO", "إن.إس.أو", "وVMWare", "Иван", "a«b»c", "5G", "١٥"])
  func `unfolds to a spelling with the same fold`(text: String) {
    #expect(Fold.fold(Fold.unfold(Fold.fold(text))) == Fold.fold(text))
  }

  @Test func `uses one byte for an Arabic letter`() {
    #expect(Fold.fold("ابتثجحخدذرزسشصضطظعغفقكلمنهوي").count == 28)
    #expect(Fold.fold("ا") == [ArabicLetter.alef.rawValue])
    #expect(Fold.fold("ؤ") == [ArabicLetter.hamza.rawValue])
    #expect(ArabicLetter.allCases.allSatisfy { (0x80...0xBF).contains($0.rawValue) })
    #expect(ArabicLetter.allCases.allSatisfy { Fold.fold(String($0.scalar)) == [$0.rawValue] })
  }

  @Test func `cuts phrases as documents are cut`() {
    #expect(Fold.tokens("وVMWare Inc.").map(Fold.unfold) == ["و", "vmware", "inc", "."])
  }

  @Test(arguments: 0..<60)
  func `a token's span folds to the token`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let text = RandomText.make(length: Int.random(in: 1...200, using: &generator), using: &generator)
      let result = try TokenizedText(title: "", text: text)
      for token in 0..<result.tokens.count {
        let original = result.string(token: token)
        let expected = Array(result.foldedBytes(token: token))
        #expect(!expected.isEmpty)
        let again = Fold.tokens(original)
        #expect(again.count == 1 && again.first == expected, "seed \(seed): \(original.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test(arguments: 0..<20)
  func `folding twice is folding once`(seed: UInt64) {
    var generator = SplitMix64(seed: seed &+ 1000)
    for _ in 0..<50 {
      let text = RandomText.make(length: 40, using: &generator)
      let once = Fold.fold(text)
      // A possessive ending is cut off each time: «x's's» has two.
      if once.contains(0x27) { continue }
      #expect(Fold.fold(Fold.unfold(once)) == once, "seed \(seed): \(text.unicodeScalars.map(\.value))")
    }
  }
}
