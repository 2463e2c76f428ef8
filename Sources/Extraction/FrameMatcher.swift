import KnowledgeGraph
import Lexicon

/// Fills the slots of frames with the arguments of predicates.
struct FrameMatcher {
  let vocabulary: Vocabulary
  let sentence: ParsedSentence

  /// A frame with its slots filled.
  struct Match {
    var frame: Int
    var predicate: Int
    var fillings = Fillings()
    var partner: Int?
  }

  /// What fills the slots of a frame: so few that looking through them is faster than hashing their letters.
  struct Fillings {
    private var items: [(slot: Character, argument: Argument)] = []

    subscript(slot: Character) -> Argument? { items.first { $0.slot == slot }?.argument }

    func contains(_ argument: Argument) -> Bool { items.contains { $0.argument == argument } }

    mutating func fill(_ slot: Character, _ argument: Argument) {
      if let place = items.firstIndex(where: { $0.slot == slot }) {
        items[place].argument = argument
      } else {
        items.append((slot, argument))
      }
    }
  }

  /// All frames that hold of a predicate.
  ///
  /// A frame with a partner word silences those without one that say the same.
  func matches(_ predicate: Int, in index: FrameIndex) -> [Match] {
    guard !sentence.predicates[predicate].isSpent else { return [] }
    let own = index.frames(of: sentence.predicates[predicate].lexeme)
    let other = index.frames(of: sentence.predicates[predicate].otherLexeme)
    if own.isEmpty && other.isEmpty { return [] }
    let current = sentence.predicates[predicate]
    if !sentence.isArabic, current.phrase != nil, current.classes.contains(vocabulary.supplyClass),
      let parent = current.parent, sentence.predicates[parent].classes.intersects(vocabulary.endings)
    {
      // "halted exports to X": no longer supplied
      return []
    }
    var result: [Match] = []
    var said: UInt64 = 0
    var blocked: Set<String> = []
    for position in 0..<own.count + other.count {
      let place = Int(position < own.count ? own[position] : other[position - own.count])
      // Most frames fail here; a frame holds many lists, and is taken out only then.
      let traits = index.traits[place]
      if !realises(current, traits.realisation) { continue }
      if traits.hasCondition, let condition = vocabulary.lexicon.frames[place].condition, !holds(condition, current) {
        continue
      }
      var partner: Int?
      if traits.hasPartner {
        partner = self.partner(index.partners.elements + place, of: current)
        if partner == nil { continue }
      }
      let frame = index.all.elements + place
      if !blocked.isEmpty, blocked.contains(frame.pointee.id) { continue }
      let emitted = Self.relations(frame.pointee.emissions)
      if emitted & ~said == 0 { continue }
      guard let match = match(frame, place, predicate, partner) else { continue }
      said |= emitted
      blocked.formUnion(frame.pointee.blocks)
      result.append(match)
    }
    return result
  }

  /// The relations that emissions make, one bit each.
  private static func relations(_ emissions: [Frame.Emission]) -> UInt64 {
    emissions.reduce(0) { $0 | 1 << UInt64($1.relation.rawValue) }
  }

  func realises(_ predicate: Predicate, _ realisation: Frame.Realisation) -> Bool {
    switch realisation {
    case .any: true
    case .finite: predicate.isFinite
    case .nominal: !predicate.isFinite && !predicate.isParticiple
    case .participle: predicate.isParticiple
    }
  }

  private func match(_ frame: UnsafePointer<Frame>, _ number: Int, _ predicate: Int, _ partner: Int?) -> Match? {
    var match = Match(frame: number, predicate: predicate, partner: partner)
    return frame.pointee.slots.withUnsafeBufferPointer { slots -> Match? in
      guard let first = slots.baseAddress else { return match }
      for place in slots.indices {
        let slot = first + place
        if let argument = fill(slot.pointee, match) {
          match.fillings.fill(slot.pointee.name, argument)
        } else if !slot.pointee.isOptional {
          return nil
        }
      }
      return match
    }
  }

  func holds(_ condition: Frame.Condition, _ predicate: Predicate) -> Bool {
    guard let inner = predicate.complement else { return false }
    let complement = sentence.predicates[inner]
    switch condition {
    case .complementNegated: return complement.isNegated
    case .complementClass(let classes): return complement.classes.intersects(classes) && !complement.isNegated
    }
  }

