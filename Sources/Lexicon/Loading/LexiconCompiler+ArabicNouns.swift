import NewsText

extension LexiconCompiler {
  /// Adds the forms of a noun whose letters are in a buffer.
  mutating func addNoun(
    _ buffer: WordBuffer, _ ending: WordEnding, _ initial: Features, _ part: NounTemplates.Part, _ id: LexemeID,
    feminine: Bool = false, marked: Bool = false, form: WordForm = .noun
  ) {
    var base = buffer.count
    switch ending {
    case .taaMarbuta, .alefMaqsura, .hamzaOnAlef: base -= 1
    case .defective: if buffer.last == Letter.yeh { base -= 1 }
    case .plain, .long: break
    }
    guard base > 0 else { return }
    let endings = nounTemplates.endings(part, ending, feminine: feminine, marked: marked, form: form)
    hang(endings, on: buffer, base, initial, id)
  }

  /// Adds a base with each of the endings behind it.
  private mutating func hang(
    _ endings: [NounTemplates.Ending], on buffer: WordBuffer, _ base: Int, _ initial: Features, _ id: LexemeID
  ) {
    let letters = buffer.bytes
    // The word itself may be needed again.
    let kept = UnsafeMutableRawPointer(letters + base).loadUnaligned(as: UInt32.self)
    let hash = WordHash.extend(WordHash.seed, letters, base)
    for ending in endings {
      var rest = ending.letters
      var full = hash
      for index in 0..<Int(ending.count) {
        let letter = UInt8(truncatingIfNeeded: rest)
        letters[base + index] = letter
        full = WordHash.extend(full, letter)
        rest >>= 8
      }
      arabicForms.add(
        letters, base + Int(ending.count), hash: full, lexeme: id.rawValue, form: ending.form,
        features: ending.features.union(initial))
    }
    UnsafeMutableRawPointer(letters + base).storeBytes(of: kept, as: UInt32.self)
  }

