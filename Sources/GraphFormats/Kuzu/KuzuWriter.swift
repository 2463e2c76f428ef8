import KnowledgeGraph

extension GraphFormat {
  /// A schema with tables for Kùzu and its successor Ladybug.
  public static let kuzu = GraphFormat(
    name: "kuzu", summary: "a schema and tables for the embedded graph databases Kùzu and Ladybug",
    files: KuzuWriter.write, checker: KuzuCheck.check)
}

/// Writes tables for Kùzu: one of actors, one of documents, and one for each relation that occurs.
///
/// A table of relations must be declared with its ends and types before anything is copied into it, so the schema comes along.
enum KuzuWriter {
  private static let edgeColumns: [EdgeColumn] = EdgeColumn.allCases.filter { $0 != .relation }

  static func write(_ graph: GraphContents, _ options: ExportOptions, to files: inout FileSet) {
    let documents = DocumentTable(graph.documents)
    let ofRelation = graph.edges.places { $0.relation }
    let relations = Relation.allCases.filter({ ofRelation[$0] != nil })
    files.add("schema.cypher") { sink in
      sink.write("CREATE NODE TABLE Actor(id STRING PRIMARY KEY")
      for column in NodeColumn.allCases { sink.write(", \(column.rawValue) \(type(column.type))") }
      sink.write(");\nCREATE NODE TABLE Document(")
      sink.write("id STRING PRIMARY KEY, title STRING, language STRING, origin STRING, date STRING, sha256 STRING);\n")
      sink.write("CREATE REL TABLE named_in(FROM Actor TO Document);\n")
      for relation in relations {
        sink.write("CREATE REL TABLE \(relation.name)(FROM Actor TO Actor, id STRING")
        for column in edgeColumns { sink.write(", \(column.rawValue) \(type(column.type))") }
        sink.write(");\n")
      }
    }
    // Line breaks inside quotes are read only when the reader is told not to cut the file into parts.
    let copy = " (HEADER = true, ESCAPE = '\"', QUOTE = '\"', PARALLEL = false);\n"
    files.add("load.cypher") { sink in
      for (table, file) in [("Actor", "actors"), ("Document", "documents"), ("named_in", "named_in")] {
        sink.write("COPY \(table) FROM '\(file).csv'" + copy)
      }
      for relation in relations { sink.write("COPY \(relation.name) FROM '\(relation.name).csv'" + copy) }
    }
    files.add("actors.csv") { sink in
      var row = CSVRow(.csv)
      row.header(["id"] + NodeColumn.allCases.map(\.rawValue), to: &sink)
      for node in graph.nodes {
        row.text(node.id, to: &sink)
        for column in NodeColumn.allCases { row.cell(column.type, to: &sink) { column.write(node, as: $0, to: &$1) } }
        row.end(&sink)
      }
    }
    files.add("documents.csv") { sink in
      var row = CSVRow(.csv)
      row.header(["id", "title", "language", "origin", "date", "sha256"], to: &sink)
      for document in graph.documents {
        row.text(document.id, to: &sink)
        row.text(document.title, to: &sink)
        row.text(document.language, to: &sink)
        row.text(document.source ?? "", to: &sink)
        row.text(document.date ?? "", to: &sink)
        row.text(document.sha256, to: &sink)
        row.end(&sink)
      }
    }
    files.add("named_in.csv") { sink in
      var row = CSVRow(.csv)
      row.header(["from", "to"], to: &sink)
      for node in graph.nodes {
        for document in node.documents where documents[document] != nil {
          row.text(node.id, to: &sink)
          row.text(document, to: &sink)
          row.end(&sink)
        }
      }
    }
    for relation in relations {
      files.add(relation.name + ".csv") { sink in
        var row = CSVRow(.csv)
        row.header(["from", "to", "id"] + edgeColumns.map(\.rawValue), to: &sink)
        for edge in graph.edges.at(ofRelation[relation] ?? []) {
          row.text(edge.source, to: &sink)
          row.text(edge.target, to: &sink)
          row.text(edge.id, to: &sink)
          for column in edgeColumns {
            row.cell(column.type, to: &sink) { column.write(edge, documents, as: $0, to: &$1) }
          }
          row.end(&sink)
        }
      }
    }
  }

  private static func type(_ type: FlatType) -> String {
    switch type {
    case .string: "STRING"
    case .integer: "INT64"
    case .number: "DOUBLE"
    case .boolean: "BOOLEAN"
    }
  }
}

/// Checks that every table is declared, is there, and has as many cells a row as its header.
enum KuzuCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    var list = files
    if files.count == 1, let file = files.first, let inner = FileSet.files(inArchive: file.bytes) { list = inner }
    guard let schema = list.first(where: { $0.name == "schema.cypher" }),
      let load = list.first(where: { $0.name == "load.cypher" })
    else { return faults.add("schema.cypher or load.cypher is missing") }
    let declared = String(decoding: schema.bytes, as: UTF8.self)
    for line in String(decoding: load.bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 3, words[0] == "COPY" else {
        faults.add(at: String(line), "not a COPY statement")
        continue
      }
      if !declared.contains("TABLE \(words[1])(") { faults.add(at: words[1], "a table that is not declared") }
      let name = String(words[3].dropFirst().dropLast())
      guard let file = list.first(where: { $0.name == name }) else {
        faults.add(at: name, "the file is missing")
        continue
      }
      guard let rows = CSVTable.rows(file.bytes), let header = rows.first else {
        faults.add(at: name, "a quote is not closed")
        continue
      }
      for (place, row) in rows.enumerated() where row.count != header.count {
        faults.add(at: "\(name), row \(place + 1)", "\(row.count) cells where the header has \(header.count)")
      }
    }
  }
}
