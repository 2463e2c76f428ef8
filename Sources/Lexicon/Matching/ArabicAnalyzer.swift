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
  func analyze(_ word: UnsafeBufferPointer<UInt8>, _ flags: TokenFlags, into result: inout [Reading]) {
    guard let base = word.baseAddress, word.count < 64 else { return }
    let count = word.count
    let suffixes = Self.suffixes(base, count, flags)
    let start = result.count
    for prefix in Self.prefixes(base, count, flags) {
      for suffix in suffixes where count - suffix.length > prefix.start {
        look(base, count, prefix, suffix, flags, first: start, into: &result)
      }
    }
    guard result.count > start else { return }
    // A stable order: equal costs stay as the files have them.
    let found = result[start...].enumerated().sorted {
      $0.element.cost != $1.element.cost ? $0.element.cost < $1.element.cost : $0.offset < $1.offset
    }
    let best = Int(found[0].element.cost)
    result.removeSubrange(start...)
    for (_, reading) in found where Int(reading.cost) - best <= Self.margin && result.count - start < Self.limit {
      result.append(reading)
    }
  }

  private func look(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ prefix: Prefix, _ suffix: Suffix, _ flags: TokenFlags, first: Int,
    into result: inout [Reading]
  ) {
    let length = count - suffix.length - prefix.start
    let stem = base + prefix.start
    let table = lexicon.arabicForms
    var next = table.first(stem, length, hash: WordHash.extend(WordHash.seed, stem, length))
    while next != .max {
      let entry = table.entries[Int(next)]
      next = entry.next
      guard let cost = cost(entry, prefix, suffix, stemLength: length, whole: count, flags) else { continue }
      var features = entry.features.subtracting(.internalBits)
      if prefix.proclitics.contains(.al) { features.insert(.definite) }
      if flags.contains(.dammaOnFirst), features.contains(.passivePossible) { features.insert(.passive) }
      let reading = Reading(
        lexeme: LexemeID(rawValue: entry.lexeme), form: entry.form, features: features, proclitics: prefix.proclitics,
        enclitic: suffix.enclitic, prefixLength: UInt8(prefix.start), suffixLength: UInt8(suffix.length),
        cost: UInt8(clamping: cost))
      if let known = result[first...].firstIndex(where: {
        $0.lexeme == reading.lexeme && $0.form == reading.form && $0.enclitic == reading.enclitic
          && $0.proclitics == reading.proclitics && $0.features.contains(.accusative) == features.contains(.accusative)
          && $0.features.contains(.construct) == features.contains(.construct)
      }) {
        if result[known].cost > reading.cost { result[known] = reading }
      } else {
        result.append(reading)
      }
    }
  }

  /// How implausible it is to read a word this way; nothing where grammar forbids it.
  private func cost(
    _ entry: FormTable.Entry, _ prefix: Prefix, _ suffix: Suffix, stemLength: Int, whole: Int, _ flags: TokenFlags
  ) -> Int? {
    let traits = lexicon.wordTraits.bytes[Int(entry.lexeme)]
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

  /// Every pronoun that a word may end in, and none.
  static func suffixes(_ base: UnsafePointer<UInt8>, _ count: Int, _ flags: TokenFlags) -> [Suffix] {
    var result = [Suffix(enclitic: .none, length: 0, cost: 0)]
    if flags.isDisjoint(with: [.taaMarbuta, .alefMaqsura, .tanwinFath]) { appendSuffixes(base, count, to: &result) }
    return result
  }

  private static func appendSuffixes(_ base: UnsafePointer<UInt8>, _ count: Int, to result: inout [Suffix]) {
    guard count >= 2 else { return }
    let last = base[count - 1]
    let before = base[count - 2]
    let third: UInt8 = count >= 3 ? base[count - 3] : 0
    func add(_ enclitic: Enclitic, _ length: Int, _ cost: Int) {
      if count > length { result.append(Suffix(enclitic: enclitic, length: length, cost: cost)) }
    }
    switch last {
    case Letter.alef:
      if before == Letter.heh { add(.haa, 2, 3) }
      if before == Letter.noon { add(.na, 2, 5) }
      if before == Letter.meem && third == Letter.heh { add(.huma, 3, 3) }
      if before == Letter.meem && third == Letter.kaf { add(.kuma, 3, 9) }
    case Letter.heh: add(.ha, 1, 4)
    case Letter.meem:
      if before == Letter.heh { add(.hum, 2, 3) }
      if before == Letter.kaf { add(.kum, 2, 8) }
    case Letter.noon:
      if before == Letter.heh { add(.hunna, 2, 5) }
      if before == Letter.kaf { add(.kunna, 2, 9) }
    case Letter.kaf: add(.ka, 1, 8)
    case Letter.yeh:
      if before == Letter.noon { add(.ni, 2, 6) }
      add(.ya, 1, 9)
    default: break
    }
  }

  /// Every way to take particles off the front, the whole word first.
  static func prefixes(_ base: UnsafePointer<UInt8>, _ count: Int, _ flags: TokenFlags) -> [Prefix] {
    var result: [Prefix] = []
    result.reserveCapacity(8)
    appendPrefixes(base, count, from: Prefix(start: 0, proclitics: [], cost: 0), to: &result)
    if count > 2 {
      switch base[0] {
      case Letter.waw:
        appendPrefixes(base, count, from: Prefix(start: 1, proclitics: .waw, cost: 3), to: &result)
      case Letter.feh:
        appendPrefixes(base, count, from: Prefix(start: 1, proclitics: .fa, cost: 5), to: &result)
      case Letter.alef where flags.contains(.hamzaAboveFirst):
        result.append(Prefix(start: 1, proclitics: .question, cost: 8))
      default: break
      }
    }
    return result
  }

  private static func appendPrefixes(
    _ base: UnsafePointer<UInt8>, _ count: Int, from before: Prefix, to result: inout [Prefix]
  ) {
    let at = before.start
    func add(_ length: Int, _ particles: Proclitics, _ cost: Int) {
      if count > at + length {
        result.append(
          Prefix(start: at + length, proclitics: before.proclitics.union(particles), cost: before.cost + cost))
      }
    }
    add(0, [], 0)
    guard count - at >= 2 else { return }
    func isArticle(_ index: Int) -> Bool {
      index + 2 < count && base[index] == Letter.alef && base[index + 1] == Letter.lam
    }
    switch base[at] {
    case Letter.alef: if isArticle(at) { add(2, .al, 0) }
    case Letter.beh:
      add(1, .ba, 5)
      if isArticle(at + 1) { add(3, [.ba, .al], 1) }
    case Letter.kaf:
      add(1, .kaf, 8)
      if isArticle(at + 1) { add(3, [.kaf, .al], 3) }
    case Letter.lam:
      if base[at + 1] == Letter.lam {
        add(2, [.lam, .al], 1)
        // للجنة: the article's ل and that of the word are written once.
        add(1, [.lam, .al], 2)
      }
      add(1, .lam, 5)
    case Letter.seen: add(1, .sa, 2)
    default: break
    }
  }

  /// The ways to take particles off a word without readings, which may be a name; the whole word is not among them.
  func splits(_ word: UnsafeBufferPointer<UInt8>, _ flags: TokenFlags) -> [ProcliticSplit] {
    guard let base = word.baseAddress, word.count < 64 else { return [] }
    return Self.prefixes(base, word.count, flags).compactMap { prefix in
      guard prefix.start > 0, !prefix.proclitics.contains(.sa), !prefix.proclitics.contains(.question),
        word.count - prefix.start >= (prefix.proclitics.contains(.al) ? 2 : 3)
      else { return nil }
      return ProcliticSplit(proclitics: prefix.proclitics, prefixLength: UInt8(prefix.start))
    }
  }
}
