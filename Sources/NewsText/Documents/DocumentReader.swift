/// Reads files of one format.
public protocol DocumentReader: Sendable {
  /// The format's name for people.
  static var name: String { get }
  /// The extensions of the files it reads, in lower case and without the dot.
  static var fileExtensions: [String] { get }

  /// Reads the documents in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file's name; documents without an id of their own are called by it, and faults name it.
  ///   - limits: How much is taken.
  /// - Returns: The documents and the faults; a fault in one document does not keep the others back.
  static func read(_ bytes: [UInt8], file: String, limits: TextLimits) -> DocumentReading
}

/// The readers by the extensions of files.
public enum DocumentReaders {
  /// All readers, in the order in which help texts list them.
  public static let all: [any DocumentReader.Type] = [
    PlainTextReader.self, HTMLReader.self, MarkdownReader.self, JSONLinesReader.self,
  ]

  /// The reader for a file of this name; `nil` where there is none.
  public static func reader(forFile name: String) -> (any DocumentReader.Type)? {
    let wanted = fileExtension(of: name)
    return all.first { $0.fileExtensions.contains(wanted) }
  }

  /// Reads a file's bytes with the reader that its name asks for.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file's name, as short as it stays unique, since documents are called by it.
  ///   - limits: How much is taken.
  /// - Returns: The documents and the faults.
  public static func read(_ bytes: [UInt8], file: String, limits: TextLimits = .standard) -> DocumentReading {
    guard let reader = reader(forFile: file) else {
      return DocumentReading(faults: [TextError(.unknownFormat(fileExtension: fileExtension(of: file)), file: file)])
    }
    if bytes.count > limits.fileBytes {
      return DocumentReading(
        faults: [TextError(.fileTooLarge(bytes: bytes.count, limit: limits.fileBytes), file: file)])
    }
    return reader.read(bytes, file: file, limits: limits)
  }

  /// The extension of a file's name, in lower case and without the dot.
  static func fileExtension(of file: String) -> String {
    let name = file.utf8.split(separator: 0x2F).last ?? file.utf8[...]
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
  }

  /// The id of a document that a file holds alone.
  static func documentID(of file: String) -> String {
    let length = fileExtension(of: file).utf8.count
    return length == 0 ? file : String(decoding: file.utf8.dropLast(length + 1), as: UTF8.self)
  }

  /// Checks a finished document against the limits and for being empty.
  static func finish(_ document: NewsDocument, file: String, limits: TextLimits) -> DocumentReading {
    let size = document.title.utf8.count + document.text.utf8.count
    if size > limits.documentBytes {
      return DocumentReading(
        faults: [TextError(.documentTooLarge(bytes: size, limit: limits.documentBytes), file: file)])
    }
    let isEmpty = document.text.utf8.allSatisfy { $0 <= 0x20 } && document.title.utf8.allSatisfy { $0 <= 0x20 }
    return isEmpty ? DocumentReading(faults: [TextError(.empty, file: file)]) : DocumentReading(documents: [document])
  }
}
