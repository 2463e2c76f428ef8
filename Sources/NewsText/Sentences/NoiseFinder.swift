/// Gives sentences their roles: what is a heading, a list item, or no part of the story at all.
struct NoiseFinder {
  private static let longestFurniture = 30
  private static let longestHeading = 8

  let tokens: TokenTable
  let folded: [UInt8]
  let language: Language
  let isLowerCased: Bool
  let titleTokens: Int

  /// One paragraph: its sentences and tokens.
  private struct Paragraph {
    var sentences: Range<Int>
    var tokens: Range<Int>
    var words: Int
    var endsWithMark: Bool
  }

  func assignRoles(_ sentences: inout [Sentence]) {
    let paragraphs = paragraphs(sentences)
    guard !paragraphs.isEmpty else { return }
    var seen: Set<UInt64> = []
    if titleTokens > 0 { seen.insert(wordHash(0..<titleTokens)) }
    var hasStory = false
    for (index, paragraph) in paragraphs.enumerated() {
      let isLast = index == paragraphs.count - 1
      if paragraph.words > 0 {
        // A line that says again what was said: the title above the text, or a pull quote.
        let isRepeated = !seen.insert(wordHash(paragraph.tokens)).inserted && (paragraph.words >= 4 || !hasStory)
        let isWholeText = paragraphs.count == 1
        if isRepeated && !isWholeText || isFurniture(paragraph)
          || !hasStory && !isWholeText && (isDateline(paragraph) || isByline(paragraph))
        {
          mark(paragraph.sentences, .boilerplate, &sentences)
          continue
        }
      } else {
        mark(paragraph.sentences, .boilerplate, &sentences)
        continue
      }
      if let item = listItemStart(paragraph) {
        mark(paragraph.sentences, .listItem, &sentences)
        sentences[paragraph.sentences.lowerBound].firstToken = Int32(item)
      } else if !isLast, isHeading(paragraph, before: paragraphs[index + 1]) {
        mark(paragraph.sentences, .heading, &sentences)
      } else if !hasStory {
        hasStory = true
        cutDateline(paragraph.sentences.lowerBound, &sentences)
      }
    }
    if hasStory { markTail(paragraphs, &sentences) }
  }

  private func mark(_ range: Range<Int>, _ role: SentenceRole, _ sentences: inout [Sentence]) {
    for index in range { sentences[index].role = role }
  }

  private func paragraphs(_ sentences: [Sentence]) -> [Paragraph] {
    var result: [Paragraph] = []
    var first = 0
    while first < sentences.count, sentences[first].role == .title { first += 1 }
    while first < sentences.count {
      var end = first + 1
      while end < sentences.count, sentences[end].paragraph == sentences[first].paragraph { end += 1 }
      let range = Int(sentences[first].firstToken)..<Int(sentences[end - 1].endToken)
      var words = 0
      for token in range where tokens.kind[token] != .punctuation { words += 1 }
      result.append(
        Paragraph(sentences: first..<end, tokens: range, words: words, endsWithMark: endsWithMark(range)))
      first = end
    }
    return result
  }

  private func endsWithMark(_ range: Range<Int>) -> Bool {
    var token = range.upperBound - 1
    while token >= range.lowerBound, tokens.kind[token] == .punctuation {
      switch folded[Int(tokens.foldStart[token])] {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: return true
      default: token -= 1
      }
    }
    // «U.S.» holds its full stop.
    return token >= range.lowerBound && folded[tokens.foldRange(token).upperBound - 1] == 0x2E
  }

