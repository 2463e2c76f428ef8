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

  let keys: ByteTable
  private(set) var values: [UInt32] = []

  init(capacity: Int) {
    keys = ByteTable(capacity: capacity)
    values.reserveCapacity(capacity)
  }

  /// Puts the sort before the headword.
  static func withKey<Result>(
    _ sort: Sort, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { buffer in
      buffer[0] = sort.tag
      for index in 0..<count { buffer[index + 1] = bytes[index] }
      guard let base = buffer.baseAddress else { preconditionFailure("a temporary buffer of at least one byte") }
      return body(base, count + 1)
    }
  }

  /// The number of a headword, which is made if there is none; its value may be unset.
  mutating func key(_ sort: Sort, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let (id, isNew) = Self.withKey(sort, bytes, count) { keys.insert($0, $1) }
    if isNew { values.append(.max) }
    return id
  }

  /// Sets the value of a key, unless it has one.
  mutating func set(_ key: Int, _ value: UInt32) {
    if values[key] == .max { values[key] = value }
  }

  /// The value of a headword.
  func find(_ sort: Sort, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32? {
    let id = Self.withKey(sort, bytes, count) { keys.find($0, $1) }
    return id < 0 || values[id] == .max ? nil : values[id]
  }

  /// The value of a headword.
  func find(_ sort: Sort, _ headword: String) -> UInt32? {
    var headword = headword
    return headword.withUTF8 { buffer in buffer.baseAddress.flatMap { find(sort, $0, buffer.count) } }
  }
}
