import KnowledgeGraph

extension GraphFormat {
  /// A folder of linked pages, one an actor.
  public static let markdown = GraphFormat(
    name: "markdown", summary: "a folder of linked Markdown pages, a dossier an actor, for Obsidian, wikis and reports",
    files: MarkdownWriter.write, checker: MarkdownCheck.check)
}

/// Text in Markdown.
enum Markdown {
  /// The text with a backslash before each character that could be markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "+", "!", "|", "~", "$", "=", "^", "@", ":":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case ".":
        // Some readers make a link of what begins with "www.".
        result += last == "w" || last == "W" ? "\\." : "."
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }

  /// The text on one line.
  static func line(_ text: String) -> String { escaped(DisplayText.clean(text)) }
}

/// Writes a page for each actor: its names, what it does and what is done to it, each with quotes and sources.
enum MarkdownWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to files: inout FileSet) {
    let writer = Pages(graph, options)
    files.add("index.md") { writer.index(to: &$0) }
    for (place, node) in graph.nodes.enumerated() {
      files.add("actors/" + writer.fileNames[place]) { writer.page(of: node, at: place, to: &$0) }
    }
  }

  /// The words of the pages in one language.
  private struct Words {
    let out: String
    let incoming: String
    let names: String
    let accordingTo: String
    let actors: String
    let sources: String
    let back: String
    let none: String

    init(_ language: ExportOptions.Language) {
      switch language {
      case .english:
        (out, incoming, names, accordingTo) = ("Relations from here", "Relations to here", "Names", "according to")
        (actors, sources, back, none) = ("Actors", "Documents", "All actors", "No relations.")
      case .arabic:
        (out, incoming, names, accordingTo) = ("علاقات منه", "علاقات إليه", "الأسماء", "بحسب")
        (actors, sources, back, none) = ("الأطراف", "الوثائق", "كل الأطراف", "لا علاقات.")
      }
    }
  }

  private struct Pages {
    let graph: GraphContents
    let options: ExportOptions
    let language: ExportOptions.Language
    let words: Words
    let documents: DocumentTable
    let fileNames: [String]
    private let places: [String: Int]
    private var incoming: [[Int]]
    private var outgoing: [[Int]]

    init(_ graph: GraphContents, _ options: ExportOptions) {
      self.graph = graph
      self.options = options
      language = options.language(for: graph)
      words = Words(language)
      documents = DocumentTable(graph.documents)
      fileNames = graph.nodes.enumerated().map { place, node in
        let isPlain = node.id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        // An underscore keeps the numbers apart from names.
        return (isPlain && (1...80).contains(node.id.utf8.count) ? node.id : "node_\(place)") + ".md"
      }
      places = Dictionary(
        graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
      incoming = [[Int]](repeating: [], count: graph.nodes.count)
      outgoing = incoming
      for (number, edge) in graph.edges.enumerated() {
        if let place = places[edge.source] { outgoing[place].append(number) }
        if let place = places[edge.target] { incoming[place].append(number) }
      }
    }

    private func name(_ id: String) -> String {
      guard let place = places[id] else { return Markdown.line(id) }
      let name = Markdown.escaped(options.drawn(graph.nodes[place].displayName(language)))
      return name.isEmpty ? Markdown.line(id) : name
    }

    private func link(_ id: String) -> String {
      places[id].map { "[\(name(id))](\(fileNames[$0]))" } ?? name(id)
    }

    func index(to sink: inout ByteSink) {
      sink.write("# \(Markdown.line(options.title ?? "Wasl"))\n\n## \(words.actors)\n\n")
      let order = graph.nodes.indices.sorted {
        let (left, right) = (outgoing[$0].count + incoming[$0].count, outgoing[$1].count + incoming[$1].count)
        return left != right ? left > right : $0 < $1
      }
      for place in order {
        let node = graph.nodes[place]
        sink.write("- [\(name(node.id))](actors/\(fileNames[place])) (\(GraphWords.label(node.kind, language)), ")
        sink.write("\(outgoing[place].count + incoming[place].count))\n")
      }
      sink.write("\n## \(words.sources)\n\n")
      for document in graph.documents { sink.write("- \(source(document.id))\n") }
      sink.write("\n\(Markdown.line(options.generator.text))\n")
    }

    func page(of node: Node, at place: Int, to sink: inout ByteSink) {
      sink.write("---\nid: ")
      sink.write(node.id, as: .json)
      sink.write("\nkind: \(node.kind.name)\naliases: [")
      for (number, form) in node.names.enumerated() {
        if number > 0 { sink.write(", ") }
        sink.write(form.text, as: .json)
      }
      sink.write("]\n---\n\n# \(name(node.id))\n\n\(GraphWords.label(node.kind, language))\n")
      let others = node.names.map(\.text).filter { $0 != node.displayName(language) }
      if !others.isEmpty {
        let list = others.map { Markdown.escaped(options.drawn($0)) }.joined(
          separator: language == .arabic ? "، " : ", ")
        sink.write("\n\(words.names): \(list)\n")
      }
      if outgoing[place].isEmpty, incoming[place].isEmpty { sink.write("\n\(words.none)\n") }
      section(words.out, outgoing[place], to: &sink)
      section(words.incoming, incoming[place], to: &sink)
      sink.write("\n[\(words.back)](../index.md)\n")
    }

    private func section(_ title: String, _ numbers: [Int], to sink: inout ByteSink) {
      if numbers.isEmpty { return }
      sink.write("\n## \(title)\n")
      for number in numbers {
        let edge = graph.edges[number]
        sink.write(
          "\n### \(link(edge.source)) – \(GraphWords.label(edge.relation, language)) – \(link(edge.target))\n\n")
        sink.write("\(GraphWords.label(edge.status, language))\n")
        for claim in edge.claims {
          if !claim.evidence.quote.isEmpty {
            sink.write(
              "\n> “\(Markdown.escaped(options.drawn(claim.evidence.quote)))”\n>\n> — \(source(claim.document))")
          } else {
            sink.write("\n> — \(source(claim.document))")
          }
          sink.write(" (\(GraphWords.label(claim.status, language))")
          if let id = claim.accordingTo {
            sink.write(language == .arabic ? "، " : ", "); sink.write("\(words.accordingTo) \(link(id))")
          }
          sink.write(")\n")
        }
      }
    }

    private func source(_ id: String) -> String {
      guard let record = documents[id] else { return Markdown.line(id) }
      var parts = [record.title.isEmpty ? Markdown.line(id) : Markdown.escaped(options.drawn(record.title))]
      if let source = record.source {
        parts.append(WebAddress.checked(source).map { "<\($0)>" } ?? Markdown.line(source))
      }
      if let date = record.date { parts.append(Markdown.line(date)) }
      return parts.joined(separator: language == .arabic ? "، " : ", ")
    }
  }
}