  mutating func addArabicNoun(_ record: Record, _ key: Int) {
    var lexeme = lexeme(record, .noun, .arabic)
    if isPhrase(record) { return addArabicNounPhrase(record, key, lexeme) }
    var (ending, initial) = read(record.headword, into: word)
    guard word.count > 0 else { return fault(record, "the headword has no letters") }
    if ending == .taaMarbuta { lexeme.traits.insert(.feminine) }
    let isFeminine = lexeme.isFeminine
    let id = append(lexeme, key)

    // First a look at the listed forms: they tell how the singular ends.
    var hasSoundPlural = false
    var isDefective = ending == .plain && word.count == 4 && word.bytes[1] == Letter.alef && word.last == Letter.yeh
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .plural:
        forEachWord(field.value) { compiler, range in
          _ = compiler.read(range, into: compiler.other)
          if compiler.soundBaseCount() > 0 { hasSoundPlural = true }
          if compiler.pluralShowsDefective() { isDefective = true }
        }
      case .feminine:
        forEachWord(field.value) { compiler, range in
          _ = compiler.read(range, into: compiler.other)
          let (word, other) = (compiler.word, compiler.other)
          if word.last != Letter.yeh, other.equals(word, stemCount: word.count, Letter.yeh, Letter.heh) {
            isDefective = true
          }
        }
      default: break
      }
    }
    if isDefective && ending == .plain { ending = .defective }
    addNoun(word, ending, initial, .singular, id, feminine: isFeminine, marked: hasSoundPlural)
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .plural: forEachWord(field.value) { $0.addPlural($1, id, feminine: isFeminine) }
      case .feminine: forEachWord(field.value) { $0.addFeminine($1, id) }
      default: break
      }
    }
  }

  /// Calls the body with each word of a value.
  private mutating func forEachWord(_ range: TextRange, _ body: (inout LexiconCompiler, TextRange) -> Void) {
    var start = Int(range.start)
    while start < Int(range.end) {
      var end = start
      while end < Int(range.end) && bytes[end] != 0x20 { end += 1 }
      if end > start { body(&self, TextRange(start, end)) }
      start = end + 1
    }
  }

  /// How long the base of the sound masculine plural in ``other`` is; 0 for a broken plural that ends alike: قوانين.
  private func soundBaseCount() -> Int {
    guard other.count > 3, other.last == Letter.noon else { return 0 }
    let before = other.bytes[other.count - 2]
    guard before == Letter.waw || before == Letter.yeh else { return 0 }
    let base = other.count - 2
    // صحفي also has صحافيون: ون behind ي is never broken.
    if before == Letter.waw && other.bytes[base - 1] == Letter.yeh { return base }
    if other.equals(word, stemCount: word.count, before, Letter.noon) { return base }
    return word.last == Letter.yeh && other.equals(word, stemCount: word.count - 1, before, Letter.noon) ? base : 0
  }

  /// Whether the plural in ``other`` shows that a final ي is cut in the indefinite: محامون, قضاة.
  private func pluralShowsDefective() -> Bool {
    if word.last == Letter.yeh { return other.equals(word, stemCount: word.count - 1, Letter.waw, Letter.noon) }
    return word.count == 3 && word.bytes[1] == Letter.alef && other.count > 2 && other.last == Letter.heh
      && other.bytes[other.count - 2] == Letter.alef
  }

  /// Adds a plural as it is listed.
  private mutating func addPlural(_ range: TextRange, _ id: LexemeID, feminine: Bool) {
    var (ending, initial) = read(range, into: other)
    let base = soundBaseCount()
    if base > 0 {
      other.count = base
      addNoun(other, .plain, initial, .soundMasculine, id)
      return
    }
    let hasLongThird = other.count >= 5 && other.bytes[2] == Letter.alef && other.bytes[0] != Letter.alef
    // مبانٍ, المباني.
    if ending == .plain, other.last == Letter.yeh, other.count >= 5, other.bytes[2] == Letter.alef {
      ending = .defective
    }
    let endsInAt = other.count > 2 && other.last == Letter.teh && other.bytes[other.count - 2] == Letter.alef
    // مصارف and قوانين take no tanwin.
    addNoun(other, ending, initial, .broken, id, feminine: feminine, marked: !hasLongThird && !endsInAt)
  }

  private mutating func addFeminine(_ range: TextRange, _ id: LexemeID) {
    let (ending, initial) = read(range, into: other)
    addNoun(other, ending, initial, .singular, id, feminine: true)
    if ending == .taaMarbuta {
      other.count -= 1
      addNoun(other, .plain, initial, .soundFeminine, id)
    }
  }

  private mutating func addArabicNounPhrase(_ record: Record, _ key: Int, _ noun: Lexeme) {
    var lexeme = noun
    lexeme.traits.insert(.phrase)
    readTokens(record.headword)
    guard !tokens.isEmpty else { return fault(record, "the headword has no letters") }
    let id = append(lexeme, key)
    let gender: Features = lexeme.isFeminine ? .feminine : .masculine
    addPhrase(id, .noun, [.singular, gender])
    if readAccusative(record.headword) { addPhrase(id, .noun, [.singular, gender]) }
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .plural:
        readTokens(field.value)
        addPhrase(id, .noun, [.plural, gender])
      case .feminine:
        readTokens(field.value)
        addPhrase(id, .noun, [.singular, .feminine])
      default: break
      }
    }
  }

  /// Puts the numbers of an indefinite noun's and its adjective's accusative into ``tokens``: هجوما لاذعا.
  /// - Returns: whether the phrase has such a form.
  private mutating func readAccusative(_ range: TextRange) -> Bool {
    var result: [UInt32] = []
    var start = Int(range.start)
    while start < Int(range.end) {
      var end = start
      while end < Int(range.end) && bytes[end] != 0x20 { end += 1 }
      guard fold.fold(bytes + start, end - start, into: other), other.count > 2, other.count < 24 else { return false }
      let isDefinite = other.bytes[0] == Letter.alef && other.bytes[1] == Letter.lam
      // ة, and letters that carry no alif of tanwin
      let isMarked = end - start >= 2 && bytes[end - 2] == 0xD8 && bytes[end - 1] == 0xA9
      guard !isDefinite, !isMarked, other.last != Letter.alef, other.last != Letter.yeh else { return false }
      var word = (0..<other.count).map { other.bytes[$0] }
      word.append(Letter.alef)
      result.append(UInt32(vocabulary.insert(word).id))
      start = end + 1
    }
    guard result.count == 2 else { return false }
    tokens = result
    return true
  }

  mutating func addArabicAdjective(_ record: Record, _ key: Int) {
    var lexeme = lexeme(record, .adjective, .arabic)
    if isPhrase(record) {
      lexeme.traits.insert(.phrase)
      readTokens(record.headword)
      addPhrase(append(lexeme, key), .adjective, [.singular, .masculine])
      return
    }
    var (ending, initial) = read(record.headword, into: word)
    guard word.count > 0 else { return fault(record, "the headword has no letters") }
    if ending == .plain, word.count == 4, word.bytes[1] == Letter.alef, word.last == Letter.yeh { ending = .defective }
    let id = append(lexeme, key)
    addNoun(word, ending, initial, .adjective, id, form: .adjective)
    for index in record.fields {
      let field = fields[index]
      guard field.key == .plural || field.key == .feminine else { continue }
      let isPlural = field.key == .plural
      forEachWord(field.value) { compiler, range in
        let (ending, initial) = compiler.read(range, into: compiler.other)
        compiler.addNoun(
          compiler.other, ending, initial, isPlural ? .broken : .singular, id, feminine: !isPlural, marked: isPlural,
          form: .adjective)
      }
    }
  }
}
