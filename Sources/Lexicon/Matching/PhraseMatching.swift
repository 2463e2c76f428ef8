import NewsText

/// A name found in a text.
public struct NameMatch: Sendable, Hashable {
  /// How many tokens the name covers.
  public var tokenCount: Int
  /// The name, or the first of those that share the spelling; ``Lexicon/names(_:)`` lists all.
  public var name: NameID
  /// The particles in front; the article is among them only where the listed spelling has none.
  public var proclitics: Proclitics
  /// Their folded bytes in the first token.
  public var prefixLength: UInt8
  /// Where the names of this spelling are listed.
  var value: UInt32
}

/// A phrase of several words found in a text.
public struct PhraseMatch: Sendable, Hashable {
  /// How many tokens the phrase covers.
  public var tokenCount: Int
  /// The lexeme.
  public var lexeme: LexemeID
  /// Which of its forms; of a phrasal verb, that of the first word.
  public var form: WordForm
  /// What the form expresses.
  public var features: Features
  /// The particles in front of the first word.
  public var proclitics: Proclitics
  /// Their folded bytes.
  public var prefixLength: UInt8
  /// The pronoun behind the last word: من قبلها.
  public var enclitic: Enclitic
  /// Its folded bytes.
  public var suffixLength: UInt8
  /// Where the phrases of this spelling are listed.
  var value: UInt32
}

extension Lexicon {
  /// The longest listed name that starts at a token.
  ///
  /// Particles (و ف ب ل ك and their sequences) may be written together with the first word, and ال where the listed
  /// spelling has none. Of readings of one length that with fewer particles counts.
  public func name(at index: Int, in words: [WordID], _ cache: WordCache) -> NameMatch? {
    let word = Int(words[index].rawValue)
    guard cache.entries[word].startsName else { return nil }
    let entry = cache.entries[word]
    var best: NameMatch?
    for number in entry.starts {
      let start = cache.starts[Int(number)]
      var (node, value) = start.name
      var count = 1
      while node != 0 {
        if value != .max, count > best?.tokenCount ?? 0 {
          best = NameMatch(
            tokenCount: count, name: NameID(rawValue: nameTrie.value(value).payload), proclitics: start.proclitics,
            prefixLength: start.prefixLength, value: value)
        }
        guard index + count < words.count else { break }
        let vocabulary = cache.entries[Int(words[index + count].rawValue)].vocabulary
        if vocabulary == .max { break }
        (node, value) = nameTrie.child(of: node, word: vocabulary)
        count += 1
      }
    }
    return best
  }

  /// All names that share the spelling of a match, in the order of the files.
  public func names(_ match: NameMatch) -> [NameID] {
    var result: [NameID] = []
    var next = match.value
    while next != .max {
      let (payload, after) = nameTrie.value(next)
      result.append(NameID(rawValue: payload))
      next = after
    }
    return result
  }

  /// The longest listed phrase of at least two words that starts at a token.
  ///
  /// Arabic words may carry the article where the listed ones do not, the first one particles and the last one a pronoun.
  public func phrase(at index: Int, in words: [WordID], _ cache: WordCache) -> PhraseMatch? {
    let word = Int(words[index].rawValue)
    guard cache.entries[word].startsPhrase else { return nil }
    let entry = cache.entries[word]
    var best: PhraseMatch?
    for number in entry.starts {
      let start = cache.starts[Int(number)]
      if start.phrase.node != 0 { extend(start.phrase, 1, at: index, in: words, cache, start, &best) }
    }
    return best
  }

  private func extend(
    _ node: (node: UInt32, value: UInt32), _ count: Int, at index: Int, in words: [WordID], _ cache: WordCache,
    _ start: WordCache.PhraseStart, _ best: inout PhraseMatch?
  ) {
    func offer(_ value: UInt32, _ count: Int, _ end: WordCache.PhraseEnd?) {
      guard value != .max, count > best?.tokenCount ?? 1 else { return }
      let phrase = phraseForms[Int(phraseTrie.value(value).payload)]
      best = PhraseMatch(
        tokenCount: count, lexeme: LexemeID(rawValue: phrase.lexeme), form: phrase.form, features: phrase.features,
        proclitics: start.proclitics, prefixLength: start.prefixLength, enclitic: end?.enclitic ?? .none,
        suffixLength: end?.suffixLength ?? 0, value: value)
    }
    offer(node.value, count, nil)
    guard index + count < words.count else { return }
    let entry = cache.entries[Int(words[index + count].rawValue)]
    var next: (node: UInt32, value: UInt32) = (0, .max)
    if entry.vocabulary != .max { next = phraseTrie.child(of: node.node, word: entry.vocabulary) }
    if next.node == 0, entry.bare != .max { next = phraseTrie.child(of: node.node, word: entry.bare) }
    if next.node != 0 { return extend(next, count + 1, at: index, in: words, cache, start, &best) }
    for number in entry.ends {
      let end = cache.ends[Int(number)]
      let last = phraseTrie.child(of: node.node, word: end.vocabulary)
      if last.node != 0 { offer(last.value, count + 1, end) }
    }
  }

