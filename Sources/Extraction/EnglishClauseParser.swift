import KnowledgeGraph
import Lexicon

/// Cuts an English sentence into clauses and says who does what in each.
///
/// The subject is the last bare phrase before the verb group, the object the first behind it. Infinitives, gerunds and
/// reduced relative clauses open clauses of their own.
struct EnglishClauseParser {
  let vocabulary: Vocabulary
  private var sentence: ParsedSentence
  private var stack = ClauseStack()
  private var phraseParser: EnglishPhraseParser
  private var preposition = PrepositionID.none
  private var prepositionWord = -1

  init(vocabulary: Vocabulary, sentence: ParsedSentence) {
    self.vocabulary = vocabulary
    self.sentence = sentence
    words = sentence.words
    phraseParser = EnglishPhraseParser(vocabulary: vocabulary, words: sentence.words)
  }

  private let words: [Word]

  /// Parses the sentence and returns it with phrases, clauses and predicates filled in.
  mutating func parse() -> ParsedSentence {
    let count = words.count
    var index = 0
    while index < count {
      let word = words[index]
      var next = index + 1
      switch word.tag {
      case .auxiliary, .verb, .modal, .negation:
        preposition = .none
        prepositionWord = -1
        next = verbGroup(at: index, count)
      case .time:
        preposition = .none
        prepositionWord = -1
      case .future: next = infinitive(at: index, count)
      case .complementizer: complementizer(index)
      case .relative: relative(index)
      case .conjunction: conjunction(index)
      case .preposition, .attribution, .include, .addition, .reason, .purpose:
        if let gerund = gerund(after: index, count) {
          next = gerund
        } else {
          preposition = word.preposition
          prepositionWord = index
        }
      case .comma, .dash: comma(index)
      case .semicolon, .stop: stack.restart(at: index + 1)
      case .colon: colon(index)
      case .conditional:
        stack.push(.conditional, link: .condition, governor: stack[stack.top].predicate, at: index)
      case .closeQuote, .closeParenthesis, .openParenthesis, .otherMark, .adverb, .question, .exception: break
      default: next = max(next, phrase(at: index, count))
      }
      stack[stack.top].end = next
      index = next
    }
    sentence.phrases = phraseParser.phrases
    sentence.clauses = stack.clauses
    finishRoles()
    addNominal()
    return sentence
  }

  // MARK: - Phrases

  private mutating func phrase(at index: Int, _ limit: Int) -> Int {
    guard let parsed = phraseParser.parse(at: index, limit: limit) else { return index + 1 }
    let governing = prepositionWord
    if governing >= 0 { phraseParser.phrases[parsed.phrase].preposition = preposition }
    preposition = .none
    prepositionWord = -1
    place(parsed.phrase, governing)
    var next = complete(parsed.phrase, parsed.next, limit)
    next = apposition(parsed.phrase, next, limit)
    next = list(parsed.phrase, next, limit)
    return next
  }

  private static let namingWords: Set<String> = [
    "known", "know", "call", "name", "dub", "nickname", "title", "codename", "brand",
  ]

