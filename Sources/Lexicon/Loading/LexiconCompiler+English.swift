import NewsText

extension LexiconCompiler {
  /// The folded tokens of a headword; a fault where there is none.
  mutating func tokens(of record: Record) -> [[UInt8]]? {
    let words = fold.tokens(text.bytes, record.headword)
    if words.isEmpty { fault(record, "the headword has no letters") }
    return words.isEmpty ? nil : words
  }

  private func folded(_ field: Field) -> [[UInt8]] { words(field).map { spelling($0).bytes } }

  mutating func addEnglishVerb(_ record: Record) {
    guard let words = tokens(of: record) else { return }
    let id = append(lexeme(record, .verb, .english))
    var irregular = EnglishInflector.Irregular()
    for field in fields(of: record) {
      switch field.key {
      case .past: irregular.past += folded(field)
      case .pp: irregular.participle += folded(field)
      case .ing: irregular.gerund += folded(field)
      case .third: irregular.third += folded(field)
      case .forms: addForms(folded(field), to: &irregular)
      case .root, .form, .vowel, .masdar, .alt:
        fault(record, line: field.line, "\"\(field.key.rawValue)\" is for Arabic verbs")
      default: break
      }
    }
    for (form, bytes, features) in EnglishInflector.verb(words[0], irregular) {
      if words.count == 1 {
        englishForms.add(bytes, lexeme: id.rawValue, form: form, features: features)
      } else {
        addPhrase([bytes] + words.dropFirst(), id, form, features)
      }
    }
  }

  /// `forms` lists what is irregular of past, participle and gerund, the gerund being known by its ending.
  private func addForms(_ words: [[UInt8]], to irregular: inout EnglishInflector.Irregular) {
    let gerunds = words.filter { $0.suffix(3).elementsEqual("ing".utf8) }
    let others = words.filter { !$0.suffix(3).elementsEqual("ing".utf8) }
    irregular.gerund += gerunds
    if let past = others.first { irregular.past.append(past) }
    if others.count > 1 { irregular.participle += others.dropFirst() }
  }

  mutating func addEnglishNoun(_ record: Record) {
    guard let words = tokens(of: record) else { return }
    let id = append(lexeme(record, .noun, .english))
    addEnglish(words, id, .noun, .singular)
    var plurals: [[[UInt8]]] = []
    for field in fields(of: record) where field.key == .plural {
      if words.count > 1 {
        plurals.append(fold.tokens(text.bytes, field.value))
      } else {
        plurals += self.words(field).map { fold.tokens(text.bytes, $0) }
      }
    }
    if plurals.isEmpty, let last = words.last {
      plurals = EnglishInflector.withS(last).map { words.dropLast() + [$0] }
    }
    for plural in plurals { addEnglish(plural, id, .noun, .plural) }
  }

  mutating func addEnglish(_ words: [[UInt8]], _ id: LexemeID, _ form: WordForm, _ features: Features) {
    if words.count == 1 {
      englishForms.add(words[0], lexeme: id.rawValue, form: form, features: features)
    } else {
      addPhrase(words, id, form, features)
    }
  }

  mutating func addEnglishAdjective(_ record: Record) {
    guard let words = tokens(of: record) else { return }
    let id = append(lexeme(record, .adjective, .english))
    addEnglish(words, id, .adjective, [])
  }

  mutating func addWord(_ record: Record, _ language: Language) {
    guard let words = tokens(of: record) else { return }
    var lexeme = lexeme(record, .word, language)
    if lexeme.classes.isEmpty { fault(record, "expected a line \"class\"") }
    if words.count > 1 { lexeme.traits.insert(.phrase) }
    let id = append(lexeme)
    guard words.count == 1 else { return addPhrase(words, id, .word) }
    if language == .english {
      englishForms.add(words[0], lexeme: id.rawValue, form: .word, features: [])
      return
    }
    let word = spelling(record.headword)
    switch word.ending {
    case .taaMarbuta:
      arabicForms.add(
        word.bytes, lexeme: id.rawValue, form: .word, features: [word.initial, .noEnclitic, .taaMarbuta])
      arabicForms.add(
        Array(word.bytes.dropLast()) + [Letter.teh], lexeme: id.rawValue, form: .word,
        features: [word.initial, .needsEnclitic])
    case .alefMaqsura:
      // على opens to علي, سوى to سوا.
      arabicForms.add(word.bytes, lexeme: id.rawValue, form: .word, features: [word.initial, .alefMaqsura])
      arabicForms.add(
        Array(word.bytes.dropLast()) + [Letter.alef], lexeme: id.rawValue, form: .word,
        features: [word.initial, .needsEnclitic])
    default:
      arabicForms.add(word.bytes, lexeme: id.rawValue, form: .word, features: word.initial)
    }
  }
}
