import KnowledgeGraph
import Lexicon

/// الأول، الثانية، الأخير، الطرفان: actors named by their place among those spoken of last, and dual pronouns.
extension DocumentInterpreter {
  /// Whether a phrase is a reference by place.
  func isRanked(_ phrase: Phrase, in index: Int) -> Bool {
    phrase.nature == .pronoun && sentences[index].words[phrase.head].tag == .ordinal
  }

  /// The actors that a reference by place stands for.
  func ranked(
    _ phrase: Phrase, in index: Int, slot: Frame.Slot?, excluding: Set<Int>
  ) -> [(entity: Int, words: Range<Int>?)] {
    let classes = sentences[index].words[phrase.head].classes
    let kinds = slot?.filler.kinds ?? .actor
    if classes.contains(vocabulary.both) {
      return pair(before: phrase.head, in: index).filter { !excluding.contains($0) }.map { ($0, phrase.words) }
    }
    let actors = actors(before: phrase.head, in: index)
    let place: Int? =
      if classes.contains(vocabulary.latter) {
        actors.lastIndex { accepts($0, kinds, classes) && !excluding.contains($0) }
      } else if classes.contains(vocabulary.former) {
        0
      } else if classes.contains(vocabulary.second) {
        1
      } else {
        2
      }
    guard let place, place < actors.count, accepts(actors[place], kinds, classes), !excluding.contains(actors[place])
    else { return [] }
    return [(actors[place], phrase.words)]
  }

  /// Two actors who were spoken of together last: in one list, or as all who take part in the sentence before.
  func pair(before word: Int, in index: Int) -> [Int] {
    if let list = discourse.lists.last(where: {
      $0.sentence <= index && index - $0.sentence <= 2 && $0.entities.count == 2
    }) {
      return list.entities.map { discourse.canonical($0) }
    }
    let actors = actors(before: word, in: index)
    return actors.count == 2 ? actors : []
  }

  private func accepts(_ entity: Int, _ kinds: Frame.KindSet, _ classes: ClassSet) -> Bool {
    let draft = discourse.entities[entity]
    return draft.fits(kinds)
      && (draft.isFeminine ?? classes.contains(vocabulary.feminineReference))
        == classes.contains(vocabulary.feminineReference)
  }

  /// The actors of the sentence up to a word, where there are two, else those of the one before, in their order.
  private func actors(before word: Int, in index: Int) -> [Int] {
    let here = distinct(discourse.events(since: index).filter { $0.sentence == index && $0.word < word })
    if here.count > 1 { return here }
    for sentence in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      let before = distinct(discourse.events(since: sentence).filter { $0.sentence == sentence })
      if !before.isEmpty { return before + here.filter { !before.contains($0) } }
    }
    return here
  }

  private func distinct(_ events: [MentionEvent]) -> [Int] {
    var result: [Int] = []
    for event in events.sorted(by: { $0.word < $1.word }) {
      let entity = discourse.canonical(event.entity)
      let draft = discourse.entities[entity]
      let isActor = draft.kind != .product && draft.kind != .group && (draft.kind != .place || draft.country >= 0)
      if isActor, !result.contains(entity) { result.append(entity) }
    }
    return result
  }
}
