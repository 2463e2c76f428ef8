/// An edge of a file of JSON lines: codes, numbers, and where its texts stand in the file.
struct JSONEdge {
  var place: Int
  var source: JSONCursor.Text?
  var target: JSONCursor.Text?
  var relation: UInt8?
  var status = ImportedEdge().status
  var confidence = 1.0
  var day: Int32?
  var date: JSONCursor.Text?
  var document: JSONCursor.Text?
  var quote: JSONCursor.Text?

  /// Reads an object behind its opening brace.
  @inline(__always)
  init(_ cursor: inout JSONCursor) throws(SyntaxFault) {
    place = cursor.place
    while !cursor.take(0x7D) {
      let key = try cursor.text()
      try cursor.expect(0x3A)
      try read(EdgeField.codes.find(cursor.raw(key)).flatMap(EdgeField.init), &cursor)
      _ = cursor.take(0x2C)
    }
  }

  @inline(__always)
  private mutating func read(_ field: EdgeField?, _ cursor: inout JSONCursor) throws(SyntaxFault) {
    let place = cursor.place
    switch field {
    case .source: source = try cursor.identifier()
    case .target: target = try cursor.identifier()
    case .relation:
      let text = try cursor.text()
      relation = WordCodes.relations.find(cursor.raw(text))
      if relation == nil { throw SyntaxFault(place: place, detail: ImportWords.unknownRelation) }
    case .status:
      let text = try cursor.text()
      guard let code = WordCodes.statuses.find(cursor.raw(text)) else {
        throw SyntaxFault(place: place, detail: ImportWords.unknownStatus)
      }
      status = code
    case .confidence: confidence = try cursor.number()
    case .date:
      if cursor.takeNull() { return }
      let text = try cursor.text()
      day = CivilDay.parse(cursor.raw(text))
      date = text
    case .document: document = cursor.takeNull() ? nil : try cursor.identifier()
    case .quote: quote = cursor.takeNull() ? nil : try cursor.text()
    case nil: try cursor.skipValue()
    }
  }
}

/// Reads a file of edges, one JSON object a line.
///
/// The file is read piece by piece: while one thread takes the edges of a piece into the graph, in their order, another one reads
/// the next piece, so that the graph does not depend on the threads.
enum JSONEdgeReader {
  /// A stretch of a file and the edges that stand in it.
  private final class Piece: @unchecked Sendable {
    // SAFETY: the bytes outlive the reading; a piece is written to by one thread, and read by the other one after that has ended.
    let bytes: UnsafeRawBufferPointer
    let range: Range<Int>
    private(set) var edges: [JSONEdge] = []
    private(set) var isFaulty = false

    init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
      (self.bytes, self.range) = (bytes, range)
    }

    func read() {
      edges.reserveCapacity(range.count / 128)
      let start = UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound])
      do throws(SyntaxFault) {
        try JSONLinesReader.forEachObject(start, from: range.lowerBound) { cursor throws(SyntaxFault) in
          edges.append(try JSONEdge(&cursor))
        }
      } catch { isFaulty = true }
    }
  }

  private static let pieceSize = 1 << 21

  static func read(
    _ bytes: UnsafeRawBufferPointer, into sink: inout ImportSink, pieceSize: Int = pieceSize
  ) throws(SyntaxFault) {
    var ahead: Piece?
    var start = 0
    while start < bytes.count {
      let piece = ahead ?? Piece(bytes, range(from: start, bytes, pieceSize))
      if ahead == nil { piece.read() }
      start = piece.range.upperBound
      let next = start < bytes.count ? Piece(bytes, range(from: start, bytes, pieceSize)) : nil
      // A piece may also end where no edge does, in files that are no lines; then, and for the fault itself, all is read in one.
      if piece.isFaulty { return try readOn(bytes, from: piece.range.lowerBound, into: &sink) }
      var fault: SyntaxFault?
      if let next {
        ParallelWork.together({ next.read() }) { fault = add(piece.edges, bytes, to: &sink) }
      } else {
        fault = add(piece.edges, bytes, to: &sink)
      }
      if let fault { throw fault }
      ahead = next
    }
  }

  /// A stretch that ends before the next line with an opening brace.
  private static func range(from start: Int, _ bytes: UnsafeRawBufferPointer, _ size: Int) -> Range<Int> {
    var end = start + size
    while end + 1 < bytes.count {
      if bytes[end] == 0x0A, bytes[end + 1] == 0x7B { return start..<end + 1 }
      end += 1
    }
    return start..<bytes.count
  }

  private static func readOn(
    _ bytes: UnsafeRawBufferPointer, from start: Int, into sink: inout ImportSink
  ) throws(SyntaxFault) {
    var texts = JSONCursor(bytes)
    try JSONLinesReader.forEachObject(bytes, from: start) { cursor throws(SyntaxFault) in
      let edge = try JSONEdge(&cursor)
      if let fault = add(edge, &texts, to: &sink) { throw fault }
    }
  }

  private static func add(
    _ edges: [JSONEdge], _ bytes: UnsafeRawBufferPointer, to sink: inout ImportSink
  ) -> SyntaxFault? {
    var texts = JSONCursor(bytes)
    for (place, edge) in edges.enumerated() {
      // Where the tables are larger than the caches, what many edges need is fetched at once.
      if place % 32 == 0 { fetch(edges[place..<min(place + 32, edges.count)], texts, sink) }
      if let fault = add(edge, &texts, to: &sink) { return fault }
    }
    return nil
  }

  private static func fetch(_ edges: ArraySlice<JSONEdge>, _ texts: JSONCursor, _ sink: ImportSink) {
    var sum: UInt32 = 0
    for edge in edges {
      if let source = edge.source { sum &+= sink.builder.touchNode(texts.raw(source)) }
      if let target = edge.target { sum &+= sink.builder.touchNode(texts.raw(target)) }
      if let document = edge.document { sum &+= sink.builder.touchDocument(texts.raw(document)) }
    }
    ByteTable.keep(sum)
  }

  @inline(__always)
  private static func add(_ edge: JSONEdge, _ texts: inout JSONCursor, to sink: inout ImportSink) -> SyntaxFault? {
    do throws(SyntaxFault) {
      var imported = ImportedEdge()
      if let source = edge.source { imported.source = try node(source, &texts, &sink) }
      if let target = edge.target { imported.target = try node(target, &texts, &sink) }
      imported.relation = edge.relation
      imported.status = edge.status
      imported.confidence = edge.confidence
      imported.day = edge.day
      if let date = edge.date { imported.date = texts.raw(date) }
      if let document = edge.document {
        imported.document = try texts.withBytes(document) { sink.builder.document($0) }
      }
      if let quote = edge.quote { imported.quote = try texts.withBytes(quote) { sink.builder.strings.intern($0) } }
      return sink.add(imported).map { SyntaxFault(place: edge.place, detail: $0) }
    } catch { return error }
  }

  @inline(__always)
  private static func node(
    _ text: JSONCursor.Text, _ texts: inout JSONCursor, _ sink: inout ImportSink
  ) throws(SyntaxFault) -> UInt32 {
    if let node = try texts.withBytes(text, { sink.node($0) }) { return node }
    let id = String(decoding: texts.raw(text), as: UTF8.self)
    throw SyntaxFault(place: text.start, detail: "there is no node \"\(id)\" in the file of nodes")
  }
}
