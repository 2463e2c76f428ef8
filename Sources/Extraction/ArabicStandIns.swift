import KnowledgeGraph
import Lexicon

/// Whom an Arabic common noun stands for that names nobody itself: members, means, parts and acts of somebody.
extension FrameMatcher {
  /// The named one behind a common noun; `nil` where the noun speaks for itself.
  func standIn(for index: Int, _ slot: Frame.Slot) -> Argument? {
    let phrase = sentence.phrases[index]
    guard phrase.apposition == nil, phrase.several == nil else { return nil }
    if slot.name == "A", !phrase.isDefinite, phrase.kind == .group || phrase.kind == .government,
      let body = bodyOfMembers(phrase), let found = fitting(.phrase(body), slot)
    {
      return found
    }
    if slot.name == "A",
      phrase.kind == .person || phrase.kind == .group && phrase.classes.contains(vocabulary.transparent),
      phrase.entity == nil || phrase.kind == .group, phrase.possessive == nil, let body = phrase.genitive,
      sentence.phrases[body].nature == .name,
      sentence.phrases[body].kind.map({ [.company, .organization, .media, .government].contains($0) }) ?? true,
      let found = fitting(.phrase(body), slot)
    {
      // زعيم حزب X, مسلحو حركة Y: nobody is named but the body
      return found
    }
    guard phrase.entity == nil || !phrase.isDefinite && phrase.kind != .person else { return nil }
    if phrase.kind == nil || phrase.kind == .product || phrase.kind == .group || phrase.kind == .government,
      slot.name == "A" || phrase.kind != .group, let owner = belongingOwner(of: index),
      let found = fitting(.phrase(owner), slot)
    {
      return found
    }
    guard phrase.entity == nil else { return nil }
    let isPart =
      slot.filler.seesThrough && phrase.classes.contains(vocabulary.transparent)
      || phrase.kind == .company || phrase.kind == .organization
    if isPart, let owner = phrase.genitive, sentence.phrases[owner].nature == .name,
      let found = fitting(.phrase(owner), slot)
    {
      // فرع مصرف X, مكاتب شركة Y
      return found
    }
    if slot.name == "A", phrase.kind == nil || phrase.kind == .product, phrase.classes.intersects(vocabulary.strikes),
      let author = author(ofAct: index), author != .phrase(index)
    {
      return fitting(author, slot)
    }
    return nil
  }

  /// قراصنة من مجموعة X, قوة من جهاز Y: the body whose members act.
  private func bodyOfMembers(_ phrase: Phrase) -> Int? {
    sentence.phrases.indices.first {
      let body = sentence.phrases[$0]
      return body.nature == .name && body.words.lowerBound - phrase.words.upperBound == 1
        && (body.preposition == vocabulary.min
          || body.preposition == vocabulary.fi && vocabulary.researchers.contains(sentence.words[phrase.head].lexeme))
        && (body.kind == .organization || body.kind == .government
          || body.kind == .company
            && (body.classes.contains(vocabulary.organization) || body.preposition == vocabulary.fi))
    }
  }

  /// طائرات تابعة لقوات X: whose the thing is by a participle of belonging.
  private func belongingOwner(of index: Int) -> Int? {
    sentence.predicates.first {
      $0.isParticiple && $0.antecedent == index && $0.classes.intersects(vocabulary.belonging)
    }?.prepositional.first {
      sentence.phrases[$0].preposition == vocabulary.lam && sentence.phrases[$0].nature == .name
        && sentence.phrases[$0].words.lowerBound - sentence.phrases[index].words.upperBound <= 1
    }
  }

  /// شنت X هجوما استهدف Y, الهجوم الذي نفذته X: who is behind an act that is said to do something.
  private func author(ofAct index: Int) -> Argument? {
    if let owner = sentence.phrases[index].genitive, sentence.phrases[owner].nature == .name { return .phrase(owner) }
    return sentence.predicates.indices.first {
      let predicate = sentence.predicates[$0]
      return predicate.isFinite && predicate.object == .phrase(index)
        && predicate.classes.intersects(vocabulary.lightVerbs)
    }.flatMap { effectiveSubject($0) }
  }
}
