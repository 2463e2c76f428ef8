import KnowledgeGraph

/// What made a graph: named in every file, so that a run can be repeated.
public struct GraphGenerator: Sendable, Hashable {
  /// The program.
  public var name: String
  /// Its version.
  public var version: String
  /// A hash of the lexicon that it read with.
  public var lexicon: String

  /// Makes a description of a program.
  public init(name: String = "wasl", version: String, lexicon: String = "") {
    self.name = name
    self.version = version
    self.lexicon = lexicon
  }

  /// The program in a few words: `wasl 1.0 (lexicon 3f2a)`.
  var text: String { name + " " + version + (lexicon.isEmpty ? "" : " (lexicon \(lexicon))") }
}

/// How a graph is to be written.
public struct ExportOptions: Sendable, Hashable {
  /// The language of labels, legends and directions of a diagram.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case arabic = "ar"
    case english = "en"

    /// The other one.
    var other: Language { self == .arabic ? .english : .arabic }
  }

  /// Whether labels carry invisible marks of direction.
  public enum BidiMarks: String, Sendable, Hashable, CaseIterable {
    /// In formats for drawing, around labels with Arabic letters: their programs guess the direction of a line from its first
    /// letter, or do not ask.
    case auto
    /// Nowhere.
    case none
  }

  /// What made the graph.
  public var generator: GraphGenerator
  /// The language of a diagram; where there is none, that of most documents.
  public var language: Language?
  /// The title of a diagram; where there is none, the format makes one.
  public var title: String?
  /// Whether labels show the name in the other language below, where there is one.
  public var isBilingual: Bool
  /// Whether labels carry marks of direction.
  public var bidiMarks: BidiMarks
  /// The camp of each node that is in one, by the node's id, for drawings that show camps.
  public var camps: [String: Int]
  /// The most nodes that a drawing for reading shows; the most connected ones are chosen.
  public var nodeLimit: Int
  /// How many entities and relations were left out before the graph came here, which a drawing says below its title.
  public var leftOut: (nodes: Int, edges: Int) {
    get { (nodesLeftOut, edgesLeftOut) }
    set { (nodesLeftOut, edgesLeftOut) = newValue }
  }
  private var nodesLeftOut = 0
  private var edgesLeftOut = 0

  /// Makes options.
  public init(
    generator: GraphGenerator, language: Language? = nil, title: String? = nil, isBilingual: Bool = false,
    bidiMarks: BidiMarks = .auto, camps: [String: Int] = [:], nodeLimit: Int = 60
  ) {
    self.generator = generator
    self.language = language
    self.title = title
    self.isBilingual = isBilingual
    self.bidiMarks = bidiMarks
    self.camps = camps
    self.nodeLimit = nodeLimit
  }

  /// The language to draw a graph in: the one asked for, or that of most documents.
  func language(for graph: GraphContents) -> Language {
    if let language { return language }
    let arabic = graph.documents.count { $0.language == Language.arabic.rawValue }
    return arabic * 2 > graph.documents.count ? .arabic : .english
  }

  /// Words in one language, and on a line below in the other one where both are wanted, as labels.
  func inLanguages(_ language: Language, _ words: (Language) -> String) -> String {
    drawn(words(language)) + (isBilingual ? "\n" + drawn(words(language.other)) : "")
  }

  /// A one-line label for a program that draws: without control characters, and with marks of direction unless they are not
  /// wanted.
  func drawn(_ text: String) -> String {
    let line = DisplayText.clean(text)
    if bidiMarks == .none || line.utf8.allSatisfy({ $0 < 0x80 }) { return line }
    return DisplayText.directed(line, rightToLeft: DisplayText.readsRightToLeft(line))
  }
}
