import Lexicon

/// Which frames speak of which lexeme, best first.
struct FrameIndex: Sendable {
  private let offsets: [Int32]
  private let frames: [Int32]

  init(_ lexicon: Lexicon) {
    let order = lexicon.frames.indices.sorted { one, other in
      let (left, right) = (lexicon.frames[one], lexicon.frames[other])
      if left.priority != right.priority { return left.priority > right.priority }
      if (left.partner != nil) != (right.partner != nil) { return left.partner != nil }
      return one < other
    }
    var lists = [[Int32]](repeating: [], count: lexicon.lexemes.count)
    for index in order {
      let frame = lexicon.frames[index]
      for (number, lexeme) in lexicon.lexemes.enumerated() where lexeme.language == frame.language {
        let isVerb = lexeme.category == .verb
        guard isVerb ? frame.heads.verbs : (lexeme.category == .noun && frame.heads.nouns) else { continue }
        if frame.heads.classes.intersects(lexeme.classes) || frame.heads.lexemes.contains(Int32(number)) {
          lists[number].append(Int32(index))
        }
      }
    }
    var offsets: [Int32] = [0]
    var frames: [Int32] = []
    for list in lists {
      frames += list
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
