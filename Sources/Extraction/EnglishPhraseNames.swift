import KnowledgeGraph
import Lexicon

/// What names stand in the base of an English noun phrase, and of which kind.
extension EnglishPhraseParser {
  /// A name before a common noun: "the [Halberd] tool".
  mutating func modifier(_ run: Range<Int>) -> Int? {
    if run.allSatisfy({ words[$0].tag == .adjective || words[$0].country >= 0 && words[$0].tag != .name }) {
      return nil
    }
    var inner = Phrase(words: run, head: run.upperBound - 1, nature: .name)
    name(&inner, run.lowerBound, run)
    return finish(&inner, run.lowerBound, run.upperBound).phrase
  }

  /// The last run of capitalised words in a base; demonyms before it do not count.
  func capitalRun(_ from: Int, _ end: Int) -> Range<Int>? {
    var upper = end
    while upper > from, !isNamePart(upper - 1) { upper -= 1 }
    guard upper > from else { return nil }
    var lower = upper
    while lower > from, isNamePart(lower - 1) || isJoiner(lower - 1, from) { lower -= 1 }
    return lower..<upper
  }

  func isNamePart(_ index: Int) -> Bool {
    let word = words[index]
    if connectors.contains(index), word.isCapitalized { return true }
    if connectors.contains(index + 1), word.isCapitalized, !word.classes.contains(vocabulary.role) { return true }
    if word.tag == .number { return isNumberOfName(index, words.count) && isNamePart(index - 1) }
    if word.tag == .adjective, word.lexeme < 0, word.isCapitalized, compoundInside(index) { return false }
    if index == 0 || words[index - 1].tag == .openQuote, word.tag == .adjective,
      word.lexeme < 0 || Self.describing.contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
    {
      // "Former Volta Grid chairman", "State-run Transmed"
      return false
    }
    if index == 0 || words[index - 1].tag == .openQuote, word.tag == .noun || word.tag == .adjective {
      // the first word of a sentence has a capital anyway
      guard index + 1 < words.count else { return false }
      if word.tag == .noun, !word.classes.contains(vocabulary.group), !word.classes.contains(vocabulary.role),
        !word.classes.contains(vocabulary.transparent), !word.classes.contains(vocabulary.number),
        index + 2 < words.count, words[index + 1].preposition == vocabulary.of, words[index + 2].isCapitalized,
        words[index + 2].tag == .noun
      {
        // "Bits of Freedom"
        return true
      }
      guard words[index + 1].isCapitalized else { return false }
    }
    return word.tag == .name || word.tag == .unknown && word.isCapitalized
      || word.isCapitalized && (word.tag == .noun || word.tag == .adjective)
  }

  static let describing: Set<String> = [
    "former", "outgoing", "acting", "senior", "veteran", "leading", "retired", "jailed", "exiled", "local", "private",
    "embattled", "ailing", "troubled", "ousted", "late", "right-wing", "left-wing", "far-right", "far-left",
    "conservative", "environmental", "rival", "several", "many", "other", "fellow", "ex", "nationalist", "liberal",
    "popular", "prominent", "influential", "imprisoned", "disgraced", "incoming", "new", "top", "big", "giant",
  ]

  /// "Aviv-based": no part of a name.
  func compoundInside(_ index: Int) -> Bool { words[index].suffixLength > 0 }

  func isJoiner(_ index: Int, _ from: Int) -> Bool {
    if connectors.contains(index) { return true }
    return
      (words[index].tag == .preposition || words[index].tag == .conjunction
      || words[index].tag == .unknown && words[index].classes.contains(vocabulary.nameParticle))
      && index > from && isNamePart(index - 1)
  }

