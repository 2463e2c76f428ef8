import KnowledgeGraph
import Lexicon

/// Says who does what in the clauses of an Arabic sentence, and finds the verbal nouns and participles in them.
struct ArabicRoleAssigner {
  let vocabulary: Vocabulary
  private var sentence: ParsedSentence

  init(vocabulary: Vocabulary, sentence: ParsedSentence) {
    self.vocabulary = vocabulary
    self.sentence = sentence
  }

  /// Fills subjects, objects and prepositional phrases in, and adds nominal predicates.
  mutating func assign() -> ParsedSentence {
    for clause in sentence.clauses.indices { assignFinite(clause) }
    for clause in sentence.clauses.indices { addNominal(clause) }
    return sentence
  }

  // MARK: - Finite verbs

  private mutating func assignFinite(_ index: Int) {
    let clause = sentence.clauses[index]
    guard let current = clause.predicate else { return }
    var predicate = sentence.predicates[current]
    let verb = sentence.words[predicate.word]
    if let governor = clause.governor, clause.kind == .complement { sentence.predicates[governor].complement = current }
    predicate.extent = clause.start..<clause.end
    predicate.prepositional = []
    var bare: [Int] = []
    for (place, phrase) in clause.phrases.enumerated() {
      if sentence.phrases[phrase].preposition != .none { predicate.prepositional.append(phrase) }
      // the object of a verbal noun is not the verb's
      if isSeat(phrase)
        || place > 0 && isSeat(clause.phrases[place - 1])
          && sentence.phrases[phrase].words.lowerBound == sentence.phrases[clause.phrases[place - 1]].words.upperBound
      {
        continue
      }
      if sentence.phrases[phrase].words.lowerBound > predicate.word, isArgument(phrase),
        !isObjectOfNominal(phrase, at: place, in: clause)
      {
        bare.append(phrase)
      }
    }

    if let pronoun = verb.enclitic { predicate.object = .pronoun(pronoun) }
    if clause.kind == .relative, let antecedent = clause.antecedent {
      relative(&predicate, verb, antecedent, &bare, clause)
    } else {
      main(&predicate, verb, &bare, clause)
    }
    if predicate.isPassive, predicate.object == nil {
      predicate.object = predicate.subject
      predicate.subject = nil
    }
    if predicate.object == nil, let next = bare.first {
      predicate.object = .phrase(next)
      bare.removeFirst()
    }
    if clause.kind == .relative { handOver(&bare, from: predicate, in: clause) }
    predicate.extraObjects = bare
    makePassive(&predicate, verb)
    sentence.predicates[current] = predicate
  }

  /// شملت العقوبات التي فرضتها X شركة Y: what a relative clause cannot take is the object of the verb above it.
  private mutating func handOver(_ bare: inout [Int], from predicate: Predicate, in clause: Clause) {
    guard let phrase = bare.first, let governor = clause.governor, let antecedent = clause.antecedent,
      predicate.object == .phrase(antecedent) || predicate.object == nil && !takesObject(predicate.lexeme),
      clause.phrases.last == phrase || sentence.phrases[phrase].nature == .name || predicate.subject != nil,
      sentence.predicates[governor].isFinite, sentence.predicates[governor].object == nil,
      !sentence.predicates[governor].isPassive, sentence.predicates[governor].subject != .phrase(phrase),
      takesObject(sentence.predicates[governor].lexeme)
    else { return }
    sentence.predicates[governor].object = .phrase(phrase)
    bare.removeFirst()
  }

  private func takesObject(_ lexeme: Int32) -> Bool {
    lexeme >= 0 && vocabulary.lexemes[Int(lexeme)].takesObject
  }

  /// "تملك X، ومقرها لندن، حصة في Y": says only where X sits.
  private func isSeat(_ phrase: Int) -> Bool {
    let head = sentence.words[sentence.phrases[phrase].head]
    return head.hasConjunction && head.classes.contains(vocabulary.headquarters)
      && sentence.phrases[phrase].possessive != nil && sentence.phrases[phrase].preposition == .none
  }

  private func isArgument(_ phrase: Int) -> Bool {
    let candidate = sentence.phrases[phrase]
    return candidate.preposition == .none && candidate.nature != .adverbial && candidate.appositionTo == nil
      && !isCircumstance(candidate)
  }

