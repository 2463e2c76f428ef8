public import KnowledgeGraph
public import Lexicon
public import NewsText

/// Reads a document and says which entities it names and what it claims of them.
///
/// An extractor holds no state of any document: one may serve many threads at once.
public final class Extractor: Sendable {
  let vocabulary: Vocabulary
  let frames: FrameIndex

  /// Makes an extractor that works with a lexicon.
  public init(lexicon: Lexicon) {
    vocabulary = Vocabulary(lexicon)
    frames = FrameIndex(lexicon)
  }

  /// Extracts entities and claims from a document.
  /// - Parameters:
  ///   - title: the headline, read as the document's first sentence; may be empty.
  ///   - text: the running text.
  ///   - id: the document's id.
  ///   - language: `"ar"` or `"en"`; found from the text where it is `nil`.
  ///   - date: the date of publication, handed on.
  ///   - source: the outlet or address, handed on.
  /// - Throws: ``TextError`` where the document is longer than the limit.
  /// - Complexity: linear in the length of the text but for resolving references, which looks at all entities.
  public func extract(
    title: String, text: String, id: String, language: String? = nil, date: String? = nil, source: String? = nil
  ) throws(TextError) -> DocumentExtraction {
    var worker = ExtractionWorker(extractor: self)
    return try worker.extract(title: title, text: text, id: id, language: language, date: date, source: source)
  }
}

/// One thread's share of extraction: an extractor with buffers and word memory that are used again.
public struct ExtractionWorker {
  let extractor: Extractor
  let cache: WordCache
  private var words: [WordID] = []

  /// Makes a worker.
  public init(extractor: Extractor) {
    self.extractor = extractor
    cache = WordCache(lexicon: extractor.vocabulary.lexicon)
  }

  /// Extracts one document; see ``Extractor/extract(title:text:id:language:date:source:)``.
  public mutating func extract(
    title: String, text: String, id: String, language: String? = nil, date: String? = nil, source: String? = nil
  ) throws(TextError) -> DocumentExtraction {
    let tokenized = try TokenizedText(title: title, text: text)
    let record = DocumentRecord(
      id: id, title: title, language: language ?? tokenized.language.code, source: source, date: date)
    let reading = read(tokenized)
    return ClaimAssembler(text: tokenized, sentences: reading.sentences, discourse: reading.discourse)
      .assemble(reading.claims, document: record, vocabulary: extractor.vocabulary)
  }

  /// Runs all stages up to claims.
  mutating func read(_ text: TokenizedText) -> DocumentInterpreter {
    let vocabulary = extractor.vocabulary
    let naming = EntityNaming(vocabulary: vocabulary, text: text)
    if cache.count > 1 << 18 { cache.removeAll() }
    cache.words(of: text, into: &words)
    let reader = WordReader(vocabulary: vocabulary, text: text, ids: words, cache: cache)
    var sentences: [ParsedSentence] = []
    for sentence in text.sentences where sentence.role != .boilerplate {
      var parsed = reader.read(sentence, index: sentences.count)
      if parsed.isArabic {
        var clauses = ArabicClauseParser(vocabulary: vocabulary, sentence: parsed)
        parsed = clauses.parse()
        var roles = ArabicRoleAssigner(vocabulary: vocabulary, sentence: parsed)
        parsed = roles.assign()
      } else {
        var clauses = EnglishClauseParser(vocabulary: vocabulary, sentence: parsed)
        parsed = clauses.parse()
      }
      sentences.append(parsed)
    }
    var discourse = Discourse(vocabulary: vocabulary)
    for index in sentences.indices {
      for phrase in sentences[index].phrases.indices
      where sentences[index].phrases[phrase].nameWords != nil && !sentences[index].phrases[phrase].isDescriptive {
        guard let name = naming.name(sentences[index].phrases[phrase], sentences[index]) else { continue }
        let entity = discourse.entity(for: name)
        sentences[index].phrases[phrase].entity = entity
        if sentences[index].phrases[phrase].aliasWords != nil,
          let alias = naming.alias(sentences[index].phrases[phrase], sentences[index])
        {
          discourse.addAlias(alias, to: entity)
        }
      }
    }
    var interpreter = DocumentInterpreter(
      vocabulary: vocabulary, frames: extractor.frames, naming: naming, sentences: sentences, discourse: discourse)
    interpreter.interpret()
    return interpreter
  }
}
