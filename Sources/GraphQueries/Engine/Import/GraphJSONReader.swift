import KnowledgeGraph

/// Reads `graph.json` straight into an index, without making values of it.
struct GraphJSONReader {
  private var cursor: JSONCursor
  private var builder: GraphBuilder
  /// The days of documents, by their number; `Int32.min` for those without a date.
  private var days: [Int32] = []

  private static let version = 1

  /// The keys of all objects in the file.
  private enum Key: UInt8 {
    case format, version, documents, nodes, edges
    case id, title, language, source, date, sha256, name, kind, names, mentions, text, count
    case target, relation, status, confidence, claims
    case document, accordingTo, start, end, field, quote, trigger, triggerField, subject, subjectField, object
    case objectField, rule

    static let codes = WordCodes(
      [
        ("format", Key.format), ("version", .version), ("documents", .documents), ("nodes", .nodes), ("edges", .edges),
        ("id", .id), ("title", .title), ("language", .language), ("source", .source), ("date", .date),
        ("sha256", .sha256), ("name", .name), ("kind", .kind), ("names", .names), ("mentions", .mentions),
        ("text", .text), ("count", .count), ("target", .target), ("relation", .relation), ("status", .status),
        ("confidence", .confidence), ("claims", .claims), ("document", .document), ("according_to", .accordingTo),
        ("start", .start), ("end", .end), ("field", .field), ("quote", .quote), ("trigger", .trigger),
        ("trigger_field", .triggerField), ("subject_span", .subject), ("subject_field", .subjectField),
        ("object_span", .object), ("object_field", .objectField), ("rule", .rule),
      ].map { ($0.0, $0.1.rawValue) })
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    cursor = JSONCursor(bytes)
    builder = GraphBuilder(nodes: bytes.count / 2000, edges: bytes.count / 700)
  }

