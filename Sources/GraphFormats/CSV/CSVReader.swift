import KnowledgeGraph

/// Reads tables of nodes and edges: ours, with the headers of Gephi or Neo4j, or any edge list with two ends and a relation.
enum CSVReader {
  private struct Table {
    var columns: [String]
    var rows: ArraySlice<[String]>
    var isEdges: Bool { columns.contains("source") && columns.contains("target") }
  }

  /// What other programs call the ends and the relation.
  private static let synonyms = [
    "from": "source", "subject": "source", "start_id": "source", "src": "source", "source_id": "source",
    "to": "target", "object": "target", "end_id": "target", "dst": "target", "target_id": "target",
    "predicate": "relation", "relationship": "relation",
  ]

  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    var list = files
    if files.count == 1, let file = files.first, let inner = FileSet.files(inArchive: file.bytes) { list = inner }
    var tables: [Table] = []
    for file in list where !file.name.hasSuffix(".txt") {
      do { tables.append(try table(file)) } catch { throw error.inside(file.name) }
    }
    let edges = tables.filter(\.isEdges)
    // Our table of claims repeats what the edges say; by itself it is an edge list.
    let isClaims: (Table) -> Bool = { $0.columns.contains("claim_source") && $0.columns.contains("span") }
    let kept = edges.count > 1 ? edges.filter { !isClaims($0) } : edges
    if kept.isEmpty {
      throw GraphFormatError(.unexpected(found: "no table with two ends", expected: "the columns source and target"))
    }
    var builder = FlatGraphBuilder()
    for table in tables where !table.isEdges {
      for row in table.rows {
        let values = attributes(row, table.columns)
        builder.addNode(
          id: values["id"] ?? values["label"] ?? "", label: values["name"] ?? values["label"], attributes: values)
      }
    }
    for table in kept {
      for row in table.rows {
        var values = attributes(row, table.columns)
        if isClaims(table) {
          values["claim_documents"] = values["document"].map { FlatList.join([$0]) }
          values["claim_titles"] = values["title"].map { FlatList.join([$0]) }
          values["claim_sources"] = values["claim_source"].map { FlatList.join([$0]) }
          values["claim_dates"] = values["date"].map { FlatList.join([$0]) }
          values["spans"] = values["span"]
          values["rules"] = values["rule"].map { FlatList.join([$0]) }
        }
        builder.addEdge(
          source: values["source"] ?? "", target: values["target"] ?? "", label: values["label"], attributes: values)
      }
    }
    return builder.finish()
  }

  private static func table(_ file: FileSet.File) throws(GraphFormatError) -> Table {
    guard let rows = CSVTable.rows(file.bytes), let header = rows.first else {
      throw GraphFormatError(
        .malformed(language: "CSV", line: 1, column: 1, reason: "no header, or a quote that is not closed"))
    }
    let columns = header.map { name in
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { $0.lowercased() }
      var plain = NameKey.words(parts[0]).joined(separator: "_")
      if plain.isEmpty, parts.count > 1 { plain = String(parts[1].prefix { $0 != "(" }) }
      if plain == "type", parts[0].isEmpty { plain = "relation" }
      if plain == "label", parts[0].isEmpty { plain = "labels" }
      if parts.count > 1, parts[1].hasSuffix("[]") { plain += "[]" }
      return synonyms[plain] ?? plain
    }
    return Table(columns: columns, rows: rows.dropFirst())
  }

  private static func attributes(_ row: [String], _ columns: [String]) -> FlatGraphBuilder.Attributes {
    var result: FlatGraphBuilder.Attributes = [:]
    for (column, cell) in zip(columns, row) {
      let value = CSVTable.withoutGuard(cell)
      if column.hasSuffix("[]") {
        let items = value.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        result[String(column.dropLast(2))] = FlatList.join(items)
      } else if !value.isEmpty, result[column] == nil {
        result[column] = value
      }
    }
    return result
  }
}
