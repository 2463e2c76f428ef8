import KnowledgeGraph

/// Makes a graph of nodes and edges with plain attributes, as other programs write them.
///
/// Columns of our own writing (``NodeColumn``, ``EdgeColumn``) are read back to the letter. Of others' work the usual names are
/// understood, and what cannot be said here is left out with a note.
struct FlatGraphBuilder {
  /// The attributes of a node or an edge by lower-case name.
  typealias Attributes = [String: String]

  private var nodes: [String: Node] = [:]
  private var edges: [Key: [EdgeClaim]] = [:]
  private var documents: [String: DocumentRecord] = [:]
  private var counts: [String: Int] = [:]
  private var order: [String] = []

  private struct Key: Hashable {
    var source: String
    var relation: Relation
    var target: String
  }

  /// The document that stands for what a person drew by hand.
  static let handmade = "handmade"

  /// Adds a node; one with an id that was used before is left out.
  mutating func addNode(id: String, label: String?, attributes: Attributes) {
    if id.isEmpty { return note("nodes without an id were left out") }
    if nodes[id] != nil { return note("nodes with an id that was used before were left out") }
    let kindText = attributes["kind"] ?? attributes["type"] ?? attributes["schema"] ?? attributes["label"] ?? ""
    let kind = Self.kind(kindText)
    if kind == nil { note("nodes without a known kind were taken as organizations") }
    var names: [NameForm] = []
    if let joined = attributes["names"] {
      let texts = FlatList.split(joined)
      let languages = attributes["name_languages"].map(FlatList.split) ?? []
      let counts = attributes["name_counts"].map(FlatList.split) ?? []
      for (place, text) in texts.enumerated() where !text.isEmpty || languages.count == texts.count {
        names.append(
          NameForm(
            text: text, language: languages.count == texts.count ? languages[place] : Self.language(text),
            count: counts.count == texts.count ? max(0, Int(counts[place]) ?? 1) : 1))
      }
    }
    let name = label ?? attributes["name"] ?? names.first?.text ?? id
    if names.isEmpty, attributes["names"] == nil, attributes["mentions"] == nil, !name.isEmpty {
      names = [NameForm(text: name, language: Self.language(name), count: 1)]
      for column in ["name_ar", "name_en"] {
        if let other = attributes[column], !other.isEmpty, other != name {
          names.append(NameForm(text: other, language: Self.language(other), count: 1))
        }
      }
    }
    let listed = attributes["documents"].map(FlatList.split)?.filter { !$0.isEmpty } ?? []
    for document in listed { addDocument(document) }
    nodes[id] = Node(
      id: id, name: name, kind: kind ?? .organization, names: names, mentions: Int(attributes["mentions"] ?? "") ?? 0,
      documents: listed.sorted())
    order.append(id)
  }

  /// Adds an edge.
  mutating func addEdge(source: String, target: String, label: String?, attributes: Attributes) {
    let candidates = [
      attributes["relation"], attributes["kind"], attributes["interaction"], attributes["key"], label,
      attributes["label"],
      attributes["type"],
    ]
    guard let relation = candidates.lazy.compactMap({ $0.flatMap(Self.relation) }).first else {
      let word = candidates.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? ""
      return note("edges were left out, as \"\(DisplayText.shorten(word, to: 30))\" is no relation that is known here")
    }
    addEdge(source: source, relation: relation, target: target, claims: claims(attributes))
  }

  /// Adds claims for an edge; ends that were not listed become nodes of their own.
  mutating func addEdge(source: String, relation: Relation, target: String, claims: [EdgeClaim]) {
    if source.isEmpty || target.isEmpty { return note("edges without two ends were left out") }
    let (source, target) = (end(source), end(target))
    if source == target { return note("edges from a node to itself were left out") }
    let isTurned = relation.isSymmetric && target < source
    let key = Key(source: isTurned ? target : source, relation: relation, target: isTurned ? source : target)
    edges[key, default: []] += claims.map { claim in
      var claim = claim
      if isTurned { swap(&claim.evidence.subject, &claim.evidence.object) }
      return claim
    }
  }

  /// The id of the node at the end of an edge; an end that was not listed becomes a node with an id made from its name.
  private mutating func end(_ text: String) -> String {
    if nodes[text] != nil { return text }
    let slug = Slug.make(text)
    let id = slug.isEmpty ? text : slug
    if nodes[id] == nil {
      note("ends of edges that were not listed as nodes were added")
      addNode(id: id, label: text, attributes: ["kind": "organization"])
    }
    return id
  }

  /// Adds a document, or what was not known of it yet.
  mutating func addDocument(
    _ id: String, title: String = "", language: String = "", source: String? = nil, date: String? = nil
  ) {
    var record = documents[id] ?? DocumentRecord(id: id, language: "")
    if record.title.isEmpty { record.title = title }
    if record.language.isEmpty { record.language = language }
    if record.source == nil, source != "" { record.source = source }
    if record.date == nil, date != "" { record.date = date }
    documents[id] = record
  }

