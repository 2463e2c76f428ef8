import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import NewsText
import StandardLexicon

/// Times the stages of extraction on one thread over a corpus, each by itself, beside the time that the design allows them,
/// and tells what memory they took.
struct ExtractionBenchmark {
  private let documents: [NewsDocument]
  private let bytes: Int
  private var tokens = 0

  /// Runs over a file of JSON lines.
  static func run(_ path: String) throws {
    let start = clock()
    let lexicon = try Lexicon.standard()
    let extractor = Extractor(lexicon: lexicon)
    print("lexicon and rules ready in \(milliseconds(clock() - start)) ms")
    let data = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let before = clock()
    let documents = DocumentReaders.read(data, file: path).documents
    let reading = clock() - before
    var benchmark = ExtractionBenchmark(documents)
    benchmark.countTokens()
    print("stage                  MB/s   ns a token   budget")
    benchmark.report("read JSON lines", reading)
    benchmark.stages(extractor, lexicon)
    print(
      "peak memory \(peakMegabytes()) MB, of which the corpus and its documents are \((data.count + benchmark.bytes) / 1_000_000) MB"
    )
  }

  private init(_ documents: [NewsDocument]) {
    self.documents = documents
    bytes = documents.reduce(0) { $0 + $1.text.utf8.count + $1.title.utf8.count }
  }

  private mutating func countTokens() {
    for document in documents {
      tokens += (try? TokenizedText(title: document.title, text: document.text))?.tokens.count ?? 0
    }
    print("\(documents.count) documents, \(bytes) bytes, \(tokens) tokens")
  }

  private func stages(_ extractor: Extractor, _ lexicon: Lexicon) {
    let cutting = best {
      for document in documents { _ = try? TokenizedText(title: document.title, text: document.text) }
    }
    report("tokens, sentences", cutting, budget: 21)
    let cache = WordCache(lexicon: lexicon)
    var words: [WordID] = []
    let knowing = best {
      for document in documents {
        if let text = try? TokenizedText(title: document.title, text: document.text) {
          cache.words(of: text, into: &words)
        }
      }
    }
    report("words", max(0, knowing - cutting), budget: 67)
    var worker = ExtractionWorker(extractor: extractor)
    var claims = 0
    let whole = best {
      claims = 0
      for document in documents {
        claims += (try? worker.extract(title: document.title, text: document.text, id: document.id).claims.count) ?? 0
      }
    }
    report("phrases to claims", max(0, whole - knowing), budget: 370)
    report("whole extraction", whole, budget: 540)
    report(
      "hash of the text",
      best { for document in documents { _ = SHA256.hexadecimal(of: document.text.utf8) } })
    print("\(claims) claims")
    oneDocument(&worker)
  }

  /// The time a byte of one document after the other, and of the same text as one large document: it should not grow.
  private func oneDocument(_ worker: inout ExtractionWorker) {
    var whole: [UInt8] = []
    for document in documents where whole.count < 8_000_000 { whole += Array(document.text.utf8) + [0x0A, 0x0A] }
    for size in [1_000, 10_000, 100_000, 1_000_000, 8_000_000] where size <= whole.count {
      let count = max(1, min(1_000_000, whole.count) / size)
      let texts = (0..<count).map { String(decoding: whole[$0 * size..<($0 + 1) * size], as: UTF8.self) }
      let time = best { for text in texts { _ = try? worker.extract(title: "", text: text, id: "") } }
      let nanoseconds = Double(time) / Double(CLOCKS_PER_SEC) * 1e9 / Double(size * count)
      print(String(format: "%9d bytes a document: %.0f ns a byte", size, nanoseconds))
    }
  }

  /// The better of two runs: the first one also meets every word for the first time.
  private func best(_ body: () -> Void) -> clock_t {
    (0..<2).map { _ in
      let start = clock()
      body()
      return clock() - start
    }.min() ?? 0
  }

  /// Prints one stage; the budget is what it may take of the 540 ns a token that 20 MB/s leave.
  private func report(_ stage: String, _ time: clock_t, budget: Int? = nil) {
    let seconds = Double(time) / Double(CLOCKS_PER_SEC)
    let rate = String(
      format: "%8.1f %12.0f", Double(bytes) / 1e6 / seconds, seconds * 1e9 / Double(tokens))
    let allowed = budget.map { String(format: "%9d", $0) } ?? ""
    print(stage.padding(toLength: 18, withPad: " ", startingAt: 0) + rate + allowed)
  }

  private static func milliseconds(_ time: clock_t) -> Int { Int(time) * 1000 / Int(CLOCKS_PER_SEC) }

  /// The most that the process ever held, as Linux tells it.
  private static func peakMegabytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
    else { return 0 }
    return kilobytes / 1000
  }
}
