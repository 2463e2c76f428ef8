import KnowledgeGraph

extension GraphFormat {
  /// JSON-LD with its context inside.
  public static let jsonLD = GraphFormat(
    name: "jsonld", summary: "the RDF of turtle as JSON-LD, with the context inside: nothing is fetched",
    fileExtension: "jsonld", mediaType: "application/ld+json", writer: JSONLDWriter.write, checker: JSONLDCheck.check)
}

/// Writes JSON-LD; the triples are those of ``TurtleWriter``.
enum JSONLDWriter {
  private static let context: [(String, String)] = [
    ("@vocab", "\"\(RDFNames.terms)\""), ("rdfs", "\"http://www.w3.org/2000/01/rdf-schema#\""),
    ("xsd", "\"http://www.w3.org/2001/XMLSchema#\""), ("skos", "\"http://www.w3.org/2004/02/skos/core#\""),
    ("dcterms", "\"http://purl.org/dc/terms/\""), ("prov", "\"http://www.w3.org/ns/prov#\""),
    ("oa", "\"http://www.w3.org/ns/oa#\""), ("id", "\"@id\""), ("type", "\"@type\""),
    ("predicate", "{\"@type\": \"@vocab\"}"), ("status", "{\"@type\": \"@vocab\"}"),
    ("subject", "{\"@type\": \"@id\"}"),
    ("object", "{\"@type\": \"@id\"}"), ("accordingTo", "{\"@type\": \"@id\"}"), ("namedIn", "{\"@type\": \"@id\"}"),
    ("prov:wasQuotedFrom", "{\"@type\": \"@id\"}"), ("prov:wasGeneratedBy", "{\"@type\": \"@id\"}"),
    ("prov:wasAssociatedWith", "{\"@type\": \"@id\"}"), ("oa:hasSource", "{\"@type\": \"@id\"}"),
    ("confidence", "{\"@type\": \"xsd:double\"}"),
  ]

  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    sink.write("{\n \"@context\": {")
    let relations = Relation.allCases.map { ($0.name, "{\"@type\": \"@id\"}") }
    for (place, term) in (context + relations).enumerated() {
      sink.write("\(place == 0 ? "" : ",")\n  \"\(term.0)\": \(term.1)")
    }
    sink.write("\n },\n \"@graph\": [\n  {\"id\": \"urn:wasl:run\", \"type\": \"prov:Activity\", ")
    sink.write("\"prov:wasAssociatedWith\": \"urn:wasl:program\", \"lexicon\": ")
    sink.write(options.generator.lexicon, as: .json)
    sink.write(", \"rdfs:comment\": \"Offsets count Unicode scalar values.\"}")
    sink.write(",\n  {\"id\": \"urn:wasl:program\", \"type\": \"prov:SoftwareAgent\", \"rdfs:label\": ")
    sink.write(options.generator.text, as: .json)
    sink.write("}")
    var json = JSONWriter()
    for document in graph.documents { element(&json, &sink) { write(document, into: &$0) } }
    for (node, edges) in NodeEdges(graph) { element(&json, &sink) { write(node, edges, into: &$0) } }
    for edge in graph.edges { element(&json, &sink) { write(edge, into: &$0) } }
    sink.write("\n ]\n}\n")
  }

  private static func element(_ json: inout JSONWriter, _ sink: inout ByteSink, _ body: (inout JSONWriter) -> Void) {
    json = JSONWriter()
    json.beginObject()
    body(&json)
    json.endObject()
    sink.write(",\n  ")
    sink.take(&json)
  }

  private static func write(_ document: DocumentRecord, into json: inout JSONWriter) {
    json.key("id")
    json.string(RDFNames.document(document.id))
    json.key("type")
    json.beginArray()
    json.string("Document")
    json.string("prov:Entity")
    json.endArray()
    json.key("dcterms:identifier")
    json.string(document.id)
    if !document.title.isEmpty {
      json.key("dcterms:title")
      literal(document.title, document.language, into: &json)
    }
    if !document.language.isEmpty {
      json.key("dcterms:language")
      json.string(document.language)
    }
    if let source = document.source {
      json.key("dcterms:source")
      json.string(source)
    }
    if let date = document.date {
      json.key("dcterms:date")
      if let type = RDFNames.dateType(date) {
        json.beginObject()
        json.key("@value")
        json.string(date)
        json.key("@type")
        json.string("xsd:" + type)
        json.endObject()
      } else {
        json.string(date)
      }
    }
    if !document.sha256.isEmpty {
      json.key("sha256")
      json.string(document.sha256)
    }
  }

  private static func write(_ node: Node, _ edges: Slice<GraphItems<Edge>>, into json: inout JSONWriter) {
    json.key("id")
    json.string(RDFNames.actor(node.id))
    json.key("type")
    json.beginArray()
    json.string("Actor")
    json.string(node.kind.label)
    json.endArray()
    json.key("dcterms:identifier")
    json.string(node.id)
    json.key("rdfs:label")
    literal(node.name, node.names.first { $0.text == node.name }?.language ?? "", into: &json)
    let others = node.names.filter { $0.text != node.name }
    if !others.isEmpty {
      json.key("skos:altLabel")
      json.beginArray()
      for form in others { literal(form.text, form.language, into: &json) }
      json.endArray()
    }
    json.key("mentions")
    json.integer(node.mentions)
    if !node.documents.isEmpty {
      json.key("namedIn")
      json.beginArray()
      for document in node.documents { json.string(RDFNames.document(document)) }
      json.endArray()
    }
    // The plain triples, of what is asserted only.
    for relation in Relation.allCases {
      let targets = edges.filter { $0.relation == relation && $0.status == .asserted }.map(\.target)
      if targets.isEmpty { continue }
      json.key(named: relation.name)
      json.beginArray()
      for target in targets { json.string(RDFNames.actor(target)) }
      json.endArray()
    }
  }

  private static func write(_ edge: Edge, into json: inout JSONWriter) {
    let relation = RDFNames.relation(edge)
    json.key("id")
    json.string(relation)
    json.key("type")
    json.string("Relation")
    json.key("subject")
    json.string(RDFNames.actor(edge.source))
    json.key("predicate")
    json.string(edge.relation.name)
    json.key("object")
    json.string(RDFNames.actor(edge.target))
    json.key("sign")
    json.integer(Int(edge.relation.sign.rawValue))
    json.key("status")
    json.string(edge.status.name)
    json.key("confidence")
    json.number(edge.confidence)
    json.key("documents")
    json.integer(edge.documents)
    json.key("claim")
    json.beginArray()
    for (place, claim) in edge.claims.enumerated() {
      json.newline(4)
      json.beginObject()
      write(claim, "\(relation)/\(place + 1)", into: &json)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ claim: EdgeClaim, _ iri: String, into json: inout JSONWriter) {
    let document = RDFNames.document(claim.document)
    let (quote, span) = (claim.evidence.quote, claim.evidence.span)
    json.key("id")
    json.string(iri)
    json.key("type")
    json.beginArray()
    json.string("Claim")
    json.string("oa:Annotation")
    json.endArray()
    json.key("status")
    json.string(claim.status.name)
    json.key("confidence")
    json.number(claim.confidence)
    json.key("rule")
    json.string(claim.rule)
    if let actor = claim.accordingTo {
      json.key("accordingTo")
      json.string(RDFNames.actor(actor))
    }
    if !quote.isEmpty {
      json.key("quote")
      json.string(quote)
    }
    json.key("prov:wasQuotedFrom")
    json.string(document)
    json.key("prov:wasGeneratedBy")
    json.string("urn:wasl:run")
    json.key("oa:hasTarget")
    json.beginObject()
    json.key("oa:hasSource")
    json.string(document)
    json.key("field")
    json.string(span.field.name)
    json.key("oa:hasSelector")
    json.beginArray()
    if !quote.isEmpty {
      json.beginObject()
      json.key("type")
      json.string("oa:TextQuoteSelector")
      json.key("oa:exact")
      json.string(quote)
      json.endObject()
    }
    json.beginObject()
    json.key("type")
    json.string("oa:TextPositionSelector")
    json.key("oa:start")
    json.integer(span.start)
    json.key("oa:end")
    json.integer(span.end)
    json.endObject()
    json.endArray()
    json.endObject()
  }

  private static func literal(_ text: String, _ language: String, into json: inout JSONWriter) {
    guard let tag = RDFNames.tag(language) else { return json.string(text) }
    json.beginObject()
    json.key("@value")
    json.string(text)
    json.key("@language")
    json.string(tag)
    json.endObject()
  }
}

