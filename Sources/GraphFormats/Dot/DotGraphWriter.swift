import KnowledgeGraph

extension GraphFormat {
  /// A drawing for Graphviz.
  public static let dot = GraphFormat(
    name: "dot", summary: "a drawing for Graphviz: dot -Tsvg graph.dot -o graph.svg", fileExtension: "dot",
    mediaType: "text/vnd.graphviz", writer: { DotGraphWriter(graph: $0, options: $1).write(to: &$2) },
    checker: DotCheck.check)
}

/// Writes a graph in the language of Graphviz.
///
/// Kind is shown by shape and a letter, sign by colour and arrowhead, status by the line, the number of documents by its width.
/// Entities without any edge are left out, because they make a drawing wide and say nothing; their number stands in the title.
struct DotGraphWriter {
  private let graph: GraphContents
  private let language: ExportOptions.Language
  private let options: ExportOptions
  /// The places of the nodes that are drawn.
  private let drawn: [Int32]
  private let seen: DotLegend.Seen
  /// The places of nodes by their ids; empty where edges are known to name nodes that are there.
  private let places: [String: Int32]
  private let edgeText: DotEdgeText

  init(graph: GraphContents, options: ExportOptions) {
    self.graph = graph
    self.options = options
    language = options.language(for: graph)
    edgeText = DotEdgeText(options: options, language: language)
    var places: [String: Int32] = [:]
    var isConnected = [Bool](repeating: graph.edges.isEmpty, count: graph.nodes.count)
    var seen = DotLegend.Seen()
    if let outline = graph.outline {
      for place in graph.edges.indices {
        let edge = outline(place)
        isConnected[Int(edge.source)] = true
        isConnected[Int(edge.target)] = true
        seen.add(edge.relation, edge.status, edge.documents)
      }
    } else {
      places.reserveCapacity(graph.nodes.count)
      for (place, node) in graph.nodes.enumerated() where places[node.id] == nil { places[node.id] = Int32(place) }
      for edge in graph.edges {
        if let place = places[edge.source] { isConnected[Int(place)] = true }
        if let place = places[edge.target] { isConnected[Int(place)] = true }
        seen.add(edge.relation, edge.status, edge.documents)
      }
    }
    self.places = places
    // Of several nodes with one id, which no good graph has, all are drawn.
    drawn = graph.nodes.indices.filter { place in
      isConnected[place] || !places.isEmpty && isConnected[Int(places[graph.nodes[place].id] ?? 0)]
    }.map { Int32($0) }
    for place in drawn { seen.kinds.insert(graph.nodes[Int(place)].kind) }
    self.seen = seen
  }

  func write(to sink: inout ByteSink) {
    sink.write("digraph wasl {\n")
    head(to: &sink)
    writeNodes(to: &sink)
    var line: [UInt8] = []
    for place in graph.edges.indices {
      let edge = graph.edges[place]
      let ends = graph.outline?(place)
      line.append(contentsOf: "  \"".utf8)
      appendID(edge.source, ends?.source, to: &line)
      line.append(contentsOf: "\" -> \"".utf8)
      appendID(edge.target, ends?.target, to: &line)
      edgeText.append(edge, to: &line)
      sink.write(bytes: line)
      line.removeAll(keepingCapacity: true)
    }
    DotLegend(seen, options: options, language: language).write(to: &sink)
    sink.write("}\n")
  }

  /// The id in the drawing: the node's own where it is plain ASCII, as it is for all graphs made here, else its number.
  private func appendID(_ id: String, _ place: Int32?, to bytes: inout [UInt8]) {
    guard let place = place ?? places[id] else { return bytes.append(contentsOf: "node_missing".utf8) }
    var id = id
    id.withUTF8 { utf8 in
      let isPlain = utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
      if isPlain && utf8.count <= 120 {
        bytes.append(contentsOf: utf8)
      } else {
        // An underscore keeps the numbers apart from names.
        bytes.append(contentsOf: "node_\(place)".utf8)
      }
    }
  }

  private func head(to sink: inout ByteSink) {
    let direction = language == .arabic ? "RL" : "LR"
    sink.write(
      """
        graph [charset="UTF-8", rankdir=\(direction), nodesep=0.3, ranksep=0.9, pad=0.3, newrank=true, bgcolor=white,
          fontname=\(DotStyle.fonts), fontsize=18, labelloc=t, label=\(titleLabel)];
        node [fontname=\(DotStyle.fonts), fontsize=12, shape=box, style=filled, fillcolor="#F5F5F5", color="#4D4D4D"];
        edge [fontname=\(DotStyle.fonts), fontsize=10, arrowsize=0.8];

      """)
  }

  private var titleLabel: String {
    let title = options.title.map { DisplayText.wrap($0, width: 80, lines: 3) } ?? []
    let parts =
      title.map { "<B>" + markup($0) + "</B>" }
      + noteLines.map { "<FONT POINT-SIZE=\"12\" COLOR=\"#595959\">" + markup($0) + "</FONT>" }
    return "<" + DotMarkup.table(parts) + ">"
  }

