import KnowledgeGraph
import Lexicon

/// Where a name starts and ends.
extension ArabicPhraseParser {
  /// Whether a proper name starts at a word by its own form: a known name, a given name, an unknown word.
  func isNameStart(_ index: Int) -> Bool {
    let word = words[index]
    return word.tag == .name || word.tag == .unknown
  }

  /// The word behind the name that starts at a word.
  func nameEnd(from start: Int, limit: Int) -> Int {
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
        word.tag == .noun || word.tag == .adjective || word.tag == .name,
        !word.classes.contains(vocabulary.role) || word.isDefinite && word.endToken - word.firstToken == 1
      {
        index += 1
        continue
      }
      break
    }
    return min(index, limit)
  }

  mutating func name(
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

  /// A person's name of two to five ordinary words between commas behind a post: "رئيس الحزب، سيد عبد العال البنا،".
  mutating func personBetweenCommas(_ start: Int, _ limit: Int) -> (phrase: Int, next: Int)? {
    var first = start
    while first < limit, words[first].tag == .noun, vocabulary.isTitle(words[first]), words[first].isDefinite {
      first += 1
    }
    var index = first
    while index < limit, index - first <= 5 {
      let word = words[index]
      if word.tag == .comma { break }
      switch word.tag {
      case .noun, .adjective, .unknown, .name: break
      // علي
      case .preposition where word.endToken - word.firstToken == 1 && index > first: break
      case .verb where index > first:
        // ليند, البنا: a surname, whatever it looks like
        index += 1
        continue
      default: return nil
      }
      if word.hasConjunction || word.preposition != .none && word.tag != .preposition
        || word.enclitic != nil && word.tag == .noun
      {
        return nil
      }
      if index == first,
        vocabulary.isCue(word) || word.classes.contains(vocabulary.role) && !vocabulary.isGivenName(word)
          || word.isPlural && word.tag == .noun || word.isAccusative
      {
        return nil
      }
      index += 1
    }
    guard index < limit, words[index].tag == .comma, (2...5).contains(index - first) else { return nil }
    return (person(first..<index, from: start), index)
  }

  /// Makes a phrase of words that name a person.
  private mutating func person(_ name: Range<Int>, from start: Int) -> Int {
    var phrase = Phrase(words: start..<name.upperBound, head: name.lowerBound, nature: .name)
    phrase.kind = .person
    phrase.isDefinite = true
    phrase.nameWords = name
    phrase.coreWords = name
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return phrases.count - 1
  }

  /// A person's name behind a post whose first word is an ordinary one: "مدرب المنتخب حكيم زرقاني".
  mutating func personBehindPost(_ start: Int, _ limit: Int) -> (phrase: Int, next: Int)? {
    guard start + 1 < limit, words[start].tag == .adjective || words[start].tag == .noun, !words[start].isDefinite,
      !words[start].hasConjunction, words[start].preposition == .none, words[start].enclitic == nil,
      !words[start].isAccusative, !words[start].isPlural, !vocabulary.isCue(words[start]),
      !words[start].classes.contains(vocabulary.role), words[start + 1].tag == .unknown,
      !words[start + 1].hasConjunction, words[start + 1].preposition == .none
    else { return nil }
    let end = nameEnd(from: start + 1, limit: limit)
    return (person(start..<end, from: start), end)
  }

  /// شركة X, شركات X وY and الوزير X carry their names; الشركة and الجمعيتان do not: a name behind them is another's.
  func namesItself(_ word: Word, _ phrase: Phrase) -> Bool {
    if phrase.classes.contains(vocabulary.transparent), word.isPlural { return false }
    if phrase.kind == .product, word.isPlural { return false }
    if vocabulary.isPersonNoun(word) { return !(word.isDefinite && (word.isPlural || word.isDual)) }
    return !word.isDefinite || phrase.kind == .product
  }

  func isBody(_ index: Int) -> Bool {
    let entry = words[index].entry
    return entry >= 0 && vocabulary.kind(ofEntry: entry) != .person
  }

  /// Where a body's name ends because a person's begins: شركة أوراسكوم سامي مراد.
  func beforePerson(_ start: Int, _ end: Int, _ limit: Int) -> Int {
    guard !vocabulary.isGivenName(words[start]) else { return end }
    for index in start + 1..<Swift.max(end, start + 1)
    where vocabulary.isGivenName(words[index]) && index + 1 < limit
      && (words[index + 1].tag == .unknown || vocabulary.isGivenName(words[index + 1]))
    {
      return index
    }
    return end
  }

  /// Whether a name of the lexicon may end a person's name: a person's or a town's, not a company's or a dam's.
  private func isSurname(_ word: Word) -> Bool {
    guard word.entry >= 0 else { return true }
    let kind = vocabulary.kind(ofEntry: word.entry)
    // ألمانيا ends no man's name
    if vocabulary.names[Int(word.entry)].origin != .name { return false }
    return kind == .person || kind == .place && word.endToken - word.firstToken == 1
  }

  /// A title's name runs over up to four words, ordinary ones included: العميد حمد الراشدي.
  func personEnd(_ start: Int, _ limit: Int) -> Int {
    var index = nameEnd(from: start, limit: limit)
    // أبو عمر الحموي
    if index == start + 2, vocabulary.isNameParticle(words[start]), index < limit, words[index].isDefinite,
      words[index].tag == .adjective || words[index].tag == .noun, !words[index].hasConjunction,
      words[index].preposition == .none, words[index].enclitic == nil
    {
      return index + 1
    }
    while index < limit, index - start < 4 {
      let word = words[index]
      guard !word.hasConjunction, word.preposition == .none, word.enclitic == nil,
        word.tag == .unknown || word.tag == .name && isSurname(word) || vocabulary.isGivenName(word)
          || index == start + 1
            && (word.isDefinite && (word.tag == .adjective || word.tag == .noun)
              || word.tag == .adjective && !word.isAccusative && words[start].tag == .unknown)
      else { break }
      index += 1
    }
    return index
  }

  mutating func takeName(_ phrase: inout Phrase, cue: Int, core: Range<Int>, isOpen: Bool) {
    phrase.nature = .name
    phrase.isDefinite = true
    phrase.coreWords = core
    phrase.nameWords = vocabulary.isPersonNoun(words[cue]) || words[cue].enclitic != nil ? core : cue..<core.upperBound
    phrase.entry = words[core.lowerBound].entry
    if phrase.entry >= 0, core.count > 1, core.lowerBound > 0, words[core.lowerBound - 1].tag == .openQuote,
      vocabulary.kind(ofEntry: phrase.entry) != .person
    {
      // «فورتشن للتأمين» is no «فورتشن»
      phrase.entry = -1
    }
    if phrase.entry >= 0, vocabulary.kind(ofEntry: phrase.entry) == .place, !vocabulary.isLand(words[cue]),
      !vocabulary.isPersonNoun(words[cue]), vocabulary.kind(of: words[cue].classes) != nil
    {
      // محكمة بجاية, ميناء بجاية: neither is the town
      phrase.entry = -1
      phrase.coreWords = cue..<core.upperBound
    }
    if vocabulary.isPersonNoun(words[cue]) {
      phrase.kind = phrase.classes.contains(vocabulary.judge) ? .court : .person
    } else if let kind = vocabulary.kind(of: words[cue].classes) {
      phrase.kind = kind
      // نظام X, جهاز «X»: a system is a product where the name is one
      if kind == .government,
        words[cue].classes.contains(vocabulary.product) || words[cue].classes.contains(vocabulary.device),
        phrase.entry >= 0 && vocabulary.kind(ofEntry: phrase.entry) == .product
          || phrase.entry < 0 && core.lowerBound > 0 && words[core.lowerBound - 1].tag == .openQuote
      {
        phrase.kind = .product
      }
    } else if phrase.entry >= 0 {
      phrase.kind = vocabulary.kind(ofEntry: phrase.entry)
    }
  }

  /// Whether the phrase's head makes a proper name out of common words: وزارة، محكمة، نقابة.
  func isOrganizationCue(_ phrase: Phrase, _ word: Word) -> Bool {
    guard vocabulary.isCue(word), let kind = phrase.kind else { return false }
    return kind == .organization || kind == .government || kind == .court
  }

  /// Whether the noun is what a body meets, calls or runs for rather than what it works for: للحوار، للانتخابات.
  func isOccasion(_ word: Word) -> Bool { word.classes.intersects(vocabulary.occasions) }

  /// Whether the head makes the name of a company or an outlet out of common words: شركة، بنك، صحيفة.
  func isBusinessCue(_ phrase: Phrase, _ word: Word) -> Bool {
    vocabulary.isCue(word) && !word.isPlural && !word.isDual && (phrase.kind == .company || phrase.kind == .media)
  }

  /// Whether the head may name a product by an ordinary word: تطبيق سفير للترجمة.
  func isProductCue(_ phrase: Phrase, _ word: Word) -> Bool {
    vocabulary.isCue(word) && !word.isPlural && !word.isDual && phrase.kind == .product
  }

  /// Whether the genitive at a word says whose the body is and not what it is called: شركة الوزير.
  func startsDescription(_ index: Int) -> Bool { words[index].tag == .demonstrative || words[index].enclitic != nil }

  /// Whether a genitive makes a name of its head: شركة المياه does, صحيفة الحزب does not.
  func namesBody(_ inner: Phrase, kind: EntityKind?) -> Bool {
    guard kind == .company || kind == .media, inner.nature == .common, let owner = inner.kind else { return true }
    switch owner {
    case .group: return !inner.isPlural || kind == .media
    case .place, .product: return true
    default: return inner.words.count > 1 && owner != .person
    }
  }

  /// Whether a noun behind ل may say what a body is for: للأدوية، للعمال، not للحكومة.
  func isPurpose(_ word: Word) -> Bool {
    switch vocabulary.kind(of: word) {
    case nil, .product, .place: true
    case .company: word.isDefinite && (word.isPlural || !vocabulary.isCue(word))
    case .media: word.isDefinite && (word.isPlural || !vocabulary.isCue(word))
    case .group: word.isPlural && (word.isDefinite || word.isConstruct)
    case .organization: word.isPlural && word.isDefinite
    default: false
    }
  }

  /// Whether a name may be the first part of a longer one: قطر in مؤسسة قطر الخيرية, not a company's own name.
  private func canGoOn(_ word: Word) -> Bool {
    if word.entry >= 0 { return vocabulary.kind(ofEntry: word.entry) == .place }
    return !word.isCapitalized
  }

  /// Whether indefinite words behind a cue noun are a name after all: شركة نجمة للتأمين.
  func startsOpenName(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, words[index].tag == .noun, !words[index].isDefinite, words[index].enclitic == nil,
      !words[index].hasConjunction, words[index].preposition == .none, !words[index].isAccusative,
      !words[index].isPlural
    else { return false }
    let next = words[index + 1]
    return next.tag == .noun && next.preposition == vocabulary.lam && next.isDefinite && !next.hasConjunction
      && isPurpose(next) && !isOccasion(next)
  }

  /// What goes on behind a name with its cue noun: شركة أوراس للمقاولات, مؤسسة قطر الخيرية.
  mutating func extendName(_ phrase: inout Phrase, cue: Word, _ end: Int, _ limit: Int) -> Int {
    guard let core = phrase.coreWords, let kind = phrase.kind, [.company, .media, .organization].contains(kind),
      !cue.isPlural, !cue.isDual, canGoOn(words[core.lowerBound])
    else { return end }
    var index = end
    while index < limit {
      let word = words[index]
      guard word.tag == .adjective, word.isDefinite, !word.hasConjunction, word.preposition == .none,
        word.country < 0, word.form == .adjective || !word.classes.intersects(vocabulary.triggerClasses),
        !vocabulary.isDescribing(word),
        word.isFeminine == cue.isFeminine, !word.isPlural
      else { break }
      index += 1
    }
    index = nameTail(index, limit)
    if index > end {
      phrase.coreWords = core.lowerBound..<index
      phrase.nameWords = (phrase.nameWords?.lowerBound ?? core.lowerBound)..<index
    }
    return index
  }

  /// What stands behind the act that a body is for: للدفاع عن الحريات النقابية.
  mutating func purposeTail(_ act: Word, _ from: Int, _ limit: Int) -> Int {
    guard act.form == .masdar || act.lexeme == vocabulary.right, from + 1 < limit, words[from].tag == .preposition,
      !words[from].hasConjunction,
      words[from].enclitic == nil, act.lexeme >= 0,
      act.lexeme == vocabulary.right && words[from].preposition == vocabulary.fi
        || vocabulary.lexicon.lexemes[Int(act.lexeme)].takes(words[from].preposition),
      words[from + 1].tag == .noun, words[from + 1].isDefinite || !words[from + 1].isAccusative
    else { return from }
    let mark = phrases.count
    defer { phrases.removeLast(phrases.count - mark) }
    guard let inner = parse(at: from + 1, limit: limit, depth: 6), phrases[inner.phrase].isDefinite,
      phrases[inner.phrase].nature == .common
    else { return from }
    return inner.next
  }

  /// What belongs to a body's name behind its first noun: للتعليم، لكرة القدم، والتعليم.
  mutating func nameTail(_ from: Int, _ limit: Int) -> Int {
    var index = from
    while index < limit {
      let word = words[index]
      if word.tag == .noun, word.preposition == vocabulary.lam, !word.hasConjunction,
        index > from || words[index - 1].tag == .adjective || word.isDefinite && !isOccasion(word),
        isPurpose(word)
      {
        let mark = phrases.count
        if let inner = parse(at: index, limit: limit, depth: 6), phrases[inner.phrase].isDefinite,
          phrases[inner.phrase].nature == .common, !isOccasion(word) || word.isDefinite
        {
          phrases.removeLast(phrases.count - mark)
          index = purposeTail(word, inner.next, limit)
          continue
        }
      }
      if word.hasConjunction, word.isDefinite, word.tag == .noun, word.preposition == .none,
        vocabulary.kind(of: word.classes) == nil || index > 1 && vocabulary.kind(of: words[index - 1].classes) != nil,
        index > from - 1,
        words[index - 1].isDefinite,
        // الحزب والتيار are two
        !(vocabulary.isCue(words[index - 1]) && vocabulary.kind(of: words[index - 1].classes) != nil
          && vocabulary.kind(of: word.classes) != nil),
        index + 1 >= limit || words[index + 1].tag != .verb
      {
        index += 1
        continue
      }
      if index > from, word.tag == .adjective, !word.couldBeActor, !(word.isPlural && word.isMasculine),
        word.isDefinite, !word.hasConjunction, word.preposition == .none
      {
        index += 1
        continue
      }
      break
    }
    return index
  }
}