  /// متهمةً، مضيفاً: an accusative participle goes on about the subject.
  private func isCircumstance(_ phrase: Phrase) -> Bool {
    let head = sentence.words[phrase.head]
    return head.form == .activeParticiple && !head.isDefinite && phrase.nature == .common
      && (head.isAccusative || head.classes.intersects(vocabulary.triggerClasses)) && phrase.kind == nil
  }

  private func isObjectOfNominal(_ phrase: Int, at place: Int, in clause: Clause) -> Bool {
    guard place > 0 else { return false }
    let previous = sentence.phrases[clause.phrases[place - 1]]
    let head = sentence.words[previous.head]
    guard previous.words.upperBound == sentence.phrases[phrase].words.lowerBound else { return false }
    if isCircumstance(previous) { return true }
    if previous.preposition != .none, previous.classes.contains(vocabulary.report) {
      // اتهمت في تقريرها القوات: a text takes no object
      return false
    }
    return head.form == .masdar && previous.nature == .common
      && (previous.genitive != nil || previous.possessive != nil)
  }

  private mutating func relative(
    _ predicate: inout Predicate, _ verb: Word, _ antecedent: Int, _ bare: inout [Int], _ clause: Clause
  ) {
    predicate.antecedent = antecedent
    if let act = clause.antecedentPredicate {
      for phrase in clause.phrases where sentence.phrases[phrase].nature == .pronoun {
        sentence.phrases[phrase].refersToPredicate = act
      }
      main(&predicate, verb, &bare, clause)
      predicate.antecedent = nil
      return
    }
    if verb.enclitic == nil {
      // "الدعوى التي رفعتها عليها": the verb's own pronoun is the one that returns
      for phrase in clause.phrases where sentence.phrases[phrase].nature == .pronoun {
        if sentence.phrases[phrase].preposition != .none { sentence.phrases[phrase].refersTo = antecedent }
      }
    }
    let hasReturningPronoun = clause.phrases.contains { sentence.phrases[$0].refersTo == antecedent }
    if verb.enclitic != nil {
      predicate.object = .phrase(antecedent)
      predicate.subject = takeSubject(&bare, verb) ?? topic(of: clause, verb) ?? .zero(zero(verb, predicate.word))
      return
    }
    if hasReturningPronoun, let first = bare.first, agreement(verb, sentence.phrases[first]) != true,
      !isActor(sentence.phrases[first]) || sentence.words[sentence.phrases[first].head].isAccusative,
      agreement(verb, sentence.phrases[antecedent]) != false
    {
      // التي تتخذ من كمبالا مقرا لها
      predicate.subject = .phrase(antecedent)
      return
    }
    if hasReturningPronoun, let subject = takeSubject(&bare, verb) {
      predicate.subject = subject
      return
    }
    if hasReturningPronoun {
      predicate.subject = topic(of: clause, verb) ?? .zero(zero(verb, predicate.word))
      return
    }
    if let first = bare.first, agreement(verb, sentence.phrases[antecedent]) == false,
      agreement(verb, sentence.phrases[first]) != false
    {
      predicate.subject = takeSubject(&bare, verb)
      return
    }
    predicate.subject = .phrase(antecedent)
  }

  /// الغرامة التي كان X قد فرضها: the one before the verb.
  private func topic(of clause: Clause, _ verb: Word) -> Argument? {
    guard case .phrase(let phrase)? = clause.topic, phrase != clause.antecedent,
      agreement(verb, sentence.phrases[phrase]) != false
    else { return nil }
    return .phrase(phrase)
  }

