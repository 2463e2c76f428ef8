import KnowledgeGraph

extension GraphFormat {
  /// A flowchart for Mermaid.
  public static let mermaid = GraphFormat(
    name: "mermaid", summary: "a flowchart for Mermaid, of the most connected actors where there are too many",
    fileExtension: "mmd", mediaType: "text/vnd.mermaid", writer: MermaidWriter.write, checker: MermaidCheck.check)
}

/// Writes a Mermaid flowchart.
///
/// Mermaid draws no more than 500 edges and 50,000 characters, and a diagram cannot raise either, so the graph is cut to fit and
/// a comment says so.
enum MermaidWriter {
  static let edgeLimit = 500
  static let characterLimit = 50_000

  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let whole = graph.whole
    var limit = options.nodeLimit
    while true {
      let selection = GraphSelection(limit: limit).apply(to: whole)
      let text = text(selection, graph, options)
      if limit <= 2 || selection.graph.edges.count <= edgeLimit && text.utf16.count < characterLimit - 100 {
        sink.write(text)
        return
      }
      limit = min(limit, selection.graph.nodes.count) * 3 / 4
    }
  }

  private static func text(_ selection: GraphSelection.Result, _ graph: GraphContents, _ options: ExportOptions)
    -> String
  {
    let language = options.language(for: graph)
    let part = selection.graph
    var ids: [String: String] = [:]
    for (place, node) in part.nodes.enumerated() { ids[node.id] = "n\(place + 1)" }
    var lines: [String] = []
    if let title = options.title {
      var yaml: [UInt8] = []
      Escaping.json(DisplayText.shorten(title, to: 200), into: &yaml)
      lines += ["---", "title: " + String(decoding: yaml, as: UTF8.self), "---"]
    }
    lines.append(language == .arabic ? "flowchart RL" : "flowchart LR")
    if selection.nodesLeftOut > 0 {
      lines.append(
        "  %% the most connected; left out: \(selection.nodesLeftOut) actors, \(selection.edgesLeftOut) relations")
    }
    let camps = Dictionary(grouping: part.nodes) { options.camps[$0.id] }
    for camp in camps.keys.sorted(by: { ($0 ?? .max, 0) < ($1 ?? .max, 0) }) {
      if let camp {
        let name = language == .arabic ? "المعسكر \(camp)" : "Camp \(camp)"
        lines.append("  subgraph camp\(camp)[\"\(escaped(options.drawn(name)))\"]")
      }
      for node in camps[camp] ?? [] {
        let shape = shape(node.kind)
        let label = escaped(options.drawn(DisplayText.shorten(label(node, language), to: 60)))
        lines.append(
          "  \(camp == nil ? "" : "  ")\(ids[node.id] ?? "")\(shape.0)\"\(label)\"\(shape.1):::\(node.kind.name)")
      }
      if camp != nil { lines.append("  end") }
    }
    for edge in part.edges {
      guard let source = ids[edge.source], let target = ids[edge.target] else { continue }
      var label = GraphWords.label(edge.relation, language)
      if edge.documents > 1 { label += " (\(edge.documents))" }
      lines.append("  \(source) \(arrow(edge))|\"\(escaped(options.drawn(label)))\"| \(target)")
    }
    for sign in [Relation.Sign.negative, .positive, .neutral] {
      let places = part.edges.indices.filter { part.edges[$0].relation.sign == sign }
      if !places.isEmpty {
        lines.append("  linkStyle \(places.map(String.init).joined(separator: ",")) stroke:\(Palette.color(sign))")
      }
    }
    let kinds = Set(part.nodes.map(\.kind))
    for kind in EntityKind.allCases where kinds.contains(kind) {
      lines.append("  classDef \(kind.name) fill:#f5f5f5,stroke:\(Palette.color(kind)),color:#222222")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func label(_ node: Node, _ language: ExportOptions.Language) -> String {
    let name = DisplayText.clean(node.displayName(language))
    return name.isEmpty ? node.id : name
  }

  private static func shape(_ kind: EntityKind) -> (String, String) {
    switch kind {
    case .company: ("[", "]")
    case .organization: ("(", ")")
    case .media: ("[/", "/]")
    case .government: ("[[", "]]")
    case .court: ("{{", "}}")
    case .person: ("([", "])")
    case .group: ("(((", ")))")
    case .product: ("[(", ")]")
    case .place: (">", "]")
    }
  }

  private static func arrow(_ edge: Edge) -> String {
    let both = edge.relation.isSymmetric
    switch edge.status {
    case .asserted: return both ? "<-->" : "-->"
    case .alleged, .denied, .possible: return both ? "<-.->" : "-.->"
    case .negated: return both ? "x--x" : "--x"
    }
  }

  /// Text inside Mermaid's quotes: whatever could end them, be Markdown, markup, or a comment becomes an entity by number.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", "`", "%", ";", "\\", "{", "}", "[", "]", "(", ")", "|", "*", "_", "~", "$", "@":
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Holds a flowchart against Mermaid's limits and traps.
enum MermaidCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    if text.utf16.count > MermaidWriter.characterLimit {
      faults.add("\(text.utf16.count) characters; Mermaid draws no more than 50,000")
    }
    var lines = text.split(separator: "\n").map(String.init)
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { lines.removeFirst(end + 1) }
    if lines.first?.hasPrefix("flowchart ") != true { return faults.add("not a flowchart") }
    var nodes: Set<Substring> = []
    var edges = 0
    for (place, line) in lines.enumerated().dropFirst() {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("%%") { continue }
      let id = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      if id == "linkStyle" || id == "classDef" || id == "subgraph" || trimmed == "end" { continue }
      if id.first != "n" || id.dropFirst().contains(where: { !$0.isNumber }) || id.count < 2 {
        faults.add(at: "line \(place + 1)", "an id that is not n and a number")
        continue
      }
      let quotes = trimmed.utf8.count { $0 == UInt8(ascii: "\"") }
      if quotes != 2 { faults.add(at: "line \(place + 1)", "\(quotes) quotes where two were expected") }
      if trimmed.contains("|\"") {
        edges += 1
        let end = trimmed.split(separator: " ").last ?? ""
        if !nodes.contains(id) || !nodes.contains(end) { faults.add(at: "line \(place + 1)", "an end that is no node") }
      } else {
        nodes.insert(id)
      }
    }
    if edges > MermaidWriter.edgeLimit { faults.add("\(edges) edges; Mermaid draws no more than 500") }
  }
}
