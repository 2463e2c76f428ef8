public import KnowledgeGraph

/// A file format into which a graph can be written.
///
/// One folder of this module holds one format; ``all`` lists them, and the command line and the documentation read that list.
public struct GraphFormat: Sendable {
  /// The name on the command line, such as `"json"`.
  public let name: String
  /// One line on what the format is and who reads it.
  public let summary: String
  /// The usual file extension, without the dot; of a format of several files, that of the archive that holds them.
  public let fileExtension: String
  /// The media type, such as `"application/json"`.
  public let mediaType: String
  /// Whether the format needs several files, which go into a folder or an archive.
  public var isFileSet: Bool { if case .files = writer { true } else { false } }
  /// Whether a graph can be read back from the format: ``read(_:)``.
  public var isReadable: Bool { reader != nil }

  typealias SinkWriter = @Sendable (GraphContents, ExportOptions, inout ByteSink) -> Void
  typealias FilesWriter = @Sendable (GraphContents, ExportOptions, inout FileSet) -> Void
  typealias Reader = @Sendable ([FileSet.File]) throws(GraphFormatError) -> ImportedGraph
  typealias Checker = @Sendable ([FileSet.File], inout FaultList) -> Void

  private enum Writer: Sendable {
    case sink(SinkWriter)
    case files(FilesWriter)
  }
  private let writer: Writer
  private let checker: Checker
  private let reader: Reader?

  /// Makes a format of one file.
  init(
    name: String, summary: String, fileExtension: String, mediaType: String, writer: @escaping SinkWriter,
    checker: @escaping Checker, reader: Reader? = nil
  ) {
    self.name = name
    self.summary = summary
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.writer = .sink(writer)
    self.checker = checker
    self.reader = reader
  }

  /// Makes a format of several files.
  init(
    name: String, summary: String, files: @escaping FilesWriter, checker: @escaping Checker, reader: Reader? = nil
  ) {
    self.name = name
    self.summary = summary
    fileExtension = "tar"
    mediaType = "application/x-tar"
    writer = .files(files)
    self.checker = checker
    self.reader = reader
  }

  /// All formats, in the order in which they are listed.
  public static let all: [GraphFormat] = [
    .json, .dot, .html, .nodeLink, .graphML, .gexf, .graphology, .cytoscape, .cx2, .csv, .gephiCSV, .neo4jCSV, .cypher,
    .kuzu, .followTheMoney, .turtle, .jsonLD, .mermaid, .canvas, .oligrapher, .markdown,
  ]

  /// The format of that name.
  public static func named(_ name: some StringProtocol) -> GraphFormat? { all.first { $0.name == name } }

  /// The format for a file of that name, by its extension.
  public static func forFile(_ path: some StringProtocol) -> GraphFormat? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let fileExtension = path[path.index(after: dot)...].lowercased()
    return all.first { $0.fileExtension == fileExtension && !$0.isFileSet }
  }

  /// Writes a graph, the same bytes for the same graph and options; the files of a format of several as an archive.
  /// - Throws: what the sink's receiver throws.
  public func write(_ graph: KnowledgeGraph, options: ExportOptions, to sink: inout ByteSink) throws {
    try write(GraphContents(graph), options: options, to: &sink)
  }

  /// Writes the contents of a graph, which need not be in memory.
  /// - Throws: what the sink's receiver throws.
  public func write(_ graph: GraphContents, options: ExportOptions, to sink: inout ByteSink) throws {
    switch writer {
    case .sink(let write): write(graph, options, &sink)
    case .files(let write):
      var files = FileSet()
      write(graph, options, &files)
      FileSet.writeArchive(files.files, to: &sink)
    }
    try sink.finish()
  }

  /// Writes a graph as files: the several of a format that needs them, or one named `graph` with the format's extension.
  /// - Throws: what opening a file, or a sink's receiver, throws.
  public func write(_ graph: KnowledgeGraph, options: ExportOptions, to files: inout FileSet) throws {
    try write(GraphContents(graph), options: options, to: &files)
  }

  /// Writes the contents of a graph, which need not be in memory, as files.
  /// - Throws: what opening a file, or a sink's receiver, throws.
  public func write(_ graph: GraphContents, options: ExportOptions, to files: inout FileSet) throws {
    switch writer {
    case .sink(let write): files.add("graph." + fileExtension) { write(graph, options, &$0) }
    case .files(let write): write(graph, options, &files)
    }
    try files.finish()
  }

  /// The bytes of a graph in this format; of a format of several files, the archive's.
  public func bytes(of graph: KnowledgeGraph, options: ExportOptions) -> [UInt8] {
    var sink = ByteSink()
    // A sink in memory cannot fail.
    try? write(graph, options: options, to: &sink)
    return sink.bytes
  }

  /// The files of a graph in this format, in memory.
  public func files(of graph: KnowledgeGraph, options: ExportOptions) -> [FileSet.File] {
    var files = FileSet()
    try? write(graph, options: options, to: &files)
    return files.files
  }

  /// What the programs that files of this format are meant for would refuse or misread in them.
  /// - Parameter files: the file, or the files of a format of several.
  /// - Returns: the faults; empty where nothing is known against the files.
  public func faults(in files: [FileSet.File]) -> [FormatFault] {
    var list = FaultList()
    for file in files where String(validating: file.bytes, as: UTF8.self) == nil {
      list.add(at: file.name, "the bytes are not UTF-8")
    }
    if list.faults.isEmpty { checker(files, &list) }
    return list.result
  }

  /// What the programs that a file of this format is meant for would refuse or misread in it.
  /// - Returns: the faults; empty where nothing is known against the file.
  public func faults(in bytes: [UInt8]) -> [FormatFault] {
    faults(in: [FileSet.File(name: "graph." + fileExtension, bytes: bytes)])
  }

  /// Reads a graph, of our own making or another program's.
  ///
  /// What the other program says that a graph here cannot hold is left out, with a note.
  /// - Returns: `nil` where ``isReadable`` is false.
  /// - Throws: ``GraphFormatError`` where the files are not of the format.
  public func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph? {
    guard let reader else { return nil }
    return try reader(files)
  }

  /// Reads a graph from one file, or from the archive of a format of several.
  /// - Returns: `nil` where ``isReadable`` is false.
  /// - Throws: ``GraphFormatError`` where the file is not of the format.
  public func read(_ bytes: [UInt8]) throws(GraphFormatError) -> ImportedGraph? {
    try read([FileSet.File(name: "graph." + fileExtension, bytes: bytes)])
  }
}

/// A graph that came out of another program's file.
public struct ImportedGraph: Sendable, Hashable {
  /// The graph.
  public var graph: KnowledgeGraph
  /// What made it, where the file says so.
  public var generator: GraphGenerator?
  /// What was left out or guessed, a line each.
  public var notes: [String]

  /// Makes an imported graph from its parts.
  public init(graph: KnowledgeGraph, generator: GraphGenerator? = nil, notes: [String] = []) {
    self.graph = graph
    self.generator = generator
    self.notes = notes
  }
}
