import KnowledgeGraph
import Lexicon

/// Reads noun phrases of an Arabic sentence: where one ends is the rule of the genitive chain (idafa).
///
/// A bare indefinite noun goes on into the next noun until a member is definite, proper or carries a pronoun; then the
/// phrase is closed and takes only agreeing adjectives.
struct ArabicPhraseParser {
  let vocabulary: Vocabulary
  let words: [Word]
  var phrases: [Phrase] = []

  init(vocabulary: Vocabulary, words: [Word]) {
    self.vocabulary = vocabulary
    self.words = words
    phrases.reserveCapacity(words.count / 2 + 4)
  }

  /// Reads the phrase that starts at a word.
  /// - Returns: the phrase's place in ``phrases`` and the word behind it; `nil` where no phrase starts here.
  mutating func parse(at start: Int, limit: Int, depth: Int = 0) -> (phrase: Int, next: Int)? {
    guard start < limit, depth < 12 else { return nil }
    var index = start
    var phrase = Phrase(words: start..<start, head: start, nature: .common)
    phrase.preposition = words[start].tag == .preposition ? .none : words[start].preposition

    // كل من، أكثر من، ثلاثة، عشرات …
    index = quantity(from: index, limit: limit, &phrase)
    if index < limit, words[index].tag == .demonstrative {
      phrase.hasDemonstrative = true
      phrase.isDefinite = true
      index += 1
      if index < limit, words[index].tag == .noun, words[index].isFeminine, !words[index].isPlural,
        vocabulary.masculineDemonstratives.contains(words[index - 1].lexeme)
      {
        // "ساندتها في ذلك النقابة": the pronoun stands alone
        return lonelyQuantity(phrase, start, index)
      }
    }
    guard index < limit else { return lonelyQuantity(phrase, start, index) }
    if words[index].tag == .openQuote, let end = quotedName(from: index, limit: limit), soundsLikeName(index + 1..<end)
    {
      phrase.head = index + 1
      phrase.nature = .name
      if vocabulary.isCue(words[index + 1]) { phrase.kind = vocabulary.kind(of: words[index + 1].classes) }
      phrase.nameWords = index + 1..<end
      phrase.coreWords = index + 1..<end
      phrase.isDefinite = true
      return finish(&phrase, start, closing(end, limit), limit, depth)
    }
    let head = words[index]
    if head.tag == .ordinal, index == start, vocabulary.isReference(head), !isAdjectival(index) {
      // قالت الأخيرة: who was spoken of last
      phrase.nature = .pronoun
      phrase.isDefinite = true
      phrase.isDual = head.classes.contains(vocabulary.both)
      phrase.preposition = head.preposition
      return finish(&phrase, start, index + 1, limit, depth)
    }
    guard head.tag.isNominal || head.tag == .pronoun, !(index > start && head.tag == .pronoun) else {
      return lonelyQuantity(phrase, start, index)
    }
    if head.tag == .number || head.tag == .quantifier { return lonelyQuantity(phrase, start, index + 1) }
    phrase.head = index
    if index > start, phrase.preposition == .none { phrase.preposition = words[start].preposition }
    phrase.isDefinite = phrase.isDefinite || head.isDefinite || head.enclitic != nil
    phrase.isPlural = head.isPlural || phrase.hasQuantity
    phrase.isDual = head.isDual
    phrase.isFeminine = head.isFeminine
    phrase.classes = head.classes
    phrase.possessive = head.enclitic
    phrase.country = head.country
    if head.tag == .pronoun {
      phrase.nature = .pronoun
      phrase.possessive = nil
      return finish(&phrase, start, index + 1, limit, depth)
    }
    if head.classes.contains(vocabulary.time) && head.tag != .name { return time(&phrase, start, index, limit) }
    if isNameStart(index) { return name(&phrase, start, index, limit, depth) }
    phrase.kind = vocabulary.kind(of: head)
    if phrase.kind == .government, head.classes.contains(vocabulary.product), index + 1 < limit,
      words[index + 1].form == .masdar, words[index + 1].tag == .noun
    {
      // نظام تسيير الحاويات: a system, not a regime
      phrase.kind = .product
    }
    if head.endToken - head.firstToken > 1, head.isDefinite, let kind = phrase.kind,
      kind == .organization || kind == .government || kind == .court
    {
      // نقابة الصحفيين, المحكمة العليا: a body that the lexicon holds as a phrase is named by it
      phrase.nature = .name
      let end = nameTail(modifiers(&phrase, index + 1, limit), limit)
      phrase.nameWords = index..<end
      phrase.coreWords = index..<end
      return finish(&phrase, start, end, limit, depth)
    }
    if head.endToken - head.firstToken > 1, head.isDefinite, phrase.kind == .company, !head.isPlural {
      // الشركة القابضة للغزل
      let end = nameTail(index + 1, limit)
      if end > index + 1 {
        phrase.nature = .name
        phrase.nameWords = index..<end
        phrase.coreWords = index..<end
        return finish(&phrase, start, end, limit, depth)
      }
    }
    if phrase.kind == nil, head.isPlural, !head.isFeminine,
      head.form == .activeParticiple || head.form == .passiveParticiple
    {
      // المتظاهرون, مرتادي: people who do what the participle says
      phrase.kind = .group
    }
    return common(&phrase, start, index, limit, depth)
  }

