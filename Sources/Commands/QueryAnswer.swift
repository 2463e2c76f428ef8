import GraphFormats
import GraphQueries
import KnowledgeGraph

/// The rows of a query, in the forms in which they are printed.
struct QueryAnswer {
  let columns: [String]
  let rows: [[CypherValue]]
  let graph: CompactPropertyGraph
  let loaded: LoadedGraph
  let showsQuotes: Bool

  private var writer: CypherWriter { CypherWriter(graph) }

  private func edges(_ row: [CypherValue]) -> [Edge] {
    row.flatMap { CypherWriter.relationships($0) }.map { loaded.compact.edge(EdgeNumber(UInt32($0))) }
  }

  func writeTable(to output: OutputStream, _ style: TextStyle) {
    let cells = rows.map { $0.map { DisplayText.clean(writer.text($0)) } }
    let widths = columns.indices.map { place in
      ([columns[place]] + cells.map { $0[place] }).map { CypherWidth.of($0) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (place, cell) in cells.enumerated() {
        if place > 0 { text += "  " }
        text +=
          place == cells.count - 1 ? style.name(cell) : style.name(cell) + padding(widths[place] - CypherWidth.of(cell))
      }
      return text + "\n"
    }
    output.write(line(columns.map { DisplayText.clean($0) }))
    output.write(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n")
    let sentences = AnswerText(loaded, style)
    for (place, row) in cells.enumerated() {
      output.write(line(row))
      if showsQuotes {
        for number in rows[place].flatMap({ CypherWriter.relationships($0) }) {
          output.write(sentences.edge(EdgeNumber(UInt32(number)), indent: "    "))
        }
      }
    }
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  func writeCSV(to output: OutputStream) {
    func line(_ cells: [String]) -> String {
      cells.map { cell in
        let isPlain = !cell.contains { "\",\n\r".contains($0) || $0 == "\r\n" }
        return isPlain
          ? cell : "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }.joined(separator: ",") + "\r\n"
    }
    output.write(line(columns + (showsQuotes ? ["quotes"] : [])))
    for row in rows {
      let quotes = edges(row).compactMap { $0.bestClaim?.evidence.quote }.joined(separator: " | ")
      output.write(line(row.map { writer.text($0) } + (showsQuotes ? [quotes] : [])))
    }
  }

  func writeDOT(to output: OutputStream) {
    let values = rows.joined()
    let numbers = Set(values.flatMap { CypherWriter.relationships($0) })
    let nodes = Set(values.flatMap { CypherWriter.nodes($0) })
    output.write(
      loaded.dot(
        edges: numbers.sorted().map { EdgeNumber(UInt32($0)) }, nodes: nodes.sorted().map { NodeNumber(UInt32($0)) }))
  }

  func writeJSON(to output: OutputStream) {
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      AnswerJSON.strings("columns", columns, into: &json)
      AnswerJSON.list("rows", rows, into: &json) { row, json in
        json.beginArray()
        for value in row { write(value, into: &json) }
        json.endArray()
      }
      if showsQuotes {
        let numbers = Set(rows.joined().flatMap { CypherWriter.relationships($0) })
        AnswerJSON.edges(numbers.sorted().map { loaded.compact.edge(EdgeNumber(UInt32($0))) }, into: &json)
      }
    }
  }

  private func write(_ value: CypherValue, into json: inout JSONWriter) {
    switch value {
    case .list(let items):
      json.beginArray()
      for item in items { write(item, into: &json) }
      json.endArray()
    case .map(let map):
      json.beginObject()
      for key in map.keys.sorted() {
        json.key(named: key)
        write(map[key] ?? .null, into: &json)
      }
      json.endObject()
    case .null: json.string(nil as String?)
    case .boolean(let value): json.bool(value)
    case .integer(let value): json.integer(value)
    case .float(let value) where value.isFinite: json.number(value)
    case .node(let number): JSONGraphWriter.node(loaded.compact.node(NodeNumber(UInt32(number))), into: &json)
    case .relationship(let number): JSONGraphWriter.edge(loaded.compact.edge(EdgeNumber(UInt32(number))), into: &json)
    case .path(let path):
      json.beginObject()
      json.key("nodes")
      json.beginArray()
      for number in path.nodes { json.string(loaded.compact.node(NodeNumber(UInt32(number))).id) }
      json.endArray()
      json.key("edges")
      json.beginArray()
      for number in path.relationships {
        JSONGraphWriter.edge(loaded.compact.edge(EdgeNumber(UInt32(number))), into: &json)
      }
      json.endArray()
      json.endObject()
    default: json.string(writer.text(value))
    }
  }
}
