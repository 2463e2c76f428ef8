import KnowledgeGraph

extension GraphFormat {
  /// A script that builds the graph in Neo4j or Memgraph.
  public static let cypher = GraphFormat(
    name: "cypher", summary: "a Cypher script that builds the graph in Neo4j or Memgraph, also when run twice",
    fileExtension: "cypher", mediaType: "application/x-cypher-query", writer: CypherWriter.write,
    checker: CypherCheck.check)
}

/// Writes a Cypher script.
///
/// Rows go in batches of a few hundred, one statement a relation type, because a type may be no parameter. `MERGE` makes a
/// second run change nothing.
enum CypherWriter {
  private static let batch = 200

  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let documents = DocumentTable(graph.documents)
    sink.write("// " + String(options.generator.text.map { $0.isNewline ? " " : $0 }) + "\n")
    sink.write("// First, for speed. Neo4j: CREATE CONSTRAINT IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n")
    sink.write("//                  Memgraph: CREATE INDEX ON :Actor(id);\n")
    let ofKind = graph.nodes.places { $0.kind }
    for kind in EntityKind.allCases {
      let nodes = graph.nodes.at(ofKind[kind] ?? [])
      for start in stride(from: 0, to: nodes.count, by: batch) {
        sink.write("UNWIND [")
        for (place, node) in nodes[start..<min(start + batch, nodes.count)].enumerated() {
          sink.write(place == 0 ? "\n " : ",\n ")
          write(node, to: &sink)
        }
        sink.write(
          "\n] AS row MERGE (a:Actor {id: row.id}) SET a.name = row.name, a.kind = row.kind, "
            + "a.names = row.names, a.mentions = row.mentions, a.documents = row.documents;\n")
      }
      // By itself, so that a database with one label a node can leave it out.
      if !nodes.isEmpty { sink.write("MATCH (a:Actor {kind: '\(kind.name)'}) SET a:\(kind.label);\n") }
    }
    let ofRelation = graph.edges.places { $0.relation }
    for relation in Relation.allCases {
      let edges = graph.edges.at(ofRelation[relation] ?? [])
      for start in stride(from: 0, to: edges.count, by: batch) {
        sink.write("UNWIND [")
        for (place, edge) in edges[start..<min(start + batch, edges.count)].enumerated() {
          sink.write(place == 0 ? "\n " : ",\n ")
          write(edge, documents, to: &sink)
        }
        sink.write(
          "\n] AS row MATCH (a:Actor {id: row.source}), (b:Actor {id: row.target}) "
            + "MERGE (a)-[r:\(relation.name.uppercased())]->(b) SET " + assignments + ";\n")
      }
    }
  }

  private static let assignments = [
    "id", "relation", "sign", "symmetric", "status", "confidence", "documents", "quotes", "claim_documents",
    "claim_sources",
    "claim_dates", "claim_statuses", "according_to", "spans", "rules",
  ].map { "r.\($0) = row.\($0)" }.joined(separator: ", ")

  private static func write(_ node: Node, to sink: inout ByteSink) {
    sink.write("{id: ")
    text(node.id, to: &sink)
    sink.write(", name: ")
    text(node.name, to: &sink)
    sink.write(", kind: '\(node.kind.name)', names: ")
    list(node.names.map(\.text), to: &sink)
    sink.write(", mentions: \(node.mentions), documents: ")
    list(node.documents, to: &sink)
    sink.write("}")
  }

  private static func write(_ edge: Edge, _ documents: DocumentTable, to sink: inout ByteSink) {
    sink.write("{source: ")
    text(edge.source, to: &sink)
    sink.write(", target: ")
    text(edge.target, to: &sink)
    sink.write(", id: ")
    text(edge.id, to: &sink)
    sink.write(", relation: '\(edge.relation.name)', sign: \(edge.relation.sign.rawValue)")
    sink.write(", symmetric: \(edge.relation.isSymmetric), status: '\(edge.status.name)', confidence: ")
    sink.write(number: edge.confidence)
    sink.write(", documents: \(edge.documents), quotes: ")
    list(edge.claims.map(\.evidence.quote), to: &sink)
    sink.write(", claim_documents: ")
    list(edge.claims.map(\.document), to: &sink)
    sink.write(", claim_sources: ")
    list(edge.claims.map { documents[$0.document]?.source ?? "" }, to: &sink)
    sink.write(", claim_dates: ")
    list(edge.claims.map { documents[$0.document]?.date ?? "" }, to: &sink)
    sink.write(", claim_statuses: ")
    list(edge.claims.map(\.status.name), to: &sink)
    sink.write(", according_to: ")
    list(edge.claims.map { $0.accordingTo ?? "" }, to: &sink)
    sink.write(", spans: ")
    list(edge.claims.map { FlatSpans.text($0.evidence) }, to: &sink)
    sink.write(", rules: ")
    list(edge.claims.map(\.rule), to: &sink)
    sink.write("}")
  }

  private static func list(_ items: [String], to sink: inout ByteSink) {
    sink.write("[")
    for (place, item) in items.enumerated() {
      if place > 0 { sink.write(", ") }
      text(item, to: &sink)
    }
    sink.write("]")
  }

  private static func text(_ text: String, to sink: inout ByteSink) { sink.write(text, as: .cypher) }
}

/// Checks that quotes and brackets of a Cypher script are closed and that no text can end its quotes.
enum CypherCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    var scan = QuoteScan()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !scan.isQuoted, line.hasPrefix("//") { continue }
      for scalar in line.unicodeScalars { scan.take(scalar) }
      scan.take("\n")
    }
    if text.contains("\\\\u") {
      faults.add("a backslash before \"u\": Neo4j reads it as a letter by its number before it looks for quotes")
    }
    if scan.isQuoted || scan.depth != 0 { faults.add("a quote or bracket is not closed") }
    if !text.hasPrefix("//") && !text.contains("MERGE") { faults.add("not a script of ours") }
    if scan.statements == 0, text.contains("MERGE") { faults.add("no statement ends") }
  }

  private struct QuoteScan {
    var isQuoted = false
    var depth = 0
    var statements = 0
    private var isEscaped = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "'" {
          isQuoted = false
        }
        return
      }
      switch scalar {
      case "'": isQuoted = true
      case "{", "[", "(": depth += 1
      case "}", "]", ")": depth -= 1
      case ";": statements += 1
      default: break
      }
    }
  }
}
