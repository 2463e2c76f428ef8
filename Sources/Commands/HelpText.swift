/// The options that every command has.
enum HelpOption {
  static let short = OptionDefinition("-h", help: "show a short help")
  static let long = OptionDefinition("--help", help: "show the whole help with examples")
  static let all = [short, long]
}

/// Writes help texts out of the definitions, at most 79 columns wide.
enum HelpText {
  private static let width = 79

  /// The help of the program: what it is, and its commands.
  static func program(_ commands: [CommandDefinition]) -> String {
    let indent = (commands.map(\.name.count).max() ?? 0) + 4
    let list = commands.map { row($0.name, $0.summary, indent: indent) }.joined()
    return """
      wasl reads Arabic and English news into a graph of who sued, supports,
      targeted ... whom, with the sentence behind every edge, and answers questions
      about it. Everything happens on this machine.

      Usage: wasl COMMAND [OPTIONS] [ARGUMENTS]

      Commands:
      \(list)
      Options:
        -h, --help  show this help; behind a command: its help, short or whole
        --version   show the version

      Start with: wasl build seeds --output graphs/seeds
      Then ask:   wasl allies NSO --graph graphs/seeds/graph.json

      Exit codes: 0 done; 1 the answer is empty or some input was skipped; 2 usage or
      unknown name; 3 unreadable or invalid file.

      """
  }

  /// The help of a command: a line for each option, or with paragraphs and examples.
  static func command(_ command: CommandDefinition, isLong: Bool) -> String {
    var text = "wasl \(command.name): \(command.summary)\n\nUsage: wasl \(command.name)"
    for argument in command.arguments {
      let name = argument.name + (argument.isRepeatable ? "..." : "")
      text += argument.isOptional ? " [\(name)]" : " \(name)"
    }
    if !command.options.isEmpty { text += " [OPTIONS]" }
    text += "\n"
    if isLong { text += "\n" + wrap(command.details, indent: 0) + "\n" }
    if !command.arguments.isEmpty {
      text += "\nArguments:\n"
      let indent = (command.arguments.map(\.name.count).max() ?? 0) + 4
      for argument in command.arguments { text += row(argument.name, argument.help, indent: indent) }
    }
    let options = command.options + HelpOption.all
    text += "\nOptions:\n"
    let labels = options.map(label)
    let indent = min(26, (labels.map(\.count).max() ?? 0) + 4)
    for (option, label) in zip(options, labels) {
      var help = option.help
      if isLong {
        if let details = option.details { help += ". " + details }
        if !option.choices.isEmpty {
          help += ". One \(option.isList ? "or more " : "")of: " + option.choices.joined(separator: ", ")
        }
      }
      text += row(label, help, indent: indent)
    }
    if isLong, !command.examples.isEmpty {
      text += "\nExamples:\n"
      for example in command.examples { text += wrap(example.does + ":", indent: 2) + "\n    " + example.line + "\n" }
    }
    return text
  }

  private static func label(_ option: OptionDefinition) -> String {
    let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
    return names + (option.value.map { " " + $0 } ?? "")
  }

  private static func row(_ label: String, _ help: String, indent: Int) -> String {
    let lines = wrapped(help, width: width - indent)
    let space = String(repeating: " ", count: indent)
    var text = "  " + label
    if label.count + 4 > indent {
      text += "\n" + space
    } else {
      text += String(repeating: " ", count: indent - 2 - label.count)
    }
    return text + lines.joined(separator: "\n" + space) + "\n"
  }

  private static func wrap(_ text: String, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      wrapped(String(paragraph), width: width - indent).map { space + $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
