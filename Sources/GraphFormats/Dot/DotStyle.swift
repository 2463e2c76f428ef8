import KnowledgeGraph

/// What shapes, colours and lines mean in a drawing.
enum DotStyle {
  /// Faces with Arabic letters first; the renderer takes the first that it has.
  static let fonts = "\"Noto Naskh Arabic, Noto Sans Arabic, DejaVu Sans, Arial\""

  /// The attributes of a node of a kind.
  static func shape(_ kind: EntityKind) -> String {
    switch kind {
    case .company: "shape=box"
    case .organization: "shape=box, style=\"filled,rounded\""
    case .media: "shape=note"
    case .government: "shape=house"
    case .court: "shape=octagon"
    case .person: "shape=ellipse"
    case .group: "shape=ellipse, peripheries=2"
    case .product: "shape=component"
    case .place: "shape=hexagon"
    }
  }

  /// The attributes of an edge.
  ///
  /// The colours are two of Okabe and Ito (2008), which readers with any colour vision tell apart; a positive edge also has
  /// an open arrowhead, so that the sign survives a black and white print.
  static func line(sign: Relation.Sign, status: Status, symmetric: Bool, documents: Int = 1) -> String {
    let width = width(status, documents)
    if status == .negated {
      return "color=\"#8C8C8C\", fontcolor=\"#6B6B6B\", style=solid, arrowhead=teetee, penwidth=\(width)"
        + (symmetric ? ", dir=both, arrowtail=teetee" : "")
    }
    let (dark, light) = colours(sign)
    let style =
      switch status {
      case .asserted, .possible, .negated: "style=solid, penwidth=\(width)"
      case .alleged: "style=dashed, penwidth=\(width)"
      case .denied: "style=dotted, penwidth=\(width)"
      }
    let head = sign == .positive ? "vee" : sign == .negative ? "normal" : "empty"
    return "color=\"\(status == .possible ? light : dark)\", fontcolor=\"\(dark)\", \(style), arrowhead=\(head)"
      + (symmetric ? ", dir=both, arrowtail=\(head)" : "")
  }

  /// The width of a line: half a point more for each document beyond the first, up to eight.
  private static func width(_ status: Status, _ documents: Int) -> String {
    let tenths =
      switch status {
      case .asserted, .alleged: 16
      case .denied: 20
      case .possible, .negated: 10
      }
    let all = tenths + 5 * min(max(0, documents - 1), 8)
    return "\(all / 10).\(all % 10)"
  }

  /// A letter that stands for a kind, so that the kind can be told where shapes are small.
  static func letter(_ kind: EntityKind, _ language: ExportOptions.Language) -> String {
    switch kind {
    case .company: language == .arabic ? "ش" : "C"
    case .organization: language == .arabic ? "م" : "O"
    case .media: language == .arabic ? "إ" : "M"
    case .government: language == .arabic ? "ح" : "G"
    case .court: language == .arabic ? "ق" : "J"
    case .person: language == .arabic ? "ف" : "P"
    case .group: language == .arabic ? "ج" : "V"
    case .product: language == .arabic ? "ن" : "T"
    case .place: language == .arabic ? "د" : "L"
    }
  }

  /// The fill of a kind: pale, and told apart from the others by lightness and shape as well.
  static func fill(_ kind: EntityKind) -> String {
    switch kind {
    case .company: "#DCE9F5"
    case .organization: "#E3F1E1"
    case .media: "#FBF0CF"
    case .government: "#E4E0EE"
    case .court: "#ECE4DA"
    case .person: "#FFFFFF"
    case .group: "#F9E4DC"
    case .product: "#E1F0F0"
    case .place: "#EEEEEE"
    }
  }

  private static func colours(_ sign: Relation.Sign) -> (dark: String, light: String) {
    switch sign {
    case .negative: ("#B34700", "#E8B08A")
    case .positive: ("#0068A3", "#8CBFDE")
    case .neutral: ("#595959", "#B3B3B3")
    }
  }
}
