import KnowledgeGraph

extension GraphFormat {
  /// Tables for spreadsheets.
  public static let csv = GraphFormat(
    name: "csv", summary: "tables of nodes, edges and claims for spreadsheets (UTF-8 with its mark, no formulas)",
    files: CSVWriter.writePlain, checker: CSVCheck.checkPlain,
    reader: { (files) throws(GraphFormatError) in try CSVReader.read(files) })

  /// Tables with the headers of Gephi.
  public static let gephiCSV = GraphFormat(
    name: "gephi-csv", summary: "tables of nodes and edges with the headers of Gephi", files: CSVWriter.writeGephi,
    checker: CSVCheck.checkGephi, reader: { (files) throws(GraphFormatError) in try CSVReader.read(files) })

  /// Tables for Neo4j's bulk importers.
  public static let neo4jCSV = GraphFormat(
    name: "neo4j-csv", summary: "tables with typed headers for neo4j-admin database import and apoc.import.csv",
    files: CSVWriter.writeNeo4j, checker: CSVCheck.checkNeo4j,
    reader: { (files) throws(GraphFormatError) in try CSVReader.read(files) })
}

/// Writes nodes and edges as tables.
enum CSVWriter {
  static func writePlain(_ graph: GraphContents, _ options: ExportOptions, to files: inout FileSet) {
    let language = options.language(for: graph)
    let documents = DocumentTable(graph.documents)
    let names = Dictionary(
      graph.nodes.map { ($0.id, $0.displayName(language)) }, uniquingKeysWith: { first, _ in first })
    // Without its mark, spreadsheets take UTF-8 for something else and show no Arabic.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    files.add("nodes.csv") { sink in
      sink.write(bytes: mark)
      var row = CSVRow(.spreadsheet, lineEnd: "\r\n")
      row.header(["id", "label"] + NodeColumn.allCases.map(\.rawValue), to: &sink)
      for node in graph.nodes {
        row.text(node.id, to: &sink)
        row.text(node.displayName(language), to: &sink)
        write(node, &row, to: &sink)
      }
    }
    files.add("edges.csv") { sink in
      sink.write(bytes: mark)
      var row = CSVRow(.spreadsheet, lineEnd: "\r\n")
      row.header(
        ["id", "source", "target", "source_name", "label", "target_name"] + EdgeColumn.allCases.map(\.rawValue),
        to: &sink)
      for edge in graph.edges {
        row.cell(.string, to: &sink) { escape, sink in
          if TextEscape.looksLikeFormula(edge.source) {
            sink.write(edge.id, as: escape)
          } else {
            sink.writeID(of: edge, as: .csv)
          }
        }
        row.text(edge.source, to: &sink)
        row.text(edge.target, to: &sink)
        row.text(names[edge.source] ?? edge.source, to: &sink)
        row.text(GraphWords.label(edge.relation, language), to: &sink)
        row.text(names[edge.target] ?? edge.target, to: &sink)
        write(edge, documents, &row, to: &sink)
      }
    }
    files.add("claims.csv") { sink in
      sink.write(bytes: mark)
      var row = CSVRow(.spreadsheet, lineEnd: "\r\n")
      row.header(
        [
          "subject", "relation", "object", "status", "according_to", "quote", "document", "title", "claim_source",
          "date",
          "span", "rule", "confidence",
        ], to: &sink)
      for edge in graph.edges {
        for claim in edge.claims {
          let document = documents[claim.document]
          row.text(names[edge.source] ?? edge.source, to: &sink)
          row.raw(edge.relation.name, to: &sink)
          row.text(names[edge.target] ?? edge.target, to: &sink)
          row.raw(claim.status.name, to: &sink)
          row.text(claim.accordingTo.map { names[$0] ?? $0 } ?? "", to: &sink)
          row.text(claim.evidence.quote, to: &sink)
          row.text(claim.document, to: &sink)
          row.text(document?.title ?? "", to: &sink)
          row.text(document?.source ?? "", to: &sink)
          row.text(document?.date ?? "", to: &sink)
          row.text(FlatSpans.text(claim.evidence), to: &sink)
          row.text(claim.rule, to: &sink)
          row.cell(.number, to: &sink) { $1.write(number: claim.confidence) }
          row.end(&sink)
        }
      }
    }
  }

  static func writeGephi(_ graph: GraphContents, _ options: ExportOptions, to files: inout FileSet) {
    let language = options.language(for: graph)
    let documents = DocumentTable(graph.documents)
    files.add("nodes.csv") { sink in
      var row = CSVRow(.spreadsheet)
      row.header(["Id", "Label"] + NodeColumn.allCases.map(\.rawValue), to: &sink)
      for node in graph.nodes {
        row.text(node.id, to: &sink)
        row.text(node.displayName(language), to: &sink)
        write(node, &row, to: &sink)
      }
    }
    files.add("edges.csv") { sink in
      var row = CSVRow(.spreadsheet)
      // Type is the direction; what keeps parallel edges apart is Kind.
      row.header(
        ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"] + EdgeColumn.allCases.map(\.rawValue), to: &sink)
      for edge in graph.edges {
        row.text(edge.source, to: &sink)
        row.text(edge.target, to: &sink)
        row.raw("Directed", to: &sink)
        row.raw(edge.relation.name, to: &sink)
        row.text(edge.id, to: &sink)
        row.text(GraphWords.label(edge.relation, language), to: &sink)
        row.cell(.integer, to: &sink) { $1.write(integer: max(1, edge.documents)) }
        write(edge, documents, &row, to: &sink)
      }
    }
  }

  static func writeNeo4j(_ graph: GraphContents, _ options: ExportOptions, to files: inout FileSet) {
    let documents = DocumentTable(graph.documents)
    files.add("nodes.csv") { sink in
      var row = CSVRow(.csv)
      row.header(
        ["id:ID", "name", "kind", "names:string[]", "mentions:long", "documents:string[]", ":LABEL"], to: &sink)
      for node in graph.nodes {
        row.text(oneLine(node.id), to: &sink)
        row.text(oneLine(node.name), to: &sink)
        row.raw(node.kind.name, to: &sink)
        row.text(list(node.names.map(\.text)), to: &sink)
        row.raw(String(node.mentions), to: &sink)
        row.text(list(node.documents), to: &sink)
        row.raw("Actor;" + node.kind.label, to: &sink)
        row.end(&sink)
      }
    }
    files.add("edges.csv") { sink in
      var row = CSVRow(.csv)
      let columns = EdgeColumn.allCases.map { column in
        switch column.type {
        case .string: column.rawValue
        case .integer: column.rawValue + ":long"
        case .number: column.rawValue + ":double"
        case .boolean: column.rawValue + ":boolean"
        }
      }
      row.header([":START_ID", ":END_ID", ":TYPE", "id"] + columns, to: &sink)
      for edge in graph.edges {
        row.text(oneLine(edge.source), to: &sink)
        row.text(oneLine(edge.target), to: &sink)
        row.raw(edge.relation.name.uppercased(), to: &sink)
        row.text(oneLine(edge.id), to: &sink)
        for column in EdgeColumn.allCases {
          guard column.type == .string else {
            row.cell(column.type, to: &sink) { column.write(edge, documents, as: $0, to: &$1) }
            continue
          }
          var cell = ByteSink()
          column.write(edge, documents, as: .csv, to: &cell)
          row.cell(.string, to: &sink) { _, sink in
            // The importer refuses a line break in a cell unless it is told to expect one.
            sink.write(bytes: cell.bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
          }
        }
        row.end(&sink)
      }
    }
    files.add("import.txt") { sink in
      sink.write("neo4j-admin database import full --nodes=nodes.csv --relationships=edges.csv neo4j\n")
    }
  }

  private static func write(_ node: Node, _ row: inout CSVRow, to sink: inout ByteSink) {
    for column in NodeColumn.allCases {
      row.cell(column.type, to: &sink) { column.write(node, as: $0, to: &$1) }
    }
    row.end(&sink)
  }

  private static func write(_ edge: Edge, _ documents: DocumentTable, _ row: inout CSVRow, to sink: inout ByteSink) {
    for column in EdgeColumn.allCases {
      row.cell(column.type, to: &sink) { escape, sink in
        if !column.isEmpty(edge, documents) { column.write(edge, documents, as: escape, to: &sink) }
      }
    }
    row.end(&sink)
  }

  private static func oneLine(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  /// A list as the importer splits it; a semicolon inside an item becomes the Arabic one.
  private static func list(_ items: [String]) -> String {
    items.map { item in
      String(String.UnicodeScalarView(oneLine(item).unicodeScalars.map { $0 == ";" ? "؛" : $0 }))
    }.joined(separator: ";")
  }
}

extension EntityKind {
  /// The kind as a label of graph databases: `Company`.
  var label: String { name.prefix(1).uppercased() + name.dropFirst() }
}
