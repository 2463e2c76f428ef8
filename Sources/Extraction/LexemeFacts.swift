import KnowledgeGraph
import Lexicon
import NewsText

/// What the stages ask of a lexeme for every word: plain bytes, without the strings and lists of ``Lexeme``.
struct LexemeFacts: Sendable {
  var classes: ClassSet
  var country: Int32
  var category: Category
  var language: Language
  /// What a word of a closed class is in a sentence.
  private(set) var tag = Tag.adverb
  private var traits: Lexeme.Traits

  private static var takesPrepositions: Lexeme.Traits { Lexeme.Traits(rawValue: 128) }

  init(_ lexeme: Lexeme, _ tags: TagMap) {
    classes = lexeme.classes
    country = lexeme.country
    category = lexeme.category
    language = lexeme.language
    traits = lexeme.traits
    if !lexeme.prepositions.isEmpty { traits.insert(Self.takesPrepositions) }
    if category == .word { tag = tags.tag(classes, isArabic: language == .arabic) }
  }

  /// The facts of all lexemes.
  static func table(_ lexicon: Lexicon, _ tags: TagMap) -> FactTable<LexemeFacts> {
    FactTable(lexicon.lexemes) { LexemeFacts($0, tags) }
  }

  /// Whether the patient may stand behind a preposition of the lexeme's own.
  var takesPrepositions: Bool { traits.contains(Self.takesPrepositions) }

  var isCue: Bool { traits.contains(.cue) }
  var isTitle: Bool { traits.contains(.title) }
  var isFeminine: Bool { traits.contains(.feminine) }
  var takesObject: Bool { traits.contains(.takesObject) }
}

/// What the stages ask of a name of the lexicon.
struct NameFacts: Sendable {
  var classes: ClassSet
  var country: Int32
  var kind: EntityKind
  var origin: NameEntry.Origin

  init(_ name: NameEntry) {
    classes = name.classes
    country = name.country
    kind = name.kind
    origin = name.origin
  }

  /// The facts of all names.
  static func table(_ lexicon: Lexicon) -> FactTable<NameFacts> {
    FactTable(lexicon.names) { NameFacts($0) }
  }
}

