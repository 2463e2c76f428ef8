internal import KnowledgeGraph

extension SyntheticGraph {
  /// The nodes as a table for other programs: id, name and kind.
  private var nodeTable: String {
    var text = "id,name,kind\n"
    for node in 0..<nodeCount { text += "n\(node),n\(node),\(kinds[node].name)\n" }
    return text
  }

  /// The edges as a table for other programs: source, target, relation, status, confidence and day.
  private var edgeTable: String {
    var text = "source,target,relation,status,confidence,day\n"
    for link in links {
      text += "n\(link.source),n\(link.target),\(link.relation.name),\(link.status.name),"
      text += "\(Double(link.permille) / 1000),\(link.day)\n"
    }
    return text
  }

  /// Nodes for the parameters of pattern queries: a hub, one of middling degree, and two of lesser degree.
  package var patternParameters: [String: String] {
    var degrees = [Int](repeating: 0, count: nodeCount)
    for link in links {
      degrees[link.source] += 1
      degrees[link.target] += 1
    }
    let order = (0..<nodeCount).sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    return ["hub": 10, "mid": 300, "one": 1000, "other": 2000].mapValues { "n\(order[min($0, nodeCount / 4)])" }
  }

  /// What a comparison with other programs needs, by the names of the files: the graph as tables, the parameters, and for each
  /// query our rows and the median of our times after a first round.
  package func patternFiles(asking queries: [(name: String, query: String)], rounds: Int) throws -> [(
    name: String, text: String
  )] {
    let graph = CompactPropertyGraph(try index())
    let parameters = patternParameters
    var answers = ""
    for (name, text) in queries {
      var (rows, times) = ([[CypherValue]](), [Double]())
      for _ in 0...rounds {
        let start = ContinuousClock.now
        rows = try CypherQuery(text).rows(in: graph, parameters: parameters.mapValues { .string($0) }).rows
        times.append((ContinuousClock.now - start) / .seconds(1))
      }
      let sorted = times.dropFirst().sorted()
      let written = rows.map { "[" + $0.map(Self.json).joined(separator: ",") + "]" }.joined(separator: ",")
      answers += "{\"name\": \"\(name)\", \"seconds\": \(sorted[sorted.count / 2]), \"rows\": [\(written)]}\n"
    }
    let names = parameters.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
    return [
      ("nodes.csv", nodeTable), ("edges.csv", edgeTable), ("parameters.json", "{\(names)}"), ("ours.jsonl", answers),
    ]
  }

  private static func json(_ value: CypherValue) -> String {
    switch value {
    case .string(let text): "\"\(text)\""
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    default: "null"
    }
  }
}
