import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import NewsText

/// Times the stages of extraction over a corpus of JSON lines: `Benchmarks CORPUS.jsonl`.
func extractionBenchmark(_ path: String) throws {
  let data = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  let clock = ContinuousClock()
  var documents: [NewsDocument] = []
  let reading = clock.measure { documents = DocumentReaders.read(data, file: path).documents }
  let bytes = documents.reduce(0) { $0 + $1.text.utf8.count + $1.title.utf8.count }
  func report(_ stage: String, _ duration: Duration) {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    print("\(stage)  \(String(format: "%.2f s  %.1f MB/s", seconds, Double(bytes) / 1e6 / seconds))")
  }
  report("read JSON lines", reading)
  report(
    "tokens, sentences",
    clock.measure { for document in documents { _ = try? TokenizedText(title: document.title, text: document.text) } })
  let lexicon = try Lexicon.standard()
  report("load lexicon    ", try clock.measure { _ = try Lexicon.standard() })
  var worker = ExtractionWorker(extractor: Extractor(lexicon: lexicon))
  var claims = 0
  report(
    "whole extraction",
    clock.measure {
      for document in documents {
        claims += (try? worker.extract(title: document.title, text: document.text, id: document.id).claims.count) ?? 0
      }
    })
  print("\(documents.count) documents, \(bytes) bytes, \(claims) claims")
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "graph"?: GraphBenchmark.run(Array(arguments.dropFirst()))
case "camps"?: CampBenchmark.run(Array(arguments.dropFirst()))
case "writers"?: try WriterBenchmark.run(Array(arguments.dropFirst()))
case let path?: try extractionBenchmark(path)
case nil:
  print(
    "usage: Benchmarks CORPUS.jsonl | graph FOLDER/SIZE [REF.cpp [PEERS.md]] | camps FILE... | writers NODES EDGES [FORMAT...]"
  )
  exit(2)
}
