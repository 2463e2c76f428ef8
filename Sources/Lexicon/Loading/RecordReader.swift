/// Cuts lexicon files into records and reports what breaks the format.
struct RecordReader {
  let text: LexiconText
  private(set) var records: [Record] = []
  private(set) var fields: [Field] = []
  private(set) var frames: [FrameRecord] = []
  private(set) var faults: [LexiconError.Fault] = []

  init(text: LexiconText) {
    self.text = text
    for file in text.files.indices { read(file) }
  }

  private mutating func fault(_ file: Int, _ line: Int, _ message: String) {
    faults.append(LexiconError.Fault(file: text.files[file].name, line: line, message: message))
  }

  private mutating func read(_ file: Int) {
    let range = text.files[file].range
    var position = range.lowerBound
    var line = 0
    var header: (kind: FileKind, language: FileLanguage)?
    var open: Record?
    var allowed: Set<FieldKey> = []
    while position < range.upperBound {
      line += 1
      let start = position
      let end = min(LexiconText.lineEnd(text.bytes, from: start), range.upperBound)
      position = end + 1
      if line == 1 {
        guard let found = readHeader(start..<end) else {
          fault(
            file, 1,
            "expected \"#! lex 1 kind=words|verbs|nouns|adjectives|countries|names|frames lang=ar|en|mul\" as first line"
          )
          return
        }
        header = found
        allowed = found.kind.keys
        continue
      }
      guard let header else { return }
      if start == end || text.bytes[start] == UInt8(ascii: "#") { continue }
      if !checkCharacters(start..<end, file, line, isFrame: header.kind == .frames) { continue }
      let last = text.bytes[end - 1]
      if last == 0x20 || last == 0x0D || last == 0x09 {
        fault(file, line, "white space at the end of the line")
        continue
      }
      if header.kind == .frames {
        readFrameLine(start..<end, file, line, header.language)
      } else if text.bytes[start] != 0x20 {
        close(&open)
        open = readHeadline(start..<end, file, line, header)
      } else {
        readField(start..<end, file, line, &open, allowed)
      }
    }
    if line == 0 { fault(file, 1, "the file is empty; expected a first line \"#! lex 1 kind=… lang=…\"") }
    close(&open)
  }

  private mutating func close(_ open: inout Record?) {
    guard var record = open else { return }
    record.fields = record.fields.lowerBound..<fields.count
    records.append(record)
    open = nil
  }

  private func readHeader(_ range: Range<Int>) -> (kind: FileKind, language: FileLanguage)? {
    let words = text.string(range).split(separator: " ")
    guard words.count >= 5, words[0] == "#!", words[1] == "lex", words[2] == "1", words[3].hasPrefix("kind="),
      words[4].hasPrefix("lang="), let kind = FileKind(rawValue: String(words[3].dropFirst(5))),
      let language = FileLanguage(rawValue: String(words[4].dropFirst(5)))
    else { return nil }
    return (kind, language)
  }

