/// The blocks of text of a page, and what its head says.
struct HTMLPage {
  /// A run of text that the page sets apart: a paragraph, a heading, a list item, a table cell.
  struct Block {
    enum Kind {
      case paragraph, heading1, heading, item
    }

    var text: [UInt8] = []
    /// How many bytes of the text are links.
    var linkBytes = 0
    /// The element in which the block stands.
    var parent: Int32 = 0
    var kind = Kind.paragraph
    /// Whether the block stands in something that looks like no part of the story.
    var isAside = false
  }

  /// An element; descendants have the numbers behind its own up to ``end``.
  struct Element {
    var tag: HTMLTag
    var parent: Int32
    var end: Int32 = 0
    var isArticleBody = false
  }

  private(set) var blocks: [Block] = []
  private(set) var elements: [Element] = []
  private(set) var meta: [String: String] = [:]
  private(set) var title: [UInt8] = []
  private(set) var heading: [UInt8] = []
  private(set) var languageCode: String?
  private(set) var time: String?

  /// Tags that nest deeper than this are not counted as nesting; their text is kept.
  private static let deepest = 4096

  private struct Open {
    var tag: HTMLTag
    var element: Int32
    var isSkipped: Bool
    var isAside: Bool
  }

  private var open: [Open] = []
  private var openCounts = [Int32](repeating: 0, count: 256)
  private var block = Block()
  private var needsSpace = false
  private var breaks = 0
  private var skipped = 0
  private var aside = 0
  private var links = 0
  private var headings = 0
  private let bytes: [UInt8]

