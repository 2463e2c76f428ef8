import KnowledgeGraph
import Lexicon

/// Reads noun phrases of an English sentence: determiners, modifiers and head, with names, possessors and "of" phrases.
struct EnglishPhraseParser {
  let vocabulary: Vocabulary
  let words: [Word]
  var phrases: [Phrase] = []
  /// Small words that stand inside a name.
  var connectors: [Int] = []
  /// Whether the sentence writes all words of weight with a capital, as headlines do.
  let isHeadline: Bool

  init(vocabulary: Vocabulary, words: [Word]) {
    self.vocabulary = vocabulary
    self.words = words
    let inner = words.dropFirst().filter { ![.comma, .stop, .number, .otherMark, .dash].contains($0.tag) }
    isHeadline = inner.reduce(0) { $0 + ($1.isCapitalized ? 1 : 0) } * 10 > inner.count * 6
  }

  /// Reads the phrase that starts at a word.
  /// - Returns: the phrase's place in ``phrases`` and the word behind it; `nil` where no phrase starts here.
  mutating func parse(at start: Int, limit: Int, possessor: Int? = nil, depth: Int = 0) -> (phrase: Int, next: Int)? {
    guard start < limit, depth < 10 else { return nil }
    var phrase = Phrase(words: start..<start, head: start, nature: .common)
    phrase.genitive = possessor
    phrase.isDefinite = possessor != nil
    var index = start
    if words[start].tag == .pronoun {
      phrase.nature = isIndefinite(words[start]) ? .adverbial : .pronoun
      return finish(&phrase, start, start + 1)
    }
    index = openers(from: index, limit, &phrase)
    if index > start, index < limit, words[index - 1].tag == .number,
      [.determiner, .possessive, .pronoun, .demonstrative].contains(words[index].tag)
    {
      return lonely(phrase, start, index)
    }
    guard index < limit else { return lonely(phrase, start, index) }
    if words[index].tag == .openQuote, let end = quotedName(from: index, limit) {
      phrase.nature = .name
      phrase.head = index + 1
      phrase.nameWords = index + 1..<end
      phrase.coreWords = index + 1..<end
      return finish(&phrase, start, end + 1)
    }
    let base = baseEnd(from: index, limit)
    guard base > index else { return lonely(phrase, start, index) }
    // a possessor closes the base: what follows belongs to it
    if let owner = (index..<base).first(where: { words[$0].isPossessor && !isInsideName($0, limit) }), owner + 1 < limit
    {
      let inner = make(&phrase, start, index, owner + 1, limit)
      if let outer = parse(at: owner + 1, limit: limit, possessor: inner, depth: depth + 1) {
        phrases[outer.phrase].words = start..<phrases[outer.phrase].words.upperBound
        return outer
      }
      return (inner, owner + 1)
    }
    let made = make(&phrase, start, index, base, limit)
    return tail(made, base, limit, depth)
  }

  /// "anyone", "nothing": stands for nobody in particular.
  private func isIndefinite(_ word: Word) -> Bool {
    guard word.lexeme >= 0 else { return false }
    let headword = vocabulary.lexicon.lexemes[Int(word.lexeme)].headword
    return ["any", "some", "every", "no"].contains { headword.hasPrefix($0) }
      || ["what", "none", "others", "one"].contains(headword)
  }

  private mutating func lonely(_ phrase: Phrase, _ start: Int, _ index: Int) -> (phrase: Int, next: Int)? {
    guard index > start else { return nil }
    var phrase = phrase
    if phrase.count != nil {
      phrase.nature = .common
    } else if words[start].tag == .demonstrative {
      phrase.nature = .pronoun
      phrase.head = start
    } else {
      phrase.nature = phrase.genitive == nil ? .adverbial : .common
    }
    return finish(&phrase, start, index)
  }

