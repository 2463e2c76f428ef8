import KnowledgeGraph
import Lexicon

/// Cuts an Arabic sentence into clauses around its finite verbs.
///
/// One pass from left to right over phrases, verbs and particles with a stack of open clauses. Who does what in each
/// clause is decided afterwards, by ``ArabicRoleAssigner``.
struct ArabicClauseParser {
  let vocabulary: Vocabulary
  private var sentence: ParsedSentence
  private var stack = ClauseStack()
  private var phraseParser: ArabicPhraseParser
  /// The free preposition that waits for its phrase, and where it stands.
  private var preposition = PrepositionID.none
  private var prepositionWord = -1
  /// Particles that wait for their verb.
  private var pendingNegation = false
  private var pendingModal = false
  private var pendingFuture = false

  init(vocabulary: Vocabulary, sentence: ParsedSentence) {
    self.vocabulary = vocabulary
    self.sentence = sentence
    words = sentence.words
    phraseParser = ArabicPhraseParser(vocabulary: vocabulary, words: sentence.words)
  }

  private let words: [Word]

  /// Parses the sentence and returns it with phrases, clauses and finite predicates filled in.
  mutating func parse() -> ParsedSentence {
    var index = 0
    let count = sentence.words.count
    while index < count {
      let word = sentence.words[index]
      var next = index + 1
      switch word.tag {
      case .negation:
        if !word.classes.contains(vocabulary.negatingNoun) { pendingNegation = true }
      case .modal: pendingModal = true
      case .future: pendingFuture = true
      case .exception:
        if let clause = stack.innermost({ $0.predicate != nil }) { stack[clause].isExclusive = true }
      case .conditional:
        stack.push(.conditional, link: .condition, governor: stack[stack.top].predicate, at: index)
      case .verb
      where vocabulary.isNaming(word) && (word.isPassive || word.form == .verbPresent) && index + 1 < count
        && [.openQuote, .name, .unknown].contains(sentence.words[index + 1].tag):
        break
      case .verb, .auxiliary: verb(index)
      case .complementizer: complementizer(index)
      case .relative: relative(index)
      case .conjunction, .adverb: conjunction(index)
      case .preposition, .attribution, .reason, .purpose, .include, .addition:
        preposition = word.preposition
        prepositionWord = index
      case .comma, .dash: comma(index)
      case .semicolon, .stop: restart(index)
      case .colon: colon(index)
      case .time:
        // في يناير: the preposition has its noun
        preposition = .none
        prepositionWord = -1
      case .closeQuote, .closeParenthesis, .openParenthesis, .otherMark, .question: break
      default: next = Swift.max(next, phrase(at: index, limit: count))
      }
      stack[stack.top].end = next
      index = next
    }
    sentence.phrases = phraseParser.phrases
    sentence.clauses = stack.clauses
    return sentence
  }

  // MARK: - Phrases

  private mutating func phrase(at index: Int, limit: Int) -> Int {
    guard let parsed = phraseParser.parse(at: index, limit: limit) else { return index + 1 }
    var next = parsed.next
    let governing = prepositionWord
    if governing >= 0 { phraseParser.phrases[parsed.phrase].preposition = preposition }
    preposition = .none
    prepositionWord = -1
    if named(by: governing, index, parsed.phrase) { return parsed.next }
    if let persons = named(persons: parsed.phrase, parsed.next, limit) {
      place(persons.phrase, governing)
      return list(persons.phrase, persons.next, limit)
    }
    if governing < 0, identifies(index, parsed.phrase) { return list(parsed.phrase, parsed.next, limit) }
    if governing < 0 { equates(index, parsed.phrase) }
    place(parsed.phrase, governing)
    next = apposition(parsed.phrase, next, limit)
    next = list(parsed.phrase, next, limit)
    return next
  }

  /// الشقيقان أمير ورضا كوشان: several persons and their names.
  private mutating func named(persons phrase: Int, _ next: Int, _ limit: Int) -> (phrase: Int, next: Int)? {
    let persons = phraseParser.phrases[phrase]
    guard persons.nature == .common, persons.isDefinite, persons.isDual || persons.isPlural,
      persons.kind == .group || persons.kind == .person, persons.possessive == nil, next < limit,
      vocabulary.isGivenName(words[next]) || persons.isDual && words[next].tag == .unknown,
      !words[next].hasConjunction, words[next].preposition == .none,
      let name = phraseParser.parse(at: next, limit: limit)
    else { return nil }
    phraseParser.phrases[name.phrase].kind = .person
    phraseParser.phrases[name.phrase].preposition = persons.preposition
    phraseParser.phrases[phrase].nature = .adverbial
    phraseParser.phrases[phrase].kind = nil
    return name
  }

