import NewsText

extension LexiconCompiler {
  /// Puts the letters of a headword of one token into ``word``.
  /// - Returns: Nothing for a phrase.
  func readToken(_ range: TextRange) -> Bool {
    if contains(range, 0x20) { return false }
    if fold.fold(bytes + Int(range.start), range.count, into: word) { return true }
    let tokens = fold.tokens(bytes + Int(range.start), range.count)
    guard tokens.count == 1 else { return false }
    word.set(tokens[0])
    return true
  }

  mutating func addEnglishVerb(_ record: Record, _ key: Int) {
    var lexeme = lexeme(record, .verb, .english)
    var irregular = EnglishInflector.Irregular()
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .past: irregular.past += folded(field)
      case .pp: irregular.participle += folded(field)
      case .ing: irregular.gerund += folded(field)
      case .third: irregular.third += folded(field)
      case .forms: irregular.add(forms: folded(field))
      case .root, .form, .vowel, .masdar, .alt:
        fault(record, line: field.line, "\"\(field.key.name)\" is for Arabic verbs")
      default: break
      }
    }
    if readToken(record.headword) {
      let id = append(lexeme, key)
      irregular.emit(word) { englishForms.add($0, $1, lexeme: id.rawValue, form: $2, features: $3) }
      return
    }
    var ids = tokenIDs(record.headword)
    guard let first = ids.first else { return fault(record, "the headword has no letters") }
    lexeme.traits.insert(.phrase)
    let id = append(lexeme, key)
    // Only the first word of a phrasal verb is inflected.
    word.set(vocabulary[Int(first)])
    var forms: [(UInt32, WordForm, Features)] = []
    irregular.emit(word) { forms.append((UInt32(vocabulary.insert($0, $1).id), $2, $3)) }
    for (word, form, features) in forms {
      ids[0] = word
      addPhrase(ids, id, form, features)
    }
  }

  private func folded(_ field: Field) -> [[UInt8]] { words(field.value).map { spelling($0).bytes } }

  mutating func addEnglishNoun(_ record: Record, _ key: Int) {
    var lexeme = lexeme(record, .noun, .english)
    let hasPlural = record.fields.contains { fields[$0].key == .plural }
    if readToken(record.headword) {
      let id = append(lexeme, key)
      englishForms.add(word.bytes, word.count, lexeme: id.rawValue, form: .noun, features: .singular)
      if !hasPlural {
        EnglishInflector.withS(word) {
          englishForms.add($0, $1, lexeme: id.rawValue, form: .noun, features: .plural)
        }
      }
      for index in record.fields where fields[index].key == .plural {
        for plural in words(fields[index].value) { addEnglish(plural, id, .noun, .plural) }
      }
      return
    }
    var ids = tokenIDs(record.headword)
    guard let last = ids.last else { return fault(record, "the headword has no letters") }
    lexeme.traits.insert(.phrase)
    let id = append(lexeme, key)
    addPhrase(ids, id, .noun, .singular)
    for index in record.fields where fields[index].key == .plural {
      addPhrase(tokenIDs(fields[index].value), id, .noun, .plural)
    }
    if !hasPlural {
      word.set(vocabulary[Int(last)])
      var plurals: [UInt32] = []
      EnglishInflector.withS(word) { plurals.append(UInt32(vocabulary.insert($0, $1).id)) }
      for plural in plurals {
        ids[ids.count - 1] = plural
        addPhrase(ids, id, .noun, .plural)
      }
    }
  }

  /// Adds a form as it is written, be it one word or a phrase.
  mutating func addEnglish(_ range: TextRange, _ id: LexemeID, _ form: WordForm, _ features: Features) {
    if readToken(range) {
      englishForms.add(word.bytes, word.count, lexeme: id.rawValue, form: form, features: features)
    } else {
      addPhrase(tokenIDs(range), id, form, features)
    }
  }

  mutating func addEnglishAdjective(_ record: Record, _ key: Int) {
    var lexeme = lexeme(record, .adjective, .english)
    if isPhrase(record) { lexeme.traits.insert(.phrase) }
    addEnglish(record.headword, append(lexeme, key), .adjective, [])
  }

  mutating func addWord(_ record: Record, _ key: Int, _ language: Language) {
    var lexeme = lexeme(record, .word, language)
    if lexeme.classes.isEmpty { fault(record, "expected a line \"class\"") }
    guard readToken(record.headword) else {
      lexeme.traits.insert(.phrase)
      let ids = tokenIDs(record.headword)
      if ids.isEmpty { return fault(record, "the headword has no letters") }
      return addPhrase(ids, append(lexeme, key), .word)
    }
    let id = append(lexeme, key)
    if language == .english {
      englishForms.add(word.bytes, word.count, lexeme: id.rawValue, form: .word, features: [])
      return
    }
    let (ending, initial) = read(record.headword, into: word)
    var features = initial
    var open: UInt8 = 0
    switch ending {
    case .taaMarbuta:
      features.formUnion([.noEnclitic, .taaMarbuta])
      open = Letter.teh
    case .alefMaqsura:
      // على opens to علي, سوى to سوا.
      features.insert(.alefMaqsura)
      open = Letter.alef
    default: break
    }
    arabicForms.add(word.bytes, word.count, lexeme: id.rawValue, form: .word, features: features)
    if open != 0 {
      word.bytes[word.count - 1] = open
      arabicForms.add(
        word.bytes, word.count, lexeme: id.rawValue, form: .word, features: initial.union(.needsEnclitic))
    }
  }
}
