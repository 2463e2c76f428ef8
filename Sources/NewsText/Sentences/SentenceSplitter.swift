/// Cuts tokens into sentences.
///
/// Full stops, exclamation and question marks end a sentence where a space, the paragraph's end or a closing mark
/// follows; commas, semicolons, colons, dashes and dots in a row do not. Abbreviations, initials and short quotations keep
/// their full stops.
struct SentenceSplitter {
  /// Up to this many tokens a quotation is not cut.
  private static let longestWholeQuotation = 60

  let tokens: TokenTable
  let folded: [UInt8]
  let titleTokens: Int
  let quotations: [Quotation]
  let longest: Int
  /// How many sentences were cut because of their length.
  private(set) var cuts = 0
  /// Whether nearly nothing is capitalised.
  let isLowerCased: Bool
  private var result: [Sentence] = []

  init(tokens: TokenTable, folded: [UInt8], titleTokens: Int, quotations: [Quotation], longest: Int) {
    self.tokens = tokens
    self.folded = folded
    self.titleTokens = titleTokens
    self.quotations = quotations
    self.longest = longest
    isLowerCased = Self.isLowerCased(tokens)
  }

  mutating func split() -> [Sentence] {
    result.reserveCapacity(tokens.count / 20 + 1)
    var start = 0
    var paragraph: Int32 = -1
    var quotation = 0
    var wholeUntil = 0
    for token in 0..<tokens.count {
      if token == 0 || token == titleTokens || token > titleTokens && startsParagraph(token) {
        add(start, token, paragraph)
        start = token
        paragraph += 1
        wholeUntil = token
      }
      while quotation < quotations.count, Int(quotations[quotation].firstToken) <= token {
        let inside = quotations[quotation].tokens
        if inside.count <= Self.longestWholeQuotation { wholeUntil = max(wholeUntil, inside.upperBound) }
        quotation += 1
      }
      guard tokens.kind[token] == .punctuation, token >= start else {
        if tokens.kind[token] == .latin, token >= max(start, titleTokens), token + 1 >= wholeUntil,
          endsAfterAcronym(token)
        {
          add(start, token + 1, paragraph)
          start = token + 1
        }
        continue
      }
      guard token >= titleTokens, let end = boundary(after: token), end > wholeUntil || token + 1 >= wholeUntil else {
        continue
      }
      add(start, end, paragraph)
      start = end
    }
    add(start, tokens.count, paragraph)
    return result
  }

  private mutating func add(_ first: Int, _ end: Int, _ paragraph: Int32) {
    var first = first
    let role: SentenceRole = first < titleTokens ? .title : .body
    while end - first > longest {
      result.append(
        Sentence(firstToken: Int32(first), endToken: Int32(first + longest), paragraph: paragraph, role: role))
      first += longest
      cuts += 1
    }
    if first < end {
      result.append(Sentence(firstToken: Int32(first), endToken: Int32(end), paragraph: paragraph, role: role))
    }
  }

  /// The token behind the sentence that the mark ends, with closing marks; `nil` where it ends none.
  private func boundary(after mark: Int) -> Int? {
    let sign = folded[Int(tokens.foldStart[mark])]
    switch sign {
    case 0x2E:
      if tokens.foldLength[mark] != 1 || keepsFullStop(mark) { return nil }
    case 0x21, 0x3F: break
    default: return nil
    }
    var end = mark + 1
    var closesQuotation = false
    while end < tokens.count, !startsParagraph(end), isClosing(end) {
      if folded[Int(tokens.foldStart[end])] == 0x22 { closesQuotation = true }
      end += 1
    }
    guard end < tokens.count, !startsParagraph(end) else { return end }
    guard tokens.flags[end].contains(.spaceBefore) else {
      return end == mark + 1 && (isForgottenSpace(mark) || opensQuotation(end)) ? end : nil
    }
    switch tokens.kind[end] {
    case .latin:
      let flags = tokens.flags[end]
      if flags.contains(.capitalized) || flags.contains(.mixedCase) { return end }
      return isLowerCased && sign == 0x2E ? end : nil
    case .arabic: return sign == 0x2E || !closesQuotation ? end : nil
    case .number: return end
    case .punctuation:
      let next = folded[Int(tokens.foldStart[end])]
      switch next {
      case 0x2C, 0x3B, 0x3A, 0x2E, 0x21, 0x3F, 0x29, 0x5D: return nil
      default: return end
      }
    }
  }

