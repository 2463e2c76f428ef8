import KnowledgeGraph

/// The first bytes of an index file.
///
/// 64 bytes: magic, version, number of sections, size of the file, signature of the vocabulary, checksum of header and table.
/// Then for each section 32 bytes: its number, the size of its elements, offset, count, checksum. All numbers little-endian.
enum IndexHeader {
  static let magic: [UInt8] = Array("WASLX\r\n\u{1A}".utf8)
  static let version: UInt32 = 1
  static let byteCount = 64 + 32 * IndexSection.allCases.count

  /// Stands for the names of relations, statuses and kinds in their order: labels are numbers and mean nothing without them.
  static let vocabulary: UInt64 = {
    let names = Relation.allCases.map(\.name) + Status.allCases.map(\.name) + EntityKind.allCases.map(\.name)
    return ByteHash.of(names.joined(separator: ","))
  }()
}

/// Reads and writes little-endian numbers at places in memory.
struct ByteFields {
  var bytes: [UInt8]

  func word(_ offset: Int) -> UInt64 { (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) } }

  func half(_ offset: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) } }

  mutating func put(_ value: UInt64, at offset: Int) {
    for place in 0..<8 { bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * place)) }
  }

  mutating func put(_ value: UInt32, at offset: Int) {
    for place in 0..<4 { bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt32(8 * place)) }
  }
}
