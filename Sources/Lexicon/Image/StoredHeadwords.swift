import NewsText

/// Finds lexemes, names and countries of an image by headword and sort; a ``HeadwordIndex`` that has been compiled.
struct StoredHeadwords: Sendable {
  private let keys: StoredWords
  private let values: StoredTable<UInt32>

  init(_ reader: inout ImageReader) {
    keys = StoredWords(&reader)
    values = reader.table(of: UInt32.self)
  }

  /// The value of a headword.
  func find(_ sort: HeadwordIndex.Sort, _ headword: String) -> UInt32? {
    var headword = headword
    return headword.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let id = HeadwordIndex.withKey(sort, base, buffer.count) { keys.find($0, $1) }
      return id < 0 || values[id] == .max ? nil : values[id]
    }
  }
}

extension HeadwordIndex {
  /// Writes the headwords and what they are the headwords of.
  func write(to writer: inout ImageWriter) {
    keys.write(to: &writer)
    writer.add(table: values)
  }
}
