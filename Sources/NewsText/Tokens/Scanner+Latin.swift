/// What is known of a Latin word, or a word of another script, while it is read.
private struct LatinWord {
  var length = 0
  var letters = 0
  var capitals = 0
  /// Letters since the last joiner.
  var segment = 0
  var beginsWithCapital = false
  var hasInnerCapital = false
  var lastIsCapital = false
  var lastIsDigit = false
  /// Whether all parts between full stops have been single letters: U.S, a.m.
  var partsAreSingle = true
  var dots = 0
  var hasAt = false
  var run = 0
  var hasRun = false
  var possessive = false

  @inline(__always)
  mutating func add(letter: UInt8, isCapital: Bool, to place: UnsafeMutablePointer<UInt8>) {
    if isCapital {
      capitals &+= 1
      if letters == 0 && length == 0 { beginsWithCapital = true }
      if segment > 0 { hasInnerCapital = true }
    }
    noteRun(letter, place)
    place[length] = letter
    length &+= 1
    letters &+= 1
    segment &+= 1
    lastIsCapital = isCapital
    lastIsDigit = false
  }

  @inline(__always)
  mutating func add(digit: UInt8, to place: UnsafeMutablePointer<UInt8>) {
    place[length] = digit
    length &+= 1
    segment &+= 1
    lastIsCapital = false
    lastIsDigit = true
    run = 0
  }

  @inline(__always)
  private mutating func noteRun(_ letter: UInt8, _ place: UnsafeMutablePointer<UInt8>) {
    run = length > 0 && place[length - 1] == letter ? run &+ 1 : 1
    if run == 4 { hasRun = true }
  }

  /// Takes a letter of another script whose bytes were written already.
  mutating func addForeignLetter(bytes: Int, isCapital: Bool) {
    if isCapital {
      capitals += 1
      if length == 0 { beginsWithCapital = true }
      if segment > 0 { hasInnerCapital = true }
    }
    length += bytes
    letters += 1
    segment += 1
    lastIsCapital = isCapital
    lastIsDigit = false
    run = 0
  }

  mutating func add(joiner: UInt8, to place: UnsafeMutablePointer<UInt8>) {
    if joiner == 0x2E {
      if segment != 1 || lastIsDigit { partsAreSingle = false }
      dots += 1
    } else {
      partsAreSingle = false
    }
    if joiner == 0x40 { hasAt = true }
    place[length] = joiner
    length += 1
    segment = 0
    lastIsCapital = false
    lastIsDigit = false
  }

  var flags: UInt32 {
    var result: UInt32 = 0
    if beginsWithCapital { result |= TokenFlags.capitalized.rawValue }
    if letters >= 2 && capitals == letters {
      result |= TokenFlags.allCaps.rawValue
    } else if hasInnerCapital {
      result |= TokenFlags.mixedCase.rawValue
    }
    if possessive { result |= TokenFlags.possessive.rawValue }
    return result
  }
}

extension Scanner {
  private enum Join {
    /// The joiner belongs to the word, and so does what follows.
    case inside
    /// The joiner is the word's last byte.
    case last
    /// The word ends before the joiner; so many bytes are dropped with it as a possessive ending.
    case possessive(dropped: Int)
    /// The word ends before the joiner.
    case no
  }