  // MARK: - Partners

  func partner(_ wanted: UnsafePointer<Frame.Partner>, of predicate: Predicate) -> Int? {
    for position in wanted.pointee.positions {
      switch position {
      case .object:
        if let found = fits(phrase(predicate.object), wanted) { return found }
        for candidate in predicate.extraObjects {
          if let found = fits(candidate, wanted) { return found }
        }
      case .subject: if let found = fits(phrase(predicate.subject), wanted) { return found }
      case .genitive: if let found = fits(predicate.genitive, wanted) { return found }
      case .antecedent: if let found = fits(predicate.antecedent, wanted) { return found }
      default:
        for candidate in predicate.prepositional
        where wanted.pointee.prepositions.isEmpty
          || wanted.pointee.prepositions.contains(sentence.phrases[candidate].preposition)
        {
          if let found = fits(candidate, wanted) { return found }
        }
      }
    }
    return nil
  }

  private func phrase(_ argument: Argument?) -> Int? {
    if case .phrase(let phrase)? = argument { return phrase }
    return nil
  }

  private func fits(_ candidate: Int?, _ wanted: UnsafePointer<Frame.Partner>) -> Int? {
    guard var phrase = candidate else { return nil }
    if let other = sentence.phrases[phrase].refersTo { phrase = other }
    var depth = 0
    while depth < 3 {
      let head = sentence.words[sentence.phrases[phrase].head]
      if head.classes.intersects(wanted.pointee.classes) || wanted.pointee.lexemes.contains(head.lexeme) {
        return phrase
      }
      // برامجها الخبيثة
      if sentence.phrases[phrase].kind == .product, sentence.phrases[phrase].classes.intersects(wanted.pointee.classes)
      {
        return phrase
      }
      let carries = sentence.isArabic && head.form == .masdar && head.classes.intersects(vocabulary.carriers)
      guard head.classes.contains(vocabulary.number) || sentence.phrases[phrase].hasQuantity || carries,
        let inner = sentence.phrases[phrase].genitive
      else { return nil }
      phrase = inner
      depth += 1
    }
    return nil
  }

  // MARK: - Slots

  func fill(_ slot: Frame.Slot, _ match: Match) -> Argument? {
    for position in slot.positions {
      for argument in arguments(at: position, slot, match) {
        if match.fillings.contains(argument) { continue }
        // the seat of اتخذ من دبي مقرا is no place where anybody sits
        if case .phrase(let phrase) = argument, phrase == match.partner, position != .subject, sentence.isArabic {
          continue
        }
        guard let found = fitting(argument, slot) else { continue }
        // ندد بتوقيف X is no word against X
        if found != argument, case .phrase(let act) = argument, isUndergone(act), takesStand(match.frame) { continue }
        return found
      }
    }
    return nil
  }

