import KnowledgeGraph
import Lexicon

/// Reads noun phrases of an Arabic sentence: where one ends is the rule of the genitive chain (idafa).
///
/// A bare indefinite noun goes on into the next noun until a member is definite, proper or carries a pronoun; then the
/// phrase is closed and takes only agreeing adjectives.
struct ArabicPhraseParser {
  let vocabulary: Vocabulary
  let words: [Word]
  var phrases: [Phrase] = []

  init(vocabulary: Vocabulary, words: [Word]) {
    self.vocabulary = vocabulary
    self.words = words
  }

  /// Reads the phrase that starts at a word.
  /// - Returns: the phrase's place in ``phrases`` and the word behind it; `nil` where no phrase starts here.
  mutating func parse(at start: Int, limit: Int, depth: Int = 0) -> (phrase: Int, next: Int)? {
    guard start < limit, depth < 12 else { return nil }
    var index = start
    var phrase = Phrase(words: start..<start, head: start, nature: .common)
    phrase.preposition = words[start].tag == .preposition ? .none : words[start].preposition

    // كل من، أكثر من، ثلاثة، عشرات …
    index = quantity(from: index, limit: limit, &phrase)
    if index < limit, words[index].tag == .demonstrative {
      phrase.hasDemonstrative = true
      phrase.isDefinite = true
      index += 1
      if index < limit, words[index].tag == .noun, words[index].isFeminine, !words[index].isPlural,
        vocabulary.masculineDemonstratives.contains(words[index - 1].lexeme)
      {
        // "ساندتها في ذلك النقابة": the pronoun stands alone
        return lonelyQuantity(phrase, start, index)
      }
    }
    guard index < limit else { return lonelyQuantity(phrase, start, index) }
    if words[index].tag == .openQuote, let end = quotedName(from: index, limit: limit), soundsLikeName(index + 1..<end)
    {
      phrase.head = index + 1
      phrase.nature = .name
      phrase.nameWords = index + 1..<end
      phrase.coreWords = index + 1..<end
      phrase.isDefinite = true
      return finish(&phrase, start, closing(end, limit), limit, depth)
    }
    let head = words[index]
    guard head.tag.isNominal || head.tag == .pronoun, !(index > start && head.tag == .pronoun) else {
      return lonelyQuantity(phrase, start, index)
    }
    if head.tag == .number || head.tag == .quantifier { return lonelyQuantity(phrase, start, index + 1) }
    phrase.head = index
    if index > start, phrase.preposition == .none { phrase.preposition = words[start].preposition }
    phrase.isDefinite = phrase.isDefinite || head.isDefinite || head.enclitic != nil
    phrase.isPlural = head.isPlural || phrase.hasQuantity
    phrase.isDual = head.isDual
    phrase.isFeminine = head.isFeminine
    phrase.classes = head.classes
    phrase.possessive = head.enclitic
    phrase.country = head.country
    if head.tag == .pronoun {
      phrase.nature = .pronoun
      phrase.possessive = nil
      return finish(&phrase, start, index + 1, limit, depth)
    }
    if head.classes.contains(vocabulary.time) && head.tag != .name { return time(&phrase, start, index, limit) }
    if isNameStart(index) { return name(&phrase, start, index, limit, depth) }
    phrase.kind = vocabulary.kind(of: head)
    if head.endToken - head.firstToken > 1, head.isDefinite, let kind = phrase.kind,
      kind == .organization || kind == .government || kind == .court
    {
      // نقابة الصحفيين, المحكمة العليا: a body that the lexicon holds as a phrase is named by it
      phrase.nature = .name
      let end = modifiers(&phrase, index + 1, limit)
      phrase.nameWords = index..<end
      phrase.coreWords = index..<end
      return finish(&phrase, start, end, limit, depth)
    }
    if phrase.kind == nil, head.isPlural, head.form == .activeParticiple || head.form == .passiveParticiple {
      // المتظاهرون, مرتادي: people who do what the participle says
      phrase.kind = .group
    }
    return common(&phrase, start, index, limit, depth)
  }

