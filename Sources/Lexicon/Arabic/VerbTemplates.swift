/// Inflects verbs by pattern: verbs whose radicals behave alike share one list of forms with gaps for the radicals.
struct VerbTemplates {
  /// The forms of a pattern; the numbers 1...4 in them are radicals.
  struct Template {
    var list: FormList
    /// The form that is the headword, he-did.
    var past: Int?
    /// He-does.
    var present: Int?
    /// It-was-done.
    var passive: Int?
    var masdar: Int?
  }

  private var byShape: [VerbShape: Int] = [:]
  private(set) var templates: [Template] = []

  /// The pattern of a verb.
  mutating func template(for shape: VerbShape) -> Template {
    let pattern = Self.pattern(of: shape)
    if let index = byShape[pattern] { return templates[index] }
    let made = Self.make(pattern)
    byShape[pattern] = templates.count
    templates.append(made)
    return made
  }

  /// The verb with a number for each radical that has no peculiarity in spelling.
  private static func pattern(of shape: VerbShape) -> VerbShape {
    var result = shape
    let last = shape.radicals.count - 1
    for index in shape.radicals.indices {
      let letter = shape.radicals[index]
      let isPeculiar =
        switch letter {
        case Letter.waw, Letter.yeh, Letter.hamza: true
        // They may meet an ending that starts alike: سكتُّ, أعلنّا.
        case Letter.teh: index == last
        case Letter.noon: index == last || (index == 0 && shape.form == .vii)
        default: false
        }
      // Form VIII depends on its first radical.
      if !isPeculiar && !(index == 0 && shape.form == .viii) { result.radicals[index] = UInt8(index + 1) }
    }
    if shape.radicals[1] == shape.radicals[2] { result.radicals[2] = result.radicals[1] }
    return result
  }

  private static func make(_ shape: VerbShape) -> Template {
    var inflector = VerbInflector()
    let second = shape.radicals.count == 3 && shape.radicals[1] == shape.radicals[2]
    if shape.form == .ii || shape.form == .v || second { inflector.common = .geminate }
    inflector.inflect(shape.stems, passive: shape.form != .vii && shape.form != .ix)
    let items = inflector.list.items
    let he: Features = [.third, .masculine, .singular]
    func first(_ form: WordForm, passive: Bool) -> Int? {
      items.firstIndex {
        $0.form == form && $0.features.isSuperset(of: he) && !$0.features.contains(.needsEnclitic)
          && (!passive || !$0.features.isDisjoint(with: [.passive, .passivePossible]))
      }
    }
    return Template(
      list: inflector.list, past: first(.verbPast, passive: false), present: first(.verbPresent, passive: false),
      passive: first(.verbPast, passive: true), masdar: items.firstIndex { $0.form == .masdar })
  }

  /// The spelling of one form of a template.
  static func spelling(_ template: Template, _ item: Int?, _ radicals: [UInt8]) -> [UInt8] {
    guard let item else { return [] }
    return template.list.spelling(of: template.list.items[item]).map {
      $0 < 5 && $0 > 0 && Int($0) <= radicals.count ? radicals[Int($0) - 1] : $0
    }
  }

  /// The forms with the radicals put in.
  static func list(_ template: Template, _ radicals: [UInt8]) -> FormList {
    template.list.mapBytes { $0 < 5 && $0 > 0 && Int($0) <= radicals.count ? radicals[Int($0) - 1] : $0 }
  }
}
