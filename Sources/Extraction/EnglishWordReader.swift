import Lexicon
import NewsText

/// Chooses what each word of an English sentence is: noun or verb, name or common word.
struct EnglishWordReader {
  let vocabulary: Vocabulary
  let text: TextView
  let ids: [WordID]
  let cache: WordCache
  let memory: LexemeMemory

  func read(_ tokens: Range<Int>, into words: inout [Word]) {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if text.tokens.kind[index] == .punctuation {
        words.append(mark(index))
        index += 1
        continue
      }
      if text.tokens.kind[index] == .number {
        words.append(
          Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: isYear(index, words) ? .time : .number))
        index += 1
        continue
      }
      if let found = name(index, tokens, words) {
        words.append(found)
        index = Int(found.endToken)
        continue
      }
      if let found = fixedPhrase(index, tokens.upperBound, words) {
        words.append(found)
        index = Int(found.endToken)
        continue
      }
      words.append(word(index, tokens, words))
      index += 1
    }
    settle(&words)
  }

  private func isAllCapitals(_ index: Int) -> Bool {
    let bytes = text.bytes[text.byteRange(index)]
    return bytes.count > 1
      && bytes.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
  }

  /// "in 2021 X sued": four digits behind a preposition or a month.
  private func isYear(_ index: Int, _ words: [Word]) -> Bool {
    guard let before = words.last else { return false }
    let isBehind =
      before.tag == .time
      || before.tag == .preposition
        && ["in", "since", "until", "by", "from", "before", "after", "during"].contains(headword(before))
    guard isBehind else { return false }
    let digits = text.foldedBytes(token: index)
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }), let first = digits.first else {
      return false
    }
    return first == 0x31 || first == 0x32
  }

  private func headword(_ word: Word) -> String {
    word.lexeme >= 0 ? vocabulary.lexicon.lexemes[Int(word.lexeme)].headword : ""
  }

  private func mark(_ index: Int) -> Word {
    var tag = Tag.otherMark
    switch text.foldedBytes(token: index).first {
    case UInt8(ascii: ","): tag = .comma
    case UInt8(ascii: ";"): tag = .semicolon
    case UInt8(ascii: ":"): tag = .colon
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): tag = .stop
    case UInt8(ascii: "-"): tag = .dash
    case UInt8(ascii: "("), UInt8(ascii: "["): tag = .openParenthesis
    case UInt8(ascii: ")"), UInt8(ascii: "]"): tag = .closeParenthesis
    case UInt8(ascii: "\""):
      tag = text.opensQuotation(index) ? .openQuote : .closeQuote
    default: break
    }
    return Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: tag)
  }

  private func name(_ index: Int, _ tokens: Range<Int>, _ words: [Word]) -> Word? {
    guard
      text.tokens.flags[index].contains(.capitalized) || text.tokens.flags[index].contains(.mixedCase)
        || text.tokens.kind[index] == .arabic,
      let match = vocabulary.lexicon.name(at: index, in: ids, cache), index + match.tokenCount <= tokens.upperBound
    else { return nil }
    let first = match.name
    var word = Word(firstToken: Int32(index), endToken: Int32(index + match.tokenCount), tag: .name)
    word.entry = Int32(first.rawValue)
    word.country = vocabulary.names[Int(first.rawValue)].country
    word.isDefinite = true
    word.isCapitalized = true
    word.isPossessor = text.tokens.flags[index + match.tokenCount - 1].contains(.possessive)
    return word
  }

  private func fixedPhrase(_ index: Int, _ limit: Int, _ words: [Word]) -> Word? {
    guard let match = vocabulary.lexicon.phrase(at: index, in: ids, cache), index + match.tokenCount <= limit else {
      return nil
    }
    let (id, form, features) = (match.lexeme, match.form, match.features)
    let lexeme = vocabulary.lexemes[Int(id.rawValue)]
    guard lexeme.language == .english else { return nil }
    var word = Word(firstToken: Int32(index), endToken: Int32(index + match.tokenCount), tag: .noun)
    word.lexeme = Int32(id.rawValue)
    word.classes = lexeme.classes
    // "Civil society group VoteWatch": the capital of the sentence makes no name
    word.isCapitalized =
      text.tokens.flags[index].contains(.capitalized)
      && (match.tokenCount == 1 || text.tokens.flags[index + match.tokenCount - 1].contains(.capitalized))
    word.isPossessor = text.tokens.flags[index + match.tokenCount - 1].contains(.possessive)
    word.isDefinite = text.foldedBytes(token: index).elementsEqual("the".utf8)
    switch lexeme.category {
    case .word:
      word.tag = vocabulary.tags.tag(lexeme.classes, isArabic: false)
      // verb groups are read word by word
      if [.modal, .negation, .future, .complementizer, .relative, .question, .pronoun].contains(word.tag) {
        return nil
      }
      word.preposition = vocabulary.lexicon.preposition(of: id)
    case .verb:
      word.tag = .verb
      word.form = form
      word.couldBePast = form == .pastTense || form == .pastParticiple
      word.couldBeParticiple = word.couldBePast
      if word.couldBePast { word.form = .pastTense }
      if leavesInfinitive(vocabulary.lexicon[id].headword, index + match.tokenCount, limit) { return nil }
      if words.last.map({ [.determiner, .possessive, .adjective].contains($0.tag) }) ?? false { return nil }
      if form != .gerund, words.last.map({ $0.tag == .preposition || $0.isPossessor }) ?? false { return nil }
    case .adjective: word.tag = .adjective
    case .demonym:
      word.tag = .adjective
      word.country = lexeme.country
    default:
      word.tag = .noun
      word.isPlural = features.contains(.plural) && !features.contains(.singular)
    }
    return word
  }

  /// "plans to buy": the phrase "plan to" would swallow the infinitive's "to".
  private func leavesInfinitive(_ headword: String, _ next: Int, _ limit: Int) -> Bool {
    guard headword.hasSuffix(" to"), next < limit, !text.tokens.flags[next].contains(.capitalized),
      vocabulary.lexicon.lexeme(String(headword.dropLast(3)), .verb, .english) != nil
    else { return false }
    return cache.readings(ids[next]).contains { category($0) == .verb && $0.form == .base }
  }

  private func word(_ index: Int, _ tokens: Range<Int>, _ words: [Word]) -> Word {
    let flags = text.tokens.flags[index]
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    word.isCapitalized = flags.contains(.capitalized) || flags.contains(.mixedCase)
    word.isPossessor = flags.contains(.possessive)
    word.hasDigit = text.foldedBytes(token: index).contains { (0x30...0x39).contains($0) }
    word.isAcronym = word.isCapitalized && isAllCapitals(index)
    word.endsInS = text.foldedBytes(token: index).last == UInt8(ascii: "s")
    if let length = compoundEnd(index) {
      // "Berlin-based", "state-owned"
      word.tag = .adjective
      word.suffixLength = length
      return word
    }
    let readings = cache.readings(ids[index])
    guard !readings.isEmpty else { return word }
    if word.isCapitalized, isGivenNameOfMonth(index, tokens.upperBound) { return word }
    let startsSentence = words.allSatisfy { [.openQuote, .dash, .otherMark].contains($0.tag) }
    let before = words.last
    // a capital inside a sentence: a name, whatever the common reading
    let isTitleCase = word.isCapitalized && !startsSentence
    if word.isCapitalized, startsSentence, isNameElsewhere(index),
      readings.allSatisfy({ [.noun, .verb, .adjective].contains(category($0)) })
    {
      return word
    }
    var best: Reading?
    var bestScore = -1000.0
    for (rank, reading) in readings.enumerated() {
      var value = score(reading, before, words, isTitleCase) - 0.2 * Double(rank)
      if reading.form == .gerund, startsDeterminer(index + 1, tokens.upperBound) { value += 1.5 }
      if reading.form == .gerund, before?.tag == .preposition, startsObject(index + 1, tokens.upperBound) {
        value += 1.2
      }
      if category(reading) == .adjective, [.determiner, .possessive, .adjective].contains(before?.tag),
        !isFollowedByNominal(index, tokens.upperBound)
      {
        value -= 3
      }
      if category(reading) == .adjective, !word.isCapitalized, before?.isCapitalized == true,
        before?.isPossessor == false,
        [.noun, .unknown, .name].contains(before?.tag), readings.contains(where: { category($0) == .noun })
      {
        // "Belcourt's Ostrander Mining subsidiary"
        value -= 1.5
      }
      if category(reading) == .adjective, before?.tag == .noun, before?.isPossessor == false,
        !isFollowedByNominal(index, tokens.upperBound)
          || index + 1 < tokens.upperBound && text.foldedBytes(token: index + 1).first == UInt8(ascii: ",")
            && readings.contains(where: { category($0) == .noun })
      {
        value -= 1.5
      }
      if reading.form == .gerund, before?.tag == .verb || isFollowedByNominal(index, tokens.upperBound),
        vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.intersects(vocabulary.triggerClasses)
      {
        // "of selling data", "denied selling arms"
        if before?.tag == .preposition { value += 0.6 }
        if before?.tag == .verb, before?.classes.intersects(vocabulary.takesGerund) == true { value += 1.5 }
      }
      if reading.form == .thirdPerson, before?.tag == .conjunction,
        isFollowedByNominal(index, tokens.upperBound)
      {
        value += 0.8
      }
      if reading.form == .thirdPerson || reading.form == .pastTense, before?.tag == .comma,
        startsDeterminer(index + 1, tokens.upperBound)
          || index + 1 < tokens.upperBound && text.tokens.flags[index + 1].contains(.capitalized)
      {
        // "the letter, signed by X, urges Y to …"
        value += 1
      }
      if value > bestScore {
        bestScore = value
        best = reading
      }
      switch reading.form {
      case .pastTense: word.couldBePast = true; word.couldBeVerb = true
      case .pastParticiple: word.couldBeParticiple = true; word.couldBeVerb = true
      case .base, .thirdPerson, .gerund:
        if category(reading) == .verb { word.couldBeVerb = true }
      default: break
      }
      if category(reading) == .noun { word.couldBeNoun = true }
      if category(reading) == .adjective { word.couldBeAdjective = true }
    }
    guard let best else { return word }
    fill(&word, best, isTitleCase)
    return word
  }

  /// "Jan Osric", "April Haines": a month before another capital and not before a number.
  private func isGivenNameOfMonth(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, text.tokens.flags[index + 1].contains(.capitalized),
      text.tokens.kind[index + 1] != .number, cache.readings(ids[index + 1]).isEmpty
    else { return false }
    return Self.monthNames.contains(text.packed(token: index))
  }

  private static let monthNames = ["jan", "april", "may", "june", "august"].map { TextView.pack($0.utf8) }

  /// Of those, the ones that tell where somebody is at home.
  private static let baseEnds: [[UInt8]] = ["-based", "-registered", "-headquartered"].map { Array($0.utf8) }

  private static let compoundEnds: [[UInt8]] = [
    "-based", "-owned", "-backed", "-led", "-registered", "-headquartered", "-made", "-controlled", "-funded", "-run",
    "-born", "-listed", "-style", "-affiliated", "-aligned", "-linked", "-appointed", "-built", "-old",
  ].map { Array($0.utf8) }

  private func compoundEnd(_ index: Int) -> UInt8? {
    let folded = text.foldedBytes(token: index)
    guard folded.contains(UInt8(ascii: "-")) else { return nil }
    let end = Self.compoundEnds.first { folded.count > $0.count && folded.suffix($0.count).elementsEqual($0) }
    return end.map { Self.baseEnds.contains($0) ? UInt8($0.count) : 0 }
  }

  /// Whether the capital at the start of a sentence is that of a name: nearby the word stands with a capital inside a
  /// sentence, and nowhere without one.
  private func isNameElsewhere(_ index: Int) -> Bool {
    let range = max(1, index - 1500)..<max(1, min(ids.count, index + 1500))
    var isName = false
    for other in range where other != index && ids[other] == ids[index] {
      guard text.tokens.flags[other].contains(.capitalized) else { return false }
      if text.tokens.kind[other - 1] != .punctuation, !text.tokens.flags[other - 1].contains(.capitalized) {
        isName = true
      }
    }
    return isName
  }

  /// Whether a noun, a name or an adjective may follow: whether an adjective would have something to describe.
  private func isFollowedByNominal(_ index: Int, _ limit: Int) -> Bool {
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

  private static let determiners = ["the", "a", "an", "its", "their", "his", "her", "this", "these", "those"].map {
    TextView.pack($0.utf8)
  }

  private func startsDeterminer(_ index: Int, _ limit: Int) -> Bool {
    index < limit && Self.determiners.contains(text.packed(token: index))
  }

  /// Whether a name or a plural stands here: what a gerund may act on.
  private func startsObject(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    if text.tokens.flags[index].contains(.capitalized) { return true }
    return cache.readings(ids[index]).first.map { category($0) == .noun && $0.features.contains(.plural) } ?? false
  }

  private func category(_ reading: Reading) -> Category {
    vocabulary.lexemes[Int(reading.lexeme.rawValue)].category
  }

  private func score(_ reading: Reading, _ before: Word?, _ words: [Word], _ isTitleCase: Bool) -> Double {
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

  private func isDo(_ word: Word?) -> Bool {
    guard let word, word.lexeme >= 0 else { return false }
    return vocabulary.lexicon.lexemes[Int(word.lexeme)].headword == "do"
  }

  /// Whether the name before is the last of a list, so that a base form may follow: "Egypt and Eritrea back …".
  private func isList(_ words: [Word]) -> Bool {
    words.suffix(4).contains { $0.tag == .conjunction || $0.tag == .comma }
  }

  private func fill(_ word: inout Word, _ reading: Reading, _ isTitleCase: Bool) {
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
      }
      if word.tag == .determiner { word.isDefinite = word.lexeme == vocabulary.the }
      if word.tag == .preposition, word.preposition == vocabulary.to { word.tag = .future }
    default: word.tag = .unknown
    }
    if isTitleCase, word.tag == .verb || word.tag == .adverb { word.tag = .unknown }
  }

  /// Looks again at words whose right neighbour decides: "her" before a noun, participles behind "have" and "be".
  private func settle(_ words: inout [Word]) {
    for index in words.indices {
      switch words[index].tag {
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
