/// What is known of an Arabic word while it is read.
private struct ArabicWord {
  var length = 0
  var first: UInt16 = 0
  var last: UInt16 = 0
  /// The greatest table entry so far: borrowed letters have the greatest class.
  var greatest: UInt16 = 0
  var flags: UInt32 = 0
  /// Whether two neighbouring letters are equal.
  var hasPair = false
  var endsInTatweel = false

  @inline(__always)
  mutating func add(letter entry: UInt16, to place: UnsafeMutablePointer<UInt8>) {
    let code = UInt8(truncatingIfNeeded: entry)
    if length == 0 { first = entry }
    if code == UInt8(truncatingIfNeeded: last) { hasPair = true }
    last = entry
    greatest = max(greatest, entry)
    endsInTatweel = false
    place[length] = code
    length &+= 1
  }

  /// Takes an entry that is no letter.
  mutating func add(mark entry: UInt16, to place: UnsafeMutablePointer<UInt8>) {
    switch entry & 0xFF00 {
    case FoldTables.Class.fathatan: flags |= TokenFlags.tanwinFath.rawValue
    case FoldTables.Class.shadda: flags |= TokenFlags.shadda.rawValue
    case FoldTables.Class.damma:
      let afterConjunction =
        length == 2 && (place[0] == ArabicLetter.waw.rawValue || place[0] == ArabicLetter.feh.rawValue)
      // استُهدف, اختُطف
      let afterPrefix = (length == 3 || length == 2) && place[0] == ArabicLetter.alef.rawValue
      if length == 1 || afterConjunction || afterPrefix { flags |= TokenFlags.dammaOnFirst.rawValue }
    case FoldTables.Class.tatweel: endsInTatweel = true
    case FoldTables.Class.hamzaAbove, FoldTables.Class.hamzaBelow, FoldTables.Class.madda:
      addHamza(entry, to: place)
    default: break
    }
  }

  /// A hamza or madda written as a mark of its own: the letter becomes what the composed character folds to.
  private mutating func addHamza(_ entry: UInt16, to place: UnsafeMutablePointer<UInt8>) {
    guard length > 0 else { return }
    switch place[length - 1] {
    case ArabicLetter.alef.rawValue where length == 1:
      let composed =
        switch entry & 0xFF00 {
        case FoldTables.Class.hamzaAbove: FoldTables.Class.alefHamzaAbove
        case FoldTables.Class.hamzaBelow: FoldTables.Class.alefHamzaBelow
        default: FoldTables.Class.alefMadda
        }
      first = composed | UInt16(ArabicLetter.alef.rawValue)
    case ArabicLetter.waw.rawValue where entry & 0xFF00 == FoldTables.Class.hamzaAbove,
      ArabicLetter.yeh.rawValue where entry & 0xFF00 == FoldTables.Class.hamzaAbove:
      last = FoldTables.Class.letter | UInt16(ArabicLetter.hamza.rawValue)
      if length == 1 { first = last }
      place[length - 1] = ArabicLetter.hamza.rawValue
    default: break
    }
  }

  @inline(__always)
  var finalFlags: UInt32 {
    var result = flags
    let classes = (first | last | greatest) & 0x7F00
    if classes == 0 { return endsInTatweel ? result | TokenFlags.tatweelEnd.rawValue : result }
    switch first & 0xFF00 {
    case FoldTables.Class.alefHamzaAbove: result |= TokenFlags.hamzaAboveFirst.rawValue
    case FoldTables.Class.alefHamzaBelow: result |= TokenFlags.hamzaBelowFirst.rawValue
    case FoldTables.Class.alefMadda: result |= TokenFlags.maddaFirst.rawValue
    default: break
    }
    switch last & 0xFF00 {
    case FoldTables.Class.taaMarbuta: result |= TokenFlags.taaMarbuta.rawValue
    case FoldTables.Class.alefMaqsura: result |= TokenFlags.alefMaqsura.rawValue
    default: break
    }
    if greatest >= FoldTables.Class.foreign { result |= TokenFlags.foreignLetter.rawValue }
    if endsInTatweel { result |= TokenFlags.tatweelEnd.rawValue }
    return result
  }
}

extension Scanner {
  /// Reads the Arabic word, or the tatweel without a word, that starts at the index.
  mutating func arabicWord(at start: Int, into sink: inout TokenSink) -> Int {
    let place = sink.begin()
    var word = ArabicWord()
    var index = start
    var end = start
    var firstHidden = Int.max
    while index < count && word.length < TokenSink.longestFold {
      if let after = letters(from: index, to: &word, place) {
        index = after
        end = after
        if index == count { break }
        continue
      }
      let byte = input[index]
      if byte & 0xFC == 0xD8 {
        let entry = arabicEntry(at: index)
        if entry == 0 || entry >= FoldTables.Class.digit && entry != FoldTables.Class.invisible { break }
        if entry == FoldTables.Class.invisible {
          firstHidden = min(firstHidden, index)
          index += 2
          continue
        }
        word.add(mark: entry, to: place)
        index += 2
        end = index
      } else if byte < 0x80 {
        guard byte == 0x2E, joinsLetterNames(at: index, after: place, length: word.length) else { break }
        word.last = 0
        place[word.length] = 0x2E
        word.length += 1
        index += 1
      } else {
        let (scalar, length) = decode(at: index)
        switch CharacterClass(scalar) {
        case .invisible: firstHidden = min(firstHidden, index)
        case .mark: addForm(scalar, to: &word, place)
        case .arabic: addForm(scalar, to: &word, place)
        default:
          return close(word, place, from: start, to: end, hidden: firstHidden, at: index, into: &sink)
        }
        index += length
        if CharacterClass(scalar) != .invisible { end = index }
      }
    }
    return close(word, place, from: start, to: end, hidden: firstHidden, at: index, into: &sink)
  }

