/// Writes all forms of an Arabic verb into a list.
struct VerbInflector {
  var list = FormList()
  /// Added to every form: the verb has a shadda on its second radical, so a shadda in the text speaks for it.
  var common: Features = []

  private static let a = UInt8(ascii: "a")
  private static let i = UInt8(ascii: "i")
  private static let u = UInt8(ascii: "u")
  private static let longA = UInt8(ascii: "A")
  private static let longI = UInt8(ascii: "I")
  private static let longU = UInt8(ascii: "U")

  /// Adds everything: finite forms of both voices, participles and the generated masdar.
  mutating func inflect(_ stems: VerbStems, passive: Bool = true) {
    past(stems.past, [])
    present(stems.present, prefixVowel: stems.prefixU ? Self.u : Self.a, [])
    if passive {
      self.passive { inflector in
        inflector.past(stems.pastPassive, .passive)
        inflector.present(stems.presentPassive, prefixVowel: Self.u, .passive)
      }
    }
    participle(stems.activeParticiple, .activeParticiple)
    if passive || stems.passiveParticiple != stems.activeParticiple {
      participle(stems.passiveParticiple, .passiveParticiple)
    }
    if !stems.masdar.isEmpty { masdar(stems.masdar) }
  }

  /// Adds passive forms: one spelled like an active form only marks that form as possibly passive.
  private mutating func passive(_ body: (inout VerbInflector) -> Void) {
    var other = VerbInflector()
    other.common = common
    body(&other)
    for item in other.list.items { list.addPassive(item, spelling: other.list.spelling(of: item)) }
  }

  /// Adds one form, with what its ending needs before pronouns.
  private mutating func emit(_ sounds: [UInt8], _ form: WordForm, _ features: Features, pluralAlef: Bool = false) {
    let (word, variant) = Phonemes.spell(sounds)
    let all: Features = [features, common, word.initial]
    for bytes in variant.map({ [word.bytes, $0] }) ?? [word.bytes] {
      if pluralAlef {
        list.add(bytes, [Letter.alef], form, [all, .noEnclitic])
        list.add(bytes, form, [all, .needsEnclitic])
      } else if word.ending == .alefMaqsura {
        list.add(bytes, form, [all, .noEnclitic, .alefMaqsura])
        // رأى, رآه: the alef of the hamza is also that of the long vowel.
        let open = Array(bytes.dropLast())
        list.add(open, open.last == Letter.alef ? [] : [Letter.alef], form, [all, .needsEnclitic])
      } else {
        list.add(bytes, form, all)
        if word.ending == .hamzaOnAlef {
          list.add(Array(bytes.dropLast()), [Letter.hamza], form, [all, .needsEnclitic])
        }
      }
    }
  }

  mutating func past(_ stem: PastStem, _ voice: Features) {
    let he: Features = [.third, .masculine, .singular, voice]
    let she: Features = [.third, .feminine, .singular, voice]
    let men: Features = [.third, .masculine, .plural, voice]
    let women: Features = [.third, .feminine, .plural, voice]
    let consonant: [UInt8]
    switch stem {
    case .regular(let vowel, let stem):
      emit(vowel + [Self.a], .verbPast, he)
      emit(vowel + [Self.a, Letter.teh], .verbPast, she)
      emit(vowel + [Self.longA], .verbPast, [.third, .masculine, .dual, voice])
      emit(vowel + [Self.a, Letter.teh, Self.longA], .verbPast, [.third, .feminine, .dual, voice])
      emit(vowel + [Self.longU], .verbPast, men, pluralAlef: true)
      consonant = stem
    case .longA(let base, let glide, let asAlef):
      emit(base + [asAlef ? Self.longA : UInt8(ascii: "Y")], .verbPast, he)
      emit(base + [Self.a, Letter.teh], .verbPast, she)
      emit(base + [Self.a, glide, Self.longA], .verbPast, [.third, .masculine, .dual, voice])
      emit(base + [Self.a, Letter.teh, Self.longA], .verbPast, [.third, .feminine, .dual, voice])
      emit(base + [Self.a, Letter.waw], .verbPast, men, pluralAlef: true)
      consonant = base + [Self.a, glide]
    case .iya(let base):
      emit(base + [Self.i, Letter.yeh, Self.a], .verbPast, he)
      emit(base + [Self.i, Letter.yeh, Self.a, Letter.teh], .verbPast, she)
      emit(base + [Self.i, Letter.yeh, Self.longA], .verbPast, [.third, .masculine, .dual, voice])
      emit(base + [Self.i, Letter.yeh, Self.a, Letter.teh, Self.longA], .verbPast, [.third, .feminine, .dual, voice])
      emit(base + [Self.longU], .verbPast, men, pluralAlef: true)
      consonant = base + [Self.longI]
    }
    emit(consonant + [Letter.noon, Self.a], .verbPast, women)
    emit(
      consonant + [Letter.teh, Self.u], .verbPast, [.first, .second, .masculine, .feminine, .singular, voice])
    emit(consonant + [Letter.noon, Self.longA], .verbPast, [.first, .masculine, .feminine, .plural, voice])
    emit(consonant + [Letter.teh, Self.u, Letter.meem], .verbPast, [.second, .masculine, .plural, voice])
  }