  /// Whether a word stands behind a noun that it may describe: الدورة الأخيرة.
  private func isAdjectival(_ index: Int) -> Bool {
    index > 0 && words[index].preposition == .none && !words[index].hasConjunction
      && [.noun, .name, .unknown, .adjective, .closeQuote, .closeParenthesis].contains(words[index - 1].tag)
  }

  mutating func common(
    _ phrase: inout Phrase, _ start: Int, _ head: Int, _ limit: Int, _ depth: Int
  ) -> (phrase: Int, next: Int) {
    let word = words[head]
    var index = head + 1
    let isTitle = vocabulary.isTitle(word)
    var isOpen = !word.isDefinite && word.enclitic == nil && !word.isAccusative && !word.isClosed

    // adjectives that stand between a definite head and its name: الرئيس المصري X
    if word.isDefinite || word.enclitic != nil { index = modifiers(&phrase, index, limit) }
    if word.isDefinite, word.endToken - word.firstToken > 1, goesOn(index, limit) {
      // شركة التكنولوجيا والتجسس الإسرائيلية
      index = modifiers(&phrase, index + 1, limit)
    }

    while isOpen, index + 1 < limit, word.isPlural, words[index].isPlural, words[index].isConstruct,
      words[index].hasConjunction, words[index].preposition == .none, words[index].enclitic == nil,
      words[index].tag == .noun || words[index].tag == .adjective
    {
      // صحافيي وموظفي الشبكة
      index += 1
    }
    if index + 1 < limit, words[index].tag == .openParenthesis, vocabulary.isCue(word), isOpen,
      words[index + 1].isCapitalized,
      let end = parenthesis(index, limit)
    {
      // مجموعة (NSO Group)
      takeName(&phrase, cue: head, core: index + 1..<end - 1, isOpen: isOpen)
      phrase.nameWords = head..<end
      index = end
      isOpen = false
    } else if index < limit, words[index].tag == .openQuote,
      let end = quotedName(from: index, limit: limit, hasCue: true),
      vocabulary.isCue(word) || isTitle || phrase.kind != nil
        || word.form != .masdar && (isOpen && takesQuoted(word) || word.enclitic != nil)
          && soundsLikeName(index + 1..<end)
    {
      // منافستها «X»
      if isOpen,
        word.classes.contains(vocabulary.role)
          || word.isPlural && phrase.kind == .group && vocabulary.isCue(words[index + 1])
      {
        // رئيسة «حصن رقمي»: the body's name
        index = quotedBody(&phrase, index, end, limit)
        return finish(&phrase, start, index, limit, depth)
      }
      takeName(&phrase, cue: head, core: index + 1..<end, isOpen: isOpen)
      if phrase.kind == nil, isOpen {
        // مسيّرات «X», قانون «X» are things; قافلة «X», حملة «X» are those who go
        phrase.kind = word.classes.intersects(vocabulary.collectives) && !word.isPlural ? .organization : .product
      }
      index = closing(end, limit)
      if !vocabulary.isPersonNoun(word), word.enclitic == nil { phrase.nameWords = head..<index }
      if word.enclitic != nil,
        word.classes.intersects(vocabulary.relational) || word.classes.contains(vocabulary.conflictClass)
      {
        phrase.kind = .company
      }
      isOpen = false
    } else if index < limit, isNameStart(index), !words[index].hasConjunction, words[index].preposition == .none {
      let end = nameEnd(from: index, limit: limit)
      if vocabulary.takesName(word), namesItself(word, phrase), !vocabulary.isPersonNoun(word) || !isBody(index),
        !word.classes.contains(vocabulary.role) || word.isDefinite || isTitle && !isBody(index)
      {
        let end = vocabulary.isPersonNoun(word) ? personEnd(index, limit) : beforePerson(index, end, limit)
        takeName(&phrase, cue: head, core: index..<end, isOpen: isOpen)
        index = extendName(&phrase, cue: word, end, limit)
        isOpen = false
      } else if isOpen, let genitive = parse(at: index, limit: limit, depth: depth + 1) {
        phrase.genitive = genitive.phrase
        phrase.isDefinite = true
        index = genitive.next
        isOpen = false
      }
    } else if isOpen, phrase.kind == nil, index < limit, words[index].tag == .openQuote, index == head + 1,
      let end = quotedName(from: index, limit: limit, hasCue: true), end - index <= 4,
      words[index + 1..<end].allSatisfy({ $0.tag.isNominal }), !word.classes.contains(vocabulary.statement)
    {
      // ترخيص «صرافة اللؤلؤة»: whose it is
      index = quotedBody(&phrase, index, end, limit)
      isOpen = false
    } else if isOpen, isBusinessCue(phrase, word) || isProductCue(phrase, word), startsOpenName(index, limit) {
      takeName(&phrase, cue: head, core: index..<index + 1, isOpen: isOpen)
      index = extendName(&phrase, cue: word, index + 1, limit)
      isOpen = false
    } else if isOpen, index < limit, canBeGenitive(index, of: word) {
      let isBodyName = isOrganizationCue(phrase, word) || isBusinessCue(phrase, word) && !startsDescription(index)
      let kind = phrase.kind
      if isBodyName, index + 2 < limit, words[index].tag == .noun,
        words[index + 1].classes.contains(vocabulary.negatingNoun),
        words[index + 2].tag == .noun, words[index + 2].preposition == .none
      {
        // منظمة عدالة بلا حدود
        takeName(&phrase, cue: head, core: index..<index + 3, isOpen: true)
        return finish(&phrase, start, index + 3, limit, depth)
      }
      if let genitive = parse(at: index, limit: limit, depth: depth + 1) {
        phrase.genitive = genitive.phrase
        let inner = phrases[genitive.phrase]
        phrase.isDefinite = phrase.isDefinite || inner.isDefinite
        if phrase.country < 0 { phrase.country = inner.country }
        index = genitive.next
        isOpen = false
        if goesOn(index, limit) {
          // التكنولوجيا والتجسس: one genitive
          index += 1
        }
        if isBodyName, inner.nature == .common, words[inner.head].form == .masdar, inner.words.upperBound == index {
          // لجنة الدفاع عن الصحافيين
          index = purposeTail(words[inner.head], index, limit)
        }
        if isBodyName, phrase.aliasWords == nil, let alias = innerAlias(genitive.phrase, endingAt: index) {
          // منظمة الأمن القومي (NSO): the whole body's other name
          phrase.aliasWords = alias
          phrase.nature = .name
          phrase.nameWords = head..<alias.lowerBound - 1
          phrase.coreWords = head..<alias.lowerBound - 1
        } else if isBodyName, inner.isDefinite || inner.nature == .name, namesBody(inner, kind: kind) {
          index = nameTail(index, limit)
          phrase.nature = .name
          phrase.nameWords = head..<index
          phrase.coreWords = head..<index
          if inner.nature == .name, inner.entry < 0, inner.kind == phrase.kind, words[inner.head].tag == .noun,
            inner.coreWords?.lowerBound == inner.head
          {
            // حزب التكتل الشعبي: one name, not two
            phrases[genitive.phrase].nature = .common
            phrases[genitive.phrase].nameWords = nil
            phrases[genitive.phrase].coreWords = nil
            phrases[genitive.phrase].kind = nil
          }
        }
      }
    }
    if phrase.nature == .common, phrase.kind == .group, !word.isPlural, !word.isDual, !phrase.hasQuantity,
      let genitive = phrase.genitive, let body = phrases[genitive].kind,
      [.organization, .company, .media, .government].contains(body)
    {
      // مهاجم نادي X: one of them
      phrase.kind = .person
    }
    let before = index
    index = modifiers(&phrase, index, limit)
    if phrase.nature == .name, phrase.nameWords?.upperBound == before, phrase.genitive != nil,
      isOrganizationCue(phrase, word) || isBusinessCue(phrase, word)
    {
      index = nameTail(index, limit)
      phrase.nameWords = head..<index
      phrase.coreWords = head..<index
      phrase.isDescriptive = phrase.kind == .company && words[before..<index].contains { $0.country >= 0 }
      if index < limit, phrase.isDescriptive, startsForeignName(index) {
        // شركة التكنولوجيا والتجسس الإسرائيلية NSO Group: the name follows
        phrase.nature = .common
        phrase.nameWords = nil
        phrase.coreWords = nil
        phrase.isDescriptive = false
      }
    } else if phrase.nature == .common, word.isDefinite, isOrganizationCue(phrase, word) || isBusinessCue(phrase, word)
    {
      let end = nameTail(index, limit)
      if end > head + 1, isOrganizationCue(phrase, word) || end > index, end >= limit || !startsForeignName(end) {
        phrase.isDescriptive =
          end == index && end == head + 2 && words[head + 1].country >= 0 && phrase.kind != .government
        phrase.nature = .name
        phrase.nameWords = head..<end
        phrase.coreWords = head..<end
        index = end
      }
    }
    if phrase.nature == .common, phrase.kind == .product, phrase.isDefinite, let alias = phrase.aliasWords,
      words[alias.lowerBound].isCapitalized
    {
      // برنامج التجسس الشعبي (Pegasus)
      phrase.nature = .name
      phrase.nameWords = alias
      phrase.coreWords = alias
      phrase.entry = words[alias.lowerBound].entry
      phrase.aliasWords = nil
    }
    if phrase.nature == .common, word.isDefinite == false, isOrganizationCue(phrase, word), index > head + 1 {
      phrase.nameWords = head..<index
    }
    return finish(&phrase, start, index, limit, depth)
  }

