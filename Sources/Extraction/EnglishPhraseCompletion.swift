import KnowledgeGraph
import Lexicon

/// What belongs to an English noun phrase behind it: names, places, appositions.
extension EnglishClauseParser {
  static let namingWords: Set<String> = [
    "known", "know", "call", "name", "dub", "nickname", "title", "codename", "brand",
  ]

  /// What belongs to a common noun behind it: "a tool known as Nightjar", "reporters at De Avond", "police in Kitwe".
  mutating func complete(_ phrase: Int, _ from: Int, _ limit: Int) -> Int {
    let current = phraseParser.phrases[phrase]
    guard from + 1 < limit else { return from }
    if current.nature == .name { return home(phrase, from, limit) }
    guard current.nature == .common else { return from }
    if current.isPlural, let inner = current.genitive, phraseParser.phrases[inner].nature == .name,
      phraseParser.phrases[inner].words.lowerBound > current.head, isNamedPlace(words[current.head])
    {
      // "the communities of X and Y" are X and Y
      var named = phraseParser.phrases[inner]
      named.kind = named.kind ?? .organization
      named.preposition = current.preposition
      named.governor = current.governor
      named.listHead = phrase
      phraseParser.phrases[phrase] = named
      return from
    }
    if words[from].tag == .verb, words[from].form == .gerund,
      current.classes.contains(vocabulary.transparent) || current.kind == nil,
      current.genitive == nil,
      words[from].classes.contains(vocabulary.belong), let inner = phraseParser.parse(at: from + 1, limit: limit)
    {
      // "a phone belonging to X"
      phraseParser.phrases[phrase].genitive = inner.phrase
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      return inner.next
    }
    var index = from
    if words[index].tag == .verb, words[index].form == .gerund, index + 2 < limit, headword(words[index]) == "call",
      words[index + 1].tag == .pronoun, words[index + 2].isCapitalized || words[index + 2].tag == .openQuote
    {
      // "a group calling itself Night Ferry"
      return named(phrase, at: index + 2, limit) ?? from
    }
    let hasComma = words[index].tag == .comma
    if hasComma { index += 1 }
    if words[index].tag == .verb || words[index].tag == .adjective, words[index].lexeme >= 0,
      words[index].form != .gerund,
      Self.namingWords.contains(vocabulary.lexicon.lexemes[Int(words[index].lexeme)].headword)
    {
      index += 1
      if index < limit, words[index].tag == .preposition, words[index].preposition != vocabulary.by { index += 1 }
      guard index < limit, words[index].isCapitalized || words[index].tag == .openQuote else { return from }
      guard let end = named(phrase, at: index, limit) else { return from }
      if end < limit, words[end].tag == .determiner || words[end].lexeme == vocabulary.english.asWord {
        // "The agency named X a suspect"
        phraseParser.phrases[phrase] = current
        return from
      }
      return hasComma && end < limit && words[end].tag == .comma ? end + 1 : end
    }
    guard !hasComma else { return from }
    if current.classes.contains(vocabulary.spokesperson), current.genitive == nil, words[from].tag == .preposition,
      words[from].preposition == vocabulary.forID, let inner = phraseParser.parse(at: from + 1, limit: limit)
    {
      // "a spokesman for X"
      phraseParser.phrases[phrase].genitive = inner.phrase
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      return inner.next
    }
    if let owner = current.genitive, isForce(current), phraseParser.phrases[owner].nature == .name,
      Self.forces.contains(headword(words[current.head]))
        || phraseParser.phrases[owner].words.lowerBound > current.head,
      isBody(phraseParser.phrases[owner]), phraseParser.phrases[owner].nextInList == nil
    {
      // "Sarn Front fighters", "fighters of the Sarn Front"
      var body = phraseParser.phrases[owner]
      body.words = current.words
      body.preposition = current.preposition
      body.governor = current.governor
      body.listHead = phrase
      phraseParser.phrases[phrase] = body
      return from
    }
    var opener = from
    if words[from].tag == .adjective, isForce(current), from + 2 < limit,
      ["loyal", "allied", "affiliated", "linked"].contains(headword(words[from]))
    {
      opener += 1
    }
    guard words[opener].tag == .preposition else { return from }
    let preposition = words[opener].preposition
    let isStaff =
      current.kind == .group
      && (preposition == vocabulary.at && !Self.workers.contains(headword(words[current.head]))
        || isForce(current)
          && (opener > from || headword(words[opener]) == "from" || preposition == vocabulary.with
            || preposition == vocabulary.forID && Self.counsel.contains(headword(words[current.head]))))
    if preposition == vocabulary.inID, current.kind == .government, headword(words[current.head]) == "government",
      current.genitive == nil, opener + 1 < limit, words[opener + 1].tag == .name, words[opener + 1].entry >= 0,
      let inner = phraseParser.parse(at: opener + 1, limit: limit)
    {
      // "the government in Astana"
      var state = phraseParser.phrases[inner.phrase]
      state.words = current.words.lowerBound..<inner.next
      state.preposition = current.preposition
      state.governor = current.governor
      state.listHead = phrase
      phraseParser.phrases[phrase] = state
      return inner.next
    }
    let isLocal =
      preposition == vocabulary.inID
      && (current.kind == .court || current.kind == .government || current.classes.contains(vocabulary.prosecutor))
      && current.genitive == nil && current.classes.intersects(vocabulary.institutions)
    guard isStaff || isLocal else { return from }
    let mark = phraseParser.phrases.count
    guard let inner = phraseParser.parse(at: opener + 1, limit: limit) else { return from }
    let name = phraseParser.phrases[inner.phrase]
    guard name.nature == .name, name.kind != .person, isStaff || name.words.count <= 2,
      !isStaff || preposition == vocabulary.at || isBody(name) || isCounselled(name, preposition)
    else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    if isStaff {
      // what its people do, the body does
      var body = name
      body.words = current.words.lowerBound..<inner.next
      body.preposition = current.preposition
      body.governor = current.governor
      body.listHead = phrase
      phraseParser.phrases[phrase] = body
    } else {
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      if name.country >= 0 { phraseParser.phrases[phrase].country = name.country }
    }
    return inner.next
  }