  // MARK: - Names

  /// Whether a proper name starts at a word by its own form: a known name, a given name, an unknown word.
  private func isNameStart(_ index: Int) -> Bool {
    let word = words[index]
    return word.tag == .name || word.tag == .unknown
  }

  /// The word behind the name that starts at a word.
  private func nameEnd(from start: Int, limit: Int) -> Int {
    var index = start + 1
    let isPerson = vocabulary.isGivenName(words[start]) || words[start].tag == .unknown
    if words[start].entry >= 0 && !vocabulary.isGivenName(words[start]) { return index }
    while index < limit, index - start < 5 {
      let word = words[index]
      if word.hasConjunction || word.preposition != .none || word.enclitic != nil && word.tag != .unknown { break }
      if vocabulary.isNameParticle(word), index + 1 < limit {
        index += 2
        continue
      }
      if word.tag == .unknown || vocabulary.isGivenName(word) {
        index += 1
        continue
      }
      // A surname may be an ordinary word: خالد الأزرق، فادي خليفة.
      if isPerson, index == start + 1, vocabulary.isGivenName(words[start]),
        word.tag == .noun || word.tag == .adjective || word.tag == .name, !word.classes.contains(vocabulary.role)
      {
        index += 1
        continue
      }
      break
    }
    return min(index, limit)
  }

  private mutating func name(
    _ phrase: inout Phrase, _ start: Int, _ index: Int, _ limit: Int, _ depth: Int
  ) -> (phrase: Int, next: Int) {
    let end = nameEnd(from: index, limit: limit)
    phrase.nature = .name
    phrase.isDefinite = true
    phrase.nameWords = index..<end
    phrase.coreWords = index..<end
    phrase.entry = words[index].entry
    if vocabulary.isGivenName(words[index]) { phrase.kind = .person }
    if phrase.entry >= 0 { phrase.kind = vocabulary.kind(ofEntry: phrase.entry) }
    return finish(&phrase, start, modifiers(&phrase, end, limit), limit, depth)
  }

  /// Whether quoted words without a cue noun are a name: one of them is not a common word, or they are called so.
  private func soundsLikeName(_ range: Range<Int>) -> Bool {
    if range.contains(where: { words[$0].tag == .unknown || words[$0].tag == .name }) { return true }
    let open = range.lowerBound - 1
    return open > 0 && vocabulary.isNaming(words[open - 1])
  }

  /// The word behind the last word of a quoted name of at most five words; `nil` where the quotation is speech.
  private func quotedName(from open: Int, limit: Int, hasCue: Bool = false) -> Int? {
    var index = open + 1
    while index < limit, index - open <= 6 {
      let word = words[index]
      if word.tag == .closeQuote { return index > open + 1 ? index : nil }
      if !hasCue,
        word.tag == .verb && !word.couldBeNoun && index == open + 1 && index + 1 < limit
          && words[index + 1].tag != .closeQuote
      {
        return nil
      }
      switch word.tag {
      case .comma, .openQuote, .stop, .complementizer, .relative, .conditional, .purpose, .reason: return nil
      case .negation
      where index == open + 1 && !words[index + 1..<Swift.min(index + 5, limit)].contains { $0.tag == .unknown }:
        return nil
      default: index += 1
      }
    }
    return nil
  }

  private func closing(_ index: Int, _ limit: Int) -> Int {
    index < limit && words[index].tag == .closeQuote ? index + 1 : index
  }

  // MARK: - Common nouns

