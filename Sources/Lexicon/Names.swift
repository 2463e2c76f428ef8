public import KnowledgeGraph

/// A name of the lexicon: an actor, a product, a place, a country or a capital.
public struct NameID: Hashable, Sendable {
  /// The name's place in ``Lexicon/names``.
  public let rawValue: UInt32

  /// Makes an id from the name's place in ``Lexicon/names``.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Something that has a name, with all its spellings.
public struct NameEntry: Sendable {
  /// Whether the entry comes from a country record, and from which part of it.
  public enum Origin: UInt8, Sendable, Hashable {
    case name, country, capital
  }

  /// The record's id; that of a capital is its country's with `.capital` behind.
  public var id: String
  /// What is named; countries and capitals are places here, whatever they stand for in a text.
  public var kind: EntityKind
  /// Whether a country or its capital is named.
  public var origin: Origin = .name
  /// The country's place in ``Lexicon/countries``, or -1.
  public var country: Int32 = -1
  /// Classes that descriptions of the thing may use.
  public var classes = ClassSet()
  /// The maker of a product.
  public var maker: NameID?
  /// Where the spellings stand.
  let spellings: SpellingStore
  /// The spellings' places there.
  let lines: Range<UInt32>

  /// The Arabic spellings, the main one first.
  public var arabic: [String] { spellings.values(in: lines, isLatin: false) }
  /// The Latin spellings, the main one first.
  public var latin: [String] { spellings.values(in: lines, isLatin: true) }
  /// The main Arabic spelling.
  public var mainArabic: String? { spellings.first(in: lines, isLatin: false) }
  /// The main Latin spelling.
  public var mainLatin: String? { spellings.first(in: lines, isLatin: true) }
  /// Whether the entry is a country.
  public var isCountry: Bool { origin == .country }
  /// Whether the entry is a capital.
  public var isCapital: Bool { origin == .capital }
}

/// A country with its names, capitals and demonyms.
public struct Country: Sendable {
  /// The record's id, such as `israel`.
  public var id: String
  /// The two letters of ISO 3166.
  public var code = ""
  /// Arabic names, the main one first.
  public var arabic: [String] = []
  /// Latin names, the main one first.
  public var latin: [String] = []
  /// The Arabic names of the capital.
  public var arabicCapitals: [String] = []
  /// The Latin names of the capital.
  public var latinCapitals: [String] = []
  /// Arabic demonyms, masculine singular.
  public var arabicDemonyms: [String] = []
  /// English demonyms.
  public var latinDemonyms: [String] = []
  /// The country's entry among the names.
  public var name = NameID(rawValue: 0)
  /// The capital's entry among the names.
  public var capital: NameID?
}