  /// Reads the word that starts at the index with a letter, or with digits that a letter follows.
  mutating func latinWord(at start: Int, into sink: inout TokenSink) -> Int {
    let place = sink.begin()
    var word = LatinWord()
    var index = start
    var end = start
    var firstHidden = Int.max
    loop: while index < count && word.length < TokenSink.longestFold {
      let byte = input[index]
      let plain = ascii[Int(byte)]
      if plain != 0 {
        if plain >= 0x61 {
          word.add(letter: plain, isCapital: byte != plain, to: place)
        } else {
          word.add(digit: plain, to: place)
        }
        index += 1
        end = index
        continue
      }
      if byte < 0x80 {
        if byte == 0x3A, let after = addressEnd(at: index, after: place, length: word.length) {
          for position in index..<after { place[word.length + position - index] = lowered(input[position]) }
          word.length += after - index
          index = after
          end = after
          break
        }
        switch byte {
        case 0x2E, 0x26, 0x2D, 0x27, 0x2B, 0x40, 0x5F: break
        default: break loop
        }
        if !take(join(byte, length: 1, at: index, word), byte, 1, &index, &end, &word, place) { break }
        continue
      }
      if let (folded, size) = misreadMark(at: index) {
        guard folded == 0x27 else { break }
        if !take(join(folded, length: size, at: index, word), folded, size, &index, &end, &word, place) { break }
        continue
      }
      let (scalar, length) = decode(at: index)
      switch scalar {
      case 0x2018, 0x2019, 0x02BC:
        if !take(join(0x27, length: length, at: index, word), 0x27, length, &index, &end, &word, place) {
          break loop
        }
      case 0x2010, 0x2011:
        if !take(join(0x2D, length: length, at: index, word), 0x2D, length, &index, &end, &word, place) {
          break loop
        }
      default:
        switch CharacterClass(scalar) {
        case .invisible:
          firstHidden = min(firstHidden, index)
          index += length
        case .letter:
          addLetter(scalar, to: &word, place)
          index += length
          end = index
        case .mark:
          index += length
          end = index
        default: break loop
        }
      }
    }
    var flags = gap | word.flags
    if firstHidden < end { flags |= TokenFlags.hidden.rawValue }
    if word.hasRun {
      let shorter = Self.collapseRuns(place, word.length)
      if shorter < word.length { flags |= TokenFlags.elongated.rawValue }
      word.length = shorter
    }
    finish(from: start, to: end, length: word.length, kind: .latin, flags: flags, into: &sink)
    return index
  }

  /// Acts on a joiner and says whether the word goes on.
  private func take(
    _ join: Join, _ joiner: UInt8, _ length: Int, _ index: inout Int, _ end: inout Int, _ word: inout LatinWord,
    _ place: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    switch join {
    case .inside, .last:
      word.add(joiner: joiner, to: place)
      index += length
      if case .inside = join { return true }
      end = index
      return joiner == 0x2B
    case .possessive(let dropped):
      word.possessive = true
      index += dropped
      return false
    case .no: return false
    }
  }

  private func join(_ joiner: UInt8, length: Int, at index: Int, _ word: LatinWord) -> Join {
    let next = index + length
    let follows = isWordCharacter(at: next)
    switch joiner {
    case 0x27:
      guard word.segment > 0 else { return .no }
      if follows {
        if next < count, input[next] | 0x20 == 0x73, !isWordCharacter(at: next + 1) {
          return .possessive(dropped: length + 1)
        }
        return .inside
      }
      let endsInS = index > 0 && input[index - 1] | 0x20 == 0x73
      return endsInS && !singleQuoteIsOpen ? .possessive(dropped: length) : .no
    case 0x2B: return follows && word.segment > 0 ? .inside : .last
    case 0x2E:
      let isSingle = word.partsAreSingle && word.segment == 1 && !word.lastIsDigit
      if !follows { return isSingle && word.dots > 0 ? .last : .no }
      return fullStop(at: index, word, isSingle: isSingle)
    default: return follows && word.segment > 0 ? .inside : .no
    }
  }

  /// A full stop with a letter or digit right behind it.
  private func fullStop(at index: Int, _ word: LatinWord, isSingle: Bool) -> Join {
    let next = input[index + 1]
    if word.lastIsDigit || next >= 0x30 && next <= 0x39 { return .inside }
    let nextIsSingle = !isWordCharacter(at: index + 2)
    if isSingle && nextIsSingle { return .inside }
    if word.hasAt || isDomain(after: index) { return .inside }
    if isSingle && word.dots > 0 { return .last }
    // E.ON, but not "ended.The".
    let nextIsCapital = next >= 0x41 && next <= 0x5A
    let secondIsCapital = index + 2 < count && input[index + 2] >= 0x41 && input[index + 2] <= 0x5A
    return word.lastIsCapital && nextIsCapital && secondIsCapital ? .inside : .no
  }

