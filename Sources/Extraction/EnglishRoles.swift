import KnowledgeGraph
import Lexicon

/// Says who does what in each clause of an English sentence.
extension EnglishClauseParser {
  mutating func finishRoles() {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard let number = clause.predicate else { continue }
      var predicate = sentence.predicates[number]
      if let governor = clause.governor, clause.kind == .complement, sentence.predicates[governor].complement == nil {
        sentence.predicates[governor].complement = number
      }
      predicate.extent = clause.start..<clause.end
      predicate.prepositional = []
      var firstAfter: Int?
      var bare: [Int] = []
      for phrase in clause.phrases {
        let isBare = sentence.phrases[phrase].preposition == .none
        if !isBare { predicate.prepositional.append(phrase) }
        guard sentence.phrases[phrase].words.lowerBound > predicate.word else { continue }
        if firstAfter == nil { firstAfter = phrase }
        if isBare, sentence.phrases[phrase].appositionTo == nil, sentence.phrases[phrase].nature != .adverbial {
          bare.append(phrase)
        }
      }
      switch clause.kind {
      case .relative:
        if let antecedent = clause.antecedent {
          if case .phrase(let topic)? = clause.topic, topic != antecedent {
            predicate.subject = .phrase(topic)
            if bare.isEmpty { predicate.object = .phrase(antecedent) }
          } else {
            predicate.subject = .phrase(antecedent)
          }
        }
      default:
        if let topic = clause.topic {
          predicate.subject = topic
        } else if let sibling = clause.sibling.flatMap({ sentence.clauses[$0].predicate }) {
          let other = sentence.predicates[sibling]
          predicate.subject = other.isPassive ? other.object : other.subject
        } else if clause.link == .root, predicate.classes.contains(vocabulary.say), !bare.isEmpty {
          // "…," said X
          predicate.subject = .phrase(bare.removeFirst())
        }
      }
      if predicate.isPassive {
        if predicate.subject == nil, clause.isNonFinite, clause.kind == .complement, let governor = clause.governor,
          clause.topic == nil
        {
          // "agreed to be bought by X"
          let above = sentence.predicates[governor]
          predicate.subject =
            above.classes.intersects(vocabulary.objectControl)
            ? above.object : above.isPassive ? above.object : above.subject
        }
        predicate.object = predicate.subject
        predicate.subject = predicate.prepositional.first { phrase in
          sentence.phrases[phrase].words.lowerBound > predicate.word
            && sentence.phrases[phrase].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
        }.map { .phrase($0) }
      }
      if predicate.object == nil, !bare.isEmpty { predicate.object = .phrase(bare.removeFirst()) }
      if predicate.object == nil,
        sentence.words[predicate.word].endToken - sentence.words[predicate.word].firstToken > 1,
        let first = firstAfter
      {
        // "imposed sanctions on Tuesday on three firms": the phrasal verb's object behind a second preposition
        predicate.object = .phrase(first)
      }
      predicate.extraObjects = bare
      sentence.predicates[number] = predicate
    }
    splitVerbs()
    fronted()
    tools()
    posts()
    relatives()
    trailingAttribution()
    denyingAuxiliaries()
    finishMeanings()
  }

  /// "Backed by X, Y marched", "Accusing X of fraud, Y walked out": what opens the sentence is said of its subject.
  private func mainPredicate(behind word: Int) -> Int? {
    sentence.clauses.filter { $0.kind == .main }.compactMap(\.predicate)
      .filter { sentence.predicates[$0].word > word }.min {
        sentence.predicates[$0].word < sentence.predicates[$1].word
      }
  }

  mutating func fronted() {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.kind == .adverbial, clause.link == .circumstance, let number = clause.predicate,
        sentence.predicates[number].parent == nil, clause.antecedent == nil,
        let main = mainPredicate(behind: sentence.predicates[number].word)
      else { continue }
      if sentence.predicates[number].isPassive {
        let other = sentence.predicates[main]
        sentence.predicates[number].object = other.isPassive ? other.object : other.subject
      } else {
        sentence.predicates[number].parent = main
      }
    }
  }

  /// What is used to hack, or what phones are infected with, is a product, whatever its name looks like.
  mutating func tools() {
    for predicate in sentence.predicates {
      if predicate.classes.contains(vocabulary.useClass), case .phrase(let tool)? = predicate.object,
        predicate.complement.map({ sentence.predicates[$0].classes.intersects(vocabulary.intrusions) }) ?? false
          || predicate.prepositional.contains(where: { vocabulary.lexicon.isAgainst(sentence.phrases[$0].preposition) })
      {
        markProduct(tool)
      }
      if vocabulary.english.usings.contains(predicate.lexeme), case .phrase(let thing)? = predicate.object,
        predicate.isPassive == false, predicate.subject != nil
      {
        markProduct(thing)
      }
      if predicate.classes.contains(vocabulary.developClass), predicate.isPassive, predicate.subject != nil,
        case .phrase(let thing)? = predicate.object, sentence.phrases[thing].nextInList == nil
      {
        // "the Skarv is built by X"
        markProduct(thing)
        nameProduct(thing)
      }
      if predicate.lexeme >= 0, ["run", "operate"].contains(headword(of: predicate)),
        case .phrase? = predicate.object
      {
        // "runs its billing on RateGrid"
        for other in predicate.prepositional
        where sentence.phrases[other].governor.map({ headword(of: sentence.words[$0]) == "on" }) ?? false {
          markProduct(other)
        }
      }
      guard predicate.classes.intersects(vocabulary.intrusions) else { continue }
      for other in predicate.prepositional where sentence.phrases[other].preposition == vocabulary.with {
        markProduct(other)
      }
    }
  }

  /// "Its director is X", "whose chairman was X": the post is that of the one named.
  mutating func posts() {
    for predicate in sentence.predicates where predicate.isCopula && !predicate.isNegated {
      guard case .phrase(let role)? = predicate.subject, case .phrase(let person)? = predicate.object,
        sentence.phrases[role].nature == .common, sentence.phrases[role].kind == .person,
        sentence.phrases[role].apposition == nil,
        sentence.phrases[role].genitive != nil
          || sentence.phrases[role].possessive != nil,
        sentence.phrases[person].nature == .name, sentence.phrases[person].appositionTo == nil,
        sentence.phrases[person].kind == nil || sentence.phrases[person].kind == .person
      else { continue }
      sentence.phrases[role].apposition = person
      sentence.phrases[person].appositionTo = role
      sentence.phrases[person].kind = .person
    }
  }

  /// "Its largest shareholder is X", "whose maker is Y".
  mutating func relatives() {
    for predicate in sentence.predicates where predicate.isCopula && !predicate.isNegated {
      guard case .phrase(let noun)? = predicate.subject, case .phrase(let name)? = predicate.object,
        sentence.phrases[noun].nature == .common, sentence.phrases[noun].apposition == nil,
        sentence.phrases[noun].classes.intersects(vocabulary.relational),
        sentence.phrases[noun].genitive != nil || sentence.phrases[noun].possessive != nil,
        sentence.phrases[name].nature == .name, sentence.phrases[name].appositionTo == nil
      else { continue }
      sentence.phrases[noun].apposition = name
      sentence.phrases[name].appositionTo = noun
    }
  }

  private func headword(of predicate: Predicate) -> String {
    vocabulary.lexicon.lexemes[Int(predicate.lexeme)].headword
  }

  private func headword(of word: Word) -> String {
    word.lexeme >= 0 ? vocabulary.lexicon.lexemes[Int(word.lexeme)].headword : ""
  }

  /// "ClearView cameras, made by X": where the maker is told, the name before is the product's.
  private mutating func nameProduct(_ phrase: Int) {
    let current = sentence.phrases[phrase]
    guard current.nature == .common, current.kind == .product, let inner = current.genitive,
      sentence.phrases[inner].nature == .name, sentence.phrases[inner].entry < 0,
      sentence.phrases[inner].words.upperBound <= current.head, let name = sentence.phrases[inner].nameWords,
      !words[name.upperBound - 1].isPossessor
    else { return }
    sentence.phrases[phrase].nature = .name
    sentence.phrases[phrase].nameWords = name
    sentence.phrases[phrase].coreWords = name
    sentence.phrases[phrase].genitive = nil
    sentence.phrases[inner].kind = .product
  }

  private mutating func markProduct(_ phrase: Int) {
    let current = sentence.phrases[phrase]
    guard current.nature == .name, current.kind == nil, current.entry < 0 else { return }
    sentence.phrases[phrase].kind = .product
  }

  /// "it threatened to sue but never did": the bare auxiliary negates what stands before.
  mutating func denyingAuxiliaries() {
    for number in sentence.predicates.indices.dropFirst() {
      let predicate = sentence.predicates[number]
      guard predicate.isNegated, predicate.classes.contains(vocabulary.auxiliary), !predicate.isCopula,
        predicate.object == nil,
        let before = sentence.clauses[predicate.clause].sibling.flatMap({ sentence.clauses[$0].predicate })
      else { continue }
      sentence.predicates[sentence.predicates[before].complement ?? before].isNegated = true
    }
  }

  /// "X bought Y, Z said.": the last clause tells who says the one before.
  mutating func trailingAttribution() {
    for index in sentence.clauses.indices.dropFirst() {
      guard let number = sentence.clauses[index].predicate, sentence.clauses[index].kind == .main,
        sentence.predicates[number].classes.contains(vocabulary.say)
          || sentence.predicates[number].classes.contains(vocabulary.report),
        sentence.predicates[number].complement == nil,
        case .phrase(let subject)? = sentence.predicates[number].subject, sentence.predicates[number].object == nil
      else { continue }
      let before = sentence.clauses.indices.filter { $0 < index && sentence.clauses[$0].kind == .main }
      if let last = before.last, sentence.clauses[last].attribution == nil {
        sentence.clauses[last].attribution = subject
      }
    }
  }
}
