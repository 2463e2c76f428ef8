import NewsText

/// The features that an `alt` line may name.
enum AltFeature: String, CaseIterable {
  case past3ms, past3fs, past3mp, pres3ms, pres3fs, pres3mp, juss3ms, pass3ms, passpres3ms, actptcp, passptcp
}

extension LexiconCompiler {
  mutating func addArabicVerb(_ record: Record, _ key: Int) {
    let lexeme = lexeme(record, .verb, .arabic)
    guard !isPhrase(record) else { return fault(record, "an Arabic verb is one word") }
    guard let shape = verbShape(record) else { return }
    let alts = alternatives(record)
    let masdars = record.fields.filter { fields[$0].key == .masdar }.flatMap { words(fields[$0].value) }
    if shape.form == .i, masdars.isEmpty { return fault(record, "expected a line \"masdar\", which form 1 needs") }
    let id = append(lexeme, key)
    _ = read(record.headword, into: word)
    let headword = word.array

    let wanted = alts[.past3ms].map { $0.map(\.bytes) } ?? [headword]
    let wantedPresent = alts[.pres3ms].map { $0.map(\.bytes) }
    var chosen: (shape: VerbShape, template: VerbTemplates.Template)?
    var chosenScore = -1
    for options in shape.choices {
      var candidate = shape
      candidate.options = options
      let template = verbTemplates.template(for: candidate)
      var score = 0
      if wanted.contains(VerbTemplates.spelling(template, template.past, shape.radicals)) { score += 2 }
      if wantedPresent?.contains(VerbTemplates.spelling(template, template.present, shape.radicals)) ?? true {
        score += 1
      }
      if score > chosenScore {
        chosen = (candidate, template)
        chosenScore = score
      }
      if score == 3 { break }
    }
    guard let (verb, template) = chosen else { return }
    let past = VerbTemplates.spelling(template, template.past, shape.radicals)
    let isPassive = VerbTemplates.spelling(template, template.passive, shape.radicals) == headword
    if past != headword, alts[.past3ms] == nil, !isPassive {
      fault(
        record,
        "root and form give \"\(Fold.unfold(past))\", not the headword; expected another root or form, or \"alt past3ms\""
      )
      return
    }
    if alts.isEmpty {
      addForms(template, shape.radicals, id)
    } else {
      var list = VerbTemplates.list(template, shape.radicals)
      override(&list, verb, template, alts)
      arabicForms.add(list, lexeme: id.rawValue)
    }
    let generated = VerbTemplates.spelling(template, template.masdar, shape.radicals)
    for range in masdars {
      var (ending, initial) = read(range, into: word)
      if word.array == generated { continue }
      if ending == .plain, word.last == Letter.yeh, word.count >= 4 { ending = .defective }
      addNoun(word, ending, initial, .masdar, id, form: .masdar)
    }
  }

