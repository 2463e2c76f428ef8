import KnowledgeGraph
import NewsText

extension LexiconCompiler {
  mutating func addName(_ record: Record) {
    let id = text.string(record.headword)
    var entry = NameEntry(id: id, kind: .organization)
    var hasKind = false
    let index = names.count
    for field in fields(of: record) {
      switch field.key {
      case .kind:
        hasKind = true
        if let kind = EntityKind(name: text.string(field.value)) {
          entry.kind = kind
        } else {
          let known = EntityKind.allCases.map(\.name).joined(separator: " ")
          fault(record, line: field.line, "unknown kind \"\(text.string(field.value))\"; expected one of: \(known)")
        }
      case .class: addClasses(field, record, to: &entry.classes)
      case .country: pendingCountries.append((index, field, record.file))
      case .maker: pendingMakers.append((index, field, record.file))
      case .ar:
        entry.arabic.append(text.string(field.value))
        addAlias(field.value, index)
      case .la:
        entry.latin.append(text.string(field.value))
        addAlias(field.value, index)
      default: break
      }
    }
    if !hasKind { fault(record, "expected a line \"kind\"") }
    if entry.arabic.isEmpty && entry.latin.isEmpty { fault(record, "expected a line \"ar\" or \"la\" with a spelling") }
    nameByID[id] = NameID(rawValue: UInt32(index))
    names.append(entry)
  }

  /// Finds the countries and makers that names speak of, now that all are read.
  mutating func resolvePending() {
    for (name, field, file) in pendingCountries {
      let id = text.string(field.value)
      if let country = countryByID[id] {
        names[name].country = country
      } else {
        faults.append(
          LexiconError.Fault(
            file: text.files[file].name, line: field.line,
            message: "unknown country \"\(id)\"; expected the id of a country record"))
      }
    }
    for (name, field, file) in pendingMakers {
      let id = text.string(field.value)
      if let maker = nameByID[id] {
        names[name].maker = maker
      } else {
        faults.append(
          LexiconError.Fault(
            file: text.files[file].name, line: field.line,
            message: "unknown maker \"\(id)\"; expected the id of a name record"))
      }
    }
  }

  mutating func addCountry(_ record: Record) {
    let index = Int32(countries.count)
    let id = text.string(record.headword)
    var country = Country(id: id)
    var classes = ClassSet()
    let name = names.count
    names.append(NameEntry(id: id, kind: .place, origin: .country, country: index))
    let hasCapital = fields(of: record).contains { $0.key == .capitalAr || $0.key == .capitalLa }
    if hasCapital { names.append(NameEntry(id: id + ".capital", kind: .place, origin: .capital, country: index)) }
    country.name = NameID(rawValue: UInt32(name))
    if hasCapital { country.capital = NameID(rawValue: UInt32(name + 1)) }
    for field in fields(of: record) {
      let value = text.string(field.value)
      switch field.key {
      case .code: country.code = value
      case .class: addClasses(field, record, to: &classes)
      case .ar:
        country.arabic.append(value)
        addAlias(field.value, name)
        addPlaceWord(field, record, .country, .arabic, index)
      case .la:
        country.latin.append(value)
        addAlias(field.value, name)
        addPlaceWord(field, record, .country, .english, index)
      case .capitalAr:
        country.arabicCapitals.append(value)
        addAlias(field.value, name + 1)
        addPlaceWord(field, record, .capital, .arabic, index)
      case .capitalLa:
        country.latinCapitals.append(value)
        addAlias(field.value, name + 1)
        addPlaceWord(field, record, .capital, .english, index)
      case .demonymAr:
        country.arabicDemonyms.append(value)
        addArabicDemonym(field, record, index)
      case .demonymLa:
        addEnglishDemonym(field, record, index, plurals: country.latinDemonyms)
        country.latinDemonyms.append(value)
      default: break
      }
    }
    if country.arabic.isEmpty || country.latin.isEmpty {
      fault(record, "expected a line \"ar\" and a line \"la\" with the country's name")
    }
    names[name].arabic = country.arabic
    names[name].latin = country.latin
    names[name].classes = classes
    if hasCapital {
      names[name + 1].arabic = country.arabicCapitals
      names[name + 1].latin = country.latinCapitals
    }
    countryByID[id] = index
    nameByID[id] = NameID(rawValue: UInt32(name))
    if hasCapital { nameByID[id + ".capital"] = NameID(rawValue: UInt32(name + 1)) }
  }

  /// A lexeme for a part of a country record.
  private func placeLexeme(
    _ field: Field, _ category: Category, _ language: Language, _ country: Int32
  ) -> Lexeme {
    var lexeme = Lexeme(headword: text.string(field.value), language: language, category: category)
    lexeme.country = country
    lexeme.line = UInt32(field.line)
    return lexeme
  }

  private mutating func addPlaceWord(
    _ field: Field, _ record: Record, _ category: Category, _ language: Language, _ country: Int32
  ) {
    let words = fold.tokens(text.bytes, field.value)
    guard words.count == 1 else { return }
    let id = append(placeLexeme(field, category, language, country))
    if language == .arabic {
      let word = spelling(field.value)
      var features: Features = [word.initial, .noEnclitic, .noArticle, .singular]
      if word.ending == .taaMarbuta { features.insert(.taaMarbuta) }
      if word.ending == .alefMaqsura { features.insert(.alefMaqsura) }
      arabicForms.add(word.bytes, lexeme: id.rawValue, form: .noun, features: features)
    } else {
      englishForms.add(words[0], lexeme: id.rawValue, form: .noun, features: .singular)
    }
  }

  private mutating func addArabicDemonym(_ field: Field, _ record: Record, _ country: Int32) {
    let words = fold.tokens(text.bytes, field.value)
    let id = append(placeLexeme(field, .demonym, .arabic, country))
    var list = FormList()
    let inflector = NounInflector(form: .adjective)
    if words.count == 1 {
      let word = spelling(field.value)
      if word.bytes.last == Letter.yeh {
        inflector.adjective(word, to: &list)
      } else {
        // Collective plurals: روس, أكراد.
        inflector.broken(word, gender: .masculine, to: &list)
      }
      arabicForms.add(list, lexeme: id.rawValue)
    } else {
      addArabicPhrase(words, id, .adjective, [.singular, .masculine])
      if let last = words.last, last.last == Letter.yeh, let first = words.first, first.last == Letter.yeh {
        let feminine = words.map { $0.last == Letter.yeh ? $0 + [Letter.heh] : $0 }
        addArabicPhrase(feminine, id, .adjective, [.singular, .feminine])
      }
    }
  }

  private mutating func addEnglishDemonym(_ field: Field, _ record: Record, _ country: Int32, plurals: [String]) {
    let words = fold.tokens(text.bytes, field.value)
    guard let last = words.last else { return }
    let value = text.string(field.value)
    let id = append(placeLexeme(field, .demonym, .english, country))
    if value.hasSuffix("s"), plurals.contains(String(value.dropLast())) {
      addEnglish(words, id, .noun, .plural)
      return
    }
    addEnglish(words, id, .adjective, .singular)
    if last.last == UInt8(ascii: "n") || last.last == UInt8(ascii: "i") {
      addEnglish(words.dropLast() + [last + [UInt8(ascii: "s")]], id, .noun, .plural)
    }
  }
}
