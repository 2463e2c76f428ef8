import KnowledgeGraph
import Lexicon

/// Reads noun phrases of an English sentence: determiners, modifiers and head, with names, possessors and "of" phrases.
struct EnglishPhraseParser {
  let vocabulary: Vocabulary
  let words: [Word]
  var phrases: [Phrase] = []
  /// Small words that stand inside a name.
  var connectors: [Int] = []
  /// Whether the sentence writes all words of weight with a capital, as headlines do.
  let isHeadline: Bool

  init(vocabulary: Vocabulary, words: [Word]) {
    self.vocabulary = vocabulary
    self.words = words
    isHeadline = words.dropFirst().allSatisfy {
      $0.isCapitalized || ![.noun, .verb, .adjective, .unknown, .auxiliary, .modal].contains($0.tag)
    }
  }

  /// Reads the phrase that starts at a word.
  /// - Returns: the phrase's place in ``phrases`` and the word behind it; `nil` where no phrase starts here.
  mutating func parse(at start: Int, limit: Int, possessor: Int? = nil, depth: Int = 0) -> (phrase: Int, next: Int)? {
    guard start < limit, depth < 10 else { return nil }
    var phrase = Phrase(words: start..<start, head: start, nature: .common)
    phrase.genitive = possessor
    phrase.isDefinite = possessor != nil
    var index = start
    if words[start].tag == .pronoun {
      phrase.nature = isIndefinite(words[start]) ? .adverbial : .pronoun
      return finish(&phrase, start, start + 1)
    }
    index = openers(from: index, limit, &phrase)
    if index > start, index < limit, words[index - 1].tag == .number,
      [.determiner, .possessive, .pronoun, .demonstrative].contains(words[index].tag)
    {
      return lonely(phrase, start, index)
    }
    guard index < limit else { return lonely(phrase, start, index) }
    if words[index].tag == .openQuote, let end = quotedName(from: index, limit) {
      phrase.nature = .name
      phrase.head = index + 1
      phrase.nameWords = index + 1..<end
      phrase.coreWords = index + 1..<end
      return finish(&phrase, start, end + 1)
    }
    let base = baseEnd(from: index, limit)
    guard base > index else { return lonely(phrase, start, index) }
    // a possessor closes the base: what follows belongs to it
    if let owner = (index..<base).first(where: { words[$0].isPossessor && !isInsideName($0, limit) }), owner + 1 < limit
    {
      let inner = make(&phrase, start, index, owner + 1, limit)
      if let outer = parse(at: owner + 1, limit: limit, possessor: inner, depth: depth + 1) {
        phrases[outer.phrase].words = start..<phrases[outer.phrase].words.upperBound
        return outer
      }
      return (inner, owner + 1)
    }
    let made = make(&phrase, start, index, base, limit)
    return tail(made, base, limit, depth)
  }

  /// "anyone", "nothing": stands for nobody in particular.
  func isIndefinite(_ word: Word) -> Bool {
    guard word.lexeme >= 0 else { return false }
    let headword = vocabulary.lexicon.lexemes[Int(word.lexeme)].headword
    return ["any", "some", "every", "no"].contains { headword.hasPrefix($0) }
      || ["what", "none", "others", "one"].contains(headword)
  }

  mutating func lonely(_ phrase: Phrase, _ start: Int, _ index: Int) -> (phrase: Int, next: Int)? {
    guard index > start else { return nil }
    var phrase = phrase
    if phrase.count != nil {
      phrase.nature = .common
    } else if words[start].tag == .demonstrative {
      phrase.nature = .pronoun
      phrase.head = start
    } else {
      phrase.nature = phrase.genitive == nil ? .adverbial : .common
    }
    return finish(&phrase, start, index)
  }

  func openers(from start: Int, _ limit: Int, _ phrase: inout Phrase) -> Int {
    var index = start
    while index < limit {
      let word = words[index]
      switch word.tag {
      case .determiner:
        phrase.isDefinite = phrase.isDefinite || word.isDefinite
        if let count = count(of: word) {
          phrase.count = count
          phrase.isPlural = true
          phrase.isDefinite = true
        }
      case .demonstrative:
        phrase.isDefinite = true
        phrase.hasDemonstrative = true
      case .possessive:
        phrase.isDefinite = true
        phrase.possessive = Pronoun(
          word: index, person: word.person, isPlural: word.isPlural, isDual: false,
          isFeminine: word.isFeminine ? true : (word.isMasculine ? false : nil),
          isHuman: word.isPlural ? nil : word.isFeminine || word.isMasculine)
      case .ordinal:
        phrase.isDefinite = true
        phrase.count = count(of: word)
        phrase.isPlural = phrase.count != nil
      case .number, .quantifier:
        if index > start, word.tag == .number, words[index - 1].tag == .determiner, index + 1 < limit,
          words[index + 1].tag == .determiner
        {
          return index
        }
        phrase.hasQuantity = true
        if word.tag == .number, index + 1 < limit,
          [.determiner, .possessive, .pronoun, .demonstrative].contains(words[index + 1].tag)
        {
          // "in 2021 the court": no part of it
          return index + 1
        }
      case .noun where word.classes.contains(vocabulary.number):
        // "dozens of people"
        guard index + 1 < limit, words[index + 1].preposition == vocabulary.of, !isShare(word) else { return index }
        phrase.hasQuantity = true
        index += 1
      default: return index
      }
      index += 1
      if index < limit, phrase.hasQuantity, words[index].preposition == vocabulary.of, words[index].tag == .preposition
      {
        index += 1
      }
    }
    return index
  }

  /// "30 percent of X": a share is held; X is not several.
  func isShare(_ word: Word) -> Bool {
    word.lexeme >= 0
      && ["percent", "per cent"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  /// "the two", "the three": how many.
  func count(of word: Word) -> Int? {
    guard word.lexeme >= 0, word.lexeme != vocabulary.the else { return nil }
    return Self.counts[vocabulary.lexicon.lexemes[Int(word.lexeme)].headword]
  }

  private static let counts = [
    "both": 2, "both sides": 2, "both camps": 2, "both parties": 2, "the two sides": 2, "the two": 2,
    "the other two": 2, "the pair": 2, "the three": 3, "the trio": 3, "the four": 4, "the five": 5,
  ]

  // MARK: - What follows

  mutating func tail(_ made: Int, _ from: Int, _ limit: Int, _ depth: Int) -> (phrase: Int, next: Int) {
    var index = from
    if index < limit, words[index].tag == .openParenthesis,
      let close = (index + 1..<min(limit, index + 8)).first(where: { words[$0].tag == .closeParenthesis })
    {
      if phrases[made].nature == .name, close - index <= 5 { phrases[made].aliasWords = index + 1..<close }
      index = close + 1
    }
    if index + 1 < limit, words[index].tag == .preposition, words[index].preposition == vocabulary.of,
      phrases[made].nature == .common || phrases[made].genitive == nil && phrases[made].nature != .name
    {
      if let inner = parse(at: index + 1, limit: limit, depth: depth + 1) {
        if phrases[made].genitive == nil {
          phrases[made].genitive = inner.phrase
        } else {
          // "France's condemnation of Turkey"
          phrases[inner.phrase].preposition = vocabulary.of
          phrases[inner.phrase].governor = index
        }
        index = inner.next
      }
    }
    phrases[made].words = phrases[made].words.lowerBound..<index
    return (made, index)
  }

  mutating func finish(_ phrase: inout Phrase, _ start: Int, _ end: Int) -> (phrase: Int, next: Int) {
    phrase.words = start..<end
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, end)
  }
}
