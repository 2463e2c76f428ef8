import KnowledgeGraph
import Lexicon

/// What stands behind the verb of an English sentence and changes what it says: findings, purposes with an owner,
/// names that a group gives itself.
extension EnglishClauseParser {
  mutating func finishMeanings() {
    for number in sentence.predicates.indices {
      seat(number)
      if isScore(number) { sentence.predicates[number].lexeme = -1 }
      naming(number)
      attacking(number)
      finding(number)
      wrong(number)
      selfNamed(number)
    }
    owners()
  }

  /// "based in Corvel": a place, whatever its name looks like.
  private mutating func seat(_ number: Int) {
    let predicate = sentence.predicates[number]
    guard predicate.classes.intersects(vocabulary.english.seats) else { return }
    for phrase in predicate.prepositional
    where sentence.phrases[phrase].preposition == vocabulary.inID && sentence.phrases[phrase].nature == .name
      && sentence.phrases[phrase].kind == nil
    {
      sentence.phrases[phrase].kind = .place
    }
  }

  /// "called the ruling shameful", "branded X a threat": a word of blame or of praise stands behind the object.
  private func judged(_ predicate: Predicate) -> Int? {
    guard vocabulary.english.calling.contains(predicate.lexeme), !predicate.isPassive,
      case .phrase(let object)? = predicate.object
    else { return nil }
    let start = sentence.phrases[object].words.upperBound
    for place in start..<Swift.min(start + 5, words.count) {
      if vocabulary.english.abuse.contains(words[place].lexeme) { return Int(vocabulary.english.criticize) }
      if vocabulary.english.acclaim.contains(words[place].lexeme) { return Int(vocabulary.english.praise) }
      guard [.determiner, .adjective, .adverb, .openQuote, .noun, .preposition, .unknown].contains(words[place].tag)
      else { return nil }
    }
    return nil
  }

  private mutating func naming(_ number: Int) {
    guard let lexeme = judged(sentence.predicates[number]), lexeme >= 0 else { return }
    sentence.predicates[number].lexeme = Int32(lexeme)
    sentence.predicates[number].classes = vocabulary.lexemes[lexeme].classes
    sentence.predicates[number].extraObjects = []
  }

  /// "attacked the bank over its fees": with words.
  private mutating func attacking(_ number: Int) {
    let predicate = sentence.predicates[number]
    guard predicate.classes.contains(vocabulary.attackClass), predicate.phrase == nil, !predicate.isPassive,
      predicate.object != nil, vocabulary.english.criticize >= 0,
      predicate.prepositional.first.map({ place in
        sentence.phrases[place].governor.map { vocabulary.english.overOrFor.contains(words[$0].lexeme) } ?? false
      }) ?? false
    else { return }
    sentence.predicates[number].lexeme = vocabulary.english.criticize
    sentence.predicates[number].classes = vocabulary.lexemes[Int(vocabulary.english.criticize)].classes
  }

  /// "X beat Y 3-1": nobody is hurt.
  private func isScore(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard vocabulary.english.scoring.contains(predicate.lexeme), case .phrase(let object)? = predicate.object else {
      return false
    }
    let end = sentence.phrases[object].words.upperBound
    return end < words.count && words[end].tag == .number && end + 1 < words.count
      && (words[end + 1].tag == .dash || words[end + 1].tag == .stop || words[end + 1].tag != .noun)
  }

  /// "found X liable for", "held the ministry responsible": the verdict stands behind the one it is about.
  private mutating func finding(_ number: Int) {
    let predicate = sentence.predicates[number]
    guard vocabulary.english.findings.contains(predicate.lexeme), predicate.complement == nil else { return }
    var end = predicate.word + 1
    if !predicate.isPassive {
      guard case .phrase(let object)? = predicate.object else { return }
      end = sentence.phrases[object].words.upperBound
      if let other = sentence.phrases[object].apposition {
        end = Swift.max(end, sentence.phrases[other].words.upperBound)
      }
    }
    guard
      let place = (end..<Swift.min(end + 3, words.count)).first(where: {
        vocabulary.english.guilt.contains(words[$0].lexeme)
      }),
      words[end..<place].allSatisfy({ [.comma, .adverb, .adjective, .conjunction].contains($0.tag) })
    else { return }
    let isBlame =
      !isCourt(predicate.subject) && !predicate.isPassive && predicate.classes.contains(vocabulary.ruleClass)
    let lexeme = isBlame ? vocabulary.english.holdResponsible : vocabulary.english.findGuilty
    guard lexeme >= 0 else { return }
    sentence.predicates[number].lexeme = lexeme
    sentence.predicates[number].classes = vocabulary.lexemes[Int(lexeme)].classes
  }

  private func isCourt(_ argument: Argument?) -> Bool {
    guard case .phrase(let phrase)? = argument else { return false }
    return sentence.phrases[phrase].kind == .court
  }

