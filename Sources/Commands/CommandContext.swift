package import Extraction
package import GraphQueries
package import KnowledgeGraph
package import Lexicon
package import NewsText
import StandardLexicon
import Synchronization

/// What turns a document into claims.
package protocol DocumentExtracting: Sendable {
  /// A hash of the words and rules, for the graph's header.
  var lexiconVersion: String { get }

  /// Reads one document; may be called from several threads at once.
  func extract(_ document: NewsDocument) throws -> DocumentExtraction

  /// Tells how one document is read, sentence by sentence.
  func explain(_ document: NewsDocument) throws -> [SentenceExplanation]

  /// For each relation that a reader finds in a document the rule that came nearest to it.
  func nearestRules(
    to relations: [(relation: Relation, words: String)], in document: NewsDocument
  ) throws -> [NearestRule?]
}

/// The extractor with its lexicon.
package final class StandardExtractor: DocumentExtracting {
  package let lexiconVersion: String
  private let extractor: Extractor
  private let workers = Mutex<[Loan]>([])

  /// A worker remembers words, so it is used again; and it serves one thread at a time.
  // SAFETY: whoever takes a loan out of the list is the only one to hold it until it is put back.
  private struct Loan: @unchecked Sendable {
    var worker: ExtractionWorker
  }

  /// Compiles the lexicon, with the given files on top of it.
  package init(lexiconFiles: [String], adding others: [LexiconSource] = []) throws {
    let sources = try lexiconFiles.map { path in
      let bytes = try SystemFile.read(path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CommandError.file("\(path): the lexicon file is not UTF-8")
      }
      return LexiconSource(name: path, text: text)
    }
    let lexicon: Lexicon
    do { lexicon = try Lexicon.standard(adding: sources + others) } catch { throw CommandError.file(error.description) }
    lexiconVersion = lexicon.version
    extractor = Extractor(lexicon: lexicon)
  }

  package func explain(_ document: NewsDocument) throws -> [SentenceExplanation] {
    var worker = ExtractionWorker(extractor: extractor)
    return try worker.explain(title: document.title, text: document.text)
  }

  package func nearestRules(
    to relations: [(relation: Relation, words: String)], in document: NewsDocument
  ) throws -> [NearestRule?] {
    var worker = ExtractionWorker(extractor: extractor)
    return try worker.nearestRules(to: relations, title: document.title, text: document.text)
  }

  package func extract(_ document: NewsDocument) throws -> DocumentExtraction {
    var loan = workers.withLock { $0.popLast() } ?? Loan(worker: ExtractionWorker(extractor: extractor))
    defer { workers.withLock { $0.append(loan) } }
    return try loan.worker.extract(
      title: document.title, text: document.text, id: document.id, language: document.language?.code,
      date: document.date, source: document.source)
  }
}

/// The world around a command: where it reads and writes, so that tests can put another one around it.
package final class CommandContext {
  /// Where results go.
  let output: OutputStream
  /// Where messages go.
  let messages: OutputStream
  /// Standard input.
  let input: any ByteSource
  /// Makes the extractor when a command needs it, from lexicon files and what a command adds to them.
  let makeExtractor: ([String], [LexiconSource]) throws -> any DocumentExtracting
  /// The environment variables.
  let variables: [String: String]
  /// Begins to listen for a wish to end a question.
  let listen: () -> QueryCancellation?

  /// Makes a context.
  package init(
    output: OutputStream, messages: OutputStream, input: any ByteSource, variables: [String: String] = [:],
    listen: @escaping () -> QueryCancellation? = { nil },
    makeExtractor: @escaping ([String], [LexiconSource]) throws -> any DocumentExtracting = {
      try StandardExtractor(lexiconFiles: $0, adding: $1)
    }
  ) {
    self.output = output
    self.messages = messages
    self.input = input
    self.variables = variables
    self.listen = listen
    self.makeExtractor = makeExtractor
  }

  /// How text is to look where results go.
  var style: TextStyle { TextStyle(isTerminal: output.isTerminal, variables: variables) }

  /// All bytes of standard input; reading ends soon after as many as the limit.
  func wholeInput(limit: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit, case let piece = try input.read(), !piece.isEmpty { bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Tells people something, with the program's name in front.
  ///
  /// Failing to do so is nothing to fail for.
  func report(_ message: String) {
    messages.write("wasl: " + TextStyle.harmless(message) + "\n")
    try? messages.flush()
  }
}
