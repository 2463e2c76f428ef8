#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of the operating system, with errors that name the file.
enum SystemFile {
  /// The operating system's words for an error number.
  static func words(_ number: Int32) -> String { strerror(number).map { String(cString: $0) } ?? "error \(number)" }

  /// Opens a file for reading, hands it out, and closes it.
  static func withReader<Result>(_ path: String, _ body: (Descriptor) throws -> Result) throws -> Result {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    if number < 0 { throw CommandError.file("\(path): cannot be read: \(words(errno))") }
    defer { close(number) }
    return try body(Descriptor(number: number, name: path))
  }

  /// The size of an ordinary file.
  static func size(_ path: String) -> Int? {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, at most so many and one more.
  static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
    try withReader(path) { file in
      var result: [UInt8] = []
      while result.count <= limit {
        let bytes = try file.read()
        if bytes.isEmpty { break }
        result.append(contentsOf: bytes)
      }
      return result
    }
  }

  /// The path itself where it is a file; where it is a folder, the paths of the files in it with that extension, sorted.
  static func list(_ path: String, fileExtension: String) throws -> [String] {
    var info = stat()
    guard stat(path, &info) == 0 else { throw CommandError.file("\(path): cannot be read: \(words(errno))") }
    if info.st_mode & S_IFMT != S_IFDIR { return [path] }
    return try visibleEntries(of: path).filter { $0.hasSuffix("." + fileExtension) }.sorted()
      .map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
  }

  /// The names of all files in a folder and the folders in it, relative to it, sorted; links to folders are not followed.
  static func filesBelow(_ path: String) throws -> [String] {
    var names: [String] = []
    for name in try visibleEntries(of: path) {
      var info = stat()
      guard lstat(path + "/" + name, &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR {
        names += try filesBelow(path + "/" + name).map { name + "/" + $0 }
      } else {
        names.append(name)
      }
    }
    return names.sorted()
  }

  /// The names in a folder that do not begin with a dot, in no order.
  private static func visibleEntries(of path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw CommandError.file("\(path): cannot be read: \(words(errno))") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // SAFETY: `d_name` is a NUL-terminated string inside the entry, which lives until the next call.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: String) throws {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part + "/"
      if mkdir(prefix, 0o777) != 0, errno != EEXIST {
        throw CommandError.file("\(path): the folder cannot be made: \(words(errno))")
      }
    }
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw CommandError.file("\(path): is not a folder")
    }
  }
}
