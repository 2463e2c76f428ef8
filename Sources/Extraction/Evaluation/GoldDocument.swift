public import KnowledgeGraph

/// An annotated document: what a careful reader concludes from it.
public struct GoldDocument: Sendable {
  /// An entity with all forms that name it.
  public struct Entity: Sendable {
    /// The entity's id in the document.
    public var id: String
    /// What sort of thing it is.
    public var kind: EntityKind
    /// The forms that name it.
    public var names: [String]

    /// Makes an entity from its parts.
    public init(id: String, kind: EntityKind, names: [String]) {
      self.id = id
      self.kind = kind
      self.names = names
    }
  }

  /// A relation that the document states.
  public struct Edge: Sendable {
    /// The id of the subject.
    public var subject: String
    /// What holds.
    public var relation: Relation
    /// The id of the object.
    public var object: String
    /// How the document stands to it.
    public var status: Status
    /// The id of the entity to which it is attributed.
    public var accordingTo: String?
    /// Whether a reasonable annotator could leave the edge out.
    public var isOptional: Bool
    /// The words that say so.
    public var evidence: String

    /// Makes an edge from its parts.
    public init(
      subject: String, relation: Relation, object: String, status: Status, accordingTo: String?, isOptional: Bool,
      evidence: String
    ) {
      self.subject = subject
      self.relation = relation
      self.object = object
      self.status = status
      self.accordingTo = accordingTo
      self.isOptional = isOptional
      self.evidence = evidence
    }
  }

  /// The document's id.
  public var id: String
  /// `"ar"` or `"en"`.
  public var language: String
  /// The headline.
  public var title: String
  /// The running text.
  public var text: String
  /// The entities.
  public var entities: [Entity]
  /// The relations.
  public var edges: [Edge]

  /// Makes a document from its parts.
  public init(id: String, language: String, title: String, text: String, entities: [Entity], edges: [Edge]) {
    self.id = id
    self.language = language
    self.title = title
    self.text = text
    self.entities = entities
    self.edges = edges
  }
}