  private func arguments(at position: Frame.Position, _ slot: Frame.Slot, _ match: Match) -> [Argument] {
    let predicate = sentence.predicates[match.predicate]
    switch position {
    case .subject: return effectiveSubject(match.predicate).map { [$0] } ?? []
    case .object:
      guard let object = predicate.object else { return predicate.extraObjects.map { .phrase($0) } }
      return predicate.extraObjects.isEmpty ? [object] : [object] + predicate.extraObjects.map { .phrase($0) }
    case .patient: return patients(predicate)
    case .prepositional: return prepositional(predicate.prepositional, slot).map { .phrase($0) }
    case .genitive:
      return [predicate.genitive.map { .phrase($0) }, predicate.possessive.map { .pronoun($0) }].compactMap { $0 }
    case .antecedent:
      return [predicate.antecedent.map { .phrase($0) }, predicate.topic, appositionHead(predicate)].compactMap { $0 }
    case .complementSubject:
      return [predicate.complement.flatMap { effectiveSubject($0) }].compactMap { $0 }
    case .complementTopic:
      guard let inner = predicate.complement else { return [] }
      let clause = sentence.predicates[inner].clause
      return [clause < sentence.clauses.count ? sentence.clauses[clause].topic : nil, effectiveSubject(inner)]
        .compactMap { $0 }
    case .plaintiff: return [.plaintiff]
    case .defendant: return [.defendant]
    case .opponent: return [.opponent]
    case .lastCourt: return [.lastCourt]
    case .sanctioner: return [.sanctioner]
    case .complementObject:
      return [predicate.complement.flatMap { sentence.predicates[$0].object }].compactMap { $0 }
    case .partnerPrepositional:
      guard let partner = match.partner else { return [] }
      var list = following(partner, in: predicate.clause) + predicate.prepositional
      if !sentence.isArabic, predicate.antecedent == partner {
        // "the lawsuit against X, filed by Y"
        let end = sentence.phrases[partner].words.upperBound
        list += sentence.phrases.indices.filter {
          sentence.phrases[$0].words.lowerBound == end + 1 && sentence.phrases[$0].preposition != .none
        }
      }
      if let inner = sentence.predicates.first(where: { $0.antecedent == partner && $0.isFinite }) {
        list += inner.prepositional
      }
      return prepositional(list, slot).map { .phrase($0) }
    case .partnerGenitive:
      guard let partner = match.partner else { return [] }
      let phrase = sentence.phrases[partner]
      return [phrase.genitive.map { .phrase($0) }, phrase.possessive.map { .pronoun($0) }].compactMap { $0 }
    case .partnerSubject:
      guard let partner = match.partner else { return [] }
      return sentence.predicates.indices.filter { sentence.predicates[$0].antecedent == partner }
        .compactMap { effectiveSubject($0) }.filter { $0 != .phrase(partner) }
    }
  }

  /// The phrase that a noun is an apposition to: "X، مطورة نظام Y".
  private func appositionHead(_ predicate: Predicate) -> Argument? {
    guard let phrase = predicate.phrase else { return nil }
    // شركتها الأم X: the noun carries the name itself
    if sentence.phrases[phrase].nature == .name { return .phrase(phrase) }
    if sentence.isArabic, let name = sentence.phrases[phrase].apposition { return .phrase(name) }
    return sentence.phrases[phrase].appositionTo.map { .phrase($0) }
  }

  /// Where the lexeme itself says that the one acted on stands.
  func patients(_ predicate: Predicate) -> [Argument] {
    guard predicate.lexeme >= 0 else { return [] }
    let lexeme = vocabulary.lexemes[Int(predicate.lexeme)]
    var result: [Argument] = []
    if sentence.isArabic, predicate.isFinite, !predicate.isPassive, lexeme.takesPrepositions, !lexeme.takesObject,
      case .phrase(let object)? = predicate.object, case .phrase? = predicate.subject,
      sentence.phrases[object].nature == .common, sentence.phrases[object].kind == nil,
      predicate.prepositional.allSatisfy({
        sentence.phrases[$0].words.lowerBound > sentence.phrases[object].words.lowerBound
          || !vocabulary.takes(predicate.lexeme, sentence.phrases[$0].preposition)
      })
    {
      // حقق أرباحا في: the verb that takes an object is another one
      return []
    }
    if lexeme.takesPrepositions {
      for phrase in predicate.prepositional
      where vocabulary.takes(predicate.lexeme, sentence.phrases[phrase].preposition) {
        result.append(.phrase(phrase))
      }
    }
    if lexeme.takesObject || !lexeme.takesPrepositions || predicate.isPassive {
      if let object = predicate.object { result.append(object) }
      for phrase in predicate.extraObjects { result.append(.phrase(phrase)) }
    }
    return result
  }

  private func prepositional(_ phrases: [Int], _ slot: Frame.Slot) -> [Int] {
    phrases.filter { index in
      let phrase = sentence.phrases[index]
      if slot.prepositions.contains(phrase.preposition) { return !belongsToNoun(index) }
      guard slot.isAgainst else { return false }
      return vocabulary.lexicon.isAgainst(phrase.preposition)
    }
  }

  /// وفق تقرير للمركز: a phrase with ل right behind an indefinite noun that has a preposition of its own.
  private func belongsToNoun(_ index: Int) -> Bool {
    let phrase = sentence.phrases[index]
    guard sentence.isArabic, phrase.preposition == vocabulary.lam, phrase.nature != .pronoun else { return false }
    return sentence.phrases.contains {
      $0.words.upperBound == phrase.words.lowerBound && $0.nature == .common && !$0.isDefinite && $0.kind == nil
        && $0.governor.map { sentence.words[$0].tag == .attribution } ?? false
    }
  }

