/// A preposition of the lexicon, free or written with its noun.
public struct PrepositionID: Hashable, Sendable {
  /// The place in ``Lexicon/prepositions``.
  public let rawValue: UInt16

  /// Makes an id from the place.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No preposition.
  @inlinable
  public static var none: PrepositionID { PrepositionID(rawValue: .max) }
}

extension Lexeme {
  /// Whether the one acted on may stand behind a preposition.
  public func takes(_ preposition: PrepositionID) -> Bool { prepositions.contains(preposition.rawValue) }
}
