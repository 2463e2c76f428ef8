public import KnowledgeGraph

/// Draws a timeline as SVG: a line down the page, a mark for each claim in the colour of its sign, what it says and its quote.
///
/// Arabic timelines have the line on the right.
public struct TimelineDrawing: Sendable {
  private let timeline: Timeline
  private let options: ExportOptions
  private let language: ExportOptions.Language
  private let names: [String: String]
  private let limit: Int

  private static let width = 920
  private static let margin = 130
  private static let rowHeight = 46

  /// Makes a drawing.
  /// - Parameters:
  ///   - timeline: what to draw.
  ///   - graph: where the claims are from.
  ///   - limit: the most claims to draw, the first ones.
  public init(_ timeline: Timeline, of graph: KnowledgeGraph, options: ExportOptions, limit: Int = 200) {
    self.timeline = timeline
    self.options = options
    self.limit = limit
    language = options.language(for: GraphContents(graph))
    let language = language
    names = Dictionary(
      graph.nodes.map { ($0.id, $0.displayName(language)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the picture.
  public func write(to sink: inout ByteSink) {
    let shown = timeline.entries.prefix(limit)
    let rest = timeline.entries.count - shown.count
    let height = 96 + shown.count * Self.rowHeight + (rest > 0 ? 36 : 8)
    let (lineX, isArabic) = (x(Self.margin), language == .arabic)
    sink.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.width)" height="\(height)" viewBox="0 0 \(Self.width) \(height)" font-family="'Noto Naskh Arabic','Noto Sans Arabic','DejaVu Sans',Arial,sans-serif" direction="\(isArabic ? "rtl" : "ltr")">
      <rect width="\(Self.width)" height="\(height)" fill="#FFFFFF"/>

      """)
    let title = options.title ?? (isArabic ? "خط زمني" : "Timeline")
    line(title, at: (28, 40), size: 20, attributes: " font-weight=\"bold\" fill=\"#1A1A1A\"", to: &sink)
    legend(to: &sink)
    sink.write(
      "<line x1=\"\(lineX)\" y1=\"82\" x2=\"\(lineX)\" y2=\"\(88 + shown.count * Self.rowHeight)\" stroke=\"#BFBFBF\" stroke-width=\"2\"/>\n"
    )
    var lastDate: String?
    for (place, entry) in shown.enumerated() {
      let y = 104 + place * Self.rowHeight
      if entry.date != lastDate {
        let words = entry.date.isEmpty ? (isArabic ? "بلا تاريخ" : "no date") : String(entry.date.prefix(10))
        line(words, at: (28, y + 5), size: 13, attributes: " fill=\"#404040\"", to: &sink)
        lastDate = entry.date
      }
      write(entry, y, to: &sink)
    }
    if rest > 0 {
      let words = isArabic ? "لم تُرسم: \(rest)" : "\(rest) more not drawn"
      line(words, at: (Self.margin + 20, height - 16), size: 12, attributes: " fill=\"#595959\"", to: &sink)
    }
    sink.write("</svg>\n")
  }

  private func write(_ entry: Timeline.Entry, _ y: Int, to sink: inout ByteSink) {
    let (edge, claim) = (entry.edge, entry.claim)
    let color = Self.color(edge.relation.sign, claim.status)
    let isFirm = claim.status == .asserted
    sink.write(
      "<circle cx=\"\(x(Self.margin))\" cy=\"\(y)\" r=\"6\" fill=\"\(isFirm ? color : "#FFFFFF")\" stroke=\"\(color)\" stroke-width=\"2.5\"\(claim.status == .alleged ? " stroke-dasharray=\"3 2\"" : "")/>\n"
    )
    let (source, target) = (names[edge.source] ?? edge.source, names[edge.target] ?? edge.target)
    // One string a line, in marks of its own: each name keeps its direction whatever stands beside it.
    func part(_ name: String) -> String {
      let name = DisplayText.shorten(name, to: 40)
      return options.bidiMarks == .none ? name : "\u{2068}" + name + "\u{2069}"
    }
    let relation = GraphWords.label(edge.relation, language)
    let separator = language == .arabic ? ": " : " "
    let words =
      language == .arabic
      ? part(source) + separator + relation + " " + part(target) : part(source) + " " + relation + " " + part(target)
    let status = " (" + GraphWords.label(claim.status, language) + ")"
    line(
      words + (claim.status == .asserted ? "" : status), at: (Self.margin + 20, y + 1), size: 14,
      attributes: " fill=\"\(Self.color(edge.relation.sign, .asserted))\" font-weight=\"bold\"", isClean: true,
      to: &sink)
    let quote = DisplayText.shorten(claim.evidence.quote, to: 96)
    if !quote.isEmpty {
      let text = "“" + quote + "”"
      let isolated = options.bidiMarks == .none ? text : "\u{2068}" + text + "\u{2069}"
      line(
        isolated, at: (Self.margin + 20, y + 19), size: 12, attributes: " fill=\"#404040\"", isClean: true, to: &sink)
    }
  }

  private func legend(to sink: inout ByteSink) {
    var place = Self.margin + 20
    for sign in [Relation.Sign.negative, .positive, .neutral] {
      sink.write(
        "<circle cx=\"\(x(place))\" cy=\"62\" r=\"5\" fill=\"\(Self.color(sign, .asserted))\"/>\n")
      line(GraphWords.label(sign, language), at: (place + 12, 66), size: 12, attributes: " fill=\"#404040\"", to: &sink)
      place += 100
    }
    let words = language == .arabic ? "الدائرة الفارغة: غير مؤكد" : "hollow: not stated as fact"
    line(words, at: (place + 12, 66), size: 12, attributes: " fill=\"#404040\"", to: &sink)
  }

  /// A line of text that starts at a place, counted from the side where reading starts.
  private func line(
    _ text: String, at place: (Int, Int), size: Int, attributes: String, isClean: Bool = false, to sink: inout ByteSink
  ) {
    sink.write("<text x=\"\(x(place.0))\" y=\"\(place.1)\" font-size=\"\(size)\"\(attributes)>")
    sink.write(isClean ? text : options.drawn(text), as: .xml)
    sink.write("</text>\n")
  }

  private func x(_ fromStart: Int) -> Int { language == .arabic ? Self.width - fromStart : fromStart }

  private static func color(_ sign: Relation.Sign, _ status: Status) -> String {
    if status == .negated { return "#8C8C8C" }
    return switch sign {
    case .negative: "#B34700"
    case .positive: "#0068A3"
    case .neutral: "#595959"
    }
  }
}
