import KnowledgeGraph
import NewsText

/// A compiled lexicon as one run of bytes: what a program holds instead of compiling its lexicon at every start.
package enum LexiconImage {
  /// The first number of an image, another one where bytes have the other order; it changes with the layout.
  static let mark = 0x4C58_0001

  /// Compiles a bundle of files (see ``Lexicon/init(bundle:adding:)``) and makes letters of the image that a string
  /// literal can hold.
  ///
  /// The same bundle always gives the same letters.
  /// - Throws: ``LexiconError`` with every fault of all files.
  package static func letters(bundle: UnsafeBufferPointer<UInt8>) throws(LexiconError) -> [UInt8] {
    var text = LexiconText()
    text.add(bundle: bundle, layer: 0)
    return ImageLetters.pack(try bytes(text))
  }

  /// Compiles files into an image.
  static func bytes(_ text: LexiconText) throws(LexiconError) -> [UInt8] {
    var compiler = LexiconCompiler.compile(text)
    let headwords = compiler.headwords
    let forms = compiler.arabicForms
    var frameCompiler = FrameCompiler(
      prepositions: PrepositionTable(patients: compiler.prepositions, lexemes: compiler.lexemes)
    ) { headword, category, language in
      headwords.find(.init(category, language), headword).map(LexemeID.init(rawValue:))
    } masdar: { headword in
      forms.entries(of: Fold.fold(headword)).filter { $0.form == .masdar }.map { LexemeID(rawValue: $0.lexeme) }
    }
    let frames = frameCompiler.compile(compiler.frameRecords)
    compiler.faults += frameCompiler.faults
    if !compiler.faults.isEmpty {
      let order = Dictionary(
        compiler.files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      throw LexiconError(
        faults: compiler.faults.sorted {
          (order[$0.file] ?? 0, $0.line) < (order[$1.file] ?? 0, $1.line)
        })
    }
    var writer = ImageWriter()
    writer.add(mark)
    writer.add(text.version)
    writer.addWords(compiler)
    frameCompiler.prepositions.write(to: &writer)
    writer.add(frames) { $0.add($1) }
    compiler.arabicForms.write(to: &writer)
    compiler.englishForms.write(to: &writer)
    compiler.vocabulary.write(to: &writer)
    compiler.nameTrie.write(to: &writer)
    compiler.phraseTrie.write(to: &writer)
    writer.add(table: compiler.phraseForms)
    writer.add(table: compiler.wordTraits.bytes)
    headwords.write(to: &writer)
    return writer.bytes
  }
}

/// A name of the lexicon before it is part of an image.
struct CompiledName {
  var id: String
  var kind: EntityKind
  var origin: NameEntry.Origin = .name
  var country: Int32 = -1
  var classes = ClassSet()
  /// The maker's place among the names.
  var maker: UInt32?
  /// The record's lines.
  var lines: Range<Int>
}

/// A lexeme in an image; its headword and its list of prepositions stand elsewhere.
private struct StoredLexeme: BitwiseCopyable {
  /// Where the headword ends among the headwords; it begins where the one before ends.
  var headwordEnd: UInt32
  var classSet: UInt32
  var prepositions: UInt32
  var country: Int32
  var line: UInt32
  /// Category, language and traits, a byte each.
  var bits: UInt32
}

/// A name in an image.
private struct StoredName: BitwiseCopyable {
  var idEnd: UInt32
  var classSet: UInt32
  var country: Int32
  /// The maker's place, or `UInt32.max`.
  var maker: UInt32
  /// Where the spellings end among all spellings.
  var linesEnd: UInt32
  /// Kind and origin, a byte each.
  var bits: UInt32
}

extension ImageWriter {
  /// Writes lexemes, countries, names and the prepositions of patients.
  mutating func addWords(_ compiler: LexiconCompiler) {
    var sets = ImageWriter.ClassSets()
    var headwords: [UInt8] = []
    var prepositionLists: [[Int]] = []
    var numberOfList: [[UInt16]: Int] = [:]
    let lexemes = compiler.lexemes.map { lexeme in
      headwords += Array(lexeme.headword.utf8)
      let list = numberOfList[lexeme.prepositions] ?? prepositionLists.count
      if list == prepositionLists.count {
        numberOfList[lexeme.prepositions] = list
        prepositionLists.append(lexeme.prepositions.map(Int.init))
      }
      return StoredLexeme(
        headwordEnd: UInt32(headwords.count), classSet: sets.number(of: lexeme.classes), prepositions: UInt32(list),
        country: lexeme.country, line: lexeme.line,
        bits: UInt32(lexeme.category.rawValue) | UInt32(lexeme.language.rawValue) << 8
          | UInt32(lexeme.traits.rawValue) << 16)
    }
    var ids: [UInt8] = []
    var lines: [SpellingStore.Line] = []
    let names = compiler.names.map { name in
      ids += Array(name.id.utf8)
      let (arabic, latin): (FieldKey, FieldKey) = name.origin == .capital ? (.capitalAr, .capitalLa) : (.ar, .la)
      for field in compiler.fields[name.lines] where field.key == arabic || field.key == latin {
        lines.append(SpellingStore.Line(field.value, isLatin: field.key == latin))
      }
      return StoredName(
        idEnd: UInt32(ids.count), classSet: sets.number(of: name.classes), country: name.country,
        maker: name.maker ?? .max, linesEnd: UInt32(lines.count),
        bits: UInt32(name.kind.rawValue) | UInt32(name.origin.rawValue) << 8)
    }
    add(table: sets.list)
    add(prepositionLists) { $0.add($1) }
    add(table: headwords)
    add(table: lexemes)
    add(compiler.countries) { $0.add($1) }
    add(table: ids)
    add(table: lines)
    add(table: names)
    add(compiler.prepositions) { $0.add(bytes: $1) }
  }

  private mutating func add(_ country: Country) {
    add(country.id)
    add(country.code)
    for list in [
      country.arabic, country.latin, country.arabicCapitals, country.latinCapitals, country.arabicDemonyms,
      country.latinDemonyms,
    ] {
      add(list) { $0.add($1) }
    }
    add(Int(country.name.rawValue))
    add(country.capital.map { Int($0.rawValue) } ?? -1)
  }
}

extension ImageReader {
  mutating func lexemes(_ classSets: [ClassSet]) -> [Lexeme] {
    let lists = list { $0.numbers().map { UInt16($0) } }
    let headwords = table(of: UInt8.self).buffer
    var start = 0
    return table(of: StoredLexeme.self).buffer.map { stored in
      let end = Int(stored.headwordEnd)
      defer { start = end }
      return Lexeme(
        headword: String(decoding: UnsafeBufferPointer(rebasing: headwords[start..<end]), as: UTF8.self),
        language: Language(rawValue: UInt8(stored.bits >> 8 & 0xFF)) ?? .arabic,
        category: Category(rawValue: UInt8(stored.bits & 0xFF)) ?? .word, classes: classSets[Int(stored.classSet)],
        traits: Lexeme.Traits(rawValue: UInt8(stored.bits >> 16 & 0xFF)), prepositions: lists[Int(stored.prepositions)],
        country: stored.country, line: stored.line)
    }
  }

  mutating func country() -> Country {
    var country = Country(id: text())
    country.code = text()
    country.arabic = list { $0.text() }
    country.latin = list { $0.text() }
    country.arabicCapitals = list { $0.text() }
    country.latinCapitals = list { $0.text() }
    country.arabicDemonyms = list { $0.text() }
    country.latinDemonyms = list { $0.text() }
    country.name = NameID(rawValue: UInt32(number()))
    let capital = signed()
    country.capital = capital < 0 ? nil : NameID(rawValue: UInt32(capital))
    return country
  }

  mutating func names(_ classSets: [ClassSet], _ text: SpellingStore.Text) -> [NameEntry] {
    let ids = table(of: UInt8.self).buffer
    let spellings = SpellingStore(text: text, lines: table(of: SpellingStore.Line.self))
    var (start, line) = (0, UInt32(0))
    return table(of: StoredName.self).buffer.map { stored in
      let end = Int(stored.idEnd)
      defer { (start, line) = (end, stored.linesEnd) }
      return NameEntry(
        id: String(decoding: UnsafeBufferPointer(rebasing: ids[start..<end]), as: UTF8.self),
        kind: EntityKind(rawValue: UInt8(stored.bits & 0xFF)) ?? .organization,
        origin: NameEntry.Origin(rawValue: UInt8(stored.bits >> 8 & 0xFF)) ?? .name, country: stored.country,
        classes: classSets[Int(stored.classSet)], maker: stored.maker == .max ? nil : NameID(rawValue: stored.maker),
        spellings: spellings, lines: line..<stored.linesEnd)
    }
  }
}