  mutating func present(_ stem: PresentStem, prefixVowel: UInt8, _ voice: Features) {
    let he: Features = [.third, .masculine, .singular, voice]
    let she: Features = [.third, .second, .feminine, .masculine, .singular, voice]
    let singular: [(UInt8, Features)] = [
      (Letter.yeh, he), (Letter.teh, she), (Letter.hamza, [.first, .masculine, .feminine, .singular, voice]),
      (Letter.noon, [.first, .masculine, .feminine, .plural, voice]),
    ]
    let third: [(UInt8, Features)] = [(Letter.yeh, .third), (Letter.teh, .second)]
    // The endings: long form of the singular, its jussive, then plural masculine, dual, plural feminine, "you" feminine.
    let indicative: [UInt8]
    let jussive: [UInt8]
    let men: [UInt8]
    let two: [UInt8]
    let women: [UInt8]
    let you: [UInt8]
    switch stem {
    case .regular(let vowel, let consonant, let short):
      indicative = vowel + [Self.u]
      jussive = short
      men = vowel + [Self.longU]
      two = vowel + [Self.longA]
      women = consonant
      you = vowel + [Self.longI]
    case .longI(let base):
      indicative = base + [Self.longI]
      jussive = base + [Self.i]
      men = base + [Self.longU]
      two = base + [Self.i, Letter.yeh, Self.longA]
      women = base + [Self.longI]
      you = base + [Self.longI]
    case .longU(let base):
      indicative = base + [Self.longU]
      jussive = base + [Self.u]
      men = base + [Self.longU]
      two = base + [Self.u, Letter.waw, Self.longA]
      women = base + [Self.longU]
      you = base + [Self.longI]
    case .longA(let base):
      indicative = base + [UInt8(ascii: "Y")]
      jussive = base + [Self.a]
      men = base + [Self.a, Letter.waw]
      two = base + [Self.a, Letter.yeh, Self.longA]
      women = base + [Self.a, Letter.yeh]
      you = base + [Self.a, Letter.yeh]
    }
    for (prefix, features) in singular {
      let start = [prefix, prefixVowel]
      emit(start + indicative, .verbPresent, features)
      let full = Phonemes.spell(start + indicative).spelling.bytes
      if Phonemes.spell(start + jussive).spelling.bytes != full {
        emit(start + jussive, .verbPresent, [features, .jussive])
      }
    }
    for (prefix, person) in third {
      let start = [prefix, prefixVowel]
      let many: Features = [person, .masculine, .plural, voice]
      emit(start + men + [Letter.noon, Self.a], .verbPresent, many)
      emit(start + men, .verbPresent, [many, .jussive], pluralAlef: true)
      let gender: Features = person == .third ? .masculine : [.masculine, .feminine, .third]
      emit(start + two + [Letter.noon, Self.i], .verbPresent, [person, gender, .dual, voice])
      emit(start + two, .verbPresent, [person, gender, .dual, voice, .jussive])
      emit(start + women + [Letter.noon, Self.a], .verbPresent, [person, .feminine, .plural, voice])
    }
    let start = [Letter.teh, prefixVowel]
    emit(start + you + [Letter.noon, Self.a], .verbPresent, [.second, .feminine, .singular, voice])
  }

  /// All forms of a participle from its masculine singular.
  mutating func participle(_ sounds: [UInt8], _ form: WordForm) {
    let word = Self.nominal(sounds)
    NounInflector(form: form, common: common).adjective(word, to: &list)
  }

  /// All forms of a generated masdar.
  mutating func masdar(_ sounds: [UInt8]) { masdar(Self.nominal(sounds)) }

  /// All forms of a masdar; its plural is in ات.
  mutating func masdar(_ word: Spelling) {
    let inflector = NounInflector(form: .masdar, common: common)
    let gender: Features = word.ending == .taaMarbuta ? .feminine : .masculine
    inflector.singular(word, gender: gender, dual: true, to: &list)
    switch word.ending {
    case .taaMarbuta:
      let base = Array(word.bytes.dropLast())
      // مكافأة, مكافآت; the plural of مقاضاة is not in use.
      if base.last == Letter.alef {
        list.add(base, [Letter.teh], .masdar, [.plural, .feminine, common, word.initial])
      } else {
        inflector.soundFeminine(base, initial: word.initial, to: &list)
      }
    case .alefMaqsura:
      inflector.soundFeminine(word.bytes, initial: word.initial, to: &list)
    case .defective:
      inflector.soundFeminine(
        word.bytes.last == Letter.yeh ? word.bytes : word.bytes + [Letter.yeh], initial: word.initial, to: &list)
    default:
      inflector.soundFeminine(word.bytes, initial: word.initial, to: &list)
    }
  }

  /// Spells a noun; a final long *i* is that of words like محامٍ.
  private static func nominal(_ sounds: [UInt8]) -> Spelling {
    var word = Phonemes.spell(sounds).spelling
    if sounds.last == longI { word.ending = .defective }
    return word
  }
}

extension FormList {
  /// Adds a passive form, or marks the active form of the same spelling as possibly passive.
  mutating func addPassive(_ passive: Item, spelling: ArraySlice<UInt8>) {
    if !markPassive(like: passive, spelling: spelling) { add(Array(spelling), passive.form, passive.features) }
  }
}
