/// Pairs quotation marks.
///
/// Which mark opens and which closes is taken from the glyphs where they nest properly in a paragraph, otherwise from
/// their order, because many sites use them reversed; spaces decide where a paragraph has an odd number of marks.
struct QuotationFinder {
  private enum Family: Int, CaseIterable {
    case plain, guillemet, curly, single
  }

  private struct Mark {
    var token: Int
    var isOpeningGlyph: Bool
  }

  /// A quotation that the paragraph before left open, and the pieces of it since.
  private struct Carry {
    var pieces: [Quotation] = []
    var isActive = false
  }

  private static let longestCarry = 8

  let tokens: TokenTable
  let folded: [UInt8]
  let bytes: [UInt8]

  func find() -> [Quotation] {
    var result: [Quotation] = []
    var carries = [Carry](repeating: Carry(), count: Family.allCases.count)
    var marks = [[Mark]](repeating: [], count: Family.allCases.count)
    var start = 0
    var hasMarks = false
    for token in 0...tokens.count {
      if token == tokens.count || token > start && tokens.flags[token].contains(.paragraphStart) {
        if hasMarks || carries.contains(where: \.isActive) {
          for family in Family.allCases {
            pair(marks[family.rawValue], family, start..<token, &carries[family.rawValue], &result)
            marks[family.rawValue].removeAll(keepingCapacity: true)
          }
        }
        hasMarks = false
        start = token
        if token == tokens.count { break }
      }
      guard tokens.kind[token] == .punctuation else { continue }
      let first = folded[Int(tokens.foldStart[token])]
      guard first == 0x22 || first == 0x27, let (family, opening) = classify(token, first, from: start) else {
        continue
      }
      marks[family.rawValue].append(Mark(token: token, isOpeningGlyph: opening))
      hasMarks = true
    }
    result.sort { ($0.firstToken, -$0.endToken) < ($1.firstToken, -$1.endToken) }
    return result
  }

  private func classify(_ token: Int, _ folded: UInt8, from paragraph: Int) -> (Family, isOpening: Bool)? {
    let from = Int(tokens.start[token])
    let first = bytes[from]
    if folded == 0x22 {
      switch first {
      case 0x22: return (.plain, true)
      case 0xC2: return (.guillemet, bytes[from + 1] == 0xAB)
      case 0xC3: return (.curly, bytes[from + 5] == 0xC5)  // misread: œ stands for the second half of “
      default: return (.curly, bytes[from + 2] != 0x9D)
      }
    }
    if tokens.foldLength[token] == 2 { return (.plain, true) }
    guard tokens.foldLength[token] == 1 else { return nil }
    // A single mark is an apostrophe more often than not: only its surroundings make it a quotation mark.
    if opensBySpace(token, from: paragraph) { return (.single, true) }
    if closesBySpace(token, from: paragraph) { return (.single, false) }
    return nil
  }

  private func opensBySpace(_ token: Int, from paragraph: Int) -> Bool {
    guard token + 1 < tokens.count, !tokens.flags[token + 1].contains(.spaceBefore) else { return false }
    if token == paragraph || tokens.flags[token].contains(.spaceBefore) { return true }
    let before = folded[Int(tokens.foldStart[token - 1])]
    return before == 0x28 || before == 0x5B || before == 0x2D || before == 0x3A
  }

  private func closesBySpace(_ token: Int, from paragraph: Int) -> Bool {
    guard token > paragraph, !tokens.flags[token].contains(.spaceBefore) else { return false }
    let before = folded[Int(tokens.foldStart[token - 1])]
    if before == 0x28 || before == 0x5B { return false }
    guard token + 1 < tokens.count else { return true }
    return tokens.flags[token + 1].contains(.spaceBefore) || tokens.kind[token + 1] == .punctuation
  }

  private func pair(
    _ marks: [Mark], _ family: Family, _ paragraph: Range<Int>, _ carry: inout Carry, _ result: inout [Quotation]
  ) {
    var marks = marks[...]
    if carry.isActive {
      if let first = marks.first {
        let closes =
          marks.count % 2 == 1 && closesBySpace(first.token, from: paragraph.lowerBound)
          && first.token > paragraph.lowerBound
        if closes {
          result.append(contentsOf: carry.pieces)
          result.append(quotation(open: -1, from: paragraph.lowerBound, to: first.token, close: first.token))
          marks.removeFirst()
        }
        carry = Carry()
      } else if carry.pieces.count < Self.longestCarry {
        carry.pieces.append(quotation(open: -1, from: paragraph.lowerBound, to: paragraph.upperBound, close: -1))
        return
      } else {
        carry = Carry()
      }
    }
    guard !marks.isEmpty else { return }
    var open: [Int] = []
    let byGlyph = nests(marks, family)
    let bySpace = byGlyph == nil && (marks.count % 2 == 1 || family == .single)
    for mark in marks {
      let token = mark.token
      let opens: Bool
      if let isReversed = byGlyph {
        opens = mark.isOpeningGlyph != isReversed
      } else if family == .single {
        opens = mark.isOpeningGlyph
      } else if bySpace, opensBySpace(token, from: paragraph.lowerBound) {
        if let unclosed = open.popLast() {
          result.append(quotation(open: unclosed, from: unclosed + 1, to: token, close: -1))
        }
        opens = true
      } else {
        opens = open.isEmpty
        if opens, bySpace, closesBySpace(token, from: paragraph.lowerBound) { continue }
      }
      if opens {
        open.append(token)
      } else if let opening = open.popLast() {
        result.append(quotation(open: opening, from: opening + 1, to: token, close: token))
      }
    }
    // A single mark without partner is an apostrophe: it opens nothing.
    guard family != .single, let unclosed = open.first else { return }
    result.append(quotation(open: unclosed, from: unclosed + 1, to: paragraph.upperBound, close: -1))
    carry.isActive = true
  }

  /// Whether the glyphs nest as they stand (`false`) or all reversed (`true`); `nil` where they do neither.
  private func nests(_ marks: ArraySlice<Mark>, _ family: Family) -> Bool? {
    guard family == .guillemet || family == .curly, marks.count % 2 == 0 else { return nil }
    var depth = 0
    var lowest = 0
    var highest = 0
    for mark in marks {
      depth += mark.isOpeningGlyph ? 1 : -1
      lowest = min(lowest, depth)
      highest = max(highest, depth)
    }
    if depth != 0 { return nil }
    if lowest == 0 { return false }
    return highest == 0 ? true : nil
  }

  private func quotation(open: Int, from: Int, to: Int, close: Int) -> Quotation {
    Quotation(firstToken: Int32(from), endToken: Int32(max(from, to)), openMark: Int32(open), closeMark: Int32(close))
  }
}
