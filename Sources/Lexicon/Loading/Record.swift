/// What a file holds, from its first line.
enum FileKind: String, CaseIterable {
  case words, verbs, nouns, adjectives, countries, names, frames

  /// The word that starts the headline of its records; frame files may use any.
  var recordType: StaticString {
    switch self {
    case .words: "word"
    case .verbs: "verb"
    case .nouns: "noun"
    case .adjectives: "adj"
    case .countries: "country"
    case .names: "name"
    case .frames: ""
    }
  }

  /// The keys that its records may have.
  var keys: FieldKeySet {
    switch self {
    case .words: FieldKeySet([.class])
    case .verbs:
      FieldKeySet([
        .root, .form, .vowel, .masdar, .class, .takes, .alt, .forms, .past, .pp, .ing, .third, .passiveOnly,
      ])
    case .nouns: FieldKeySet([.plural, .gender, .class, .cue, .title, .takes, .feminine])
    case .adjectives: FieldKeySet([.plural, .class, .feminine])
    case .countries: FieldKeySet([.code, .ar, .la, .capitalAr, .capitalLa, .demonymAr, .demonymLa, .class])
    case .names: FieldKeySet([.kind, .country, .class, .maker, .la, .ar])
    case .frames: FieldKeySet([])
    }
  }
}

/// The language of a file.
enum FileLanguage: String {
  case arabic = "ar"
  case english = "en"
  case multiple = "mul"
}

/// The keys of all kinds of records but frames.
enum FieldKey: UInt8, CaseIterable {
  // The frequent ones come first: they are looked for in this order.
  case `class`, ar, la, plural, takes, form, root, masdar, kind, gender, country, vowel, past, pp, forms, ing
  case maker, third, feminine, cue, title, alt, passiveOnly
  case code, capitalAr, capitalLa, demonymAr, demonymLa

  /// The key as it stands in files.
  var name: String {
    switch self {
    case .passiveOnly: "passive-only"
    case .capitalAr: "capital-ar"
    case .capitalLa: "capital-la"
    case .demonymAr: "demonym-ar"
    case .demonymLa: "demonym-la"
    default: "\(self)"
    }
  }

  /// Whether the key stands alone.
  var isFlag: Bool { self == .cue || self == .title || self == .passiveOnly }
}

/// A set of keys.
struct FieldKeySet {
  private var bits: UInt32 = 0

  init(_ keys: [FieldKey]) {
    for key in keys { bits |= 1 << UInt32(key.rawValue) }
  }

  func contains(_ key: FieldKey) -> Bool { bits & (1 << UInt32(key.rawValue)) != 0 }
}

/// Finds keys by their bytes: the first eight as one number, the others by length alone.
struct FieldKeyTable {
  private var entries: [(head: UInt64, length: Int, key: FieldKey)] = []

  init() {
    for key in FieldKey.allCases {
      let bytes = Array(key.name.utf8)
      entries.append((Self.head(bytes), bytes.count, key))
    }
  }

  private static func head(_ bytes: [UInt8]) -> UInt64 {
    var result: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { result |= UInt64(byte) << UInt64(index * 8) }
    return result
  }

  /// Finds the key that the bytes spell; eight bytes must be readable.
  func find(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> FieldKey? {
    guard count > 0, count <= 12 else { return nil }
    var head = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    if count < 8 { head &= (1 << UInt64(count * 8)) - 1 }
    for entry in entries where entry.head == head && entry.length == count {
      if count > 8 {
        let name = Array(entry.key.name.utf8)
        if (8..<count).contains(where: { name[$0] != bytes[$0] }) { continue }
      }
      return entry.key
    }
    return nil
  }
}

/// A stretch of the lexicon's text.
struct TextRange {
  var start: UInt32
  var end: UInt32

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var count: Int { Int(end) - Int(start) }
}

/// One line of a record.
struct Field {
  var key: FieldKey
  var line: UInt32
  var value: TextRange
}

/// A headline with the lines that belong to it.
struct Record {
  var file: UInt32
  var kind: FileKind
  var language: FileLanguage
  var headword: TextRange
  /// The places of its lines among all fields.
  var firstField: UInt32
  var endField: UInt32
  var line: UInt32

  var fields: Range<Int> { Int(firstField)..<Int(endField) }
}

/// A record of a frame file as it stands there, for whoever compiles frames.
public struct FrameRecord: Sendable, Hashable {
  /// A line of the record below its headline.
  public struct Field: Sendable, Hashable {
    /// The line's first word.
    public var key: String
    /// The rest of the line.
    public var value: String
    /// The line's number in the file, counted from 1.
    public var line: Int
  }

  /// The file's name.
  public var file: String
  /// The headline's number, counted from 1.
  public var line: Int
  /// The language that the file's first line names: `ar`, `en` or `mul`.
  public var language: String
  /// The headline's first word.
  public var type: String
  /// The rest of the headline.
  public var headword: String
  /// The lines below.
  public var fields: [Field]
  /// The layer of the source.
  public var layer: Int
}