  private mutating func common(
    _ phrase: inout Phrase, _ start: Int, _ head: Int, _ limit: Int, _ depth: Int
  ) -> (phrase: Int, next: Int) {
    let word = words[head]
    var index = head + 1
    let isTitle = vocabulary.isTitle(word)
    var isOpen = !word.isDefinite && word.enclitic == nil && !word.isAccusative

    // adjectives that stand between a definite head and its name: الرئيس المصري X
    if word.isDefinite || word.enclitic != nil { index = modifiers(&phrase, index, limit) }

    if index + 1 < limit, words[index].tag == .openParenthesis, vocabulary.isCue(word), isOpen,
      words[index + 1].isCapitalized,
      let end = parenthesis(index, limit)
    {
      // مجموعة (NSO Group)
      takeName(&phrase, cue: head, core: index + 1..<end - 1, isOpen: isOpen)
      phrase.nameWords = head..<end
      index = end
      isOpen = false
    } else if index < limit, words[index].tag == .openQuote, vocabulary.isCue(word) || isTitle || phrase.kind != nil,
      let end = quotedName(from: index, limit: limit, hasCue: true)
    {
      if isOpen, word.classes.contains(vocabulary.role), phrase.kind == .person {
        // رئيسة «حصن رقمي»: the post is in the body that is quoted
        var body = Phrase(words: index..<closing(end, limit), head: index + 1, nature: .name)
        body.nameWords = index + 1..<end
        body.coreWords = index + 1..<end
        body.isDefinite = true
        body.entry = words[index + 1].entry
        if body.entry >= 0 { body.kind = vocabulary.kind(ofEntry: body.entry) }
        body.listHead = phrases.count
        phrases.append(body)
        phrase.genitive = phrases.count - 1
        phrase.isDefinite = true
        index = closing(end, limit)
        return finish(&phrase, start, index, limit, depth)
      }
      takeName(&phrase, cue: head, core: index + 1..<end, isOpen: isOpen)
      index = closing(end, limit)
      if !vocabulary.isPersonNoun(word) { phrase.nameWords = head..<index }
      isOpen = false
    } else if index < limit, isNameStart(index), !words[index].hasConjunction, words[index].preposition == .none {
      let end = nameEnd(from: index, limit: limit)
      if vocabulary.takesName(word), namesItself(word, phrase),
        !word.classes.contains(vocabulary.role) || word.isDefinite || isTitle && !isBody(index)
      {
        let end = vocabulary.isPersonNoun(word) ? personEnd(index, limit) : end
        takeName(&phrase, cue: head, core: index..<end, isOpen: isOpen)
        index = end
        isOpen = false
      } else if isOpen, let genitive = parse(at: index, limit: limit, depth: depth + 1) {
        phrase.genitive = genitive.phrase
        phrase.isDefinite = true
        index = genitive.next
        isOpen = false
      }
    } else if isOpen, index < limit, canBeGenitive(index, of: word) {
      let isBodyName = isOrganizationCue(phrase, word)
      if let genitive = parse(at: index, limit: limit, depth: depth + 1) {
        phrase.genitive = genitive.phrase
        let inner = phrases[genitive.phrase]
        phrase.isDefinite = phrase.isDefinite || inner.isDefinite
        if phrase.country < 0 { phrase.country = inner.country }
        index = genitive.next
        isOpen = false
        if index + 1 < limit, words[index].hasConjunction, words[index].isDefinite, words[index].tag == .noun,
          words[index].preposition == .none, vocabulary.kind(of: words[index]) == nil,
          words[index + 1].tag == .adjective && words[index + 1].isDefinite || words[index + 1].isCapitalized
        {
          // التكنولوجيا والتجسس: one genitive
          index += 1
        }
        if isBodyName, inner.isDefinite || inner.nature == .name {
          index = nameTail(index, limit)
          phrase.nature = .name
          phrase.nameWords = head..<index
          phrase.coreWords = head..<index
        }
      }
    }
    let before = index
    index = modifiers(&phrase, index, limit)
    if phrase.nature == .name, phrase.nameWords?.upperBound == before, phrase.genitive != nil,
      vocabulary.isCue(word), isOrganizationCue(phrase, word)
    {
      phrase.nameWords = head..<index
      phrase.coreWords = head..<index
    } else if phrase.nature == .common, word.isDefinite, isOrganizationCue(phrase, word) {
      let end = nameTail(index, limit)
      if end > head + 1 {
        phrase.nature = .name
        phrase.nameWords = head..<end
        phrase.coreWords = head..<end
        index = end
      }
    }
    if phrase.nature == .common, word.isDefinite == false, isOrganizationCue(phrase, word), index > head + 1 {
      phrase.nameWords = head..<index
    }
    return finish(&phrase, start, index, limit, depth)
  }