  /// "the players' association, P.F.U., and …".
  private func isAcronym(_ index: Int) -> Bool {
    words[index].tag == .unknown && words[index].isAcronym
  }

  /// "X, a rights group, and Y": a remark on one of a list.
  private func isItemRemark(_ other: Phrase, _ start: Int, _ behind: Int, _ limit: Int) -> Bool {
    words[start].tag == .determiner && !words[start].isDefinite && !other.isPlural && other.kind != nil
      && behind + 1 < limit && words[behind].tag == .comma && words[behind + 1].tag == .conjunction
  }

  private static let forces: Set<String> = [
    "gunman", "fighter", "militant", "soldier", "troop", "troops", "rebel", "insurgent", "hacker", "agent", "officer",
    "police officer", "investigator", "executive", "commando", "operative", "jihadist", "guerrilla", "militiaman",
    "force", "forces", "guard", "warplane", "drone", "intelligence officer", "negotiator", "official", "inspector",
    "manager",
  ]

  private func headword(_ word: Word) -> String {
    word.lexeme >= 0 ? vocabulary.lexicon.lexemes[Int(word.lexeme)].headword : ""
  }

  /// People who act for a body: what they do, it does.
  private func isForce(_ phrase: Phrase) -> Bool {
    let head = headword(words[phrase.head])
    guard phrase.isPlural, Self.forces.contains(head) || vocabulary.english.envoys.contains(words[phrase.head].lexeme)
    else { return false }
    if phrase.hasQuantity, !Self.forces.contains(head) { return false }
    // "two former executives of X" are people and not X
    return !Self.staff.contains(head)
      || !phrase.hasQuantity && !phrase.words.contains { headword(words[$0]) == "former" }
  }

