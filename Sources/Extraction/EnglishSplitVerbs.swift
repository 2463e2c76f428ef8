import KnowledgeGraph
import Lexicon
import NewsText

/// Verbs of several words whose object stands between them: "put X on trial", "led Y away", "took Z to court".
extension EnglishClauseParser {
  mutating func splitVerbs() {
    for number in sentence.predicates.indices {
      let predicate = sentence.predicates[number]
      guard predicate.phrase == nil, vocabulary.english.splitting.contains(predicate.lexeme) else { continue }
      var from = predicate.word + 1
      if !predicate.isPassive {
        guard case .phrase(let object)? = predicate.object else { continue }
        from = end(of: object)
      }
      guard from < words.count, [.preposition, .adverb, .future].contains(words[from].tag),
        let whole = whole(predicate.lexeme, from)
      else { continue }
      sentence.predicates[number].lexeme = whole
      sentence.predicates[number].classes = vocabulary.lexemes[Int(whole)].classes
    }
  }

  /// The word behind an object, with what is said beside it and the members of a list.
  private func end(of phrase: Int) -> Int {
    var end = sentence.phrases[phrase].words.upperBound
    var current: Int? = phrase
    while let member = current {
      end = Swift.max(end, sentence.phrases[member].words.upperBound)
      if let other = sentence.phrases[member].apposition {
        end = Swift.max(end, sentence.phrases[other].words.upperBound)
      }
      current = sentence.phrases[member].nextInList
    }
    return end < words.count && words[end].tag == .comma ? end + 1 : end
  }

  /// The verb that a verb and the words from a place on make together.
  private func whole(_ verb: Int32, _ from: Int) -> Int32? {
    var name = vocabulary.lexicon.lexemes[Int(verb)].headword
    var found: Int32?
    for place in from..<Swift.min(from + 3, words.count) {
      guard words[place].lexeme >= 0 else { break }
      name += " " + vocabulary.lexicon.lexemes[Int(words[place].lexeme)].headword
      // "fired a missile at Y": there the longer verb has its own object behind
      let takesMore =
        [.preposition, .future].contains(words[place].tag) && place + 1 < words.count && startsPhrase(words[place + 1])
      if !takesMore, let lexeme = vocabulary.lexicon.lexeme(name, .verb, .english), isStrong(Int32(lexeme.rawValue)) {
        found = Int32(lexeme.rawValue)
      }
    }
    return found
  }

  /// Only verbs that say something in themselves: "put in jail", not "put up".
  private func isStrong(_ lexeme: Int32) -> Bool {
    vocabulary.lexemes[Int(lexeme)].classes.intersects(vocabulary.english.splitClasses)
  }
}
