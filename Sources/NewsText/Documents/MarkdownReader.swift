/// Reads Markdown as text: markup goes, words stay.
///
/// Headings become paragraphs of their own, and the first of the highest rank above the text is the title unless the front
/// matter names one. Links and emphasis become their text; images, code blocks, comments, tables' rulings and link definitions
/// are left out. Lines of one paragraph are joined by spaces.
public enum MarkdownReader: DocumentReader {
  /// The format's name.
  public static let name = "Markdown"
  /// The extensions of its files.
  public static let fileExtensions = ["md"]

  /// Reads the one document of a file.
  public static func read(_ bytes: [UInt8], file: String, limits: TextLimits) -> DocumentReading {
    let text: [UInt8]
    do { text = LineBreaks.normalized(try TextDecoder.decode(bytes)) } catch {
      return DocumentReading(faults: [error.located(file: file)])
    }
    var blocks = MarkdownBlocks(text)
    blocks.read()
    let document = NewsDocument(
      id: DocumentReaders.documentID(of: file),
      title: blocks.frontMatter["title"] ?? String(decoding: blocks.title, as: UTF8.self),
      text: String(decoding: blocks.text, as: UTF8.self),
      language: (blocks.frontMatter["language"] ?? blocks.frontMatter["lang"]).flatMap(Language.init(code:)),
      date: blocks.frontMatter["date"],
      source: blocks.frontMatter["source"] ?? blocks.frontMatter["url"] ?? blocks.frontMatter["publisher"])
    return DocumentReaders.finish(document, file: file, limits: limits)
  }
}

/// Reads the lines of a Markdown file.
struct MarkdownBlocks {
  private(set) var text: [UInt8] = []
  private(set) var title: [UInt8] = []
  private(set) var frontMatter: [String: String] = [:]

