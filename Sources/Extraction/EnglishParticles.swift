import KnowledgeGraph
import Lexicon

/// What the particles of an English sentence do to the stack of clauses.
extension EnglishClauseParser {
  mutating func complementizer(_ index: Int) {
    if index > 0, words[index - 1].tag == .conjunction, let sibling = stack.innermost({ $0.kind == .complement }) {
      stack.pop(to: sibling)
      stack.replaceTop(.complement, at: index)
      return
    }
    let governor = stack[stack.top].predicate
    let parent = stack.top
    let last = stack[parent].phrases.last
    stack.push(.complement, link: .complement, governor: governor, at: index)
    if let last, phraseParser.phrases[last].words.upperBound == index { stack[stack.top].governingPhrase = last }
  }

  mutating func relative(_ index: Int) {
    let word = words[index]
    let last = previousPhrase(index)
    let isVerbNext =
      index + 1 < words.count && [.verb, .auxiliary, .modal, .adverb, .negation].contains(words[index + 1].tag)
    if word.isPossessor == false, word.classes.contains(vocabulary.thatClass), !isVerbNext || last == nil {
      let governor = stack[stack.top].predicate
      let adjacent = last.map { phraseParser.phrases[$0].words.upperBound == index } ?? false
      if let governor,
        !adjacent || sentence.predicates[governor].classes.intersects(vocabulary.claims)
          || sentence.predicates[governor].classes.intersects(vocabulary.factives)
      {
        complementizer(index)
        return
      }
    }
    stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
    preposition = .none
    prepositionWord = -1
    if var last {
      // "the arrest of X, who …"
      while phraseParser.phrases[last].nature == .common, let inner = phraseParser.phrases[last].genitive,
        phraseParser.phrases[inner].words.upperBound == phraseParser.phrases[last].words.upperBound,
        phraseParser.phrases[inner].nature == .name || phraseParser.phrases[inner].kind != nil,
        phraseParser.phrases[last].kind == nil
      {
        last = inner
      }
      if index + 1 < words.count, isPluralVerb(words[index + 1]), phraseParser.phrases[last].listHead >= 0,
        !phraseParser.phrases[last].isPlural
      {
        // "X and Y, which supply Z"
        last = phraseParser.phrases[last].listHead
      }
      stack[stack.top].antecedent = last
      if isWho(word), phraseParser.phrases[last].nature == .name, phraseParser.phrases[last].kind == nil {
        phraseParser.phrases[last].kind = .person
      }
    }
  }

  /// "which have", "who supply": said of several.
  private func isPluralVerb(_ word: Word) -> Bool {
    word.form == .base && (word.tag == .verb || word.tag == .auxiliary)
  }

  func isWhose(_ word: Word) -> Bool {
    word.lexeme >= 0 && vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "whose"
  }

  func isWho(_ word: Word) -> Bool {
    word.lexeme >= 0 && vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "who"
  }

  mutating func conjunction(_ index: Int) {
    let word = words[index]
    preposition = .none
    prepositionWord = -1
    if word.classes.contains(vocabulary.subordinator) {
      stack.pop { $0.kind == .relative && $0.predicate != nil }
      stack.push(.adverbial, link: .reason, governor: stack[stack.top].predicate, at: index)
    } else if word.classes.contains(vocabulary.coordinator) {
      if index > 0, words[index - 1].tag == .comma || words[index - 1].tag == .closeQuote {
        stack.pop { $0.kind != .main && $0.kind != .complement }
        if index + 1 < words.count, startsClause(index + 1) {
          stack.pop { $0.kind != .main }
          if stack[stack.top].predicate != nil { stack.replaceTop(.main, at: index) }
        }
      }
    }
  }

  /// Whether a phrase with a verb of its own follows.
  func startsClause(_ from: Int) -> Bool {
    var index = from
    guard index < words.count, startsPhrase(words[index]) || words[index].tag == .pronoun else { return false }
    while index < words.count, index - from < 14 {
      switch words[index].tag {
      case .verb, .auxiliary, .modal: return index > from && words[index].form != .gerund
      case .stop, .relative, .complementizer, .colon: return false
      default: index += 1
      }
    }
    return false
  }

  mutating func comma(_ index: Int) {
    stack.pop { ($0.kind == .relative || $0.kind == .adverbial) && $0.predicate != nil }
    preposition = .none
    prepositionWord = -1
  }

  mutating func colon(_ index: Int) {
    let governor = stack.innermost { clause in
      clause.predicate.map { self.sentence.predicates[$0].classes.contains(self.vocabulary.say) } ?? false
    }
    if let governor, let predicate = stack[governor].predicate {
      stack.pop(to: governor)
      stack.push(.complement, link: .quotation, governor: predicate, at: index + 1)
    } else {
      stack.restart(at: index + 1)
    }
  }
}