  /// شركة X, شركات X وY and الوزير X carry their names; الشركة and الجمعيتان do not: a name behind them is another's.
  private func namesItself(_ word: Word, _ phrase: Phrase) -> Bool {
    if vocabulary.isPersonNoun(word) { return !(word.isDefinite && (word.isPlural || word.isDual)) }
    return !word.isDefinite || phrase.kind == .product
  }

  private func isBody(_ index: Int) -> Bool {
    let entry = words[index].entry
    return entry >= 0 && vocabulary.kind(ofEntry: entry) != .person
  }

  /// A title's name runs over up to four words, ordinary ones included: العميد حمد الراشدي.
  private func personEnd(_ start: Int, _ limit: Int) -> Int {
    var index = nameEnd(from: start, limit: limit)
    while index < limit, index - start < 4 {
      let word = words[index]
      guard !word.hasConjunction, word.preposition == .none, word.enclitic == nil,
        word.tag == .unknown || word.tag == .name || vocabulary.isGivenName(word)
          || (word.isDefinite && index == start + 1 && (word.tag == .adjective || word.tag == .noun))
      else { break }
      index += 1
    }
    return index
  }

  private mutating func takeName(_ phrase: inout Phrase, cue: Int, core: Range<Int>, isOpen: Bool) {
    phrase.nature = .name
    phrase.isDefinite = true
    phrase.coreWords = core
    phrase.nameWords = vocabulary.isPersonNoun(words[cue]) || words[cue].enclitic != nil ? core : cue..<core.upperBound
    phrase.entry = words[core.lowerBound].entry
    if vocabulary.isPersonNoun(words[cue]) {
      phrase.kind = phrase.classes.contains(vocabulary.judge) ? .court : .person
    } else if let kind = vocabulary.kind(of: words[cue].classes) {
      phrase.kind = kind
      // نظام X: a system is a product where the name is one
      if kind == .government, words[cue].classes.contains(vocabulary.product),
        phrase.entry >= 0 && vocabulary.kind(ofEntry: phrase.entry) == .product
          || core.lowerBound > 0 && words[core.lowerBound - 1].tag == .openQuote
      {
        phrase.kind = .product
      }
    } else if phrase.entry >= 0 {
      phrase.kind = vocabulary.kind(ofEntry: phrase.entry)
    }
  }

  /// Whether the phrase's head makes a proper name out of common words: وزارة، محكمة، نقابة.
  private func isOrganizationCue(_ phrase: Phrase, _ word: Word) -> Bool {
    guard vocabulary.isCue(word), let kind = phrase.kind else { return false }
    return kind == .organization || kind == .government || kind == .court
  }

  /// What belongs to a body's name behind its first noun: للتعليم، لكرة القدم، والتعليم.
  private mutating func nameTail(_ from: Int, _ limit: Int) -> Int {
    var index = from
    while index < limit {
      let word = words[index]
      if word.tag == .noun, word.preposition == vocabulary.lam, !word.hasConjunction,
        index > from || words[index - 1].tag == .adjective,
        vocabulary.kind(of: word.classes) == nil
          || vocabulary.kind(of: word.classes) == .group && word.isPlural && word.isDefinite
      {
        let mark = phrases.count
        if let inner = parse(at: index, limit: limit, depth: 6) {
          phrases.removeLast(phrases.count - mark)
          index = inner.next
          continue
        }
      }
      if word.hasConjunction, word.isDefinite, word.tag == .noun, word.preposition == .none,
        vocabulary.kind(of: word.classes) == nil, !word.couldBeVerb, index > from - 1,
        words[index - 1].isDefinite,
        index + 1 >= limit || words[index + 1].tag != .verb
      {
        index += 1
        continue
      }
      if index > from, word.tag == .adjective, word.isDefinite, !word.hasConjunction, word.preposition == .none {
        index += 1
        continue
      }
      break
    }
    return index
  }

