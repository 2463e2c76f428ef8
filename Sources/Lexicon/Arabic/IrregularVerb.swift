/// Derives the other persons of an irregular verb from the spelling of one.
///
/// The spelling is taken for sounds: its letters are all consonants, with two precautions, that a hamza keeps its seat and
/// that equal neighbours stay two letters.
struct IrregularVerb {
  var shape: VerbShape

  private static let keptHamza: UInt8 = 5

  private func sounds(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let sound = byte == Letter.hamza ? Self.keptHamza : byte
      if result.last == sound { result.append(UInt8(ascii: "a")) }
      result.append(sound)
    }
    return result
  }

  private func restored(_ list: FormList) -> FormList {
    var result = FormList()
    for item in list.items {
      var bytes = list.spelling(of: item).map { $0 == Self.keptHamza ? Letter.hamza : $0 }
      if bytes.count > 2, bytes[0] == Letter.alef, bytes[1] == Letter.alef { bytes.removeFirst() }
      result.add(bytes, item.form, item.features)
    }
    return result
  }

  /// All persons of the past from he-did.
  func past(_ word: Spelling, _ voice: Features) -> FormList {
    let bytes = word.bytes
    let base = sounds(bytes.dropLast())
    let stem: PastStem
    if word.ending == .alefMaqsura {
      stem = .longA(base: base, glide: Letter.yeh, asAlef: false)
    } else if word.ending == .long, bytes.last == Letter.alef {
      let glide = bytes.dropLast().last == Letter.yeh ? Letter.yeh : Letter.waw
      stem = .longA(base: base, glide: glide, asAlef: true)
    } else if bytes.last == Letter.yeh, shape.isDefective {
      stem = .iya(base: base)
    } else {
      stem = .regular(vowel: sounds(bytes), consonant: sounds(shortened(bytes)))
    }
    var inflector = VerbInflector()
    inflector.common = word.initial
    inflector.past(stem, voice)
    return restored(inflector.list)
  }

  /// All persons of the present from he-does.
  func present(_ word: Spelling, _ voice: Features) -> FormList {
    let bytes = Array(word.bytes.dropFirst())
    let base = sounds(bytes.dropLast())
    let stem: PresentStem
    switch bytes.last {
    case Letter.yeh where word.ending == .alefMaqsura: stem = .longA(base: base)
    case Letter.alef where word.ending == .long: stem = .longA(base: base)
    case Letter.yeh where shape.isDefective: stem = .longI(base: base)
    case Letter.waw where shape.isDefective: stem = .longU(base: base)
    default:
      let short = sounds(shortened(bytes))
      stem = .regular(vowel: sounds(bytes), consonant: short, jussive: short)
    }
    var inflector = VerbInflector()
    inflector.present(stem, prefixU: false, voice)
    return restored(inflector.list)
  }

  /// A hollow stem without its long vowel.
  private func shortened(_ bytes: [UInt8]) -> [UInt8] {
    let long = [Letter.alef, Letter.waw, Letter.yeh]
    guard shape.isHollow, bytes.count >= 3, long.contains(bytes[bytes.count - 2]) else { return bytes }
    var result = bytes
    result.remove(at: bytes.count - 2)
    return result
  }
}
