import KnowledgeGraph
import Lexicon

/// Who is meant by "we" and "our" in what an English text quotes.
extension DocumentInterpreter {
  /// The one who says the words in which a pronoun of the first person stands.
  mutating func speaker(of pronoun: Pronoun, in index: Int) -> [(entity: Int, words: Range<Int>?)] {
    for place in [index, index - 1] where place >= 0 {
      guard let subject = lastSpeaker(in: place, around: place == index ? pronoun.word : nil) else { continue }
      let found = stance(of: .phrase(subject), in: place)
      if !found.isEmpty { return found.map { ($0.entity, pronoun.word..<pronoun.word + 1) } }
    }
    return []
  }

  /// The subject of the verb of saying that is nearest to a word; of the last one where no word is given.
  private func lastSpeaker(in index: Int, around word: Int?) -> Int? {
    let sentence = sentences[index]
    var best: (phrase: Int, distance: Int)?
    for predicate in sentence.predicates
    where predicate.isFinite && predicate.phrase == nil && !predicate.isPassive
      && predicate.classes.intersects(vocabulary.claims)
    {
      guard case .phrase(let subject)? = predicate.subject, sentence.phrases[subject].nature != .adverbial,
        !vocabulary.english.firstPerson.contains(sentence.words[sentence.phrases[subject].head].lexeme)
      else { continue }
      let distance = word.map { abs($0 - predicate.word) } ?? sentence.words.count - predicate.word
      if best.map({ distance < $0.distance }) ?? true { best = (subject, distance) }
    }
    return best?.phrase
  }

  /// "the firm X and its owner": the item before in the list.
  func ownerInList(_ pronoun: Pronoun, in index: Int) -> Int? {
    let phrases = sentences[index].phrases
    guard
      let item = phrases.indices.first(where: { phrases[$0].possessive?.word == pronoun.word }),
      let before = phrases.indices.first(where: { phrases[$0].nextInList == item }),
      let entity = phrases[before].entity.map(discourse.canonical)
    else { return nil }
    let kind = discourse.entities[entity].kind
    return pronoun.isHuman == (kind == .person) && kind != .group ? entity : nil
  }

  /// Those who were named together before a word of the same sentence: "X and Y said they".
  func listedHere(before word: Int, in index: Int) -> [Int]? {
    let sentence = sentences[index]
    let first = sentence.predicates.lazy.compactMap { predicate -> Int? in
      guard predicate.isFinite, predicate.word < word,
        case .phrase(let subject)? = predicate.isPassive ? predicate.object : predicate.subject,
        sentence.phrases[subject].words.upperBound <= word
      else { return nil }
      return sentence.phrases[subject].refersTo ?? subject
    }.first { sentence.phrases[$0].nextInList != nil }
    guard let first else { return nil }
    let members = listMembers(first, in: index).compactMap { sentence.phrases[$0].entity.map(discourse.canonical) }
    return members.count > 1 && members.count <= 6 ? members : nil
  }
}