  /// Reads root, form and vowels.
  private mutating func verbShape(_ record: Record) -> VerbShape? {
    var radicals: [UInt8] = []
    var form: VerbForm?
    var vowels: [UInt8] = []
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .root:
        radicals = spelling(field.value).bytes
        if radicals.contains(Letter.alef) {
          fault(record, line: field.line, "a root has no alef; write hamza as ء and weak letters as و or ي")
          return nil
        }
      case .form:
        form = VerbForm(name: string(field.value))
        if form == nil {
          fault(record, line: field.line, "unknown form \"\(string(field.value))\"; expected 1 to 10, q1 or q2")
          return nil
        }
      case .vowel:
        vowels = string(field.value).utf8.filter { $0 != 0x20 }
        if vowels.isEmpty || vowels.count > 2 || vowels.contains(where: { !"aiu".utf8.contains($0) }) {
          fault(
            record, line: field.line,
            "unknown vowel \"\(string(field.value))\"; expected a, i or u, and perhaps that of the past")
          return nil
        }
      case .past, .pp, .ing, .third, .forms:
        fault(record, line: field.line, "\"\(field.key.name)\" is for English verbs")
      default: break
      }
    }
    guard let form else {
      fault(record, "expected a line \"form\"")
      return nil
    }
    guard radicals.count == form.radicalCount else {
      fault(record, "expected a line \"root\" with \(form.radicalCount) letters")
      return nil
    }
    var shape = VerbShape(radicals: radicals, form: form)
    if form == .i {
      guard let vowel = vowels.first else {
        fault(record, "expected a line \"vowel\", which form 1 needs")
        return nil
      }
      shape.presentVowel = vowel
      if vowels.count > 1 { shape.pastVowel = vowels[1] }
    }
    return shape
  }

  private mutating func alternatives(_ record: Record) -> [AltFeature: [Spelling]] {
    var result: [AltFeature: [Spelling]] = [:]
    for index in record.fields where fields[index].key == .alt {
      let field = fields[index]
      let parts = words(field.value)
      guard let name = parts.first, let feature = AltFeature(rawValue: string(name)), parts.count > 1 else {
        let known = AltFeature.allCases.map(\.rawValue).joined(separator: " ")
        fault(record, line: field.line, "expected \"alt\" with a form's name and the form; names: \(known)")
        continue
      }
      for part in parts.dropFirst() {
        var word = spelling(part)
        if word.ending == .plain, word.bytes.last == Letter.yeh { word.ending = .defective }
        result[feature, default: []].append(word)
      }
    }
    return result
  }

  /// Puts the radicals into a template and stores the forms.
  private mutating func addForms(_ template: VerbTemplates.Template, _ radicals: [UInt8], _ id: LexemeID) {
    var letters: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, radicals[0], radicals[1], radicals[2], 0)
    if radicals.count > 3 { letters.4 = radicals[3] }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      guard let word = buffer.baseAddress else { return }
      withUnsafeBytes(of: &letters) { letters in
        template.list.withSpellings { bytes, count, item in
          for index in 0..<count { word[index] = bytes[index] < 5 ? letters[Int(bytes[index])] : bytes[index] }
          arabicForms.add(word, count, lexeme: id.rawValue, form: item.form, features: item.features)
        }
      }
    }
  }

  /// Replaces generated forms by the listed ones and by what follows from those.
  private func override(
    _ list: inout FormList, _ shape: VerbShape, _ template: VerbTemplates.Template, _ alts: [AltFeature: [Spelling]]
  ) {
    let irregular = IrregularVerb(shape: shape)
    let he: Features = [.third, .masculine, .singular]
    func differs(_ item: Int?, _ words: [Spelling]) -> Bool {
      let spelling = VerbTemplates.spelling(template, item, shape.radicals)
      return !words.contains { $0.bytes == spelling }
    }
    if let words = alts[.past3ms], differs(template.past, words) {
      list.removeItems { $0.form == .verbPast && !$0.features.contains(.passive) }
      for word in words { list.add(irregular.past(word, [])) }
    }
    if let words = alts[.pres3ms], differs(template.present, words) {
      list.removeItems { $0.form == .verbPresent && !$0.features.contains(.passive) }
      for word in words { list.add(irregular.present(word, [])) }
    }
    for word in alts[.pass3ms] ?? [] { list.addPassives(irregular.past(word, .passive)) }
    for word in alts[.passpres3ms] ?? [] { list.addPassives(irregular.present(word, .passive)) }
    for word in alts[.past3fs] ?? [] { list.add(word.bytes, .verbPast, [.third, .feminine, .singular, word.initial]) }
    for word in alts[.pres3fs] ?? [] {
      list.add(word.bytes, .verbPresent, [.third, .second, .feminine, .masculine, .singular, word.initial])
    }
    for word in alts[.past3mp] ?? [] {
      list.add(word.bytes, .verbPast, [.third, .masculine, .plural, word.initial, .noEnclitic])
    }
    for word in alts[.pres3mp] ?? [] {
      list.add(word.bytes, .verbPresent, [.third, .masculine, .plural, word.initial])
    }
    for word in alts[.juss3ms] ?? [] {
      list.add(word.bytes, .verbPresent, [he, word.initial, .jussive])
    }
    for (feature, form) in [(AltFeature.actptcp, WordForm.activeParticiple), (.passptcp, .passiveParticiple)] {
      guard let words = alts[feature] else { continue }
      list.removeItems { $0.form == form }
      let inflector = NounInflector(form: form)
      for word in words { inflector.adjective(word, to: &list) }
    }
  }
}

extension FormList {
  /// Adds passive forms; those that are spelled like active ones only mark these.
  mutating func addPassives(_ other: FormList) {
    for item in other.items { addPassive(item, spelling: other.spelling(of: item)) }
  }
}
