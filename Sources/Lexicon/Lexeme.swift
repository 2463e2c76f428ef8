public import NewsText

/// A word of the lexicon, whatever its forms.
public struct LexemeID: Hashable, Sendable {
  /// The word's place in ``Lexicon/lexemes``.
  public let rawValue: UInt32

  /// Makes an id from the word's place in ``Lexicon/lexemes``.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// What sort of word a lexeme is.
public enum Category: UInt8, Sendable, Hashable, CaseIterable {
  case verb, noun, adjective
  /// A word of a closed class, or a fixed phrase.
  case word
  /// The adjective or noun for the people of a country.
  case demonym
  /// The name of a country.
  case country
  /// The name of a capital.
  case capital
}

/// One entry of the lexicon.
public struct Lexeme: Sendable {
  /// Properties that are either there or not.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes traits from bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The patient may stand as the verb's object.
    @inlinable
    public static var takesObject: Traits { Traits(rawValue: 1) }
    /// The noun may head a proper name.
    @inlinable
    public static var cue: Traits { Traits(rawValue: 2) }
    /// The noun may stand before a person's name.
    @inlinable
    public static var title: Traits { Traits(rawValue: 4) }
    /// The noun is feminine.
    @inlinable
    public static var feminine: Traits { Traits(rawValue: 8) }
    /// The headword has several words.
    @inlinable
    public static var phrase: Traits { Traits(rawValue: 16) }
    /// The verb is used in the passive only.
    @inlinable
    public static var passiveOnly: Traits { Traits(rawValue: 32) }
  }

  /// The headword as the file spells it.
  public var headword: String
  /// The language.
  public var language: Language
  /// The sort of word.
  public var category: Category
  /// The semantic classes.
  public var classes: ClassSet = ClassSet()
  /// Properties that are either there or not.
  public var traits: Traits = []
  /// The prepositions behind which the patient stands, as places in ``Lexicon/prepositions``.
  public var prepositions: [UInt16] = []
  /// The country's place in ``Lexicon/countries``, or -1.
  public var country: Int32 = -1
  /// The record's line in its file.
  public var line: UInt32 = 0

  /// Whether the patient may stand as the verb's object.
  @inlinable
  public var takesObject: Bool { traits.contains(.takesObject) }
  /// Whether the noun may head a proper name.
  @inlinable
  public var isCue: Bool { traits.contains(.cue) }
  /// Whether the noun may stand before a person's name.
  @inlinable
  public var isTitle: Bool { traits.contains(.title) }
  /// Whether the noun is feminine.
  @inlinable
  public var isFeminine: Bool { traits.contains(.feminine) }
}
