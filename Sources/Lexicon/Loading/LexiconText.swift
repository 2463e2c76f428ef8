/// All lexicon files of a load in one array of bytes.
struct LexiconText {
  /// Bytes that came together: one file, or many that stand one behind the other.
  struct Segment {
    /// Nothing where lines `#@file NAME` name the files.
    var name: String?
    var range: Range<Int>
    var layer: Int
  }

  /// Bytes behind the last line, so that eight can be loaded at once from every line.
  static let padding = [UInt8](repeating: 0x0A, count: 8)

  private(set) var bytes = padding
  private(set) var segments: [Segment] = []

  /// Adds one file.
  mutating func add(_ source: LexiconSource) {
    let start = bytes.count
    bytes.append(contentsOf: source.text.utf8)
    segments.append(Segment(name: source.name, range: start..<bytes.count, layer: source.layer))
    bytes.append(contentsOf: Self.padding)
  }

  /// Adds files that stand one behind the other, each introduced by a line `#@file NAME`.
  mutating func add(bundle: UnsafeBufferPointer<UInt8>, layer: Int) {
    let start = bytes.count
    bytes.reserveCapacity(start + bundle.count + Self.padding.count)
    bytes.append(contentsOf: bundle)
    segments.append(Segment(name: nil, range: start..<bytes.count, layer: layer))
    bytes.append(contentsOf: Self.padding)
  }

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
