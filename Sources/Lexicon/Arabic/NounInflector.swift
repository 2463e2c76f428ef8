/// Inflects Arabic nouns, adjectives, masdars and participles on the folded level.
struct NounInflector {
  var form: WordForm
  /// Features that all forms share.
  var common: Features = []

  private static let an = [Letter.alef, Letter.noon]
  private static let ayn = [Letter.yeh, Letter.noon]
  private static let un = [Letter.waw, Letter.noon]
  private static let at = [Letter.alef, Letter.teh]

  /// Singular and dual.
  func singular(
    _ word: Spelling, gender: Features, alsoSoundPlural: Bool = false, dual: Bool = true, to list: inout FormList
  ) {
    let sing: Features = [.singular, gender, common, word.initial]
    let two: Features = [.dual, gender, common, word.initial]
    let oblique: Features = alsoSoundPlural ? [two, .plural, .oblique] : [two, .oblique]
    switch word.ending {
    case .taaMarbuta:
      let base = Array(word.bytes.dropLast()) + [Letter.teh]
      list.add(word.bytes, form, [sing, .noEnclitic, .taaMarbuta])
      list.add(base, form, [sing, .needsEnclitic, .construct])
      if dual { duals(base, two, two, to: &list) }
    case .alefMaqsura:
      let base = Array(word.bytes.dropLast())
      list.add(word.bytes, form, [sing, .noEnclitic, .alefMaqsura])
      list.add(base, [Letter.alef], form, [sing, .needsEnclitic, .construct])
      if dual { duals(base + [Letter.yeh], two, oblique, to: &list) }
    case .defective:
      let base = word.bytes.last == Letter.yeh ? Array(word.bytes.dropLast()) : word.bytes
      let full = base + [Letter.yeh]
      list.add(full, form, sing)
      list.add(base, form, [sing, .cut, .noEnclitic, .noArticle])
      list.add(full, [Letter.alef], form, [sing, .accusative, .noEnclitic, .noArticle])
      if dual { duals(full, two, two, to: &list) }
    case .hamzaOnAlef:
      list.add(word.bytes, form, sing)
      list.add(Array(word.bytes.dropLast()), [Letter.hamza], form, [sing, .needsEnclitic])
      if dual {
        list.add(word.bytes, [Letter.noon], form, [two, .nominative, .noEnclitic])
        list.add(word.bytes, Self.ayn, form, [oblique, .noEnclitic])
      }
    case .long:
      list.add(word.bytes, form, sing)
      if dual { duals(word.bytes, two, oblique, to: &list) }
    case .plain:
      list.add(word.bytes, form, sing)
      list.add(word.bytes, [Letter.alef], form, [sing, .accusative, .noEnclitic, .noArticle])
      if dual { duals(word.bytes, two, oblique, to: &list) }
    }
  }

  private func duals(_ base: [UInt8], _ two: Features, _ oblique: Features, to list: inout FormList) {
    list.add(base, Self.an, form, [two, .nominative, .noEnclitic])
    list.add(base, Self.ayn, form, [oblique, .oblique, .noEnclitic])
    list.add(base, [Letter.alef], form, [two, .nominative, .construct, .noArticle])
    list.add(base, [Letter.yeh], form, [oblique, .oblique, .construct, .noArticle])
  }

  /// The sound masculine plural of a base without its ending.
  func soundMasculine(_ base: [UInt8], initial: Features, to list: inout FormList) {
    let many: Features = [.plural, .masculine, common, initial]
    list.add(base, Self.un, form, [many, .nominative, .noEnclitic])
    list.add(base, Self.ayn, form, [many, .oblique, .noEnclitic])
    list.add(base, [Letter.waw], form, [many, .nominative, .construct, .noArticle])
    list.add(base, [Letter.yeh], form, [many, .oblique, .construct, .noArticle])
  }

  /// The plural in ات of a base without its ending.
  func soundFeminine(_ base: [UInt8], initial: Features, to list: inout FormList) {
    // A base in alef with hamza or in alef takes no second one: منشأة, منشآت.
    list.add(base, Self.at, form, [.plural, .feminine, common, initial])
  }

  /// A broken plural as it is listed.
  func broken(_ word: Spelling, gender: Features, takesTanwin: Bool, to list: inout FormList) {
    let many: Features = [.plural, gender, common, word.initial]
    switch word.ending {
    case .taaMarbuta:
      list.add(word.bytes, form, [many, .noEnclitic, .taaMarbuta])
      list.add(Array(word.bytes.dropLast()), [Letter.teh], form, [many, .needsEnclitic, .construct])
    case .alefMaqsura:
      list.add(word.bytes, form, [many, .noEnclitic, .alefMaqsura])
      list.add(Array(word.bytes.dropLast()), [Letter.alef], form, [many, .needsEnclitic, .construct])
    case .hamzaOnAlef:
      list.add(word.bytes, form, many)
      list.add(Array(word.bytes.dropLast()), [Letter.hamza], form, [many, .needsEnclitic])
    case .defective:
      list.add(word.bytes, form, many)
      list.add(Array(word.bytes.dropLast()), form, [many, .cut, .noEnclitic, .noArticle])
    case .long:
      list.add(word.bytes, form, many)
    case .plain:
      list.add(word.bytes, form, many)
      if takesTanwin {
        list.add(word.bytes, [Letter.alef], form, [many, .accusative, .noEnclitic, .noArticle])
      }
    }
  }

  /// All forms of an adjective or participle, from the masculine singular.
  func adjective(_ word: Spelling, masculinePlural: Bool = true, to list: inout FormList) {
    singular(word, gender: .masculine, alsoSoundPlural: masculinePlural, to: &list)
    let base: [UInt8]
    let feminineBase: [UInt8]
    switch word.ending {
    case .defective:
      base = word.bytes.last == Letter.yeh ? Array(word.bytes.dropLast()) : word.bytes
      feminineBase = base + [Letter.yeh]
    case .alefMaqsura:
      base = Array(word.bytes.dropLast())
      feminineBase = base + [Letter.alef]
    case .taaMarbuta: return
    default:
      base = word.bytes
      feminineBase = base
    }
    feminine(feminineBase, opensInAlef: word.ending == .alefMaqsura, initial: word.initial, to: &list)
    if masculinePlural { soundMasculine(base, initial: word.initial, to: &list) }
  }

  /// The feminine singular, dual and plural that belong to a base.
  private func feminine(_ base: [UInt8], opensInAlef: Bool, initial: Features, to list: inout FormList) {
    singular(
      Spelling(bytes: base + [Letter.heh], ending: .taaMarbuta, initial: initial), gender: .feminine, to: &list)
    let pluralBase = opensInAlef ? Array(base.dropLast()) + [Letter.yeh] : base
    if base.last == Letter.alef && !opensInAlef {
      list.add(base, [Letter.teh], form, [.plural, .feminine, common, initial])
    } else {
      soundFeminine(pluralBase, initial: initial, to: &list)
    }
  }
}
