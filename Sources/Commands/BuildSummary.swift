import GraphFormats
import KnowledgeGraph

/// What a run found, in a few lines.
enum BuildSummary {
  static func text(_ graph: KnowledgeGraph, skipped: Int, folder: String) -> String {
    let languages = tally(
      graph.documents.map { $0.language == "ar" ? "Arabic" : $0.language == "en" ? "English" : "other" },
      ["Arabic", "English", "other"])
    let kinds = tally(graph.nodes.map(\.kind.name), EntityKind.allCases.map(\.name))
    let statuses = tally(graph.edges.map(\.status.name), Status.allCases.map(\.name))
    var text = line("documents", graph.documents.count, languages)
    text += line("entities", graph.nodes.count, kinds)
    text += line("relations", graph.edges.count, statuses)
    for relation in Relation.allCases {
      let edges = graph.edges.filter { $0.relation == relation }
      if edges.isEmpty { continue }
      text +=
        "  " + line(relation.name, edges.count, tally(edges.map(\.status.name), Status.allCases.map(\.name)), width: 15)
    }
    if skipped > 0 { text += line("skipped", skipped, "see the messages") }
    return text + "written    \(BuildCommand.path(folder, .json)), \(BuildCommand.path(folder, .dot))\n"
  }

  private static func line(_ label: String, _ count: Int, _ details: String, width: Int = 10) -> String {
    let number = String(count)
    let space = String(repeating: " ", count: max(1, width + 6 - label.count - number.count))
    return label + space + number + (details.isEmpty ? "" : "  " + details) + "\n"
  }

  private static func tally(_ words: [String], _ order: [String]) -> String {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    return order.compactMap { word in counts[word].map { "\(word) \($0)" } }.joined(separator: ", ")
  }
}
