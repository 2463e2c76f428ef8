import KnowledgeGraph

/// Aligns extracted entities with annotated ones by their names.
///
/// Two are the same where they share a name after orthographic normalisation, else where the content words of two names
/// overlap by at least half on both sides.
struct NameAlignment {
  private let gold: [(id: String, names: [[String]])]

  init(_ document: GoldDocument) {
    gold = document.entities.map { ($0.id, $0.names.map(Self.content)) }
  }

  /// The annotated entity for each extracted one.
  func align(_ extraction: DocumentExtraction) -> [String?] {
    extraction.entities.map { align(name: $0.name, names: $0.names.map(\.text)) }
  }

  /// The id of the annotated entity that an extracted one is, `nil` where there is none.
  func align(name: String, names: [String]) -> String? {
    var best: String?
    var score = 0.0
    var seen: Set<String> = []
    let forms = ([name] + names).filter { !$0.isEmpty && seen.insert($0).inserted }.map(Self.content)
    for (id, candidates) in gold {
      for one in forms {
        for other in candidates {
          let value = Self.variants(one).isDisjoint(with: Self.variants(other)) ? Self.overlap(one, other) : 1
          if value > score {
            best = id
            score = value
          }
        }
      }
    }
    return score >= 0.5 ? best : nil
  }

  private static let cues: Set<String> = Set(
    ("شركه شركات شركتي مجموعه منظمه وكاله مؤسسه جمعيه حزب وزاره وزير رئيس السيد موقع تطبيق برنامج صحيفه شبكه هيئه اتحاد "
      + "the a an of inc corp ltd group company firm mr ms").split(separator: " ").map(String.init))

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي", "گ": "ك",
  ]

  /// The words of a name: marks, tatweel and invisible characters dropped, letters that are written alike made alike.
  static func words(_ name: String) -> [String] {
    var result: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      let category = scalar.properties.generalCategory
      if category == .format || scalar == "\u{640}" || scalar.properties.canonicalCombiningClass != .notReordered {
        continue
      }
      let letter = letters[scalar] ?? scalar
      let isWord =
        letter.properties.isAlphabetic || letter.properties.numericType != nil || letter == "_" || letter == "'"
      if isWord {
        word += letter.properties.lowercaseMapping
      } else if !word.isEmpty {
        result.append(word)
        word = ""
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  static func content(_ name: String) -> [String] {
    let all = words(name).map(withoutClitic)
    let kept = all.filter { !cues.contains($0) }
    return kept.isEmpty ? all : kept
  }

  private static func withoutClitic(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    let clitics: Set<Unicode.Scalar> = ["و", "ف", "ب", "ل", "ك"]
    var start = 0
    if let first = scalars.first, clitics.contains(first) { start = 1 }
    for offset in [start, 0] where scalars.count >= offset + 5 && scalars[offset] == "ا" && scalars[offset + 1] == "ل" {
      return string(scalars[(offset + 2)...])
    }
    if scalars.count >= 5, scalars[0] == "ل", scalars[1] == "ل" { return string(scalars[2...]) }
    if scalars.count >= 2, clitics.contains(scalars[0]), scalars[1].isASCII { return string(scalars[1...]) }
    return word
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func variants(_ words: [String]) -> Set<[String]> {
    var result: Set<[String]> = [words]
    if let first = words.first, first.unicodeScalars.count > 3, let letter = first.unicodeScalars.first,
      ["و", "ف", "ب", "ل", "ك"].contains(letter)
    {
      result.insert([String(first.unicodeScalars.dropFirst())] + words.dropFirst())
    }
    return result
  }

  private static func overlap(_ one: [String], _ other: [String]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in other { counts[word, default: 0] += 1 }
    var shared = 0
    for word in one where (counts[word] ?? 0) > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    return min(Double(shared) / Double(one.count), Double(shared) / Double(other.count))
  }
}
