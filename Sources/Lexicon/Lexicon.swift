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

  let arabicForms: FormTable
  let englishForms: FormTable
  /// The words that names and phrases are made of.
  let vocabulary: ByteTable
  let nameTrie: TokenTrie
  let phraseTrie: TokenTrie
  let phraseForms: [PhraseForm]
  let wordTraits: WordTraits

  private let headwords: HeadwordIndex

  /// Compiles lexicon files.
  /// - Throws: ``LexiconError`` with every fault of all files.
  public convenience init(sources: [LexiconSource]) throws(LexiconError) {
    var text = LexiconText()
    for source in sources { text.add(source) }
    try self.init(text: text)
  }

  /// Compiles the lexicon that is part of the program, and files on top of it.
  ///
  /// Later files override earlier ones, record by record.
  /// - Throws: ``LexiconError`` with every fault of all files.
  public static func standard(adding sources: [LexiconSource] = []) throws(LexiconError) -> Lexicon {
    var text = LexiconText()
    let embedded = EmbeddedLexicon.text
    text.add(
      bundle: UnsafeBufferPointer(start: embedded.utf8Start, count: embedded.utf8CodeUnitCount), layer: 0)
    for (index, source) in sources.enumerated() {
      var layered = source
      layered.layer = index + 1
      text.add(layered)
    }
    return try Lexicon(text: text)
  }

  init(text: LexiconText) throws(LexiconError) {
    var compiler = LexiconCompiler.compile(text)
    let headwords = compiler.headwords
    let forms = compiler.arabicForms
    var frameCompiler = FrameCompiler(
      prepositions: PrepositionTable(patients: compiler.prepositions, lexemes: compiler.lexemes)
    ) { headword, category, language in
      headwords.find(.init(category, language), headword.utf8).map(LexemeID.init(rawValue:))
    } masdar: { headword in
      forms.entries(of: Fold.fold(headword)).filter { $0.form == .masdar }.map { LexemeID(rawValue: $0.lexeme) }
    }
    let compiled = frameCompiler.compile(compiler.frameRecords)
    compiler.faults += frameCompiler.faults
    if !compiler.faults.isEmpty {
      let order = Dictionary(
        compiler.files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      throw LexiconError(
        faults: compiler.faults.sorted {
          (order[$0.file] ?? 0, $0.line) < (order[$1.file] ?? 0, $1.line)
        })
    }
    version = text.version
    lexemes = compiler.lexemes
    countries = compiler.countries
    names = compiler.names
    frames = compiled
    prepositionTable = frameCompiler.prepositions
    prepositions = compiler.prepositions
    arabicForms = compiler.arabicForms
    englishForms = compiler.englishForms
    vocabulary = compiler.vocabulary
    nameTrie = compiler.nameTrie
    phraseTrie = compiler.phraseTrie
    phraseForms = compiler.phraseForms
    wordTraits = WordTraits(lexemes: compiler.lexemes)
    self.headwords = headwords
  }

  /// The word of an id.
  public subscript(id: LexemeID) -> Lexeme { lexemes[Int(id.rawValue)] }

  /// The name of an id.
  public subscript(id: NameID) -> NameEntry { names[Int(id.rawValue)] }

  /// Finds a word by its headword as the file spells it.
  public func lexeme(_ headword: String, _ category: Category, _ language: Language) -> LexemeID? {
    headwords.find(.init(category, language), headword.utf8).map(LexemeID.init(rawValue:))
  }

  /// Finds a name by its record's id.
  public func name(id: String) -> NameID? { headwords.find(.name, id.utf8).map(NameID.init(rawValue:)) }

  /// Finds a country by its record's id: its place in ``countries``.
  public func countryIndex(id: String) -> Int? { headwords.find(.country, id.utf8).map(Int.init) }

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

/// One form of a phrase.
struct PhraseForm: Hashable, Sendable {
  var lexeme: LexemeID
  var form: WordForm
  var features: Features
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

  let bytes: [UInt8]

  init(lexemes: [Lexeme]) {
    let pronoun = Self.set(
      "prep comp agent against quantifier negnoun except attrib reason purpose support include addition number")
    let preposition = Self.set(
      "comp quantifier negnoun demonstrative rel number question adverb time pronoun ordinalref against prep")
    let article = Self.set("number ordinalref time quantifier adverb common")
    bytes = lexemes.map { lexeme in
      var byte = lexeme.category.rawValue
      if lexeme.category == .word {
        if lexeme.classes.intersects(pronoun) { byte |= Self.takesPronoun }
        if lexeme.classes.intersects(preposition) { byte |= Self.takesPreposition }
        if lexeme.classes.intersects(article) { byte |= Self.takesArticle }
      }
      if lexeme.takesObject { byte |= Self.takesObject }
      return byte
    }
  }

  private static func set(_ names: String) -> ClassSet {
    ClassSet(names.split(separator: " ").compactMap { ClassID(name: String($0)) })
  }
}
