import Lexicon
import NewsText

/// How well the readings of an English word fit the words before it, and what the words behind change.
extension EnglishWordReader {
  /// Whether a noun, a name or an adjective may follow: whether an adjective would have something to describe.
  func isFollowedByNominal(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    switch text.tokens.kind[index + 1] {
    case .punctuation:
      return text.foldedBytes(token: index + 1).first == UInt8(ascii: "\"")
        || text.foldedBytes(token: index + 1).first == UInt8(ascii: ",")
    case .number: return true
    default: break
    }
    if text.tokens.flags[index + 1].contains(.capitalized) { return true }
    let next = cache.readings(ids[index + 1])
    return next.isEmpty || next.contains { [.noun, .adjective, .demonym].contains(category($0)) || $0.form == .gerund }
  }

  static let determiners = [
    "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "several", "many", "some", "all", "both",
    "dozens",
  ].map {
    TextView.pack($0.utf8)
  }

  func startsDeterminer(_ index: Int, _ limit: Int) -> Bool {
    index < limit && Self.determiners.contains(text.packed(token: index))
  }

  /// Whether a name or a plural stands here: what a gerund may act on.
  func startsObject(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    if text.tokens.flags[index].contains(.capitalized) { return true }
    return cache.readings(ids[index]).first.map { category($0) == .noun && $0.features.contains(.plural) } ?? false
  }

  func category(_ reading: Reading) -> Category {
    vocabulary.lexemes[Int(reading.lexeme.rawValue)].category
  }

  func score(_ reading: Reading, _ before: Word?, _ words: [Word], _ isTitleCase: Bool) -> Double {
    let previous = before?.tag ?? .stop
    switch category(reading) {
    case .verb:
      var score = 0.0
      if isTitleCase { score -= 3 }
      switch previous {
      case .determiner, .possessive, .adjective, .number, .quantifier:
        score -= reading.form == .pastParticiple || reading.form == .gerund ? 0.5 : 4
      case .preposition, .attribution, .addition, .reason: score += reading.form == .gerund ? 2 : -4
      case .future, .modal: score += reading.form == .base ? 4 : -6
      case .auxiliary:
        score += reading.form == .pastParticiple || reading.form == .gerund ? 3 : 0
        if reading.form == .base { score += isDo(before) ? 3 : -1 }
      case .negation:
        // "is not part of"
        let isBe = words.dropLast().last?.lexeme == vocabulary.be
        score += reading.form == .base && isBe ? -4 : 1
      case .adverb: score += 1
      case .time: score += reading.form == .pastTense || reading.form == .thirdPerson ? 2 : 0
      case .pronoun, .relative: score += reading.form == .base ? 2 : 3
      case .name, .unknown:
        score += before?.isPossessor == true ? -3 : reading.form == .base && !isList(words) ? -1.2 : 2
      case .closeQuote, .closeParenthesis: score += 2
      case .noun:
        if before?.isPossessor == true {
          score -= 3
        } else {
          score += reading.form == .base ? (before?.isPlural == true ? 1 : -1.5) : 1.2
        }
      case .comma, .conjunction: score += reading.form == .gerund || reading.form == .pastTense ? 1 : 0
      default: break
      }
      if reading.form == .pastTense, previous == .auxiliary { score -= 2.5 }
      if reading.form == .pastParticiple, previous != .auxiliary { score -= 0.3 }
      if reading.form == .pastParticiple, before?.lexeme == vocabulary.be { score += 1 }
      return score
    case .noun:
      var score = 0.5
      switch previous {
      case .determiner, .possessive, .adjective, .number, .quantifier, .demonstrative: score += 2.5
      case .preposition: score += 1.5
      case .modal, .future: score -= 3
      case .pronoun: score -= 2
      default: break
      }
      if before?.isPossessor == true { score += 2 }
      return score
    case .adjective, .demonym:
      var score = 0.4
      if [.determiner, .possessive, .adjective].contains(previous) { score += 2 }
      if previous == .auxiliary { score += before?.lexeme == vocabulary.be ? 2 : -1 }
      if category(reading) == .demonym { score += 3 }
      return score
    case .word:
      let classes = vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes
      if classes.contains(vocabulary.givenName) { return 3 }
      if vocabulary.tags.tag(classes, isArabic: false) == .adverb { return 1.6 }
      return isTitleCase && previous != .stop ? 1.5 : 3.5
    default: return 0
    }
  }

