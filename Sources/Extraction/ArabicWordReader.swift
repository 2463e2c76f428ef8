import KnowledgeGraph
import Lexicon
import NewsText

/// Chooses what each word of an Arabic sentence is.
///
/// The lexicon offers every reading of a form; position decides: a noun stands behind a preposition or an open noun, a
/// verb behind لم, الذي or at the start of a clause.
struct ArabicWordReader {
  let vocabulary: Vocabulary
  let text: TextView
  let ids: [WordID]
  let cache: WordCache
  let memory: LexemeMemory
  let names: DocumentNames

  func read(_ tokens: Range<Int>, into words: inout [Word]) {
    defer {
      settle(&words)
      namePersons(&words)
    }
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if text.tokens.kind[index] == .punctuation {
        words.append(mark(index, words))
        index += 1
        continue
      }
      if let found = name(index, tokens.upperBound, words) {
        words.append(found)
        index = Int(found.endToken)
        continue
      }
      if let found = fixedPhrase(index, tokens.upperBound, words.count) {
        words.append(found)
        index = Int(found.endToken)
        continue
      }
      switch text.tokens.kind[index] {
      case .number:
        words.append(
          Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: isYear(index, words.last) ? .time : .number))
      case .latin: words.append(latin(index))
      case .arabic, .punctuation:
        if let title = shortTitle(index, tokens.upperBound) {
          words.append(title)
          index = Int(title.endToken)
          continue
        }
        if let proclitic = proclitic(index, tokens.upperBound) {
          // و، لـ، بـ before a Latin word or a quotation: a word of its own
          var word = proclitic
          index += 1
          if word.tag == .otherMark, index < tokens.upperBound {
            var next = latin(index)
            next.firstToken = Int32(index)
            next.hasConjunction = word.hasConjunction
            next.preposition = word.preposition
            next.isDefinite = word.isDefinite
            words.append(next)
          } else {
            word.tag = .preposition
            words.append(word)
            continue
          }
        } else {
          words.append(arabic(index, words))
        }
      }
      index += 1
    }
  }

  /// عام 2021 مجموعة …: a year counts nothing.
  func isYear(_ index: Int, _ last: Word?) -> Bool {
    let folded = text.foldedBytes(token: index)
    guard folded.count == 4, let last else { return false }
    let isBefore2100 =
      folded.starts(with: [UInt8(ascii: "1"), UInt8(ascii: "9")])
      || folded.starts(with: [UInt8(ascii: "2"), UInt8(ascii: "0")])
    return isBefore2100
      && (last.tag == .time || last.classes.contains(vocabulary.time)
        || last.firstToken >= 0
          && Self.years.contains { text.foldedBytes(token: Int(last.firstToken)).elementsEqual($0) })
  }

  private static let years = [Fold.fold("عام"), Fold.fold("سنة")]

  /// Looks again at words whose right neighbour decides: "نحو ١٤٠٠ شخص".
  func settle(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where (words[index].tag == .adjective || words[index].tag == .verb)
      && (words[index + 1].tag == .number || words[index + 1].tag == .time) && vocabulary.isYear(words[index])
    {
      // عام 2021: the year, neither "public" nor "he swam"
      words[index].tag = .time
      words[index].form = .noun
      words[index].classes.insert(vocabulary.time)
    }
    for index in words.indices.dropLast()
    where words[index].enclitic != nil && vocabulary.measures.contains(words[index].lexeme)
      && (words[index + 1].tag == .number || words[index + 1].classes.contains(vocabulary.number))
    {
      // غرامة قدرها مليون: how much, not a clause
      words[index].tag = .otherMark
      words[index].enclitic = nil
    }
    for index in words.indices.dropLast()
    where words[index].tag == .preposition && words[index + 1].tag == .number
      && words[index].preposition == vocabulary.nahwa
    {
      words[index].tag = .quantifier
      words[index].preposition = .none
    }
  }

  // MARK: - Marks

  func mark(_ index: Int, _ words: [Word]) -> Word {
    var tag = Tag.otherMark
    let folded = text.foldedBytes(token: index)
    switch folded.first {
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

  func latin(_ index: Int) -> Word {
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    word.isCapitalized = text.tokens.flags[index].contains(.capitalized)
    word.isDefinite = true
    return word
  }

  /// A one- to three-letter proclitic that stands apart because the script changes or a quotation opens behind it.
  func proclitic(_ index: Int, _ limit: Int) -> Word? {
    let folded = text.foldedBytes(token: index)
    guard folded.count <= 4, index + 1 < limit, !text.tokens.flags[index + 1].contains(.spaceBefore) else { return nil }
    let next = text.tokens.kind[index + 1]
    let isQuote = next == .punctuation && text.foldedBytes(token: index + 1).first == UInt8(ascii: "\"")
    guard next == .latin || next == .number || isQuote || text.tokens.flags[index].contains(.tatweelEnd) else {
      return nil
    }
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .otherMark)
    var rest = folded
    if let first = rest.first, first == Letter.waw || first == Letter.feh, rest.count <= 4 {
      word.hasConjunction = true
      rest = rest.dropFirst()
    }
    if let first = rest.first {
      switch first {
      case Letter.lam: word.preposition = vocabulary.lam
      case Letter.beh: word.preposition = vocabulary.ba
      case Letter.kaf: word.preposition = vocabulary.kaf
      default: break
      }
      if word.preposition != .none { rest = rest.dropFirst() }
    }
    if rest.elementsEqual([Letter.alef, Letter.lam]) || rest.elementsEqual([Letter.lam]) {
      word.isDefinite = true
      rest = rest.prefix(0)
    }
    guard rest.isEmpty else { return nil }
    if isQuote { word.tag = .preposition }
    return word
  }

  /// A title in letters before a name: د and م with a full stop, or أد with two.
  func shortTitle(_ index: Int, _ limit: Int) -> Word? {
    let folded = text.foldedBytes(token: index)
    guard folded.count == 1 || folded.count == 3, index + 2 < limit, vocabulary.doctor >= 0,
      text.foldedBytes(token: index + 1).elementsEqual([UInt8(ascii: ".")]),
      text.tokens.kind[index + 2] == .arabic, let last = folded.last,
      last == ArabicLetter.dal.rawValue || last == ArabicLetter.meem.rawValue && folded.count == 1
    else { return nil }
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 2), tag: .noun)
    word.lexeme = vocabulary.doctor
    word.classes = vocabulary.lexemes[Int(vocabulary.doctor)].classes
    word.form = .noun
    word.isDefinite = true
    return word
  }

  // MARK: - Names and fixed phrases

  func name(_ index: Int, _ limit: Int, _ words: [Word]) -> Word? {
    guard facts(index).contains(.startsName), let match = vocabulary.lexicon.name(at: index, in: ids, cache),
      index + match.tokenCount <= limit
    else { return nil }
    let first = match.name
    var word = Word(firstToken: Int32(index), endToken: Int32(index + match.tokenCount), tag: .name)
    word.entry = Int32(first.rawValue)
    word.country = vocabulary.names[Int(first.rawValue)].country
    word.isDefinite = true
    word.prefixLength = Self.particleLength(match.prefixLength, match.proclitics)
    word.isCapitalized = true
    // وزارة الخزانة, هيئة الرقابة
    word.isFeminine =
      match.tokenCount > 1 && text.tokens.flags[index].contains(.taaMarbuta)
      && vocabulary.names[Int(first.rawValue)].kind != .person
    apply(match.proclitics, to: &word)
    if vocabulary.names[Int(first.rawValue)].origin == .country, match.tokenCount == 1,
      match.proclitics.isSubset(of: .al), let last = words.last,
      last.tag == .noun || last.tag == .adjective, last.isDefinite,
      cache.readings(ids[index]).contains(where: {
        vocabulary.lexemes[Int($0.lexeme.rawValue)].category == .demonym && $0.proclitics.contains(.al)
      })
    {
      // الحكومة السعودية: the adjective
      return nil
    }
    word.couldBeAdjective =
      match.tokenCount == 1
      && cache.readings(ids[index]).contains {
        vocabulary.lexemes[Int($0.lexeme.rawValue)].category == .demonym
      }
    if match.tokenCount == 1, match.prefixLength > 0, !match.proclitics.isDisjoint(with: .conjunctions),
      cache.readings(ids[index]).contains(where: { $0.cost <= 4 && $0.prefixLength == 0 && isContent($0) })
    {
      // وجيزة is a word of its own before it is و and a name
      return nil
    }
    if match.tokenCount > 1, vocabulary.names[Int(first.rawValue)].origin == .name,
      continuesName(index + match.tokenCount, limit)
    {
      // مجموعة أغذية الخليج: another name that begins alike
      return nil
    }
    // a one-word name that is also a common word is a name only beside a cue or in quotation marks
    if match.tokenCount == 1, text.tokens.kind[index] == .arabic,
      vocabulary.names[Int(first.rawValue)].origin == .name
    {
      let isCommon = cache.withReadings(ids[index]) { readings in
        readings.contains {
          ($0.cost <= 2 || $0.cost <= 4 && $0.form.isFiniteVerb && isSpeaking(Int32($0.lexeme.rawValue)))
            && $0.prefixLength <= match.prefixLength && isContent($0)
        }
      }
      if isCommon {
        let before = words.last
        let isCued = before.map { vocabulary.isCue($0) || $0.tag == .openQuote || vocabulary.isTitle($0) } ?? false
        if !isCued { return nil }
      }
    }
    return word
  }

  func isContent(_ reading: Reading) -> Bool {
    let category = vocabulary.lexemes[Int(reading.lexeme.rawValue)].category
    return category == .noun || category == .verb || category == .adjective || category == .word
  }

  func fixedPhrase(_ index: Int, _ limit: Int, _ wordCount: Int) -> Word? {
    guard facts(index).contains(.startsPhrase), let match = vocabulary.lexicon.phrase(at: index, in: ids, cache),
      index + match.tokenCount <= limit
    else { return nil }
    let (id, features) = (match.lexeme, match.features)
    let lexeme = vocabulary.lexemes[Int(id.rawValue)]
    guard lexeme.language == .arabic else { return nil }
    let spelling = memory.phrase(Int32(id.rawValue))
    var word = Word(firstToken: Int32(index), endToken: Int32(index + match.tokenCount), tag: .noun)
    word.lexeme = Int32(id.rawValue)
    word.classes = lexeme.classes
    word.prefixLength = Self.particleLength(match.prefixLength, match.proclitics)
    word.isPlural =
      features.contains(.plural) && !features.contains(.singular)
      || lexeme.classes.contains(vocabulary.group) && !lexeme.classes.contains(vocabulary.role)
        && !features.contains(.plural)
        && vocabulary.startsPlural(id)
    word.isFeminine = features.contains(.feminine)
    word.enclitic = pronoun(match.enclitic)
    word.enclitic?.word = wordCount
    apply(match.proclitics, to: &word)
    // القائم بالأعمال, not المتحدث باسم
    if lexeme.category == .noun, spelling.contains(.definite) { word.isDefinite = true }
    let last = text.foldedBytes(token: index + match.tokenCount - 1)
    // هجوم إلكتروني has no article
    if last.count > 3, !spelling.contains(.hamzaLam),
      last.starts(with: [Letter.alef, Letter.lam]) || last.starts(with: [Letter.lam, Letter.lam])
    {
      word.isDefinite = true
    }
    if lexeme.category == .word, word.isDefinite, !spelling.contains(.innerArticle) {
      // في القضية is no في قضية
      return nil
    }
    // مسلحون مجهولون, عصابة مسلحة: a noun with its adjective takes no genitive
    word.isClosed =
      lexeme.category == .noun && !lexeme.classes.contains(vocabulary.role)
      && (lexeme.classes.contains(vocabulary.group) || vocabulary.kind(of: lexeme.classes) == .organization
        || endsInAdjective(index + match.tokenCount - 1))
    switch lexeme.category {
    case .word:
      word.tag = lexeme.tag
      word.preposition = vocabulary.lexicon.preposition(of: id)
      // إلى جانبه: the pronoun is a phrase of its own
      if word.enclitic != nil, word.tag == .preposition { word.tag = .pronoun }
    case .noun:
      word.tag = .noun
    case .adjective: word.tag = .adjective
    default: return nil
    }
    return word
  }

  /// هجوم إلكتروني, طائرة مسيرة: a phrase that ends in an adjective takes no genitive.
  private func endsInAdjective(_ index: Int) -> Bool {
    cache.withReadings(ids[index]) { readings in
      guard let first = readings.first, first.prefixLength == 0, first.enclitic == .none else { return false }
      return first.form == .adjective && vocabulary.lexemes[Int(first.lexeme.rawValue)].classes.isEmpty
        || (first.form == .activeParticiple || first.form == .passiveParticiple)
          && !readings.contains { $0.form == .noun }
    }
  }

  /// The folded bytes of particles, the article not counted; of لل both letters count.
  static func particleLength(_ length: UInt8, _ proclitics: Proclitics) -> UInt8 {
    guard proclitics.contains(.al), !proclitics.contains(.lam), length >= 2 else { return length }
    return length - 2
  }

  func apply(_ proclitics: Proclitics, to word: inout Word) {
    word.hasConjunction = proclitics.contains(.waw) || proclitics.contains(.fa)
    if proclitics.contains(.lam) { word.preposition = vocabulary.lam }
    if proclitics.contains(.ba) { word.preposition = vocabulary.ba }
    if proclitics.contains(.kaf) { word.preposition = vocabulary.kaf }
    if proclitics.contains(.al) { word.isDefinite = true }
    if proclitics.contains(.sa) { word.isFuture = true }
  }

  // MARK: - Words

  func arabic(_ index: Int, _ words: [Word]) -> Word {
    cache.withReadings(ids[index]) { arabic(index, words, $0) }
  }

  func arabic(_ index: Int, _ words: [Word], _ readings: UnsafeBufferPointer<Reading>) -> Word {
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    if !words.isEmpty, words[words.count - 1].tag == .unknown, vocabulary.isNameParticle(words[words.count - 1]) {
      // ولد أعمر, بن سلمان: what follows is part of the name, whatever else it may be
      word.isDefinite = true
      return word
    }
    guard !readings.isEmpty else {
      unknown(index, &word, words)
      return word
    }
    if let known = names.name(index), !known.isSurname || isSurnamePlace(words) {
      word.isDefinite = true
      takeParticles(known.prefix, index, &word)
      return word
    }
    if let proclitics = kinship(index, readings) {
      // ولد الشيباني, أبو زيد: the first part of a surname
      apply(proclitics, to: &word)
      word.isDefinite = true
      word.prefixLength = readings[readings.startIndex].prefixLength
      return word
    }
    if isUnheardName(index, readings, words) {
      word.isDefinite = true
      return word
    }
    var context = Context(words, vocabulary)
    if text.foldedBytes(token: index).count < 3 {
      context.afterTitle = false
    } else if !context.afterTitle {
      context.afterTitle = startsPerson(index, words)
    }
    let flags = text.tokens.flags[index]
    if context.clauseStart, words.last?.tag == .openQuote, opensShortQuotation(index, words) {
      // دعا «تجمع الأطباء»: a name, no speech
      context.clauseStart = false
      context.afterVerb = true
    }
    let isBeforeQuote =
      index + 1 < ids.count && text.tokens.kind[index + 1] == .punctuation
      && text.quotations.contains { Int($0.openMark) == index + 1 && $0.endToken - $0.firstToken <= 4 }
    // المجلة: the noun for a body before the participle that is spelled like it
    let hasBody = readings.contains { $0.form == .noun && vocabulary.traits($0.lexeme).contains(.kind) && $0.cost <= 2 }
    let isBehindBody =
      context.verbIsNear && words[words.count - 1].tag == .name && words[words.count - 1].entry >= 0
      && vocabulary.kind(ofEntry: words[words.count - 1].entry) != .person && !startsWithPreposition(index + 1)
    var best = readings.startIndex
    var bestScore = -1000.0
    for place in readings.indices {
      // a score of nothing else to compare with decides nothing
      if readings.count == 1 { break }
      var value = score(readings[place], flags, context) - 0.3 * Double(place)
      if isBeforeQuote, readings[place].form == .noun, readings[place].enclitic == .none,
        vocabulary.lexemes[Int(readings[place].lexeme.rawValue)].isCue
      {
        // تجمّع «صرخة المودعين»: what a name follows is a noun
        value += 3
      }
      if readings[place].form == .noun, readings[place].proclitics == .al,
        vocabulary.lexemes[Int(readings[place].lexeme.rawValue)].isTitle, startsName(index + 1)
      {
        // قوات الأمن الإثيوبية الصحفي تسفاي برهان
        value += 3
      }
      if hasBody, readings[place].form == .activeParticiple || readings[place].form == .passiveParticiple,
        !vocabulary.traits(readings[place].lexeme).contains(.trigger)
      {
        value -= 1
      }
      if isBehindBody, readings[place].form == .noun, readings[place].proclitics == .al,
        vocabulary.lexemes[Int(readings[place].lexeme.rawValue)].classes.contains(vocabulary.group)
          || vocabulary.lexemes[Int(readings[place].lexeme.rawValue)].isTitle
      {
        // أبعد الاتحاد الأفريقي المدرب
        value += 2.5
      }
      if value > bestScore {
        bestScore = value
        best = place
      }
    }
    if flags.contains(.hamzaAboveFirst) || flags.contains(.hamzaBelowFirst), readings[best].proclitics == .al {
      // ألفريد: the article carries no hamza
      word.isDefinite = true
      return word
    }
    if isSecondName(readings[best], flags, index, words) {
      word.isDefinite = true
      return word
    }
    if isForeignName(readings[best], words) {
      word.isDefinite = true
      return word
    }
    if isSurname(readings[best], index, words) {
      names.addSurname(index)
      word.isDefinite = true
      return word
    }
    best = whole(best, readings)
    best = present(best, readings, next: index + 1 < text.tokens.kind.count ? ids[index + 1] : nil)
    best = past(best, readings, after: words.last)
    best = beforeMan(best, readings, next: index + 1 < ids.count ? ids[index + 1] : nil)
    best = participle(best, readings)
    best = beforeObject(best, readings, index + 1)
    if readings[best].form == .noun, readings[best].features.contains(.feminine),
      vocabulary.lexemes[Int(readings[best].lexeme.rawValue)].classes.contains(vocabulary.role)
        || vocabulary.lexemes[Int(readings[best].lexeme.rawValue)].classes.contains(vocabulary.group),
      !vocabulary.lexemes[Int(readings[best].lexeme.rawValue)].isFeminine,
      context.afterPreposition || !readings[best].proclitics.isDisjoint(with: .prepositions),
      let masdar = readings.indices.first(where: {
        readings[$0].form == .masdar && readings[$0].prefixLength == readings[best].prefixLength
          && isSpeaking(Int32(readings[$0].lexeme.rawValue))
      })
    {
      // بمهاجمة السفارة
      best = masdar
    }
    if vocabulary.lexemes[Int(readings[best].lexeme.rawValue)].category == .word, endsInHamza(index),
      let verb = readings.indices.first(where: {
        readings[$0].form == .verbPast && isSpeaking(Int32(readings[$0].lexeme.rawValue))
      })
    {
      // هنأ is not هنا
      best = verb
    }
    if !flags.contains(.tanwinFath) { best = role(best, readings) }
    fill(&word, readings[best], flags)
    if word.form == .verbPast, word.isFeminine { word.isFeminine = !isHeadword(index, readings[best]) }
    word.isClosed = isClosed(word, readings[best], index)
    if word.tag == .adjective, word.form != .adjective,
      context.afterPreposition || context.afterOpenNoun && !describesThings(word, words) || context.afterVerb
        || word.preposition != .none
    {
      // a participle where no noun stands before it is a noun itself
      word.tag = .noun
    }
    if context.afterComplementizer, flags.contains(.tanwinFath), word.form != .noun, word.tag == .adjective,
      let noun = readings.first(where: { $0.form == .noun && $0.enclitic == .none && vocabulary.isTellingNoun($0) })
    {
      // لأن قاضيًا
      fill(&word, noun, flags)
    }
    word.enclitic?.word = words.count
    if word.form == .masdar,
      let noun = readings.first(where: {
        $0.form == .noun && $0.prefixLength == readings[best].prefixLength && $0.enclitic == readings[best].enclitic
      })
    {
      word.otherLexeme = Int32(noun.lexeme.rawValue)
      word.classes.formUnion(vocabulary.lexemes[Int(noun.lexeme.rawValue)].classes)
    }
    if word.form == .verbPast || word.form == .verbPresent { homograph(&word, readings[best], readings) }
    for reading in readings {
      let isVerb = reading.form == .verbPast || reading.form == .verbPresent
      if isVerb, reading.prefixLength == readings[best].prefixLength { word.couldBeVerb = true }
      let category = vocabulary.lexemes[Int(reading.lexeme.rawValue)].category
      if category == .word, reading.prefixLength == readings[best].prefixLength || reading.prefixLength == 0,
        vocabulary.mayBeGiven(vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes)
      {
        word.couldBeGiven = true
        word.isWholeGiven = reading.prefixLength == 0
      }
      if !isVerb, category == .noun || category == .verb { word.couldBeNoun = true }
      if category == .noun, word.form != .noun, vocabulary.isTellingNoun(reading),
        word.form != .adjective || !vocabulary.isPeople(reading)
      {
        word.couldBeActor = true
      }
      if category == .adjective || category == .demonym || reading.form == .activeParticiple
        || reading.form == .passiveParticiple
      {
        word.couldBeAdjective = true
      }
    }
    return word
  }

  /// Whether a plural or dual keeps its ن: محتجون, شركتان.
  func isClosed(_ word: Word, _ reading: Reading, _ index: Int) -> Bool {
    guard word.isPlural || word.isDual, word.enclitic == nil, !word.isConstruct else { return false }
    let folded = text.foldedBytes(token: index)
    guard folded.count > 4, folded.last == Letter.nun else { return false }
    if word.isDual { return true }
    let before = folded[folded.endIndex - 2]
    guard before == Letter.waw || before == Letter.yeh else { return false }
    return reading.form == .activeParticiple || reading.form == .passiveParticiple
      || word.classes.contains(vocabulary.group) || word.classes.contains(vocabulary.role)
  }

  func fill(_ word: inout Word, _ reading: Reading, _ flags: TokenFlags) {
    let id = Int(reading.lexeme.rawValue)
    let classes = vocabulary.lexemes[id].classes
    let category = vocabulary.lexemes[id].category
    word.lexeme = Int32(reading.lexeme.rawValue)
    word.classes = classes
    word.form = reading.form
    word.country = vocabulary.lexemes[id].country
    apply(reading.proclitics, to: &word)
    word.prefixLength = Self.particleLength(reading.prefixLength, reading.proclitics)
    let features = reading.features
    word.isPlural = features.contains(.plural) && !features.contains(.singular)
    // بدأ: one and two are spelled alike
    word.isDual = features.contains(.dual) && !features.contains(.singular)
    word.isFeminine = features.contains(.feminine) || category == .noun && vocabulary.lexemes[id].isFeminine
    word.isMasculine = features.contains(.masculine)
    word.isConstruct = features.contains(.construct)
    if vocabulary.traits(reading.lexeme).contains(.feminineElative) {
      // العليا, الكبرى
      word.isFeminine = true
      word.isMasculine = false
    }
    word.isAccusative = flags.contains(.tanwinFath) || features.contains(.accusative)
    word.isPassive =
      features.contains(.passive)
      || flags.contains(.dammaOnFirst) && features.contains(.passivePossible)
        && !(reading.form == .verbPresent
          && vocabulary.traits(reading.lexeme).contains(.activeDamma))
    word.mayBePassive = features.contains(.passivePossible)
    word.person =
      features.contains(.third) || features.isDisjoint(with: .firstOrSecond) ? 3 : features.contains(.second) ? 2 : 1
    if reading.form.isFiniteVerb {
      // كتبت and تكتب are feminine where they are of the third person
      word.isFeminine =
        features.contains(.feminine)
        && (!features.contains(.masculine) || !features.isDisjoint(with: .firstOrSecond))
      word.isMasculine = features.contains(.masculine) && !word.isFeminine
    }
    word.enclitic = pronoun(reading.enclitic)
    if classes.contains(vocabulary.accusation), classes.contains(vocabulary.prosecutor) {
      // ادعاءات are claims, الادعاء may be the prosecution
      if word.isPlural || !word.isDefinite { word.classes.subtract(vocabulary.prosecution) }
    }
    switch reading.form {
    case .verbPast, .verbPresent, .verbImperative:
      word.tag = classes.contains(vocabulary.auxiliary) ? .auxiliary : .verb
    case .masdar: word.tag = .noun
    case .activeParticiple, .passiveParticiple: word.tag = word.isConstruct || word.enclitic != nil ? .noun : .adjective
    case .adjective: word.tag = .adjective
    default:
      switch category {
      case .word:
        word.tag = vocabulary.lexemes[id].tag
        if [.preposition, .attribution, .reason, .purpose, .include, .addition].contains(word.tag) {
          word.preposition = vocabulary.lexicon.preposition(of: reading.lexeme)
          if word.enclitic != nil {
            // له، بها: a pronoun behind a preposition is a phrase of its own
            word.tag = .pronoun
          }
        }
        if word.tag == .demonstrative { word.isDefinite = true }
      case .demonym, .adjective: word.tag = .adjective
      case .verb: word.tag = .verb
      default: word.tag = .noun
      }
    }
  }

  func pronoun(_ enclitic: Enclitic) -> Pronoun? {
    switch enclitic {
    case .none: nil
    case .ha: Pronoun(word: -1, person: 3, isPlural: false, isDual: false, isFeminine: false)
    case .haa: Pronoun(word: -1, person: 3, isPlural: false, isDual: false, isFeminine: true)
    case .huma: Pronoun(word: -1, person: 3, isPlural: false, isDual: true, isFeminine: nil)
    case .hum: Pronoun(word: -1, person: 3, isPlural: true, isDual: false, isFeminine: nil)
    case .hunna: Pronoun(word: -1, person: 3, isPlural: true, isDual: false, isFeminine: true)
    case .na: Pronoun(word: -1, person: 1, isPlural: true, isDual: false, isFeminine: nil)
    case .ya, .ni: Pronoun(word: -1, person: 1, isPlural: false, isDual: false, isFeminine: nil)
    default: Pronoun(word: -1, person: 2, isPlural: false, isDual: false, isFeminine: nil)
    }
  }

}