/// What readers of words ask of a lexeme again and again.
struct LexemeTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// The headword carries a shadda: قدّم beside قدم.
  static var geminate: LexemeTraits { LexemeTraits(rawValue: 1) }
  /// A frame names one of its classes.
  static var trigger: LexemeTraits { LexemeTraits(rawValue: 2) }
  /// The headword begins with أ.
  static var hamzaAbove: LexemeTraits { LexemeTraits(rawValue: 8) }
  /// The headword begins with إ.
  static var hamzaBelow: LexemeTraits { LexemeTraits(rawValue: 16) }
  /// عليا, كبرى, عظمى: feminine without a mark of it.
  static var feminineElative: LexemeTraits { LexemeTraits(rawValue: 32) }
  /// The headword of a name ends in ي, which nobody writes ى: علي.
  static var dottedYeh: LexemeTraits { LexemeTraits(rawValue: 64) }
  /// Its classes tell the kind of an entity.
  static var kind: LexemeTraits { LexemeTraits(rawValue: 4) }
  /// It may begin a surname: ولد, أبو, بن.
  static var kin: LexemeTraits { LexemeTraits(rawValue: 128) }
  /// The present of the verb begins with u in the active too: يُلزم of ألزم, يُقاضي of قاضى, يُطوّر of طوّر.
  static var activeDamma: LexemeTraits { LexemeTraits(rawValue: 256) }
  /// A particle whose headword ends in ى: على, إلى.
  static var maqsura: LexemeTraits { LexemeTraits(rawValue: 512) }
  /// A frame names one of its classes or the verb itself.
  static var speaking: LexemeTraits { LexemeTraits(rawValue: 1024) }

  /// The traits of all lexemes.
  ///
  /// Headwords are looked at as bytes: there are tens of thousands.
  static func table(
    _ lexicon: Lexicon, triggers: ClassSet, verbs: LexemeSet, kinds: ClassSet, kin: ClassID, sons: LexemeSet
  ) -> FactTable<LexemeTraits> {
    let shadda = Array("\u{651}".utf8)
    let (hamzaAbove, hamzaBelow) = (Array("أ".utf8), Array("إ".utf8))
    let (maqsura, yeh, yehAlef, hamza) = (Array("ى".utf8), Array("ي".utf8), Array("يا".utf8), Array("اء".utf8))
    let table = FactTable(lexicon.lexemes) { lexeme in
      var traits: LexemeTraits = []
      if lexeme.classes.intersects(triggers) { traits.formUnion([.trigger, .speaking]) }
      if lexeme.classes.intersects(kinds) { traits.insert(.kind) }
      if lexeme.classes.contains(kin) { traits.insert(.kin) }
      var headword = lexeme.headword
      headword.withUTF8 { bytes in
        if bytes.ends(in: yeh) { traits.insert(.dottedYeh) }
        guard lexeme.language == .arabic else { return }
        switch lexeme.category {
        case .verb:
          if bytes.contains(shadda) { traits.insert(.geminate) }
          if hasActiveDamma(lexeme.headword) { traits.insert(.activeDamma) }
        case .word: if bytes.ends(in: maqsura) { traits.insert(.maqsura) }
        case .noun:
          if bytes.contains(shadda) { traits.insert(.geminate) }
          if bytes.starts(with: hamzaAbove) { traits.insert(.hamzaAbove) }
          if bytes.starts(with: hamzaBelow) { traits.insert(.hamzaBelow) }
        case .adjective:
          if bytes.ends(in: maqsura) || bytes.ends(in: yehAlef) || bytes.ends(in: hamza),
            !bytes.starts(with: hamzaAbove), lexeme.headword.count <= 5
          {
            traits.insert(.feminineElative)
          }
        default: break
        }
      }
      return traits
    }
    for lexeme in lexicon.lexemes.indices {
      if sons.contains(Int32(lexeme)) { table.elements[lexeme].insert(.kin) }
      if verbs.contains(Int32(lexeme)) { table.elements[lexeme].insert(.speaking) }
    }
    return table
  }

  private static func hasActiveDamma(_ headword: String) -> Bool {
    let letters = Array(headword.unicodeScalars)
    guard letters.count >= 4 else { return false }
    if letters[0] == "أ" { return true }
    return letters[0] != "ت" && letters[0] != "ا"
      && (letters[1] == "ا" || letters.count == 4 && letters[2] == "\u{651}")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(in ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }

  fileprivate func contains(_ letter: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: letter) }
  }
}

/// A table that is made once and only read afterwards.
///
/// Reading an element touches no reference count: threads that read the same words would wait for each other at those.
final class FactTable<Element: Sendable>: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): the elements are written before the table is handed out.

  /// The elements; they are there as long as the table is.
  let elements: UnsafeMutablePointer<Element>
  private let count: Int

  init<Source>(_ source: [Source], _ make: (Source) -> Element) {
    count = source.count
    elements = .allocate(capacity: max(1, count))
    for place in source.indices { (elements + place).initialize(to: make(source[place])) }
  }

  deinit {
    elements.deinitialize(count: count)
    elements.deallocate()
  }

  subscript(place: Int) -> Element {
    @inline(__always)
    get { elements[place] }
  }
}

extension Features {
  // Written out: a set made of a list is made anew at every use.
  static var feminineOrPlural: Features { Features(rawValue: Features.feminine.rawValue | Features.plural.rawValue) }
  static var firstOrSecond: Features { Features(rawValue: Features.first.rawValue | Features.second.rawValue) }
  static var feminineThird: Features { Features(rawValue: Features.feminine.rawValue | Features.third.rawValue) }
}
