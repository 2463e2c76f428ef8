public import KnowledgeGraph

/// Makes a graph that can be given away without naming the persons or groups in it.
///
/// Whoever is hidden gets a pseudonym, and no text that could name them is left: not in the quotes of their edges, not in a quote,
/// title, source or id that holds one of their names, not in the name of somebody else. What cannot be said without a name is
/// dropped.
public struct Redaction: Sendable, Hashable {
  /// The kinds of entities to hide.
  public var kinds: Set<EntityKind>
  /// A secret that gives the same actor the same pseudonym in every graph; without one, pseudonyms are numbers that hold for
  /// one graph only.
  public var secret: String?

  /// Makes a redaction.
  public init(kinds: Set<EntityKind>, secret: String? = nil) {
    self.kinds = kinds
    self.secret = secret
  }

  /// The graph without the names of those to hide.
  /// - Complexity: O(*t*) in the length of all texts, times the number of hidden names that begin with the same word.
  public func apply(to graph: KnowledgeGraph) -> KnowledgeGraph {
    var hidden = Set(graph.nodes.filter { kinds.contains($0.kind) }.map(\.id))
    var names = HiddenNames()
    for node in graph.nodes where hidden.contains(node.id) { names.add(node) }
    // Somebody whose every name holds a hidden one must be hidden too: the foundation of a person, say.
    var isStable = false
    while !isStable {
      isStable = true
      for node in graph.nodes where !hidden.contains(node.id) {
        let isNamed = ([node.name] + node.names.map(\.text)).contains { !names.occur(in: $0) && !$0.isEmpty }
        if isNamed, !names.occur(in: node.id) { continue }
        hidden.insert(node.id)
        names.add(node)
        isStable = false
      }
    }
    let pseudonyms = pseudonyms(graph.nodes.filter { hidden.contains($0.id) }, taken: Set(graph.nodes.map(\.id)))
    let documentIDs = documentIDs(graph.documents, names)
    let documents = graph.documents.map { document in
      DocumentRecord(
        id: documentIDs[document.id] ?? document.id, title: names.occur(in: document.title) ? "" : document.title,
        language: document.language, source: document.source.flatMap { names.occur(in: $0) ? nil : $0 },
        date: document.date, sha256: document.sha256)
    }
    let nodes = graph.nodes.map { node in
      redacted(node, pseudonyms[node.id], names, documentIDs)
    }
    let edges = graph.edges.map { edge in
      redacted(edge, pseudonyms, names, documentIDs)
    }
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }

  private func redacted(
    _ node: Node, _ pseudonym: Pseudonym?, _ names: HiddenNames, _ documents: [String: String]
  ) -> Node {
    var node = node
    node.documents = node.documents.map { documents[$0] ?? $0 }.sorted()
    if let pseudonym {
      node.id = pseudonym.id
      node.name = pseudonym.english
      node.names = [
        NameForm(text: pseudonym.english, language: "en", count: 1),
        NameForm(text: pseudonym.arabic, language: "ar", count: 1),
      ]
      return node
    }
    node.names = node.names.filter { !names.occur(in: $0.text) }
    if names.occur(in: node.name) { node.name = node.names.first?.text ?? node.id }
    return node
  }

  private func redacted(
    _ edge: Edge, _ pseudonyms: [String: Pseudonym], _ names: HiddenNames, _ documents: [String: String]
  ) -> Edge {
    var edge = edge
    let isHidden = pseudonyms[edge.source] != nil || pseudonyms[edge.target] != nil
    edge.source = pseudonyms[edge.source]?.id ?? edge.source
    edge.target = pseudonyms[edge.target]?.id ?? edge.target
    let isTurned = edge.relation.isSymmetric && edge.target < edge.source
    if isTurned { swap(&edge.source, &edge.target) }
    edge.claims = edge.claims.map { claim in
      var claim = claim
      claim.document = documents[claim.document] ?? claim.document
      let attributed = claim.accordingTo.flatMap { pseudonyms[$0] }
      claim.accordingTo = attributed?.id ?? claim.accordingTo
      if isHidden || attributed != nil || names.occur(in: claim.evidence.quote) {
        // Offsets would lead to the words, and the length of a name says much of it.
        let nowhere = TextSpan(field: claim.evidence.span.field, start: 0, end: 0)
        claim.evidence = Evidence(quote: "", span: nowhere, trigger: nowhere)
      } else if isTurned {
        swap(&claim.evidence.subject, &claim.evidence.object)
      }
      if names.occur(in: claim.rule) { claim.rule = "" }
      return claim
    }.sorted(by: EdgeClaim.precedes)
    return edge
  }

  /// New ids for documents whose id holds a name.
  private func documentIDs(_ documents: [DocumentRecord], _ names: HiddenNames) -> [String: String] {
    var taken = Set(documents.map(\.id))
    var result: [String: String] = [:]
    var number = 0
    for document in documents where names.occur(in: document.id) {
      repeat { number += 1 } while taken.contains("document-\(number)")
      taken.insert("document-\(number)")
      result[document.id] = "document-\(number)"
    }
    return result
  }

