public import Lexicon

extension Lexicon {
  /// The lexicon that is part of the program, with files on top of it.
  ///
  /// Without files it is opened as it was compiled when the program was built. With files all is compiled anew: later
  /// files override earlier ones, record by record.
  /// - Throws: ``LexiconError`` with every fault of all files.
  public static func standard(adding sources: [LexiconSource] = []) throws(LexiconError) -> Lexicon {
    if sources.isEmpty, let opened = Lexicon(image: StandardLexicon.image, bundle: StandardLexicon.bundle) {
      return opened
    }
    return try Lexicon(bundle: StandardLexicon.bundle, adding: sources)
  }
}

/// What the program holds of its lexicon.
package enum StandardLexicon {
  /// The files, one behind the other.
  package static var bundle: UnsafeBufferPointer<UInt8> { buffer(EmbeddedLexicon.text) }

  /// The image that was made of them.
  package static var image: UnsafeBufferPointer<UInt8> { buffer(EmbeddedLexicon.image) }

  private static func buffer(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
