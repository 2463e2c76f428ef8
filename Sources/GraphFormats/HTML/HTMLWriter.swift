import KnowledgeGraph

extension GraphFormat {
  /// A page to explore the graph in, complete in itself.
  public static let html = GraphFormat(
    name: "html",
    summary: "one self-contained page to explore the graph in: search, filters, paths, quotes; no network",
    fileExtension: "html", mediaType: "text/html", writer: HTMLWriter.write, checker: HTMLCheck.check)
}

/// Writes the explorer: a page with its own style and script, and the graph as data in an element that no browser runs.
///
/// The page's policy lets run only the one script whose hash it names, and lets nothing be loaded, so no text of an article can become
/// code and nobody learns that the page was opened.
enum HTMLWriter {
  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let language = options.language(for: graph)
    let policy =
      "default-src 'none'; script-src 'sha256-\(hash(ExplorerScript.text))'; style-src 'sha256-\(hash(ExplorerStyle.text))'; "
      + "img-src data: blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    sink.write(
      "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\" dir=\"\(language == .arabic ? "rtl" : "ltr")\">\n<head>\n")
    sink.write("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    sink.write(
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"")
    sink.write(HTMLText.escaped(options.generator.text))
    sink.write("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
    sink.write(HTMLText.escaped(DisplayText.clean(options.title ?? "Wasl")))
    sink.write("</title>\n<style>\(ExplorerStyle.text)</style>\n</head>\n<body>\n")
    sink.write(ExplorerMarkup.body)
    sink.write("\n<script type=\"application/json\" id=\"data\">")
    writeData(graph, language, options, to: &sink)
    sink.write("</script>\n<script>\(ExplorerScript.text)</script>\n</body>\n</html>\n")
  }

  private static func hash(_ text: String) -> String { SHA256.base64(SHA256.hash(Array(text.utf8))) }

  private static func writeData(
    _ graph: GraphContents, _ language: ExportOptions.Language, _ options: ExportOptions, to sink: inout ByteSink
  ) {
    let layout = ForceLayout(graph)
    let places = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let documents = Dictionary(
      graph.documents.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    sink.write("{\"language\":\"\(language.rawValue)\",\"limit\":\(max(options.nodeLimit, 200)),\"title\":")
    text(options.title.map(DisplayText.clean) ?? "", to: &sink)
    sink.write(",\"generator\":")
    text(options.generator.text, to: &sink)
    sink.write(",\n\"kinds\":[")
    for (place, kind) in EntityKind.allCases.enumerated() {
      sink.write("\(place == 0 ? "" : ",")[\"\(kind.name)\",\"\(kind.name)\",\"\(GraphWords.label(kind, .arabic))\",")
      sink.write("\"\(Palette.color(kind))\"]")
    }
    sink.write("],\n\"relations\":[")
    for (place, relation) in Relation.allCases.enumerated() {
      sink.write("\(place == 0 ? "" : ",")[\"\(relation.name)\",\"\(GraphWords.label(relation, .english))\",")
      sink.write(
        "\"\(GraphWords.label(relation, .arabic))\",\(relation.sign.rawValue),\(relation.isSymmetric ? 1 : 0)]")
    }
    sink.write("],\n\"statuses\":[")
    for (place, status) in Status.allCases.enumerated() {
      sink.write(
        "\(place == 0 ? "" : ",")[\"\(status.name)\",\"\(status.name)\",\"\(GraphWords.label(status, .arabic))\"]")
    }
    sink.write("],\n\"documents\":[")
    for (place, document) in graph.documents.enumerated() {
      sink.write(place == 0 ? "\n[" : ",\n[")
      let address = document.source.flatMap(WebAddress.checked) ?? ""
      let fields = [
        document.id, document.title, document.language, document.source ?? "", document.date ?? "", address,
      ]
      for (number, field) in fields.enumerated() {
        if number > 0 { sink.write(",") }
        text(field, to: &sink)
      }
      sink.write("]")
    }
    sink.write("],\n\"nodes\":[")
    for (place, node) in graph.nodes.enumerated() {
      sink.write(place == 0 ? "\n[" : ",\n[")
      write(node, layout.places[place], options.camps[node.id] ?? -1, documents, to: &sink)
      sink.write("]")
    }
    sink.write("],\n\"edges\":[")
    var isFirst = true
    for edge in graph.edges {
      guard let source = places[edge.source], let target = places[edge.target] else { continue }
      sink.write(isFirst ? "\n[" : ",\n[")
      isFirst = false
      text(edge.id, to: &sink)
      sink.write(",\(source),\(target),\(edge.relation.rawValue),\(edge.status.rawValue),")
      sink.write(number: edge.confidence)
      sink.write(",\(edge.documents),[")
      for (number, claim) in edge.claims.enumerated() {
        sink.write(number == 0 ? "[" : ",[")
        write(claim, places, documents, to: &sink)
        sink.write("]")
      }
      sink.write("]]")
    }
    sink.write("]}")
  }

  private static func write(
    _ node: Node, _ place: Point, _ camp: Int, _ documents: [String: Int], to sink: inout ByteSink
  ) {
    text(node.id, to: &sink)
    sink.write(",")
    text(node.name, to: &sink)
    sink.write(",\(node.kind.rawValue),[")
    for (number, form) in node.names.enumerated() {
      sink.write(number == 0 ? "[" : ",[")
      text(form.text, to: &sink)
      sink.write(",")
      text(form.language, to: &sink)
      sink.write("]")
    }
    sink.write("],\(node.mentions),")
    sink.write(coordinate: place.x)
    sink.write(",")
    sink.write(coordinate: place.y)
    sink.write(",\(camp),[")
    sink.write(node.documents.compactMap { documents[$0].map(String.init) }.joined(separator: ","))
    sink.write("]")
  }

  private static func write(
    _ claim: EdgeClaim, _ places: [String: Int], _ documents: [String: Int], to sink: inout ByteSink
  ) {
    sink.write(
      "\(documents[claim.document] ?? 0),\(claim.status.rawValue),\(claim.accordingTo.flatMap { places[$0] } ?? -1),")
    text(claim.evidence.quote, to: &sink)
    let span = claim.evidence.span
    sink.write(",\"\(span.field.name)\",\(span.start),\(span.end),")
    text(claim.rule, to: &sink)
    sink.write(",")
    sink.write(number: claim.confidence)
  }

  /// A JSON string in which no byte could end the element that holds it.
  private static func text(_ text: String, to sink: inout ByteSink) { sink.write(text, as: .jsonInHTML) }
}

