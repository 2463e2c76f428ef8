import NewsText

/// Folds lexicon words from bytes; its letters come from ``Fold``, so that the two cannot disagree.
struct LexiconFold {
  /// Folded letters of U+0600...U+06FF; 0xFF is dropped, 0 needs the full fold.
  private let arabic: [UInt8]

  init() {
    var table = [UInt8](repeating: 0, count: 256)
    for code in 0x21...0x4A {
      guard let scalar = Unicode.Scalar(UInt32(0x600 + code)) else { continue }
      let folded = Fold.fold(String(scalar))
      if folded.count == 1, folded[0] >= 0x80 { table[code] = folded[0] }
    }
    // Short vowels and shadda.
    for code in 0x4B...0x52 { table[code] = 0xFF }
    arabic = table
  }

  /// Appends the folded letters of one word of plain letters.
  /// - Returns: Whether the word was that plain; if not, nothing is appended.
  func fold(_ bytes: [UInt8], _ range: Range<Int>, into result: inout [UInt8]) -> Bool {
    let start = result.count
    var index = range.lowerBound
    var isArabic: Bool?
    var run = 0
    while index < range.upperBound {
      let byte = bytes[index]
      let letter: UInt8
      if byte >= 0xD8, byte <= 0xDB, index + 1 < range.upperBound, byte & 3 <= 1, isArabic != false {
        let offset = Int(byte & 3) << 6 | Int(bytes[index + 1] & 63)
        letter = arabic[offset]
        index += 2
        isArabic = true
        if letter == 0xFF { continue }
      } else if (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A, isArabic != true {
        letter = byte | 0x20
        index += 1
        isArabic = false
      } else {
        letter = 0
      }
      run = result.count > start && result[result.count - 1] == letter ? run + 1 : 1
      if letter == 0 || run == 3 {
        result.removeSubrange(start...)
        return false
      }
      result.append(letter)
    }
    return result.count > start
  }

  /// The folded tokens of a phrase, as the same phrase in a document yields them.
  func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound && bytes[end] != 0x20 { end += 1 }
      if end > start {
        var word: [UInt8] = []
        guard fold(bytes, start..<end, into: &word) else {
          return Fold.tokens(String(decoding: bytes[range], as: UTF8.self))
        }
        words.append(word)
      }
      start = end + 1
    }
    return words
  }

  /// The folded spelling of one word with what folding loses.
  func spelling(_ bytes: [UInt8], _ range: Range<Int>) -> Spelling {
    var folded: [UInt8] = []
    if !fold(bytes, range, into: &folded) {
      folded = Fold.fold(String(decoding: bytes[range], as: UTF8.self)).filter { $0 != 0x20 }
    }
    var result = Spelling(bytes: folded)
    guard range.count >= 2 else { return result }
    switch (bytes[range.lowerBound], bytes[range.lowerBound + 1]) {
    case (0xD8, 0xA3): result.initial = .hamzaAbove
    case (0xD8, 0xA5): result.initial = .hamzaBelow
    case (0xD8, 0xA2): result.initial = .madda
    default: break
    }
    var end = range.upperBound
    while end - 2 >= range.lowerBound, bytes[end - 2] == 0xD9, (0x8B...0x92).contains(bytes[end - 1]) { end -= 2 }
    guard end - 2 >= range.lowerBound else { return result }
    switch (bytes[end - 2], bytes[end - 1]) {
    case (0xD8, 0xA9): result.ending = .taaMarbuta
    case (0xD9, 0x89): result.ending = .alefMaqsura
    case (0xD8, 0xA3): result.ending = .hamzaOnAlef
    case (0xD8, 0xA7): result.ending = .long
    case (0xD8, 0xA1) where end - 4 >= range.lowerBound && bytes[end - 4] == 0xD8 && bytes[end - 3] == 0xA7:
      result.ending = .long
    default: break
    }
    return result
  }

  /// The words of a range, which single spaces part.
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound && bytes[end] != 0x20 { end += 1 }
      if end > start { result.append(start..<end) }
      start = end + 1
    }
    return result
  }
}