  private func following(_ partner: Int, in clause: Int) -> [Int] {
    guard clause < sentence.clauses.count else { return [] }
    let end = sentence.phrases[partner].words.upperBound
    return sentence.clauses[clause].phrases.filter {
      sentence.phrases[$0].words.lowerBound >= end && sentence.phrases[$0].preposition != .none
    }
  }

  /// The subject of a predicate, spoken or taken over from the predicate above.
  func effectiveSubject(_ predicate: Int, depth: Int = 0) -> Argument? {
    let current = sentence.predicates[predicate]
    if let subject = current.subject {
      if sentence.isArabic, case .zero(let pronoun) = subject, let blamed = blamedForDeed(current, pronoun) {
        return blamed
      }
      if case .pronoun = subject, !current.isFinite, let blamed = blamed(predicate) { return blamed }
      if case .pronoun(let pronoun) = subject, let speaker = speaker(of: current, pronoun, depth) { return speaker }
      return subject
    }
    if current.isPassive || depth > 4 { return nil }
    if !current.isFinite, current.classes.contains(vocabulary.useClass), case .phrase(let tool)? = current.object,
      let owner = owner(of: tool)
    {
      // "the use of the firm's programs to …": who owns the tool is meant
      return .phrase(owner)
    }
    if sentence.isArabic, !current.isFinite, current.classes.contains(vocabulary.useClass),
      case .pronoun(let pronoun)? = current.object, let owner = owner(ofToolBefore: pronoun.word)
    {
      // "X's programs … and their use against": who owns the tool is meant
      return .phrase(owner)
    }
    guard let parent = current.parent, parent != predicate else { return nil }
    let above = sentence.predicates[parent]
    if sentence.isArabic, !current.isFinite, let own = current.phrase,
      vocabulary.happening.contains(above.lexeme) || above.subject == .phrase(own)
    {
      // تمت معاقبة X: by whomever
      return nil
    }
    switch current.link {
    case .complement, .quotation:
      if above.classes.intersects(vocabulary.objectControl)
        || !sentence.isArabic && above.classes.intersects(vocabulary.english.control)
      {
        let controller = patients(above).first { argument in
          guard sentence.isArabic, case .phrase(let phrase) = argument else { return true }
          return phrase != current.phrase
            && (isActor(sentence.phrases[phrase]) || sentence.phrases[phrase].nature == .pronoun)
        }
        if let controller { return controller }
        // "wants to sue": nobody else is told to
        if !sentence.isArabic, above.isFinite, !above.isPassive { return effectiveSubject(parent, depth: depth + 1) }
        // أمر القاضي بإيداع X السجن
        return above.classes.contains(vocabulary.orderClass) && sentence.isArabic
          ? effectiveSubject(parent, depth: depth + 1) : nil
      }
      if sentence.isArabic, !current.isFinite, !above.isFinite, above.classes.contains(vocabulary.probe),
        !current.classes.contains(vocabulary.probe)
      {
        // فتح تحقيقا في اختراق X: by whomever
        return nil
      }
      if sentence.isArabic, !current.isFinite, above.isFinite, above.classes.intersects(vocabulary.condemns),
        !above.classes.contains(vocabulary.say)
      {
        // أدان X اختراق هواتف Y: not X's own act
        return nil
      }
      return effectiveSubject(parent, depth: depth + 1)
    case .reason:
      if depth == 0, current.classes.intersects(vocabulary.factives) || current.classes.contains(vocabulary.probe) {
        // بعد الكشف عن: whoever found it out
        return nil
      }
      if above.classes.intersects(vocabulary.harmfulReason) { return opponent(of: above) }
      return effectiveSubject(parent, depth: depth + 1)
    case .purpose, .circumstance, .coordinated: return effectiveSubject(parent, depth: depth + 1)
    case .root, .relative, .condition: return nil
    }
  }

