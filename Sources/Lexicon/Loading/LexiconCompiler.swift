import KnowledgeGraph
import NewsText

/// Turns records into the lexicon's tables.
struct LexiconCompiler {
  let text: LexiconText
  let fold = LexiconFold()
  var faults: [LexiconError.Fault] = []

  var lexemes: [Lexeme] = []
  var countries: [Country] = []
  var names: [NameEntry] = []
  var frameRecords: [FrameRecord] = []
  var prepositions: [[UInt8]] = []
  var arabicForms: FormTable
  var englishForms: FormTable
  var vocabulary = ByteTable(capacity: 4096)
  var nameTrie = TokenTrie(capacity: 4096)
  var phraseTrie = TokenTrie(capacity: 1024)
  var phraseForms: [PhraseForm] = []
  var idByHeadword: [HeadwordKey: LexemeID] = [:]
  var nameByID: [String: NameID] = [:]
  var countryByID: [String: Int32] = [:]

  var verbTemplates = VerbTemplates()
  private var prepositionIDs: [[UInt8]: UInt16] = [:]
  private var classIDs: [[UInt8]: ClassID] = [:]
  private(set) var records: [Record] = []
  private(set) var fields: [Field] = []
  /// Countries and makers that are named before they may have been read.
  var pendingCountries: [(name: Int, field: Field, file: Int)] = []
  var pendingMakers: [(name: Int, field: Field, file: Int)] = []

  init(text: LexiconText) {
    self.text = text
    // A verb has about seventy forms in about 160 bytes of text, other words eight in sixty.
    arabicForms = FormTable(capacity: max(1024, text.bytes.count / 8))
    englishForms = FormTable(capacity: max(1024, text.bytes.count / 32))
  }

  /// Does everything; faults are collected and the records with faults left out.
  mutating func compile() {
    let reader = RecordReader(text: text)
    faults = reader.faults
    fields = reader.fields
    frameRecords = reader.frames
    records = withoutDuplicates(reader.records)
    lexemes.reserveCapacity(records.count)
    for (index, name) in ClassTable.names.prefix(256).enumerated() {
      classIDs[Array(name.utf8)] = ClassID(rawValue: UInt8(index))
    }
    for record in records {
      switch (record.kind, record.language) {
      case (.verbs, .arabic): addArabicVerb(record)
      case (.nouns, .arabic): addArabicNoun(record)
      case (.adjectives, .arabic): addArabicAdjective(record)
      case (.words, .arabic): addWord(record, .arabic)
      case (.verbs, .english): addEnglishVerb(record)
      case (.nouns, .english): addEnglishNoun(record)
      case (.adjectives, .english): addEnglishAdjective(record)
      case (.words, .english): addWord(record, .english)
      case (.countries, _): addCountry(record)
      case (.names, _): addName(record)
      default: fault(record, "a file of \(record.kind.rawValue) needs lang=ar or lang=en")
      }
    }
    resolvePending()
    addParticles()
  }

  /// Drops records that a higher layer overrides, and reports those that one layer has twice.
  private mutating func withoutDuplicates(_ all: [Record]) -> [Record] {
    var table = ByteTable(capacity: all.count)
    var winners: [Int] = []
    var key: [UInt8] = []
    for (index, record) in all.enumerated() {
      key.removeAll(keepingCapacity: true)
      let type: UInt8 =
        switch record.kind {
        case .words: 1
        case .verbs: 2
        case .nouns: 3
        case .adjectives: 4
        case .countries: 5
        default: 6
        }
      key.append(type << 2 | (record.language == .arabic ? 0 : record.language == .english ? 1 : 2))
      key.append(contentsOf: text.bytes[record.headword])
      let (id, isNew) = table.insert(key)
      if isNew {
        winners.append(index)
        continue
      }
      let other = all[winners[id]]
      let layers = (text.files[other.file].layer, text.files[record.file].layer)
      if layers.0 == layers.1 {
        fault(
          record,
          "duplicate of \"\(text.string(record.headword))\" at \(text.files[other.file].name):\(other.line)")
      } else if layers.1 > layers.0 {
        winners[id] = index
      }
    }
    return winners.sorted().map { all[$0] }
  }

  mutating func fault(_ record: Record, line: Int? = nil, _ message: String) {
    faults.append(
      LexiconError.Fault(file: text.files[record.file].name, line: line ?? record.line, message: message))
  }

  func fields(of record: Record) -> ArraySlice<Field> { fields[record.fields] }

  func words(_ field: Field) -> [Range<Int>] { LexiconFold.words(text.bytes, field.value) }

