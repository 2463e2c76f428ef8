/// Cuts lexicon files into records and reports what breaks the format.
struct RecordReader {
  struct File {
    var name: String
    var layer: Int
  }

  /// What matters about a byte for the format's rules on characters.
  private enum ByteClass {
    static let latin: UInt8 = 1
    static let arabic: UInt8 = 2
    /// May start or end a character that must not occur; the line is looked at closely.
    static let suspicious: UInt8 = 4
  }

  private let bytes: UnsafePointer<UInt8>
  private let keyTable = FieldKeyTable()
  private(set) var files: [File] = []
  private(set) var records: [Record] = []
  private(set) var fields: [Field] = []
  private(set) var frames: [FrameRecord] = []
  private(set) var faults: [LexiconError.Fault] = []

  // The file and record that are being read.
  private var header: (kind: FileKind, language: FileLanguage)?
  private var allowed = FieldKeySet([])
  private var line = 0
  /// Whether the lines below belong to a headline that was refused.
  private var skipsFields = false
  private var isOpen = false

  /// Reads all files.
  ///
  /// - Parameter bytes: The text's bytes, which must stay while the reader works.
  init(text: LexiconText, bytes: UnsafePointer<UInt8>) {
    self.bytes = bytes
    records.reserveCapacity(text.bytes.count / 64)
    fields.reserveCapacity(text.bytes.count / 20)
    for segment in text.segments { read(segment) }
  }

