import KnowledgeGraph
import Lexicon
import NewsText

/// Says what names a phrase gives to its entity, and under which key they are one.
struct EntityNaming {
  let vocabulary: Vocabulary
  let text: TokenizedText
  let memory: LexemeMemory

  /// Evidence for the proper name in a phrase.
  func name(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard let words = phrase.nameWords, let core = phrase.coreWords, !words.isEmpty else { return nil }
    var evidence = Discourse.NameEvidence(
      kind: phrase.kind, key: key(core, sentence), place: EntityDraft.NamePlace(sentence: sentence.index, words: words))
    let head = sentence.words[phrase.head]
    evidence.isKindFirm = phrase.kind != nil
    evidence.entry = phrase.entry
    if words.lowerBound < core.lowerBound || phrase.nature == .name && head.tag == .noun {
      evidence.head = headHash(phrase, sentence)
    }
    evidence.classes = phrase.classes
    evidence.country = phrase.country
    if phrase.kind == .person || phrase.kind == .court {
      if head.tag == .noun, !vocabulary.isCue(head) { evidence.isFeminine = head.isFeminine }
    } else if head.tag == .noun {
      evidence.isFeminine = head.isFeminine
    }
    if !sentence.isArabic, words.lowerBound > phrase.words.lowerBound,
      let noun = (Swift.max(phrase.words.lowerBound, words.lowerBound - 4)..<words.lowerBound).last(where: {
        sentence.words[$0].tag == .noun && !sentence.words[$0].isPossessor
      }), noun == words.lowerBound - 1 || sentence.words[words.lowerBound - 1].tag != .noun
    {
      // "President Joseph Tembo" is "the president" later, "a gang called Frostbite" "the gang"
      evidence.head = key(noun..<noun + 1, sentence).last ?? 0
    }
    return evidence.key.isEmpty ? nil : evidence
  }

  /// Evidence for the second spelling in parentheses.
  func alias(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard let words = phrase.aliasWords, !words.isEmpty, words.count <= 6 else { return nil }
    let trimmed = trimmed(words, sentence)
    guard !trimmed.isEmpty,
      trimmed.allSatisfy({ [.name, .unknown, .noun, .adjective, .preposition].contains(sentence.words[$0].tag) }),
      sentence.words[trimmed.lowerBound].tag == .name || sentence.words[trimmed.lowerBound].tag == .unknown
        || sentence.words[trimmed.lowerBound].isCapitalized || isAcronym(trimmed, phrase, sentence)
    else { return nil }
    return Discourse.NameEvidence(
      kind: phrase.kind, isKindFirm: false, entry: sentence.words[trimmed.lowerBound].entry,
      key: key(trimmed, sentence),
      place: EntityDraft.NamePlace(sentence: sentence.index, words: trimmed))
  }

  /// (كاس) behind a body's long name: one short word, whatever else it may mean.
  private func isAcronym(_ words: Range<Int>, _ phrase: Phrase, _ sentence: ParsedSentence) -> Bool {
    guard words.count == 1, sentence.isArabic, phrase.nature == .name, let name = phrase.nameWords,
      let kind = phrase.kind, [.organization, .company, .government, .court].contains(kind)
    else { return false }
    let word = sentence.words[words.lowerBound]
    let tokens = sentence.words[name.lowerBound].firstToken..<sentence.words[name.upperBound - 1].endToken
    return !word.isDefinite && word.prefixLength == 0 && tokens.count >= 3
  }

  private func trimmed(_ words: Range<Int>, _ sentence: ParsedSentence) -> Range<Int> {
    var range = words
    let isMark: (Int) -> Bool = { [.openQuote, .closeQuote, .otherMark].contains(sentence.words[$0].tag) }
    while let first = range.first, isMark(first) { range = range.dropFirst().startIndex..<range.upperBound }
    while let last = range.last, isMark(last) { range = range.lowerBound..<last }
    return range
  }

