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
        words.append(isAmpersandOfName(index, tokens) ? ampersand(index) : mark(index))
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

  func isAllCapitals(_ index: Int) -> Bool {
    let bytes = text.bytes[text.byteRange(index)]
    return bytes.count > 1
      && bytes.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
  }

  /// "in 2021 X sued": four digits behind a preposition or a month.
  func isYear(_ index: Int, _ words: [Word]) -> Bool {
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

  func headword(_ word: Word) -> String {
    word.lexeme >= 0 ? vocabulary.lexicon.lexemes[Int(word.lexeme)].headword : ""
  }

  func mark(_ index: Int) -> Word {
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

  /// "Fenner & Hale": part of one name.
  func isAmpersandOfName(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound && index + 1 < tokens.upperBound
      && text.foldedBytes(token: index).elementsEqual("&".utf8)
      && text.tokens.flags[index - 1].contains(.capitalized) && text.tokens.flags[index + 1].contains(.capitalized)
  }

  func ampersand(_ index: Int) -> Word {
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    word.isCapitalized = true
    return word
  }

  func name(_ index: Int, _ tokens: Range<Int>, _ words: [Word]) -> Word? {
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

  func fixedPhrase(_ index: Int, _ limit: Int, _ words: [Word]) -> Word? {
    guard let match = vocabulary.lexicon.phrase(at: index, in: ids, cache), index + match.tokenCount <= limit else {
      return nil
    }
    let (id, form, features) = (match.lexeme, match.form, match.features)
    let lexeme = vocabulary.lexemes[Int(id.rawValue)]
    guard lexeme.language == .english else { return nil }
    if lexeme.category == .noun, match.tokenCount > 1, splitsName(index, match.tokenCount, words) { return nil }
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
      if form == .base, words.last?.lexeme == vocabulary.be, !word.couldBePast {
        // "was hit with a fine", "was set on fire"
        word.couldBeParticiple = true
        word.form = .pastParticiple
      }
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

  /// "Centre Party leader": the capital belongs to the name before.
  func splitsName(_ index: Int, _ count: Int, _ words: [Word]) -> Bool {
    let flags = text.tokens.flags
    guard flags[index].contains(.capitalized), !flags[index + count - 1].contains(.capitalized) else { return false }
    // "an AI assistant"
    if isAllCapitals(index) { return false }
    let startsSentence = words.allSatisfy { [.openQuote, .dash, .otherMark].contains($0.tag) }
    return !startsSentence || (index + 1..<index + count - 1).contains { flags[$0].contains(.capitalized) }
  }

  /// "plans to buy": the phrase "plan to" would swallow the infinitive's "to".
  func leavesInfinitive(_ headword: String, _ next: Int, _ limit: Int) -> Bool {
    guard headword.hasSuffix(" to"), next < limit, !text.tokens.flags[next].contains(.capitalized),
      vocabulary.lexicon.lexeme(String(headword.dropLast(3)), .verb, .english) != nil
    else { return false }
    return cache.readings(ids[next]).contains { category($0) == .verb && $0.form == .base }
  }

  func word(_ index: Int, _ tokens: Range<Int>, _ words: [Word]) -> Word {
    let flags = text.tokens.flags[index]
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    word.isCapitalized = flags.contains(.capitalized) || flags.contains(.mixedCase)
    word.isPossessor = flags.contains(.possessive)
    word.hasDigit = text.foldedBytes(token: index).contains { (0x30...0x39).contains($0) }
    word.isAcronym = word.isCapitalized && isAllCapitals(index)
    word.endsInS = text.foldedBytes(token: index).last == UInt8(ascii: "s")
    if index + 1 < tokens.upperBound, text.foldedBytes(token: index + 1).elementsEqual("by".utf8),
      let verb = compoundVerb(index)
    {
      // "majority-owned by X"
      word.tag = .verb
      word.lexeme = verb
      word.classes = vocabulary.lexicon.lexemes[Int(verb)].classes
      word.form = .pastParticiple
      word.couldBeParticiple = true
      return word
    }
    if let length = compoundEnd(index) {
      // "Berlin-based", "state-owned"
      word.tag = .adjective
      word.suffixLength = length
      return word
    }
    if !word.isCapitalized, isParticle(index, tokens, words) {
      word.classes.insert(vocabulary.nameParticle)
      return word
    }
    if word.isCapitalized, isMonth(index, words) {
      word.tag = .time
      return word
    }
    if word.isAcronym, text.foldedBytes(token: index).count == 2, index + 1 < tokens.upperBound,
      text.foldedBytes(token: index).elementsEqual("it".utf8)
    {
      // "the IT contractor"
      word.tag = .adjective
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
      if reading.form == .thirdPerson, index + 1 < tokens.upperBound,
        text.foldedBytes(token: index + 1).elementsEqual("of".utf8), readings.contains(where: { category($0) == .noun })
      {
        // "that phones of reporters were"
        value -= 4
      }
      if reading.form == .pastTense, startsDeterminer(index + 1, tokens.upperBound), before?.isPossessor == false,
        [.noun, .name, .unknown].contains(before?.tag)
      {
        // "X left the talks"
        value += 1.5
      }
      if reading.form == .pastParticiple, before?.tag == .noun || before?.tag == .closeQuote,
        index + 1 < tokens.upperBound, text.foldedBytes(token: index + 1).elementsEqual("by".utf8)
      {
        // "a quarry run by X"
        value += 2
      }
      if reading.form == .base, category(reading) == .verb, !word.isCapitalized,
        startsDeterminer(index + 1, tokens.upperBound), lacksVerb(words)
      {
        // "Growers in Poland back the plan"
        value += 4
      }
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

  static let particles = [
    "do", "da", "dos", "das", "de", "del", "della", "di", "du", "des", "la", "le", "les", "el", "al", "bin", "ibn",
    "von", "van", "der", "den", "y", "und", "et", "af", "av", "zu", "ul", "ould", "ben", "og",
  ].map { TextView.pack($0.utf8) }

  /// "Sol do Tejo", "Banque du Lac": a small foreign word inside a name.
  func isParticle(_ index: Int, _ tokens: Range<Int>, _ words: [Word]) -> Bool {
    guard index > tokens.lowerBound, index + 1 < tokens.upperBound, let before = words.last, before.isCapitalized,
      !before.isPossessor, [.unknown, .name, .noun].contains(before.tag),
      text.tokens.flags[index + 1].contains(.capitalized)
        || Self.particles.contains(text.packed(token: index + 1))
    else { return false }
    return Self.particles.contains(text.packed(token: index))
  }

  static let verbalMonths = ["march", "may"].map { TextView.pack($0.utf8) }

  /// "since March", "last May".
  func isMonth(_ index: Int, _ words: [Word]) -> Bool {
    guard let before = words.last, [.preposition, .time, .adjective, .number].contains(before.tag) else { return false }
    return Self.verbalMonths.contains(text.packed(token: index))
  }

  /// "Jan Osric", "April Haines": a month before another capital and not before a number.
  func isGivenNameOfMonth(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, text.tokens.flags[index + 1].contains(.capitalized),
      text.tokens.kind[index + 1] != .number, cache.readings(ids[index + 1]).isEmpty
    else { return false }
    return Self.monthNames.contains(text.packed(token: index))
  }

  static let monthNames = ["jan", "april", "may", "june", "august"].map { TextView.pack($0.utf8) }

  /// Of those, the ones that tell where somebody is at home.
  static let baseEnds: [[UInt8]] = ["-based", "-registered", "-headquartered"].map { Array($0.utf8) }

  /// And the ones that tell whose somebody is, or who stands behind him.
  static let ownerEnds: [[UInt8]] = ["-owned", "-backed", "-funded", "-controlled"].map { Array($0.utf8) }

  static let compoundEnds: [[UInt8]] = [
    "-based", "-owned", "-backed", "-led", "-registered", "-headquartered", "-made", "-controlled", "-funded", "-run",
    "-born", "-listed", "-style", "-affiliated", "-aligned", "-linked", "-appointed", "-built", "-old",
    "-wide", "-sponsored", "-operated", "-supported", "-dominated", "-allied", "-occupied",
  ].map { Array($0.utf8) }

  func compoundVerb(_ index: Int) -> Int32? {
    let folded = text.foldedBytes(token: index)
    guard folded.contains(UInt8(ascii: "-")) else { return nil }
    let verb = [("-owned", "own"), ("-controlled", "control"), ("-backed", "back"), ("-funded", "fund")]
      .first { folded.suffix($0.0.utf8.count).elementsEqual($0.0.utf8) }
    guard let verb, let lexeme = vocabulary.lexicon.lexeme(verb.1, .verb, .english) else { return nil }
    return Int32(lexeme.rawValue)
  }

  func compoundEnd(_ index: Int) -> UInt8? {
    let folded = text.foldedBytes(token: index)
    guard folded.contains(UInt8(ascii: "-")) else { return nil }
    let end = Self.compoundEnds.first { folded.count > $0.count && folded.suffix($0.count).elementsEqual($0) }
    return end.map { Self.baseEnds.contains($0) || Self.ownerEnds.contains($0) ? UInt8($0.count) : 0 }
  }

  /// Whether the capital at the start of a sentence is that of a name: nearby the word stands with a capital inside a
  /// sentence, and nowhere without one.
  func isNameElsewhere(_ index: Int) -> Bool {
    let range = max(1, index - 1500)..<max(1, min(ids.count, index + 1500))
    var isName = false
    for other in range where other != index && ids[other] == ids[index] {
      guard text.tokens.flags[other].contains(.capitalized) else { return false }
      if text.tokens.kind[other - 1] != .punctuation, !text.tokens.flags[other - 1].contains(.capitalized),
        other + 1 >= ids.count || !text.tokens.flags[other + 1].contains(.capitalized)
      {
        isName = true
      }
    }
    return isName
  }
}
