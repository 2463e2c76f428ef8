/// What a file holds, from its first line.
enum FileKind: String, CaseIterable {
  case words, verbs, nouns, adjectives, countries, names, frames

  /// The word that starts the headline of its records; frame files may use any.
  var recordType: String? {
    switch self {
    case .words: "word"
    case .verbs: "verb"
    case .nouns: "noun"
    case .adjectives: "adj"
    case .countries: "country"
    case .names: "name"
    case .frames: nil
    }
  }

  /// The keys that its records may have.
  var keys: Set<FieldKey> {
    switch self {
    case .words: [.class]
    case .verbs:
      [.root, .form, .vowel, .masdar, .class, .takes, .alt, .forms, .past, .pp, .ing, .third, .passiveOnly]
    case .nouns: [.plural, .gender, .class, .cue, .title, .takes, .feminine]
    case .adjectives: [.plural, .class, .feminine]
    case .countries: [.code, .ar, .la, .capitalAr, .capitalLa, .demonymAr, .demonymLa, .class]
    case .names: [.kind, .country, .class, .maker, .la, .ar]
    case .frames: []
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
enum FieldKey: String, CaseIterable {
  case root, form, vowel, masdar, `class`, takes, alt, forms, past, pp, ing, third
  case passiveOnly = "passive-only"
  case plural, gender, cue, title, feminine
  case code, ar, la
  case capitalAr = "capital-ar"
  case capitalLa = "capital-la"
  case demonymAr = "demonym-ar"
  case demonymLa = "demonym-la"
  case kind, country, maker

  /// Whether the key stands alone.
  var isFlag: Bool { self == .cue || self == .title || self == .passiveOnly }

  /// Whether the value is in Arabic letters only.
  private static let table: [(bytes: [UInt8], key: FieldKey)] = allCases.map { (Array($0.rawValue.utf8), $0) }

  /// Finds a key by its bytes.
  static func find(_ bytes: ArraySlice<UInt8>) -> FieldKey? {
    for entry in table where entry.bytes.count == bytes.count && bytes.elementsEqual(entry.bytes) { return entry.key }
    return nil
  }
}

/// One line of a record.
struct Field {
  var key: FieldKey
  var value: Range<Int>
  var line: Int
}

/// A headline with the lines that belong to it.
struct Record {
  var file: Int
  var kind: FileKind
  var language: FileLanguage
  var headword: Range<Int>
  var fields: Range<Int>
  var line: Int
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
