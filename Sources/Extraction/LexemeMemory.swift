import Lexicon
import NewsText

/// One worker's memory of what it has found out about headwords: what would be done again for every word of a text.
final class LexemeMemory {
  /// What the spelling of an Arabic phrase tells.
  struct PhraseTraits: OptionSet {
    let rawValue: UInt8

    /// It begins with the article and its last word has one too: القائم بالأعمال, not المتحدث باسم.
    static var definite: PhraseTraits { PhraseTraits(rawValue: 1) }
    /// Its last word begins with a hamza and ل: هجوم إلكتروني has no article.
    static var hamzaLam: PhraseTraits { PhraseTraits(rawValue: 2) }
    /// A word behind the first has the article.
    static var innerArticle: PhraseTraits { PhraseTraits(rawValue: 4) }
    static var known: PhraseTraits { PhraseTraits(rawValue: 128) }
  }

  /// What is known of the forms of words.
  let words = WordFactTable()
  private let lexicon: Lexicon
  @exclusivity(unchecked) private var phrases: [PhraseTraits]
  @exclusivity(unchecked) private var headwords: [Int32: [UInt8]] = [:]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    phrases = [PhraseTraits](repeating: [], count: lexicon.lexemes.count)
  }

  /// The folded headword of a lexeme.
  func foldedHeadword(_ lexeme: Int32) -> [UInt8] {
    if let known = headwords[lexeme] { return known }
    let folded = Fold.fold(lexicon.lexemes[Int(lexeme)].headword)
    headwords[lexeme] = folded
    return folded
  }

  /// What the headword of a phrase tells.
  func phrase(_ lexeme: Int32) -> PhraseTraits {
    let known = phrases[Int(lexeme)]
    if known.contains(.known) { return known }
    let headword = lexicon.lexemes[Int(lexeme)].headword
    let ending = headword.split(separator: " ").last ?? ""
    var traits = PhraseTraits.known
    if headword.hasPrefix("ال"), ending.contains("ال") { traits.insert(.definite) }
    if ending.hasPrefix("إل") || ending.hasPrefix("أل") { traits.insert(.hamzaLam) }
    if headword.contains(" ال") { traits.insert(.innerArticle) }
    phrases[Int(lexeme)] = traits
    return traits
  }
}
