import KnowledgeGraph
import Lexicon

/// Joins English noun phrases to lists: "X, Y and Z".
extension EnglishClauseParser {
  mutating func list(_ first: Int, _ from: Int, _ limit: Int) -> Int {
    var last = first
    var index = from
    while index < limit {
      var start = index
      let isComma = words[start].tag == .comma
      if isComma { start += 1 }
      guard start < limit else { break }
      var item = start
      if words[start].tag == .conjunction, words[start].classes.contains(vocabulary.listConjunction) {
        item += 1
      } else if words[start].tag == .addition {
        item += 1
      } else if !isComma || !leadsToConjunction(start, limit) && !leadsToVerb(start, limit, after: first) {
        break
      }
      var free = PrepositionID.none
      if item < limit, words[item].tag == .preposition {
        free = words[item].preposition
        item += 1
      }
      guard item < limit, startsPhrase(words[item]) else { break }
      let mark = phraseParser.phrases.count
      if free == .none, phraseParser.phrases[last].nature == .common, let owner = phraseParser.phrases[last].genitive,
        phraseParser.phrases[owner].nature == .name,
        lastItem(owner).words.upperBound == start - (isComma ? 1 : 0), words[item].isCapitalized
      {
        // "the leaders of X and Y"
        guard let parsed = phraseParser.parse(at: item, limit: limit) else { break }
        if phraseParser.phrases[parsed.phrase].nature == .name,
          parsed.next >= limit || ![.verb, .auxiliary, .modal].contains(words[parsed.next].tag)
            || stack[stack.top].predicate == nil
        {
          var tail = owner
          while let next = phraseParser.phrases[tail].nextInList { tail = next }
          phraseParser.phrases[tail].nextInList = parsed.phrase
          phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[owner].listHead
          phraseParser.phrases[last].words = phraseParser.phrases[last].words.lowerBound..<parsed.next
          index = parsed.next
          continue
        }
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      }
      if free == vocabulary.of, let owner = phraseParser.phrases[last].genitive {
        // "on the devices of X and of Y"
        guard let parsed = phraseParser.parse(at: item, limit: limit) else { break }
        phraseParser.phrases[owner].nextInList = parsed.phrase
        phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[owner].listHead
        index = apposition(parsed.phrase, parsed.next, limit)
        continue
      }
      guard let parsed = phraseParser.parse(at: item, limit: limit),
        words[start].tag != .addition || stack[stack.top].predicate == nil
          || phraseParser.phrases[last].nature == phraseParser.phrases[parsed.phrase].nature,
        joins(last, parsed.phrase, parsed.next, limit, free)
      else {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
        break
      }
      phraseParser.phrases[last].nextInList = parsed.phrase
      phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[first].listHead
      phraseParser.phrases[parsed.phrase].preposition = phraseParser.phrases[first].preposition
      last = parsed.phrase
      index = apposition(parsed.phrase, home(parsed.phrase, parsed.next, limit), limit)
    }
    return index
  }

