import KnowledgeGraph
import Lexicon

/// Which entity each phrase of a sentence names or describes.
extension DocumentInterpreter {
  /// Gives every phrase that names or describes an actor its entity, in the order of the words.
  mutating func resolvePhrases(_ index: Int) {
    let order = orderOfWords(sentences[index].phrases)
    let subjects = subjects(sentences[index])
    for phrase in order {
      if sentences[index].phrases[phrase].entity == nil { resolvePhrase(phrase, in: index) }
      if let entity = sentences[index].phrases[phrase].entity {
        if sentences[index].isArabic {
          addSeat(phrase, entity, in: index)
        } else {
          addKindForm(phrase, entity, in: index)
        }
        let canonical = discourse.canonical(entity)
        sentences[index].phrases[phrase].entity = canonical
        if sentences[index].phrases[phrase].kind == nil,
          discourse.entities[canonical].isKindFirm,
          discourse.entities[canonical].kind == .product,
          !discourse.entities[canonical].classes.intersects(vocabulary.actingProducts)
        {
          sentences[index].phrases[phrase].kind = .product
        }
        discourse.record(
          canonical, sentence: index, word: sentences[index].phrases[phrase].head,
          isSubject: subjects.contains(phrase) || subjects.contains(sentences[index].phrases[phrase].listHead),
          isListed: sentences[index].phrases[phrase].nextInList != nil
            || sentences[index].phrases[phrase].listHead != phrase)
      }
    }
    for phrase in order
    where sentences[index].phrases[phrase].listHead == phrase && sentences[index].phrases[phrase].nextInList != nil {
      discourse.recordList(
        listMembers(phrase, in: index).compactMap { sentences[index].phrases[$0].entity }, sentence: index)
    }
  }

  /// The phrases by their first words; they mostly stand in that order already.
  private func orderOfWords(_ phrases: [Phrase]) -> [Int] {
    let isOrdered = phrases.indices.dropFirst().allSatisfy {
      phrases[$0 - 1].words.lowerBound <= phrases[$0].words.lowerBound
    }
    if isOrdered { return Array(phrases.indices) }
    return phrases.indices.sorted { phrases[$0].words.lowerBound < phrases[$1].words.lowerBound }
  }

  /// The phrases that are subjects of finite verbs: so few that no set is made of them.
  private func subjects(_ sentence: ParsedSentence) -> [Int] {
    var result: [Int] = []
    for place in sentence.predicates.indices where sentence.predicates[place].isFinite {
      let isSwapped = sentence.predicates[place].isPassive && !sentence.isArabic
      let argument = isSwapped ? sentence.predicates[place].object : sentence.predicates[place].subject
      if case .phrase(let phrase)? = argument {
        result.append(phrase)
        // "The drone maker, X, said": X is spoken of
        if !sentence.isArabic, let name = sentence.phrases[phrase].apposition { result.append(name) }
      }
    }
    return result
  }

  func listMembers(_ phrase: Int, in index: Int) -> [Int] {
    var members: [Int] = []
    var next: Int? = phrase
    while let current = next, members.count < 64 {
      members.append(current)
      next = sentences[index].phrases[current].nextInList
    }
    return members
  }

