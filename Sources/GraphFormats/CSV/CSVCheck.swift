/// Holds tables against what spreadsheets, Gephi and Neo4j refuse or misread.
enum CSVCheck {
  static func checkPlain(_ files: [FileSet.File], _ faults: inout FaultList) {
    for file in tables(files, &faults) {
      if !file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        faults.add(at: file.name, "without the mark of UTF-8 a spreadsheet shows no Arabic")
      }
      checkCells(file, &faults)
    }
  }

  static func checkGephi(_ files: [FileSet.File], _ faults: inout FaultList) {
    var ends = EndCheck()
    for file in tables(files, &faults) {
      checkCells(file, &faults)
      guard let rows = CSVTable.rows(file.bytes), let header = rows.first else { continue }
      func cell(_ row: [String], _ name: String) -> String? {
        header.firstIndex(of: name).flatMap { row.indices.contains($0) ? row[$0] : nil }
      }
      if header.contains("Source") {
        for name in ["Target", "Type", "Kind", "Id", "Weight"] where !header.contains(name) {
          faults.add(at: file.name, "the column \(name) is missing")
        }
        for row in rows.dropFirst() {
          ends.add(edge: cell(row, "Id"), cell(row, "Source"), cell(row, "Target"))
          if let type = cell(row, "Type"), type != "Directed", type != "Undirected" {
            faults.add(at: type, "Type is Directed or Undirected; the relation goes into Kind")
          }
          if let weight = cell(row, "Weight").flatMap(Double.init), weight <= 0 {
            faults.add(at: cell(row, "Id") ?? "", "Gephi ignores an edge whose weight is not above 0")
          }
        }
      } else {
        for row in rows.dropFirst() { ends.add(node: cell(row, "Id"), &faults) }
      }
    }
    ends.finish(&faults)
  }

  static func checkNeo4j(_ files: [FileSet.File], _ faults: inout FaultList) {
    for file in tables(files, &faults) {
      guard let rows = CSVTable.rows(file.bytes), let header = rows.first else {
        faults.add(at: file.name, "no table")
        continue
      }
      let isNodes = header.contains { $0.hasSuffix(":ID") }
      if !isNodes {
        for name in [":START_ID", ":END_ID", ":TYPE"] where !header.contains(name) {
          faults.add(at: file.name, "the column \(name) is missing")
        }
      }
      for (place, row) in rows.enumerated() where row.count != header.count {
        faults.add(at: "\(file.name), row \(place + 1)", "\(row.count) cells where the header has \(header.count)")
      }
      for row in rows {
        for cell in row where cell.utf8.contains(0x0A) || cell.utf8.contains(0x0D) {
          faults.add(at: cell, "a line break in a cell is refused without --multiline-fields")
        }
      }
    }
  }

  private static func checkCells(_ file: FileSet.File, _ faults: inout FaultList) {
    guard let rows = CSVTable.rows(file.bytes), let header = rows.first else {
      return faults.add(at: file.name, "a quote is not closed")
    }
    for (place, row) in rows.enumerated() {
      if row.count != header.count {
        faults.add(at: "\(file.name), row \(place + 1)", "\(row.count) cells where the header has \(header.count)")
      }
      for cell in row {
        if cell.unicodeScalars.first != "'", TextEscape.looksLikeFormula(cell), Double(cell) == nil {
          faults.add(
            at: "\(file.name), row \(place + 1)", "a spreadsheet would run \"\(DisplayText.shorten(cell, to: 30))\"")
        }
        if cell.utf8.count > 32_767, cell.utf16.count > 32_767 {
          faults.add(.warning, at: "\(file.name), row \(place + 1)", "Excel cuts a cell behind 32,767 characters")
        }
      }
    }
  }

  /// The tables of a set, or of the archive of one.
  private static func tables(_ files: [FileSet.File], _ faults: inout FaultList) -> [FileSet.File] {
    var list = files
    if files.count == 1, let file = files.first, let inner = FileSet.files(inArchive: file.bytes) { list = inner }
    let tables = list.filter { $0.name.hasSuffix(".csv") }
    if tables.isEmpty { faults.add("there is no table in it; nodes.csv and edges.csv were expected") }
    return tables
  }
}
