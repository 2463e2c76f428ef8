import Extraction
import KnowledgeGraph
import Lexicon
import NewsText

/// The extractor, made when the first document is there: compiling the lexicon takes longer than to find out that there is
/// nothing to read.
final class LazyExtractor {
  private let make: () throws -> any DocumentExtracting
  private var made: (any DocumentExtracting)?

  /// - Throws: ``CommandError`` where the least confidence that was asked for is none.
  init(_ context: CommandContext, _ arguments: ParsedArguments, adding sources: [LexiconSource] = []) throws {
    let files = arguments.values(ReadingOption.lexicon)
    let least = try ReadingOption.leastConfidence(arguments)
    make = {
      let extractor = try context.makeExtractor(files, sources)
      return least > 0 ? ConfidentExtractor(extractor: extractor, least: least) : extractor
    }
  }

  func get() throws -> any DocumentExtracting {
    if let made { return made }
    let extractor = try make()
    made = extractor
    return extractor
  }
}

/// Leaves out claims of less than some confidence.
private struct ConfidentExtractor: DocumentExtracting {
  let extractor: any DocumentExtracting
  let least: Double

  var lexiconVersion: String { extractor.lexiconVersion }

  func extract(_ document: NewsDocument) throws -> DocumentExtraction {
    var extraction = try extractor.extract(document)
    extraction.claims.removeAll { $0.confidence < least }
    return extraction
  }

  func explain(_ document: NewsDocument) throws -> [SentenceExplanation] { try extractor.explain(document) }

  func nearestRules(
    to relations: [(relation: Relation, words: String)], in document: NewsDocument
  ) throws -> [NearestRule?] {
    try extractor.nearestRules(to: relations, in: document)
  }
}
