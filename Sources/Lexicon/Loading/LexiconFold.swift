import NewsText

/// Folds lexicon words from bytes; its letters come from ``Fold``, so that the two cannot disagree.
struct LexiconFold {
  /// Folded letters of U+0600...U+067F; 0xFF is dropped, 0 needs the full fold.
  private let arabic: [UInt8]

  init() {
    var table = [UInt8](repeating: 0, count: 128)
    for code in 0x21...0x4A {
      guard let scalar = Unicode.Scalar(UInt32(0x600 + code)) else { continue }
      let folded = Fold.fold(String(scalar))
      if folded.count == 1, folded[0] >= 0x80 { table[code] = folded[0] }
    }
    // Short vowels and shadda.
    for code in 0x4B...0x52 { table[code] = 0xFF }
    arabic = table
  }

  /// Folds one word of plain letters of one script, Latin ones with single hyphens between.
  /// - Returns: Whether the word was that plain; if not, the buffer's content has no meaning.
  func fold(_ bytes: UnsafePointer<UInt8>, _ count: Int, into word: WordBuffer) -> Bool {
    guard count > 0, count <= WordBuffer.capacity else { return false }
    let isArabic = bytes[0] >= 0x80
    let result = word.bytes
    var length = 0
    var last: UInt8 = 0
    var run = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      var letter: UInt8
      if isArabic {
        guard byte == 0xD8 || byte == 0xD9, index + 1 < count else { return false }
        letter = arabic[Int(byte & 1) << 6 | Int(bytes[index + 1] & 63)]
        index += 2
        if letter == 0xFF { continue }
      } else {
        letter = byte | 0x20
        index += 1
        if letter < 0x61 || letter > 0x7A {
          guard byte == 0x2D, last >= 0x61, index < count else { return false }
          letter = byte
        }
      }
      run = letter == last ? run + 1 : 1
      // The scanner folds runs for emphasis; it knows how.
      if letter == 0 || run == 3 { return false }
      result[length] = letter
      length += 1
      last = letter
    }
    word.count = length
    return length > 0
  }

  /// The folded tokens of a phrase, as the same phrase in a document yields them.
  func tokens(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> [[UInt8]] {
    Fold.tokens(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
  }

  /// Folds one word, however it is written, and says what folding loses.
  func spelling(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, into word: WordBuffer
  ) -> (ending: WordEnding, initial: Features) {
    if !fold(bytes, count, into: word) {
      let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
      word.set(Fold.fold(text).filter { $0 != 0x20 })
    }
    guard count >= 2 else { return (.plain, []) }
    var initial: Features = []
    switch (bytes[0], bytes[1]) {
    case (0xD8, 0xA3): initial = .hamzaAbove
    case (0xD8, 0xA5): initial = .hamzaBelow
    case (0xD8, 0xA2): initial = .madda
    default: break
    }
    var end = count
    while end > 2, bytes[end - 2] == 0xD9, bytes[end - 1] >= 0x8B, bytes[end - 1] <= 0x92 { end -= 2 }
    switch (bytes[end - 2], bytes[end - 1]) {
    case (0xD8, 0xA9): return (.taaMarbuta, initial)
    case (0xD9, 0x89): return (.alefMaqsura, initial)
    case (0xD8, 0xA3): return (.hamzaOnAlef, initial)
    case (0xD8, 0xA7): return (.long, initial)
    case (0xD8, 0xA1) where end >= 4 && bytes[end - 4] == 0xD8 && bytes[end - 3] == 0xA7: return (.long, initial)
    default: return (.plain, initial)
    }
  }
}
