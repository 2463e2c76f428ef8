import KnowledgeGraph
import Lexicon

/// Groups whose members an English text names later: "Two editors have filed suit … The plaintiffs are X and Y."
extension DocumentInterpreter {
  /// Says of the members what was said of their group.
  mutating func expandGroups() {
    var members: [Int: [Int]] = [:]
    for entity in discourse.entities.indices
    where discourse.entities[entity].kind == .group && discourse.canonical(entity) == entity {
      if let found = listed(as: entity) { members[entity] = found }
    }
    if members.isEmpty { return }
    var result: [ClaimDraft] = []
    result.reserveCapacity(claims.count)
    for claim in claims {
      let subjects = members[discourse.canonical(claim.subject)] ?? [claim.subject]
      let objects = members[discourse.canonical(claim.object)] ?? [claim.object]
      for subject in subjects {
        for object in objects where object != subject {
          var copy = claim
          copy.subject = subject
          copy.object = object
          if copy.subject != claim.subject || copy.object != claim.object { copy.confidence -= 0.1 }
          result.append(copy)
        }
      }
    }
    claims = result
  }

  private static let counts = [
    "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6, "pair": 2, "trio": 3,
  ]

  /// The members of a group that is counted, where the sentences behind list as many names that fit.
  private func listed(as group: Int) -> [Int]? {
    guard let first = discourse.entities[group].names.first, first.sentence < sentences.count else { return nil }
    let sentence = sentences[first.sentence]
    let words = first.words
    guard
      let count = Self.counts.first(where: { entry in
        guard let hash = naming.hash(entry.key) else { return false }
        return words.prefix(2).contains { naming.key($0..<$0 + 1, sentence).first == hash }
      })?.value,
      let phrase = sentence.phrases.first(where: { $0.words.lowerBound == words.lowerBound && $0.kind == .group })
    else { return nil }
    let head = sentence.words[phrase.head]
    let isBody = vocabulary.kind(of: head.classes).map { [.company, .organization, .media].contains($0) } ?? false
    for list in discourse.lists
    where list.sentence > first.sentence && list.sentence - first.sentence <= (isBody ? 2 : 4) {
      let entities = list.entities.map(discourse.canonical)
      // "The communities of X and Y": the noun itself says who they are
      let isSame = sentences[list.sentence].words.contains { $0.lexeme == head.lexeme && $0.tag == .noun }
      let fitting = entities.filter { isSame ? discourse.entities[$0].kind != .group : fits($0, isBody) }
      guard fitting.count == count, fitting.count == entities.count || isBody, Set(fitting).count == count,
        fitting.allSatisfy({ firstSentence($0) > first.sentence })
      else { continue }
      if isBody || speaks(of: head, in: list.sentence) { return fitting }
    }
    return nil
  }

  /// A place that is no state: its governor belongs to none.
  func isProvince(_ entity: Int) -> Bool {
    let entry = discourse.entities[entity].entry
    return entry >= 0 && vocabulary.names[Int(entry)].origin == .name
  }

  /// "the Baha'i poet X": what stands before is no employer.
  func isRootless(_ role: Phrase, in index: Int) -> Bool {
    guard vocabulary.english.rootless.contains(sentences[index].words[role.head].lexeme), let before = role.genitive
    else { return false }
    let words = sentences[index].phrases[before].words
    return words.upperBound <= role.head && words.upperBound > 0
      && !sentences[index].words[words.upperBound - 1].isPossessor
  }

  private func firstSentence(_ entity: Int) -> Int { discourse.entities[entity].names.first?.sentence ?? 0 }

  private func fits(_ entity: Int, _ isBody: Bool) -> Bool {
    let draft = discourse.entities[entity]
    return isBody
      ? [.company, .organization, .media].contains(draft.kind) && draft.kind != .group
      : draft.kind == .person || !draft.isKindFirm && draft.kind == .organization
  }

  /// Whether a sentence names a group by its noun, or as the parties of a case: "The editors, X and Y", "The plaintiffs are".
  private func speaks(of head: Word, in index: Int) -> Bool {
    sentences[index].words.contains { word in
      word.lexeme >= 0 && word.tag == .noun
        && (word.lexeme == head.lexeme || vocabulary.english.sides.contains(word.lexeme))
    }
  }

  /// "its chief executive", "its leader": of a body that has such a post.
  func ownerOfPost(_ pronoun: Pronoun, _ role: Phrase, in index: Int, excluding person: Int) -> Int? {
    let head = sentences[index].words[role.head]
    guard pronoun.isHuman == false || pronoun.isPlural else { return nil }
    let kinds: Set<EntityKind>
    if vocabulary.english.unionPosts.contains(head.lexeme) {
      kinds = [.organization]
    } else if vocabulary.english.firmPosts.contains(head.lexeme) {
      kinds = [.company, .media]
    } else {
      return nil
    }
    if kinds.contains(.company),
      let firm = discourse.resolve(
        pronoun, sentence: index, word: pronoun.word, excluding: [person], prefersSubject: false,
        accepts: { kinds.contains($0.kind) && $0.isKindFirm })
    {
      return firm
    }
    return discourse.resolve(
      pronoun, sentence: index, word: pronoun.word, excluding: [person], prefersSubject: false,
      accepts: { kinds.contains($0.kind) || !$0.isKindFirm && $0.kind == .organization })
  }
}
