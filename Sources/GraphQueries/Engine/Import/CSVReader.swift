import KnowledgeGraph

/// Walks over the fields of comma-separated lines (RFC 4180), or of lines separated by tabs or semicolons.
struct CSVCursor {
  // SAFETY: fields are ranges inside `bytes`, which outlives the cursor.
  private let bytes: UnsafeRawBufferPointer
  private(set) var place = 0
  private let separator: UInt8
  private var scratch: [UInt8] = []

  /// Where a field stands, without its quotes.
  struct Field {
    var range: Range<Int>
    var hasQuotes: Bool
  }

  /// Takes the separator from the first line: whichever of tab, semicolon and comma comes first.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let line = bytes.prefix { $0 != 0x0A }
    separator = line.first { $0 == 0x09 || $0 == 0x3B || $0 == 0x2C } ?? 0x2C
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  var isAtEnd: Bool { place >= bytes.count }

  /// Reads the fields of a line; an empty line has none.
  mutating func line(into fields: inout [Field]) throws(SyntaxFault) {
    fields.removeAll(keepingCapacity: true)
    while place < bytes.count {
      if bytes[place] == 0x22 {
        try fields.append(quoted())
      } else {
        let start = place
        while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A { place += 1 }
        let end =
          place > start && bytes[place - 1] == 0x0D && (place == bytes.count || bytes[place] == 0x0A)
          ? place - 1 : place
        fields.append(Field(range: start..<end, hasQuotes: false))
      }
      if place >= bytes.count { break }
      let mark = bytes[place]
      place += 1
      if mark == 0x0A { break }
      if place >= bytes.count { fields.append(Field(range: place..<place, hasQuotes: false)) }
    }
    if fields.count == 1, fields[0].range.isEmpty, !fields[0].hasQuotes { fields.removeAll() }
  }

  private mutating func quoted() throws(SyntaxFault) -> Field {
    place += 1
    let start = place
    var hasQuotes = false
    while true {
      guard place < bytes.count else { throw SyntaxFault(place: start, detail: "a quoted field has no end") }
      if bytes[place] == 0x22 {
        guard place + 1 < bytes.count, bytes[place + 1] == 0x22 else { break }
        hasQuotes = true
        place += 1
      }
      place += 1
    }
    let field = Field(range: start..<place, hasQuotes: hasQuotes)
    place += 1
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    guard place >= bytes.count || bytes[place] == separator || bytes[place] == 0x0A else {
      throw SyntaxFault(place: place, detail: "something stands behind a quoted field")
    }
    return field
  }

  /// Calls a body with the bytes of a field.
  mutating func withBytes<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let raw = UnsafeRawBufferPointer(rebasing: bytes[field.range])
    if !field.hasQuotes { return body(raw) }
    scratch.removeAll(keepingCapacity: true)
    var isSecond = false
    for byte in raw {
      // Of two quotes the second is left out.
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { scratch.append(byte) }
    }
    return scratch.withUnsafeBytes(body)
  }

  /// The bytes of a field as they stand there.
  func raw(_ field: Field) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[field.range]) }

  func string(_ field: Field) -> String { String(decoding: raw(field), as: UTF8.self) }
}