  /// أعلن X دعمه, أعرب X وY عن مساندتهما: the pronoun is the one who declares it.
  private func speaker(of predicate: Predicate, _ pronoun: Pronoun, _ depth: Int) -> Argument? {
    let isSaid =
      predicate.isFinite && pronoun.word < sentence.words.count
      && sentence.words[pronoun.word].tag == .complementizer
    guard sentence.isArabic, !predicate.isFinite || isSaid, predicate.link == .complement, depth < 4,
      let parent = predicate.parent,
      !isSaid || sentence.words[sentence.predicates[parent].word].isFeminine == (pronoun.isFeminine ?? false),
      sentence.predicates[parent].isFinite, !sentence.predicates[parent].isPassive,
      sentence.predicates[parent].classes.contains(vocabulary.say)
        || sentence.predicates[parent].classes.intersects(vocabulary.lightVerbs),
      case .phrase(let phrase)? = effectiveSubject(parent, depth: depth + 1)
    else { return nil }
    let found = sentence.phrases[phrase]
    let isSeveral = found.nextInList != nil || found.isDual
    if pronoun.isDual { return isSeveral ? .phrase(phrase) : nil }
    if pronoun.isPlural { return isSeveral || found.isPlural ? .phrase(phrase) : nil }
    if isSeveral, pronoun.isFeminine == true, found.nature == .name, found.kind != .person, found.kind != .group {
      // أعربت فرنسا وإيطاليا عن دعمها
      return .phrase(phrase)
    }
    return isSeveral || found.isPlural && found.kind == .group ? nil : .phrase(phrase)
  }

  /// Whom a harmful verb is directed at: the patient, or who stands behind "against".
  private func opponent(of predicate: Predicate) -> Argument? {
    let against = predicate.prepositional.first {
      vocabulary.lexicon.isAgainst(sentence.phrases[$0].preposition) && isActor(sentence.phrases[$0])
    }
    return against.map { .phrase($0) } ?? patients(predicate).first
  }

  /// "sued X over its hacking": the act is that of the one who is sued, whatever the pronoun alone would say.
  private func blamed(_ predicate: Int) -> Argument? {
    var current = predicate
    var depth = 0
    while let parent = sentence.predicates[current].parent, parent != current, depth < 4 {
      let above = sentence.predicates[parent]
      if sentence.predicates[current].link == .reason, above.classes.intersects(vocabulary.harmfulReason),
        let opponent = opponent(of: above)
      {
        return opponent
      }
      guard [.reason, .complement].contains(sentence.predicates[current].link), !above.isFinite else { return nil }
      current = parent
      depth += 1
    }
    return nil
  }

  private func isActor(_ phrase: Phrase) -> Bool {
    phrase.nature == .name && phrase.kind != .place && phrase.kind != .product
      || phrase.kind.map { Frame.KindSet.actor.contains(Frame.KindSet($0)) } ?? false
  }

  /// أبعد X Y بعدما اعتدى على Z: who is punished did what the reason says, where the verb agrees with him.
  private func blamedForDeed(_ predicate: Predicate, _ pronoun: Pronoun) -> Argument? {
    guard predicate.isFinite, predicate.link == .reason, let parent = predicate.parent,
      sentence.predicates[parent].classes.intersects(vocabulary.harmfulReason),
      case .phrase(let phrase)? = opponent(of: sentence.predicates[parent]), !pronoun.isPlural
    else { return nil }
    let patient = sentence.phrases[phrase]
    guard isActor(patient), !patient.isPlural, patient.nextInList == nil,
      patient.isFeminine == (pronoun.isFeminine ?? false)
    else { return nil }
    return .phrase(phrase)
  }

  /// Whose a thing is: its genitive, or the body that a participle of belonging names.
  private func owner(of phrase: Int) -> Int? {
    var inner = sentence.phrases[phrase].genitive
    var depth = 0
    while let current = inner, depth < 4 {
      if isActor(sentence.phrases[current]) { return current }
      inner = sentence.phrases[current].genitive
      depth += 1
    }
    return sentence.predicates.first {
      $0.isParticiple && $0.antecedent.map { sentence.holds($0, phrase) } ?? false
        && $0.classes.intersects(vocabulary.belonging)
    }?.prepositional.first { sentence.phrases[$0].preposition == vocabulary.lam && isActor(sentence.phrases[$0]) }
  }