  /// "شركة تدعى X", "البرنامج المعروف باسم X": the name of what was described before.
  private mutating func named(by governing: Int, _ index: Int, _ phrase: Int) -> Bool {
    let before = governing >= 0 ? governing : index - 1
    guard before > 0, vocabulary.isNaming(words[before]), phraseParser.phrases[phrase].nature == .name,
      let described = phraseParser.phrases.indices.filter({
        phraseParser.phrases[$0].words.upperBound <= before + 1 && phraseParser.phrases[$0].nature == .common
          && phraseParser.phrases[$0].words.upperBound + 2 >= before
          && phraseParser.phrases[$0].kind != nil && phraseParser.phrases[$0].apposition == nil
      }).max(by: { phraseParser.phrases[$0].words.upperBound < phraseParser.phrases[$1].words.upperBound })
    else { return false }
    phraseParser.phrases[described].apposition = phrase
    phraseParser.phrases[phrase].appositionTo = described
    if phraseParser.phrases[phrase].kind == nil {
      phraseParser.phrases[phrase].kind = phraseParser.phrases[described].kind
    }
    return true
  }

  /// "ثلاثة أحزاب، هي X وY", "مرشح واحد هو X": says who is meant by the phrase before the pronoun.
  private mutating func identifies(_ index: Int, _ phrase: Int) -> Bool {
    guard index > 0, words[index - 1].tag == .pronoun, words[index - 1].person == 3, !words[index - 1].hasConjunction,
      phraseParser.phrases[phrase].nature == .name,
      let pronoun = stack[stack.top].phrases.last, phraseParser.phrases[pronoun].nature == .pronoun,
      let place = phraseParser.phrases.indices.last(where: {
        phraseParser.phrases[$0].words.upperBound == index - 1 && phraseParser.phrases[$0].kind != nil
          && phraseParser.phrases[$0].nature == .common
          && (phraseParser.phrases[$0].hasQuantity || phraseParser.phrases[$0].isDual)
      })
        ?? stack[stack.top].phrases.dropLast().last(where: {
          phraseParser.phrases[$0].kind != nil
            && !(phraseParser.phrases[$0].nature == .name && phraseParser.phrases[$0].kind == .place)
        }),
      phraseParser.phrases[place].nature == .common
    else { return false }
    stack[stack.top].phrases.removeLast()
    phraseParser.phrases[place].members = phrase
    return true
  }

  /// "شركة X، وهي ذراع Y": what the pronoun says is said of the one named before it.
  private mutating func equates(_ index: Int, _ phrase: Int) {
    guard index > 1, words[index - 1].tag == .pronoun, words[index - 1].person == 3, words[index - 1].hasConjunction,
      words[index - 1].preposition == .none, words[index - 2].tag == .comma,
      phraseParser.phrases[phrase].nature == .common, phraseParser.phrases[phrase].kind != nil,
      let pronoun = stack[stack.top].phrases.last, phraseParser.phrases[pronoun].nature == .pronoun,
      let named = phraseParser.phrases.indices.last(where: {
        phraseParser.phrases[$0].nature == .name && phraseParser.phrases[$0].words.upperBound <= index - 1
          && phraseParser.phrases[$0].kind == phraseParser.phrases[phrase].kind
      })
    else { return }
    phraseParser.phrases[phrase].appositionTo = named
    phraseParser.phrases[phrase].refersTo = named
    phraseParser.phrases[pronoun].refersTo = named
  }

