import GraphFormats
import GraphQueries
import KnowledgeGraph

/// Where a graph comes from: a `graph.json`, an index, the folder of either, or standard input.
enum GraphSource {
  case index(path: String)
  case json(path: String)
  case bytes([UInt8])

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let path = arguments.value(GraphOption.graph)
    do { self = try Self.find(path ?? "graph.json", context) } catch let error as CommandError where path == nil {
      throw CommandError.file("\(error.message); name a graph with --graph FILE, or make one with `wasl build`")
    }
  }

  /// Looks at what a path is.
  static func find(_ path: String, _ context: CommandContext) throws -> GraphSource {
    if path == "-" { return .bytes(try context.wholeInput()) }
    if SystemFile.isFolder(path) {
      let names = ["graph.json", "graph.waslx"].map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
      guard let file = names.first(where: { SystemFile.size($0) != nil }) else {
        throw CommandError.file("\(path): the folder holds neither graph.json nor graph.waslx")
      }
      return try find(file, context)
    }
    // What is no ordinary file, such as a pipe, can be read only once.
    if SystemFile.size(path) == nil { return .bytes(try SystemFile.read(path)) }
    let start = try SystemFile.withReader(path) { try $0.read() }
    if path.hasSuffix(".waslx") || CompactGraph.isIndex(start.prefix(8)) { return .index(path: path) }
    return .json(path: path)
  }

  /// Opens the graph for questions.
  func open() throws -> (CompactGraph, GraphGenerator) {
    switch self {
    case .index(let path):
      do { return (try CompactGraph(opening: path), GraphGenerator(version: Version.current)) } catch {
        throw CommandError.file(error.description)
      }
    case .json(let path):
      let start = try SystemFile.read(path, limit: 4096)
      if let generator = Self.generator(start), let graph = try? CompactGraph(readingJSON: path) {
        return (graph, generator)
      }
    case .bytes(let bytes):
      if let generator = Self.generator(bytes), let graph = try? CompactGraph(json: bytes) { return (graph, generator) }
    }
    // What the quick reader does not take, the thorough one explains.
    let file = try file()
    return (try CompactGraph(file.graph), file.generator)
  }

  /// Opens the graph for a writer, and checks all of it: an index is not read into memory as a whole.
  func contents() throws -> (contents: GraphContents, generator: GraphGenerator) {
    guard case .index(let path) = self else {
      let file = try file()
      return (GraphContents(file.graph), file.generator)
    }
    do {
      return (try CompactGraph(opening: path, verifying: true).contents, GraphGenerator(version: Version.current))
    } catch { throw CommandError.file(error.description) }
  }

  /// Reads the whole graph as values, and checks all of it.
  func file() throws -> (graph: KnowledgeGraph, generator: GraphGenerator) {
    switch self {
    case .index(let path):
      do {
        let graph = try CompactGraph(opening: path, verifying: true)
        return (graph.knowledgeGraph(), GraphGenerator(version: Version.current))
      } catch { throw CommandError.file(error.description) }
    case .json(let path): return try Self.read(try SystemFile.read(path), path)
    case .bytes(let bytes): return try Self.read(bytes, "standard input")
    }
  }

  private static func read(
    _ bytes: [UInt8], _ name: String
  ) throws -> (graph: KnowledgeGraph, generator: GraphGenerator) {
    do {
      let file = try GraphFile(json: bytes)
      return (file.graph, file.generator)
    } catch { throw CommandError.file("\(name): \(error)") }
  }

  /// What made a graph, from the first bytes of its file.
  private static func generator(_ bytes: [UInt8]) -> GraphGenerator? {
    let head = bytes.prefix(4096)
    let key = Array("\"generator\"".utf8)
    guard let place = head.indices.first(where: { head[$0...].starts(with: key) }),
      let start = head[place...].firstIndex(of: 0x7B), let end = head[start...].firstIndex(of: 0x7D),
      let value = try? JSONParser.parse(Array(head[start...end]))
    else { return nil }
    guard let name = value["name"]?.string, let version = value["version"]?.string,
      let lexicon = value["lexicon"]?.string
    else { return nil }
    return GraphGenerator(name: name, version: version, lexicon: lexicon)
  }
}
