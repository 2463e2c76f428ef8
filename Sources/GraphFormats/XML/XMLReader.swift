/// Reads XML piece by piece: as much as graph files need, and nothing that a hostile file could use.
///
/// Elements, attributes, text, CDATA, comments and the five named entities are read. Namespace prefixes are cut off. A document type
/// declaration is skipped and its entities are not known, so none can be expanded without end or fetched.
struct XMLReader {
  /// A piece of a document.
  enum Event: Hashable {
    /// An element begins; an empty one ends with the next event.
    case start(name: String, attributes: [Attribute])
    case end(name: String)
    case text(String)
  }

  /// An attribute of an element.
  struct Attribute: Hashable {
    var name: String
    var value: String
  }

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []
  private var pendingEnd: String?
  private var hasRoot = false
  private static let depthLimit = 200

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next piece, `nil` at the end of the document.
  mutating func next() throws(GraphFormatError) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name: name)
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        let text = try self.text(until: UInt8(ascii: "<"))
        if open.isEmpty {
          if text.utf8.contains(where: { $0 > 0x20 }) { throw fault("text outside the root element") }
          continue
        }
        return .text(text)
      }
      if starts("<!--") {
        try skip(past: "-->", "a comment")
      } else if starts("<![CDATA[") {
        let start = index + 9
        try skip(past: "]]>", "a CDATA section")
        return .text(try string(bytes[start..<index - 3], at: start))
      } else if starts("<?") {
        try skip(past: "?>", "a processing instruction")
      } else if starts("<!DOCTYPE") {
        try skipDocumentType()
      } else if starts("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    if let name = open.last { throw fault("the element \(name) is not closed") }
    if !hasRoot { throw fault("no element") }
    return nil
  }

  private mutating func startTag() throws(GraphFormatError) -> Event {
    if open.isEmpty, hasRoot { throw fault("a second root element") }
    hasRoot = true
    index += 1
    let name = try self.name()
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpace()
      guard index < bytes.count else { throw fault("a tag that is not closed") }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        break
      }
      if starts("/>") {
        index += 2
        pendingEnd = name.local
        break
      }
      if !hadSpace { throw fault("expected a space before an attribute") }
      let attribute = try self.name()
      _ = skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw fault("expected \"=\"") }
      index += 1
      _ = skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
        throw fault("expected a quote")
      }
      let quote = bytes[index]
      index += 1
      let value = try text(until: quote)
      guard index < bytes.count else { throw fault("an attribute that is not closed") }
      index += 1
      if attribute.prefix == "xmlns" { continue }
      if attributes.contains(where: { $0.name == attribute.local }) {
        throw fault("the attribute \(attribute.local) stands twice")
      }
      attributes.append(Attribute(name: attribute.local, value: value))
    }
    open.append(name.local)
    if open.count > Self.depthLimit { throw fault("nested more than \(Self.depthLimit) levels deep") }
    return .start(name: name.local, attributes: attributes)
  }

  private mutating func endTag() throws(GraphFormatError) -> Event {
    index += 2
    let name = try self.name().local
    _ = skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { throw fault("expected \">\"") }
    index += 1
    guard let last = open.popLast(), last == name else { throw fault("the end of \(name), which is not open") }
    return .end(name: name)
  }

  private mutating func name() throws(GraphFormatError) -> (prefix: String, local: String) {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    if start == index { throw fault("expected a name") }
    let text = try string(bytes[start..<index], at: start)
    guard let colon = text.firstIndex(of: ":") else { return ("", text) }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: true
    default: false
    }
  }

  private mutating func text(until end: UInt8) throws(GraphFormatError) -> String {
    let start = index
    while index < bytes.count, bytes[index] != end, bytes[index] != UInt8(ascii: "&") { index += 1 }
    if index == bytes.count || bytes[index] == end { return try string(bytes[start..<index], at: start) }
    var buffer = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != end {
      if bytes[index] == UInt8(ascii: "&") {
        try reference(into: &buffer)
      } else {
        buffer.append(bytes[index])
        index += 1
      }
    }
    return try string(buffer[...], at: start)
  }

  private mutating func reference(into buffer: inout [UInt8]) throws(GraphFormatError) {
    let limit = min(bytes.count, index + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { throw fault("\"&\" without \";\"") }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    switch name {
    case "amp": buffer.append(UInt8(ascii: "&"))
    case "lt": buffer.append(UInt8(ascii: "<"))
    case "gt": buffer.append(UInt8(ascii: ">"))
    case "quot": buffer.append(UInt8(ascii: "\""))
    case "apos": buffer.append(UInt8(ascii: "'"))
    default:
      let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst(1)
      guard name.hasPrefix("#"), let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
        let scalar = Unicode.Scalar(value), value != 0
      else { throw fault("an unknown entity \"&\(DisplayText.shorten(name, to: 12));\"") }
      buffer.append(contentsOf: String(scalar).utf8)
    }
    index = end + 1
  }

  private mutating func skipDocumentType() throws(GraphFormatError) {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
    throw fault("a document type that is not closed")
  }

  private mutating func skip(past end: String, _ what: String) throws(GraphFormatError) {
    let pattern = Array(end.utf8)
    var place = index
    while place + pattern.count <= bytes.count {
      if bytes[place] == pattern[0], bytes[place..<place + pattern.count].elementsEqual(pattern) {
        index = place + pattern.count
        return
      }
      place += 1
    }
    throw fault("\(what) that is not closed")
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// Skips white space and says whether there was any.
  private mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index > start
  }

  private func string(_ slice: ArraySlice<UInt8>, at start: Int) throws(GraphFormatError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else { throw fault("bytes that are not UTF-8") }
    return text
  }

  private func fault(_ reason: String) -> GraphFormatError {
    let before = bytes[..<min(index, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return GraphFormatError(.malformed(language: "XML", line: line, column: column, reason: reason))
  }
}

extension [XMLReader.Attribute] {
  /// The value of an attribute.
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}