  /// Puts a phrase into the open clause, by what stands before it.
  private mutating func place(_ phrase: Int, _ governing: Int) {
    let top = stack.top
    if governing >= 0 {
      let word = words[governing]
      phraseParser.phrases[phrase].governor = governing
      if word.tag == .attribution, phraseParser.phrases[phrase].nature != .adverbial {
        stack[top].attribution = phrase
        return
      }
      if word.tag == .addition, accompanies(phrase) { return }
      if word.tag == .include, let group = phraseParser.phrases.lastGroup(before: governing) ?? stack[top].phrases.last
      {
        phraseParser.phrases[group].members = phrase
        return
      }
    }
    if phraseParser.phrases[phrase].nature == .adverbial { return }
    let isBare = phraseParser.phrases[phrase].preposition == .none
    if isBare, stack[top].predicate == nil, stack[top].topic == nil {
      stack[top].topic = .phrase(phrase)
    }
    if stack[top].predicate == nil { stack[top].before.append(phrase) }
    if stack[top].phrases.isEmpty { stack[top].phrases.reserveCapacity(12) }
    stack[top].phrases.append(phrase)
  }

  /// "رفعت X القضية بمشاركة Y": Y does what X does.
  private mutating func accompanies(_ phrase: Int) -> Bool {
    let isActor = { (phrase: Phrase) in phrase.nature == .name && phrase.kind != .place && phrase.kind != .product }
    guard isActor(phraseParser.phrases[phrase]) else { return false }
    let clause = stack[stack.top]
    var first = clause.phrases.first {
      phraseParser.phrases[$0].preposition == .none && isActor(phraseParser.phrases[$0])
    }
    if first == nil, clause.kind == .relative { first = clause.antecedent }
    guard var last = first, let head = first, phraseParser.phrases[head].nature == .name else { return false }
    while let next = phraseParser.phrases[last].nextInList { last = next }
    phraseParser.phrases[last].nextInList = phrase
    phraseParser.phrases[phrase].listHead = phraseParser.phrases[head].listHead
    phraseParser.phrases[phrase].preposition = phraseParser.phrases[head].preposition
    return true
  }

  /// Joins phrases that follow with و or أو, or commas that lead to one, to a list.
  private mutating func list(_ first: Int, _ from: Int, _ limit: Int) -> Int {
    var last = first
    var index = from
    while index < limit {
      index = locative(last, index, limit)
      var start = index
      let isComma = words[start].tag == .comma
      if isComma { start += 1 }
      guard start < limit else { break }
      var free = PrepositionID.none
      var item = start
      let opener = words[start]
      if opener.tag == .conjunction, opener.classes.contains(vocabulary.listConjunction) {
        item += 1
      } else if opener.tag == .addition {
        item += 1
      } else if !opener.hasConjunction {
        if !isComma || phraseParser.phrases[first].nature != .name || !leadsToConjunction(start, limit) { break }
      }
      guard item < limit else { break }
      if words[item].tag == .preposition {
        free = words[item].preposition
        item += 1
      }
      guard item < limit, words[item].tag.isNominal || words[item].tag == .openQuote,
        !(words[item].tag == .verb)
      else { break }
      let mark = phraseParser.phrases.count
      guard let parsed = phraseParser.parse(at: item, limit: limit) else { break }
      if free != .none { phraseParser.phrases[parsed.phrase].preposition = free }
      if free == .none, let host = innerMember(last, parsed.phrase, parsed.next, limit) {
        // لاستهداف سياسي إسباني وصحفيين: the list is inside the genitive
        phraseParser.phrases[host].nextInList = parsed.phrase
        phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[host].listHead
        index = parsed.next
        continue
      }
      guard joins(last, parsed.phrase, parsed.next, limit, hasFreePreposition: free != .none) else {
        phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
        break
      }
      phraseParser.phrases[last].nextInList = parsed.phrase
      phraseParser.phrases[parsed.phrase].listHead = phraseParser.phrases[first].listHead
      phraseParser.shareKind(of: first, with: parsed.phrase)
      if phraseParser.phrases[parsed.phrase].preposition == .none {
        phraseParser.phrases[parsed.phrase].preposition = phraseParser.phrases[first].preposition
      }
      last = parsed.phrase
      index = apposition(parsed.phrase, parsed.next, limit)
    }
    return index
  }

