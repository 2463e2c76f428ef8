import NewsText

/// The ways to cut a word into particles, stem and pronoun, each with the hash of its stem.
///
/// They lie in memory that lives only inside ``with(_:_:_:)``: a new word takes no allocation to look at.
struct ArabicParts {
  /// More than the rules below can make.
  private static let prefixLimit = 16
  private static let suffixLimit = 4
  /// The longest pronoun has three letters.
  private static let longestSuffix = 3

  let base: UnsafePointer<UInt8>
  let count: Int
  let prefixes: UnsafeMutablePointer<ArabicAnalyzer.Prefix>
  let suffixes: UnsafeMutablePointer<ArabicAnalyzer.Suffix>
  /// For each prefix the hash of what is behind it, without 0, 1, 2 and 3 letters at the end.
  private let hashes: UnsafeMutablePointer<UInt64>
  private(set) var prefixCount = 0
  private(set) var suffixCount = 0

  /// Hands out the parts of a word; nothing where the word is too long to be one.
  static func with(
    _ word: UnsafeBufferPointer<UInt8>, _ flags: TokenFlags, _ body: (ArabicParts) -> Void
  ) {
    guard let base = word.baseAddress, word.count < 64 else { return }
    withUnsafeTemporaryAllocation(of: ArabicAnalyzer.Prefix.self, capacity: prefixLimit) { prefixes in
      withUnsafeTemporaryAllocation(of: ArabicAnalyzer.Suffix.self, capacity: suffixLimit) { suffixes in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: prefixLimit * (longestSuffix + 1)) { hashes in
          guard let first = prefixes.baseAddress, let second = suffixes.baseAddress, let third = hashes.baseAddress
          else { return }
          var parts = ArabicParts(base: base, count: word.count, prefixes: first, suffixes: second, hashes: third)
          parts.findPrefixes(flags)
          parts.findSuffixes(flags)
          parts.hashStems()
          body(parts)
        }
      }
    }
  }

  private init(
    base: UnsafePointer<UInt8>, count: Int, prefixes: UnsafeMutablePointer<ArabicAnalyzer.Prefix>,
    suffixes: UnsafeMutablePointer<ArabicAnalyzer.Suffix>, hashes: UnsafeMutablePointer<UInt64>
  ) {
    self.base = base
    self.count = count
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.hashes = hashes
  }

  /// The hash of what is behind a prefix, some letters at the end left out.
  @inline(__always)
  func hash(_ prefix: Int, cutting length: Int) -> UInt64 { hashes[prefix * (Self.longestSuffix + 1) + length] }

  private func hashStems() {
    for prefix in 0..<prefixCount {
      var hash = WordHash.seed
      let place = prefix * (Self.longestSuffix + 1)
      var index = prefixes[prefix].start
      while index < count {
        let left = count - index
        if left <= Self.longestSuffix { hashes[place + left] = hash }
        hash = WordHash.extend(hash, base[index])
        index += 1
      }
      hashes[place] = hash
    }
  }

  // MARK: - Pronouns

  private mutating func add(_ enclitic: Enclitic, _ length: Int, _ cost: Int) {
    guard count > length else { return }
    suffixes[suffixCount] = ArabicAnalyzer.Suffix(enclitic: enclitic, length: length, cost: cost)
    suffixCount += 1
  }

  /// Every pronoun that a word may end in, and none.
  private mutating func findSuffixes(_ flags: TokenFlags) {
    suffixes[0] = ArabicAnalyzer.Suffix(enclitic: .none, length: 0, cost: 0)
    suffixCount = 1
    guard flags.isDisjoint(with: [.taaMarbuta, .alefMaqsura, .tanwinFath]), count >= 2 else { return }
    let last = base[count - 1]
    let before = base[count - 2]
    let third: UInt8 = count >= 3 ? base[count - 3] : 0
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

  // MARK: - Particles

  /// Every way to take particles off the front, the whole word first.
  private mutating func findPrefixes(_ flags: TokenFlags) {
    addPrefixes(at: 0, behind: [], cost: 0)
    guard count > 2 else { return }
    switch base[0] {
    case Letter.waw: addPrefixes(at: 1, behind: .waw, cost: 3)
    case Letter.feh: addPrefixes(at: 1, behind: .fa, cost: 5)
    case Letter.alef where flags.contains(.hamzaAboveFirst): append(1, .question, 8)
    default: break
    }
  }

  private mutating func append(_ start: Int, _ proclitics: Proclitics, _ cost: Int) {
    guard count > start else { return }
    prefixes[prefixCount] = ArabicAnalyzer.Prefix(start: start, proclitics: proclitics, cost: cost)
    prefixCount += 1
  }

  private func isArticle(_ index: Int) -> Bool {
    index + 2 < count && base[index] == Letter.alef && base[index + 1] == Letter.lam
  }

  private mutating func addPrefixes(at start: Int, behind before: Proclitics, cost: Int) {
    append(start, before, cost)
    guard count - start >= 2 else { return }
    switch base[start] {
    case Letter.alef: if isArticle(start) { append(start + 2, before.union(.al), cost) }
    case Letter.beh:
      append(start + 1, before.union(.ba), cost + 5)
      if isArticle(start + 1) { append(start + 3, before.union([.ba, .al]), cost + 1) }
    case Letter.kaf:
      append(start + 1, before.union(.kaf), cost + 8)
      if isArticle(start + 1) { append(start + 3, before.union([.kaf, .al]), cost + 3) }
    case Letter.lam:
      if base[start + 1] == Letter.lam {
        append(start + 2, before.union([.lam, .al]), cost + 1)
        // للجنة: the article's ل and that of the word are written once.
        append(start + 1, before.union([.lam, .al]), cost + 2)
      }
      append(start + 1, before.union(.lam), cost + 5)
    case Letter.seen: append(start + 1, before.union(.sa), cost + 2)
    default: break
    }
  }
}
