import Lexicon
import NewsText

/// Which frames speak of which lexeme, best first.
struct FrameIndex: Sendable {
  private let offsets: [Int32]
  private let frames: [Int32]

  init(_ lexicon: Lexicon) {
    let all = lexicon.frames
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
    for number in lexicon.lexemes.indices {
      let classes = lexicon.lexemes[number].classes
      let named = byLexeme[Int32(number)]
      if classes.intersects(union) || named != nil {
        let key = (lexicon.lexemes[number].language, lexicon.lexemes[number].category)
        if let list = isKept.firstIndex(where: { $0 == key }) {
          for head in heads[list] {
            if head.classes.intersects(classes) || named?.contains(Int(head.index)) == true {
              frames.append(head.index)
            }
          }
        }
      }
      offsets.append(Int32(frames.count))
    }
    self.offsets = offsets
    self.frames = frames
  }

  /// The frames of a lexeme, the one with the highest priority first.
  func frames(of lexeme: Int32) -> ArraySlice<Int32> {
    guard lexeme >= 0 else { return [] }
    return frames[Int(offsets[Int(lexeme)])..<Int(offsets[Int(lexeme) + 1])]
  }
}
