import Lexicon
import NewsText
import TestSupport
import Testing

@Suite struct WordCacheTests {
  @Test func givesOneNumberToOneForm() throws {
    let cache = WordCache(lexicon: try FixtureLexicon.make())
    let first = cache.word(Fold.fold("شركة"), flags: .taaMarbuta)
    #expect(cache.word(Fold.fold("شركة"), flags: [.taaMarbuta, .spaceBefore]) == first)
    #expect(cache.word(Fold.fold("شركه"), flags: []) != first)
    #expect(cache.count == 2)
    #expect(cache.folded(first).elementsEqual(Fold.fold("شركة")))
    cache.removeAll()
    #expect(cache.count == 0)
  }

  @Test func joinsTheClassesOfAllReadings() throws {
    let cache = WordCache(lexicon: try FixtureLexicon.make())
    let classes = cache.classes(cache.word(Fold.fold("اتهامات")))
    #expect(Set(classes.ids.map(\.name)) == ["accuse", "accusation"])
  }

  @Test func answersAlikeHoweverManyFormsItHolds() throws {
    let lexicon = try FixtureLexicon.make()
    let cache = WordCache(lexicon: lexicon)
    var random = SplitMix64(seed: 3)
    var known: [[UInt8]: WordID] = [:]
    for _ in 0..<20_000 {
      let length = Int(random.next() % 6) + 1
      let word = (0..<length).map { _ in UInt8(0x80 + random.next() % 28) }
      let id = cache.word(word)
      #expect(known[word] == nil || known[word] == id)
      known[word] = id
    }
    #expect(cache.count == known.count)
    for (word, id) in known.prefix(2000) {
      let fresh = WordCache(lexicon: lexicon)
      #expect(Array(fresh.readings(fresh.word(word))) == Array(cache.readings(id)))
    }
  }

  @Test func takesOddBytes() throws {
    let cache = WordCache(lexicon: try FixtureLexicon.make())
    for word in [[], [0x20], [0xFF, 0xFF], [UInt8](repeating: 0x80, count: 300), [0x9A], [0x9A, 0x80, 0x97]] {
      let id = cache.word(word)
      #expect(cache.readings(id).count <= 8)
    }
  }

  @Test func readingsAreSorted() throws {
    let cache = WordCache(lexicon: try FixtureLexicon.make())
    for word in ["وهم", "اتهامها", "للجنة", "كان", "مطورو"] {
      let costs = cache.readings(cache.word(Fold.fold(word))).map(\.cost)
      #expect(costs == costs.sorted())
    }
  }
}
