public import NewsText

/// The words, names and phrases of both languages, ready for look-up.
///
/// It is made once and never changes; any number of workers may read it, each through a ``WordCache`` of its own.
public final class Lexicon: Sendable {
  /// A number in hexadecimal that changes with every change of the data.
  public let version: String
  /// All words; a word's place is its ``LexemeID``.
  public let lexemes: [Lexeme]
  /// All countries.
  public let countries: [Country]
  /// All names; a name's place is its ``NameID``.
  public let names: [NameEntry]
  /// The compiled frames, in the order of sources.
  public let frames: [Frame]
  let prepositionTable: PrepositionTable
  /// Patient prepositions in folded spelling.
  public let prepositions: [[UInt8]]

  let arabicForms: StoredForms
  let englishForms: StoredForms
  /// The words that names and phrases are made of.
  let vocabulary: StoredWords
  let nameTrie: StoredTrie
  let phraseTrie: StoredTrie
  /// What the values of ``phraseTrie`` are the places of.
  let phraseForms: StoredTable<StoredForms.Entry>
  let wordTraits: StoredTable<UInt8>

  private let headwords: StoredHeadwords
  /// What all the tables above lie in.
  private let memory: ImageMemory

  /// Compiles lexicon files.
  /// - Throws: ``LexiconError`` with every fault of all files.
  public convenience init(sources: [LexiconSource]) throws(LexiconError) {
    var text = LexiconText()
    for source in sources { text.add(source) }
    try self.init(text: text)
  }

  /// Compiles a bundle of files that stand one behind the other, each introduced by a line `#@file NAME`, and files on
  /// top of it.
  ///
  /// Later files override earlier ones, record by record.
  /// - Throws: ``LexiconError`` with every fault of all files.
  package convenience init(
    bundle: UnsafeBufferPointer<UInt8>, adding sources: [LexiconSource]
  ) throws(LexiconError) {
    var text = LexiconText()
    text.add(bundle: bundle, layer: 0)
    for (index, source) in sources.enumerated() {
      var layered = source
      layered.layer = index + 1
      text.add(layered)
    }
    try self.init(text: text)
  }

  /// Opens the image that ``LexiconImage/letters(bundle:)`` made of a bundle, without compiling anything.
  ///
  /// - Parameters:
  ///   - letters: the image.
  ///   - bundle: the bundle that it was made of; both must stay for as long as the program runs.
  /// - Returns: `nil` where the image was made for another sort of machine.
  package convenience init?(image letters: UnsafeBufferPointer<UInt8>, bundle: UnsafeBufferPointer<UInt8>) {
    let memory = ImageMemory(unpacking: letters)
    var reader = ImageReader(memory.base)
    guard reader.number() == LexiconImage.mark else { return nil }
    self.init(&reader, memory, .bundle(bundle))
  }

  private convenience init(text: LexiconText) throws(LexiconError) {
    let memory = ImageMemory(copying: try LexiconImage.bytes(text))
    var reader = ImageReader(memory.base)
    _ = reader.number()
    self.init(&reader, memory, .array(text.bytes))
  }

  private init(_ reader: inout ImageReader, _ memory: ImageMemory, _ text: SpellingStore.Text) {
    version = reader.text()
    let classSets = Array(reader.table(of: ClassSet.self).buffer)
    lexemes = reader.lexemes(classSets)
    countries = reader.list { $0.country() }
    names = reader.names(classSets, text)
    prepositions = reader.list { Array($0.bytes()) }
    prepositionTable = PrepositionTable(&reader)
    frames = reader.list { $0.frame() }
    arabicForms = StoredForms(&reader)
    englishForms = StoredForms(&reader)
    vocabulary = StoredWords(&reader)
    nameTrie = StoredTrie(&reader)
    phraseTrie = StoredTrie(&reader)
    phraseForms = reader.table(of: StoredForms.Entry.self)
    wordTraits = reader.table(of: UInt8.self)
    headwords = StoredHeadwords(&reader)
    self.memory = memory
  }

