/// Room for one folded word, used again for the next.
final class WordBuffer {
  /// The most letters of a word; longer ones are no words.
  static let capacity = 240

  let bytes: UnsafeMutablePointer<UInt8>
  var count = 0

  init() { bytes = .allocate(capacity: Self.capacity + 16) }

  deinit { bytes.deallocate() }

  /// The last letter, or 0.
  var last: UInt8 { count > 0 ? bytes[count - 1] : 0 }

  /// The letters in an array of their own.
  var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

  /// Takes another word.
  func set(_ word: some Collection<UInt8>) {
    count = 0
    for byte in word.prefix(Self.capacity) {
      bytes[count] = byte
      count += 1
    }
  }

  /// Whether the word is a stem and an ending.
  func equals(_ stem: WordBuffer, stemCount: Int, _ ending: UInt8...) -> Bool {
    guard count == stemCount + ending.count else { return false }
    for index in 0..<stemCount where bytes[index] != stem.bytes[index] { return false }
    for index in ending.indices where bytes[stemCount + index] != ending[index] { return false }
    return true
  }
}
