package import KnowledgeGraph

extension GraphFormat {
  /// The graph as Wasl keeps it: complete, readable by NetworkX as node-link data.
  public static let json = GraphFormat(
    name: "json", summary: "the complete graph with all quotes; opens in NetworkX as node-link data",
    fileExtension: "json", mediaType: "application/json", writer: JSONGraphWriter.write,
    checker: { JSONGraphCheck.check($0, &$1) },
    reader: { (files) throws(GraphFormatError) in try JSONGraphCheck.read(files) })
}

/// Writes `graph.json`: keys in fixed order, one line for each document, node, edge and claim, so that the difference of two
/// graphs is a small diff.
package enum JSONGraphWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    var json = JSONWriter()
    json.beginObject()
    head(options.generator, into: &json)
    list("documents", graph.documents, into: &json, to: &sink, write: document)
    list("nodes", graph.nodes, into: &json, to: &sink, write: node)
    list("edges", graph.edges, into: &json, to: &sink, write: edge)
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    sink.take(&json)
  }

  static func head(_ generator: GraphGenerator, into json: inout JSONWriter) {
    json.newline(1)
    json.key("format")
    json.string("wasl-graph")
    json.newline(1)
    json.key("version")
    json.integer(GraphSchema.version)
    json.newline(1)
    json.key("generator")
    Self.generator(generator, into: &json)
    json.newline(1)
    json.key("directed")
    json.bool(true)
    json.newline(1)
    json.key("multigraph")
    json.bool(true)
  }

  static func generator(_ generator: GraphGenerator, into json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.string(generator.name)
    json.key("version")
    json.string(generator.version)
    json.key("lexicon")
    json.string(generator.lexicon)
    json.endObject()
  }

  static func list<Item>(
    _ key: StaticString, _ items: some Collection<Item>, into json: inout JSONWriter, to sink: inout ByteSink,
    write: (Item, inout JSONWriter) -> Void
  ) {
    json.newline(1)
    json.key(key)
    json.beginArray()
    for item in items {
      json.newline(2)
      write(item, &json)
      sink.take(&json)
    }
    if !items.isEmpty { json.breakLine(1) }
    json.endArray()
  }

  static func document(_ document: DocumentRecord, into json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(document.id)
    json.key("title")
    json.string(document.title)
    json.key("language")
    json.string(document.language)
    json.key("source")
    json.string(document.source)
    json.key("date")
    json.string(document.date)
    json.key("sha256")
    json.string(document.sha256)
    json.endObject()
  }

  /// Writes a node as it stands in a graph.
  package static func node(_ node: Node, into json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(node.id)
    json.key("name")
    json.string(node.name)
    json.key("kind")
    json.string(node.kind.name)
    json.key("names")
    json.beginArray()
    for form in node.names {
      json.beginObject()
      json.key("text")
      json.string(form.text)
      json.key("language")
      json.string(form.language)
      json.key("count")
      json.integer(form.count)
      json.endObject()
    }
    json.endArray()
    json.key("mentions")
    json.integer(node.mentions)
    json.key("documents")
    json.beginArray()
    for document in node.documents { json.string(document) }
    json.endArray()
    json.endObject()
  }

  /// Writes an edge with its claims as it stands in a graph.
  package static func edge(_ edge: Edge, into json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(edge.id)
    json.key("key")
    json.string(edge.relation.name)
    json.key("source")
    json.string(edge.source)
    json.key("target")
    json.string(edge.target)
    json.key("relation")
    json.string(edge.relation.name)
    json.key("sign")
    json.integer(Int(edge.relation.sign.rawValue))
    json.key("symmetric")
    json.bool(edge.relation.isSymmetric)
    json.key("status")
    json.string(edge.status.name)
    if edge.isManual {
      json.key("origin")
      json.string("manual")
    }
    json.key("confidence")
    json.number(edge.confidence)
    json.key("documents")
    json.integer(edge.documents)
    json.key("claims")
    json.beginArray()
    for claim in edge.claims {
      json.newline(3)
      json.beginObject()
      json.key("document")
      json.string(claim.document)
      ClaimJSON.write(
        status: claim.status, accordingTo: claim.accordingTo, evidence: claim.evidence, rule: claim.rule,
        confidence: claim.confidence, into: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

/// The keys that a claim has alike in a graph and in the output of `extract`.
package enum ClaimJSON {
  /// Writes the keys from `status` on, inside an object.
  package static func write(
    status: Status, accordingTo: String?, evidence: Evidence, rule: String, confidence: Double,
    into json: inout JSONWriter
  ) {
    json.key("status")
    json.string(status.name)
    json.key("according_to")
    json.string(accordingTo)
    json.key("start")
    json.integer(evidence.span.start)
    json.key("end")
    json.integer(evidence.span.end)
    if evidence.span.field == .title {
      json.key("field")
      json.string("title")
    }
    json.key("quote")
    json.string(evidence.quote)
    let field = evidence.span.field
    span("trigger", "trigger_field", evidence.trigger, field, into: &json)
    if let subject = evidence.subject { span("subject_span", "subject_field", subject, field, into: &json) }
    if let object = evidence.object { span("object_span", "object_field", object, field, into: &json) }
    json.key("rule")
    json.string(rule)
    json.key("confidence")
    json.number(confidence)
  }

  /// Writes a span, and its field where that is not the one of the quote.
  private static func span(
    _ key: StaticString, _ fieldKey: StaticString, _ span: TextSpan, _ field: TextSpan.Field,
    into json: inout JSONWriter
  ) {
    json.key(key)
    json.beginArray()
    json.integer(span.start)
    json.integer(span.end)
    json.endArray()
    guard span.field != field else { return }
    json.key(fieldKey)
    json.string(span.field.name)
  }
}
