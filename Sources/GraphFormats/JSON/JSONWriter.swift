/// Writes JSON by hand, keys in the order of the calls: ten times as fast as an encoder, and the same bytes every time.
package struct JSONWriter {
  /// What was written so far.
  package var bytes: [UInt8] = []
  private var needsComma = false
  private var numbers = NumberText()

  package init() {}

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  package mutating func key(_ key: StaticString) {
    let count = key.utf8CodeUnitCount
    // one append for all: a key is written for every number of a mention
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 6) { room in
      var length = 0
      func put(_ byte: UInt8) {
        room[length] = byte
        length += 1
      }
      if needsComma {
        put(UInt8(ascii: ","))
        put(0x20)
      }
      put(UInt8(ascii: "\""))
      for index in 0..<count { put(key.utf8Start[index]) }
      put(UInt8(ascii: "\""))
      put(UInt8(ascii: ":"))
      put(0x20)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<length]))
    }
    needsComma = false
  }

  /// A key that is known only when the file is written.
  package mutating func key(named key: String) {
    separate()
    Escaping.json(key, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    needsComma = false
  }

  package mutating func string(_ text: String) {
    separate()
    Escaping.json(text, into: &bytes)
    needsComma = true
  }

  package mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  package mutating func integer(_ value: Int) {
    guard value >= 0 else { return raw(String(value)) }
    separate()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { room in
      var start = 20
      var rest = value
      repeat {
        start -= 1
        room[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[start...]))
    }
    needsComma = true
  }
  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// A number; JSON has no word for what is not finite, so that becomes 0.
  package mutating func number(_ value: Double) {
    separate()
    if value.isFinite {
      numbers.append(value, to: &bytes)
    } else {
      bytes.append(UInt8(ascii: "0"))
    }
    needsComma = true
  }

  /// A line break with an indentation, before an element or key.
  package mutating func newline(_ indentation: Int) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    breakLine(indentation)
  }

  /// A line break with an indentation, before a closing bracket.
  package mutating func breakLine(_ indentation: Int) {
    bytes.append(0x0A)
    for _ in 0..<indentation { bytes.append(0x20) }
  }

  private mutating func raw(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func separate() {
    guard needsComma else { return }
    bytes.append(UInt8(ascii: ","))
    bytes.append(0x20)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
