public import KnowledgeGraph
import Lexicon
public import NewsText

/// How one sentence of a document was read.
public struct SentenceExplanation: Sendable {
  /// What came out of a sentence, in words.
  public struct Edge: Sendable, Hashable {
    /// The subject's name.
    public var subject: String
    /// What the subject does.
    public var relation: Relation
    /// The object's name.
    public var object: String

    /// Makes an edge.
    public init(subject: String, relation: Relation, object: String) {
      self.subject = subject
      self.relation = relation
      self.object = object
    }
  }

  /// The sentence's place in its document, from zero; the title comes first.
  public var index: Int
  /// Whether the sentence is the title.
  public var isTitle: Bool
  /// Words with their tags, phrases, predicates and claims, a line each.
  public var lines: [String]
  /// The edges that the sentence's claims became.
  public var edges: [Edge]

  /// Makes an explanation.
  public init(index: Int, isTitle: Bool, lines: [String], edges: [Edge]) {
    self.index = index
    self.isTitle = isTitle
    self.lines = lines
    self.edges = edges
  }
}

extension ExtractionWorker {
  /// Tells how a document is read: words with their tags, phrases, clauses, predicates and what became of them.
  /// - Parameters:
  ///   - title: the document's title, or nothing.
  ///   - text: the document's text.
  /// - Returns: an explanation of every sentence, in their order.
  /// - Throws: ``TextError`` where the document is longer than the limit.
  public mutating func explain(title: String, text: String) throws(TextError) -> [SentenceExplanation] {
    let tokenized = try TokenizedText(title: title, text: text)
    let reading = read(tokenized)
    return reading.sentences.map { sentence in
      Explanation(text: tokenized, sentence: sentence, reading: reading, vocabulary: extractor.vocabulary).described()
    }
  }
}

/// Describes one sentence.
struct Explanation {
  let text: TokenizedText
  let sentence: ParsedSentence
  let reading: DocumentInterpreter
  let vocabulary: Vocabulary

  func described() -> SentenceExplanation {
    var lines = ["words   " + sentence.words.indices.map(word).joined(separator: " ")]
    for (index, phrase) in sentence.phrases.enumerated() { lines.append("phrase  " + describe(phrase, index)) }
    for (index, predicate) in sentence.predicates.enumerated() where !predicate.isSpent {
      lines.append("verb    " + describe(predicate, index))
    }
    var edges: [SentenceExplanation.Edge] = []
    for claim in reading.claims where claim.sentence == sentence.index {
      edges.append(
        .init(subject: entity(claim.subject), relation: claim.relation, object: entity(claim.object)))
      lines.append(
        "claim   \(claim.relation.name)(\(entity(claim.subject)), \(entity(claim.object))) \(claim.status.name)"
          + (claim.accordingTo.map { " according to \(entity($0))" } ?? "") + " [\(claim.rule)]")
    }
    return SentenceExplanation(index: sentence.index, isTitle: sentence.isTitle, lines: lines, edges: edges)
  }

  private func word(_ index: Int) -> String {
    let word = sentence.words[index]
    return words(index..<index + 1) + "/" + "\(word.tag)"
  }

  private func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return text.string(
      tokens: Int(sentence.words[range.lowerBound].firstToken)..<Int(sentence.words[range.upperBound - 1].endToken))
  }

  private func describe(_ phrase: Phrase, _ index: Int) -> String {
    var parts = ["\(index) «\(words(phrase.words))» \(phrase.nature)"]
    if let kind = phrase.kind { parts.append(kind.name) }
    if let name = phrase.nameWords, phrase.nature == .name { parts.append("name «\(words(name))»") }
    if phrase.preposition != .none { parts.append("behind \(vocabulary.lexicon.text(of: phrase.preposition))") }
    if let genitive = phrase.genitive { parts.append("of \(genitive)") }
    if phrase.listHead != index { parts.append("in list of \(phrase.listHead)") }
    if let other = phrase.appositionTo { parts.append("says what \(other) is") }
    if let members = phrase.members { parts.append("such as \(members)") }
    if let found = phrase.entity { parts.append("is \(entity(found))") }
    if let several = phrase.several {
      parts.append("are " + sentence.groups[several].map(entity).joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  private func describe(_ predicate: Predicate, _ index: Int) -> String {
    var parts = ["\(index) «\(words(predicate.word..<predicate.word + 1))»"]
    if predicate.lexeme >= 0 { parts.append(vocabulary.lexicon.lexemes[Int(predicate.lexeme)].headword) }
    parts.append(predicate.classes.ids.map(\.name).joined(separator: "+"))
    if let subject = predicate.subject { parts.append("subject \(argument(subject))") }
    if let object = predicate.object { parts.append("object \(argument(object))") }
    if !predicate.prepositional.isEmpty {
      parts.append("with \(predicate.prepositional.map(String.init).joined(separator: ","))")
    }
    if let parent = predicate.parent { parts.append("\(predicate.link) of \(parent)") }
    if predicate.isPassive { parts.append("passive") }
    if predicate.isNegated { parts.append("negated") }
    if predicate.isPossible || predicate.isFuture || predicate.isConditional { parts.append("possible") }
    return parts.joined(separator: " · ")
  }

  private func argument(_ argument: Argument) -> String {
    switch argument {
    case .phrase(let phrase): "\(phrase)"
    case .pronoun: "pronoun"
    case .zero: "dropped"
    case .plaintiff: "plaintiff"
    case .defendant: "defendant"
    case .opponent: "opponent"
    case .lastCourt: "last court"
    case .sanctioner: "last sanctioner"
    }
  }

  private func entity(_ index: Int) -> String {
    let draft = reading.discourse.entities[reading.discourse.canonical(index)]
    guard let place = draft.names.first else { return "?" }
    let sentence = reading.sentences[place.sentence]
    return text.string(
      tokens: Int(
        sentence.words[place.words.lowerBound].firstToken)..<Int(sentence.words[place.words.upperBound - 1].endToken))
  }
}
