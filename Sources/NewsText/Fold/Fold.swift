/// Turns text into the byte keys under which words are stored and found.
///
/// Folding makes alike what readers take for the same: capitals and small letters, é and e, the hamza's seats, ى and
/// ي, ة and ه, all kinds of digits, quotation marks and dashes; it drops vowel marks, tatweel, and characters that
/// cannot be seen. A letter three times in a row counts once (Latin letters and ت: four times, because of "www" and تتتبع).
///
/// Arabic letters become one byte each (see ``ArabicLetter``), Latin letters, digits and marks ASCII, and letters of other
/// scripts their lower-case UTF-8. Text and lexicon go through the same code, so their keys agree.
public enum Fold {
  /// The folded bytes of a word or phrase, with one space (0x20) where the text has white space between words.
  ///
  /// As in a document, a possessive `'s` at the end of a word is cut off.
  ///
  ///     Fold.fold("Société") == Array("societe".utf8)
  ///     Fold.fold("أُسَامة") == Fold.fold("اسامه")
  public static func fold(_ string: String) -> [UInt8] {
    var string = string
    return string.withUTF8 { bytes in
      if let simple = foldSimple(bytes) { return simple }
      var sink = TokenSink(tokens: 16, folded: bytes.count)
      Scanner.scan(bytes, into: &sink)
      var result: [UInt8] = []
      result.reserveCapacity(sink.foldedCount)
      for index in 0..<sink.count {
        if index > 0 && sink.flags[index].contains(.spaceBefore) { result.append(0x20) }
        let from = sink.folded + Int(sink.foldStart[index])
        result.append(contentsOf: UnsafeBufferPointer(start: from, count: Int(sink.foldLength[index])))
      }
      return result
    }
  }

  /// The folded bytes of each token of a phrase, marks included, as the same phrase in a document yields them.
  ///
  ///     Fold.tokens("وVMWare").map(Fold.unfold) == ["و", "vmware"]
  public static func tokens(_ string: String) -> [[UInt8]] {
    var string = string
    return string.withUTF8 { bytes in
      var sink = TokenSink(tokens: 16, folded: bytes.count)
      Scanner.scan(bytes, into: &sink)
      return (0..<sink.count).map { index in
        let from = sink.folded + Int(sink.foldStart[index])
        return Array(UnsafeBufferPointer(start: from, count: Int(sink.foldLength[index])))
      }
    }
  }

  /// A readable spelling of folded bytes; folding it again yields the same bytes.
  public static func unfold(_ bytes: some Sequence<UInt8>) -> String {
    var utf8: [UInt8] = []
    var following = 0
    for byte in bytes {
      if following > 0 {
        following -= 1
        utf8.append(byte)
      } else if byte < 0x80 {
        utf8.append(byte)
      } else if byte >= 0xC2 {
        following = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        utf8.append(byte)
      } else if let letter = ArabicLetter(rawValue: byte) {
        utf8.append(contentsOf: String(letter.scalar).utf8)
      } else {
        utf8.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Folds a string of plain letters and single spaces, as lexicon entries mostly are, without a sink.
  private static func foldSimple(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let tables = FoldTables.shared
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      var letter = tables.ascii[Int(byte)]
      if letter != 0 {
        index += 1
      } else if byte == 0x20, last != 0x20, last != 0 {
        letter = 0x20
        index += 1
      } else if byte & 0xFC == 0xD8, index + 1 < bytes.count {
        let entry = tables.arabic[Int(byte & 3) << 6 | Int(bytes[index + 1] & 63)]
        guard entry >= FoldTables.Class.letter else { return nil }
        letter = UInt8(truncatingIfNeeded: entry)
        index += 2
      } else {
        return nil
      }
      // Two equal letters may be the start of an emphatic run: the scanner knows what to do then.
      if letter == last, result.count >= 2, result[result.count - 2] == letter { return nil }
      result.append(letter)
      last = letter
    }
    return last == 0x20 || result.count >= TokenSink.longestFold ? nil : result
  }
}
