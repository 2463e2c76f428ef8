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
  static func line(sign: Relation.Sign, status: Status, symmetric: Bool) -> String {
    if status == .negated {
      return "color=\"#8C8C8C\", fontcolor=\"#6B6B6B\", style=solid, arrowhead=teetee, penwidth=1.0"
        + (symmetric ? ", dir=both, arrowtail=teetee" : "")
    }
    let (dark, light) = colours(sign)
    let style =
      switch status {
      case .asserted: "style=solid, penwidth=1.6"
      case .alleged: "style=dashed, penwidth=1.6"
      case .denied: "style=dotted, penwidth=2.0"
      case .possible, .negated: "style=solid, penwidth=1.0"
      }
    let head = sign == .positive ? "vee" : sign == .negative ? "normal" : "empty"
    return "color=\"\(status == .possible ? light : dark)\", fontcolor=\"\(dark)\", \(style), arrowhead=\(head)"
      + (symmetric ? ", dir=both, arrowtail=\(head)" : "")
  }

  private static func colours(_ sign: Relation.Sign) -> (dark: String, light: String) {
    switch sign {
    case .negative: ("#B34700", "#E8B08A")
    case .positive: ("#0068A3", "#8CBFDE")
    case .neutral: ("#595959", "#B3B3B3")
    }
  }
}