  /// The spelling in parentheses at the end of a genitive chain: لجنة أساتذة الجامعات (لاجسو).
  private mutating func innerAlias(_ genitive: Int, endingAt end: Int) -> Range<Int>? {
    var current: Int? = genitive
    var depth = 0
    while let inner = current, depth < 4 {
      if let alias = phrases[inner].aliasWords, alias.upperBound + 1 == end {
        phrases[inner].aliasWords = nil
        if let name = phrases[inner].nameWords, name.upperBound > alias.lowerBound - 1 {
          phrases[inner].nameWords = name.lowerBound..<alias.lowerBound - 1
        }
        return alias
      }
      current = phrases[inner].genitive
      depth += 1
    }
    return nil
  }

  /// Whether a second genitive follows with و: التكنولوجيا والتجسس.
  private func goesOn(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let (word, next) = (words[index], words[index + 1])
    return word.hasConjunction && word.isDefinite && word.tag == .noun && word.preposition == .none
      && vocabulary.kind(of: word) == nil && (next.tag == .adjective && next.isDefinite || next.isCapitalized)
  }

  func canBeGenitive(_ index: Int, of head: Word) -> Bool {
    let word = words[index]
    if word.hasConjunction || word.preposition != .none { return false }
    switch word.tag {
    case .noun: return !word.isAccusative || word.isDefinite
    case .quantifier, .number: return head.tag == .noun && !head.isAccusative
    case .demonstrative: return true
    // أسهم «مصرف الشام», صمت «رابطة الكتاب»
    case .openQuote:
      return quotedName(from: index, limit: words.count).map { soundsLikeName(index + 1..<$0) } ?? false
    case .adjective:
      if word.isDefinite { return !head.isDefinite && (head.form == .masdar || vocabulary.isCue(head)) }
      // نادي شباب الأوراس, نقابة صحفيي زامورا, رئيس شباب الأوراس
      return word.isPlural && (vocabulary.isCue(head) || head.classes.contains(vocabulary.role))
        && index + 1 < words.count && !words[index + 1].hasConjunction && words[index + 1].preposition == .none
        && (words[index + 1].tag == .unknown || words[index + 1].tag == .noun && words[index + 1].isDefinite
          || words[index + 1].tag == .name)
    default: return false
    }
  }