/// Checks that a page is complete in itself and keeps its policy.
enum HTMLCheck {
  /// What the page may weigh beside its data.
  static let sizeLimit = 300_000

  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    guard let file = files.first else { return faults.add("no file") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    if !text.hasPrefix("<!DOCTYPE html>") { return faults.add("not a page") }
    let begin = "<script type=\"application/json\" id=\"data\">"
    guard let start = text.firstRange(of: begin), let end = text[start.upperBound...].firstRange(of: "</script>") else {
      return faults.add("no data in it")
    }
    let data = text[start.upperBound..<end.lowerBound]
    if data.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "&") }) {
      faults.add("markup in the data")
    }
    if (try? JSONParser.parse(Array(data.utf8))) == nil { faults.add("the data are not JSON") }
    let page = text[..<start.lowerBound] + text[end.upperBound...]
    if !page.contains("default-src 'none'") || page.contains("unsafe") { faults.add("the policy is missing or weak") }
    for outside in ["src=\"http", "href=\"http", "@import", "url("] where page.contains(outside) {
      faults.add("loads something: \(outside)")
    }
    if page.components("<script") != 2 - 1 {
      faults.add("\(page.components("<script")) scripts where one was expected")
    }
    if page.utf8.count > sizeLimit { faults.add("the page weighs \(page.utf8.count) bytes without its data") }
  }
}

extension StringProtocol {
  /// How often a text stands in this one.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
