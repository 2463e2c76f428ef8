import KnowledgeGraph
import Lexicon

/// Where somebody works or worked, said between commas behind the name; bodies that are named behind a comma.
extension EnglishClauseParser {
  /// "Prax, now at Norland Bank,", "Ana Lund, formerly of the Green List,": where somebody works or worked.
  mutating func formerHome(_ phrase: Int, _ start: Int, _ limit: Int) -> Int? {
    let current = phraseParser.phrases[phrase]
    guard current.nature == .name, current.kind == nil || current.kind == .person, current.genitive == nil,
      start + 2 < limit
    else { return nil }
    // "Kovac, of the Green List," too
    let opener = vocabulary.english.times.contains(words[start].lexeme) ? start + 1 : start
    guard words[opener].tag == .preposition, opener + 1 < limit,
      words[opener].preposition == vocabulary.of
        || opener > start && [vocabulary.at, vocabulary.with].contains(words[opener].preposition),
      words[opener + 1].isCapitalized || words[opener + 1].tag == .determiner
    else { return nil }
    let mark = phraseParser.phrases.count
    guard let inner = phraseParser.parse(at: opener + 1, limit: limit),
      phraseParser.phrases[inner.phrase].nature == .name, phraseParser.phrases[inner.phrase].kind != .place,
      inner.next < limit, words[inner.next].tag == .comma
    else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return nil
    }
    phraseParser.phrases[phrase].genitive = inner.phrase
    phraseParser.phrases[phrase].kind = .person
    return inner.next + 1
  }

  /// "a Ghanaian telecom, Volta,": one body that is named behind.
  func isOneBody(_ phrase: Phrase) -> Bool {
    phrase.kind.map { [.company, .organization, .media].contains($0) } ?? false && !phrase.isPlural
      && words[phrase.words.lowerBound].tag == .determiner
  }
}
