/// The regular forms of English verbs and nouns, as lower-case ASCII.
///
/// Where the rules depend on stress (*committed*, *visited*) both spellings are made: the wrong one occurs in no text.
enum EnglishInflector {
  typealias Emit = (UnsafePointer<UInt8>, Int) -> Void

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }

  /// The letter at a place counted from the end, or 0.
  private static func letter(_ word: WordBuffer, _ fromEnd: Int) -> UInt8 {
    word.count > fromEnd ? word.bytes[word.count - 1 - fromEnd] : 0
  }

  /// Writes a form behind the first letters of a word; the buffer is as before afterwards.
  private static func emit(
    _ word: WordBuffer, dropping: Int, doubled: Bool = false, _ ending: StaticString, _ body: Emit
  ) {
    var end = word.count - dropping
    let saved = (word.bytes[max(0, end)], word.bytes[end + 1], word.bytes[end + 2])
    let first = end
    if doubled {
      word.bytes[end] = word.bytes[end - 1]
      end += 1
    }
    for index in 0..<ending.utf8CodeUnitCount { word.bytes[end + index] = ending.utf8Start[index] }
    body(word.bytes, end + ending.utf8CodeUnitCount)
    (word.bytes[first], word.bytes[first + 1], word.bytes[first + 2]) = saved
  }

  private static func endsInConsonantY(_ word: WordBuffer) -> Bool {
    letter(word, 0) == UInt8(ascii: "y") && word.count > 1 && !isVowel(letter(word, 1))
  }

  /// *sues, goes, watches, tries*; also the plural of nouns.
  static func withS(_ word: WordBuffer, _ body: Emit) {
    if endsInConsonantY(word) { return emit(word, dropping: 1, "ies", body) }
    let last = letter(word, 0)
    let before = letter(word, 1)
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): emit(word, dropping: 0, "es", body)
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      emit(word, dropping: 0, "es", body)
    case UInt8(ascii: "o"):
      emit(word, dropping: 0, "es", body)
      emit(word, dropping: 0, "s", body)
    default: emit(word, dropping: 0, "s", body)
    }
  }

  /// *sued, tried, stopped*.
  static func past(_ word: WordBuffer, _ body: Emit) {
    if letter(word, 0) == UInt8(ascii: "e") { return emit(word, dropping: 0, "d", body) }
    if endsInConsonantY(word) { return emit(word, dropping: 1, "ied", body) }
    withDoubling(word, "ed", body)
  }

  /// *suing, trying, stopping, lying*.
  static func gerund(_ word: WordBuffer, _ body: Emit) {
    if letter(word, 0) == UInt8(ascii: "e"), word.count > 2 {
      switch letter(word, 1) {
      case UInt8(ascii: "i"): return emit(word, dropping: 2, "ying", body)
      case UInt8(ascii: "e"), UInt8(ascii: "y"), UInt8(ascii: "o"): break
      default: return emit(word, dropping: 1, "ing", body)
      }
    }
    withDoubling(word, "ing", body)
  }

  private enum Doubling {
    case never, perhaps, always
  }

  private static func doubling(_ word: WordBuffer) -> Doubling {
    let last = letter(word, 0)
    let before = letter(word, 1)
    let third = letter(word, 2)
    guard word.count >= 3, !isVowel(last), isVowel(before), last >= 0x61 else { return .never }
    if last == UInt8(ascii: "w") || last == UInt8(ascii: "x") || last == UInt8(ascii: "y") || last == UInt8(ascii: "h")
    {
      return .never
    }
    let afterQ = third == UInt8(ascii: "u") && letter(word, 3) == UInt8(ascii: "q")
    guard !isVowel(third) || afterQ else { return .never }
    var syllables = 0
    for index in 0..<word.count where isVowel(word.bytes[index]) && (index == 0 || !isVowel(word.bytes[index - 1])) {
      syllables += 1
    }
    return syllables == 1 && !afterQ ? .always : .perhaps
  }

  private static func withDoubling(_ word: WordBuffer, _ ending: StaticString, _ body: Emit) {
    let kind = doubling(word)
    if kind != .never { emit(word, dropping: 0, doubled: true, ending, body) }
    if kind != .always { emit(word, dropping: 0, ending, body) }
  }

  /// The forms of a verb that the file gives, as folded words.
  struct Irregular {
    var past: [[UInt8]] = []
    var participle: [[UInt8]] = []
    var gerund: [[UInt8]] = []
    var third: [[UInt8]] = []

    /// Takes a line `forms`: what is irregular of past, participle and gerund, the gerund being known by its ending.
    mutating func add(forms: [[UInt8]]) {
      let others = forms.filter { !$0.suffix(3).elementsEqual("ing".utf8) }
      gerund += forms.filter { $0.suffix(3).elementsEqual("ing".utf8) }
      if let first = others.first { past.append(first) }
      participle += others.dropFirst()
    }

    /// Calls the body with every form of a verb.
    func emit(_ word: WordBuffer, _ body: (UnsafePointer<UInt8>, Int, WordForm, Features) -> Void) {
      func list(_ words: [[UInt8]], _ form: WordForm, _ features: Features = []) {
        for listed in words {
          listed.withUnsafeBufferPointer { if let base = $0.baseAddress { body(base, $0.count, form, features) } }
        }
      }
      body(word.bytes, word.count, .base, [])
      list(third, .thirdPerson, [.third, .singular])
      if third.isEmpty { withS(word) { body($0, $1, .thirdPerson, [.third, .singular]) } }
      list(past, .pastTense)
      if past.isEmpty { EnglishInflector.past(word) { body($0, $1, .pastTense, []) } }
      list(participle.isEmpty ? past : participle, .pastParticiple)
      if past.isEmpty && participle.isEmpty { EnglishInflector.past(word) { body($0, $1, .pastParticiple, []) } }
      list(gerund, .gerund)
      if gerund.isEmpty { EnglishInflector.gerund(word) { body($0, $1, .gerund, []) } }
    }
  }
}
