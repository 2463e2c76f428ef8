import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import NewsText

/// Times the stages of extraction on one thread over a corpus, each by itself, and tells what memory they took.
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
    report("tokens, sentences", cutting)
    let cache = WordCache(lexicon: lexicon)
    var words: [WordID] = []
    let knowing = best {
      for document in documents {
        if let text = try? TokenizedText(title: document.title, text: document.text) {
          cache.words(of: text, into: &words)
        }
      }
    }
    report("words", max(0, knowing - cutting))
    var worker = ExtractionWorker(extractor: extractor)
    var claims = 0
    let whole = best {
      claims = 0
      for document in documents {
        claims += (try? worker.extract(title: document.title, text: document.text, id: document.id).claims.count) ?? 0
      }
    }
    report("phrases to claims", max(0, whole - knowing))
    report("whole extraction", whole)
    report(
      "hash of the text",
      best { for document in documents { _ = SHA256.hexadecimal(of: document.text.utf8) } })
    print("\(claims) claims")
  }

  /// The better of two runs: the first one also meets every word for the first time.
  private func best(_ body: () -> Void) -> clock_t {
    (0..<2).map { _ in
      let start = clock()
      body()
      return clock() - start
    }.min() ?? 0
  }

  private func report(_ stage: String, _ time: clock_t) {
    let seconds = Double(time) / Double(CLOCKS_PER_SEC)
    let rate = String(
      format: "%8.1f MB/s %8.0f ns a token", Double(bytes) / 1e6 / seconds, seconds * 1e9 / Double(tokens))
    print(stage.padding(toLength: 18, withPad: " ", startingAt: 0), rate)
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
