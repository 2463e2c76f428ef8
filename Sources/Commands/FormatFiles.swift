import GraphFormats

/// Files of a format on disk: one file, an archive, or a folder of them.
enum FormatFiles {
  /// Reads a file, or all files of a folder; standard input where the path is `-`.
  static func read(_ path: String, _ context: CommandContext) throws -> [FileSet.File] {
    if path == "-" {
      return [FileSet.File(name: "standard input", bytes: try context.wholeInput())]
    }
    guard SystemFile.isFolder(path) else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [FileSet.File(name: name, bytes: try SystemFile.read(path))]
    }
    return try SystemFile.filesBelow(path).map { FileSet.File(name: $0, bytes: try SystemFile.read(path + "/" + $0)) }
  }

  /// The format that a command line names, or that a file's name tells.
  static func format(_ name: String?, path: String?, command: String, among formats: [GraphFormat]) throws
    -> GraphFormat
  {
    if let format = name.flatMap({ GraphFormat.named($0) }) ?? path.flatMap({ GraphFormat.forFile($0) }) {
      return format
    }
    throw CommandError.usage(
      "name a format with \(command == "import" ? "--from" : "--to"); there are "
        + formats.map(\.name).joined(separator: ", "), command: command)
  }

  /// Writes a graph to a file, a folder, or standard output; a set of files goes to a file as an archive where the name ends so.
  static func write(
    _ graph: GraphContents, _ format: GraphFormat, _ options: ExportOptions, to path: String?,
    _ context: CommandContext
  ) throws {
    guard let path, path != "-" else {
      var sink = ByteSink { context.output.write(Array($0)) }
      return try format.write(graph, options: options, to: &sink)
    }
    if format.isFileSet, !path.hasSuffix(".tar") {
      let folder = FolderOfFiles(path)
      var files = FileSet { name in
        let file = try folder.begin(name)
        return ByteSink { try file.write($0) }
      }
      try format.write(graph, options: options, to: &files)
      return try folder.commit()
    }
    var files = AtomicFiles()
    try files.add(path) { file in
      var sink = ByteSink { try file.write($0) }
      try format.write(graph, options: options, to: &sink)
    }
    try files.commit()
  }
}

/// Files of a folder that are written one after the other and appear together.
private final class FolderOfFiles {
  private let path: String
  private var files = AtomicFiles()
  private var folders: Set<String> = []

  init(_ path: String) { self.path = path }

  func begin(_ name: String) throws -> Descriptor {
    try files.end()
    let folder = name.lastIndex(of: "/").map { path + "/" + name[..<$0] } ?? path
    if folders.insert(folder).inserted { try SystemFile.makeFolder(folder) }
    return try files.begin(path + "/" + name)
  }

  func commit() throws {
    try files.end()
    try files.commit()
  }
}
