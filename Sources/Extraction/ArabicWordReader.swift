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
  private func isYear(_ index: Int, _ last: Word?) -> Bool {
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
  private func settle(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].tag == .adjective && words[index + 1].tag == .number && vocabulary.isYear(words[index]) {
      // عام 2021: the year, not "public"
      words[index].tag = .noun
      words[index].classes.insert(vocabulary.time)
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

  private func mark(_ index: Int, _ words: [Word]) -> Word {
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

  private func latin(_ index: Int) -> Word {
    var word = Word(firstToken: Int32(index), endToken: Int32(index + 1), tag: .unknown)
    word.isCapitalized = text.tokens.flags[index].contains(.capitalized)
    word.isDefinite = true
    return word
  }

  /// A one- to three-letter proclitic that stands apart because the script changes or a quotation opens behind it.
  private func proclitic(_ index: Int, _ limit: Int) -> Word? {
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
  private func shortTitle(_ index: Int, _ limit: Int) -> Word? {
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

  private func name(_ index: Int, _ limit: Int, _ words: [Word]) -> Word? {
    guard let match = vocabulary.lexicon.name(at: index, in: ids, cache), index + match.tokenCount <= limit else {
      return nil
    }
    let first = match.name
    var word = Word(firstToken: Int32(index), endToken: Int32(index + match.tokenCount), tag: .name)
    word.entry = Int32(first.rawValue)
    word.country = vocabulary.names[Int(first.rawValue)].country
    word.isDefinite = true
    word.prefixLength = Self.particleLength(match.prefixLength, match.proclitics)
    word.isCapitalized = true
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

  private func isContent(_ reading: Reading) -> Bool {
    let category = vocabulary.lexemes[Int(reading.lexeme.rawValue)].category
    return category == .noun || category == .verb || category == .adjective || category == .word
  }

  private func fixedPhrase(_ index: Int, _ limit: Int, _ wordCount: Int) -> Word? {
    guard let match = vocabulary.lexicon.phrase(at: index, in: ids, cache), index + match.tokenCount <= limit else {
      return nil
    }
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
      && (lexeme.classes.contains(vocabulary.group) || vocabulary.kind(of: lexeme.classes) == .organization)
    switch lexeme.category {
    case .word:
      word.tag = vocabulary.tags.tag(lexeme.classes, isArabic: true)
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

  /// The folded bytes of particles, the article not counted; of لل both letters count.
  private static func particleLength(_ length: UInt8, _ proclitics: Proclitics) -> UInt8 {
    guard proclitics.contains(.al), !proclitics.contains(.lam), length >= 2 else { return length }
    return length - 2
  }

  private func apply(_ proclitics: Proclitics, to word: inout Word) {
    word.hasConjunction = proclitics.contains(.waw) || proclitics.contains(.fa)
    if proclitics.contains(.lam) { word.preposition = vocabulary.lam }
    if proclitics.contains(.ba) { word.preposition = vocabulary.ba }
    if proclitics.contains(.kaf) { word.preposition = vocabulary.kaf }
    if proclitics.contains(.al) { word.isDefinite = true }
    if proclitics.contains(.sa) { word.isFuture = true }
  }

  // MARK: - Words

  private func arabic(_ index: Int, _ words: [Word]) -> Word {
    cache.withReadings(ids[index]) { arabic(index, words, $0) }
  }

  private func arabic(_ index: Int, _ words: [Word], _ readings: UnsafeBufferPointer<Reading>) -> Word {
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
    var best = readings.startIndex
    var bestScore = -1000.0
    for place in readings.indices {
      // a score of nothing else to compare with decides nothing
      if readings.count == 1 { break }
      var value = score(readings[place], flags, context) - 0.3 * Double(place)
      if isBeforeQuote, readings[place].form == .noun,
        vocabulary.lexemes[Int(readings[place].lexeme.rawValue)].isCue
      {
        // تجمّع «صرخة المودعين»: what a name follows is a noun
        value += 3
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
      if category == .word, reading.prefixLength == readings[best].prefixLength,
        vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.givenName)
      {
        word.couldBeGiven = true
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

  /// Whether at most four words stand in the quotation that opens before a word, right behind a verb.
  private func opensShortQuotation(_ index: Int, _ words: [Word]) -> Bool {
    guard words.count > 1, words[words.count - 2].tag == .verb else { return false }
    return text.quotations.contains {
      Int($0.openMark) == index - 1 && $0.closeMark >= 0 && (2...4).contains($0.endToken - $0.firstToken)
    }
  }

  /// فصلت, وفّر, وصف: a verb of its own before ف or و and another verb.
  private func whole(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard chosen.form.isFiniteVerb, !chosen.proclitics.isDisjoint(with: .conjunctions) else { return best }
    return readings.indices.first {
      (readings[$0].form == .verbPast || readings[$0].form == .verbPresent) && readings[$0].prefixLength == 0
        && readings[$0].cost <= 3 && readings[$0].enclitic == chosen.enclitic
        && (isSpeaking(Int32(readings[$0].lexeme.rawValue)) || !isSpeaking(Int32(chosen.lexeme.rawValue)))
    } ?? best
  }

  /// تواجه شركة: a feminine present, not the past of تفاعل, where a feminine noun follows or frames know only the present.
  private func present(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, next: WordID?) -> Int {
    let chosen = readings[best]
    guard chosen.form == .verbPast, !chosen.features.contains(.feminine),
      let place = readings.indices.first(where: {
        readings[$0].form == .verbPresent && readings[$0].features.isSuperset(of: .feminineThird)
          && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
      })
    else { return best }
    let isFeminine =
      next.map { id in
        cache.readings(id).contains {
          ($0.form == .noun || $0.form == .masdar) && $0.features.contains(.feminine)
            && $0.proclitics.isSubset(of: .al)
        }
      } ?? false
    let speaks = isSpeaking(Int32(readings[place].lexeme.rawValue)) && !isSpeaking(Int32(chosen.lexeme.rawValue))
    return isFeminine || speaks ? place : best
  }

  /// تقدم النائب, توجه وفد: the past of تفعّل before a masculine noun, not a feminine present.
  private func beforeMan(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, next: WordID?) -> Int {
    let chosen = readings[best]
    guard let next, chosen.form == .verbPresent, chosen.features.isSuperset(of: [.feminine, .third]),
      let place = readings.indices.first(where: {
        readings[$0].form == .verbPast && !readings[$0].features.contains(.feminine)
          && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
      })
    else { return best }
    let pastLexeme = readings[place].lexeme
    let isMan = cache.withReadings(next) { readings in
      if let name = readings.first, name.prefixLength == 0,
        vocabulary.lexemes[Int(name.lexeme.rawValue)].classes.contains(vocabulary.givenName)
      {
        // ترشح كمال فهمي
        return true
      }
      let isMasculine = readings.contains { noun in
        noun.form == .noun && noun.proclitics.isSubset(of: .al) && noun.enclitic == .none
          && !noun.features.contains(.plural) && !noun.features.contains(.feminine)
          && !vocabulary.lexemes[Int(noun.lexeme.rawValue)].isFeminine
      }
      // تظاهر مئات العمال: the verb that says something
      return isMasculine
        || isSpeaking(Int32(pastLexeme.rawValue)) && !isSpeaking(Int32(chosen.lexeme.rawValue))
          && readings.contains { vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.number) }
    }
    return isMan ? place : best
  }

  /// المختبر تطوّع: the past of تفعّل behind a masculine noun, not a feminine present.
  private func past(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, after last: Word?) -> Int {
    let chosen = readings[best]
    guard let last, last.tag == .noun, last.isDefinite, !last.isFeminine, !last.isPlural, chosen.form == .verbPresent,
      chosen.features.contains(.feminine), !chosen.features.contains(.masculine)
    else { return best }
    return readings.indices.first {
      readings[$0].form == .verbPast && !readings[$0].features.contains(.feminine)
        && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
    } ?? best
  }

  /// مرشح حزب X: who holds a post, not what somebody does meanwhile.
  private func role(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard chosen.form == .activeParticiple || chosen.form == .passiveParticiple || chosen.form == .adjective,
      !chosen.proclitics.contains(.al),
      !vocabulary.lexemes[Int(chosen.lexeme.rawValue)].classes.intersects(vocabulary.claims)
    else { return best }
    return readings.indices.first {
      readings[$0].form == .noun && readings[$0].prefixLength == chosen.prefixLength
        && readings[$0].enclitic == chosen.enclitic
        && vocabulary.lexemes[Int(readings[$0].lexeme.rawValue)].classes.contains(vocabulary.role)
    } ?? best
  }

  /// المناهضة, الصادر: the participle of a verb that frames speak of, where the lexicon also holds an adjective.
  private func participle(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard chosen.form == .adjective || chosen.form == .activeParticiple || chosen.form == .passiveParticiple,
      !isSpeaking(Int32(chosen.lexeme.rawValue)),
      vocabulary.lexemes[Int(chosen.lexeme.rawValue)].category != .demonym,
      chosen.form == .adjective && chosen.proclitics.contains(.al)
        || !readings.contains(where: { $0.form == .noun && $0.prefixLength == chosen.prefixLength })
    else { return best }
    return readings.indices.first {
      (readings[$0].form == .activeParticiple || readings[$0].form == .passiveParticiple)
        && readings[$0].prefixLength == chosen.prefixLength && isSpeaking(Int32(readings[$0].lexeme.rawValue))
    } ?? best
  }

  /// Whether a past is written as its headword is: صوّت, which looks like a feminine, is a masculine.
  private func isHeadword(_ index: Int, _ reading: Reading) -> Bool {
    memory.foldedHeadword(Int32(reading.lexeme.rawValue)).elementsEqual(
      text.foldedBytes(token: index).dropFirst(Int(reading.prefixLength)))
  }

  private func isSpeaking(_ lexeme: Int32) -> Bool {
    vocabulary.lexemes[Int(lexeme)].classes.intersects(vocabulary.triggerClasses)
      || vocabulary.triggerVerbs.contains(lexeme)
  }

  /// قدم beside قدّم, جمد beside جمّد: the verb that frames speak of, and the other one with it.
  private func homograph(_ word: inout Word, _ chosen: Reading, _ readings: some Sequence<Reading>) {
    guard word.tag == .verb else { return }
    for reading in readings {
      let other = Int32(reading.lexeme.rawValue)
      guard reading.form == chosen.form, reading.prefixLength == chosen.prefixLength,
        reading.enclitic == chosen.enclitic, other != word.lexeme, isSpeaking(other),
        !vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.auxiliary)
      else { continue }
      if isSpeaking(word.lexeme) {
        word.otherLexeme = other
      } else {
        word.otherLexeme = word.lexeme
        word.lexeme = other
        word.classes = vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes
      }
      return
    }
  }

  /// The particles before a word like ولد or أبو where a word that only names can be follows.
  private func kinship(_ index: Int, _ readings: UnsafeBufferPointer<Reading>) -> Proclitics? {
    // few words may be meant, so they are looked for before their neighbours
    guard readings.contains(where: { vocabulary.traits($0.lexeme).contains(.kin) }),
      index + 1 < ids.count, text.tokens.kind[index + 1] == .arabic, isForeign(index + 1),
      let found = readings.first(where: {
        $0.enclitic == .none && !$0.proclitics.contains(.al)
          && (vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.nameParticle)
            || vocabulary.isSon(Int32($0.lexeme.rawValue))
              && (!$0.features.contains(.plural) || $0.features.contains(.singular)))
      }), found.prefixLength == readings[readings.startIndex].prefixLength
    else { return nil }
    return found.proclitics
  }

  /// Whether no noun, adjective or particle is spelled like the word.
  private func isForeign(_ index: Int) -> Bool {
    cache.withReadings(ids[index]) { readings in
      readings.allSatisfy {
        let lexeme = vocabulary.lexemes[Int($0.lexeme.rawValue)]
        return lexeme.category == .verb && $0.form.isFiniteVerb || lexeme.classes.contains(vocabulary.givenName)
      }
    }
  }

  /// Whether what stands behind a given name shows that it is one: سعد المياحي, or "، هدى السعيد،".
  private func startsPerson(_ index: Int, _ words: [Word]) -> Bool {
    guard index + 1 < ids.count, text.tokens.kind[index + 1] == .arabic else { return false }
    // على is no Ali, لصالح no man's name
    if cache.readings(ids[index]).contains(where: { vocabulary.isPreposition($0) }),
      text.tokens.flags[index].contains(.alefMaqsura) || !names.writesMaqsura
        || text.foldedBytes(token: index).first != ArabicLetter.ain.rawValue
    {
      return false
    }
    if cache.readings(ids[index + 1]).isEmpty {
      // هلال القيروان: a club's name, not a man's
      let known = vocabulary.lexicon.name(at: index + 1, in: ids, cache)
      return known.map { vocabulary.kind(ofEntry: Int32($0.name.rawValue)) == .person } ?? true
    }
    guard words.last?.tag == .comma, index + 2 < ids.count, text.tokens.kind[index + 2] == .punctuation else {
      return false
    }
    return text.foldedBytes(token: index + 2).first == UInt8(ascii: ",")
      && text.foldedBytes(token: index + 1).starts(with: [Letter.alef, Letter.lam])
  }

  /// Whether a plural or dual keeps its ن: محتجون, شركتان.
  private func isClosed(_ word: Word, _ reading: Reading, _ index: Int) -> Bool {
    guard word.isPlural || word.isDual, word.enclitic == nil, !word.isConstruct else { return false }
    let folded = text.foldedBytes(token: index)
    guard folded.count > 4, folded.last == Letter.nun else { return false }
    if word.isDual { return true }
    let before = folded[folded.endIndex - 2]
    guard before == Letter.waw || before == Letter.yeh else { return false }
    return reading.form == .activeParticiple || reading.form == .passiveParticiple
      || word.classes.contains(vocabulary.group) || word.classes.contains(vocabulary.role)
  }

  private struct Context {
    var afterPreposition = false
    var afterVerbParticle = false
    var afterRelative = false
    var afterComplementizer = false
    /// بعد أن, منذ أن: a past verb may follow.
    var afterTime = false
    var clauseStart = true
    var afterOpenNoun = false
    var afterDefiniteNoun = false
    var afterVerb = false
    var previousIsNoun = false
    var afterNo = false
    var afterPronoun = false
    var afterDual = false
    var afterFeminine = false
    /// مسلحون صوماليون: no feminine singular describes them.
    var afterMen = false
    var afterName = false
    var afterComma = false
    var verbIsNear = false
    var afterTitle = false

    init(_ words: [Word], _ vocabulary: Vocabulary) {
      guard !words.isEmpty else { return }
      let place = words.count - 1
      for near in stride(from: place, through: Swift.max(0, place - 8), by: -1) {
        if words[near].tag == .verb {
          verbIsNear = true
          break
        }
        let isMark = words[near].tag == .openQuote || words[near].tag == .closeQuote && near < place
        if !words[near].tag.isNominal && !isMark { break }
      }
      let tag = words[place].tag
      switch tag {
      case .preposition, .attribution, .reason, .include, .addition, .purpose:
        afterPreposition = true
        clauseStart = false
      case .negation where words[place].classes.contains(vocabulary.negatingNoun):
        afterPreposition = true
        clauseStart = false
      case .negation, .future, .modal:
        afterVerbParticle = true
        afterNo = tag == .negation
        clauseStart = false
      case .relative:
        afterRelative = true
      case .pronoun:
        afterPronoun = words[place].preposition == .none
        clauseStart = false
      case .complementizer:
        afterComplementizer = true
        afterTime =
          place > 0 && (words[place - 1].preposition != .none || words[place - 1].tag == .auxiliary)
      case .comma: afterComma = true
      case .closeQuote, .closeParenthesis:
        // شركة «X» المنافسة: a name in marks is a noun to the adjective behind it
        if let open = words.suffix(7).dropLast().lastIndex(where: { $0.tag == .openQuote || $0.tag == .openParenthesis }
        ) {
          previousIsNoun = true
          afterDefiniteNoun = true
          // ضمّت جمعية «X» صوتها: the verb stands before the name
          var before = open - 1
          while before >= 0, before > open - 4, words[before].tag.isNominal { before -= 1 }
          if before >= 0, words[before].tag == .verb {
            verbIsNear = true
            clauseStart = false
          }
        }
      case .stop, .colon, .semicolon, .dash, .openQuote, .conjunction, .adverb, .time: break
      case .noun, .name, .unknown, .adjective:
        clauseStart = false
        previousIsNoun = true
        afterDual = words[place].isDual
        afterFeminine =
          words[place].isFeminine && (words[place].isDefinite || tag == .adjective) && tag != .name && tag != .unknown
        afterMen =
          words[place].isPlural && !words[place].isFeminine && words[place].isMasculine
          || tag == .noun && words[place].isPlural && words[place].classes.contains(vocabulary.group)
        afterTitle = tag == .noun && !words[place].isPlural && vocabulary.isTitle(words[place])
        afterName = tag == .unknown || tag == .name || vocabulary.isGivenName(words[place])
        afterDefiniteNoun = words[place].isDefinite || tag == .name
        afterOpenNoun =
          tag == .noun && !words[place].isDefinite && words[place].enclitic == nil && !words[place].isAccusative
      case .verb, .auxiliary:
        clauseStart = false
        afterVerb = true
      case .number, .quantifier, .demonstrative:
        clauseStart = false
        afterOpenNoun = true
      default: clauseStart = false
      }
    }
  }

  private func score(_ reading: Reading, _ flags: TokenFlags, _ context: Context) -> Double {
    let id = Int(reading.lexeme.rawValue)
    let traits = vocabulary.traits(reading.lexeme)
    let isTrigger = traits.contains(.trigger)
    var score = 0.0
    switch reading.form {
    case .verbPast, .verbPresent:
      if context.afterPreposition { score -= 6 }
      if context.afterVerbParticle { score += 4 }
      if context.afterRelative { score += 4 }
      if context.afterComplementizer { score += reading.form == .verbPresent ? 2 : context.afterTime ? 0 : -2.5 }
      if context.clauseStart { score += 2 }
      if !reading.proclitics.isDisjoint(with: .conjunctions) {
        score += context.previousIsNoun ? 0.3 : reading.proclitics.contains(.fa) ? 0.5 : 1.5
      }
      if context.afterDefiniteNoun, !context.verbIsNear { score += 0.7 }
      // تحقيق أجرته: a relative clause
      let isRelative = reading.enclitic != .none && context.previousIsNoun && !context.afterDefiniteNoun
      if context.afterOpenNoun, !isRelative { score -= 1 }
      if context.afterVerb { score -= 1 }
      if reading.form == .verbPresent { score += context.clauseStart ? 0.3 : 0.8 }
      if context.verbIsNear, !isRelative, reading.proclitics.isDisjoint(with: .conjunctions) { score -= 1.2 }
      if traits.contains(.geminate) {
        score += flags.contains(.shadda) ? 1 : isTrigger ? 0 : -0.6
      }
      if reading.features.contains(.dual), !reading.features.contains(.singular) {
        score += context.afterDual ? 2 : -1.5
      }
      if context.afterComplementizer, !reading.proclitics.isDisjoint(with: .conjunctions) { score -= 5 }
      if context.afterComplementizer, reading.form == .verbPast, reading.enclitic != .none { score -= 2 }
      if reading.features.contains(.passive) { score -= reading.enclitic == .none ? 1.5 : 3 }
      switch reading.enclitic {
      case .none, .ha, .haa, .huma, .hum, .hunna, .na, .ni, .ya: break
      default: score -= 3
      }
      if flags.contains(.dammaOnFirst),
        reading.form != .verbPresent || !Self.hasDammaInActive(vocabulary.lexicon.lexemes[id].headword)
      {
        score += reading.features.contains(.passive) || reading.features.contains(.passivePossible) ? 3 : 0
      }
      if flags.contains(.taaMarbuta) || flags.contains(.tanwinFath) { score -= 8 }
      if !reading.features.contains(.third) { score -= 1.2 }
      if reading.features.contains(.plural), reading.features.contains(.feminine), !reading.features.contains(.singular)
      {
        score -= 1.5
      }
      if isTrigger { score += 0.3 }
      if reading.form == .verbPresent, vocabulary.lexemes[id].classes.contains(vocabulary.auxiliary) {
        score += 0.7
      }
      if flags.contains(.hamzaBelowFirst), reading.form == .verbPast { score -= 4 }
      if reading.enclitic != .none {
        // a relative clause without a pronoun: دعوى رفعتها, تحقيق أجراه
        score += context.previousIsNoun && !context.afterDefiniteNoun ? 2.8 : -0.3
        if isTrigger { score += 0.5 }
      }
    case .verbImperative: score -= 5
    case .masdar, .noun, .base:
      if context.afterPreposition { score += 3 }
      if context.afterOpenNoun { score += 1.5 }
      if context.afterVerbParticle { score -= context.afterNo ? 2 : 5 }
      if context.afterRelative { score -= 3 }
      if reading.proclitics.contains(.al) { score += 1.5 }
      if !reading.proclitics.isDisjoint(with: .prepositions) { score += 0.4 }
      if context.clauseStart { score -= 0.5 }
      if context.afterPronoun { score += 1 }
      if context.afterVerb { score += 1 }
      if context.previousIsNoun, !reading.proclitics.isDisjoint(with: .conjunctions) { score += 1 }
      if flags.contains(.tanwinFath) { score += 2 }
      if flags.contains(.hamzaAboveFirst), reading.form == .masdar { score -= 2 }
      if reading.form == .masdar { score += isTrigger ? 0.5 : -0.2 }
      // أمام is no إمام
      if reading.form == .noun, reading.prefixLength == 0,
        flags.contains(.hamzaAboveFirst) && traits.contains(.hamzaBelow) && !reading.features.contains(.plural)
          || flags.contains(.hamzaBelowFirst) && traits.contains(.hamzaAbove)
      {
        score -= 4
      }
      if reading.form == .noun, traits.contains(.kind),
        reading.enclitic == .none || !vocabulary.lexemes[id].classes.contains(vocabulary.group),
        // مساعدة is help before it is an assistant
        !(vocabulary.lexemes[id].classes.contains(vocabulary.honorific) && flags.contains(.taaMarbuta))
      {
        score += context.afterOpenNoun ? 0.3 : 0.8
        // مساعدات is help before it is women who help
        if reading.features.isSuperset(of: [.plural, .feminine]), !vocabulary.lexemes[id].isFeminine,
          vocabulary.lexemes[id].classes.contains(vocabulary.role)
        {
          score -= 1
        }
        // عمال مصنع الحديد: the noun before the participle
        if context.afterOpenNoun {
          let lexeme = vocabulary.lexemes[id]
          if lexeme.isCue || lexeme.isTitle || lexeme.classes.contains(vocabulary.role) { score += 1.5 }
        }
      }
    case .adjective, .activeParticiple, .passiveParticiple:
      if context.previousIsNoun, reading.proclitics.isDisjoint(with: .prepositions) {
        score += reading.proclitics.contains(.al) == context.afterDefiniteNoun ? 2.2 : -0.5
      }
      if context.afterPreposition { score += 1 }
      if context.afterVerbParticle { score -= 3 }
      if context.clauseStart { score -= 1 }
      if context.afterVerb { score += 0.3 }
      if flags.contains(.tanwinFath) { score += 2 }
      if reading.proclitics.contains(.al) { score += 0.8 }
      if vocabulary.lexemes[id].category == .demonym { score += 0.6 }
      if reading.form != .adjective, isTrigger { score += 0.7 }
      if reading.form == .adjective, reading.cost >= 4 { score -= 2 }
      // يشغل خالد منصور منصب …: no indefinite adjective describes a name
      if context.afterName, context.afterDefiniteNoun, !reading.proclitics.contains(.al), !flags.contains(.tanwinFath) {
        score -= 1.5
      }
      // منحٍّ: a participle that has lost its last letter
      if reading.form == .activeParticiple, reading.cost >= 5 { score -= 2 }
      if !reading.proclitics.isDisjoint(with: .conjunctions) { score -= 1.5 }
      if context.afterMen, reading.features.contains(.feminine), !reading.features.contains(.plural) { score -= 3 }
      if context.afterFeminine, reading.features.isDisjoint(with: .feminineOrPlural) { score -= 3 }
      if reading.form == .activeParticiple, isTrigger,
        !reading.proclitics.contains(.al)
      {
        // متهمةً, مطالباً: goes on about the subject
        if flags.contains(.tanwinFath) { score += 2 } else if context.afterComma { score += 1.5 }
      }
    default:
      guard vocabulary.lexemes[id].category == .word else { break }
      let classes = vocabulary.lexemes[id].classes
      if classes.contains(vocabulary.givenName) {
        score += context.afterPreposition || context.previousIsNoun || context.clauseStart ? 1.5 : 1
        // على is no Ali
        if flags.contains(.alefMaqsura), traits.contains(.dottedYeh) { score -= 8 }
        // فإن is no name with ف
        if reading.proclitics.contains(.fa) { score -= 3 }
        if context.afterTitle, reading.prefixLength == 0 { score += 4 }
      } else if classes.contains(vocabulary.nameParticle) {
        score += context.afterName ? 4 : -2
      } else {
        // في بعض المدن: a quantifier before ب and a noun
        if context.afterPreposition, reading.prefixLength == 0, classes.contains(vocabulary.quantifier) { score += 2 }
        if names.writesMaqsura, reading.prefixLength == 0, !flags.contains(.alefMaqsura),
          vocabulary.lexicon.preposition(of: reading.lexeme) == vocabulary.ala, reading.enclitic == .none
        {
          // علي, where the writer spells the preposition على
          score -= 4
        }
        // فتحت is a verb before it is ف and تحت
        score += reading.proclitics.contains(.fa) && context.clauseStart ? 0.5 : 2.5
      }
    }
    // ألفريد: the article carries no hamza
    if flags.contains(.hamzaAboveFirst) || flags.contains(.hamzaBelowFirst), reading.proclitics == .al { score -= 10 }
    // مزارعي: "farmers of" before "my farms"
    if reading.enclitic == .ya { score -= 2 }
    return score
  }

  private func fill(_ word: inout Word, _ reading: Reading, _ flags: TokenFlags) {
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
    word.isDual = features.contains(.dual)
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
          && Self.hasDammaInActive(vocabulary.lexicon.lexemes[Int(reading.lexeme.rawValue)].headword))
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
        word.tag = vocabulary.tags.tag(classes, isArabic: true)
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

  /// Whether the present of a verb begins with u in the active too: يُلزم of ألزم, يُقاضي of قاضى, يُطوّر of طوّر.
  private static func hasDammaInActive(_ headword: String) -> Bool {
    let letters = Array(headword.unicodeScalars)
    guard letters.count >= 4 else { return false }
    if letters[0] == "أ" { return true }
    return letters[0] != "ت" && letters[0] != "ا"
      && (letters[1] == "ا" || letters.count == 4 && letters[2] == "\u{651}")
  }

  private func pronoun(_ enclitic: Enclitic) -> Pronoun? {
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

  /// A word that the lexicon does not hold: perhaps a name, perhaps with و or ب before it.
  private func unknown(_ index: Int, _ word: inout Word, _ words: [Word]) {
    word.isDefinite = true
    let folded = text.foldedBytes(token: index)
    guard folded.count >= 3, let first = folded.first else { return }
    let previous = words.last?.tag
    let inList =
      previous == .name || previous == .unknown || previous == .comma || previous == .closeQuote
      || previous == .closeParenthesis
    if let prefix = names.prefix(ofUnknown: index) {
      takeParticles(prefix, index, &word)
      return
    }
    if let last = words.last, describes(index, last) {
      word.tag = .adjective
      word.isFeminine = text.tokens.flags[index].contains(.taaMarbuta)
      word.isMasculine = !word.isFeminine
      return
    }
    if first == Letter.waw, inList || words.isEmpty && folded.count >= 4 || folded.count >= 6 {
      word.hasConjunction = true
      word.prefixLength = 1
    }
  }
}

extension ArabicWordReader {
  /// Takes و ف ل ب ك before a name for what they are.
  private func takeParticles(_ count: Int, _ index: Int, _ word: inout Word) {
    for byte in text.foldedBytes(token: index).prefix(count) {
      switch byte {
      case Letter.waw, Letter.feh: word.hasConjunction = true
      case Letter.lam: word.preposition = vocabulary.lam
      case Letter.beh: word.preposition = vocabulary.ba
      case Letter.kaf: word.preposition = vocabulary.kaf
      default: break
      }
    }
    word.prefixLength = UInt8(count)
  }

  /// Whether a verb would stand in the middle of a name: "المحامي جوزف عيسى", "رئيس المصرف ريمون تابت" where the
  /// clause has its verb.
  private func isSurname(_ reading: Reading, _ index: Int, _ words: [Word]) -> Bool {
    guard reading.form == .verbPast || reading.form == .verbPresent, reading.prefixLength == 0,
      reading.enclitic == .none || reading.enclitic == .ha, let last = words.last,
      text.foldedBytes(token: index).count >= 3,
      !isSpeaking(Int32(reading.lexeme.rawValue)),
      !vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.auxiliary)
    else { return false }
    if last.tag == .noun, vocabulary.isTitle(last), last.isDefinite, !last.isPlural, index + 1 < ids.count,
      text.tokens.kind[index + 1] == .arabic
    {
      return cache.withReadings(ids[index + 1]) { readings in
        readings.allSatisfy {
          vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.givenName)
        }
      }
    }
    let isBehindBody =
      (last.tag == .name || last.tag == .noun && last.isDefinite) && index + 1 < ids.count
      && text.tokens.kind[index + 1] == .arabic && cache.readings(ids[index + 1]).isEmpty
      && words.suffix(4).contains { $0.classes.contains(vocabulary.role) && $0.tag == .noun }
    if isBehindBody {
      return words.reversed().prefix { $0.tag != .comma && $0.tag != .stop }.contains { $0.tag == .verb }
    }
    guard last.tag == .unknown, !last.isCapitalized else { return false }
    // the clause has its verb, and no mark has closed it
    for word in words.reversed() {
      switch word.tag {
      case .verb: return true
      case .comma, .stop, .colon, .semicolon, .complementizer, .relative, .conjunction: return false
      default: continue
      }
    }
    return false
  }

  /// Whether what looks like a word is a name behind a cue noun: شركة أوبتيك, جماعة جند الخلافة.
  private func isForeignName(_ reading: Reading, _ words: [Word]) -> Bool {
    guard let cue = words.last, cue.tag == .noun, vocabulary.isCue(cue), !cue.isDefinite, cue.enclitic == nil,
      !cue.isPlural, !cue.isDual, reading.proclitics.isDisjoint(with: .conjunctions),
      reading.proclitics.isDisjoint(with: .prepositions), !reading.proclitics.contains(.al),
      !vocabulary.isPersonNoun(cue),
      let kind = vocabulary.kind(of: cue.classes), kind != .place, kind != .product
    else { return false }
    let isRare =
      reading.cost >= 7 && vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.common)
    if reading.form == .adjective || reading.form == .activeParticiple || reading.form == .passiveParticiple {
      return isRare || reading.enclitic == .ka
        || cue.isFeminine && !reading.features.contains(.feminine)
          && vocabulary.lexemes[Int(reading.lexeme.rawValue)].category != .demonym
    }
    guard reading.form == .verbPast || reading.form == .verbPresent else { return isRare || reading.enclitic == .ka }
    // a relative clause would agree
    let isFeminine = reading.features.contains(.feminine)
    return isRare
      || reading.enclitic == .none && cue.isFeminine && !isFeminine
        && !reading.features.contains(.plural)
  }

  /// Whether a word is written with أ at its end.
  private func endsInHamza(_ index: Int) -> Bool {
    let range = text.byteRange(index)
    return range.count >= 4 && text.bytes[range.upperBound - 2] == 0xD8 && text.bytes[range.upperBound - 1] == 0xA3
  }

  /// Whether an ordinary noun at the end of a known name goes on to a definite noun.
  private func continuesName(_ next: Int, _ limit: Int) -> Bool {
    guard next < limit, text.tokens.kind[next] == .arabic, text.tokens.kind[next - 1] == .arabic else { return false }
    let last = text.foldedBytes(token: next - 1)
    guard !last.starts(with: [Letter.alef, Letter.lam]) else { return false }
    let isOpen = cache.withReadings(ids[next - 1]) { readings in
      readings.contains { $0.cost <= 2 && $0.prefixLength == 0 && $0.form == .noun && $0.enclitic == .none }
    }
    guard isOpen else { return false }
    return cache.withReadings(ids[next]) { readings in
      readings.contains { $0.cost <= 2 && $0.form == .noun && $0.proclitics == .al }
        && !readings.contains { $0.form == .adjective || $0.form == .activeParticiple || $0.form == .passiveParticiple }
    }
  }

  /// Whether an indefinite adjective behind a given name is a surname: خالد منصور; but محمد مسؤول عن says something of him.
  private func isSecondName(_ reading: Reading, _ flags: TokenFlags, _ index: Int, _ words: [Word]) -> Bool {
    guard reading.form == .adjective || reading.form == .activeParticiple || reading.form == .passiveParticiple,
      reading.prefixLength == 0, reading.enclitic == .none, !flags.contains(.tanwinFath), !flags.contains(.taaMarbuta),
      !reading.features.contains(.accusative), reading.features.isDisjoint(with: [.feminine, .plural, .dual]),
      let last = words.last, last.tag == .unknown, vocabulary.isGivenName(last), index + 1 < ids.count
    else { return false }
    if text.tokens.kind[index + 1] != .arabic { return true }
    return cache.withReadings(ids[index + 1]) { readings in
      !readings.contains { vocabulary.isPreposition($0) || !$0.proclitics.isDisjoint(with: .prepositions) }
    }
  }

  /// مواقع تابعة لـ, شركة مملوكة لـ: a feminine participle goes with a feminine noun and with a plural of things.
  private func describesThings(_ word: Word, _ words: [Word]) -> Bool {
    guard let noun = words.last, noun.tag == .noun, word.isFeminine, !word.isPlural, !word.isDefinite else {
      return false
    }
    return noun.isFeminine && !noun.isPlural || noun.isPlural && vocabulary.kind(of: noun) != .group
  }

  /// Where a surname may stand alone: anywhere but behind what only a verb follows.
  private func isSurnamePlace(_ words: [Word]) -> Bool {
    guard let last = words.last else { return true }
    return last.tag != .negation && last.tag != .future && last.tag != .relative
  }

  /// Whether a word that the lexicon does not hold is an adjective to the definite noun before it: المؤسسة المينائية,
  /// الملعب القفصي, التجار الخواص; but القاضي الغرياني is a man and his name.
  private func describes(_ index: Int, _ noun: Word) -> Bool {
    let folded = text.foldedBytes(token: index)
    guard noun.tag == .noun || noun.tag == .adjective, noun.isDefinite, folded.count >= 5,
      folded.starts(with: [Letter.alef, Letter.lam])
    else { return false }
    let isFeminine = text.tokens.flags[index].contains(.taaMarbuta)
    if noun.tag == .noun, vocabulary.isPersonNoun(noun), !noun.isPlural { return false }
    if noun.tag == .adjective { return isFeminine && noun.isFeminine && folded.count >= 7 }
    if noun.isPlural { return isFeminine || noun.classes.contains(vocabulary.group) || folded.last == Letter.yeh }
    return isFeminine ? noun.isFeminine : folded.last == Letter.yeh && !noun.isFeminine
  }
}

/// The folded letters that the readers ask for: those of `ArabicLetter`, written out as constants.
enum Letter {
  static let alef: UInt8 = 0x80
  static let beh: UInt8 = 0x81
  static let feh: UInt8 = 0x93
  static let kaf: UInt8 = 0x95
  static let lam: UInt8 = 0x96
  static let nun: UInt8 = 0x98
  static let waw: UInt8 = 0x9A
  static let yeh: UInt8 = 0x9B
}
