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
/// Kind is shown by shape, sign by colour and arrowhead, status by the line. Entities without any edge are left out, because
/// they make a drawing wide and say nothing; their number stands in the title.
struct DotGraphWriter {
  private let graph: KnowledgeGraph
  private let language: ExportOptions.Language
  private let title: String?
  private let drawn: [Node]
  private let ids: [String: String]

  init(graph: KnowledgeGraph, options: ExportOptions) {
    self.graph = graph
    language = options.language(for: graph)
    title = options.title
    let connected = Set(graph.edges.flatMap { [$0.source, $0.target] })
    drawn = graph.edges.isEmpty ? graph.nodes : graph.nodes.filter { connected.contains($0.id) }
    ids = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, Self.dotID($0.element.id, place: $0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }

  func write(to sink: inout ByteSink) {
    sink.write("digraph wasl {\n")
    head(to: &sink)
    for node in drawn { write(node, to: &sink) }
    for edge in graph.edges { write(edge, to: &sink) }
    DotLegend(nodes: drawn, edges: graph.edges, language: language).write(to: &sink)
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
        graph [charset="UTF-8", rankdir=\(direction), nodesep=0.3, ranksep=0.9, pad=0.3, newrank=true,
          fontname=\(DotStyle.fonts), fontsize=18, labelloc=t, label=\(Escaping.dot(titleLines))];
        node [fontname=\(DotStyle.fonts), fontsize=12, shape=box, style=filled, fillcolor="#F5F5F5", color="#4D4D4D"];
        edge [fontname=\(DotStyle.fonts), fontsize=10, arrowsize=0.8];

      """)
  }

  private var titleLines: String {
    let hidden = graph.nodes.count - drawn.count
    var lines = title.map { DisplayText.wrap($0, width: 80, lines: 3) } ?? []
    let (documents, nodes, edges) = (graph.documents.count, drawn.count, graph.edges.count)
    switch language {
    case .english:
      lines.append(
        "\(count(documents, "document", "documents")), \(count(nodes, "entity", "entities")), "
          + count(edges, "relation", "relations")
          + (hidden > 0 ? " (\(count(hidden, "entity", "entities")) without relations not drawn)" : ""))
    case .arabic:
      // "Number of" takes one form for all numbers.
      lines.append(
        "عدد الوثائق \(documents)، عدد الكيانات \(nodes)، عدد العلاقات \(edges)"
          + (hidden > 0 ? " (وكيانات بلا علاقات لم تُرسم: \(hidden))" : ""))
    }
    return lines.map(directed).joined(separator: "\n")
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  private func directed(_ line: String) -> String {
    DisplayText.directed(line, rightToLeft: DisplayText.readsRightToLeft(line))
  }

  private func write(_ node: Node, to sink: inout ByteSink) {
    var lines = DisplayText.wrap(node.displayName(language), width: 22, lines: 3)
    if lines.isEmpty { lines = [node.id] }
    let label = lines.map(directed).joined(separator: "\n")
    let names = node.names.prefix(6).map { DisplayText.shorten($0.text, to: 60) }.joined(separator: "\n")
    let tooltip = GraphWords.label(node.kind, language) + "\n" + (names.isEmpty ? node.id : names)
    sink.write(
      "  \(quoted(node.id)) [label=\(Escaping.dot(label)), \(DotStyle.shape(node.kind)), tooltip=\(Escaping.dot(tooltip))];\n"
    )
  }

  private func write(_ edge: Edge, to sink: inout ByteSink) {
    var label = GraphWords.label(edge.relation, language)
    if edge.documents > 1 { label += " (\(edge.documents))" }
    var tooltip = GraphWords.label(edge.status, language)
    for claim in edge.claims.prefix(3) { tooltip += "\n" + DisplayText.shorten(claim.evidence.quote, to: 240) }
    if edge.claims.count > 3 { tooltip += "\n… +\(edge.claims.count - 3)" }
    sink.write(
      "  \(quoted(edge.source)) -> \(quoted(edge.target)) [label=\(Escaping.dot(directed(label))), "
        + DotStyle.line(sign: edge.relation.sign, status: edge.status, symmetric: edge.relation.isSymmetric)
        + ", tooltip=\(Escaping.dot(tooltip)), labeltooltip=\(Escaping.dot(tooltip))];\n")
  }

  private func quoted(_ id: String) -> String { "\"" + (ids[id] ?? "node_missing") + "\"" }
}
