/// A set of phrases of folded words, looked up in a token table without making strings.
///
/// Holds 64-bit hashes (FNV-1a) of the phrases: with some hundred of them, two alike by chance are not to be feared.
struct FoldedPhrases: Sendable {
  private let hashes: Set<UInt64>
  /// A bit for each hash of a first word: nearly all words of a text are turned away by it, without a look at the set.
  private let firstWords: [UInt64]
  /// How many words the longest phrase has.
  private let longest: Int

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes a set of the phrases in a text, one a line, or one a word where `eachWord` is set.
  init(_ text: String, eachWord: Bool = false) {
    var hashes: Set<UInt64> = []
    var firstWords = [UInt64](repeating: 0, count: 64)
    var longest = 0
    let separators: [Unicode.Scalar] = eachWord ? [" ", "\n"] : ["\n"]
    for line in text.unicodeScalars.split(whereSeparator: { separators.contains($0) }) {
      let words = Fold.tokens(String(line))
      guard !words.isEmpty else { continue }
      var hash = Self.seed
      for (index, word) in words.enumerated() {
        if index > 0 { Self.add(0x20, to: &hash) }
        for byte in word { Self.add(byte, to: &hash) }
        if index == 0 { firstWords[Self.bit(hash).word] |= Self.bit(hash).mask }
      }
      hashes.insert(hash)
      longest = max(longest, words.count)
    }
    self.hashes = hashes
    self.firstWords = firstWords
    self.longest = longest
  }

  /// How many tokens the longest phrase that starts at the token has; 0 where none does.
  func match(at first: Int, before end: Int, _ tokens: TokenTable, _ folded: [UInt8]) -> Int {
    var hash = Self.seed
    var found = 0
    for token in first..<max(first, min(end, first + longest)) {
      if token > first { Self.add(0x20, to: &hash) }
      for position in tokens.foldRange(token) { Self.add(folded[position], to: &hash) }
      if token == first, firstWords[Self.bit(hash).word] & Self.bit(hash).mask == 0 { return 0 }
      if hashes.contains(hash) { found = token - first + 1 }
    }
    return found
  }

  /// Whether the token alone is one of the phrases.
  func contains(_ token: Int, _ tokens: TokenTable, _ folded: [UInt8]) -> Bool {
    match(at: token, before: token + 1, tokens, folded) == 1
  }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> (word: Int, mask: UInt64) {
    let mixed = hash ^ hash >> 32
    return (Int(mixed >> 6 & 63), 1 << (mixed & 63))
  }

  @inline(__always)
  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
