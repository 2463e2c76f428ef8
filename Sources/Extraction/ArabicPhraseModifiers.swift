import KnowledgeGraph
import Lexicon

/// What stands around the noun: adjectives, parentheses, quantities, times.
extension ArabicPhraseParser {
  /// Takes the adjectives that agree in definiteness, and aliases in parentheses.
  mutating func modifiers(_ phrase: inout Phrase, _ from: Int, _ limit: Int) -> Int {
    var index = from
    while index < limit {
      let word = words[index]
      if word.tag == .openParenthesis, let end = parenthesis(index, limit) {
        if phrase.aliasWords == nil, end - index - 2 >= 1, end - index <= 8 { phrase.aliasWords = index + 1..<end - 1 }
        index = end
        continue
      }
      if vocabulary.isMother(word), phrase.kind == .company, phrase.isDefinite, !word.hasConjunction,
        word.preposition == .none
      {
        phrase.classes.insert(vocabulary.parent)
        index += 1
        continue
      }
      if vocabulary.isHaving(word), !word.hasConjunction, word.preposition == .none, index + 1 < limit,
        words[index + 1].tag == .noun, !words[index + 1].hasConjunction, words[index + 1].preposition == .none
      {
        // دول ذات سيادة
        index += 2
        while index < limit, words[index].tag == .adjective, !words[index].hasConjunction,
          words[index].preposition == .none
        {
          index += 1
        }
        continue
      }
      guard
        word.tag == .adjective || word.tag == .noun && word.couldBeAdjective
          || word.tag == .name && word.couldBeAdjective && phrase.isFeminine && phrase.kind != .person
            && words[phrase.head].tag != .name,
        !word.hasConjunction,
        word.preposition == .none, word.enclitic == nil, agrees(word, phrase)
      else { break }
      if word.isDefinite {
        guard phrase.isDefinite else { break }
      } else {
        guard !phrase.isDefinite, !word.couldBeVerb || word.isAccusative || word.country >= 0 else { break }
      }
      if word.country >= 0 { phrase.country = word.country }
      phrase.classes.formUnion(word.classes.intersection(vocabulary.modifierClasses))
      index += 1
    }
    return index
  }

  /// Whether an adjective can belong to the phrase: to its head or to a genitive in it.
  private func agrees(_ word: Word, _ phrase: Phrase) -> Bool {
    // القاضي, الشاعر, المستشفى: a noun of its own
    if word.tag == .noun, let kind = vocabulary.kind(of: word), kind != .product { return false }
    if word.tag == .adjective, word.couldBeActor, phrase.genitive != nil || phrase.nature == .name,
      !vocabulary.isDescribing(word)
    {
      return false
    }
    var current: Phrase? = phrase
    var depth = 0
    while let one = current, depth < 6 {
      if agrees(word, one.head) { return true }
      if let name = one.coreWords, words[name.lowerBound].tag == .unknown || words[name.lowerBound].tag == .name {
        return true
      }
      current = one.genitive.map { phrases[$0] }
      depth += 1
    }
    return false
  }

  private func agrees(_ word: Word, _ head: Int) -> Bool {
    let noun = words[head]
    if noun.tag != .noun || word.isMasculine && word.isFeminine { return true }
    if noun.endToken - noun.firstToken > 1, !word.isPlural, !word.isDual { return true }
    if word.isDual { return noun.isDual || noun.isPlural }
    if word.isPlural {
      return noun.isPlural && (noun.classes.contains(vocabulary.group) || vocabulary.kind(of: noun.classes) == .person)
        || noun.isDual || word.isFeminine && noun.isPlural
        || !noun.isFeminine && noun.classes.contains(vocabulary.group)
    }
    if word.isFeminine { return noun.isFeminine || noun.isPlural || noun.isDual }
    return !noun.isFeminine && !noun.isPlural
  }

  /// The word behind a parenthesis that holds a short name and nothing else.
  func parenthesis(_ open: Int, _ limit: Int) -> Int? {
    var index = open + 1
    while index < limit, index - open <= 8 {
      if words[index].tag == .closeParenthesis { return index > open + 1 ? index + 1 : nil }
      if words[index].tag == .verb && !words[index].couldBeNoun { return nil }
      index += 1
    }
    return nil
  }

  mutating func quantity(from start: Int, limit: Int, _ phrase: inout Phrase) -> Int {
    var index = start
    while index < limit {
      let word = words[index]
      if index > start, word.hasConjunction, word.tag != .number { break }
      switch word.tag {
      case .number, .quantifier:
        phrase.hasQuantity = true
        index += 1
      case .otherMark where phrase.hasQuantity: index += 1
      case .noun where word.classes.contains(vocabulary.number):
        phrase.hasQuantity = true
        index += 1
      case .preposition where phrase.hasQuantity && word.preposition == vocabulary.min && !word.hasConjunction:
        index += 1
      case .adjective where word.classes.contains(vocabulary.number):
        phrase.hasQuantity = true
        index += 1
      default: return index
      }
    }
    return index
  }

  mutating func lonelyQuantity(_ phrase: Phrase, _ start: Int, _ index: Int) -> (phrase: Int, next: Int)? {
    guard index > start else { return nil }
    var phrase = phrase
    phrase.nature = .adverbial
    phrase.words = start..<index
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, index)
  }

  mutating func time(
    _ phrase: inout Phrase, _ start: Int, _ head: Int, _ limit: Int
  ) -> (phrase: Int, next: Int) {
    phrase.nature = .adverbial
    var index = head + 1
    while index < limit {
      let word = words[index]
      guard !word.hasConjunction, word.preposition == .none else { break }
      guard
        word.tag == .number || word.tag == .time || word.classes.contains(vocabulary.time)
          || (word.tag == .adjective || word.tag == .unknown) && word.isDefinite == words[head].isDefinite
          || word.tag == .unknown && !words[head].isDefinite && !word.isCapitalized
      else { break }
      index += 1
    }
    phrase.words = start..<index
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, index)
  }
}
