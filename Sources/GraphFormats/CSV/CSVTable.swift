/// Reads tables of comma-separated values (RFC 4180), also with semicolons or tabs.
enum CSVTable {
  /// The rows of a table, the header first; `nil` where a quote is not closed.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = delimiter(bytes[index...])
    var rows: [[String]] = []
    var row: [String] = []
    while index <= bytes.count {
      var cell: [UInt8] = []
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        index += 1
        while true {
          guard index < bytes.count else { return nil }
          if bytes[index] != UInt8(ascii: "\"") {
            cell.append(bytes[index])
            index += 1
          } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
            cell.append(UInt8(ascii: "\""))
            index += 2
          } else {
            index += 1
            break
          }
        }
      }
      while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D {
        cell.append(bytes[index])
        index += 1
      }
      let isEnd = index >= bytes.count
      if !(isEnd && row.isEmpty && cell.isEmpty) { row.append(String(decoding: cell, as: UTF8.self)) }
      if isEnd || bytes[index] != delimiter {
        if row.count > 1 || row.first?.isEmpty == false { rows.append(row) }
        row = []
        if !isEnd, bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      }
      index += 1
    }
    return rows
  }

  /// The one of comma, semicolon and tab that stands most often in the first line.
  private static func delimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return marks.max { one, other in line.count { $0 == one } < line.count { $0 == other } } ?? UInt8(ascii: ",")
  }

  /// A cell as it was before it was kept from being a formula.
  static func withoutGuard(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && TextEscape.looksLikeFormula(cell)
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }
}

/// Writes the cells of a row, each text in quotes.
struct CSVRow {
  let escape: TextEscape
  let lineEnd: String
  private var isFirst = true

  init(_ escape: TextEscape, lineEnd: String = "\n") {
    self.escape = escape
    self.lineEnd = lineEnd
  }

  mutating func header(_ names: [String], to sink: inout ByteSink) {
    for name in names { raw(name, to: &sink) }
    end(&sink)
  }

  mutating func text(_ text: String, to sink: inout ByteSink) {
    begin(&sink)
    sink.write(byte: UInt8(ascii: "\""))
    sink.write(text, as: escape)
    sink.write(byte: UInt8(ascii: "\""))
  }

  /// A cell that holds a number or a word of our own.
  mutating func raw(_ text: String, to sink: inout ByteSink) {
    begin(&sink)
    sink.write(text)
  }

  mutating func cell(_ type: FlatType, to sink: inout ByteSink, _ write: (TextEscape, inout ByteSink) -> Void) {
    begin(&sink)
    if type == .string { sink.write(byte: UInt8(ascii: "\"")) }
    write(escape, &sink)
    if type == .string { sink.write(byte: UInt8(ascii: "\"")) }
  }

  mutating func end(_ sink: inout ByteSink) {
    sink.write(lineEnd)
    isFirst = true
  }

  private mutating func begin(_ sink: inout ByteSink) {
    if !isFirst { sink.write(byte: UInt8(ascii: ",")) }
    isFirst = false
  }
}
