/// Finds where a dateline at the head of a text ends.
///
/// A dateline names place, date, agency or reporter before the news begins: «دبي - رويترز:», «بودغوريتشا (مونتينيغرو)
/// 15-7 (اف ب) -», "COLUMBUS, Ohio, Sept 12 -", "WASHINGTON (Reuters) -", «سويد الحارثي- سبق- بلقرن:». Read as part of
/// the first sentence it would yield false subjects.
struct DatelineFinder {
  private static let longest = 18

  let tokens: TokenTable
  let folded: [UInt8]
  let isLowerCased: Bool

  /// What the head of the sentence holds up to a separator.
  private struct Head {
    var words = 0
    var segmentWords = 0
    var longestSegment = 0
    var dashes = 0
    var hasAgency = false
    var segmentHasAgency = false
    var hasParentheses = false
    var hasDate = false
    var startsWithCity = false
    var startsWithCapitals = false
    var capitalLetters = 0
    var hasOnlyShortWords = true
    var hasOnlyArabic = true
  }

  /// The token behind the dateline with which the range starts; the range's start where there is none.
  func end(in range: Range<Int>) -> Int {
    var head = Head()
    var accepted = range.lowerBound
    var depth = 0
    var token = range.lowerBound
    let limit = min(range.upperBound - 1, range.lowerBound + Self.longest)
    head.startsWithCity = NoiseWords.cities.contains(token, tokens, folded)
    head.startsWithCapitals = tokens.flags[token].contains(.allCaps) && tokens.foldLength[token] >= 3
    while token < limit {
      let matched = NoiseWords.agencies.match(at: token, before: limit, tokens, folded)
      if matched > 0 {
        head.hasAgency = true
        head.segmentHasAgency = true
        head.words += matched
        head.segmentWords += matched
        token += matched
        continue
      }
      if tokens.kind[token] != .punctuation {
        if NoiseWords.reportingVerbs.contains(token, tokens, folded) { break }
        read(word: token, into: &head)
        token += 1
        continue
      }
      switch folded[Int(tokens.foldStart[token])] {
      case 0x28:
        depth += 1
        head.hasParentheses = true
      case 0x29:
        if depth == 0 { return accepted }
        depth -= 1
      case 0x2C, 0x2F, 0x22: break
      case 0x2E
      where token > range.lowerBound && tokens.foldLength[token] == 1
        && NoiseWords.dateWords.contains(token - 1, tokens, folded):
        break
      case 0x2D where depth == 0:
        // «15-7» is a date, not a separator.
        if isGlued(token) { break }
        if accepts(dash: token, head, in: range) { accepted = token + 1 }
        head.dashes += 1
        endSegment(&head)
      case 0x3A where depth == 0:
        if head.words > 0, accepts(colon: token, head) {
          accepted = token + 1
          while accepted < limit, tokens.kind[accepted] == .punctuation, folded[Int(tokens.foldStart[accepted])] == 0x3A
          {
            accepted += 1
          }
        }
        return accepted
      case 0x2D, 0x3A: break
      default: return accepted
      }
      if accepted > range.lowerBound, head.segmentWords > 4 { break }
      token += 1
    }
    return accepted
  }

  private func read(word token: Int, into head: inout Head) {
    head.words += 1
    head.segmentWords += 1
    head.longestSegment = max(head.longestSegment, head.segmentWords)
    if tokens.kind[token] == .number || NoiseWords.dateWords.contains(token, tokens, folded) { head.hasDate = true }
    if tokens.kind[token] != .arabic { head.hasOnlyArabic = false }
    if tokens.flags[token].contains(.allCaps) { head.capitalLetters += Int(tokens.foldLength[token]) }
    if tokens.foldLength[token] > 2 { head.hasOnlyShortWords = false }
  }

  private func endSegment(_ head: inout Head) {
    head.segmentWords = 0
    head.segmentHasAgency = false
  }

  private func isGlued(_ token: Int) -> Bool {
    !tokens.flags[token].contains(.spaceBefore) && !tokens.flags[token + 1].contains(.spaceBefore)
  }

  private func accepts(dash token: Int, _ head: Head, in range: Range<Int>) -> Bool {
    guard head.segmentWords > 0, tokens.flags[token + 1].contains(.spaceBefore) else { return false }
    if head.segmentHasAgency { return true }
    if head.dashes > 0 {
      // After the place: the reporter's name.
      let isArabic = tokens.kind[token - 1] == .arabic || folded[Int(tokens.foldStart[token - 1])] == 0x22
      return head.segmentWords <= 3 && (head.startsWithCity || head.hasAgency) && isArabic
        && !hasDash(after: token, in: range)
    }
    if head.startsWithCity && (head.words <= 4 || head.hasDate) { return true }
    if head.hasParentheses && head.words <= 5 && head.startsWithCapitals { return true }
    if head.startsWithCapitals {
      return head.words <= 7 && (head.words > 1 || head.capitalLetters >= 6 || !hasDash(after: token, in: range))
    }
    if head.hasDate && head.words <= 6 { return true }
    return head.hasOnlyArabic && head.words <= 2 && !hasDash(after: token, in: range)
  }

  private func accepts(colon token: Int, _ head: Head) -> Bool {
    if head.hasAgency && head.longestSegment <= 4 { return true }
    if head.dashes > 0 && head.dashes <= 3 && head.longestSegment <= 4 { return true }
    if head.startsWithCity && head.words <= 3 { return true }
    if head.startsWithCapitals && (head.words <= 2 || head.hasParentheses && head.words <= 5) { return true }
    if head.hasOnlyShortWords { return true }
    return isLowerCased && head.words <= 3
  }

  private func hasDash(after token: Int, in range: Range<Int>) -> Bool {
    for next in token + 1..<max(token + 1, min(range.upperBound, token + 16)) {
      if tokens.kind[next] == .punctuation, folded[Int(tokens.foldStart[next])] == 0x2D, !isGlued(next) { return true }
    }
    return false
  }
}
