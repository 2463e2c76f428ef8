/// The elements that matter for finding an article's text.
enum HTMLTag: UInt8 {
  case html, head, body, title, meta, article, main, section, div, paragraph, heading1, heading, list, item, table, row,
    cell
  case blockquote, figure, caption, header, footer, nav, aside, form, script, style, noscript, textarea, iframe, svg,
    button
  case select, option, link, lineBreak, rule, quote, superscript, time, preformatted, template, dialog, address
  /// Any other element without content.
  case void
  /// Any other element.
  case inline

  init(_ name: ArraySlice<UInt8>) { self = Self.names[Array(name)] ?? .inline }

  /// Elements that have no end tag.
  var isVoid: Bool { self == .meta || self == .lineBreak || self == .rule || self == .void }

  /// Elements whose content is no markup.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .iframe: true
    default: false
    }
  }

  /// Elements that start and end a block of text.
  var isBlock: Bool {
    switch self {
    case .inline, .link, .quote, .superscript, .time, .void, .meta, .lineBreak, .script, .style, .noscript, .template,
      .iframe,
      .textarea, .svg, .button, .select, .option:
      false
    default: true
    }
  }

  /// Elements that hold no part of the story.
  var isSkipped: Bool {
    switch self {
    case .script, .style, .noscript, .textarea, .iframe, .svg, .button, .select, .option, .nav, .aside, .footer,
      .header,
      .form, .caption, .template, .dialog, .superscript, .head:
      true
    default: false
    }
  }

  /// Elements that end where the next of their kind starts.
  var endsBeforeItsKind: Bool {
    switch self {
    case .paragraph, .item, .cell, .row, .option: true
    default: false
    }
  }

  private static let names: [[UInt8]: HTMLTag] = {
    var result: [[UInt8]: HTMLTag] = [:]
    let rows: [(HTMLTag, String)] = [
      (.html, "html"), (.head, "head"), (.body, "body"), (.title, "title"), (.meta, "meta"), (.article, "article"),
      (.main, "main"), (.section, "section"), (.div, "div center details summary fieldset hgroup"),
      (.paragraph, "p"), (.heading1, "h1"), (.heading, "h2 h3 h4 h5 h6"), (.list, "ul ol dl menu"), (.item, "li dt dd"),
      (.table, "table thead tbody tfoot"), (.row, "tr"), (.cell, "td th"), (.blockquote, "blockquote"),
      (.figure, "figure"), (.caption, "figcaption caption"), (.header, "header"), (.footer, "footer"), (.nav, "nav"),
      (.aside, "aside"), (.form, "form"), (.script, "script"), (.style, "style"), (.noscript, "noscript"),
      (.textarea, "textarea"), (.iframe, "iframe"), (.svg, "svg math canvas video audio object"), (.button, "button"),
      (.select, "select datalist"), (.option, "option"), (.link, "a"), (.lineBreak, "br"), (.rule, "hr"),
      (.quote, "q"), (.superscript, "sup"), (.time, "time"), (.preformatted, "pre"), (.template, "template"),
      (.dialog, "dialog"), (.address, "address"),
      (.void, "img input link base area col embed param source track wbr"),
    ]
    for (tag, all) in rows { for name in all.utf8.split(separator: 0x20) { result[Array(name)] = tag } }
    return result
  }()
}

/// A piece of markup.
enum HTMLToken {
  case text(Range<Int>)
  /// A start tag; its attributes stand in the range.
  case start(HTMLTag, attributes: Range<Int>, isClosed: Bool)
  case end(HTMLTag)
  /// What stands between the tags of a script, style or title.
  case raw(HTMLTag, Range<Int>)
}

