import GraphFormats
import GraphQueries
import KnowledgeGraph

/// Prints the rows of a query as they come, in one of the forms in which they are printed.
class QueryAnswer {
  let columns: [String]
  let output: OutputStream
  let graph: CompactPropertyGraph
  let loaded: LoadedGraph
  let showsQuotes: Bool
  private(set) var rowCount = 0

  init(
    columns: [String], output: OutputStream, graph: CompactPropertyGraph, loaded: LoadedGraph, showsQuotes: Bool
  ) {
    self.columns = columns
    self.output = output
    self.graph = graph
    self.loaded = loaded
    self.showsQuotes = showsQuotes
  }

  var writer: CypherWriter { CypherWriter(graph) }

  /// The edges in a row.
  func edges(_ row: [CypherValue]) -> [EdgeNumber] {
    row.flatMap { CypherWriter.relationships($0) }.map { EdgeNumber(UInt32($0)) }
  }

  /// Takes a row.
  final func take(_ row: [CypherValue]) {
    rowCount += 1
    write(row)
  }

  /// What stands before the rows.
  func begin() {}
  func write(_ row: [CypherValue]) {}
  /// What stands behind the rows.
  /// - Parameters:
  ///   - isTruncated: whether there are, or may be, more rows.
  ///   - isPartial: whether the search ended before it was done.
  func end(isTruncated: Bool, isPartial: Bool) {}
}

/// A table whose columns are as wide as the widest of the first rows; later rows are printed as soon as they come.
final class QueryTable: QueryAnswer {
  private let style: TextStyle
  private var waiting: [[CypherValue]] = []
  private var widths: [Int]?
  private static let waitingRows = 1000

  init(
    columns: [String], output: OutputStream, graph: CompactPropertyGraph, loaded: LoadedGraph, showsQuotes: Bool,
    style: TextStyle
  ) {
    self.style = style
    super.init(columns: columns, output: output, graph: graph, loaded: loaded, showsQuotes: showsQuotes)
  }

  override func write(_ row: [CypherValue]) {
    if let widths {
      print(row, widths)
    } else {
      waiting.append(row)
      if waiting.count == Self.waitingRows { printWaiting() }
    }
  }

  override func end(isTruncated: Bool, isPartial: Bool) { if widths == nil { printWaiting() } }

  private func cells(_ row: [CypherValue]) -> [String] { row.map { DisplayText.clean(writer.text($0)) } }

  private func printWaiting() {
    let rows = waiting.map(cells)
    let names = columns.map { DisplayText.clean($0) }
    let widths = columns.indices.map { place in
      ([names[place]] + rows.map { $0[place] }).map { CypherWidth.of($0) }.max() ?? 0
    }
    output.write(line(names, widths))
    output.write(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n")
    for row in waiting { print(row, widths) }
    waiting = []
    self.widths = widths
  }

  private func print(_ row: [CypherValue], _ widths: [Int]) {
    output.write(line(cells(row), widths))
    if !showsQuotes { return }
    let sentences = AnswerText(loaded, style)
    for edge in edges(row) { output.write(sentences.edge(edge, indent: "    ")) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (place, cell) in cells.enumerated() {
      if place > 0 { text += "  " }
      text += style.name(cell)
      if place < cells.count - 1 {
        text += String(repeating: " ", count: max(0, widths[place] - CypherWidth.of(cell)))
      }
    }
    return text + "\n"
  }
}

/// A table for spreadsheets: text in quotes, with an apostrophe before what would be taken for a formula.
final class QueryCSV: QueryAnswer {
  override func begin() { line((columns + (showsQuotes ? ["quotes"] : [])).map { .string($0) }) }

  override func write(_ row: [CypherValue]) {
    let quotes = edges(row).compactMap { loaded.compact.edge($0).bestClaim?.evidence.quote }
    line(row + (showsQuotes ? [.string(quotes.joined(separator: " | "))] : []))
  }

  private func line(_ cells: [CypherValue]) {
    var bytes: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .null: continue
      case .integer, .float, .boolean: bytes += Array(writer.text(cell).utf8)
      default:
        bytes.append(UInt8(ascii: "\""))
        TextEscape.spreadsheet.append(writer.text(cell), to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
    }
    output.write(bytes + [0x0D, 0x0A])
  }
}

/// A diagram of all nodes and relationships of the rows.
final class QueryDiagram: QueryAnswer {
  private var (edges, nodes) = (Set<Int>(), Set<Int>())

  override func write(_ row: [CypherValue]) {
    for value in row {
      edges.formUnion(CypherWriter.relationships(value))
      nodes.formUnion(CypherWriter.nodes(value))
    }
  }

  override func end(isTruncated: Bool, isPartial: Bool) {
    output.write(
      loaded.dot(
        edges: edges.sorted().map { EdgeNumber(UInt32($0)) }, nodes: nodes.sorted().map { NodeNumber(UInt32($0)) }))
  }
}

/// An object with the columns, the rows, whether there may be more of them, and on demand the edges with their quotes.
final class QueryJSON: QueryAnswer {
  private var json = JSONWriter()
  private var quoted: Set<EdgeNumber> = []

  override func begin() {
    json.beginObject()
    json.newline(1)
    AnswerJSON.strings("columns", columns, into: &json)
    json.newline(1)
    json.key("rows")
    json.beginArray()
  }

  override func write(_ row: [CypherValue]) {
    json.newline(2)
    json.beginArray()
    for value in row { write(value) }
    json.endArray()
    if showsQuotes { quoted.formUnion(edges(row)) }
    if json.bytes.count > 1 << 15 { handOn() }
  }

  override func end(isTruncated: Bool, isPartial: Bool) {
    if rowCount > 0 { json.breakLine(1) }
    json.endArray()
    json.newline(1)
    json.key("truncated")
    json.bool(isTruncated)
    json.newline(1)
    json.key("partial")
    json.bool(isPartial)
    if showsQuotes { AnswerJSON.edges(quoted.sorted().map { loaded.compact.edge($0) }, into: &json) }
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    handOn()
  }

  private func handOn() {
    output.write(json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
  }

  private func write(_ value: CypherValue) {
    switch value {
    case .list(let items):
      json.beginArray()
      for item in items { write(item) }
      json.endArray()
    case .map(let map):
      json.beginObject()
      for key in map.keys.sorted() {
        json.key(named: key)
        write(map[key] ?? .null)
      }
      json.endObject()
    case .null: json.string(nil as String?)
    case .boolean(let value): json.bool(value)
    case .integer(let value): json.integer(value)
    case .float(let value) where value.isFinite: json.number(value)
    case .node(let number): JSONGraphWriter.node(loaded.compact.node(NodeNumber(UInt32(number))), into: &json)
    case .relationship(let number): edge(number)
    case .path(let path):
      json.beginObject()
      json.key("nodes")
      json.beginArray()
      for number in path.nodes { json.string(loaded.compact.node(NodeNumber(UInt32(number))).id) }
      json.endArray()
      json.key("edges")
      json.beginArray()
      for number in path.relationships { edge(number) }
      json.endArray()
      json.endObject()
    default: json.string(writer.text(value))
    }
  }

  private func edge(_ number: Int) {
    JSONGraphWriter.edge(loaded.compact.edge(EdgeNumber(UInt32(number))), into: &json)
  }
}
