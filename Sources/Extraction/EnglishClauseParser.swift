import KnowledgeGraph
import Lexicon

/// Cuts an English sentence into clauses and says who does what in each.
///
/// The subject is the last bare phrase before the verb group, the object the first behind it. Infinitives, gerunds and
/// reduced relative clauses open clauses of their own.
struct EnglishClauseParser {
  let vocabulary: Vocabulary
  var sentence: ParsedSentence
  var stack = ClauseStack()
  var phraseParser: EnglishPhraseParser
  var preposition = PrepositionID.none
  var prepositionWord = -1

  init(vocabulary: Vocabulary, sentence: ParsedSentence) {
    self.vocabulary = vocabulary
    self.sentence = sentence
    words = sentence.words
    phraseParser = EnglishPhraseParser(vocabulary: vocabulary, words: sentence.words)
  }

  /// The words of ``sentence``, which never change: the parser looks at them more than at anything else.
  let words: [Word]

  /// Parses the sentence and returns it with phrases, clauses and predicates filled in.
  mutating func parse() -> ParsedSentence {
    let count = words.count
    var index = 0
    while index < count {
      let word = words[index]
      var next = index + 1
      switch word.tag {
      case .auxiliary, .verb, .modal, .negation:
        preposition = .none
        prepositionWord = -1
        next = verbGroup(at: index, count)
      case .time:
        preposition = .none
        prepositionWord = -1
      case .future: next = infinitive(at: index, count)
      case .complementizer: complementizer(index)
      case .relative: relative(index)
      case .conjunction: conjunction(index)
      case .preposition, .attribution, .include, .addition, .reason, .purpose:
        if let gerund = gerund(after: index, count) {
          next = gerund
        } else {
          preposition = word.preposition
          prepositionWord = index
        }
      case .comma, .dash: comma(index)
      case .semicolon, .stop: stack.restart(at: index + 1)
      case .colon: colon(index)
      case .conditional:
        stack.push(.conditional, link: .condition, governor: stack[stack.top].predicate, at: index)
      case .closeQuote, .closeParenthesis, .openParenthesis, .otherMark, .adverb, .question, .exception: break
      default: next = max(next, phrase(at: index, count))
      }
      stack[stack.top].end = next
      index = next
    }
    sentence.phrases = phraseParser.phrases
    sentence.clauses = stack.clauses
    finishRoles()
    addNominal()
    return sentence
  }

  // MARK: - Phrases

  mutating func phrase(at index: Int, _ limit: Int) -> Int {
    guard let parsed = phraseParser.parse(at: index, limit: limit) else { return index + 1 }
    if index > 0, words[index - 1].tag == .relative, isWhose(words[index - 1]), let owner = stack[stack.top].antecedent
    {
      // "X, whose director is Y"
      phraseParser.phrases[parsed.phrase].genitive = phraseParser.phrases[parsed.phrase].genitive ?? owner
      phraseParser.phrases[parsed.phrase].isDefinite = true
    }
    let governing = prepositionWord
    if governing >= 0 { phraseParser.phrases[parsed.phrase].preposition = preposition }
    preposition = .none
    prepositionWord = -1
    place(parsed.phrase, governing)
    var next = complete(parsed.phrase, parsed.next, limit)
    if let end = roster(parsed.phrase, next, limit) { return end }
    next = apposition(parsed.phrase, next, limit)
    next = list(parsed.phrase, next, limit)
    return next
  }

  mutating func place(_ phrase: Int, _ governing: Int) {
    let top = stack.top
    if governing >= 0 {
      phraseParser.phrases[phrase].governor = governing
      let word = words[governing]
      if word.tag == .attribution {
        stack[top].attribution = phrase
        return
      }
      if word.tag == .include, let group = phraseParser.phrases.lastGroup(before: governing) {
        phraseParser.phrases[group].members = phrase
        return
      }
    }
    if phraseParser.phrases[phrase].nature == .adverbial { return }
    if phraseParser.phrases[phrase].preposition == .none, stack[top].predicate == nil {
      stack[top].topic = .phrase(phrase)
    }
    if stack[top].predicate == nil { stack[top].before.append(phrase) }
    stack[top].phrases.append(phrase)
  }
}
