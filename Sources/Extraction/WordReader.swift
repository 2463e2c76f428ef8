import Lexicon
import NewsText

/// Turns the tokens of a sentence into words: names and fixed phrases first, then the reading of each word that fits
/// its neighbours best.
struct WordReader {
  let vocabulary: Vocabulary
  let text: TextView
  let ids: [WordID]
  let cache: WordCache
  let memory: LexemeMemory
  let names: DocumentNames

  init(vocabulary: Vocabulary, text: TextView, ids: [WordID], cache: WordCache, memory: LexemeMemory) {
    self.vocabulary = vocabulary
    self.text = text
    self.ids = ids
    self.cache = cache
    self.memory = memory
    names = DocumentNames(vocabulary: vocabulary, text: text, ids: ids, cache: cache, facts: memory.words)
  }

  /// Reads a sentence.
  func read(_ sentence: Sentence, index: Int) -> ParsedSentence {
    var parsed = ParsedSentence(
      index: index, paragraph: Int(sentence.paragraph), isTitle: sentence.role == .title, isArabic: true)
    var arabic = 0
    var latin = 0
    for token in sentence.tokens {
      if text.tokens.kind[token] == .arabic { arabic += 1 }
      if text.tokens.kind[token] == .latin { latin += 1 }
    }
    parsed.isArabic = arabic >= latin
    parsed.words.reserveCapacity(sentence.tokens.count)
    if parsed.isArabic {
      ArabicWordReader(vocabulary: vocabulary, text: text, ids: ids, cache: cache, memory: memory, names: names)
        .read(sentence.tokens, into: &parsed.words)
    } else {
      EnglishWordReader(vocabulary: vocabulary, text: text, ids: ids, cache: cache, memory: memory)
        .read(sentence.tokens, into: &parsed.words)
    }
    return parsed
  }
}
