import KnowledgeGraph
import Lexicon

/// What stands behind the verb of an English sentence and changes what it says: findings, purposes with an owner,
/// names that a group gives itself.
extension EnglishClauseParser {
  mutating func finishMeanings() {
    for number in sentence.predicates.indices {
      finding(number)
      wrong(number)
      selfNamed(number)
    }
    owners()
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
    guard predicate.parent != nil, predicate.link == .complement, !predicate.isNegated else { return }
    let near = Swift.max(0, predicate.word - 2)..<Swift.min(words.count, predicate.word + 4)
    let isWrong = near.contains { place in
      predicate.isCopula
        ? place > predicate.word && vocabulary.english.guilt.contains(words[place].lexeme)
        : vocabulary.english.unlawfully.contains(words[place].lexeme)
    }
    if isWrong { sentence.predicates[number].classes.insert(vocabulary.abuseClass) }
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
    sentence.phrases[host].nature = .name
    sentence.phrases[host].isDefinite = true
    sentence.phrases[host].nameWords = named.nameWords
    sentence.phrases[host].coreWords = named.coreWords
    sentence.phrases[host].entry = named.entry
    sentence.phrases[host].head = named.head
    let kind = sentence.phrases[host].kind
    sentence.phrases[host].kind = kind == .group ? .organization : kind ?? named.kind
  }

  /// "X's decision to sue Y", "its plan to buy Z": the owner of the intention acts.
  private mutating func owners() {
    for index in sentence.clauses.indices where sentence.clauses[index].isNonFinite {
      let clause = sentence.clauses[index]
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