  /// Whose the tool is that was spoken of last before a word of the sentence.
  private func owner(ofToolBefore word: Int) -> Int? {
    let tools = sentence.phrases.indices.filter {
      sentence.phrases[$0].words.upperBound <= word && sentence.phrases[$0].kind == .product
    }
    return tools.max { sentence.phrases[$0].words.lowerBound < sentence.phrases[$1].words.lowerBound }
      .flatMap { owner(of: $0) }
  }

  /// "the arrest of X by Y": Y.
  private func agent(behind index: Int) -> Argument? {
    let end = sentence.phrases[index].words.upperBound
    return sentence.phrases.indices.first {
      sentence.phrases[$0].words.lowerBound == end + 1 && $0 != index
        && sentence.phrases[$0].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
    }.map { .phrase($0) }
  }

  // MARK: - Kinds

  func fitting(_ argument: Argument, _ slot: Frame.Slot) -> Argument? {
    switch argument {
    case .plaintiff, .defendant, .opponent, .lastCourt, .sanctioner: return argument
    default: break
    }
    guard case .phrase(let index) = argument else {
      if sentence.isArabic, case .pronoun = argument, slot.filler.kinds.contains(Frame.KindSet(.product)) {
        return argument
      }
      return slot.filler.kinds.isDisjoint(with: .actor) && !slot.filler.isAny ? nil : argument
    }
    let phrase = sentence.phrases[index]
    if let act = phrase.refersToPredicate {
      return slot.reachesBehind ? effectiveSubject(act).flatMap { fitting($0, slot) } : nil
    }
    let isTransparent = phrase.classes.contains(vocabulary.transparent) || phrase.hasQuantity
    if !sentence.isArabic, slot.reachesBehind, phrase.nature == .common, let victim = phrase.genitive,
      sentence.phrases[victim].words.lowerBound > phrase.head,
      phrase.classes.intersects(vocabulary.harms) || vocabulary.damages.contains(sentence.words[phrase.head].lexeme)
        || sentence.phrases[victim].kind == .group && phrase.kind == nil && !isTransparent
    {
      // "condemned the arrest of X by Y": Y is meant
      return agent(behind: index).flatMap { fitting($0, slot) }
    }
    if !sentence.isArabic, slot.reachesBehind, phrase.nature == .common, phrase.possessive != nil,
      phrase.classes.intersects(vocabulary.harms)
    {
      // "condemned his detention": nothing against him
      return agent(behind: index).flatMap { fitting($0, slot) }
    }
    if !sentence.isArabic, phrase.nature == .common, phrase.entity == nil, phrase.several == nil,
      phrase.apposition == nil, slot.filler.seesThrough && isTransparent || slot.reachesBehind,
      let genitive = phrase.genitive, sentence.phrases[genitive].entity != nil,
      let found = fitting(.phrase(genitive), slot)
    {
      // "the network of the hospital", where the network is nobody of its own
      return found
    }
    if sentence.isArabic, slot.reachesBehind, phrase.nature == .common, phrase.kind == .person, phrase.entity == nil,
      phrase.apposition == nil, phrase.appositionTo == nil, let genitive = phrase.genitive,
      sentence.phrases[genitive].nature == .name, let found = fitting(.phrase(genitive), slot)
    {
      // استدعت سفير X: nobody is named but X
      return found
    }
    if sentence.isArabic, phrase.nature == .common, let found = standIn(for: index, slot) { return found }
    if fits(index, slot.filler) { return argument }
    if isOfState(phrase), slot.filler.kinds.contains(Frame.KindSet(.government)) { return argument }
    if sentence.isArabic, slot.filler.seesThrough, phrase.nature == .common, phrase.genitive == nil, !phrase.isDefinite,
      let owner = sentence.phrases.indices.first(where: {
        sentence.phrases[$0].words.lowerBound == phrase.words.upperBound
          && sentence.phrases[$0].preposition == vocabulary.lam && sentence.phrases[$0].nature == .name
      }), fits(owner, slot.filler)
    {
      // هاجمت مواقع لحزب X
      return .phrase(owner)
    }
    if slot.filler.seesThrough && isTransparent || slot.reachesBehind {
      if let genitive = phrase.genitive, let found = fitting(.phrase(genitive), slot) {
        return found
      }
      if slot.reachesBehind, let owner = owner(of: index), fits(owner, slot.filler) {
        return .phrase(owner)
      }
      if let pronoun = phrase.possessive { return .pronoun(pronoun) }
      if slot.reachesBehind, !sentence.isArabic, phrase.nature == .common,
        let agent = sentence.phrases.indices.first(where: {
          sentence.phrases[$0].words.lowerBound == phrase.words.upperBound + 1
            && sentence.phrases[$0].governor.map { sentence.words[$0].classes.contains(vocabulary.agent) } ?? false
        }), agent != index, let found = fitting(.phrase(agent), slot)
      {
        // "the ruling by the court"
        return found
      }
      if slot.reachesBehind, phrase.nature == .common,
        let acting = sentence.predicates.firstIndex(where: { $0.antecedent == index && $0.isFinite }),
        let subject = effectiveSubject(acting), subject != argument, let found = fitting(subject, slot)
      {
        return found
      }
    }
    return nil
  }