  mutating func finish(
    _ phrase: inout Phrase, _ start: Int, _ end: Int, _ limit: Int, _ depth: Int
  ) -> (phrase: Int, next: Int) {
    phrase.words = start..<end
    phrase.listHead = phrases.count
    phrases.append(phrase)
    let made = phrases.count - 1
    if phrase.nature == .name, phrase.kind != .person {
      if let name = phrase.nameWords, phrase.aliasWords == nil, name.upperBound == end, end < limit,
        words[end].tag == .openQuote, words[end - 1].tag != .closeQuote,
        words[phrase.head].tag == .noun || phrase.entry >= 0,
        end + 1 < limit, words[end + 1].tag != .verb,
        let close = quotedName(from: end, limit: limit, hasCue: true), close - end <= 4
      {
        // القوة البحرية الأوروبية «أتالانتا»
        phrases[made].aliasWords = end + 1..<close
        phrases[made].words = start..<closing(close, limit)
        return (made, closing(close, limit))
      }
      return (made, skipPurpose(end, limit))
    }
    if phrase.nature == .common, let kind = phrase.kind, [.company, .organization, .media, .product].contains(kind),
      depth < 8,
      end > phrase.head + 1
        || !words[phrase.head].isConstruct && words[phrase.head].endToken - words[phrase.head].firstToken > 1,
      end < limit, startsForeignName(end), let name = parse(at: end, limit: limit, depth: depth + 4)
    {
      // شركة التكنولوجيا والتجسس الإسرائيلية NSO Group
      phrases[made].apposition = name.phrase
      phrases[name.phrase].appositionTo = made
      if phrases[name.phrase].kind == nil { phrases[name.phrase].kind = kind }
      if phrases[name.phrase].country < 0 { phrases[name.phrase].country = phrase.country }
      phrases[made].words = start..<name.next
      return (made, name.next)
    }
    if phrase.nature == .common, phrase.kind == .person, phrase.isDefinite,
      phrase.genitive != nil || end > phrase.head + 1 && vocabulary.isPersonNoun(words[phrase.head]),
      let name = personBehindPost(end, limit)
    {
      phrases[made].apposition = name.phrase
      phrases[name.phrase].appositionTo = made
      phrases[made].words = start..<name.next
      return (made, name.next)
    }
    guard phrase.nature == .common, phrase.kind == .person, depth < 8,
      end > phrase.head + 1 || phrase.possessive != nil,
      end < limit, startsPersonName(end), let name = parse(at: end, limit: limit, depth: depth + 4)
    else { return (made, end) }
    // رئيس الحكومة خالد بنجلون: the name of the one who holds the post
    let found = phrases[name.phrase]
    guard found.nature == .name, found.kind == nil || found.kind == .person || found.kind == .court else {
      phrases.removeLast(phrases.count - made - 1)
      return (made, end)
    }
    phrases[made].apposition = name.phrase
    phrases[name.phrase].appositionTo = made
    phrases[made].words = start..<name.next
    return (made, name.next)
  }

