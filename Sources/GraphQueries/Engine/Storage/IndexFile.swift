#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CompactGraph {
  /// Writes the index to a file, which replaces an old one only when it is complete.
  /// - Throws: ``IndexError`` with the code `unreadable`.
  public func write(to path: String) throws(IndexError) {
    let header = fileHeader()
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else {
      throw IndexError(.unreadable, path: path, detail: "cannot be written: \(IndexMemory.lastError)")
    }
    var isWritten = header.withUnsafeBytes { FileWriting.write($0, to: descriptor) }
    isWritten =
      isWritten && FileWriting.write(UnsafeRawBufferPointer(rebasing: memory.bytes[header.count...]), to: descriptor)
    let reason = IndexMemory.lastError
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw IndexError(.unreadable, path: path, detail: "cannot be written: \(reason)")
    }
  }

  private func fileHeader() -> [UInt8] {
    var header = ByteFields(bytes: [UInt8](repeating: 0, count: IndexHeader.byteCount))
    header.bytes.replaceSubrange(0..<8, with: IndexHeader.magic)
    header.put(IndexHeader.version, at: 8)
    header.put(UInt32(IndexSection.allCases.count), at: 12)
    header.put(UInt64(memory.count), at: 16)
    header.put(IndexHeader.vocabulary, at: 24)
    for section in IndexSection.allCases {
      let place = places[section.index]
      let entry = 64 + 32 * section.index
      header.put(section.rawValue, at: entry)
      header.put(UInt32(section.stride), at: entry + 4)
      header.put(UInt64(place.offset), at: entry + 8)
      header.put(UInt64(place.count), at: entry + 16)
      header.put(ByteHash.checksum(bytes(of: section)), at: entry + 24)
    }
    header.put(header.bytes.withUnsafeBytes { ByteHash.checksum($0) }, at: 32)
    return header.bytes
  }

  private func bytes(of section: IndexSection) -> UnsafeRawBufferPointer {
    let place = places[section.index]
    return UnsafeRawBufferPointer(
      rebasing: memory.bytes[place.offset..<place.offset + place.count * section.stride])
  }

  /// Opens an index file by mapping it: only the header and the table of sections are looked at.
  /// - Parameters:
  ///   - path: the file.
  ///   - verifying: whether the checksums of all sections are compared too, which reads the whole file.
  /// - Throws: ``IndexError`` that says whether the file is foreign, newer, truncated or damaged.
  public convenience init(opening path: String, verifying: Bool = false) throws(IndexError) {
    let memory = try IndexMemory(mapping: path)
    do throws(IndexError) {
      let (places, checksums) = try Self.readHeader(memory)
      self.init(memory: memory, places: places, isTrusted: false)
      if verifying {
        for (section, checksum) in zip(IndexSection.allCases, checksums)
        where ByteHash.checksum(bytes(of: section)) != checksum {
          throw IndexError(.damaged, detail: "the checksum of part \(section.rawValue) is wrong")
        }
        try validate()
      }
    } catch {
      throw IndexError(error.code, path: path, detail: error.detail)
    }
  }

  private static func readHeader(_ memory: IndexMemory) throws(IndexError) -> ([SectionPlace], [UInt64]) {
    guard 1.littleEndian == 1 else { throw IndexError(.foreign, detail: "this machine is big-endian") }
    guard memory.count >= 8, memory.bytes.prefix(8).elementsEqual(IndexHeader.magic) else {
      throw IndexError(.foreign, detail: memory.count < 8 ? "it has \(memory.count) bytes" : "it begins otherwise")
    }
    guard memory.count >= 64 else { throw IndexError(.truncated, detail: "it has \(memory.count) bytes") }
    let start = ByteFields(bytes: Array(memory.bytes.prefix(64)))
    guard start.half(8) == IndexHeader.version else {
      if start.half(8) > IndexHeader.version { throw IndexError(.newer, detail: "version \(start.half(8))") }
      throw IndexError(.foreign, detail: "version \(start.half(8))")
    }
    guard start.half(12) == UInt32(IndexSection.allCases.count) else {
      throw IndexError(.damaged, detail: "it has \(start.half(12)) parts")
    }
    guard start.word(16) == UInt64(memory.count) else {
      throw IndexError(.truncated, detail: "\(start.word(16)) bytes were written, \(memory.count) are there")
    }
    guard memory.count >= IndexHeader.byteCount else { throw IndexError(.truncated, detail: "the table is cut off") }
    var header = ByteFields(bytes: Array(memory.bytes.prefix(IndexHeader.byteCount)))
    let checksum = header.word(32)
    header.put(UInt64(0), at: 32)
    guard header.bytes.withUnsafeBytes({ ByteHash.checksum($0) }) == checksum else {
      throw IndexError(.damaged, detail: "the checksum of the header is wrong")
    }
    guard header.word(24) == IndexHeader.vocabulary else {
      throw IndexError(.foreign, detail: "its relations or kinds are not those of this version")
    }
    var places: [SectionPlace] = []
    var checksums: [UInt64] = []
    for section in IndexSection.allCases {
      let entry = 64 + 32 * section.index
      let (offset, count) = (header.word(entry + 8), header.word(entry + 16))
      guard header.half(entry) == section.rawValue, header.half(entry + 4) == UInt32(section.stride),
        offset % UInt64(SectionPlace.alignment) == 0, offset <= UInt64(memory.count),
        count <= (UInt64(memory.count) - offset) / UInt64(section.stride)
      else { throw IndexError(.damaged, detail: "part \(section.rawValue) lies outside the file") }
      places.append(SectionPlace(offset: Int(offset), count: Int(count)))
      checksums.append(header.word(entry + 24))
    }
    try checkCounts(places)
    return (places, checksums)
  }

  /// The counts that hang together; a file that passes its checksum fails here only where it was made to.
  private static func checkCounts(_ places: [SectionPlace]) throws(IndexError) {
    func count(_ section: IndexSection) -> Int { places[section.index].count }
    let (nodes, edges) = (count(.nodes) - 1, count(.edges))
    let isSound =
      nodes >= 0 && count(.offsets) == 4 * nodes + 1 && count(.arcs) == 2 * edges && count(.arcEdges) == 2 * edges
      && count(.edgeDays) == edges && count(.edgeClaims) == edges + 1 && count(.kinds) == nodes
      && (count(.spans) == 0 || count(.spans) == count(.claims)) && count(.stringOffsets) >= 2
      && count(.confidences) <= ConfidenceTable.limit && isPowerOfTwo(count(.idTable))
      && isPowerOfTwo(count(.nameTable))
    if !isSound { throw IndexError(.damaged, detail: "its parts do not fit together") }
  }

  private static func isPowerOfTwo(_ number: Int) -> Bool { number > 0 && number & (number - 1) == 0 }
}
