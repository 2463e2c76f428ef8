/// Folded word forms and the lexemes that they belong to.
struct FormTable: Sendable {
  struct Entry {
    var lexeme: UInt32
    /// The next entry of the same spelling, or `UInt32.max`.
    var next: UInt32
    var features: Features
    var form: WordForm
  }

  let keys: ByteTable
  private var entries: [Entry] = []
  /// The first and the last entry of each spelling.
  private var ends: [(first: UInt32, last: UInt32)] = []

  init(capacity: Int) {
    keys = ByteTable(capacity: capacity)
    entries.reserveCapacity(capacity + capacity / 2)
    ends.reserveCapacity(capacity)
  }

  @inline(__always)
  mutating func add(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, hash: UInt64, lexeme: UInt32, form: WordForm, features: Features
  ) {
    let (id, isNew) = keys.insert(bytes, count, hash: hash)
    let entry = UInt32(truncatingIfNeeded: entries.count)
    entries.append(Entry(lexeme: lexeme, next: .max, features: features, form: form))
    if isNew {
      ends.append((entry, entry))
    } else {
      entries[Int(ends[id].last)].next = entry
      ends[id].last = entry
    }
  }

  mutating func add(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, lexeme: UInt32, form: WordForm, features: Features
  ) {
    guard count > 0 else { return }
    add(
      bytes, count, hash: WordHash.extend(WordHash.seed, bytes, count), lexeme: lexeme, form: form, features: features)
  }

  mutating func add(_ bytes: [UInt8], lexeme: UInt32, form: WordForm, features: Features) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      add(base, buffer.count, lexeme: lexeme, form: form, features: features)
    }
  }

  mutating func add(_ list: FormList, lexeme: UInt32, adding extra: Features = []) {
    list.withSpellings { bytes, count, item in
      add(bytes, count, lexeme: lexeme, form: item.form, features: item.features.union(extra))
    }
  }

  /// All entries of a spelling.
  func entries(of bytes: [UInt8]) -> [Entry] {
    let id = keys.find(bytes)
    guard id >= 0 else { return [] }
    var result: [Entry] = []
    forEachEntry(of: id) { result.append($0) }
    return result
  }

  /// Calls the body with the entries of a spelling, in the order in which they came.
  func forEachEntry(of id: Int, _ body: (Entry) -> Void) {
    var next = ends[id].first
    while next != .max {
      body(entries[Int(next)])
      next = entries[Int(next)].next
    }
  }
}
