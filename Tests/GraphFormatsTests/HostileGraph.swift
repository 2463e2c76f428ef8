import KnowledgeGraph

/// Names that have broken programs before, as the names, quotes, titles and sources of a graph.
enum HostileGraph {
  static let names = [
    "plain", "say \"hi\"", "it's", "<script>alert(1)</script>", "<img src=x onerror=window.pwned=1>",
    "</script><script>window.pwned=1</script>", "</script><!--", "=cmd|' /C calc'!A0", "+1+1", "-2+3",
    "@SUM(A1)",
    "'=already", "line\nbreak", "carriage\r\nreturn", "\ttab", "\u{202E}gpj.exe", "\u{2067}مفتوح", "nul\u{0}nul",
    "bell\u{7}",
    String(repeating: "x", count: 5000), String(repeating: "كلمة ", count: 1000), "👨‍👩‍👧 😀", "back\\slash\\",
    "\\n \\u0027 \\N \\G",
    "&amp; &#x202E; &", "a | b", "a|b\\| c", "one; two; three", "{curly} [square] (round)", "end", "class", "%00 %s %@",
    "]]>", "-->",
    "`tick`", "$(rm)", "#hash", "* star *", "[[link]]", "|", "\u{FFFE}", "\u{FEFF}mark", "شركة NSO (المحدودة)",
    "e\u{301}", "\u{85}next",
    "\u{2028}line", "javascript:alert(1)", "../../etc/passwd", "NULL", "null", "1e5", "007", "true", "a,b", "a\"b,\"c",
    "\u{10FFFF}",
  ]

  /// A graph in which each name stands in every place where text may stand.
  static let graph = graph(names)

  static func graph(_ names: [String]) -> KnowledgeGraph {
    let ids = names.indices.map { "n\($0)" }
    let documents = names.enumerated().map { place, name in
      DocumentRecord(
        id: "doc-\(place)", title: name, language: place % 2 == 0 ? "en" : "ar", source: "https://example.org/" + name,
        date: "2020-12-21", sha256: "")
    }
    let nodes = names.enumerated().map { place, name in
      Node(
        id: ids[place], name: name, kind: EntityKind.allCases[place % EntityKind.allCases.count],
        names: [
          NameForm(text: name, language: place % 3 == 0 ? "ar" : "en", count: 3),
          NameForm(text: "other " + name, language: "en", count: 1),
        ], mentions: place, documents: ["doc-\(place)"])
    }
    let edges = names.enumerated().map { place, name in
      let target = (place + 1) % names.count
      let relation = Relation.allCases[place % Relation.allCases.count]
      let isTurned = relation.isSymmetric && ids[target] < ids[place]
      let length = name.unicodeScalars.count
      let claims = ["doc-\(place)", "doc-\(target)"].sorted().map { document in
        EdgeClaim(
          document: document, status: Status.allCases[place % Status.allCases.count],
          accordingTo: place % 2 == 0 ? ids[(place + 2) % names.count] : nil,
          evidence: Evidence(
            quote: name, span: TextSpan(start: 4, end: 4 + length), trigger: TextSpan(start: 5, end: 6),
            subject: TextSpan(field: .title, start: 0, end: 2)), rule: "rule|" + name, confidence: 0.75)
      }
      return Edge(
        source: isTurned ? ids[target] : ids[place], target: isTurned ? ids[place] : ids[target], relation: relation,
        status: Status.allCases[place % Status.allCases.count], confidence: 0.75, documents: 2, claims: claims)
    }
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }
}
