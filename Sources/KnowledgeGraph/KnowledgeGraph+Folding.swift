extension KnowledgeGraph {
  /// Folds what was read out of documents into a graph.
  ///
  /// The result is a function of the set of extractions: their order does not matter, and one that comes twice
  /// counts once. Of two documents with one id the one with the lesser hash is kept, or where the hashes are equal,
  /// the one whose description comes first.
  /// - Complexity: O(*n* log *n*) in the number of names and claims.
  public init(folding extractions: some Sequence<DocumentExtraction>) {
    var byID: [String: DocumentExtraction] = [:]
    for extraction in extractions {
      let id = extraction.document.id
      if let other = byID[id], !Self.isPreferred(extraction, to: other) { continue }
      byID[id] = extraction
    }
    let sorted = byID.values.sorted { $0.document.id < $1.document.id }
    let identity = EntityIdentity(sorted)
    self.documents = sorted.map(\.document)
    self.nodes = identity.nodes
    self.edges = Self.edges(of: sorted, identity: identity)
    self.extractions = sorted
  }

  /// Chooses between two extractions of one document id, in a way that does not depend on which came first.
  private static func isPreferred(_ one: DocumentExtraction, to other: DocumentExtraction) -> Bool {
    if one.document.sha256 != other.document.sha256 { return one.document.sha256 < other.document.sha256 }
    if one == other { return false }
    // Same text, but another title, date or reading of it: rare, so the dear comparison is the simple one.
    return String(reflecting: one) < String(reflecting: other)
  }

  /// Whether the graph was folded from extractions and can be merged.
  var isFolded: Bool { extractions.count == documents.count }

  /// The graph of the documents of both graphs.
  ///
  /// `fold(A ∪ B) == fold(A).merging(fold(B))`: associative, commutative and idempotent.
  /// - Precondition: both graphs were folded from extractions, not read from a file.
  public func merging(_ other: KnowledgeGraph) -> KnowledgeGraph {
    precondition(
      isFolded && other.isFolded,
      "a graph that was read from a file cannot be merged")
    return KnowledgeGraph(folding: extractions + other.extractions)
  }

  private struct EdgeKey: Hashable {
    var source: Int
    var relation: Relation
    var target: Int
  }

  private static func edges(of extractions: [DocumentExtraction], identity: EntityIdentity) -> [Edge] {
    var claims: [EdgeKey: [EdgeClaim]] = [:]
    for (document, extraction) in extractions.enumerated() {
      for claim in extraction.claims {
        var source = identity.node(document: document, entity: claim.subject)
        var target = identity.node(document: document, entity: claim.object)
        if source == target { continue }
        var evidence = claim.evidence
        if claim.relation.isSymmetric, identity.nodes[target].id < identity.nodes[source].id {
          swap(&source, &target)
          swap(&evidence.subject, &evidence.object)
        }
        claims[EdgeKey(source: source, relation: claim.relation, target: target), default: []].append(
          EdgeClaim(
            document: extraction.document.id, status: claim.status,
            accordingTo: claim.accordingTo.map {
              identity.nodes[identity.node(document: document, entity: $0)].id
            }, evidence: evidence, rule: claim.rule, confidence: claim.confidence))
      }
    }
    return claims.map { key, claims in
      Edge(
        source: identity.nodes[key.source].id, target: identity.nodes[key.target].id,
        relation: key.relation, claims: Set(claims))
    }.sorted(by: Edge.precedes)
  }
}

extension Edge {
  /// Makes an edge of which status, confidence and documents follow from its claims, which it puts in order.
  package init(source: String, target: String, relation: Relation, claims: some Collection<EdgeClaim>) {
    self.init(
      source: source, target: target, relation: relation,
      status: claims.map(\.status).max { $0.strength < $1.strength } ?? .asserted,
      confidence: claims.map(\.confidence).max() ?? 0, documents: Set(claims.map(\.document)).count,
      claims: claims.sorted(by: EdgeClaim.precedes))
  }
}

extension EdgeClaim {
  /// A total order: by document, place, status and the rest.
  package static func precedes(_ left: EdgeClaim, _ right: EdgeClaim) -> Bool {
    if left.document != right.document { return left.document < right.document }
    let (one, other) = (left.evidence, right.evidence)
    if one.span != other.span { return one.span < other.span }
    if one.trigger != other.trigger { return one.trigger < other.trigger }
    if left.status != right.status { return left.status.rawValue < right.status.rawValue }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.accordingTo != right.accordingTo { return (left.accordingTo ?? "") < (right.accordingTo ?? "") }
    if one.subject != other.subject { return isBefore(one.subject, other.subject) }
    if one.object != other.object { return isBefore(one.object, other.object) }
    return left.confidence < right.confidence
  }

  private static func isBefore(_ left: TextSpan?, _ right: TextSpan?) -> Bool {
    guard let left else { return right != nil }
    guard let right else { return false }
    return left < right
  }
}
