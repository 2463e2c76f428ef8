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
  private let graph: KnowledgeGraph
  private let language: ExportOptions.Language
  private let options: ExportOptions
  private let drawn: [Node]
  private let ids: [String: String]

  init(graph: KnowledgeGraph, options: ExportOptions) {
    self.graph = graph
    self.options = options
    language = options.language(for: graph)
    let connected = Set(graph.edges.flatMap { [$0.source, $0.target] })
    drawn = graph.edges.isEmpty ? graph.nodes : graph.nodes.filter { connected.contains($0.id) }
    ids = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, Self.dotID($0.element.id, place: $0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }

  func write(to sink: inout ByteSink) {
    sink.write("digraph wasl {\n")
    head(to: &sink)
    writeNodes(to: &sink)
    for edge in graph.edges { write(edge, to: &sink) }
    DotLegend(nodes: drawn, edges: graph.edges, options: options, language: language).write(to: &sink)
    sink.write("}\n")
  }

  /// The id in the drawing: the node's own where it is plain ASCII, as it is for all graphs made here, else its number.
  private static func dotID(_ id: String, place: Int) -> String {
    let isPlain = id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    // An underscore keeps the numbers apart from names.
    return isPlain && id.utf8.count <= 120 ? id : "node_\(place)"
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
    let camps = Dictionary(grouping: drawn) { options.camps[$0.id] ?? -1 }
    for node in camps[-1] ?? [] { write(node, to: &sink) }
    for camp in camps.keys.sorted() where camp >= 0 {
      let name = inLanguages { ($0 == .arabic ? "معسكر " : "Camp ") + "\(camp + 1)" }
      sink.write(
        """
          subgraph cluster_camp_\(camp) {
            graph [label=\(Escaping.dot(name)), fontsize=13, style="rounded,filled", color="#A6A6A6", fillcolor="\(camp % 2 == 0 ? "#F4F8FB" : "#FCF6F1")", margin=14];

        """)
      for node in camps[camp] ?? [] { write(node, to: &sink) }
      sink.write("  }\n")
    }
  }

  private func write(_ node: Node, to sink: inout ByteSink) {
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
      "  \(quoted(node.id)) [label=<\(label)>, \(DotStyle.shape(node.kind)), fillcolor=\"\(DotStyle.fill(node.kind))\", "
        + "tooltip=\(Escaping.dot(tooltip))];\n")
  }

  private func write(_ edge: Edge, to sink: inout ByteSink) {
    let count = edge.documents > 1 ? " (\(edge.documents))" : ""
    let label = inLanguages { GraphWords.label(edge.relation, $0) + ($0 == language ? count : "") }
    var tooltip = GraphWords.label(edge.status, language)
    for claim in edge.claims.prefix(3) { tooltip += "\n" + DisplayText.shorten(claim.evidence.quote, to: 240) }
    if edge.claims.count > 3 { tooltip += "\n… +\(edge.claims.count - 3)" }
    sink.write(
      "  \(quoted(edge.source)) -> \(quoted(edge.target)) [label=\(Escaping.dot(label)), "
        + DotStyle.line(
          sign: edge.relation.sign, status: edge.status, symmetric: edge.relation.isSymmetric,
          documents: edge.documents)
        + ", tooltip=\(Escaping.dot(tooltip)), labeltooltip=\(Escaping.dot(tooltip))];\n")
  }

  /// Words in the language of the drawing, and on a line below in the other one where both are wanted.
  private func inLanguages(_ words: (ExportOptions.Language) -> String) -> String {
    options.drawn(words(language)) + (options.isBilingual ? "\n" + options.drawn(words(language.other)) : "")
  }

  /// A line of a label in markup.
  private func markup(_ line: String) -> String { DotMarkup.escaped(options.drawn(line)) }

  private func quoted(_ id: String) -> String { "\"" + (ids[id] ?? "node_missing") + "\"" }
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
