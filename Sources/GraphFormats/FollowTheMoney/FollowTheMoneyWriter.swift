import KnowledgeGraph

extension GraphFormat {
  /// FollowTheMoney entities, for Aleph and OpenSanctions' tools.
  public static let followTheMoney = GraphFormat(
    name: "ftm", summary: "FollowTheMoney entities, one a line, for Aleph, OpenAleph and OpenSanctions' tools",
    fileExtension: "ftm", mediaType: "application/x-ndjson", writer: FollowTheMoneyWriter.write,
    checker: FollowTheMoneyCheck.check,
    reader: { (files) throws(GraphFormatError) in try FollowTheMoneyReader.read(files) })
}

/// What of ours is what in FollowTheMoney.
enum FollowTheMoneySchema {
  static func schema(_ kind: EntityKind) -> String {
    switch kind {
    case .company: "Company"
    case .organization, .media: "Organization"
    case .government, .court: "PublicBody"
    case .person: "Person"
    case .group: "LegalEntity"
    case .product: "Asset"
    case .place: "Address"
    }
  }

  static let kinds: [String: EntityKind] = [
    "Company": .company, "Organization": .organization, "PublicBody": .government, "Person": .person,
    "LegalEntity": .group,
    "Asset": .product, "Address": .place, "Vehicle": .product, "Vessel": .product, "Airplane": .product,
  ]

  /// The schema of a relation with the properties of its ends.
  ///
  /// There is none for support, opposition or accusation: those are unknown links, which have no direction, so the role says who
  /// does it. The ends of an ownership and of a membership must be of the right sort.
  static func link(_ relation: Relation, from source: EntityKind, to target: EntityKind) -> (String, String, String) {
    let legal: Set<EntityKind> = [.company, .organization, .media, .government, .court, .person, .group]
    let bodies: Set<EntityKind> = [.company, .organization, .media, .government, .court]
    if relation == .owns, legal.contains(source), target == .company || target == .product {
      return ("Ownership", "owner", "asset")
    }
    if relation == .affiliatedWith, legal.contains(source), bodies.contains(target) {
      return ("Membership", "member", "organization")
    }
    return ("UnknownLink", "subject", "object")
  }

  /// The properties of the ends of others' relations, and what they say where no role does.
  static let links: [String: (source: String, target: String, relation: Relation?)] = [
    "UnknownLink": ("subject", "object", nil), "Ownership": ("owner", "asset", .owns),
    "Membership": ("member", "organization", .affiliatedWith), "Employment": ("employee", "employer", .affiliatedWith),
    "Directorship": ("director", "organization", .affiliatedWith), "Occupancy": ("holder", "post", .affiliatedWith),
    "Associate": ("person", "associate", .affiliatedWith), "Representation": ("agent", "client", .supports),
  ]

  /// The roles of the two parties of a case.
  static func roles(_ relation: Relation) -> (String, String) {
    relation == .charged ? ("prosecutor", "defendant") : ("plaintiff", "defendant")
  }

  /// An id that FollowTheMoney takes: letters, digits, and points or hyphens inside.
  static func id(_ text: String, prefix: String = "") -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0)
    }
    let hasBorder = text.utf8.first.map { $0 > 0x2E } ?? false && text.utf8.last.map { $0 > 0x2E } ?? false
    if isPlain, hasBorder, text.utf8.count <= 180 { return prefix + text }
    // FNV-1a in 128 bits' stead twice 64: readable ids are the rule, and this is for the rest.
    func hash(_ start: UInt64) -> String {
      let value = text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return prefix + "x" + hash(0xCBF2_9CE4_8422_2325) + hash(0x9AE1_6A3B_2F90_404F)
  }

  /// A date of the form that FollowTheMoney takes: a year, with month and day or not.
  static func date(_ text: String?) -> String? {
    guard let text else { return nil }
    let day = text.prefix(10)
    return RDFNames.dateType(String(day)) != nil
      && (text.utf8.count == 10 || text.utf8.dropFirst(10).first == UInt8(ascii: "T"))
      ? String(day) : nil
  }
}

