import KnowledgeGraph
import Lexicon

/// Reads the verb groups of an English sentence and opens the clauses that they head.
extension EnglishClauseParser {
  struct Group {
    var verb: Int
    var end: Int
    var isPassive = false
    var isNegated = false
    var isPossible = false
    var isFuture = false
    var isCopula = false
    var isFinite = true
  }

  /// Reads auxiliaries, adverbs and the main verb.
  func group(at start: Int, _ limit: Int) -> Group? {
    var group = Group(verb: -1, end: start)
    var index = start
    var hasBe = false
    var hasAuxiliary = false
    while index < limit {
      let word = words[index]
      switch word.tag {
      case .negation: group.isNegated = true
      case .modal:
        hasAuxiliary = true
        if word.classes.contains(vocabulary.futureClass) { group.isFuture = true } else { group.isPossible = true }
      case .auxiliary:
        hasAuxiliary = true
        hasBe = word.lexeme == vocabulary.be
        group.verb = index
        group.isCopula = hasBe || vocabulary.english.copulas.contains(word.lexeme)
      case .adverb where index > start: break
      case let tag
      where [.time, .quantifier, .determiner, .preposition, .conjunction, .pronoun].contains(tag) && hasAuxiliary
        && group.verb >= 0
        && index + 1 < limit && isVerbal(words[index + 1]):
        // "have since been indicted", "have all endorsed"
        break
      case .verb:
        group.verb = index
        group.isCopula = false
        group.isPassive = hasBe && (word.form == .pastParticiple || word.isPassive)
        if !hasAuxiliary { group.isFinite = word.form != .gerund && word.form != .base || index == start }
        group.end = index + 1
        return group
      default:
        group.end = index
        return group.verb >= 0 ? group : nil
      }
      index += 1
    }
    group.end = index
    return group.verb >= 0 ? group : nil
  }

  private func isVerbal(_ word: Word) -> Bool {
    word.tag == .auxiliary || word.tag == .verb && word.couldBeParticiple
  }

  mutating func verbGroup(at index: Int, _ limit: Int) -> Int {
    guard let group = group(at: index, limit) else { return index + 1 }
    let word = words[group.verb]
    let isBare = group.verb == index
    let isHaving = !isBare && words[index].tag == .auxiliary && words[index].form == .gerund
    if isBare || isHaving, words[index].form == .gerund {
      let afterComma = index > 0 && words[index - 1].tag == .comma
      // "a brief urging …": only who can act takes the gerund along
      let described = previousPhrase(index)
      let describes =
        described.map { phraseParser.phrases[$0].nature == .name || phraseParser.phrases[$0].kind != nil } ?? false
      if index > 0, let governor = stack[stack.top].predicate, sentence.predicates[governor].word == index - 1,
        words[index - 1].classes.intersects(vocabulary.takesGerund)
      {
        // "denied selling arms"
        stack.push(.complement, link: .complement, governor: governor, at: index)
        stack[stack.top].isNonFinite = true
        take(group, in: stack.top)
        return group.end
      }
      if afterComma, stack[stack.top].kind == .complement, !stack[stack.top].isNonFinite,
        let inner = stack[stack.top].predicate, let outer = stack[stack.top].governor,
        sentence.predicates[inner].isCopula,
        sentence.predicates[outer].classes.intersects(vocabulary.claims)
          || sentence.predicates[outer].classes.contains(vocabulary.ruleClass)
      {
        // "ruled that the strike was legal, rejecting …": the court rejects
        stack.pop { $0.kind == .complement }
      }
      stack.push(
        .adverbial, link: afterComma || !describes ? .circumstance : .relative, governor: stack[stack.top].predicate,
        at: index)
      if !afterComma, let last = described, phraseParser.phrases[last].words.upperBound == index {
        stack[stack.top].antecedent = last
      }
      take(group, in: stack.top)
      return group.end
    }
    if isBare, isFronted(index, limit) {
      // "Backed by X, Y marched": said of the subject that follows
      stack.push(.adverbial, link: .circumstance, governor: nil, at: index)
      stack[stack.top].isNonFinite = true
      var passive = group
      passive.isPassive = true
      take(passive, in: stack.top)
      return group.end
    }
    if isBare, index > 1, words[index - 1].tag == .conjunction, word.couldBeParticiple, index + 1 < limit,
      words[index + 1].classes.contains(vocabulary.agent), stack[stack.top].kind == .relative,
      let other = stack[stack.top].predicate, sentence.predicates[other].isPassive,
      let antecedent = stack[stack.top].antecedent
    {
      // "X, based in Y and controlled by Z,"
      stack.pop { $0.kind == .relative }
      reduced(group, of: antecedent, at: index)
      return group.end
    }
    if isBare, isReduced(index, limit), let last = previousPhrase(index) {
      let described = actBefore(last, word) ?? last
      reduced(group, of: described, at: index)
      return group.end
    }
    finite(group, at: index)
    return group.end
  }

