/// Words as sounds, and how they are spelled.
///
/// A word is a sequence of bytes: consonants are folded letters (from 0x80 on) or the numbers 1...4, which stand for
/// radicals without peculiarities; `a i u` are short vowels, `A I U` long ones, `Y` a long *a* that is written ى where
/// it is final, `T` is taa marbuta. Two equal consonants without a vowel between them are one letter with shadda.
/// The spelling of hamza and of long vowels follows from the sounds, so the generator's tables need no orthography.
enum Phonemes {
  /// Letters of templates that are not vowels or radicals.
  private static func consonant(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): Letter.noon
    case UInt8(ascii: "t"): Letter.teh
    case UInt8(ascii: "s"): Letter.seen
    case UInt8(ascii: "m"): Letter.meem
    case UInt8(ascii: "y"): Letter.yeh
    case UInt8(ascii: "w"): Letter.waw
    case UInt8(ascii: "?"): Letter.hamza
    default: nil
    }
  }

  /// Puts radicals into a template such as `ista12a3`.
  static func expand(_ template: String, _ radicals: [UInt8]) -> [UInt8] {
    template.utf8.map { byte in
      if byte >= UInt8(ascii: "1") && byte <= UInt8(ascii: "4") {
        let index = Int(byte - UInt8(ascii: "1"))
        return index < radicals.count ? radicals[index] : byte
      }
      return consonant(byte) ?? byte
    }
  }

  static func isVowel(_ byte: UInt8) -> Bool { byte >= 0x41 && byte < 0x80 && byte != UInt8(ascii: "T") }

  private static func isShort(_ byte: UInt8) -> Bool { byte >= 0x61 && byte < 0x80 }

  /// Applies the sound changes of hamza after hamza, and of و and ي after a vowel that they do not match.
  static func normalized(_ word: [UInt8]) -> [UInt8] {
    var result = word
    var index = 0
    while index + 1 < result.count {
      let here = result[index]
      let next = result[index + 1]
      let afterNext = index + 2 < result.count ? result[index + 2] : 0
      let closed = !isVowel(afterNext)
      if here == Letter.hamza, isShort(next), afterNext == Letter.hamza,
        index + 3 >= result.count || (!isVowel(result[index + 3]) && result[index + 3] != Letter.hamza)
      {
        result[index + 1] = next - 0x20
        result.remove(at: index + 2)
      } else if here == UInt8(ascii: "i"), next == Letter.waw, closed, afterNext != Letter.waw, afterNext != 0 {
        result[index + 1] = Letter.yeh
      } else if here == UInt8(ascii: "u"), next == Letter.yeh, closed, afterNext != Letter.yeh, afterNext != 0 {
        result[index + 1] = Letter.waw
      }
      index += 1
    }
    return result
  }

  /// Spells a word, and once more where a hamza after *a* and before *u* is also written on alef: قرؤوا, قرأوا.
  static func spell(_ sounds: [UInt8]) -> (spelling: Spelling, variant: [UInt8]?) {
    let word = normalized(sounds)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var result = Spelling(bytes: [])
    var variantAt: Int?
    for index in word.indices {
      let here = word[index]
      let next: UInt8 = index + 1 < word.count ? word[index + 1] : 0
      switch here {
      case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "u"):
        if index == 0 { bytes.append(Letter.alef) }
      case UInt8(ascii: "A"):
        if !(index > 0 && word[index - 1] == Letter.hamza && bytes.last == Letter.alef) { bytes.append(Letter.alef) }
        if next == 0 { result.ending = .long }
      case UInt8(ascii: "Y"):
        if next == 0, index > 0, word[index - 1] != Letter.yeh {
          bytes.append(Letter.yeh)
          result.ending = .alefMaqsura
        } else {
          bytes.append(Letter.alef)
          if next == 0 { result.ending = .long }
        }
      case UInt8(ascii: "I"): bytes.append(Letter.yeh)
      case UInt8(ascii: "U"): bytes.append(Letter.waw)
      case UInt8(ascii: "T"):
        bytes.append(Letter.heh)
        result.ending = .taaMarbuta
      case Letter.hamza:
        if next == here { continue }
        if index == 0 {
          bytes.append(Letter.alef)
          result.initial =
            next == UInt8(ascii: "A") ? .madda : next | 0x20 == UInt8(ascii: "i") ? .hamzaBelow : .hamzaAbove
          continue
        }
        var before = index - 1
        if word[before] == here, before > 0 { before -= 1 }
        let seat = Self.seat(in: word, before: word[before], index: index, next: next)
        if seat == Letter.hamza, word[before] == UInt8(ascii: "a"), next | 0x20 == UInt8(ascii: "u"),
          index + 1 < word.count - 1
            || next == UInt8(ascii: "U")
        {
          variantAt = bytes.count
        }
        bytes.append(seat)
        let final = next == 0 || (isShort(next) && index + 2 == word.count)
        if final {
          result.ending = seat == Letter.alef ? .hamzaOnAlef : bytes.dropLast().last == Letter.alef ? .long : .plain
        }
      default:
        if next != here { bytes.append(here) }
      }
    }
    result.bytes = bytes
    guard let variantAt else { return (result, nil) }
    var variant = bytes
    variant[variantAt] = Letter.alef
    return (result, variant)
  }

  /// The letter a hamza within or at the end of a word is written on: alef, or any other seat.
  private static func seat(in word: [UInt8], before: UInt8, index: Int, next: UInt8) -> UInt8 {
    let isFinal = next == 0 || (isShort(next) && index + 2 == word.count)
    if isFinal { return before == UInt8(ascii: "a") ? Letter.alef : Letter.hamza }
    if before | 0x20 == UInt8(ascii: "i") || before == Letter.yeh || before == Letter.waw { return Letter.hamza }
    if next | 0x20 == UInt8(ascii: "i") || next | 0x20 == UInt8(ascii: "u") { return Letter.hamza }
    if before | 0x20 == UInt8(ascii: "u") || before == UInt8(ascii: "A") || before == UInt8(ascii: "Y") {
      return Letter.hamza
    }
    return Letter.alef
  }
}