  private func openers(from start: Int, _ limit: Int, _ phrase: inout Phrase) -> Int {
    var index = start
    while index < limit {
      let word = words[index]
      switch word.tag {
      case .determiner:
        phrase.isDefinite = phrase.isDefinite || word.isDefinite
        if let count = count(of: word) {
          phrase.count = count
          phrase.isPlural = true
          phrase.isDefinite = true
        }
      case .demonstrative:
        phrase.isDefinite = true
        phrase.hasDemonstrative = true
      case .possessive:
        phrase.isDefinite = true
        phrase.possessive = Pronoun(
          word: index, person: word.person, isPlural: word.isPlural, isDual: false,
          isFeminine: word.isFeminine ? true : (word.isMasculine ? false : nil),
          isHuman: word.isPlural ? nil : word.isFeminine || word.isMasculine)
      case .ordinal:
        phrase.isDefinite = true
        phrase.count = count(of: word)
        phrase.isPlural = phrase.count != nil
      case .number, .quantifier:
        if index > start, word.tag == .number, words[index - 1].tag == .determiner, index + 1 < limit,
          words[index + 1].tag == .determiner
        {
          return index
        }
        phrase.hasQuantity = true
        if word.tag == .number, index + 1 < limit,
          [.determiner, .possessive, .pronoun, .demonstrative].contains(words[index + 1].tag)
        {
          // "in 2021 the court": no part of it
          return index + 1
        }
      case .noun where word.classes.contains(vocabulary.number):
        // "dozens of people"
        guard index + 1 < limit, words[index + 1].preposition == vocabulary.of, !isShare(word) else { return index }
        phrase.hasQuantity = true
        index += 1
      default: return index
      }
      index += 1
      if index < limit, phrase.hasQuantity, words[index].preposition == vocabulary.of, words[index].tag == .preposition
      {
        index += 1
      }
    }
    return index
  }