/// Cuts HTML into tokens as browsers do: anything goes, nothing fails.
struct HTMLScanner {
  let bytes: [UInt8]
  private var index = 0
  private var pendingRaw: HTMLTag?
  private var rawName: ArraySlice<UInt8> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `nil` at the end.
  mutating func next() -> HTMLToken? {
    if let tag = pendingRaw {
      pendingRaw = nil
      let start = index
      index = rawEnd(from: index)
      return .raw(tag, start..<index)
    }
    while index < bytes.count {
      if bytes[index] != 0x3C {
        let start = index
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(start..<index)
      }
      guard index + 1 < bytes.count else {
        index = bytes.count
        return .text(index - 1..<index)
      }
      switch bytes[index + 1] {
      case 0x21: skipDeclaration()
      case 0x3F: skip(past: 0x3E)
      case 0x2F:
        guard index + 2 < bytes.count, isLetter(bytes[index + 2]) else {
          skip(past: 0x3E)
          continue
        }
        index += 2
        let tag = HTMLTag(name())
        skip(past: 0x3E)
        return .end(tag)
      case let byte where isLetter(byte):
        index += 1
        let name = name()
        let tag = HTMLTag(name)
        let (attributes, isClosed) = attributes()
        if tag.isRawText && !isClosed {
          pendingRaw = tag
          rawName = name
        }
        return .start(tag, attributes: attributes, isClosed: isClosed)
      default:
        // A less-than sign in the text.
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(start..<index)
      }
    }
    index = bytes.count
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private mutating func skip(past byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func skipDeclaration() {
    guard bytes[index...].starts(with: "<!--".utf8) else { return skip(past: 0x3E) }
    index += 4
    if index < bytes.count, bytes[index] == 0x3E {
      index += 1
      return
    }
    while index < bytes.count {
      if bytes[index] == 0x3E, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D {
        index += 1
        return
      }
      index += 1
    }
  }

  /// The tag's name in lower case.
  private mutating func name() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3E, bytes[index] != 0x2F { index += 1 }
    let name = bytes[start..<index].prefix(16)
    return name.contains { $0 >= 0x41 && $0 <= 0x5A } ? name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }[...] : name
  }

  private mutating func attributes() -> (Range<Int>, isClosed: Bool) {
    let start = index
    var quote: UInt8 = 0
    var isValue = false
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if isValue, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      // Only behind an equals sign a quotation mark opens a value.
      if quote == 0 { isValue = byte == 0x3D || isValue && byte <= 0x20 }
      index += 1
    }
    let end = index
    index = min(index + 1, bytes.count)
    return (start..<end, end > start && bytes[end - 1] == 0x2F)
  }

  private func rawEnd(from start: Int) -> Int {
    var index = start
    while index + rawName.count + 1 < bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F {
        var matches = true
        for (offset, byte) in rawName.enumerated() where bytes[index + 2 + offset] | 0x20 != byte {
          matches = false
          break
        }
        if matches { return index }
      }
      index += 1
    }
    return bytes.count
  }
}

/// The attributes of a tag.
struct HTMLAttributes {
  let bytes: [UInt8]
  let range: Range<Int>

  /// The value of an attribute with its references decoded; empty where it has none, `nil` where it is missing.
  subscript(name: String) -> String? {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, isSpace(bytes[index]) || bytes[index] == 0x2F { index += 1 }
      let start = index
      while index < range.upperBound, !isSpace(bytes[index]), bytes[index] != 0x3D, bytes[index] != 0x2F { index += 1 }
      let found = bytes[start..<index]
      while index < range.upperBound, isSpace(bytes[index]) { index += 1 }
      var value = index..<index
      if index < range.upperBound, bytes[index] == 0x3D {
        index += 1
        while index < range.upperBound, isSpace(bytes[index]) { index += 1 }
        value = self.value(&index)
      } else if start == index {
        index += 1
      }
      if found.count == name.utf8.count, zip(found, name.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
        return decoded(value)
      }
    }
    return nil
  }

  private func value(_ index: inout Int) -> Range<Int> {
    guard index < range.upperBound else { return index..<index }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      index += 1
      let start = index
      while index < range.upperBound, bytes[index] != quote { index += 1 }
      defer { index = min(index + 1, range.upperBound) }
      return start..<index
    }
    let start = index
    while index < range.upperBound, !isSpace(bytes[index]) { index += 1 }
    return start..<index
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func decoded(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x26, let (utf8, next) = HTMLEntities.decode(bytes, at: index, before: range.upperBound) {
        result.append(contentsOf: utf8)
        index = next
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
