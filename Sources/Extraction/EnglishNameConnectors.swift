import KnowledgeGraph
import Lexicon

/// Small words inside English names: "Party for the Land", "Union of Tea and Coffee Growers", "Journalists Without Chains".
extension EnglishPhraseParser {
  /// The word with which a name goes on behind a small word, where it does.
  func connected(at index: Int, _ start: Int, _ limit: Int) -> Int? {
    guard index > start, index + 1 < limit, words[index - 1].isCapitalized else { return nil }
    let (left, word, right) = (words[index - 1], words[index], words[index + 1])
    if isPairOfOwners(index, limit) { return index + 1 }
    guard !left.isPossessor else { return nil }
    if word.isCapitalized, !isHeadline, right.isCapitalized, word.firstToken + 1 == word.endToken {
      // "Journalists Without Chains", "Save Our Rivers"
      return index + 1
    }
    if word.isCapitalized, !isHeadline, word.firstToken + 1 == word.endToken, index > 1,
      [.preposition, .determiner, .negation].contains(word.tag), left.tag == .unknown || left.tag == .noun
    {
      // "Baltika Plus"
      return index
    }
    switch word.tag {
    case .preposition:
      guard word.preposition == vocabulary.of || word.preposition == vocabulary.forID, right.tag == .determiner,
        index + 2 < limit, words[index + 2].isCapitalized, left.tag == .noun, !isSomebody(words[index + 2])
      else { return nil }
      return vocabulary.isCue(left) || index > 1 && !isSomebody(left) && left.tag == .noun && index - 1 > start
        ? index + 2 : nil
    case .conjunction where word.classes.contains(vocabulary.listConjunction), .comma:
      guard isPlain(right), isSubject(right) else { return nil }
      // the nouns since "of" or "for"
      var opener = index - 1
      while opener > start, isPlain(words[opener]) || words[opener].tag == .comma { opener -= 1 }
      guard opener > start, opener < index - 1, isPlain(left),
        words[opener].preposition == vocabulary.of || words[opener].preposition == vocabulary.forID,
        vocabulary.isCue(words[opener - 1])
      else { return nil }
      if word.tag == .conjunction { return index + 1 }
      // "of Rail, Maritime and Port Workers"
      guard index + 3 < limit, words[index + 2].tag == .conjunction, isPlain(words[index + 3]) else { return nil }
      return index + 1
    default: return nil
    }
  }

  /// "Workers' and Peasants' Party".
  func isPairOfOwners(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 2 < limit, words[index].tag == .conjunction, words[index - 1].isPossessor,
      words[index - 1].isPlural || words[index - 1].endsInS, words[index - 1].isCapitalized
    else { return false }
    return words[index + 1].isPossessor && words[index + 1].isCapitalized && words[index + 2].isCapitalized
      && vocabulary.isCue(words[index + 2])
  }

  /// A word of the language with a capital.
  private func isPlain(_ word: Word) -> Bool {
    word.isCapitalized && !word.isPossessor && word.entry < 0 && word.country < 0
      && (word.tag == .noun || word.tag == .adjective)
  }

  /// What a body is about, and no body of its own.
  private func isSubject(_ word: Word) -> Bool {
    let kind = vocabulary.kind(of: word)
    return kind == nil || kind == .group || kind == .product || !vocabulary.isCue(word) && kind == .place
  }

  private func isSomebody(_ word: Word) -> Bool {
    word.classes.contains(vocabulary.role) || vocabulary.isTitle(word)
      || word.classes.contains(vocabulary.group) && word.isPlural
  }
}
