/// Takes the markup out of a Markdown paragraph.
struct MarkdownSpans {
  /// How far the end of a link is looked for.
  private static let longestLink = 512

  private let bytes: [UInt8]
  /// The next `]` and `>` from where they were last looked for, so that no stretch is searched twice.
  private var nextBracket = -1
  private var nextAngle = -1
  private var result: [UInt8] = []

  /// The paragraph's text.
  static func plain(_ paragraph: ArraySlice<UInt8>) -> [UInt8] {
    var spans = MarkdownSpans(bytes: Array(paragraph))
    spans.read()
    while let last = spans.result.last, last <= 0x20 { spans.result.removeLast() }
    return spans.result
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x5C where index + 1 < bytes.count && isMark(bytes[index + 1]):
        result.append(bytes[index + 1])
        index += 2
      case 0x60: index = endOfRun(index)
      case 0x7E where isDoubled(index): index = endOfRun(index)
      case 0x2A, 0x5F: index = emphasis(index)
      case 0x21 where index + 1 < bytes.count && bytes[index + 1] == 0x5B: index = image(index)
      case 0x5B: index = linkStart(index)
      case 0x5D: index = linkEnd(index)
      case 0x3C: index = tag(index)
      case 0x26:
        if let (utf8, next) = HTMLEntities.decode(bytes, at: index, before: bytes.count) {
          result.append(contentsOf: utf8)
          index = next
        } else {
          result.append(byte)
          index += 1
        }
      default:
        result.append(byte)
        index += 1
      }
    }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private func isDoubled(_ index: Int) -> Bool { index + 1 < bytes.count && bytes[index + 1] == bytes[index] }

  private func endOfRun(_ index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
    return end
  }

  /// Stars are markup unless they stand alone; underscores also inside words, where they belong to names.
  private mutating func emphasis(_ index: Int) -> Int {
    let end = endOfRun(index)
    let isSpaceBefore = index == 0 || bytes[index - 1] <= 0x20
    let isSpaceAfter = end == bytes.count || bytes[end] <= 0x20
    let isInWord = !isSpaceBefore && !isSpaceAfter && isWord(bytes[index - 1]) && isWord(bytes[end])
    if isSpaceBefore && isSpaceAfter || bytes[index] == 0x5F && isInWord {
      result.append(contentsOf: bytes[index..<end])
    }
    return end
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Leaves an image out, its description included.
  private mutating func image(_ index: Int) -> Int {
    guard let close = bracket(from: index + 2) else {
      result.append(bytes[index])
      return index + 1
    }
    return target(close + 1) ?? close + 1
  }

  private mutating func linkStart(_ index: Int) -> Int {
    // Footnote marks go.
    if index + 1 < bytes.count, bytes[index + 1] == 0x5E, let close = bracket(from: index + 2) { return close + 1 }
    guard let close = bracket(from: index + 1), target(close + 1) != nil else {
      result.append(0x5B)
      return index + 1
    }
    return index + 1
  }

  private mutating func linkEnd(_ index: Int) -> Int {
    if let next = target(index + 1) { return next }
    result.append(0x5D)
    return index + 1
  }

  /// The place behind a link's target «(…)» or «[…]».
  private mutating func target(_ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x28:
      var depth = 0
      for place in index..<min(bytes.count, index + Self.longestLink) {
        if bytes[place] == 0x28 { depth += 1 }
        if bytes[place] == 0x29 {
          depth -= 1
          if depth == 0 { return place + 1 }
        }
      }
      return nil
    case 0x5B: return bracket(from: index + 1).map { $0 + 1 }
    default: return nil
    }
  }

  private mutating func bracket(from start: Int) -> Int? {
    if nextBracket < start { nextBracket = bytes[min(start, bytes.count)...].firstIndex(of: 0x5D) ?? bytes.count }
    return nextBracket < min(bytes.count, start + 8 * Self.longestLink) ? nextBracket : nil
  }

  private mutating func angle(from start: Int) -> Int? {
    if nextAngle < start { nextAngle = bytes[min(start, bytes.count)...].firstIndex(of: 0x3E) ?? bytes.count }
    return nextAngle < min(bytes.count, start + 8 * Self.longestLink) ? nextAngle : nil
  }

  /// Leaves tags of HTML out and keeps the address of «<https://…>».
  private mutating func tag(_ index: Int) -> Int {
    let next = index + 1
    guard next < bytes.count, bytes[next] == 0x2F || bytes[next] | 0x20 >= 0x61 && bytes[next] | 0x20 <= 0x7A,
      let close = angle(from: next)
    else {
      result.append(0x3C)
      return next
    }
    let inside = bytes[next..<close]
    if !inside.contains(0x20), inside.starts(with: "http".utf8) { result.append(contentsOf: inside) }
    return close + 1
  }
}