  /// Steps over where a body sits, when the list goes on behind it: هيئة المحامين بأكادير والعصبة.
  private mutating func locative(_ member: Int, _ from: Int, _ limit: Int) -> Int {
    let body = phraseParser.phrases[member]
    guard body.nature == .name, let kind = body.kind, kind != .place, kind != .person, kind != .product,
      from + 1 < limit
    else { return from }
    var start = from
    let found = words[from].preposition
    if words[from].tag == .preposition { start += 1 }
    guard found == vocabulary.ba || found == vocabulary.fi, start + 1 < limit, words[start].tag == .name,
      words[start].entry >= 0, vocabulary.kind(ofEntry: words[start].entry) == .place, words[start + 1].hasConjunction,
      words[start + 1].tag == .name || words[start + 1].tag == .unknown
        || words[start + 1].tag == .noun && vocabulary.isCue(words[start + 1])
    else { return from }
    let mark = phraseParser.phrases.count
    guard let place = phraseParser.parse(at: start, limit: limit), place.next == start + 1 else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[place.phrase].preposition = found
    stack[stack.top].phrases.append(place.phrase)
    return place.next
  }

  /// Whether a comma list goes on to a member with و: "سيسكو، مايكروسوفت وغوغل".
  private func leadsToConjunction(_ from: Int, _ limit: Int) -> Bool {
    var index = from
    while index < limit, index - from < 24 {
      let word = words[index]
      if index > from, word.hasConjunction, word.tag.isNominal { return true }
      switch word.tag {
      case .verb, .auxiliary, .relative, .complementizer, .stop, .colon, .semicolon: return false
      default: index += 1
      }
    }
    return false
  }

  /// The actor at the end of a verbal noun's genitive whose list a bare actor behind it goes on with.
  private func innerMember(_ outer: Int, _ added: Int, _ next: Int, _ limit: Int) -> Int? {
    let (one, two) = (phraseParser.phrases[outer], phraseParser.phrases[added])
    guard one.nature == .common, one.kind == nil, words[one.head].form == .masdar || two.nature == .name,
      two.preposition == .none,
      two.nature == .name || two.nature == .common && two.kind != nil,
      next >= limit || words[next].tag != .verb && words[next].tag != .auxiliary
    else { return nil }
    var inner = one.genitive
    var depth = 0
    while let current = inner, phraseParser.phrases[current].nature == .common,
      phraseParser.phrases[current].kind == nil, depth < 6
    {
      inner = phraseParser.phrases[current].genitive
      depth += 1
    }
    guard var host = inner, phraseParser.phrases[host].nature == .name || phraseParser.phrases[host].kind != nil,
      phraseParser.phrases[host].words.upperBound == one.words.upperBound
        || phraseParser.phrases[host].nextInList != nil
    else { return nil }
    if words[one.head].form != .masdar, phraseParser.phrases[host].kind != two.kind { return nil }
    while let following = phraseParser.phrases[host].nextInList { host = following }
    return host
  }

  private func joins(_ left: Int, _ right: Int, _ next: Int, _ limit: Int, hasFreePreposition: Bool) -> Bool {
    let (one, two) = (phraseParser.phrases[left], phraseParser.phrases[right])
    if two.nature == .adverbial || two.nature == .pronoun { return false }
    // a member with a preposition of its own must repeat the first one's
    let own = hasFreePreposition || two.preposition != .none
    if own, two.preposition != one.preposition { return false }
    if !own, one.preposition == .none, stack[stack.top].predicate != nil, next < limit,
      words[next].tag == .verb || words[next].tag == .auxiliary || words[next].tag == .modal
        || words[next].tag == .negation
    {
      // و + topic + verb: a new clause
      return false
    }
    if words[two.head].classes.contains(vocabulary.headquarters), two.possessive != nil { return false }
    // سحب نقاط من رصيد X وتغريمه: another act, not another place
    if words[two.head].form == .masdar, words[one.head].form != .masdar, two.possessive != nil, one.kind == nil {
      return false
    }
    if let left = one.kind, let right = two.kind, left != right {
      // موقع X وتطبيق Y
      let bothAreNamed =
        one.nature == .name && two.nature == .name && [.media, .product].contains(left)
        && [.media, .product].contains(right)
      if left == .product || right == .product, !bothAreNamed { return false }
      // هيئة المحامين بأكادير والعصبة: the town is no member
      if left == .place, one.preposition == vocabulary.ba || one.preposition == vocabulary.fi, two.preposition == .none
      {
        return false
      }
    }
    let isActor = { (phrase: Phrase) in phrase.nature == .name || phrase.kind != nil }
    return isActor(one) == isActor(two)
  }