  private mutating func main(
    _ predicate: inout Predicate, _ verb: Word, _ bare: inout [Int], _ clause: Clause
  ) {
    if verb.person != 3 {
      predicate.subject = .zero(zero(verb, predicate.word))
      return
    }
    if let topic = clause.topic, returns(verb, to: topic), let first = bare.first, topic != .phrase(first),
      sentence.phrases[first].words.lowerBound == predicate.word + 1, isActor(sentence.phrases[first])
    {
      // التطبيق تستخدمه الوزارة
      predicate.object = topic
      bare.removeAll { topic == .phrase($0) }
      predicate.subject = takeSubject(&bare, verb)
      if predicate.subject != nil { return }
      predicate.object = verb.enclitic.map { .pronoun($0) }
    }
    if let topic = clause.topic, !isContradicted(topic, verb) {
      predicate.subject = topic
      if case .phrase(let phrase) = topic { bare.removeAll { $0 == phrase } }
      return
    }
    var inherited = clause.sibling.flatMap { sentence.clauses[$0].predicate }.flatMap {
      sentence.predicates[$0].isPassive ? sentence.predicates[$0].object : sentence.predicates[$0].subject
    }
    if let taken = inherited, !bare.isEmpty, isContradicted(taken, verb) { inherited = nil }
    if verb.classes.contains(vocabulary.rule), !verb.classes.contains(vocabulary.plan),
      case .phrase(let taken)? = inherited,
      sentence.phrases[taken].kind != .court, let before = clause.sibling,
      let court = sentence.clauses[before].phrases.last(where: { sentence.phrases[$0].kind == .court })
    {
      // طعنوا أمام المحكمة فقضت
      inherited = .phrase(court)
    }
    let hasContent =
      clause.predicate.map { current in
        sentence.clauses.contains { $0.kind == .complement && $0.governor == current }
      } ?? false
    if bare.count == 1, predicate.object == nil, let only = bare.first {
      let phrase = sentence.phrases[only]
      // وحجزت حواسيبها: what is one's own
      let isThing = phrase.kind == .product && phrase.possessive != nil && inherited != nil
      let isActor = phrase.nature == .name || phrase.kind != nil && !isThing
      let takesObject = verb.lexeme >= 0 && vocabulary.lexicon.lexemes[Int(verb.lexeme)].takesObject
      let tells = phrase.classes.contains(vocabulary.report) || phrase.classes.contains(vocabulary.probe)
      if agreement(verb, phrase) == false
        || (!isActor && !tells && takesObject && !hasContent && (inherited != nil || !phrase.isDefinite))
      {
        predicate.subject = inherited ?? .zero(zero(verb, predicate.word))
        return
      }
    }
    if let inherited, let first = bare.first, prefersInherited(inherited, first, bare, verb) {
      predicate.subject = inherited
      return
    }
    if let subject = takeSubject(&bare, verb) {
      predicate.subject = subject
      return
    }
    if case .phrase(let phrase)? = clause.topic {
      predicate.subject = .phrase(phrase)
      return
    }
    predicate.subject = inherited ?? .zero(zero(verb, predicate.word))
  }

  /// Whether a coordinated verb keeps its subject although a phrase follows: "حكمت المحكمة … وبرّأت البكري".
  private func prefersInherited(_ inherited: Argument, _ first: Int, _ bare: [Int], _ verb: Word) -> Bool {
    let next = sentence.phrases[first]
    if bare.count >= 2, verb.enclitic == nil, verb.classes.contains(vocabulary.blame),
      sentence.phrases[bare[1]].classes.contains(vocabulary.accusation)
    {
      return true
    }
    guard bare.count == 1, case .phrase(let subject) = inherited,
      agreement(verb, sentence.phrases[subject]) == true, verb.lexeme >= 0,
      vocabulary.lexicon.lexemes[Int(verb.lexeme)].takesObject
    else { return false }
    return next.nature == .name && agreement(verb, next) == nil && verb.isFeminine
  }

  private func takeSubject(_ bare: inout [Int], _ verb: Word) -> Argument? {
    // a plural verb stands behind its subject, never before it
    if verb.isPlural || verb.isDual { return nil }
    guard let first = bare.first else { return nil }
    if bare.count > 1, sentence.phrases[first].nature == .common, sentence.phrases[first].kind == .group,
      sentence.phrases[first].isPlural, sentence.phrases[bare[1]].nature == .name, verb.isFeminine,
      agreement(verb, sentence.phrases[bare[1]]) == true
        || sentence.phrases[bare[1]].nextInList != nil && sentence.words[sentence.phrases[bare[1]].head].isFeminine,
      sentence.phrases[bare[1]].kind == .organization
    {
      // تؤازر الضحايا هيئة المحامين
      return .phrase(bare.remove(at: 1))
    }
    if bare.count > 1, agreement(verb, sentence.phrases[first]) == false,
      agreement(verb, sentence.phrases[bare[1]]) == true
    {
      return .phrase(bare.remove(at: 1))
    }
    return .phrase(bare.removeFirst())
  }

