/// Stands in for the compiled lexicon until it lands.
public final class Lexicon: Sendable {
  /// A number that changes with every change of the data.
  public let version: String

  private init(version: String) { self.version = version }

  /// Compiles the lexicon that is part of the program, and files on top of it.
  public static func standard(adding sources: [LexiconSource] = []) throws(LexiconError) -> Lexicon {
    for source in sources where !source.text.utf8.starts(with: "#! lex 1 ".utf8) {
      throw LexiconError(
        faults: [LexiconError.Fault(file: source.name, line: 1, message: "expected \"#! lex 1 kind=... lang=...\"")])
    }
    return Lexicon(version: String(EmbeddedLexicon.text.utf8CodeUnitCount, radix: 16))
  }
}

/// All that is wrong with the lexicon files of one load.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One fault and where it is.
  public struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// The file's name.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong and what was expected.
    public var message: String

    /// The fault as `file:line: message`.
    public var description: String { "\(file):\(line): \(message)" }
  }

  /// The faults in the order of files and lines.
  public var faults: [Fault]

  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// The text of one lexicon file.
public struct LexiconSource: Sendable {
  /// The name that faults are reported under.
  public var name: String
  /// The file's content.
  public var text: String

  /// Makes a source.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