  /// Reads a page.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = HTMLScanner(bytes)
    elements.append(Element(tag: .html, parent: 0))
    while let token = scanner.next() {
      switch token {
      case .text(let range): add(range)
      case .raw(let tag, let range):
        if tag == .title, title.isEmpty { title = Self.plain(bytes, range) }
        if tag == .script { readScript(range) }
      case .start(let tag, let attributes, let isClosed):
        start(tag, HTMLAttributes(bytes: bytes, range: attributes), isClosed)
      case .end(let tag): end(tag)
      }
    }
    flush()
    while !open.isEmpty { pop() }
    elements[0].end = Int32(elements.count)
  }

  private mutating func start(_ tag: HTMLTag, _ attributes: HTMLAttributes, _ isClosed: Bool) {
    if tag.isBlock || tag == .rule { flush() }
    switch tag {
    case .meta: return readMeta(attributes)
    case .html: languageCode = languageCode ?? attributes["lang"]
    case .time: time = time ?? attributes["datetime"]
    case .lineBreak: return lineBreak()
    case .quote: add(Array("\u{201C}".utf8)[...])
    default: break
    }
    // `head` ends where anything else starts that is no part of it.
    if tag.isBlock, tag != .title, tag != .head, openCounts[.head] > 0 { end(.head) }
    guard !tag.isVoid, !isClosed || tag == .paragraph || tag == .div, open.count < Self.deepest else { return }
    if tag.endsBeforeItsKind, open.last?.tag == tag { pop() }
    let parent = open.last?.element ?? 0
    let isAside = tag.isBlock && !Self.isContainer(tag) && Self.looksAside(attributes)
    var element = Element(tag: tag, parent: parent)
    if tag.isBlock, let role = attributes["itemprop"], role == "articleBody" { element.isArticleBody = true }
    elements.append(element)
    open.append(
      Open(tag: tag, element: Int32(elements.count - 1), isSkipped: tag.isSkipped, isAside: isAside))
    openCounts[tag] += 1
    if tag.isSkipped { skipped += 1 }
    if isAside { aside += 1 }
    if tag == .link { links += 1 }
    if tag == .heading1 { headings += 1 }
  }

  private mutating func end(_ tag: HTMLTag) {
    if tag.isBlock { flush() }
    if tag == .quote { add(Array("\u{201D}".utf8)[...]) }
    guard openCounts[tag] > 0 else {
      // `</p>` without `<p>` parts paragraphs all the same; `</br>` is read as `<br>`.
      if tag == .lineBreak { lineBreak() }
      return
    }
    if tag.isBlock {
      while let last = open.last {
        pop()
        if last.tag == tag { return }
      }
    } else if let place = open.suffix(64).lastIndex(where: { $0.tag == tag || $0.tag.isBlock }), open[place].tag == tag
    {
      while open.count > place { pop() }
    }
  }

  private mutating func pop() {
    guard let last = open.popLast() else { return }
    elements[Int(last.element)].end = Int32(elements.count)
    openCounts[last.tag] -= 1
    if last.isSkipped { skipped -= 1 }
    if last.isAside { aside -= 1 }
    if last.tag == .link { links -= 1 }
    if last.tag == .heading1 { headings -= 1 }
  }

  private static func isContainer(_ tag: HTMLTag) -> Bool {
    tag == .html || tag == .body || tag == .main || tag == .article || tag == .head
  }

  private static let asideWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "footer", "comments", "comment", "share", "sharing", "social",
    "related",
    "breadcrumb", "breadcrumbs", "cookie", "cookies", "advert", "ads", "ad", "advertisement", "banner", "newsletter",
    "subscribe", "tags", "popup", "modal", "promo", "recommended", "trending", "disqus", "addtoany", "toolbar",
    "pagination",
    "copyright", "hidden", "masthead", "recirculation", "outbrain", "taboola", "sponsored",
  ]

  private static func looksAside(_ attributes: HTMLAttributes) -> Bool {
    guard !attributes.range.isEmpty else { return false }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if let style = attributes["style"], style.utf8.count < 200 {
      let packed = String(decoding: style.utf8.filter { $0 != 0x20 }, as: UTF8.self)
      if packed.contains("display:none") { return true }
    }
    if let role = attributes["role"], ["navigation", "complementary", "contentinfo", "banner", "search"].contains(role)
    {
      return true
    }
    for name in ["class", "id"] {
      guard let value = attributes[name] else { continue }
      let words = value.utf8.prefix(400).split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
      for word in words where asideWords.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)) {
        return true
      }
    }
    return false
  }

  private mutating func readMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes["content"], !content.isEmpty, meta.count < 256 else { return }
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = attributes[key]?.lowercased(), meta[name] == nil else { continue }
      meta[name] = content
    }
  }

  /// Takes the date from structured data in a script.
  private mutating func readScript(_ range: Range<Int>) {
    guard meta["datepublished"] == nil else { return }
    let key = Array("\"datePublished\"".utf8)
    var index = range.lowerBound
    while index + key.count < range.upperBound {
      if bytes[index] == 0x22, bytes[index..<index + key.count].elementsEqual(key) {
        var start = index + key.count
        while start < range.upperBound, bytes[start] <= 0x20 || bytes[start] == 0x3A { start += 1 }
        guard start < range.upperBound, bytes[start] == 0x22 else { return }
        let rest = bytes[(start + 1)..<min(range.upperBound, start + 41)]
        if let end = rest.firstIndex(of: 0x22) {
          meta["datepublished"] = String(decoding: rest[..<end], as: UTF8.self)
        }
        return
      }
      index += 1
    }
  }

  private mutating func add(_ range: Range<Int>) {
    // A page's heading often stands in its header.
    guard skipped == 0 || headings > 0 else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte <= 0x20 {
        needsSpace = true
        index += 1
      } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
        needsSpace = true
        index += 2
      } else if byte == 0x26, let (utf8, next) = HTMLEntities.decode(bytes, at: index, before: range.upperBound) {
        if utf8 == [0xC2, 0xA0] || utf8.count == 1 && utf8[0] <= 0x20 { needsSpace = true } else { add(utf8[...]) }
        index = next
      } else {
        let start = index
        index += 1
        while index < range.upperBound, bytes[index] > 0x20, bytes[index] != 0x26, bytes[index] != 0xC2 { index += 1 }
        add(bytes[start..<index])
      }
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    guard skipped == 0 || headings > 0 else { return }
    if block.text.isEmpty { beginBlock() }
    if needsSpace, let last = block.text.last, last != 0x0A { block.text.append(0x20) }
    needsSpace = false
    breaks = 0
    block.text.append(contentsOf: text)
    if links > 0 { block.linkBytes += text.count }
  }

  private mutating func beginBlock() {
    block.isAside = aside > 0
    var parent = open.count - 1
    while parent >= 0, !open[parent].tag.isBlock { parent -= 1 }
    if parent < 0 {
      block.parent = 0
      return
    }
    switch open[parent].tag {
    case .heading1: block.kind = .heading1
    case .heading: block.kind = .heading
    case .item: block.kind = .item
    default: block.kind = .paragraph
    }
    // A paragraph inside a list item is the item.
    if open[parent].tag == .paragraph, parent > 0, open[parent - 1].tag == .item { block.kind = .item }
    let isLeaf = open[parent].tag == .paragraph || open[parent].tag.endsBeforeItsKind || block.kind != .paragraph
    let element = open[parent].element
    block.parent = isLeaf ? elements[Int(element)].parent : element
  }

  private mutating func lineBreak() {
    guard skipped == 0, !block.text.isEmpty else { return }
    breaks += 1
    needsSpace = false
    if breaks >= 2 { return flush() }
    block.text.append(0x0A)
  }

  private mutating func flush() {
    needsSpace = false
    breaks = 0
    while let last = block.text.last, last <= 0x20 { block.text.removeLast() }
    defer { block = Block() }
    guard !block.text.isEmpty else { return }
    if block.kind == .heading1, heading.isEmpty || heading.count < 8 { heading = block.text }
    if skipped == 0 { blocks.append(block) }
  }

  /// The text of a range with references decoded and white space made single.
  private static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var piece = bytes[index..<index + 1]
      var next = index + 1
      if bytes[index] == 0x26, let (utf8, after) = HTMLEntities.decode(bytes, at: index, before: range.upperBound) {
        piece = utf8[...]
        next = after
      }
      if piece.count == 1, let byte = piece.first, byte <= 0x20 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        result.append(contentsOf: piece)
      }
      index = next
    }
    while result.last == 0x20 { result.removeLast() }
    return result
  }
}

extension [Int32] {
  fileprivate subscript(tag: HTMLTag) -> Int32 {
    get { self[Int(tag.rawValue)] }
    set { self[Int(tag.rawValue)] = newValue }
  }
}
