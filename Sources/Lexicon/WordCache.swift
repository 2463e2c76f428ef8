public import NewsText

/// A word form as a ``WordCache`` numbers it.
public struct WordID: Hashable, Sendable {
  /// The form's place in its cache.
  public let rawValue: UInt32

  /// Makes an id from the form's place in its cache.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// One worker's memory of the word forms that it has met, with all that the lexicon says about each.
///
/// A form is analysed when it comes for the first time; after that it costs one probe. The spelling's traces that folding
/// keeps as flags (ة, hamza, damma) belong to the form.
public final class WordCache {
  /// The lexicon that is asked.
  public let lexicon: Lexicon

  struct Entry {
    /// Where the spelling is among all.
    var start: UInt32
    var length: UInt16
    var hash: UInt32
    var readings: Range<UInt32>
    var splits: Range<UInt32>
    /// The word's number in the vocabulary of names and phrases, or `UInt32.max`.
    var vocabulary: UInt32
    /// The same without the article.
    var bare: UInt32
    var starts: Range<UInt32>
    var ends: Range<UInt32>
    var startsName = false
    var startsPhrase = false
  }

  /// A way in which a word may begin a name or phrase.
  struct PhraseStart {
    var vocabulary: UInt32
    var proclitics: Proclitics
    var prefixLength: UInt8
    /// What is behind the word in the tries of names and of phrases: most words begin neither.
    var name: (node: UInt32, value: UInt32) = (0, .max)
    var phrase: (node: UInt32, value: UInt32) = (0, .max)
  }

  /// A way in which a word may end a phrase: with a pronoun behind.
  struct PhraseEnd {
    var vocabulary: UInt32
    var enclitic: Enclitic
    var suffixLength: UInt8
  }

  // Unchecked: one worker holds a memory, and nothing that looks into it adds to it; the checks cost a fiftieth of all
  // work.
  /// For each form its head and its spelling: what a look-up compares lies together, as memory far apart is what it
  /// waits for.
  @exclusivity(unchecked) private var arena: [UInt8] = []
  @exclusivity(unchecked) private(set) var entries: [Entry] = []
  @exclusivity(unchecked) private(set) var starts: [PhraseStart] = []
  @exclusivity(unchecked) private(set) var ends: [PhraseEnd] = []
  @exclusivity(unchecked) private var allReadings: [Reading] = []
  @exclusivity(unchecked) private var allSplits: [ProcliticSplit] = []
  @exclusivity(unchecked) private var classSets: [ClassSet] = []
  /// A form's hash and, in the lower half, one more than the place of its head in the arena; 0 where the slot is free.
  @exclusivity(unchecked) private var slots: [UInt64]
  @exclusivity(unchecked) private var mask: Int

  /// What stands before a spelling: the form's number, the flags and the length.
  private struct Head: BitwiseCopyable {
    var index: UInt32
    var flags: UInt32
    var length: UInt32

    static var size: Int { 12 }
  }

  /// The flags that make a difference for analysis.
  private static let relevant: UInt32 =
    TokenFlags([
      .taaMarbuta, .alefMaqsura, .hamzaAboveFirst, .hamzaBelowFirst, .maddaFirst, .dammaOnFirst, .shadda, .tanwinFath,
    ]).rawValue

  /// Makes an empty memory.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    slots = [UInt64](repeating: 0, count: 4096)
    mask = slots.count - 1
  }

  /// How many forms have been met.
  public var count: Int { entries.count }

  /// Forgets all forms.
  ///
  /// A worker that runs for long calls it between documents when ``count`` has grown too large.
  public func removeAll() {
    arena.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    allReadings.removeAll(keepingCapacity: true)
    allSplits.removeAll(keepingCapacity: true)
    classSets.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
  }

