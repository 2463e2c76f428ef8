import KnowledgeGraph
import Lexicon
import NewsText

/// What an Arabic document itself tells of the words that are names in it, before its sentences are read.
///
/// A word that a quotation behind a cue noun begins with, شركة «حلواني المنصورة», is a name wherever it stands again; a
/// word that no lexicon holds shows where a particle before it ends: لسكرة, where سكرة stands elsewhere.
final class DocumentNames {
  private struct Head {
    var hash: UInt64
    /// The hash of the second word of the name, 0 where it has one word.
    var next: UInt64
  }

  private let text: TextView
  private let cache: WordCache
  private var heads: [Head] = []
  private var unknown: Set<UInt64> = []
  /// Surnames that are spelled like ordinary words.
  private var surnames: Set<UInt64> = []
  /// Whether the writer spells a final ى with its dots off: then علي is a name.
  let writesMaqsura: Bool

  init(vocabulary: Vocabulary, text: TextView, ids: [WordID], cache: WordCache, facts: WordFactTable) {
    self.text = text
    self.cache = cache
    writesMaqsura = text.tokens.flags.contains { $0.contains(.alefMaqsura) }
    for token in ids.indices where text.tokens.kind[token] == .arabic && facts[ids[token]].contains(.isGivenName) {
      let folded = text.foldedBytes(token: token)
      if folded.count >= 3 { unknown.insert(NameHash.of(folded)) }
    }
    for quotation in text.quotations {
      let first = Int(quotation.firstToken)
      let end = Int(quotation.endToken)
      guard quotation.openMark > 0, quotation.closeMark >= 0, (1...4).contains(end - first),
        text.tokens.kind[first] == .arabic, text.foldedBytes(token: first).count >= 3,
        isCue(Int(quotation.openMark) - 1, ids, vocabulary), !isCue(first, ids, vocabulary)
      else { continue }
      let next = end > first + 1 ? NameHash.of(text.foldedBytes(token: first + 1)) : 0
      heads.append(Head(hash: NameHash.of(text.foldedBytes(token: first)), next: next))
    }
  }

  private func isCue(_ token: Int, _ ids: [WordID], _ vocabulary: Vocabulary) -> Bool {
    guard token >= 0, text.tokens.kind[token] == .arabic else { return false }
    return cache.withReadings(ids[token]) { readings in
      readings.contains {
        let lexeme = vocabulary.lexemes[Int($0.lexeme.rawValue)]
        return lexeme.category == .noun && lexeme.isCue && $0.enclitic == .none && !$0.proclitics.contains(.al)
          && vocabulary.kind(of: lexeme.classes) != .person
      }
    }
  }

  /// Remembers a surname that is spelled like an ordinary word.
  func addSurname(_ token: Int) { surnames.insert(NameHash.of(text.foldedBytes(token: token))) }

  /// Whether the token is a name in this document, and how many bytes of particles stand before it.
  func name(_ token: Int) -> (prefix: Int, isSurname: Bool)? {
    let folded = text.foldedBytes(token: token)
    guard folded.count >= 3, !(heads.isEmpty && surnames.isEmpty) else { return nil }
    for prefix in 0...Self.particles(folded) {
      let hash = NameHash.of(folded.dropFirst(prefix))
      if surnames.contains(hash) { return (prefix, true) }
      if heads.contains(where: { $0.hash == hash && goesOn(token, as: $0) }) { return (prefix, false) }
    }
    return nil
  }

  /// How many bytes of particles stand before a word that the lexicon does not hold, where the document has it without.
  func prefix(ofUnknown token: Int) -> Int? {
    let folded = text.foldedBytes(token: token)
    let count = Self.particles(folded)
    guard count > 0, folded.count >= 5 else { return nil }
    return (1...count).first { unknown.contains(NameHash.of(folded.dropFirst($0))) }
  }

  /// Whether what follows does not make a common noun of the first word again: نهضة البلاد is no نهضة كابيتال.
  private func goesOn(_ token: Int, as head: Head) -> Bool {
    guard token + 1 < text.tokens.kind.count, text.tokens.kind[token + 1] == .arabic else { return true }
    let next = text.foldedBytes(token: token + 1)
    if head.next != 0, NameHash.of(next) == head.next { return true }
    return !(next.count > 4 && next.starts(with: [Letter.alef, Letter.lam]))
  }

  /// Leading و ف ل ب ك: at most two.
  private static func particles(_ folded: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in folded.prefix(2) {
      guard byte == Letter.waw || byte == Letter.feh || byte == Letter.lam || byte == Letter.beh || byte == Letter.kaf
      else { break }
      count += 1
    }
    return Swift.min(count, Swift.max(0, folded.count - 3))
  }
}
