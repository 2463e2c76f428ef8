/// The Arabic names of Latin letters, from which Arabic spells out acronyms: إن.إس.أو for NSO.
enum LetterNames {
  /// Whether the folded bytes are a letter's name or a single letter; with `withProclitic`, also after و, ف, ب, ل, ك
  /// and the article.
  static func contains(_ letters: UnsafePointer<UInt8>, _ count: Int, withProclitic: Bool) -> Bool {
    if count == 1 || names.contains(key(letters, count)) { return true }
    guard withProclitic, count > 1 else { return false }
    var from = 0
    if let letter = ArabicLetter(rawValue: letters[0]), proclitics.contains(letter) { from = 1 }
    let hasArticle =
      count - from > 2 && letters[from] == ArabicLetter.alef.rawValue && letters[from + 1] == ArabicLetter.lam.rawValue
    if from > 0, count - from == 1 || names.contains(key(letters + from, count - from)) { return true }
    guard hasArticle else { return false }
    from += 2
    return count - from == 1 || names.contains(key(letters + from, count - from))
  }

  private static let proclitics: [ArabicLetter] = [.waw, .feh, .beh, .lam, .kaf]

  private static let names: Set<UInt64> = {
    let spellings = """
      ايه اي ا بي سي دي اف جي اتش ايتش اش جيه جاي جيي كيه كي كاي ال ام ان او بيه كيو ار اس تي يو في فيه دبليو دابليو
      دبليوه اكس واي زد زيد زي ايكس سيه ديه تيه هاء ايل ايم اين اير ايس
      """
    var result: Set<UInt64> = []
    for field in spellings.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var folded: [UInt8] = []
      for scalar in field { folded.append(UInt8(FoldTables.shared.arabic[Int(scalar.value & 0xFF)] & 0xFF)) }
      folded.withUnsafeBufferPointer { letters in
        if let base = letters.baseAddress { result.insert(key(base, letters.count)) }
      }
    }
    return result
  }()

  /// Up to eight letters in one word; a longer name gives a key that none of the names has.
  private static func key(_ letters: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    guard count <= 8 else { return 0 }
    var result: UInt64 = 0
    for index in 0..<count { result = result << 8 | UInt64(letters[index]) }
    return result
  }
}