  /// People who work somewhere and are not spoken of as those who act for it.
  private static let workers: Set<String> = [
    "worker", "employee", "staff", "nurse", "student", "pupil", "patient", "prisoner", "inmate", "detainee",
    "passenger",
    "guest", "teacher", "miner", "customer", "resident", "doctor", "ground staff", "staff member", "crew", "visitor",
  ]

  private static let counsel: Set<String> = ["lawyer", "attorney", "representative", "negotiator"]

  private static let staff: Set<String> = [
    "executive", "agent", "officer", "police officer", "official", "negotiator", "manager", "lawyer",
  ]

  /// "lawyers for X": only of a body that a word or the lexicon tells to be one.
  private func isCounselled(_ name: Phrase, _ preposition: PrepositionID) -> Bool {
    preposition == vocabulary.forID && [.company, .organization, .media].contains(name.kind)
  }

  private func isBody(_ phrase: Phrase) -> Bool {
    phrase.kind.map {
      [.organization, .company, .media].contains($0) || $0 == .government && (phrase.entry < 0 || phrase.country < 0)
    } ?? true
  }

  /// "Marta Lie of the Nurses Federation": who belongs where.
  mutating func home(_ phrase: Int, _ from: Int, _ limit: Int) -> Int {
    let current = phraseParser.phrases[phrase]
    guard from + 1 < limit, current.nature == .name else { return from }
    if isBodyOfPerson(current, from, limit) || current.genitive == nil && phraseParser.isFirmOfPlace(from),
      let inner = phraseParser.parse(at: from + 1, limit: limit)
    {
      // "the Renewal Party of Prime Minister X"
      phraseParser.phrases[phrase].genitive = inner.phrase
      phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
      return inner.next
    }
    guard current.genitive == nil, current.kind == nil || current.kind == .person, let name = current.nameWords,
      name.count > 1, current.entry < 0, words[from].tag == .preposition,
      words[from].preposition == vocabulary.of
        || headword(words[from]) == "from"
          && (current.kind == .person || name.count == 2 && name.allSatisfy { words[$0].tag == .unknown })
    else { return from }
    if current.kind == nil {
      guard name.allSatisfy({ words[$0].tag == .unknown }) else { return from }
    }
    let mark = phraseParser.phrases.count
    guard let inner = phraseParser.parse(at: from + 1, limit: limit),
      phraseParser.phrases[inner.phrase].nature == .name
    else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[phrase].genitive = inner.phrase
    phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
    return inner.next
  }

  private func isBodyOfPerson(_ current: Phrase, _ from: Int, _ limit: Int) -> Bool {
    guard current.genitive == nil, let kind = current.kind, [.organization, .company, .media].contains(kind),
      words[from].tag == .preposition, words[from].preposition == vocabulary.of
    else { return false }
    let next = words[from + 1]
    return vocabulary.isGivenName(next)
      || (vocabulary.isTitle(next) || next.classes.contains(vocabulary.role)) && next.tag == .noun && !next.isPlural
        && words[from + 1..<Swift.min(limit, from + 5)].contains { $0.tag == .unknown && $0.isCapitalized }
  }

