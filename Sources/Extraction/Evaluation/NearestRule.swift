public import KnowledgeGraph
import Lexicon
public import NewsText

/// The rule that came nearest to a relation that was not read, and what kept it from firing.
public struct NearestRule: Sendable, Hashable {
  /// Why a rule did not fire, from the farthest to the nearest.
  public enum Obstacle: Sendable, Hashable {
    /// The word stands in another form than the rule asks for: as a noun, say, where it wants a finite verb.
    case form
    /// The clause that the word takes is not of the sort that the rule asks for.
    case clause
    /// The word lacks the other word that the rule asks for beside it.
    case partner
    /// Nothing fills the slot of this letter.
    case slot(Character)
    /// All slots are filled, but whom the words mean was not found, or another rule spoke first.
    case reference
  }

  /// The id of the rule.
  public var rule: String
  /// The word in the text that the rule speaks of.
  public var word: String
  /// What kept it from firing.
  public var obstacle: Obstacle

  /// Makes one from its parts.
  public init(rule: String, word: String, obstacle: Obstacle) {
    self.rule = rule
    self.word = word
    self.obstacle = obstacle
  }
}

extension ExtractionWorker {
  /// For each relation that a reader finds in a document the rule that came nearest to it.
  /// - Parameters:
  ///   - relations: the relations with the words that state them, each found in the title or the text.
  ///   - title: the document's title, or nothing.
  ///   - text: the document's text.
  /// - Returns: a rule for each relation, `nil` where no word of the sentence belongs to a rule for it.
  /// - Throws: ``TextError`` where the document is longer than the limit.
  /// - Complexity: a reading of the document, and for each relation all rules of the words of a sentence.
  public mutating func nearestRules(
    to relations: [(relation: Relation, words: String)], title: String, text: String
  ) throws(TextError) -> [NearestRule?] {
    let tokenized = try TokenizedText(title: title, text: text)
    let sentences = read(tokenized).sentences
    let finder = NearestRuleFinder(text: tokenized, vocabulary: extractor.vocabulary, frames: extractor.frames)
    return relations.map { wanted in
      let near = sentences.filter { finder.shares($0, wanted.words) }
      return near.compactMap { finder.find(wanted.relation, in: $0) }.max { $0.nearness < $1.nearness }?.rule
    }
  }
}

/// Tries all rules for a relation on the words of a sentence.
private struct NearestRuleFinder {
  let text: TokenizedText
  let vocabulary: Vocabulary
  let frames: FrameIndex

  /// Whether some words are part of a sentence, or the sentence of them.
  func shares(_ sentence: ParsedSentence, _ words: String) -> Bool {
    guard let first = sentence.words.first, let last = sentence.words.last else { return false }
    return FaultSorter.overlaps(text.string(tokens: Int(first.firstToken)..<Int(last.endToken)), words)
  }

  func find(_ relation: Relation, in sentence: ParsedSentence) -> (rule: NearestRule, nearness: Int)? {
    let matcher = FrameMatcher(vocabulary: vocabulary, sentence: sentence)
    var best: (rule: NearestRule, nearness: Int)?
    for (number, predicate) in sentence.predicates.enumerated() where !predicate.isSpent {
      for list in [frames.frames(of: predicate.lexeme), frames.frames(of: predicate.otherLexeme)] {
        for place in 0..<list.count {
          let frame = vocabulary.lexicon.frames[Int(list[place])]
          guard frame.emissions.contains(where: { $0.relation == relation }) else { continue }
          let (obstacle, nearness) = matcher.obstacle(to: Int(list[place]), at: number, frames)
          if nearness > best?.nearness ?? -1 {
            let word = sentence.words[predicate.word]
            let spelling = text.string(tokens: Int(word.firstToken)..<Int(word.endToken))
            best = (NearestRule(rule: frame.id, word: spelling, obstacle: obstacle), nearness)
          }
        }
      }
    }
    return best
  }
}

extension FrameMatcher {
  /// What keeps a frame from holding of a predicate, and how far it gets.
  fileprivate func obstacle(
    to place: Int, at predicate: Int, _ index: FrameIndex
  ) -> (obstacle: NearestRule.Obstacle, nearness: Int) {
    let current = sentence.predicates[predicate]
    let frame = vocabulary.lexicon.frames[place]
    if !realises(current, frame.realisation) { return (.form, 0) }
    if let condition = frame.condition, !holds(condition, current) { return (.clause, 1) }
    var partner: Int?
    if frame.partner != nil {
      partner = self.partner(index.partners.elements + place, of: current)
      if partner == nil { return (.partner, 2) }
    }
    var match = Match(frame: place, predicate: predicate, partner: partner)
    var filled = 0
    var empty: Character?
    for slot in frame.slots {
      if let argument = fill(slot, match) {
        match.fillings.fill(slot.name, argument)
        filled += 1
      } else if !slot.isOptional, empty == nil {
        empty = slot.name
      }
    }
    return empty.map { (.slot($0), 3 + filled) } ?? (.reference, 100)
  }
}