/// Writes FollowTheMoney entities: `{"id", "schema", "properties": {name: [texts]}}`, one a line.
///
/// A relation has no place for a quote but its description. A suit becomes a case with two parties, and a sanction that is
/// asserted also an entity of that schema.
enum FollowTheMoneyWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let documents = DocumentTable(graph.documents)
    let places = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for node in graph.nodes { write(node, to: &sink) }
    for edge in graph.edges {
      guard let source = places[edge.source].map({ graph.nodes[$0] }),
        let target = places[edge.target].map({ graph.nodes[$0] })
      else { continue }
      let details = Details(edge, documents) { id in places[id].map { graph.nodes[$0].name } ?? id }
      if edge.relation == .sued || edge.relation == .charged {
        writeCase(edge, source, target, details, to: &sink)
      } else {
        let link = FollowTheMoneySchema.link(edge.relation, from: source.kind, to: target.kind)
        let ends = [
          (link.1, [FollowTheMoneySchema.id(source.id)]), (link.2, [FollowTheMoneySchema.id(target.id)]),
          ("role", [edge.relation.name]),
        ]
        entity(FollowTheMoneySchema.id(edge.id), link.0, ends + details.properties, to: &sink)
      }
      if edge.relation == .sanctioned, edge.status == .asserted {
        let properties = [("entity", [FollowTheMoneySchema.id(target.id)]), ("authority", [source.name])]
        entity(
          FollowTheMoneySchema.id(edge.id, prefix: "sanction."), "Sanction", properties + details.properties, to: &sink)
      }
    }
  }

  private static func write(_ node: Node, to sink: inout ByteSink) {
    var properties = [("name", [node.name])]
    let others = node.names.map(\.text).filter { $0 != node.name }
    if !others.isEmpty { properties.append(("alias", others)) }
    if node.kind == .place { properties.append(("full", [node.name])) }
    properties.append(("keywords", [node.kind.name]))
    entity(FollowTheMoneySchema.id(node.id), FollowTheMoneySchema.schema(node.kind), properties, to: &sink)
  }

  private static func writeCase(
    _ edge: Edge, _ source: Node, _ target: Node, _ details: Details, to sink: inout ByteSink
  ) {
    let id = FollowTheMoneySchema.id(edge.id, prefix: "case.")
    let name = "\(source.name) v. \(target.name)"
    entity(id, "CourtCase", [("name", [name]), ("status", [edge.status.name])], to: &sink)
    let roles = FollowTheMoneySchema.roles(edge.relation)
    for (end, role, prefix) in [(source, roles.0, "party1."), (target, roles.1, "party2.")] {
      let properties = [("party", [FollowTheMoneySchema.id(end.id)]), ("case", [id]), ("role", [role])]
      entity(
        FollowTheMoneySchema.id(edge.id, prefix: prefix), "CourtCaseParty", properties + details.properties, to: &sink)
    }
  }

  /// What the claims of an edge say, as properties that every relation has.
  private struct Details {
    let properties: [(String, [String])]

    init(_ edge: Edge, _ documents: DocumentTable, name: (String) -> String) {
      var (texts, addresses, publishers, dates): ([String], [String], [String], [String]) = ([], [], [], [])
      for claim in edge.claims {
        let record = documents[claim.document]
        let origin = record.map { $0.title.isEmpty ? $0.id : $0.title } ?? claim.document
        var text = claim.evidence.quote.isEmpty ? "" : "“\(claim.evidence.quote)” "
        text += "— \(origin) [\(claim.status.name)"
        if let id = claim.accordingTo { text += ", according to " + name(id) }
        text += ", \(FlatSpans.text(claim.evidence)), rule \(claim.rule)]"
        texts.append(text)
        if let source = record?.source {
          if let address = WebAddress.checked(source) { addresses.append(address) } else { publishers.append(source) }
        }
        if let date = FollowTheMoneySchema.date(record?.date) { dates.append(date) }
      }
      let lists = [
        ("status", [edge.status.name]), ("description", texts), ("sourceUrl", addresses), ("publisher", publishers),
        ("date", dates),
      ]
      properties = lists.filter { !$0.1.isEmpty }
    }
  }

  /// Writes an entity; a text that stands twice in a property is written once.
  private static func entity(
    _ id: String, _ schema: String, _ properties: [(String, [String])], to sink: inout ByteSink
  ) {
    sink.write("{\"id\": ")
    sink.write(id, as: .json)
    sink.write(", \"schema\": \"\(schema)\", \"properties\": {")
    for (place, property) in properties.enumerated() {
      sink.write(place == 0 ? "\"" : ", \"")
      sink.write(property.0)
      sink.write("\": [")
      var seen: Set<String> = []
      for text in property.1 where seen.insert(text).inserted {
        if seen.count > 1 { sink.write(", ") }
        sink.write(cut(text, property.0), as: .json)
      }
      sink.write("]")
    }
    sink.write("}}\n")
  }

  /// A text no longer than FollowTheMoney takes for the property.
  private static func cut(_ text: String, _ property: String) -> String {
    let limit =
      switch property {
      case "name", "alias": 384
      case "full": 250
      case "description": 65_000
      case "sourceUrl": 4096
      default: 1024
      }
    if text.utf8.count <= limit || text.unicodeScalars.count <= limit { return text }
    return String(text.unicodeScalars.prefix(limit - 1)) + "…"
  }
}
