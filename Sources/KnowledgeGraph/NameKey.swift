/// Turns a name into the key under which it is found, however it was typed.
///
/// Case, hamza seats, taa marbuta, alef maqsura, vowel marks, tatweel, invisible characters, punctuation and the
/// article ال make no difference; nor do generic words such as شركة or "Inc" where another word remains.
public enum NameKey {
  /// The key of a name: its folded words, joined by single spaces.
  /// - Complexity: O(*n*) in the length of the name.
  public static func key(_ name: some StringProtocol) -> String {
    let all = words(name).map(withoutArticle)
    let kept = all.filter { !genericWords.contains($0) }
    return (kept.isEmpty ? all : kept).joined(separator: " ")
  }

  /// The folded words of a name, article and generic words included.
  public static func words(_ name: some StringProtocol) -> [String] {
    var result: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch fold(scalar) {
      case .letter(let letters): word.append(contentsOf: letters.unicodeScalars)
      case .nothing: continue
      case .boundary:
        if !word.isEmpty { result.append(String(word)) }
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { result.append(String(word)) }
    return result
  }

  private enum Folded {
    case letter(String)
    case nothing
    case boundary
  }

  /// The folds of the scripts that news is written in: asking Unicode of every letter is slow.
  private static let common: [Folded] = (0..<0x700).map { value in
    Unicode.Scalar(UInt32(value)).map(slowFold) ?? .boundary
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    scalar.value < 0x700 ? common[Int(scalar.value)] : slowFold(scalar)
  }

  private static func slowFold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return .letter(String(scalar))
    case 0x41...0x5A: return .letter(String(Unicode.Scalar(UInt8(scalar.value + 32))))
    case 0x26: return .letter("&")
    case 0x27, 0x2019: return .nothing
    case 0x622, 0x623, 0x625, 0x671: return .letter("ا")
    case 0x624: return .letter("و")
    case 0x626, 0x649, 0x6CC, 0x6D0: return .letter("ي")
    case 0x629, 0x6BE, 0x6C1, 0x6D5, 0x6C0: return .letter("ه")
    case 0x6A9, 0x6AF: return .letter("ك")
    case 0x621, 0x640, 0x64B...0x65F, 0x670, 0x610...0x61A, 0x6D6...0x6ED: return .nothing
    case 0x660...0x669: return .letter(String(Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30))))
    case 0x6F0...0x6F9: return .letter(String(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30))))
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x61C, 0xFEFF, 0xAD: return .nothing
    default: break
    }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if let plain = latinBase[scalar.properties.lowercaseMapping] { return .letter(plain) }
      return .letter(scalar.properties.lowercaseMapping)
    }
    if scalar.properties.isDiacritic || scalar.properties.generalCategory == .nonspacingMark {
      return .nothing
    }
    return .boundary
  }

  private static func withoutArticle(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard scalars.count > 4, word.unicodeScalars.starts(with: "ال".unicodeScalars) else { return word }
    return String(word.unicodeScalars.dropFirst(2))
  }

  /// Accented Latin letters and what people type instead.
  private static let latinBase: [String: String] = {
    let rows = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
      ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
    ]
    var table: [String: String] = [:]
    for (base, accented) in rows { for letter in accented { table[String(letter)] = base } }
    return table
  }()

  private static let genericWords: Set<String> = [
    "شركه", "شركات", "مجموعه", "موقع", "تطبيق", "صحيفه", "قناه", "منصه", "شبكه", "برنامج", "وكاله",
    "the", "inc", "corp", "corporation", "ltd", "llc", "plc", "co", "company", "group", "ag", "sa", "gmbh",
    "mr", "ms", "mrs", "dr",
  ]
}
