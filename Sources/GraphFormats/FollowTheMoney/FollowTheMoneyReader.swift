import KnowledgeGraph

/// Reads FollowTheMoney entities: things become nodes, relations edges, cases with a plaintiff and a defendant suits.
enum FollowTheMoneyReader {
  private struct Entity {
    var id: String
    var schema: String
    var properties: JSONValue

    func texts(_ name: String) -> [String] { properties[name]?.array?.compactMap(\.string) ?? [] }
    func text(_ name: String) -> String? { texts(name).first }
  }

  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    guard let file = files.first else { throw GraphFormatError(.missingFile("graph.ftm")) }
    var builder = FlatGraphBuilder()
    var links: [Entity] = []
    var parties: [String: [Entity]] = [:]
    var lineNumber = 0
    var hasAny = false
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lineNumber += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let value: JSONValue
      do { value = try JSONParser.parse(Array(line)) } catch {
        throw GraphFormatError(.syntax(line: lineNumber, column: error.column, reason: error.reason))
      }
      guard let id = value["id"]?.string, let schema = value["schema"]?.string, let properties = value["properties"]
      else {
        throw GraphFormatError(
          .unexpected(found: value.description, expected: "an entity with id, schema and properties"),
          path: "line \(lineNumber)")
      }
      hasAny = true
      let entity = Entity(id: id, schema: schema, properties: properties)
      if FollowTheMoneySchema.links[schema] != nil {
        links.append(entity)
      } else if schema == "CourtCaseParty" {
        parties[entity.text("case") ?? "", default: []].append(entity)
      } else if schema == "CourtCase" || schema == "Sanction" {
        continue
      } else {
        add(entity, to: &builder)
      }
    }
    if !hasAny { throw GraphFormatError(.unexpected(found: "an empty file", expected: "entities, one a line")) }
    for link in links { add(link: link, to: &builder) }
    for (_, list) in parties.sorted(by: { $0.key < $1.key }) { add(parties: list, to: &builder) }
    return builder.finish()
  }

  private static func add(_ entity: Entity, to builder: inout FlatGraphBuilder) {
    let names = entity.texts("name") + entity.texts("alias") + entity.texts("weakAlias")
    let kind =
      entity.texts("keywords").lazy.compactMap { EntityKind(name: $0) }.first
      ?? FollowTheMoneySchema.kinds[entity.schema]
    guard let kind, !names.isEmpty || FollowTheMoneySchema.kinds[entity.schema] != nil else {
      return builder.note("entities of the schema \(DisplayText.shorten(entity.schema, to: 30)) were left out")
    }
    builder.addNode(id: entity.id, label: names.first, attributes: ["kind": kind.name, "names": FlatList.join(names)])
  }

  private static func add(link: Entity, to builder: inout FlatGraphBuilder) {
    guard let ends = FollowTheMoneySchema.links[link.schema] else { return }
    guard let relation = link.text("role").flatMap(FlatGraphBuilder.relation) ?? ends.relation else {
      return builder.note("links without a role that is known here were left out")
    }
    for source in link.texts(ends.source) {
      for target in link.texts(ends.target) {
        builder.addEdge(source: source, relation: relation, target: target, claims: claims(link, &builder))
      }
    }
  }

  private static func add(parties: [Entity], to builder: inout FlatGraphBuilder) {
    func isRole(_ entity: Entity, _ words: [String]) -> Bool {
      entity.texts("role").contains { role in words.contains { role.lowercased().contains($0) } }
    }
    for plaintiff in parties where isRole(plaintiff, ["plaintiff", "claimant", "prosecut", "petitioner"]) {
      for defendant in parties where isRole(defendant, ["defendant", "respondent", "accused"]) {
        let relation: Relation = isRole(plaintiff, ["prosecut"]) ? .charged : .sued
        for source in plaintiff.texts("party") {
          for target in defendant.texts("party") {
            builder.addEdge(source: source, relation: relation, target: target, claims: claims(plaintiff, &builder))
          }
        }
      }
    }
  }

  /// A claim for each description; ours begin with the quote.
  private static func claims(_ entity: Entity, _ builder: inout FlatGraphBuilder) -> [EdgeClaim] {
    let origin = entity.text("sourceUrl") ?? entity.text("publisher")
    let document = origin.map { "source-" + Slug.make($0) } ?? FlatGraphBuilder.handmade
    builder.addDocument(document, source: origin, date: entity.text("date"))
    let status = entity.text("status").flatMap { Status(name: $0) } ?? .asserted
    let texts = entity.texts("description")
    return (texts.isEmpty ? [""] : texts).map { text in
      let quote = quote(text)
      let span = TextSpan(start: 0, end: quote.unicodeScalars.count)
      return EdgeClaim(
        document: document, status: status, accordingTo: nil,
        evidence: Evidence(quote: quote, span: span, trigger: span), rule: FlatGraphBuilder.handmade, confidence: 1)
    }
  }

  private static func quote(_ text: String) -> String {
    guard text.hasPrefix("“"), let end = text.range(of: "” — ") else { return text }
    return String(text[text.index(after: text.startIndex)..<end.lowerBound])
  }
}

extension String {
  /// The last place where a text stands in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).last }
}

/// Holds entities against what FollowTheMoney refuses.
enum FollowTheMoneyCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    var ids: Set<String> = []
    var references: [(String, String)] = []
    var number = 0
    let lists = file.bytes.split(separator: 0x0A)
    for line in lists {
      number += 1
      let place = "line \(number)"
      guard let value = try? JSONParser.parse(Array(line)) else {
        faults.add(at: place, "not JSON")
        continue
      }
      guard let id = value["id"]?.string, let schema = value["schema"]?.string else {
        faults.add(at: place, "an entity needs an id and a schema")
        continue
      }
      if !ids.insert(id).inserted { faults.add(at: id, "two entities have this id") }
      if FollowTheMoneySchema.id(id) != id { faults.add(at: id, "an id may hold letters, digits, points and hyphens") }
      for property in value["properties"]?.members ?? [] {
        guard let texts = property.value.array, texts.allSatisfy({ $0.string != nil }) else {
          faults.add(at: id, "the property \(property.key) must be a list of texts")
          continue
        }
        let isEnd = FollowTheMoneySchema.links[schema].map { [$0.source, $0.target].contains(property.key) } ?? false
        if isEnd || schema == "CourtCaseParty" && ["party", "case"].contains(property.key) {
          for text in texts { references.append((id, text.string ?? "")) }
        }
        if property.key == "sourceUrl" {
          for text in texts where WebAddress.checked(text.string ?? "") == nil {
            faults.add(at: id, "not an address of the web")
          }
        }
      }
    }
    for (id, end) in references where !ids.contains(end) {
      faults.add(at: id, "refers to \(end), which is no entity here")
    }
    if lists.allSatisfy({ $0.allSatisfy { $0 <= 0x20 } }), !file.bytes.isEmpty { faults.add("no entity in it") }
  }
}
