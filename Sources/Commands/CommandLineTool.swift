import GraphQueries

/// The program `wasl` without the process around it.
package enum CommandLineTool {
  /// All commands, in the order in which they are listed.
  static let commands: [CommandDefinition] = [
    BuildCommand.definition, ExtractCommand.definition, PathCommand.definition, AlliesCommand.definition,
    CampsCommand.definition, ShowCommand.definition, NeighborsCommand.definition, NetworkCommand.definition,
    TimelineCommand.definition, DrawCommand.definition, ExportCommand.definition, ImportCommand.definition,
    IndexCommand.definition, EvaluateCommand.definition, ExplainCommand.definition,
  ]

  /// Carries out a command line.
  /// - Parameters:
  ///   - arguments: the words behind the program's name.
  ///   - context: where to read and write.
  /// - Returns: the exit code.
  package static func run(_ arguments: [String], _ context: CommandContext) -> ExitCode {
    do {
      let code = try dispatch(arguments, context)
      try context.output.flush()
      return code
    } catch is ClosedPipe {
      return .done
    } catch let error as CommandError {
      try? context.output.flush()
      context.report(error.message)
      if error.code == .usage, let command = error.command {
        context.report(command.isEmpty ? "see wasl --help" : "see wasl \(command) -h")
      }
      return error.code
    } catch {
      context.report("\(error)")
      return .file
    }
  }

  private static func dispatch(_ arguments: [String], _ context: CommandContext) throws -> ExitCode {
    guard let first = arguments.first else {
      context.messages.write(HelpText.program(commands))
      try context.messages.flush()
      return .usage
    }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "-h", "--help": context.output.write(HelpText.program(commands))
    case "--version": context.output.write("wasl \(Version.current)\n")
    case "help":
      guard let name = rest.first else {
        context.output.write(HelpText.program(commands))
        return .done
      }
      context.output.write(HelpText.command(try command(named: name), isLong: true))
    default:
      if first.hasPrefix("-") {
        throw CommandError.usage("a command comes first, not the option \(first)", command: "")
      }
      let command = try command(named: first)
      let parsed = try ArgumentParser(command).parse(rest)
      if parsed.has(HelpOption.long) || parsed.has(HelpOption.short) {
        context.output.write(HelpText.command(command, isLong: parsed.has(HelpOption.long)))
      } else {
        return try command.run(parsed, context)
      }
    }
    return .done
  }

  private static func command(named name: String) throws -> CommandDefinition {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let nearest = EditDistance.nearest(to: name, among: commands.map(\.name) + ["help"], count: 2)
    throw CommandError.usage(
      "unknown command \"\(name)\""
        + (nearest.isEmpty
          ? "; there are " + commands.map(\.name).joined(separator: ", ")
          : "; did you mean \(nearest.joined(separator: " or "))?"),
      command: "")
  }
}

/// The version of the program.
package enum Version {
  /// The version, as graphs and `--version` name it.
  package static let current = "0.1.0"
}
