import KnowledgeGraph
import NewsText

/// Turns records into the lexicon's tables.
struct LexiconCompiler {
  /// The text that is compiled; only valid inside ``compile(_:)``.
  let bytes: UnsafePointer<UInt8>
  let fold = LexiconFold()
  var faults: [LexiconError.Fault] = []
  private(set) var files: [RecordReader.File] = []
  private(set) var fields: [Field] = []

  var lexemes: [Lexeme] = []
  private(set) var wordTraits = WordTraits()
  var countries: [Country] = []
  var names: [CompiledName] = []
  private(set) var frameRecords: [FrameRecord] = []
  private(set) var prepositions: [[UInt8]] = []
  var arabicForms: FormTable
  var englishForms: FormTable
  let vocabulary = ByteTable(capacity: 32_768)
  let nameTrie = TokenTrie(capacity: 65_536)
  let phraseTrie = TokenTrie(capacity: 32_768)
  private(set) var phraseForms: [StoredForms.Entry] = []
  var headwords: HeadwordIndex

  var verbTemplates = VerbTemplates()
  var nounTemplates = NounTemplates()
  /// Rooms for words that are worked on at the same time.
  let word = WordBuffer()
  let other = WordBuffer()
  /// The numbers of the phrase's tokens that is worked on.
  var tokens: [UInt32] = []
  private var prepositionIDs: [[UInt8]: UInt16] = [:]
  private let classNames = ByteTable(capacity: 256)
  let kindNames = ByteTable()
  private let classLines = ByteTable(capacity: 512)
  private var classLineSets: [ClassSet] = []
  private let takesLines = ByteTable(capacity: 128)
  private var takesLineValues: [(takesObject: Bool, prepositions: [UInt16])] = []
  /// Countries and makers that are named before they may have been read.
  var pendingCountries: [(name: Int, field: Field, file: Int)] = []
  var pendingMakers: [(name: Int, field: Field, file: Int)] = []

