/// Prepares names and quotes for diagrams, where a label has a width and a renderer guesses the direction of a line.
package enum DisplayText {
  /// The text without control characters and marks of direction, runs of white space made one space.
  package static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if scalar.properties.isWhitespace || value < 0x20 || (0x7F...0x9F).contains(value) {
        needsSpace = !result.isEmpty
        continue
      }
      if Escaping.isInvisibleControl(value) { continue }
      if needsSpace { result.append(" ") }
      needsSpace = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether cleaning changes nothing, as far as a look at the bytes can tell: most names and quotes pass.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var wasSpace = true
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        switch byte {
        case 0x21...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE0, 0xE4...0xEE, 0xF0...0xFF:
          wasSpace = false
        case 0x20:
          if wasSpace { return false }
          wasSpace = true
        case 0xD8:
          // The Arabic letter mark.
          if utf8[index + 1] == 0x9C { return false }
          wasSpace = false
        case 0xE2:
          // Dashes, quotation marks and the ellipsis lie between spaces and marks of direction.
          if utf8[index + 1] != 0x80 || !(0x90...0xA7).contains(utf8[index + 2]) { return false }
          wasSpace = false
          index += 2
        default: return false
        }
        index += 1
      }
      return !wasSpace || utf8.isEmpty
    }
  }

  /// Whether a scalar neither steers a terminal nor turns the direction of what follows.
  package static func isHarmless(_ scalar: Unicode.Scalar) -> Bool { !Escaping.isInvisibleControl(scalar.value) }

  /// The text broken at spaces into lines of about that many characters, with an ellipsis where it has too many lines.
  static func wrap(_ text: String, width: Int, lines limit: Int) -> [String] {
    let text = clean(text)
    // There are no more characters than scalars.
    if text.unicodeScalars.count <= width { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    var line = ""
    var isCut = false
    for word in text.split(separator: " ") {
      var word = word
      while true {
        if !line.isEmpty, line.count + 1 + word.count <= width {
          line += " " + word
          break
        }
        if !line.isEmpty {
          lines.append(line)
          line = ""
          if lines.count == limit {
            isCut = true
            break
          }
        }
        if word.count <= width {
          line = String(word)
          break
        }
        line = String(word.prefix(width))
        word = word.dropFirst(width)
        if word.isEmpty { break }
      }
      if isCut { break }
    }
    if !line.isEmpty, !isCut { lines.append(line) }
    if isCut, let last = lines.last {
      lines[lines.count - 1] = (last.count < width ? last : String(last.dropLast())) + "…"
    }
    return lines
  }

  /// The first characters of a text, with an ellipsis where something was left out.
  package static func shorten(_ text: String, to length: Int) -> String {
    let clean = clean(text)
    return clean.utf8.count <= length || clean.count <= length ? clean : clean.prefix(length - 1) + "…"
  }

  /// A line in marks that give it its direction: Graphviz and browsers otherwise take the direction of the first letter, or of
  /// the page, and put the words of `NSO Group تستأنف الحكم` in the wrong order.
  package static func directed(_ line: String, rightToLeft: Bool) -> String {
    if rightToLeft { return "\u{2067}" + line + "\u{2069}" }
    return line.unicodeScalars.contains(where: isRightToLeft) ? "\u{2066}" + line + "\u{2069}" : line
  }

  /// Whether a line reads from right to left: at least a third of its letters are Arabic or Hebrew.
  ///
  /// Most letters would be too much to ask: an Arabic phrase often holds a longer Latin name.
  package static func readsRightToLeft(_ line: String) -> Bool {
    var (right, all) = (0, 0)
    for scalar in line.unicodeScalars where scalar.properties.isAlphabetic {
      all += 1
      if isRightToLeft(scalar) { right += 1 }
    }
    return right > 0 && right * 3 >= all
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
