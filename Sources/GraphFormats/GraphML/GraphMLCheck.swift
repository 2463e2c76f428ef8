/// Holds a GraphML file against what Gephi, Gephi Lite (graphology), NetworkX and igraph are known to refuse or misread.
enum GraphMLCheck {
  private static let types: Set<String> = ["string", "boolean", "int", "long", "float", "double"]

  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    var xml = XMLReader(file.bytes)
    var ends = EndCheck()
    var keys: [String: String] = [:]
    var scope = ""
    var graphs = 0
    do {
      while let event = try xml.next() {
        switch event {
        case .start("key", let attributes): check(key: attributes, &keys, &faults)
        case .start("graph", let attributes):
          graphs += 1
          if graphs > 1 {
            faults.add(.warning, at: "graph", "a second or nested graph is read by none of the programs")
          }
          if attributes["edgedefault"] != "directed" {
            faults.add(.warning, at: "graph", "edgedefault is not \"directed\": who does what to whom is lost")
          }
        case .start("node", let attributes):
          scope = "node"
          ends.add(node: attributes["id"], &faults)
        case .start("edge", let attributes):
          scope = "edge"
          ends.add(edge: attributes["id"], attributes["source"], attributes["target"])
          if attributes["directed"] == "false" {
            faults.add(at: attributes["id"] ?? "", "an edge with directed=\"false\" makes NetworkX refuse the file")
          }
          if attributes["label"] == nil {
            faults.add(
              .warning, at: attributes["id"] ?? "", "without an attribute label Gephi makes one edge of parallel ones")
          }
        case .start("data", let attributes):
          guard let key = attributes["key"], let declared = keys[key] else {
            faults.add(at: attributes["key"] ?? "data", "data without a declared key")
            continue
          }
          if declared != scope {
            faults.add(at: key, "a key for \(declared) on \(scope.isEmpty ? "the graph" : scope)")
          }
        case .start("hyperedge", _), .start("port", _):
          faults.add(.warning, "hyperedges and ports are read by none of the programs")
        case .end("node"), .end("edge"): scope = ""
        default: break
        }
      }
    } catch { return faults.add("\(error)") }
    if graphs == 0 { faults.add("there is no graph in it") }
    ends.finish(&faults)
  }

  private static func check(
    key attributes: [XMLReader.Attribute], _ keys: inout [String: String], _ faults: inout FaultList
  ) {
    guard let id = attributes["id"] else { return faults.add("a key without an id") }
    let scope = attributes["for"] ?? ""
    if scope != "node", scope != "edge" {
      faults.add(at: id, "a key for \"\(scope)\" makes Gephi Lite refuse the file; only node and edge are safe")
    }
    let type = attributes["attr.type"] ?? ""
    if !types.contains(type) { faults.add(at: id, "the type \"\(type)\" makes Gephi Lite refuse the file") }
    if attributes["attr.name"] == nil { faults.add(at: id, "a key without attr.name is not read by Gephi") }
    keys[id] = scope
  }
}

/// Checks that ids are unique and that edges end at nodes.
struct EndCheck {
  private var nodes: Set<String> = []
  private var edges: Set<String> = []
  private var ends: [(edge: String, node: String)] = []
  private var repeated: [String] = []
  private var hasNameless = false

  mutating func add(node id: String?, _ faults: inout FaultList) {
    guard let id, !id.isEmpty else { return faults.add("a node without an id") }
    if !nodes.insert(id).inserted { faults.add(at: id, "two nodes have this id") }
  }

  mutating func add(edge id: String?, _ source: String?, _ target: String?) {
    if let id, !id.isEmpty { if !edges.insert(id).inserted { repeated.append(id) } } else { hasNameless = true }
    ends.append((id ?? "an edge", source ?? ""))
    ends.append((id ?? "an edge", target ?? ""))
  }

  func finish(_ faults: inout FaultList) {
    for id in repeated { faults.add(at: id, "two edges have this id; Gephi drops the second") }
    if hasNameless { faults.add(.warning, "edges without ids cannot be told apart when they are parallel") }
    for (edge, node) in ends where !nodes.contains(node) {
      faults.add(at: edge, "ends at \"\(DisplayText.shorten(node, to: 40))\", which is no node")
    }
  }
}