  /// All phrases that share the spelling of a match, with the form that each is, in the order of the files.
  public func phrases(_ match: PhraseMatch) -> [(lexeme: LexemeID, form: WordForm, features: Features)] {
    var result: [(lexeme: LexemeID, form: WordForm, features: Features)] = []
    var next = match.value
    while next != .max {
      let (payload, after) = phraseTrie.value(next)
      let phrase = phraseForms[Int(payload)]
      result.append((LexemeID(rawValue: phrase.lexeme), phrase.form, phrase.features))
      next = after
    }
    return result
  }

  /// A word's number among the words of names and phrases, or `UInt32.max`.
  func vocabularyID(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let base = word.baseAddress else { return .max }
    let id = vocabulary.find(base, word.count, hash: WordHash.extend(WordHash.seed, base, word.count))
    return id < 0 ? .max : UInt32(id)
  }

  /// Appends the readings of an English word in the order of the files.
  func appendEnglishReadings(_ word: UnsafeBufferPointer<UInt8>, to result: inout [Reading]) {
    guard let base = word.baseAddress else { return }
    let entries = englishForms.entries(base, word.count, hash: WordHash.extend(WordHash.seed, base, word.count))
    for entry in entries.prefix(ArabicAnalyzer.limit * 2) {
      result.append(
        Reading(
          lexeme: LexemeID(rawValue: entry.lexeme), form: entry.form, features: entry.features, proclitics: [],
          enclitic: .none, prefixLength: 0, suffixLength: 0, cost: 0))
    }
  }
}

extension ArabicAnalyzer {
  /// Finds a word, and what is left of it without particles, article or pronoun, among the words of names and phrases.
  func phraseParts(
    _ parts: ArabicParts, starts: inout [WordCache.PhraseStart], ends: inout [WordCache.PhraseEnd]
  ) -> (whole: UInt32, bare: UInt32) {
    let count = parts.count
    var bare = UInt32.max
    for place in 0..<parts.prefixCount {
      let prefix = parts.prefixes[place]
      if prefix.proclitics.contains(.sa) || prefix.proclitics.contains(.question) { continue }
      if count - prefix.start < (prefix.start == 0 ? 1 : 2) { continue }
      let id = vocabularyID(parts, place, cutting: 0)
      if id != .max {
        if prefix.proclitics == .al { bare = id }
        starts.append(
          WordCache.PhraseStart(
            vocabulary: id, proclitics: prefix.proclitics, prefixLength: UInt8(prefix.start)))
      }
      // للجزيرة: the listed spelling has an article of which only one ل is left.
      if prefix.proclitics.isSuperset(of: [.lam, .al]) {
        var full = [Letter.alef, Letter.lam]
        full.append(contentsOf: UnsafeBufferPointer(start: parts.base + prefix.start, count: count - prefix.start))
        let id = full.withUnsafeBufferPointer { lexicon.vocabularyID($0) }
        if id != .max {
          starts.append(
            WordCache.PhraseStart(
              vocabulary: id, proclitics: prefix.proclitics.subtracting(.al), prefixLength: UInt8(prefix.start - 1)))
        }
      }
    }
    for place in 1..<max(1, parts.suffixCount) where count - parts.suffixes[place].length >= 2 {
      let suffix = parts.suffixes[place]
      let id = vocabularyID(parts, 0, cutting: suffix.length)
      if id != .max {
        ends.append(
          WordCache.PhraseEnd(vocabulary: id, enclitic: suffix.enclitic, suffixLength: UInt8(suffix.length)))
      }
    }
    return (vocabularyID(parts, 0, cutting: 0), bare)
  }

  /// The number of what is behind a prefix, some letters at the end left out, among the words of names and phrases.
  private func vocabularyID(_ parts: ArabicParts, _ prefix: Int, cutting length: Int) -> UInt32 {
    let start = parts.prefixes[prefix].start
    let id = lexicon.vocabulary.find(
      parts.base + start, parts.count - length - start, hash: parts.hash(prefix, cutting: length))
    return id < 0 ? .max : UInt32(id)
  }
}