  /// Whether the run of letters, digits, full stops and hyphens at the index ends in a well-known last part of an
  /// internet name.
  private func isDomain(after dot: Int) -> Bool {
    var index = dot + 1
    var key: UInt64 = 0
    let limit = min(count, dot + 64)
    while index < limit {
      let letter = ascii[Int(input[index])]
      if letter != 0 {
        key = key << 8 | UInt64(letter)
      } else if input[index] == 0x2E && index + 1 < limit && ascii[Int(input[index + 1])] != 0 {
        key = 0
      } else if input[index] == 0x2D {
        key = 1 << 40
      } else {
        break
      }
      index += 1
    }
    return Self.domains.contains(key)
  }

  private static let domains: Set<UInt64> = {
    let names = """
      com org net edu gov mil int info biz news tv me io ai app dev co uk us eu de fr es it ru cn in jp au ca ae sa eg
      jo lb qa kw bh om iq sy ps ma dz tn ly sd ye il tr ir js gl be py gg online site xyz
      """
    var result: Set<UInt64> = []
    for name in names.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      result.insert(name.reduce(0) { $0 << 8 | UInt64($1.value) })
    }
    return result
  }()

  /// The end of a web address whose scheme was just read and whose colon stands at the index.
  private func addressEnd(at colon: Int, after place: UnsafeMutablePointer<UInt8>, length: Int) -> Int? {
    guard length == 4 || length == 5, colon + 3 < count, input[colon + 1] == 0x2F, input[colon + 2] == 0x2F else {
      return nil
    }
    for (offset, byte) in "https".utf8.prefix(length).enumerated() where place[offset] != byte { return nil }
    var index = colon + 3
    let limit = min(count, colon + 2048)
    while index < limit {
      let byte = input[index]
      if byte <= 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x29 { break }
      index += 1
    }
    while index > colon + 3, ascii[Int(input[index - 1])] == 0, input[index - 1] != 0x2F { index -= 1 }
    return index > colon + 3 ? index : nil
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    let plain = ascii[Int(byte)]
    return plain == 0 ? byte : plain
  }

  /// Whether a letter (of no Arabic kind) or an ASCII digit stands at the index.
  func isWordCharacter(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = input[index]
    if byte < 0x80 { return ascii[Int(byte)] != 0 }
    if byte & 0xFC == 0xD8 || misreadMark(at: index) != nil { return false }
    return CharacterClass(decode(at: index).scalar) == .letter
  }

  private func addLetter(_ value: UInt32, to word: inout LatinWord, _ place: UnsafeMutablePointer<UInt8>) {
    let properties = Unicode.Scalar(value)?.properties
    let isCapital = properties?.isUppercase ?? false
    var entry = plainLetters(value)
    if entry == 0, let lower = properties?.lowercaseMapping.unicodeScalars.first { entry = plainLetters(lower.value) }
    if entry != 0 {
      word.add(letter: UInt8(truncatingIfNeeded: entry), isCapital: isCapital, to: place)
      if entry > 0xFF {
        word.add(letter: UInt8(truncatingIfNeeded: entry >> 8), isCapital: false, to: place)
        // Two letters for one: the capital counts for both.
        if isCapital { word.letters -= 1 }
      }
      return
    }
    // SAFETY: the sink keeps 64 bytes behind the longest token; a lower-case mapping has at most 12.
    let lower = properties?.lowercaseMapping ?? "\u{FFFD}"
    for (offset, byte) in lower.utf8.enumerated() { place[word.length + offset] = byte }
    word.addForeignLetter(bytes: lower.utf8.count, isCapital: isCapital)
  }

  /// One plain letter in the low byte and a second one in the high byte; 0 for letters without plain form.
  private func plainLetters(_ value: UInt32) -> UInt16 {
    switch value {
    case 0x00C0...0x024F: latin[Int(value) - 0xC0]
    case 0x1E00...0x1EFF: latin[Int(value) - 0x1E00 + FoldTables.latinCount]
    case 0x0061...0x007A: UInt16(value)
    case 0x0259: 0x65  // ə, whose capital stands in the table
    case 0xFF21...0xFF3A: UInt16(value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: UInt16(value - 0xFF41 + 0x61)
    case 0xFB00: 0x6666
    case 0xFB01: 0x6966
    case 0xFB02: 0x6C66
    default: 0
    }
  }
}