  /// The number of a folded form, analysed if it is new.
  public func word(_ folded: UnsafeBufferPointer<UInt8>, flags: TokenFlags) -> WordID {
    let kept = flags.rawValue & Self.relevant
    guard let base = folded.baseAddress else { return word([0x20], flags: []) }
    let spread = Self.spread(base, folded.count, kept)
    let tag = UInt32(truncatingIfNeeded: spread)
    let mask = mask
    var slot = spread & mask
    let found = arena.withUnsafeBytes { arena -> UInt32? in
      slots.withUnsafeBufferPointer { slots -> UInt32? in
        while slots[slot] != 0 {
          let value = slots[slot]
          if UInt32(truncatingIfNeeded: value >> 32) == tag, let start = arena.baseAddress {
            let place = start + Int(value & 0xFFFF_FFFF) - 1
            let head = place.loadUnaligned(as: Head.self)
            if head.flags == kept, Int(head.length) == folded.count,
              Self.equals((place + Head.size).assumingMemoryBound(to: UInt8.self), base, folded.count)
            {
              return head.index
            }
          }
          slot = (slot + 1) & mask
        }
        return nil
      }
    }
    if let found { return WordID(rawValue: found) }
    return add(folded, tag: tag, flags: kept, slot: slot)
  }

  /// The number of a folded form, analysed if it is new.
  public func word(_ folded: [UInt8], flags: TokenFlags = []) -> WordID {
    folded.withUnsafeBufferPointer { word($0, flags: flags) }
  }

  /// The numbers of all tokens of a document, in the given array.
  public func words(of text: TokenizedText, into result: inout [WordID]) {
    result.removeAll(keepingCapacity: true)
    result.reserveCapacity(text.tokens.count)
    let tokens = text.tokens
    text.folded.withUnsafeBufferPointer { folded in
      for index in 0..<tokens.count {
        let range = tokens.foldRange(index)
        result.append(word(UnsafeBufferPointer(rebasing: folded[range]), flags: tokens.flags[index]))
      }
    }
  }

  /// The numbers of all tokens of a document.
  public func words(of text: TokenizedText) -> [WordID] {
    var result: [WordID] = []
    words(of: text, into: &result)
    return result
  }

