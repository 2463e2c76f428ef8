public import KnowledgeGraph

/// Counts of right, wrong and missed, with the measures that follow from them.
public struct Tally: Sendable, Hashable {
  /// What was found and is right.
  public var right = 0
  /// What was found and is wrong.
  public var wrong = 0
  /// What was not found.
  public var missed = 0

  /// Makes an empty tally.
  public init() {}

  /// The share of what was found that is right.
  public var precision: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 0 }
  /// The share of what there is that was found.
  public var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 0 }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Adds the counts of another tally.
  public mutating func add(_ other: Tally) {
    right += other.right
    wrong += other.wrong
    missed += other.missed
  }
}

/// How well extractions agree with annotated documents.
///
/// An edge is right where subject, relation and object are; an alliance holds both ways. Optional edges count neither
/// as missed nor as wrong. All measures are micro-averaged.
public struct ExtractionScore: Sendable {
  /// One edge that is wrong or missed.
  public struct Fault: Sendable {
    /// Whether the edge was missed; otherwise it is wrong.
    public var isMissed: Bool
    /// The document.
    public var document: String
    /// The edge as `subject relation object`, by ids of the annotation or, with a question mark, of the extraction.
    public var edge: String
    /// The words that state a missed edge, or the quote of a wrong one.
    public var words: String
    /// The rule that made a wrong edge.
    public var rule: String
    /// What went wrong first.
    public var cause: FaultCause
    /// The relation.
    public var relation: Relation
    /// The rule that came nearest to a missed edge, where it was asked for.
    public var nearest: NearestRule?
  }

  /// The number of documents.
  public private(set) var documents = 0
  /// Entities found and missed.
  public private(set) var entities = Tally()
  /// Extracted entities that are one with another extracted entity.
  public private(set) var splits = 0
  /// Edges, whatever the status.
  public private(set) var edges = Tally()
  /// Pairs of related entities, whatever the relation.
  public private(set) var pairs = Tally()
  /// Edges by relation.
  public private(set) var relations: [Relation: Tally] = [:]
  /// Right edges whose status is right, and how many right edges there are.
  public private(set) var statusRight = 0
  /// Extracted optional edges.
  public private(set) var optional = 0
  /// Aligned entities of the right kind, and how many are aligned.
  public private(set) var kindRight = 0
  /// How many extracted entities are aligned.
  public private(set) var kindCount = 0
  /// Every wrong and missed edge.
  public private(set) var faults: [Fault] = []
  /// Confidence of each edge that counts, and whether it is right.
  public private(set) var calibration: [(confidence: Double, isRight: Bool)] = []

  /// Makes an empty score.
  public init() {}

  /// How many faults have each cause.
  public var causes: [FaultCause: Int] {
    Dictionary(faults.map { ($0.cause, 1) }, uniquingKeysWith: +)
  }
  /// Right edges by the status that the annotation gives them: with the same status, and with another.
  public private(set) var statuses: [Status: Tally] = [:]
  /// The share of right edges whose status is right too.
  public var statusAccuracy: Double { edges.right > 0 ? Double(statusRight) / Double(edges.right) : 0 }
  /// The share of aligned entities whose kind is right.
  public var kindAccuracy: Double { kindCount > 0 ? Double(kindRight) / Double(kindCount) : 0 }
  /// The relations that matter most to readers, together.
  public var core: Tally {
    var tally = Tally()
    for relation in [Relation.sued, .supports, .targeted] { tally.add(relations[relation] ?? Tally()) }
    return tally
  }

  private struct Key: Hashable {
    var subject: String
    var relation: Relation
    var object: String

    init(_ subject: String, _ relation: Relation, _ object: String) {
      let isSwapped = relation.isSymmetric && object < subject
      self.subject = isSwapped ? object : subject
      self.relation = relation
      self.object = isSwapped ? subject : object
    }

    var description: String { "\(subject) \(relation.name) \(object)" }
  }

  /// Adds a document and what was extracted from it.
  public mutating func add(_ gold: GoldDocument, _ extraction: DocumentExtraction) {
    documents += 1
    let aligned = NameAlignment(gold).align(extraction)
    score(entitiesOf: gold, extraction, aligned)
    score(edgesOf: gold, extraction, aligned)
  }

