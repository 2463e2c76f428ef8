import Lexicon

/// What readers ask of a word's form before all else.
struct WordFacts: OptionSet {
  let rawValue: UInt8

  /// A listed name may begin with it.
  static var startsName: WordFacts { WordFacts(rawValue: 1) }
  /// A listed phrase may begin with it.
  static var startsPhrase: WordFacts { WordFacts(rawValue: 2) }
  /// The lexicon does not hold it.
  static var isUnread: WordFacts { WordFacts(rawValue: 4) }
  /// It is a given name in every reading that it has.
  static var isGivenName: WordFacts { WordFacts(rawValue: 8) }
  /// It is a finite verb or a given name in every reading that it has.
  static var isForeign: WordFacts { WordFacts(rawValue: 16) }
  /// In one of its readings it may begin a surname.
  static var mayBeKin: WordFacts { WordFacts(rawValue: 32) }
  /// In one of its readings it is a preposition.
  static var mayBePreposition: WordFacts { WordFacts(rawValue: 64) }
}

/// The facts of all forms that a ``WordCache`` holds, a byte each: most questions about a word of a text end here, and
/// what would be read to answer them lies far apart in memory.
final class WordFactTable {
  @exclusivity(unchecked) private var facts: UnsafeMutablePointer<WordFacts>
  @exclusivity(unchecked) private var capacity = 1 << 14
  @exclusivity(unchecked) private var count = 0

  init() { facts = .allocate(capacity: 1 << 14) }

  deinit { facts.deallocate() }

  /// The facts of a form that was there at the last ``update(_:_:)``.
  subscript(word: WordID) -> WordFacts {
    @inline(__always)
    get {
      assert(Int(word.rawValue) < count, "a form without facts")
      return facts[Int(word.rawValue)]
    }
  }

  /// Forgets all forms.
  func removeAll() { count = 0 }

  /// Adds the forms that are new in a cache.
  func update(_ cache: WordCache, _ vocabulary: Vocabulary) {
    if cache.count > capacity {
      let larger = UnsafeMutablePointer<WordFacts>.allocate(capacity: cache.count * 2)
      larger.update(from: facts, count: count)
      facts.deallocate()
      facts = larger
      capacity = cache.count * 2
    }
    while count < cache.count {
      facts[count] = Self.facts(WordID(rawValue: UInt32(count)), cache, vocabulary)
      count += 1
    }
  }

  private static func facts(_ word: WordID, _ cache: WordCache, _ vocabulary: Vocabulary) -> WordFacts {
    var facts: WordFacts = [.isGivenName, .isForeign]
    let begins = cache.begins(word)
    if begins.name { facts.insert(.startsName) }
    if begins.phrase { facts.insert(.startsPhrase) }
    cache.withReadings(word) { readings in
      if readings.isEmpty { facts.insert(.isUnread) }
      for reading in readings {
        let lexeme = vocabulary.lexemes[Int(reading.lexeme.rawValue)]
        if !lexeme.classes.contains(vocabulary.givenName) {
          facts.remove(.isGivenName)
          if !(lexeme.category == .verb && reading.form.isFiniteVerb) { facts.remove(.isForeign) }
        }
        if vocabulary.traits(reading.lexeme).contains(.kin) { facts.insert(.mayBeKin) }
        if vocabulary.isPreposition(reading) { facts.insert(.mayBePreposition) }
      }
    }
    return facts
  }
}
