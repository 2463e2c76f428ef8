import KnowledgeGraph
import NewsText

extension LexiconCompiler {
  mutating func addName(_ record: Record, _ key: Int) {
    let id = string(record.headword)
    var entry = CompiledName(id: id, kind: .organization, lines: record.fields)
    var hasSpelling = false
    var hasKind = false
    let index = names.count
    for position in record.fields {
      let field = fields[position]
      switch field.key {
      case .kind:
        hasKind = true
        let kind = kindNames.find(bytes + Int(field.value.start), field.value.count)
        if kind >= 0 {
          entry.kind = EntityKind.allCases[kind]
        } else {
          let known = EntityKind.allCases.map(\.name).joined(separator: " ")
          fault(record, line: field.line, "unknown kind \"\(string(field.value))\"; expected one of: \(known)")
        }
      case .class: entry.classes.formUnion(classes(field, record))
      case .country: pendingCountries.append((index, field, Int(record.file)))
      case .maker: pendingMakers.append((index, field, Int(record.file)))
      case .ar, .la:
        hasSpelling = true
        addAlias(field.value, index)
      default: break
      }
    }
    if !hasKind { fault(record, "expected a line \"kind\"") }
    if !hasSpelling { fault(record, "expected a line \"ar\" or \"la\" with a spelling") }
    headwords.set(key, UInt32(index))
    names.append(entry)
  }

  /// Finds the countries and makers that names speak of, now that all are read.
  mutating func resolvePending() {
    for (name, field, file) in pendingCountries {
      if let country = headwords.find(.country, bytes + Int(field.value.start), field.value.count) {
        names[name].country = Int32(country)
      } else {
        fault(
          file: file, line: field.line,
          "unknown country \"\(string(field.value))\"; expected the id of a country record")
      }
    }
    for (name, field, file) in pendingMakers {
      if let maker = headwords.find(.name, bytes + Int(field.value.start), field.value.count) {
        names[name].maker = maker
      } else {
        fault(
          file: file, line: field.line, "unknown maker \"\(string(field.value))\"; expected the id of a name record")
      }
    }
  }

  mutating func addCountry(_ record: Record, _ key: Int) {
    let index = Int32(countries.count)
    let id = string(record.headword)
    var country = Country(id: id)
    var classSet = ClassSet()
    let name = names.count
    names.append(CompiledName(id: id, kind: .place, origin: .country, country: index, lines: record.fields))
    let hasCapital = record.fields.contains { fields[$0].key == .capitalAr || fields[$0].key == .capitalLa }
    if hasCapital {
      names.append(
        CompiledName(id: id + ".capital", kind: .place, origin: .capital, country: index, lines: record.fields))
    }
    country.name = NameID(rawValue: UInt32(name))
    if hasCapital { country.capital = NameID(rawValue: UInt32(name + 1)) }
    for position in record.fields {
      let field = fields[position]
      let value = string(field.value)
      switch field.key {
      case .code: country.code = value
      case .class: classSet.formUnion(classes(field, record))
      case .ar:
        country.arabic.append(value)
        addAlias(field.value, name)
        addPlaceWord(field, .country, .arabic, index)
      case .la:
        country.latin.append(value)
        addAlias(field.value, name)
        addPlaceWord(field, .country, .english, index)
      case .capitalAr:
        country.arabicCapitals.append(value)
        addAlias(field.value, name + 1)
        addPlaceWord(field, .capital, .arabic, index)
      case .capitalLa:
        country.latinCapitals.append(value)
        addAlias(field.value, name + 1)
        addPlaceWord(field, .capital, .english, index)
      case .demonymAr:
        country.arabicDemonyms.append(value)
        addArabicDemonym(field, index)
      case .demonymLa:
        addEnglishDemonym(field, index, others: country.latinDemonyms)
        country.latinDemonyms.append(value)
      default: break
      }
    }
    if country.arabic.isEmpty || country.latin.isEmpty {
      fault(record, "expected a line \"ar\" and a line \"la\" with the country's name")
    }
    names[name].classes = classSet
    countries.append(country)
    headwords.set(key, UInt32(index))
    setName(id, name)
    if hasCapital { setName(id + ".capital", name + 1) }
  }

  /// Makes a country or capital known among the names, unless a name record has the id.
  private mutating func setName(_ id: String, _ name: Int) {
    let utf8 = Array(id.utf8)
    let key = utf8.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { headwords.key(.name, $0, buffer.count) }
    }
    if let key { headwords.set(key, UInt32(name)) }
  }

  /// A lexeme for a part of a country record.
  private func placeLexeme(
    _ field: Field, _ category: Category, _ language: Language, _ country: Int32
  ) -> Lexeme {
    var lexeme = Lexeme(headword: string(field.value), language: language, category: category)
    lexeme.country = country
    lexeme.line = field.line
    return lexeme
  }

  private mutating func addPlaceWord(
    _ field: Field, _ category: Category, _ language: Language, _ country: Int32
  ) {
    guard readToken(field.value) else { return }
    let id = append(placeLexeme(field, category, language, country), lexemeKey(field, category, language))
    if language == .arabic {
      let (ending, initial) = read(field.value, into: word)
      var features: Features = [initial, .noEnclitic, .noArticle, .singular]
      if ending == .taaMarbuta { features.insert(.taaMarbuta) }
      if ending == .alefMaqsura { features.insert(.alefMaqsura) }
      arabicForms.add(word.bytes, word.count, lexeme: id.rawValue, form: .noun, features: features)
    } else {
      englishForms.add(word.bytes, word.count, lexeme: id.rawValue, form: .noun, features: .singular)
    }
  }

  private mutating func lexemeKey(_ field: Field, _ category: Category, _ language: Language) -> Int {
    headwords.key(.init(category, language), bytes + Int(field.value.start), field.value.count)
  }

  private mutating func addArabicDemonym(_ field: Field, _ country: Int32) {
    let id = append(placeLexeme(field, .demonym, .arabic, country), lexemeKey(field, .demonym, .arabic))
    if readToken(field.value) {
      let (ending, initial) = read(field.value, into: word)
      if word.last == Letter.yeh {
        addNoun(word, ending, initial, .adjective, id, form: .adjective)
      } else {
        // Collective plurals: روس, أكراد.
        addNoun(word, ending, initial, .broken, id, marked: true, form: .adjective)
      }
      return
    }
    readTokens(field.value)
    addPhrase(id, .adjective, [.singular, .masculine])
    // جنوب إفريقي, جنوب إفريقية.
    guard let last = tokens.last else { return }
    word.set(vocabulary[Int(last)])
    if word.last == Letter.yeh {
      word.bytes[word.count] = Letter.heh
      tokens[tokens.count - 1] = UInt32(vocabulary.insert(word.bytes, word.count + 1).id)
      addPhrase(id, .adjective, [.singular, .feminine])
    }
  }

  private mutating func addEnglishDemonym(_ field: Field, _ country: Int32, others: [String]) {
    let id = append(placeLexeme(field, .demonym, .english, country), lexemeKey(field, .demonym, .english))
    let value = string(field.value)
    if value.hasSuffix("s"), others.contains(String(value.dropLast())) {
      addEnglish(field.value, id, .noun, .plural)
      return
    }
    addEnglish(field.value, id, .adjective, .singular)
    // The plural, where it is regular: Israelis, Americans.
    guard value.hasSuffix("n") || value.hasSuffix("i"), readToken(field.value) else { return }
    EnglishInflector.withS(word) { englishForms.add($0, $1, lexeme: id.rawValue, form: .noun, features: .plural) }
  }
}
