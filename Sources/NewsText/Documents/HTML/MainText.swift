/// Picks the blocks of a page that tell its story.
///
/// Paragraphs vote for the elements around them, as in Arc90's Readability: a paragraph counts by its commas and length, in
/// full for its parent and in part for the two elements above. Blocks that are mostly links never count. A page that says
/// where its article is (`article`, `main`, `itemprop="articleBody"`) is believed if enough text stands there.
struct MainText {
  private static let shortestParagraph = 25
  private static let enough = 100

  let page: HTMLPage

  /// The story's blocks in order.
  func blocks() -> [HTMLPage.Block] {
    let strict = page.blocks.filter { !$0.isAside }
    let chosen = choose(strict)
    // Where the names of classes misled, all blocks have their chance.
    if length(chosen) >= Self.enough || strict.count == page.blocks.count { return chosen }
    let lenient = choose(page.blocks)
    return length(lenient) > 2 * length(chosen) ? lenient : chosen
  }

  private func choose(_ blocks: [HTMLPage.Block]) -> [HTMLPage.Block] {
    let text = blocks.filter { !isMostlyLinks($0) }
    let total = length(text)
    let container = declared(text, total: total) ?? voted(text)
    return text.filter { isInside($0.parent, container) }
  }

  private func isMostlyLinks(_ block: HTMLPage.Block) -> Bool { block.linkBytes * 2 > block.text.count }

  private func isInside(_ element: Int32, _ container: Int32) -> Bool {
    element >= container && element < page.elements[Int(container)].end
  }

  private func length(_ blocks: [HTMLPage.Block]) -> Int {
    blocks.reduce(0) { $0 + ($1.kind == .paragraph || $1.kind == .item ? Self.scalars($1.text) : 0) }
  }

  private static func scalars(_ text: [UInt8]) -> Int { text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  /// The element that the page declares to be the article, with the most text if there are several.
  private func declared(_ blocks: [HTMLPage.Block], total: Int) -> Int32? {
    let candidates = page.elements.indices.filter { index in
      let element = page.elements[index]
      return element.isArticleBody || element.tag == .article || element.tag == .main
    }
    guard !candidates.isEmpty, candidates.count <= 200 else { return nil }
    var lengths = [Int](repeating: 0, count: candidates.count)
    for block in blocks where block.kind == .paragraph {
      let size = Self.scalars(block.text)
      if size < Self.shortestParagraph { continue }
      for (place, candidate) in candidates.enumerated() where isInside(block.parent, Int32(candidate)) {
        lengths[place] += size
      }
    }
    // The innermost one that holds most of what the outer one holds.
    var best: Int?
    for place in candidates.indices where lengths[place] >= Self.enough || lengths[place] * 2 >= max(total, 1) {
      guard let current = best else {
        best = place
        continue
      }
      if lengths[place] * 10 >= lengths[current] * 8 && lengths[place] > 0 { best = place }
    }
    return best.map { Int32(candidates[$0]) }
  }

  /// The element with the most votes, widened until it holds most of the page's paragraphs.
  private func voted(_ blocks: [HTMLPage.Block]) -> Int32 {
    var scores: [Int32: Double] = [:]
    var total = 0
    for block in blocks where block.kind == .paragraph {
      let size = Self.scalars(block.text)
      if size < Self.shortestParagraph { continue }
      total += size
      let score = 1 + Double(commas(block.text)) + Double(min(size / 100, 3))
      var element = block.parent
      for share in [1, 0.5, 0.34] {
        scores[element, default: 0] += score * share
        if element == 0 { break }
        element = page.elements[Int(element)].parent
      }
    }
    // Of equals the outermost, so that the choice does not hang on the order of a dictionary.
    guard var best = scores.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else { return 0 }
    for _ in 0..<3 where best != 0 && held(by: best, blocks) * 10 < total * 6 {
      best = page.elements[Int(best)].parent
    }
    return best
  }

  private func held(by container: Int32, _ blocks: [HTMLPage.Block]) -> Int {
    blocks.reduce(0) { sum, block in
      guard block.kind == .paragraph, isInside(block.parent, container) else { return sum }
      let size = Self.scalars(block.text)
      return size < Self.shortestParagraph ? sum : sum + size
    }
  }

  private func commas(_ text: [UInt8]) -> Int {
    var count = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x2C || byte == 0x8C && index > 0 && text[index - 1] == 0xD8 { count += 1 }
    }
    return count
  }
}
