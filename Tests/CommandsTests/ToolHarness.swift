import Commands
import Extraction
import Foundation
import GraphFormats
import KnowledgeGraph
import NewsText
import TestSupport

/// What a command line led to.
struct ToolResult {
  var code: ExitCode
  var output: String
  var messages: String
}

/// Runs a command line in this process.
/// - Parameters:
///   - arguments: the words behind the program's name.
///   - input: what comes from standard input, in pieces.
///   - isTerminal: whether output goes to a terminal.
/// - Returns: the exit code and what was written.
func runTool(_ arguments: [String], input: [[UInt8]] = [], isTerminal: Bool = false) -> ToolResult {
  var (output, messages) = ([UInt8](), [UInt8]())
  let context = CommandContext(
    output: OutputStream(isTerminal: isTerminal) { output += $0 },
    messages: OutputStream(isTerminal: isTerminal) { messages += $0 }, input: PiecesSource(input),
    variables: ["TERM": "xterm"], makeExtractor: { LineExtractor(hasAnnotatedNames: !$1.isEmpty) })
  let code = CommandLineTool.run(arguments, context)
  return ToolResult(
    code: code, output: String(decoding: output, as: UTF8.self), messages: String(decoding: messages, as: UTF8.self))
}

/// Runs a command line given as one string whose words are parted by spaces.
func runTool(_ line: String, input: String = "") -> ToolResult {
  runTool(line.split(separator: " ").map(String.init), input: input.isEmpty ? [] : [Array(input.utf8)])
}

private final class PiecesSource: ByteSource {
  private var pieces: [[UInt8]]

  init(_ pieces: [[UInt8]]) { self.pieces = pieces.reversed() }

  var isReady: Bool { true }

  func read() -> [UInt8] { pieces.popLast() ?? [] }
}

/// Reads lines such as `alpha sued beta alleged`, so that these tests do not depend on what the real extractor can do.
struct LineExtractor: DocumentExtracting {
  struct Refusal: Error, CustomStringConvertible {
    var description: String { "the document is refused" }
  }

  let lexiconVersion = "lines"
  /// Whether the extractor was handed the names of the annotation.
  var hasAnnotatedNames = false

  func nearestRules(
    to relations: [(relation: Relation, words: String)], in document: NewsDocument
  ) throws -> [NearestRule?] {
    relations.map { relation, words in
      words.split(separator: " ").contains { $0 == "attacks" }
        ? NearestRule(rule: "line.\(relation.name)", word: "attacks", obstacle: .slot("B")) : nil
    }
  }

  func explain(_ document: NewsDocument) throws -> [SentenceExplanation] {
    try extract(document).claims.enumerated().map { index, claim in
      let words = claim.evidence.quote.split(separator: " ").map(String.init)
      return SentenceExplanation(
        index: index, isTitle: false, lines: ["words   " + claim.evidence.quote],
        edges: [.init(subject: words[0], relation: claim.relation, object: words[2])])
    }
  }

  func extract(_ document: NewsDocument) throws -> DocumentExtraction {
    if document.text.contains("refuse me") { throw Refusal() }
    if document.text.contains("take your time") { Thread.sleep(forTimeInterval: 0.02) }
    var entities: [ExtractedEntity] = []
    var claims: [Claim] = []
    var start = 0
    for line in document.text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { start += line.unicodeScalars.count + 1 }
      var words = line.split(separator: " ").map(String.init)
      if hasAnnotatedNames, words.count > 1, words[1] == "attacks" { words[1] = "opposes" }
      guard words.count >= 3, let relation = Relation(name: words[1]) else { continue }
      let span = TextSpan(start: start, end: start + line.unicodeScalars.count)
      let places = [words[0], words[2]].map { name in
        if let place = entities.firstIndex(where: { $0.name == name }) { return place }
        entities.append(
          ExtractedEntity(
            id: Slug.make(name), kind: .company, name: name,
            names: [NameForm(text: name, language: "en", count: 1)], mentions: [span]))
        return entities.count - 1
      }
      claims.append(
        Claim(
          subject: places[0], relation: relation, object: places[1],
          status: words.count > 3 ? Status(name: words[3]) ?? .asserted : .asserted,
          evidence: Evidence(quote: String(line), span: span, trigger: span), rule: "line", confidence: 0.75))
    }
    return DocumentExtraction(
      document: DocumentRecord(
        id: document.id, title: document.title, language: document.language?.code ?? "en", source: document.source,
        date: document.date, sha256: SHA256.hexadecimal(of: document.text.utf8)), entities: entities, claims: claims)
  }
}

/// A folder with `graph.json` made of lines in the notation of ``makeGraph(_:)``.
func folder(withGraph graph: KnowledgeGraph) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let options = ExportOptions(generator: GraphGenerator(version: "0.0", lexicon: "none"))
  try folder.write("graph.json", GraphFormat.json.bytes(of: graph, options: options))
  return folder
}