  /// A Latin or quoted name directly behind a description.
  func startsForeignName(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.hasConjunction, word.preposition == .none else { return false }
    if word.tag == .openQuote { return quotedName(from: index, limit: words.count, hasCue: true) != nil }
    if word.tag == .openParenthesis {
      return index + 1 < words.count && words[index + 1].isCapitalized
    }
    return (word.tag == .name || word.tag == .unknown) && word.isCapitalized
  }

  /// Skips what a quoted name is for: «مختبر سراج» للأمن الرقمي.
  func skipPurpose(_ index: Int, _ limit: Int) -> Int {
    guard index > 0, index < limit, words[index - 1].tag == .closeQuote, words[index].preposition == vocabulary.lam,
      words[index].isDefinite, words[index].tag == .noun, !words[index].hasConjunction
    else { return index }
    guard isPurpose(words[index]) else { return index }
    // برنامج «X» للتجسس على Y: an act with one whom it meets
    if words[index].form == .masdar, words[index].classes.intersects(vocabulary.triggerClasses), index + 1 < limit,
      words[index + 1].tag == .preposition, words[index].lexeme >= 0,
      vocabulary.takes(words[index].lexeme, words[index + 1].preposition)
    {
      return index
    }
    var next = index + 1
    while next < limit, words[next].tag == .adjective, words[next].isDefinite, !words[next].hasConjunction { next += 1 }
    return next
  }

  func startsPersonName(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.hasConjunction, word.preposition == .none else { return false }
    if word.tag == .unknown || vocabulary.isGivenName(word) { return true }
    if word.tag == .name { return word.entry < 0 || vocabulary.kind(ofEntry: word.entry) == .person }
    return vocabulary.isTitle(word) && word.isDefinite && index + 1 < words.count
      && (words[index + 1].tag == .unknown || vocabulary.isGivenName(words[index + 1]))
  }
}
