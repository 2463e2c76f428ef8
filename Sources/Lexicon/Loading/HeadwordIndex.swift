import NewsText

/// Finds lexemes, names and countries by headword and sort.
struct HeadwordIndex: Sendable {
  /// What is looked for.
  struct Sort: Equatable {
    var tag: UInt8

    /// The first byte of a key; no headword's bytes can be confused with it, as it always stands there.
    init(_ category: Category, _ language: Language) { tag = category.rawValue << 1 | language.rawValue }

    private init(tag: UInt8) { self.tag = tag }

    static let name = Sort(tag: 0x40)
    static let country = Sort(tag: 0x41)
  }

  private let keys: ByteTable
  private var values: [UInt32] = []

  init(capacity: Int) {
    keys = ByteTable(capacity: capacity)
    values.reserveCapacity(capacity)
  }

  /// The number of a headword, which is made if there is none; its value may be unset.
  mutating func key(_ sort: Sort, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      base[0] = sort.tag
      (base + 1).update(from: bytes, count: count)
      let (id, isNew) = keys.insert(base, count + 1)
      if isNew { values.append(.max) }
      return id
    }
  }

  /// Sets the value of a key, unless it has one.
  mutating func set(_ key: Int, _ value: UInt32) {
    if values[key] == .max { values[key] = value }
  }

  /// The value of a headword.
  func find(_ sort: Sort, _ headword: some Sequence<UInt8>) -> UInt32? {
    let id = keys.find([sort.tag] + headword)
    return id < 0 || values[id] == .max ? nil : values[id]
  }
}