  /// Takes what says who a phrase is: "X، رئيس Y،", the name behind a role.
  private mutating func apposition(_ phrase: Int, _ from: Int, _ limit: Int) -> Int {
    let current = phraseParser.phrases[phrase]
    guard current.nature == .name || current.kind != nil else { return from }
    if current.apposition != nil { return from }
    let from = current.nature == .common ? roleComplement(phrase, from, limit) : from
    var start = from
    let isComma = start < limit && (words[start].tag == .comma || words[start].tag == .dash)
    if isComma { start += 1 }
    guard start < limit, !words[start].hasConjunction, words[start].preposition == .none,
      words[start].tag.isNominal
    else { return from }
    let mark = phraseParser.phrases.count
    if isComma, current.nature == .common, current.kind == .person, phraseParser.phrases[phrase].genitive != nil,
      let name = phraseParser.personBetweenCommas(start, limit)
    {
      phraseParser.phrases[phrase].apposition = name.phrase
      phraseParser.phrases[name.phrase].appositionTo = phrase
      return name.next < limit && words[name.next].tag == .comma ? name.next + 1 : name.next
    }
    guard let parsed = phraseParser.parse(at: start, limit: limit) else { return from }
    let other = phraseParser.phrases[parsed.phrase]
    let isRoleThenName =
      current.kind == .person && current.nature == .common && other.nature == .name
      && (other.kind == nil || other.kind == .person || other.kind == .court)
    let isNameThenRole =
      (isComma || postOf(other) && !isPersonName(parsed.next, limit)) && current.nature == .name
      && other.nature == .common && other.kind == .person
      && (current.kind == nil || current.kind == .person)
    let isNameThenBody =
      isComma && current.nature == .name && other.nature == .common && other.kind != nil
      && (other.kind != .person
        || current.kind != .person && current.kind != nil && other.classes.intersects(vocabulary.relational))
      && (other.kind != .group || !other.isPlural)
      && (!other.isDefinite && other.kind == current.kind || other.classes.intersects(vocabulary.relational))
    guard isRoleThenName || isNameThenRole || isNameThenBody else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[phrase].apposition = parsed.phrase
    phraseParser.phrases[parsed.phrase].appositionTo = phrase
    if isRoleThenName, other.kind == nil { phraseParser.phrases[parsed.phrase].kind = .person }
    if isNameThenRole, current.kind == nil { phraseParser.phrases[phrase].kind = .person }
    var next = parsed.next
    next = roleComplement(parsed.phrase, next, limit)
    if isComma, next < limit, words[next].tag == .comma || words[next].tag == .dash { next += 1 }
    return next
  }

  /// التقى X رئيس الحزب Y: the post is that of the one named behind it.
  private func isPersonName(_ index: Int, _ limit: Int) -> Bool {
    index < limit && !words[index].hasConjunction && words[index].preposition == .none
      && (words[index].tag == .unknown && words[index].enclitic == nil || vocabulary.isGivenName(words[index]))
  }

  /// Whether a noun says which post it is, so that it may stand right behind a name: خالد منصور رئيس الحزب.
  private func postOf(_ role: Phrase) -> Bool {
    guard
      words[role.head].classes.contains(vocabulary.role) || words[role.head].classes.intersects(vocabulary.dealings),
      !words[role.head].isAccusative,
      let genitive = role.genitive
    else { return false }
    let body = phraseParser.phrases[genitive]
    return body.kind != nil && body.kind != .person && body.kind != .group && body.kind != .product
  }

  /// "لشركة", "في مختبر", "باسم الوزارة" behind a role.
  private mutating func roleComplement(_ phrase: Int, _ from: Int, _ limit: Int) -> Int {
    let role = phraseParser.phrases[phrase]
    // أستاذ القانون في جامعة X: the subject is no body
    let isFree = role.genitive.map {
      phraseParser.phrases[$0].nature == .common && phraseParser.phrases[$0].kind == nil
    }
    guard role.kind == .person, role.nature == .common, isFree ?? true, from < limit else { return from }
    var start = from
    var found = words[start].preposition
    if words[start].tag == .preposition {
      start += 1
      guard start < limit else { return from }
    } else if words[start].tag == .noun, words[start].preposition != .none {
      found = words[start].preposition
    } else if words[start].preposition == .none {
      return from
    }
    guard phraseParser.phrases[phrase].possessive == nil,
      found == vocabulary.fi || found == vocabulary.an && role.genitive == nil
        || role.genitive == nil && [vocabulary.lam, vocabulary.ba, vocabulary.bismi].contains(found)
    else { return from }
    let mark = phraseParser.phrases.count
    guard let parsed = phraseParser.parse(at: start, limit: limit) else { return from }
    let complement = phraseParser.phrases[parsed.phrase]
    guard complement.nature == .name || complement.kind != nil else {
      phraseParser.phrases.removeLast(phraseParser.phrases.count - mark)
      return from
    }
    phraseParser.phrases[phrase].genitive = parsed.phrase
    return parsed.next
  }

