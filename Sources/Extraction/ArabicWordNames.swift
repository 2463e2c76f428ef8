import KnowledgeGraph
import Lexicon
import NewsText

/// Words that are parts of names, whatever else they look like.
extension ArabicWordReader {
  /// The particles before a word like ولد or أبو where a word that only names can be follows.
  func kinship(_ index: Int, _ readings: UnsafeBufferPointer<Reading>) -> Proclitics? {
    // few words may be meant, so they are looked for before their neighbours
    guard facts(index).contains(.mayBeKin),
      index + 1 < ids.count, text.tokens.kind[index + 1] == .arabic,
      isForeign(index + 1)
        || readings.contains(where: { vocabulary.isServant(Int32($0.lexeme.rawValue)) })
          && text.foldedBytes(token: index + 1).starts(with: [Letter.alef, Letter.lam]),
      let found = readings.first(where: {
        $0.enclitic == .none && !$0.proclitics.contains(.al)
          && (vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.nameParticle)
            || (vocabulary.isSon(Int32($0.lexeme.rawValue)) || vocabulary.isServant(Int32($0.lexeme.rawValue)))
              && (!$0.features.contains(.plural) || $0.features.contains(.singular)))
      }), found.prefixLength == readings[readings.startIndex].prefixLength
    else { return nil }
    return found.proclitics
  }

  /// Whether a word is one that only names can be, or a given name before anything else.
  func startsName(_ index: Int) -> Bool {
    guard index < ids.count, text.tokens.kind[index] == .arabic else { return false }
    return cache.withReadings(ids[index]) { readings in
      readings.isEmpty
        || vocabulary.lexemes[Int(readings[readings.startIndex].lexeme.rawValue)].classes.contains(vocabulary.givenName)
    }
  }

  /// الممثلة الجزائرية صابرينا عليوات: no word that has a rare pronoun stands between a title and a name.
  private func isRareForm(_ reading: Reading) -> Bool {
    guard reading.proclitics.isEmpty else { return false }
    return switch reading.enclitic {
    case .none: false
    case .ha, .haa, .hum, .huma, .hunna: false
    default: true
    }
  }

  /// Whether a word that is hardly one stands between a title and a word that only names can be.
  func isUnheardName(_ index: Int, _ readings: UnsafeBufferPointer<Reading>, _ words: [Word]) -> Bool {
    guard index + 1 < ids.count, text.tokens.kind[index + 1] == .arabic, readings.allSatisfy({ isRareForm($0) }),
      let title = words.last(where: { $0.tag != .adjective }), title.tag == .noun,
      vocabulary.isTitle(title) || vocabulary.isPersonNoun(title), title.isDefinite, !title.isPlural,
      words.suffix(3).contains(where: { $0.firstToken == title.firstToken })
    else { return false }
    return facts(index + 1).contains(.isUnread)
  }

  /// Whether a word is a preposition or begins with one.
  func startsWithPreposition(_ index: Int) -> Bool {
    guard index < ids.count, text.tokens.kind[index] == .arabic else { return false }
    return cache.withReadings(ids[index]) { readings in
      readings.contains { vocabulary.isPreposition($0) }
        || !readings.isEmpty && readings.allSatisfy { !$0.proclitics.isDisjoint(with: .prepositions) }
    }
  }

  /// Whether no noun, adjective or particle is spelled like the word.
  func isForeign(_ index: Int) -> Bool { facts(index).contains(.isForeign) }

  func facts(_ index: Int) -> WordFacts { memory.words[ids[index]] }

  /// خالد منصور, سامي الحداد: a given name that else is an adjective, before another or a definite noun for people.
  private func isDoubleName(_ index: Int) -> Bool {
    let own = cache.withReadings(ids[index]) { readings in
      readings.contains {
        $0.prefixLength == 0 && vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.givenName)
      }
        && readings.allSatisfy {
          $0.prefixLength > 0 || $0.form == .masdar && $0.cost > 2 || $0.form == .adjective
            || $0.form == .activeParticiple || $0.form == .passiveParticiple
            || vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.givenName)
        }
    }
    guard own else { return false }
    return cache.withReadings(ids[index + 1]) { readings in
      readings.contains {
        let classes = vocabulary.lexemes[Int($0.lexeme.rawValue)].classes
        return $0.prefixLength == 0 && classes.contains(vocabulary.givenName)
          || $0.proclitics.isSubset(of: .al) && $0.form == .noun && $0.enclitic == .none
            && classes.contains(vocabulary.group) && $0.features.isDisjoint(with: .feminineOrPlural)
      }
    }
  }

  /// Whether what stands behind a given name shows that it is one: سعد المياحي, or "، هدى السعيد،".
  func startsPerson(_ index: Int, _ words: [Word]) -> Bool {
    guard index + 1 < ids.count, text.tokens.kind[index + 1] == .arabic else { return false }
    // على is no Ali, لصالح no man's name
    if facts(index).contains(.mayBePreposition),
      text.tokens.flags[index].contains(.alefMaqsura) || !names.writesMaqsura
        || text.foldedBytes(token: index).first != ArabicLetter.ain.rawValue
    {
      return false
    }
    if isDoubleName(index) { return true }
    if facts(index + 1).contains(.isUnread) {
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

  /// Takes و ف ل ب ك before a name for what they are.
  func takeParticles(_ count: Int, _ index: Int, _ word: inout Word) {
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
  func isSurname(_ reading: Reading, _ index: Int, _ words: [Word]) -> Bool {
    guard reading.form == .verbPast || reading.form == .verbPresent, reading.prefixLength == 0,
      reading.enclitic != .haa && reading.enclitic != .hum && reading.enclitic != .huma, let last = words.last,
      text.foldedBytes(token: index).count >= 3,
      !isSpeaking(Int32(reading.lexeme.rawValue)),
      !vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.auxiliary)
    else { return false }
    if last.tag == .noun, vocabulary.isTitle(last), last.isDefinite, !last.isPlural, index + 1 < ids.count,
      text.tokens.kind[index + 1] == .arabic
    {
      return facts(index + 1).contains(.isGivenName)
    }
    let isBehindBody =
      (last.tag == .name || last.tag == .noun && last.isDefinite) && index + 1 < ids.count
      && text.tokens.kind[index + 1] == .arabic && facts(index + 1).contains(.isUnread)
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
  func isForeignName(_ reading: Reading, _ words: [Word]) -> Bool {
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
  func endsInHamza(_ index: Int) -> Bool {
    let range = text.byteRange(index)
    return range.count >= 4 && text.bytes[range.upperBound - 2] == 0xD8 && text.bytes[range.upperBound - 1] == 0xA3
  }

  /// Whether an ordinary noun at the end of a known name goes on to a definite noun.
  func continuesName(_ next: Int, _ limit: Int) -> Bool {
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
  func isSecondName(_ reading: Reading, _ flags: TokenFlags, _ index: Int, _ words: [Word]) -> Bool {
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
  func describesThings(_ word: Word, _ words: [Word]) -> Bool {
    guard let noun = words.last, noun.tag == .noun, word.isFeminine, !word.isPlural, !word.isDefinite else {
      return false
    }
    return noun.isFeminine && !noun.isPlural || noun.isPlural && vocabulary.kind(of: noun) != .group
  }

  /// Where a surname may stand alone: anywhere but behind what only a verb follows.
  func isSurnamePlace(_ words: [Word]) -> Bool {
    guard let last = words.last else { return true }
    return last.tag != .negation && last.tag != .future && last.tag != .relative
  }

  /// Whether a word that the lexicon does not hold is an adjective to the definite noun before it: المؤسسة المينائية,
  /// الملعب القفصي, التجار الخواص; but القاضي الغرياني is a man and his name.
  func describes(_ index: Int, _ noun: Word) -> Bool {
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

  /// A word that the lexicon does not hold: perhaps a name, perhaps with و or ب before it.
  func unknown(_ index: Int, _ word: inout Word, _ words: [Word]) {
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