  /// Whether the pronoun at a verb's end means the topic before it.
  private func returns(_ verb: Word, to topic: Argument) -> Bool {
    guard case .phrase(let phrase) = topic, let pronoun = verb.enclitic, pronoun.person == 3, !pronoun.isPlural,
      !pronoun.isDual, sentence.phrases[phrase].nature != .pronoun, let isFeminine = pronoun.isFeminine
    else { return false }
    let found = sentence.phrases[phrase]
    if found.nature == .name, sentence.words[found.head].tag != .noun { return true }
    return isFeminine == (found.isFeminine || found.isPlural && found.kind != .group)
  }

  private func isContradicted(_ topic: Argument, _ verb: Word) -> Bool {
    guard case .phrase(let phrase) = topic else { return false }
    return agreement(verb, sentence.phrases[phrase]) == false
  }

  /// Whether a verb of the third person agrees with a phrase; `nil` where the phrase does not tell.
  private func agreement(_ verb: Word, _ phrase: Phrase) -> Bool? {
    if phrase.nextInList != nil { return nil }
    if verb.isPlural || verb.isDual { return phrase.isPlural || phrase.isDual ? true : nil }
    let head = sentence.words[phrase.head]
    guard head.tag == .noun, head.lexeme >= 0 else { return nil }
    if head.endToken - head.firstToken > 1, phrase.kind == .group || phrase.kind == nil,
      head.isFeminine != verb.isFeminine
    {
      // عائلات الضحايا: the lexicon does not tell the number of a phrase that it holds as one
      return nil
    }
    if phrase.kind == .person || phrase.kind == .group && !phrase.isPlural {
      return head.isFeminine == verb.isFeminine
    }
    if phrase.isPlural {
      // وقتلت أربعة مزارعين: men in the plural have no feminine verb before them
      let areMen = phrase.kind == .group && phrase.hasQuantity && head.isPlural && head.isMasculine && !head.isFeminine
      return areMen && verb.isFeminine ? false : nil
    }
    if phrase.isDual { return nil }
    return head.isFeminine == verb.isFeminine
  }

  private func zero(_ verb: Word, _ word: Int) -> Pronoun {
    Pronoun(
      word: word, person: verb.person, isPlural: verb.isPlural, isDual: verb.isDual,
      isFeminine: verb.isFeminine ? true : (verb.isMasculine ? false : nil))
  }

  private mutating func makePassive(_ predicate: inout Predicate, _ verb: Word) {
    var agent = predicate.prepositional.first { phrase in
      guard let governor = sentence.phrases[phrase].governor else { return false }
      return sentence.words[governor].classes.contains(vocabulary.agent)
    }
    guard
      predicate.isPassive || verb.mayBePassive && agent != nil && predicate.object == nil && takesObject(verb.lexeme)
    else { return }
    if agent == nil,
      predicate.classes.intersects(vocabulary.strikes) || predicate.classes.intersects(vocabulary.intrusions)
    {
      // استُهدفوا ببرنامج X: by means of it
      agent = predicate.prepositional.first {
        sentence.phrases[$0].preposition == vocabulary.ba && sentence.phrases[$0].kind == .product
          && sentence.phrases[$0].nature == .name
      }
    }
    predicate.isPassive = true
    if predicate.object == nil { predicate.object = predicate.subject }
    if predicate.object == predicate.subject || agent != nil { predicate.subject = nil }
    predicate.subject = agent.map { .phrase($0) }
  }

  // MARK: - Verbal nouns and participles