  // MARK: - Verbs and particles

  private mutating func verb(_ index: Int) {
    let word = words[index]
    let top = stack.top
    let previous = stack[top].predicate.map { sentence.predicates[$0] }
    if let previous, words[previous.word].tag == .auxiliary, !word.hasConjunction || index == previous.word + 1 {
      // كانت فيسبوك قد لجأت: the phrases between belong to the verb
      take(index, in: top)
      return
    }
    if stack[top].predicate == nil {
      take(index, in: top)
      return
    }
    let afterMark = index > 0 && [Tag.comma, .closeQuote, .dash].contains(words[index - 1].tag)
    if index > 0, words[index - 1].tag == .conjunction, !words[index - 1].classes.contains(vocabulary.coordinator),
      !words[index - 1].classes.contains(vocabulary.subordinator)
    {
      // بل, ثم: goes on in the same clause
      stack.pop { $0.kind == .adverbial && $0.link == .circumstance || $0.kind == .relative }
      stack.replaceTop(.complement, at: index)
      take(index, in: stack.top)
      return
    }
    if !word.hasConjunction {
      if index > 0, let last = stack[top].phrases.last, end(of: last) >= index - 1,
        !phraseParser.phrases[last].isDefinite, !afterMark
      {
        // an indefinite noun and a verb: a relative clause without a pronoun
        stack.push(.relative, link: .relative, governor: stack[top].predicate, at: index)
        stack[stack.top].antecedent = inner(of: last, for: word)
        take(index, in: stack.top)
        return
      }
      if let waiting = stack.innermost({ $0.predicate == nil && $0.topic != nil }) {
        stack.pop(to: waiting)
        take(index, in: waiting)
        return
      }
      if !afterMark, word.form == .verbPresent, stack[top].phrases.isEmpty == false {
        // a verb of circumstance: عاد يطالب
        stack.push(.adverbial, link: .circumstance, governor: stack[top].predicate, at: index)
        take(index, in: stack.top)
        return
      }
    } else if let waiting = stack.innermost({ $0.predicate == nil && $0.topic != nil && $0.kind == .main }), afterMark {
      stack.pop(to: waiting)
      take(index, in: waiting)
      return
    }
    if let agreeing = agreeingClause(word) { stack.pop(to: agreeing) }
    if afterMark || word.classes.contains(vocabulary.say) {
      stack.pop { $0.kind != .main }
    } else {
      stack.pop { $0.kind == .adverbial && $0.link == .circumstance }
    }
    stack.replaceTop(.main, at: index)
    take(index, in: stack.top)
  }

  /// Of an indefinite phrase and its genitives, the innermost that the verb's pronoun agrees with: "تسوية دعوى رفعها".
  private func inner(of phrase: Int, for verb: Word) -> Int {
    guard let pronoun = verb.enclitic, pronoun.person == 3, !pronoun.isPlural, let isFeminine = pronoun.isFeminine
    else {
      return phrase
    }
    var best = phrase
    var current: Int? = phrase
    var depth = 0
    while let found = current, depth < 4 {
      let candidate = phraseParser.phrases[found]
      if candidate.nature == .common, !candidate.isDefinite,
        isFeminine == (candidate.isFeminine || candidate.isPlural && candidate.kind != .group)
      {
        best = found
      }
      current = candidate.genitive
      depth += 1
    }
    return best
  }

  /// The clause whose verb a coordinated verb agrees with, where it cannot go on with that of the relative clause:
  /// "رفض القاضي الحجج التي قدمتها الشركة وأتاح …".
  private func agreeingClause(_ word: Word) -> Int? {
    guard word.hasConjunction, word.person == 3, stack[stack.top].kind == .relative,
      let current = stack[stack.top].predicate
    else { return nil }
    let agrees = { (predicate: Int) -> Bool in
      let verb = self.words[self.sentence.predicates[predicate].word]
      return verb.person == 3 && verb.isFeminine == word.isFeminine && verb.isPlural == word.isPlural
    }
    if agrees(current) { return nil }
    return stack.innermost { clause in clause.predicate.map(agrees) ?? false }
  }