  /// "Two officials in Nicosia, X and Y, have been charged": the names of those meant.
  mutating func roster(_ phrase: Int, _ from: Int, _ limit: Int) -> Int? {
    guard from + 3 < limit, words[from].tag == .comma, words[from + 1].isCapitalized else { return nil }
    let current = phraseParser.phrases[phrase]
    var host = phrase
    if current.nature == .name, current.preposition != .none, let governor = current.governor,
      let before = stack[stack.top].phrases.last(where: { phraseParser.phrases[$0].words.upperBound == governor })
    {
      host = before
    }
    let group = phraseParser.phrases[host]
    guard group.nature == .common, group.isPlural, let kind = group.kind, group.refersTo == nil else { return nil }
    let mark = phraseParser.phrases.count
    var members: [Int] = []
    var index = from + 1
    var isClosed = false
    while index < limit, members.count < 12 {
      if words[index].tag == .conjunction, words[index].classes.contains(vocabulary.listConjunction) {
        isClosed = true
        index += 1
      }
      guard index < limit, words[index].isCapitalized || words[index].tag == .determiner,
        let parsed = phraseParser.parse(at: index, limit: limit)
      else { break }
      let name = phraseParser.phrases[parsed.phrase]
      let isSame = name.kind == nil || name.kind == kind || kind == .group && name.kind == .person
      guard name.nature == .name, isSame, name.entry < 0 || name.kind != nil else { break }
      members.append(parsed.phrase)
      index = parsed.next
      if isClosed { break }
      if index < limit, words[index].tag == .comma { index += 1 }
    }
    let isAtEnd = index >= limit || [.comma, .stop, .dash].contains(words[index].tag)
    let isPeople = kind != .group || members.allSatisfy { (phraseParser.phrases[$0].nameWords?.count ?? 0) > 1 }
    guard isClosed, members.count > 1, isAtEnd, isPeople else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return nil
    }
    for (place, member) in members.enumerated() {
      phraseParser.phrases[member].listHead = members[0]
      phraseParser.phrases[member].preposition = group.preposition
      if place + 1 < members.count { phraseParser.phrases[member].nextInList = members[place + 1] }
      if kind == .group, phraseParser.phrases[member].kind == nil { phraseParser.phrases[member].kind = .person }
    }
    phraseParser.phrases[host].refersTo = members[0]
    return index < limit && words[index].tag == .comma ? index + 1 : index
  }

  private func lastItem(_ first: Int) -> Phrase {
    var tail = first
    while let next = phraseParser.phrases[tail].nextInList { tail = next }
    return phraseParser.phrases[tail]
  }

  func startsPhrase(_ word: Word) -> Bool {
    word.tag.isNominal || [.determiner, .possessive, .openQuote, .ordinal].contains(word.tag)
  }

  func leadsToConjunction(_ from: Int, _ limit: Int) -> Bool {
    var index = from
    while index < limit, index - from < 20 {
      let word = words[index]
      if word.tag == .conjunction, word.classes.contains(vocabulary.listConjunction), index > from {
        return index + 1 < limit && startsPhrase(words[index + 1])
      }
      switch word.tag {
      case .verb, .auxiliary, .modal, .relative, .complementizer, .stop, .colon, .semicolon, .pronoun: return false
      default: index += 1
      }
    }
    return false
  }

  /// "EU, Canada blacklist …": in headlines a comma stands for "and".
  func leadsToVerb(_ from: Int, _ limit: Int, after first: Int) -> Bool {
    guard sentence.isTitle, phraseParser.phrases[first].nature == .name,
      phraseParser.phrases[first].words.lowerBound == 0
    else {
      return false
    }
    var index = from
    while index < limit, words[index].isCapitalized, words[index].tag.isNominal { index += 1 }
    return index > from && index < limit && words[index].tag == .verb
  }

  func joins(_ left: Int, _ right: Int, _ next: Int, _ limit: Int, _ free: PrepositionID) -> Bool {
    let (one, two) = (phraseParser.phrases[left], phraseParser.phrases[right])
    if two.nature == .adverbial || two.nature == .pronoun { return false }
    if free != .none, free != one.preposition { return false }
    if free == .none, stack[stack.top].predicate != nil, next < limit,
      [.verb, .auxiliary, .modal].contains(words[next].tag), !isReduced(next, limit)
    {
      return false
    }
    let isActor = { (phrase: Phrase) in phrase.nature == .name || phrase.kind != nil }
    if isActor(one), two.nature == .common, two.possessive != nil, stack[stack.top].predicate == nil {
      // "X and its affiliate"
      return true
    }
    return isActor(one) == isActor(two)
  }

  /// "Femke Aalders, director of …,", "Halberd spokeswoman Noa Ben-Ami", "the Lumen Lab, part of …,".
}
