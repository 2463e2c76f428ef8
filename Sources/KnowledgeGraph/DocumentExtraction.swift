/// What is known of a document beside its text.
public struct DocumentRecord: Sendable, Hashable {
  /// The document's id, unique in a graph.
  public var id: String
  /// The headline, empty where there is none.
  public var title: String
  /// `"ar"` or `"en"`: the language in which most of the text is written.
  public var language: String
  /// Where the document comes from: an outlet or an address, as given.
  public var source: String?
  /// The date of publication, as given (ISO 8601 where the input had it so).
  public var date: String?
  /// The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.
  public var sha256: String

  /// Makes a record from its parts.
  public init(
    id: String, title: String = "", language: String, source: String? = nil, date: String? = nil,
    sha256: String = ""
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.source = source
    self.date = date
    self.sha256 = sha256
  }
}

/// One spelling of an entity's name in a document or a graph.
public struct NameForm: Sendable, Hashable {
  /// The name as it stands in the text.
  public var text: String
  /// `"ar"` or `"en"`: the script of the name, Arabic or other.
  public var language: String
  /// How often the form occurs.
  public var count: Int

  /// Makes a form from its parts.
  public init(text: String, language: String, count: Int) {
    self.text = text
    self.language = language
    self.count = count
  }
}

/// An entity as one document shows it.
public struct ExtractedEntity: Sendable, Hashable {
  /// A readable id, unique in the document.
  ///
  /// A known entity has the id of the lexicon.
  public var id: String
  /// Whether ``id`` is the id of a lexicon entry, which then holds across documents.
  public var isKnown: Bool
  /// What sort of thing it is.
  public var kind: EntityKind
  /// The form that names it best; one of ``names``.
  public var name: String
  /// All forms that name it in the document, the most frequent first.
  public var names: [NameForm]
  /// Where those names stand, in order.
  public var mentions: [TextSpan]

  /// Makes an entity from its parts.
  public init(
    id: String, isKnown: Bool = false, kind: EntityKind, name: String, names: [NameForm],
    mentions: [TextSpan]
  ) {
    self.id = id
    self.isKnown = isKnown
    self.kind = kind
    self.name = name
    self.names = names
    self.mentions = mentions
  }
}

/// All that was read out of one document.
public struct DocumentExtraction: Sendable, Hashable {
  /// The document.
  public var document: DocumentRecord
  /// Its entities.
  public var entities: [ExtractedEntity]
  /// Its claims, which name entities by their place in ``entities``.
  public var claims: [Claim]

  /// Makes an extraction from its parts.
  /// - Precondition: every claim names entities that exist.
  public init(document: DocumentRecord, entities: [ExtractedEntity], claims: [Claim]) {
    for claim in claims {
      precondition(
        entities.indices.contains(claim.subject) && entities.indices.contains(claim.object)
          && claim.accordingTo.map(entities.indices.contains) ?? true,
        "a claim of \(document.id) names an entity that is not there")
    }
    self.document = document
    self.entities = entities
    self.claims = claims
  }
}
