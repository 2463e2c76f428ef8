#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory in which an index or an input file stands: owned, or a file mapped into the address space.
///
/// It never changes once it is filled, so it can be read from many threads.
final class IndexMemory: @unchecked Sendable {
  // SAFETY: `base` is written only before the object is handed out; `deinit` releases it once.
  let base: UnsafeMutableRawPointer
  let count: Int
  private let isMapped: Bool

  /// Zeroed memory.
  init(zeroed count: Int) {
    base = .allocate(byteCount: max(count, 1), alignment: SectionPlace.alignment)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    self.count = count
    isMapped = false
  }

  /// A file, mapped for reading.
  init(mapping path: String) throws(IndexError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw IndexError(.unreadable, path: path, detail: "cannot be opened: \(Self.lastError)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw IndexError(.unreadable, path: path, detail: "is not a regular file")
    }
    count = Int(status.st_size)
    if count == 0 {
      base = .allocate(byteCount: 1, alignment: SectionPlace.alignment)
      isMapped = false
      return
    }
    guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
      throw IndexError(.unreadable, path: path, detail: "cannot be mapped: \(Self.lastError)")
    }
    base = address
    isMapped = true
  }

  deinit {
    if isMapped { munmap(base, count) } else { base.deallocate() }
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Tells the system that a mapped file is read from front to back.
  func readAhead() { if isMapped { madvise(base, count, MADV_SEQUENTIAL) } }

  static var lastError: String { String(cString: strerror(errno)) }
}

enum FileWriting {
  /// Writes all bytes to an open file; `false` where that fails.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