  private struct Pseudonym {
    var id: String
    var english: String
    var arabic: String
  }

  /// Names such as `Person 3`, in an order that says nothing: that of a keyed hash of the ids.
  private func pseudonyms(_ nodes: [Node], taken: Set<String>) -> [String: Pseudonym] {
    let key = secret ?? nodes.map(\.id).joined(separator: "\n")
    let hash = SipHash(key: key)
    var counts: [EntityKind: Int] = [:]
    var used = taken
    var result: [String: Pseudonym] = [:]
    let order = nodes.map { ($0, hash.value($0.id)) }.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.id < $1.0.id }
    for (node, value) in order {
      counts[node.kind, default: 0] += 1
      var mark = secret == nil ? String(counts[node.kind] ?? 0) : String(value, radix: 36)
      while used.contains(node.kind.name + "-" + mark) { mark += "x" }
      used.insert(node.kind.name + "-" + mark)
      result[node.id] = Pseudonym(
        id: node.kind.name + "-" + mark, english: node.kind.label + " " + mark,
        arabic: GraphWords.label(node.kind, .arabic) + " " + mark)
    }
    return result
  }
}

/// Finds hidden names in texts, however they are spelled.
private struct HiddenNames {
  /// The words of names, by their first word.
  private var byFirst: [String: [[String]]] = [:]
  private var seen: Set<[String]> = []

  mutating func add(_ node: Node) {
    var words = ([node.name, node.id] + node.names.map(\.text)).map { NameKey.words($0).map(Self.bare) }
    if node.kind == .person {
      // Texts go on with one part of a full name.
      for name in words where name.count > 1 { words += name.filter { $0.unicodeScalars.count > 2 }.map { [$0] } }
    }
    for name in words where !name.isEmpty && seen.insert(name).inserted { byFirst[name[0], default: []].append(name) }
  }

  /// Whether a name stands in a text, whole words only; in Arabic also behind what is written together with it.
  func occur(in text: String) -> Bool {
    if byFirst.isEmpty || text.isEmpty { return false }
    let words = NameKey.words(text).map(Self.forms)
    for start in words.indices {
      for form in words[start] {
        for name in byFirst[form] ?? [] where start + name.count <= words.count {
          if name.indices.allSatisfy({ words[start + $0].contains(name[$0]) }) { return true }
        }
      }
    }
    return false
  }

  private static func bare(_ word: String) -> String { forms(word).last ?? word }

  /// A word, and what is left of it without what Arabic writes together with the next word, the shortest last.
  private static func forms(_ word: String) -> [String] {
    var result = [word]
    var rest = Substring(word)
    for prefixes in [["و", "ف"], ["ب", "ل", "ك"], ["ال"]] {
      for prefix in prefixes where rest.unicodeScalars.starts(with: prefix.unicodeScalars) {
        let shorter = rest.unicodeScalars.dropFirst(prefix.unicodeScalars.count)
        if shorter.count > 2 {
          rest = Substring(shorter)
          result.append(String(rest))
        }
        break
      }
    }
    // للشركة is ل and الشركة.
    if word.unicodeScalars.starts(with: "لل".unicodeScalars), word.unicodeScalars.count > 4 {
      result.append(String(word.unicodeScalars.dropFirst(2)))
    }
    return result
  }
}

/// A hash that says nothing of its input to those who do not know the key (SipHash-2-4, Aumasson and Bernstein 2012).
private struct SipHash {
  private let key: (UInt64, UInt64)

  init(key text: String) {
    let start = SipHash(key: (0x736F_6D65_7761_736C, 0x646F_7261_6E64_6F6D))
    key = (start.value(text), start.value(text + "2"))
  }

  private init(key: (UInt64, UInt64)) { self.key = key }

  func value(_ text: String) -> UInt64 {
    var state: (UInt64, UInt64, UInt64, UInt64) = (
      key.0 ^ 0x736F_6D65_7073_6575, key.1 ^ 0x646F_7261_6E64_6F6D, key.0 ^ 0x6C79_6765_6E65_7261,
      key.1 ^ 0x7465_6462_7974_6573
    )
    func turn(_ value: UInt64, _ by: UInt64) -> UInt64 { value << by | value >> (64 - by) }
    func round() {
      state.0 &+= state.1
      state.1 = turn(state.1, 13) ^ state.0
      state.0 = turn(state.0, 32)
      state.2 &+= state.3
      state.3 = turn(state.3, 16) ^ state.2
      state.0 &+= state.3
      state.3 = turn(state.3, 21) ^ state.0
      state.2 &+= state.1
      state.1 = turn(state.1, 17) ^ state.2
      state.2 = turn(state.2, 32)
    }
    func take(_ word: UInt64) {
      state.3 ^= word
      round()
      round()
      state.0 ^= word
    }
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in text.utf8 {
      word |= UInt64(byte) << (8 * (count % 8))
      count += 1
      if count % 8 == 0 {
        take(word)
        word = 0
      }
    }
    take(word | (count & 0xFF) << 56)
    state.2 ^= 0xFF
    for _ in 0..<4 { round() }
    return state.0 ^ state.1 ^ state.2 ^ state.3
  }
}
