import NewsText

extension LexiconCompiler {
  mutating func addArabicNoun(_ record: Record) {
    let lexeme = lexeme(record, .noun, .arabic)
    if isPhrase(record) { return addArabicNounPhrase(record, lexeme) }
    var word = spelling(record.headword)
    guard !word.bytes.isEmpty else { return fault(record, "the headword has no letters") }
    let isFeminine = lexeme.isFeminine || word.ending == .taaMarbuta
    var stored = lexeme
    if isFeminine { stored.traits.insert(.feminine) }
    let id = append(stored)
    let gender: Features = isFeminine ? .feminine : .masculine
    let plurals = fields(of: record).filter { $0.key == .plural }.flatMap(words)
    let feminines = fields(of: record).filter { $0.key == .feminine }.flatMap(words).map(spelling)
    if isDefective(word, plurals: plurals, feminines: feminines) { word.ending = .defective }

    var list = FormList()
    let inflector = NounInflector(form: .noun)
    let sound = plurals.contains { soundBase(spelling($0), of: word) != nil }
    inflector.singular(word, gender: gender, alsoSoundPlural: sound, to: &list)
    for range in plurals {
      let plural = spelling(range)
      if let base = soundBase(plural, of: word) {
        inflector.soundMasculine(base, initial: plural.initial, to: &list)
      } else {
        inflector.broken(Self.cutPlural(plural), gender: gender, to: &list)
      }
    }
    for feminine in feminines {
      inflector.singular(feminine, gender: .feminine, to: &list)
      if feminine.ending == .taaMarbuta {
        inflector.soundFeminine(Array(feminine.bytes.dropLast()), initial: feminine.initial, to: &list)
      }
    }
    arabicForms.add(list, lexeme: id.rawValue)
  }

  /// The base of a sound masculine plural, or nothing where the word is a broken plural that ends alike: قوانين.
  private func soundBase(_ plural: Spelling, of word: Spelling) -> [UInt8]? {
    let bytes = plural.bytes
    guard bytes.count > 3, bytes.last == Letter.noon else { return nil }
    let before = bytes[bytes.count - 2]
    guard before == Letter.waw || before == Letter.yeh else { return nil }
    let base = Array(bytes.dropLast(2))
    var bases = [word.bytes]
    if word.bytes.last == Letter.yeh { bases.append(Array(word.bytes.dropLast())) }
    return bases.contains(base) ? base : nil
  }

  /// Whether the final ي of المحامي is cut in the indefinite: its plural or feminine shows it, or the shape قاضي does.
  private func isDefective(_ word: Spelling, plurals: [Range<Int>], feminines: [Spelling]) -> Bool {
    guard word.ending == .plain, word.bytes.count >= 3 else { return false }
    let bytes = word.bytes
    if bytes.last == Letter.yeh {
      let cut = Array(bytes.dropLast())
      if plurals.contains(where: { spelling($0).bytes == cut + [Letter.waw, Letter.noon] }) { return true }
      return bytes.count == 4 && bytes[1] == Letter.alef
    }
    if feminines.contains(where: { $0.bytes == bytes + [Letter.yeh, Letter.heh] }) { return true }
    return bytes.count == 3 && bytes[1] == Letter.alef
      && plurals.contains { spelling($0).bytes.suffix(2).elementsEqual([Letter.alef, Letter.heh]) }
  }

  /// Marks broken plurals such as مبانٍ, المباني.
  private static func cutPlural(_ plural: Spelling) -> Spelling {
    var result = plural
    if plural.ending == .plain, plural.bytes.count >= 5, plural.bytes.last == Letter.yeh, plural.bytes[2] == Letter.alef
    {
      result.ending = .defective
    }
    return result
  }

  private mutating func addArabicNounPhrase(_ record: Record, _ lexeme: Lexeme) {
    guard let headword = tokens(of: record) else { return }
    let id = append(lexeme)
    let gender: Features = lexeme.isFeminine ? .feminine : .masculine
    addArabicPhrase(headword, id, .noun, [.singular, gender])
    for field in fields(of: record) {
      switch field.key {
      case .plural: addArabicPhrase(fold.tokens(text.bytes, field.value), id, .noun, [.plural, gender])
      case .feminine: addArabicPhrase(fold.tokens(text.bytes, field.value), id, .noun, [.singular, .feminine])
      default: break
      }
    }
  }

  /// A phrase of Arabic nouns; ة of the first word is not found before pronouns, which split such phrases anyway.
  mutating func addArabicPhrase(_ words: [[UInt8]], _ id: LexemeID, _ form: WordForm, _ features: Features) {
    addPhrase(words, id, form, features)
  }

  mutating func addArabicAdjective(_ record: Record) {
    let lexeme = lexeme(record, .adjective, .arabic)
    if isPhrase(record) {
      guard let words = tokens(of: record) else { return }
      let id = append(lexeme)
      addArabicPhrase(words, id, .adjective, [.singular, .masculine])
      return
    }
    var word = spelling(record.headword)
    guard !word.bytes.isEmpty else { return fault(record, "the headword has no letters") }
    let id = append(lexeme)
    var list = FormList()
    let inflector = NounInflector(form: .adjective)
    if word.ending == .plain, word.bytes.count == 4, word.bytes[1] == Letter.alef, word.bytes.last == Letter.yeh {
      word.ending = .defective
    }
    inflector.adjective(word, to: &list)
    for field in fields(of: record) {
      switch field.key {
      case .plural:
        for range in words(field) { inflector.broken(spelling(range), gender: .masculine, to: &list) }
      case .feminine:
        for range in words(field) { inflector.singular(spelling(range), gender: .feminine, to: &list) }
      default: break
      }
    }
    arabicForms.add(list, lexeme: id.rawValue)
  }
}