  /// What belongs to a common noun behind it: "a tool known as Nightjar", "reporters at De Avond", "police in Kitwe".
  private mutating func complete(_ phrase: Int, _ from: Int, _ limit: Int) -> Int {
    let current = phraseParser.phrases[phrase]
    guard current.nature == .common, from + 1 < limit else { return from }
    if current.isPlural, let inner = current.genitive, phraseParser.phrases[inner].nature == .name,
      phraseParser.phrases[inner].words.lowerBound > current.head, isNamedPlace(words[current.head])
    {
      // "the communities of X and Y" are X and Y
      var named = phraseParser.phrases[inner]
      named.kind = named.kind ?? .organization
      named.preposition = current.preposition
      named.governor = current.governor
      named.listHead = phrase
      phraseParser.phrases[phrase] = named
      return from
    }
    if words[from].tag == .verb, words[from].form == .gerund, current.classes.contains(vocabulary.transparent),
      current.genitive == nil,
      words[from].classes.contains(vocabulary.belong), let inner = phraseParser.parse(at: from + 1, limit: limit)
    {
      // "a phone belonging to X"
      phraseParser.phrases[phrase].genitive = inner.phrase
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      return inner.next
    }
    var index = from
    let hasComma = words[index].tag == .comma
    if hasComma { index += 1 }
    if words[index].tag == .verb || words[index].tag == .adjective, words[index].lexeme >= 0,
      words[index].form != .gerund,
      Self.namingWords.contains(vocabulary.lexicon.lexemes[Int(words[index].lexeme)].headword)
    {
      index += 1
      if index < limit, words[index].tag == .preposition, words[index].preposition != vocabulary.by { index += 1 }
      guard index < limit, words[index].isCapitalized || words[index].tag == .openQuote else { return from }
      let mark = phraseParser.phrases.count
      guard let inner = phraseParser.parse(at: index, limit: limit), phraseParser.phrases[inner.phrase].nature == .name
      else {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
        return from
      }
      let name = phraseParser.phrases[inner.phrase]
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      phraseParser.phrases[phrase].nature = .name
      phraseParser.phrases[phrase].isDefinite = true
      phraseParser.phrases[phrase].nameWords = name.nameWords
      phraseParser.phrases[phrase].coreWords = name.coreWords
      phraseParser.phrases[phrase].entry = name.entry
      phraseParser.phrases[phrase].head = name.head
      phraseParser.phrases[phrase].kind = current.kind == .group ? name.kind : current.kind ?? name.kind
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      return hasComma && inner.next < limit && words[inner.next].tag == .comma ? inner.next + 1 : inner.next
    }
    guard !hasComma, words[from].tag == .preposition else { return from }
    let preposition = words[from].preposition
    let isStaff = current.kind == .group && preposition == vocabulary.at
    let isLocal =
      preposition == vocabulary.inID
      && (current.kind == .court || current.kind == .government || current.classes.contains(vocabulary.prosecutor))
      && current.genitive == nil && current.classes.intersects(vocabulary.institutions)
    guard isStaff || isLocal else { return from }
    let mark = phraseParser.phrases.count
    guard let inner = phraseParser.parse(at: from + 1, limit: limit) else { return from }
    let name = phraseParser.phrases[inner.phrase]
    guard name.nature == .name, name.kind != .person, isStaff || name.words.count <= 2 else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    if isStaff {
      // what its people do, the body does
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      var body = name
      body.words = current.words.lowerBound..<inner.next
      body.preposition = current.preposition
      body.governor = current.governor
      body.listHead = phrase
      phraseParser.phrases[phrase] = body
    } else {
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      if name.country >= 0 { phraseParser.phrases[phrase].country = name.country }
    }
    return inner.next
  }

