import KnowledgeGraph

extension GraphFormat {
  /// Turtle for RDF stores.
  public static let turtle = GraphFormat(
    name: "turtle", summary: "RDF with a resource for every relation, PROV and quote selectors, for triple stores",
    fileExtension: "ttl", mediaType: "text/turtle", writer: TurtleWriter.write, checker: TurtleCheck.check)
}

/// Writes Turtle: n-ary relations, provenance (PROV-O), and quotes as selectors of the Web Annotation vocabulary.
enum TurtleWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    sink.write(
      """
      @prefix : <\(RDFNames.terms)> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .

      <urn:wasl:run> a prov:Activity ;
        prov:wasAssociatedWith <urn:wasl:program> ;
        :lexicon
      """)
    sink.write(" ")
    sink.write(options.generator.lexicon, as: .turtle)
    sink.write(
      " ;\n  rdfs:comment \"Offsets count Unicode scalar values.\" .\n<urn:wasl:program> a prov:SoftwareAgent ; rdfs:label "
    )
    sink.write(options.generator.text, as: .turtle)
    sink.write(" .\n\n")
    for relation in Relation.allCases {
      sink.write(
        ":\(relation.name) a rdf:Property\(relation.isSymmetric ? ", owl:SymmetricProperty" : "") ; rdfs:label \"\(GraphWords.label(relation, .english))\"@en, "
      )
      sink.write("\"\(GraphWords.label(relation, .arabic))\"@ar ; :sign \(relation.sign.rawValue) .\n")
    }
    sink.write("\n")
    for document in graph.documents { write(document, to: &sink) }
    for node in graph.nodes { write(node, to: &sink) }
    for edge in graph.edges { write(edge, to: &sink) }
  }

  private static func write(_ document: DocumentRecord, to sink: inout ByteSink) {
    sink.write("<\(RDFNames.document(document.id))> a :Document, prov:Entity ; dcterms:identifier ")
    sink.write(document.id, as: .turtle)
    if !document.title.isEmpty {
      sink.write(" ; dcterms:title ")
      literal(document.title, document.language, to: &sink)
    }
    if !document.language.isEmpty {
      sink.write(" ; dcterms:language ")
      sink.write(document.language, as: .turtle)
    }
    if let source = document.source {
      sink.write(" ; dcterms:source ")
      sink.write(source, as: .turtle)
    }
    if let date = document.date {
      sink.write(" ; dcterms:date ")
      sink.write(date, as: .turtle)
      if let type = RDFNames.dateType(date) { sink.write("^^xsd:\(type)") }
    }
    if !document.sha256.isEmpty {
      sink.write(" ; :sha256 ")
      sink.write(document.sha256, as: .turtle)
    }
    sink.write(" .\n")
  }

  private static func write(_ node: Node, to sink: inout ByteSink) {
    sink.write("<\(RDFNames.actor(node.id))> a :Actor, :\(node.kind.label) ; dcterms:identifier ")
    sink.write(node.id, as: .turtle)
    sink.write(" ; rdfs:label ")
    literal(node.name, node.names.first { $0.text == node.name }?.language ?? "", to: &sink)
    for form in node.names where form.text != node.name {
      sink.write(" ; skos:altLabel ")
      literal(form.text, form.language, to: &sink)
    }
    sink.write(" ; :mentions \(node.mentions)")
    for document in node.documents { sink.write(" ; :namedIn <\(RDFNames.document(document))>") }
    sink.write(" .\n")
  }

  private static func write(_ edge: Edge, to sink: inout ByteSink) {
    let (source, target) = (RDFNames.actor(edge.source), RDFNames.actor(edge.target))
    let relation = RDFNames.relation(edge)
    if edge.status == .asserted {
      sink.write("<\(source)> :\(edge.relation.name) <\(target)> .\n")
    }
    sink.write(
      "<\(relation)> a :Relation ; :subject <\(source)> ; :predicate :\(edge.relation.name) ; :object <\(target)>")
    sink.write(" ; :sign \(edge.relation.sign.rawValue) ; :status :\(edge.status.name) ; :confidence ")
    double(edge.confidence, to: &sink)
    sink.write(" ; :documents \(edge.documents)")
    for place in edge.claims.indices { sink.write(" ; :claim <\(relation)/\(place + 1)>") }
    sink.write(" .\n")
    for (place, claim) in edge.claims.enumerated() { write(claim, "\(relation)/\(place + 1)", to: &sink) }
  }

  private static func write(_ claim: EdgeClaim, _ iri: String, to sink: inout ByteSink) {
    let document = RDFNames.document(claim.document)
    sink.write("<\(iri)> a :Claim, oa:Annotation ; :status :\(claim.status.name) ; :confidence ")
    double(claim.confidence, to: &sink)
    sink.write(" ; :rule ")
    sink.write(claim.rule, as: .turtle)
    if let actor = claim.accordingTo { sink.write(" ; :accordingTo <\(RDFNames.actor(actor))>") }
    if !claim.evidence.quote.isEmpty {
      sink.write(" ; :quote ")
      sink.write(claim.evidence.quote, as: .turtle)
    }
    let span = claim.evidence.span
    sink.write(" ; prov:wasQuotedFrom <\(document)> ; prov:wasGeneratedBy <urn:wasl:run> ;\n  oa:hasTarget [ ")
    sink.write("oa:hasSource <\(document)> ; :field \"\(span.field.name)\" ; oa:hasSelector ")
    if !claim.evidence.quote.isEmpty {
      sink.write("[ a oa:TextQuoteSelector ; oa:exact ")
      sink.write(claim.evidence.quote, as: .turtle)
      sink.write(" ], ")
    }
    sink.write("[ a oa:TextPositionSelector ; oa:start \(span.start) ; oa:end \(span.end) ] ] .\n")
  }

  /// A number that Turtle takes for a double, not for a decimal.
  private static func double(_ value: Double, to sink: inout ByteSink) {
    let text = value.isFinite ? String(value) : "0.0"
    sink.write(text.utf8.contains(UInt8(ascii: "e")) ? text : text + "e0")
  }

  private static func literal(_ text: String, _ language: String, to sink: inout ByteSink) {
    sink.write(text, as: .turtle)
    if let tag = RDFNames.tag(language) { sink.write("@" + tag) }
  }
}

/// Checks that strings, IRIs and brackets of a Turtle text are closed and IRIs hold nothing that is not allowed in them.
enum TurtleCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    if !file.bytes.starts(with: "@prefix".utf8) { faults.add("no prefixes at the beginning") }
    let bytes = file.bytes
    var index = 0
    var line = 1
    var depth = 0
    var last: UInt8 = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          if bytes[index] == 0x0A || bytes[index] == 0x0D { faults.add(at: "line \(line)", "a line break in a string") }
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if index >= bytes.count { return faults.add(at: "line \(line)", "a string is not closed") }
      case UInt8(ascii: "<"):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
          if bytes[index] <= 0x20 || "<\"{}|^`\\".utf8.contains(bytes[index]) {
            faults.add(at: "line \(line)", "a character in an IRI that is not allowed there")
            break
          }
          index += 1
        }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if index < bytes.count, bytes[index] > 0x20 { last = bytes[index] }
      index += 1
    }
    if depth != 0 { faults.add("a bracket is not closed") }
    if last != UInt8(ascii: ".") { faults.add("the last statement does not end") }
  }
}
