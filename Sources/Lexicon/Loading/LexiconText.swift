/// All lexicon files of a load in one array of bytes.
struct LexiconText {
  struct File {
    var name: String
    var range: Range<Int>
    var layer: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var files: [File] = []

  /// Adds one file.
  mutating func add(_ source: LexiconSource) {
    let start = bytes.count
    bytes.append(contentsOf: source.text.utf8)
    files.append(File(name: source.name, range: start..<bytes.count, layer: source.layer))
    bytes.append(0x0A)
  }

  /// Adds files that stand one behind the other, each introduced by a line `#@file NAME`.
  mutating func add(bundle: UnsafeBufferPointer<UInt8>, layer: Int) {
    let start = bytes.count
    bytes.append(contentsOf: bundle)
    bytes.append(0x0A)
    let mark = Array("#@file ".utf8)
    var line = start
    var fileStart: Int?
    var name = ""
    func close(at end: Int, _ files: inout [File]) {
      if let fileStart { files.append(File(name: name, range: fileStart..<end, layer: layer)) }
    }
    while line < bytes.count {
      let end = Self.lineEnd(bytes, from: line)
      if bytes[line] == mark[0], end - line > mark.count, bytes[line..<line + mark.count].elementsEqual(mark) {
        close(at: line, &files)
        name = String(decoding: bytes[line + mark.count..<end], as: UTF8.self)
        fileStart = end + 1
      }
      line = end + 1
    }
    close(at: bytes.count, &files)
  }

  /// The place of the next line feed, which there always is.
  static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count && bytes[end] != 0x0A { end += 1 }
    return end
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A number that changes with every change of the files.
  var version: String {
    var hash = WordHash.seed
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 32
        offset += 8
      }
      while offset < raw.count {
        hash = WordHash.extend(hash, raw[offset])
        offset += 1
      }
    }
    hash = (hash ^ (hash >> 31)) &* 0xbf58_476d_1ce4_e5b9
    let digits = String(hash ^ (hash >> 29), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