  private var noteLines: [String] {
    let hidden = graph.nodes.count - drawn.count
    let (documents, nodes, edges) = (graph.documents.count, drawn.count, graph.edges.count)
    let dates = graph.documents.compactMap(\.date).filter { !$0.isEmpty }.map { String($0.prefix(10)) }
    let (first, last) = (dates.min() ?? "", dates.max() ?? "")
    let (moreNodes, moreEdges) = options.leftOut
    var lines: [String] = []
    switch language {
    case .english:
      let time = first.isEmpty ? "" : first == last ? " of \(first)" : ", \(first) to \(last)"
      lines.append(
        "\(count(documents, "document", "documents"))\(time): \(count(nodes, "entity", "entities")), "
          + count(edges, "relation", "relations")
          + (hidden > 0 ? " (\(count(hidden, "entity", "entities")) without relations not drawn)" : ""))
      if moreNodes > 0 || moreEdges > 0 {
        lines.append(
          "left out as less connected: \(count(moreNodes, "entity", "entities")), "
            + count(moreEdges, "relation", "relations"))
      }
    case .arabic:
      // "Number of" takes one form for all numbers.
      let time = first.isEmpty ? "" : first == last ? " (\(first))" : " (من \(first) إلى \(last))"
      lines.append(
        "عدد الوثائق \(documents)\(time)، عدد الكيانات \(nodes)، عدد العلاقات \(edges)"
          + (hidden > 0 ? " (وكيانات بلا علاقات لم تُرسم: \(hidden))" : ""))
      if moreNodes > 0 || moreEdges > 0 {
        lines.append("لم تُرسم لقلة روابطها: كيانات \(moreNodes)، علاقات \(moreEdges)")
      }
    }
    return lines
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  private func writeNodes(to sink: inout ByteSink) {
    let camps = Dictionary(grouping: drawn) { options.camps[graph.nodes[Int($0)].id] ?? -1 }
    for place in camps[-1] ?? [] { write(graph.nodes[Int(place)], place, to: &sink) }
    for camp in camps.keys.sorted() where camp >= 0 {
      let name = inLanguages { ($0 == .arabic ? "معسكر " : "Camp ") + "\(camp + 1)" }
      sink.write(
        """
          subgraph cluster_camp_\(camp) {
            graph [label=\(Escaping.dot(name)), fontsize=13, style="rounded,filled", color="#A6A6A6", fillcolor="\(camp % 2 == 0 ? "#F4F8FB" : "#FCF6F1")", margin=14];

        """)
      for place in camps[camp] ?? [] { write(graph.nodes[Int(place)], place, to: &sink) }
      sink.write("  }\n")
    }
  }

  private func write(_ node: Node, _ place: Int32, to sink: inout ByteSink) {
    let name = node.displayName(language)
    var lines = DisplayText.wrap(name, width: 22, lines: 3)
    if lines.isEmpty { lines = [DisplayText.shorten(node.id, to: 40)] }
    // A table, for its padding: the dots and hamzas of Arabic letters need room below the letter of the kind.
    var rows = [
      "<FONT POINT-SIZE=\"9\" COLOR=\"#595959\">\(DotStyle.letter(node.kind, language))</FONT>",
      lines.map(markup).joined(separator: "<BR/>"),
    ]
    if options.isBilingual {
      let other = node.displayName(language.other)
      if other != name, !DisplayText.clean(other).isEmpty {
        let lines = DisplayText.wrap(other, width: 26, lines: 2).map(markup).joined(separator: "<BR/>")
        rows.append("<FONT POINT-SIZE=\"10\" COLOR=\"#404040\">\(lines)</FONT>")
      }
    }
    let label = DotMarkup.table(rows)
    let names = node.names.prefix(6).map { DisplayText.shorten($0.text, to: 60) }.joined(separator: "\n")
    let tooltip = GraphWords.label(node.kind, language) + "\n" + (names.isEmpty ? node.id : names)
    sink.write(
      "  \(quoted(node.id, places.isEmpty ? place : nil)) [label=<\(label)>, \(DotStyle.shape(node.kind)), fillcolor=\"\(DotStyle.fill(node.kind))\", "
        + "tooltip=\(Escaping.dot(tooltip))];\n")
  }

  /// Words in the language of the drawing, and on a line below in the other one where both are wanted.
  private func inLanguages(_ words: (ExportOptions.Language) -> String) -> String {
    options.inLanguages(language, words)
  }

  /// A line of a label in markup.
  private func markup(_ line: String) -> String { DotMarkup.escaped(options.drawn(line)) }

  private func quoted(_ id: String, _ place: Int32?) -> String {
    var bytes = [UInt8(ascii: "\"")]
    appendID(id, place, to: &bytes)
    return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}

/// Text inside a label that is written between angle brackets.
enum DotMarkup {
  /// Rows of markup one below the other, with some room between them.
  static func table(_ rows: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
      + rows.map { "<TR><TD>" + $0 + "</TD></TR>" }.joined() + "</TABLE>"
  }

  /// A text in which nothing is markup.
  static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0xEF }) {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
