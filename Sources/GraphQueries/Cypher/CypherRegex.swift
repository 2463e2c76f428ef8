/// Regular expressions for `=~`, which match a whole text in time linear in its length, whatever the pattern: all ways to match are
/// followed at once (Thompson 1968), so that no pattern can make a query hang.
///
/// Known are `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ? {n,m}`, `^`, `$` and a leading `(?i)`.
struct CypherRegex {
  private enum Step {
    case one(Class, next: Int)
    case fork(Int, Int)
    case start(next: Int)
    case end(next: Int)
    case matched
  }

  /// A set of characters.
  private struct Class {
    var ranges: [ClosedRange<UInt32>] = []
    var isNegated = false

    func contains(_ forms: [UInt32]) -> Bool {
      ranges.contains { range in forms.contains { range.contains($0) } } != isNegated
    }
  }

  private indirect enum Tree {
    case nothing
    case one(Class)
    case start
    case end
    case sequence([Tree])
    case either([Tree])
    case repeated(Tree, least: Int, most: Int?)
  }

  /// Why a pattern cannot be used.
  struct Fault: Error { var message: String }

  private var steps: [Step] = []
  private var first = 0
  private var ignoresCase = false
  private static let greatestSize = 20_000

  init(_ pattern: String) throws(Fault) {
    var reader = Reader(text: Array(pattern.unicodeScalars))
    if pattern.hasPrefix("(?i)") {
      ignoresCase = true
      reader.place = 4
    }
    let tree = try reader.alternatives(0)
    if reader.place < reader.text.count { throw Fault(message: "a ) closes nothing") }
    steps = [.matched]
    first = try add(tree, before: 0)
  }

  private mutating func add(_ step: Step) throws(Fault) -> Int {
    if steps.count >= Self.greatestSize { throw Fault(message: "it is too large") }
    steps.append(step)
    return steps.count - 1
  }