  /// A hash of the first words and of the number of bytes of all: enough to tell paragraphs of one text apart.
  private func wordHash(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var words = 0
    for token in range where tokens.kind[token] != .punctuation {
      words += 1
      if words > 16 {
        hash = hash &+ UInt64(tokens.foldLength[token]) &* 0x9E37_79B9_7F4A_7C15
        continue
      }
      for position in tokens.foldRange(token) { hash = (hash ^ UInt64(folded[position])) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return hash
  }

  private func byte(_ token: Int) -> UInt8 {
    tokens.kind[token] == .punctuation ? folded[Int(tokens.foldStart[token])] : 0
  }

  private func isFurniture(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words <= Self.longestFurniture else { return false }
    let range = paragraph.tokens
    if hasNotice(range) { return true }
    let first = contentStart(range)
    if NoiseWords.credits.match(at: first, before: range.upperBound, tokens, folded) > 0 {
      return !paragraph.endsWithMark || paragraph.words <= 12 || isInParentheses(range)
    }
    let matched = NoiseWords.furniture.match(at: first, before: range.upperBound, tokens, folded)
    if matched > 0 {
      // A single word such as «المزيد» also starts sentences.
      return matched > 1 || !paragraph.endsWithMark && paragraph.words <= 12
    }
    if paragraph.words <= 3, isAddress(range) { return true }
    var bars = 0
    for token in range where byte(token) == 0x7C { bars += 1 }
    return bars >= 2 && !paragraph.endsWithMark
  }

  /// A line that holds an e-mail address, a handle or a web address and little else.
  private func isAddress(_ range: Range<Int>) -> Bool {
    for token in range {
      if byte(token) == 0x40 { return true }
      guard tokens.kind[token] == .latin else { continue }
      let word = folded[tokens.foldRange(token)]
      if word.contains(0x40) || word.starts(with: "http".utf8) || word.starts(with: "www.".utf8) { return true }
    }
    return false
  }

  private func hasNotice(_ range: Range<Int>) -> Bool {
    for token in range where NoiseWords.notices.match(at: token, before: range.upperBound, tokens, folded) > 0 {
      return true
    }
    return false
  }

  /// The first token behind marks with which lines are adorned.
  private func contentStart(_ range: Range<Int>) -> Int {
    var first = range.lowerBound
    while first < range.upperBound - 1 {
      switch byte(first) {
      case 0x28, 0x5B, 0x2A, 0x2D, 0x3E, 0x7C, 0x22, 0x23: first += 1
      default: return first
      }
    }
    return first
  }

  private func isInParentheses(_ range: Range<Int>) -> Bool {
    guard byte(range.lowerBound) == 0x28 else { return false }
    let last = byte(range.upperBound - 1)
    return last == 0x29 || last == 0x2E && range.count > 2 && byte(range.upperBound - 2) == 0x29
  }

  /// A paragraph of its own above the story: «بغداد – الوكالات», a date, an agency's head.
  private func isDateline(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words <= 14, !paragraph.endsWithMark || paragraph.words <= 6 else { return false }
    var dashes = 0
    var dates = 0
    var agencies = 0
    var token = paragraph.tokens.lowerBound
    while token < paragraph.tokens.upperBound {
      let agency = NoiseWords.agencies.match(at: token, before: paragraph.tokens.upperBound, tokens, folded)
      if agency > 0 {
        agencies += 1
        token += agency
        continue
      }
      if NoiseWords.reportingVerbs.contains(token, tokens, folded) { return false }
      if byte(token) == 0x2D { dashes += 1 }
      if tokens.kind[token] == .number || NoiseWords.dateWords.contains(token, tokens, folded) { dates += 1 }
      token += 1
    }
    if agencies > 0 && (dashes > 0 || dates > 1 || paragraph.words <= 4) { return true }
    if dates >= 2 && dates * 3 >= paragraph.words * 2 { return true }
    if paragraph.endsWithMark { return false }
    return dashes > 0 && dashes <= 3 && paragraph.words <= 3 + dashes * 3 && paragraph.words - dates <= 6
  }

  private func isByline(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words <= 10, !paragraph.endsWithMark else { return false }
    let first = contentStart(paragraph.tokens)
    guard tokens.kind[first] == .latin, folded[tokens.foldRange(first)].elementsEqual("by".utf8) else { return false }
    for token in first + 1..<max(first + 1, paragraph.tokens.upperBound) where tokens.kind[token] == .latin {
      let isName = tokens.flags[token].contains(.capitalized) || tokens.foldLength[token] <= 3
      if !isName && !isLowerCased { return false }
    }
    return true
  }

  /// The token behind a bullet or a number with which an item starts.
  private func listItemStart(_ paragraph: Paragraph) -> Int? {
    let first = paragraph.tokens.lowerBound
    guard paragraph.tokens.count >= 3 else { return nil }
    let next = first + 1
    switch tokens.kind[first] {
    case .punctuation:
      let isBullet = byte(first) == 0x2A || byte(first) == 0x2D
      return isBullet && tokens.kind[next] != .punctuation && tokens.flags[next].contains(.spaceBefore) ? next : nil
    case .number:
      guard tokens.foldLength[first] <= 2, !tokens.flags[next].contains(.spaceBefore) else { return nil }
      let mark = byte(next)
      guard mark == 0x2E || mark == 0x29 || mark == 0x2D, tokens.flags[next + 1].contains(.spaceBefore) else {
        return nil
      }
      return next + 1
    default: return nil
    }
  }

  private func isHeading(_ paragraph: Paragraph, before next: Paragraph) -> Bool {
    paragraph.words <= Self.longestHeading && paragraph.sentences.count == 1 && !paragraph.endsWithMark
      && next.words > paragraph.words && next.endsWithMark
  }

  private func cutDateline(_ index: Int, _ sentences: inout [Sentence]) {
    let range = sentences[index].tokens
    guard range.count > 2 else { return }
    let end = DatelineFinder(tokens: tokens, folded: folded, isLowerCased: isLowerCased).end(in: range)
    if end < range.upperBound { sentences[index].firstToken = Int32(end) }
  }

  /// Marks what stands below the story: names, roles, buttons, tags, and furniture glued to the last paragraph.
  private func markTail(_ paragraphs: [Paragraph], _ sentences: inout [Sentence]) {
    var index = paragraphs.count - 1
    while index > 0 {
      let paragraph = paragraphs[index]
      if sentences[paragraph.sentences.lowerBound].role != .boilerplate {
        guard isTail(paragraph, above: paragraphs[index - 1]) else { break }
        mark(paragraph.sentences, .boilerplate, &sentences)
      }
      index -= 1
    }
    let last = paragraphs[index].sentences
    for sentence in last.dropFirst() {
      let range = sentences[sentence].tokens
      guard range.count <= Self.longestFurniture else { continue }
      let isFurniture =
        NoiseWords.furniture.match(at: contentStart(range), before: range.upperBound, tokens, folded) > 0
        && !endsWithMark(range) || hasNotice(range)
      if isFurniture { mark(sentence..<last.upperBound, .boilerplate, &sentences) }
    }
  }

  private func isTail(_ paragraph: Paragraph, above previous: Paragraph) -> Bool {
    if isInParentheses(paragraph.tokens) && paragraph.words <= 8 { return true }
    if paragraph.words <= 12, isAuthorLine(paragraph) { return true }
    if language == .arabic, paragraph.words <= Self.longestFurniture, isForeign(paragraph.tokens) { return true }
    if paragraph.endsWithMark { return false }
    // One to three words without a mark are no sentence, unless the whole text does without marks.
    return paragraph.words <= 3 && (previous.endsWithMark || previous.words <= 3)
  }

  private func isForeign(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens.kind[$0] != .arabic } && range.contains { tokens.kind[$0] == .latin }
  }

  private func isAuthorLine(_ paragraph: Paragraph) -> Bool {
    let range = paragraph.tokens
    if NoiseWords.authors.contains(contentStart(range), tokens, folded) { return !paragraph.endsWithMark }
    guard language == .english else { return false }
    var copula = -1
    for token in range where tokens.kind[token] == .latin {
      let word = folded[tokens.foldRange(token)]
      if copula < 0, word.elementsEqual("is".utf8) { copula = token }
      if copula >= 0, token - copula <= 4, NoiseWords.authorRoles.contains(token, tokens, folded) { return true }
    }
    return false
  }
}