  private mutating func addNominal(_ clauseIndex: Int) {
    let clause = sentence.clauses[clauseIndex]
    var last: (predicate: Int, end: Int)?
    // متهمةً الشركة بـ…: what follows hangs on the participle
    var circumstance: Int?
    var act: Int?
    for (place, phrase) in clause.phrases.enumerated() {
      var member: Int? = phrase
      while let current = member {
        var inner: Int? = current
        var depth = 0
        if let apposition = sentence.phrases[current].apposition, sentence.phrases[apposition].nature == .common {
          // "X، ذراع شركة Y،"
          _ = addNominal(apposition, top: current, place: place, clauseIndex, parent: nil)
        }
        while let candidate = inner, depth < 6 {
          var parent = last.flatMap { isAdjacent($0.end, sentence.phrases[current]) ? $0.predicate : nil }
          if let act, parent == nil || parent == circumstance, link(sentence.phrases[current]) == .purpose {
            // اتهمها باستغلال ثغرة لزرع برنامج: what the act is for
            parent = act
          }
          if let made = addNominal(candidate, top: current, place: place, clauseIndex, parent: parent ?? circumstance) {
            let found = sentence.predicates[made]
            if found.isParticiple || sentence.phrases[candidate].kind == nil
              || sentence.phrases[candidate].genitive != nil
            {
              // قاض، وزير: somebody, on whom nothing that follows hangs
              last = (made, sentence.phrases[current].words.upperBound)
            }
            if found.link == .circumstance { circumstance = made }
            if found.link == .complement, !found.isParticiple, let above = found.parent,
              sentence.predicates[above].classes.intersects(vocabulary.objectControl)
            {
              act = made
            }
          }
          inner = sentence.phrases[candidate].genitive
          depth += 1
        }
        addParticiples(current, clauseIndex)
        member = sentence.phrases[current].nextInList
      }
    }
  }

  /// The phrase for an actor that ends right before a word, a comma between them left aside.
  private func nearestActor(before word: Int) -> Int? {
    sentence.phrases.indices.filter {
      isActor(sentence.phrases[$0]) && sentence.phrases[$0].words.upperBound <= word
        && sentence.phrases[$0].words.upperBound >= word - 1
    }.max { sentence.phrases[$0].words.count < sentence.phrases[$1].words.count }
  }

  private func isAdjacent(_ end: Int, _ phrase: Phrase) -> Bool {
    phrase.words.lowerBound - end <= 1
  }

