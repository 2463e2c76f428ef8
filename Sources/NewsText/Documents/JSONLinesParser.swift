/// One line of a JSON-lines stream: a document, or why it is none.
public struct JSONLine: Sendable {
  /// The line's number, counted from 1.
  public var number: Int
  /// The id, where it could be read even if the rest could not.
  public var id: String?
  /// The document or the fault.
  public var result: Result<NewsDocument, TextError>
}

/// Reads documents from a stream of JSON lines, chunk by chunk.
///
/// Each line is one object `{"id", "text", "title"?, "language"?, "date"?, "source"?}`; other keys are ignored, blank lines
/// skipped. A broken line yields a fault, and the next line is read as if nothing had happened. At most one line is kept
/// in memory; a longer one than a document may take is dropped as it comes.
///
///     var parser = JSONLinesParser()
///     parser.append(chunk)
///     while let line = parser.next() { … }
///     parser.finish()                     // after the last chunk; then `next()` again
public struct JSONLinesParser {
  private let file: String
  private let longestLine: Int
  private let limits: TextLimits
  private var buffer: [UInt8] = []
  /// Where the line that is not yet handed out starts.
  private var start = 0
  /// Up to where it is known to hold no line break.
  private var searched = 0
  private var number = 0
  private var isFinished = false
  private var isDropping = false

  /// Makes a parser.
  ///
  /// - Parameters:
  ///   - file: The file's name, for faults.
  ///   - limits: How much is taken.
  public init(file: String = "", limits: TextLimits = .standard) {
    self.file = file
    self.limits = limits
    // An escape takes six bytes for what may be one in UTF-8.
    longestLine = limits.documentBytes * 6 + (1 << 16)
  }

  /// Takes the next chunk of the stream.
  public mutating func append(_ chunk: [UInt8]) { chunk.withUnsafeBytes { append($0) } }

  /// Takes the next chunk of the stream.
  public mutating func append(_ chunk: UnsafeRawBufferPointer) {
    if start > 0, start >= buffer.count / 2 {
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    buffer.append(contentsOf: chunk)
  }

  /// Says that the stream has ended, so that a last line without line break counts.
  public mutating func finish() { isFinished = true }

  /// The next line that is complete; `nil` where more of the stream is needed or it has ended.
  public mutating func next() -> JSONLine? {
    while let line = nextRawLine() {
      number += 1
      var bytes = line.bytes
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
      if line.isTooLong {
        return JSONLine(number: number, id: nil, result: .failure(fault(.lineTooLarge(limit: longestLine))))
      }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      return parse(bytes)
    }
    return nil
  }

  private mutating func nextRawLine() -> (bytes: ArraySlice<UInt8>, isTooLong: Bool)? {
    while true {
      let found = buffer.withUnsafeBufferPointer { all in
        UnsafeBufferPointer(rebasing: all[searched...]).firstIndex(of: 0x0A).map { $0 + searched }
      }
      if let end = found {
        let line = buffer[start..<end]
        let isTooLong = isDropping || line.count > longestLine
        isDropping = false
        start = end + 1
        searched = start
        return (line, isTooLong)
      }
      searched = buffer.count
      if buffer.count - start > longestLine {
        isDropping = true
        buffer.removeAll(keepingCapacity: true)
        start = 0
        searched = 0
      }
      guard isFinished, start < buffer.count || isDropping else { return nil }
      let line = buffer[start...]
      let isTooLong = isDropping
      isDropping = false
      start = buffer.count
      return (line, isTooLong)
    }
  }

  private func fault(_ code: TextError.Code) -> TextError { TextError(code, file: file, line: number) }

  private func parse(_ bytes: ArraySlice<UInt8>) -> JSONLine {
    func failed(_ reason: String, id: String? = nil) -> JSONLine {
      JSONLine(number: number, id: id, result: .failure(fault(.badLine(reason: reason))))
    }
    if let bad = Self.firstInvalid(bytes) { return failed("byte \(bad + 1) of the line is not UTF-8") }
    let value: JSONValue
    do { value = try JSONParser.parse(bytes) } catch {
      return failed("\(error.reason) at byte \(error.offset + 1) of the line")
    }
    guard case .object(let members) = value else { return failed("expected an object in braces") }
    var id: String?
    var fields: [String: String] = [:]
    var wrong: String?
    for (key, value) in members {
      switch (key, value) {
      case ("id", .string(let string)): id = string
      case ("id", .number(let digits)): id = digits
      case ("text", .string(let string)), ("title", .string(let string)), ("language", .string(let string)),
        ("date", .string(let string)), ("source", .string(let string)):
        fields[key] = string
      case ("title", .null), ("language", .null), ("date", .null), ("source", .null): break
      case ("id", _), ("text", _), ("title", _), ("language", _), ("date", _), ("source", _):
        wrong = "\"\(key)\" has to be a string"
      default: break
      }
    }
    if let wrong { return failed(wrong, id: id) }
    guard let id, !id.isEmpty else { return failed("there is no \"id\"") }
    guard let text = fields["text"] else { return failed("there is no \"text\"", id: id) }
    let document = NewsDocument(
      id: id, title: fields["title"] ?? "", text: text, language: fields["language"].flatMap(Language.init(code:)),
      date: fields["date"], source: fields["source"])
    let size = document.title.utf8.count + text.utf8.count
    if size > limits.documentBytes {
      let error = fault(.documentTooLarge(bytes: size, limit: limits.documentBytes))
      return JSONLine(number: number, id: id, result: .failure(error))
    }
    return JSONLine(number: number, id: id, result: .success(document))
  }

  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch { return error.byteOffsets.lowerBound }
  }
}
