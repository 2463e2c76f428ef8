import KnowledgeGraph
import Lexicon
import NewsText

/// Turns drafts of entities and claims into the extraction of a document: names, spans, quotes.
///
/// Everything that leaves here is text of the document at the stated offsets.
struct ClaimAssembler {
  let text: TokenizedText
  let sentences: [ParsedSentence]
  let discourse: Discourse
  private let offsets: OffsetIndex

  init(text: TokenizedText, sentences: [ParsedSentence], discourse: Discourse) {
    self.text = text
    self.sentences = sentences
    self.discourse = discourse
    offsets = OffsetIndex(text)
  }

  /// Assembles the extraction.
  func assemble(_ drafts: [ClaimDraft], document: DocumentRecord, vocabulary: Vocabulary) -> DocumentExtraction {
    let drafts = merged(drafts)
    var used: Set<Int> = []
    for draft in drafts {
      used.insert(draft.subject)
      used.insert(draft.object)
      if let source = draft.accordingTo { used.insert(source) }
    }
    let acting = Set(
      drafts.filter { $0.relation != .basedIn }.flatMap { [$0.subject, $0.object] } + drafts.compactMap(\.accordingTo))
    var places: [Int: Int] = [:]
    var entities: [ExtractedEntity] = []
    var ids: Set<String> = []
    for index in discourse.entities.indices where !discourse.entities[index].names.isEmpty {
      let kind = discourse.entities[index].kind
      if kind == .group || kind == .place, !used.contains(index) { continue }
      let draft = discourse.entities[index]
      guard var entity = entity(draft, vocabulary) else { continue }
      if entity.kind == .place, draft.country >= 0, draft.entry >= 0, acting.contains(index),
        vocabulary.names[Int(draft.entry)].origin != .name
      {
        entity.kind = .government
      }
      entity.id = unique(entity.id, &ids)
      places[index] = entities.count
      entities.append(entity)
    }
    let claims = drafts.compactMap { claim($0, places) }
    return DocumentExtraction(document: document, entities: entities, claims: claims)
  }

  /// One claim an edge and sentence: the stronger reading stays.
  private func merged(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    struct Key: Hashable {
      var subject: Int
      var relation: Relation
      var object: Int
      var sentence: Int
    }
    var places: [Key: Int] = [:]
    var result: [ClaimDraft] = []
    for draft in drafts {
      var draft = draft
      draft.subject = discourse.canonical(draft.subject)
      draft.object = discourse.canonical(draft.object)
      draft.accordingTo = draft.accordingTo.map(discourse.canonical)
      if draft.subject == draft.object { continue }
      if draft.relation.isSymmetric, draft.object < draft.subject {
        swap(&draft.subject, &draft.object)
        swap(&draft.subjectWords, &draft.objectWords)
      }
      let key = Key(subject: draft.subject, relation: draft.relation, object: draft.object, sentence: draft.sentence)
      if let place = places[key] {
        if draft.confidence > result[place].confidence { result[place] = draft }
        continue
      }
      places[key] = result.count
      result.append(draft)
    }
    return result
  }

