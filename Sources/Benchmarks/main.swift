import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "graph"?: GraphBenchmark.run(Array(arguments.dropFirst()))
case "camps"?: CampBenchmark.run(Array(arguments.dropFirst()))
case "patterns"?: PatternBenchmark.run(Array(arguments.dropFirst()))
case "write"?: try FileBenchmark.run(Array(arguments.dropFirst()))
case "writers"?: try WriterBenchmark.run(Array(arguments.dropFirst()))
case let path?: try ExtractionBenchmark.run(path)
case nil:
  print(
    "usage: Benchmarks CORPUS.jsonl | graph FOLDER/SIZE [REF.cpp [PEERS.md]] | camps FILE... | write FOLDER [FLOOR.cpp [FORMAT...]] | writers NODES EDGES [FORMAT...] | patterns SIZE PATTERNS.txt [PYTHON]"
  )
  exit(2)
}