  private func isNamedPlace(_ word: Word) -> Bool {
    word.lexeme >= 0
      && ["community", "village", "town", "city", "state", "province", "region", "district"].contains(
        vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  private mutating func place(_ phrase: Int, _ governing: Int) {
    let top = stack.top
    if governing >= 0 {
      phraseParser.phrases[phrase].governor = governing
      let word = words[governing]
      if word.tag == .attribution {
        stack[top].attribution = phrase
        return
      }
      if word.tag == .include, let group = phraseParser.phrases.lastGroup(before: governing) {
        phraseParser.phrases[group].members = phrase
        return
      }
    }
    if phraseParser.phrases[phrase].nature == .adverbial { return }
    if phraseParser.phrases[phrase].preposition == .none, stack[top].predicate == nil {
      stack[top].topic = .phrase(phrase)
    }
    if stack[top].predicate == nil { stack[top].before.append(phrase) }
    stack[top].phrases.append(phrase)
  }

  private mutating func list(_ first: Int, _ from: Int, _ limit: Int) -> Int {
    var last = first
    var index = from
    while index < limit {
      var start = index
      let isComma = words[start].tag == .comma
      if isComma { start += 1 }
      guard start < limit else { break }
      var item = start
      if words[start].tag == .conjunction, words[start].classes.contains(vocabulary.listConjunction) {
        item += 1
      } else if words[start].tag == .addition {
        item += 1
      } else if !isComma || !leadsToConjunction(start, limit) && !leadsToVerb(start, limit, after: first) {
        break
      }
      var free = PrepositionID.none
      if item < limit, words[item].tag == .preposition {
        free = words[item].preposition
        item += 1
      }
      guard item < limit, startsPhrase(words[item]) else { break }
      let mark = phraseParser.phrases.count
      if free == .none, phraseParser.phrases[last].nature == .common, let owner = phraseParser.phrases[last].genitive,
        phraseParser.phrases[owner].nature == .name,
        phraseParser.phrases[owner].words.upperBound == start - (isComma ? 1 : 0), words[item].isCapitalized
      {
        // "the leaders of X and Y"
        guard let parsed = phraseParser.parse(at: item, limit: limit) else { break }
        if phraseParser.phrases[parsed.phrase].nature == .name,
          parsed.next >= limit || ![.verb, .auxiliary, .modal].contains(words[parsed.next].tag)
            || stack[stack.top].predicate == nil
        {
          var tail = owner
          while let next = phraseParser.phrases[tail].nextInList { tail = next }
          phraseParser.phrases[tail].nextInList = parsed.phrase
          phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[owner].listHead
          phraseParser.phrases[last].words = phraseParser.phrases[last].words.lowerBound..<parsed.next
          index = parsed.next
          continue
        }
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      }
      if free == vocabulary.of, let owner = phraseParser.phrases[last].genitive {
        // "on the devices of X and of Y"
        guard let parsed = phraseParser.parse(at: item, limit: limit) else { break }
        phraseParser.phrases[owner].nextInList = parsed.phrase
        phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[owner].listHead
        index = apposition(parsed.phrase, parsed.next, limit)
        continue
      }
      guard let parsed = phraseParser.parse(at: item, limit: limit),
        joins(last, parsed.phrase, parsed.next, limit, free)
      else {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
        break
      }
      phraseParser.phrases[last].nextInList = parsed.phrase
      phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[first].listHead
      phraseParser.phrases[parsed.phrase].preposition = phraseParser.phrases[first].preposition
      last = parsed.phrase
      index = apposition(parsed.phrase, parsed.next, limit)
    }
    return index
  }

  private func startsPhrase(_ word: Word) -> Bool {
    word.tag.isNominal || [.determiner, .possessive, .openQuote, .ordinal].contains(word.tag)
  }

  private func leadsToConjunction(_ from: Int, _ limit: Int) -> Bool {
    var index = from
    while index < limit, index - from < 20 {
      let word = words[index]
      if word.tag == .conjunction, word.classes.contains(vocabulary.listConjunction), index > from {
        return index + 1 < limit && startsPhrase(words[index + 1])
      }
      switch word.tag {
      case .verb, .auxiliary, .modal, .relative, .complementizer, .stop, .colon, .semicolon, .pronoun: return false
      default: index += 1
      }
    }
    return false
  }

  /// "EU, Canada blacklist …": in headlines a comma stands for "and".
  private func leadsToVerb(_ from: Int, _ limit: Int, after first: Int) -> Bool {
    guard sentence.isTitle, phraseParser.phrases[first].nature == .name,
      phraseParser.phrases[first].words.lowerBound == 0
    else {
      return false
    }
    var index = from
    while index < limit, words[index].isCapitalized, words[index].tag.isNominal { index += 1 }
    return index > from && index < limit && words[index].tag == .verb
  }

  private func joins(_ left: Int, _ right: Int, _ next: Int, _ limit: Int, _ free: PrepositionID) -> Bool {
    let (one, two) = (phraseParser.phrases[left], phraseParser.phrases[right])
    if two.nature == .adverbial || two.nature == .pronoun { return false }
    if free != .none, free != one.preposition { return false }
    if free == .none, stack[stack.top].predicate != nil, next < limit,
      [.verb, .auxiliary, .modal].contains(words[next].tag), !isReduced(next, limit)
    {
      return false
    }
    let isActor = { (phrase: Phrase) in phrase.nature == .name || phrase.kind != nil }
    return isActor(one) == isActor(two)
  }

  /// "Femke Aalders, director of …,", "Halberd spokeswoman Noa Ben-Ami", "the Lumen Lab, part of …,".
  private mutating func apposition(_ outer: Int, _ from: Int, _ limit: Int) -> Int {
    var phrase = outer
    // "the devices of X, leader of …": the last name is the one described
    while phraseParser.phrases[phrase].nature == .common, phraseParser.phrases[phrase].kind != .person,
      let inner = phraseParser.phrases[phrase].genitive, phraseParser.phrases[inner].words.upperBound == from
    {
      phrase = inner
    }
    let current = phraseParser.phrases[phrase]
    guard current.nature == .name || current.kind != nil || current.classes.intersects(vocabulary.relational) else {
      return from
    }
    var start = from
    let isComma = start < limit && (words[start].tag == .comma || words[start].tag == .dash)
    if isComma { start += 1 }
    guard start < limit, startsPhrase(words[start]) else { return from }
    let mark = phraseParser.phrases.count
    guard let parsed = phraseParser.parse(at: start, limit: limit) else { return from }
    let other = phraseParser.phrases[parsed.phrase]
    let behind = parsed.next
    let closes =
      behind >= limit || [.comma, .dash, .stop, .closeQuote, .semicolon].contains(words[behind].tag)
      || words[behind].tag == .preposition || words[behind].tag == .relative
    let isRoleThenName =
      current.kind == .person && current.nature == .common && other.nature == .name
      && (other.kind == nil || other.kind == .person) && (!isComma || closes)
    let isNameThenOther =
      isComma && current.nature == .name && other.nature == .common && closes
      && (other.kind == .person && (current.kind == nil || current.kind == .person)
        || other.kind != .person && other.kind != .group && current.kind != .person
          && (other.kind != nil || other.classes.intersects(vocabulary.relational)))
      && !leadsToConjunction(start, limit)
    // "Senator Maria Ortiz, a Democrat,"
    let isNameThenMember =
      isComma && current.nature == .name && words[start].tag == .determiner && !words[start].isDefinite
      && other.nature == .name
      && behind < limit && words[behind].tag == .comma
    if isNameThenMember {
      phraseParser.phrases[parsed.phrase].appositionTo = phrase
      return behind + 1
    }
    // "his party, New Homeland,", "the regulator, OEFA,"
    let isBodyThenName =
      isComma && current.nature == .common && current.isDefinite && current.kind != .group && current.kind != .person
      && current.kind != nil && other.nature == .name && other.kind != .person && behind < limit
      && words[behind].tag == .comma
      && !leadsToConjunction(start - 1, limit)
    if isBodyThenName {
      var named = other
      named.words = current.words.lowerBound..<other.words.upperBound
      named.kind = other.kind ?? current.kind
      named.preposition = current.preposition
      named.governor = current.governor
      named.genitive = current.genitive
      named.possessive = current.possessive
      named.country = current.country
      named.classes.formUnion(current.classes)
      named.listHead = current.listHead
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      phraseParser.phrases[phrase] = named
      return behind + 1
    }
    if isComma, current.nature == .common, current.kind == nil, current.isDefinite,
      current.classes.intersects(vocabulary.relational),
      other.nature == .name, behind < limit, words[behind].tag == .comma, !leadsToConjunction(start - 1, limit)
    {
      // "its largest shareholder, Kestrel Partners,"
      phraseParser.phrases[phrase].apposition = parsed.phrase
      phraseParser.phrases[phrase].kind = other.kind ?? .organization
      phraseParser.phrases[parsed.phrase].appositionTo = phrase
      return behind + 1
    }
    guard isRoleThenName || isNameThenOther else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[phrase].apposition = parsed.phrase
    phraseParser.phrases[parsed.phrase].appositionTo = phrase
    // each tells what the other is
    let (named, telling) = isRoleThenName ? (parsed.phrase, phrase) : (phrase, parsed.phrase)
    if phraseParser.phrases[named].kind == nil, let kind = phraseParser.phrases[telling].kind, kind != .group {
      phraseParser.phrases[named].kind = kind
    }
    var next = parsed.next
    if isNameThenOther, next < limit, words[next].tag == .preposition,
      phraseParser.phrases[parsed.phrase].genitive == nil
    {
      let inner = phraseParser.parse(at: next + 1, limit: limit)
      if let inner,
        [vocabulary.at, vocabulary.forID, vocabulary.of, vocabulary.inID, vocabulary.with].contains(
          words[next].preposition),
        phraseParser.phrases[inner.phrase].nature == .name || phraseParser.phrases[inner.phrase].kind != nil
      {
        phraseParser.phrases[parsed.phrase].genitive = inner.phrase
        next = inner.next
      } else if let inner {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - inner.phrase)
      }
    }
    if isComma, next < limit, words[next].tag == .comma || words[next].tag == .dash { next += 1 }
    return next
  }

  // MARK: - Verbs

  private struct Group {
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
  private func group(at start: Int, _ limit: Int) -> Group? {
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
        group.isCopula = hasBe
      case .adverb where index > start: break
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

  private mutating func verbGroup(at index: Int, _ limit: Int) -> Int {
    guard let group = group(at: index, limit) else { return index + 1 }
    let word = words[group.verb]
    let isBare = group.verb == index
    if isBare, word.form == .gerund {
      let afterComma = index > 0 && words[index - 1].tag == .comma
      // "a brief urging …": only who can act takes the gerund along
      let described = previousPhrase(index)
      let describes =
        described.map { phraseParser.phrases[$0].nature == .name || phraseParser.phrases[$0].kind != nil } ?? false
      stack.push(
        .adverbial, link: afterComma || !describes ? .circumstance : .relative, governor: stack[stack.top].predicate,
        at: index)
      if !afterComma, let last = described, phraseParser.phrases[last].words.upperBound == index {
        stack[stack.top].antecedent = last
      }
      take(group, in: stack.top)
      return group.end
    }
    if isBare, isReduced(index, limit), let last = previousPhrase(index) {
      stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
      stack[stack.top].antecedent = last
      var passive = group
      passive.isPassive = true
      take(passive, in: stack.top)
      return group.end
    }
    finite(group, at: index)
    return group.end
  }

  private func previousPhrase(_ index: Int) -> Int? {
    var phrase = stack[stack.top].phrases.last { phraseParser.phrases[$0].words.upperBound <= index }
    while let last = phrase, let next = phraseParser.phrases[last].nextInList { phrase = next }
    return phrase
  }

  /// "a complaint lodged against …": a participle behind a noun, where the clause has its verb or will get it.
  private func isReduced(_ index: Int, _ limit: Int) -> Bool {
    let word = words[index]
    guard word.tag == .verb, word.form == .pastParticiple || word.couldBeParticiple, index > 0 else { return false }
    let before = words[index - 1]
    let afterComma = before.tag == .comma
    guard before.tag.isNominal || afterComma || before.tag == .closeParenthesis else { return false }
    guard index + 1 < limit else { return false }
    let after = words[index + 1]
    let isOpen =
      after.tag == .preposition || after.tag == .stop || after.tag == .comma || after.tag == .adverb
      || after.tag == .future || after.tag == .time
    guard isOpen else { return false }
    if word.classes.contains(vocabulary.say) || word.classes.contains(vocabulary.report), after.tag != .future {
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

  private func hasVerb(after index: Int, _ limit: Int) -> Bool {
    var place = index + 1
    while place < limit, place - index < 30 {
      let word = words[place]
      switch word.tag {
      case .relative, .complementizer, .stop, .semicolon, .colon: return false
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

  private mutating func finite(_ group: Group, at index: Int) {
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
      phraseParser.phrases[$0].preposition == .none && phraseParser.phrases[$0].words.upperBound >= index - 1 ? $0 : nil
    }
    if before.tag == .conjunction || before.tag == .comma && subject == nil {
      stack.pop { $0.kind == .relative || $0.kind == .adverbial || $0.isNonFinite }
      if words[group.verb].classes.intersects(vocabulary.stands) {
        stack.pop { $0.kind == .complement && $0.governor != nil }
      }
      if stack[stack.top].predicate == nil { take(group, in: stack.top); return }
      stack.replaceTop(.main, at: index)
      take(group, in: stack.top)
      return
    }
    if stack[top].kind == .relative, subject != nil,
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
    if let waiting = stack.innermost({ $0.predicate == nil && $0.topic != nil }) {
      stack.pop(to: waiting)
      take(group, in: waiting)
      return
    }
    stack.pop { $0.kind == .relative || $0.kind == .adverbial }
    stack.replaceTop(.main, at: index)
    take(group, in: stack.top)
  }

  private mutating func take(_ group: Group, in clause: Int) {
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

  /// "to" with a verb: what is planned, or what for.
  private mutating func infinitive(at index: Int, _ limit: Int) -> Int {
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
    let governor = stack[stack.top].predicate ?? stack[stack.top].governor
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
  private mutating func gerund(after index: Int, _ limit: Int) -> Int? {
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

  // MARK: - Particles

  private mutating func complementizer(_ index: Int) {
    if index > 0, words[index - 1].tag == .conjunction, let sibling = stack.innermost({ $0.kind == .complement }) {
      stack.pop(to: sibling)
      stack.replaceTop(.complement, at: index)
      return
    }
    let governor = stack[stack.top].predicate
    let parent = stack.top
    let last = stack[parent].phrases.last
    stack.push(.complement, link: .complement, governor: governor, at: index)
    if let last, phraseParser.phrases[last].words.upperBound == index { stack[stack.top].governingPhrase = last }
  }

  private mutating func relative(_ index: Int) {
    let word = words[index]
    let last = previousPhrase(index)
    let isVerbNext =
      index + 1 < words.count && [.verb, .auxiliary, .modal, .adverb, .negation].contains(words[index + 1].tag)
    if word.isPossessor == false, word.classes.contains(vocabulary.thatClass), !isVerbNext || last == nil {
      let governor = stack[stack.top].predicate
      let adjacent = last.map { phraseParser.phrases[$0].words.upperBound == index } ?? false
      if let governor,
        !adjacent || sentence.predicates[governor].classes.intersects(vocabulary.claims)
          || sentence.predicates[governor].classes.intersects(vocabulary.factives)
      {
        complementizer(index)
        return
      }
    }
    stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
    preposition = .none
    prepositionWord = -1
    if var last {
      // "the arrest of X, who …"
      while phraseParser.phrases[last].nature == .common, let inner = phraseParser.phrases[last].genitive,
        phraseParser.phrases[inner].words.upperBound == phraseParser.phrases[last].words.upperBound,
        phraseParser.phrases[inner].nature == .name || phraseParser.phrases[inner].kind != nil,
        phraseParser.phrases[last].kind == nil
      {
        last = inner
      }
      stack[stack.top].antecedent = last
      if isWho(word), phraseParser.phrases[last].nature == .name, phraseParser.phrases[last].kind == nil {
        phraseParser.phrases[last].kind = .person
      }
    }
  }

  private func isWho(_ word: Word) -> Bool {
    word.lexeme >= 0 && vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "who"
  }

  private mutating func conjunction(_ index: Int) {
    let word = words[index]
    preposition = .none
    prepositionWord = -1
    if word.classes.contains(vocabulary.subordinator) {
      stack.pop { $0.kind == .relative && $0.predicate != nil }
      stack.push(.adverbial, link: .reason, governor: stack[stack.top].predicate, at: index)
    } else if word.classes.contains(vocabulary.coordinator) {
      if index > 0, words[index - 1].tag == .comma || words[index - 1].tag == .closeQuote {
        stack.pop { $0.kind != .main && $0.kind != .complement }
        if index + 1 < words.count, startsClause(index + 1) {
          stack.pop { $0.kind != .main }
          if stack[stack.top].predicate != nil { stack.replaceTop(.main, at: index) }
        }
      }
    }
  }

  /// Whether a phrase with a verb of its own follows.
  private func startsClause(_ from: Int) -> Bool {
    var index = from
    guard index < words.count, startsPhrase(words[index]) || words[index].tag == .pronoun else { return false }
    while index < words.count, index - from < 14 {
      switch words[index].tag {
      case .verb, .auxiliary, .modal: return index > from && words[index].form != .gerund
      case .stop, .relative, .complementizer, .colon: return false
      default: index += 1
      }
    }
    return false
  }

  private mutating func comma(_ index: Int) {
    stack.pop { ($0.kind == .relative || $0.kind == .adverbial) && $0.predicate != nil }
    preposition = .none
    prepositionWord = -1
  }

  private mutating func colon(_ index: Int) {
    let governor = stack.innermost { clause in
      clause.predicate.map { self.sentence.predicates[$0].classes.contains(self.vocabulary.say) } ?? false
    }
    if let governor, let predicate = stack[governor].predicate {
      stack.pop(to: governor)
      stack.push(.complement, link: .quotation, governor: predicate, at: index + 1)
    } else {
      stack.restart(at: index + 1)
    }
  }

  // MARK: - Roles

  private mutating func finishRoles() {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard let number = clause.predicate else { continue }
      var predicate = sentence.predicates[number]
      if let governor = clause.governor, clause.kind == .complement, sentence.predicates[governor].complement == nil {
        sentence.predicates[governor].complement = number
      }
      let after = clause.phrases.filter { sentence.phrases[$0].words.lowerBound > predicate.word }
      predicate.prepositional = clause.phrases.filter { sentence.phrases[$0].preposition != .none }
      predicate.extent = clause.start..<clause.end
      var bare = after.filter {
        sentence.phrases[$0].preposition == .none && sentence.phrases[$0].appositionTo == nil
          && sentence.phrases[$0].nature != .adverbial
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
        predicate.object = predicate.subject
        predicate.subject = predicate.prepositional.first { phrase in
          sentence.phrases[phrase].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
        }.map { .phrase($0) }
      }
      if predicate.object == nil, !bare.isEmpty { predicate.object = .phrase(bare.removeFirst()) }
      if predicate.object == nil,
        sentence.words[predicate.word].endToken - sentence.words[predicate.word].firstToken > 1,
        let first = after.first
      {
        // "imposed sanctions on Tuesday on three firms": the phrasal verb's object behind a second preposition
        predicate.object = .phrase(first)
      }
      predicate.extraObjects = bare
      sentence.predicates[number] = predicate
    }
    trailingAttribution()
    denyingAuxiliaries()
  }

  /// "it threatened to sue but never did": the bare auxiliary negates what stands before.
  private mutating func denyingAuxiliaries() {
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
  private mutating func trailingAttribution() {
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

  private mutating func addNominal() {
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
            inner = sentence.phrases[candidate].genitive
            depth += 1
          }
          if let other = sentence.phrases[current].apposition { nominal(other, top: other, clauseIndex, nil) }
          member = sentence.phrases[current].nextInList
        }
      }
    }
  }

  private mutating func nominal(_ index: Int, top: Int, _ clauseIndex: Int, _ copula: Predicate?) {
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
    if let copula, predicate.antecedent == nil, copula.object == .phrase(top) || copula.object == .phrase(index),
      case .phrase(let subject)? = copula.subject
    {
      predicate.antecedent = subject
      predicate.isNegated = copula.isNegated
      predicate.isPossible = copula.isPossible
      predicate.isFuture = copula.isFuture
    }
    let end = sentence.phrases[top].words.upperBound
    predicate.prepositional = clause.phrases.filter {
      sentence.phrases[$0].preposition != .none && sentence.phrases[$0].words.lowerBound >= end
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

  private func isPossessor(_ phrase: Int?) -> Bool {
    guard let phrase else { return false }
    let words = sentence.phrases[phrase].words
    return words.upperBound > 0 && words.upperBound <= sentence.words.count
      && sentence.words[words.upperBound - 1].isPossessor
  }
}
