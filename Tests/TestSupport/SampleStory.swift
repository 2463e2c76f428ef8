public import KnowledgeGraph

/// A small story in two Arabic documents and an English one, with every kind, sign and status, for drawings and snapshots.
public enum SampleStory {
  private struct Actor {
    var id: String
    var kind: EntityKind
    var arabic: String
    var english: String
  }

  private static let actors = [
    Actor(id: "whatsapp", kind: .product, arabic: "واتساب", english: "WhatsApp"),
    Actor(id: "facebook", kind: .company, arabic: "فيسبوك", english: "Facebook"),
    Actor(id: "nso-group", kind: .company, arabic: "مجموعة NSO الإسرائيلية", english: "NSO Group"),
    Actor(id: "pegasus", kind: .product, arabic: "بيغاسوس", english: "Pegasus"),
    Actor(id: "microsoft", kind: .company, arabic: "مايكروسوفت", english: "Microsoft"),
    Actor(
      id: "internet-association", kind: .organization, arabic: "جمعية الإنترنت الأمريكية للدفاع عن المستخدمين",
      english: "Internet Association"),
    Actor(id: "journalists", kind: .group, arabic: "صحفيون ونشطاء", english: "journalists and activists"),
    Actor(id: "california-court", kind: .court, arabic: "محكمة في كاليفورنيا", english: "California court"),
    Actor(id: "al-jazeera", kind: .media, arabic: "الجزيرة", english: "Al Jazeera"),
    Actor(id: "spain", kind: .government, arabic: "الحكومة الإسبانية", english: "Spanish government"),
    Actor(id: "israel", kind: .place, arabic: "إسرائيل", english: "Israel"),
    Actor(id: "shalev-hulio", kind: .person, arabic: "شاليف هوليو", english: "Shalev Hulio"),
    Actor(id: "quiet-firm", kind: .company, arabic: "شركة صامتة", english: "Quiet Firm"),
  ]

  private static let rows: [(String, Relation, String, Status, String?, String, String)] = [
    ("whatsapp", .sued, "nso-group", .asserted, nil, "رفعت واتساب دعوى ضد NSO", "WhatsApp sued NSO Group"),
    ("facebook", .owns, "whatsapp", .asserted, nil, "واتساب المملوكة لفيسبوك", "Facebook-owned WhatsApp"),
    ("facebook", .accused, "nso-group", .asserted, nil, "اتهمت فيسبوك المجموعة", "Facebook accused the group"),
    ("nso-group", .developed, "pegasus", .asserted, nil, "NSO مطورة بيغاسوس", "NSO, maker of Pegasus"),
    ("nso-group", .targeted, "journalists", .denied, "facebook", "استهدفت صحفيين", "it \"targeted\" journalists"),
    ("microsoft", .supports, "facebook", .asserted, nil, "دعمت مايكروسوفت فيسبوك", "Microsoft backed Facebook"),
    ("microsoft", .opposes, "nso-group", .asserted, nil, "في مواجهة NSO", "against NSO"),
    ("internet-association", .opposes, "nso-group", .asserted, nil, "عارضت الجمعية", "the association opposed it"),
    ("microsoft", .alliedWith, "internet-association", .asserted, nil, "بيان مشترك", "a joint brief"),
    ("california-court", .ruledAgainst, "nso-group", .asserted, nil, "قضت المحكمة", "the court ruled"),
    ("nso-group", .supplies, "spain", .alleged, "al-jazeera", "باعت للحكومة", "sold it to Spain"),
    ("spain", .uses, "pegasus", .possible, nil, "قد تستخدم", "may use Pegasus"),
    ("nso-group", .basedIn, "israel", .asserted, nil, "الإسرائيلية", "the Israeli group"),
    ("shalev-hulio", .affiliatedWith, "nso-group", .asserted, nil, "مؤسس المجموعة", "its founder"),
    ("spain", .supports, "nso-group", .negated, nil, "لم تدعم", "did not back"),
    ("al-jazeera", .investigated, "nso-group", .asserted, nil, "حققت الجزيرة", "Al Jazeera probed it"),
  ]

  private static func document(_ id: String, _ title: String, _ language: String, _ rows: Range<Int>)
    -> DocumentExtraction
  {
    let entities = actors.map { actor in
      let name = language == "ar" ? actor.arabic : actor.english
      return ExtractedEntity(
        id: actor.id, isKnown: true, kind: actor.kind, name: name,
        names: [NameForm(text: name, language: language, count: 2)],
        mentions: [TextSpan(start: 0, end: 4), TextSpan(start: 9, end: 12)])
    }
    func place(_ id: String) -> Int { actors.firstIndex { $0.id == id } ?? 0 }
    let claims = rows.map { index in
      let row = Self.rows[index]
      let quote = language == "ar" ? row.5 : row.6
      let start = index * 50
      return Claim(
        subject: place(row.0), relation: row.1, object: place(row.2), status: row.3, accordingTo: row.4.map(place),
        evidence: Evidence(
          quote: quote, span: TextSpan(start: start, end: start + quote.unicodeScalars.count),
          trigger: TextSpan(start: start, end: start + 4)), rule: "sample", confidence: 0.85)
    }
    return DocumentExtraction(
      document: DocumentRecord(
        id: id, title: title, language: language, source: "example.org", date: "2020-12-21",
        sha256: String(repeating: "0a", count: 32)), entities: entities, claims: claims)
  }

  /// The documents, the first two in Arabic.
  public static let documents = [
    document("story-1", "فيسبوك يواصل محاربة NSO", "ar", 0..<12),
    document("story-2", "تقرير: من يستخدم بيغاسوس؟", "ar", 8..<16),
    document("story-3", "WhatsApp v NSO", "en", 0..<9),
  ]

  /// The graph of all documents, most of which are Arabic.
  public static let graph = KnowledgeGraph(folding: documents)

  /// The graph of the English document alone.
  public static let englishGraph = KnowledgeGraph(folding: documents.suffix(1))
}