  private func firstSpace(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if text.bytes[index] == 0x20 { return index }
      index += 1
    }
    return nil
  }

  private mutating func readHeadline(
    _ range: Range<Int>, _ file: Int, _ line: Int, _ header: (kind: FileKind, language: FileLanguage)
  ) -> Record? {
    let space = firstSpace(range) ?? range.upperBound
    let type = text.bytes[range.lowerBound..<space]
    let expected = header.kind.recordType ?? ""
    guard type.elementsEqual(expected.utf8) else {
      fault(
        file, line,
        "unknown record type \"\(text.string(range.lowerBound..<space))\"; expected \"\(expected)\" in a file of \(header.kind.rawValue)"
      )
      return nil
    }
    guard space < range.upperBound else {
      fault(file, line, "expected a headword behind \"\(expected)\"")
      return nil
    }
    return Record(
      file: file, kind: header.kind, language: header.language, headword: space + 1..<range.upperBound,
      fields: fields.count..<fields.count, line: line)
  }

  private mutating func readField(
    _ range: Range<Int>, _ file: Int, _ line: Int, _ open: inout Record?, _ allowed: Set<FieldKey>
  ) {
    guard open != nil else {
      // The headline above was refused; its lines say nothing new.
      if records.isEmpty && faults.isEmpty { fault(file, line, "expected a headline before the first key") }
      return
    }
    let content = range.lowerBound + 1..<range.upperBound
    guard !content.isEmpty, text.bytes[content.lowerBound] != 0x20 else {
      fault(file, line, "expected one space before the key")
      return
    }
    let space = firstSpace(content) ?? content.upperBound
    guard let key = FieldKey.find(text.bytes[content.lowerBound..<space]), allowed.contains(key) else {
      let known = FieldKey.allCases.filter(allowed.contains).map(\.rawValue).joined(separator: " ")
      fault(file, line, "unknown key \"\(text.string(content.lowerBound..<space))\"; expected one of: \(known)")
      return
    }
    if key.isFlag != (space == content.upperBound) {
      fault(
        file, line, key.isFlag ? "\"\(key.rawValue)\" takes no value" : "expected a value behind \"\(key.rawValue)\"")
      return
    }
    fields.append(Field(key: key, value: min(space + 1, content.upperBound)..<content.upperBound, line: line))
  }

  private mutating func readFrameLine(_ range: Range<Int>, _ file: Int, _ line: Int, _ language: FileLanguage) {
    let indented = text.bytes[range.lowerBound] == 0x20
    let content = range.lowerBound + (indented ? 1 : 0)..<range.upperBound
    let space = firstSpace(content) ?? content.upperBound
    let key = text.string(content.lowerBound..<space)
    let value = text.string(min(space + 1, content.upperBound)..<content.upperBound)
    if !indented {
      frames.append(
        FrameRecord(
          file: text.files[file].name, line: line, language: language.rawValue, type: key, headword: value, fields: [],
          layer: text.files[file].layer))
    } else if let last = frames.indices.last, frames[last].file == text.files[file].name {
      frames[last].fields.append(FrameRecord.Field(key: key, value: value, line: line))
    } else {
      fault(file, line, "expected a headline before the first key")
    }
  }

  /// Refuses tabs, invisible characters and Latin letters behind Arabic ones.
  private mutating func checkCharacters(_ range: Range<Int>, _ file: Int, _ line: Int, isFrame: Bool) -> Bool {
    var sawArabic = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text.bytes[index]
      if byte >= 0xD8 && byte <= 0xDB {
        if byte == 0xD8 && text.bytes[index + 1] == 0x9C {
          fault(file, line, "invisible direction mark U+061C")
          return false
        }
        sawArabic = true
        index += 2
        continue
      }
      if byte == 0x09 {
        fault(file, line, "tab; expected spaces")
        return false
      }
      if byte == 0xE2 && index + 2 < range.upperBound, text.bytes[index + 1] == 0x80 || text.bytes[index + 1] == 0x81 {
        let code = UInt32(text.bytes[index + 1] & 0x3F) << 6 | UInt32(text.bytes[index + 2] & 0x3F) | 0x2000
        if (0x200B...0x200F).contains(code) || (0x202A...0x202E).contains(code) || (0x2060...0x206F).contains(code) {
          fault(file, line, "invisible direction mark U+\(String(code, radix: 16, uppercase: true))")
          return false
        }
      }
      if byte == 0xEF && index + 2 < range.upperBound, text.bytes[index + 1] == 0xBB, text.bytes[index + 2] == 0xBF {
        fault(file, line, "invisible character U+FEFF")
        return false
      }
      if sawArabic, !isFrame, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A {
        fault(file, line, "Latin letters behind Arabic; expected keywords first and then Arabic only")
        return false
      }
      index += 1
    }
    return true
  }
}