  private func canBeGenitive(_ index: Int, of head: Word) -> Bool {
    let word = words[index]
    if word.hasConjunction || word.preposition != .none { return false }
    switch word.tag {
    case .noun: return !word.isAccusative || word.isDefinite
    case .quantifier, .number: return head.tag == .noun && !head.isAccusative
    case .demonstrative: return true
    case .adjective: return word.isDefinite && !head.isDefinite && head.form == .masdar
    default: return false
    }
  }

  /// Takes the adjectives that agree in definiteness, and aliases in parentheses.
  private mutating func modifiers(_ phrase: inout Phrase, _ from: Int, _ limit: Int) -> Int {
    var index = from
    while index < limit {
      let word = words[index]
      if word.tag == .openParenthesis, let end = parenthesis(index, limit) {
        if phrase.aliasWords == nil, end - index - 2 >= 1, end - index <= 8 { phrase.aliasWords = index + 1..<end - 1 }
        index = end
        continue
      }
      if vocabulary.isMother(word), phrase.kind == .company, phrase.isDefinite, !word.hasConjunction,
        word.preposition == .none
      {
        phrase.classes.insert(vocabulary.parent)
        index += 1
        continue
      }
      guard
        word.tag == .adjective || word.tag == .noun && word.couldBeAdjective
          || word.tag == .name && word.couldBeAdjective && phrase.isFeminine && phrase.kind != .person,
        !word.hasConjunction,
        word.preposition == .none, word.enclitic == nil
      else { break }
      if word.isDefinite {
        guard phrase.isDefinite else { break }
      } else {
        guard !phrase.isDefinite, !word.couldBeVerb || word.isAccusative || word.country >= 0 else { break }
      }
      if word.country >= 0 { phrase.country = word.country }
      phrase.classes.formUnion(word.classes.intersection(vocabulary.modifierClasses))
      index += 1
    }
    return index
  }

  /// The word behind a parenthesis that holds a short name and nothing else.
  private func parenthesis(_ open: Int, _ limit: Int) -> Int? {
    var index = open + 1
    while index < limit, index - open <= 8 {
      if words[index].tag == .closeParenthesis { return index > open + 1 ? index + 1 : nil }
      if words[index].tag == .verb && !words[index].couldBeNoun { return nil }
      index += 1
    }
    return nil
  }

  // MARK: - Quantities and times

  private mutating func quantity(from start: Int, limit: Int, _ phrase: inout Phrase) -> Int {
    var index = start
    while index < limit {
      let word = words[index]
      if index > start, word.hasConjunction, word.tag != .number { break }
      switch word.tag {
      case .number, .quantifier:
        phrase.hasQuantity = true
        index += 1
      case .otherMark where phrase.hasQuantity: index += 1
      case .noun where word.classes.contains(vocabulary.number):
        phrase.hasQuantity = true
        index += 1
      case .preposition where phrase.hasQuantity && word.preposition == vocabulary.min && !word.hasConjunction:
        index += 1
      case .adjective where word.classes.contains(vocabulary.number):
        phrase.hasQuantity = true
        index += 1
      default: return index
      }
    }
    return index
  }

