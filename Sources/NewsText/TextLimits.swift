/// How much the readers and the tokenizer take at once.
public struct TextLimits: Sendable, Hashable {
  /// The most bytes a file may have.
  public var fileBytes: Int
  /// The most bytes (UTF-8) a document's title and text may have together.
  public var documentBytes: Int
  /// The most tokens in a sentence; a longer sentence is cut there.
  public var sentenceTokens: Int

  /// The limits that the command line uses: 64 MiB a file, 8 MiB a document, 100,000 tokens a sentence.
  public static let standard = TextLimits()

  /// Makes limits; what is left out has its standard value.
  public init(fileBytes: Int = 64 << 20, documentBytes: Int = 8 << 20, sentenceTokens: Int = 100_000) {
    self.fileBytes = fileBytes
    self.documentBytes = documentBytes
    self.sentenceTokens = max(1, sentenceTokens)
  }
}
