/// The spellings of names as the files have them; strings are made of the few that are asked for.
final class SpellingStore: Sendable {
  private let bytes: [UInt8]
  private let fields: [Field]

  init(bytes: [UInt8], fields: [Field]) {
    self.bytes = bytes
    self.fields = fields
  }

  /// The values that the lines of a record have for a key, in order.
  func values(of key: FieldKey, in lines: Range<UInt32>) -> [String] {
    lines.compactMap { string(fields[Int($0)], key) }
  }

  /// The first of the values.
  func first(of key: FieldKey, in lines: Range<UInt32>) -> String? {
    for line in lines {
      if let value = string(fields[Int(line)], key) { return value }
    }
    return nil
  }

  private func string(_ field: Field, _ key: FieldKey) -> String? {
    field.key == key ? String(decoding: bytes[Int(field.value.start)..<Int(field.value.end)], as: UTF8.self) : nil
  }
}
