import KnowledgeGraph
import Lexicon

/// Where the base of an English noun phrase ends, and what is its head.
extension EnglishPhraseParser {
  /// The word behind the run of adjectives, nouns and names that starts at a word.
  mutating func baseEnd(from start: Int, _ limit: Int) -> Int {
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
      case .number where lastNoun > start && lastNoun == index && isMeasured(start, index, limit): break
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

  /// "a record 14 million euro penalty": an amount inside a phrase that "a" opens.
  func isMeasured(_ start: Int, _ index: Int, _ limit: Int) -> Bool {
    guard start > 0, words[start - 1].tag == .determiner, !words[start - 1].isDefinite, !words[start].isCapitalized
    else { return false }
    var end = index
    while end < limit, words[end].tag == .number { end += 1 }
    return end + 1 < limit && words[end].tag == .noun && !words[end].isPlural && words[end + 1].tag == .noun
  }

  /// "Farmers' Congress", "People's Front": a plural possessor inside a name.
  func isInsideName(_ index: Int, _ limit: Int) -> Bool {
    if isPairOfOwners(index + 1, limit) { return true }
    guard index + 1 < limit, words[index].isCapitalized, words[index + 1].isCapitalized, words[index].tag != .name,
      words[index + 1].tag == .noun || words[index + 1].tag == .name
    else { return false }
    return words[index].isPlural || words[index].endsInS || words[index].classes.contains(vocabulary.group)
  }

  /// "Kanal 5", "Article 19": a number behind a name that counts nothing.
  func isNumberOfName(_ index: Int, _ limit: Int) -> Bool {
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
  func joinsName(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
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
  func continuesName(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit,
      words[index].preposition == vocabulary.of || words[index].preposition == vocabulary.forID
    else { return false }
    let (left, right) = (words[index - 1], words[index + 1])
    guard left.isCapitalized, right.isCapitalized, left.tag != .pronoun, !left.isPossessor else { return false }
    if left.tag == .noun, !vocabulary.isCue(left), left.classes.contains(vocabulary.role), !left.isPlural {
      // "CEO of Volta Grid"
      return false
    }
    if index == 1, left.tag == .noun, !vocabulary.isCue(left),
      vocabulary.kind(of: left) == .group || left.classes.intersects(vocabulary.triggerClasses)
    {
      // "Residents of Brunswick Heights": the sentence gives the capital
      return false
    }
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
      || left.tag == .name && left.entry >= 0 && left.country < 0 && right.tag == .unknown
        && vocabulary.kind(ofEntry: left.entry) == .government
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

  func quotedName(from open: Int, _ limit: Int) -> Int? {
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
  mutating func make(_ phrase: inout Phrase, _ start: Int, _ from: Int, _ end: Int, _ limit: Int) -> Int {
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
    var capital = capitalRun(from, end)
    let headWord = words[head]
    if let run = capital, run.upperBound == head, run.count > 1, headWord.tag == .unknown, headWord.lexeme < 0,
      !headWord.isCapitalized, run.allSatisfy({ words[$0].tag == .unknown && words[$0].lexeme < 0 })
    {
      // "Les Sentiers bleus": a foreign name with a small last word
      capital = run.lowerBound..<end
    }
    if let run = capital, run.upperBound < end,
      phrase.hasQuantity || vocabulary.kind(of: headWord) == .company,
      run.allSatisfy({ words[$0].tag == .adjective && words[$0].country >= 0 })
    {
      // "the Israeli company", "Two Kenyan companies"
      capital = nil
    }
    if let run = capital, run.upperBound == end, let post = innerPost(run, hasOwner: phrase.genitive != nil) {
      // "Volta Grid CEO X", "Kazakhstan's Foreign Minister X"
      var role = Phrase(words: from..<post + 1, head: post, nature: .common)
      common(&role, words[post])
      role.kind = .person
      role.genitive = phrase.genitive
      role.possessive = phrase.possessive
      if run.lowerBound < post { role.genitive = modifier(run.lowerBound..<post) ?? role.genitive }
      let made = finish(&role, from, post + 1).phrase
      var named = Phrase(words: start..<end, head: head, nature: .name)
      name(&named, post + 1, post + 1..<end)
      if named.kind == nil || named.kind == .group { named.kind = .person }
      let result = finish(&named, start, end).phrase
      phrases[result].apposition = made
      phrases[made].appositionTo = result
      return result
    }
    if let run = capital, run.count == 1, run.upperBound == end, headWord.tag == .noun, !vocabulary.isCue(headWord),
      headWord.classes.contains(vocabulary.role), vocabulary.kind(of: headWord) == .person
    {
      // "CEO": a post
      capital = nil
    }
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
      if vocabulary.english.kin.contains(headWord.lexeme), capital.upperBound == head, !headWord.isPlural,
        words[capital.lowerBound].entry < 0
      {
        // "the Corren family"
        name(&phrase, from, capital)
        phrase.kind = .organization
        phrase.nameWords = capital.lowerBound..<end
        phrase.coreWords = phrase.nameWords
      } else if kind == .person || headWord.classes.contains(vocabulary.group) && !vocabulary.isCue(headWord) {
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
        if phrase.entry < 0, isPartOfName(headWord, phrase.kind),
          capital.upperBound == head
            || words[capital.upperBound..<head].allSatisfy({ $0.tag == .adjective && !$0.isCapitalized })
        {
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

  /// The post between a body and a person in one run of capitals.
  func innerPost(_ run: Range<Int>, hasOwner: Bool) -> Int? {
    let post = run.dropLast().last { place in
      let word = words[place]
      return word.tag == .noun && !word.isPlural && !word.isPossessor && word.classes.contains(vocabulary.role)
        && !word.classes.contains(vocabulary.judge)
        && !vocabulary.isCue(word) && vocabulary.kind(of: word) == .person
    }
    guard let post, post > run.lowerBound || hasOwner,
      words[post + 1..<run.upperBound].allSatisfy({ $0.tag == .unknown || $0.tag == .name || $0.tag == .noun }),
      run.upperBound - post <= 4, words[run.upperBound - 1].tag != .noun || run.upperBound - post > 2,
      !vocabulary.isCue(words[run.upperBound - 1])
    else { return nil }
    // "Deputy Prime Minister X", "Nobel laureate X": nobody owns the post
    guard
      hasOwner
        || words[run.lowerBound..<post].contains(where: {
          $0.tag == .unknown || $0.tag == .name && $0.entry >= 0 || vocabulary.isCue($0) && $0.tag == .noun
        })
    else { return nil }
    return post
  }

  /// "Halberd spokeswoman Noa Ben-Ami": the words before the name say who the person is.
  mutating func splitRole(_ from: Int, _ capital: Range<Int>, possessor: Int?, possessive: Pronoun?) -> Int? {
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
  func isHome(_ capital: Range<Int>, _ head: Word) -> Bool {
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
  func kind(of word: Word) -> EntityKind? {
    let kind = vocabulary.kind(of: word.classes)
    return (kind == .company || kind == .organization) && !word.isCapitalized && !word.isPlural
      && word.classes.contains(vocabulary.product) ? .product : kind
  }

  /// "Kestrel-4", "T-90": a name with a number is that of a model, not of its maker.
  func hasModel(_ run: Range<Int>) -> Bool {
    run.contains { words[$0].hasDigit }
  }

  func isPartOfName(_ head: Word, _ kind: EntityKind?) -> Bool {
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
  func isLocalBody(_ head: Word, _ entry: Int32) -> Bool {
    let kind = vocabulary.kind(ofEntry: entry)
    return !head.isCapitalized && (kind == .place || kind == .government)
      && head.classes.intersects(vocabulary.institutions)
  }

  static let captives: Set<String> = ["hostage", "captive", "prisoner"]

  func isCaptive(_ word: Word) -> Bool {
    !word.isPlural && !word.isCapitalized && word.lexeme >= 0
      && Self.captives.contains(vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  func isRoleRun(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words[$0].tag == .noun || words[$0].tag == .adjective }
      && range.contains { words[$0].classes.contains(vocabulary.role) }
  }

  mutating func common(_ phrase: inout Phrase, _ head: Word) {
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
}
