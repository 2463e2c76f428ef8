/// An article as a reader hands it out.
///
/// Offsets that leave the program count in ``title`` and ``text`` as they stand here.
public struct NewsDocument: Sendable, Hashable {
  /// What the document is called: its file's name without extension, or the id of its JSON line.
  public var id: String
  /// The headline; empty where there is none.
  public var title: String
  /// The article's text.
  public var text: String
  /// The language that the source names, if it is one that is read.
  public var language: Language?
  /// The date of publication, as the source has it.
  public var date: String?
  /// The outlet or address, as the source has it.
  public var source: String?

  /// Makes a document from its parts.
  public init(
    id: String, title: String = "", text: String, language: Language? = nil, date: String? = nil, source: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.language = language
    self.date = date
    self.source = source
  }
}

/// What a reader made of a file: its documents, and what could not be read.
public struct DocumentReading: Sendable {
  /// The documents in the file's order.
  public var documents: [NewsDocument]
  /// The faults in the file's order.
  public var faults: [TextError]

  /// Makes a reading from its parts.
  public init(documents: [NewsDocument] = [], faults: [TextError] = []) {
    self.documents = documents
    self.faults = faults
  }
}