  /// The word behind a phrase and the name that says what it is called.
  private func end(of phrase: Int) -> Int {
    let name = phraseParser.phrases[phrase].apposition.map { phraseParser.phrases[$0].words.upperBound } ?? 0
    return Swift.max(phraseParser.phrases[phrase].words.upperBound, name)
  }

  /// Makes the verb the predicate of a clause.
  private mutating func take(_ index: Int, in clause: Int) {
    let word = words[index]
    var predicate = Predicate(word: index, lexeme: word.lexeme, classes: word.classes, isFinite: true)
    predicate.otherLexeme = word.otherLexeme
    predicate.clause = clause
    predicate.parent = stack[clause].governor
    predicate.link = stack[clause].link
    predicate.isPassive = word.isPassive
    predicate.isNegated = pendingNegation
    predicate.isPossible = pendingModal && word.form == .verbPresent
    predicate.isFuture = pendingFuture || word.isFuture
    predicate.isConditional = stack[clause].kind == .conditional
    predicate.antecedent = stack[clause].antecedent
    if let old = stack[clause].predicate {
      // an auxiliary gives way to the verb that it helps, and hands its polarity on
      predicate.isNegated = predicate.isNegated || sentence.predicates[old].isNegated
      predicate.isFuture = predicate.isFuture || sentence.predicates[old].isFuture
      sentence.predicates[old].isSpent = true
      for phrase in stack[clause].phrases
      where phraseParser.phrases[phrase].preposition == .none && stack[clause].topic == nil {
        stack[clause].topic = .phrase(phrase)
      }
      stack[clause].before = stack[clause].phrases
    }
    sentence.predicates.append(predicate)
    stack[clause].predicate = sentence.predicates.count - 1
    pendingNegation = false
    pendingModal = false
    pendingFuture = false
  }

  private mutating func complementizer(_ index: Int) {
    let word = words[index]
    if let current = stack[stack.top].predicate, words[sentence.predicates[current].word].tag == .auxiliary,
      word.enclitic == nil
    {
      // سبق لـ X أن: one clause with the verb that follows
      if let last = stack[stack.top].phrases.last, stack[stack.top].topic == nil {
        stack[stack.top].topic = .phrase(last)
      }
      return
    }
    if prepositionWord >= 0,
      words[prepositionWord].classes.contains(vocabulary.reason)
        || words[prepositionWord].classes.contains(vocabulary.purpose)
    {
      let isPurpose = !words[prepositionWord].classes.contains(vocabulary.reason)
      stack.push(
        .adverbial, link: isPurpose ? .purpose : .reason, governor: stack[stack.top].predicate, at: index)
      preposition = .none
      prepositionWord = -1
      return
    }
    if word.hasConjunction, let sibling = stack.innermost({ $0.kind == .complement }) {
      stack.pop(to: sibling)
      stack.replaceTop(.complement, at: index)
    } else {
      stack.pop { $0.kind == .relative && $0.predicate == nil }
      // "كشف تحقيق أجرته X أن …": the content is that of the verb that speaks
      let (predicates, vocabulary) = (sentence.predicates, vocabulary)
      let speaks = { (clause: Clause) in
        clause.predicate.map { Self.speaks(predicates[$0].classes, vocabulary) } ?? false
      }
      if stack.innermost(speaks) != nil { stack.pop { $0.kind == .relative && !speaks($0) } }
      stack.push(.complement, link: .complement, governor: stack[stack.top].predicate, at: index)
      let parent = stack[stack.top].parent
      // "ادعاءات بأن": the noun governs
      if parent >= 0, let last = stack[parent].phrases.last,
        phraseParser.phrases[last].words.upperBound >= index - 1,
        stack[parent].predicate == nil
          || phraseParser.phrases[last].classes.contains(vocabulary.accusation)
      {
        stack[stack.top].governingPhrase = last
      }
    }
    if let pronoun = word.enclitic { stack[stack.top].topic = .pronoun(pronoun) }
    preposition = .none
    prepositionWord = -1
  }