  /// Whether a plural stands before that still waits for its verb, with something between.
  func lacksVerb(_ words: [Word]) -> Bool {
    var hasPlural = false
    for word in words.reversed() {
      switch word.tag {
      case .verb, .auxiliary, .modal, .future, .stop, .semicolon, .colon, .relative, .complementizer:
        return false
      case .noun where word.isPlural && !word.isPossessor: hasPlural = true
      case .determiner, .number, .quantifier, .preposition, .adjective, .noun, .name, .unknown, .comma, .include,
        .possessive, .conjunction:
        break
      default: return false
      }
    }
    return hasPlural && words.count > 1
      && ![.determiner, .possessive, .adjective, .preposition].contains(
        words.last?.tag)
  }

  func isDo(_ word: Word?) -> Bool {
    guard let word, word.lexeme >= 0 else { return false }
    return vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "do"
  }

  /// Whether the name before is the last of a list, so that a base form may follow: "Egypt and Eritrea back …".
  func isList(_ words: [Word]) -> Bool {
    words.suffix(4).contains { $0.tag == .conjunction || $0.tag == .comma }
  }

  func fill(_ word: inout Word, _ reading: Reading, _ isTitleCase: Bool) {
    let id = Int(reading.lexeme.rawValue)
    let classes = vocabulary.lexemes[id].classes
    word.lexeme = Int32(reading.lexeme.rawValue)
    word.classes = classes
    word.form = reading.form
    word.country = vocabulary.lexemes[id].country
    word.isPlural = reading.features.contains(.plural) && !reading.features.contains(.singular)
    switch vocabulary.lexemes[id].category {
    case .verb:
      word.tag = classes.contains(vocabulary.auxiliary) ? .auxiliary : .verb
      if word.tag == .verb, word.couldBePast, word.couldBeParticiple { word.form = .pastTense }
    case .noun: word.tag = .noun
    case .adjective, .demonym: word.tag = .adjective
    case .word:
      word.tag = vocabulary.tags.tag(classes, isArabic: false)
      // "will" stands in the verb group; "to" opens one of its own
      if word.tag == .future { word.tag = .modal }
      word.preposition = vocabulary.lexicon.preposition(of: reading.lexeme)
      word.isFeminine = vocabulary.feminineWords.contains(word.lexeme)
      word.isMasculine = vocabulary.masculineWords.contains(word.lexeme)
      if word.tag == .pronoun || word.tag == .possessive {
        word.isPlural = vocabulary.pluralWords.contains(word.lexeme)
        if vocabulary.english.firstPerson.contains(word.lexeme) { word.person = 1 }
      }
      if word.tag == .determiner { word.isDefinite = word.lexeme == vocabulary.the }
      if word.tag == .preposition, word.preposition == vocabulary.to { word.tag = .future }
    default: word.tag = .unknown
    }
    if isTitleCase, word.tag == .verb || word.tag == .adverb { word.tag = .unknown }
  }

  /// Whether a verb of a clause stands soon behind.
  func opensClause(_ index: Int, _ words: [Word]) -> Bool {
    words[index..<Swift.min(index + 12, words.count)].prefix { $0.tag != .stop }.contains {
      [.auxiliary, .modal].contains($0.tag) || $0.tag == .verb && ($0.couldBePast || $0.form == .thirdPerson)
    }
  }