  private func startsParagraph(_ token: Int) -> Bool { tokens.flags[token].contains(.paragraphStart) }

  /// Whether the token closes what the sentence before it opened: it is glued to it, or known to close a quotation.
  private func isClosing(_ token: Int) -> Bool {
    guard tokens.kind[token] == .punctuation else { return false }
    switch folded[Int(tokens.foldStart[token])] {
    case 0x29, 0x5D, 0x21, 0x3F, 0x2E: return !tokens.flags[token].contains(.spaceBefore)
    case 0x22, 0x27:
      return closesQuotation(token) || !tokens.flags[token].contains(.spaceBefore) && !opensQuotation(token)
    default: return false
    }
  }

  private func closesQuotation(_ token: Int) -> Bool { hasQuotation(near: token) { Int($0.closeMark) == token } }

  private func opensQuotation(_ token: Int) -> Bool { hasQuotation(near: token + 1) { Int($0.openMark) == token } }

  /// Whether one of the last quotations that start up to the token fulfils the condition.
  private func hasQuotation(near token: Int, where condition: (Quotation) -> Bool) -> Bool {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if Int(quotations[middle].firstToken) <= token { low = middle + 1 } else { high = middle }
    }
    return quotations[max(0, low - 8)..<low].contains(where: condition)
  }

  /// A full stop between two Arabic words, with no space behind it: the writer forgot the space.
  private func isForgottenSpace(_ mark: Int) -> Bool {
    guard mark > 0, mark + 1 < tokens.count, tokens.kind[mark + 1] != .number else { return false }
    if tokens.kind[mark - 1] == .arabic && tokens.kind[mark + 1] == .arabic {
      return tokens.foldLength[mark - 1] >= 2 && tokens.foldLength[mark + 1] >= 2
    }
    if tokens.kind[mark - 1] == .latin && tokens.kind[mark + 1] == .latin {
      return tokens.flags[mark + 1].contains(.capitalized) || isLowerCased
    }
    return false
  }

  /// Whether the full stop belongs to an abbreviation, an initial or a list number.
  private func keepsFullStop(_ mark: Int) -> Bool {
    guard mark > 0, !tokens.flags[mark].contains(.spaceBefore) else { return false }
    let word = mark - 1
    let length = Int(tokens.foldLength[word])
    let next = mark + 1
    switch tokens.kind[word] {
    case .arabic:
      let range = tokens.foldRange(word)
      if length == 1 { return true }
      // أ.د. محمد, but not «قالت أ.ف.ب. وأضافت»
      return length == 3 && folded[range.lowerBound + 1] == 0x2E && next < tokens.count
        && tokens.kind[next] == .arabic && folded[range.upperBound - 1] == ArabicLetter.dal.rawValue
    case .number:
      return startsParagraph(word) && next < tokens.count && !startsParagraph(next)
    case .latin:
      guard next < tokens.count, !startsParagraph(next) else { return false }
      switch Abbreviations.kind(folded[tokens.foldRange(word)]) {
      case .title: return true
      case .suffix: return !startsSentence(next)
      case .beforeNumber: return tokens.kind[next] == .number
      case .none:
        let isInitial = length == 1 && tokens.flags[word].contains(.capitalized)
        return isInitial && !startsSentence(next)
      }
    case .punctuation: return false
    }
  }

  /// «U.S.» and its like hold the full stop in the word: such a word ends the sentence before a word that starts one.
  private func endsAfterAcronym(_ word: Int) -> Bool {
    let range = tokens.foldRange(word)
    guard range.count >= 4, folded[range.upperBound - 1] == 0x2E, word + 1 < tokens.count else { return false }
    return !startsParagraph(word + 1) && startsSentence(word + 1)
  }

  /// Whether the token is a capitalised function word such as "The", or opens a quotation with one.
  private func startsSentence(_ token: Int) -> Bool {
    guard tokens.kind[token] == .latin, tokens.flags[token].contains(.capitalized) else { return false }
    return Abbreviations.isStarter(folded[tokens.foldRange(token)])
  }

  /// Whether nearly nothing is capitalised, as in archives that lost their capitals.
  private static func isLowerCased(_ tokens: TokenTable) -> Bool {
    var latin = 0
    var capital = 0
    for token in 0..<tokens.count where tokens.kind[token] == .latin {
      latin += 1
      if tokens.flags[token].contains(.capitalized) { capital += 1 }
    }
    return latin >= 20 && capital * 50 < latin
  }
}