  private mutating func fault(_ message: String) {
    faults.append(LexiconError.Fault(file: files.last?.name ?? "", line: line, message: message))
  }

  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self)
  }

  private mutating func open(_ name: String, layer: Int) {
    files.append(File(name: name, layer: layer))
    header = nil
    line = 0
    skipsFields = false
    isOpen = false
  }

  private mutating func close() {
    if line == 0, !files.isEmpty {
      line = 1
      fault("the file is empty; expected a first line \"#! lex 1 kind=… lang=…\"")
    }
  }

  private mutating func read(_ segment: LexiconText.Segment) {
    let isBundle = segment.name == nil
    if let name = segment.name { open(name, layer: segment.layer) }
    var isFirst = true
    var position = segment.range.lowerBound
    Self.withByteClasses { classes in
      while position < segment.range.upperBound {
        let start = position
        // Latin letters behind Arabic ones are a fault; `broken` has its low bit set by them.
        var seen: UInt8 = 0
        var broken: UInt8 = 0
        var byte = bytes[position]
        while byte != 0x0A {
          let kind = classes[Int(byte)]
          broken |= seen >> 1 & kind
          seen |= kind
          position += 1
          byte = bytes[position]
        }
        let end = min(position, segment.range.upperBound)
        position += 1
        if isBundle, bytes[start] == UInt8(ascii: "#"), end - start > 7, bytes[start + 1] == UInt8(ascii: "@") {
          if !isFirst { close() }
          isFirst = false
          open(string(start + 7, end), layer: segment.layer)
          continue
        }
        line += 1
        if line == 1 {
          readHeader(start, end)
          continue
        }
        guard let header, start != end, bytes[start] != UInt8(ascii: "#") else { continue }
        let isFrame = header.kind == .frames
        if seen & ByteClass.suspicious != 0 || (broken & ByteClass.latin != 0 && !isFrame) {
          if let message = forbidden(start, end, isFrame: isFrame) {
            fault(message)
            if bytes[start] != 0x20 { skipsFields = true }
            continue
          }
        }
        readLine(start, end, header)
      }
    }
    if !isBundle || !isFirst { close() }
  }

  private static func withByteClasses(_ body: (UnsafePointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { table in
      guard let base = table.baseAddress else { return }
      for byte in 0..<256 {
        let value: UInt8 =
          switch byte {
          case 0x41...0x5A, 0x61...0x7A: ByteClass.latin
          case 0xD8...0xDB: ByteClass.arabic
          // Tab, the second byte of U+061C, and the first bytes of other invisible characters.
          case 0x09, 0x9C, 0xE2, 0xEF: ByteClass.suspicious
          default: 0
          }
        base[byte] = value
      }
      body(base)
    }
  }

  private mutating func readHeader(_ start: Int, _ end: Int) {
    let words = string(start, end).split(separator: " ")
    guard words.count >= 5, words[0] == "#!", words[1] == "lex", words[2] == "1", words[3].hasPrefix("kind="),
      words[4].hasPrefix("lang="), let kind = FileKind(rawValue: String(words[3].dropFirst(5))),
      let language = FileLanguage(rawValue: String(words[4].dropFirst(5)))
    else {
      fault(
        "expected \"#! lex 1 kind=words|verbs|nouns|adjectives|countries|names|frames lang=ar|en|mul\" as first line")
      return
    }
    header = (kind, language)
    allowed = kind.keys
  }

  private mutating func readLine(_ start: Int, _ end: Int, _ header: (kind: FileKind, language: FileLanguage)) {
    let last = bytes[end - 1]
    if last == 0x20 || last == 0x0D {
      fault("white space at the end of the line")
    } else if header.kind == .frames {
      readFrameLine(start, end, header.language)
    } else if bytes[start] != 0x20 {
      readHeadline(start, end, header)
    } else {
      readField(start + 1, end)
    }
  }

  private func firstSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end && bytes[index] != 0x20 { index += 1 }
    return index
  }

  private mutating func readHeadline(_ start: Int, _ end: Int, _ header: (kind: FileKind, language: FileLanguage)) {
    let space = firstSpace(start, end)
    let type = header.kind.recordType
    skipsFields = true
    isOpen = true
    var matches = space - start == type.utf8CodeUnitCount
    if matches {
      for index in 0..<type.utf8CodeUnitCount where bytes[start + index] != type.utf8Start[index] { matches = false }
    }
    guard matches else {
      fault(
        "unknown record type \"\(string(start, space))\"; expected \"\(type)\" in a file of \(header.kind.rawValue)")
      return
    }
    guard space + 1 < end else {
      fault("expected a headword behind \"\(type)\"")
      return
    }
    skipsFields = false
    records.append(
      Record(
        file: UInt32(files.count - 1), kind: header.kind, language: header.language,
        headword: TextRange(space + 1, end),
        firstField: UInt32(fields.count), endField: UInt32(fields.count), line: UInt32(line)))
  }

  private mutating func readField(_ start: Int, _ end: Int) {
    guard isOpen else { return fault("expected a headline before the first key") }
    // What belongs to a refused headline says nothing new.
    if skipsFields { return }
    guard start < end, bytes[start] != 0x20 else { return fault("expected one space before the key") }
    let space = firstSpace(start, end)
    guard let key = keyTable.find(bytes + start, space - start), allowed.contains(key) else {
      let known = FieldKey.allCases.filter(allowed.contains).map(\.name).joined(separator: " ")
      return fault("unknown key \"\(string(start, space))\"; expected one of: \(known)")
    }
    if key.isFlag != (space == end) {
      return fault(key.isFlag ? "\"\(key.name)\" takes no value" : "expected a value behind \"\(key.name)\"")
    }
    fields.append(Field(key: key, line: UInt32(line), value: TextRange(min(space + 1, end), end)))
    records[records.count - 1].endField = UInt32(fields.count)
  }

  private mutating func readFrameLine(_ start: Int, _ end: Int, _ language: FileLanguage) {
    let isIndented = bytes[start] == 0x20
    let content = isIndented ? start + 1 : start
    let space = firstSpace(content, end)
    let key = string(content, space)
    let value = string(min(space + 1, end), end)
    guard let file = files.last else { return }
    if !isIndented {
      isOpen = true
      frames.append(
        FrameRecord(
          file: file.name, line: line, language: language.rawValue, type: key, headword: value, fields: [],
          layer: file.layer))
    } else if isOpen, !frames.isEmpty {
      frames[frames.count - 1].fields.append(FrameRecord.Field(key: key, value: value, line: line))
    } else {
      fault("expected a headline before the first key")
    }
  }

  /// What is wrong with the characters of a line: tabs, invisible ones, Latin letters behind Arabic ones.
  private func forbidden(_ start: Int, _ end: Int, isFrame: Bool) -> String? {
    var sawArabic = false
    for scalar in string(start, end).unicodeScalars {
      switch scalar.value {
      case 0x09: return "tab; expected spaces"
      case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        let code = String(scalar.value, radix: 16, uppercase: true)
        return "invisible direction mark U+" + String(repeating: "0", count: 4 - code.count) + code
      case 0x0600...0x06FF: sawArabic = true
      case 0x41...0x5A, 0x61...0x7A:
        if sawArabic && !isFrame {
          return "Latin letters behind Arabic; expected keywords first and then Arabic only"
        }
      default: break
      }
    }
    return nil
  }
}
