import Lexicon
import NewsText

/// Which frames speak of which lexeme, best first.
struct FrameIndex: Sendable {
  /// What is asked of a frame before all else.
  struct Traits: Sendable {
    var realisation: Frame.Realisation
    var hasCondition: Bool
    var hasPartner: Bool
  }

  /// For each frame what is asked of it before all else.
  let traits: FactTable<Traits>
  /// The frames themselves, to be looked at where they lie: each holds many lists, which a copy would retain.
  let all: FactTable<Frame>
  /// For each frame its partner word, an empty one where it has none.
  let partners: FactTable<Frame.Partner>
  private let offsets: FactTable<Int32>
  private let frames: FactTable<Int32>

  init(_ lexicon: Lexicon) {
    let all = lexicon.frames
    self.all = FactTable(all) { $0 }
    traits = FactTable(all) {
      Traits(realisation: $0.realisation, hasCondition: $0.condition != nil, hasPartner: $0.partner != nil)
    }
    partners = FactTable(all) { $0.partner ?? Frame.Partner(positions: []) }
    let order = all.indices.sorted { one, other in
      let (left, right) = (all[one], all[other])
      if left.priority != right.priority { return left.priority > right.priority }
      if (left.partner != nil) != (right.partner != nil) { return left.partner != nil }
      return one < other
    }
    // Most lexemes carry no class that a frame names: one look at the union of all heads passes them by.
    var union = ClassSet()
    var byLexeme: [Int32: [Int]] = [:]
    for index in order {
      union.formUnion(all[index].heads.classes)
      for lexeme in all[index].heads.lexemes { byLexeme[lexeme, default: []].append(index) }
    }
    // One list for each language and category, without what a lexeme of it does not ask for.
    let isKept: [(Language, Category)] = [(.arabic, .verb), (.arabic, .noun), (.english, .verb), (.english, .noun)]
    let heads = isKept.map { language, category in
      order.filter {
        all[$0].language == language && (category == .verb ? all[$0].heads.verbs : all[$0].heads.nouns)
      }.map { (index: Int32($0), classes: all[$0].heads.classes) }
    }
    var offsets: [Int32] = [0]
    var frames: [Int32] = []
    offsets.reserveCapacity(lexicon.lexemes.count + 1)
    let isNamed = LexemeSet(byLexeme.keys)
    // Thousands of lexemes have the same classes.
    var known: [[ClassSet: [Int32]]] = Array(repeating: [:], count: isKept.count)
    for number in lexicon.lexemes.indices {
      let classes = lexicon.lexemes[number].classes
      let named = isNamed.contains(Int32(number)) ? byLexeme[Int32(number)] : nil
      if classes.intersects(union) || named != nil {
        let key = (lexicon.lexemes[number].language, lexicon.lexemes[number].category)
        if let list = isKept.firstIndex(where: { $0 == key }) {
          if let named {
            for head in heads[list] where head.classes.intersects(classes) || named.contains(Int(head.index)) {
              frames.append(head.index)
            }
          } else {
            let found =
              known[list][classes] ?? heads[list].filter { $0.classes.intersects(classes) }.map(\.index)
            known[list][classes] = found
            frames += found
          }
        }
      }
      offsets.append(Int32(frames.count))
    }
    self.offsets = FactTable(offsets) { $0 }
    self.frames = FactTable(frames) { $0 }
  }

  /// The frames of a lexeme, the one with the highest priority first.
  func frames(of lexeme: Int32) -> List {
    guard lexeme >= 0 else { return List(start: frames.elements, count: 0) }
    let start = Int(offsets[Int(lexeme)])
    return List(start: frames.elements + start, count: Int(offsets[Int(lexeme) + 1]) - start)
  }

  /// The numbers of frames; they are there as long as the index is.
  struct List {
    fileprivate let start: UnsafeMutablePointer<Int32>
    let count: Int

    var isEmpty: Bool { count == 0 }

    subscript(place: Int) -> Int32 { start[place] }
  }
}