  /// Adds a document as it is.
  mutating func add(_ document: DocumentRecord) { documents[document.id] = document }

  /// Counts a reason to leave something out.
  mutating func note(_ text: String) { counts[text, default: 0] += 1 }

  /// The graph of all that was added.
  mutating func finish(generator: GraphGenerator? = nil) -> ImportedGraph {
    var built: [Edge] = []
    built.reserveCapacity(edges.count)
    for (key, claims) in edges {
      let kept = claims.map { claim in
        var claim = claim
        if let id = claim.accordingTo, nodes[id] == nil {
          note("names of whom a claim is attributed to were left out, as they are no nodes")
          claim.accordingTo = nil
        }
        return claim
      }
      built.append(Edge(source: key.source, target: key.target, relation: key.relation, claims: kept))
    }
    for (id, document) in documents where document.language.isEmpty {
      documents[id]?.language = Self.language(document.title)
    }
    let graph = KnowledgeGraph(
      documents: Array(documents.values), nodes: Array(nodes.values), edges: built)
    let notes = counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return ImportedGraph(graph: graph, generator: generator, notes: notes)
  }

  private mutating func claims(_ attributes: Attributes) -> [EdgeClaim] {
    let columns = Columns(attributes)
    var result: [EdgeClaim] = []
    for place in 0..<columns.count {
      let document = columns.text(.claimDocuments, place) ?? Self.handmade
      addDocument(
        document.isEmpty ? Self.handmade : document, title: columns.text(.claimTitles, place) ?? "",
        source: columns.text(.claimSources, place), date: columns.text(.claimDates, place))
      let quote = columns.text(.quotes, place) ?? ""
      let accordingTo = columns.text(.accordingTo, place)
      let length = quote.unicodeScalars.count
      let plain = Evidence(
        quote: quote, span: TextSpan(start: 0, end: length), trigger: TextSpan(start: 0, end: length))
      result.append(
        EdgeClaim(
          document: document.isEmpty ? Self.handmade : document,
          status: columns.text(.claimStatuses, place).flatMap { Status(name: $0) } ?? columns.status,
          accordingTo: accordingTo == "" ? nil : accordingTo,
          evidence: columns.text(.spans, place).flatMap { FlatSpans.evidence($0, quote: quote) } ?? plain,
          rule: columns.text(.rules, place) ?? Self.handmade,
          confidence: columns.text(.confidences, place).flatMap(Self.share) ?? columns.confidence))
    }
    return result
  }

  /// The lists of an edge's attributes, all of one length.
  private struct Columns {
    private var lists: [EdgeColumn: [String]] = [:]
    var count = 1
    var status = Status.asserted
    var confidence = 1.0

    init(_ attributes: Attributes) {
      if let text = attributes[EdgeColumn.claimDocuments.rawValue], !text.isEmpty { count = FlatList.split(text).count }
      let columns: [EdgeColumn] = [
        .quotes, .accordingTo, .claimDocuments, .claimTitles, .claimSources, .claimDates, .claimStatuses, .spans,
        .rules,
        .confidences,
      ]
      for column in columns {
        guard let text = attributes[column.rawValue] else { continue }
        let items = FlatList.split(text)
        if items.count == count { lists[column] = items } else if count == 1 { lists[column] = [text] }
      }
      if lists[.quotes] == nil, count == 1, let quote = attributes["quote"] ?? attributes["description"] {
        lists[.quotes] = [quote]
      }
      if lists[.claimSources] == nil, count == 1, let url = attributes["source_url"] ?? attributes["url"] {
        lists[.claimSources] = [url]
      }
      if let text = attributes["status"], let status = Status(name: text) { self.status = status }
      if let text = attributes["confidence"], let value = FlatGraphBuilder.share(text) { confidence = value }
    }

    func text(_ column: EdgeColumn, _ place: Int) -> String? { lists[column]?[place] }
  }

  private static func share(_ text: String) -> Double? {
    guard let value = Double(text), (0...1).contains(value) else { return nil }
    return value
  }

  private static func language(_ text: String) -> String { DisplayText.readsRightToLeft(text) ? "ar" : "en" }

  /// The relation of that name or label, in either language.
  static func relation(_ text: String) -> Relation? { words.relations[folded(text)] }

  /// The kind of that name or label, in either language.
  static func kind(_ text: String) -> EntityKind? { words.kinds[folded(text)] }

  private static func folded(_ text: String) -> String { NameKey.words(text).joined(separator: " ") }

  private static let words: (relations: [String: Relation], kinds: [String: EntityKind]) = {
    var relations: [String: Relation] = [:]
    var kinds: [String: EntityKind] = [:]
    for language in ExportOptions.Language.allCases {
      for relation in Relation.allCases { relations[folded(GraphWords.label(relation, language))] = relation }
      for kind in EntityKind.allCases { kinds[folded(GraphWords.label(kind, language))] = kind }
    }
    for relation in Relation.allCases { relations[folded(relation.name)] = relation }
    for kind in EntityKind.allCases { kinds[folded(kind.name)] = kind }
    return (relations, kinds)
  }()
}
