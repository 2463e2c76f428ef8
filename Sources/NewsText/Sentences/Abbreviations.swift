/// English words whose full stop does not end a sentence, and words that often start one.
enum Abbreviations {
  enum Kind {
    /// Stands before a name: the full stop never ends a sentence.
    case title
    /// Stands behind a name, or anywhere: the full stop ends a sentence only before a word that starts one.
    case suffix
    /// Is an abbreviation only before a number: "No. 5", "Feb. 10".
    case beforeNumber
    case none
  }

  static func kind(_ folded: ArraySlice<UInt8>) -> Kind {
    guard let key = key(folded) else { return .none }
    if titles.contains(key) { return .title }
    if suffixes.contains(key) { return .suffix }
    return numbered.contains(key) ? .beforeNumber : .none
  }

  static func isStarter(_ folded: ArraySlice<UInt8>) -> Bool {
    guard let key = key(folded) else { return false }
    return starters.contains(key)
  }

  private static let titles = keys(
    """
    mr mrs ms dr prof gen maj col lt sgt capt cmdr adm brig rep sen gov pres rev hon st ste mt ft messrs mme mlle supt
    insp det atty amb sec vs al
    """)
  private static let suffixes = keys(
    """
    inc corp ltd co cos bros llc plc jr sr esq dept univ assn assoc bldg etc est approx tel ave blvd rd hwy intl natl govt
    e.g i.e cf viz ca
    """)
  private static let numbered = keys(
    "no nos fig vol pp p art sec ch jan feb mar apr jun jul aug sep sept oct nov dec rs")
  private static let starters = keys(
    """
    the a an in on at it he she they we i you but and or so yet if as for from by with to of this that these those there
    his her its their our my when while after before since although though however also both all some many most
    no not what who why how where last earlier later now then still under over during one two three
    """)

  private static func keys(_ words: String) -> Set<UInt64> {
    var result: Set<UInt64> = []
    for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      precondition(word.count <= 8, "\(word) does not fit a key")
      result.insert(word.reduce(0) { $0 << 8 | UInt64($1) })
    }
    return result
  }

  private static func key(_ folded: ArraySlice<UInt8>) -> UInt64? {
    folded.count > 8 ? nil : folded.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
