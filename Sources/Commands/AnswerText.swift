import GraphQueries
import KnowledgeGraph

/// Says edges in sentences, each with its quote and its source.
struct AnswerText {
  private let loaded: LoadedGraph
  private let style: TextStyle

  init(_ loaded: LoadedGraph, _ style: TextStyle) {
    self.loaded = loaded
    self.style = style
  }

  /// The name of a node.
  func name(_ id: String) -> String { style.name(loaded.name(id)) }

  /// The name of a node.
  func name(_ node: NodeNumber) -> String { style.name(loaded.compact.name(of: node)) }

  /// The names of some nodes, and how many more there are than are named.
  func names(_ nodes: some Collection<NodeNumber>, limit: Int = .max) -> String {
    nodes.prefix(limit).map { name($0) }.joined(separator: ", ")
      + (nodes.count > limit ? " and \(nodes.count - limit) more" : "")
  }

  /// An edge as a sentence, with the claim that supports it best, or with all of them.
  func edge(_ number: EdgeNumber, indent: String, allClaims: Bool = false) -> String {
    self.edge(
      loaded.compact.edge(number), loaded.compact.documents(of: number), indent: indent, allClaims: allClaims)
  }

  /// An edge that comes with its documents as a sentence.
  func edge(_ edge: Edge, _ documents: [DocumentRecord], indent: String, allClaims: Bool = false) -> String {
    var text = "\(indent)\(name(edge.source)) \(style.relation(edge)) \(name(edge.target)) (\(standing(edge)))\n"
    let claims = allClaims ? edge.claims : edge.bestClaim.map { [$0] } ?? []
    for claim in claims {
      text +=
        "\(indent)  \(style.quote(claim.evidence.quote))\n\(indent)  \(style.faint(source(claim, of: edge, documents)))\n"
    }
    return text
  }

  private func standing(_ edge: Edge) -> String {
    var parts = [edge.status.name]
    let denials = edge.claims.count { $0.status == .denied || $0.status == .negated }
    if edge.status.strength > Status.denied.strength, denials > 0 { parts.append("denied elsewhere") }
    if edge.documents > 1 { parts.append("\(edge.documents) documents") }
    return parts.joined(separator: ", ")
  }

  private func source(_ claim: EdgeClaim, of edge: Edge, _ documents: [DocumentRecord]) -> String {
    var text = "- "
    if claim.status != edge.status { text += claim.status.name + ", " }
    if let id = claim.accordingTo { text += "according to \(loaded.name(id)), " }
    text += claim.document
    if let document = documents.first(where: { $0.id == claim.document }) {
      let origin = [document.source, document.date].compactMap { $0 }.joined(separator: ", ")
      if !origin.isEmpty { text += " (\(origin))" }
      if !document.title.isEmpty { text += ": " + document.title }
    }
    return TextStyle.harmless(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}

/// Counts things in words.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
