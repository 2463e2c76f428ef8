@testable import GraphQueries

/// Values written in one way, so that what the kit expects and what the engine answers compare as text.
struct KitValue {
  let graph: any PropertyGraph
  let ignoresListOrder: Bool

  func text(_ value: CypherValue) -> String {
    switch value {
    case .null: "null"
    case .string(let text): "'\(text)'"
    case .boolean, .integer: CypherText.plain(value) ?? ""
    case .float(let number):
      number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Inf" : "Inf") : "\(number == 0 ? 0 : number)"
    case .list(let items): list(items.map { text($0) })
    case .map(let map): self.map(map)
    case .node(let node): self.node(node)
    case .relationship(let number): relationship(number)
    case .path(let path): self.path(path)
    }
  }

  private func list(_ items: [String]) -> String {
    "[" + (ignoresListOrder ? items.sorted() : items).joined(separator: ", ") + "]"
  }

  private func map(_ map: [String: CypherValue]) -> String {
    "{" + map.keys.sorted().map { "\($0): \(text(map[$0] ?? .null))" }.joined(separator: ", ") + "}"
  }

  private func node(_ node: Int) -> String {
    let labels = graph.labels(ofNode: node).sorted().map { ":" + $0 }.joined()
    let properties = graph.properties(ofNode: node)
    return "(" + [labels, properties.isEmpty ? "" : map(properties)].filter { !$0.isEmpty }.joined(separator: " ") + ")"
  }

  private func relationship(_ number: Int) -> String {
    let properties = graph.properties(ofRelationship: number)
    return "[:" + graph.type(ofRelationship: number) + (properties.isEmpty ? "" : " " + map(properties)) + "]"
  }

  private func path(_ path: CypherPath) -> String {
    var result = "<" + node(path.nodes[0])
    for (place, number) in path.relationships.enumerated() {
      let isForward = graph.ends(ofRelationship: number).source == path.nodes[place]
      result += (isForward ? "-" : "<-") + relationship(number) + (isForward ? "->" : "-") + node(path.nodes[place + 1])
    }
    return result + ">"
  }

  /// What the kit expects, written in the same way.
  func canonical(_ cell: String) -> String {
    var reader = CellReader(text: Array(cell.unicodeScalars), writer: self)
    return reader.value()
  }

  private struct CellReader {
    let text: [Unicode.Scalar]
    let writer: KitValue
    var place = 0

    private var now: Unicode.Scalar { place < text.count ? text[place] : "\0" }

    private mutating func skip() { while now == " " { place += 1 } }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
      skip()
      if now != mark { return false }
      place += 1
      return true
    }

    private mutating func word() -> String {
      skip()
      var result = ""
      while place < text.count, !" ,:]})>|{(".unicodeScalars.contains(now) {
        result.unicodeScalars.append(now)
        place += 1
      }
      return result
    }

    mutating func value() -> String {
      skip()
      switch now {
      case "'": return string()
      case "(": return node()
      case "{": return map()
      case "<":
        place += 1
        var result = "<" + node()
        while place < text.count, !takes(">") {
          let isBack = takes("<")
          _ = takes("-")
          let middle = value()
          _ = takes("-")
          if !isBack { _ = takes(">") }
          result += (isBack ? "<-" : "-") + middle + (isBack ? "-" : "->") + node()
        }
        return result + ">"
      case "[":
        place += 1
        skip()
        if now == ":" {
          place += 1
          let type = word()
          skip()
          let properties = now == "{" ? " " + map() : ""
          _ = takes("]")
          return "[:" + type + properties + "]"
        }
        var items: [String] = []
        while place < text.count, !takes("]") {
          items.append(value())
          _ = takes(",")
        }
        return writer.list(items)
      default:
        let word = word()
        if word.isEmpty { place += 1 }
        if Int(word) == nil, let number = Double(word), word.contains(where: { $0.isNumber }) {
          return writer.text(.float(number))
        }
        return word
      }
    }

    private mutating func string() -> String {
      place += 1
      var result = "'"
      while place < text.count, now != "'" {
        var letter = now
        if now == "\\", place + 1 < text.count {
          place += 1
          letter = now == "n" ? "\n" : now
        }
        result.unicodeScalars.append(letter)
        place += 1
      }
      place += 1
      return result + "'"
    }

    private mutating func node() -> String {
      _ = takes("(")
      var labels: [String] = []
      while takes(":") { labels.append(word()) }
      skip()
      let properties = now == "{" ? map() : ""
      _ = takes(")")
      let label = labels.sorted().map { ":" + $0 }.joined()
      return "(" + [label, properties].filter { !$0.isEmpty }.joined(separator: " ") + ")"
    }

    private mutating func map() -> String {
      _ = takes("{")
      var items: [(String, String)] = []
      while place < text.count, !takes("}") {
        let key = word()
        _ = takes(":")
        items.append((key, value()))
        _ = takes(",")
      }
      return "{" + items.sorted { $0.0 < $1.0 }.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}"
    }
  }
}
