import Foundation

/// A scenario of the openCypher Technology Compatibility Kit.
struct KitScenario {
  var folder: String
  /// The folder, the feature, the number and the row of the examples.
  var name: String
  var graph: String?
  var setup: [String] = []
  var query = ""
  var parameters: [(name: String, value: String)] = []
  var columns: [String] = []
  var rows: [[String]] = []
  var isOrdered = false
  var ignoresListOrder = false
  var expectsRows = false
  var failure: (kind: String, detail: String)?
  /// Why the scenario is none of those that only read.
  var outOfScope: String?
}

/// Reads the features of the kit.
enum CompatibilityKit {
  static let root = ProcessInfo.processInfo.environment["WASL_SHARED"].map { $0 + "/tck" }

  static let outOfScope = ["temporal": "temporal types", "call": "procedures"]

  static func scenarios() throws -> [KitScenario] {
    guard let root else { return [] }
    let files = FileManager.default.enumerator(atPath: root + "/features")?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".feature") }.sorted().flatMap { file in
      read(try String(contentsOfFile: root + "/features/" + file, encoding: .utf8), file)
    }
  }

  private static func read(_ text: String, _ file: String) -> [KitScenario] {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n")
    let starts = lines.indices.filter { lines[$0].drop { $0 == " " }.hasPrefix("Scenario") }
    let background = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix("Background:") }
    let shared = background.map { Array(lines[($0 + 1)..<(starts.first ?? lines.count)]) } ?? []
    return starts.enumerated().flatMap { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : lines.count
      return scenario([lines[start]] + shared + Array(lines[(start + 1)..<end]), file)
    }
  }

  static func cells(_ line: String) -> [String] {
    var (cells, now, isEscaped) = ([String](), "", false)
    for letter in line.drop(while: { $0 == " " }).dropFirst() {
      if isEscaped {
        now += letter == "|" || letter == "\\" ? String(letter) : "\\" + String(letter)
        isEscaped = false
      } else if letter == "\\" {
        isEscaped = true
      } else if letter == "|" {
        cells.append(now.trimmingCharacters(in: .whitespaces))
        now = ""
      } else {
        now.append(letter)
      }
    }
    return cells
  }

  private static func scenario(_ lines: [String], _ file: String) -> [KitScenario] {
    let folder = (file as NSString).deletingLastPathComponent
    let title = lines[0].components(separatedBy: "[").dropFirst().first?.components(separatedBy: "]").first ?? "?"
    let feature = ((file as NSString).lastPathComponent as NSString).deletingPathExtension
    guard let examples = lines.firstIndex(where: { $0.trimmingCharacters(in: .whitespaces).hasPrefix("Examples:") })
    else {
      return [single(lines, folder, "\(folder)/\(feature) [\(title)]")]
    }
    let table = lines[examples...].filter { $0.trimmingCharacters(in: .whitespaces).hasPrefix("|") }.map(cells)
    return table.dropFirst().enumerated().map { place, row in
      let filled = lines[..<examples].map { line in
        zip(table[0], row).reduce(line) { $0.replacingOccurrences(of: "<\($1.0)>", with: $1.1) }
      }
      return single(filled, folder, "\(folder)/\(feature) [\(title)] #\(place + 1)")
    }
  }

  private static func single(_ lines: [String], _ folder: String, _ name: String) -> KitScenario {
    var result = KitScenario(folder: folder, name: name)
    if let reason = outOfScope[(folder as NSString).lastPathComponent] { result.outOfScope = reason }
    var place = 1
    func text() -> String {
      while place < lines.count, !lines[place].contains("\"\"\"") { place += 1 }
      place += 1
      var found: [String] = []
      while place < lines.count, !lines[place].contains("\"\"\"") {
        found.append(lines[place])
        place += 1
      }
      return found.joined(separator: "\n")
    }
    func table() -> [[String]] {
      var rows: [[String]] = []
      while place + 1 < lines.count, lines[place + 1].trimmingCharacters(in: .whitespaces).hasPrefix("|") {
        place += 1
        rows.append(cells(lines[place]))
      }
      return rows
    }
    while place < lines.count {
      let line = lines[place].trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("Given the ") || line.hasPrefix("And the ") && line.hasSuffix(" graph") {
        result.graph = line.components(separatedBy: " ")[2]
      } else if line.hasPrefix("And having executed") {
        result.setup.append(text())
      } else if line.hasPrefix("When executing query") {
        result.query = text()
      } else if line.hasPrefix("When executing control query") {
        result.outOfScope = "updates"
      } else if line.hasPrefix("And parameters are") {
        result.parameters = table().map { ($0[0], $0[1]) }
      } else if line.contains("there exists a procedure") {
        result.outOfScope = "procedures"
      } else if line.contains("side effects should be") {
        result.outOfScope = "updates"
      } else if line.hasPrefix("Then the result should be empty") {
        result.expectsRows = true
      } else if line.hasPrefix("Then the result should be") {
        result.expectsRows = true
        result.isOrdered = line.contains("in order")
        result.ignoresListOrder = line.contains("ignoring element order")
        let rows = table()
        result.columns = rows.first ?? []
        result.rows = Array(rows.dropFirst())
      } else if line.hasPrefix("Then a "), line.contains("should be raised") {
        let words = line.components(separatedBy: " ")
        result.failure = (words[2], words.last ?? "*")
      }
      place += 1
    }
    let words = (result.setup + [result.query]).joined(separator: " ").split { !$0.isLetter }
    if words.contains(where: { temporal.contains(String($0)) }) {
      result.outOfScope = result.outOfScope ?? "temporal types"
    }
    return result
  }

  private static let temporal: Set<String> = ["date", "time", "localtime", "datetime", "localdatetime", "duration"]
}
