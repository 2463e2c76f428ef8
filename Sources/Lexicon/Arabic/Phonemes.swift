/// Words as sounds, and how they are spelled.
///
/// A word is a sequence of bytes: consonants are folded letters (from 0x80 on) or the numbers 1...4, which stand for
/// radicals without peculiarities; `a i u` are short vowels, `A I U` long ones, `Y` a long *a* that is written ى where
/// it is final, `T` is taa marbuta. Two equal consonants without a vowel between them are one letter with shadda.
/// The spelling of hamza and of long vowels follows from the sounds, so the generator's tables need no orthography.
enum Phonemes {
  private static let a = UInt8(ascii: "a")
  private static let i = UInt8(ascii: "i")
  private static let u = UInt8(ascii: "u")
  private static let longA = UInt8(ascii: "A")
  private static let longU = UInt8(ascii: "U")

  /// The sound that a letter of a template stands for.
  private static func sound(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): Letter.noon
    case UInt8(ascii: "t"): Letter.teh
    case UInt8(ascii: "s"): Letter.seen
    case UInt8(ascii: "m"): Letter.meem
    case UInt8(ascii: "y"): Letter.yeh
    case UInt8(ascii: "w"): Letter.waw
    case UInt8(ascii: "?"): Letter.hamza
    default: byte
    }
  }

  /// Puts radicals into a template such as `ista12a3`.
  static func expand(_ template: String, _ radicals: [UInt8]) -> [UInt8] {
    template.utf8.map { byte in
      if byte >= UInt8(ascii: "1") && byte <= UInt8(ascii: "4") {
        let index = Int(byte - UInt8(ascii: "1"))
        return index < radicals.count ? radicals[index] : byte
      }
      return sound(byte)
    }
  }

  /// Appends the sounds of an ending such as `atA`; `G` is the given glide.
  static func append(_ ending: StaticString, glide: UInt8 = 0, to word: WordBuffer) {
    for index in 0..<ending.utf8CodeUnitCount {
      let byte = ending.utf8Start[index]
      word.bytes[word.count] = byte == UInt8(ascii: "G") ? glide : sound(byte)
      word.count += 1
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { byte >= 0x41 && byte < 0x80 && byte != UInt8(ascii: "T") }

  private static func isShort(_ byte: UInt8) -> Bool { byte >= 0x61 && byte < 0x80 }

  private static func lower(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }

  /// Applies the sound changes of hamza after hamza, and of و and ي after a vowel that they do not match.
  private static func normalize(_ word: WordBuffer) {
    let sounds = word.bytes
    func at(_ index: Int) -> UInt8 { index < word.count ? sounds[index] : 0 }
    var index = 0
    while index + 1 < word.count {
      let here = sounds[index]
      let next = sounds[index + 1]
      let afterNext = at(index + 2)
      let isClosed = afterNext != 0 && !isVowel(afterNext)
      if here == Letter.hamza, isShort(next), afterNext == Letter.hamza, !isVowel(at(index + 3)),
        at(index + 3) != Letter.hamza
      {
        // أأخذ is spoken and written آخذ.
        sounds[index + 1] = next - 0x20
        for later in index + 2..<word.count - 1 { sounds[later] = sounds[later + 1] }
        word.count -= 1
      } else if here == i, next == Letter.waw, isClosed, afterNext != Letter.waw {
        sounds[index + 1] = Letter.yeh
      } else if here == u, next == Letter.yeh, isClosed, afterNext != Letter.yeh {
        sounds[index + 1] = Letter.waw
      }
      index += 1
    }
  }

  /// Spells a word.
  ///
  /// - Parameters:
  ///   - sounds: The word's sounds, which are normalised in place.
  ///   - word: Where the letters go.
  /// - Returns: How the word ends and begins, and the place of a hamza after *a* and before *u*, which is also written on
  ///   alef (قرؤوا, قرأوا), or -1.
  static func spell(
    _ sounds: WordBuffer, into word: WordBuffer
  ) -> (ending: WordEnding, initial: Features, variantAt: Int) {
    normalize(sounds)
    let source = sounds.bytes
    let count = sounds.count
    let letters = word.bytes
    var length = 0
    var ending = WordEnding.plain
    var initial: Features = []
    var variantAt = -1
    for index in 0..<count {
      let here = source[index]
      let next: UInt8 = index + 1 < count ? source[index + 1] : 0
      switch here {
      case a, i, u:
        if index > 0 { continue }
        letters[length] = Letter.alef
      case longA:
        if next == 0 { ending = .long }
        if index > 0, source[index - 1] == Letter.hamza, letters[length - 1] == Letter.alef { continue }
        letters[length] = Letter.alef
      case UInt8(ascii: "Y"):
        if next == 0, index > 0, source[index - 1] != Letter.yeh {
          letters[length] = Letter.yeh
          ending = .alefMaqsura
        } else {
          letters[length] = Letter.alef
          if next == 0 { ending = .long }
        }
      case UInt8(ascii: "I"): letters[length] = Letter.yeh
      case longU: letters[length] = Letter.waw
      case UInt8(ascii: "T"):
        letters[length] = Letter.heh
        ending = .taaMarbuta
      case Letter.hamza:
        if next == here { continue }
        if index == 0 {
          letters[length] = Letter.alef
          initial = next == longA ? .madda : lower(next) == i ? .hamzaBelow : .hamzaAbove
        } else {
          var before = source[index - 1]
          if before == here, index > 1 { before = source[index - 2] }
          let isFinal = next == 0 || (isShort(next) && index + 2 == count)
          let seat = seat(before: before, next: next, isFinal: isFinal)
          if seat == Letter.hamza, before == a, lower(next) == u, !isFinal { variantAt = length }
          letters[length] = seat
          if isFinal {
            ending =
              seat == Letter.alef ? .hamzaOnAlef : length > 0 && letters[length - 1] == Letter.alef ? .long : .plain
          }
        }
      default:
        if next == here { continue }
        letters[length] = here
      }
      length += 1
    }
    word.count = length
    return (ending, initial, variantAt)
  }

  /// The letter a hamza within or at the end of a word is written on: alef, or any other seat.
  private static func seat(before: UInt8, next: UInt8, isFinal: Bool) -> UInt8 {
    if isFinal { return before == a ? Letter.alef : Letter.hamza }
    if lower(before) == i || before == Letter.yeh || before == Letter.waw { return Letter.hamza }
    if lower(next) == i || lower(next) == u || lower(before) == u { return Letter.hamza }
    return before == longA || before == UInt8(ascii: "Y") ? Letter.hamza : Letter.alef
  }
}
