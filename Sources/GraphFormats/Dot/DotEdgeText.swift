import KnowledgeGraph

/// The words and attributes of edges, of which most are the same for many edges and made once.
struct DotEdgeText {
  private let options: ExportOptions
  private let language: ExportOptions.Language
  /// For each relation, status and number of documents up to ten, what stands before the first tooltip.
  private let beginnings: [[UInt8]]
  /// For each status the first line of a tooltip.
  private let statuses: [[UInt8]]
  private static let mostDocuments = 10

  init(options: ExportOptions, language: ExportOptions.Language) {
    self.options = options
    self.language = language
    statuses = Status.allCases.map { status in
      var bytes: [UInt8] = []
      Self.append(GraphWords.label(status, language), to: &bytes)
      return bytes
    }
    var beginnings: [[UInt8]] = []
    for relation in Relation.allCases {
      for status in Status.allCases {
        for documents in 0...Self.mostDocuments {
          beginnings.append(Self.beginning(relation, status, documents, options, language))
        }
      }
    }
    self.beginnings = beginnings
  }

  private static func beginning(
    _ relation: Relation, _ status: Status, _ documents: Int, _ options: ExportOptions,
    _ language: ExportOptions.Language
  ) -> [UInt8] {
    let count = documents > 1 ? " (\(documents))" : ""
    let label = options.inLanguages(language) { GraphWords.label(relation, $0) + ($0 == language ? count : "") }
    let line = DotStyle.line(
      sign: relation.sign, status: status, symmetric: relation.isSymmetric, documents: documents)
    return Array("\" [label=\(Escaping.dot(label)), \(line), tooltip=\"".utf8)
  }

  /// Appends all that stands behind the id of an edge's target.
  func append(_ edge: Edge, to bytes: inout [UInt8]) {
    let (relation, status) = (Int(edge.relation.rawValue), Int(edge.status.rawValue))
    if (0...Self.mostDocuments).contains(edge.documents) {
      let row = relation * Status.allCases.count + status
      bytes.append(contentsOf: beginnings[row * (Self.mostDocuments + 1) + edge.documents])
    } else {
      bytes.append(contentsOf: Self.beginning(edge.relation, edge.status, edge.documents, options, language))
    }
    let start = bytes.count
    bytes.append(contentsOf: statuses[status])
    for claim in edge.claims.prefix(3) {
      bytes.append(contentsOf: "\\n".utf8)
      Self.append(DisplayText.shorten(claim.evidence.quote, to: 240), to: &bytes)
    }
    if edge.claims.count > 3 { bytes.append(contentsOf: "\\n… +\(edge.claims.count - 3)".utf8) }
    let tooltip = start..<bytes.count
    bytes.append(contentsOf: "\", labeltooltip=\"".utf8)
    bytes.append(contentsOf: bytes[tooltip])
    bytes.append(contentsOf: "\"];\n".utf8)
  }

  /// The inside of a DOT string, as ``Escaping`` has it.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    TextEscape.copy(text, to: &bytes) {
      $0 != 0x22 && $0 != 0x5C && $0 != 0x0A
    } escape: { utf8, index, bytes in
      switch utf8[index] {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      default: bytes.append(contentsOf: "\\n".utf8)
      }
      return 1
    }
  }
}
