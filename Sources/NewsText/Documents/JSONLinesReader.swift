/// Reads files of JSON lines, one document a line.
///
/// The text is handed out as the line has it, line breaks included, because whoever wrote the line counts offsets in it.
public enum JSONLinesReader: DocumentReader {
  /// The format's name.
  public static let name = "JSON lines"
  /// The extensions of its files.
  public static let fileExtensions = ["jsonl"]

  /// Reads the documents of a file; a broken line is a fault, and the rest is read.
  public static func read(_ bytes: [UInt8], file: String, limits: TextLimits) -> DocumentReading {
    var result = DocumentReading()
    var parser = JSONLinesParser(file: file, limits: limits)
    if TextDecoder.isUTF16(bytes) {
      do { parser.append(try TextDecoder.decode(bytes)) } catch {
        return DocumentReading(faults: [error.located(file: file)])
      }
    } else {
      if let bad = bytes.firstIndex(of: 0) {
        return DocumentReading(faults: [TextError(.notText(byteOffset: bad), file: file)])
      }
      parser.append(bytes)
    }
    parser.finish()
    while let line = parser.next() {
      switch line.result {
      case .success(let document): result.documents.append(document)
      case .failure(let error): result.faults.append(error)
      }
    }
    if result.documents.isEmpty && result.faults.isEmpty { result.faults.append(TextError(.empty, file: file)) }
    return result
  }
}