  /// "that X was liable", "that X had acted unlawfully": as bad as if the verb said so.
  private mutating func wrong(_ number: Int) {
    let predicate = sentence.predicates[number]
    guard let parent = predicate.parent, predicate.link == .complement, !predicate.isNegated else { return }
    if vocabulary.english.wrongs.contains(predicate.lexeme) {
      sentence.predicates[number].classes.insert(vocabulary.abuseClass)
      return
    }
    let near = Swift.max(0, predicate.word - 2)..<Swift.min(words.count, predicate.word + 4)
    if predicate.isCopula, let lexeme = verdict(predicate), lexeme >= 0 {
      let above = sentence.predicates[parent]
      if above.isFinite, !above.isNegated, above.classes.contains(vocabulary.say), above.object == nil,
        !above.classes.contains(vocabulary.ruleClass), case .phrase? = predicate.subject
      {
        // "said the ministry's move was shameful"
        sentence.predicates[parent].lexeme = lexeme
        sentence.predicates[parent].classes = vocabulary.lexemes[Int(lexeme)].classes
        sentence.predicates[parent].object = predicate.subject
        return
      }
    }
    let isWrong = near.contains { place in
      predicate.isCopula
        ? place > predicate.word && vocabulary.english.guilt.contains(words[place].lexeme)
        : vocabulary.english.unlawfully.contains(words[place].lexeme)
    }
    let isBlamed =
      predicate.isCopula && predicate.word + 2 < words.count
      && words[predicate.word + 1].lexeme == vocabulary.english.toWord
      && vocabulary.english.blameWords.contains(words[predicate.word + 2].lexeme)
    guard isWrong || isBlamed else { return }
    sentence.predicates[number].classes.insert(vocabulary.abuseClass)
    let above = sentence.predicates[parent]
    if predicate.isCopula, above.isFinite, !above.isNegated, above.classes.intersects(vocabulary.claims),
      !above.classes.contains(vocabulary.ruleClass), above.object == nil, vocabulary.english.holdResponsible >= 0,
      case .phrase? = predicate.subject
    {
      // "said X was to blame", "insists the ministry is responsible"
      sentence.predicates[parent].lexeme = vocabulary.english.holdResponsible
      sentence.predicates[parent].classes = vocabulary.lexemes[Int(vocabulary.english.holdResponsible)].classes
      sentence.predicates[parent].object = predicate.subject
    }
  }

  /// What a copula says of somebody: blame or praise.
  private func verdict(_ predicate: Predicate) -> Int32? {
    for place in predicate.word + 1..<Swift.min(predicate.word + 4, words.count) {
      if vocabulary.english.abuse.contains(words[place].lexeme) { return vocabulary.english.criticize }
      if vocabulary.english.acclaim.contains(words[place].lexeme) { return vocabulary.english.praise }
      guard [.determiner, .adverb, .openQuote].contains(words[place].tag) else { return nil }
    }
    return nil
  }

  /// "a group of hackers which calls itself Night Ferry": the group goes by the name from there on.
  private mutating func selfNamed(_ number: Int) {
    let predicate = sentence.predicates[number]
    guard vocabulary.english.naming.contains(predicate.lexeme), predicate.word + 1 < words.count,
      words[predicate.word + 1].tag == .pronoun, predicate.clause < sentence.clauses.count,
      let antecedent = sentence.clauses[predicate.clause].antecedent,
      let name = sentence.phrases.indices.first(where: {
        sentence.phrases[$0].words.lowerBound == predicate.word + 2 && sentence.phrases[$0].nature == .name
      })
    else { return }
    var host = antecedent
    if sentence.phrases[host].kind == nil,
      let before = sentence.phrases.indices.last(where: {
        $0 < antecedent && sentence.phrases[$0].kind != nil && sentence.phrases[$0].nature == .common
          && sentence.phrases[$0].words.upperBound + 1 >= sentence.phrases[antecedent].words.lowerBound
      })
    {
      host = before
    }
    guard sentence.phrases[host].nature == .common else { return }
    let named = sentence.phrases[name]
    sentence.phrases[host].takeName(of: named)
    let kind = sentence.phrases[host].kind
    sentence.phrases[host].kind = kind == .group ? .organization : kind ?? named.kind
  }

  /// "X's decision to sue Y", "its plan to buy Z": the owner of the intention acts.
  private mutating func owners() {
    for index in sentence.clauses.indices where sentence.clauses[index].isNonFinite {
      let clause = sentence.clauses[index]
      if let number = clause.predicate, clause.start > 0,
        vocabulary.english.talks.contains(words[clause.start - 1].lexeme)
      {
        // "is in talks to buy"
        sentence.predicates[number].isPossible = true
      }
      guard let number = clause.predicate, clause.topic == nil, !sentence.predicates[number].isPassive,
        let noun = sentence.phrases.indices.last(where: { isIntention($0, before: clause.start) })
      else { continue }
      let phrase = sentence.phrases[noun]
      guard let owner = phrase.genitive.map({ Argument.phrase($0) }) ?? phrase.possessive.map({ .pronoun($0) }) else {
        continue
      }
      sentence.predicates[number].subject = owner
      if !vocabulary.english.resolutions.contains(words[phrase.head].lexeme) {
        sentence.predicates[number].isPossible = true
      }
    }
  }

  /// Whether a phrase is the intention of which an infinitive tells; a day may stand between.
  private func isIntention(_ phrase: Int, before start: Int) -> Bool {
    let found = sentence.phrases[phrase]
    guard found.nature == .common, found.words.upperBound <= start, start - found.words.upperBound <= 3,
      vocabulary.english.intentions.contains(words[found.head].lexeme), words[start].tag == .future
    else { return false }
    return words[found.words.upperBound..<start].allSatisfy {
      [.time, .preposition, .adverb, .number].contains($0.tag)
    }
  }
}