  /// "X, based in Y": a passive clause about a phrase, without a pronoun.
  private mutating func reduced(_ group: Group, of antecedent: Int, at index: Int) {
    stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
    stack[stack.top].antecedent = antecedent
    var passive = group
    passive.isPassive = true
    take(passive, in: stack.top)
  }

  /// "the lawsuit against X, filed by Y": what is filed is the suit.
  private func actBefore(_ last: Int, _ word: Word) -> Int? {
    guard word.classes.intersects(vocabulary.lightVerbs) || word.lexeme >= 0 && isCalling(word),
      phraseParser.phrases[last].preposition != .none,
      phraseParser.phrases[last].nature == .name || phraseParser.phrases[last].kind != nil
    else { return nil }
    return stack[stack.top].phrases.last { place in
      let phrase = phraseParser.phrases[place]
      return phrase.nature == .common && phrase.kind == nil && phrase.words.upperBound < words.count
        && phrase.words.upperBound <= phraseParser.phrases[last].words.lowerBound
        && phrase.classes.intersects(vocabulary.triggerClasses)
    }
  }

  private func isCalling(_ word: Word) -> Bool {
    ["call", "organise", "organize", "stage", "lead", "declare", "order"].contains(
      vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  private func isFronted(_ index: Int, _ limit: Int) -> Bool {
    let word = words[index]
    guard stack[stack.top].predicate == nil, stack[stack.top].topic == nil, word.tag == .verb, word.couldBeParticiple,
      words[..<index].allSatisfy({ [.openQuote, .dash, .otherMark, .adverb].contains($0.tag) }), index + 1 < limit,
      words[index + 1].tag == .preposition
    else { return false }
    return words[index + 1..<Swift.min(limit, index + 14)].contains { $0.tag == .comma }
  }

  func previousPhrase(_ index: Int) -> Int? {
    var phrase = stack[stack.top].phrases.last { phraseParser.phrases[$0].words.upperBound <= index }
    while let last = phrase, let next = phraseParser.phrases[last].nextInList { phrase = next }
    return phrase
  }

  /// "a complaint lodged against …": a participle behind a noun, where the clause has its verb or will get it.
  func isReduced(_ index: Int, _ limit: Int) -> Bool {
    let word = words[index]
    guard word.tag == .verb, word.form == .pastParticiple || word.couldBeParticiple, index > 0 else { return false }
    let before = words[index - 1]
    let afterComma = before.tag == .comma
    guard before.tag.isNominal || afterComma || before.tag == .closeParenthesis else { return false }
    guard index + 1 < limit else { return false }
    if stack[stack.top].kind == .relative, stack[stack.top].predicate == nil, !afterComma,
      stack[stack.top].topic.map({ $0 != stack[stack.top].antecedent.map { .phrase($0) } }) ?? false
    {
      // "the suit that X filed against Y"
      return false
    }
    let after = words[index + 1]
    let isOpen =
      after.tag == .preposition || after.tag == .stop || after.tag == .comma || after.tag == .adverb
      || after.tag == .future || after.tag == .time
    guard isOpen else { return false }
    if !after.classes.contains(vocabulary.agent), word.classes.intersects(vocabulary.intransitives) {
      // "agreed on Friday to", "walked out on Monday"
      return false
    }
    if after.tag == .future, word.classes.intersects(vocabulary.plans), !word.classes.contains(vocabulary.demand),
      !word.classes.contains(vocabulary.orderClass)
    {
      // "threatened to sue"
      return false
    }
    if word.classes.contains(vocabulary.say) || word.classes.contains(vocabulary.report), after.tag != .future,
      word.couldBePast || !after.classes.contains(vocabulary.agent)
    {
      return false
    }
    if let last = stack[stack.top].phrases.last, let first = stack[stack.top].phrases.dropLast().last,
      !after.classes.contains(vocabulary.agent),
      phraseParser.phrases[first].words.upperBound == phraseParser.phrases[last].words.lowerBound,
      phraseParser.phrases[first].nature == .common, phraseParser.phrases[last].nature != .adverbial
    {
      // "a decision the ministry criticized"
      return false
    }
    if afterComma, stack[stack.top].predicate == nil, stack[stack.top].topic != nil, hasVerb(after: index, limit) {
      return true
    }
    if after.classes.contains(vocabulary.agent) {
      return !afterComma || stack[stack.top].predicate != nil || hasVerb(after: index, limit)
    }
    if word.form == .pastParticiple && !word.couldBePast { return true }
    if stack[stack.top].predicate != nil, !afterComma {
      guard let current = stack[stack.top].predicate else { return true }
      let last = sentence.predicates[current]
      // "said the firm acquired by": a complement may start here
      return !last.classes.intersects(vocabulary.claims)
    }
    return hasVerb(after: index, limit) && !afterComma
  }

  func hasVerb(after index: Int, _ limit: Int) -> Bool {
    var place = index + 1
    while place < limit, place - index < 30 {
      let word = words[place]
      switch word.tag {
      case .relative, .complementizer, .stop, .semicolon, .colon, .conditional: return false
      case .conjunction where word.classes.contains(vocabulary.subordinator): return false
      case .future:
        // an infinitive is no verb of the clause
        place += 2
      case .auxiliary, .modal: return true
      case .verb where word.form == .thirdPerson: return true
      case .verb where word.form == .pastTense || word.couldBePast:
        // a second participle is no verb of the clause either
        if place + 1 < limit, words[place + 1].tag != .preposition { return true }
        place += 1
      default: place += 1
      }
    }
    return false
  }

  mutating func finite(_ group: Group, at index: Int) {
    let top = stack.top
    guard let previous = stack[top].predicate else {
      take(group, in: top)
      return
    }
    if stack[top].kind == .relative, let antecedent = stack[top].antecedent,
      index == sentence.predicates[previous].word + 1,
      sentence.predicates[previous].classes.intersects(vocabulary.claims)
    {
      // "companies that it says bankroll …"
      stack.push(.complement, link: .complement, governor: previous, at: index)
      stack[stack.top].topic = .phrase(antecedent)
      take(group, in: stack.top)
      return
    }
    let before = index > 0 ? words[index - 1] : words[index]
    let last = stack[top].phrases.last {
      phraseParser.phrases[$0].words.lowerBound > sentence.predicates[previous].word
    }
    let subject = last.flatMap {
      let phrase = phraseParser.phrases[$0]
      let end = Swift.max(
        phrase.words.upperBound, phrase.apposition.map { phraseParser.phrases[$0].words.upperBound } ?? 0)
      return phrase.preposition == .none && end >= index - 1 ? $0 : nil
    }
    if before.tag == .conjunction || before.tag == .comma && subject == nil
      || before.lexeme == vocabulary.english.nor || words[index].lexeme == vocabulary.english.nor
    {
      if let antecedent = goesOnRelative(group, index, previous) {
        // "X, which runs clinics and belongs to Y,"
        stack.pop { $0.kind == .relative }
        stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
        stack[stack.top].antecedent = antecedent
        take(group, in: stack.top)
        return
      }
      stack.pop { $0.kind == .relative || $0.kind == .adverbial || $0.isNonFinite }
      if words[group.verb].classes.intersects(vocabulary.stands) {
        stack.pop { $0.kind == .complement && $0.governor != nil }
      }
      if stack[stack.top].predicate == nil { take(group, in: stack.top); return }
      stack.replaceTop(.main, at: index)
      take(group, in: stack.top)
      return
    }
    if stack[top].kind == .relative || stack[top].kind == .adverbial && stack[top].antecedent != nil, subject != nil,
      !sentence.predicates[previous].classes.intersects(vocabulary.claims),
      let waiting = stack.innermost({ $0.predicate == nil && $0.topic != nil && $0.kind != .relative })
    {
      // "the union that represents the workers is suing …"
      stack.pop(to: waiting)
      take(group, in: waiting)
      return
    }
    if before.tag == .closeQuote, words[group.verb].classes.contains(vocabulary.say),
      group.verb + 1 < words.count, startsPhrase(words[group.verb + 1]) || words[group.verb + 1].tag == .pronoun
    {
      // "…," said X
      stack.restart(at: index)
      take(group, in: stack.top)
      return
    }
    if subject != nil, group.verb == index, words[index].form == .base,
      vocabulary.english.causing.contains(sentence.predicates[previous].lexeme)
    {
      // "lets X keep", "helped Y build"
      stack.push(.complement, link: .complement, governor: previous, at: index)
      stack[stack.top].isNonFinite = true
      take(group, in: stack.top)
      return
    }
    if let subject {
      let isContent =
        sentence.predicates[previous].classes.intersects(vocabulary.claims)
        || sentence.predicates[previous].classes.intersects(vocabulary.factives)
        || sentence.predicates[previous].classes.contains(vocabulary.deny)
        || sentence.predicates[previous].classes.contains(vocabulary.plan)
      stack[top].phrases.removeAll { $0 == subject }
      if isContent,
        phraseParser.phrases[subject].words.lowerBound <= sentence.predicates[previous].word + 2
          || stack[top].kind != .relative
      {
        stack.push(.complement, link: .complement, governor: previous, at: index)
      } else if let noun = stack[top].phrases.last,
        phraseParser.phrases[noun].words.upperBound == phraseParser.phrases[subject].words.lowerBound
      {
        // "the tool Halberd sold": the noun before the subject is the object
        stack.push(.relative, link: .relative, governor: previous, at: index)
        stack[stack.top].antecedent = noun
      } else {
        stack.pop { $0.kind == .relative || $0.kind == .adverbial }
        stack.replaceTop(.main, at: index)
      }
      stack[stack.top].topic = .phrase(subject)
      stack[stack.top].phrases.insert(subject, at: 0)
      take(group, in: stack.top)
      return
    }
    if let opener = stack[top].phrases.last(where: {
      phraseParser.phrases[$0].words.lowerBound > sentence.predicates[previous].word
        && phraseParser.phrases[$0].governor.map { isTemporal(words[$0]) } ?? false
    }), stack[top].phrases.last.map({ isOnlyTime(phraseParser.phrases[$0].words.upperBound, index) }) ?? false {
      // "after an inquiry by X found that …"
      phraseParser.phrases[opener].preposition = .none
      phraseParser.phrases[opener].governor = nil
      stack[top].phrases.removeAll { $0 == opener }
      stack.push(.adverbial, link: .reason, governor: previous, at: index)
      stack[stack.top].topic = .phrase(opener)
      stack[stack.top].phrases.insert(opener, at: 0)
      take(group, in: stack.top)
      return
    }
    if let waiting = stack.innermost({ $0.predicate == nil && $0.topic != nil }) {
      stack.pop(to: waiting)
      take(group, in: waiting)
      return
    }
    stack.pop { $0.kind == .relative || $0.kind == .adverbial }
    stack.replaceTop(.main, at: index)
    take(group, in: stack.top)
  }

  /// The antecedent of a relative clause that a second verb goes on with behind "and".
  private func goesOnRelative(_ group: Group, _ index: Int, _ previous: Int) -> Int? {
    guard stack[stack.top].kind == .relative, let antecedent = stack[stack.top].antecedent, index > 1,
      words[index - 1].tag == .conjunction, words[index - 2].tag != .comma, !sentence.predicates[previous].isPassive,
      stack[stack.top].topic == nil || stack[stack.top].topic == .phrase(antecedent),
      words[group.verb].form == words[sentence.predicates[previous].word].form,
      stack.innermost({ $0.predicate == nil && $0.topic != nil && $0.kind != .relative }) != nil
    else { return nil }
    return antecedent
  }

  /// "after the court on Tuesday ruled": nothing but a day between.
  private func isOnlyTime(_ from: Int, _ to: Int) -> Bool {
    from <= to && to - from <= 4
      && words[from..<to].allSatisfy { [.time, .preposition, .adverb, .number].contains($0.tag) }
      && (from == to || words[from..<to].contains { $0.tag == .time || $0.tag == .adverb })
  }

  /// Prepositions that open clauses as well.
  private func isTemporal(_ word: Word) -> Bool {
    word.lexeme >= 0
      && ["after", "before", "since", "until", "as"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  mutating func take(_ group: Group, in clause: Int) {
    let word = words[group.verb]
    var predicate = Predicate(word: group.verb, lexeme: word.lexeme, classes: word.classes, isFinite: true)
    predicate.clause = clause
    predicate.parent = stack[clause].governor
    predicate.link = stack[clause].link
    predicate.isPassive = group.isPassive
    predicate.isNegated = group.isNegated
    predicate.isPossible = group.isPossible
    predicate.isFuture = group.isFuture
    predicate.isConditional = stack[clause].kind == .conditional
    predicate.antecedent = stack[clause].antecedent
    predicate.isCopula = group.isCopula
    sentence.predicates.append(predicate)
    stack[clause].predicate = sentence.predicates.count - 1
  }
}
