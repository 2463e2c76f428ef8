import KnowledgeGraph
import Lexicon

/// What the mentions of a name in one English text tell of each other: a name that is once said to be a company is one
/// everywhere, and who is spoken of by the last word of a name alone is a person.
extension DocumentInterpreter {
  private struct Seen {
    var kind: EntityKind?
    var isDisputed = false
  }

  /// Gives names of unknown kind the kind that other mentions of them tell.
  mutating func settleNameKinds() {
    var full: [[UInt64]: Seen] = [:]
    var open: [(sentence: Int, phrase: Int, key: [UInt64])] = []
    for index in sentences.indices {
      for (number, phrase) in sentences[index].phrases.enumerated() where phrase.nature == .name && phrase.entry < 0 {
        guard let core = phrase.coreWords, core.count <= 4 else { continue }
        let key = naming.key(core, sentences[index])
        guard !key.isEmpty else { continue }
        if let kind = phrase.kind, kind != .group {
          note(kind, key, &full)
        } else if phrase.kind == nil {
          open.append((index, number, key))
          if full[key] == nil { full[key] = Seen() }
        }
      }
    }
    guard !open.isEmpty else { return }
    let singles = Set(full.keys.filter { $0.count == 1 }.map { $0[0] })
    for place in open where place.key.count == 2 || place.key.count == 3 {
      guard full[place.key]?.kind == nil, let last = place.key.last, singles.contains(last),
        !singles.contains(place.key[0]), isAllUnknown(place.sentence, place.phrase)
      else { continue }
      note(.person, place.key, &full)
    }
    var byLast: [UInt64: Seen] = [:]
    var byFirst: [UInt64: Seen] = [:]
    for (key, seen) in full where key.count > 1 && !seen.isDisputed {
      guard let kind = seen.kind, let first = key.first, let last = key.last else { continue }
      if kind == .person { note(kind, last, &byLast) } else { note(kind, first, &byFirst) }
    }
    for place in open {
      var seen = full[place.key]
      if place.key.count == 1, seen?.kind == nil {
        let (surname, short) = (byLast[place.key[0]], byFirst[place.key[0]])
        if surname != nil, short != nil { continue }
        seen = surname ?? short
      }
      guard let seen, !seen.isDisputed, let kind = seen.kind else { continue }
      sentences[place.sentence].phrases[place.phrase].kind = kind
    }
  }

  /// Trusts a claim less where the evidence does not name both ends: a pronoun or a description may mean another.
  mutating func calibrate() {
    for number in claims.indices {
      let claim = claims[number]
      let named = [claim.subject, claim.object].reduce(0) { count, entity in
        let isNamed = discourse.entities[discourse.canonical(entity)].names.contains {
          $0.sentence == claim.sentence && $0.words.overlaps(claim.evidence)
        }
        return count + (isNamed ? 1 : 0)
      }
      claims[number].confidence *= named == 2 ? 1 : named == 1 ? 0.78 : 0.6
    }
  }

  private func note<Key: Hashable>(_ kind: EntityKind, _ key: Key, _ table: inout [Key: Seen]) {
    var seen = table[key] ?? Seen()
    if let other = seen.kind, other != kind { seen.isDisputed = true }
    seen.kind = seen.kind ?? kind
    table[key] = seen
  }

  /// Whether no word of a name is one of the language.
  private func isAllUnknown(_ index: Int, _ phrase: Int) -> Bool {
    guard let words = sentences[index].phrases[phrase].nameWords else { return false }
    return words.allSatisfy { sentences[index].words[$0].tag == .unknown }
  }
}
