import KnowledgeGraph
import Lexicon

/// Infinitives and gerunds of English sentences: clauses without a subject of their own.
extension EnglishClauseParser {
  /// "to" with a verb: what is planned, or what for.
  mutating func infinitive(at index: Int, _ limit: Int) -> Int {
    var verb = index + 1
    var isNegated = false
    while verb < limit, [.adverb, .negation].contains(words[verb].tag) { verb += 1 }
    if index > 0, words[index - 1].tag == .negation { isNegated = true }
    guard verb < limit, words[verb].tag == .verb || words[verb].tag == .auxiliary, var group = group(at: verb, limit)
    else {
      preposition = words[index].preposition
      prepositionWord = index
      return index + 1
    }
    group.isNegated = group.isNegated || isNegated
    if stack[stack.top].predicate == nil, stack[stack.top].kind == .main,
      case .phrase(let topic)? = stack[stack.top].topic,
      sentence.isTitle, phraseParser.phrases[topic].listHead >= 0
    {
      // "Castrel to buy Orvane": a headline's future
      group.isFuture = true
      take(group, in: stack.top)
      return group.end
    }
    let governor = stack[stack.top].predicate ?? stack[stack.top].governor
    if let governor, sentence.predicates[governor].isCopula, index > 0,
      sentence.predicates[governor].word == index - 1
        || words[index - 1].tag == .adverb && sentence.predicates[governor].word == index - 2
    {
      // "is to buy"
      sentence.predicates[governor].isFuture = true
    }
    let isContent = governor.map { sentence.predicates[$0].classes.intersects(vocabulary.takesInfinitive) } ?? false
    stack.push(.complement, link: isContent ? .complement : .purpose, governor: governor, at: index)
    // "his decision to sue": the noun governs
    let parent = stack[stack.top].parent
    stack[stack.top].isNonFinite = true
    if parent >= 0, let last = stack[parent].phrases.last, phraseParser.phrases[last].words.upperBound == index {
      stack[stack.top].governingPhrase = last
    }
    take(group, in: stack.top)
    return group.end
  }

  /// "for tracking", "of spying", "over leaking".
  mutating func gerund(after index: Int, _ limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    var verb = index + 1
    if words[verb].tag == .adverb { verb += 1 }
    guard verb < limit, words[verb].tag == .verb, words[verb].form == .gerund, let group = group(at: verb, limit) else {
      return nil
    }
    let word = words[index]
    let link: PredicateLink =
      word.classes.contains(vocabulary.reason)
      ? .reason : word.preposition == vocabulary.by ? .circumstance : .complement
    stack.push(.complement, link: link, governor: stack[stack.top].predicate, at: index)
    stack[stack.top].isNonFinite = true
    take(group, in: stack.top)
    return group.end
  }
}
