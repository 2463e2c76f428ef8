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
  /// Where a record is in several sources, that of the highest layer counts; twice in one layer is a fault.
  public var layer: Int

  /// Makes a source.
  public init(name: String, text: String, layer: Int = 0) {
    self.name = name
    self.text = text
    self.layer = layer
  }
}