  private mutating func addNominal(
    _ index: Int, top: Int, place: Int, _ clauseIndex: Int, parent: Int?
  ) -> Int? {
    let phrase = sentence.phrases[index]
    let head = sentence.words[phrase.head]
    let isParent = phrase.classes.contains(vocabulary.parent) && phrase.possessive != nil
    guard phrase.nature == .common || isParent, head.lexeme >= 0,
      head.classes.intersects(vocabulary.triggerClasses) || head.form == .masdar
        || phrase.classes.contains(vocabulary.parent) || vocabulary.triggerNouns.contains(head.lexeme)
    else { return nil }
    let clause = sentence.clauses[clauseIndex]
    var predicate = Predicate(
      word: phrase.head, lexeme: head.lexeme, classes: head.classes.union(phrase.classes), isFinite: false)
    predicate.otherLexeme = phrase.classes.contains(vocabulary.parent) ? vocabulary.parentNoun : head.otherLexeme
    predicate.phrase = index
    predicate.clause = clauseIndex
    predicate.parent = parent ?? clause.predicate ?? clause.governor
    predicate.link = link(sentence.phrases[top])
    predicate.genitive = phrase.genitive
    if clause.predicate == nil, case let topic? = clause.topic, topic != .phrase(top) { predicate.topic = topic }
    if let verb = clause.predicate, vocabulary.isEquating(sentence.words[sentence.predicates[verb].word]),
      let subject = sentence.predicates[verb].subject, subject != .phrase(top),
      head.classes.intersects(vocabulary.relational)
    {
      // تعدّ X من أقدم زبائن Y
      predicate.topic = subject
    }
    let before = phrase.words.lowerBound - 1
    if before >= 0, sentence.words[before].classes.contains(vocabulary.negatingNoun) { predicate.isNegated = true }
    predicate.possessive = phrase.possessive
    if head.classes.contains(vocabulary.headquarters), phrase.possessive != nil,
      head.hasConjunction || phrase.head > 0 && sentence.words[phrase.head - 1].tag == .openParenthesis,
      phrase.genitive == nil,
      let owner = nearestActor(before: phrase.words.lowerBound)
    {
      // "X، ومقرها Y،": the seat of the one named just before
      predicate.possessive = nil
      predicate.genitive = owner
    }
    if isParent, let owner = nearestActor(before: phrase.words.lowerBound) {
      // "X وشركتها الأم Y"
      predicate.possessive = nil
      predicate.genitive = owner
    }
    let isParticiple = head.form == .activeParticiple || head.form == .passiveParticiple
    // مراقبيه, المتهمون: persons, not predicates
    if isParticiple, phrase.isPlural || phrase.isDual || phrase.kind != nil { return nil }
    predicate.isParticiple = isParticiple
    let end = sentence.phrases[top].words.upperBound
    let following = clause.phrases.dropFirst(place + 1).prefix { sentence.phrases[$0].words.lowerBound - end < 40 }
    predicate.prepositional = following.filter { sentence.phrases[$0].preposition != .none }
    predicate.extent = phrase.words.lowerBound..<Swift.max(clause.end, phrase.words.upperBound)
    let next = following.first { sentence.phrases[$0].nature != .pronoun || sentence.phrases[$0].preposition != .none }
      .flatMap { candidate -> Int? in
        let other = sentence.phrases[candidate]
        return other.preposition == .none && other.nature != .adverbial && other.words.lowerBound - end <= 2
          && !sentence.words[other.words.lowerBound].hasConjunction
          && other.appositionTo == nil ? candidate : nil
      }
    if head.classes.contains(vocabulary.developClass), sentence.phrases[top].preposition == vocabulary.min,
      predicate.genitive != nil, place > 0, sentence.phrases[clause.phrases[place - 1]].nature == .pronoun,
      let product = sentence.phrases.indices.last(where: {
        sentence.phrases[$0].kind == .product && sentence.phrases[$0].nature == .name
          && sentence.phrases[$0].words.upperBound <= phrase.head
      })
    {
      // "برنامج X، وهو من تصميم Y"
      predicate.antecedent = product
    }
    if isParticiple {
      // متهمة إياها
      let pronoun = following.first {
        sentence.phrases[$0].nature == .pronoun && sentence.phrases[$0].preposition == .none
          && sentence.phrases[$0].words.lowerBound == end
      }
      participleRoles(&predicate, head, pronoun ?? next, clause)
    } else if let next, predicate.antecedent == nil, sentence.phrases[top].preposition == vocabulary.min,
      sentence.phrases[next].nature == .name, head.classes.intersects(vocabulary.relational),
      predicate.genitive != nil || predicate.possessive != nil
    {
      // ومن أبرز عملائها X وY
      predicate.antecedent = next
      predicate.subject = predicate.genitive.map { .phrase($0) } ?? predicate.possessive.map { .pronoun($0) }
    } else {
      nominalRoles(&predicate, head, next)
    }
    sentence.predicates.append(predicate)
    let made = sentence.predicates.count - 1
    if predicate.link == .complement, let above = predicate.parent, sentence.predicates[above].complement == nil,
      sentence.predicates[above].isFinite, head.form == .masdar
    {
      sentence.predicates[above].complement = made
    }
    return made
  }

  private func link(_ phrase: Phrase) -> PredicateLink {
    if let governor = phrase.governor {
      let classes = sentence.words[governor].classes
      if classes.contains(vocabulary.reason) { return .reason }
      if classes.contains(vocabulary.purpose) { return .purpose }
    }
    return phrase.preposition == vocabulary.lam ? .purpose : .complement
  }