/// Reads nodes and edges from tables with a head line.
enum CSVReader {
  static func readNodes(_ bytes: UnsafeRawBufferPointer, into sink: inout ImportSink) throws(SyntaxFault) {
    var cursor = CSVCursor(bytes)
    var fields: [CSVCursor.Field] = []
    let columns = try columns(&cursor, NodeField.codes).map { $0.flatMap(NodeField.init) }
    guard columns.contains(.id) else { throw SyntaxFault(place: 0, detail: "a table of nodes needs a column \"id\"") }
    while !cursor.isAtEnd {
      let start = cursor.place
      try cursor.line(into: &fields)
      if fields.isEmpty { continue }
      var node = ImportedNode()
      var id: CSVCursor.Field?
      for (field, column) in zip(fields, columns) where !field.range.isEmpty {
        switch column {
        case .id: id = field
        case .kind:
          guard let code = cursor.withBytes(field, WordCodes.kinds.find) else {
            throw SyntaxFault(
              place: start,
              detail: "unknown kind; the kinds are " + EntityKind.allCases.map(\.name).joined(separator: ", "))
          }
          node.kind = code
        case .name, .englishName, .arabicName, .names:
          let (text, language) = cursor.withBytes(field) { (sink.builder.strings.intern($0), sink.language(of: $0)) }
          if !node.names.contains(where: { $0.text == text }) { node.names.append((text, language, 1)) }
        case .mentions: node.mentions = Int(cursor.string(field)) ?? 0
        case nil: break
        }
      }
      guard let id else { throw SyntaxFault(place: start, detail: "a node needs an id") }
      if !cursor.withBytes(id, { sink.add(node, id: $0) }) {
        throw SyntaxFault(place: start, detail: "a node with this id stands in the file already")
      }
    }
  }

  static func readEdges(_ bytes: UnsafeRawBufferPointer, into sink: inout ImportSink) throws(SyntaxFault) {
    var cursor = CSVCursor(bytes)
    var fields: [CSVCursor.Field] = []
    let columns = try columns(&cursor, EdgeField.codes).map { $0.flatMap(EdgeField.init) }
    for (column, name) in [(EdgeField.source, "source"), (.target, "target"), (.relation, "relation")]
    where !columns.contains(column) {
      throw SyntaxFault(place: 0, detail: "a table of edges needs a column \"\(name)\"")
    }
    while !cursor.isAtEnd {
      let start = cursor.place
      try cursor.line(into: &fields)
      if fields.isEmpty { continue }
      var edge = ImportedEdge()
      for (field, column) in zip(fields, columns) where !field.range.isEmpty {
        guard let column else { continue }
        if let detail = take(field, column, &cursor, &edge, &sink) { throw SyntaxFault(place: start, detail: detail) }
      }
      if let detail = sink.add(edge) { throw SyntaxFault(place: start, detail: detail) }
    }
  }

  /// Puts a field into an edge; what is wrong with it, if anything.
  private static func take(
    _ field: CSVCursor.Field, _ column: EdgeField, _ cursor: inout CSVCursor, _ edge: inout ImportedEdge,
    _ sink: inout ImportSink
  ) -> String? {
    switch column {
    case .source, .target:
      guard let node = cursor.withBytes(field, { sink.node($0) }) else {
        return "there is no node \"\(cursor.string(field))\" in the file of nodes"
      }
      if column == .source { edge.source = node } else { edge.target = node }
    case .relation:
      edge.relation = cursor.withBytes(field, WordCodes.relations.find)
      if edge.relation == nil { return ImportWords.unknownRelation }
    case .status:
      guard let status = cursor.withBytes(field, WordCodes.statuses.find) else { return ImportWords.unknownStatus }
      edge.status = status
    case .confidence:
      var number = cursor.withBytes(field) { JSONCursor($0) }
      guard let value = try? number.number(), number.isAtEnd else { return "a confidence is a number" }
      edge.confidence = value
    case .date:
      if !field.hasQuotes {
        edge.date = cursor.raw(field)
        edge.day = CivilDay.parse(cursor.raw(field))
      }
    case .document: edge.document = cursor.withBytes(field) { sink.builder.document($0) }
    case .quote: edge.quote = cursor.withBytes(field) { sink.builder.strings.intern($0) }
    }
    return nil
  }

  private static func columns(_ cursor: inout CSVCursor, _ codes: WordCodes) throws(SyntaxFault) -> [UInt8?] {
    var fields: [CSVCursor.Field] = []
    try cursor.line(into: &fields)
    return fields.map { field in cursor.withBytes(field, codes.find) }
  }
}