  /// Asks for the rules that came nearest to the missed edges of a document.
  /// - Parameters:
  ///   - document: the document's id.
  ///   - find: tells the rules for relations and the words that state them, in their order.
  public mutating func addNearestRules(
    of document: String, _ find: ([(relation: Relation, words: String)]) throws -> [NearestRule?]
  ) rethrows {
    let missed = faults.indices.filter { faults[$0].isMissed && faults[$0].document == document }
    for (place, rule) in zip(missed, try find(missed.map { (faults[$0].relation, faults[$0].words) })) {
      faults[place].nearest = rule
    }
  }

  private mutating func score(
    entitiesOf gold: GoldDocument, _ extraction: DocumentExtraction, _ aligned: [String?]
  ) {
    var found: [String: Int] = [:]
    for case let id? in aligned { found[id, default: 0] += 1 }
    entities.right += found.count
    entities.missed += gold.entities.count - found.count
    splits += found.values.reduce(0) { $0 + $1 - 1 }
    let used = Set(extraction.claims.flatMap { [$0.subject, $0.object] })
    let kinds = Dictionary(gold.entities.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for (index, id) in aligned.enumerated() {
      if let id {
        kindCount += 1
        if kinds[id] == extraction.entities[index].kind { kindRight += 1 }
      } else if used.contains(index) {
        entities.wrong += 1
      }
    }
  }

  private mutating func score(
    edgesOf gold: GoldDocument, _ extraction: DocumentExtraction, _ aligned: [String?]
  ) {
    var needed: [Key: GoldDocument.Edge] = [:]
    var optional: Set<Key> = []
    for edge in gold.edges {
      let key = Key(edge.subject, edge.relation, edge.object)
      if edge.isOptional { optional.insert(key) } else { needed[key] = edge }
    }
    let causes = FaultSorter(gold: gold, aligned: aligned, claims: extraction.claims)
    let name = { (index: Int) in aligned[index] ?? "?" + extraction.entities[index].id }
    var found: [Key: Claim] = [:]
    var order: [Key] = []
    for claim in extraction.claims {
      let key = Key(name(claim.subject), claim.relation, name(claim.object))
      if found[key] == nil {
        found[key] = claim
        order.append(key)
      }
    }
    for key in order {
      guard let claim = found[key] else { continue }
      if let edge = needed[key] {
        edges.right += 1
        relations[key.relation, default: Tally()].right += 1
        if edge.status == claim.status {
          statusRight += 1
          statuses[edge.status, default: Tally()].right += 1
        } else {
          statuses[edge.status, default: Tally()].missed += 1
          statuses[claim.status, default: Tally()].wrong += 1
        }
        calibration.append((claim.confidence, true))
      } else if optional.contains(key) {
        self.optional += 1
      } else {
        edges.wrong += 1
        relations[key.relation, default: Tally()].wrong += 1
        calibration.append((claim.confidence, false))
        faults.append(
          Fault(
            isMissed: false, document: gold.id, edge: key.description, words: claim.evidence.quote, rule: claim.rule,
            cause: causes.cause(of: claim),
            relation: key.relation))
      }
    }
    for edge in gold.edges where !edge.isOptional {
      let key = Key(edge.subject, edge.relation, edge.object)
      guard found[key] == nil else { continue }
      edges.missed += 1
      relations[key.relation, default: Tally()].missed += 1
      faults.append(
        Fault(
          isMissed: true, document: gold.id, edge: key.description, words: edge.evidence, rule: "",
          cause: causes.cause(of: edge),
          relation: key.relation))
    }
    let pair = { (key: Key) in Set([key.subject, key.object]) }
    let goldPairs = Set(needed.keys.map(pair))
    let anyPairs = Set(gold.edges.map { Set([$0.subject, $0.object]) })
    let foundPairs = Set(found.keys.map(pair))
    pairs.right += goldPairs.intersection(foundPairs).count
    pairs.missed += goldPairs.subtracting(foundPairs).count
    pairs.wrong += foundPairs.subtracting(anyPairs).count
  }
}
