/// Takes the files of a format that needs several.
///
/// Files are written one after the other, each through a ``ByteSink``, so a set that goes to a folder holds no more than a piece of
/// one file in memory.
public struct FileSet {
  /// A file of a set that is kept in memory.
  public struct File: Sendable, Hashable {
    /// The path inside the set: letters, digits and `. - _ /` only.
    public var name: String
    /// What the file holds.
    public var bytes: [UInt8]

    /// Makes a file from its parts.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files of a set in memory, in the order in which they were written.
  public private(set) var files: [File] = []
  private var failure: (any Error)?
  private let open: ((String) throws -> ByteSink)?

  /// Makes a set that keeps everything in memory.
  public init() { open = nil }

  /// Makes a set that writes each file to the sink that is opened for its name.
  ///
  /// The sink gets no word of the end of a file but its last piece: `open` is called for the next one.
  public init(open: @escaping (String) throws -> ByteSink) { self.open = open }

  /// Writes a file.
  mutating func add(_ name: String, _ write: (inout ByteSink) -> Void) {
    if failure != nil { return }
    guard let open else {
      var sink = ByteSink()
      write(&sink)
      files.append(File(name: name, bytes: sink.bytes))
      return
    }
    do {
      var sink = try open(name)
      write(&sink)
      try sink.finish()
    } catch { failure = error }
  }

  /// Ends the set.
  /// - Throws: the first error of a sink, or of opening one.
  func finish() throws { if let failure { throw failure } }

  /// Writes files as a tar archive (POSIX ustar), so that a set can go where only one stream goes.
  ///
  /// Owner, group and time are those of nobody at no time: the archive depends on the files alone.
  static func writeArchive(_ files: [File], to sink: inout ByteSink) {
    for file in files {
      sink.write(bytes: tarHeader(file))
      sink.write(bytes: file.bytes)
      let rest = file.bytes.count % 512
      if rest > 0 { sink.write(bytes: [UInt8](repeating: 0, count: 512 - rest)) }
    }
    sink.write(bytes: [UInt8](repeating: 0, count: 1024))
  }

  /// The files of a tar archive; `nil` where the bytes are none.
  static func files(inArchive bytes: [UInt8]) -> [File]? {
    guard bytes.count >= 512, bytes[257..<262].elementsEqual("ustar".utf8) else { return nil }
    var files: [File] = []
    var place = 0
    while place + 512 <= bytes.count, bytes[place] != 0 {
      let name = String(decoding: bytes[place..<place + 100].prefix { $0 != 0 }, as: UTF8.self)
      let digits = String(
        decoding: bytes[place + 124..<place + 136].filter { (0x30...0x37).contains($0) }, as: UTF8.self)
      guard let size = Int(digits, radix: 8), size <= bytes.count - place - 512 else { return nil }
      files.append(File(name: name, bytes: Array(bytes[place + 512..<place + 512 + size])))
      place += 512 + (size + 511) / 512 * 512
    }
    return files
  }

  private static func tarHeader(_ file: File) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.enumerated() { header[place + offset] = byte }
    }
    func octal(_ value: Int, digits: Int) -> String {
      let text = String(value, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
    // Names longer than 100 bytes would need the prefix field; no writer here makes any.
    put(String(decoding: file.name.utf8.prefix(100), as: UTF8.self), at: 0)
    put("0000644", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(file.bytes.count, digits: 11), at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6), at: 148)
    header[154] = 0
    return header
  }
}
