/// Why a file or a document could not be read as text.
public struct TextError: Error, Sendable, Hashable {
  /// What went wrong, with the facts of the case.
  public enum Code: Sendable, Hashable {
    /// The bytes are no text in any encoding that is tried; the first bad byte stands at the offset.
    case notText(byteOffset: Int)
    /// The file has more bytes than are taken.
    case fileTooLarge(bytes: Int, limit: Int)
    /// The document has more bytes than are taken.
    case documentTooLarge(bytes: Int, limit: Int)
    /// A line of a JSON-lines file has more bytes than are taken.
    case lineTooLarge(limit: Int)
    /// There is no text in the file.
    case empty
    /// There is no file to read below the folder.
    case noDocuments
    /// A line of a JSON-lines file is not a document.
    case badLine(reason: String)
    /// The file's name has an extension that no reader knows.
    case unknownFormat(fileExtension: String)
    /// The operating system refused to open or list the path.
    case unreadable(reason: String)
  }

  /// What went wrong.
  public var code: Code
  /// The file, as it was given; empty where there is none.
  public var file: String
  /// The line, counted from 1, where the fault concerns one.
  public var line: Int?

  /// Makes an error from its parts.
  public init(_ code: Code, file: String = "", line: Int? = nil) {
    self.code = code
    self.file = file
    self.line = line
  }

  /// The same error, with the file and line filled in where they were open.
  public func located(file: String, line: Int? = nil) -> TextError {
    var result = self
    if result.file.isEmpty { result.file = file }
    if result.line == nil { result.line = line }
    return result
  }
}

extension TextError: CustomStringConvertible {
  /// The message for people: where, what, the limit, and what to do.
  public var description: String {
    var place = file
    if let line { place += place.isEmpty ? "line \(line)" : ":\(line)" }
    return place.isEmpty ? message : "\(place): \(message)"
  }

  /// The message without the place.
  public var message: String {
    switch code {
    case .notText(let offset):
      "not text: byte \(offset) fits neither UTF-8, UTF-16 nor Windows-1256; convert the file to UTF-8 or leave it out"
    case .fileTooLarge(let bytes, let limit):
      "the file has \(bytes) bytes, at most \(Self.size(limit)) are read at once; split it, "
        + "or write its documents as JSON lines and pass them to `wasl extract`"
    case .documentTooLarge(let bytes, let limit):
      "the document has \(bytes) bytes of text, at most \(Self.size(limit)) are read; split it into articles"
    case .lineTooLarge(let limit):
      "the line has more than \(Self.size(limit)), which is what a document may take; split its text into articles"
    case .empty:
      "there is no text in it; nothing was read"
    case .noDocuments:
      "there is no .txt, .html, .htm, .md or .jsonl file in this folder or below it"
    case .badLine(let reason):
      "not a document: \(reason); expected one JSON object with \"id\" and \"text\""
    case .unknownFormat(let fileExtension):
      "no reader for \(fileExtension.isEmpty ? "a file without extension" : "." + fileExtension); "
        + "expected .txt, .html, .htm, .md or .jsonl"
    case .unreadable(let reason):
      "cannot be read: \(reason)"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes % (1 << 20) == 0 && bytes > 0 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
