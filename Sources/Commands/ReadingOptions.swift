import KnowledgeGraph
import NewsText

/// The options of the commands that read articles.
enum ReadingOption {
  static let lexicon = OptionDefinition(
    "--lexicon", value: "FILE", help: "words and names of your own; may be given again",
    details: "A file in the format of the built-in lexicon; its entries go before those of the same name",
    isRepeatable: true)
  static let threads = OptionDefinition(
    "--threads", value: "N", help: "work on N documents at once (default: one for each processor)",
    details: "The result is the same for any N")
  static let minConfidence = OptionDefinition(
    "--min-confidence", value: "SHARE", help: "leave out claims of less confidence, from 0 to 1",
    details: "How often claims of a confidence are right, wasl evaluate --by-relation tells for annotated articles")

  /// The least confidence that was asked for; nothing is left out by default.
  static func leastConfidence(_ arguments: ParsedArguments) throws -> Double {
    try arguments.number(minConfidence, in: 0...1) ?? 0
  }

  /// The number of threads that was asked for.
  static func threadCount(_ arguments: ParsedArguments) throws -> Int {
    try arguments.integer(threads, in: 1...1024) ?? ParallelMap.defaultThreads
  }
}

/// An input that was left out, and why.
struct SkippedInput: Hashable {
  /// The file, with its line where there is one, or the document.
  var place: String
  /// Why.
  var reason: String

  init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  init(_ error: TextError) {
    place = error.file + (error.line.map { ":\($0)" } ?? "")
    reason = error.message
  }
}

/// Reads files into documents with ids of their own.
struct DocumentIntake {
  private(set) var skipped: [SkippedInput] = []
  private var takenBy: [String: String] = [:]

  /// The documents of a file; what cannot be read is put on the list of skipped inputs.
  mutating func documents(of file: FoundFile) -> [NewsDocument] {
    let reading: DocumentReading
    do {
      let limit = TextLimits.standard.fileBytes
      if let size = SystemFile.size(file.path), size > limit {
        throw TextError(.fileTooLarge(bytes: size, limit: limit))
      }
      reading = DocumentReaders.read(try SystemFile.read(file.path, limit: limit), file: file.name)
    } catch let error as TextError {
      skip(error.located(file: file.path))
      return []
    } catch {
      let message = (error as? CommandError)?.message ?? "\(error)"
      let prefix = file.path + ": "
      skipped.append(
        SkippedInput(
          place: file.path, reason: message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message))
      return []
    }
    for fault in reading.faults {
      var fault = fault
      fault.file = file.path
      skip(fault)
    }
    return reading.documents.compactMap { unique($0, file) }
  }

  /// Puts an input on the list.
  mutating func skip(_ error: TextError) { skipped.append(SkippedInput(error)) }

  /// Puts a document on the list.
  mutating func skip(document: String, reason: String) { skipped.append(SkippedInput(place: document, reason: reason)) }

  /// The document under an id that no other has.
  ///
  /// One that is named after its file takes the whole path where the name is
  /// taken; one that brought its id cannot be given another.
  private mutating func unique(_ document: NewsDocument, _ file: FoundFile) -> NewsDocument? {
    var document = document
    var candidates = [document.id]
    if file.name.hasPrefix(document.id + ".") {
      candidates += [String(file.path.dropLast(file.name.count - document.id.count)), file.path]
    }
    for id in candidates where takenBy[id] == nil {
      takenBy[id] = file.path
      document.id = id
      return document
    }
    skipped.append(
      SkippedInput(
        place: file.path, reason: "the document \"\(document.id)\" is there already, from \(takenBy[document.id] ?? "")"
      ))
    return nil
  }
}