  /// What the form may be, the most plausible first; empty for an unknown word.
  public func readings(_ word: WordID) -> ArraySlice<Reading> {
    let range = entries[Int(word.rawValue)].readings
    return allReadings[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Whether the lexicon knows the form.
  public func hasReadings(_ word: WordID) -> Bool { !entries[Int(word.rawValue)].readings.isEmpty }

  /// Hands out what the form may be without making a slice of it.
  @inline(__always)
  public func withReadings<Result>(_ word: WordID, _ body: (UnsafeBufferPointer<Reading>) -> Result) -> Result {
    let range = entries[Int(word.rawValue)].readings
    return allReadings.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }

  /// Whether a listed name and whether a listed phrase may begin with the form.
  public func begins(_ word: WordID) -> (name: Bool, phrase: Bool) {
    let entry = entries[Int(word.rawValue)]
    return (entry.startsName, entry.startsPhrase)
  }

  /// The classes of all readings together.
  public func classes(_ word: WordID) -> ClassSet { classSets[Int(word.rawValue)] }

  /// For an Arabic word without readings: the particles that may be taken off so that a name remains.
  public func splits(_ word: WordID) -> ArraySlice<ProcliticSplit> {
    let range = entries[Int(word.rawValue)].splits
    return allSplits[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The folded spelling of a form.
  public func folded(_ word: WordID) -> ArraySlice<UInt8> {
    let entry = entries[Int(word.rawValue)]
    return arena[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
  }

  /// Eight bytes at a time, the last ones perhaps twice.
  @inline(__always)
  private static func equals(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count >= 8 {
      var offset = 0
      while offset + 8 <= count {
        if load8(one + offset) != load8(other + offset) { return false }
        offset += 8
      }
      return load8(one + count - 8) == load8(other + count - 8)
    }
    if count >= 4 { return load4(one) == load4(other) && load4(one + count - 4) == load4(other + count - 4) }
    for index in 0..<count where one[index] != other[index] { return false }
    return true
  }

  @inline(__always)
  private static func load8(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
  }

  @inline(__always)
  private static func load4(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self))
  }

  /// A hash of 32 bits, made of eight bytes at a time.
  @inline(__always)
  private static func spread(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ flags: UInt32) -> Int {
    let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
    var hash = UInt64(flags) << 32 | UInt64(truncatingIfNeeded: count)
    if count >= 8 {
      var offset = 0
      while offset + 8 <= count {
        hash = (hash ^ load8(bytes + offset)) &* factor
        hash ^= hash >> 32
        offset += 8
      }
      hash ^= load8(bytes + count - 8)
    } else if count >= 4 {
      hash = (hash &* factor) ^ (load4(bytes) | load4(bytes + count - 4) << 32)
    } else if count > 0 {
      hash = (hash &* factor) ^ (UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16)
    }
    hash = (hash ^ hash >> 32) &* factor
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private func add(
    _ folded: UnsafeBufferPointer<UInt8>, tag: UInt32, flags: UInt32, slot: Int
  ) -> WordID {
    withUnsafeBytes(of: Head(index: UInt32(entries.count), flags: flags, length: UInt32(folded.count))) {
      arena.append(contentsOf: $0)
    }
    let start = UInt32(arena.count)
    arena.append(contentsOf: folded)
    let firstReading = UInt32(allReadings.count)
    let firstSplit = UInt32(allSplits.count)
    let firstStart = UInt32(starts.count)
    let firstEnd = UInt32(ends.count)
    let tokenFlags = TokenFlags(rawValue: flags)
    var vocabulary = UInt32.max
    var bare = UInt32.max
    if let first = folded.first, first >= 0x80, first < 0xC0 {
      let analyzer = ArabicAnalyzer(lexicon: lexicon)
      ArabicParts.with(folded, tokenFlags) { parts in
        analyzer.analyze(parts, tokenFlags, into: &allReadings)
        if allReadings.count == Int(firstReading) { analyzer.splits(parts, into: &allSplits) }
        (vocabulary, bare) = analyzer.phraseParts(parts, starts: &starts, ends: &ends)
      }
    } else {
      lexicon.appendEnglishReadings(folded, to: &allReadings)
      vocabulary = lexicon.vocabularyID(folded)
      if vocabulary != .max {
        starts.append(PhraseStart(vocabulary: vocabulary, proclitics: [], prefixLength: 0))
      }
    }
    let (startsName, startsPhrase) = settleStarts(from: Int(firstStart))
    var classes = ClassSet()
    for reading in allReadings[Int(firstReading)...] {
      classes.formUnion(lexicon.lexemes[Int(reading.lexeme.rawValue)].classes)
    }
    classSets.append(classes)
    entries.append(
      Entry(
        start: start, length: UInt16(clamping: folded.count), hash: tag,
        readings: firstReading..<UInt32(allReadings.count), splits: firstSplit..<UInt32(allSplits.count),
        vocabulary: vocabulary, bare: bare, starts: firstStart..<UInt32(starts.count),
        ends: firstEnd..<UInt32(ends.count), startsName: startsName, startsPhrase: startsPhrase))
    slots[slot] = Self.slot(tag, start)
    if entries.count * 2 > slots.count { grow() }
    return WordID(rawValue: UInt32(entries.count - 1))
  }

  /// Walks the first step of the tries once for all, and keeps only what leads somewhere.
  private func settleStarts(from first: Int) -> (name: Bool, phrase: Bool) {
    var (startsName, startsPhrase) = (false, false)
    var kept = first
    for place in first..<starts.count {
      var start = starts[place]
      start.name = lexicon.nameTrie.child(of: StoredTrie.root, word: start.vocabulary)
      start.phrase = lexicon.phraseTrie.child(of: StoredTrie.root, word: start.vocabulary)
      if start.name.node != 0 { startsName = true }
      if start.phrase.node != 0 { startsPhrase = true }
      if start.name.node == 0 && start.phrase.node == 0 { continue }
      starts[kept] = start
      kept += 1
    }
    starts.removeLast(starts.count - kept)
    return (startsName, startsPhrase)
  }

  private func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for entry in entries {
      var slot = Int(entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.slot(entry.hash, entry.start)
    }
  }

  /// What a slot holds of the form whose spelling starts at a place of the arena.
  private static func slot(_ tag: UInt32, _ start: UInt32) -> UInt64 {
    UInt64(tag) << 32 | UInt64(start) - UInt64(Head.size) + 1
  }
}
