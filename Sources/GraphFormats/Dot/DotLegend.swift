import KnowledgeGraph

/// The legend: only of what the drawing holds.
struct DotLegend {
  private let kinds: [EntityKind]
  private let signs: [Relation.Sign]
  private let statuses: [Status]
  private let hasCount: Bool
  private let options: ExportOptions
  private let language: ExportOptions.Language

  /// What a drawing holds.
  struct Seen {
    var kinds: Set<EntityKind> = []
    private(set) var signs: Set<Relation.Sign> = []
    private(set) var statuses: Set<Status> = []
    private(set) var hasCount = false

    mutating func add(_ relation: Relation, _ status: Status, _ documents: Int) {
      signs.insert(relation.sign)
      statuses.insert(status)
      if documents > 1 { hasCount = true }
    }
  }

  init(_ seen: Seen, options: ExportOptions, language: ExportOptions.Language) {
    self.options = options
    kinds = EntityKind.allCases.filter(seen.kinds.contains)
    signs = [.negative, .positive, .neutral].filter(seen.signs.contains)
    statuses = Status.allCases.filter(seen.statuses.contains)
    hasCount = seen.hasCount
    self.language = language
  }

  func write(to sink: inout ByteSink) {
    if kinds.isEmpty { return }
    sink.write(
      """
        subgraph cluster_legend {
          graph [label=\(label { $0 == .arabic ? "مفتاح الرسم" : "Legend" }), fontsize=14, style=rounded, color="#BFBFBF", margin=12];
          node [fontsize=10];
          edge [fontsize=10];

      """)
    for (place, kind) in kinds.enumerated() {
      sink.write(
        "    \"legend_kind_\(place)\" [label=\(label { ($0 == language ? DotStyle.letter(kind, language) + " " : "") + GraphWords.label(kind, $0) }), \(DotStyle.shape(kind)), "
          + "fillcolor=\"\(DotStyle.fill(kind))\"];\n")
    }
    // Rows of four: one below the other they would make every drawing as high as the legend.
    for place in kinds.indices.dropFirst() where place % 4 != 0 {
      sink.write("    \"legend_kind_\(place - 1)\" -> \"legend_kind_\(place)\" [style=invis];\n")
    }
    var lines = signs.map {
      sign in (label { GraphWords.label(sign, $0) }, DotStyle.line(sign: sign, status: .asserted, symmetric: false))
    }
    lines += statuses.map {
      status in
      (
        label { GraphWords.label(status, $0) },
        DotStyle.line(sign: signs.first ?? .negative, status: status, symmetric: false)
      )
    }
    for (place, line) in lines.enumerated() { write(place, line.0, line.1, to: &sink) }
    for place in lines.indices where place % 2 == 1 {
      sink.write("    \"legend_line_\(place - 1)_to\" -> \"legend_line_\(place)_from\" [style=invis];\n")
    }
    if hasCount {
      let words = label { $0 == .arabic ? "(2): في وثيقتين" : "(2): in two documents" }
      sink.write("    \"legend_count\" [shape=plaintext, style=\"\", label=\(words)];\n")
    }
    sink.write("  }\n")
  }

  private func write(_ place: Int, _ words: String, _ line: String, to sink: inout ByteSink) {
    let id = "legend_line_\(place)"
    // Graphviz draws the edges inside a group straight.
    let group = "legend_\(place / 2)"
    sink.write(
      """
          "\(id)_from" [shape=point, width=0.05, label="", style=invis, group=\(group)];
          "\(id)_to" [shape=point, width=0.05, label="", style=invis, group=\(group)];
          "\(id)_from" -> "\(id)_to" [label=\(words), \(line)];

      """)
  }

  /// Words in the language of the drawing, and on a line below in the other one where both are wanted.
  private func label(_ words: (ExportOptions.Language) -> String) -> String {
    let other = options.isBilingual ? "\n" + options.drawn(words(language.other)) : ""
    return Escaping.dot(options.drawn(words(language)) + other)
  }
}