  /// Gives a common noun the name that follows: where the name ends.
  private mutating func named(_ phrase: Int, at index: Int, _ limit: Int) -> Int? {
    let current = phraseParser.phrases[phrase]
    let mark = phraseParser.phrases.count
    guard let inner = phraseParser.parse(at: index, limit: limit), phraseParser.phrases[inner.phrase].nature == .name
    else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return nil
    }
    let name = phraseParser.phrases[inner.phrase]
    phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
    phraseParser.phrases[phrase].takeName(of: name)
    phraseParser.phrases[phrase].kind = current.kind == .group ? name.kind : current.kind ?? name.kind
    phraseParser.phrases[phrase].words = current.words.lowerBound..<inner.next
    return inner.next
  }

  func isNamedPlace(_ word: Word) -> Bool {
    word.lexeme >= 0
      && ["community", "village", "town", "city", "state", "province", "region", "district"].contains(
        vocabulary.lexicon.lexemes[Int(word.lexeme)].headword)
  }

  mutating func apposition(_ outer: Int, _ from: Int, _ limit: Int) -> Int {
    var phrase = outer
    // "the devices of X, leader of …": the last name is the one described
    while phraseParser.phrases[phrase].nature == .common, phraseParser.phrases[phrase].kind != .person,
      let inner = phraseParser.phrases[phrase].genitive, phraseParser.phrases[inner].words.upperBound == from
    {
      phrase = inner
    }
    let current = phraseParser.phrases[phrase]
    guard current.nature == .name || current.kind != nil || current.classes.intersects(vocabulary.relational) else {
      return from
    }
    var start = from
    let isComma = start < limit && (words[start].tag == .comma || words[start].tag == .dash)
    if isComma { start += 1 }
    if isComma, start + 2 < limit, words[start].tag == .number, words[start + 1].tag == .comma, current.nature == .name
    {
      // "X, 61, the founder of Y,"
      start += 2
    }
    if isComma, let end = formerHome(phrase, start, limit) { return end }
    guard start < limit, startsPhrase(words[start]) else { return from }
    let mark = phraseParser.phrases.count
    guard let parsed = phraseParser.parse(at: start, limit: limit) else { return from }
    let other = phraseParser.phrases[parsed.phrase]
    let behind = parsed.next
    let closes =
      behind >= limit || [.comma, .dash, .stop, .closeQuote, .semicolon].contains(words[behind].tag)
      || words[behind].tag == .preposition || words[behind].tag == .relative
      || words[behind].tag == .verb && words[behind].couldBeParticiple && isComma
        && (other.classes.intersects(vocabulary.productNouns)
          || words[start].tag == .determiner && !words[start].isDefinite && behind + 1 < limit
            && words[behind + 1].tag == .preposition)
    let isRoleThenName =
      (current.kind == .person
        || current.kind == .group && !current.isPlural && isComma
          && (!current.hasQuantity || words[current.words.lowerBound].tag == .determiner))
      && current.nature == .common && other.nature == .name
      && (other.kind == nil || other.kind == .person) && (!isComma || closes)
    // "X, a member of the party,": one of a group is a person, or a body where the name is one
    let isOne =
      other.kind == .group && !other.isPlural && !other.hasQuantity && words[start].tag == .determiner
      && other.nature == .common
    let isProduct =
      other.kind == nil && other.nature == .common && current.kind != .person
      && (other.classes.intersects(vocabulary.productNouns)
        || current.kind == nil && words[start].tag == .determiner && !words[start].isDefinite
          && vocabulary.english.things.contains(words[other.head].lexeme))
    let isNameThenOther =
      isComma && current.nature == .name && other.nature == .common && closes
      && (isOne || isProduct || other.kind == .person && (current.kind == nil || current.kind == .person)
        || other.kind != .person && other.kind != .group && current.kind != .person
          && (other.kind != nil || other.classes.intersects(vocabulary.relational)))
      && (!leadsToConjunction(start, limit) || isItemRemark(other, start, behind, limit))
    // "Senator Maria Ortiz, a Democrat,"
    let isNameThenMember =
      isComma && current.nature == .name && words[start].tag == .determiner && !words[start].isDefinite
      && other.nature == .name
      && behind < limit && words[behind].tag == .comma
    if isNameThenMember {
      phraseParser.phrases[parsed.phrase].appositionTo = phrase
      return behind + 1
    }
    // "his party, New Homeland,", "the regulator, OEFA,"
    let isBodyThenName =
      isComma && current.nature == .common && (current.isDefinite || isOneBody(current))
      && current.kind != .group && current.kind != .person
      && current.kind != nil && other.nature == .name && other.kind != .person
      && (behind < limit ? words[behind].tag == .comma || words[behind].tag == .stop : true)
      && (!leadsToConjunction(start - 1, limit) || other.words.count == 1 && isAcronym(start))
    let isRelated = current.classes.intersects(vocabulary.relational) && current.genitive != nil
    if isBodyThenName, !isRelated {
      var named = other
      named.words = current.words.lowerBound..<other.words.upperBound
      named.kind = other.kind ?? current.kind
      named.preposition = current.preposition
      named.governor = current.governor
      named.genitive = current.genitive
      named.possessive = current.possessive
      named.country = current.country
      named.classes.formUnion(current.classes)
      named.listHead = current.listHead
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      phraseParser.phrases[phrase] = named
      return behind < limit && words[behind].tag == .comma ? behind + 1 : behind
    }
    if isComma, current.nature == .common, current.kind == nil || isRelated, current.isDefinite,
      current.classes.intersects(vocabulary.relational), other.kind != .person,
      other.nature == .name, behind >= limit || words[behind].tag == .comma || words[behind].tag == .stop,
      !leadsToConjunction(start - 1, limit)
    {
      // "its largest shareholder, Kestrel Partners,"
      phraseParser.phrases[phrase].apposition = parsed.phrase
      phraseParser.phrases[phrase].kind = other.kind ?? current.kind ?? .organization
      phraseParser.phrases[parsed.phrase].appositionTo = phrase
      if other.kind == nil { phraseParser.phrases[parsed.phrase].kind = current.kind }
      return behind < limit && words[behind].tag == .comma ? behind + 1 : behind
    }
    if isComma, current.nature == .common, current.isDefinite, !current.isPlural, current.hasDemonstrative == false,
      let kind = current.kind, [.company, .organization, .media].contains(kind), other.nature == .common,
      words[start].tag == .determiner, !words[start].isDefinite, other.classes.intersects(vocabulary.relational),
      behind >= limit || [.comma, .stop].contains(words[behind].tag)
    {
      // "The bank, a unit of X,"
      phraseParser.phrases[parsed.phrase].appositionTo = phrase
      stack[stack.top].phrases.append(parsed.phrase)
      return behind < limit && words[behind].tag == .comma ? behind + 1 : behind
    }
    guard isRoleThenName || isNameThenOther else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[phrase].apposition = parsed.phrase
    phraseParser.phrases[parsed.phrase].appositionTo = phrase
    // each tells what the other is
    let (named, telling) = isRoleThenName ? (parsed.phrase, phrase) : (phrase, parsed.phrase)
    if phraseParser.phrases[named].kind == nil {
      if isProduct {
        phraseParser.phrases[named].kind = .product
      } else if isOne, isNameThenOther {
        let isMember = phraseParser.phrases[telling].classes.contains(vocabulary.member)
        if !isMember { phraseParser.phrases[named].kind = .person }
      } else if let kind = phraseParser.phrases[telling].kind, kind != .group {
        phraseParser.phrases[named].kind = kind
      }
    }
    var next = parsed.next
    if isNameThenOther, next < limit, words[next].tag == .preposition,
      phraseParser.phrases[parsed.phrase].genitive == nil
    {
      let inner = phraseParser.parse(at: next + 1, limit: limit)
      if let inner,
        [vocabulary.at, vocabulary.forID, vocabulary.of, vocabulary.inID, vocabulary.with].contains(
          words[next].preposition),
        phraseParser.phrases[inner.phrase].nature == .name || phraseParser.phrases[inner.phrase].kind != nil
      {
        phraseParser.phrases[parsed.phrase].genitive = inner.phrase
        next = inner.next
      } else if let inner {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - inner.phrase)
      }
    }
    if isComma, next < limit, words[next].tag == .comma || words[next].tag == .dash { next += 1 }
    return next
  }
}
