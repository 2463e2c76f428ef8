public import KnowledgeGraph

/// Makes documents at random in which the same few actors come up again and again under several spellings.
public struct RandomDocuments {
  private var generator: SplitMix64

  /// Makes a source of documents.
  public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private struct Actor {
    var id: String
    var isKnown: Bool
    var kind: EntityKind
    var names: [String]
  }

  private static let actors = [
    Actor(
      id: "nso-group", isKnown: true, kind: .company, names: ["NSO Group", "مجموعة إن إس أو", "NSO", "ان اس او"]),
    Actor(id: "whatsapp", isKnown: true, kind: .product, names: ["WhatsApp", "واتساب", "واتس اب"]),
    Actor(id: "orion", isKnown: false, kind: .company, names: ["Orion", "شركة أوريون", "أوريون"]),
    Actor(id: "orion", isKnown: false, kind: .media, names: ["Orion", "Orion News"]),
    Actor(id: "orion-star", isKnown: false, kind: .place, names: ["Orion"]),
    Actor(id: "salma", isKnown: false, kind: .person, names: ["Salma Haddad", "Haddad", "سلمى حداد"]),
    Actor(id: "omar", isKnown: false, kind: .person, names: ["Omar Haddad", "Haddad"]),
    Actor(id: "egypt", isKnown: true, kind: .government, names: ["Egypt", "مصر", "القاهرة"]),
    Actor(id: "cairo", isKnown: true, kind: .place, names: ["Cairo", "القاهرة"]),
    Actor(id: "users", isKnown: false, kind: .group, names: ["1400 users", "١٤٠٠ مستخدم"]),
    Actor(id: "odd", isKnown: false, kind: .group, names: ["???", "!!!"]),
    Actor(id: "court", isKnown: false, kind: .court, names: ["Supreme Court", "المحكمة العليا"]),
  ]

  /// The next document, with an id that says its number.
  public mutating func document(_ number: Int) -> DocumentExtraction {
    let actors = Self.actors.shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator))
    let entities = actors.map { actor in
      let forms = actor.names.shuffled(using: &generator).prefix(
        Int.random(in: 1...actor.names.count, using: &generator))
      let names = forms.map {
        NameForm(
          text: $0, language: $0.unicodeScalars.contains { $0.value > 0x600 } ? "ar" : "en",
          count: Int.random(in: 1...4, using: &generator))
      }
      return ExtractedEntity(
        id: actor.id + "-" + String(actor.kind.rawValue), isKnown: false, kind: actor.kind,
        name: names.first?.text ?? "", names: names,
        mentions: (0..<Int.random(in: 1...3, using: &generator)).map { TextSpan(start: $0 * 10, end: $0 * 10 + 4) })
    }
    var known = Array(entities)
    for (index, actor) in actors.enumerated() where actor.isKnown {
      known[index].id = actor.id
      known[index].isKnown = true
    }
    var claims: [Claim] = []
    if known.count > 1 {
      for _ in 0..<Int.random(in: 0...8, using: &generator) { claims.append(claim(among: known.count)) }
    }
    let record = DocumentRecord(
      id: "doc-\(number)", title: "Title \(number)", language: Bool.random(using: &generator) ? "ar" : "en",
      source: Bool.random(using: &generator) ? "example.org" : nil, date: nil,
      sha256: String(repeating: "0", count: 48) + String(generator.next() | (1 << 63), radix: 16))
    return DocumentExtraction(document: record, entities: known, claims: claims)
  }

  /// That many documents.
  public mutating func documents(_ count: Int) -> [DocumentExtraction] { (0..<count).map { document($0) } }

  private mutating func claim(among count: Int) -> Claim {
    let subject = Int.random(in: 0..<count, using: &generator)
    let object = Int.random(in: 0..<count, using: &generator)
    let start = Int.random(in: 0...200, using: &generator)
    let quote = generator.pick([
      "WhatsApp sued \"NSO\"\nand won", "رفعت الشركة دعوى قضائية ضد المجموعة", "a\tb\\c \u{1F600}", "x",
    ])
    let length = quote.unicodeScalars.count
    let span = TextSpan(field: generator.pick([.text, .text, .title]), start: start, end: start + length)
    return Claim(
      subject: subject, relation: generator.pick(Relation.allCases), object: object,
      status: generator.pick(Status.allCases),
      accordingTo: Bool.random(using: &generator) ? Int.random(in: 0..<count, using: &generator) : nil,
      evidence: Evidence(
        quote: quote, span: span,
        trigger: TextSpan(field: span.field, start: start, end: start + 1),
        subject: Bool.random(using: &generator) ? TextSpan(field: .title, start: 0, end: 3) : nil,
        object: Bool.random(using: &generator) ? TextSpan(start: start, end: start + 2) : nil),
      rule: "rule-\(Int.random(in: 0...3, using: &generator))",
      confidence: Double(Int.random(in: 1...100, using: &generator)) / 100)
  }
}
