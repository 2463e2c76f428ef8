import KnowledgeGraph

/// The type of a column in formats that declare one.
enum FlatType {
  case string, integer, number, boolean
}

/// What formats that know only plain values say of a node, a column each.
///
/// Lists are joined by `" | "` (``FlatList``).
enum NodeColumn: String, CaseIterable {
  case name, kind
  case arabicName = "name_ar"
  case englishName = "name_en"
  case names
  case nameLanguages = "name_languages"
  case nameCounts = "name_counts"
  case mentions
  case documents

  var type: FlatType { self == .mentions ? .integer : .string }

  /// Whether there is nothing to say.
  func isEmpty(_ node: Node) -> Bool {
    switch self {
    case .name, .kind, .mentions: false
    case .arabicName: name(node, .arabic) == nil
    case .englishName: name(node, .english) == nil
    case .names, .nameLanguages, .nameCounts: node.names.isEmpty
    case .documents: node.documents.isEmpty
    }
  }

  func write(_ node: Node, as escape: TextEscape, to sink: inout ByteSink) {
    switch self {
    case .name: sink.write(node.name, as: escape)
    case .kind: sink.write(node.kind.name)
    case .arabicName: sink.write(name(node, .arabic) ?? "", as: escape)
    case .englishName: sink.write(name(node, .english) ?? "", as: escape)
    case .names: FlatList.write(node.names, as: escape, to: &sink) { $0.text }
    case .nameLanguages: FlatList.write(node.names, as: escape, to: &sink) { $0.language }
    case .nameCounts: FlatList.write(node.names, as: escape, to: &sink) { String($0.count) }
    case .mentions: sink.write(integer: node.mentions)
    case .documents: FlatList.write(node.documents, as: escape, to: &sink) { $0 }
    }
  }

  private func name(_ node: Node, _ language: ExportOptions.Language) -> String? {
    node.names.contains { $0.language == language.rawValue } ? node.displayName(language) : nil
  }
}

/// What formats that know only plain values say of an edge beside its ends, a column each.
enum EdgeColumn: String, CaseIterable {
  case relation, sign, symmetric, status, confidence, documents
  case quotes
  case accordingTo = "according_to"
  case claimDocuments = "claim_documents"
  case claimTitles = "claim_titles"
  case claimSources = "claim_sources"
  case claimDates = "claim_dates"
  case claimStatuses = "claim_statuses"
  case spans
  case rules
  case confidences = "claim_confidences"

  var type: FlatType {
    switch self {
    case .sign, .documents: .integer
    case .symmetric: .boolean
    case .confidence: .number
    default: .string
    }
  }

  /// Whether there is nothing to say.
  func isEmpty(_ edge: Edge, _ documents: DocumentTable) -> Bool {
    switch self {
    case .accordingTo: edge.claims.indices.allSatisfy { edge.claims[$0].accordingTo == nil }
    case .claimTitles: edge.claims.indices.allSatisfy { !documents.hasTitle(edge.claims[$0].document) }
    case .claimSources: edge.claims.indices.allSatisfy { !documents.hasSource(edge.claims[$0].document) }
    case .claimDates: edge.claims.indices.allSatisfy { !documents.hasDate(edge.claims[$0].document) }
    case .quotes: edge.claims.indices.allSatisfy { edge.claims[$0].evidence.quote.isEmpty }
    default: false
    }
  }

  func write(_ edge: Edge, _ documents: DocumentTable, as escape: TextEscape, to sink: inout ByteSink) {
    switch self {
    case .relation: sink.write(edge.relation.name)
    case .sign: sink.write(integer: Int(edge.relation.sign.rawValue))
    case .symmetric: sink.write(edge.relation.isSymmetric ? "true" : "false")
    case .status: sink.write(edge.status.name)
    case .confidence: sink.write(number: edge.confidence)
    case .documents: sink.write(integer: edge.documents)
    case .quotes: FlatList.write(edge.claims, as: escape, to: &sink) { $0.evidence.quote }
    case .accordingTo: FlatList.write(edge.claims, as: escape, to: &sink) { $0.accordingTo ?? "" }
    case .claimDocuments: FlatList.write(edge.claims, as: escape, to: &sink) { $0.document }
    case .claimTitles: FlatList.write(edge.claims, as: escape, to: &sink) { documents.title($0.document) }
    case .claimSources: FlatList.write(edge.claims, as: escape, to: &sink) { documents.source($0.document) ?? "" }
    case .claimDates: FlatList.write(edge.claims, as: escape, to: &sink) { documents.date($0.document) ?? "" }
    case .claimStatuses: FlatList.write(edge.claims, as: escape, to: &sink) { $0.status.name }
    case .spans: FlatList.write(edge.claims, as: escape, to: &sink) { FlatSpans.text($0.evidence) }
    case .rules: FlatList.write(edge.claims, as: escape, to: &sink) { $0.rule }
    case .confidences where escape.isForSpreadsheets:
      FlatList.write(edge.claims, as: escape, to: &sink) { String($0.confidence) }
    case .confidences:
      for (place, claim) in edge.claims.enumerated() {
        if place > 0 { sink.write(" | ") }
        if claim.confidence.isFinite {
          sink.write(number: claim.confidence)
        } else {
          sink.write(String(claim.confidence))
        }
      }
    }
  }
}

