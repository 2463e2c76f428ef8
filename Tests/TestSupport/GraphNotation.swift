public import KnowledgeGraph

/// Makes a graph from lines such as `alpha sued beta`, `alpha targeted gamma alleged d2 beta`: subject, relation, object, then
/// where they matter status, document and the actor to which it is attributed.
///
/// An underscore in a name stands for a space. Every quote is the words of its line.
public func makeGraph(_ lines: String) -> KnowledgeGraph {
  var entities: [String: [ExtractedEntity]] = [:]
  var claims: [String: [Claim]] = [:]
  var order: [String] = []
  func place(_ word: String, _ document: String) -> Int {
    let name = word.split(separator: "_").joined(separator: " ")
    let list = entities[document, default: []]
    if let place = list.firstIndex(where: { $0.name == name }) { return place }
    let language = name.unicodeScalars.contains { $0.value >= 0x600 } ? "ar" : "en"
    entities[document, default: []].append(
      ExtractedEntity(
        id: Slug.make(name), kind: .organization, name: name,
        names: [NameForm(text: name, language: language, count: 1)], mentions: [TextSpan(start: 0, end: 1)]))
    return list.count
  }
  for line in lines.split(separator: "\n") {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 3, let relation = Relation(name: words[1]) else { continue }
    let status = words.count > 3 ? Status(name: words[3]) ?? .asserted : .asserted
    let document = words.count > 4 ? words[4] : "d1"
    if !order.contains(document) { order.append(document) }
    let quote = words.joined(separator: " ")
    let span = TextSpan(start: 0, end: quote.unicodeScalars.count)
    let claim = Claim(
      subject: place(words[0], document), relation: relation, object: place(words[2], document), status: status,
      accordingTo: words.count > 5 ? place(words[5], document) : nil,
      evidence: Evidence(quote: quote, span: span, trigger: span), rule: "test", confidence: 0.9)
    claims[document, default: []].append(claim)
  }
  return KnowledgeGraph(
    folding: order.map {
      DocumentExtraction(
        document: DocumentRecord(id: $0, title: "Title of \($0)", language: "en", source: "example.org"),
        entities: entities[$0] ?? [], claims: claims[$0] ?? [])
    })
}