  private mutating func nominalRoles(_ predicate: inout Predicate, _ head: Word, _ next: Int?) {
    let genitive = predicate.genitive.map { Argument.phrase($0) }
    let owner = genitive ?? predicate.possessive.map { .pronoun($0) }
    let agent = predicate.prepositional.first { phrase in
      sentence.phrases[phrase].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
    }
    if let agent {
      predicate.subject = .phrase(agent)
      predicate.object = owner ?? next.map { .phrase($0) }
      return
    }
    let isText =
      head.classes.contains(vocabulary.report)
      && predicate.phrase.map { sentence.phrases[$0].preposition != .none } ?? false
    if let next, !isText,
      head.form == .masdar || head.classes.contains(vocabulary.headquarters)
        || head.classes.contains(vocabulary.customer) && !sentence.phrases[next].isDefinite
    {
      predicate.object = .phrase(next)
      predicate.subject = owner
      return
    }
    if head.form == .masdar, predicate.link == .complement, let owner, let above = predicate.parent,
      sentence.predicates[above].isFinite, sentence.predicates[above].classes.contains(vocabulary.undergo)
    {
      // حظي بتأييد X: the one behind the noun does it to the subject
      predicate.subject = owner
      return
    }
    if head.classes.contains(vocabulary.supportClass), owner == nil, let phrase = predicate.phrase,
      sentence.phrases[phrase].preposition == vocabulary.ba, let above = predicate.parent,
      sentence.predicates[above].isFinite,
      sentence.phrases[phrase].words.upperBound <= sentence.predicates[above].word
        || !takesBa(sentence.predicates[above]),
      !sentence.predicates[above].classes.contains(vocabulary.undergo),
      let backer = predicate.prepositional.first(where: {
        sentence.phrases[$0].preposition == vocabulary.min && isActor(sentence.phrases[$0])
          && sentence.phrases[$0].words.lowerBound - sentence.phrases[phrase].words.upperBound <= 1
      })
    {
      // بدعم من Z، افتتحت X مدرسة
      predicate.subject = .phrase(backer)
      predicate.object = sentence.predicates[above].subject
      return
    }
    if head.classes.contains(vocabulary.supportClass), let owner, let phrase = predicate.phrase,
      sentence.phrases[phrase].preposition == vocabulary.ba, let above = predicate.parent,
      sentence.predicates[above].isFinite, !takesBa(sentence.predicates[above])
    {
      // ادّعى X على Y بمؤازرة Z: Z stands by X
      predicate.subject = owner
      predicate.object = sentence.predicates[above].subject
      return
    }
    if head.form == .masdar, head.classes.contains(vocabulary.supplyClass), case .phrase(let receiver)? = genitive,
      isActor(sentence.phrases[receiver]),
      predicate.prepositional.contains(where: { sentence.phrases[$0].preposition == vocabulary.ba })
    {
      // تزويد الجيش بفرقاطات
      predicate.object = genitive
      return
    }
    if head.classes.contains(vocabulary.accusation), predicate.genitive != nil, let owner, let above = predicate.parent,
      sentence.predicates[above].isFinite, let accused = sentence.predicates[above].subject, accused != owner,
      sentence.predicates[above].classes.contains(vocabulary.deny)
        || sentence.predicates[above].classes.contains(vocabulary.oppose), isNamed(owner)
    {
      // رفض X اتهامات Y
      predicate.subject = owner
      predicate.object = accused
      return
    }
    if head.classes.contains(vocabulary.accusation), predicate.genitive == nil, predicate.possessive == nil,
      head.form == .masdar, let own = predicate.phrase,
      let told = sentence.predicates.first(where: { $0.isFinite && $0.antecedent == own && $0.object == .phrase(own) }),
      let accuser = told.subject, accuser != .phrase(own), let above = predicate.parent
    {
      // ردا على اتهامات ساقتها X
      predicate.subject = accuser
      let party = told.prepositional.first {
        sentence.phrases[$0].preposition == vocabulary.lam || sentence.phrases[$0].preposition == vocabulary.ila
      }
      predicate.object = party.map { .phrase($0) } ?? sentence.predicates[above].subject
      return
    }
    let lexeme = vocabulary.lexemes[Int(head.lexeme)]
    let hasPatient = predicate.prepositional.contains {
      vocabulary.takes(head.lexeme, sentence.phrases[$0].preposition)
    }
    if head.form == .masdar, lexeme.takesObject || hasPatient, case .phrase(let phrase)? = genitive,
      !isActor(sentence.phrases[phrase])
    {
      // زرع البرامج في هواتف: what is planted does not plant
      predicate.object = genitive
      return
    }
    if hasPatient || head.form != .masdar || head.classes.contains(vocabulary.conflictClass) {
      predicate.subject = owner
      return
    }
    if !vocabulary.transfers.contains(head.lexeme),
      let recipient = predicate.prepositional.first(where: {
        sentence.phrases[$0].preposition == vocabulary.lam
          && (isActor(sentence.phrases[$0]) || predicate.possessive != nil && predicate.genitive == nil
            || sentence.phrases[$0].nature == .pronoun && isBehind($0, predicate))
      }), let owner
    {
      predicate.subject = owner
      predicate.object = .phrase(recipient)
      return
    }
    if lexeme.takesObject { predicate.object = owner } else { predicate.subject = owner }
  }