/// The documents of a graph by id; the one that was last asked for is remembered, as all columns of an edge ask for the same.
final class DocumentTable {
  private let places: [String: Int32]
  private let documents: [DocumentRecord]
  private var last: (id: String, place: Int) = ("", -1)

  init(_ documents: [DocumentRecord]) {
    self.documents = documents
    places = Dictionary(
      documents.enumerated().map { ($0.element.id, Int32($0.offset)) }, uniquingKeysWith: { first, _ in first })
    if let place = places[""] { last.place = Int(place) }
  }

  /// Where a document stands, -1 for one that is not known.
  private func place(_ id: String) -> Int {
    if last.id == id { return last.place }
    last = (id, places[id].map { Int($0) } ?? -1)
    return last.place
  }

  subscript(id: String) -> DocumentRecord? {
    let place = place(id)
    return place < 0 ? nil : documents[place]
  }

  func title(_ id: String) -> String {
    let place = place(id)
    return place < 0 ? "" : documents[place].title
  }

  func source(_ id: String) -> String? {
    let place = place(id)
    return place < 0 ? nil : documents[place].source
  }

  func date(_ id: String) -> String? {
    let place = place(id)
    return place < 0 ? nil : documents[place].date
  }

  func hasTitle(_ id: String) -> Bool { !title(id).isEmpty }
  func hasSource(_ id: String) -> Bool { source(id) != nil }
  func hasDate(_ id: String) -> Bool { date(id) != nil }
}

/// Lists in a single text: items joined by `" | "`; inside an item `|` becomes `\|` and `\` becomes `\\`.
enum FlatList {
  static func write<Item>(
    _ items: [Item], as escape: TextEscape, to sink: inout ByteSink, text: (Item) -> String
  ) {
    // The mark that keeps a cell from being a formula belongs in front of the first item only, and needs to see all of it.
    if case .spreadsheet = escape, let first = items.first,
      TextEscape.looksLikeFormula(text(first)) || text(first).isEmpty
    {
      sink.write(join(items.map(text)), as: .spreadsheet)
      return
    }
    for place in items.indices {
      if place > 0 { sink.write(" | ") }
      sink.write(escaped(text(items[place])), as: place > 0 ? escape.inside : escape)
    }
  }

  static func join(_ items: [String]) -> String { items.map(escaped).joined(separator: " | ") }

  /// The items of a joined list; an empty text is a list of one empty item.
  static func split(_ text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isEscaped {
        if scalar != "|", scalar != "\\" { item.append("\\") }
        item.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|", index > 0, scalars[index - 1] == " ", item.last == " " {
        // The blank before and behind belong to the mark; spreadsheets and people may have taken away the one at the end.
        item.removeLast()
        items.append(String(item))
        item = String.UnicodeScalarView()
        if index + 1 < scalars.count, scalars[index + 1] == " " { index += 1 }
      } else {
        item.append(scalar)
      }
      index += 1
    }
    if isEscaped { item.append("\\") }
    items.append(String(item))
    return items
  }

  private static func escaped(_ text: String) -> String {
    var text = text
    if !text.withUTF8({ $0.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") } }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "|" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension TextEscape {
  /// Whether the beginning of a text matters.
  fileprivate var isForSpreadsheets: Bool { if case .spreadsheet = self { true } else { false } }

  /// The way to write text that does not stand at the beginning of a cell.
  fileprivate var inside: TextEscape { if case .spreadsheet = self { .csv } else { self } }
}

/// The places of evidence in a text: `text:12-55 trigger:20-25 subject:title:0-4 object:30-33`.
///
/// Offsets count Unicode scalars; a part without a field lies in that of the quote.
enum FlatSpans {
  static func text(_ evidence: Evidence) -> String {
    let field = evidence.span.field
    func part(_ name: String, _ span: TextSpan) -> String {
      name + ":" + (span.field == field ? "" : span.field.name + ":") + "\(span.start)-\(span.end)"
    }
    var result = field.name + ":\(evidence.span.start)-\(evidence.span.end) " + part("trigger", evidence.trigger)
    if let subject = evidence.subject { result += " " + part("subject", subject) }
    if let object = evidence.object { result += " " + part("object", object) }
    return result
  }

  /// The evidence of a quote; `nil` where the text says nothing that can be read.
  static func evidence(_ text: String, quote: String) -> Evidence? {
    var span: TextSpan?
    var parts: [String: TextSpan] = [:]
    for word in text.split(separator: " ") {
      let pieces = word.split(separator: ":").map(String.init)
      guard let name = pieces.first, let last = pieces.last, pieces.count >= 2,
        let range = range(last)
      else { return nil }
      switch (name, pieces.count) {
      case ("text", 2): span = TextSpan(field: .text, start: range.0, end: range.1)
      case ("title", 2): span = TextSpan(field: .title, start: range.0, end: range.1)
      case ("trigger", _), ("subject", _), ("object", _):
        let field: TextSpan.Field = pieces.count == 3 ? (pieces[1] == "title" ? .title : .text) : span?.field ?? .text
        parts[name] = TextSpan(field: field, start: range.0, end: range.1)
      default: return nil
      }
    }
    guard let span else { return nil }
    return Evidence(
      quote: quote, span: span, trigger: parts["trigger"] ?? span, subject: parts["subject"], object: parts["object"])
  }

  private static func range(_ text: String) -> (Int, Int)? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else { return nil }
    return (ends[0], ends[1])
  }
}
