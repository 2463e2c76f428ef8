import NewsText

/// Reads an Arabic word as particles, a known form and a pronoun.
struct ArabicAnalyzer {
  let lexicon: Lexicon

  /// No word has more readings than this; the implausible ones go.
  static let limit = 8
  /// A reading that costs this much more than the best one is dropped.
  static let margin: Int = 11

  struct Suffix {
    var enclitic: Enclitic
    var length: Int
    var cost: Int
  }

  struct Prefix {
    var start: Int
    var proclitics: Proclitics
    var cost: Int
  }

  /// Appends the readings of a word, the most plausible first.
  func analyze(_ parts: ArabicParts, _ flags: TokenFlags, into result: inout [Reading]) {
    let start = result.count
    for prefix in 0..<parts.prefixCount {
      for suffix in 0..<parts.suffixCount
      where parts.count - parts.suffixes[suffix].length > parts.prefixes[prefix].start {
        look(parts, prefix, parts.suffixes[suffix], flags, first: start, into: &result)
      }
    }
    guard result.count > start else { return }
    // A stable order: equal costs stay as the files have them.
    for place in start + 1..<max(start + 1, result.count) {
      let reading = result[place]
      var target = place
      while target > start, result[target - 1].cost > reading.cost {
        result[target] = result[target - 1]
        target -= 1
      }
      result[target] = reading
    }
    let best = Int(result[start].cost)
    var kept = min(result.count - start, Self.limit)
    while Int(result[start + kept - 1].cost) - best > Self.margin { kept -= 1 }
    result.removeLast(result.count - start - kept)
  }

  private func look(
    _ parts: ArabicParts, _ prefixPlace: Int, _ suffix: Suffix, _ flags: TokenFlags, first: Int,
    into result: inout [Reading]
  ) {
    let prefix = parts.prefixes[prefixPlace]
    let count = parts.count
    let length = count - suffix.length - prefix.start
    let entries = lexicon.arabicForms.entries(
      parts.base + prefix.start, length, hash: parts.hash(prefixPlace, cutting: suffix.length))
    for entry in entries {
      guard let cost = cost(entry, prefix, suffix, stemLength: length, whole: count, flags) else { continue }
      var features = entry.features.subtracting(.internalBits)
      if prefix.proclitics.contains(.al) { features.insert(.definite) }
      if flags.contains(.dammaOnFirst), features.contains(.passivePossible) { features.insert(.passive) }
      let reading = Reading(
        lexeme: LexemeID(rawValue: entry.lexeme), form: entry.form, features: features, proclitics: prefix.proclitics,
        enclitic: suffix.enclitic, prefixLength: UInt8(prefix.start), suffixLength: UInt8(suffix.length),
        cost: UInt8(clamping: cost))
      var known = first
      while known < result.count, !Self.isSame(result[known], reading) { known += 1 }
      if known == result.count {
        result.append(reading)
      } else if result[known].cost > reading.cost {
        result[known] = reading
      }
    }
  }

  /// Whether two readings differ in nothing that counts: the cheaper one stays.
  @inline(__always)
  private static func isSame(_ one: Reading, _ other: Reading) -> Bool {
    one.lexeme == other.lexeme && one.form == other.form && one.enclitic == other.enclitic
      && one.proclitics == other.proclitics
      && one.features.contains(.accusative) == other.features.contains(.accusative)
      && one.features.contains(.construct) == other.features.contains(.construct)
  }

