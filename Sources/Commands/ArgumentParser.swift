import GraphQueries

/// A command line taken apart.
struct ParsedArguments {
  /// The command, for messages.
  let command: String
  /// The words that are no options, in order.
  var words: [String] = []
  private var values: [String: [String]] = [:]

  init(command: String) { self.command = command }

  /// The value given last.
  func value(_ option: OptionDefinition) -> String? { values[option.name]?.last }

  /// All values, in order.
  func values(_ option: OptionDefinition) -> [String] { values[option.name] ?? [] }

  /// Whether the option was given.
  func has(_ option: OptionDefinition) -> Bool { values[option.name] != nil }

  /// The parts of a value that is a list.
  func list(_ option: OptionDefinition) -> [String] {
    values(option).flatMap { $0.split(separator: ",").map { Self.trimmed($0) } }.filter { !$0.isEmpty }
  }

  /// A value that is a whole number.
  func integer(_ option: OptionDefinition, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let bounds =
        range.upperBound == .max ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw CommandError.usage("\(option.name) takes a whole number \(bounds), not \"\(text)\"", command: command)
    }
    return number
  }

  mutating func add(_ value: String, to option: OptionDefinition) { values[option.name, default: []].append(value) }

  static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Takes a command line apart by the definitions of a command.
struct ArgumentParser {
  private let command: CommandDefinition
  private let options: [OptionDefinition]

  init(_ command: CommandDefinition) {
    self.command = command
    options = command.options + HelpOption.all
  }

  /// Reads the words behind the command's name.
  func parse(_ arguments: [String]) throws -> ParsedArguments {
    var result = ParsedArguments(command: command.name)
    var rest = arguments[...]
    var isOptionsEnd = false
    while let argument = rest.popFirst() {
      if isOptionsEnd || argument == "-" || !argument.hasPrefix("-") {
        result.words.append(argument)
      } else if argument == "--" {
        isOptionsEnd = true
      } else {
        try parseOption(argument, &rest, &result)
      }
    }
    if HelpOption.all.contains(where: { result.has($0) }) { return result }
    try checkWords(result.words)
    return result
  }

  private func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>, _ result: inout ParsedArguments
  ) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
      let nearest = EditDistance.nearest(to: name, among: options.map(\.name).filter { $0.count > 2 }, count: 1)
      throw usage("unknown option \(name)" + (nearest.first.map { "; did you mean \($0)?" } ?? ""))
    }
    if result.has(option), !option.isRepeatable, option.value != nil { throw usage("\(option.name) is given twice") }
    guard let valueName = option.value else {
      if parts.count > 1 { throw usage("\(option.name) takes no value") }
      return result.add("", to: option)
    }
    let value: String
    if parts.count > 1 {
      value = String(parts[1])
    } else if let next = rest.popFirst() {
      value = next
    } else {
      throw usage("\(option.name) needs a value: \(option.name) \(valueName)")
    }
    if value.isEmpty { throw usage("\(option.name) needs a value that is not empty: \(option.name) \(valueName)") }
    try check(value, option)
    result.add(value, to: option)
  }

  private func check(_ value: String, _ option: OptionDefinition) throws {
    if option.choices.isEmpty { return }
    let parts = option.isList ? value.split(separator: ",").map { ParsedArguments.trimmed($0) } : [value]
    for part in parts where !option.choices.contains(part) {
      let nearest = EditDistance.nearest(to: part, among: option.choices, count: 1)
      throw usage(
        "\(option.name) does not know \"\(part)\"; "
          + (nearest.first.map { "did you mean \($0)? " } ?? "") + "it takes " + option.choices.joined(separator: ", "))
    }
  }

  private func checkWords(_ words: [String]) throws {
    let needed = command.arguments.prefix { !$0.isOptional }
    if words.count < needed.count {
      throw usage("\(needed[words.count].name) is missing: \(needed[words.count].help)")
    }
    let isOpen = command.arguments.contains { $0.isRepeatable }
    if !isOpen, words.count > command.arguments.count {
      throw usage(
        "\"\(words[command.arguments.count])\" is one word too many; a name of several words stands in quotes")
    }
    for (place, word) in words.enumerated() where word.isEmpty {
      throw usage("\(command.arguments[min(place, command.arguments.count - 1)].name) may not be empty")
    }
  }

  private func usage(_ message: String) -> CommandError { .usage(message, command: command.name) }
}