  func spelling(_ range: Range<Int>) -> Spelling { fold.spelling(text.bytes, range) }

  func isPhrase(_ record: Record) -> Bool { text.bytes[record.headword].contains(0x20) }

  /// Starts a lexeme with what all kinds of records share.
  mutating func lexeme(_ record: Record, _ category: Category, _ language: Language) -> Lexeme {
    var lexeme = Lexeme(headword: text.string(record.headword), language: language, category: category)
    lexeme.line = UInt32(record.line)
    if isPhrase(record) { lexeme.traits.insert(.phrase) }
    var hasTakes = false
    for field in fields(of: record) {
      switch field.key {
      case .class: addClasses(field, record, to: &lexeme.classes)
      case .cue: lexeme.traits.insert(.cue)
      case .title: lexeme.traits.insert(.title)
      case .passiveOnly: lexeme.traits.insert(.passiveOnly)
      case .gender:
        switch text.string(field.value) {
        case "f": lexeme.traits.insert(.feminine)
        case "m": break
        default: fault(record, line: field.line, "unknown gender \"\(text.string(field.value))\"; expected f or m")
        }
      case .takes:
        hasTakes = true
        addTakes(field, record, to: &lexeme)
      default: break
      }
    }
    if category == .verb && !hasTakes { lexeme.traits.insert(.takesObject) }
    return lexeme
  }

  mutating func addClasses(_ field: Field, _ record: Record, to set: inout ClassSet) {
    for word in words(field) {
      if let id = classIDs[Array(text.bytes[word])] {
        set.insert(id)
      } else {
        fault(record, line: field.line, "unknown class \"\(text.string(word))\"")
      }
    }
  }

  private mutating func addTakes(_ field: Field, _ record: Record, to lexeme: inout Lexeme) {
    let parts = words(field)
    guard let first = parts.first else { return }
    switch (text.string(first), parts.count) {
    case ("obj", 1): lexeme.traits.insert(.takesObject)
    case ("pp", 2...):
      for part in parts.dropFirst() {
        let id = prepositionID(spelling(part).bytes)
        if !lexeme.prepositions.contains(id) { lexeme.prepositions.append(id) }
      }
    default:
      fault(record, line: field.line, "expected \"takes obj\" or \"takes pp\" with prepositions")
    }
  }

  private mutating func prepositionID(_ folded: [UInt8]) -> UInt16 {
    if let id = prepositionIDs[folded] { return id }
    let id = UInt16(prepositions.count)
    prepositions.append(folded)
    prepositionIDs[folded] = id
    return id
  }

  /// Stores a lexeme.
  mutating func append(_ lexeme: Lexeme) -> LexemeID {
    let id = LexemeID(rawValue: UInt32(lexemes.count))
    let key = HeadwordKey(
      headword: Array(lexeme.headword.utf8), category: lexeme.category, language: lexeme.language)
    if idByHeadword[key] == nil { idByHeadword[key] = id }
    lexemes.append(lexeme)
    return id
  }

  /// Adds one form of a phrase to the trie.
  mutating func addPhrase(_ words: [[UInt8]], _ lexeme: LexemeID, _ form: WordForm, _ features: Features = []) {
    let payload = UInt32(phraseForms.count)
    phraseForms.append(PhraseForm(lexeme: lexeme, form: form, features: features))
    let ids = words.map { UInt32(vocabulary.insert($0).id) }
    phraseTrie.insert(ids, payload: payload)
  }

  /// Adds a spelling of a name to the trie.
  mutating func addAlias(_ range: Range<Int>, _ name: Int) {
    let ids = fold.tokens(text.bytes, range).map { UInt32(vocabulary.insert($0).id) }
    nameTrie.insert(ids, payload: UInt32(name))
  }

  /// The one-letter particles and the article, where no file lists them.
  private mutating func addParticles() {
    let particles: [(String, String)] = [
      ("و", "conj"), ("ف", "conj"), ("ب", "prep"), ("ل", "prep"), ("ك", "prep"), ("س", "future"), ("ال", "determiner"),
    ]
    for (spelling, className) in particles {
      let key = HeadwordKey(headword: Array(spelling.utf8), category: .word, language: .arabic)
      if idByHeadword[key] != nil { continue }
      var lexeme = Lexeme(headword: spelling, language: .arabic, category: .word)
      if let id = ClassID(name: className) { lexeme.classes.insert(id) }
      let id = append(lexeme)
      arabicForms.add(Fold.fold(spelling), lexeme: id.rawValue, form: .word, features: [])
    }
  }
}