/// Checks that the links between pages lead somewhere and that no markup came in with a name.
enum MarkdownCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    var list = files
    if files.count == 1, let file = files.first, let inner = FileSet.files(inArchive: file.bytes) { list = inner }
    let names = Set(list.map(\.name))
    if !names.contains("index.md") { return faults.add("index.md is missing") }
    for file in list {
      let folder = file.name.hasPrefix("actors/") ? "actors/" : ""
      var text = String(decoding: file.bytes, as: UTF8.self)[...]
      // The head holds names in JSON, which nobody renders.
      if text.hasPrefix("---\n"), let end = text.dropFirst(4).firstRange(of: "\n---\n") {
        text = text[end.upperBound...]
      }
      if text.lowercased().contains("<script") { faults.add(at: file.name, "a script") }
      for target in targets(text) {
        let path = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
        if !names.contains(path) {
          faults.add(at: file.name, "a link to \(DisplayText.shorten(target, to: 40)), which is no page")
        }
      }
    }
  }

  /// Where the links of a page lead.
  private static func targets(_ text: Substring) -> [String] {
    var result: [String] = []
    var isEscaped = false
    var last: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      if isEscaped {
        isEscaped = false
        last = " "
        continue
      }
      if character == "\\" { isEscaped = true }
      if last == "]", character == "(" { result.append(String(text[index...].prefix { $0 != ")" })) }
      last = character
    }
    return result
  }
}
