import GraphFormats
import KnowledgeGraph
import NewsText

/// `wasl build`: articles in, graph out.
enum BuildCommand {
  static let output = OptionDefinition(
    "--output", short: "-o", value: "DIR", help: "the folder for graph.json and graph.dot",
    details: "It is made where it is missing. Files of an earlier run are replaced only when the new ones are complete")

  static let definition = CommandDefinition(
    name: "build", summary: "read articles into a graph",
    details: """
      Reads articles, finds who did what to whom, and writes DIR/graph.json, the complete graph with every quote, and \
      DIR/graph.dot, a drawing for Graphviz. Folders are walked for .txt, .html, .htm, .md and .jsonl files; Arabic and \
      English may be mixed. The same articles give the same bytes. What cannot be read is named and skipped, and the exit \
      code is then 1.
      """,
    arguments: [ArgumentDefinition(name: "INPUT", help: "a file or a folder of articles", isRepeatable: true)],
    options: [output, ReadingOption.lexicon, ReadingOption.minConfidence, ReadingOption.threads],
    examples: [
      ("wasl build seeds --output graphs/seeds", "The articles of a folder"),
      ("wasl build a.txt b.html archive.jsonl --output out --lexicon my.lex", "Some files, with names of your own"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    guard let folder = arguments.value(output) else {
      throw CommandError.usage("name the folder for the graph: --output DIR", command: "build")
    }
    let threads = try ReadingOption.threadCount(arguments)
    let walk = FolderWalk(arguments.words)
    var intake = DocumentIntake()
    for fault in walk.faults { intake.skip(fault) }
    // A folder that cannot be written is better known before an hour of work than after.
    try SystemFile.makeFolder(folder)
    let extractor = try LazyExtractor(context, arguments)
    let extractions = try extract(walk.files, extractor, threads, &intake, context)
    for skipped in intake.skipped { context.report("skipped \(skipped.place): \(skipped.reason)") }
    if extractions.isEmpty {
      throw CommandError(
        code: intake.skipped.contains { !$0.isEmptyInput } ? .file : .incomplete,
        message: "no document could be read; nothing was written")
    }
    let graph = KnowledgeGraph(folding: extractions)
    let generator = GraphGenerator(version: Version.current, lexicon: try extractor.get().lexiconVersion)
    try write(graph, ExportOptions(generator: generator), folder)
    context.output.write(BuildSummary.text(graph, skipped: intake.skipped.count, folder: folder))
    if graph.edges.isEmpty { context.report("no relation was found in what was read") }
    return intake.skipped.isEmpty && !graph.edges.isEmpty ? .done : .incomplete
  }

  /// Reads all files; the order of the results is that of the files, however many threads there are.
  private static func extract(
    _ files: [FoundFile], _ extractor: LazyExtractor, _ threads: Int, _ intake: inout DocumentIntake,
    _ context: CommandContext
  ) throws -> [DocumentExtraction] {
    var progress = Progress(context.messages, label: "reading", total: files.count)
    defer { progress.finish() }
    var results: [DocumentExtraction] = []
    var batch: [NewsDocument] = []
    var batchBytes = 0
    for (place, file) in files.enumerated() {
      for document in intake.documents(of: file) {
        batchBytes += document.text.utf8.count
        batch.append(document)
      }
      guard place == files.count - 1 || batch.count >= threads * 32 || batchBytes >= threads << 22 else { continue }
      if batch.isEmpty { continue }
      let extractor = try extractor.get()
      let read = ParallelMap.map(batch, threads: threads) { document in
        Result {
          var extraction = try extractor.extract(document)
          extraction.document.sha256 = SHA256.hexadecimal(of: document.text.utf8)
          return extraction
        }
      }
      for (document, result) in zip(batch, read) {
        switch result {
        case .success(let extraction): results.append(extraction)
        case .failure(let error): intake.skip(document: document.id, reason: "\(error)")
        }
      }
      batch.removeAll(keepingCapacity: true)
      batchBytes = 0
      progress.update(place + 1)
    }
    return results
  }

  private static func write(_ graph: KnowledgeGraph, _ options: ExportOptions, _ folder: String) throws {
    var files = AtomicFiles()
    for format in [GraphFormat.json, .dot] {
      try files.add(path(folder, format)) { file in
        var sink = ByteSink { try file.write($0) }
        try format.write(graph, options: options, to: &sink)
      }
    }
    try files.commit()
  }

  static func path(_ folder: String, _ format: GraphFormat) -> String {
    folder + (folder.hasSuffix("/") ? "" : "/") + "graph." + format.fileExtension
  }
}

extension SkippedInput {
  /// Whether the input could be read, but held nothing.
  fileprivate var isEmptyInput: Bool {
    reason == TextError(.empty).message || reason == TextError(.noDocuments).message
  }
}