  mutating func name(_ phrase: inout Phrase, _ from: Int, _ run: Range<Int>) {
    var start = run.lowerBound
    var kind: EntityKind?
    // titles and nationalities before the name; but "the Nurses Federation" is all name
    let isBody = vocabulary.isCue(words[run.upperBound - 1]) && words[run.upperBound - 1].tag == .noun
    while start + 1 < run.upperBound, !isBody || words[start].country >= 0 || isTrade(start) {
      let word = words[start]
      if isTrade(start) {
        // "Chipmaker Halden AG"
        kind = .company
        start += 1
        continue
      }
      // "Lawyers for Justice" is all name
      if [.preposition, .conjunction, .comma, .negation].contains(words[start + 1].tag) { break }
      if word.classes.contains(vocabulary.judge) {
        kind = .court
      } else if vocabulary.isTitle(word) || word.classes.contains(vocabulary.role)
        || word.classes.contains(vocabulary.honorific)
      {
        kind = kind ?? .person
      } else if word.tag == .noun, word.lexeme >= 0, isAbbreviation(word) {
        kind = kind ?? vocabulary.kind(of: word.classes)
      } else if start == 0, word.tag == .adjective, word.lexeme >= 0, isAbbreviation(words[1]) {
        // "Environmental NGO ClientEarth"
      } else if word.tag == .adjective || word.tag == .name, word.country >= 0,
        kind != nil && word.tag == .adjective || words[start + 1].classes.contains(vocabulary.role)
          || words[start + 1].classes.contains(vocabulary.judge)
      {
        phrase.country = word.country
      } else {
        break
      }
      start += 1
    }
    if start > from, kind == nil {
      for index in from..<start where words[index].classes.contains(vocabulary.role) { kind = .person }
    }
    // "the businessman Anil Desai", "the mining company Lumwana Metals"
    if run.lowerBound > from, kind == nil {
      let before = words[run.lowerBound - 1]
      if before.tag == .noun {
        kind = self.kind(of: before)
        if kind == .group || kind == nil && vocabulary.isTitle(before) && before.classes.contains(vocabulary.honorific)
        {
          // "Col. Davit Orlu" too
          kind = .person
        }
        // "the drone maker Bayrak"
        if kind == nil, before.classes.intersects(vocabulary.makers) { kind = .company }
        phrase.classes.formUnion(before.classes)
        let last = words[run.upperBound - 1]
        if kind == .person, run.count > 1, last.tag == .noun, vocabulary.isCue(last),
          let other = vocabulary.kind(of: last.classes), other == .company || other == .organization
        {
          // "landlord Castellan Homes"
          kind = other
        }
      }
    }
    phrase.nature = .name
    phrase.isDefinite = true
    phrase.nameWords = start..<run.upperBound
    phrase.coreWords = start..<run.upperBound
    phrase.head = run.upperBound - 1
    phrase.entry = words[start].entry
    if phrase.entry >= 0, run.upperBound - start > 1 { phrase.entry = -1 }
    if kind == nil, phrase.entry >= 0 { kind = vocabulary.kind(ofEntry: phrase.entry) }
    if kind == nil {
      for index in (start..<run.upperBound).reversed() where vocabulary.isCue(words[index]) {
        kind = vocabulary.kind(of: words[index].classes)
        break
      }
    }
    if kind == nil, run.upperBound - start > 1, vocabulary.isGivenName(words[start]) { kind = .person }
    phrase.kind = kind
  }

  /// A trade with the capital of the sentence before the name of a firm.
  func isTrade(_ index: Int) -> Bool {
    let word = words[index]
    guard index == 0 || words[index - 1].tag == .openQuote || words[index - 1].tag == .dash, word.tag == .noun,
      !word.isPlural, !word.isPossessor, !vocabulary.isCue(word), index + 1 < words.count,
      words[index + 1].tag == .unknown || words[index + 1].tag == .name, words[index + 1].country < 0
    else { return false }
    return word.classes.contains(vocabulary.company) && !word.classes.contains(vocabulary.role)
      || word.classes.intersects(vocabulary.makers)
  }

  func isAbbreviation(_ word: Word) -> Bool {
    word.tag == .noun && word.lexeme >= 0 && word.isCapitalized
      && ["NGO", "ngo", "MP", "MEP", "PR"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }
}
