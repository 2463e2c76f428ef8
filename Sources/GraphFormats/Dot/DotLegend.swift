import KnowledgeGraph

/// The legend: only of what the drawing holds.
struct DotLegend {
  private let kinds: [EntityKind]
  private let signs: [Relation.Sign]
  private let statuses: [Status]
  private let hasCount: Bool
  private let options: ExportOptions
  private let language: ExportOptions.Language

  init(nodes: [Node], edges: [Edge], options: ExportOptions, language: ExportOptions.Language) {
    self.options = options
    let (kindsSeen, signsSeen) = (Set(nodes.map(\.kind)), Set(edges.map(\.relation.sign)))
    let statusesSeen = Set(edges.map(\.status))
    kinds = EntityKind.allCases.filter(kindsSeen.contains)
    signs = [.negative, .positive, .neutral].filter(signsSeen.contains)
    statuses = Status.allCases.filter(statusesSeen.contains)
    hasCount = edges.contains { $0.documents > 1 }
    self.language = language
  }

  func write(to sink: inout ByteSink) {
    if kinds.isEmpty { return }
    sink.write(
      """
        subgraph cluster_legend {
          graph [label=\(label(language == .arabic ? "مفتاح الرسم" : "Legend")), fontsize=14, style=rounded, color="#BFBFBF", margin=12];
          node [fontsize=10];
          edge [fontsize=10];

      """)
    for (place, kind) in kinds.enumerated() {
      sink.write(
        "    \"legend_kind_\(place)\" [label=\(label(DotStyle.letter(kind, language) + " " + GraphWords.label(kind, language))), \(DotStyle.shape(kind)), "
          + "fillcolor=\"\(DotStyle.fill(kind))\"];\n")
    }
    // Rows of four: one below the other they would make every drawing as high as the legend.
    for place in kinds.indices.dropFirst() where place % 4 != 0 {
      sink.write("    \"legend_kind_\(place - 1)\" -> \"legend_kind_\(place)\" [style=invis];\n")
    }
    var lines = signs.map {
      (GraphWords.label($0, language), DotStyle.line(sign: $0, status: .asserted, symmetric: false))
    }
    lines += statuses.map {
      (GraphWords.label($0, language), DotStyle.line(sign: signs.first ?? .negative, status: $0, symmetric: false))
    }
    for (place, line) in lines.enumerated() { write(place, line.0, line.1, to: &sink) }
    for place in lines.indices where place % 2 == 1 {
      sink.write("    \"legend_line_\(place - 1)_to\" -> \"legend_line_\(place)_from\" [style=invis];\n")
    }
    if hasCount {
      let words = language == .arabic ? "(2): في وثيقتين" : "(2): in two documents"
      sink.write("    \"legend_count\" [shape=plaintext, style=\"\", label=\(label(words))];\n")
    }
    sink.write("  }\n")
  }

  private func write(_ place: Int, _ words: String, _ line: String, to sink: inout ByteSink) {
    let id = "legend_line_\(place)"
    sink.write(
      """
          "\(id)_from" [shape=point, width=0.05, label="", style=invis];
          "\(id)_to" [shape=point, width=0.05, label="", style=invis];
          "\(id)_from" -> "\(id)_to" [label=\(label(words)), \(line)];

      """)
  }

  private func label(_ words: String) -> String { Escaping.dot(options.drawn(words)) }
}
