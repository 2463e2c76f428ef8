import KnowledgeGraph
import Lexicon
import NewsText

/// What the stages ask of a lexeme for every word: plain bytes, without the strings and lists of ``Lexeme``.
struct LexemeFacts: Sendable {
  var classes: ClassSet
  var country: Int32
  var category: Category
  var language: Language
  private var traits: Lexeme.Traits
  /// Whether the patient may stand behind a preposition of the lexeme's own.
  private(set) var takesPrepositions: Bool

  init(_ lexeme: Lexeme) {
    classes = lexeme.classes
    country = lexeme.country
    category = lexeme.category
    language = lexeme.language
    traits = lexeme.traits
    takesPrepositions = !lexeme.prepositions.isEmpty
  }

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
    for (place, item) in source.enumerated() { (elements + place).initialize(to: make(item)) }
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
