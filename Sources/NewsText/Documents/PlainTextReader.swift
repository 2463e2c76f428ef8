/// Reads plain text.
///
/// The first line that is not blank is the title if a blank line follows it, text follows that, it is short (up to 200
/// characters), and it does not end like a sentence of running text: in a full stop, comma, semicolon or colon.
/// Otherwise the document has no title.
public enum PlainTextReader: DocumentReader {
  /// The format's name.
  public static let name = "plain text"
  /// The extensions of its files.
  public static let fileExtensions = ["txt"]

  private static let longestTitle = 200

  /// Reads the one document of a file.
  public static func read(_ bytes: [UInt8], file: String, limits: TextLimits) -> DocumentReading {
    let text: [UInt8]
    do { text = LineBreaks.normalized(try TextDecoder.decode(bytes)) } catch {
      return DocumentReading(faults: [error.located(file: file)])
    }
    let (title, body) = split(text)
    let document = NewsDocument(
      id: DocumentReaders.documentID(of: file), title: String(decoding: title, as: UTF8.self),
      text: String(decoding: body, as: UTF8.self))
    return DocumentReaders.finish(document, file: file, limits: limits)
  }

  /// Parts the title from the text.
  static func split(_ text: [UInt8]) -> (title: ArraySlice<UInt8>, text: ArraySlice<UInt8>) {
    var start = 0
    while start < text.count, text[start] <= 0x20 { start += 1 }
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    let title = trimmed(text[start..<end])
    var next = end + 1
    while next < text.count, isBlank(text[next]) { next += 1 }
    guard next < text.count, text[next] == 0x0A, !title.isEmpty else { return ([], text[...]) }
    while next < text.count, text[next] <= 0x20 { next += 1 }
    guard next < text.count, !endsInMark(title) else { return ([], text[...]) }
    let length = title.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return length <= longestTitle ? (title, text[next...]) : ([], text[...])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  private static func endsInMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    switch last {
    case 0x2E:
      // A title may end in dots, or in an acronym's full stop.
      return !line.dropLast().hasSuffix(of: [0x2E]) && !line.dropLast(2).hasSuffix(of: [0x2E])
    case 0x2C, 0x3A, 0x3B: return true
    default: return line.hasSuffix(of: [0xD8, 0x8C]) || line.hasSuffix(of: [0xD8, 0x9B])
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the slice ends in the bytes.
  func hasSuffix(of bytes: [UInt8]) -> Bool { count >= bytes.count && suffix(bytes.count).elementsEqual(bytes) }
}
