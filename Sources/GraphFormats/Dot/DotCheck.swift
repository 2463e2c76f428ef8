/// Holds a DOT text against what Graphviz refuses: quotes and brackets that are not closed, and control characters.
enum DotCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    if !text.hasPrefix("digraph") { faults.add("not a directed graph") }
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    var markup = 0
    var previous: Unicode.Scalar = "\n"
    var line = 1
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      switch scalar.value {
      case 0x00...0x09, 0x0B...0x1F, 0x7F...0x9F: faults.add(at: "line \(line)", "a control character")
      default: break
      }
      defer { if scalar != " " { previous = scalar } }
      if markup > 0 {
        // A label in markup ends where its angle brackets do; text in it has neither.
        if scalar == "<" { markup += 1 }
        if scalar == ">" { markup -= 1 }
        if markup > 2 { faults.add(at: "line \(line)", "a bracket in the text of a label") }
        continue
      }
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isQuoted = false
        } else if scalar == "\n" {
          faults.add(.warning, at: "line \(line)", "a line break inside quotes")
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case "<" where previous == "=": markup = 1
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      default: if !scalar.isASCII { faults.add(at: "line \(line)", "\(scalar) outside quotes") }
      }
      if depth < 0 {
        faults.add(at: "line \(line)", "a bracket too many")
        depth = 0
      }
    }
    if isQuoted || depth != 0 || markup != 0 { faults.add("a quote or bracket is not closed") }
  }
}