  /// Looks again at words whose right neighbour decides: "her" before a noun, participles behind "have" and "be".
  func settle(_ words: inout [Word]) {
    for index in words.indices {
      switch words[index].tag {
      case .time where index > 0 && index + 1 < words.count && words[index + 1].isCapitalized:
        // "the daily Slovo"
        if words[index - 1].tag == .determiner || words[index - 1].tag == .adjective, words[index + 1].tag != .time,
          vocabulary.english.daily.contains(words[index].lexeme)
        {
          words[index].tag = .noun
          words[index].classes.insert(vocabulary.media)
        }
      case .preposition where words[index].preposition == vocabulary.about:
        // "about 900 people"
        if index + 1 < words.count, words[index + 1].tag == .number { words[index].tag = .quantifier }
      case .noun where words[index].couldBeAdjective && !words[index].isCapitalized:
        if index + 1 < words.count, words[index + 1].couldBeNoun, !words[index + 1].couldBeVerb {
          words[index].tag = .adjective
        }
      case .relative
      where words[index].classes.contains(vocabulary.thatClass)
        && words[index].classes.contains(vocabulary.demonstrative):
        // "overturned that order", "during that blockade"
        if index > 0, index + 1 < words.count, words[index + 1].couldBeNoun,
          words[index - 1].tag == .preposition
            || words[index - 1].tag == .verb && !words[index - 1].classes.intersects(vocabulary.claims)
              && !words[index - 1].classes.intersects(vocabulary.factives)
              && !(words[index - 1].classes.contains(vocabulary.ruleClass) && opensClause(index + 1, words))
        {
          words[index].tag = .demonstrative
          if words[index + 1].tag == .verb { words[index + 1].tag = .noun }
        }
      case .verb
      where words[index].form == .gerund && index > 0
        && [.possessive, .determiner, .name, .adjective].contains(words[index - 1].tag):
        if index + 1 < words.count,
          words[index + 1].couldBeNoun || words[index - 1].tag == .determiner && words[index + 1].isCapitalized
        {
          words[index].tag = .adjective
        }
      case .verb
      where words[index].form == .gerund && index > 1 && words[index - 1].tag == .preposition
        && words[index - 1].preposition == vocabulary.of && words[index - 2].tag == .noun
        && vocabulary.kind(of: words[index - 2]) == nil:
        // "the sale of fishing permits"
        if index + 1 < words.count, words[index + 1].tag == .noun, words[index].classes.contains(vocabulary.common),
          !words[index].classes.intersects(vocabulary.triggerClasses)
        {
          words[index].tag = .adjective
        }
      case .verb
      where words[index].form == .gerund && index > 0 && words[index - 1].tag == .preposition
        && index + 1 < words.count && words[index + 1].tag == .noun && !words[index + 1].isPlural
        && !words[index + 1].isCapitalized && vocabulary.kind(of: words[index + 1]) != nil:
        // "by shipping magnate X", "from clothing retailer Y"
        words[index].tag = .adjective
      case .pronoun where words[index].classes.contains(vocabulary.possessiveClass):
        if index + 1 < words.count, words[index + 1].tag.isNominal { words[index].tag = .possessive }
      case .possessive:
        if index + 1 >= words.count || !(words[index + 1].tag.isNominal || words[index + 1].tag == .verb) {
          words[index].tag = .pronoun
        }
      case .future where words[index].preposition == vocabulary.to:
        if index + 1 < words.count, ![.verb, .auxiliary, .adverb, .negation].contains(words[index + 1].tag) {
          words[index].tag = .preposition
        }
      case .verb where words[index].couldBeParticiple:
        var before = index - 1
        while before >= 0, [.adverb, .negation].contains(words[before].tag) { before -= 1 }
        if before >= 0, words[before].tag == .auxiliary { words[index].form = .pastParticiple }
      case .pronoun where index + 1 < words.count && words[index + 1].tag.isNominal && !words[index + 1].isCapitalized:
        // "one hopeful"
        if words[index].lexeme >= 0, vocabulary.lexicon.lexemes[Int(words[index].lexeme)].headword == "one" {
          words[index].tag = .number
        }
      default: break
      }
    }
  }
}