/// The nodes of a graph, each with the edges that start from it; both are sorted by id, so one walk finds all.
struct NodeEdges: Sequence {
  private let graph: GraphContents

  init(_ graph: GraphContents) { self.graph = graph }

  func makeIterator() -> AnyIterator<(Node, Slice<GraphItems<Edge>>)> {
    var (node, edge) = (0, 0)
    return AnyIterator {
      guard node < graph.nodes.count else { return nil }
      let id = graph.nodes[node].id
      while edge < graph.edges.count, graph.edges[edge].source < id { edge += 1 }
      let start = edge
      while edge < graph.edges.count, graph.edges[edge].source == id { edge += 1 }
      node += 1
      return (graph.nodes[node - 1], graph.edges[start..<edge])
    }
  }
}

/// Checks that a JSON-LD file fetches nothing and that every relation ends at an actor.
enum JSONLDCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.jsonld") } catch { return faults.add("\(error)") }
    guard root["@context"]?.members != nil else {
      return faults.add("the context must stand in the file, not be fetched")
    }
    var ends = EndCheck()
    for value in root["@graph"]?.array ?? [] where value["type"]?.array?.contains(.string("Actor")) == true {
      ends.add(node: value["id"]?.string, &faults)
    }
    for value in root["@graph"]?.array ?? [] where value["type"] == .string("Relation") {
      ends.add(edge: value["id"]?.string, value["subject"]?.string, value["object"]?.string)
      if value["claim"]?.array?.isEmpty != false {
        faults.add(at: value["id"]?.string ?? "", "a relation without a claim")
      }
    }
    ends.finish(&faults)
  }
}
