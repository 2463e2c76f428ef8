/// The regular forms of English verbs and nouns, as lower-case ASCII.
///
/// Where the rules depend on stress (*committed*, *visited*) both spellings are made: the wrong one occurs in no text.
enum EnglishInflector {
  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func endsInConsonantY(_ word: [UInt8]) -> Bool {
    word.last == UInt8(ascii: "y") && word.count > 1 && !isVowel(word[word.count - 2])
  }

  private static func ends(_ word: [UInt8], in endings: [String]) -> Bool {
    endings.contains { word.count > $0.utf8.count && word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The stem with its last consonant doubled, where that may happen, and whether it must.
  private static func doubled(_ word: [UInt8]) -> (stem: [UInt8], must: Bool)? {
    guard word.count >= 3, let last = word.last, !isVowel(last), !"wxyh".utf8.contains(last) else { return nil }
    let before = word[word.count - 2]
    guard isVowel(before) else { return nil }
    let vowelBefore = isVowel(word[word.count - 3])
    let afterQ =
      word[word.count - 3] == UInt8(ascii: "u") && word.count > 3 && word[word.count - 4] == UInt8(ascii: "q")
    guard !vowelBefore || afterQ else { return nil }
    let syllables = word.indices.filter { isVowel(word[$0]) && ($0 == 0 || !isVowel(word[$0 - 1])) }.count
    return (word + [last], syllables == 1 && !afterQ)
  }

  /// *sues, goes, watches, tries*; also the plural of nouns.
  static func withS(_ word: [UInt8]) -> [[UInt8]] {
    if endsInConsonantY(word) { return [Array(word.dropLast()) + Array("ies".utf8)] }
    if ends(word, in: ["s", "x", "z", "ch", "sh"]) { return [word + Array("es".utf8)] }
    if ends(word, in: ["o"]) { return [word + Array("es".utf8), word + Array("s".utf8)] }
    return [word + [UInt8(ascii: "s")]]
  }

  /// *sued, tried, stopped*.
  static func past(_ word: [UInt8]) -> [[UInt8]] {
    if word.last == UInt8(ascii: "e") { return [word + [UInt8(ascii: "d")]] }
    if endsInConsonantY(word) { return [Array(word.dropLast()) + Array("ied".utf8)] }
    return withDoubling(word, "ed")
  }

  /// *suing, trying, stopping, lying*.
  static func gerund(_ word: [UInt8]) -> [[UInt8]] {
    if ends(word, in: ["ie"]) { return [Array(word.dropLast(2)) + Array("ying".utf8)] }
    if word.last == UInt8(ascii: "e"), !ends(word, in: ["ee", "ye", "oe"]), word.count > 2 {
      return [Array(word.dropLast()) + Array("ing".utf8)]
    }
    return withDoubling(word, "ing")
  }

  private static func withDoubling(_ word: [UInt8], _ ending: String) -> [[UInt8]] {
    let plain = word + Array(ending.utf8)
    guard let (stem, must) = doubled(word) else { return [plain] }
    let other = stem + Array(ending.utf8)
    return must ? [other] : [other, plain]
  }

  /// The forms of a verb that the file overrides, as folded words.
  struct Irregular {
    var past: [[UInt8]] = []
    var participle: [[UInt8]] = []
    var gerund: [[UInt8]] = []
    var third: [[UInt8]] = []
  }

  /// All forms of a verb.
  static func verb(_ word: [UInt8], _ irregular: Irregular) -> [(form: WordForm, bytes: [UInt8], features: Features)] {
    let pasts = irregular.past.isEmpty ? past(word) : irregular.past
    let participles = irregular.participle.isEmpty ? pasts : irregular.participle
    var result: [(WordForm, [UInt8], Features)] = [(.base, word, [])]
    for bytes in irregular.third.isEmpty ? withS(word) : irregular.third {
      result.append((.thirdPerson, bytes, [.third, .singular]))
    }
    for bytes in pasts { result.append((.pastTense, bytes, [])) }
    for bytes in participles { result.append((.pastParticiple, bytes, [])) }
    for bytes in irregular.gerund.isEmpty ? gerund(word) : irregular.gerund { result.append((.gerund, bytes, [])) }
    return result
  }
}