  private func isNamed(_ argument: Argument) -> Bool {
    guard case .phrase(let phrase) = argument else { return false }
    return isActor(sentence.phrases[phrase])
  }

  /// اتهامات الحكومة له: right behind the noun and its genitive.
  private func isBehind(_ phrase: Int, _ predicate: Predicate) -> Bool {
    guard let own = predicate.phrase else { return false }
    return sentence.phrases[phrase].words.lowerBound == sentence.phrases[own].words.upperBound
  }

  private func takesBa(_ predicate: Predicate) -> Bool {
    guard predicate.lexeme >= 0 else { return true }
    return vocabulary.takes(predicate.lexeme, vocabulary.ba)
      || predicate.classes.intersects(vocabulary.lightVerbs) || predicate.classes.contains(vocabulary.say)
      || predicate.classes.contains(vocabulary.demand)
  }

  private func isActor(_ phrase: Phrase) -> Bool {
    phrase.nature == .name || phrase.kind != nil && phrase.kind != .product
  }

  private mutating func participleRoles(
    _ predicate: inout Predicate, _ head: Word, _ next: Int?, _ clause: Clause
  ) {
    let object = predicate.genitive ?? next
    let phrase = predicate.phrase ?? 0
    if head.form == .activeParticiple {
      predicate.object = object.map { .phrase($0) } ?? predicate.possessive.map { .pronoun($0) }
      predicate.link = .circumstance
      let before = clause.phrases.last {
        sentence.phrases[$0].words.upperBound <= sentence.phrases[phrase].words.lowerBound
      }
      if let before, head.isDefinite || isMakerBehind(before, phrase, head) {
        predicate.subject = .phrase(before)
        predicate.antecedent = before
      } else if let governing = clause.predicate {
        predicate.subject = sentence.predicates[governing].subject
      }
    } else {
      let before = clause.phrases.last {
        sentence.phrases[$0].words.upperBound <= sentence.phrases[phrase].words.lowerBound
      }
      predicate.object = before.map { .phrase($0) }
      predicate.antecedent = before
      predicate.isPassive = true
      predicate.link = .relative
    }
  }

  /// "X، مطورة برنامج Y،": what the one named just before makes or owns, not what the clause's subject does meanwhile.
  private func isMakerBehind(_ before: Int, _ phrase: Int, _ head: Word) -> Bool {
    !head.isAccusative && head.classes.intersects(vocabulary.makes) && sentence.phrases[before].nature == .name
      && sentence.phrases[phrase].words.lowerBound - sentence.phrases[before].words.upperBound == 1
  }

  /// Participles that stand as adjectives in a phrase: شركة واتساب المملوكة لفيسبوك.
  private mutating func addParticiples(_ index: Int, _ clauseIndex: Int) {
    let phrase = sentence.phrases[index]
    for place in phrase.words
    where place > phrase.head && sentence.words[place].tag == .adjective && phrase.coreWords?.contains(place) != true {
      let word = sentence.words[place]
      let clause = sentence.clauses[clauseIndex]
      guard word.form == .passiveParticiple || word.form == .activeParticiple, word.tag == .adjective,
        word.lexeme >= 0,
        word.classes.intersects(vocabulary.triggerClasses) || vocabulary.triggerVerbs.contains(word.lexeme)
      else { continue }
      var predicate = Predicate(word: place, lexeme: word.lexeme, classes: word.classes, isFinite: false)
      predicate.isParticiple = true
      predicate.clause = clauseIndex
      predicate.parent = clause.predicate
      predicate.link = .relative
      predicate.antecedent = index
      predicate.extent = phrase.words.lowerBound..<Swift.max(clause.end, phrase.words.upperBound)
      predicate.prepositional = clause.phrases.filter {
        sentence.phrases[$0].words.lowerBound >= place && sentence.phrases[$0].preposition != .none
      }
      if word.form == .passiveParticiple {
        predicate.isPassive = true
        predicate.object = .phrase(index)
      } else {
        predicate.subject = .phrase(index)
      }
      sentence.predicates.append(predicate)
    }
  }
}