  private mutating func add(_ tree: Tree, before next: Int) throws(Fault) -> Int {
    switch tree {
    case .nothing: return next
    case .one(let set): return try add(.one(set, next: next))
    case .start: return try add(.start(next: next))
    case .end: return try add(.end(next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() { next = try add(part, before: next) }
      return next
    case .either(let parts):
      var place = try add(parts[parts.count - 1], before: next)
      for part in parts.dropLast().reversed() { place = try add(.fork(try add(part, before: next), place)) }
      return place
    case .repeated(let part, let least, let most):
      var next = next
      if let most {
        let end = next
        for _ in 0..<max(0, most - least) { next = try add(.fork(try add(part, before: next), end)) }
      } else {
        let loop = try add(.fork(next, next))
        steps[loop] = .fork(try add(part, before: loop), next)
        next = loop
      }
      for _ in 0..<least { next = try add(part, before: next) }
      return next
    }
  }

  /// Whether the whole text matches.
  /// - Parameter tick: called for every character with the number of ways that are followed.
  func matches(_ text: String, _ tick: (Int) throws -> Void) rethrows -> Bool {
    let scalars = text.unicodeScalars.map { ignoresCase ? Self.forms($0) : [$0.value] }
    var (now, marks) = ([Int](), [Int](repeating: -1, count: steps.count))
    func enter(_ start: Int, _ place: Int, _ list: inout [Int]) {
      var stack = [start]
      while let step = stack.popLast() {
        if marks[step] == place { continue }
        marks[step] = place
        switch steps[step] {
        case .fork(let one, let other): stack += [other, one]
        case .start(let next): if place == 0 { stack.append(next) }
        case .end(let next): if place == scalars.count { stack.append(next) }
        case .one, .matched: list.append(step)
        }
      }
    }
    enter(first, 0, &now)
    for (place, forms) in scalars.enumerated() {
      if now.isEmpty { return false }
      try tick(now.count)
      var next: [Int] = []
      for step in now {
        if case .one(let set, let after) = steps[step], set.contains(forms) { enter(after, place + 1, &next) }
      }
      now = next
    }
    return now.contains { if case .matched = steps[$0] { true } else { false } }
  }

  /// A letter, small and capital.
  private static func forms(_ scalar: Unicode.Scalar) -> [UInt32] {
    [String(scalar), scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap {
      $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first?.value : nil
    }
  }

  private struct Reader {
    let text: [Unicode.Scalar]
    var place = 0

    private var now: Unicode.Scalar? { place < text.count ? text[place] : nil }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
      if now != mark { return false }
      place += 1
      return true
    }

    mutating func alternatives(_ depth: Int) throws(Fault) -> Tree {
      if depth > 100 { throw Fault(message: "it is nested too deep") }
      var parts = [try sequence(depth)]
      while takes("|") { parts.append(try sequence(depth)) }
      return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func sequence(_ depth: Int) throws(Fault) -> Tree {
      var parts: [Tree] = []
      while let next = now, next != "|", next != ")" {
        var part = try atom(depth)
        while let (least, most) = try count() { part = .repeated(part, least: least, most: most) }
        parts.append(part)
      }
      return parts.isEmpty ? .nothing : .sequence(parts)
    }

    private mutating func count() throws(Fault) -> (Int, Int?)? {
      var result: (Int, Int?)?
      if takes("*") {
        result = (0, nil)
      } else if takes("+") {
        result = (1, nil)
      } else if takes("?") {
        result = (0, 1)
      } else if takes("{") {
        guard let least = number() else { throw Fault(message: "{ is followed by no number") }
        let most = takes(",") ? number() : least
        if !takes("}") { throw Fault(message: "a { is not closed") }
        if let most, most < least { throw Fault(message: "{\(least),\(most)} is turned round") }
        result = (least, most)
      }
      if result != nil {
        // For a whole match it is the same whether few or many are taken first.
        _ = takes("?")
        if takes("+") { throw Fault(message: "*+ and its like are not known") }
      }
      return result
    }

    private mutating func number() -> Int? {
      var digits = ""
      while let next = now, ("0"..."9").contains(next), digits.count < 4 {
        digits.unicodeScalars.append(next)
        place += 1
      }
      return Int(digits)
    }

    private mutating func atom(_ depth: Int) throws(Fault) -> Tree {
      guard let mark = now else { return .nothing }
      place += 1
      switch mark {
      case "(":
        if takes("?"), !takes(":") { throw Fault(message: "(? is known as (?:…) only, and as (?i) at the start") }
        let inner = try alternatives(depth + 1)
        if !takes(")") { throw Fault(message: "a ( is not closed") }
        return inner
      case "[": return .one(try set())
      case ".": return .one(Class(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true))
      case "^": return .start
      case "$": return .end
      case "*", "+", "?", "{": throw Fault(message: "\(mark) repeats nothing")
      case "\\": return .one(try escape())
      default: return .one(Class(ranges: [mark.value...mark.value]))
      }
    }

    private mutating func escape() throws(Fault) -> Class {
      guard let mark = now else { throw Fault(message: "it ends with a backslash") }
      place += 1
      switch mark {
      case "d", "D": return Class(ranges: [0x30...0x39], isNegated: mark == "D")
      case "w", "W":
        return Class(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A], isNegated: mark == "W")
      case "s", "S": return Class(ranges: [0x09...0x0D, 0x20...0x20], isNegated: mark == "S")
      case "n": return Class(ranges: [0x0A...0x0A])
      case "t": return Class(ranges: [0x09...0x09])
      case "r": return Class(ranges: [0x0D...0x0D])
      default:
        if ("0"..."9").contains(mark) || mark.properties.isAlphabetic {
          throw Fault(message: "\\\(mark) is not known")
        }
        return Class(ranges: [mark.value...mark.value])
      }
    }

    private mutating func set() throws(Fault) -> Class {
      var result = Class(isNegated: takes("^"))
      var isFirst = true
      while let next = now, next != "]" || isFirst {
        isFirst = false
        place += 1
        var low = next.value
        if next == "\\" {
          let inner = try escape()
          guard !inner.isNegated else { throw Fault(message: "\\D, \\W and \\S may not stand in [ ]") }
          guard inner.ranges.count == 1, let only = inner.ranges.first, only.count == 1 else {
            result.ranges += inner.ranges
            continue
          }
          low = only.lowerBound
        }
        if now == "-", place + 1 < text.count, text[place + 1] != "]" {
          place += 1
          let high = text[place].value
          place += 1
          if high < low { throw Fault(message: "a range in [ ] is turned round") }
          result.ranges.append(low...high)
        } else {
          result.ranges.append(low...low)
        }
      }
      if !takes("]") { throw Fault(message: "a [ is not closed") }
      return result
    }
  }
}
