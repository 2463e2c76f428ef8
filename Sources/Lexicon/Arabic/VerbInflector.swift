/// Writes all forms of an Arabic verb into a list.
struct VerbInflector {
  var list = FormList()
  /// Added to every form, such as the mark of a shadda on the second radical.
  var common: Features = []

  private let sounds = WordBuffer()
  private let word = WordBuffer()

  /// Adds everything: finite forms of both voices, participles and the generated masdar.
  mutating func inflect(_ stems: VerbStems, passive: Bool = true) {
    past(stems.past, [])
    present(stems.present, prefixU: stems.prefixU, [])
    if passive {
      var other = VerbInflector()
      other.common = common
      other.past(stems.pastPassive, .passive)
      other.present(stems.presentPassive, prefixU: true, .passive)
      list.add(passives: other.list)
    }
    participle(stems.activeParticiple, .activeParticiple)
    if passive || stems.passiveParticiple != stems.activeParticiple {
      participle(stems.passiveParticiple, .passiveParticiple)
    }
    if !stems.masdar.isEmpty { masdar(spelling(stems.masdar)) }
  }

  // MARK: Past

  mutating func past(_ stem: PastStem, _ voice: Features) {
    switch stem {
    case .regular(let vowel, let consonant):
      pastVocalic(vowel, ("a", "at", "A", "atA", "U"), 0, voice)
      pastConsonantal(consonant, ("na", "tu", "nA", "tum"), 0, voice)
    case .longA(let base, let glide, let asAlef):
      pastVocalic(base, (asAlef ? "A" : "Y", "at", "aGA", "atA", "aw"), glide, voice)
      pastConsonantal(base, ("aGna", "aGtu", "aGnA", "aGtum"), glide, voice)
    case .iya(let base):
      pastVocalic(base, ("iya", "iyat", "iyA", "iyatA", "U"), 0, voice)
      pastConsonantal(base, ("Ina", "Itu", "InA", "Itum"), 0, voice)
    }
  }

  /// He, she, both, both (feminine), they.
  private mutating func pastVocalic(
    _ stem: [UInt8], _ endings: (StaticString, StaticString, StaticString, StaticString, StaticString), _ glide: UInt8,
    _ voice: Features
  ) {
    let third: Features = [.third, voice]
    add(nil, stem, endings.0, glide, .verbPast, [third, .masculine, .singular])
    add(nil, stem, endings.1, glide, .verbPast, [third, .feminine, .singular])
    add(nil, stem, endings.2, glide, .verbPast, [third, .masculine, .dual])
    add(nil, stem, endings.3, glide, .verbPast, [third, .feminine, .dual])
    add(nil, stem, endings.4, glide, .verbPast, [third, .masculine, .plural], pluralAlef: true)
  }

  /// They (feminine), I or you, we, you all.
  private mutating func pastConsonantal(
    _ stem: [UInt8], _ endings: (StaticString, StaticString, StaticString, StaticString), _ glide: UInt8,
    _ voice: Features
  ) {
    add(nil, stem, endings.0, glide, .verbPast, [.third, .feminine, .plural, voice])
    add(nil, stem, endings.1, glide, .verbPast, [.first, .second, .masculine, .feminine, .singular, voice])
    add(nil, stem, endings.2, glide, .verbPast, [.first, .masculine, .feminine, .plural, voice])
    add(nil, stem, endings.3, glide, .verbPast, [.second, .masculine, .plural, voice])
  }

  // MARK: Present

  /// The endings of the present: singular, its jussive, they, both, they (feminine), you (feminine).
  private struct PresentEndings {
    var indicative: StaticString
    var jussive: StaticString
    var men: (StaticString, StaticString)
    var two: (StaticString, StaticString)
    var women: StaticString
    var you: StaticString
  }

  mutating func present(_ stem: PresentStem, prefixU: Bool, _ voice: Features) {
    switch stem {
    case .regular(let vowel, let consonant, let jussive):
      let endings = PresentEndings(
        indicative: "u", jussive: "", men: ("Una", "U"), two: ("Ani", "A"), women: "na", you: "Ina")
      present(vowel, consonant, jussive, endings, prefixU, voice)
    case .longI(let base):
      let endings = PresentEndings(
        indicative: "I", jussive: "i", men: ("Una", "U"), two: ("iyAni", "iyA"), women: "Ina", you: "Ina")
      present(base, base, base, endings, prefixU, voice)
    case .longU(let base):
      let endings = PresentEndings(
        indicative: "U", jussive: "u", men: ("Una", "U"), two: ("uwAni", "uwA"), women: "Una", you: "Ina")
      present(base, base, base, endings, prefixU, voice)
    case .longA(let base):
      let endings = PresentEndings(
        indicative: "Y", jussive: "a", men: ("awna", "aw"), two: ("ayAni", "ayA"), women: "ayna", you: "ayna")
      present(base, base, base, endings, prefixU, voice)
    }
  }

