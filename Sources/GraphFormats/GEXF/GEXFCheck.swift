/// Holds a GEXF file against what Gephi, Gephi Lite (graphology) and NetworkX are known to refuse or misread.
enum GEXFCheck {
  private static let types: Set<String> = [
    "string", "integer", "long", "float", "double", "boolean", "anyURI", "liststring",
  ]

  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    // The reader cuts namespaces off, and their spelling matters.
    let head = String(decoding: file.bytes.prefix(2000), as: UTF8.self)
    if !head.contains("xmlns=\"http://gexf.net/1.3\"") {
      faults.add("the namespace is not http://gexf.net/1.3; NetworkX finds no graph under another spelling")
    }
    var xml = XMLReader(file.bytes)
    var ends = EndCheck()
    var declared: [String: Set<String>] = [:]
    var scope = ""
    var isDirected = true
    do {
      while let event = try xml.next() {
        switch event {
        case .start("graph", let attributes):
          isDirected = attributes["defaultedgetype"] == "directed"
          if !isDirected { faults.add(.warning, at: "graph", "defaultedgetype is not \"directed\": direction is lost") }
        case .start("attributes", let attributes): scope = attributes["class"] ?? ""
        case .start("attribute", let attributes):
          let id = attributes["id"] ?? ""
          declared[scope, default: []].insert(id)
          if Int(id) == nil { faults.add(at: id, "graphology takes an attribute id that is no number for its name") }
          if !types.contains(attributes["type"] ?? "") {
            faults.add(at: id, "the type \"\(attributes["type"] ?? "")\" is not of GEXF 1.3")
          }
        case .start("node", let attributes):
          scope = "node"
          ends.add(node: attributes["id"], &faults)
          if attributes["label"] == nil { faults.add(.warning, at: attributes["id"] ?? "", "a node without a label") }
        case .start("edge", let attributes):
          scope = "edge"
          check(edge: attributes, isDirected, &faults)
          ends.add(edge: attributes["id"], attributes["source"], attributes["target"])
        case .start("attvalue", let attributes):
          let id = attributes["for"] ?? ""
          if declared[scope]?.contains(id) != true {
            faults.add(
              at: id, "a value of a \(scope) for an attribute that is not declared; graphology refuses the file")
          }
        default: break
        }
      }
    } catch { return faults.add("\(error)") }
    ends.finish(&faults)
  }

  private static func check(edge attributes: [XMLReader.Attribute], _ isDirected: Bool, _ faults: inout FaultList) {
    let id = attributes["id"] ?? ""
    if attributes["kind"] == nil {
      faults.add(.warning, at: id, "without a kind Gephi makes one edge of parallel ones")
    }
    if let type = attributes["type"], (type == "directed") != isDirected {
      faults.add(at: id, "an edge of type \"\(type)\" in a graph of the other type is refused by Gephi and NetworkX")
    }
    if let weight = attributes["weight"], (Double(weight) ?? 0) <= 0 {
      faults.add(at: id, "Gephi ignores an edge whose weight is not above 0")
    }
    for name in ["start", "end"] {
      if let date = attributes[name], date.utf8.count < 10, Double(date) == nil {
        faults.add(at: id, "\(name) is no date and no number")
      }
    }
  }
}