  /// Evidence for several bodies that are not named: حكومات أجنبية, "foreign governments".
  func bodiesName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard let kind = phrase.kind, [.company, .organization, .government, .media].contains(kind), phrase.isPlural,
      !phrase.isDefinite, phrase.nature == .common,
      phrase.preposition != vocabulary.fi || kind != .government,
      phrase.words.count > 1 || sentence.words[phrase.head].endToken - sentence.words[phrase.head].firstToken > 1
        || !sentence.isArabic && phrase.classes.intersects(vocabulary.english.authorities)
    else { return nil }
    var group = phrase
    group.kind = .group
    return groupName(group, sentence)
  }

  /// Evidence for one of a class of people: سياسي إسباني.
  func someoneName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard phrase.kind == .person, phrase.nature == .common, !phrase.isDefinite, phrase.country >= 0,
      phrase.classes.contains(vocabulary.group), phrase.apposition == nil, phrase.appositionTo == nil,
      phrase.genitive == nil
    else { return nil }
    var group = phrase
    group.kind = .group
    group.hasQuantity = true
    return groupName(group, sentence)
  }

  /// Evidence for a class of people: "1,400 users", صحفيين مكسيكيين.
  func groupName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard phrase.kind == .group, phrase.isPlural || phrase.hasQuantity else { return nil }
    let words = phrase.words.lowerBound..<phrase.words.upperBound
    var evidence = Discourse.NameEvidence(
      kind: .group, isKindFirm: true, key: key(content(words, sentence), sentence),
      place: EntityDraft.NamePlace(sentence: sentence.index, words: words))
    evidence.head = headHash(phrase, sentence)
    evidence.isPlural = true
    return evidence.key.isEmpty ? nil : evidence
  }

  private func content(_ words: Range<Int>, _ sentence: ParsedSentence) -> Range<Int> {
    var start = words.lowerBound
    while start < words.upperBound,
      [.number, .quantifier, .determiner, .demonstrative, .preposition, .otherMark].contains(sentence.words[start].tag)
    {
      start += 1
    }
    return start..<words.upperBound
  }

  /// Evidence for an indefinite body that acts: محكمة اتحادية, "a federal judge".
  func indefiniteName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard let kind = phrase.kind, kind == .court || kind == .government, phrase.nature == .common,
      phrase.classes.intersects(vocabulary.institutions), !(sentence.isArabic && phrase.isPlural)
    else { return nil }
    return described(phrase, kind, sentence)
  }

  /// Evidence for an institution that is named by its noun alone where the text names no other: الشرطة, "the army".
  func institutionName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    if isNationalBody(phrase, sentence), let kind = phrase.kind { return described(phrase, kind, sentence) }
    if !sentence.isArabic, phrase.kind == .person, phrase.isDefinite, !phrase.isPlural, phrase.words.count > 2,
      phrase.classes.contains(vocabulary.prosecutor)
    {
      // "the anti-mafia prosecutor in Bari"
      return described(phrase, .government, sentence)
    }
    guard let kind = phrase.kind, kind == .court || kind == .government || kind == .organization,
      phrase.classes.intersects(vocabulary.institutions) || phrase.words.count > 1 && kind != .organization
        || sentence.isArabic && vocabulary.isRule(sentence.words[phrase.head])
        || !sentence.isArabic && kind == .organization && isInstitution(sentence.words[phrase.head])
    else { return nil }
    return described(phrase, kind, sentence)
  }

  /// "the Nigerian state oil firm", "Norway's wealth fund": the one body of its kind that a country has.
  private func isNationalBody(_ phrase: Phrase, _ sentence: ParsedSentence) -> Bool {
    guard !sentence.isArabic, phrase.kind == .company || phrase.kind == .organization, !phrase.isPlural,
      phrase.isDefinite, !phrase.hasDemonstrative, phrase.nature == .common,
      content(phrase.words, sentence).count > 2, phrase.words.upperBound == phrase.head + 1
    else { return false }
    guard let owner = phrase.genitive, owner < sentence.phrases.count else { return phrase.country >= 0 }
    return sentence.phrases[owner].nature == .name && sentence.phrases[owner].country >= 0
      && sentence.phrases[owner].words.upperBound <= phrase.head
  }

  /// "the central bank", "the opposition": bodies that are named by their noun.
  private func isInstitution(_ head: Word) -> Bool {
    guard head.lexeme >= 0, !head.isPlural else { return false }
    let headword = vocabulary.lexicon.lexemes[Int(head.lexeme)].headword
    return ["central bank", "opposition", "ruling party", "football federation", "football association"]
      .contains(headword) || head.classes.contains(vocabulary.federationClass) && headword.contains(" ")
  }

  private func described(
    _ phrase: Phrase, _ kind: EntityKind, _ sentence: ParsedSentence
  ) -> Discourse.NameEvidence? {
    let words = content(phrase.words, sentence)
    var key = key(words, sentence)
    if !sentence.isArabic, let genitive = phrase.genitive, genitive < sentence.phrases.count,
      sentence.phrases[genitive].words.upperBound <= phrase.head
    {
      // "Peru's labour ministry" is the labour ministry, and not Peru
      let own = sentence.phrases[genitive].words
      key = self.key(own.upperBound..<words.upperBound, sentence) + self.key(own, sentence)
    }
    var evidence = Discourse.NameEvidence(
      kind: kind, isKindFirm: true, key: key,
      place: EntityDraft.NamePlace(sentence: sentence.index, words: words))
    evidence.head = headHash(phrase, sentence)
    evidence.classes = phrase.classes
    evidence.country = phrase.country
    evidence.isFeminine = phrase.isFeminine
    return evidence.key.isEmpty ? nil : evidence
  }

  /// Evidence for the place of "the Tel Aviv-based company".
  func baseName(_ phrase: Phrase, _ sentence: ParsedSentence) -> Discourse.NameEvidence? {
    guard let words = phrase.base, let last = words.last else { return nil }
    var key = words.count > 1 ? key(words.lowerBound..<last, sentence) : []
    let range = text.tokens.foldRange(Int(sentence.words[last].endToken) - 1)
    let suffix = Int(sentence.words[last].suffixLength)
    guard suffix < range.count, let hash = hash(range.lowerBound..<range.upperBound - suffix) else { return nil }
    key.append(hash)
    let isHome = !["-owned", "-backed", "-funded", "-controlled"].contains(compoundEnd(words, sentence))
    return Discourse.NameEvidence(
      kind: isHome ? .place : nil, isKindFirm: isHome, key: key,
      place: EntityDraft.NamePlace(sentence: sentence.index, words: words, isCompound: true))
  }

  /// What a compound says of the name in it: "-based" for a home, "-owned", "-backed".
  func compoundEnd(_ words: Range<Int>, _ sentence: ParsedSentence) -> String {
    guard let last = words.last else { return "" }
    let folded = text.foldedBytes(token: Int(sentence.words[last].endToken) - 1)
    let end = String(decoding: folded.suffix(Int(sentence.words[last].suffixLength)), as: UTF8.self)
    return ["-registered", "-headquartered"].contains(end) ? "-based" : end
  }

  /// Whether a noun describes any body of its kind: منظمة, "group".
  func isGeneric(_ word: Word) -> Bool {
    if vocabulary.lexemes[Int(Swift.max(0, word.lexeme))].language == .english, word.lexeme >= 0,
      vocabulary.kind(of: word.classes) == .government
    {
      // "the city council" is no ministry
      return vocabulary.english.genericAuthorities.contains(word.lexeme)
        && !word.classes.intersects(vocabulary.narrowClasses)
    }
    return !word.classes.intersects(vocabulary.narrowClasses)
  }

  func pronoun(_ phrase: Phrase, _ sentence: ParsedSentence) -> Pronoun {
    let word = sentence.words[phrase.head]
    if let enclitic = word.enclitic { return enclitic }
    return Pronoun(
      word: phrase.head, person: word.person, isPlural: word.isPlural, isDual: word.isDual,
      isFeminine: word.isFeminine ? true : (word.isMasculine ? false : nil),
      isHuman: sentence.isArabic || word.isPlural ? nil : word.isFeminine || word.isMasculine)
  }

  /// The folded head noun of a phrase as a hash, the singular of a noun that the lexicon holds.
  func headHash(_ phrase: Phrase, _ sentence: ParsedSentence) -> UInt64 {
    let head = sentence.words[phrase.head]
    if sentence.isArabic, head.lexeme >= 0, head.tag == .noun, head.isDual || head.isPlural,
      let hash = hash(memory.foldedHeadword(head.lexeme))
    {
      return hash
    }
    // "oil company": the company
    let words = key(phrase.head..<phrase.head + 1, sentence)
    return (sentence.isArabic ? words.first : words.last) ?? 0
  }

  /// The folded words of a name as hashes, without proclitics, article and marks.
  func key(_ words: Range<Int>, _ sentence: ParsedSentence) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(words.count)
    for index in words {
      let word = sentence.words[index]
      switch word.tag {
      case .openQuote, .closeQuote, .openParenthesis, .closeParenthesis, .comma, .otherMark, .dash, .determiner:
        continue
      default: break
      }
      for token in word.firstToken..<word.endToken where text.tokens.kind[Int(token)] != .punctuation {
        var range = text.tokens.foldRange(Int(token))
        if token == word.firstToken, Int(word.prefixLength) < range.count {
          range = range.lowerBound + Int(word.prefixLength)..<range.upperBound
        }
        if let hash = hash(range) { result.append(hash) }
      }
    }
    return result
  }

  /// The key of a single word.
  func hash(_ word: String) -> UInt64? { hash(Fold.fold(word)) }

  private func hash(_ bytes: [UInt8]) -> UInt64? {
    guard !bytes.isEmpty, !bytes.contains(0x20) else { return nil }
    return NameHash.of(bytes)
  }

  private func hash(_ range: Range<Int>) -> UInt64? {
    var range = range
    if range.count > 4, text.folded[range.lowerBound] == Letter.alef, text.folded[range.lowerBound + 1] == Letter.lam {
      range = range.lowerBound + 2..<range.upperBound
    }
    guard !range.isEmpty else { return nil }
    return NameHash.of(text.folded[range])
  }
}