  private func unique(_ id: String, _ taken: inout Set<String>) -> String {
    var candidate = id.isEmpty ? "entity" : id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  // MARK: - Entities

  private func entity(_ draft: EntityDraft, _ vocabulary: Vocabulary) -> ExtractedEntity? {
    // An entity has few forms: comparing with each costs less than hashing, which normalises letters first.
    var forms: [NameForm] = []
    var isClipped: [Bool] = []
    var mentions: [TextSpan] = []
    mentions.reserveCapacity(draft.names.count)
    for place in draft.names {
      guard let range = nameBytes(place) else { continue }
      let name = text.string(range)
      let form = forms.firstIndex { $0.text == name } ?? forms.count
      if form == forms.count {
        forms.append(NameForm(text: name, language: Self.isArabic(name) ? "ar" : "en", count: 0))
        isClipped.append(false)
      }
      forms[form].count += 1
      if hasProclitic(place) { isClipped[form] = true }
      mentions.append(offsets.span(range))
    }
    guard !forms.isEmpty else { return nil }
    // the most frequent first, of equals the one that stands first
    let order =
      forms.count == 1
      ? [0]
      : forms.indices.sorted {
        forms[$0].count != forms[$1].count ? forms[$0].count > forms[$1].count : $0 < $1
      }
    let best =
      order.lazy.filter { !isClipped[$0] }.max { score(forms[$0], draft) < score(forms[$1], draft) } ?? order[0]
    let entry = draft.entry >= 0 ? vocabulary.lexicon.names[Int(draft.entry)] : nil
    let isKnown =
      entry.map { entry in
        entry.kind.identityClass == draft.kind.identityClass || entry.kind == .place && draft.kind == .government
      } ?? false
    return ExtractedEntity(
      id: isKnown ? entry?.id ?? "" : Slug.make(forms[best].text), isKnown: isKnown, kind: draft.kind,
      name: forms[best].text, names: order.map { forms[$0] }, mentions: mentions.sorted())
  }

  /// A full name is better than a surname; apart from that the more frequent form wins.
  private func score(_ form: NameForm, _ draft: EntityDraft) -> Int {
    let words = form.text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    let isFull = draft.kind == .person || draft.kind == .court ? words > 1 : words <= 6
    return (isFull ? 1000 : 0) + form.count * 10 - Swift.min(words, 9)
  }

  private static func isArabic(_ text: String) -> Bool {
    // ASCII has no Arabic, and asking bytes is faster than decoding scalars
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) || (0xFB50...0xFEFC).contains($0.value) }
  }

  private func hasProclitic(_ place: EntityDraft.NamePlace) -> Bool {
    sentences[place.sentence].words[place.words.lowerBound].prefixLength > 0
  }

  /// The bytes of a name, without و، ب، ل before its first word and without quotation marks around it.
  private func nameBytes(_ place: EntityDraft.NamePlace) -> Range<Int>? {
    let sentence = sentences[place.sentence].words
    var words = place.words
    while let first = words.first, sentence[first].tag == .openQuote { words = first + 1..<words.upperBound }
    while let last = words.last, [.closeQuote, .comma].contains(sentence[last].tag),
      !(sentence[last].tag == .closeQuote && words.contains { sentence[$0].tag == .openQuote })
    {
      words = words.lowerBound..<last
    }
    guard let first = words.first, let last = words.last else { return nil }
    var range = text.byteRange(
      tokens: Int(sentence[first].firstToken)..<Int(sentence[last].endToken))
    var prefix = Int(sentence[first].prefixLength)
    // للسعودية: the article's alef is not written, so both letters go
    if prefix == 1, text.bytes[range].starts(with: "لل".utf8) { prefix = 2 }
    if prefix > 0 { range = skip(prefix, in: range) }
    if place.isCompound {
      let suffix = Int(sentence[last].suffixLength)
      if suffix < range.count { range = range.lowerBound..<range.upperBound - suffix }
    }
    return range.isEmpty ? nil : range
  }

  /// Skips letters from the start of a range; marks and tatweel do not count.
  private func skip(_ letters: Int, in range: Range<Int>) -> Range<Int> {
    var position = range.lowerBound
    var left = letters
    let scalars = text.string(range).unicodeScalars
    for scalar in scalars {
      let isLetter = Self.isLetter(scalar)
      if left == 0, isLetter { break }
      if isLetter { left -= 1 }
      position += UTF8.width(scalar)
    }
    return Swift.min(position, range.upperBound)..<range.upperBound
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Arabic letters, tatweel, vowels: the tables of Unicode are slow to ask.
    case 0x621...0x63A, 0x641...0x64A: true
    case 0x640, 0x64B...0x652: false
    default:
      scalar.properties.isAlphabetic && !scalar.properties.isDiacritic
        && scalar.properties.generalCategory != .nonspacingMark
    }
  }

  // MARK: - Claims

  private func bytes(_ words: Range<Int>, _ sentence: ParsedSentence) -> Range<Int> {
    text.byteRange(
      tokens: Int(sentence.words[words.lowerBound].firstToken)..<Int(sentence.words[words.upperBound - 1].endToken))
  }

  private func claim(_ draft: ClaimDraft, _ places: [Int: Int]) -> Claim? {
    guard let subject = places[draft.subject], let object = places[draft.object] else { return nil }
    let sentence = sentences[draft.sentence]
    let quote = bytes(draft.evidence, sentence)
    let evidence = Evidence(
      quote: text.string(quote), span: offsets.span(quote), trigger: offsets.span(bytes(draft.trigger, sentence)),
      subject: draft.subjectWords.map { offsets.span(bytes($0, sentence)) },
      object: draft.objectWords.map { offsets.span(bytes($0, sentence)) })
    return Claim(
      subject: subject, relation: draft.relation, object: object, status: draft.status,
      accordingTo: draft.accordingTo.flatMap { places[$0] }, evidence: evidence, rule: draft.rule,
      confidence: draft.confidence)
  }
}
