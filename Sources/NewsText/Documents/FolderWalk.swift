#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a walk found.
public struct FoundFile: Sendable, Hashable {
  /// The path under which it can be opened.
  public var path: String
  /// Its name below the folder that was asked for, or its own name where it was asked for itself.
  public var name: String
}

/// Lists the files that can be read below the given paths.
///
/// Folders are walked in the order of their names, hidden files left out; links are followed, and each folder and file is
/// visited once, so that loops end. A file that was given by its path is listed whatever its extension.
public struct FolderWalk: Sendable {
  /// The files: those of the first path first, below a folder sorted by path (by bytes).
  public private(set) var files: [FoundFile] = []
  /// Paths that do not exist or cannot be read, and folders without anything to read.
  public private(set) var faults: [TextError] = []

  private struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  private enum Kind {
    case file, folder, other
  }

  private var visited: Set<Identity> = []

  /// Walks the paths.
  public init(_ paths: [String]) {
    for path in paths { walk(path) }
  }

  private mutating func walk(_ path: String) {
    guard let (kind, identity) = status(path) else { return }
    switch kind {
    case .file:
      if visited.insert(identity).inserted { files.append(FoundFile(path: path, name: Self.lastPart(path))) }
    case .folder:
      let before = files.count
      let faultsBefore = faults.count
      var found: [FoundFile] = []
      walkFolder(path, identity, &found)
      found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      files.append(contentsOf: found)
      if files.count == before, faults.count == faultsBefore { faults.append(TextError(.noDocuments, file: path)) }
    case .other:
      faults.append(TextError(.unreadable(reason: "it is neither a file nor a folder"), file: path))
    }
  }

  private mutating func walkFolder(_ root: String, _ identity: Identity, _ found: inout [FoundFile]) {
    guard visited.insert(identity).inserted else { return }
    var pending = [(path: root, name: "")]
    while let folder = pending.popLast() {
      guard let names = list(folder.path) else { continue }
      for name in names where !name.utf8.starts(with: ".".utf8) {
        let path = folder.path.utf8.last == 0x2F ? folder.path + name : folder.path + "/" + name
        let shown = folder.name.isEmpty ? name : folder.name + "/" + name
        guard let (kind, identity) = status(path, isFound: true) else { continue }
        switch kind {
        case .folder:
          if visited.insert(identity).inserted { pending.append((path, shown)) }
        case .file:
          // A README tells what a folder holds; it is no article.
          guard DocumentReaders.reader(forFile: name) != nil, !name.lowercased().utf8.starts(with: "readme".utf8) else {
            continue
          }
          if visited.insert(identity).inserted { found.append(FoundFile(path: path, name: shown)) }
        case .other: break
        }
      }
    }
  }

  /// What the path leads to; a link to nowhere inside a folder is no fault, since nobody asked for it.
  private mutating func status(_ path: String, isFound: Bool = false) -> (Kind, Identity)? {
    var info = stat()
    guard stat(path, &info) == 0 else {
      if !isFound { faults.append(TextError(.unreadable(reason: Self.lastError()), file: path)) }
      return nil
    }
    let identity = Identity(device: UInt64(truncatingIfNeeded: info.st_dev), node: UInt64(info.st_ino))
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return (.folder, identity)
    case S_IFREG: return (.file, identity)
    default: return (.other, identity)
    }
  }

  private mutating func list(_ path: String) -> [String]? {
    guard let folder = opendir(path) else {
      faults.append(TextError(.unreadable(reason: Self.lastError()), file: path))
      return nil
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // SAFETY: `d_name` is a NUL-terminated string inside the entry, which lives until the next call.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      names.append(name)
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }

  private static func lastPart(_ path: String) -> String {
    path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }

  private static func lastError() -> String { strerror(errno).map { String(cString: $0) } ?? "unknown error" }
}
