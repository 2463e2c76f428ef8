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
  private let memory: LexemeMemory
  private var words: [WordID] = []

  /// Makes a worker.
  public init(extractor: Extractor) {
    self.extractor = extractor
    cache = WordCache(lexicon: extractor.vocabulary.lexicon)
    memory = LexemeMemory(lexicon: extractor.vocabulary.lexicon)
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
    let naming = EntityNaming(vocabulary: vocabulary, text: text, memory: memory)
    if cache.count > 1 << 18 {
      cache.removeAll()
      memory.words.removeAll()
    }
    cache.words(of: text, into: &words)
    memory.words.update(cache, vocabulary)
    var sentences = parse(text)
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
    // handed over, not shared: what is shared is copied at the first change
    var interpreter = DocumentInterpreter(
      vocabulary: vocabulary, frames: extractor.frames, naming: naming, sentences: consume sentences,
      discourse: consume discourse)
    interpreter.interpret()
    return interpreter
  }

  /// Reads words, phrases, clauses and predicates of all sentences.
  private func parse(_ text: TokenizedText) -> [ParsedSentence] {
    var sentences: [ParsedSentence] = []
    sentences.reserveCapacity(text.sentences.count)
    TextView.with(text) { view in
      let reader = WordReader(vocabulary: extractor.vocabulary, text: view, ids: words, cache: cache, memory: memory)
      for sentence in text.sentences where sentence.role != .boilerplate {
        let parsed = reader.read(sentence, index: sentences.count)
        sentences.append(parsed.isArabic ? arabic(parsed) : english(parsed))
      }
    }
    return sentences
  }

  private func arabic(_ sentence: consuming ParsedSentence) -> ParsedSentence {
    var roles = ArabicRoleAssigner(vocabulary: extractor.vocabulary, sentence: arabicClauses(sentence))
    return roles.assign()
  }

  private func arabicClauses(_ sentence: consuming ParsedSentence) -> ParsedSentence {
    var clauses = ArabicClauseParser(vocabulary: extractor.vocabulary, sentence: sentence)
    return clauses.parse()
  }

  private func english(_ sentence: consuming ParsedSentence) -> ParsedSentence {
    var clauses = EnglishClauseParser(vocabulary: extractor.vocabulary, sentence: sentence)
    return clauses.parse()
  }
}
