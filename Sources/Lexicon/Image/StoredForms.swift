/// Folded word forms in an image and the lexemes that they belong to; a ``FormTable`` that has been compiled.
struct StoredForms: @unchecked Sendable {
  // SAFETY (@unchecked Sendable): the tables are part of an image, which is only read.

  /// A form of a lexeme in eight bytes.
  struct Entry: BitwiseCopyable {
    private let lexemeAndForm: UInt32
    private let featureBits: UInt32

    init(lexeme: UInt32, form: WordForm, features: Features) {
      precondition(lexeme < 1 << 24, "more lexemes than numbers of 24 bits")
      lexemeAndForm = lexeme | UInt32(form.rawValue) << 24
      featureBits = features.rawValue
    }

    var lexeme: UInt32 { lexemeAndForm & 0x00FF_FFFF }
    var form: WordForm { WordForm(rawValue: UInt8(lexemeAndForm >> 24)) ?? .word }
    var features: Features { Features(rawValue: featureBits) }
  }

  let keys: StoredWords
  /// The place of the first entry of each spelling, and the end of the last.
  private let firsts: UnsafePointer<UInt32>
  private let entries: UnsafePointer<Entry>

  init(_ reader: inout ImageReader) {
    keys = StoredWords(&reader)
    firsts = reader.table(of: UInt32.self).base
    entries = reader.table(of: Entry.self).base
  }

  /// All entries of a spelling, in the order of the files.
  @inline(__always)
  func entries(_ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> UnsafeBufferPointer<Entry> {
    let id = keys.find(bytes, count, hash: hash)
    if id < 0 { return UnsafeBufferPointer(start: entries, count: 0) }
    let first = Int(firsts[id])
    return UnsafeBufferPointer(start: entries + first, count: Int(firsts[id + 1]) - first)
  }
}

extension FormTable {
  /// Writes the spellings and, behind each other, the entries of each.
  func write(to writer: inout ImageWriter) {
    keys.write(to: &writer)
    var firsts: [UInt32] = [0]
    var entries: [StoredForms.Entry] = []
    for id in 0..<keys.count {
      forEachEntry(of: id) {
        entries.append(StoredForms.Entry(lexeme: $0.lexeme, form: $0.form, features: $0.features))
      }
      firsts.append(UInt32(entries.count))
    }
    writer.add(table: firsts)
    writer.add(table: entries)
  }
}
