/// Inflects nouns by pattern: what ``NounInflector`` makes of a word depends on its ending only, so its endings are worked
/// out once and then hung on every base.
struct NounTemplates {
  enum Part: UInt8 {
    /// Singular and dual; marked where ين is also the plural's ending.
    case singular
    case soundMasculine
    case soundFeminine
    /// A broken plural; marked where it takes the accusative alef.
    case broken
    /// All genders and numbers; marked where there is no sound masculine plural.
    case adjective
    case masdar
  }

  /// What is written behind the base, at most four letters.
  struct Ending {
    var letters: UInt32
    var count: UInt8
    var form: WordForm
    var features: Features
  }

  private var lists: [[Ending]] = []
  private var byKey = [Int16](repeating: -1, count: 4096)

  /// Stands for the base while a pattern is made.
  private static let base: UInt8 = 1

  /// The endings of a pattern.
  ///
  /// The base is the word without ة, ى, or the ي of words like محامٍ, and without a final أ.
  mutating func endings(
    _ part: Part, _ ending: WordEnding, feminine: Bool, marked: Bool, form: WordForm
  ) -> [Ending] {
    let key =
      Int(part.rawValue) << 9 | Int(ending.rawValue) << 6 | (feminine ? 32 : 0) | (marked ? 16 : 0) | Int(form.rawValue)
    if byKey[key] >= 0 { return lists[Int(byKey[key])] }
    let made = Self.make(part, ending, feminine: feminine, marked: marked, form: form)
    byKey[key] = Int16(lists.count)
    lists.append(made)
    return made
  }

  private static func make(
    _ part: Part, _ ending: WordEnding, feminine: Bool, marked: Bool, form: WordForm
  ) -> [Ending] {
    var word = Spelling(bytes: [base], ending: ending)
    switch ending {
    case .taaMarbuta: word.bytes.append(Letter.heh)
    case .alefMaqsura, .defective: word.bytes.append(Letter.yeh)
    case .hamzaOnAlef: word.bytes.append(Letter.alef)
    case .plain, .long: break
    }
    var list = FormList()
    let inflector = NounInflector(form: form)
    let gender: Features = feminine ? .feminine : .masculine
    switch part {
    case .singular: inflector.singular(word, gender: gender, alsoSoundPlural: marked, to: &list)
    case .soundMasculine: inflector.soundMasculine([base], initial: [], to: &list)
    case .soundFeminine: inflector.soundFeminine([base], initial: [], to: &list)
    case .broken: inflector.broken(word, gender: gender, takesTanwin: marked, to: &list)
    case .adjective: inflector.adjective(word, masculinePlural: !marked, to: &list)
    case .masdar:
      var verb = VerbInflector()
      verb.masdar(word)
      list = verb.list
    }
    return list.items.map { item in
      var letters: UInt32 = 0
      let behind = list.spelling(of: item).dropFirst()
      for (index, letter) in behind.prefix(4).enumerated() { letters |= UInt32(letter) << UInt32(index * 8) }
      return Ending(letters: letters, count: UInt8(behind.count), form: item.form, features: item.features)
    }
  }
}
