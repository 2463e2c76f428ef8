import KnowledgeGraph
import TestSupport

/// Makes a large graph in which few actors have many relations, as it is in the news.
enum BigGraph {
  private static let firsts = [
    "Karim كريم", "Layla ليلى", "Omar عمر", "Nadia نادية", "Sarah سارة", "Ivan إيفان", "Mei مي",
  ]
  private static let lasts = [
    "Haddad حداد", "Mansour منصور", "Khoury خوري", "Novak نوفاك", "Rossi روسي", "Tanaka تاناكا",
  ]
  private static let quotes = [
    "the company said in a statement on Monday", "قال متحدث باسم الشركة في بيان",
    "according to court filings seen by reporters",
    "أعلنت الوزارة مساء الأحد", "three people familiar with the matter said", "كتبت القاضية في حكمها",
  ]

  static func make(nodes count: Int, edges edgeCount: Int, seed: UInt64 = 1) -> KnowledgeGraph {
    var generator = SplitMix64(seed: seed)
    let documents = (0..<max(1, edgeCount / 10)).map { number in
      DocumentRecord(
        id: "doc-\(number)", title: "Report \(number)", language: number % 2 == 0 ? "en" : "ar",
        source: "https://news.example.org/\(number)", date: "2021-0\(number % 9 + 1)-1\(number % 9)")
    }
    let nodes = (0..<count).map { number in
      let (first, last) = (firsts[number % firsts.count], lasts[number / firsts.count % lasts.count])
      let parts = (first.split(separator: " "), last.split(separator: " "))
      let english = "\(parts.0[0]) \(parts.1[0]) \(number)"
      let arabic = "\(parts.0[1]) \(parts.1[1]) \(number)"
      return Node(
        id: "actor-\(number)", name: english, kind: EntityKind.allCases[number % EntityKind.allCases.count],
        names: [NameForm(text: english, language: "en", count: 3), NameForm(text: arabic, language: "ar", count: 2)],
        mentions: 5, documents: ["doc-\(number % documents.count)"])
    }
    var ends: [Int] = []
    ends.reserveCapacity(edgeCount * 2)
    func end() -> Int {
      let isOld = !ends.isEmpty && Int.random(in: 0..<100, using: &generator) < 65
      return isOld
        ? ends[Int.random(in: 0..<ends.count, using: &generator)] : Int.random(in: 0..<count, using: &generator)
    }
    struct Key: Hashable { var source: Int, relation: Relation, target: Int }
    var seen: Set<Key> = []
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    while edges.count < edgeCount {
      var (source, target) = (end(), end())
      let relation = generator.pick(Relation.allCases)
      if relation.isSymmetric, nodes[target].id < nodes[source].id { swap(&source, &target) }
      if source == target || !seen.insert(Key(source: source, relation: relation, target: target)).inserted { continue }
      ends += [source, target]
      let quote = quotes[edges.count % quotes.count]
      let span = TextSpan(start: 10, end: 10 + quote.unicodeScalars.count)
      let status = generator.pick([Status.asserted, .asserted, .asserted, .alleged, .denied, .negated, .possible])
      let claim = EdgeClaim(
        document: documents[edges.count % documents.count].id, status: status, accordingTo: nil,
        evidence: Evidence(quote: quote, span: span, trigger: TextSpan(start: 12, end: 15)), rule: "rule-7",
        confidence: 0.85)
      edges.append(
        Edge(
          source: nodes[source].id, target: nodes[target].id, relation: relation, status: status, confidence: 0.85,
          documents: 1, claims: [claim]))
    }
    return KnowledgeGraph(documents: documents, nodes: nodes, edges: edges)
  }
}
