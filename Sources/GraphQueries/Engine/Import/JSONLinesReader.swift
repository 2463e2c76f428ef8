import KnowledgeGraph

/// Reads nodes and edges, one JSON object a line.
enum JSONLinesReader {
  /// Calls a body at the start of each object in a file.
  @inline(__always)
  static func forEachObject(
    _ bytes: UnsafeRawBufferPointer, from start: Int = 0, _ body: (inout JSONCursor) throws(SyntaxFault) -> Void
  ) throws(SyntaxFault) {
    var cursor = JSONCursor(bytes, from: start)
    if start == 0 { cursor.skipByteOrderMark() }
    while true {
      cursor.skipSpace()
      if cursor.isAtEnd { return }
      try cursor.expect(0x7B)
      try body(&cursor)
    }
  }

  static func readNodes(_ bytes: UnsafeRawBufferPointer, into sink: inout ImportSink) throws(SyntaxFault) {
    try forEachObject(bytes) { cursor throws(SyntaxFault) in
      let start = cursor.place
      var node = ImportedNode()
      var id: JSONCursor.Text?
      while !cursor.take(0x7D) {
        let key = try cursor.text()
        try cursor.expect(0x3A)
        switch NodeField.codes.find(cursor.raw(key)).flatMap(NodeField.init) {
        case .id: id = try cursor.identifier()
        case .kind: node.kind = try kind(&cursor)
        case .name, .englishName, .arabicName:
          if !cursor.takeNull() { try name(&cursor, count: 1, &node, &sink) }
        case .names: try names(&cursor, &node, &sink)
        case .mentions: node.mentions = Int(min(max(0, try cursor.number()), 4e9))
        case nil: try cursor.skipValue()
        }
        _ = cursor.take(0x2C)
      }
      guard let id else { throw SyntaxFault(place: start, detail: "a node needs an \"id\"") }
      let isNew = try cursor.withBytes(id) { sink.add(node, id: $0) }
      if !isNew { throw SyntaxFault(place: start, detail: "a node with this id stands in the file already") }
    }
  }

  private static func kind(_ cursor: inout JSONCursor) throws(SyntaxFault) -> UInt8 {
    let place = cursor.place
    let text = try cursor.text()
    guard let code = WordCodes.kinds.find(cursor.raw(text)) else {
      throw SyntaxFault(
        place: place,
        detail: "unknown kind; the kinds are " + EntityKind.allCases.map(\.name).joined(separator: ", "))
    }
    return code
  }

  private static func name(
    _ cursor: inout JSONCursor, count: Int, _ node: inout ImportedNode, _ sink: inout ImportSink
  ) throws(SyntaxFault) {
    let text = try cursor.text()
    let (number, language) = try cursor.withBytes(text) { (sink.builder.strings.intern($0), sink.language(of: $0)) }
    if !node.names.contains(where: { $0.text == number }) { node.names.append((number, language, count)) }
  }

  /// Reads a list of names: strings, or objects with `text` and `count`.
  private static func names(
    _ cursor: inout JSONCursor, _ node: inout ImportedNode, _ sink: inout ImportSink
  ) throws(SyntaxFault) {
    try cursor.expect(0x5B)
    while !cursor.take(0x5D) {
      if cursor.take(0x7B) {
        while !cursor.take(0x7D) {
          let key = try cursor.text()
          try cursor.expect(0x3A)
          if cursor.raw(key).elementsEqual("text".utf8) {
            try name(&cursor, count: 1, &node, &sink)
          } else {
            try cursor.skipValue()
          }
          _ = cursor.take(0x2C)
        }
      } else {
        try name(&cursor, count: 1, &node, &sink)
      }
      _ = cursor.take(0x2C)
    }
  }
}

enum ImportWords {
  static var unknownRelation: String {
    "unknown relation; the relations are " + Relation.allCases.map(\.name).joined(separator: ", ")
  }
  static var unknownStatus: String {
    "unknown status; the statuses are " + Status.allCases.map(\.name).joined(separator: ", ")
  }
}

extension JSONCursor {
  /// Reads an id: a string, or a whole number as it is spelt.
  @inline(__always)
  mutating func identifier() throws(SyntaxFault) -> Text {
    skipSpace()
    if byte == 0x22 { return try text() }
    let start = place
    _ = try number()
    return Text(start: start, end: place, hasEscapes: false)
  }

  mutating func skipByteOrderMark() {
    if count >= 3, raw(Text(start: 0, end: 3, hasEscapes: false)).elementsEqual([0xEF, 0xBB, 0xBF]) { advance(to: 3) }
  }
}