  private let bytes: [UInt8]
  private var index = 0
  private var paragraph: [UInt8] = []
  private var fence: (mark: UInt8, length: Int)?
  private var isInComment = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    readFrontMatter()
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      read(line: bytes[index..<end])
      index = end + 1
    }
    flush()
  }

  private mutating func readFrontMatter() {
    guard bytes.starts(with: "---\n".utf8) else { return }
    var position = 4
    var found: [String: String] = [:]
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[position..<end]
      position = end + 1
      let bare = Self.trimmed(line)
      if bare.elementsEqual("---".utf8) || bare.elementsEqual("...".utf8) {
        frontMatter = found
        index = min(position, bytes.count)
        return
      }
      guard let colon = line.firstIndex(of: 0x3A), let first = line.first, first > 0x20, first != 0x23 else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      var value = Self.trimmed(line[line.index(after: colon)...])
      if value.count >= 2, let quote = value.first, quote == 0x22 || quote == 0x27, value.last == quote {
        value = value.dropFirst().dropLast()
      }
      if !value.isEmpty { found[key] = String(decoding: value, as: UTF8.self) }
    }
  }

  private mutating func read(line: ArraySlice<UInt8>) {
    let indent = Self.indent(line)
    var content = Self.trimmed(line)
    if let open = fence {
      let run = content.prefix { $0 == open.mark }.count
      if run >= open.length, run == content.count { fence = nil }
      return
    }
    if isInComment {
      isInComment = !Self.contains(content, "-->")
      return
    }
    guard let first = content.first else { return flush() }
    if first == 0x60 || first == 0x7E {
      let run = content.prefix { $0 == first }.count
      if run >= 3, first == 0x7E || !content.dropFirst(run).contains(0x60) {
        flush()
        fence = (first, run)
        return
      }
    }
    if content.starts(with: "<!--".utf8) {
      flush()
      isInComment = !Self.contains(content, "-->")
      return
    }
    // An indented line goes on with its paragraph or list; on its own it is code.
    if indent >= 4, paragraph.isEmpty, Self.itemStart(content) == nil { return }
    while content.first == 0x3E { content = Self.trimmed(content.dropFirst()) }
    if content.isEmpty { return flush() }
    if isHeading(content) || isRule(content) || isDefinition(content) || isTableRule(content) { return }
    if let start = Self.itemStart(content) {
      flush()
      paragraph.append(contentsOf: content[..<start])
      content = content[start...]
    } else if content.first == 0x7C {
      flush()
      content = Self.trimmed(content.drop { $0 == 0x7C })
    } else if !paragraph.isEmpty {
      paragraph.append(0x20)
    }
    if content.starts(with: "[ ] ".utf8) || content.starts(with: "[x] ".utf8) { content = content.dropFirst(4) }
    paragraph.append(contentsOf: content)
  }

  private mutating func isHeading(_ content: ArraySlice<UInt8>) -> Bool {
    // A line of = or - under a paragraph makes it a heading.
    if !paragraph.isEmpty, content.count >= 2, content.allSatisfy({ $0 == 0x3D }) || content.allSatisfy({ $0 == 0x2D })
    {
      let heading = paragraph
      paragraph = []
      add(heading: heading[...])
      return true
    }
    let rank = content.prefix { $0 == 0x23 }.count
    guard rank >= 1, rank <= 6, content.count > rank, content[content.startIndex + rank] <= 0x20 else { return false }
    flush()
    var heading = Self.trimmed(content.dropFirst(rank))
    let closing = heading.reversed().prefix { $0 == 0x23 }.count
    if closing > 0, closing < heading.count, heading.dropLast(closing).last == 0x20 {
      heading = Self.trimmed(heading.dropLast(closing))
    }
    add(heading: heading)
    return true
  }

  private mutating func add(heading: ArraySlice<UInt8>) {
    let plain = MarkdownSpans.plain(heading)
    if title.isEmpty, text.isEmpty, frontMatter["title"] == nil {
      title = plain
    } else {
      add(plain)
    }
  }

  private mutating func isRule(_ content: ArraySlice<UInt8>) -> Bool {
    let marks = content.filter { $0 > 0x20 }
    guard marks.count >= 3, let mark = marks.first, mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
    guard marks.allSatisfy({ $0 == mark }) else { return false }
    flush()
    return true
  }

  private func isDefinition(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.first == 0x5B, let close = content.firstIndex(of: 0x5D) else { return false }
    let after = close + 1
    return after < content.endIndex && content[after] == 0x3A && paragraph.isEmpty
  }

  private func isTableRule(_ content: ArraySlice<UInt8>) -> Bool {
    content.contains(0x7C) && content.contains(0x2D)
      && content.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 <= 0x20 }
  }

  private mutating func flush() {
    guard !paragraph.isEmpty else { return }
    let plain = MarkdownSpans.plain(paragraph[...])
    paragraph = []
    add(plain)
  }

  private mutating func add(_ plain: [UInt8]) {
    guard plain.contains(where: { $0 > 0x20 }) else { return }
    if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
    text.append(contentsOf: plain)
  }

  /// The place behind the bullet or number with which the line starts.
  private static func itemStart(_ content: ArraySlice<UInt8>) -> Int? {
    guard let first = content.first else { return nil }
    if first == 0x2D || first == 0x2A || first == 0x2B {
      let next = content.startIndex + 1
      return next < content.endIndex && content[next] == 0x20 ? next + 1 : nil
    }
    let digits = content.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits >= 1, digits <= 3, content.count > digits + 1 else { return nil }
    let mark = content[content.startIndex + digits]
    guard mark == 0x2E || mark == 0x29, content[content.startIndex + digits + 1] == 0x20 else { return nil }
    return content.startIndex + digits + 2
  }

  private static func indent(_ line: ArraySlice<UInt8>) -> Int {
    var width = 0
    for byte in line {
      if byte == 0x20 { width += 1 } else if byte == 0x09 { width += 4 } else { break }
    }
    return width
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  private static func contains(_ line: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard line.count >= wanted.count else { return false }
    return (line.startIndex...line.endIndex - wanted.count).contains { line[$0...].starts(with: wanted) }
  }
}
