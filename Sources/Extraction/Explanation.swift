import KnowledgeGraph
import Lexicon
public import NewsText

extension ExtractionWorker {
  /// Tells how a document is read: words with their tags, phrases, clauses, predicates and what became of them.
  /// - Throws: ``TextError`` where the document is longer than the limit.
  public mutating func explain(title: String, text: String) throws(TextError) -> String {
    let tokenized = try TokenizedText(title: title, text: text)
    let reading = read(tokenized)
    var lines: [String] = []
    for sentence in reading.sentences {
      Explanation(text: tokenized, sentence: sentence, reading: reading, vocabulary: extractor.vocabulary)
        .describe(into: &lines)
    }
    return lines.joined(separator: "\n")
  }
}

/// Describes one sentence.
struct Explanation {
  let text: TokenizedText
  let sentence: ParsedSentence
  let reading: DocumentInterpreter
  let vocabulary: Vocabulary

  func describe(into lines: inout [String]) {
    lines.append("# sentence \(sentence.index)\(sentence.isTitle ? " (title)" : "")")
    lines.append("words   " + sentence.words.indices.map(word).joined(separator: " "))
    for (index, phrase) in sentence.phrases.enumerated() { lines.append("phrase  " + describe(phrase, index)) }
    for (index, predicate) in sentence.predicates.enumerated() where !predicate.isSpent {
      lines.append("verb    " + describe(predicate, index))
    }
    for claim in reading.claims where claim.sentence == sentence.index {
      lines.append(
        "claim   \(claim.relation.name)(\(entity(claim.subject)), \(entity(claim.object))) \(claim.status.name)"
          + (claim.accordingTo.map { " according to \(entity($0))" } ?? "") + " [\(claim.rule)]")
    }
    lines.append("")
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
