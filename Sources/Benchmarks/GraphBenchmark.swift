import Foundation
import GraphQueries
import KnowledgeGraph

/// Measures the graph engine on the synthetic graphs of the peers' comparison.
enum GraphBenchmark {
  /// One pair of nodes with three relations.
  struct Question {
    var from: NodeNumber
    var to: NodeNumber
    var relations: CaseSet<Relation>
  }

  static let sizes = [
    "XS": (500, 2500), "S": (10_000, 50_000), "M": (200_000, 1_000_000), "L": (1_000_000, 10_000_000),
  ]

  /// Runs with the folder of a generated graph (`…/M`, with `q.tsv` and `el.tsv`), the source of the floor and the table of the peers.
  ///
  /// The floor is a C++ program that answers the same questions with lengths and counts alone; it is compiled where a compiler is there.
  static func run(_ arguments: [String]) {
    guard let folder = arguments.first, let name = folder.split(separator: "/").last, let size = sizes[String(name)]
    else {
      print("usage: Benchmarks graph FOLDER/SIZE [REF.cpp [PEERS.md]]   (a folder with q.tsv, SIZE one of XS S M L)")
      return
    }
    do {
      let loaded = try LoadBenchmark.run(folder)
      // The floor runs by itself, so that neither is in the other's way.
      let floor = arguments.count > 1 ? try FloorProgram.run(source: arguments[1], folder: folder, nodes: size.0) : nil
      let index = folder + "/graph.waslx"
      let graph =
        try loaded
        ?? (FileManager.default.fileExists(atPath: index)
          ? CompactGraph(opening: index, verifying: true) : SyntheticGraph(nodes: size.0, edges: size.1).index())
      let questions = try questions(folder + "/q.tsv")
      let table = try measure(graph, questions)
      table.write(beside: floor?.columns)
      if let floor { try AnswerCheck(graph: graph, questions: questions, floor: floor.answers).run() }
      if arguments.count > 2 { try PeerTable(path: arguments[2], size: String(name)).write() }
    } catch { print("\(error)") }
  }

  private static func measure(_ graph: CompactGraph, _ questions: [Question]) throws -> BenchmarkTable {
    var table = BenchmarkTable()
    let nodes = graph.nodeCount
    let engine = GraphEngine(graph)
    // As the floor does it: the last of three rounds counts, and for the dear questions there is only one.
    func column(_ name: String, _ count: Int = .max, _ body: (Question) -> Void) {
      var values: [Double] = []
      for _ in 0..<(count == .max ? 3 : 1) {
        values = questions.prefix(count).map { question in seconds { body(question) } }
      }
      table.add(name, values)
    }
    column("sp_und") { _ = engine.shortestPath(from: $0.from, to: $0.to) }
    // As values with their names, quotes and documents, which takes memory for each.
    column("sp_und with quotes") { question in
      guard let path = engine.shortestPath(from: question.from, to: question.to).path else { return }
      _ = path.nodes.map { graph.name(of: $0) }
      _ = graph.path(path)
    }
    let directed = SearchFilter(direction: .strictlyForward)
    column("sp_dir") { _ = engine.shortestPath(from: $0.from, to: $0.to, filter: directed) }
    column("sp_rel") {
      _ = engine.shortestPath(from: $0.from, to: $0.to, filter: SearchFilter(relations: $0.relations))
    }
    column("sp_dir_rel") {
      _ = engine.shortestPath(
        from: $0.from, to: $0.to, filter: SearchFilter(relations: $0.relations, direction: .strictlyForward))
    }
    column("dijkstra") { _ = engine.cheapestPath(from: $0.from, to: $0.to) }
    column("ego2") { _ = engine.surroundings(of: $0.from, hops: 2) }
    let ranked = nodes <= 10_000 ? 20 : 10
    column("yen5_w", ranked) {
      _ = engine.bestPaths(from: $0.from, to: $0.to, count: 5, order: .cost(.confidence))
    }
    column("yen5_u", ranked) { _ = engine.bestPaths(from: $0.from, to: $0.to, count: 5) }
    column("simple3", 50) { _ = engine.allPaths(from: $0.from, to: $0.to, lengths: 1...3) }
    func whole(_ name: String, _ rounds: Int = 5, _ body: () throws -> Void) rethrows {
      var (best, processor) = (Double.infinity, Double.infinity)
      for _ in 0..<rounds {
        let (start, used) = (ContinuousClock.now, clock())
        try body()
        best = min(best, (ContinuousClock.now - start) / .seconds(1))
        processor = min(processor, Double(clock() - used) / Double(CLOCKS_PER_SEC))
      }
      table.add(name, [best], processor: processor)
    }
    try whole("wcc") { _ = try graph.weakComponents() }
    try whole("scc") { _ = try graph.strongComponents() }
    try whole("pagerank") { _ = try graph.pageRank() }
    try whole("cut_points") { _ = try graph.cutPoints() }
    for (name, count) in [("camps two", CampCount.two), ("camps any", .any)] {
      try whole(name, 2) {
        let division = try graph.camps(count, sign: SyntheticGraph.sign)
        print(
          name, division.parts[0].frustration, "of at least", division.parts[0].lowerBound,
          division.parts[0].camps.count)
      }
    }
    if nodes <= 10_000 {
      try whole("betweenness", 2) { _ = try graph.betweenness(threads: 1) }
      try whole("betweenness_2", 2) { _ = try graph.betweenness(threads: 2) }
    }
    return table
  }

  static func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    let time = ContinuousClock.now - start
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func questions(_ path: String) throws -> [Question] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").compactMap { UInt32($0) }
      guard fields.count == 3 else { return nil }
      return Question(
        from: NodeNumber(fields[0]), to: NodeNumber(fields[1]),
        relations: CaseSet(Relation.allCases.filter { fields[2] & (1 << UInt32($0.rawValue)) != 0 }))
    }
  }
}