  /// Whether a verb takes what somebody says, wants or finds.
  private static func speaks(_ classes: ClassSet, _ vocabulary: Vocabulary) -> Bool {
    classes.intersects(vocabulary.claims) || classes.intersects(vocabulary.plans)
      || classes.intersects(vocabulary.factives) || classes.contains(vocabulary.deny)
  }

  private mutating func relative(_ index: Int) {
    var last = stack[stack.top].phrases.last
    // من بينهم مجمع X، الذي: the one named right before, whatever it belongs to
    if let named = phraseParser.phrases.indices.last(where: {
      phraseParser.phrases[$0].nature == .name && phraseParser.phrases[$0].appositionTo == nil
        && phraseParser.phrases[$0].governor.map { words[$0].tag == .include } ?? false
        && phraseParser.phrases[$0].words.upperBound <= index
        && words[phraseParser.phrases[$0].words.upperBound..<index].allSatisfy { $0.tag != .verb && $0.tag != .noun }
    }), last.map({ phraseParser.phrases[$0].words.upperBound < phraseParser.phrases[named].words.lowerBound }) ?? true {
      last = named
    }
    while let member = last, let next = phraseParser.phrases[member].nextInList { last = next }
    if let pronoun = last, phraseParser.phrases[pronoun].nature == .pronoun, stack[stack.top].predicate == nil,
      phraseParser.phrases[pronoun].words.upperBound == index, case .phrase(let topic)? = stack[stack.top].topic,
      topic != pronoun
    {
      // الموزع هو الذي زوّد
      last = topic
    }
    let act = stack[stack.top].predicate
    stack.push(.relative, link: .relative, governor: stack[stack.top].predicate, at: index)
    if words[index].classes.contains(vocabulary.conjunctionClass) {
      stack[stack.top].antecedentPredicate = act
      if let last { stack[stack.top].antecedent = last }
      return
    }
    if let last { stack[stack.top].antecedent = antecedent(from: last, for: words[index]) }
  }

  /// Of a phrase, its genitive and its list, the member that a relative pronoun agrees with.
  private func antecedent(from phrase: Int, for pronoun: Word) -> Int {
    var candidates = [phrase]
    var inner = phraseParser.phrases[phrase].genitive
    while let next = inner {
      candidates.append(next)
      inner = phraseParser.phrases[next].genitive
    }
    let agrees = { (candidate: Int) -> Bool in
      let head = self.phraseParser.phrases[candidate]
      if head.nature == .name && head.kind != .person { return true }
      let feminine = head.isFeminine || head.isPlural && head.kind == nil
      return pronoun.isPlural ? head.isPlural : feminine == pronoun.isFeminine
    }
    // the nearest noun first
    for candidate in candidates.reversed() where agrees(candidate) { return candidate }
    return phrase
  }

  private mutating func conjunction(_ index: Int) {
    let word = words[index]
    preposition = .none
    prepositionWord = -1
    if word.classes.contains(vocabulary.subordinator) {
      stack.pop { $0.kind == .relative && $0.predicate != nil }
      stack.push(.adverbial, link: .reason, governor: stack[stack.top].predicate, at: index)
    } else if word.classes.contains(vocabulary.coordinator),
      stack[stack.top].predicate != nil
        || stack[stack.top].topic != nil && stack.depth > 1 && index > 0 && words[index - 1].tag == .comma
    {
      let staysInside = word.tag == .conjunction && index > 0 && words[index - 1].tag != .comma
      stack.pop { $0.kind != .main && !($0.kind == .complement && staysInside) }
      stack.replaceTop(.main, at: index)
    }
  }

  private mutating func comma(_ index: Int) {
    stack.pop { $0.kind == .relative && $0.predicate != nil }
    preposition = .none
    prepositionWord = -1
  }

  private mutating func restart(_ index: Int) {
    stack.restart(at: index + 1)
    pendingNegation = false
    pendingModal = false
    pendingFuture = false
    preposition = .none
    prepositionWord = -1
  }

  private mutating func colon(_ index: Int) {
    if let speaker = stack.innermost({ clause in
      clause.predicate.map { self.sentence.predicates[$0].classes.contains(self.vocabulary.say) } ?? false
    }) {
      let governor = stack[speaker].predicate
      stack.pop(to: speaker)
      stack.push(.complement, link: .quotation, governor: governor, at: index + 1)
    } else {
      restart(index)
    }
  }
}
