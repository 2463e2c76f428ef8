#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes several files so that all of them change or none: each goes into a temporary file beside its place first, and only
/// when all are on disk do they take their names.
struct AtomicFiles: ~Copyable {
  private var pending: [(temporary: String, final: String)] = []
  private var current: Int32?

  /// Writes a file beside its place.
  ///
  /// A link is followed, so that it still leads to the file afterwards. What is no ordinary file, such as a device or a
  /// pipe, has no place beside it and is written as it is.
  mutating func add(_ path: String, _ write: (Descriptor) throws -> Void) throws {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG { return try writeDirectly(path, write) }
    try write(try begin(path))
    try end()
  }

  /// Opens a file beside its place, to be written until ``end()``; one at a time.
  mutating func begin(_ path: String) throws -> Descriptor {
    var info = stat()
    let exists = stat(path, &info) == 0
    let shown = path
    if exists, info.st_mode & S_IFMT != S_IFREG { throw CommandError.file("\(shown): is no ordinary file") }
    let path = exists ? Self.resolved(path) : path
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    var template = Array((path[..<slash] + ".wasl-XXXXXX").utf8CString)
    let number = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    if number < 0 { throw CommandError.file("\(shown): cannot be written: \(SystemFile.words(errno))") }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    pending.append((temporary, path))
    current = number
    // A file of mkstemp is for its owner only; a graph is an ordinary file.
    let mask = umask(0)
    umask(mask)
    fchmod(number, 0o666 & ~mask)
    return Descriptor(number: number, name: shown)
  }

  /// Brings the file that was begun last to disk.
  mutating func end() throws {
    guard let number = current else { return }
    current = nil
    let path = pending.last?.final ?? ""
    if fsync(number) != 0, errno != EINVAL {
      let reason = errno
      close(number)
      throw CommandError.file("\(path): cannot be written: \(SystemFile.words(reason))")
    }
    if close(number) != 0 { throw CommandError.file("\(path): cannot be written: \(SystemFile.words(errno))") }
  }

  private func writeDirectly(_ path: String, _ write: (Descriptor) throws -> Void) throws {
    let number = open(path, O_WRONLY | O_CLOEXEC)
    if number < 0 { throw CommandError.file("\(path): cannot be written: \(SystemFile.words(errno))") }
    defer { close(number) }
    try write(Descriptor(number: number, name: path))
  }

  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Gives all files their names.
  mutating func commit() throws {
    while let file = pending.first {
      if rename(file.temporary, file.final) != 0 {
        throw CommandError.file("\(file.final): cannot be written: \(SystemFile.words(errno))")
      }
      pending.removeFirst()
    }
  }

  deinit {
    if let current { close(current) }
    for file in pending { unlink(file.temporary) }
  }
}
