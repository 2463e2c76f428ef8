/// An entity of a graph: what one or many documents say of one thing in the world.
public struct Node: Sendable, Hashable {
  /// A readable id, unique in the graph, made from the name: `nso-group`.
  public var id: String
  /// The form that names it best.
  public var name: String
  /// What sort of thing it is: the kind that most documents give.
  public var kind: EntityKind
  /// All forms that name it, the most frequent first.
  public var names: [NameForm]
  /// How many mentions by name it has in all documents.
  public var mentions: Int
  /// The ids of the documents that name it, sorted.
  public var documents: [String]

  /// Makes a node from its parts.
  public init(
    id: String, name: String, kind: EntityKind, names: [NameForm], mentions: Int, documents: [String]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.mentions = mentions
    self.documents = documents
  }
}

/// A claim as an edge carries it: the edge says who and what, the claim says where, how and according to whom.
public struct EdgeClaim: Sendable, Hashable {
  /// The id of the document.
  public var document: String
  /// How the document stands to it.
  public var status: Status
  /// The id of the node to which the claim is attributed.
  public var accordingTo: String?
  /// The words that say so.
  public var evidence: Evidence
  /// The id of the rule that made the claim.
  public var rule: String
  /// An estimate between 0 and 1 of how likely the claim is right.
  public var confidence: Double

  /// Makes a claim from its parts.
  public init(
    document: String, status: Status, accordingTo: String?, evidence: Evidence, rule: String,
    confidence: Double
  ) {
    self.document = document
    self.status = status
    self.accordingTo = accordingTo
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}

/// A relation between two nodes with all claims that make it.
public struct Edge: Sendable, Hashable {
  /// The id of the node that the relation starts from.
  ///
  /// It is the lesser id of the two where the relation is symmetric.
  public var source: String
  /// The id of the node that the relation goes to.
  public var target: String
  /// What holds between the two.
  public var relation: Relation
  /// The strongest status over the claims (``Status/strength``).
  public var status: Status
  /// The highest confidence over the claims.
  public var confidence: Double
  /// In how many documents the edge has a claim.
  public var documents: Int
  /// The claims, ordered by document and place.
  public var claims: [EdgeClaim]

  /// A readable id, unique in the graph: `whatsapp--sued--nso-group`.
  public var id: String { source + "--" + relation.name + "--" + target }

  /// Whether the edge comes from hand alone: no rule read any of its claims in a document.
  public var isManual: Bool { claims.allSatisfy { Self.manualRules.contains($0.rule) } }

  /// What stands for the rule in claims that a person made: in tables of their own, or in another program.
  private static let manualRules: Set<String> = ["manual", "handmade"]

  /// Makes an edge from its parts.
  public init(
    source: String, target: String, relation: Relation, status: Status, confidence: Double, documents: Int,
    claims: [EdgeClaim]
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.status = status
    self.confidence = confidence
    self.documents = documents
    self.claims = claims
  }
}

/// A graph of entities and signed relations in which every edge carries the claims that make it.
///
/// Nodes, edges and documents are sorted by id (edges by source, relation and target), so two graphs of the same
/// documents are equal to the byte however they were put together.
public struct KnowledgeGraph: Sendable, Hashable {
  /// The documents, sorted by id.
  public internal(set) var documents: [DocumentRecord]
  /// The nodes, sorted by id.
  public internal(set) var nodes: [Node]
  /// The edges, sorted by source, relation and target.
  public internal(set) var edges: [Edge]
  /// The extractions from which the graph was folded; empty for a graph that was read from a file.
  var extractions: [DocumentExtraction]

  /// Makes a graph from parts that already stand in a file.
  ///
  /// Such a graph can be asked and exported, but no longer merged: identity across documents needs the extractions.
  public init(documents: [DocumentRecord], nodes: [Node], edges: [Edge]) {
    self.documents = documents.sorted { $0.id < $1.id }
    self.nodes = nodes.sorted { $0.id < $1.id }
    self.edges = edges.sorted(by: Edge.precedes)
    self.extractions = []
  }
}

extension Edge {
  /// The order of edges in a graph: by source, relation and target.
  static func precedes(_ left: Edge, _ right: Edge) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.relation != right.relation { return left.relation.rawValue < right.relation.rawValue }
    return left.target < right.target
  }
}