  private mutating func lonelyQuantity(_ phrase: Phrase, _ start: Int, _ index: Int) -> (phrase: Int, next: Int)? {
    guard index > start else { return nil }
    var phrase = phrase
    phrase.nature = .adverbial
    phrase.words = start..<index
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, index)
  }

  private mutating func time(
    _ phrase: inout Phrase, _ start: Int, _ head: Int, _ limit: Int
  ) -> (phrase: Int, next: Int) {
    phrase.nature = .adverbial
    var index = head + 1
    while index < limit {
      let word = words[index]
      guard !word.hasConjunction, word.preposition == .none else { break }
      guard
        word.tag == .number || word.tag == .time || word.classes.contains(vocabulary.time)
          || (word.tag == .adjective || word.tag == .unknown) && word.isDefinite == words[head].isDefinite
          || word.tag == .unknown && !words[head].isDefinite && !word.isCapitalized
      else { break }
      index += 1
    }
    phrase.words = start..<index
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, index)
  }

  private mutating func finish(
    _ phrase: inout Phrase, _ start: Int, _ end: Int, _ limit: Int, _ depth: Int
  ) -> (phrase: Int, next: Int) {
    phrase.words = start..<end
    phrase.listHead = phrases.count
    phrases.append(phrase)
    let made = phrases.count - 1
    if phrase.nature == .name, phrase.kind != .person { return (made, skipPurpose(end, limit)) }
    if phrase.nature == .common, let kind = phrase.kind, [.company, .organization, .media, .product].contains(kind),
      depth < 8,
      end > phrase.head + 1
        || !words[phrase.head].isConstruct && words[phrase.head].endToken - words[phrase.head].firstToken > 1,
      end < limit, startsForeignName(end), let name = parse(at: end, limit: limit, depth: depth + 4)
    {
      // شركة التكنولوجيا والتجسس الإسرائيلية NSO Group
      phrases[made].apposition = name.phrase
      phrases[name.phrase].appositionTo = made
      if phrases[name.phrase].kind == nil { phrases[name.phrase].kind = kind }
      if phrases[name.phrase].country < 0 { phrases[name.phrase].country = phrase.country }
      phrases[made].words = start..<name.next
      return (made, name.next)
    }
    guard phrase.nature == .common, phrase.kind == .person, depth < 8,
      end > phrase.head + 1 || phrase.possessive != nil,
      end < limit, startsPersonName(end), let name = parse(at: end, limit: limit, depth: depth + 4)
    else { return (made, end) }
    // رئيس الحكومة خالد بنجلون: the name of the one who holds the post
    let found = phrases[name.phrase]
    guard found.nature == .name, found.kind == nil || found.kind == .person || found.kind == .court else {
      phrases.removeLast(phrases.count - made - 1)
      return (made, end)
    }
    phrases[made].apposition = name.phrase
    phrases[name.phrase].appositionTo = made
    phrases[made].words = start..<name.next
    return (made, name.next)
  }

  /// A Latin or quoted name directly behind a description.
  private func startsForeignName(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.hasConjunction, word.preposition == .none else { return false }
    if word.tag == .openQuote { return quotedName(from: index, limit: words.count, hasCue: true) != nil }
    if word.tag == .openParenthesis {
      return index + 1 < words.count && words[index + 1].isCapitalized
    }
    return (word.tag == .name || word.tag == .unknown) && word.isCapitalized
  }

  /// Skips what a quoted name is for: «مختبر سراج» للأمن الرقمي.
  private func skipPurpose(_ index: Int, _ limit: Int) -> Int {
    guard index > 0, index < limit, words[index - 1].tag == .closeQuote, words[index].preposition == vocabulary.lam,
      words[index].isDefinite, words[index].tag == .noun, !words[index].hasConjunction
    else { return index }
    let kind = vocabulary.kind(of: words[index])
    if let kind, [.company, .court, .person, .group, .place].contains(kind) { return index }
    var next = index + 1
    while next < limit, words[next].tag == .adjective, words[next].isDefinite, !words[next].hasConjunction { next += 1 }
    return next
  }

  private func startsPersonName(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.hasConjunction, word.preposition == .none else { return false }
    if word.tag == .unknown || vocabulary.isGivenName(word) { return true }
    if word.tag == .name { return word.entry < 0 || vocabulary.kind(ofEntry: word.entry) == .person }
    return vocabulary.isTitle(word) && word.isDefinite && index + 1 < words.count
      && (words[index + 1].tag == .unknown || vocabulary.isGivenName(words[index + 1]))
  }
}