  private mutating func present(
    _ stem: [UInt8], _ consonant: [UInt8], _ jussive: [UInt8], _ endings: PresentEndings, _ prefixU: Bool,
    _ voice: Features
  ) {
    let vowel = prefixU ? UInt8(ascii: "u") : UInt8(ascii: "a")
    let he: Features = [.third, .masculine, .singular, voice]
    let she: Features = [.third, .second, .feminine, .masculine, .singular, voice]
    let me: Features = [.first, .masculine, .feminine, .singular, voice]
    let us: Features = [.first, .masculine, .feminine, .plural, voice]
    for (prefix, features) in [(Letter.yeh, he), (Letter.teh, she), (Letter.hamza, me), (Letter.noon, us)] {
      add((prefix, vowel), stem, endings.indicative, 0, .verbPresent, features)
      let full = word.array
      _ = spell((prefix, vowel), jussive, endings.jussive, 0)
      if word.array != full { add((prefix, vowel), jussive, endings.jussive, 0, .verbPresent, [features, .jussive]) }
    }
    for (prefix, person) in [(Letter.yeh, Features.third), (Letter.teh, .second)] {
      let start = (prefix, vowel)
      let many: Features = [person, .masculine, .plural, voice]
      add(start, stem, endings.men.0, 0, .verbPresent, many)
      add(start, stem, endings.men.1, 0, .verbPresent, [many, .jussive], pluralAlef: true)
      // تكتبان are also two women.
      let gender: Features = person == .third ? .masculine : [.masculine, .feminine, .third]
      add(start, stem, endings.two.0, 0, .verbPresent, [person, gender, .dual, voice])
      add(start, stem, endings.two.1, 0, .verbPresent, [person, gender, .dual, voice, .jussive])
      add(start, consonant, endings.women, 0, .verbPresent, [person, .feminine, .plural, voice])
    }
    add((Letter.teh, vowel), stem, endings.you, 0, .verbPresent, [.second, .feminine, .singular, voice])
  }

  // MARK: One form

  private func spell(
    _ prefix: (UInt8, UInt8)?, _ stem: [UInt8], _ ending: StaticString, _ glide: UInt8
  ) -> (ending: WordEnding, initial: Features, variantAt: Int) {
    sounds.count = 0
    if let prefix {
      (sounds.bytes[0], sounds.bytes[1]) = prefix
      sounds.count = 2
    }
    for sound in stem {
      sounds.bytes[sounds.count] = sound
      sounds.count += 1
    }
    Phonemes.append(ending, glide: glide, to: sounds)
    return Phonemes.spell(sounds, into: word)
  }

  /// Adds one form, with what its ending needs before pronouns.
  private mutating func add(
    _ prefix: (UInt8, UInt8)?, _ stem: [UInt8], _ ending: StaticString, _ glide: UInt8, _ form: WordForm,
    _ features: Features, pluralAlef: Bool = false
  ) {
    let spelled = spell(prefix, stem, ending, glide)
    let all: Features = [features, common, spelled.initial]
    let bytes = word.bytes
    addSpelled(spelled.ending, form, all, pluralAlef)
    if spelled.variantAt >= 0 {
      let saved = bytes[spelled.variantAt]
      bytes[spelled.variantAt] = Letter.alef
      addSpelled(spelled.ending, form, all, pluralAlef)
      bytes[spelled.variantAt] = saved
    }
  }

  private mutating func addSpelled(_ ending: WordEnding, _ form: WordForm, _ all: Features, _ pluralAlef: Bool) {
    let bytes = word.bytes
    let count = word.count
    guard count > 0 else { return }
    if pluralAlef {
      bytes[count] = Letter.alef
      list.add(bytes, count + 1, form, [all, .noEnclitic])
      list.add(bytes, count, form, [all, .needsEnclitic])
      return
    }
    let last = bytes[count - 1]
    switch ending {
    case .alefMaqsura:
      list.add(bytes, count, form, [all, .noEnclitic, .alefMaqsura])
      // رأى, رآه: the alef of the hamza is also that of the long vowel.
      bytes[count - 1] = Letter.alef
      list.add(bytes, count > 1 && bytes[count - 2] == Letter.alef ? count - 1 : count, form, [all, .needsEnclitic])
    case .hamzaOnAlef:
      list.add(bytes, count, form, all)
      bytes[count - 1] = Letter.hamza
      list.add(bytes, count, form, [all, .needsEnclitic])
    default: list.add(bytes, count, form, all)
    }
    bytes[count - 1] = last
  }

  // MARK: Nominal forms

  /// Spells a noun; a final long *i* is that of words like محامٍ.
  private func spelling(_ noun: [UInt8]) -> Spelling {
    let (ending, initial, _) = spell(nil, noun, "", 0)
    return Spelling(
      bytes: word.array, ending: noun.last == UInt8(ascii: "I") ? .defective : ending, initial: initial)
  }

  /// All forms of a participle from its masculine singular.
  private mutating func participle(_ sounds: [UInt8], _ form: WordForm) {
    NounInflector(form: form, common: common).adjective(spelling(sounds), to: &list)
  }

  /// All forms of a masdar; its plural is in ات.
  mutating func masdar(_ word: Spelling) {
    let inflector = NounInflector(form: .masdar, common: common)
    let gender: Features = word.ending == .taaMarbuta ? .feminine : .masculine
    inflector.singular(word, gender: gender, dual: true, to: &list)
    var base = word.bytes
    switch word.ending {
    case .taaMarbuta:
      base.removeLast()
      if base.last == Letter.alef {
        // مكافأة, مكافآت; the plural of مقاضاة is not in use.
        list.add(base, [Letter.teh], .masdar, [.plural, .feminine, common, word.initial])
        return
      }
    case .defective: if base.last != Letter.yeh { base.append(Letter.yeh) }
    default: break
    }
    inflector.soundFeminine(base, initial: word.initial, to: &list)
  }
}
