import KnowledgeGraph
import Lexicon

/// Names in quotation marks.
extension ArabicPhraseParser {
  /// Whether quoted words without a cue noun are a name: one of them is not a common word, or they are called so.
  func soundsLikeName(_ range: Range<Int>) -> Bool {
    let known = range.reduce(0) { $0 + (words[$1].tag == .unknown || words[$1].tag == .name ? 1 : 0) }
    // «تغليب لغة الحوار» is speech
    if known > 0, known * 2 >= range.count || vocabulary.isCue(words[range.lowerBound]) { return true }
    // «التجمع من أجل الواحات»
    if vocabulary.isCue(words[range.lowerBound]), range.count >= 2,
      range.allSatisfy({ words[$0].tag.isNominal || words[$0].tag == .purpose }),
      let kind = vocabulary.kind(of: words[range.lowerBound].classes), kind != .product, kind != .place
    {
      return true
    }
    let open = range.lowerBound - 1
    if open > 0, vocabulary.isNaming(words[open - 1]) || vocabulary.isCalled(words[open - 1]) { return true }
    if range.count <= 4, words[range].allSatisfy({ $0.tag.isNominal }), closesList(range) { return true }
    guard isBareName(range) else { return false }
    return isBody(range) || isFirm(range) || actsBehindVerb(range)
  }

  /// The word behind the last word of a quoted name of at most five words; `nil` where the quotation is speech.
  func quotedName(from open: Int, limit: Int, hasCue: Bool = false) -> Int? {
    var index = open + 1
    while index < limit, index - open <= 6 {
      let word = words[index]
      if word.tag == .closeQuote { return index > open + 1 ? index : nil }
      if !hasCue,
        word.tag == .verb && !word.couldBeNoun && index == open + 1 && index + 1 < limit
          && words[index + 1].tag != .closeQuote
      {
        return nil
      }
      switch word.tag {
      case .comma, .openQuote, .stop: return nil
      // «داتا فلو»: no "if" at the end of a name
      case .purpose where vocabulary.isCue(words[open + 1]): index += 1
      case .complementizer, .relative, .conditional, .purpose, .reason:
        if index + 1 >= limit || words[index + 1].tag != .closeQuote || index == open + 1 { return nil }
        index += 1
      case .negation
      where index == open + 1 && !words[index + 1..<Swift.min(index + 5, limit)].contains { $0.tag == .unknown }:
        return nil
      default: index += 1
      }
    }
    return nil
  }

  func closing(_ index: Int, _ limit: Int) -> Int {
    index < limit && words[index].tag == .closeQuote ? index + 1 : index
  }

  /// Gives a bare name in a list the kind that the plural before the list says: شركتا «X» و«Y».
  mutating func shareKind(of first: Int, with member: Int) {
    let head = words[phrases[first].head]
    guard phrases[member].nature == .name, phrases[member].kind == nil, phrases[first].nature == .name,
      head.isPlural || head.isDual, vocabulary.isCue(head)
    else { return }
    phrases[member].kind = phrases[first].kind
  }

  /// Whether quoted words could be a name without a cue noun: nouns and adjectives, and no act among them.
  private func isBareName(_ range: Range<Int>) -> Bool {
    guard range.count <= 4, let first = range.first else { return false }
    guard
      words[first].tag == .noun || words[first].tag == .unknown || words[first].tag == .name
        || words[first].tag == .adjective && words[first].isDefinite
    else { return false }
    return words[range].allSatisfy {
      $0.tag.isNominal && $0.enclitic == nil && !$0.isAccusative
        && !($0.tag == .noun && $0.form == .masdar && $0.classes.intersects(vocabulary.triggerClasses))
        && $0.tag != .demonstrative && $0.tag != .quantifier
    }
  }

  /// Whether a quoted name may be what the noun itself is called: مسيّرات «X», قافلة «X»; the أسهم of «X» are X's.
  func takesQuoted(_ word: Word) -> Bool {
    !word.classes.intersects(vocabulary.triggerClasses) || word.classes.intersects(vocabulary.collectives)
  }

  /// «نماء للطاقة», «دلمون للمقاولات»: a word and the trade.
  private func isFirm(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    let trade = words[range.lowerBound + 1]
    return !words[range.lowerBound].isDefinite && trade.preposition == vocabulary.lam && trade.isDefinite
      && trade.tag == .noun && (range.count == 2 || words[last].isDefinite) && !isOccasion(trade)
  }

  /// «حزب الشروق», «لجنة الإنقاذ»: a cue noun with what it is called.
  private func isBody(_ range: Range<Int>) -> Bool {
    let cue = words[range.lowerBound]
    guard range.count > 1, vocabulary.isCue(cue), !cue.isDefinite, !cue.isPlural, let last = range.last,
      let kind = vocabulary.kind(of: cue.classes)
    else { return false }
    return words[last].isDefinite && kind != .group && kind != .person
  }

  /// "رفعت «القابضة الشرقية» حصتها": what stands in quotation marks right behind the verb that opens a clause, with more to
  /// come, is who does it.
  private func actsBehindVerb(_ range: Range<Int>) -> Bool {
    var verb = range.lowerBound - 2
    while verb > 0, words[verb].tag == .quantifier { verb -= 1 }
    guard verb >= 0, words[verb].tag == .verb, words[verb].enclitic == nil, words[verb].person == 3,
      !words[verb].isPlural, range.upperBound + 1 < words.count, words[range.upperBound].tag == .closeQuote
    else { return false }
    let next = words[range.upperBound + 1]
    guard next.tag != .stop, next.tag != .comma, next.tag != .closeQuote,
      !next.hasConjunction || next.tag == .preposition
    else { return false }
    if verb == 0 { return true }
    if words[verb].form == .verbPast, words[verb - 1].tag == .comma { return true }
    switch words[verb - 1].tag {
    case .stop, .colon, .dash, .closeParenthesis, .semicolon: return true
    case .comma: return words[verb].hasConjunction
    default: return false
    }
  }

  /// "«X» و«Y»": what follows a quoted name with و is one too.
  private func closesList(_ range: Range<Int>) -> Bool {
    let and = range.lowerBound - 2
    guard and > 2, words[and].hasConjunction || words[and].classes.contains(vocabulary.listConjunction),
      words[and].endToken - words[and].firstToken == 1,
      words[and - 1].tag == .closeQuote || words[and - 1].tag == .comma && words[and - 2].tag == .closeQuote,
      let open = words[..<(and - 1)].lastIndex(where: { $0.tag == .openQuote }), open > 0, and - open <= 8
    else { return false }
    // the first of them has its cue noun, or stands in the list itself
    let inner = open + 1..<(words[and - 1].tag == .closeQuote ? and - 1 : and - 2)
    return vocabulary.isCue(words[open - 1]) && vocabulary.kind(of: words[open - 1].classes) != nil
      || closesList(inner) || soundsLikeName(inner)
  }

  /// Makes the quoted name behind a role the body whose role it is.
  mutating func quotedBody(_ phrase: inout Phrase, _ open: Int, _ end: Int, _ limit: Int) -> Int {
    var body = Phrase(words: open..<closing(end, limit), head: open + 1, nature: .name)
    body.nameWords = open + 1..<end
    body.coreWords = open + 1..<end
    body.entry = words[open + 1].entry
    body.isDefinite = true
    body.kind = body.entry >= 0 ? vocabulary.kind(ofEntry: body.entry) : nil
    body.listHead = phrases.count
    phrases.append(body)
    phrase.genitive = phrases.count - 1
    phrase.isDefinite = true
    return closing(end, limit)
  }
}