  /// Reads the whole file.
  mutating func read() throws(SyntaxFault) -> GraphBuilder {
    cursor.skipByteOrderMark()
    // Edges name nodes, so that a list of edges that comes first waits until the nodes are read.
    var edgesAt: Int?
    var hasFormat = false
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .format:
        let place = reader.cursor.place
        let text = try reader.cursor.text()
        guard reader.cursor.raw(text).elementsEqual("wasl-graph".utf8) else {
          throw SyntaxFault(place: place, detail: "the format is not \"wasl-graph\"")
        }
        hasFormat = true
      case .version:
        let place = reader.cursor.place
        guard try reader.cursor.number() == Double(Self.version) else {
          throw SyntaxFault(place: place, detail: "this version of the format is not known; make the graph anew")
        }
      case .documents: try reader.list { reader throws(SyntaxFault) in try reader.document() }
      case .nodes: try reader.list { reader throws(SyntaxFault) in try reader.node() }
      case .edges:
        edgesAt = reader.cursor.place
        if reader.builder.nodes.isEmpty {
          try reader.cursor.skipValue()
        } else {
          try reader.list { reader throws(SyntaxFault) in try reader.edge() }
          edgesAt = nil
        }
      default: try reader.cursor.skipValue()
      }
    }
    cursor.skipSpace()
    guard cursor.isAtEnd else { throw cursor.fault("something stands behind the graph") }
    guard hasFormat else { throw SyntaxFault(place: 0, detail: "this is no graph of wasl: \"format\" is missing") }
    if let edgesAt {
      cursor.advance(to: edgesAt)
      try list { reader throws(SyntaxFault) in try reader.edge() }
    }
    return builder
  }

  /// Reads an object and calls a body at the value of each key; the key is `nil` where it is not known.
  @inline(__always)
  private mutating func object(
    _ body: (inout GraphJSONReader, Key?) throws(SyntaxFault) -> Void
  ) throws(SyntaxFault) {
    try cursor.expect(0x7B)
    if cursor.take(0x7D) { return }
    while true {
      let text = try cursor.text()
      try cursor.expect(0x3A)
      try body(&self, Key.codes.find(cursor.raw(text)).flatMap(Key.init))
      if cursor.take(0x7D) { return }
      try cursor.expect(0x2C)
    }
  }

  /// Reads a list and calls a body at each item.
  @inline(__always)
  private mutating func list(_ body: (inout GraphJSONReader) throws(SyntaxFault) -> Void) throws(SyntaxFault) {
    try cursor.expect(0x5B)
    if cursor.take(0x5D) { return }
    while true {
      try body(&self)
      if cursor.take(0x5D) { return }
      try cursor.expect(0x2C)
    }
  }

  /// Reads a string and keeps it.
  @inline(__always)
  private mutating func kept() throws(SyntaxFault) -> UInt32 {
    let text = try cursor.text()
    if !text.hasEscapes { return builder.strings.intern(cursor.raw(text)) }
    let bytes = try cursor.withBytes(text) { Array($0) }
    return bytes.withUnsafeBytes { builder.strings.intern($0) }
  }

  /// Reads a string that may be `null` and keeps it; 0 for none, else its number plus one.
  private mutating func keptIfAny() throws(SyntaxFault) -> UInt32 { try cursor.takeNull() ? 0 : kept() + 1 }

  private mutating func code(_ words: WordCodes, _ what: String) throws(SyntaxFault) -> UInt8 {
    let place = cursor.place
    let text = try cursor.text()
    guard let code = words.find(cursor.raw(text)) else {
      throw SyntaxFault(
        place: place, detail: "unknown \(what) \"\(String(decoding: cursor.raw(text), as: UTF8.self))\"")
    }
    return code
  }

  private mutating func integer() throws(SyntaxFault) -> Int {
    let place = cursor.place
    let value = try cursor.number()
    guard value >= 0, value < 4e9 else { throw SyntaxFault(place: place, detail: "a whole number is missing") }
    return Int(value)
  }

  /// Reads the id of a document and finds or makes the document.
  private mutating func documentNumber() throws(SyntaxFault) -> UInt32 {
    let text = try cursor.text()
    if !text.hasEscapes { return builder.document(cursor.raw(text)) }
    let bytes = try cursor.withBytes(text) { Array($0) }
    return bytes.withUnsafeBytes { builder.document($0) }
  }

  /// Reads the id of a node and finds the node.
  private mutating func nodeNumber() throws(SyntaxFault) -> UInt32 {
    let place = cursor.place
    let text = try cursor.text()
    let bytes = text.hasEscapes ? try cursor.withBytes(text) { Array($0) } : []
    let node = text.hasEscapes ? bytes.withUnsafeBytes { builder.node($0) } : builder.node(cursor.raw(text))
    guard let node else {
      throw SyntaxFault(
        place: place, detail: "there is no node \"\(String(decoding: cursor.raw(text), as: UTF8.self))\"")
    }
    return node
  }

  private mutating func document() throws(SyntaxFault) {
    var record = DocumentIndexRecord(id: 0, title: 0, language: 0, source: 0, date: 0, sha256: 0)
    let start = cursor.place
    var number: UInt32?
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .id: number = try reader.documentNumber()
      case .title: record.title = try reader.kept()
      case .language: record.language = try reader.kept()
      case .source: record.source = try reader.keptIfAny()
      case .date: record.date = try reader.keptIfAny()
      case .sha256: record.sha256 = try reader.kept()
      default: try reader.cursor.skipValue()
      }
    }
    guard let number else { throw SyntaxFault(place: start, detail: "a document needs an \"id\"") }
    record.id = builder.documents[Int(number)].id
    builder.documents[Int(number)] = record
    if record.date != 0, let day = builder.strings.withBytes(of: record.date - 1, { CivilDay.parse($0) }) {
      while days.count <= Int(number) { days.append(.min) }
      days[Int(number)] = day
    }
  }

  private mutating func node() throws(SyntaxFault) {
    let start = cursor.place
    var id: JSONCursor.Text?
    var (name, kind, mentions) = (UInt32(0), EntityKind.organization.rawValue, 0)
    var names: [NameRecord] = []
    var documents: [UInt32] = []
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .id: id = try reader.cursor.text()
      case .name: name = try reader.kept()
      case .kind: kind = try reader.code(.kinds, "kind")
      case .mentions: mentions = try reader.integer()
      case .names: try reader.list { reader throws(SyntaxFault) in names.append(try reader.nameForm()) }
      case .documents: try reader.list { reader throws(SyntaxFault) in documents.append(try reader.documentNumber()) }
      default: try reader.cursor.skipValue()
      }
    }
    guard let id else { throw SyntaxFault(place: start, detail: "a node needs an \"id\"") }
    let bytes = id.hasEscapes ? try cursor.withBytes(id) { Array($0) } : Array(cursor.raw(id))
    let isNew = bytes.withUnsafeBytes { bytes in
      if builder.node(bytes) != nil { return false }
      builder.addNode(id: bytes, name: name, kind: kind, mentions: mentions)
      return true
    }
    if !isNew { throw SyntaxFault(place: start, detail: "two nodes have this id") }
    for form in names { builder.addName(form.text, language: form.language, count: Int(form.count)) }
    for document in documents { builder.addNodeDocument(document) }
  }

  private mutating func nameForm() throws(SyntaxFault) -> NameRecord {
    var form = NameRecord(text: 0, language: 0, count: 0)
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .text: form.text = try reader.kept()
      case .language: form.language = try reader.kept()
      case .count: form.count = UInt32(try reader.integer())
      default: try reader.cursor.skipValue()
      }
    }
    return form
  }

  private mutating func edge() throws(SyntaxFault) {
    let start = cursor.place
    var (source, target): (UInt32?, UInt32?)
    var (relation, status): (UInt8?, UInt8) = (nil, Status.asserted.rawValue)
    var (confidence, documents) = (0.0, 0)
    var claims: [(record: ClaimRecord, confidence: Double, span: SpanRecord)] = []
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .source: source = try reader.nodeNumber()
      case .target: target = try reader.nodeNumber()
      case .relation: relation = try reader.code(.relations, "relation")
      case .status: status = try reader.code(.statuses, "status")
      case .confidence: confidence = try reader.cursor.number()
      case .documents: documents = try reader.integer()
      case .claims: try reader.list { reader throws(SyntaxFault) in claims.append(try reader.claim()) }
      default: try reader.cursor.skipValue()
      }
    }
    guard let source, let target, let relation else {
      throw SyntaxFault(place: start, detail: "an edge needs \"source\", \"target\" and \"relation\"")
    }
    guard confidence >= 0, confidence <= 1 else {
      throw SyntaxFault(place: start, detail: "a confidence lies between 0 and 1")
    }
    var range = DayRange.none
    for claim in claims {
      let document = Int(claim.record.document)
      guard document < days.count, days[document] != .min else { continue }
      let day = days[document]
      range = DayRange(first: min(range.first, day), last: max(range.last, day))
    }
    builder.addEdge(
      source: source, target: target, relation: relation, status: status, confidence: confidence, documents: documents,
      days: range)
    for claim in claims { builder.addClaim(claim.record, confidence: claim.confidence, span: claim.span) }
  }

  private mutating func claim() throws(SyntaxFault) -> (record: ClaimRecord, confidence: Double, span: SpanRecord) {
    var claim = ClaimRecord(document: 0, quote: 0, accordingTo: 0, rule: 0, label: ArcLabel(bits: 0))
    var (confidence, span) = (0.0, SpanRecord.none)
    // Fields that are not named are that of the quote.
    var isTitle = false
    var (triggerTitle, subjectTitle, objectTitle): (Bool?, Bool?, Bool?)
    try object { reader, key throws(SyntaxFault) in
      switch key {
      case .document: claim.document = try reader.documentNumber()
      case .status: claim.label = ArcLabel(relation: 0, status: try reader.code(.statuses, "status"), confidence: 0)
      case .accordingTo: if !reader.cursor.takeNull() { claim.accordingTo = try reader.nodeNumber() + 1 }
      case .start: span.quote.0 = UInt32(try reader.integer())
      case .end: span.quote.1 = UInt32(try reader.integer())
      case .field: isTitle = try reader.isTitle()
      case .quote: claim.quote = try reader.kept()
      case .trigger: span.trigger = try reader.pair()
      case .triggerField: triggerTitle = try reader.isTitle()
      case .subject: span.subject = try reader.pair()
      case .subjectField: subjectTitle = try reader.isTitle()
      case .object: span.object = try reader.pair()
      case .objectField: objectTitle = try reader.isTitle()
      case .rule: claim.rule = try reader.kept()
      case .confidence: confidence = try reader.cursor.number()
      default: try reader.cursor.skipValue()
      }
    }
    if isTitle, span.quote.0 != .max { span.quote.0 |= 0x8000_0000 }
    if triggerTitle ?? isTitle, span.trigger.0 != .max { span.trigger.0 |= 0x8000_0000 }
    if subjectTitle ?? isTitle, span.subject.0 != .max { span.subject.0 |= 0x8000_0000 }
    if objectTitle ?? isTitle, span.object.0 != .max { span.object.0 |= 0x8000_0000 }
    return (claim, confidence, span)
  }

  private mutating func isTitle() throws(SyntaxFault) -> Bool {
    let text = try cursor.text()
    return cursor.raw(text).elementsEqual("title".utf8)
  }

  private mutating func pair() throws(SyntaxFault) -> (UInt32, UInt32) {
    if cursor.takeNull() { return (.max, .max) }
    try cursor.expect(0x5B)
    let start = UInt32(min(try integer(), 0x7FFF_FFFE))
    try cursor.expect(0x2C)
    let end = UInt32(min(try integer(), 0x7FFF_FFFE))
    try cursor.expect(0x5D)
    return (start, end)
  }
}

extension CompactGraph {
  /// Reads `graph.json` without making a ``KnowledgeGraph`` of it.
  /// - Throws: ``ImportError`` with the line, or ``IndexError``.
  public convenience init(readingJSON path: String) throws {
    let file = try Self.input(path)
    let finished = try Self.build(file.bytes, path)
    self.init(memory: finished.memory, places: finished.places, isTrusted: true)
  }

  /// Reads the bytes of a `graph.json`.
  /// - Throws: ``ImportError`` with the line, or ``IndexError``.
  public convenience init(json bytes: [UInt8], path: String = "") throws {
    let finished = try bytes.withUnsafeBytes { bytes in try Self.build(bytes, path) }
    self.init(memory: finished.memory, places: finished.places, isTrusted: true)
  }

  private static func build(
    _ bytes: UnsafeRawBufferPointer, _ path: String
  ) throws -> CompactGraph {
    let builder: GraphBuilder
    do throws(SyntaxFault) {
      var reader = GraphJSONReader(bytes)
      builder = try reader.read()
    } catch { throw ImportError(error, path: path, in: bytes) }
    return try builder.finish()
  }
}