  /// How implausible it is to read a word this way; nothing where grammar forbids it.
  private func cost(
    _ entry: StoredForms.Entry, _ prefix: Prefix, _ suffix: Suffix, stemLength: Int, whole: Int, _ flags: TokenFlags
  ) -> Int? {
    let traits = lexicon.wordTraits[Int(entry.lexeme)]
    let category = traits & WordTraits.category
    let isWord = category == Category.word.rawValue
    let features = entry.features
    let isFinite = entry.form == .verbPast || entry.form == .verbPresent
    let clitics = prefix.proclitics
    var cost = isWord ? 0 : isFinite || entry.form == .masdar || entry.form == .noun || entry.form == .adjective ? 2 : 3

    if suffix.enclitic == .none {
      if features.contains(.needsEnclitic) { return nil }
    } else {
      if features.contains(.noEnclitic) || clitics.contains(.al) { return nil }
      switch category {
      case Category.word.rawValue:
        guard traits & WordTraits.takesPronoun != 0 else { return nil }
        cost += suffix.cost > 6 ? 4 : 1
      case Category.country.rawValue, Category.capital.rawValue, Category.demonym.rawValue: return nil
      default:
        if suffix.enclitic == .ya && isFinite || suffix.enclitic == .ni && !isFinite { return nil }
        cost += suffix.cost
        if isFinite && traits & WordTraits.takesObject == 0 { cost += 3 }
        if isFinite && features.contains(.dual) { cost += 2 }
        if entry.form == .adjective { cost += 6 }
      }
    }
    if stemLength == 1 && !(clitics.isSubset(of: .conjunctions) && (suffix.length > 0 || whole == 1)) { return nil }

    if clitics.contains(.al) {
      if isFinite || features.contains(.noArticle) { return nil }
      if isWord && traits & WordTraits.takesArticle == 0 { return nil }
      if suffix.enclitic == .none { cost += isWord ? 4 : 0 }
    }
    if clitics.contains(.sa) {
      guard entry.form == .verbPresent, !features.contains(.jussive) else { return nil }
    }
    if !clitics.isDisjoint(with: .prepositions) {
      if isFinite {
        guard entry.form == .verbPresent, clitics.contains(.lam) else { return nil }
        cost += 1
      }
      if isWord && traits & WordTraits.takesPreposition == 0 { return nil }
      if features.contains(.accusative) || features.contains(.nominative) { return nil }
    }
    if clitics.contains(.question) && !(isFinite || isWord) { return nil }
    cost += isWord && clitics.isSubset(of: .conjunctions) ? min(prefix.cost, 1) : prefix.cost
    if features.contains(.cut) { cost += 2 }
    if features.contains(.passive) && !flags.contains(.dammaOnFirst) { cost += 1 }
    if features.contains(.construct) && suffix.enclitic == .none && !features.contains(.plural) { cost += 1 }
    return max(0, cost + spellingCost(features, prefix, suffix, flags))
  }

  /// What the letters before folding say for or against an entry.
  private func spellingCost(_ features: Features, _ prefix: Prefix, _ suffix: Suffix, _ flags: TokenFlags) -> Int {
    var cost = 0
    if prefix.start == 0 {
      let hamza = features.intersection(.anyInitialHamza)
      let written: Features =
        flags.contains(.maddaFirst)
        ? .madda : flags.contains(.hamzaAboveFirst) ? .hamzaAbove : flags.contains(.hamzaBelowFirst) ? .hamzaBelow : []
      if hamza != written { cost += written == [] ? 1 : hamza == [] ? 2 : 3 }
    }
    if suffix.length == 0 {
      if features.contains(.taaMarbuta) != flags.contains(.taaMarbuta) { cost += flags.contains(.taaMarbuta) ? 6 : 5 }
      if features.contains(.alefMaqsura) != flags.contains(.alefMaqsura) { cost += 1 }
      if features.contains(.accusative) != flags.contains(.tanwinFath) {
        cost += flags.contains(.tanwinFath) ? 2 : features.contains(.accusative) ? 1 : 0
      }
    }
    if flags.contains(.shadda) && features.contains(.geminate) { cost -= 1 }
    if flags.contains(.dammaOnFirst) && !features.isDisjoint(with: [.passive, .passivePossible]) { cost -= 1 }
    return cost
  }

  /// The ways to take particles off a word without readings, which may be a name; the whole word is not among them.
  func splits(_ parts: ArabicParts, into result: inout [ProcliticSplit]) {
    for place in 0..<parts.prefixCount {
      let prefix = parts.prefixes[place]
      guard prefix.start > 0, !prefix.proclitics.contains(.sa), !prefix.proclitics.contains(.question),
        parts.count - prefix.start >= (prefix.proclitics.contains(.al) ? 2 : 3)
      else { continue }
      result.append(ProcliticSplit(proclitics: prefix.proclitics, prefixLength: UInt8(prefix.start)))
    }
  }
}