  /// "30 percent of X": a share is held; X is not several.
  private func isShare(_ word: Word) -> Bool {
    word.lexeme >= 0
      && ["percent", "per cent"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  /// "the two", "the three": how many.
  private func count(of word: Word) -> Int? {
    guard word.lexeme >= 0 else { return nil }
    return [
      "both": 2, "both sides": 2, "both camps": 2, "both parties": 2, "the two sides": 2, "the two": 2,
      "the other two": 2, "the pair": 2, "the three": 3, "the trio": 3, "the four": 4, "the five": 5,
    ][
      vocabulary.lexicon.lexemes[Int(word.lexeme)].headword]
  }

  /// The word behind the run of adjectives, nouns and names that starts at a word.
  private mutating func baseEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    var lastNoun = start
    while index < limit {
      let word = words[index]
      switch word.tag {
      case .name, .unknown, .noun:
        lastNoun = index + 1
        if word.isPossessor, !isInsideName(index, limit) { return lastNoun }
      case .noun where index > start && isCaptive(word) && lastNoun == index:
        // "took thirty engineers hostage"
        return lastNoun
      case .number where isNumberOfName(index, limit) && lastNoun > start && lastNoun == index:
        lastNoun = index + 1
      case .number where lastNoun > start && lastNoun == index:
        // "fined X 48 million euros", "docked the club three points"
        return lastNoun
      case .adjective
      where index > start && word.isCapitalized && word.country < 0 && words[index - 1].isCapitalized
        && word.suffixLength == 0:
        // "Orlan Defence": the last word of a name
        lastNoun = index + 1
      case .adjective, .number: break
      case .preposition where continuesName(index, limit): index += 1; lastNoun = index + 1
      case .conjunction where joinsName(index, start, limit): break
      case .preposition, .conjunction, .comma, .determiner, .possessive, .future, .relative, .negation:
        guard let next = connected(at: index, start, limit) else { return lastNoun }
        connectors += index...next
        index = next
        lastNoun = next + 1
      default: return lastNoun
      }
      index += 1
    }
    return lastNoun
  }

  /// "Farmers' Congress", "People's Front": a plural possessor inside a name.
  private func isInsideName(_ index: Int, _ limit: Int) -> Bool {
    if isPairOfOwners(index + 1, limit) { return true }
    guard index + 1 < limit, words[index].isCapitalized, words[index + 1].isCapitalized, words[index].tag != .name,
      words[index + 1].tag == .noun || words[index + 1].tag == .name
    else { return false }
    return words[index].isPlural || words[index].endsInS || words[index].classes.contains(vocabulary.group)
  }

  /// "Kanal 5", "Article 19": a number behind a name that counts nothing.
  private func isNumberOfName(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, words[index].tag == .number, words[index - 1].isCapitalized, !words[index - 1].isPossessor,
      words[index - 1].tag == .unknown || words[index - 1].tag == .noun
    else { return false }
    guard index + 1 < limit else { return true }
    switch words[index + 1].tag {
    case .stop, .comma, .verb, .auxiliary, .modal, .conjunction, .closeQuote, .closeParenthesis: return true
    default: return false
    }
  }

  /// "the Environment and Land Court": an "and" inside the name of one body.
  private func joinsName(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
    guard index > start, start > 0, words[start - 1].tag == .determiner, words[start - 1].isDefinite,
      words[index].classes.contains(vocabulary.listConjunction), index + 2 < limit
    else { return false }
    let isPlain = { (word: Word) in
      word.isCapitalized && (word.tag == .noun || word.tag == .adjective) && !word.isPossessor
    }
    guard words[start..<index].allSatisfy({ isPlain($0) && !vocabulary.isCue($0) }) else { return false }
    var end = index + 1
    while end < limit, isPlain(words[end]) { end += 1 }
    guard end - index > 2, vocabulary.isCue(words[end - 1]) else { return false }
    return !words[index + 1..<end - 1].contains { vocabulary.isCue($0) }
  }

  /// "University of Oslo", "Bits of Freedom": "of" or "for" between two capitalised words of one name.
  private func continuesName(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit,
      words[index].preposition == vocabulary.of || words[index].preposition == vocabulary.forID
    else { return false }
    let (left, right) = (words[index - 1], words[index + 1])
    guard left.isCapitalized, right.isCapitalized, left.tag != .pronoun, !left.isPossessor else { return false }
    let isPerson =
      index > 1 && left.tag == .unknown && words[index - 2].isCapitalized
      && (words[index - 2].tag == .unknown || vocabulary.isTitle(words[index - 2]))
    if words[index].preposition == vocabulary.forID, left.tag != .noun { return false }
    if isFirmOfPlace(index) { return false }
    if right.tag == .noun, !right.isPlural, right.classes.contains(vocabulary.role), index + 2 < limit,
      words[index + 2].isCapitalized, vocabulary.isCue(left)
    {
      // "the Renewal Party of Prime Minister X"
      return false
    }
    return vocabulary.isCue(left) || left.tag == .unknown && !isPerson
      || left.tag == .noun && left.isCapitalized && right.tag != .name
  }

  /// "Nordfjord Dynamics of Bergen": a firm with its name is at home somewhere.
  func isFirmOfPlace(_ index: Int) -> Bool {
    guard index > 1, index + 1 < words.count, words[index].preposition == vocabulary.of else { return false }
    let (left, right) = (words[index - 1], words[index + 1])
    return left.tag == .noun && vocabulary.isCue(left) && vocabulary.kind(of: left.classes) == .company
      && !left.classes.intersects(vocabulary.narrowClasses) && words[index - 2].isCapitalized
      && words[index - 2].tag == .unknown && right.tag == .name && right.entry >= 0
      && [.place, .government].contains(vocabulary.kind(ofEntry: right.entry))
  }

  private func quotedName(from open: Int, _ limit: Int) -> Int? {
    var index = open + 1
    while index < limit, index - open <= 5 {
      if words[index].tag == .closeQuote { return index > open + 1 ? index : nil }
      guard words[index].isCapitalized else { return nil }
      index += 1
    }
    return nil
  }

  // MARK: - The base

  /// Builds a phrase out of the words of a base: what is its head, where is the name.
  private mutating func make(_ phrase: inout Phrase, _ start: Int, _ from: Int, _ end: Int, _ limit: Int) -> Int {
    let head = end - 1
    phrase.head = head
    var from = from
    if let compound = (from..<head).first(where: { words[$0].suffixLength > 0 }), words[compound].isCapitalized {
      // "the Tel Aviv-based company"
      var first = compound
      while first > from, isNamePart(first - 1), words[first - 1].country < 0 || words[first - 1].tag == .name {
        first -= 1
      }
      phrase.base = first..<compound + 1
      from = compound + 1
    }
    for index in from..<end {
      let word = words[index]
      if word.country >= 0 { phrase.country = word.country }
      if word.isDefinite, word.tag == .noun { phrase.isDefinite = true }
      phrase.classes.formUnion(word.classes.intersection(vocabulary.modifierClasses))
    }
    let capital = capitalRun(from, end)
    let headWord = words[head]
    if let capital, capital.upperBound == end,
      let role = splitRole(from, capital, possessor: phrase.genitive, possessive: phrase.possessive)
    {
      var named = Phrase(words: start..<end, head: head, nature: .name)
      name(&named, capital.lowerBound, capital)
      if named.kind == nil || named.kind == .group { named.kind = .person }
      if words[capital.lowerBound - 1].classes.contains(vocabulary.prosecutor) {
        named.classes.insert(vocabulary.prosecutor)
      }
      let made = finish(&named, start, end).phrase
      phrases[made].apposition = role
      phrases[role].appositionTo = made
      return made
    }
    if let capital, capital.upperBound == end, headWord.tag == .noun, !vocabulary.isCue(headWord), capital.count > 1,
      headWord.classes.intersects(vocabulary.documents), vocabulary.kind(of: headWord) == nil
    {
      // "the First Amendment": nobody
      common(&phrase, headWord)
    } else if let capital, capital.upperBound == end {
      name(&phrase, from, capital)
      if phrase.genitive == nil, phrase.possessive == nil, let relation = relationWord(phrase), relation > from,
        let owner = capitalRun(from, relation), owner.upperBound == relation
      {
        // "Alphabet unit Waymo"
        phrase.genitive = modifier(owner)
      }
    } else if let capital, isHome(capital, headWord) {
      common(&phrase, headWord)
      phrase.country = words[capital.lowerBound].country
      phrase.base = capital
    } else if let capital, capital.upperBound == end - 1 || isRoleRun(capital.upperBound..<end), headWord.tag == .noun {
      let kind = kind(of: headWord)
      if kind == .person || headWord.classes.contains(vocabulary.group) {
        // "Halberd spokeswoman": the name owns the role
        common(&phrase, headWord)
        phrase.genitive = phrase.genitive ?? modifier(capital)
      } else if kind == .product, !headWord.isCapitalized, !headWord.classes.contains(vocabulary.spyware),
        words[capital.lowerBound].entry < 0, phrase.genitive == nil, phrase.possessive == nil, !hasModel(capital),
        !headWord.classes.intersects(vocabulary.productNouns)
      {
        // "the Norvex camera": its maker's, or its own name
        common(&phrase, headWord)
        phrase.genitive = phrase.genitive ?? modifier(capital)
      } else if vocabulary.isCue(headWord) || kind != nil {
        name(&phrase, from, capital)
        phrase.kind = kind ?? phrase.kind
        phrase.classes.formUnion(headWord.classes)
        if phrase.entry >= 0, capital.upperBound == head, isLocalBody(headWord, phrase.entry) {
          // "a Lisbon court" is not Lisbon
          phrase.country = vocabulary.lexicon.names[Int(phrase.entry)].country
          phrase.entry = -1
        }
        if phrase.entry < 0, isPartOfName(headWord, phrase.kind), capital.upperBound == head {
          // "the Tolmin police" is more than Tolmin
          phrase.nameWords = (phrase.nameWords?.lowerBound ?? capital.lowerBound)..<end
          phrase.coreWords = phrase.nameWords
        }
      } else {
        common(&phrase, headWord)
        phrase.genitive = phrase.genitive ?? modifier(capital)
      }
    } else {
      common(&phrase, headWord)
      if phrase.genitive == nil, let capital { phrase.genitive = modifier(capital) }
    }
    return finish(&phrase, start, end).phrase
  }

  /// "Halberd spokeswoman Noa Ben-Ami": the words before the name say who the person is.
  private mutating func splitRole(_ from: Int, _ capital: Range<Int>, possessor: Int?, possessive: Pronoun?) -> Int? {
    let head = capital.lowerBound - 1
    guard head >= from, words[head].tag == .noun, !words[head].isPossessor,
      words[head].classes.contains(vocabulary.role) || vocabulary.kind(of: words[head]) == .person,
      !words[head].classes.contains(vocabulary.company)
        || capital.count > 1
          && (vocabulary.isGivenName(words[capital.lowerBound]) || !vocabulary.isCue(words[capital.upperBound - 1]))
          && words[head].classes.contains(vocabulary.group)
    else { return nil }
    var role = Phrase(words: from..<head + 1, head: head, nature: .common)
    common(&role, words[head])
    role.kind = .person
    role.genitive = possessor
    role.possessive = possessive
    if role.genitive == nil, let inner = capitalRun(from, head) { role.genitive = modifier(inner) }
    for index in from..<head where words[index].country >= 0 { role.country = words[index].country }
    return finish(&role, from, head + 1).phrase
  }

  /// "a New York private equity firm": a place before a noun for a body.
  private func isHome(_ capital: Range<Int>, _ head: Word) -> Bool {
    guard !head.isCapitalized, let kind = vocabulary.kind(of: head),
      kind == .company || kind == .organization || kind == .media
    else { return false }
    // "a New York private equity firm": a body that has a name is not "a"
    if capital.lowerBound > 0, words[capital.lowerBound - 1].tag == .determiner,
      !words[capital.lowerBound - 1].isDefinite
    {
      return true
    }
    guard capital.count == 1, words[capital.lowerBound].tag == .name, words[capital.lowerBound].entry >= 0 else {
      return false
    }
    let kindOfName = vocabulary.kind(ofEntry: words[capital.lowerBound].entry)
    return kindOfName == .place || kindOfName == .government && words[capital.lowerBound].country >= 0
  }

  /// The kind that a noun tells: "software" is a product, "Dovecote Software" a company.
  private func kind(of word: Word) -> EntityKind? {
    let kind = vocabulary.kind(of: word.classes)
    return kind == .company && !word.isCapitalized && word.classes.contains(vocabulary.product) ? .product : kind
  }

  /// "Kestrel-4", "T-90": a name with a number is that of a model, not of its maker.
  private func hasModel(_ run: Range<Int>) -> Bool {
    run.contains { words[$0].hasDigit }
  }

  private func isPartOfName(_ head: Word, _ kind: EntityKind?) -> Bool {
    guard !head.isCapitalized, head.lexeme >= 0 else { return false }
    let headword = vocabulary.lexicon.lexemes[Int(head.lexeme)].headword
    if kind == .place {
      return !["city", "town", "village", "region", "province", "state", "district", "area", "country", "capital"]
        .contains(headword)
    }
    return head.classes.intersects(vocabulary.institutions) || headword == "government" || headword == "council"
  }

  /// The noun before a name that says what the one named is to another: "its supplier X", "Y's parent X".
  func relationWord(_ phrase: Phrase) -> Int? {
    guard phrase.nature == .name, let name = phrase.nameWords, name.lowerBound > 0
    else { return nil }
    let word = words[name.lowerBound - 1]
    return word.tag == .noun && !word.isPlural && !word.isPossessor && word.classes.intersects(vocabulary.linking)
      ? name.lowerBound - 1 : nil
  }

  /// A court or force of a place that the lexicon knows: no name of the place itself.
  private func isLocalBody(_ head: Word, _ entry: Int32) -> Bool {
    let kind = vocabulary.kind(ofEntry: entry)
    return !head.isCapitalized && (kind == .place || kind == .government)
      && head.classes.intersects(vocabulary.institutions)
  }

  private static let captives: Set<String> = ["hostage", "captive", "prisoner"]

  private func isCaptive(_ word: Word) -> Bool {
    !word.isPlural && !word.isCapitalized && word.lexeme >= 0
      && Self.captives.contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  private func isRoleRun(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words[$0].tag == .noun || words[$0].tag == .adjective }
      && range.contains { words[$0].classes.contains(vocabulary.role) }
  }

  private mutating func common(_ phrase: inout Phrase, _ head: Word) {
    phrase.nature = head.classes.contains(vocabulary.time) ? .adverbial : .common
    phrase.kind = vocabulary.kind(of: head)
    if phrase.kind == .company, kind(of: head) == .product { phrase.kind = .product }
    if !phrase.isDefinite || phrase.isPlural, head.classes.contains(vocabulary.common), let kind = phrase.kind,
      kind != .person, kind != .group, kind != .product
    {
      // a cue of names that means something else by itself
      phrase.kind = nil
    }
    if head.isPlural, phrase.kind == nil, head.classes.contains(vocabulary.group) { phrase.kind = .group }
    phrase.classes.formUnion(head.classes)
    phrase.isPlural = head.isPlural
    phrase.isFeminine = head.isFeminine
  }

  /// A name before a common noun: "the [Halberd] tool".
  private mutating func modifier(_ run: Range<Int>) -> Int? {
    if run.allSatisfy({ words[$0].tag == .adjective || words[$0].country >= 0 && words[$0].tag != .name }) {
      return nil
    }
    var inner = Phrase(words: run, head: run.upperBound - 1, nature: .name)
    name(&inner, run.lowerBound, run)
    return finish(&inner, run.lowerBound, run.upperBound).phrase
  }

  /// The last run of capitalised words in a base; demonyms before it do not count.
  private func capitalRun(_ from: Int, _ end: Int) -> Range<Int>? {
    var upper = end
    while upper > from, !isNamePart(upper - 1) { upper -= 1 }
    guard upper > from else { return nil }
    var lower = upper
    while lower > from, isNamePart(lower - 1) || isJoiner(lower - 1, from) { lower -= 1 }
    return lower..<upper
  }

  private func isNamePart(_ index: Int) -> Bool {
    let word = words[index]
    if connectors.contains(index), word.isCapitalized { return true }
    if connectors.contains(index + 1), word.isCapitalized, !word.classes.contains(vocabulary.role) { return true }
    if word.tag == .number { return isNumberOfName(index, words.count) && isNamePart(index - 1) }
    if word.tag == .adjective, word.lexeme < 0, word.isCapitalized, compoundInside(index) { return false }
    if index == 0 || words[index - 1].tag == .openQuote, word.tag == .noun || word.tag == .adjective {
      // the first word of a sentence has a capital anyway
      guard index + 1 < words.count else { return false }
      if word.tag == .noun, !word.classes.contains(vocabulary.group), !word.classes.contains(vocabulary.role),
        !word.classes.contains(vocabulary.transparent), !word.classes.contains(vocabulary.number),
        index + 2 < words.count, words[index + 1].preposition == vocabulary.of, words[index + 2].isCapitalized,
        words[index + 2].tag == .noun
      {
        // "Bits of Freedom"
        return true
      }
      guard words[index + 1].isCapitalized else { return false }
    }
    return word.tag == .name || word.tag == .unknown && word.isCapitalized
      || word.isCapitalized && (word.tag == .noun || word.tag == .adjective)
  }

  /// "Aviv-based": no part of a name.
  private func compoundInside(_ index: Int) -> Bool { words[index].suffixLength > 0 }

  private func isJoiner(_ index: Int, _ from: Int) -> Bool {
    if connectors.contains(index) { return true }
    return
      (words[index].tag == .preposition || words[index].tag == .conjunction
      || words[index].tag == .unknown && words[index].classes.contains(vocabulary.nameParticle))
      && index > from && isNamePart(index - 1)
  }

  private mutating func name(_ phrase: inout Phrase, _ from: Int, _ run: Range<Int>) {
    var start = run.lowerBound
    var kind: EntityKind?
    // titles and nationalities before the name; but "the Nurses Federation" is all name
    let isBody = vocabulary.isCue(words[run.upperBound - 1]) && words[run.upperBound - 1].tag == .noun
    while start + 1 < run.upperBound, !isBody || words[start].country >= 0 {
      let word = words[start]
      if word.classes.contains(vocabulary.judge) {
        kind = .court
      } else if vocabulary.isTitle(word) || word.classes.contains(vocabulary.role)
        || word.classes.contains(vocabulary.honorific)
      {
        kind = kind ?? .person
      } else if word.tag == .noun, word.lexeme >= 0, isAbbreviation(word) {
        kind = kind ?? vocabulary.kind(of: word.classes)
      } else if start == 0, word.tag == .adjective, word.lexeme >= 0, isAbbreviation(words[1]) {
        // "Environmental NGO ClientEarth"
      } else if word.tag == .adjective || word.tag == .name, word.country >= 0,
        kind != nil && word.tag == .adjective || words[start + 1].classes.contains(vocabulary.role)
          || words[start + 1].classes.contains(vocabulary.judge)
      {
        phrase.country = word.country
      } else {
        break
      }
      start += 1
    }
    if start > from, kind == nil {
      for index in from..<start where words[index].classes.contains(vocabulary.role) { kind = .person }
    }
    // "the businessman Anil Desai", "the mining company Lumwana Metals"
    if run.lowerBound > from, kind == nil {
      let before = words[run.lowerBound - 1]
      if before.tag == .noun {
        kind = self.kind(of: before)
        if kind == .group || kind == nil && vocabulary.isTitle(before) && before.classes.contains(vocabulary.honorific)
        {
          // "Col. Davit Orlu" too
          kind = .person
        }
        // "the drone maker Bayrak"
        if kind == nil, before.classes.intersects(vocabulary.makers) { kind = .company }
        phrase.classes.formUnion(before.classes)
      }
    }
    phrase.nature = .name
    phrase.isDefinite = true
    phrase.nameWords = start..<run.upperBound
    phrase.coreWords = start..<run.upperBound
    phrase.head = run.upperBound - 1
    phrase.entry = words[start].entry
    if phrase.entry >= 0, run.upperBound - start > 1 { phrase.entry = -1 }
    if kind == nil, phrase.entry >= 0 { kind = vocabulary.kind(ofEntry: phrase.entry) }
    if kind == nil {
      for index in (start..<run.upperBound).reversed() where vocabulary.isCue(words[index]) {
        kind = vocabulary.kind(of: words[index].classes)
        break
      }
    }
    if kind == nil, run.upperBound - start > 1, vocabulary.isGivenName(words[start]) { kind = .person }
    phrase.kind = kind
  }

  private func isAbbreviation(_ word: Word) -> Bool {
    word.tag == .noun && word.lexeme >= 0 && word.isCapitalized
      && ["NGO", "ngo", "MP", "MEP", "PR"].contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  // MARK: - What follows

  private mutating func tail(_ made: Int, _ from: Int, _ limit: Int, _ depth: Int) -> (phrase: Int, next: Int) {
    var index = from
    if index < limit, words[index].tag == .openParenthesis,
      let close = (index + 1..<min(limit, index + 8)).first(where: { words[$0].tag == .closeParenthesis })
    {
      if phrases[made].nature == .name, close - index <= 5 { phrases[made].aliasWords = index + 1..<close }
      index = close + 1
    }
    if index + 1 < limit, words[index].tag == .preposition, words[index].preposition == vocabulary.of,
      phrases[made].nature == .common || phrases[made].genitive == nil && phrases[made].nature != .name
    {
      if let inner = parse(at: index + 1, limit: limit, depth: depth + 1) {
        if phrases[made].genitive == nil {
          phrases[made].genitive = inner.phrase
        } else {
          // "France's condemnation of Turkey"
          phrases[inner.phrase].preposition = vocabulary.of
          phrases[inner.phrase].governor = index
        }
        index = inner.next
      }
    }
    phrases[made].words = phrases[made].words.lowerBound..<index
    return (made, index)
  }

  private mutating func finish(_ phrase: inout Phrase, _ start: Int, _ end: Int) -> (phrase: Int, next: Int) {
    phrase.words = start..<end
    phrase.listHead = phrases.count
    phrases.append(phrase)
    return (phrases.count - 1, end)
  }
}