  /// Reads letters of the Arabic block in a tight loop; returns the index behind them, `nil` where none stands.
  @inline(__always)
  private func letters(from start: Int, to word: inout ArabicWord, _ place: UnsafeMutablePointer<UInt8>) -> Int? {
    let limit = min(count &- 1, start &+ 2 &* (TokenSink.longestFold &- word.length))
    var index = start
    var length = word.length
    var last = word.last
    var greatest = word.greatest
    var hasPair = word.hasPair
    while index < limit {
      let byte = input[index]
      if byte & 0xFC != 0xD8 { break }
      let entry = arabic[Int(byte & 3) << 6 | Int(input[index &+ 1] & 63)]
      if entry < FoldTables.Class.letter { break }
      let code = UInt8(truncatingIfNeeded: entry)
      hasPair = hasPair || code == UInt8(truncatingIfNeeded: last)
      place[length] = code
      length &+= 1
      last = entry
      greatest = max(greatest, entry)
      index &+= 2
    }
    if index == start { return nil }
    if word.length == 0 { word.first = arabicEntry(at: start) }
    word.length = length
    word.last = last
    word.greatest = greatest
    word.hasPair = hasPair
    word.endsInTatweel = false
    return index
  }

  private mutating func close(
    _ word: ArabicWord, _ place: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, hidden: Int, at index: Int,
    into sink: inout TokenSink
  ) -> Int {
    var flags = gap | word.finalFlags
    if hidden < end { flags |= TokenFlags.hidden.rawValue }
    var length = word.length
    if length == 0 {
      // A tatweel without a letter is used as a dash.
      place[0] = 0x2D
      finish(from: start, to: end, length: 1, kind: .punctuation, flags: flags, into: &sink)
      return index
    }
    if word.hasPair {
      let shorter = Self.collapseRuns(place, length)
      if shorter < length { flags |= TokenFlags.elongated.rawValue }
      length = shorter
    }
    finish(from: start, to: end, length: length, kind: .arabic, flags: flags, into: &sink)
    return index
  }

  /// Adds the letters and marks of a presentation form, or a letter outside the Arabic block.
  private func addForm(_ scalar: UInt32, to word: inout ArabicWord, _ place: UnsafeMutablePointer<UInt8>) {
    let entries: SIMD4<UInt16>
    switch scalar {
    case 0xFB50...0xFDFF: entries = forms[Int(scalar) - 0xFB50]
    case 0xFE70...0xFEFF: entries = forms[Int(scalar) - 0xFE70 + FoldTables.formCount]
    case 0x0750...0x088E, 0x08A0...0x08C9:
      entries = [FoldTables.Class.foreign | UInt16(ArabicLetter.other.rawValue), 0, 0, 0]
    default: return
    }
    for lane in 0..<4 where entries[lane] != 0 {
      if entries[lane] >= FoldTables.Class.letter {
        word.add(letter: entries[lane], to: place)
      } else {
        word.add(mark: entries[lane], to: place)
      }
    }
  }

  /// Shortens runs of one letter to a single one: from three on, and from four on for ت and outside Arabic, where
  /// words like تتتبع and "www" have three.
  static func collapseRuns(_ place: UnsafeMutablePointer<UInt8>, _ length: Int) -> Int {
    var read = 0
    var written = 0
    while read < length {
      let letter = place[read]
      var after = read + 1
      while after < length && place[after] == letter { after += 1 }
      let isLetter = letter >= 0x80 ? letter < 0xC0 : letter >= 0x61 && letter <= 0x7A
      let threshold = letter >= 0x80 && letter != ArabicLetter.teh.rawValue ? 3 : 4
      let kept = isLetter && after - read >= threshold ? 1 : after - read
      for _ in 0..<kept {
        place[written] = letter
        written += 1
      }
      read = after
    }
    return written
  }

  /// Whether the full stop at the index joins the Arabic names of Latin letters, or single letters, as in
  /// إتش.إس.بي.سي and أ.ف.ب; a full stop between words ends a sentence even where the space is forgotten.
  private func joinsLetterNames(at dot: Int, after place: UnsafeMutablePointer<UInt8>, length: Int) -> Bool {
    guard length > 0, dot + 2 < count, input[dot + 1] & 0xFC == 0xD8 else { return false }
    var from = length
    while from > 0 && place[from - 1] != 0x2E { from -= 1 }
    let isFirst = from == 0
    guard LetterNames.contains(place + from, length - from, withProclitic: isFirst) else { return false }
    var next: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0, 0, 0, 0)
    return withUnsafeMutableBytes(of: &next) { letters in
      var index = dot + 1
      var read = 0
      var seen = 0
      while index + 1 < count, input[index] & 0xFC == 0xD8, seen < 16 {
        let entry = arabicEntry(at: index)
        if entry >= FoldTables.Class.letter {
          if read == letters.count { return false }
          letters[read] = UInt8(truncatingIfNeeded: entry)
          read += 1
        } else if entry == 0 || entry >= FoldTables.Class.digit {
          break
        }
        seen += 1
        index += 2
      }
      guard read > 0, seen < 16, let base = letters.baseAddress else { return false }
      return LetterNames.contains(base.assumingMemoryBound(to: UInt8.self), read, withProclitic: false)
    }
  }
}
