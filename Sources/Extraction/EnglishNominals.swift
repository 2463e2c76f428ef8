import KnowledgeGraph
import Lexicon

/// Makes predicates of the event and role nouns of an English sentence.
extension EnglishClauseParser {
  mutating func addNominal() {
    for clauseIndex in sentence.clauses.indices {
      let clause = sentence.clauses[clauseIndex]
      let copula = clause.predicate.flatMap { sentence.predicates[$0].isCopula ? sentence.predicates[$0] : nil }
      for phrase in clause.phrases {
        var member: Int? = phrase
        while let current = member {
          var inner: Int? = current
          var depth = 0
          while let candidate = inner, depth < 5 {
            nominal(candidate, top: current, clauseIndex, copula)
            linked(candidate, clauseIndex)
            inner = sentence.phrases[candidate].genitive
            depth += 1
          }
          if let other = sentence.phrases[current].apposition { nominal(other, top: other, clauseIndex, nil) }
          member = sentence.phrases[current].nextInList
        }
      }
    }
  }

  mutating func nominal(_ index: Int, top: Int, _ clauseIndex: Int, _ copula: Predicate?) {
    let phrase = sentence.phrases[index]
    let head = sentence.words[phrase.head]
    guard phrase.nature == .common, head.lexeme >= 0,
      head.classes.intersects(vocabulary.triggerClasses) || vocabulary.triggerNouns.contains(head.lexeme)
    else { return }
    let clause = sentence.clauses[clauseIndex]
    var predicate = Predicate(word: phrase.head, lexeme: head.lexeme, classes: head.classes, isFinite: false)
    predicate.phrase = index
    predicate.clause = clauseIndex
    predicate.parent = clause.predicate ?? clause.governor
    predicate.link = .complement
    if let governor = phrase.governor, sentence.words[governor].classes.contains(vocabulary.reason) {
      predicate.link = .reason
    }
    predicate.genitive = phrase.genitive
    predicate.possessive = phrase.possessive
    predicate.antecedent =
      phrase.appositionTo ?? (phrase.classes.intersects(vocabulary.relational) ? phrase.apposition : nil)
    if let copula, predicate.antecedent == nil,
      copula.object == .phrase(top) || copula.object == .phrase(index) || copula.object == nil && isAmong(top),
      case .phrase(let subject)? = copula.subject
    {
      predicate.antecedent = subject
      predicate.isNegated = copula.isNegated
      predicate.isPossible = copula.isPossible
      predicate.isFuture = copula.isFuture
    }
    if predicate.antecedent == nil, sentence.phrases[top].preposition == vocabulary.with,
      head.classes.intersects(vocabulary.english.backings), let main = clause.predicate,
      !sentence.predicates[main].isPassive
    {
      // "with the backing of X, Y won"
      predicate.topic = sentence.predicates[main].subject
    }
    let end = sentence.phrases[top].words.upperBound
    predicate.prepositional = clause.phrases.filter {
      sentence.phrases[$0].preposition != .none && sentence.phrases[$0].words.lowerBound >= end
    }
    if head.classes.contains(vocabulary.role) || head.classes.contains(vocabulary.group) {
      // "lawyer X was held at Y": not of Y
      let direct = predicate.prepositional.first.map { sentence.phrases[$0].words.lowerBound <= end + 1 } ?? false
      predicate.prepositional = direct ? Array(predicate.prepositional.prefix(1)) : []
    }
    predicate.extent = phrase.words.lowerBound..<clause.end
    let owner = phrase.genitive.map { Argument.phrase($0) } ?? phrase.possessive.map { .pronoun($0) }
    let agent = predicate.prepositional.first { phrase in
      sentence.phrases[phrase].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
    }
    // "France's condemnation of Turkey"
    predicate.prepositional =
      sentence.phrases.indices.filter { other in
        sentence.phrases[other].preposition == vocabulary.of && !clause.phrases.contains(other)
          && sentence.phrases[other].governor.map { phrase.words.contains($0) } ?? false
      } + predicate.prepositional
    if phrase.appositionTo != nil
      || clause.predicate.map({ phrase.words.upperBound <= sentence.predicates[$0].word }) ?? false
    {
      // what the text itself says of somebody is not part of what is reported
      predicate.link = predicate.link == .reason ? .reason : .relative
    }
    if let parent = predicate.parent,
      !sentence.predicates[parent].classes.intersects(vocabulary.lightVerbs)
        || sentence.phrases[top].preposition != .none
    {
      // who acts in the sentence need not be the one who acts in the noun
      predicate.isPassive = true
    }
    if let copula, clause.kind == .relative, clause.start > 0,
      sentence.words[clause.start - 1].preposition == vocabulary.of,
      predicate.genitive == nil, copula.object == .phrase(index), let antecedent = clause.antecedent
    {
      // "the chamber, of which X is a member"
      predicate.genitive = antecedent
    }
    if let agent {
      predicate.subject = .phrase(agent)
      predicate.object = owner
    } else if phrase.possessive != nil || isPossessor(phrase.genitive) {
      predicate.subject = owner
    } else {
      predicate.object = owner
    }
    sentence.predicates.append(predicate)
  }

  /// "its former supplier X", "Y's parent X": the noun before a name is said of the one named.
  mutating func linked(_ index: Int, _ clauseIndex: Int) {
    let phrase = sentence.phrases[index]
    guard phrase.genitive.map({ $0 < sentence.phrases.count }) ?? (phrase.possessive != nil),
      let word = phraseParser.relationWord(phrase)
    else { return }
    let noun = sentence.words[word]
    if noun.classes.contains(vocabulary.partnerClass), word > 0,
      vocabulary.english.former.contains(words[word - 1].lexeme)
    {
      // "its former partner X": no longer
      return
    }
    var predicate = Predicate(word: word, lexeme: noun.lexeme, classes: noun.classes, isFinite: false)
    predicate.phrase = index
    predicate.clause = clauseIndex
    predicate.link = .relative
    predicate.genitive = phrase.genitive
    predicate.possessive = phrase.possessive
    predicate.antecedent = index
    predicate.isPassive = true
    predicate.extent = phrase.words
    sentence.predicates.append(predicate)
  }

  /// "is among the backers of X".
  private func isAmong(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].governor.map { governor in
      let word = sentence.words[governor]
      return word.lexeme >= 0 && vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "among"
    } ?? false
  }

  func isPossessor(_ phrase: Int?) -> Bool {
    guard let phrase else { return false }
    let words = sentence.phrases[phrase].words
    return words.upperBound > 0 && words.upperBound <= sentence.words.count
      && sentence.words[words.upperBound - 1].isPossessor
  }
}
