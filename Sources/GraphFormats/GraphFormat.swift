public import KnowledgeGraph

/// What made a graph: named in every file, so that a run can be repeated.
public struct GraphGenerator: Sendable, Hashable {
  /// The program.
  public var name: String
  /// Its version.
  public var version: String
  /// A hash of the lexicon that it read with.
  public var lexicon: String

  /// Makes a description of a program.
  public init(name: String = "wasl", version: String, lexicon: String = "") {
    self.name = name
    self.version = version
    self.lexicon = lexicon
  }
}

/// How a graph is to be written.
public struct ExportOptions: Sendable, Hashable {
  /// The language of labels, legends and directions of a diagram.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case arabic = "ar"
    case english = "en"
  }

  /// What made the graph.
  public var generator: GraphGenerator
  /// The language of a diagram; where there is none, that of most documents.
  public var language: Language?
  /// The title of a diagram; where there is none, the format makes one.
  public var title: String?

  /// Makes options.
  public init(generator: GraphGenerator, language: Language? = nil, title: String? = nil) {
    self.generator = generator
    self.language = language
    self.title = title
  }

  /// The language to draw a graph in: the one asked for, or that of most documents.
  func language(for graph: KnowledgeGraph) -> Language {
    if let language { return language }
    let arabic = graph.documents.count { $0.language == Language.arabic.rawValue }
    return arabic * 2 > graph.documents.count ? .arabic : .english
  }
}

/// A file format into which a graph can be written.
///
/// One file of this module holds one format; ``all`` lists them, and the command line and the documentation read that list.
public struct GraphFormat: Sendable {
  /// The name on the command line, such as `"json"`.
  public let name: String
  /// One line on what the format is and who reads it.
  public let summary: String
  /// The usual file extension, without the dot.
  public let fileExtension: String
  /// The media type, such as `"application/json"`.
  public let mediaType: String
  private let writer: @Sendable (KnowledgeGraph, ExportOptions, inout ByteSink) -> Void

  /// Makes a format from its parts.
  init(
    name: String, summary: String, fileExtension: String, mediaType: String,
    writer: @escaping @Sendable (KnowledgeGraph, ExportOptions, inout ByteSink) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.writer = writer
  }

  /// All formats, in the order in which they are listed.
  public static let all: [GraphFormat] = [.json, .dot]

  /// The format of that name.
  public static func named(_ name: some StringProtocol) -> GraphFormat? { all.first { $0.name == name } }

  /// The format for a file of that name, by its extension.
  public static func forFile(_ path: some StringProtocol) -> GraphFormat? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let fileExtension = path[path.index(after: dot)...].lowercased()
    return all.first { $0.fileExtension == fileExtension }
  }

  /// Writes a graph, the same bytes for the same graph and options.
  /// - Throws: what the sink's receiver throws.
  public func write(_ graph: KnowledgeGraph, options: ExportOptions, to sink: inout ByteSink) throws {
    writer(graph, options, &sink)
    try sink.finish()
  }

  /// The bytes of a graph in this format.
  public func bytes(of graph: KnowledgeGraph, options: ExportOptions) -> [UInt8] {
    var sink = ByteSink()
    writer(graph, options, &sink)
    return sink.bytes
  }
}
