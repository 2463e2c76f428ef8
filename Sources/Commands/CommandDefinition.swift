/// An option: everything that the parser, the help texts and the tests know of it.
struct OptionDefinition: Sendable {
  /// The name, as in `--graph`.
  var name: String
  /// The short name, as in `-g`.
  var short: String?
  /// What stands for the value in help texts; `nil` for an option without a value.
  var value: String?
  /// One line of help.
  var help: String
  /// What the long help adds.
  var details: String?
  /// The words that the value may be; where the value is a list, those that its parts may be.
  var choices: [String]
  /// Whether the value is a list, parted by commas.
  var isList: Bool
  /// Whether the option may be given more than once.
  var isRepeatable: Bool

  init(
    _ name: String, short: String? = nil, value: String? = nil, help: String, details: String? = nil,
    choices: [String] = [], isList: Bool = false, isRepeatable: Bool = false
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.details = details
    self.choices = choices
    self.isList = isList
    self.isRepeatable = isRepeatable
  }
}

/// A word of the command line that is no option.
struct ArgumentDefinition: Sendable {
  /// What stands for it in help texts.
  var name: String
  /// One line of help.
  var help: String
  /// Whether it may be left out.
  var isOptional = false
  /// Whether there may be more of it.
  var isRepeatable = false
}

/// A command: its help, its options, and what it does.
struct CommandDefinition: Sendable {
  /// The name on the command line.
  var name: String
  /// One line, without a full stop.
  var summary: String
  /// What the long help says of it.
  var details: String
  /// The words behind the name.
  var arguments: [ArgumentDefinition]
  /// The options, `--help` excepted, which every command has.
  var options: [OptionDefinition]
  /// Command lines that work, each with what it does.
  var examples: [(line: String, does: String)]
  /// Carries the command out.
  var run: @Sendable (ParsedArguments, CommandContext) throws -> ExitCode
}
