import GraphFormats
import KnowledgeGraph
import NewsText

/// `wasl extract`: JSON lines in, JSON lines out.
enum ExtractCommand {
  static let definition = CommandDefinition(
    name: "extract", summary: "read articles as JSON lines, write their claims as JSON lines",
    details: """
      Each line of the input is a document, {"id", "text", "title"?, "language"?, "date"?, "source"?}; each line of the \
      output is what was read out of it, in the same order: {"id", "language", "entities", "claims"}, or {"id", "error"} for \
      a document that could not be read. The run then goes on, and the exit code is 1. However long the input is, memory does \
      not grow. Offsets are Unicode scalar offsets into the text, or into the title where "field" says so. Files in other \
      formats (.txt, .html, .md) are taken too.
      """,
    arguments: [
      ArgumentDefinition(
        name: "FILE", help: "a file of JSON lines; \"-\" or nothing is standard input", isOptional: true,
        isRepeatable: true)
    ],
    options: [ReadingOption.lexicon, ReadingOption.minConfidence, ReadingOption.threads],
    examples: [
      ("wasl extract < articles.jsonl > claims.jsonl", "From standard input to standard output"),
      ("zcat archive.jsonl.gz | wasl extract --threads 8 | gzip > claims.jsonl.gz", "A large archive"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let threads = try ReadingOption.threadCount(arguments)
    var pipe = ExtractionPipe(
      extractor: try LazyExtractor(context, arguments), threads: threads, output: context.output)
    var unreadable = 0
    let files = arguments.words.isEmpty ? ["-"] : arguments.words
    for path in files {
      do {
        if path == "-" {
          try pipe.run(context.input)
        } else if let reader = DocumentReaders.reader(forFile: path), reader != JSONLinesReader.self {
          try pipe.run(file: path)
        } else {
          try SystemFile.withReader(path) { try pipe.run($0) }
        }
      } catch let error as CommandError where error.code == .file && error.message.hasPrefix(path + ": ") {
        // One file of several that is not there is one input skipped; the others are read.
        context.report("skipped " + error.message)
        unreadable += 1
      }
    }
    if pipe.failed > 0 { context.report("\(counted(pipe.failed, "document")) could not be read") }
    if pipe.done == 0, unreadable > 0 { return .file }
    if pipe.done + pipe.failed == 0 { context.report("there was no document in the input") }
    return pipe.done == 0 || pipe.failed + unreadable > 0 ? .incomplete : .done
  }
}

/// Reads documents in batches, works on a batch at once, and writes the results in order.
private struct ExtractionPipe {
  let extractor: LazyExtractor
  let threads: Int
  let output: OutputStream
  private(set) var done = 0
  private(set) var failed = 0
  private var batch: [Item] = []
  private var batchBytes = 0

  private enum Item: Sendable {
    case document(NewsDocument)
    case fault(id: String?, message: String)
  }

  init(extractor: LazyExtractor, threads: Int, output: OutputStream) {
    self.extractor = extractor
    self.threads = threads
    self.output = output
  }

  mutating func run(_ source: any ByteSource) throws {
    var parser = JSONLinesParser()
    while true {
      // Whoever feeds the pipe slowly wants an answer before the next document.
      if !batch.isEmpty, !source.isReady { try work() }
      let bytes = try source.read()
      if bytes.isEmpty { parser.finish() } else { parser.append(bytes) }
      while let line = parser.next() {
        switch line.result {
        case .success(let document): add(.document(document), document.text.utf8.count)
        case .failure(let error): add(.fault(id: line.id, message: error.description), 0)
        }
        if batch.count >= threads * 32 || batchBytes >= threads << 21 { try work() }
      }
      if bytes.isEmpty { return try work() }
    }
  }

  mutating func run(file path: String) throws {
    let reading = DocumentReaders.read(try SystemFile.read(path, limit: TextLimits.standard.fileBytes), file: path)
    for document in reading.documents { add(.document(document), 0) }
    for fault in reading.faults { add(.fault(id: path, message: fault.message), 0) }
    try work()
  }

  private mutating func add(_ item: Item, _ bytes: Int) {
    batch.append(item)
    batchBytes += bytes
  }

  private mutating func work() throws {
    if batch.isEmpty { return }
    let extractor = try extractor.get()
    let lines = ParallelMap.map(batch, threads: threads) { item -> (bytes: [UInt8], isDone: Bool) in
      switch item {
      case .document(let document):
        do { return (ExtractionJSON.line(try extractor.extract(document)), true) } catch {
          return (ExtractionJSON.line(id: document.id, error: "\(error)"), false)
        }
      case .fault(let id, let message): return (ExtractionJSON.line(id: id, error: message), false)
      }
    }
    for line in lines {
      output.write(line.bytes)
      if line.isDone { done += 1 } else { failed += 1 }
    }
    batch.removeAll(keepingCapacity: true)
    batchBytes = 0
    try output.flush()
  }
}
