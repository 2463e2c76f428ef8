extension Scanner {
  /// Reads the number that starts at the index, or the word that starts with digits: `5G`, `19-year-old`.
  mutating func number(at start: Int, into sink: inout TokenSink) -> Int {
    let place = sink.begin()
    var length = 0
    var group = 0
    var index = start
    var end = start
    var firstHidden = Int.max
    var mayStartWord = true
    while index < count && length < TokenSink.longestFold {
      if let (digit, size) = digit(at: index) {
        place[length] = digit
        length += 1
        group += 1
        if size > 1 { mayStartWord = false }
        index += size
        end = index
        continue
      }
      let byte = input[index]
      if byte >= 0x80, byte & 0xFC != 0xD8 || input[index] == 0xD8 {
        let (scalar, size) = decode(at: index)
        if CharacterClass(scalar) == .invisible {
          firstHidden = min(firstHidden, index)
          index += size
          continue
        }
      }
      guard let (folded, size) = separator(at: index, group: group) else { break }
      if folded != 0x2E { mayStartWord = false }
      place[length] = folded
      length += 1
      group = 0
      index += size
      end = index
    }
    if mayStartWord, firstHidden == .max, end < count, startsWord(at: end) {
      return latinWord(at: start, into: &sink)
    }
    var flags = gap
    if firstHidden < end { flags |= TokenFlags.hidden.rawValue }
    finish(from: start, to: end, length: length, kind: .number, flags: flags, into: &sink)
    return index
  }

  private func startsWord(at index: Int) -> Bool {
    let byte = input[index]
    if ascii[Int(byte)] >= 0x61 { return true }
    return byte == 0x2D && index + 1 < count && ascii[Int(input[index + 1])] >= 0x61
  }

  /// The ASCII digit that stands at the index, in whatever script.
  @inline(__always)
  private func digit(at index: Int) -> (digit: UInt8, size: Int)? {
    guard index < count else { return nil }
    let byte = input[index]
    if byte >= 0x30 && byte <= 0x39 { return (byte, 1) }
    guard byte & 0xFC == 0xD8 else { return nil }
    let entry = arabicEntry(at: index)
    return entry & 0xFF00 == FoldTables.Class.digit ? (UInt8(truncatingIfNeeded: entry), 2) : nil
  }

  /// The folded separator at the index if it joins the digits on both sides.
  ///
  /// Full stops always do (decimals, versions, addresses); colons and slashes make times and dates; commas of all kinds
  /// do where one to three digits follow, because «2019،2020» are two years; ر between digits is the decimal sign of
  /// Arabic agencies.
  private func separator(at index: Int, group: Int) -> (folded: UInt8, size: Int)? {
    guard group > 0 else { return nil }
    let byte = input[index]
    switch byte {
    case 0x2E, 0x3A, 0x2F: return digit(at: index + 1) == nil ? nil : (byte, 1)
    case 0x2C: return isShortGroup(at: index + 1, after: group) ? (byte, 1) : nil
    default:
      guard byte & 0xFC == 0xD8 else { return nil }
      let entry = arabicEntry(at: index)
      let folded = UInt8(truncatingIfNeeded: entry)
      switch (entry & 0xFF00, folded) {
      case (FoldTables.Class.punctuation, 0x2E) where input[index] == 0xD9:
        return digit(at: index + 2) == nil ? nil : (folded, 2)
      case (FoldTables.Class.punctuation, 0x2C):
        return isShortGroup(at: index + 2, after: group) ? (folded, 2) : nil
      case (FoldTables.Class.letter, ArabicLetter.reh.rawValue):
        return digit(at: index + 2) == nil ? nil : (folded, 2)
      default: return nil
      }
    }
  }

  private func isShortGroup(at start: Int, after group: Int) -> Bool {
    guard group <= 3 else { return false }
    var index = start
    var digits = 0
    while digits < 4, let (_, size) = digit(at: index) {
      digits += 1
      index += size
    }
    return digits >= 1 && digits <= 3
  }
}