  /// Whether what a state has acts for it: طائرات إسرائيلية, غارة تركية.
  private func isOfState(_ phrase: Phrase) -> Bool {
    sentence.isArabic && phrase.nature == .common && phrase.country >= 0 && phrase.entity == nil
      && phrase.genitive == nil
      && (phrase.kind == .product || phrase.kind == nil && phrase.classes.intersects(vocabulary.strikes))
  }

  /// Whether a frame says only for or against whom somebody is.
  private func takesStand(_ frame: Int) -> Bool {
    vocabulary.lexicon.frames[frame].emissions.allSatisfy { $0.relation == .opposes || $0.relation == .supports }
  }

  /// Whether a phrase speaks of harm that is done to the one in its genitive: ندد بتوقيف X is no word against X.
  private func isUndergone(_ index: Int) -> Bool {
    guard sentence.isArabic, sentence.words[sentence.phrases[index].head].classes.intersects(vocabulary.undergone),
      let genitive = sentence.phrases[index].genitive,
      let act = sentence.predicates.first(where: { $0.phrase == index })
    else { return false }
    return act.object == .phrase(genitive)
  }

  /// Whether a product goes by the name of those who run it: "WhatsApp sued".
  private func isActing(_ phrase: Phrase) -> Bool {
    let classes = phrase.entry >= 0 ? vocabulary.names[Int(phrase.entry)].classes : phrase.classes
    return classes.union(phrase.classes).intersects(vocabulary.actingProducts)
      && !phrase.classes.contains(vocabulary.spyware)
  }

  private func fits(_ index: Int, _ filler: Frame.Filler) -> Bool {
    if filler.isAny { return true }
    let phrase = sentence.phrases[index]
    if phrase.nature == .adverbial { return false }
    if let other = phrase.refersTo { return fits(other, filler) }
    if phrase.nature == .pronoun {
      return !filler.kinds.isDisjoint(with: .actor)
        || filler.kinds.contains(Frame.KindSet(.product))
    }
    if phrase.classes.intersects(filler.classes) { return true }
    if sentence.isArabic, phrase.entry >= 0, vocabulary.names[Int(phrase.entry)].classes.intersects(filler.classes) {
      return true
    }
    guard let kind = phrase.kind else {
      // a name of unknown kind may be any actor; but a court is known as one
      if phrase.nature == .name, !sentence.isArabic, filler.kinds == Frame.KindSet(.court) { return false }
      return (phrase.nature == .name || phrase.count != nil) && !filler.kinds.isDisjoint(with: .actor)
    }
    if filler.kinds.contains(Frame.KindSet(kind)) { return true }
    // القاضية X: a person where her name is said
    if kind == .court, phrase.nature == .name, phrase.classes.contains(vocabulary.judge),
      filler.kinds.contains(Frame.KindSet(.person))
    {
      return true
    }
    if kind == .product, !sentence.isArabic, phrase.nature == .name, filler.kinds.contains(Frame.KindSet(.company)) {
      return isActing(phrase)
    }
    if kind == .place, phrase.country >= 0, phrase.nature == .name {
      // فتحت النيابة في تونس تحقيقاً: where, not against whom
      if sentence.isArabic, phrase.preposition == vocabulary.fi { return false }
      // a province takes no side
      if sentence.isArabic, phrase.entry >= 0, vocabulary.names[Int(phrase.entry)].origin == .name {
        return false
      }
      return filler.kinds.contains(Frame.KindSet(.government))
    }
    return false
  }
}