  /// The word of an id.
  public subscript(id: LexemeID) -> Lexeme { lexemes[Int(id.rawValue)] }

  /// The name of an id.
  public subscript(id: NameID) -> NameEntry { names[Int(id.rawValue)] }

  /// Finds a word by its headword as the file spells it.
  public func lexeme(_ headword: String, _ category: Category, _ language: Language) -> LexemeID? {
    headwords.find(.init(category, language), headword).map(LexemeID.init(rawValue:))
  }

  /// Finds a name by its record's id.
  public func name(id: String) -> NameID? { headwords.find(.name, id).map(NameID.init(rawValue:)) }

  /// Finds a country by its record's id: its place in ``countries``.
  public func countryIndex(id: String) -> Int? { headwords.find(.country, id).map(Int.init) }

  /// Finds a patient preposition by its spelling: its place in ``prepositions``.
  public func prepositionID(_ spelling: String) -> UInt16? {
    let folded = Fold.fold(spelling)
    return prepositions.firstIndex(of: folded).map { UInt16($0) }
  }

  /// The preposition of a spelling, ``PrepositionID/none`` where it is none.
  public func preposition(_ spelling: String) -> PrepositionID {
    prepositionTable.known(spelling).map { PrepositionID(rawValue: $0) } ?? .none
  }

  /// The preposition that a word of a closed class is.
  public func preposition(of lexeme: LexemeID) -> PrepositionID {
    PrepositionID(rawValue: prepositionTable.ofLexeme[Int(lexeme.rawValue)])
  }

  /// Whether a preposition says that something is directed against what follows.
  public func isAgainst(_ preposition: PrepositionID) -> Bool {
    preposition != .none && prepositionTable.isAgainst[Int(preposition.rawValue)]
  }

  /// The folded spelling of a preposition.
  public func text(of preposition: PrepositionID) -> String {
    preposition == .none ? "" : Fold.unfold(prepositionTable.spellings[Int(preposition.rawValue)])
  }

  /// How many word forms of a language are known.
  public func formCount(_ language: Language) -> Int {
    language == .arabic ? arabicForms.keys.count : englishForms.keys.count
  }
}

/// What the analysis of clitics asks of every word, as one byte each.
struct WordTraits: Sendable {
  static let category: UInt8 = 0x0F
  /// The word takes pronouns: prepositions, أن, كل.
  static let takesPronoun: UInt8 = 0x10
  /// The word may stand behind ب, ل and ك: مَن, أن, هذا.
  static let takesPreposition: UInt8 = 0x20
  /// The verb has an object.
  static let takesObject: UInt8 = 0x40
  /// The word may have the article.
  static let takesArticle: UInt8 = 0x80

  private(set) var bytes: [UInt8] = []

  private static let pronoun = set(
    "prep comp agent against quantifier negnoun except attrib reason purpose support include addition number")
  private static let preposition = set(
    "comp quantifier negnoun demonstrative rel number question adverb time pronoun ordinalref against prep")
  private static let article = set("number ordinalref time quantifier adverb common")

  /// Adds the next lexeme.
  mutating func append(_ lexeme: Lexeme) {
    var byte = lexeme.category.rawValue
    if lexeme.category == .word {
      if lexeme.classes.intersects(Self.pronoun) { byte |= Self.takesPronoun }
      if lexeme.classes.intersects(Self.preposition) { byte |= Self.takesPreposition }
      if lexeme.classes.intersects(Self.article) { byte |= Self.takesArticle }
    }
    if lexeme.takesObject { byte |= Self.takesObject }
    bytes.append(byte)
  }

  private static func set(_ names: String) -> ClassSet {
    ClassSet(names.split(separator: " ").compactMap { ClassID(name: String($0)) })
  }
}