  private mutating func resolvePhrase(_ phrase: Int, in index: Int) {
    let current = sentences[index].phrases[phrase]
    if isRanked(current, in: index) {
      let found = ranked(current, in: index, slot: nil, excluding: []).map(\.entity)
      if found.count == 1 { sentences[index].phrases[phrase].entity = found[0] }
      return
    }
    if current.isDescriptive {
      sentences[index].phrases[phrase].entity = describedEntity(phrase, in: index)
      return
    }
    if current.nature == .common, current.kind == nil, let count = current.count {
      var several = discourse.lists.last { $0.entities.count == count }?.entities
      if count == 2, !sentences[index].isArabic,
        !(discourse.lists.last { $0.entities.count == 2 }.map { $0.sentence == index - 1 } ?? false),
        let pair = pair(before: index)
      {
        several = pair
      }
      stand(phrase, for: several, in: index)
      return
    }
    if sentences[index].isArabic, current.nature == .common, current.kind == nil || current.kind == .person,
      let found = shortName(current, in: index)
    {
      sentences[index].phrases[phrase].entity = found
      sentences[index].phrases[phrase].kind = discourse.entities[found].kind
      return
    }
    if !sentences[index].isArabic, let own = ownBody(current, in: index) {
      sentences[index].phrases[phrase].entity = own
      return
    }
    guard current.nature == .common, let kind = current.kind, current.isDefinite, current.possessive == nil else {
      if sentences[index].isArabic, let body = ownBodyOfSomebody(current, in: index) {
        sentences[index].phrases[phrase].entity = body
        return
      }
      // what describes no kind of thing names nobody
      if current.apposition != nil || current.nature != .common || current.kind == nil { return }
      if current.kind == .group, let name = naming.groupName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      } else if sentences[index].isArabic, let name = naming.someoneName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        sentences[index].phrases[phrase].kind = .group
      } else if let name = naming.bodiesName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        sentences[index].phrases[phrase].kind = .group
      } else if current.nature == .common, let name = naming.indefiniteName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if current.apposition != nil { return }
    if kind == .person || !sentences[index].isArabic, current.apposition != nil || current.appositionTo != nil {
      return
    }
    let head = sentences[index].words[current.head]
    let description = Discourse.Description(
      kind: kind, head: naming.headHash(current, sentences[index]), classes: current.classes, country: current.country,
      isHeadGeneric: naming.isGeneric(head), sentence: index, word: current.head,
      isFeminine: current.isFeminine, isEnglish: !sentences[index].isArabic,
      bindsHead: sentences[index].isArabic && kind != .person && !vocabulary.isAnyBody(head))
    if sentences[index].isArabic, current.isPlural, !current.isDual, current.count == nil, kind != .group,
      kind == .place || kind == .person || current.words.count > 1
    {
      // الشركات الخاصة: all of them, not those that the text has named
      return
    }
    if !sentences[index].isArabic, let parties = parties(head) {
      stand(phrase, for: parties, in: index)
      return
    }
    if sentences[index].isArabic, current.isPlural, vocabulary.isRule(head), current.genitive == nil {
      // السلطات
      if let name = naming.institutionName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if current.isDual || current.isPlural, kind != .group {
      let several = discourse.resolveSeveral(
        description, count: current.isDual ? 2 : current.count, excluding: coArguments(phrase, in: index))
      if several == nil, !sentences[index].isArabic, current.genitive == nil,
        let name = naming.institutionName(current, sentences[index])
      {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
        return
      }
      stand(phrase, for: several, in: index)
      return
    }
    if kind == .group, !current.isPlural, sentences[index].isArabic, !current.classes.contains(vocabulary.role),
      current.genitive == nil
    {
      // المعارضة: a class of people in one word
      var collective = current
      collective.hasQuantity = true
      if let name = naming.groupName(collective, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if kind == .group, current.isPlural {
      if !sentences[index].isArabic, let known = knownGroup(current, in: index) {
        sentences[index].phrases[phrase].entity = known
        return
      }
      if let name = naming.groupName(current, sentences[index]) {
        sentences[index].phrases[phrase].entity = discourse.entity(for: name)
      }
      return
    }
    if !sentences[index].isArabic, isState(head), current.genitive == nil {
      sentences[index].phrases[phrase].entity = state(description, before: index)
      return
    }
    if let found = discourse.resolve(description, excluding: coArguments(phrase, in: index)) {
      if !sentences[index].isArabic, head.classes.contains(vocabulary.common),
        !discourse.hasHead(found, description.head)
      {
        // "the project" is no body unless one is named so
        sentences[index].phrases[phrase].kind = nil
        return
      }
      sentences[index].phrases[phrase].entity = found
      if !sentences[index].isArabic { discourse.describe(found, description.head, as: kind) }
    } else if let name = naming.institutionName(current, sentences[index]) {
      sentences[index].phrases[phrase].entity = discourse.entity(for: name)
    }
  }

  /// حزبه, شركتها: the body of that sort of which the text has just spoken.
  private func ownBodyOfSomebody(_ phrase: Phrase, in index: Int) -> Int? {
    guard let pronoun = phrase.possessive, pronoun.person == 3, !pronoun.isPlural, phrase.nature == .common,
      phrase.apposition == nil, phrase.genitive == nil, !phrase.isPlural, !phrase.isDual, let kind = phrase.kind,
      kind == .company || kind == .organization || kind == .media,
      !phrase.classes.contains(vocabulary.parent), !phrase.classes.contains(vocabulary.subsidiary)
    else { return nil }
    let description = Discourse.Description(
      kind: kind, head: naming.headHash(phrase, sentences[index]), classes: phrase.classes, country: -1,
      isHeadGeneric: false, sentence: index, word: phrase.head, isFeminine: phrase.isFeminine, bindsHead: true)
    guard let found = discourse.resolve(description, excluding: []), discourse.hasHead(found, description.head),
      discourse.events(since: index - 2).contains(where: {
        discourse.canonical($0.entity) == discourse.canonical(found)
      })
    else { return nil }
    return found
  }

  /// The body that a noun with the article names by the first word of its name: الهلال.
  private func shortName(_ phrase: Phrase, in index: Int) -> Int? {
    let words = sentences[index].words
    guard words[phrase.head].isDefinite, words[phrase.head].tag == .noun, phrase.genitive == nil,
      phrase.possessive == nil, !phrase.hasDemonstrative, phrase.apposition == nil, !phrase.isPlural, !phrase.isDual,
      phrase.words.upperBound == phrase.head + 1
    else { return nil }
    return discourse.shortName(naming.headHash(phrase, sentences[index]))
  }

  /// Adds the form of a body's name with the place where it sits: وزارة الداخلية في زامورا, محكمة في مدينة ليون.
  private mutating func addSeat(_ phrase: Int, _ entity: Int, in index: Int) {
    let current = sentences[index].phrases[phrase]
    let words = sentences[index].words
    let end = current.nameWords?.upperBound ?? current.words.upperBound
    guard current.kind == .government || current.kind == .court, end == current.words.upperBound, end + 1 < words.count,
      words[end].tag == .preposition && words[end].preposition == vocabulary.fi
        || words[end].tag == .name && words[end].preposition == vocabulary.ba,
      !words[end].hasConjunction,
      let seat = sentences[index].phrases.first(where: {
        $0.words.lowerBound == (words[end].tag == .preposition ? end + 1 : end) && $0.nature == .name
      }),
      seat.kind == nil || seat.kind == .place
    else { return }
    let start = current.nameWords?.lowerBound ?? current.head
    discourse.addForm(
      EntityDraft.NamePlace(sentence: index, words: start..<seat.words.upperBound), to: discourse.canonical(entity))
  }

  private mutating func stand(_ phrase: Int, for entities: [Int]?, in index: Int) {
    guard let entities else { return }
    sentences[index].phrases[phrase].several = sentences[index].groups.count
    sentences[index].groups.append(entities)
  }

  /// The entity of common words that either describe one the text has named or name one: النادي النيجيري.
  private mutating func describedEntity(_ phrase: Int, in index: Int) -> Int? {
    let current = sentences[index].phrases[phrase]
    guard let kind = current.kind, let name = naming.name(current, sentences[index]) else { return nil }
    if discourse.knows(name) { return discourse.entity(for: name) }
    let head = sentences[index].words[current.head]
    let description = Discourse.Description(
      kind: kind, head: naming.headHash(current, sentences[index]), classes: current.classes, country: current.country,
      isHeadGeneric: naming.isGeneric(head), sentence: index, word: current.head, isFeminine: current.isFeminine)
    if let found = discourse.resolve(description, excluding: coArguments(phrase, in: index)),
      discourse.hasHead(found, description.head) || discourse.entities[found].country == current.country
    {
      return found
    }
    return discourse.entity(for: name)
  }

  /// The entities that fill another slot of a predicate of which the phrase is an argument.
  private func coArguments(_ phrase: Int, in index: Int) -> Set<Int> {
    var result: Set<Int> = []
    let predicates = sentences[index].predicates
    for place in predicates.indices {
      if predicates[place].subject == .phrase(phrase) {
        addMembers(predicates[place].object, in: index, to: &result)
      } else if predicates[place].object == .phrase(phrase) {
        addMembers(predicates[place].subject, in: index, to: &result)
      }
      if !sentences[index].isArabic, predicates[place].classes.intersects(vocabulary.stands),
        case .phrase(let act)? = predicates[place].object, sentences[index].phrases[act].genitive == phrase
      {
        // "X called the group's action a crime": no act of X
        addMembers(predicates[place].subject, in: index, to: &result)
      }
      if sentences[index].isArabic, predicates[place].isFinite,
        predicates[place].prepositional.contains(where: { sentences[index].holds($0, phrase) })
      {
        addMembers(predicates[place].subject, in: index, to: &result)
      }
    }
    if !sentences[index].isArabic { result.formUnion(actors(upon: phrase, in: index, isInherited: true)) }
    if let genitive = sentences[index].phrases[phrase].genitive, let entity = sentences[index].phrases[genitive].entity
    {
      result.insert(discourse.canonical(entity))
    }
    return result
  }

  /// Adds the entities of a list.
  func addMembers(_ argument: Argument?, in index: Int, to result: inout Set<Int>) {
    guard case .phrase(let first)? = argument else { return }
    for member in listMembers(first, in: index) {
      if let entity = sentences[index].phrases[member].entity { result.insert(discourse.canonical(entity)) }
    }
  }
}
