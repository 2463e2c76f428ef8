/// A document cut into tokens, sentences and quotations, with its folded words.
public struct TokenizedText: Sendable {
  /// The title, `"\n\n"` and the text in UTF-8; only the text where the title is empty.
  public let bytes: [UInt8]
  /// How many bytes the title has.
  public let titleByteCount: Int
  /// The folded bytes of every token one after the other, each followed by a 0.
  public let folded: [UInt8]
  /// The tokens, those of the title first.
  public let tokens: TokenTable
  /// The sentences in order.
  public let sentences: [Sentence]
  /// The quotations in the order of their first tokens; a nested one comes behind the one around it.
  public let quotations: [Quotation]
  /// The language in which most words are written.
  public let language: Language
  /// How many sentences were cut because they had more tokens than the limit allows.
  public let cutSentenceCount: Int

  /// Where the text starts in ``bytes``.
  public var textStart: Int { titleByteCount == 0 ? 0 : titleByteCount + 2 }

  /// Cuts a document into tokens and sentences.
  /// - Throws: ``TextError`` with ``TextError/Code/documentTooLarge(bytes:limit:)``.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(title: String, text: String, limits: TextLimits = .standard) throws(TextError) {
    let size = title.utf8.count + text.utf8.count
    if size > limits.documentBytes {
      throw TextError(.documentTooLarge(bytes: size, limit: limits.documentBytes))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 2)
    bytes.append(contentsOf: title.utf8)
    titleByteCount = bytes.count
    if !bytes.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
    bytes.append(contentsOf: text.utf8)
    self.bytes = bytes

    // An Arabic token with its space has eleven bytes, an English one six, and folding halves Arabic.
    var sink = TokenSink(tokens: size / 8, folded: size / 2 + size / 4)
    bytes.withUnsafeBufferPointer { Scanner.scan($0, into: &sink) }
    var tokens = sink.table()
    folded = sink.foldedBytes()
    language = Self.dominantLanguage(tokens)
    let titleEnd = UInt32(titleByteCount)
    var titleTokens = 0
    while titleTokens < tokens.count && tokens.start[titleTokens] < titleEnd { titleTokens += 1 }
    ParagraphMarker.mark(&tokens, from: titleTokens, bytes: bytes)
    self.tokens = tokens

    quotations = QuotationFinder(tokens: tokens, folded: folded, bytes: bytes).find()
    var splitter = SentenceSplitter(
      tokens: tokens, folded: folded, titleTokens: titleTokens, quotations: quotations,
      longest: limits.sentenceTokens)
    var sentences = splitter.split()
    NoiseFinder(
      tokens: tokens, folded: folded, language: language, isLowerCased: splitter.isLowerCased, titleTokens: titleTokens
    ).assignRoles(&sentences)
    self.sentences = sentences
    cutSentenceCount = splitter.cuts
  }

  /// The text of a range of ``bytes``.
  /// - Precondition: the range lies in ``bytes``.
  public func string(_ byteRange: Range<Int>) -> String { String(decoding: bytes[byteRange], as: UTF8.self) }

  /// The text of a token.
  public func string(token: Int) -> String { string(tokens.byteRange(token)) }

  /// The text from one token to the one before another, all between them included.
  public func string(tokens range: Range<Int>) -> String { string(byteRange(tokens: range)) }

  /// The bytes from one token to the one before another.
  public func byteRange(tokens range: Range<Int>) -> Range<Int> {
    if range.isEmpty {
      let place = range.lowerBound < tokens.count ? Int(tokens.start[range.lowerBound]) : bytes.count
      return place..<place
    }
    return Int(tokens.start[range.lowerBound])..<Int(tokens.end[range.upperBound - 1])
  }

  /// The folded bytes of a token.
  public func foldedBytes(token: Int) -> ArraySlice<UInt8> { folded[tokens.foldRange(token)] }

  private static func dominantLanguage(_ tokens: TokenTable) -> Language {
    var arabic = 0
    var latin = 0
    for kind in tokens.kind {
      if kind == .arabic { arabic += 1 }
      if kind == .latin { latin += 1 }
    }
    return latin > arabic ? .english : .arabic
  }
}
