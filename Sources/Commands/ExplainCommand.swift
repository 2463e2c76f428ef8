import Extraction
import GraphFormats
import KnowledgeGraph
import NewsText

/// `wasl explain`: why an edge is there, or is not.
enum ExplainCommand {
  static let edge = OptionDefinition(
    "--edge", value: "WORDS", help: "only sentences with an edge that these words fit; may be given again",
    details: "Every word must occur in \"SUBJECT relation OBJECT\" as the sentence names them: \"NSO sued\"",
    isRepeatable: true)

  static let definition = CommandDefinition(
    name: "explain", summary: "tell how a document is read, sentence by sentence",
    details: """
      Prints the words of every sentence with their tags, its phrases (what is named, what is said of what, who it was taken \
      for), its predicates with subject and object and how clauses hang together, and the claims with the rule that made \
      them. For those who write frames and words and want to see where a reading went wrong.
      """,
    arguments: [ArgumentDefinition(name: "DOCUMENT", help: "a file of articles; \"-\" is standard input")],
    options: [edge, ReadingOption.lexicon],
    examples: [
      ("wasl explain seeds/ar-1.txt", "The whole document"),
      ("wasl explain seeds/ar-1.txt --edge \"sued NSO\"", "Where \"… sued NSO\" comes from"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let path = arguments.words[0]
    let wanted = arguments.values(edge).map { $0.split(separator: " ").map { NameKey.key(String($0)) } }
    var documents: [NewsDocument] = []
    if path == "-" {
      documents = [NewsDocument(id: "-", title: "", text: try input(context))]
    } else {
      let limit = TextLimits.standard.fileBytes
      let reading = DocumentReaders.read(try SystemFile.read(path, limit: limit), file: path)
      if let fault = reading.faults.first, reading.documents.isEmpty {
        throw CommandError.file("\(path): \(fault.message)")
      }
      documents = reading.documents
    }
    let extractor = try context.makeExtractor(arguments.values(ReadingOption.lexicon), [])
    var shown = 0
    for document in documents {
      for sentence in try extractor.explain(document) where fits(sentence, wanted) {
        shown += 1
        let place = sentence.isTitle ? "title" : "sentence \(sentence.index)"
        context.output.write(TextStyle.harmless("\(document.id), \(place)") + "\n")
        for line in sentence.lines { context.output.write("  " + TextStyle.harmless(line) + "\n") }
        context.output.write("\n")
      }
    }
    if shown == 0 {
      context.report(wanted.isEmpty ? "there is no sentence to explain" : "no sentence gives such an edge")
    }
    return shown == 0 ? .incomplete : .done
  }

  private static func fits(_ sentence: SentenceExplanation, _ wanted: [[String]]) -> Bool {
    if wanted.isEmpty { return true }
    return sentence.edges.contains { edge in
      let whole = [NameKey.key(edge.subject), edge.relation.name, NameKey.key(edge.object)].joined(separator: " ")
      return wanted.contains { words in words.allSatisfy(whole.contains) }
    }
  }

  private static func input(_ context: CommandContext) throws -> String {
    let limit = TextLimits.standard.fileBytes
    let bytes = try context.wholeInput(limit: limit)
    if bytes.count > limit { throw CommandError.file("-: longer than one file may be") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw CommandError.file("-: is not UTF-8") }
    return text
  }
}