  /// Compiles all files; faults are collected and the records with faults left out.
  static func compile(_ text: LexiconText) -> LexiconCompiler {
    text.bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a text has its padding at least") }
      // SAFETY: the compiler keeps the pointer, but reads through it in `run` only.
      var compiler = LexiconCompiler(bytes: base, size: buffer.count)
      compiler.run(RecordReader(text: text, bytes: base))
      return compiler
    }
  }

  private init(bytes: UnsafePointer<UInt8>, size: Int) {
    self.bytes = bytes
    arabicForms = FormTable(capacity: max(1024, size / 12))
    englishForms = FormTable(capacity: max(1024, size / 64))
    headwords = HeadwordIndex(capacity: max(64, size / 64))
    for name in ClassTable.names.prefix(256) { _ = classNames.insert(Array(name.utf8)) }
    for kind in EntityKind.allCases { _ = kindNames.insert(Array(kind.name.utf8)) }
  }

  private mutating func run(_ reader: RecordReader) {
    faults = reader.faults
    files = reader.files
    fields = reader.fields
    frameRecords = reader.frames
    lexemes.reserveCapacity(reader.records.count + 2048)
    let keys = keysWithoutDuplicates(reader.records)
    for (index, record) in reader.records.enumerated() {
      guard let key = keys[index] else { continue }
      switch (record.kind, record.language) {
      case (.verbs, .arabic): addArabicVerb(record, key)
      case (.nouns, .arabic): addArabicNoun(record, key)
      case (.adjectives, .arabic): addArabicAdjective(record, key)
      case (.words, .arabic): addWord(record, key, .arabic)
      case (.verbs, .english): addEnglishVerb(record, key)
      case (.nouns, .english): addEnglishNoun(record, key)
      case (.adjectives, .english): addEnglishAdjective(record, key)
      case (.words, .english): addWord(record, key, .english)
      case (.countries, _): addCountry(record, key)
      case (.names, _): addName(record, key)
      default: fault(record, "a file of \(record.kind.rawValue) needs lang=ar or lang=en")
      }
    }
    resolvePending()
    addParticles()
  }

  /// The key of each record; nothing for those that a higher layer overrides.
  ///
  /// What one layer has twice is a fault.
  private mutating func keysWithoutDuplicates(_ records: [Record]) -> [Int?] {
    var keys: [Int?] = []
    keys.reserveCapacity(records.count)
    var winners: [Int32] = []
    winners.reserveCapacity(records.count)
    for (index, record) in records.enumerated() {
      let language: Language = record.language == .english ? .english : .arabic
      let sort: HeadwordIndex.Sort =
        switch record.kind {
        case .verbs: .init(.verb, language)
        case .nouns: .init(.noun, language)
        case .adjectives: .init(.adjective, language)
        case .countries: .country
        case .names: .name
        case .words, .frames: .init(.word, language)
        }
      let key = headwords.key(sort, bytes + Int(record.headword.start), record.headword.count)
      keys.append(key)
      if key == winners.count {
        winners.append(Int32(index))
        continue
      }
      let winner = Int(winners[key])
      let rival = records[winner]
      let (old, new) = (files[Int(rival.file)], files[Int(record.file)])
      if old.layer < new.layer {
        keys[winner] = nil
        winners[key] = Int32(index)
      } else {
        keys[index] = nil
        if old.layer == new.layer {
          fault(record, "duplicate of \"\(string(record.headword))\" at \(old.name):\(rival.line)")
        }
      }
    }
    return keys
  }

  // MARK: Reading values

  mutating func fault(_ record: Record, line: UInt32? = nil, _ message: String) {
    fault(file: Int(record.file), line: line ?? record.line, message)
  }

  mutating func fault(file: Int, line: UInt32, _ message: String) {
    faults.append(LexiconError.Fault(file: files[file].name, line: Int(line), message: message))
  }

  func string(_ range: TextRange) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + Int(range.start), count: range.count), as: UTF8.self)
  }

  func contains(_ range: TextRange, _ byte: UInt8) -> Bool {
    var index = Int(range.start)
    while index < Int(range.end) {
      if bytes[index] == byte { return true }
      index += 1
    }
    return false
  }

  func isPhrase(_ record: Record) -> Bool { contains(record.headword, 0x20) }

  /// The words of a range, which single spaces part.
  func words(_ range: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var start = Int(range.start)
    while start < Int(range.end) {
      var end = start
      while end < Int(range.end) && bytes[end] != 0x20 { end += 1 }
      if end > start { result.append(TextRange(start, end)) }
      start = end + 1
    }
    return result
  }

  /// The spelling of one word; for what is rare.
  func spelling(_ range: TextRange) -> Spelling {
    let buffer = WordBuffer()
    let (ending, initial) = fold.spelling(bytes + Int(range.start), range.count, into: buffer)
    return Spelling(bytes: buffer.array, ending: ending, initial: initial)
  }

  /// Puts the letters of one word into a buffer.
  func read(_ range: TextRange, into buffer: WordBuffer) -> (ending: WordEnding, initial: Features) {
    fold.spelling(bytes + Int(range.start), range.count, into: buffer)
  }

  // MARK: Lexemes

  /// Starts a lexeme with what all kinds of records share.
  mutating func lexeme(_ record: Record, _ category: Category, _ language: Language) -> Lexeme {
    var lexeme = Lexeme(headword: string(record.headword), language: language, category: category)
    lexeme.line = record.line
    var hasTakes = false
    for index in record.fields {
      let field = fields[index]
      switch field.key {
      case .class: lexeme.classes.formUnion(classes(field, record))
      case .cue: lexeme.traits.insert(.cue)
      case .title: lexeme.traits.insert(.title)
      case .passiveOnly: lexeme.traits.insert(.passiveOnly)
      case .gender:
        switch (field.value.count, bytes[Int(field.value.start)]) {
        case (1, UInt8(ascii: "f")): lexeme.traits.insert(.feminine)
        case (1, UInt8(ascii: "m")): break
        default: fault(record, line: field.line, "unknown gender \"\(string(field.value))\"; expected f or m")
        }
      case .takes:
        let (takesObject, prepositions) = takes(field, record)
        if takesObject { lexeme.traits.insert(.takesObject) }
        if !hasTakes {
          lexeme.prepositions = prepositions
        } else {
          for id in prepositions where !lexeme.prepositions.contains(id) { lexeme.prepositions.append(id) }
        }
        hasTakes = true
      default: break
      }
    }
    if category == .verb && !hasTakes { lexeme.traits.insert(.takesObject) }
    return lexeme
  }

  /// The classes that a line names; most lines of a lexicon are one of a few hundred.
  mutating func classes(_ field: Field, _ record: Record) -> ClassSet {
    let start = bytes + Int(field.value.start)
    let count = field.value.count
    let known = classLines.find(start, count)
    if known >= 0 { return classLineSets[known] }
    var set = ClassSet()
    var isSound = true
    for word in words(field.value) {
      let name = bytes + Int(word.start)
      let id = classNames.find(name, word.count)
      if id >= 0 {
        set.insert(ClassID(rawValue: UInt8(id)))
      } else {
        fault(record, line: field.line, "unknown class \"\(string(word))\"")
        isSound = false
      }
    }
    if isSound {
      _ = classLines.insert(start, count)
      classLineSets.append(set)
    }
    return set
  }

  private mutating func takes(
    _ field: Field, _ record: Record
  ) -> (takesObject: Bool, prepositions: [UInt16]) {
    let start = bytes + Int(field.value.start)
    let count = field.value.count
    let known = takesLines.find(start, count)
    if known >= 0 { return takesLineValues[known] }
    let parts = words(field.value)
    var value: (takesObject: Bool, prepositions: [UInt16]) = (false, [])
    switch (string(parts[0]), parts.count) {
    case ("obj", 1): value.takesObject = true
    case ("pp", 2...): value.prepositions = parts.dropFirst().map { prepositionID(spelling($0).bytes) }
    default:
      fault(record, line: field.line, "expected \"takes obj\" or \"takes pp\" with prepositions")
      return value
    }
    _ = takesLines.insert(start, count)
    takesLineValues.append(value)
    return value
  }

  private mutating func prepositionID(_ folded: [UInt8]) -> UInt16 {
    if let id = prepositionIDs[folded] { return id }
    let id = UInt16(prepositions.count)
    prepositions.append(folded)
    prepositionIDs[folded] = id
    return id
  }

  /// Stores a lexeme under its record's key.
  mutating func append(_ lexeme: Lexeme, _ key: Int) -> LexemeID {
    let id = UInt32(lexemes.count)
    headwords.set(key, id)
    lexemes.append(lexeme)
    wordTraits.append(lexeme)
    return LexemeID(rawValue: id)
  }

  // MARK: Phrases

  /// Puts the numbers of a phrase's tokens into ``tokens``.
  mutating func readTokens(_ range: TextRange) {
    tokens.removeAll(keepingCapacity: true)
    var start = Int(range.start)
    while start < Int(range.end) {
      var end = start
      while end < Int(range.end) && bytes[end] != 0x20 { end += 1 }
      guard fold.fold(bytes + start, end - start, into: other) else {
        tokens.removeAll(keepingCapacity: true)
        for token in fold.tokens(bytes + Int(range.start), range.count) {
          tokens.append(UInt32(vocabulary.insert(token).id))
        }
        return
      }
      tokens.append(UInt32(vocabulary.insert(other.bytes, other.count).id))
      start = end + 1
    }
  }

  /// Adds the phrase in ``tokens`` as a form of a lexeme.
  mutating func addPhrase(_ lexeme: LexemeID, _ form: WordForm, _ features: Features = []) {
    let payload = UInt32(phraseForms.count)
    phraseForms.append(StoredForms.Entry(lexeme: lexeme.rawValue, form: form, features: features))
    phraseTrie.insert(tokens, payload: payload)
  }

  /// Adds a spelling of a name.
  mutating func addAlias(_ range: TextRange, _ name: Int) {
    readTokens(range)
    nameTrie.insert(tokens, payload: UInt32(name))
  }

  /// The one-letter particles and the article, where no file lists them.
  private mutating func addParticles() {
    let particles: [(String, String)] = [
      ("و", "conj"), ("ف", "conj"), ("ب", "prep"), ("ل", "prep"), ("ك", "prep"), ("س", "future"), ("ال", "determiner"),
    ]
    for (spelling, className) in particles {
      if headwords.find(.init(.word, .arabic), spelling) != nil { continue }
      var lexeme = Lexeme(headword: spelling, language: .arabic, category: .word)
      if let id = ClassID(name: className) { lexeme.classes.insert(id) }
      let utf8 = Array(spelling.utf8)
      let key = utf8.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { headwords.key(.init(.word, .arabic), $0, buffer.count) } ?? 0
      }
      let id = append(lexeme, key)
      arabicForms.add(Fold.fold(spelling), lexeme: id.rawValue, form: .word, features: [])
    }
  }
}
