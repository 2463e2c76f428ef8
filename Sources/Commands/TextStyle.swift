import GraphFormats
import KnowledgeGraph

/// Colours and marks of direction for a terminal; nothing where output goes elsewhere.
struct TextStyle {
  private let isTerminal: Bool
  private let isColored: Bool

  init(isTerminal: Bool, variables: [String: String]) {
    self.isTerminal = isTerminal
    isColored = isTerminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }

  /// A name.
  ///
  /// On a terminal it is set apart from the words around it, so that each reads in its own direction.
  func name(_ text: String) -> String { painted("1", isolated(DisplayText.clean(text))) }

  /// A quote.
  func quote(_ text: String) -> String { isolated("“" + DisplayText.clean(text) + "”") }

  /// What is less important.
  func faint(_ text: String) -> String { painted("2", text) }

  /// A heading.
  func heading(_ text: String) -> String { painted("1;4", text) }

  /// The words of a relation in the colour of its sign.
  func relation(_ edge: Edge) -> String {
    let words = GraphWords.label(edge.relation, .english)
    return switch edge.relation.sign {
    case .negative: painted("33", words)
    case .positive: painted("36", words)
    case .neutral: words
    }
  }

  private func isolated(_ text: String) -> String { isTerminal ? "\u{2068}" + text + "\u{2069}" : text }

  private func painted(_ code: String, _ text: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// A message without control characters: what a file is called may not steer the terminal.
  static func harmless(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.map { DisplayText.isHarmless($0) ? $0 : "\u{FFFD}" }))
    }.joined(separator: "\n")
  }
}
